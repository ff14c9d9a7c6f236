package claim

import (
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

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
	if gap.to-gap.from > 5 {
		return false
	}
	lead := -1
	for i := gap.from; i < gap.to; i++ {
		switch p := a.partOf(i); {
		case lead < 0 && a.isFor(i):
			lead = i
		case p == grammar, p == timed, a.token(i).Is(lexicon.Periods):
		case p == content && lead >= 0 && i == gap.to-1 && !a.token(i).Upper: // "for the coming five years"
		default:
			return false
		}
	}
	return lead >= 0
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
				if s.has(w.from) && !a.aside(a.clause(w.from)) {
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
		if w.exact || w.weekday { // "overnight on Thursday"
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

// aside reports whether a clause within a sentence begins with a word of content: "Norland, founded in 1949, has 9 ports".
func (a *asserter) aside(c span) bool {
	for i := c.from; i < c.to; i++ {
		switch a.partOf(i) {
		case mark:
		case content:
			return c.from > a.s.From
		default:
			return false
		}
	}
	return false
}

// claimed reports whether a period that stands outside a figure's words belongs to another figure of its own clause.
func (a *asserter) claimed(w *when, x *context) bool {
	c := a.clause(w.from)
	if !c.has(x.self.from) && a.aside(c) {
		return true
	}
	if c.has(x.self.from) { // what ends or begins the clause holds for all its figures
		return a.figureIn(span{c.from, w.from}) && a.figureIn(span{w.to, c.to})
	}
	return a.figureIn(c)
}
