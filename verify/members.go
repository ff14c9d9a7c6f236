package verify

import (
	"strings"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

// maxMembers bounds the names of a list that are added up.
const maxMembers = 12

// members splits the list of names that a total is of: "Estonia, Latvia and Lithuania together". nil where it is one name, or
// where nothing says that the figure is of all of them.
func (d *decision) members(a *claim.Assertion) []string {
	if a.Aggregation != claim.Total {
		return nil
	}
	var names []string
	for part := range strings.SplitSeq(a.Entity, ",") {
		var name []string
		for w := range strings.FieldsSeq(part) {
			if s, ok := d.words.Lookup(w).Sense(lexicon.Function); ok && s.Class == "conj" {
				names = append(names, strings.Join(name, " "))
				name = name[:0]
				continue
			}
			name = append(name, w)
		}
		names = append(names, strings.Join(name, " "))
	}
	kept := names[:0]
	for _, n := range names {
		if n != "" {
			kept = append(kept, n)
		}
	}
	if len(kept) < 2 || len(kept) > maxMembers {
		return nil
	}
	return kept
}

// addMembers adds up what one table has of each name in the claim's list.
func (d *decision) addMembers() {
	names := d.members(d.a)
	if names == nil || !additive(d.a, d.class) || d.a.Period == (claim.Period{}) {
		return
	}
	lists := make([][]cell, len(names))
	for k, name := range names {
		one := *d.a
		one.Entity, one.Aggregation = name, claim.AggregationUnstated
		for _, x := range d.cells(&one, d.a.Period) {
			if x.scope.fit("entity") == claim.Same && x.scope.fit("period") == claim.Same {
				lists[k] = append(lists[k], x)
			}
		}
	}
first:
	for _, x := range lists[0] {
		var c calc
		sum, s, ok := d.inClaimsUnit(x)
		if !ok {
			continue
		}
		evidence, args := []int{x.i}, []quantity.Interval{operand(sum)}
		for _, list := range lists[1:] {
			k := 0
			for k < len(list) && !d.together(x, list[k]) {
				k++
			}
			if k == len(list) {
				continue first
			}
			v, t, ok := d.inClaimsUnit(list[k])
			if !ok {
				continue first
			}
			sum, s = c.add(sum, v), both(s, t)
			evidence, args = append(evidence, list[k].i), append(args, operand(v))
		}
		if c.err == nil {
			d.derived(evidence, sum, []Step{{Op: "sum", Args: args, Out: operand(sum), Why: "all that the claim names"}}, s, 0)
		}
	}
}

// inClaimsUnit brings a cell to the unit of the claim.
func (d *decision) inClaimsUnit(x cell) (quantity.Quantity, scope, bool) {
	e := &d.es[x.i]
	v, err := d.convert(e.Claim.Assertion, d.gauge.unit, e.Claim.Selector.Column != "", x.scope.kindred)
	if err != nil {
		return quantity.Quantity{}, x.scope, false
	}
	q, ok := v.figure.Value()
	x.scope.conditions |= v.conditions
	return q, x.scope, ok
}
