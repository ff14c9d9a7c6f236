package verify

import (
	"slices"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
)

// maxRates bounds the rates that are looked up for one claim.
const maxRates = 64

// rated returns p with the rates that c and its evidence need, if the checker's source knows any: those of the evidence's own days,
// for one amount is worth another on each. They stand in the finding's policy, so that it can be replayed. refused says why there
// are none.
func (k *Checker) rated(p *Policy, c claim.Claim, es []source.Evidence) (_ *Policy, refused error) {
	rater, ok := k.Source.(source.Rater)
	if !ok || c.Assertion == nil || c.Assertion.Figure == nil {
		return p, nil
	}
	to := c.Assertion.Figure.Unit().Currencies()
	if len(to) != 1 {
		return p, nil
	}
	quote := quantityUnit(to[0])
	var found []quantity.Rate
	tried := map[[3]string]bool{}
	for i := range es {
		b := es[i].Claim.Assertion
		if b == nil || b.Figure == nil {
			continue
		}
		from := b.Figure.Unit().Currencies()
		if len(from) != 1 || from[0] == to[0] || len(tried) >= maxRates {
			continue
		}
		first, last := rateDays(p, c, b)
		key := [3]string{from[0], first, last}
		if first == "" || tried[key] {
			continue
		}
		tried[key] = true
		r, err := rater.Rate(quantityUnit(from[0]), quote, first, last)
		if err != nil {
			refused = err
			continue
		}
		found = append(found, r)
	}
	if found == nil {
		return p, refused
	}
	with := *p
	with.Rates = append(slices.Clip(p.Rates), found...)
	return &with, refused
}

func quantityUnit(code string) quantity.Unit {
	u, _ := quantity.ParseUnit(code)
	return u
}

// rateDays are those of the evidence's period; without one, the day the text is read on.
func rateDays(p *Policy, c claim.Claim, b *claim.Assertion) (first, last string) {
	start, end := b.Period.Start, b.Period.End
	switch {
	case start.IsZero() && end.IsZero():
		day := p.dayOf(&c).String()
		return day, day
	case start.IsZero():
		start = end
	case end.IsZero():
		end = start
	}
	return start.String(), end.String()
}

// unrated says why a rate wasn't to be had, where that is what was missing.
func (f *Finding) unrated(err error) {
	if err == nil || f.Verdict != NotEnough || f.Nearest == nil || f.Nearest.Slot.Why != "needs an exchange rate" {
		return
	}
	f.Nearest.Words += " (" + err.Error() + ")"
}
