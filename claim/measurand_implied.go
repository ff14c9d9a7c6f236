package claim

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

// maxImplied is how many words may stand between a number and the word that says what it counts: "12 more have been killed".
const maxImplied = 4

// implied gives a bare count the kind that the words behind it imply: "12 were killed", "350 000 without power". It returns the
// kind's name, or "".
func (a *asserter) implied(k int, as *Assertion) string {
	if as.Kind != quantity.Count || as.Figure.Unit() != (quantity.Unit{}) {
		return ""
	}
	f := a.figures[k]
	for i := f.to; i < min(f.to+maxImplied, a.s.To); i++ {
		t := a.token(i)
		if s := sense(t, lexicon.Implied); s != nil {
			f := as.Figure.WithUnit(quantity.CountedKind(s.Class))
			as.Figure = a.value(f)
			if _, other, ok := a.dict.Forms(s.Class); ok {
				return other
			}
			return s.Class
		}
		if t.Class != scan.Word || !t.Is(lexicon.Function) && !t.Is(lexicon.Aggregations) && !t.Is(lexicon.BoundsAfter) && !t.Is(lexicon.Modalities) {
			return ""
		}
		if f := sense(t, lexicon.Function); f != nil && f.Class != "aux" && f.Class != "adv" && f.Class != "det" {
			return ""
		}
	}
	return ""
}

// attributive returns the nouns that a sum or measure stands before as an adjective does: "a proposed 100 billion euro
// five-year fund", "a 300 metre bridge". They alone are what is measured. The span is empty for any other figure.
func (a *asserter) attributive(k int) span {
	m := &a.matches[k]
	f := a.figures[k]
	none := span{f.to, f.to}
	if m.Kind != quantity.Currency && m.Kind != quantity.Measure || f.from == a.s.From || m.Unit.End == 0 {
		return none
	}
	if !a.opensNoun(f.from) {
		return none
	}
	i := f.to
	for o, of := range a.over {
		if of == k && a.figures[o].from == i {
			i = a.figures[o].to
		}
	}
	s := span{i, i}
	for s.to < a.s.To && s.to < i+3 && a.partOf(s.to) == content && !a.token(s.to).Upper && !a.token(s.to).In(1<<lexicon.Cues|1<<lexicon.Changes) {
		s.to++
	}
	return s
}

// opensNoun reports whether an article stands before token i, with nothing but adjectives of modality between.
func (a *asserter) opensNoun(i int) bool {
	for j := i - 1; j >= max(a.s.From, i-3); j-- {
		t := a.token(j)
		if f := sense(t, lexicon.Function); f != nil && f.Class == "det" {
			return true
		}
		if !t.Is(lexicon.Modalities) && !t.Is(lexicon.Hedges) && !t.Is(lexicon.Bounds) && !t.Is(lexicon.Aggregations) {
			return false
		}
	}
	return false
}

// rateAt returns the token that makes a rate of figure k from behind what it measures, "tonnes of wood pellets each month"; −1
// if there is none.
func (a *asserter) rateAt(k int) int {
	m := &a.matches[k]
	f := a.figures[k]
	if m.Kind != quantity.Measure && m.Kind != quantity.Currency && m.Kind != quantity.Count || !a.isOf(f.to) {
		return -1
	}
	for i := f.to + 1; i < min(f.to+5, a.s.To); i++ {
		if s := sense(a.token(i), lexicon.Periods); s != nil {
			if len(s.Args) > 0 && s.Args[0] == "each" && s.Class != "time" {
				return i
			}
			return -1
		}
		if a.partOf(i) != content {
			return -1
		}
	}
	return -1
}

// rated makes figure k a rate if its period stands behind what it measures.
func (a *asserter) rated(k int, as *Assertion) {
	i := a.rateAt(k)
	if i < 0 {
		return
	}
	u := as.Figure.Unit()
	if _, per := u.Split(); per != (quantity.Unit{}) {
		return
	}
	if v, err := quantity.ParseUnit(sense(a.token(i), lexicon.Periods).Class); err == nil {
		as.Figure = a.value(as.Figure.WithUnit(u.Per(v)))
	}
}

// phraseEnd returns the byte where the words that figure k's claim is quoted by end: the figure itself, what is implied of those it
// counts ("350 000 without power"), the noun that it stands before, and the period right behind ("in March").
func (a *asserter) phraseEnd(k int) int {
	to := a.figures[k].to
	if n := a.attributive(k); n.to > to {
		to = n.to
	}
	if i := a.rateAt(k); i >= 0 {
		to = i + 1
	}
	if to < a.s.To && a.token(to).Is(lexicon.Implied) {
		to++
	}
	for i := range a.whens {
		if w := &a.whens[i]; w.from == to && w.to <= a.s.To {
			to = w.to
			break
		}
	}
	return a.token(to - 1).End
}
