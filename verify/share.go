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
