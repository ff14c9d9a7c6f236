package quantity

import (
	"fmt"
	"math/big"
	"time"
)

// Calendar says how long a month and a year are, where they are converted to days: no conversion crosses between them
// without one. The zero value says nothing and converts nothing.
type Calendar struct {
	name   string
	days   int64 // in months
	per    int64
	months int // that the days were counted in; 0: a mean, for every length
}

// MeanGregorian has months of 365.2425/12 days: right for rates over a long time, though no month is that long.
func MeanGregorian() Calendar { return Calendar{"mean Gregorian", 146_097, 4_800, 0} }

// Julian has years of 365.25 days, as UCUM's and astronomy's are.
func Julian() Calendar { return Calendar{"Julian", 1_461, 48, 0} }

// Days360 has months of 30 days, as some bonds have.
func Days360() Calendar { return Calendar{"30/360", 30, 1, 0} }

// StatedMonths counts the days of the whole months from the first day to the last: 29 for February 2024, 366 for 2024, whose
// months are a twelfth of that. It converts no month's multiple but those that the months are made of: February has no year.
func StatedMonths(from, to time.Time) (Calendar, error) {
	next := to.AddDate(0, 0, 1)
	months := (next.Year()-from.Year())*12 + int(next.Month()) - int(from.Month())
	if from.Day() != 1 || next.Day() != 1 || months < 1 || months > 12_000 {
		return Calendar{}, fmt.Errorf("quantity: %s to %s are not whole months", from.Format(time.DateOnly), to.Format(time.DateOnly))
	}
	first := time.Date(from.Year(), from.Month(), 1, 0, 0, 0, 0, time.UTC)
	last := time.Date(next.Year(), next.Month(), 1, 0, 0, 0, 0, time.UTC)
	name := first.Format("January 2006")
	switch {
	case months == 12 && first.Month() == time.January:
		name = first.Format("2006")
	case months > 1:
		name += " to " + to.Format("January 2006")
	}
	return Calendar{name, int64(last.Sub(first) / (24 * time.Hour)), int64(months), months}, nil
}

// String returns the name: "mean Gregorian", "Julian", "30/360", or the months that were counted, "February 2024".
func (c Calendar) String() string {
	if c.per == 0 {
		return "none"
	}
	return c.name
}

// Days returns how many days n months have by the calendar; 0 by none.
func (c Calendar) Days(months int64) Quantity {
	if c.per == 0 {
		return Quantity{}
	}
	return Quantity{ratNumber(new(big.Rat).Mul(big.NewRat(months, 1), big.NewRat(c.days, c.per))), simpleUnitNamed("day")}
}

func simpleUnitNamed(name string) Unit { return commonUnitTable()[name] }

// fits reports whether u has no month's multiple that the counted months don't make up.
func (c Calendar) fits(u Unit) bool {
	if c.months == 0 {
		return true
	}
	b := u.body()
	for _, p := range b.parts[:b.n] {
		a := p.atom.Value()
		for base := range powersOf(a.dim) {
			if base != "year" {
				continue
			}
			f := new(big.Rat).Mul(a.ratFactor(), big.NewRat(12, 1))
			if !f.IsInt() || !f.Num().IsInt64() || int64(c.months)%f.Num().Int64() != 0 {
				return false
			}
		}
	}
	return true
}

// calendarUnit is the time of the calendar in u, by which a conversion is explained: month, or year.
func (u Unit) calendarUnit() (name string, months int64) {
	b := u.body()
	for _, p := range b.parts[:b.n] {
		a := p.atom.Value()
		for base := range powersOf(a.dim) {
			if f := new(big.Rat).Mul(a.ratFactor(), big.NewRat(12, 1)); base == "year" && f.IsInt() && f.Num().IsInt64() {
				return a.name, f.Num().Int64()
			}
		}
	}
	return "", 0
}

// InCalendar converts as In does, and crosses between months or years and days as the calendar says: 30 000 troop/month
// are 985.6… troop/day in the mean Gregorian calendar, and 1 034.4… in February 2024.
func (q Quantity) InCalendar(u Unit, c Calendar) (Quantity, error) {
	r, err := q.in(u)
	if err == nil {
		return r, nil
	}
	f, ok := c.crossing(q.u, u)
	if !ok {
		return r, err
	}
	a, b := q.u.def(), u.def()
	if a.constants != b.constants {
		return Quantity{}, &UnitError{From: q.u, To: u, Err: ErrInexact}
	}
	f = new(big.Rat).Mul(f, a.factor())
	return Quantity{q.n.times(f.Quo(f, b.factor())), u}.checked()
}

// crossing is what the calendar's years between two units are in seconds; !ok if the units differ in more than that.
func (c Calendar) crossing(from, to Unit) (f *big.Rat, ok bool) {
	if c.per == 0 || from.isOutOfRange() || to.isOutOfRange() || !c.fits(from) || !c.fits(to) {
		return nil, false
	}
	seconds := func(base string) string {
		if base == "year" {
			return "second"
		}
		return base
	}
	a, b := from.def(), to.def()
	if readDimension(a.dim).rename(seconds) != readDimension(b.dim).rename(seconds) {
		return nil, false
	}
	year := big.NewRat(c.days*12, c.per)
	return ratPow(year.Mul(year, big.NewRat(86_400, 1)), a.years()-b.years()), true
}
