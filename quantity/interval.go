package quantity

import (
	"errors"
	"math/big"
)

// ErrEmpty is the reason why an interval can't be made: nothing lies between its ends.
var ErrEmpty = errors.New("the lower end is above the upper")

// Interval is a range of quantities in one unit. The zero value is [0, 0]. It is immutable.
type Interval struct{ lo, hi End }

// End is one end of an interval. Open means that the quantity itself is outside; Unbounded that there is no end, and then the
// quantity only carries the unit.
type End struct {
	Quantity  Quantity
	Open      bool
	Unbounded bool
}

// NewInterval returns the interval from lo to hi, in lo's unit (in hi's, if only hi is bounded). It is an error if the two
// don't convert or nothing lies between them.
func NewInterval(lo, hi End) (Interval, error) {
	u := lo.Quantity.u
	if lo.Unbounded && !hi.Unbounded {
		u = hi.Quantity.u
	}
	lo, err := lo.in(u)
	if err != nil {
		return Interval{}, err
	}
	if hi, err = hi.in(u); err != nil {
		return Interval{}, err
	}
	if lo.Quantity.n.isTooLarge() || hi.Quantity.n.isTooLarge() {
		return Interval{}, &UnitError{From: u, To: u, Err: ErrLimit}
	}
	if !lo.Unbounded && !hi.Unbounded {
		c := lo.Quantity.n.cmp(hi.Quantity.n)
		if c > 0 || c == 0 && (lo.Open || hi.Open) {
			return Interval{}, &UnitError{From: u, To: u, Err: ErrEmpty}
		}
	}
	return Interval{lo, hi}, nil
}

func (e End) in(u Unit) (End, error) {
	if e.Unbounded {
		return End{Quantity: Quantity{u: u}, Unbounded: true}, nil
	}
	q, err := e.Quantity.in(u)
	e.Quantity = q
	return e, err
}

// PointInterval returns [q, q].
func PointInterval(q Quantity) Interval { return Interval{End{Quantity: q}, End{Quantity: q}} }

// Lo returns the lower end.
func (i Interval) Lo() End { return i.lo }

// Hi returns the upper end.
func (i Interval) Hi() End { return i.hi }

// Unit returns the unit of both ends.
func (i Interval) Unit() Unit { return i.lo.Quantity.u }

// IsPoint reports whether only one quantity is in i.
func (i Interval) IsPoint() bool {
	return !i.lo.Unbounded && !i.hi.Unbounded && i.lo.Quantity.n.sameAs(i.hi.Quantity.n)
}

func (a number) sameAs(b number) bool {
	if a.isTooLarge() || b.isTooLarge() {
		return a.big == b.big
	}
	return a.cmp(b) == 0
}

// In converts, and never narrows: where the factor is not exactly known (π, or measured: dalton, solar-mass) the answer
// encloses the true interval, wider by less than one part in 10^60 for π, by the published uncertainty for the others.
// What is measured on a scale of its own is enclosed too: 5 beaufort is [8, 10.8) meter-per-second, pH 7.4 within 10^-60 of
// a concentration, 10 percent-slope an angle.
func (i Interval) In(u Unit) (Interval, error) {
	from := i.Unit()
	lo, err := i.lo.in(u)
	hi, err2 := i.hi.in(u)
	if err == nil {
		err = err2
	}
	if err == nil && i.lo.Unbounded && i.hi.Unbounded && (from.def().dim != u.def().dim || u.isOutOfRange()) {
		err = mismatch(from, u)
	}
	if err == nil {
		return Interval{lo, hi}, nil
	}
	if isReciprocal(err, from, u) {
		return i.reciprocal(u)
	}
	if !errors.Is(err, ErrInexact) {
		return Interval{}, err
	}
	if from.def().dim != u.def().dim { // a scale of its own: no factor encloses it
		return i.byScale(u)
	}
	low, high := enclosure(from.def(), u.def())
	return Interval{i.lo.times(low, high, u, -1), i.hi.times(low, high, u, 1)}, nil
}

// times multiplies an end by a factor that lies in [low, high], outward.
func (e End) times(low, high *big.Rat, u Unit, side int) End {
	if e.Unbounded {
		e.Quantity = Quantity{u: u}
		return e
	}
	f := low
	if s := e.Quantity.n.sign(); s*side > 0 {
		f = high
	}
	e.Quantity = Quantity{e.Quantity.n.times(new(big.Rat).Set(f)), u}
	return e
}

// π lies between these.
const (
	piLow  = "3.14159265358979323846264338327950288419716939937510582097494459230"
	piHigh = "3.14159265358979323846264338327950288419716939937510582097494459231"
)

// enclosure bounds the factor from one unit to another.
func enclosure(from, to definition) (low, high *big.Rat) {
	low = new(big.Rat).Quo(from.factor(), to.factor())
	high = new(big.Rat).Set(low)
	constants := readDimension(from.constants)
	for _, t := range readDimension(to.constants) {
		constants.add(t.base, -t.pow)
	}
	for _, t := range constants {
		if t.pow == 0 {
			continue
		}
		l, h := bounds(t.base)
		if t.pow < 0 {
			l, h = h, l
		}
		low.Mul(low, ratPow(l, t.pow))
		high.Mul(high, ratPow(h, t.pow))
	}
	return low, high
}

// bounds encloses a constant: π, or the part of a measured factor that isn't known.
func bounds(constant string) (low, high *big.Rat) {
	if constant == piName {
		low, _ = new(big.Rat).SetString(piLow)
		high, _ = new(big.Rat).SetString(piHigh)
		return low, high
	}
	r, ok := units().uncertain[constant]
	if !ok {
		r = big.NewRat(1, 1000)
	}
	one := big.NewRat(1, 1)
	return new(big.Rat).Sub(one, r), new(big.Rat).Add(one, r)
}

// Mid returns the middle of i; !ok if it is unbounded.
func (i Interval) Mid() (q Quantity, ok bool) {
	if i.lo.Unbounded || i.hi.Unbounded {
		return Quantity{u: i.Unit()}, false
	}
	s := i.lo.Quantity.n.add(i.hi.Quantity.n)
	return Quantity{s.scale(5, 1, -1), i.Unit()}, true
}

// Within reports whether all of i lies in j.
func (i Interval) Within(j Interval) (bool, error) {
	j, err := j.In(i.Unit())
	if err != nil {
		return false, err
	}
	return !i.lo.under(j.lo) && !i.hi.over(j.hi), nil
}

// under reports whether lower end a lets something in below lower end b.
func (a End) under(b End) bool {
	switch {
	case b.Unbounded:
		return false
	case a.Unbounded:
		return true
	}
	c := a.Quantity.n.cmp(b.Quantity.n)
	return c < 0 || c == 0 && b.Open && !a.Open
}

// over reports whether upper end a lets something in above upper end b.
func (a End) over(b End) bool {
	switch {
	case b.Unbounded:
		return false
	case a.Unbounded:
		return true
	}
	c := a.Quantity.n.cmp(b.Quantity.n)
	return c > 0 || c == 0 && b.Open && !a.Open
}

// Overlaps reports whether i and j have a quantity in common.
func (i Interval) Overlaps(j Interval) (bool, error) {
	j, err := j.In(i.Unit())
	if err != nil {
		return false, err
	}
	return !i.lo.above(j.hi) && !j.lo.above(i.hi), nil
}

// above reports whether lower end a is past upper end b.
func (a End) above(b End) bool {
	if a.Unbounded || b.Unbounded {
		return false
	}
	c := a.Quantity.n.cmp(b.Quantity.n)
	return c > 0 || c == 0 && (a.Open || b.Open)
}

// Contains reports whether q lies in i.
func (i Interval) Contains(q Quantity) (bool, error) { return PointInterval(q).Within(i) }

// Equal reports whether i and j are the same range of the same thing, in whatever units.
func (i Interval) Equal(j Interval) bool { return i.lo.Equal(j.lo) && i.hi.Equal(j.hi) }

// Equal reports whether e and f are the same end.
func (e End) Equal(f End) bool {
	if e.Unbounded || f.Unbounded {
		return e.Unbounded == f.Unbounded && e.Quantity.u.Commensurable(f.Quantity.u)
	}
	return e.Open == f.Open && e.Quantity.Equal(f.Quantity)
}
