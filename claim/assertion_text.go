package claim

import (
	"strings"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

// asserter makes assertions of the figures and dates of one sentence after another.
type asserter struct {
	sentence
	tag     language.Tag
	last    string        // the first name of the last sentence with a claim, for "it"
	silent  scan.Sentence // the sentence after that, if it has no claim: its names weren't looked for
	made    []*Assertion
	over    []int  // of each figure: −1, or the figure whose length of time it is
	buf     []byte // for measurands
	spans   []span
	records slab[Assertion]
	values  slab[quantity.Figure]
	texts   texts
	run     run
}

func (a *asserter) record() *Assertion {
	r := a.records.next()
	r.Language = a.tag
	return r
}

func (a *asserter) value(f quantity.Figure) *quantity.Figure {
	v := a.values.next()
	*v = f
	return v
}

// figures fills a.made, one assertion a figure; nil where the figure is part of another's or can't be read.
func (a *asserter) assertFigures() {
	a.made = grown(a.made, len(a.matches))
	a.spread()
	for k := range a.matches {
		m := &a.matches[k]
		if m.Err != nil || a.over[k] >= 0 {
			continue
		}
		if m.Kind == quantity.Ordinal && !a.claimsOrdinal(k) {
			continue
		}
		as := a.record()
		a.made[k] = as
		as.Kind = m.Kind
		as.Figure = a.value(m.Figure)
		if a.agesName(k, as) {
			continue
		}
		x := a.around(k, a.spans[:0])
		a.spans = x.taken[:0]
		as.Population = a.population(k, &x)
		if n := a.attributive(k); !n.empty() {
			as.Measurand = a.measurand(k, &context{self: x.self, left: span{n.from, n.from}, right: n})
		} else if m.Kind == quantity.Ordinal {
			as.Measurand = a.after1(k)
		} else if m.Kind == quantity.Age {
			own := x
			own.taken = nil
			as.Measurand = a.measurand(k, &own)
		} else {
			as.Measurand = a.measurand(k, &x)
		}
		if as.Measurand == "" && k > 0 && a.made[k-1] != nil && a.made[k-1].Kind == m.Kind {
			as.Measurand = a.made[k-1].Measurand
			if as.Population == "" {
				as.Population = a.made[k-1].Population
			}
		} else if as.Measurand == "" && m.Kind != quantity.Ordinal {
			as.Measurand = a.headed(&x)
		}
		a.complete(k, as, &x)
		if kind := a.implied(k, as); kind != "" && as.Population == "" {
			as.Population = kind
		}
		a.rated(k, as)
		as.Entity = a.entity(&x)
		as.Place = a.place(&x)
		as.Aggregation = a.aggregation(k, &x)
		as.Modality = a.modality(&x)
		a.time(as, &x)
		a.relate(k, as, &x)
		for o, of := range a.over {
			if of == k {
				as.Over = a.value(a.matches[o].Figure)
			}
		}
	}
	a.assertOrdinals()
}

// assertOrdinals adds the ordinals that only tell what came before what: nothing is about them, and no other figure is relative to them.
func (a *asserter) assertOrdinals() {
	for k := range a.matches {
		m := &a.matches[k]
		if m.Kind != quantity.Ordinal || m.Err != nil || a.over[k] >= 0 || a.made[k] != nil || a.namesOrdinal(k) {
			continue
		}
		as := a.record()
		as.Kind, as.Figure = m.Kind, a.value(m.Figure)
		a.made[k] = as
	}
}

// claimsOrdinal reports whether an ordinal says which one of something it is: "first" only tells what came before what, and
// "the first nine" counts.
func (a *asserter) claimsOrdinal(k int) bool {
	f := a.figures[k]
	if a.partOf(f.to) == figured || a.after1(k) == "" {
		return false
	}
	one := a.token(f.from).Class == scan.Word
	if q, ok := a.matches[k].Figure.Value(); !ok || one && q.Equal(quantity.Int(1, q.Unit())) {
		return false
	}
	return true
}

// namesOrdinal reports whether an ordinal is part of a name: the Second Army, Fifth Avenue, Paul the First. One at the beginning of a
// sentence has a capital in any case.
func (a *asserter) namesOrdinal(k int) bool {
	n := a.tokens(a.matches[k].Number.Start, a.matches[k].Number.End)
	t := a.token(n.from)
	if t.Class != scan.Word || !t.Upper || n.from == a.s.From {
		return false
	}
	if n.to < a.s.To && a.token(n.to).Class == scan.Word && a.token(n.to).Upper {
		return true
	}
	det, name := a.token(n.from-1), n.from-2
	return name >= a.s.From && has(det, lexicon.Function, "det") && a.token(name).Class == scan.Word && a.token(name).Upper &&
		!a.token(name).In(1<<lexicon.Function|1<<lexicon.Cues)
}

// each calls f with the tokens of a context that the lexicon has in one of the sections of set, until it returns true.
func (a *asserter) each(x *context, set lexicon.Set, f func(*scan.Token) bool) bool {
	if a.p.Has&set == 0 {
		return false
	}
	for _, s := range x.taken {
		if a.eachIn(s, set, f) {
			return true
		}
	}
	return a.eachIn(x.left, set, f) || a.eachIn(x.self, set, f) || a.eachIn(x.right, set, f)
}

func (a *asserter) eachIn(s span, set lexicon.Set, f func(*scan.Token) bool) bool {
	for i := s.from; i < s.to; i++ {
		if t := a.token(i); t.In(set) && f(t) {
			return true
		}
	}
	return false
}

// aggregation returns how the figure is gathered. What makes it an increment stands between its number and its noun, a rate is in
// its unit, a mean or total anywhere in its words.
func (a *asserter) aggregation(k int, x *context) Aggregation {
	for i := x.self.from; i < min(x.self.to+1, a.s.To); i++ {
		if has(a.token(i), lexicon.Aggregations, "increment") {
			return Increment
		}
	}
	found := AggregationUnstated
	a.each(x, 1<<lexicon.Aggregations, func(t *scan.Token) bool {
		for _, g := range aggregations {
			if has(t, lexicon.Aggregations, g.class) {
				found = g.is
				return true
			}
		}
		return false
	})
	if found == AggregationUnstated && a.matches[k].Kind != quantity.Measure {
		if _, per := a.matches[k].Figure.Unit().Split(); per != (quantity.Unit{}) {
			return Rate
		}
	}
	return found
}

var aggregations = [...]struct {
	class string
	is    Aggregation
}{{"mean", Mean}, {"cumulative", Cumulative}, {"total", Total}, {"instant", Instant}}

var modalities = map[string]Modality{
	"proposed": Proposed, "estimated": Estimated, "forecast": Forecast, "conditional": Conditional, "withdrawn": Withdrawn,
}

// modality returns the least firm of a context's words.
func (a *asserter) modality(x *context) Modality {
	m := Fact
	a.each(x, 1<<lexicon.Modalities, func(t *scan.Token) bool {
		if s := sense(t, lexicon.Modalities); s != nil {
			m = max(m, modalities[s.Class])
		}
		return false
	})
	for i := x.self.from - 1; m != Withdrawn && i >= a.s.From; i-- {
		t := a.token(i)
		if t.Class == scan.Punct && a.text(i) == ";" {
			break
		}
		if has(t, lexicon.Modalities, "withdrawn") && strings.Contains(t.Word.Text, " ") {
			m = Withdrawn // "an earlier version", who said so, governs all of the report
		}
	}
	return m
}

// bound takes over what quotations and reports say of the sentence: clauses end at their ends, and who says them is no part of
// what is measured.
func (a *asserter) bound(open []passage) {
	a.limits, a.asides = a.limits[:0], a.asides[:0]
	start, end := a.token(a.s.From).Start, a.token(a.s.To-1).End
	for i := range open {
		o := &open[i]
		if o.start < end && o.end > start {
			a.limits = append(a.limits, span{o.start, o.end})
		}
		for by := o.said; by != nil; by = by.Via {
			for _, s := range [2]*Selector{&by.Who, &by.Cue} {
				if s.End > s.Start && s.Start < end && s.End > start {
					a.asides = append(a.asides, span{s.Start, s.End})
				}
			}
		}
	}
}
