package verify

import (
	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

// changes computes what rose, fell or multiplied between two periods from the two levels.
func (d *decision) changes() {
	from, to, ok := changeEnds(d.a)
	if !ok {
		return
	}
	first, last := d.cells(d.a, from), d.cells(d.a, to)
	if d.a.Base == nil && to.Granularity() == claim.Year {
		for i := range first {
			first[i].scope.conditions |= PeriodAssumed
		}
	}
	if to == (claim.Period{}) {
		last = d.latest(last)
	}
	for _, x := range first {
		for _, y := range last {
			if x.i != y.i && d.together(x, y) {
				d.change(x, y)
			}
		}
	}
}

// latest keeps the cells that speak of the last period until now.
func (d *decision) latest(cs []cell) []cell {
	period := func(c cell) claim.Period { return d.es[c.i].Claim.Assertion.Period }
	var last claim.Period
	var kept []cell
	for _, c := range cs {
		if _, late := d.when(d.a, d.es[c.i].Claim.Assertion, &d.es[c.i]); late != "" {
			continue
		}
		if p := period(c); len(kept) == 0 || p.End.Compare(last.End) > 0 {
			kept, last = append(kept[:0], c), p
		} else if p == last {
			kept = append(kept, c)
		}
	}
	return kept
}

// changeEnds are the periods a change goes from and to; to is zero where it goes until now ("since 2015").
func changeEnds(a *claim.Assertion) (from, to claim.Period, ok bool) {
	to = a.Period
	if a.Base != nil {
		from = a.Base.Period
	}
	if from == to {
		from = claim.Period{}
	}
	if from.End.IsZero() && !from.Start.IsZero() && from.Start.Year != 0 {
		if from = from.Start.Period(); from.Start.Month == 1 && from.Start.Day == 1 {
			from = yearOf(from.Start.Year)
		}
		return from, to, true
	}
	if to != (claim.Period{}) && from == (claim.Period{}) {
		// "between 2022 and 2023", "from January to March": the ends of one span.
		switch to.Granularity() {
		case claim.Span:
			return endsOf(to)
		case claim.Year: // "rose in 2024": since the year before, which is to be said
			return to.Previous(), to, true
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
	v1, assumed, ok := sameUnit(y.value, x.value.Unit())
	if !ok {
		return
	}
	v0, s := x.value, both(x.scope, y.scope)
	s.conditions |= assumed
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
	case unit == cal.percent || unit == one && d.a.Figure.Form() == quantity.Fractional:
		if q, ok := relative(); ok {
			if q, err := q.In(unit); err == nil {
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

// sameUnit brings q to u; where one of the two counts and the other is a bare number, that is taken to count the same.
func sameUnit(q quantity.Quantity, u quantity.Unit) (r quantity.Quantity, assumed Condition, ok bool) {
	if r, err := q.In(u); err == nil {
		return r, 0, true
	}
	if q.Unit() == one && isCounted(u) || u == one && isCounted(q.Unit()) {
		return q.WithUnit(u), UnitAssumed, true
	}
	return q, 0, false
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
