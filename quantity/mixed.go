package quantity

import (
	"math/big"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/lexicon"
)

// Mixed is several units of one dimension in which a quantity is written together, the greatest first: foot-and-inch,
// hour-and-minute-and-second, pound-and-ounce. It is comparable with ==; the zero value is no unit and splits nothing.
type Mixed struct {
	n     int
	units [maxMixed]Unit
}

const maxMixed = 6

// ParseMixed reads a CLDR identifier of a mixed unit, "foot-and-inch". The units must measure the same, each less than the
// one before it, and convert exactly.
func ParseMixed(s string) (Mixed, error) {
	var m Mixed
	at := 0
	for name := range strings.SplitSeq(s, "-and-") {
		if m.n == maxMixed || len(s) > maxUnitText {
			return Mixed{}, &UnitError{Text: s, Offset: min(at, len(s)), Err: ErrLimit}
		}
		u, err := ParseCLDR(name)
		if err != nil {
			return Mixed{}, within(err, s, at)
		}
		if err := m.add(u); err != nil {
			return Mixed{}, &UnitError{Text: s, Offset: at, From: u, Err: err}
		}
		at += len(name) + len("-and-")
	}
	if m.n < 2 {
		return Mixed{}, &UnitError{Text: s, Offset: len(s), Err: ErrSyntax}
	}
	return m, nil
}

// within moves a UnitError to where its text stands in s.
func within(err error, s string, at int) error {
	if e, ok := err.(*UnitError); ok {
		c := *e
		c.Text, c.Offset = s, at+e.Offset
		return &c
	}
	return err
}

func (m *Mixed) add(u Unit) error {
	if m.n == maxMixed {
		return ErrLimit
	}
	if m.n > 0 {
		c, err := Int(1, u).Compare(Int(1, m.units[m.n-1]))
		switch {
		case err != nil || u.def().temp == tempPoint:
			return ErrDimension
		case c >= 0:
			return ErrSyntax
		}
	}
	m.units[m.n] = u
	m.n++
	return nil
}

// Units returns the units, the greatest first.
func (m Mixed) Units() []Unit { return slices.Clone(m.units[:m.n]) }

// String returns the CLDR identifier.
func (m Mixed) String() string {
	names := make([]string, m.n)
	for i, u := range m.units[:m.n] {
		names[i] = u.String()
	}
	return strings.Join(names, "-and-")
}

// Split writes q in the units of m: whole numbers, but for the last, all with the sign of q. Their sum is q exactly.
func (m Mixed) Split(q Quantity) ([]Quantity, error) {
	if m.n == 0 {
		return nil, &UnitError{From: q.u, Err: ErrDimension}
	}
	parts := make([]Quantity, m.n)
	for i, u := range m.units[:m.n] {
		r, err := q.in(u)
		if err != nil {
			return nil, err
		}
		if i == m.n-1 {
			parts[i] = r
			break
		}
		x := r.n.rat()
		whole := Quantity{ratNumber(new(big.Rat).SetInt(new(big.Int).Quo(x.Num(), x.Denom()))), u}
		parts[i] = whole
		if q, err = r.Sub(whole); err != nil {
			return nil, err
		}
	}
	return parts, nil
}

// Round is Split of q rounded, half to even, to a power of ten of the last unit: 1.99 foot in foot-and-inch to 0 is 2 foot 0 inch.
func (m Mixed) Round(q Quantity, place int) ([]Quantity, error) {
	if m.n == 0 {
		return nil, &UnitError{From: q.u, Err: ErrDimension}
	}
	r, err := q.in(m.units[m.n-1])
	if err != nil {
		return nil, err
	}
	r.n = r.n.round(place)
	return m.Split(r)
}

// MixedText writes parts as Split returns them: "5 foot 10 inch". What is 0 is left out, unless all is; the sign stands first.
func MixedText(parts []Quantity) string {
	return joinMixed(parts, func(q Quantity) string { return q.String() })
}

// FormatMixed writes parts for readers of l, with the words of lexicon x: "5 feet 10 inches".
func FormatMixed(parts []Quantity, l language.Tag, x *lexicon.Lexicon) string {
	return joinMixed(parts, func(q Quantity) string { return Stated(q, -q.n.places(0)).Format(l, x) })
}

func joinMixed(parts []Quantity, write func(Quantity) string) string {
	var b strings.Builder
	for i, q := range parts {
		if q.Sign() == 0 && (i < len(parts)-1 || b.Len() > 0) {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
			q = q.Abs()
		}
		b.WriteString(write(q))
	}
	return b.String()
}

// ParseMixedText reads what MixedText writes, "5 foot 10 inch" or "-3 hour 20 minute", as a quantity in the last of its units, and says
// which units those are. Each part must be less than one of the unit before it; one part alone is read as it is.
func ParseMixedText(s string) (Quantity, Mixed, error) {
	var sum Quantity
	var m Mixed
	for from := 0; from < len(s); {
		end := from
		for end++; end < len(s); end++ { // a digit behind a space that no digit stands before begins the next part
			if isDigit(s[end]) && s[end-1] == ' ' && end-2 >= from && !isDigit(s[end-2]) {
				break
			}
		}
		var q Quantity
		if err := q.UnmarshalText([]byte(strings.TrimSuffix(s[from:end], " "))); err != nil {
			return Quantity{}, Mixed{}, within(err, s, from)
		}
		if from == 0 && end == len(s) {
			return q, Mixed{n: 1, units: [maxMixed]Unit{q.u}}, nil
		}
		if err := m.add(q.u); err != nil {
			return Quantity{}, Mixed{}, &UnitError{Text: s, Offset: from, From: q.u, Err: err}
		}
		if from == 0 {
			sum = q
		} else {
			if c, err := q.Compare(Int(1, m.units[m.n-2])); err != nil || c >= 0 {
				return Quantity{}, Mixed{}, &UnitError{Text: s, Offset: from, From: q.u, Err: ErrSyntax}
			}
			if s[0] == '-' {
				q = q.Neg()
			}
			r, err := sum.in(q.u)
			if err != nil {
				return Quantity{}, Mixed{}, err
			}
			if sum, err = r.Add(q); err != nil {
				return Quantity{}, Mixed{}, err
			}
		}
		from = end
	}
	if m.n == 0 {
		return Quantity{}, Mixed{}, &SyntaxError{Text: s, Want: "a number", Err: ErrSyntax}
	}
	return sum, m, nil
}

// round rounds half to even at a power of ten.
func (a number) round(place int) number {
	if a.isTooLarge() || place > maxExp || place < -maxExp {
		return a
	}
	r := new(big.Rat).Quo(a.rat(), ratPow10(int64(place)))
	n, m := new(big.Int).DivMod(r.Num(), r.Denom(), new(big.Int))
	switch m.Lsh(m, 1).Cmp(r.Denom()) {
	case 1:
		n.Add(n, big.NewInt(1))
	case 0:
		if n.Bit(0) == 1 {
			n.Add(n, big.NewInt(1))
		}
	}
	return ratNumber(new(big.Rat).Mul(new(big.Rat).SetInt(n), ratPow10(int64(place))))
}
