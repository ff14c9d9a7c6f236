package quantity

import "math/big"

// Enclosures of exp, ln, tan and arctan by rational numbers: fixed point with guard bits. Each series below has fewer than
// 2^10 steps that lose less than a unit of the last place, and what they lose grows by less than 2^16 on the way to the
// result: widening by 2^(maskBits−fixedBits) of it encloses the true value with room to spare.
const (
	fixedBits = 320
	maskBits  = 64
)

// fixed is r × 2^fixedBits, rounded.
func fixed(r *big.Rat) *big.Int {
	n := new(big.Int).Lsh(r.Num(), fixedBits+1)
	n.Quo(n, r.Denom())
	return n.Rsh(n.Add(n, big.NewInt(1)), 1)
}

func mulFixed(a, b *big.Int) *big.Int {
	p := new(big.Int).Mul(a, b)
	return p.Rsh(p, fixedBits)
}

func quoFixed(a, b *big.Int) *big.Int {
	p := new(big.Int).Lsh(a, fixedBits)
	return p.Quo(p, b)
}

// widened is the rational interval about n × 2^shift.
func widened(n *big.Int, shift int) (low, high *big.Rat) {
	slack := new(big.Int).Rsh(new(big.Int).Abs(n), fixedBits-maskBits)
	slack.Add(slack, new(big.Int).Lsh(big.NewInt(1), maskBits))
	scaled := func(n *big.Int) *big.Rat {
		if s := shift - fixedBits; s < 0 {
			return new(big.Rat).SetFrac(n, new(big.Int).Lsh(big.NewInt(1), uint(-s)))
		}
		return new(big.Rat).SetInt(new(big.Int).Lsh(n, uint(shift-fixedBits)))
	}
	return scaled(new(big.Int).Sub(n, slack)), scaled(new(big.Int).Add(n, slack))
}

// atanhSeries sums t + t³/3 + t⁵/5 …, with alternating signs for the arctangent.
func atanhSeries(t *big.Int, alternating bool) *big.Int {
	sum, p, square := new(big.Int).Set(t), new(big.Int).Set(t), mulFixed(t, t)
	for k := int64(3); p.BitLen() > 1; k += 2 {
		p = mulFixed(p, square)
		term := new(big.Int).Quo(p, big.NewInt(k))
		if alternating && k%4 == 3 {
			term.Neg(term)
		}
		sum.Add(sum, term)
	}
	return sum
}

// lnFixed is the natural logarithm of r, above 0: ln r = k·ln 2 + 2·artanh((m−1)/(m+1)), with m between 1 and 2.
func lnFixed(r *big.Rat) *big.Int {
	k := r.Num().BitLen() - r.Denom().BitLen()
	m := new(big.Int).Set(r.Num())
	if shift := fixedBits - k; shift >= 0 {
		m.Lsh(m, uint(shift))
		m.Quo(m, r.Denom())
	} else {
		m.Quo(m, new(big.Int).Lsh(r.Denom(), uint(-shift)))
	}
	one := new(big.Int).Lsh(big.NewInt(1), fixedBits)
	if m.Cmp(one) < 0 {
		m.Lsh(m, 1)
		k--
	}
	ln := atanhSeries(quoFixed(new(big.Int).Sub(m, one), new(big.Int).Add(m, one)), false)
	ln.Lsh(ln, 1)
	return ln.Add(ln, new(big.Int).Mul(big.NewInt(int64(k)), ln2Fixed()))
}

// ln2Fixed is 2·artanh(1/3).
func ln2Fixed() *big.Int {
	t := atanhSeries(fixed(big.NewRat(1, 3)), false)
	return t.Lsh(t, 1)
}

// maxTwos bounds the powers of two that an exponential may come to.
const maxTwos = 4_000

// expFixed encloses e^y; !ok if that is too large or too small.
func expFixed(y *big.Int) (low, high *big.Rat, ok bool) {
	ln2 := ln2Fixed()
	q := new(big.Int).Quo(y, ln2)
	if !q.IsInt64() || q.Int64() > maxTwos || q.Int64() < -maxTwos {
		return nil, nil, false
	}
	k := int(q.Int64())
	r := new(big.Int).Sub(y, q.Mul(q, ln2))
	sum := new(big.Int).Lsh(big.NewInt(1), fixedBits)
	term := new(big.Int).Set(sum)
	for i := int64(1); term.Sign() != 0 && i < 1_000; i++ {
		term = mulFixed(term, r)
		term.Quo(term, big.NewInt(i))
		sum.Add(sum, term)
	}
	low, high = widened(sum, k)
	return low, high, true
}

// power encloses base^x: exactly if x is an integer.
func power(base, x *big.Rat) (low, high *big.Rat, ok bool) {
	if x.IsInt() && x.Num().IsInt64() {
		if n := x.Num().Int64(); n <= maxPowerOf && n >= -maxPowerOf {
			p := ratPow(base, int(n))
			return p, new(big.Rat).Set(p), true
		}
		return nil, nil, false
	}
	if x.Num().BitLen()-x.Denom().BitLen() > 16 {
		return nil, nil, false
	}
	return expFixed(mulFixed(lnFixed(base), fixed(x)))
}

// maxPowerOf bounds the integer powers of a scale's base.
const maxPowerOf = 300

// logarithm encloses log v to a base; v is above 0.
func logarithm(base, v *big.Rat) (low, high *big.Rat) {
	if n, ok := integerLog(base, v); ok {
		return big.NewRat(n, 1), big.NewRat(n, 1)
	}
	return widened(quoFixed(lnFixed(v), lnFixed(base)), 0)
}

// integerLog finds n with base^n = v.
func integerLog(base, v *big.Rat) (int64, bool) {
	sign := int64(1)
	if v.Cmp(big.NewRat(1, 1)) < 0 {
		v, sign = new(big.Rat).Inv(v), -1
	}
	p := big.NewRat(1, 1)
	for n := int64(0); n <= maxPowerOf; n++ {
		switch p.Cmp(v) {
		case 0:
			return sign * n, true
		case 1:
			return 0, false
		}
		p.Mul(p, base)
	}
	return 0, false
}

// euler is e as a rational number, good to the last place of fixed point.
func euler() *big.Rat {
	one := new(big.Int).Lsh(big.NewInt(1), fixedBits)
	sum, term := new(big.Int).Set(one), new(big.Int).Set(one)
	for i := int64(1); term.Sign() != 0; i++ {
		term.Quo(term, big.NewInt(i))
		sum.Add(sum, term)
	}
	return new(big.Rat).SetFrac(sum, one)
}

// turns encloses arctan(x) as a part of a revolution, for any x.
func turns(x *big.Rat) (low, high *big.Rat) {
	one := new(big.Int).Lsh(big.NewInt(1), fixedBits)
	t := fixed(x)
	halvings := uint(0)
	for ; halvings < 6; halvings++ { // arctan x = 2·arctan(x / (1 + √(1 + x²)))
		root := new(big.Int).Lsh(new(big.Int).Add(one, mulFixed(t, t)), fixedBits)
		t = quoFixed(t, root.Add(root.Sqrt(root), one))
	}
	a := atanhSeries(t, true)
	pi, _ := new(big.Rat).SetString(piLow)
	a = quoFixed(a, new(big.Int).Lsh(fixed(pi), 1))
	return widenedAbout(a.Lsh(a, halvings))
}

// widenedAbout widens by what π's digits are worth, too: 10^-64.
func widenedAbout(n *big.Int) (low, high *big.Rat) {
	low, high = widened(n, 0)
	slack := ratPow10(-60)
	return low.Sub(low, slack), high.Add(high, slack)
}

// tangent encloses tan of part of a revolution, between −1/4 and 1/4.
func tangent(part *big.Rat) (low, high *big.Rat, ok bool) {
	if new(big.Rat).Abs(part).Cmp(big.NewRat(1, 4)) >= 0 {
		return nil, nil, false
	}
	pi, _ := new(big.Rat).SetString(piLow)
	x := mulFixed(fixed(part), new(big.Int).Lsh(fixed(pi), 1))
	square := mulFixed(x, x)
	one := new(big.Int).Lsh(big.NewInt(1), fixedBits)
	sin, cos := new(big.Int).Set(x), new(big.Int).Set(one)
	s, c := new(big.Int).Set(x), new(big.Int).Set(one)
	for k := int64(1); k < 200; k++ {
		c = mulFixed(c, square)
		c.Quo(c.Neg(c), big.NewInt((2*k-1)*2*k))
		s = mulFixed(s, square)
		s.Quo(s.Neg(s), big.NewInt(2*k*(2*k+1)))
		sin.Add(sin, s)
		cos.Add(cos, c)
	}
	if cos.BitLen() < fixedBits-100 { // too near the pole
		return nil, nil, false
	}
	low, high = widenedAbout(quoFixed(sin, cos))
	if cos.BitLen() < fixedBits-8 {
		slack := ratPow10(-20)
		low.Sub(low, slack)
		high.Add(high, slack)
	}
	return low, high, true
}
