package verify

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

// miss keeps evidence that doesn't decide, and why.
func (d *decision) miss(i int, slot claim.Slot, words string, rank int) {
	d.misses = append(d.misses, miss{Miss{Evidence: i, Slot: slot, Words: words}, rank})
}

// missed keeps evidence whose scope is another; the slot that ends it says so. Evidence of something else altogether is
// no near miss.
func (d *decision) missed(i int, s scope) {
	at := s.bad
	if at < 0 {
		at = slices.IndexFunc(s.slots, func(s claim.Slot) bool { return s.Fit == claim.Narrower || s.Fit == claim.Wider })
	}
	if at < 0 {
		return
	}
	slot := s.slots[at]
	if i := slices.IndexFunc(s.slots, func(s claim.Slot) bool { return s.Name == "population" && s.Fit == claim.Other }); i >= 0 {
		slot = s.slots[i] // what is counted says more than the words around it
	}
	if s.fit("metric") == claim.Other && s.fit("unit") == claim.Other {
		return
	}
	d.misses = append(d.misses, miss{Miss{Evidence: i, Slot: slot}, s.nearness()})
}

// nearness says how nearly evidence bears on the claim: first by what it measures, then by whom, where and when.
func (s *scope) nearness() int {
	n := 0
	for _, slot := range s.slots {
		weight := 1
		switch slot.Name {
		case "metric", "unit":
			weight = 4
		case "entity", "place":
			weight = 3
		case "period", "population":
			weight = 2
		}
		switch slot.Fit {
		case claim.Same:
			n += 2 * weight
		case claim.Narrower, claim.Wider:
			n += weight
		case claim.Other:
			n -= weight
		}
	}
	return n
}

// slotWords says what a piece of evidence has instead: "has 2022, not 2023".
func (d *decision) slotWords(slot claim.Slot, a, b *claim.Assertion) string {
	part := ""
	switch slot.Fit {
	case claim.Narrower:
		part = "only "
	case claim.Wider:
		part = "all of "
	}
	two := func(x, y string) string { return "has " + part + x + ", not " + y }
	switch slot.Name {
	case "metric":
		return two(unnamed(b.Measurand), unnamed(a.Measurand))
	case "entity":
		return two(b.Entity, a.Entity)
	case "place":
		return two(b.Place, a.Place)
	case "period":
		return two(periodWords(b.Period), periodWords(a.Period))
	case "population", "unit":
		if a.Figure == nil || b.Figure == nil {
			break
		}
		if n, m := d.kindName(b.Figure), d.kindName(a.Figure); n != "" && m != "" {
			return "counts " + d.figureWords(b.Figure) + ", not " + m
		}
		return "has " + d.figureWords(b.Figure) + ", not " + unitText(unitOf(a.Figure))
	case "aggregation":
		return two(b.Aggregation.String(), a.Aggregation.String())
	case "modality":
		return two("it as "+b.Modality.String(), a.Modality.String())
	}
	return "differs in its " + slot.Name
}

func unnamed(s string) string {
	if s == "" {
		return "something unnamed"
	}
	return s
}

// kindName is the plural of what a figure counts; "" if it counts nothing.
func (d *decision) kindName(f *quantity.Figure) string {
	n, _ := unitOf(f).Split()
	if k := n.Kinds(); len(k) == 1 {
		return d.pluralOf(k[0])
	}
	return ""
}

func unitText(u quantity.Unit) string {
	if u == one {
		return "a bare number"
	}
	return strings.ReplaceAll(u.String(), "-", " ")
}

// unitMiss keeps evidence whose unit is another.
func (d *decision) unitMiss(i int, s scope, err error) {
	slot := claim.Slot{Name: "unit", Fit: claim.Other, Why: "dimension"}
	for _, e := range []struct {
		err error
		why string
	}{{quantity.ErrKind, "kind"}, {quantity.ErrRate, "needs an exchange rate"}, {quantity.ErrCalendar, "calendar"}, {quantity.ErrInexact, "no exact value"}} {
		if errors.Is(err, e.err) {
			slot.Why = e.why
		}
	}
	d.misses = append(d.misses, miss{Miss{Evidence: i, Slot: slot}, s.nearness()})
}

// nearest names the evidence that came closest where nothing decides.
func (d *decision) nearest(f *Finding, gs []found) {
	for i := range gs {
		g := &gs[i]
		slot, words := claim.Slot{Name: "figure", Fit: claim.FitUnstated, Why: g.Relation}, "has "+g.Has
		switch {
		case g.Conditions.Has(SameSpeaker) && g.judgment.relation != inconclusive:
			slot = claim.Slot{Name: "attribution", Fit: claim.Same, Why: "no independent evidence"}
			words += ", and that is the speaker's own statement"
		case g.Conditions.Has(BoundDropped):
			words += ", and not how much exactly"
		case g.judgment.relation == inconclusive:
			words += ", which neither confirms nor rules it out"
		default:
			slot = claim.Slot{Name: firstSlot(g), Fit: claim.FitUnstated, Why: (g.Conditions &^ d.p.Allow).String()}
			words += ", but that would have to allow for: " + slot.Why
		}
		d.misses = append(d.misses, miss{Miss{Evidence: g.Evidence[0], Slot: slot, Words: words}, 100 - g.assumed})
	}
	if len(d.misses) == 0 {
		return
	}
	best := slices.MinFunc(d.misses, func(a, b miss) int {
		return cmp.Or(cmp.Compare(b.rank, a.rank), cmp.Compare(a.Evidence, b.Evidence), cmp.Compare(a.Slot.Name, b.Slot.Name))
	})
	if best.Words == "" {
		best.Words = d.slotWords(best.Slot, d.a, d.es[best.Evidence].Claim.Assertion)
	}
	f.Nearest = &best.Miss
}

// firstSlot is the first slot of a grounding that is left unsaid.
func firstSlot(g *found) string {
	for _, s := range g.Slots {
		if s.Fit == claim.FitUnstated {
			return s.Name
		}
	}
	return "figure"
}

// relationWords says what a figure of another manner is.
func (d *decision) relationWords(b *claim.Assertion) string {
	switch has := "has " + d.figureWords(b.Figure); {
	case manner(b.Relation) == claim.NoRelation:
		return has + ", not a change"
	case manner(d.a.Relation) == claim.NoRelation:
		return has + " more or less, not how much there is"
	default:
		return has + ", another way of changing"
	}
}
