package quantity

import (
	"math/big"
	"strconv"
)

// What a UCUM expression may have.
const (
	maxUCUMNesting = 32
	maxUCUMPower   = 400 // of 10*
)

// ParseUCUM reads a unit of the Unified Code for Units of Measure, strictly, in its case-sensitive form ("mm[Hg]", "10*9/L"):
//
//	main      = ["/"] term .
//	term      = component { ("." | "/") component } .
//	component = ( annotatable | factor | "(" term ")" ) [ annotation ] | annotation .
//	annotatable = symbol [ ["+" | "-"] digits ] .
//	symbol    = [ prefix ] atom | "10*" | "10^" .
//	annotation = "{" what is neither a brace nor outside of ASCII "}", and stands for 1 .
//
// Operators are taken from the left: "a/b.c" is (a/b)·c, "/a.b" is (1/a)·b. Atoms become units of the canonical notation where
// UCUM defines them alike; others become units of their own, with UCUM's definition ("dyne[0.00001 newton]"), "a" and
// "mo" among them, which are Julian: 365.25 days and a twelfth of them. Arbitrary units ([IU], [CFU]) are counted kinds
// and convert to nothing. Cel, [degF] and [degRe] are temperatures; pH, levels (B, Np) and other units on scales
// convert among their own multiples, and to others it is ErrInexact.
//
// Errors are *UnitError: ErrSyntax, ErrUnit (no such atom, or one that has no prefixes), ErrZero, ErrLimit.
func ParseUCUM(s string) (Unit, error) {
	if u, ok := readyCodes()[s]; ok {
		return u, nil
	}
	return parseUCUM(s)
}

func parseUCUM(s string) (Unit, error) {
	if len(s) > maxUnitText {
		return Unit{}, &UnitError{Text: s, Err: ErrLimit}
	}
	p := ucumParser{text: s, factor: big.NewRat(1, 1)}
	sign := 1
	if p.accept('/') {
		sign = -1
	}
	u, err := p.term(sign, 0)
	if err != nil {
		return Unit{}, err
	}
	if p.at < len(s) {
		return Unit{}, p.fail(p.at, ErrSyntax)
	}
	v, err := p.constant(u)
	if err == nil {
		if _, err := ParseUnit(v.String()); err != nil { // too large a number to be written
			return Unit{}, &UnitError{Text: s, Err: ErrLimit}
		}
	}
	return v, err
}

type ucumParser struct {
	text   string
	at     int
	factor *big.Rat // the product of all numbers
}

func (p *ucumParser) fail(at int, err error) error {
	return &UnitError{Text: p.text, Offset: at, Err: err}
}

func (p *ucumParser) accept(c byte) bool {
	if p.at < len(p.text) && p.text[p.at] == c {
		p.at++
		return true
	}
	return false
}

// constant multiplies u by the numbers of the expression.
func (p *ucumParser) constant(u Unit) (Unit, error) {
	n := ratNumber(p.factor)
	if n.cmp(intNumber(1)) == 0 {
		return u, nil
	}
	var c Unit
	var err error
	if p.factor.Num().IsInt64() && p.factor.Denom().IsInt64() {
		c, err = makeUnit(nil, p.factor.Num().Int64(), p.factor.Denom().Int64())
	} else {
		c, err = DefineUnit("factor", Quantity{n: n})
	}
	if u = u.Mul(c); err != nil || u.isOutOfRange() {
		return Unit{}, p.fail(0, ErrLimit)
	}
	return u, nil
}

func (p *ucumParser) term(sign, depth int) (Unit, error) {
	u := Unit{}
	for {
		start := p.at
		v, err := p.component(sign, depth)
		if err != nil {
			return Unit{}, err
		}
		if u = u.Mul(v); u.isOutOfRange() {
			return Unit{}, p.fail(start, ErrLimit)
		}
		switch {
		case p.accept('.'):
			sign = 1
		case p.accept('/'):
			sign = -1
		default:
			return u, nil
		}
	}
}

// component reads one factor, to the power of sign.
func (p *ucumParser) component(sign, depth int) (Unit, error) {
	if p.at == len(p.text) {
		return Unit{}, p.fail(p.at, ErrSyntax)
	}
	start := p.at
	switch c := p.text[p.at]; {
	case c == '(':
		if depth >= maxUCUMNesting {
			return Unit{}, p.fail(p.at, ErrLimit)
		}
		p.at++
		outer := p.factor
		p.factor = big.NewRat(1, 1)
		u, err := p.term(1, depth+1)
		if err != nil {
			return Unit{}, err
		}
		if !p.accept(')') {
			return Unit{}, p.fail(p.at, ErrSyntax)
		}
		if err := p.annotated(); err != nil {
			return Unit{}, err
		}
		inner := p.factor
		p.factor = outer
		if err := p.multiply(inner, sign, start); err != nil {
			return Unit{}, err
		}
		return p.power(u, sign, start)
	case c == '{':
		return Unit{}, p.annotation()
	case isDigit(c) && !p.isTen():
		return Unit{}, p.number(sign)
	}
	u, ten, err := p.symbol()
	if err != nil {
		return Unit{}, err
	}
	from := p.at
	exp, err := p.exponent()
	if err != nil {
		return Unit{}, err
	}
	if err := p.annotated(); err != nil {
		return Unit{}, err
	}
	if ten {
		if exp > maxUCUMPower || exp < -maxUCUMPower {
			return Unit{}, p.fail(from, ErrLimit)
		}
		return Unit{}, p.multiply(ratPow10(int64(exp)), sign, start)
	}
	return p.power(u, sign*exp, from)
}

func (p *ucumParser) power(u Unit, n, at int) (Unit, error) {
	if n == 0 {
		return Unit{}, nil
	}
	v, err := u.Pow(n)
	if err != nil {
		return Unit{}, p.fail(at, ErrLimit)
	}
	return v, nil
}

func (p *ucumParser) multiply(r *big.Rat, sign, at int) error {
	if sign < 0 {
		p.factor.Quo(p.factor, r)
	} else {
		p.factor.Mul(p.factor, r)
	}
	if p.factor.Num().BitLen()+p.factor.Denom().BitLen() > 4_000 {
		return p.fail(at, ErrLimit)
	}
	return nil
}

// isTen tells the atoms 10* and 10^ from a number.
func (p *ucumParser) isTen() bool {
	s := p.text[p.at:]
	return len(s) > 2 && s[0] == '1' && s[1] == '0' && (s[2] == '*' || s[2] == '^')
}

func (p *ucumParser) number(sign int) error {
	start := p.at
	for p.at < len(p.text) && isDigit(p.text[p.at]) {
		p.at++
	}
	if p.at-start > 40 {
		return p.fail(start, ErrLimit)
	}
	r, _ := new(big.Rat).SetString(p.text[start:p.at])
	if r.Sign() == 0 {
		return p.fail(start, ErrZero)
	}
	if err := p.annotated(); err != nil {
		return err
	}
	return p.multiply(r, sign, start)
}

// annotated reads an annotation, if there is one. UCUM's grammar has none behind numbers and parentheses, its examples do.
func (p *ucumParser) annotated() error {
	if p.at < len(p.text) && p.text[p.at] == '{' {
		return p.annotation()
	}
	return nil
}

func (p *ucumParser) annotation() error {
	start := p.at
	for p.at++; p.at < len(p.text); p.at++ {
		switch c := p.text[p.at]; {
		case c == '}':
			p.at++
			return nil
		case c <= ' ' || c >= 0x7f || c == '{':
			return p.fail(p.at, ErrSyntax)
		}
	}
	return p.fail(start, ErrSyntax)
}

// symbol reads an atom with its prefix; ten says that it is 10* or 10^.
func (p *ucumParser) symbol() (u Unit, ten bool, err error) {
	start := p.at
	if p.isTen() {
		p.at += 3
		return Unit{}, true, nil
	}
	bracket := false
	for ; p.at < len(p.text); p.at++ {
		c := p.text[p.at]
		if bracket {
			bracket = c != ']'
			continue
		}
		if c == '[' {
			bracket = true
			continue
		}
		if c <= ' ' || c >= 0x7f || isDigit(c) {
			break
		}
		switch c {
		case '.', '/', '(', ')', '{', '}', '+', '-', '*', '^', ']':
		default:
			continue
		}
		break
	}
	if p.at == start {
		return Unit{}, false, p.fail(start, ErrSyntax)
	}
	u, ok := ucum().find(p.text[start:p.at])
	if !ok {
		return Unit{}, false, p.fail(start, ErrUnit)
	}
	return u, false, nil
}

// exponent reads a power; 1 where there is none.
func (p *ucumParser) exponent() (int, error) {
	start := p.at
	if p.at < len(p.text) && (p.text[p.at] == '+' || p.text[p.at] == '-') {
		p.at++
	}
	digits := p.at
	for p.at < len(p.text) && isDigit(p.text[p.at]) {
		p.at++
	}
	switch {
	case p.at == start:
		return 1, nil
	case p.at == digits:
		return 0, p.fail(start, ErrSyntax)
	case p.at-digits > 4:
		return 0, p.fail(start, ErrLimit)
	}
	n, err := strconv.Atoi(p.text[start:p.at])
	if err != nil {
		return 0, p.fail(start, ErrSyntax)
	}
	return n, nil
}
