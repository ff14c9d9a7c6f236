package verify

import (
	"fmt"
	"math/big"
	"sync"

	"github.com/claimcheck/claimcheck/quantity"
	"github.com/shopspring/decimal"
)

// one is the unit of shares.
var one quantity.Unit

// number reads one of a policy's numbers: digits with at most one point, no exponent, at most 18 digits. "" is 0.
func number(s string, u quantity.Unit) (quantity.Quantity, error) {
	coef, exp, digits := int64(0), int32(0), 0
	point := false
	for i := range len(s) {
		c := s[i]
		switch {
		case c == '.' && !point:
			point = true
		case '0' <= c && c <= '9' && digits < 18:
			coef = coef*10 + int64(c-'0')
			digits++
			if point {
				exp--
			}
		default:
			return quantity.Quantity{}, fmt.Errorf("verify: %q is no number of a policy: want a decimal such as 0.05", s)
		}
	}
	if exp == 0 {
		return quantity.Int(coef, u), nil
	}
	return quantity.Int(coef, u).Mul(pow10(int(exp))), nil
}

// calc computes with quantities of one unit and keeps the first error.
type calc struct{ err error }

func (c *calc) keep(err error) {
	if c.err == nil {
		c.err = err
	}
}

func (c *calc) share(s string) quantity.Quantity { return c.number(s, one) }

func (c *calc) number(s string, u quantity.Unit) quantity.Quantity {
	q, err := number(s, u)
	c.keep(err)
	return q
}

func (c *calc) add(a, b quantity.Quantity) quantity.Quantity {
	q, err := a.Add(b)
	c.keep(err)
	return q
}

func (c *calc) sub(a, b quantity.Quantity) quantity.Quantity {
	q, err := a.Sub(b)
	c.keep(err)
	return q
}

func (c *calc) div(a, b quantity.Quantity) quantity.Quantity {
	q, err := a.Div(b)
	c.keep(err)
	return q
}

func (c *calc) cmp(a, b quantity.Quantity) int {
	n, err := a.Compare(b)
	c.keep(err)
	return n
}

func (c *calc) min(a, b quantity.Quantity) quantity.Quantity {
	if c.cmp(a, b) <= 0 {
		return a
	}
	return b
}

func (c *calc) max(a, b quantity.Quantity) quantity.Quantity {
	if c.cmp(a, b) >= 0 {
		return a
	}
	return b
}

// place returns the power of ten of the last digit of q that isn't 0; !ok for 0 and for what doesn't terminate.
func place(q quantity.Quantity) (exp int, ok bool) {
	d, ok := q.Decimal()
	if !ok || d.IsZero() {
		return 0, false
	}
	exp = int(d.Exponent())
	if d.NumDigits() <= 18 {
		n := d.CoefficientInt64()
		for n%10 == 0 {
			n /= 10
			exp++
		}
		return exp, true
	}
	n, ten, r := d.Coefficient(), big.NewInt(10), new(big.Int)
	for {
		m, _ := new(big.Int).QuoRem(n, ten, r)
		if r.Sign() != 0 {
			return exp, true
		}
		n = m
		exp++
	}
}

// maxPow10 is how far the powers of ten are kept.
const maxPow10 = 24

var powers = sync.OnceValue(func() *[2*maxPow10 + 1]quantity.Quantity {
	var p [2*maxPow10 + 1]quantity.Quantity
	for i := range p {
		p[i] = quantity.New(decimal.New(1, int32(i-maxPow10)), one)
	}
	return &p
})

// pow10 is 10^exp.
func pow10(exp int) quantity.Quantity {
	if -maxPow10 <= exp && exp <= maxPow10 {
		return powers()[exp+maxPow10]
	}
	return quantity.New(decimal.New(1, int32(exp)), one)
}

// operand is a quantity as a step's argument.
func operand(q quantity.Quantity) quantity.Interval {
	i, _ := quantity.NewInterval(quantity.End{Quantity: q}, quantity.End{Quantity: q})
	return i
}
