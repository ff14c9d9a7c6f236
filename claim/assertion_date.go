package claim

import (
	"github.com/claimcheck/claimcheck/quantity"
)

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
	if !w.exact || w.attribute || w.date.IsZero() || w.coarse && (!w.prep || w.date.Year == 0) {
		return nil
	}
	clause := a.clause(w.from)
	says := a.says(clause, false)
	for f := range a.figures {
		if a.matches[f].Kind != quantity.Ordinal && a.made[f] != nil && a.made[f].Kind != quantity.Age &&
			(clause.has(a.figures[f].from) || !says && a.made[f].Period == w.period) {
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
	a.begin()
	n := 0
	for _, s := range x.taken {
		a.words(&n, s, -1)
	}
	a.words(&n, x.left, -1)
	a.words(&n, x.right, -1)
	measurand := a.intern()
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
