package verify

import (
	"iter"
	"slices"
	"strings"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/internal/gazetteer"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/source"
)

// Queries says what has to be known to decide c: one query, or several (numerator and denominator, both end points, the date
// that an age is counted from). None of them holds the claimed value.
func (p *Policy) Queries(c claim.Claim, x *lexicon.Lexicon) []source.Query {
	switch {
	case c.Err != nil:
		return nil
	case c.Quotation != nil:
		return []source.Query{p.quotationQuery(&c)}
	case c.Assertion == nil, c.Assertion.Bare():
		return nil
	}
	d := &decision{p: p, x: x, words: x.Dictionary(languageOf(&c)), c: &c, a: c.Assertion, today: p.dayOf(&c)}
	a := c.Assertion
	q := source.Query{Terms: d.terms(a), Place: a.Place, Period: a.Period}
	if c.Text != nil {
		q.AsOf = c.Text.Published
	}
	if q.AsOf.IsZero() {
		q.AsOf = p.AsOf
	}
	if a.Figure == nil {
		return []source.Query{q}
	}
	d.class = d.classify(a)
	q.Dimension = unitOf(a.Figure)
	qs := []source.Query{q}
	if c.Attribution != nil {
		said := q
		said.Terms = append([]string{c.Attribution.Speaker}, q.Terms...)
		said.Dimension, said.Period = one, claim.Period{}
		qs = append(qs, said)
	}
	switch a.Relation {
	case claim.ChangeBy, claim.Times:
		if from, to, ok := changeEnds(a); ok {
			for _, end := range []claim.Period{from, to} {
				level := q
				level.Period, level.Dimension = end, one
				if u := q.Dimension; u != calendar().percent && u != calendar().point {
					level.Dimension = u
				}
				qs = append(qs, level)
			}
		}
	case claim.ShareOf:
		part := q
		part.Dimension = one
		qs = append(qs, part)
		if a.Base != nil {
			whole := part
			whole.Terms = d.terms(a.Base)
			qs = append(qs, whole)
		}
	}
	for _, name := range d.members(a) {
		one := *a
		one.Entity = name
		part := q
		part.Terms = d.terms(&one)
		qs = append(qs, part)
	}
	switch {
	case d.class == aged, d.class == ranked && d.mentions(a.Measurand, groupAnniversary):
		group := groupFounding
		if d.class == aged {
			group = groupBirth
		}
		date := q
		date.Terms = d.dateTerms(a, group)
		date.Dimension, date.Period = one, claim.Period{}
		qs = append(qs, date)
	case isRate(q.Dimension) || a.Over != nil:
		whole := q
		whole.Dimension, _ = q.Dimension.Split()
		if a.Over != nil {
			if span, ok := a.Over.Value(); ok {
				whole.Dimension = q.Dimension.Per(span.Unit())
			}
		}
		qs = append(qs, whole)
	}
	return qs
}

func (p *Policy) quotationQuery(c *claim.Claim) source.Query {
	var words []string
	for _, s := range c.Quotation.Parts {
		words = append(words, s.Exact)
	}
	q := source.Query{Quotation: strings.Join(words, " ")}
	if q.Quotation == "" {
		q.Quotation = c.Selector.Exact
	}
	if c.Attribution != nil && c.Attribution.Speaker != "" {
		q.Terms = []string{c.Attribution.Speaker}
	}
	return q
}

// maxTerms bounds how many words a query looks for.
const maxTerms = 64

// terms are the words of measurand and entity, then their synonyms, then what the counted kind is called and narrower kinds.
func (d *decision) terms(a *claim.Assertion) []string {
	var terms []string
	add := func(t string) {
		if t != "" && len(terms) < maxTerms && !slices.Contains(terms, t) {
			terms = append(terms, t)
		}
	}
	add(a.Entity)
	for _, s := range []string{a.Entity, a.Place, a.Measurand} { // what every language calls by the same name
		if place, ok := gazetteer.Place(d.x, languageOf(d.c), s); ok {
			add(place)
		}
		for class := range d.neutral(s) {
			add(class)
		}
	}
	for _, s := range []string{a.Measurand, a.Entity} {
		for w := range wordsOf(s) {
			if e := d.words.Lookup(w); e == nil || e.Has&lexicon.SetOf(lexicon.Function) == 0 {
				add(w)
			}
		}
	}
	for w := range wordsOf(a.Measurand) {
		add(d.words.Group(w))
		for _, s := range d.words.Synonyms(w) {
			add(s)
		}
	}
	if a.Figure != nil {
		for _, k := range unitOf(a.Figure).Kinds() {
			add(k)
			add(d.pluralOf(k))
			for n := range d.x.Narrower(k) {
				add(n)
			}
		}
	}
	return terms
}

// neutral yields the names of the groups of synonyms and of the places that the phrases of s belong to: they are the same in every
// language.
func (d *decision) neutral(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := 0; i < len(s); {
			w, end := d.words.Longest(s, i)
			if w == nil {
				if end = strings.IndexByte(s[i:], ' '); end < 0 {
					return
				}
				i += end + 1
				continue
			}
			for k := range w.Senses {
				switch sense := &w.Senses[k]; sense.Section {
				case lexicon.Synonyms, lexicon.Places:
					if !yield(sense.Class) {
						return
					}
				}
			}
			for i = end; i < len(s) && s[i] == ' '; i++ {
			}
		}
	}
}

// dateTerms are what a founding or a birth is told with.
func (d *decision) dateTerms(a *claim.Assertion, group string) []string {
	terms := []string{}
	if a.Entity != "" {
		terms = append(terms, a.Entity)
	}
	terms = append(terms, group)
	return append(terms, d.words.Synonyms(group)...)
}
