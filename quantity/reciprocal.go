package quantity

import (
	"errors"
	"math/big"
	"unique"
)

// Consumption is stated as fuel by distance or as distance by fuel: 30 mile-per-gallon are 7.84… liter-per-100-kilometer, the more of one
// the less of the other. CLDR calls them reciprocals. In converts between the two; comparing and adding don't, for which
// is more, or what their sum is, depends on the side it is asked on.

// dimensionsOfConsumption are what consumption is made of.
var dimensionsOfConsumption = struct{ length, volume, energy unique.Handle[string] }{
	unique.Make("meter^1"), unique.Make("meter^3"), unique.Make("kilogram^1;meter^2;second^-2"),
}

// isConsumption reports whether u is a length by a volume or an energy, or the other way round.
func (u Unit) isConsumption() bool {
	n, per := u.Split()
	isLength := func(u Unit) bool { return u.def().dim == dimensionsOfConsumption.length }
	isFuel := func(u Unit) bool {
		d := u.def().dim
		return d == dimensionsOfConsumption.volume || d == dimensionsOfConsumption.energy
	}
	return isLength(n) && isFuel(per) || isFuel(n) && isLength(per)
}

// Reciprocal reports whether u is stated upside down in v: mile-per-gallon and liter-per-100-kilometer. In converts between
// them, though they aren't commensurable.
func (u Unit) Reciprocal(v Unit) bool {
	if u.isOutOfRange() || v.isOutOfRange() || u.def().dim == v.def().dim {
		return false
	}
	d := readDimension(v.def().dim)
	for i := range d {
		d[i].pow = -d[i].pow
	}
	return d.handle() == u.def().dim && u.isConsumption() && v.isConsumption()
}

// reciprocal converts between reciprocal units, or says why q can't be u.
func (q Quantity) reciprocal(u Unit) (Quantity, error) {
	if !q.u.Reciprocal(u) {
		return Quantity{}, mismatch(q.u, u)
	}
	a, b := q.u.def(), u.def()
	switch {
	case a.constants != one.constants || b.constants != one.constants:
		return Quantity{}, &UnitError{From: q.u, To: u, Err: ErrInexact}
	case q.n.sign() == 0 && !q.n.isTooLarge():
		return Quantity{}, &UnitError{From: q.u, To: u, Err: ErrZero}
	}
	f := new(big.Rat).Mul(a.factor(), b.factor())
	return Quantity{ratNumber(f.Inv(f)).quo(q.n), u}.checked()
}

// reciprocal turns an interval of consumption over: its lower end becomes the upper. What is below 0 means nothing there, and
// is left out.
func (i Interval) reciprocal(u Unit) (Interval, error) {
	var lo End
	hi := End{Quantity: Quantity{u: u}, Unbounded: true}
	switch {
	case i.hi.Unbounded:
		lo = End{Quantity: Quantity{u: u}, Open: true}
	case i.hi.Quantity.Sign() <= 0:
		return Interval{}, &UnitError{From: i.Unit(), To: u, Err: ErrZero}
	default:
		q, err := i.hi.Quantity.reciprocal(u)
		if err != nil {
			return Interval{}, err
		}
		lo = End{Quantity: q, Open: i.hi.Open}
	}
	if !i.lo.Unbounded && i.lo.Quantity.Sign() > 0 {
		q, err := i.lo.Quantity.reciprocal(u)
		if err != nil {
			return Interval{}, err
		}
		hi = End{Quantity: q, Open: i.lo.Open}
	}
	return Interval{lo, hi}, nil
}

// reciprocal turns a figure over: at least 30 mile-per-gallon are at most 7.84… liter-per-100-kilometer.
func (f Figure) reciprocal(u Unit) (Figure, error) {
	lo, err := Quantity{f.lo, f.u}.reciprocal(u)
	if err != nil {
		return Figure{}, err
	}
	hi := Quantity{u: u}
	if f.bound == Between {
		if hi, err = (Quantity{f.hi, f.u}).reciprocal(u); err != nil {
			return Figure{}, err
		}
		lo, hi = hi, lo
	}
	bounds := [...]Bound{AtLeast: AtMost, MoreThan: LessThan, AtMost: AtLeast, LessThan: MoreThan, UpTo: AtLeast, Between: Between}
	switch {
	case f.hedge == JustUnder || f.hedge == Nearly:
		f.hedge = JustOver
	case f.hedge == JustOver:
		f.hedge = JustUnder
	}
	// A step at f is worth result/f at the result.
	step := inline(1, int64(f.ulp))
	if f.lo.sign() != 0 {
		step = step.mul(lo.n).quo(f.lo)
	}
	f.ulp = place(step.abs().log10())
	f.lo, f.hi, f.u, f.scale, f.bound = lo.n, hi.n, u, 0, bounds[f.bound]
	return f.settled(), nil
}

func (a number) abs() number {
	if a.sign() < 0 {
		return a.neg()
	}
	return a
}

// isReciprocal reports whether err is of an interval that only turning over converts.
func isReciprocal(err error, from, to Unit) bool {
	return errors.Is(err, ErrDimension) && from.Reciprocal(to)
}
