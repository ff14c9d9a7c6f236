package quantity

import (
	"math/big"
	"strconv"
	"strings"
)

// What Parse looks at: no more than this.
const (
	maxDigits     = 1_000  // of one number
	maxParseExp   = 10_000 // of one number
	maxZeroExp    = 300    // of a zero
	maxFigureText = 8_000  // bytes
	plainZeros    = 30     // from here on, String writes an exponent
)

// exact writes a without grouping: digits, with an exponent if many zeros end it or begin it, or p/q.
func (a number) exact() string { return string(a.append(nil, false)) }

func (a number) append(b []byte, grouped bool) []byte {
	if a.isTooLarge() {
		return append(b, "out-of-range"...)
	}
	c, e, ok := a.digits()
	if !ok {
		return append(b, a.big.RatString()...)
	}
	return appendDecimal(b, c, e, grouped)
}

// appendDecimal writes c × 10^e.
func appendDecimal(b []byte, c *big.Int, e int64, grouped bool) []byte {
	s := c.String()
	if s == "0" {
		return append(b, '0')
	}
	if s[0] == '-' {
		b, s = append(b, '-'), s[1:]
	}
	t := strings.TrimRight(s, "0")
	e += int64(len(s) - len(t))
	switch {
	case e > plainZeros || e < 0 && -e-int64(len(t)) > plainZeros:
		return append(append(b, t...), "e"+strconv.FormatInt(e, 10)...)
	case e >= 0:
		return appendGroups(b, t+strings.Repeat("0", int(e)), grouped)
	}
	return appendPoint(b, t, int(-e), grouped)
}

// appendPoint writes digits with the last decimals of them after the point.
func appendPoint(b []byte, digits string, decimals int, grouped bool) []byte {
	if decimals >= len(digits) {
		digits = strings.Repeat("0", decimals-len(digits)+1) + digits
	}
	b = appendGroups(b, digits[:len(digits)-decimals], grouped)
	if decimals > 0 {
		b = append(append(b, '.'), digits[len(digits)-decimals:]...)
	}
	return b
}

func appendGroups(b []byte, digits string, grouped bool) []byte {
	for i := range len(digits) {
		if grouped && i > 0 && (len(digits)-i)%3 == 0 {
			b = append(b, ' ')
		}
		b = append(b, digits[i])
	}
	return b
}

// AppendText appends q in the canonical notation.
func (q Quantity) AppendText(b []byte) ([]byte, error) {
	if q.n.isTooLarge() || q.u.isOutOfRange() {
		return b, ErrLimit
	}
	b = q.n.append(b, true)
	return q.u.appendAfter(b), nil
}

func (u Unit) appendAfter(b []byte) []byte {
	if u == (Unit{}) {
		return b
	}
	return append(append(b, ' '), u.String()...)
}

// MarshalText returns q in the canonical notation.
func (q Quantity) MarshalText() ([]byte, error) { return q.AppendText(nil) }

// String returns q in the canonical notation: "30 000 troop/month", "1/3", "-4.5 celsius".
func (q Quantity) String() string {
	return string(q.u.appendAfter(q.n.append(nil, true)))
}

// UnmarshalText reads a number and its unit in the canonical notation; hedges and bounds are errors.
func (q *Quantity) UnmarshalText(b []byte) error {
	p, err := newNotation(string(b))
	if err != nil {
		return err
	}
	n, err := p.number()
	if err != nil {
		return err
	}
	u, err := p.unit()
	if err != nil {
		return err
	}
	*q = Quantity{n.value, u}
	return nil
}

// AppendText appends f in the canonical notation.
func (f Figure) AppendText(b []byte) ([]byte, error) {
	if f.lo.isTooLarge() || f.hi.isTooLarge() || f.u.isOutOfRange() {
		return b, ErrLimit
	}
	return f.append(b), nil
}

// MarshalText returns f in the canonical notation.
func (f Figure) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// String returns f in the canonical notation: "≈30 000 troop/month", ">3 000 bomb", "vague 3..9 person", "1.2e6 EUR".
func (f Figure) String() string { return string(f.append(nil)) }

var hedgeMarks = [...]string{Plain: "", Exactly: "=", About: "≈", Nearly: "nearly ", JustUnder: "just under ", JustOver: "just over ", Vague: "vague ", Fraction: "fraction "}
var boundMarks = [...]string{At: "", AtLeast: "≥", MoreThan: ">", AtMost: "≤", LessThan: "<", UpTo: "up to ", Between: ""}

func (f Figure) append(b []byte) []byte {
	b = append(b, hedgeMarks[f.hedge]...)
	if !f.halfOpen() {
		b = append(b, boundMarks[f.bound]...)
	}
	if f.form == Collective {
		b = append(b, "collective "...)
	}
	decimals, at := f.decimals()
	b = f.appendNumber(b, f.lo, decimals)
	switch {
	case f.halfOpen():
		b = append(b, ".."...)
	case f.bound == Between:
		b = f.appendNumber(append(b, ".."...), f.hi, decimals)
	}
	if at {
		b = append(append(b, '@'), strconv.Itoa(int(f.ulp))...)
	}
	return f.u.appendAfter(b)
}

// decimals returns how many digits stand after the point of the mantissa, and whether the place of the last digit must be
// said because the digits don't tell it.
func (f Figure) decimals() (n int, at bool) {
	if f.form == Fractional {
		return 0, false
	}
	need := f.lo.places(f.scale)
	if f.bound == Between {
		if m := f.hi.places(f.scale); m < 0 || need >= 0 && m > need {
			need = m
		}
	}
	n = int(f.scale - f.ulp)
	if need < 0 { // no decimals suffice
		return need, true
	}
	if n < need || n > maxDigits/2 {
		return need, true
	}
	return n, false
}

// places is how many digits a / 10^scale has after the point; -1 if it doesn't end.
func (a number) places(scale int32) int {
	_, e, ok := a.trim().digits()
	if !ok {
		return -1
	}
	return max(0, int(int64(scale)-e))
}

func (f Figure) appendNumber(b []byte, a number, decimals int) []byte {
	if a.isTooLarge() {
		return a.append(b, true)
	}
	m := a.mul(inline(1, -int64(f.scale)))
	c, e, ok := m.digits()
	switch {
	case f.form == Fractional, decimals < 0, !ok:
		r := m.rat()
		b = append(b, r.Num().String()...)
		b = append(append(b, '/'), r.Denom().String()...)
	default:
		if k := e + int64(decimals); k > 0 {
			c.Mul(c, pow10Int(k))
		} else if k < 0 {
			c.Quo(c, pow10Int(-k)) // zeros only
		}
		s := c.String()
		if s[0] == '-' {
			b, s = append(b, '-'), s[1:]
		}
		b = appendPoint(b, s, decimals, true)
	}
	if f.scale != 0 {
		b = append(append(b, 'e'), strconv.Itoa(int(f.scale))...)
	}
	return b
}
