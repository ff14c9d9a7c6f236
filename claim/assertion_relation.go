package claim

import (
	"strings"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

// previous returns the figure before k that isn't part of another, or −1.
func (a *asserter) previous(k int) int {
	for k--; k >= 0 && a.over[k] >= 0; k-- {
	}
	return k
}

// complete gives a bare number the currency or percent that the text states once: "4.1 billion dollars, compared with 3.9 billion",
// "rose from 5 to 6 percent"; and what it counts where only the number differs.
func (a *asserter) complete(k int, as *Assertion, x *context) {
	m := &a.matches[k]
	if m.Kind != quantity.Count || as.Figure.Unit() != (quantity.Unit{}) || !a.nounOf[k].empty() {
		return
	}
	if x.shared && k > 0 && a.made[k-1] != nil && a.made[k-1].Kind == quantity.Count && !a.nounOf[k-1].empty() && !a.says(x.right, true) && a.changeBefore(x.self) == "" {
		a.count(as, a.made[k-1].Figure, a.made[k-1].Population) // "lost 40 tanks in 2022 and 55 in 2023"
		return
	}
	_, scaled := m.Figure.Written()
	other := -1
	prev := a.previous(k)
	if prev >= 0 && a.matches[prev].Err == nil && (scaled > 0 || a.changeBefore(a.figures[k]) != "") {
		other = prev
	} else if k+1 < len(a.matches) && a.matches[k+1].Err == nil && a.changeBefore(a.figures[k]) == "from" && a.changeBefore(a.figures[k+1]) == "to" {
		other = k + 1
	}
	if other < 0 {
		return
	}
	switch o := &a.matches[other]; o.Kind {
	case quantity.Count:
	case quantity.Currency, quantity.Percentage:
		if f, err := quantity.Parse(m.Figure.String() + " " + o.Figure.Unit().String()); err == nil {
			*as.Figure, as.Kind = f, o.Kind
		}
	}
}

// relate sets what the figure is relative to.
func (a *asserter) relate(k int, as *Assertion, x *context) {
	var up, by, to, from, times bool
	look := func(t *scan.Token) bool {
		up = up || has(t, lexicon.Changes, "up") || has(t, lexicon.Changes, "down")
		times = times || has(t, lexicon.Changes, "times")
		return false
	}
	const changes = 1 << lexicon.Changes
	if a.p.Has&changes != 0 {
		for _, s := range x.taken {
			a.eachIn(s, changes, look)
		}
		a.eachIn(x.left, changes, look)
		a.eachIn(x.self, changes, look)
	}
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
		if m.Kind == quantity.Change && (up || a.changesBehind(x.self.to)) && !times {
			as.Relation = ChangeBy
		}
	case from && a.risesFrom(a.previous(k), as):
		// "3.5 billion, up from 3.4 billion"
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

// risesFrom makes a figure the base of one before it in the same unit, and reports whether it did.
func (a *asserter) risesFrom(k int, base *Assertion) bool {
	if k < 0 || a.made[k] == nil || a.made[k].Base != nil || a.made[k].Figure.Unit() != base.Figure.Unit() {
		return false
	}
	a.made[k].Base = base
	if a.made[k].Relation == NoRelation {
		a.made[k].Relation = ChangeTo
	}
	return true
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
			as.Base, as.Period = a.earlier(as, w.first), w.second
			return
		}
	}
	for k := range a.whens {
		w := &a.whens[k]
		if w.wide || !(x.right.has(w.from) && a.changeBefore(span{w.from, w.to}) == "from" || (x.right.has(w.from) || x.left.has(w.from)) && a.comparedAfter(w.to)) {
			continue
		}
		from := w.period
		if as.Period == w.period {
			as.Period = a.otherPeriod(k)
		}
		// "in February … from the month before": before the figure's own time, not before the day of publication.
		if own := as.Period; a.isLast(w) && !own.IsZero() && own.Granularity() == w.period.Granularity() && own.Start.Compare(w.period.Start) <= 0 {
			from = own.Previous()
		}
		as.Base = a.earlier(as, from)
		return
	}
	if p := a.yearOn(as.Period, x); !p.IsZero() {
		as.Base = a.earlier(as, p)
	}
}

// earlier is what as states, of another period and without its figure.
func (a *asserter) earlier(as *Assertion, p Period) *Assertion {
	base := a.record()
	base.Kind, base.Measurand, base.Entity, base.Place, base.Period = as.Kind, as.Measurand, as.Entity, as.Place, p
	return base
}

// isLast reports whether a period is stated as the last one.
func (a *asserter) isLast(w *when) bool {
	for i := w.from; i < w.to; i++ {
		if relation(a.token(i)) == "last" {
			return true
		}
	}
	return false
}

// comparedAfter reports whether a word behind what ends at token i makes it what a change is from: 前月より, 전달보다, geçen aya göre.
func (a *asserter) comparedAfter(i int) bool {
	s := sense(a.token(i), lexicon.Changes)
	return i < a.s.To && s != nil && s.Class == "from" && hasArg(s, "after")
}

// yearOn returns what a change "year on year" or "month on month" is from, where the words beside the figure say so.
func (a *asserter) yearOn(own Period, x *context) (base Period) {
	if own.IsZero() || a.p.Has&(1<<lexicon.Periods) == 0 {
		return Period{}
	}
	look := func(t *scan.Token) bool {
		s := sense(t, lexicon.Periods)
		if s == nil || !hasArg(s, "on") {
			return false
		}
		switch s.Class {
		case "year":
			switch own.Granularity() {
			case Span, NoGranularity, Week:
			case Month:
				base = monthPeriod(int(own.Start.Year)-1, int(own.Start.Month))
			default:
				base = own.of(int(own.Start.Year) - 1)
			}
		case "month":
			if own.Granularity() == Month {
				base = own.Previous()
			}
		case "quarter":
			if own.Granularity() == Quarter {
				base = own.Previous()
			}
		}
		return !base.IsZero()
	}
	if !a.eachIn(x.left, 1<<lexicon.Periods, look) {
		a.eachIn(x.right, 1<<lexicon.Periods, look)
	}
	return base
}

// otherPeriod returns the first period of the sentence that isn't the one at k.
func (a *asserter) otherPeriod(k int) Period {
	for i := range a.whens {
		if p := a.whens[i].period; i != k && !p.IsZero() {
			return p
		}
	}
	return Period{}
}

// changesBehind reports whether a verb of change stands right behind token i, as verbs do in Japanese or Turkish.
func (a *asserter) changesBehind(i int) bool {
	for end := min(i+2, a.s.To); i < end; i++ {
		if t := a.token(i); has(t, lexicon.Changes, "up") || has(t, lexicon.Changes, "down") {
			return true
		}
	}
	return false
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
	whole := -1
	switch as.Kind {
	case quantity.Count, quantity.Ratio, quantity.Percentage:
		if k+1 < len(a.matches) && a.partOfNext(x.self.to, a.figures[k+1].from) {
			whole = k + 1 // "3 of the 5 hospitals"
		} else if k > 0 && as.Kind == quantity.Count && a.nounOf[k].empty() && a.heads(k-1) {
			whole = k - 1 // "of the 240 passengers, 180 survived"
		}
	}
	if whole < 0 || a.matches[whole].Err != nil || a.matches[whole].Kind != quantity.Count {
		return
	}
	base := a.record()
	base.Kind = quantity.Count
	base.Figure = a.value(a.matches[whole].Figure)
	noun := a.nounOf[whole]
	if !noun.empty() {
		base.Population = a.p.Text[a.token(noun.from).Start:a.token(noun.to-1).End]
		base.Measurand = base.Population
	}
	as.Relation, as.Base = ShareOf, base
	if as.Kind == quantity.Count && a.nounOf[k].empty() {
		a.count(as, &a.matches[whole].Figure, base.Population)
	}
}

// count makes a bare number count what another figure counts.
func (a *asserter) count(as *Assertion, like *quantity.Figure, population string) {
	switch as.Figure.Unit() {
	case like.Unit():
	case quantity.Unit{}:
		f, err := quantity.Parse(as.Figure.String() + " " + like.Unit().String())
		if err != nil {
			return
		}
		*as.Figure = f
	default:
		return
	}
	if as.Population == "" {
		as.Population = population
		if population != "" && !strings.Contains(as.Measurand, population) {
			as.Measurand = strings.TrimSpace(population + " " + as.Measurand)
		}
	}
}

// partOfNext reports whether "of", with articles, is all that stands between two tokens.
func (a *asserter) partOfNext(from, to int) bool {
	if to <= from || to-from > 3 || !a.isOf(from) && !has(a.token(from), lexicon.Particles, "out-of") {
		return false
	}
	for i := from + 1; i < to; i++ {
		if a.partOf(i) != grammar {
			return false
		}
	}
	return true
}

// heads reports whether figure k begins its clause behind "of".
func (a *asserter) heads(k int) bool {
	f := a.figures[k]
	for i := f.from - 1; i >= f.from-2; i-- {
		if a.isOf(i) {
			return i == a.s.From || a.breaks[i-a.s.From] > 0
		}
	}
	return false
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
