package verify

import (
	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

// shares computes what part of a whole something is, where both are in one table or document.
func (d *decision) shares() {
	if d.a.Base == nil || d.a.Base.Measurand == "" && d.a.Base.Entity == "" {
		return
	}
	part, whole := *d.a, *d.a.Base
	if whole.Entity == "" {
		whole.Entity = part.Entity
	}
	if whole.Place == "" {
		whole.Place = part.Place
	}
	if whole.Measurand == "" {
		whole.Measurand = part.Measurand
	}
	period := part.Period
	if period == (claim.Period{}) {
		return
	}
	for _, x := range d.cells(&part, period) {
		for _, y := range d.cells(&whole, period) {
			if x.i == y.i || !d.together(x, y) {
				continue
			}
			a, b := x.value, y.value
			if a.Unit() != b.Unit() && isCounted(a.Unit()) && isCounted(b.Unit()) {
				a = a.WithUnit(b.Unit()) // a part may count by another name: women among people
			}
			q, err := a.Div(b)
			if err != nil {
				continue
			}
			r, ok := inUnit(q, d.gauge.unit)
			if !ok {
				continue
			}
			d.derived([]int{x.i, y.i}, r, []Step{{
				Op: "quotient", Args: []quantity.Interval{operand(x.value), operand(y.value)}, Out: operand(r), Why: "the part over the whole",
			}}, both(x.scope, y.scope), 0)
		}
	}
}

// share makes "most voters" a bare share of them: what it is a share of is its population.
func (d *decision) share(a *claim.Assertion) *claim.Assertion {
	f := a.Figure
	if !isCounted(f.Unit()) || f.Hedge() != quantity.Fraction && f.Form() != quantity.Fractional {
		return a
	}
	i := f.Interval()
	if full := quantity.Int(1, f.Unit()); i.Hi().Unbounded || i.Hi().Quantity.Sign() <= 0 || !atMost(i.Hi().Quantity, full) {
		return a
	}
	g, err := mapFigure(*f, func(q quantity.Quantity) (quantity.Quantity, error) { return q.WithUnit(one), nil })
	if err != nil {
		return a
	}
	b := *a
	b.Figure, b.Kind = &g, quantity.Ratio
	if b.Population == "" {
		b.Population = d.pluralOf(f.Unit().Kinds()[0])
	}
	return &b
}

func atMost(q, r quantity.Quantity) bool {
	n, err := q.Compare(r)
	return err == nil && n <= 0
}
