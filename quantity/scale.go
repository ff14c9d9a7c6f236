package quantity

import (
	"math/big"
	"strings"
	"sync"
)

// scale is a unit that no factor converts.
type scale struct {
	how  string // "power", "tangent", "root", "table"
	of   Unit
	base *big.Rat // of "power": nil is e
	k, c *big.Rat
}

// scaleTable is scales, read.
var scaleTable = sync.OnceValue(func() map[string]*scale {
	m := map[string]*scale{}
	for f := range rows(scales) {
		u, err := ParseUnit(f[1])
		if err != nil || len(f) < 3 {
			continue
		}
		s := &scale{how: f[2], of: u}
		if s.how == "power" && len(f) == 6 {
			if s.base = rational(f[3]); s.base == nil {
				s.base = euler()
			}
			s.k, s.c = rational(f[4]), rational(f[5])
		}
		m[f[0]] = s
	}
	return m
})

func rational(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return nil
	}
	return r
}

// beaufort is the table of its steps.
var beaufort = sync.OnceValue(func() (steps []*big.Rat) {
	for s := range strings.FieldsSeq(beaufortSteps) {
		steps = append(steps, rational(s))
	}
	return steps
})

// scaleOf returns the scale that u measures on, alone and to the power of one.
func (u Unit) scaleOf() (*scale, bool) {
	d := readDimension(u.def().dim)
	if len(d) != 1 || d[0].pow != 1 {
		return nil, false
	}
	s, ok := scaleTable()[d[0].base]
	return s, ok
}

// byScale converts between a scale and what it measures, or two scales of one thing. The answer encloses the true interval.
func (i Interval) byScale(u Unit) (Interval, error) {
	from, fromScale := i.Unit().scaleOf()
	to, toScale := u.scaleOf()
	var err error
	switch {
	case fromScale:
		j, ok := from.values(i)
		if !ok {
			return Interval{}, mismatch(i.Unit(), u)
		}
		return j.In(u)
	case toScale:
		if i, err = i.In(to.of); err != nil {
			return Interval{}, err
		}
		j, ok := to.levels(i, u)
		if !ok {
			return Interval{}, mismatch(i.Unit(), u)
		}
		return j, nil
	}
	return Interval{}, mismatch(i.Unit(), u)
}

// decreasing reports whether greater numbers on the scale are less of what it measures.
func (s *scale) decreasing() bool { return s.how == "power" && s.k.Sign() < 0 }

// values turns an interval on the scale into one of what it measures.
func (s *scale) values(i Interval) (Interval, bool) {
	f := i.Unit().def().factor()
	if s.how == "table" {
		return s.speeds(i, f), true
	}
	end := func(e End, side int) (End, bool) {
		if e.Unbounded {
			zero := s.how == "power" && side < 0 || s.how == "root" && side < 0
			return End{Quantity: Quantity{u: s.of}, Unbounded: !zero, Open: zero}, s.how != "tangent"
		}
		low, high, ok := s.value(new(big.Rat).Mul(e.Quantity.n.rat(), f))
		if !ok {
			return e, false
		}
		if side < 0 {
			high = low
		}
		return End{Quantity: Quantity{ratNumber(high), s.of}}, true
	}
	return s.between(i, end)
}

// between turns the ends of an interval over one by one, each outwards: -1 the lower, 1 the upper.
func (s *scale) between(i Interval, end func(e End, side int) (End, bool)) (Interval, bool) {
	lo, hi := i.lo, i.hi
	if s.decreasing() {
		lo, hi = hi, lo
	}
	a, ok1 := end(lo, -1)
	b, ok2 := end(hi, 1)
	return Interval{a, b}, ok1 && ok2
}

// value encloses what x on the scale measures, in s.of.
func (s *scale) value(x *big.Rat) (low, high *big.Rat, ok bool) {
	switch s.how {
	case "power":
		if low, high, ok = power(s.base, new(big.Rat).Mul(x, s.k)); ok {
			low, high = new(big.Rat).Mul(low, s.c), new(big.Rat).Mul(high, s.c)
		}
	case "root":
		if ok = x.Sign() >= 0; ok {
			low = new(big.Rat).Mul(x, x)
			high = low
		}
	case "tangent":
		low, high = turns(new(big.Rat).Quo(x, big.NewRat(100, 1)))
		full := big.NewRat(360, 1) // s.of is degree
		low, high, ok = low.Mul(low, full), high.Mul(high, full), true
	}
	return low, high, ok
}

// level encloses the number on the scale of v in s.of; v is above 0 on logarithmic scales.
func (s *scale) level(v *big.Rat) (low, high *big.Rat, ok bool) {
	switch s.how {
	case "power":
		if v.Sign() <= 0 {
			return nil, nil, false
		}
		low, high = logarithm(s.base, new(big.Rat).Quo(v, s.c))
		low, high = low.Quo(low, s.k), high.Quo(high, s.k)
		if s.k.Sign() < 0 {
			low, high = high, low
		}
		return low, high, true
	case "root":
		if v.Sign() < 0 {
			return nil, nil, false
		}
		n := new(big.Int).Lsh(v.Num(), 2*fixedBits)
		n.Quo(n, v.Denom())
		n.Sqrt(n)
		one := new(big.Int).Lsh(big.NewInt(1), fixedBits)
		low = new(big.Rat).SetFrac(n, one)
		if new(big.Rat).Mul(low, low).Cmp(v) == 0 {
			return low, low, true
		}
		return low, new(big.Rat).SetFrac(n.Add(n, big.NewInt(1)), one), true
	case "tangent":
		low, high, ok = tangent(new(big.Rat).Quo(v, big.NewRat(360, 1)))
		if ok {
			hundred := big.NewRat(100, 1)
			low, high = low.Mul(low, hundred), high.Mul(high, hundred)
		}
		return low, high, ok
	}
	return nil, nil, false
}

// levels turns an interval in s.of into one on the scale, in u.
func (s *scale) levels(i Interval, u Unit) (Interval, bool) {
	f := u.def().factor()
	if s.how == "table" {
		return s.forces(i, u, f)
	}
	none := End{Quantity: Quantity{u: u}, Unbounded: true}
	end := func(e End, side int) (End, bool) {
		if e.Unbounded {
			return none, s.how != "tangent"
		}
		if s.how == "power" && e.Quantity.n.sign() == 0 && side*s.k.Sign() < 0 {
			return none, true // the logarithm of nothing
		}
		low, high, ok := s.level(e.Quantity.n.rat())
		if !ok {
			return e, false
		}
		if side < 0 {
			high = low
		}
		return End{Quantity: Quantity{ratNumber(new(big.Rat).Quo(high, f)), u}}, true
	}
	return s.between(i, end)
}

// speeds are those of forces: force 5 is from 8 to below 10.8 meters per second.
func (s *scale) speeds(i Interval, f *big.Rat) Interval {
	steps := beaufort()
	force := func(e End, side int64) int64 {
		x := new(big.Rat).Mul(e.Quantity.n.rat(), f)
		n := new(big.Int).Div(x.Num(), x.Denom()) // rounds down
		k := int64(len(steps))
		if n.IsInt64() {
			k = max(-1, min(k, n.Int64()))
		} else if n.Sign() < 0 {
			k = -1
		}
		switch {
		case x.IsInt() && e.Open:
			k -= side
		case !x.IsInt() && side > 0:
			k++
		}
		return max(0, min(int64(len(steps))-1, k))
	}
	lo, hi := End{Quantity: Quantity{u: s.of}}, End{Quantity: Quantity{u: s.of}, Unbounded: true}
	if !i.lo.Unbounded {
		lo.Quantity.n = ratNumber(new(big.Rat).Set(steps[force(i.lo, -1)]))
	}
	if !i.hi.Unbounded {
		if k := force(i.hi, 1) + 1; k < int64(len(steps)) {
			hi = End{Quantity: Quantity{ratNumber(new(big.Rat).Set(steps[k])), s.of}, Open: true}
		}
	}
	return Interval{lo, hi}
}

// forces are those of speeds.
func (s *scale) forces(i Interval, u Unit, f *big.Rat) (Interval, bool) {
	steps := beaufort()
	end := func(e End, upper bool) (End, bool) {
		v := e.Quantity.n.rat()
		if v.Sign() < 0 {
			return e, false
		}
		k := int64(-1)
		for _, step := range steps {
			if c := step.Cmp(v); c > 0 || c == 0 && upper && e.Open {
				break
			}
			k++
		}
		if k < 0 {
			return e, false
		}
		return End{Quantity: Quantity{ratNumber(new(big.Rat).Quo(big.NewRat(k, 1), f)), u}}, true
	}
	lo, hi := End{Quantity: Quantity{u: u}}, End{Quantity: Quantity{u: u}, Unbounded: true}
	ok1, ok2 := true, true
	if !i.lo.Unbounded {
		lo, ok1 = end(i.lo, false)
	}
	if !i.hi.Unbounded {
		hi, ok2 = end(i.hi, true)
	}
	return Interval{lo, hi}, ok1 && ok2
}
