package claim

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

// agesName reads a bare number set off behind a name as an age: "Ada Holm, 57, said".
func (a *asserter) agesName(k int, as *Assertion) bool {
	m := &a.matches[k]
	f := a.figures[k]
	if m.Kind != quantity.Count || as.Figure.Unit() != (quantity.Unit{}) || f.to-f.from != 1 || a.token(f.from).Class != scan.Number {
		return false
	}
	if n, digits := number(a.text(f.from)); digits == 0 || n < 1 || n > 120 {
		return false
	}
	if !a.isComma(a.token(f.from-1)) && a.text(f.from-1) != "(" {
		return false
	}
	if !a.isComma(a.token(f.to)) && a.text(f.to) != ")" {
		return false
	}
	before := f.from - 2
	name := ""
	if a.partOf(before) == named {
		if n := &a.names[a.of[before-a.s.From]]; !n.place && n.to-n.from > 1 {
			name = a.nameText(a.of[before-a.s.From])
		}
	} else {
		for i := range a.asides { // a speaker
			if s := a.tokens(a.asides[i].from, a.asides[i].to); s.has(before) && a.token(before).Upper {
				from := before
				for from > s.from && a.token(from-1).Upper && !a.token(from-1).In(neverName) {
					from--
				}
				name = a.p.Text[a.token(from).Start:a.token(before).End]
			}
		}
	}
	if name == "" {
		return false
	}
	v, err := quantity.Parse(m.Figure.String() + " year")
	if err != nil {
		return false
	}
	*as.Figure = v
	as.Kind, as.Entity = quantity.Age, name
	return true
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
	if a.pronoun(x.left) {
		if s := a.antecedent(); s != "" {
			return s
		}
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

// remember keeps the sentence's first name, for a pronoun in the next.
func (a *asserter) remember() {
	a.silent = scan.Sentence{}
	for k := range a.names {
		if n := &a.names[k]; !n.place && !n.adjective {
			a.last = a.nameText(k)
			return
		}
	}
}

// antecedent returns the name that a pronoun may stand for: the first of the sentence before, or the one before that.
func (a *asserter) antecedent() string {
	if s := a.silent; s.To > s.From && s.To == a.s.From {
		var before sentence
		before.dict, before.nouns = a.dict, a.nouns
		before.reset(a.p, s)
		before.classify()
		for k := range before.names {
			if n := &before.names[k]; !n.place && !n.adjective {
				return before.nameText(k)
			}
		}
	}
	return a.last
}
