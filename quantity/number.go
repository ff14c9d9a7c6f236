package quantity

import (
	"math"
	"math/big"
	"math/bits"

	"github.com/shopspring/decimal"
)

// number is an exact rational. It is held as coef × 10^exp if it can be, in big otherwise; so two numbers of which
// one is inline and one isn't are never equal. A number past the limits below is tooLarge and stays so.
type number struct {
	coef int64
	exp  int32
	big  *big.Rat // never changed once it is here
}

// What arithmetic may grow to: far beyond what Parse reads, far below what stops a machine.
const (
	maxExp  = 40_000
	maxBits = 400_000
)

// tooLarge marks a number past the limits, as NaN does for floats: every operation on it is ErrLimit, or it again.
var tooLarge = new(big.Rat)

func (a number) isTooLarge() bool { return a.big == tooLarge }

func inline(coef int64, exp int64) number {
	if coef == 0 {
		return number{}
	}
	if exp > maxExp || exp < -maxExp {
		return number{big: tooLarge}
	}
	return number{coef: coef, exp: int32(exp)}
}

func intNumber(n int64) number { return number{coef: n} }

func decimalNumber(d decimal.Decimal) number {
	c, e := d.Coefficient(), int64(d.Exponent())
	if c.Sign() == 0 {
		return number{}
	}
	if e > maxExp || e < -maxExp || c.BitLen() > maxBits {
		return number{big: tooLarge}
	}
	if c.IsInt64() && c.Int64() != math.MinInt64 {
		return number{coef: c.Int64(), exp: int32(e)}
	}
	return ratNumber(new(big.Rat).Mul(new(big.Rat).SetInt(c), ratPow10(e)))
}

// ratNumber takes r over.
func ratNumber(r *big.Rat) number {
	if r.Num().BitLen() > maxBits || r.Denom().BitLen() > maxBits {
		return number{big: tooLarge}
	}
	if r.IsInt() {
		n := r.Num()
		if n.IsInt64() && n.Int64() != math.MinInt64 {
			return number{coef: n.Int64()}
		}
		// Only a power of ten taken away can make it fit, and it takes two's away with it.
		over := n.BitLen() - 63
		t := int(float64(over)*0.30103) - 1
		t = max(t, 1)
		if uint(t) > n.TrailingZeroBits() {
			return number{big: r}
		}
		q, m := new(big.Int).QuoRem(n, pow10Int(int64(t)), new(big.Int))
		ten := big.NewInt(10)
		for m.Sign() == 0 {
			if q.IsInt64() && q.Int64() != math.MinInt64 {
				return inline(q.Int64(), int64(t))
			}
			t++
			q, m = q.QuoRem(q, ten, m)
		}
		return number{big: r}
	}
	two, five, rest := twosAndFives(r.Denom())
	if !rest {
		k := max(two, five)
		if r.Num().BitLen()+(k-two)+2*(k-five) > 64 || k > maxExp {
			return number{big: r}
		}
		n := new(big.Int).Mul(r.Num(), pow10Int(int64(k)))
		n.Quo(n, r.Denom())
		if n.IsInt64() && n.Int64() != math.MinInt64 {
			return inline(n.Int64(), int64(-k))
		}
	}
	return number{big: r}
}

// twosAndFives splits d into 2^two × 5^five; rest says that another factor is left.
func twosAndFives(d *big.Int) (two, five int, rest bool) {
	two = int(d.TrailingZeroBits())
	n := new(big.Int).Rsh(d, uint(two))
	// A power of five of n bits has its exponent between these.
	five = int(float64(n.BitLen()-1) / 2.321928095)
	for ; ; five++ {
		p := new(big.Int).Exp(big.NewInt(5), big.NewInt(int64(five)), nil)
		switch p.Cmp(n) {
		case 0:
			return two, five, false
		case 1:
			return two, five, true
		}
	}
}

func pow10Int(e int64) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(e), nil) }

func ratPow10(e int64) *big.Rat {
	if e < 0 {
		return new(big.Rat).SetFrac(big.NewInt(1), pow10Int(-e))
	}
	return new(big.Rat).SetInt(pow10Int(e))
}

// rat is not to be changed by its caller.
func (a number) rat() *big.Rat {
	if a.big != nil {
		return a.big
	}
	if a.exp == 0 {
		return new(big.Rat).SetInt64(a.coef)
	}
	r := new(big.Rat).SetInt64(a.coef)
	return r.Mul(r, ratPow10(int64(a.exp)))
}

// decimal is !ok if the expansion doesn't end.
func (a number) decimal() (decimal.Decimal, bool) {
	if a.big == nil {
		return decimal.New(a.coef, a.exp), true
	}
	c, e, ok := a.digits()
	if !ok {
		return decimal.Decimal{}, false
	}
	return decimal.NewFromBigInt(c, int32(e)), true
}

// digits returns a as c × 10^e, if its expansion ends.
func (a number) digits() (c *big.Int, e int64, ok bool) {
	if a.isTooLarge() {
		return nil, 0, false
	}
	if a.big == nil {
		return big.NewInt(a.coef), int64(a.exp), true
	}
	if a.big.IsInt() {
		return new(big.Int).Set(a.big.Num()), 0, true
	}
	two, five, rest := twosAndFives(a.big.Denom())
	if rest {
		return nil, 0, false
	}
	k := int64(max(two, five))
	c = new(big.Int).Mul(a.big.Num(), pow10Int(k))
	return c.Quo(c, a.big.Denom()), -k, true
}

func (a number) sign() int {
	if a.big != nil {
		return a.big.Sign()
	}
	switch {
	case a.coef < 0:
		return -1
	case a.coef > 0:
		return 1
	}
	return 0
}

func (a number) neg() number {
	if a.big == nil {
		return number{coef: -a.coef, exp: a.exp}
	}
	if a.isTooLarge() {
		return a
	}
	return ratNumber(new(big.Rat).Neg(a.big))
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return uint64(-n)
	}
	return uint64(n)
}

var pow10s = [20]uint64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19}

// cmp compares; neither may be tooLarge.
func (a number) cmp(b number) int {
	if a.big != nil || b.big != nil {
		return a.rat().Cmp(b.rat())
	}
	if a.exp == b.exp {
		switch {
		case a.coef < b.coef:
			return -1
		case a.coef > b.coef:
			return 1
		}
		return 0
	}
	sa, sb := a.sign(), b.sign()
	switch {
	case sa < sb:
		return -1
	case sa > sb:
		return 1
	case sa == 0:
		return 0
	}
	ma, mb := magnitude(a.coef), magnitude(b.coef)
	d := int64(a.exp) - int64(b.exp)
	c := 0
	if d > 0 {
		c = cmpScaled(ma, mb, d)
	} else {
		c = -cmpScaled(mb, ma, -d)
	}
	return c * sa
}

// cmpScaled compares m × 10^d with n; m isn't 0.
func cmpScaled(m, n uint64, d int64) int {
	if d > 19 {
		return 1
	}
	hi, lo := bits.Mul64(m, pow10s[d])
	switch {
	case hi > 0 || lo > n:
		return 1
	case lo < n:
		return -1
	}
	return 0
}

func (a number) add(b number) number {
	if a.isTooLarge() || b.isTooLarge() {
		return number{big: tooLarge}
	}
	if a.big == nil && b.big == nil {
		switch {
		case a.coef == 0:
			return b
		case b.coef == 0:
			return a
		}
		if a.exp < b.exp {
			a, b = b, a
		}
		// a has the greater exponent: write it with b's.
		if d := int64(a.exp) - int64(b.exp); d < 19 {
			if c, ok := mulInt(a.coef, int64(pow10s[d])); ok {
				if s := c + b.coef; (s > c) == (b.coef > 0) && s != math.MinInt64 {
					return inline(s, int64(b.exp))
				}
			}
		}
	}
	return ratNumber(new(big.Rat).Add(a.rat(), b.rat()))
}

func (a number) sub(b number) number { return a.add(b.neg()) }

// mulInt multiplies; !ok if the product is past ±(2^63 − 1).
func mulInt(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(magnitude(a), magnitude(b))
	if hi != 0 || lo > math.MaxInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

func (a number) mul(b number) number {
	if a.isTooLarge() || b.isTooLarge() {
		return number{big: tooLarge}
	}
	if a.big == nil && b.big == nil {
		if c, ok := mulInt(a.coef, b.coef); ok {
			return inline(c, int64(a.exp)+int64(b.exp))
		}
		a, b = a.trim(), b.trim()
		if c, ok := mulInt(a.coef, b.coef); ok {
			return inline(c, int64(a.exp)+int64(b.exp))
		}
	}
	if a.bits()+b.bits() > maxBits {
		return number{big: tooLarge}
	}
	return ratNumber(new(big.Rat).Mul(a.rat(), b.rat()))
}

// bits is no less than what the longer of numerator and denominator takes, roughly.
func (a number) bits() int {
	if a.big != nil {
		return max(a.big.Num().BitLen(), a.big.Denom().BitLen())
	}
	e := int(a.exp)
	if e < 0 {
		e = -e
	}
	return 64 + e*10/3
}

// trim moves trailing zeros of the coefficient into the exponent.
func (a number) trim() number {
	if a.big != nil || a.coef == 0 {
		return a
	}
	for a.coef%10 == 0 {
		a.coef /= 10
		a.exp++
	}
	return a
}

// quo divides; b isn't 0.
func (a number) quo(b number) number {
	if a.isTooLarge() || b.isTooLarge() {
		return number{big: tooLarge}
	}
	if b.big == nil && a.big == nil {
		return a.scale(1, b.coef, -b.exp)
	}
	if a.bits()+b.bits() > maxBits {
		return number{big: tooLarge}
	}
	return ratNumber(new(big.Rat).Quo(a.rat(), b.rat()))
}
