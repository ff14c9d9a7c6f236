package quantity

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Quantity is an exact rational times a unit. The zero value is 0. Numbers that are an int64 times a power of ten are held
// inline and cost no allocation; only others do. Quantities are immutable and may be shared; they are not comparable
// with ==, use Equal (go-cmp does).
//
// A number may have about 100 000 digits. Arithmetic that goes past that yields a quantity out of range, as a float
// becomes NaN: converting, comparing or adding it is ErrLimit, and it equals nothing but another one.
type Quantity struct {
	n number
	u Unit
}

// New returns n u.
func New(n decimal.Decimal, u Unit) Quantity { return Quantity{decimalNumber(n), u} }

// FromRat returns n u; nil is 0. It keeps no reference to n.
func FromRat(n *big.Rat, u Unit) Quantity {
	if n == nil {
		return Quantity{u: u}
	}
	return Quantity{ratNumber(new(big.Rat).Set(n)), u}
}

// Int returns n u.
func Int(n int64, u Unit) Quantity {
	if n == -n && n != 0 { // the one int64 without its negative
		return FromRat(new(big.Rat).SetInt64(n), u)
	}
	return Quantity{intNumber(n), u}
}

// Unit returns the unit.
func (q Quantity) Unit() Unit { return q.u }

// WithUnit returns the same number of something else. It is no conversion: use it to say what a bare number counts, or that
// a percentage is meant as percentage points.
func (q Quantity) WithUnit(u Unit) Quantity { return Quantity{q.n, u} }

// Rat returns the number, as a copy; 0 if q is out of range.
func (q Quantity) Rat() *big.Rat {
	if q.n.isTooLarge() {
		return new(big.Rat)
	}
	return new(big.Rat).Set(q.n.rat())
}

// Decimal returns the number; !ok if its decimal expansion doesn't end, or q is out of range.
func (q Quantity) Decimal() (d decimal.Decimal, ok bool) { return q.n.decimal() }

// Sign returns -1, 0 or 1.
func (q Quantity) Sign() int { return q.n.sign() }

// Neg returns -q.
func (q Quantity) Neg() Quantity { return Quantity{q.n.neg(), q.u} }

// Abs returns the magnitude of q.
func (q Quantity) Abs() Quantity {
	if q.Sign() < 0 {
		return q.Neg()
	}
	return q
}

// Mul returns q·r in the product of their units. Constants in units (liter-per-100-kilometer) go into the number, unless one
// of the two is a bare number.
func (q Quantity) Mul(r Quantity) Quantity {
	n := q.n.mul(r.n)
	if (q.u == Unit{} || r.u == Unit{}) {
		return Quantity{n, q.u.Mul(r.u)}
	}
	return Quantity{n, q.u.Mul(r.u)}.fold()
}

// Div returns q/r; ErrZero if r is 0.
func (q Quantity) Div(r Quantity) (Quantity, error) {
	if r.Sign() == 0 && !r.n.isTooLarge() {
		return Quantity{}, &UnitError{From: q.u, To: r.u, Err: ErrZero}
	}
	n := q.n.quo(r.n)
	if r.u == (Unit{}) {
		return Quantity{n, q.u}, nil
	}
	return Quantity{n, q.u.Per(r.u)}.fold(), nil
}

// fold moves the constant of a unit into the number.
func (q Quantity) fold() Quantity {
	if q.u == (Unit{}) || q.u.isOutOfRange() {
		return q
	}
	b := q.u.body()
	if b.times == 1 && b.per == 1 {
		return q
	}
	u, err := makeUnit(b.parts[:b.n], 1, 1)
	if err != nil {
		return q
	}
	return Quantity{q.n.scale(b.times, b.per, 0), u}
}

// Add returns q+r in q's unit. To a temperature only a difference can be added.
func (q Quantity) Add(r Quantity) (Quantity, error) {
	to := q.u
	if q.u.def().temp == tempPoint {
		to = q.u.Difference()
	}
	s, err := r.in(to)
	if err != nil {
		return Quantity{}, err
	}
	return Quantity{q.n.add(s.n), q.u}.checked()
}

// Sub returns q−r in q's unit; of two temperatures, in q's unit for differences (20 celsius − 15 celsius is
// 5 celsius-difference).
func (q Quantity) Sub(r Quantity) (Quantity, error) {
	if q.u.def().temp == tempPoint {
		if r.u.def().temp != tempPoint {
			return q.Add(r.Neg())
		}
		s, err := r.in(q.u)
		if err != nil {
			return Quantity{}, err
		}
		return Quantity{q.n.sub(s.n), q.u.Difference()}.checked()
	}
	s, err := r.in(q.u)
	if err != nil {
		return Quantity{}, err
	}
	return Quantity{q.n.sub(s.n), q.u}.checked()
}

func (q Quantity) checked() (Quantity, error) {
	if q.n.isTooLarge() {
		return q, &UnitError{From: q.u, To: q.u, Err: ErrLimit}
	}
	return q, nil
}

// Compare returns -1, 0 or 1 as q is less than, equal to or greater than r; an error if one doesn't convert to the other.
func (q Quantity) Compare(r Quantity) (int, error) {
	if q.u != r.u || q.n.big != nil || r.n.big != nil || q.u.isOutOfRange() {
		return q.compare(r)
	}
	return q.n.cmp(r.n), nil
}

func (q Quantity) compare(r Quantity) (int, error) {
	s, err := r.in(q.u)
	if err != nil {
		return 0, err
	}
	if q.n.isTooLarge() || s.n.isTooLarge() {
		return 0, &UnitError{From: r.u, To: q.u, Err: ErrLimit}
	}
	return q.n.cmp(s.n), nil
}

// Equal reports whether q and r are the same amount of the same thing, in whatever units: 1 kilometer equals 1000 meter,
// and 50 percent 1/2. 0 bombs aren't 0 persons.
func (q Quantity) Equal(r Quantity) bool {
	if q.n.isTooLarge() || r.n.isTooLarge() {
		return q.n.isTooLarge() && r.n.isTooLarge() && q.u == r.u
	}
	c, err := q.Compare(r)
	return err == nil && c == 0
}
