package verify

import (
	"slices"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
)

// scope is what aligning a claim with a piece of evidence came to.
type scope struct {
	slots      []claim.Slot
	bad        int       // the slot that ends it; −1: none
	conditions Condition // what was left unsaid
	assumed    int       // how many slots were
	narrower   bool      // the evidence is of a part
	wider      bool      // the evidence is of more
	loose      bool      // what is measured is said more fully by one side
	kindred    bool      // what the two count is the same, a part or the whole of the other: only its name differs
}

// slotAssumed is the condition for a slot that one side leaves unsaid.
var slotAssumed = map[string]Condition{
	"metric": MeasurandAssumed, "entity": EntityAssumed, "place": PlaceAssumed, "period": PeriodAssumed,
	"aggregation": AggregationAssumed, "population": MeasurandAssumed,
}

// align compares a claim's assertion with a piece of evidence slot by slot; the first other slot ends it. Slots named in
// apart are for the caller to judge.
func (d *decision) align(a, b *claim.Assertion, apart ...string) scope {
	x, y := d.sides(a, b)
	s := scope{slots: claim.Align(x, y, d.x), bad: -1}
	for i := range s.slots {
		slot := &s.slots[i]
		if slot.Name == "unit" {
			continue // converting decides
		}
		if slot.Name == "modality" {
			s.conditions |= d.modality(a.Modality, b.Modality, slot)
		}
		if slices.Contains(apart, slot.Name) {
			continue
		}
		if slot.Name == "population" && slot.Fit != claim.Other && slot.Fit != claim.FitUnstated {
			s.kindred = true
		}
		switch slot.Fit {
		case claim.Other:
			if s.bad < 0 {
				s.bad = i
			}
		case claim.Narrower:
			s.narrower = true
		case claim.Wider:
			s.wider = true
		case claim.FitUnstated:
			if c := slotAssumed[slot.Name]; c != 0 && !bothUnstated(a, b, slot.Name) {
				if s.conditions&c == 0 {
					s.assumed++
				}
				s.conditions |= c
			}
		}
	}
	return s
}

// bothUnstated reports whether neither side fills a slot: then nothing is assumed.
func bothUnstated(a, b *claim.Assertion, slot string) bool {
	switch slot {
	case "metric":
		return a.Measurand == "" && b.Measurand == ""
	case "entity":
		return a.Entity == "" && b.Entity == ""
	case "place":
		return a.Place == "" && b.Place == ""
	case "period":
		return a.Period == claim.Period{} && b.Period == claim.Period{}
	case "aggregation":
		return a.Aggregation == 0 && b.Aggregation == 0
	case "population":
		return a.Population == "" && b.Population == ""
	}
	return false
}

// modality judges a slot anew: a plan is no fact, an estimate of one may stand for it.
func (d *decision) modality(a, b claim.Modality, slot *claim.Slot) Condition {
	firm := func(m claim.Modality) bool { return m == claim.Fact || m == claim.Estimated }
	switch {
	case a == b:
		slot.Fit = claim.Same
	case b == claim.Withdrawn || a == claim.Withdrawn:
		slot.Fit, slot.Why = claim.Other, "withdrawn"
	case firm(a) && firm(b):
		slot.Fit = claim.Same
		if b == claim.Estimated {
			return ModalityAssumed
		}
	case a == claim.Proposed && firm(b):
		slot.Fit = claim.FitUnstated
		return ModalityAssumed
	default:
		slot.Fit = claim.Other
		if slot.Why == "" {
			slot.Why = b.String() + ", not " + a.String()
		}
	}
	return 0
}

// vague judges what is left unsaid about a cell: why it can't be about the claim's own quantity, or "".
//
// Of whom a table is must be said by the table. What is measured must be said by both, or else the same name and what tells
// it: the same things counted, or a unit such as so many dollars a barrel. Where one side says more of what is measured than the other, such a unit makes
// the two one, on the condition that it does; otherwise the scope decides.
func (d *decision) vague(a, b *claim.Assertion, e *source.Evidence, s *scope) string {
	if e.Claim.Selector.Column != "" && a.Entity+a.Place != "" && b.Entity+b.Place == "" && s.fit("entity") != claim.Same && s.fit("place") != claim.Same {
		return "doesn't say of whom or what its " + unnamed(b.Measurand) + " is"
	}
	telling := isTelling(a.Figure.Unit()) && a.Figure.Unit().Commensurable(b.Figure.Unit())
	switch s.fit("metric") {
	case claim.FitUnstated:
		named := s.fit("entity") == claim.Same || s.fit("place") == claim.Same
		if !named || !telling && !(s.fit("population") == claim.Same && isCounted(a.Figure.Unit())) {
			return "has " + unnamed(b.Measurand) + ", and it can't be told that this is " + unnamed(a.Measurand)
		}
	case claim.Narrower, claim.Wider:
		if telling {
			s.conditions |= MeasurandAssumed
			s.assumed++
			s.loose = true
			s.narrower, s.wider = s.others(claim.Narrower), s.others(claim.Wider)
		}
	}
	return ""
}

// isTelling reports whether a unit says by itself what is measured: it is so much of one thing per so much of another.
func isTelling(u quantity.Unit) bool {
	n, per := u.Split()
	return n != one && per != one
}

// fit is how a slot fits.
func (s *scope) fit(name string) claim.Fit {
	for _, slot := range s.slots {
		if slot.Name == name {
			return slot.Fit
		}
	}
	return claim.FitUnstated
}

// others reports whether a slot besides the metric fits so.
func (s *scope) others(f claim.Fit) bool {
	return slices.ContainsFunc(s.slots, func(slot claim.Slot) bool { return slot.Fit == f && slot.Name != "metric" && slot.Name != "unit" })
}

// additive reports whether parts of what a states add up to it, so that a part can't exceed the whole.
func additive(a *claim.Assertion, k class) bool {
	return (k == counted || k == measured) && a.Aggregation != claim.Mean && a.Aggregation != claim.Rate && a.Relation == claim.NoRelation
}

// when judges the dates that align can't know: whether a value may speak for the present, and whether its source could know.
func (d *decision) when(a, b *claim.Assertion, e *source.Evidence) (Condition, string) {
	published := publishedOn(e)
	if a.Period != (claim.Period{}) {
		if b.Period == (claim.Period{}) && !published.IsZero() && !a.Period.Start.IsZero() && a.Period.Start.Year != 0 &&
			published.Compare(a.Period.Start) < 0 {
			return 0, "was published on " + published.String() + ", before " + a.Period.String()
		}
		return 0, ""
	}
	if d.today.IsZero() {
		return 0, ""
	}
	if b.Period == (claim.Period{}) {
		if !published.IsZero() && published.DaysUntil(d.today) > d.p.Stale.Yearly && d.p.Stale.Yearly > 0 {
			return 0, "is of " + published.String() + ", too old for the present"
		}
		return 0, ""
	}
	start, end := b.Period.Start, b.Period.End
	switch {
	case start.Year == 0 && !start.IsZero():
		return 0, ""
	case !start.IsZero() && d.today.Compare(start) < 0:
		return 0, "is of " + b.Period.String() + ", after the claim"
	case end.IsZero() || d.today.Compare(end) <= 0:
		return 0, ""
	}
	if limit := d.p.Stale.days(b.Period.Granularity(), e.Claim.Selector.Column != ""); limit > 0 && end.DaysUntil(d.today) > limit {
		return 0, "has " + b.Period.String() + ", too old for the present"
	}
	return 0, ""
}

// days is how long a value of a period of this length speaks for the present. A document that names a day says by it when it
// looked, not how often.
func (s Stale) days(g claim.Granularity, series bool) int {
	switch g {
	case claim.Day, claim.Week:
		if !series {
			return s.Quarterly
		}
		return s.Daily
	case claim.Month:
		return s.Monthly
	case claim.Quarter, claim.HalfYear:
		return s.Quarterly
	}
	return s.Yearly
}

// publishedOn is the day a piece of evidence came out; the zero date where that is unknown.
func publishedOn(e *source.Evidence) claim.Date {
	if !e.Provenance.Published.IsZero() {
		return claim.DateOf(e.Provenance.Published)
	}
	if e.Claim.Text != nil {
		return claim.DateOf(e.Claim.Text.Published)
	}
	return claim.Date{}
}

// dayOf is the day that a claim is made on.
func (p *Policy) dayOf(c *claim.Claim) claim.Date {
	var t time.Time
	if c.Text != nil {
		t = c.Text.Published
	}
	if t.IsZero() {
		t = p.AsOf
	}
	return claim.DateOf(t)
}
