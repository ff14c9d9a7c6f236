package quantity

import "github.com/claimcheck/claimcheck/lexicon"

// massWindow is how many tokens around a pound may tell that it is weighed.
const massWindow = 14

// weighs reports whether the pound at token k is a mass: something else is weighed beside it, or a word says so.
func (r *reader) weighs(k int) bool {
	if s, ok := r.sense(k, lexicon.Units); !ok || s.Class != "pound" {
		return false
	}
	for i := max(r.from, k-massWindow); i < min(r.to, k+massWindow); i++ {
		t := &r.toks[i]
		if i == k || t.Word == nil || !t.In(1<<lexicon.Particles|1<<lexicon.Units) {
			continue
		}
		if r.particle(i) == "mass" {
			return true
		}
		if s, ok := t.Word.Sense(lexicon.Units); ok && !t.Is(lexicon.Currencies) {
			switch s.Class {
			case "kilogram", "gram", "milligram", "tonne", "ounce", "stone", "foot", "inch":
				return t.End-t.Start > 1
			}
		}
	}
	return false
}

// bullion reports whether the sentence speaks of a metal that is weighed in troy ounces.
func (r *reader) bullion() bool {
	for i := r.from; i < r.to; i++ {
		if r.toks[i].Is(lexicon.Particles) && r.particle(i) == "bullion" {
			return true
		}
	}
	return false
}

// weighed reports whether a bare name that CLDR has for the pound that is weighed, and the lexicon for the one that is paid, is the
// former: CLDR's own name of the currency is longer everywhere ("britiske pund"). In English, where both are everyday words and most
// texts about pounds are about money, the name alone decides nothing.
func (r *reader) weighed(f Figure, named Unit) bool {
	money := f.Unit().Currencies()
	if base, _ := r.parser.Language.Base(); base.String() == "en" || len(money) != 1 || money[0] != "GBP" {
		return false
	}
	pound, ok := unitOf("pound")
	return ok && named == pound && r.found.unit.u.Equal(f.Unit())
}
