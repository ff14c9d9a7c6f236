package quantity

import (
	"math"
	"math/big"
	"math/bits"
)

// scale returns a × num/den × 10^exp; den isn't 0. It stays inline as long as the answer does.
func (a number) scale(num, den int64, exp int32) number {
	if a.big == nil {
		if a.coef == 0 || num == 0 {
			return number{}
		}
		e := int64(a.exp) + int64(exp)
		m, n, d := magnitude(a.coef), magnitude(num), magnitude(den)
		negative := (a.coef < 0) != (num < 0) != (den < 0)
		if d != 1 {
			g := gcd(m, d)
			m, d = m/g, d/g
			if d != 1 {
				g = gcd(n, d)
				n, d = n/g, d/g
			}
		}
		if d == 1 || decimalize(&n, &d, &e) {
			hi, lo := bits.Mul64(m, n)
			for hi != 0 || lo > math.MaxInt64 {
				switch { // a trailing zero less makes room
				case m%10 == 0:
					m /= 10
				case n%10 == 0:
					n /= 10
				default:
					return a.scaleBig(num, den, exp)
				}
				e++
				hi, lo = bits.Mul64(m, n)
			}
			if negative {
				return inline(-int64(lo), e)
			}
			return inline(int64(lo), e)
		}
	}
	return a.scaleBig(num, den, exp)
}

func (a number) scaleBig(num, den int64, exp int32) number {
	if a.isTooLarge() {
		return a
	}
	r := new(big.Rat).SetFrac64(num, den)
	if exp != 0 {
		r.Mul(r, ratPow10(int64(exp)))
	}
	return ratNumber(r.Mul(r, a.rat()))
}

// decimalize rewrites n/d × 10^e with d = 1, if d has no factor but 2 and 5 and n stays small.
func decimalize(n, d *uint64, e *int64) bool {
	two := bits.TrailingZeros64(*d)
	rest, five := *d>>two, 0
	for rest%5 == 0 {
		rest /= 5
		five++
	}
	if rest != 1 {
		return false
	}
	k := max(two, five)
	m := *n
	for range k - five {
		hi, lo := bits.Mul64(m, 5)
		if hi != 0 {
			return false
		}
		m = lo
	}
	// 2^(k-two) × 5^(k-five) × d = 10^k; the fives that are missing go with d's two's, and the other way round.
	if k-two > bits.LeadingZeros64(m) {
		return false
	}
	*n, *d, *e = m<<(k-two), 1, *e-int64(k)
	return true
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
