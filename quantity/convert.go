package quantity

import "math/big"

// In converts. It is exact or it is a *UnitError that says which way it can't be: ErrDimension, ErrInexact (π and measured
// constants; Interval.In encloses), ErrCalendar (month → day), ErrRate (EUR → USD), ErrKind (customer → person).
//
// celsius, fahrenheit, kelvin and rankine convert as places on a scale where they stand alone, as differences in products.
// percent, permille, part-per-1e6 and bare numbers convert among each other; percentage-point and basis-point do so,
// and to nothing else. month, quarter, year, decade and century convert among themselves. Consumption is turned over where it
// must be: 30 mile-per-gallon are 7.84… liter-per-100-kilometer.
func (q Quantity) In(u Unit) (Quantity, error) {
	if q.u == u && !u.isOutOfRange() {
		return q, nil
	}
	a, b := q.u.def(), u.def()
	if a.dim != b.dim || q.u.isOutOfRange() {
		return q.reciprocal(u)
	}
	return q.convert(a, b, u)
}

// in is In between units that compare.
func (q Quantity) in(u Unit) (Quantity, error) {
	if q.u == u && !u.isOutOfRange() {
		return q, nil
	}
	a, b := q.u.def(), u.def()
	if a.dim != b.dim || q.u.isOutOfRange() {
		return Quantity{}, mismatch(q.u, u)
	}
	return q.convert(a, b, u)
}

// convert is In, between units of one dimension.
func (q Quantity) convert(a, b definition, u Unit) (Quantity, error) {
	if a.constants != b.constants {
		return Quantity{}, &UnitError{From: q.u, To: u, Err: ErrInexact}
	}
	n := q.n
	if a.temp == tempPoint {
		return Quantity{n.onScale(a, b), u}.checked()
	}
	if a.num != 0 && b.num != 0 {
		num, ok1 := mulInt(a.num, b.den)
		den, ok2 := mulInt(a.den, b.num)
		if ok1 && ok2 {
			return Quantity{n.scale(num, den, a.exp-b.exp), u}.checked()
		}
	}
	return Quantity{n.times(new(big.Rat).Quo(a.factor(), b.factor())), u}.checked()
}

// times multiplies by r, which it takes over.
func (a number) times(r *big.Rat) number {
	if a.isTooLarge() || a.bits()+max(r.Num().BitLen(), r.Denom().BitLen()) > maxBits {
		return number{big: tooLarge}
	}
	return ratNumber(r.Mul(r, a.rat()))
}

// onScale converts between temperatures: (n × from + offset − offset) / to.
func (a number) onScale(from, to definition) number {
	if a.isTooLarge() {
		return a
	}
	r := new(big.Rat).Mul(a.rat(), from.factor())
	r.Add(r, from.offset())
	r.Sub(r, to.offset())
	return ratNumber(r.Quo(r, to.factor()))
}

func (d definition) offset() *big.Rat {
	if o := d.body.Value().offset; o[1] != 0 {
		return big.NewRat(o[0], o[1])
	}
	return new(big.Rat)
}

// MeanYearSeconds is the mean Gregorian year, 365.2425 days.
const MeanYearSeconds = 31_556_952

// InMean is InCalendar in the mean Gregorian calendar, of 365.2425 days a year: 30 000 troop/month is 985.6… troop/day. That is
// right for rates over a long time; no month is that long.
func (q Quantity) InMean(u Unit) (Quantity, error) { return q.InCalendar(u, MeanGregorian()) }
