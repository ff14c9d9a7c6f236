package quantity

import (
	"math/big"
	"strconv"
	"strings"
)

// Parse reads a figure in the canonical notation; String writes it. What people write is read by a Parser.
func Parse(s string) (Figure, error) {
	p, err := newNotation(s)
	if err != nil {
		return Figure{}, err
	}
	f, err := p.figure()
	if err == nil && f.zeroTooLong() {
		return Figure{}, p.fail("a zero of at most "+strconv.Itoa(maxZeroExp)+" places", ErrLimit)
	}
	return f, err
}

// zeroTooLong reports whether a zero was written so far from its point that it can't be written again.
func (f Figure) zeroTooLong() bool {
	ulp, scale := f.Written()
	if max(ulp, -ulp, scale, -scale) <= maxZeroExp {
		return false
	}
	i := f.Interval()
	lo, hi := i.Lo(), i.Hi()
	return !lo.Unbounded && lo.Quantity.Sign() == 0 || !hi.Unbounded && hi.Quantity.Sign() == 0
}

// UnmarshalText reads what Parse reads. It needs no lexicon: units of one's own carry their definition.
func (f *Figure) UnmarshalText(b []byte) error {
	g, err := Parse(string(b))
	if err == nil {
		*f = g
	}
	return err
}

type notation struct {
	text string
	at   int
}

func newNotation(s string) (p notation, err error) {
	p.text = s
	if len(s) > maxFigureText {
		err = p.fail("at most "+strconv.Itoa(maxFigureText)+" bytes", ErrLimit)
	}
	return p, err
}

func (p *notation) fail(want string, err error) error {
	return &SyntaxError{Text: p.text, Offset: p.at, Want: want, Err: err}
}

func (p *notation) rest() string { return p.text[p.at:] }

func (p *notation) accept(s string) bool {
	if strings.HasPrefix(p.rest(), s) {
		p.at += len(s)
		return true
	}
	return false
}

func (p *notation) figure() (f Figure, err error) {
	for h := Exactly; h <= Fraction; h++ {
		if p.accept(hedgeMarks[h]) {
			f.hedge = h
			break
		}
	}
	if f.hedge == Plain && p.accept("~") {
		f.hedge = About
	}
	switch {
	case p.accept("≥"), p.accept(">="):
		f.bound = AtLeast
	case p.accept("≤"), p.accept("<="):
		f.bound = AtMost
	case p.accept(">"):
		f.bound = MoreThan
	case p.accept("<"):
		f.bound = LessThan
	case p.accept("up to "):
		f.bound = UpTo
	}
	if p.accept("collective ") {
		f.form = Collective
	}
	lo, err := p.number()
	if err != nil {
		return Figure{}, err
	}
	hi := lo
	dots := p.at
	if p.accept("..") {
		if f.bound != At {
			p.at = dots
			return Figure{}, p.fail("no bound before a range", ErrSyntax)
		}
		if c := p.rest(); c != "" && (isDigit(c[0]) || c[0] == '-') {
			f.bound = Between
			if hi, err = p.number(); err != nil {
				return Figure{}, err
			}
			if lo.value.cmp(hi.value) > 0 {
				p.at = dots
				return Figure{}, p.fail("the lower end first", ErrSyntax)
			}
		} else {
			f.bound = AtLeast
		}
	}
	f.lo, f.scale = lo.value, int32(hi.scale)
	f.ulp = int32(min(lo.ulp, hi.ulp))
	if f.bound == Between {
		f.hi = hi.value
	}
	at := p.accept("@")
	if at {
		n, err := p.exponent()
		if err != nil {
			return Figure{}, err
		}
		f.ulp = int32(n)
	}
	if (lo.quotient || hi.quotient) && !at {
		if f.form != Numeral {
			return Figure{}, p.fail("no fraction of a collective", ErrSyntax)
		}
		f.form = Fractional
		f = f.settled()
	}
	if f.u, err = p.unit(); err != nil {
		return Figure{}, err
	}
	return f, nil
}

// unit reads a space and a unit, or nothing.
func (p *notation) unit() (Unit, error) {
	if p.rest() == "" {
		return Unit{}, nil
	}
	if !p.accept(" ") {
		return Unit{}, p.fail("a space and a unit", ErrSyntax)
	}
	u, err := ParseUnit(p.rest())
	if err != nil {
		if ue, ok := err.(*UnitError); ok {
			return Unit{}, &UnitError{Text: p.text, Offset: p.at + ue.Offset, Near: ue.Near, Err: ue.Err}
		}
	}
	return u, err
}

// written is a number as it stands.
type written struct {
	value    number
	ulp      int
	scale    int
	quotient bool
}

func (p *notation) number() (w written, err error) {
	negative := p.accept("-")
	digits, err := p.digits()
	if err != nil {
		return w, err
	}
	decimals, over := 0, ""
	rest := p.rest()
	switch {
	case len(rest) > 1 && rest[0] == '.' && isDigit(rest[1]):
		p.at++
		n := 0
		for n+1 < len(rest) && isDigit(rest[n+1]) {
			n++
		}
		decimals = n
		digits += rest[1 : n+1]
		p.at += n
	case len(rest) > 1 && rest[0] == '/' && isDigit(rest[1]):
		p.at++
		if over, err = p.digits(); err != nil {
			return w, err
		}
		w.quotient = true
	}
	if len(digits)+len(over) > maxDigits {
		return w, p.fail("at most "+strconv.Itoa(maxDigits)+" digits", ErrLimit)
	}
	if p.accept("e") {
		if w.scale, err = p.exponent(); err != nil {
			return w, err
		}
	}
	w.ulp = w.scale - decimals
	if w.ulp < -maxParseExp-maxDigits {
		return w, p.fail("", ErrLimit)
	}
	w.value = digitsNumber(digits, w.ulp)
	if w.quotient {
		d := digitsNumber(over, 0)
		if d.sign() == 0 {
			return w, p.fail("a denominator that isn't 0", ErrSyntax)
		}
		w.value = w.value.quo(d)
	}
	if negative {
		w.value = w.value.neg()
	}
	return w, nil
}

// digits reads digits, in groups of three with a space between or without.
func (p *notation) digits() (string, error) {
	s := p.rest()
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	if n == 0 {
		return "", p.fail("a digit", ErrSyntax)
	}
	p.at += n
	digits := s[:n]
	if n > 3 {
		return digits, nil
	}
	for {
		s = p.rest()
		if len(s) < 4 || s[0] != ' ' || !isDigit(s[1]) || !isDigit(s[2]) || !isDigit(s[3]) || len(s) > 4 && isDigit(s[4]) {
			return digits, nil
		}
		digits += s[1:4]
		p.at += 4
		if len(digits) > maxDigits {
			return "", p.fail("at most "+strconv.Itoa(maxDigits)+" digits", ErrLimit)
		}
	}
}

func (p *notation) exponent() (int, error) {
	start := p.at
	s := p.rest()
	n := 0
	if n < len(s) && s[n] == '-' {
		n++
	}
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	e, err := strconv.Atoi(s[:n])
	if err != nil && n > 4 {
		return 0, p.fail("an exponent of at most "+strconv.Itoa(maxParseExp), ErrLimit)
	}
	if err != nil {
		return 0, p.fail("an exponent", ErrSyntax)
	}
	p.at += n
	if e > maxParseExp || e < -maxParseExp {
		p.at = start
		return 0, p.fail("an exponent of at most "+strconv.Itoa(maxParseExp), ErrLimit)
	}
	return e, nil
}

// digitsNumber is digits × 10^exp.
func digitsNumber(digits string, exp int) number {
	if len(digits) <= 18 {
		n, _ := strconv.ParseInt(digits, 10, 64)
		return inline(n, int64(exp))
	}
	t := strings.TrimRight(digits, "0")
	exp += len(digits) - len(t)
	if len(t) <= 18 {
		n, _ := strconv.ParseInt("0"+t, 10, 64)
		return inline(n, int64(exp))
	}
	n, _ := new(big.Int).SetString(t, 10)
	return ratNumber(new(big.Rat).Mul(new(big.Rat).SetInt(n), ratPow10(int64(exp))))
}

// scanExact reads the number at the start of s, and how many bytes it takes.
func scanExact(s string) (number, int, error) {
	p := &notation{text: s}
	w, err := p.number()
	if err != nil {
		if se, ok := err.(*SyntaxError); ok {
			err = se.Err
		}
		return number{}, 0, err
	}
	return w.value, p.at, nil
}
