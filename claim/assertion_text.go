package claim

import (
	"strings"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

// maxMeasurand bounds a measurand, in words.
const maxMeasurand = 16

// asserter makes assertions of the figures and dates of one sentence after another.
type asserter struct {
	sentence
	tag     language.Tag
	last    string // the entity of the sentence before, for "it"
	made    []*Assertion
	over    []int  // of each figure: −1, or the figure whose length of time it is
	buf     []byte // for measurands
	spans   []span
	records []Assertion // what is left of a slab
	values  []quantity.Figure
}

func (a *asserter) record() *Assertion {
	if len(a.records) == 0 {
		a.records = make([]Assertion, 16)
	}
	r := &a.records[0]
	a.records = a.records[1:]
	r.Language = a.tag
	return r
}

func (a *asserter) value(f quantity.Figure) *quantity.Figure {
	if len(a.values) == 0 {
		a.values = make([]quantity.Figure, 16)
	}
	v := &a.values[0]
	a.values = a.values[1:]
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
		as := a.record()
		a.made[k] = as
		as.Kind = m.Kind
		as.Figure = a.value(m.Figure)
		x := a.around(k, a.spans[:0])
		a.spans = x.taken[:0]
		as.Population = a.population(k, &x)
		if m.Kind == quantity.Ordinal {
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
		a.complete(k, as)
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
}

// spread finds the lengths of time that belong to another figure: "a 100 billion euro five-year fund",
// "20 billion a year for five years".
func (a *asserter) spread() {
	a.over = grown(a.over, len(a.matches))
	for k := range a.over {
		a.over[k] = -1
	}
	for k := range a.matches {
		m := &a.matches[k]
		if m.Err != nil || m.Kind != quantity.Duration {
			continue
		}
		f := a.figures[k]
		if k > 0 && a.takesTime(k-1) {
			switch gap := (span{a.figures[k-1].to, f.from}); {
			case gap.empty():
				a.over[k] = k - 1
			case a.leadsFor(gap):
				a.over[k] = k - 1
			}
		}
		if a.over[k] < 0 && k+1 < len(a.matches) && a.takesTime(k+1) && a.figures[k+1].from == f.to {
			a.over[k] = k + 1
		}
	}
}

// leadsFor reports whether what stands between a figure and a length of time is a preposition, after a rate at most.
func (a *asserter) leadsFor(gap span) bool {
	if gap.to-gap.from > 4 {
		return false
	}
	for i := gap.from; i < gap.to; i++ {
		if p := a.partOf(i); p != grammar && p != timed && !a.token(i).Is(lexicon.Periods) {
			return false
		}
	}
	return a.isFor(gap.to-1) || gap.to-gap.from > 1 && a.isFor(gap.to-2)
}

func (a *asserter) takesTime(k int) bool {
	switch m := &a.matches[k]; m.Kind {
	case quantity.Currency, quantity.Count, quantity.Measure:
		return m.Err == nil
	}
	return false
}

// isFor reports whether token i is a preposition that may introduce a length of time ("for", "over", "within").
func (a *asserter) isFor(i int) bool {
	t := a.token(i)
	f := sense(t, lexicon.Function)
	return f != nil && f.Class == "prep" && !hasArg(f, "of")
}

// headed returns the words before the colon, semicolon or bracket behind which the figure's clause begins: "Market shares:
// Norland, 40 %".
func (a *asserter) headed(x *context) string {
	from := x.left.from
	if len(x.taken) > 0 {
		from = min(from, x.taken[0].from)
	}
	a.buf = a.buf[:0]
	for i := from - 1; i >= a.s.From; i-- {
		if a.partOf(i) == content {
			c := a.clause(i)
			n := 0
			a.words(&n, c, -1)
			return a.intern(&context{self: c, left: c, right: c})
		}
	}
	return ""
}

// complete gives a bare number the currency or percent that the text states once: "4.1 billion dollars, compared with 3.9 billion",
// "rose from 5 to 6 percent".
func (a *asserter) complete(k int, as *Assertion) {
	m := &a.matches[k]
	if m.Kind != quantity.Count || as.Figure.Unit() != (quantity.Unit{}) || !a.nounOf[k].empty() {
		return
	}
	_, scaled := m.Figure.Written()
	other := -1
	if k > 0 && a.matches[k-1].Err == nil && (scaled > 0 || a.changeBefore(a.figures[k]) != "") {
		other = k - 1
	} else if k+1 < len(a.matches) && a.matches[k+1].Err == nil && a.changeBefore(a.figures[k]) == "from" && a.changeBefore(a.figures[k+1]) == "to" {
		other = k + 1
	}
	if other < 0 {
		return
	}
	switch o := &a.matches[other]; o.Kind {
	case quantity.Currency, quantity.Percentage:
		if f, err := quantity.Parse(m.Figure.String() + " " + o.Figure.Unit().String()); err == nil {
			*as.Figure, as.Kind = f, o.Kind
		}
	}
}

// words appends the content of ranges to the buffer, in reading order; a nil-kept figure's noun counts as content.
func (a *asserter) words(n *int, s span, self int) {
	for i := s.from; i < s.to && *n < maxMeasurand; i++ {
		switch a.partOf(i) {
		case content:
			if sense(a.token(i), lexicon.Places) != nil {
				continue
			}
		case figured:
			if k := a.of[i-a.s.From]; !a.measured(k, i) || k != self && !a.nounOf[k].has(i) {
				continue
			}
		default:
			continue
		}
		if len(a.buf) > 0 {
			a.buf = append(a.buf, ' ')
		}
		text := a.text(i)
		if first, rest, two := strings.Cut(text, " "); two && hasFunction(a.dict.Lookup(strings.ToLower(first)), "det") {
			text = rest // "the average" is one phrase
		}
		a.buf = append(a.buf, text...)
		*n++
	}
}

// measured reports whether token i of figure k says what is counted: its noun, or a word between number and noun.
func (a *asserter) measured(k, i int) bool {
	m := &a.matches[k]
	switch m.Kind {
	case quantity.Count, quantity.Ordinal, quantity.Rank, quantity.Ratio:
	default:
		return false
	}
	noun := a.nounOf[k]
	if noun.empty() || i >= noun.to || a.token(i).Start < m.Number.End || a.token(i).Class != scan.Word {
		return false
	}
	return !a.token(i).In(1<<lexicon.Scales | 1<<lexicon.Function)
}

// measurand returns the words that say what figure k measures.
func (a *asserter) measurand(k int, x *context) string {
	a.buf = a.buf[:0]
	n := 0
	for _, s := range x.taken {
		a.words(&n, s, -1)
	}
	a.words(&n, x.left, -1)
	a.words(&n, x.self, k)
	if !x.right.empty() && x.right.from < x.self.to && x.right.from > x.self.from {
		x.right.from = x.self.to
	}
	a.words(&n, x.right, -1)
	return a.intern(x)
}

// intern returns the words in the buffer, as a piece of the text where they stand there so.
func (a *asserter) intern(x *context) string {
	if len(a.buf) == 0 {
		return ""
	}
	from, to := x.self.from, x.self.to
	if len(x.taken) > 0 {
		from = min(from, x.taken[0].from)
	}
	from, to = min(from, x.left.from), max(to, x.right.to)
	if from < to && from >= a.s.From && to <= a.s.To {
		text := a.p.Text[a.token(from).Start:a.token(to-1).End]
		if i := strings.Index(text, string(a.buf)); i >= 0 {
			return text[i : i+len(a.buf)]
		}
	}
	return string(a.buf)
}

// population returns the words between number and noun with the noun; of a share, what it is a share of.
func (a *asserter) population(k int, x *context) string {
	m := &a.matches[k]
	switch m.Kind {
	case quantity.Count:
		noun := a.nounOf[k]
		if noun.empty() || m.Number.End == 0 {
			return ""
		}
		from := noun.from
		for i := a.figures[k].from; i < noun.from; i++ {
			if a.measured(k, i) && !a.token(i).In(1<<lexicon.Aggregations|1<<lexicon.Modalities) {
				from = i
				break
			}
		}
		return a.p.Text[a.token(from).Start:a.token(noun.to-1).End]
	case quantity.Percentage, quantity.Ratio:
		i := x.self.to
		if !a.isOf(i) {
			return ""
		}
		for i++; a.partOf(i) == grammar; i++ {
			if f := sense(a.token(i), lexicon.Function); f == nil || f.Class != "det" {
				return ""
			}
		}
		from := i
		for a.partOf(i) == content {
			i++
		}
		if i > from && i <= a.s.To {
			return a.p.Text[a.token(from).Start:a.token(i-1).End]
		}
	}
	return ""
}

// after1 returns the words behind an ordinal up to the next word of grammar: "anniversary".
func (a *asserter) after1(k int) string {
	f := a.figures[k]
	from := f.to
	for i := f.from; i < f.to; i++ {
		if a.measured(k, i) {
			from = i
			break
		}
	}
	to := max(from, f.to)
	for to < a.s.To && to-from < 4 && a.partOf(to) == content {
		to++
	}
	if from >= to {
		return ""
	}
	return a.p.Text[a.token(from).Start:a.token(to-1).End]
}

// entity returns whom or what the figure is said of.
func (a *asserter) entity(x *context) string {
	if s, ok := a.nameIn(x.left); ok {
		return s
	}
	for i := len(x.taken) - 1; i >= 0; i-- {
		if s, ok := a.nameIn(x.taken[i]); ok {
			return s
		}
	}
	if s, ok := a.nameIn(x.right); ok && !a.pronoun(x.left) {
		return s
	}
	if a.pronoun(x.left) && a.last != "" {
		return a.last
	}
	for k := range a.names {
		if n := &a.names[k]; !n.place && !n.adjective && a.sameSide(n.from, x.self.from) {
			return a.nameText(k)
		}
	}
	return ""
}

// sameSide reports whether two tokens lie on the same side of every quotation mark and report.
func (a *asserter) sameSide(i, j int) bool {
	s, e := a.token(i).Start, a.token(j).Start
	for _, l := range a.limits {
		if (s >= l.from && s < l.to) != (e >= l.from && e < l.to) {
			return false
		}
	}
	return true
}

// nameIn returns the name that a range is about: one that possesses or that "of" introduces, else the first that is no place,
// else an adjective of a place.
func (a *asserter) nameIn(s span) (string, bool) {
	first, adjective := -1, -1
	for k := range a.names {
		n := &a.names[k]
		if !s.has(n.from) || n.place {
			continue
		}
		switch {
		case n.adjective:
			if adjective < 0 {
				adjective = k
			}
		case first < 0:
			first = k
		}
	}
	switch {
	case first >= 0:
		return a.nameText(first), true
	case adjective >= 0:
		return a.nameText(adjective), true
	}
	return "", false
}

func (a *asserter) pronoun(s span) bool {
	for i := s.from; i < s.to; i++ {
		if p := sense(a.token(i), lexicon.Pronouns); p != nil && p.Class != "I" && p.Class != "we" && p.Class != "you" {
			return true
		}
	}
	return false
}

// place returns where: in the figure's own words, else in the clause nearest to it.
func (a *asserter) place(x *context) string {
	best, distance := -1, 0
	for k := range a.names {
		n := &a.names[k]
		if !n.place || !a.sameSide(n.from, x.self.from) {
			continue
		}
		d := n.from - x.self.to
		if d < 0 {
			d = x.self.from - n.to
		}
		if !x.left.has(n.from) && !x.right.has(n.from) {
			d += 1000
			if n.from > x.self.from {
				d += 1000 // what was said is nearer than what will be
			}
		}
		if best < 0 || d < distance {
			best, distance = k, d
		}
	}
	if best < 0 {
		return ""
	}
	return a.nameText(best)
}

// each calls f with the tokens of a context until it returns true.
func (a *asserter) each(x *context, f func(*scan.Token) bool) bool {
	for _, s := range x.taken {
		if a.eachIn(s, f) {
			return true
		}
	}
	return a.eachIn(x.left, f) || a.eachIn(x.self, f) || a.eachIn(x.right, f)
}

func (a *asserter) eachIn(s span, f func(*scan.Token) bool) bool {
	for i := s.from; i < s.to; i++ {
		if f(a.token(i)) {
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
	a.each(x, func(t *scan.Token) bool {
		for _, g := range aggregations {
			if has(t, lexicon.Aggregations, g.class) {
				found = g.is
				return true
			}
		}
		return false
	})
	if _, per := a.matches[k].Figure.Unit().Split(); found == AggregationUnstated && per != (quantity.Unit{}) && a.matches[k].Kind != quantity.Measure {
		return Rate
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
	a.each(x, func(t *scan.Token) bool {
		if s := sense(t, lexicon.Modalities); s != nil {
			m = max(m, modalities[s.Class])
		}
		return false
	})
	return m
}

// time sets the period.
func (a *asserter) time(as *Assertion, x *context) {
	best, rank := -1, -1
	from := a.changeBefore(x.self) == "from"
	for k := range a.whens {
		w := &a.whens[k]
		if !a.sameSide(w.from, x.self.from) {
			continue
		}
		r := 0
		own := x.left.has(w.from) || x.right.has(w.from)
		if own && from && w.from > x.self.to && a.figureIn(span{x.self.to, w.from}) {
			continue // "rose from 5 to 6 in 2023": it stood at 5 before
		}
		if as.Kind == quantity.Age && !own {
			continue
		}
		switch {
		case x.right.has(w.from):
			r = 40
			if a.says(span{x.self.to, w.from}, true) {
				r = 34
			}
		case x.left.has(w.from):
			r = 36
		case w.from < x.self.from:
			r = 20
		}
		if r < 30 {
			for _, s := range x.taken {
				if s.has(w.from) {
					r = 30
				}
			}
			if r < 30 && a.claimed(w, x) {
				continue
			}
		}
		if !w.period.IsZero() {
			r += 2
		}
		if w.exact {
			r += 3
		}
		if r > rank {
			best, rank = k, r
		}
	}
	if best < 0 {
		return
	}
	w := &a.whens[best]
	as.Period = w.period
	if from && !w.exact && w.period.Granularity() == Year { // "up from 3.4 billion a year earlier"
		for k := range a.whens {
			if v := &a.whens[k]; v.exact && v.period.Days() > 0 && v.period.Days() < 360 {
				as.Period = Period{v.period.Start.in(int(v.period.Start.Year) - 1), v.period.End.in(int(v.period.End.Year) - 1)}
				if v.period.endsMonth() {
					as.Period.End.Day = uint8(monthDays(int(as.Period.End.Year), int(as.Period.End.Month)))
				}
			}
		}
	}
	if (w.role == until || w.role == by) && as.Aggregation == AggregationUnstated {
		as.Aggregation = Cumulative
	}
}

// claimed reports whether a period that stands outside a figure's words belongs to another figure of its own clause.
func (a *asserter) claimed(w *when, x *context) bool {
	c := a.clause(w.from)
	if c.has(x.self.from) { // what ends or begins the clause holds for all its figures
		return a.figureIn(span{c.from, w.from}) && a.figureIn(span{w.to, c.to})
	}
	return a.figureIn(c)
}

// relate sets what the figure is relative to.
func (a *asserter) relate(k int, as *Assertion, x *context) {
	var up, by, to, from, times bool
	look := func(t *scan.Token) bool {
		up = up || has(t, lexicon.Changes, "up") || has(t, lexicon.Changes, "down")
		times = times || has(t, lexicon.Changes, "times")
		return false
	}
	for _, s := range x.taken {
		a.eachIn(s, look)
	}
	a.eachIn(x.left, look)
	a.eachIn(x.self, look)
	near := a.changeBefore(x.self)
	switch near {
	case "by":
		by = true
	case "to":
		to = true
	case "from":
		from = true
	}
	m := &a.matches[k]
	switch {
	case m.Kind == quantity.Rank:
		as.Relation = RankOf
	case m.Kind == quantity.Change || times && a.selfChanges(x.self):
		as.Relation = Times
		if m.Kind == quantity.Change && up && !times {
			as.Relation = ChangeBy
		}
	case up && from:
		// where it came from is stated as such
	case up && to && m.Kind != quantity.Percentage && k > 0 && a.made[k-1] != nil && a.made[k-1].Relation == ChangeBy:
		as.Relation = ChangeTo // "grew 4 percent to 3.5 billion"
	case up && to && (m.Kind != quantity.Count || a.changedTo(x.self.from)):
		as.Relation = ChangeTo
		if k > 0 && a.made[k-1] != nil && x.shared {
			as.Base = a.made[k-1]
		}
	case up && (by || m.Kind == quantity.Percentage || m.Kind == quantity.Point):
		as.Relation = ChangeBy
	}
	if as.Relation == ChangeBy || as.Relation == Times || as.Relation == ChangeTo && as.Base == nil {
		a.changed(as, x)
	}
	if as.Relation == NoRelation {
		a.share(k, as, x)
	}
}

// changedTo reports whether the word of change is the last word of content before token i: "rose in March to 300 cases", but not
// "cut power to 300 homes".
func (a *asserter) changedTo(i int) bool {
	for i--; i >= a.s.From; i-- {
		switch t := a.token(i); a.partOf(i) {
		case content:
			return has(t, lexicon.Changes, "up") || has(t, lexicon.Changes, "down")
		case mark, joint:
			return false
		}
	}
	return false
}

// changed puts the two ends of "between 2022 and 2023" where they belong, and "from 2023" behind the figure.
func (a *asserter) changed(as *Assertion, x *context) {
	for k := range a.whens {
		w := &a.whens[k]
		if w.wide && w.period == as.Period && w.first.Days() > 0 {
			base := a.record()
			base.Kind, base.Measurand, base.Entity, base.Place, base.Period = as.Kind, as.Measurand, as.Entity, as.Place, w.first
			as.Base, as.Period = base, w.second
			return
		}
	}
	for k := range a.whens {
		w := &a.whens[k]
		if x.right.has(w.from) && a.changeBefore(span{w.from, w.to}) == "from" && !w.wide {
			base := a.record()
			base.Kind, base.Measurand, base.Entity, base.Place, base.Period = as.Kind, as.Measurand, as.Entity, as.Place, w.period
			as.Base = base
			if as.Period == w.period {
				as.Period = Period{}
			}
			return
		}
	}
}

func (a *asserter) selfChanges(s span) bool {
	for i := s.from; i < s.to; i++ {
		if sense(a.token(i), lexicon.Changes) != nil {
			return true
		}
	}
	return false
}

// changeBefore returns the class of the word of change ("by", "to", "from") that introduces what begins at s.
func (a *asserter) changeBefore(s span) string {
	for i := s.from; i >= s.from-2 && i >= a.s.From; i-- {
		t := a.token(i)
		if t.Word != nil {
			for k := range t.Word.Senses {
				if v := &t.Word.Senses[k]; v.Section == lexicon.Changes && (v.Class == "by" || v.Class == "to" || v.Class == "from") {
					return v.Class
				}
			}
		}
		if i < s.from && a.partOf(i) != grammar && a.partOf(i) != aside {
			return ""
		}
	}
	return ""
}

// share finds the whole that the figure is a part of: "3 of 5 hospitals", "several people, including three rescue workers".
func (a *asserter) share(k int, as *Assertion, x *context) {
	if k > 0 && a.made[k-1] != nil && a.partBefore(k) {
		as.Relation, as.Base = ShareOf, a.made[k-1]
		return
	}
	if k+1 < len(a.matches) && a.matches[k+1].Err == nil && as.Kind == quantity.Count {
		gap := span{x.self.to, a.figures[k+1].from}
		if gap.to-gap.from >= 1 && gap.to-gap.from <= 3 && a.isOf(gap.from) && a.matches[k+1].Kind == quantity.Count {
			base := a.record()
			base.Kind = quantity.Count
			base.Figure = a.value(a.matches[k+1].Figure)
			as.Relation, as.Base = ShareOf, base
		}
	}
}

// partBefore reports whether a word such as "including" stands between figure k and the one before it.
func (a *asserter) partBefore(k int) bool {
	for i := a.figures[k].from - 1; i >= a.figures[k-1].to && i >= a.figures[k].from-4; i-- {
		if f := sense(a.token(i), lexicon.Function); f != nil && hasArg(f, "part") {
			return true
		}
	}
	return false
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

// datable reports whether one of the dates may be a claim of its own.
func datable(ws []when) bool {
	for i := range ws {
		if ws[i].exact && !ws[i].date.IsZero() {
			return true
		}
	}
	return false
}

// assertDate returns what date k asserts, or nil where it is no claim: where it is the period of a figure, says no day and no
// year, or nothing is said of it.
func (a *asserter) assertDate(k int) *Assertion {
	w := &a.whens[k]
	if !w.exact || w.date.IsZero() || w.coarse && (!w.prep || w.date.Year == 0) {
		return nil
	}
	clause := a.clause(w.from)
	for f := range a.figures {
		if a.matches[f].Kind != quantity.Ordinal && a.matches[f].Kind != quantity.Age && (clause.has(a.figures[f].from) || a.made[f] != nil && a.made[f].Period == w.period) {
			return nil
		}
	}
	x := context{self: span{w.from, w.to}, left: span{clause.from, w.from}, right: span{w.to, clause.to}, taken: a.spans[:0]}
	for j := range a.whens { // of two dates in a clause each has its own side
		v := &a.whens[j]
		if j < k && v.to > x.left.from && v.to <= w.from {
			x.left.from = v.to
		}
		if j > k && v.from < x.right.to {
			x.right.to = v.from
		}
	}
	if q := a.joints(x.right); q >= 0 && x.right.to < clause.to {
		x.right.to = q // "opened in 1889 and was rebuilt in 1951"
	}
	after := false
	if !a.says(x.left, false) && !a.says(x.right, false) {
		for b := a.before(clause); !b.empty(); b = a.before(b) {
			x.taken = append(x.taken, b)
			if a.says(b, true) {
				break
			}
		}
		reverse(x.taken)
		if len(x.taken) == 0 || !a.sayAny(x.taken) { // "On Thursday, the 4th of April, members agreed"
			for b := a.after(clause); !b.empty(); b = a.after(b) {
				if a.says(b, true) && a.subject(b) {
					x.taken, after = append(x.taken[:0], b), true
					break
				}
			}
			if !after {
				for b := a.after(clause); !b.empty(); b = a.after(b) {
					if a.says(b, false) {
						x.taken, after = append(x.taken[:0], b), true
						break
					}
				}
			}
		}
	}
	a.spans = x.taken[:0]
	a.buf = a.buf[:0]
	n := 0
	for _, s := range x.taken {
		a.words(&n, s, -1)
	}
	a.words(&n, x.left, -1)
	a.words(&n, x.right, -1)
	measurand := a.intern(&x)
	if measurand == "" {
		return nil
	}
	as := a.record()
	as.Kind = quantity.Date
	date := w.date
	as.Date = &date
	as.Measurand = measurand
	as.Entity = a.entity(&x)
	as.Place = a.place(&x)
	as.Modality = a.modality(&x)
	as.Period = w.period
	return as
}

func (a *asserter) sayAny(spans []span) bool {
	for _, s := range spans {
		if a.says(s, false) {
			return true
		}
	}
	return false
}

// subject reports whether a clause has a name before its other words.
func (a *asserter) subject(s span) bool {
	for i := s.from; i < s.to; i++ {
		switch a.partOf(i) {
		case named:
			return true
		case content:
			return false
		}
	}
	return false
}

// remember keeps the sentence's first name, for a pronoun in the next.
func (a *asserter) remember() {
	for k := range a.names {
		if n := &a.names[k]; !n.place && !n.adjective {
			a.last = a.nameText(k)
			return
		}
	}
}
