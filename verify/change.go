package verify

import (
	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

// changes computes what rose, fell or multiplied between two periods from the two levels.
func (d *decision) changes() {
	from, to, ok := d.ends()
	if !ok {
		return
	}
	first, last := d.cells(d.a, from), d.cells(d.a, to)
	for _, x := range first {
		for _, y := range last {
			if x.i != y.i && d.together(x, y) {
				d.change(x, y)
			}
		}
	}
}

// ends are the periods a change goes from and to.
func (d *decision) ends() (from, to claim.Period, ok bool) { return changeEnds(d.a) }

func changeEnds(a *claim.Assertion) (from, to claim.Period, ok bool) {
	to = a.Period
	if a.Base != nil {
		from = a.Base.Period
	}
	if from == to || from == (claim.Period{}) {
		from = claim.Period{}
	}
	if to != (claim.Period{}) && from == (claim.Period{}) {
		// "between 2022 and 2023", "from January to March": the ends of one span.
		switch to.Granularity() {
		case claim.Span:
			return endsOf(to)
		}
	}
	return from, to, from != (claim.Period{}) && to != (claim.Period{})
}

// endsOf are the first and last year of a span of years, its first and last month, or its first and last day.
func endsOf(p claim.Period) (from, to claim.Period, ok bool) {
	s, e := p.Start, p.End
	if s.IsZero() || e.IsZero() {
		return from, to, false
	}
	switch {
	case s.Month == 1 && s.Day == 1 && e.Month == 12 && e.Day == 31:
		return yearOf(s.Year), yearOf(e.Year), s.Year != e.Year
	case s.Day == 1 && e.AddDays(1).Day == 1:
		last := claim.Date{Year: s.Year, Month: s.Month + 1, Day: 1}
		if s.Month == 12 {
			last = claim.Date{Year: s.Year + 1, Month: 1, Day: 1}
		}
		return claim.Period{Start: s, End: last.AddDays(-1)}, claim.Period{Start: claim.Date{Year: e.Year, Month: e.Month, Day: 1}, End: e}, s.Month != e.Month || s.Year != e.Year
	}
	return s.Period(), e.Period(), s != e
}

func yearOf(y int16) claim.Period {
	return claim.Period{Start: claim.Date{Year: y, Month: 1, Day: 1}, End: claim.Date{Year: y, Month: 12, Day: 31}}
}

// change judges the change from x to y by the claim's unit: relative, in points, in the levels' own unit, or as a factor.
func (d *decision) change(x, y cell) {
	v1, err := y.value.In(x.value.Unit())
	if err != nil {
		return
	}
	v0, s := x.value, both(x.scope, y.scope)
	var c calc
	diff := c.sub(v1, v0)
	base := v0.Abs()
	if c.err != nil {
		return
	}
	sign := quantity.Int(1, one)
	if dir := d.direction(d.a); dir < 0 && !negative(d.a.Figure) {
		sign = quantity.Int(-1, one) // the word carries the minus
	}
	evidence := []int{x.i, y.i}
	steps := []Step{{Op: "difference", Args: []quantity.Interval{operand(v1), operand(v0)}, Out: operand(diff), Why: "from the first period to the last"}}
	cal, unit := calendar(), d.gauge.unit
	if base.Sign() == 0 && unit != cal.point && !diff.Unit().Commensurable(unit) {
		return // from nothing, everything is infinitely more
	}

	relative := func() (quantity.Quantity, bool) {
		if base.Sign() == 0 {
			return quantity.Quantity{}, false
		}
		q, err := diff.Mul(sign).Div(base)
		return q, err == nil
	}
	inPoints := func() (quantity.Quantity, bool) {
		q, err := diff.Mul(sign).In(cal.percent)
		if err != nil || v0.Unit() == one {
			return q, false
		}
		return q.WithUnit(cal.point), true
	}
	add := func(op string, q quantity.Quantity, why string) *found {
		return d.derived(evidence, q, append(steps, Step{Op: op, Args: []quantity.Interval{operand(diff), operand(v0)}, Out: operand(q), Why: why}), s, 0)
	}
	switch {
	case d.a.Relation == claim.Times:
		if base.Sign() == 0 {
			return
		}
		if q, err := v1.Div(v0); err == nil {
			if q, err = q.In(unit); err == nil {
				d.derived(evidence, q, []Step{{Op: "quotient", Args: []quantity.Interval{operand(v1), operand(v0)}, Out: operand(q), Why: "the last period over the first"}}, s, 0)
			}
		}
	case unit == cal.percent || unit == one && d.gauge.class == varied:
		if q, ok := relative(); ok {
			if q, err = q.In(unit); err == nil {
				g := add("change", q, "relative to the first period")
				d.swap(g, inPoints, unit)
			}
		}
	case unit == cal.point:
		if q, ok := inPoints(); ok {
			g := add("points", q, "the difference of two percentages, in points")
			d.swap(g, func() (quantity.Quantity, bool) {
				q, ok := relative()
				if !ok {
					return q, false
				}
				q, err := q.In(cal.percent)
				return q, err == nil
			}, unit)
		}
	default:
		if q, err := diff.Mul(sign).In(unit); err == nil {
			d.derived(evidence, q, steps, s, 0)
		}
	}
}

// swap notes that a change that differs would agree if percent were points, or points percent.
func (d *decision) swap(g *found, other func() (quantity.Quantity, bool), unit quantity.Unit) {
	if g == nil || g.judgment.relation != differ && g.judgment.relation != near {
		return
	}
	if q, ok := other(); ok {
		q = q.WithUnit(unit)
		j := d.p.judge(&d.gauge, quantity.Stated(q, written(q)))
		g.other = j.relation == agree && g.judgment.relation == differ
	}
}
