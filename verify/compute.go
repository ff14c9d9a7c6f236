package verify

import (
	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

// compute reaches the claim's quantity from dates or from several pieces of evidence.
func (d *decision) compute() {
	if d.a.Figure == nil {
		return
	}
	switch d.a.Relation {
	case claim.ChangeBy, claim.Times:
		d.changes()
		return
	case claim.ShareOf:
		d.shares()
		return
	case claim.NoRelation:
	default:
		return
	}
	switch d.class {
	case ranked, aged:
		d.years()
	case counted, measured:
		d.spread()
		d.sum()
		d.addMembers()
	}
}

// cell is a piece of evidence as an operand.
type cell struct {
	i     int
	value quantity.Quantity
	scope scope
}

// cells finds the evidence that gives level a over period: single numbers of the scope that a states.
func (d *decision) cells(a *claim.Assertion, period claim.Period) []cell {
	level := *a
	level.Period, level.Relation, level.Base, level.Figure = period, claim.NoRelation, nil, nil
	var cs []cell
	for i := range d.es {
		b := d.es[i].Claim.Assertion
		if b == nil || b.Figure == nil || b.Relation != claim.NoRelation && b.Relation != claim.ChangeTo || !d.usable(i) || b.Period == (claim.Period{}) {
			continue
		}
		q, ok := b.Figure.Value()
		if !ok || b.Figure.Bound() != quantity.At {
			continue
		}
		if period == (claim.Period{}) {
			level.Period = b.Period
		}
		same := *b
		same.Relation, same.Base = claim.NoRelation, nil
		s := d.align(&level, &same, "aggregation")
		if s.bad >= 0 || s.narrower || s.wider {
			continue
		}
		cs = append(cs, cell{i, q, s})
	}
	return cs
}

// together reports whether two cells come from one table or document, so that they count the same thing the same way.
func (d *decision) together(x, y cell) bool {
	a, b := &d.es[x.i], &d.es[y.i]
	return a.Source == b.Source && a.Dataset == b.Dataset && textID(a.Claim.Text) == textID(b.Claim.Text)
}

// derived judges a computed value that is already in the claim's unit.
func (d *decision) derived(evidence []int, q quantity.Quantity, steps []Step, s scope, conditions Condition) *found {
	figure := quantity.Stated(q, written(q))
	g := found{Grounding: Grounding{Evidence: evidence, Slots: s.slots, Steps: steps, Conditions: s.conditions | conditions | Computed}, assumed: s.assumed, computed: true}
	g.Value = assertionOf(d.a, figure)
	n := len(d.found)
	d.settle(&g, d.p.judge(&d.gauge, figure), scope{slots: s.slots, bad: -1, conditions: s.conditions, assumed: s.assumed})
	if len(d.found) > n {
		return &d.found[n]
	}
	return nil
}

func both(x, y scope) scope {
	x.conditions |= y.conditions
	x.assumed = max(x.assumed, y.assumed)
	return x
}
