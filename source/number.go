package source

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/shopspring/decimal"
	"golang.org/x/text/language"
)

// plain is a number in digits: coef × 10^exp, or big × 10^exp where it is too long for an int64.
type plain struct {
	coef int64
	big  *big.Int
	exp  int32
	neg  bool
}

// scan reads [sign] digits [decimal digits] ["e" [sign] digits], with separators between groups of three digits (but
// for India's), in round brackets where it is negative. It is not ok for anything else, and for what is longer than MaxDigits.
func (m *marks) scan(s string) (n plain, ok bool) {
	if len(s) > 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = strings.TrimSpace(s[1 : len(s)-1])
		if s == "" || s[0] < '0' || s[0] > '9' {
			return n, false
		}
		n.neg = true
	}
	s, neg := cutSign(s)
	n.neg = n.neg || neg
	if len(s) == 0 || len(s) > MaxDigits {
		return n, false
	}
	digits, run, point, groups, i := 0, 0, false, false, 0
	long := len(s) > 18
	for i < len(s) {
		c := s[i]
		if c >= '0' && c <= '9' {
			digits++
			run++
			if point {
				n.exp--
			}
			if !long {
				n.coef = n.coef*10 + int64(c-'0')
			}
			i++
			continue
		}
		if point || digits == 0 {
			break
		}
		if strings.HasPrefix(s[i:], m.decimal) {
			if groups && run != 3 {
				return n, false
			}
			point, run = true, 0
			i += len(m.decimal)
			continue
		}
		size := m.separator(s[i:])
		if size == 0 {
			break
		}
		if run == 0 || run > 3 || groups && run != m.inner {
			return n, false
		}
		groups, run = true, 0
		i += size
	}
	if digits == 0 || groups && !point && run != 3 || point && run == 0 {
		return n, false
	}
	end := i
	if i < len(s) {
		if s[i] != 'e' && s[i] != 'E' {
			return n, false
		}
		e, neg := cutSign(s[i+1:])
		if len(e) == 0 || len(e) > 3 {
			return n, false
		}
		exp := int32(0)
		for _, c := range []byte(e) {
			if c < '0' || c > '9' {
				return n, false
			}
			exp = exp*10 + int32(c-'0')
		}
		if exp > MaxDigits {
			return n, false
		}
		if neg {
			exp = -exp
		}
		n.exp += exp
	}
	if long {
		n.big = new(big.Int)
		b := make([]byte, 0, end)
		for _, c := range []byte(s[:end]) {
			if c >= '0' && c <= '9' {
				b = append(b, c)
			}
		}
		n.big.SetString(string(b), 10)
	}
	return n, true
}

// cutSign cuts a leading sign: +, hyphen or the minus sign.
func cutSign(s string) (rest string, neg bool) {
	switch {
	case strings.HasPrefix(s, "-"), strings.HasPrefix(s, "+"):
		return s[1:], s[0] == '-'
	case strings.HasPrefix(s, "−"):
		return s[len("−"):], true
	}
	return s, false
}

// groupSpace reports whether r may stand between groups of digits.
func groupSpace(r rune) bool {
	return r == ' ' || r == '\u00a0' || r == '\u202f' || r == '\u2009'
}

// quantity returns the number times a unit and a power of ten.
func (n plain) quantity(m measure) quantity.Quantity {
	exp := n.exp + m.exp
	if n.big != nil {
		b := n.big
		if n.neg {
			b = new(big.Int).Neg(b)
		}
		return quantity.New(decimal.NewFromBigInt(b, exp), m.unit)
	}
	c := n.coef
	if n.neg {
		c = -c
	}
	if exp == 0 {
		return quantity.Int(c, m.unit)
	}
	return quantity.New(decimal.New(c, exp), m.unit)
}

// measure is a unit as a table states it: "million US$" is 10^6 USD.
type measure struct {
	unit quantity.Unit
	exp  int32
}

// numerals reads the numbers and units of a table.
type numerals struct {
	marks
	parser  quantity.Parser
	tag     language.Tag // of the units' words
	words   *lexicon.Dictionary
	units   map[string]measure
	missing map[string]bool

	countries map[string]bool // nil: not yet asked for
}

func (t *Table) numerals() *numerals {
	n := &numerals{
		marks:   t.marks(),
		parser:  quantity.Parser{Language: t.Language, Lexicon: t.Lexicon},
		tag:     t.Language,
		units:   map[string]measure{},
		missing: map[string]bool{},
	}
	if n.neutral {
		n.tag = language.English
	}
	n.words = t.Lexicon.Dictionary(n.tag)
	for _, m := range t.Missing {
		n.missing[m] = true
	}
	return n
}

// nothing reports whether a cell says that there is nothing.
func (n *numerals) nothing(s string) bool {
	switch len(s) {
	case 0:
		return true
	case 1:
		if s == "-" || s == ":" || s == "x" || s == "X" {
			return true
		}
	case 2, 3, 4:
		switch strings.ToLower(s) {
		case "..", "...", "…", "–", "—", "−", "na", "n/a", "n.a.", "nan", "null", "none", "#n/a":
			return true
		}
	}
	return n.missing[s]
}

// figure reads a cell. Its own unit comes before the column's.
func (n *numerals) figure(s string, m measure) (quantity.Figure, error) {
	if num, ok := n.scan(s); ok {
		return quantity.Stated(num.quantity(m), int(num.exp+m.exp)), nil
	}
	if rest, ok := strings.CutSuffix(s, "%"); ok && m == (measure{}) {
		percent, err := quantity.ParseUnit("percent")
		if err != nil {
			return quantity.Figure{}, err
		}
		return n.figure(strings.TrimSpace(rest), measure{unit: percent})
	}
	var f quantity.Figure
	var err error
	if len(s) > MaxDigits {
		return f, ErrTooLarge
	}
	if n.neutral {
		f, err = quantity.Parse(s)
	} else {
		f, err = n.parser.Parse(s)
	}
	if u := unitOf(f); err == nil && u != (quantity.Unit{}) && startsWithDigit(u.String()) {
		err = ErrFormat // a second number is no unit
	}
	if err != nil && n.neutral {
		return f, ErrNumber
	}
	if err != nil {
		return f, fmt.Errorf("%w: %w", ErrNumber, err)
	}
	return m.of(f)
}

func startsWithDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// of gives f the unit, where it has none.
func (m measure) of(f quantity.Figure) (quantity.Figure, error) {
	if unitOf(f) != (quantity.Unit{}) || m == (measure{}) {
		return f, nil
	}
	by := quantity.New(decimal.New(1, m.exp), m.unit)
	ulp := int(m.exp)
	if p, ok := f.Precision(); ok {
		e, ok := powerOfTen(p)
		if !ok {
			return f, ErrNumber
		}
		ulp += e
	}
	if q, ok := f.Value(); ok {
		return quantity.Stated(q.Mul(by), ulp).With(f.Bound(), f.Hedge()), nil
	}
	i := f.Interval()
	if i.Lo().Unbounded || i.Hi().Unbounded {
		return f, fmt.Errorf("%w: an open range has no unit of its own", ErrNumber)
	}
	g, err := quantity.Range(i.Lo().Quantity.Mul(by), i.Hi().Quantity.Mul(by), ulp)
	if err != nil {
		return f, err
	}
	return g.With(f.Bound(), f.Hedge()), nil
}

// unitOf returns the unit of a figure.
func unitOf(f quantity.Figure) quantity.Unit {
	if q, ok := f.Value(); ok {
		return q.Unit()
	}
	i := f.Interval()
	if i.Lo().Unbounded {
		return i.Hi().Quantity.Unit()
	}
	return i.Lo().Quantity.Unit()
}

// powerOfTen returns e where q is 10^e.
func powerOfTen(q quantity.Quantity) (e int, ok bool) {
	r := q.Rat()
	if r.Sign() <= 0 {
		return 0, false
	}
	num, den := r.Num().String(), r.Denom().String()
	if num == "1" && den[0] == '1' && strings.Trim(den[1:], "0") == "" {
		return -(len(den) - 1), true
	}
	if den == "1" && num[0] == '1' && strings.Trim(num[1:], "0") == "" {
		return len(num) - 1, true
	}
	return 0, false
}

// unit reads a unit: our notation first, then words, with a scale word or without.
func (n *numerals) unit(s string) (measure, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return measure{}, nil
	}
	if m, ok := n.units[s]; ok {
		return m, nil
	}
	m, err := n.readUnit(s)
	if err != nil {
		err = fmt.Errorf("%w: %w", ErrUnit, err)
	}
	if err == nil && len(n.units) < 1<<12 {
		n.units[s] = m
	}
	return m, err
}
