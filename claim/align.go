package claim

import (
	"slices"
	"strings"

	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

// Align compares slot by slot what b states with what a states:
//
//	metric       the words that say what is measured, by their synonyms and stems. The same words on both sides: same. Words that
//	             the lexicon keeps apart, words of its own on both sides, or none in common: other. Words of its own on one side
//	             only: that side is narrower, but where both count the same things at one place on one day, which is one event.
//	entity       names, by the lexicon's places and synonyms, as acronyms, and a person by the surname
//	place        names, by the lexicon's places; a region is not the city that it is called after
//	period       by the calendar
//	aggregation  stated on both sides or unstated
//	population   what is counted: the kinds, by the lexicon, and what narrows them down
//	modality     fact, estimate, plan …
//	unit         whether one converts to the other, kinds apart
//
// What one side leaves unsaid is unstated, as is what can't be told. A slot is never the same for want of a difference.
func Align(a, b *Assertion, x *lexicon.Lexicon) []Slot {
	if a == nil || b == nil {
		return nil
	}
	l := newAligner(a, b, x)
	entity, place := l.entity(), l.place()
	period := l.period()
	population := l.population()
	return []Slot{
		l.metric(&place, &period, &population),
		entity,
		place,
		period,
		l.aggregation(),
		population,
		l.modality(),
		l.unit(),
	}
}

// Slot is how one part of two assertions compares.
type Slot struct {
	Name string // metric, entity, place, period, aggregation, population, modality, unit
	Fit  Fit
	Why  string // what the judgment rests on: alias, lexicon, calendar
}

// Fit says how what b states compares with what a states. The zero value is unstated: it can't be told.
type Fit uint8

// The fits.
const (
	FitUnstated Fit = iota
	Same
	Narrower // b states less than a: a part, a member, a special case
	Wider    // b states more than a
	Other
)

var fitNames = [...]string{"unstated", "same", "narrower", "wider", "other"}

// String returns the word a reader would use.
func (f Fit) String() string { return name(fitNames[:], int(f)) }

// MarshalText is String for encoders.
func (f Fit) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (f *Fit) UnmarshalText(b []byte) error { return unname(fitNames[:], "fit", b, (*uint8)(f)) }

// aligner holds both sides with the dictionaries of their languages.
type aligner struct {
	a, b   *Assertion
	ta, tb language.Tag
	da, db *lexicon.Dictionary
	x      *lexicon.Lexicon
}

func newAligner(a, b *Assertion, x *lexicon.Lexicon) *aligner {
	ta, tb := a.Language, b.Language
	if ta == language.Und {
		ta = tongue(a, tb, x)
	}
	if tb == language.Und {
		tb = tongue(b, ta, x)
	}
	return &aligner{a: a, b: b, ta: ta, tb: tb, da: x.Dictionary(ta), db: x.Dictionary(tb), x: x}
}

// tongue guesses the language of a side that doesn't say: the other side's, unless English, in which most tables are headed,
// knows more of its words.
func tongue(a *Assertion, other language.Tag, x *lexicon.Lexicon) language.Tag {
	if other == language.Und || knownWords(a, x.Dictionary(language.English)) <= knownWords(a, x.Dictionary(other)) {
		return other
	}
	return language.English
}

func knownWords(a *Assertion, d *lexicon.Dictionary) (n int) {
	for _, s := range [...]string{a.Measurand, a.Entity, a.Place} {
		for w := range strings.FieldsSeq(s) {
			if d.Lookup(w) != nil {
				n++
			}
		}
	}
	return n
}

// term is a word or phrase of a measurand: as written, and the name of its synonyms or its stem.
type term struct{ text, group string }

// silent are the sections whose words don't say what is measured, or are compared elsewhere.
const silent = 1<<lexicon.Function | 1<<lexicon.Aggregations | 1<<lexicon.Modalities | 1<<lexicon.Rests | 1<<lexicon.Periods |
	1<<lexicon.Hedges | 1<<lexicon.Bounds | 1<<lexicon.Changes | 1<<lexicon.Pronouns | 1<<lexicon.Ranges | 1<<lexicon.Cues

const meaning = 1<<lexicon.Synonyms | 1<<lexicon.Kinds | 1<<lexicon.DistinctWords

// terms splits words into terms: the longest phrases that the lexicon has synonyms of, else words.
func terms(words string, d *lexicon.Dictionary) []term {
	var ts []term
	for i := 0; i < len(words); {
		if words[i] == ' ' {
			i++
			continue
		}
		end := strings.IndexByte(words[i:], ' ')
		if end < 0 {
			end = len(words) - i
		}
		end += i
		w, stop := d.Longest(words, i)
		for w != nil && stop > end && w.Has&meaning == 0 { // a phrase of grammar: its words speak for themselves
			w, stop = d.Lookup(words[i:end]), end
		}
		if w == nil || stop < end {
			stop = end
		}
		text := strings.Trim(words[i:stop], ".,;:!?()[]\"“”„‘’'«»-–—")
		i = stop
		if text == "" || text == "s" || isTable(w) || w != nil && w.Has&meaning == 0 && w.Has&silent != 0 && w.Has&(1<<lexicon.Negations) == 0 {
			continue
		}
		t := term{text, d.Group(text)}
		if !slices.ContainsFunc(ts, func(o term) bool { return o.group == t.group }) {
			ts = append(ts, t)
		}
	}
	return ts
}

// isTable reports whether a word says what a collection of figures is, and no more.
func isTable(w *lexicon.Word) bool {
	s, ok := w.Sense(lexicon.Labels)
	return ok && s.Class == "table" && w.Has&meaning == 0
}

// unsaid leaves out the terms that a context says. What means something by itself in the lexicon, as what is counted does, must be
// said of the figure itself, but in a phrase that stands there word by word ("trading system").
func unsaid(ts []term, context string, d *lexicon.Dictionary) []term {
	if context == "" || len(ts) == 0 {
		return ts
	}
	said := terms(context, d)
	var rest []term
	for i, t := range ts {
		if !slices.ContainsFunc(said, func(o term) bool { return o.group == t.group }) {
			rest = append(rest, t)
			continue
		}
		switch w := d.Lookup(strings.TrimSuffix(strings.TrimSuffix(t.text, "'s"), "’s")); {
		case w == nil || w.Has&meaning == 0:
		case i > 0 && w.Has&(meaning&^(1<<lexicon.Kinds)) == 0 && strings.Contains(strings.ToLower(context), strings.ToLower(ts[i-1].text+" "+t.text)):
		default:
			rest = append(rest, t)
		}
	}
	return rest
}

// without returns the terms of ts that have no partner in others.
func without(ts, others []term) []term {
	var rest []term
	for _, t := range ts {
		if !slices.ContainsFunc(others, func(o term) bool { return o.group == t.group }) {
			rest = append(rest, t)
		}
	}
	return rest
}

func list(ts []term) string {
	var b strings.Builder
	for i, t := range ts {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(t.text)
	}
	return b.String()
}

// gathered leaves out the words that say how a figure is gathered ("average" of a mean), which is a slot of its own, and that
// it is a number ("the number of wolves").
func gathered(ts []term, a *Assertion, d *lexicon.Dictionary) []term {
	if len(ts) < 2 {
		return ts
	}
	return slices.DeleteFunc(ts, func(t term) bool {
		if t.group == "number" {
			return true
		}
		if a.Aggregation == AggregationUnstated {
			return false
		}
		s, ok := d.Lookup(t.text).Sense(lexicon.Aggregations)
		return ok && s.Class == a.Aggregation.String()
	})
}

func (l *aligner) metric(place, period, population *Slot) Slot {
	s := Slot{Name: "metric"}
	as, bs := terms(l.a.Measurand, l.da), terms(l.b.Measurand, l.db)
	as, bs = gathered(as, l.a, l.da), gathered(bs, l.b, l.db)
	// What one side counts as its entity may be a word of the other's measurand: "gold averaged", "the price of gold".
	as = without(as, terms(l.b.Entity+" "+l.b.Place, l.db))
	bs = without(bs, terms(l.a.Entity+" "+l.a.Place, l.da))
	onlyA, onlyB := without(as, bs), without(bs, as)
	if len(onlyA) < len(as) || len(as) == 0 { // what a table's title says need not be said again by its column
		onlyA = unsaid(onlyA, l.b.Context, l.db)
		onlyB = unsaid(onlyB, l.a.Context, l.da)
	}
	// Whom they count is compared as the population.
	if l.a.Population != "" && l.b.Population != "" {
		onlyA = without(onlyA, l.counted(l.a, l.da))
		onlyB = without(onlyB, l.counted(l.b, l.db))
	}
	for _, t := range onlyA {
		for _, o := range onlyB {
			if l.da.Distinct(t.group, o.group) || l.da.Distinct(t.text, o.text) {
				s.Fit, s.Why = Other, "the lexicon keeps "+t.text+" and "+o.text+" apart"
				return s
			}
		}
	}
	switch common := len(as) - len(without(as, bs)); {
	case len(as) == 0 && len(bs) == 0:
		s.Why = "neither says what is measured"
	case len(as) == 0 || len(bs) == 0:
		s.Why = "only one says what is measured"
	case len(onlyA) == 0 && len(onlyB) == 0:
		if common == 0 && population.Fit != Same {
			s.Why = "they count, and say no more"
			break
		}
		s.Fit, s.Why = Same, "the same words: "+list(as)
	case common == 0:
		s.Fit, s.Why = Other, list(as)+" is not "+list(bs)
	case len(onlyA) > 0 && len(onlyB) > 0:
		s.Fit, s.Why = Other, list(onlyA)+" is not "+list(onlyB)
	case l.oneEvent(place, period, population):
		s.Fit, s.Why = Same, "one place, one day; only one says "+list(append(onlyA, onlyB...))
	case len(onlyB) > 0:
		s.Fit, s.Why = Narrower, "only of "+list(onlyB)
	default:
		s.Fit, s.Why = Wider, "not only of "+list(onlyA)
	}
	return s
}

// counted returns the terms of what is counted.
func (l *aligner) counted(a *Assertion, d *lexicon.Dictionary) []term {
	ts := terms(a.Population, d)
	if a.Figure != nil {
		for _, k := range a.Figure.Unit().Kinds() {
			ts = append(ts, term{k, d.Group(k)})
		}
	}
	return ts
}

// oneEvent reports whether both count the same at one place on one day.
func (l *aligner) oneEvent(place, period, population *Slot) bool {
	return l.a.Kind == quantity.Count && l.b.Kind == quantity.Count && place.Fit == Same && l.a.Place != "" && l.b.Place != "" &&
		period.Fit == Same && l.a.Period.Granularity() == Day && population.Fit == Same
}

func (l *aligner) period() Slot {
	s := Slot{Name: "period"}
	p, q := l.a.Period, l.b.Period
	switch {
	case p.IsZero() && q.IsZero():
		s.Why = "neither says when"
	case p.IsZero() || q.IsZero():
		s.Why = "only one says when"
	case p == q:
		s.Fit, s.Why = Same, "calendar: "+p.String()
	case p.Yearless() != q.Yearless():
		if p.Overlaps(q) {
			s.Why = "the year of one is not stated"
		} else {
			s.Fit, s.Why = Other, "calendar: "+q.String()+" is not "+p.String()
		}
	case p.End == q.End && !p.End.IsZero() && (p.Start.IsZero() || q.Start.IsZero()) && l.upTo(p, q):
		s.Fit, s.Why = Same, "calendar: both until "+p.End.String()
	case p.Contains(q):
		s.Fit, s.Why = Narrower, "calendar: "+q.String()+" lies in "+p.String()
	case q.Contains(p):
		s.Fit, s.Why = Wider, "calendar: "+p.String()+" lies in "+q.String()
	case p.Overlaps(q):
		s.Fit, s.Why = Other, "calendar: "+q.String()+" and "+p.String()+" only overlap"
	default:
		s.Fit, s.Why = Other, "calendar: "+q.String()+" is not "+p.String()
	}
	return s
}

// upTo reports whether "by 2023" and what is stated of the other period are of one time: a day, what is cumulative or of one
// moment, or a state that doesn't add up over the year ("the level stood at").
func (l *aligner) upTo(p, q Period) bool {
	open, other := l.a, l.b
	if q.Start.IsZero() {
		open, other, q = l.b, l.a, p
	}
	if q.Granularity() == Day || other.Aggregation == Cumulative || other.Aggregation == Instant {
		return true
	}
	switch open.Kind {
	case quantity.Measure, quantity.Percentage, quantity.Point, quantity.Temperature, quantity.Ratio:
		return other.Aggregation != Total
	}
	return false
}

func (l *aligner) aggregation() Slot {
	s := Slot{Name: "aggregation"}
	switch a, b := l.a.Aggregation, l.b.Aggregation; {
	case a == AggregationUnstated && b == AggregationUnstated:
		s.Why = "neither says how it is gathered"
	case a == AggregationUnstated || b == AggregationUnstated:
		s.Why = "only one says how it is gathered"
	case a == b:
		s.Fit, s.Why = Same, a.String()
	default:
		s.Fit, s.Why = Other, b.String()+" is not "+a.String()
	}
	return s
}

func (l *aligner) modality() Slot {
	s := Slot{Name: "modality"}
	switch a, b := l.a.Modality, l.b.Modality; {
	case a == b:
		s.Fit, s.Why = Same, a.String()
	case a == Fact && b == Estimated, a == Estimated && b == Fact:
		s.Why = "one is an estimate"
	default:
		s.Fit, s.Why = Other, b.String()+" is not "+a.String()
	}
	return s
}

// population compares what is counted: kinds first, then what narrows them down.
func (l *aligner) population() Slot {
	s := Slot{Name: "population"}
	ka, kb := kindOf(l.a), kindOf(l.b)
	if ka != "" && kb != "" && ka != kb {
		switch ga, gb := l.da.Group(ka), l.db.Group(kb); {
		case ga == gb:
		case l.x.Is(kb, ka):
			s.Fit, s.Why = Narrower, "lexicon: a "+kb+" is a "+ka
			return s
		case l.x.Is(ka, kb):
			s.Fit, s.Why = Wider, "lexicon: a "+ka+" is a "+kb
			return s
		default:
			s.Fit, s.Why = Other, "lexicon: a "+kb+" is no "+ka
			return s
		}
	}
	if l.a.Population == "" || l.b.Population == "" {
		if ka != "" && ka == kb {
			s.Fit, s.Why = Same, "both count "+ka
			return s
		}
		s.Why = "only one says who or what is counted"
		if l.a.Population == "" && l.b.Population == "" {
			s.Why = "neither says who or what is counted"
		}
		return s
	}
	as, bs := terms(l.a.Population, l.da), terms(l.b.Population, l.db)
	if ka != "" && kb != "" { // the kinds agree: only what narrows them down counts
		as, bs = dropKind(as, ka), dropKind(bs, kb)
	}
	onlyA, onlyB := without(as, bs), without(bs, as)
	switch {
	case len(onlyA) == 0 && len(onlyB) == 0:
		s.Fit, s.Why = Same, "both count "+l.a.Population
	case len(onlyA) == 0:
		s.Fit, s.Why = Narrower, "only "+list(onlyB)
	case len(onlyB) == 0:
		s.Fit, s.Why = Wider, "not only "+list(onlyA)
	default:
		s.Fit, s.Why = Other, l.b.Population+" are not "+l.a.Population
	}
	return s
}

func dropKind(ts []term, kind string) []term {
	return slices.DeleteFunc(ts, func(t term) bool { return t.group == kind || t.text == kind })
}

// kindOf returns the one counted kind of a figure's unit, or "".
func kindOf(a *Assertion) string {
	if a.Figure == nil {
		return ""
	}
	n, _ := a.Figure.Unit().Split()
	if ks := n.Kinds(); len(ks) == 1 {
		return ks[0]
	}
	return ""
}

func (l *aligner) unit() Slot {
	s := Slot{Name: "unit"}
	if l.a.Figure == nil || l.b.Figure == nil {
		s.Why = "no figure"
		return s
	}
	u, v := l.a.Figure.Unit(), l.b.Figure.Unit()
	switch {
	case u == v:
		s.Fit, s.Why = Same, u.String()
		if u == (quantity.Unit{}) {
			s.Why = "plain numbers"
		}
	case u.Commensurable(v):
		s.Fit, s.Why = Same, v.String()+" converts to "+u.String()
	default:
		nu, pu := u.Split()
		nv, pv := v.Split()
		if pu != (quantity.Unit{}) && pv != (quantity.Unit{}) {
			if _, err := quantity.Int(1, pv).InMean(pu); err == nil {
				pv = pu // rates convert by the mean month
			}
			if _, err := quantity.Int(1, v).InMean(u); err == nil {
				s.Fit, s.Why = Same, v.String()+" converts to "+u.String()+" by the mean month"
				break
			}
		}
		if len(nu.Kinds()) == 1 && len(nv.Kinds()) == 1 && pu.Commensurable(pv) {
			s.Fit, s.Why = Same, "both are counted; see the population"
			break
		}
		s.Fit, s.Why = Other, unitName(v)+" is not "+unitName(u)
	}
	return s
}

func unitName(u quantity.Unit) string {
	if s := u.String(); s != "" {
		return s
	}
	return "a plain number"
}
