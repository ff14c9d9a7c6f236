package verify

import (
	"strings"

	"github.com/claimcheck/claimcheck/quantity"
)

// diagnose names the most likely mistake behind a refuted figure, or "".
func (d *decision) diagnose(best, older []*found) string {
	if len(best) == 0 {
		return ""
	}
	g := best[0]
	if d.swapped(best) {
		return PercentPoints
	}
	for _, o := range older {
		if o.Verdict == Supported && o.judgment.relation == agree {
			return OutdatedFigure
		}
	}
	if !d.gauge.single || g.judgment.relation != differ {
		return ""
	}
	q := g.judgment.nominal
	if q.Unit() != d.gauge.unit {
		return ""
	}
	q = q.WithUnit(one)
	if d.gauge.class != scaled && d.fits(q, -1, 1) {
		return WrongSign
	}
	for _, m := range []struct {
		factor int64
		name   string
	}{{1_000, ThousandMillion}, {1_000_000, ThousandMillion}, {100, FactorHundred}, {10, FactorTen}} {
		if d.fits(q, m.factor, 1) || d.fits(q, 1, m.factor) {
			return m.name
		}
	}
	if d.timed() && (d.fits(q, 12, 1) || d.fits(q, 1, 12)) {
		return MonthYear
	}
	if transposed(d.gauge.value, q) {
		return TransposedDigits
	}
	return ""
}

// swapped reports whether the other reading of a change, percent or points, would have agreed.
func (d *decision) swapped(gs []*found) bool {
	for _, g := range gs {
		if g.other {
			return true
		}
	}
	return false
}

// fits reports whether the source's number times n/m would agree.
func (d *decision) fits(q quantity.Quantity, n, m int64) bool {
	q = q.Mul(quantity.Int(n, one))
	if m != 1 {
		var err error
		if q, err = q.Div(quantity.Int(m, one)); err != nil {
			return false
		}
	}
	r := &d.gauge
	var c calc
	if r.minus {
		q = q.Neg()
	}
	switch r.row {
	case rowMoreThan, rowAtLeast, rowLessThan, rowAtMost, rowUpTo, rowVague:
		// Any number would fit beyond a bound: the stated one has to.
		return around(&c, r.value, r.value.Mul(c.share("0.05"))).has(&c, q) && c.err == nil
	}
	return (r.hard.has(&c, q) || r.cut.has(&c, q)) && c.err == nil
}

// timed reports whether the claim's unit or period is of months or years.
func (d *decision) timed() bool {
	u := d.gauge.unit.String()
	return strings.Contains(u, "month") || strings.Contains(u, "year")
}

// transposed reports whether two numbers differ in two neighboring digits that have changed places.
func transposed(a, b quantity.Quantity) bool {
	x, ok := a.Decimal()
	y, also := b.Decimal()
	if !ok || !also || far(x.Exponent()) || far(y.Exponent()) || x.NumDigits() > 40 || y.NumDigits() > 40 {
		return false
	}
	s, t := x.String(), y.String()
	if len(s) != len(t) || len(s) > 60 {
		return false
	}
	for i := 0; i+1 < len(s); i++ {
		if s[i] != t[i] {
			return s[i] == t[i+1] && s[i+1] == t[i] && s[i+2:] == t[i+2:]
		}
	}
	return false
}

func far(exp int32) bool { return exp > 40 || exp < -40 }
