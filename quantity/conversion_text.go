package quantity

import (
	"math/big"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/lexicon"
)

// String writes the steps, the result and its rounding in the names of the notation:
//
//	1 200 square-mile × 2.589 988 110 336 = 3 107.985 732 403 2 square-kilometer, exact; to the source's precision: 3 108 square-kilometer
//	180 degree × 0.017 453 292 519 9… = 3.141 592 653 58… radian, not exact (π); to the source's precision: 3.14 radian
//	5 beaufort = from 8 to below 10.8 meter-per-second (by the table of the Beaufort scale)
//
// A number of more than 16 digits ends in "…" after twelve.
func (k Conversion) String() string {
	return k.text(func(q Quantity) string {
		s, _ := q.n.short()
		return s + string(q.u.appendAfter(nil))
	}, func(f Figure) string { return f.String() })
}

// Format writes what String does with the unit's words in language l, by lexicon x: "1 200 square miles × …".
func (k Conversion) Format(l language.Tag, x *lexicon.Lexicon) string {
	return k.text(func(q Quantity) string {
		s, _ := q.n.short()
		if q.u == (Unit{}) {
			return s
		}
		return s + " " + q.u.words(l, q.n, x)
	}, func(f Figure) string { return f.Format(l, x) })
}

func (k Conversion) text(write func(Quantity) string, figure func(Figure) string) string {
	var b strings.Builder
	b.WriteString(write(Quantity{k.From.lo, k.From.u}))
	if k.From.bound == Between {
		b.Reset()
		s, _ := k.From.lo.short()
		b.WriteString(s + "–" + write(Quantity{k.From.hi, k.From.u}))
	}
	if len(k.Steps) == 0 {
		return b.String()
	}
	var why []string
	for _, s := range k.Steps {
		switch s.Op {
		case LookUp:
		case Invert:
			f := s.text()
			c := b.String()
			b.Reset()
			b.WriteString(f + " ÷ " + c)
		default:
			b.WriteString(" " + s.Op.String() + " " + s.text())
		}
		if s.Why != "" {
			why = append(why, s.Why)
		}
	}
	b.WriteString(" = " + k.result(write))
	note := ""
	switch {
	case k.Exact():
		b.WriteString(", exact")
	case !k.wide():
		b.WriteString(", not exact")
	}
	if len(why) > 0 {
		note = " (" + strings.Join(why, "; ") + ")"
	}
	b.WriteString(note)
	if f, ok := k.Rounded(); ok && !k.wide() {
		if q, one := f.Value(); !one || !k.Exact() || !q.n.sameAs(k.Result.lo.Quantity.n) {
			b.WriteString("; to the source's precision: " + figure(f))
		}
	}
	return b.String()
}

// wide reports whether the result is a range though one number was converted.
func (k Conversion) wide() bool {
	lo, hi := k.Result.lo, k.Result.hi
	if lo.Unbounded || hi.Unbounded || k.From.bound == Between {
		return true
	}
	width := new(big.Rat).Sub(hi.Quantity.n.rat(), lo.Quantity.n.rat())
	limit := new(big.Rat).Mul(new(big.Rat).Abs(hi.Quantity.n.rat()), big.NewRat(1, 1_000))
	return width.Cmp(limit) > 0
}

func (k Conversion) result(write func(Quantity) string) string {
	lo, hi := k.Result.lo, k.Result.hi
	switch {
	case lo.Unbounded && hi.Unbounded:
		return "any number of " + k.To.String()
	case hi.Unbounded:
		return "from " + write(lo.Quantity) + " on"
	case lo.Unbounded:
		return "up to " + write(hi.Quantity)
	case k.wide() && k.From.bound == Between && !hi.Open:
		s, _ := lo.Quantity.n.short()
		return s + "–" + write(hi.Quantity)
	case k.wide():
		s, _ := lo.Quantity.n.short()
		to := " to "
		if hi.Open {
			to = " to below "
		}
		return "from " + s + to + write(hi.Quantity)
	case k.Result.IsPoint():
		return write(lo.Quantity)
	}
	return write(Quantity{lo.Quantity.n.settledDigits(hi.Quantity.n), k.To})
}

// settledDigits is a number between a and b that prints no digit that isn't sure: all that the two have in common, or the middle of them.
func (a number) settledDigits(b number) number {
	s, more := a.short()
	if t, _ := b.short(); more && s == t {
		return a
	}
	mid := a.add(b).scale(5, 1, -1)
	diff := b.sub(a)
	if diff.sign() <= 0 {
		return mid
	}
	return mid.round(diff.log10())
}

func (s ConversionStep) text() string {
	if s.By.IsPoint() {
		q := s.By.lo.Quantity
		t, more := q.n.short()
		if r := q.n.rat(); more && r.Num().BitLen() <= 14 && r.Denom().BitLen() <= 14 {
			t = r.RatString()
		}
		return t + string(q.u.appendAfter(nil))
	}
	t, more := s.By.lo.Quantity.n.settledDigits(s.By.hi.Quantity.n).short()
	if !more {
		t += "…"
	}
	return t
}

// How many digits of a number are written, and how many are left of one that has more.
const (
	mostDigits = 16
	cutDigits  = 12
)

// short writes a number with its digits in groups of three, on both sides of the point; more says that it was cut.
func (a number) short() (s string, more bool) {
	if a.isTooLarge() {
		return "out-of-range", false
	}
	if a.sign() < 0 {
		s, more = a.neg().short()
		return "-" + s, more
	}
	if a.sign() == 0 {
		return "0", false
	}
	top := a.log10()
	t := a.trim()
	c, e, ok := t.digits()
	if !ok || len(strings.TrimRight(c.String(), "0")) > mostDigits {
		r := new(big.Rat).Mul(a.rat(), ratPow10(int64(cutDigits-1-top)))
		c, e, more = new(big.Int).Quo(r.Num(), r.Denom()), int64(top-cutDigits+1), true
	}
	power := ""
	if top < -9 || top > 24 { // 1.66e-27 is read at a glance
		e -= int64(top)
		power = "e" + strconv.Itoa(top)
	}
	text := string(appendDecimal(nil, c, e, true))
	if i := strings.IndexByte(text, '.'); i >= 0 {
		whole, decimals := text[:i+1], text[i+1:]
		var b strings.Builder
		b.WriteString(whole)
		for i := range len(decimals) {
			if i > 0 && i%3 == 0 {
				b.WriteByte(' ')
			}
			b.WriteByte(decimals[i])
		}
		text = b.String()
	}
	if more {
		text += "…"
	}
	return text + power, more
}
