package quantity

import (
	"strings"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// counts reports whether a number counts something after all: no year, no name's number, no pronoun.
func (r *reader) counts(f *found) bool {
	n := &f.num
	if n.foreign && !r.fits(f) || r.nameLike(f) {
		return false
	}
	if f.ranged || f.num.form != Numeral || f.sign != 0 && f.hasUnit || f.money != (Unit{}) {
		return true
	}
	if n.vague {
		// many, few and their like alone are no figures.
		return !n.open || n.n.cmp(intNumber(3)) > 0
	}
	if n.plain && n.count == 4 && r.year(n.from) && f.hedge == Plain && f.bound == At && r.particle(n.to) == "year" { // 2025 року, not 2025 років
		return false
	}
	named := f.hasUnit && f.unit.known
	if n.spelled {
		if n.bare {
			return named || r.alone(f)
		}
		if f.sign < 0 { // minus one
			return true
		}
		if s, ok := r.sense(n.from, lexicon.Numbers); ok && s.Class == "spelled" && s.N == 1 && n.n.cmp(intNumber(1)) == 0 { // in most languages an article or a pronoun as well
			return f.hasUnit && f.unit.known && f.unit.kind != Count || r.alone(f)
		}
		if n.n.cmp(intNumber(1)) == 0 || n.n.sign() == 0 {
			return f.hasUnit && (f.unit.kind != Count || !r.article) || r.alone(f) || f.sign != 0 || r.enumerated(n.from)
		}
		return !(r.toks[n.from].Upper && n.to-n.from == 1 && n.from > r.from && !f.hasUnit)
	}
	if n.zero && !strings.ContainsAny(r.p.String(n.from), ".,") {
		return false // 007
	}
	if !named && n.plain && n.count == 4 && f.bound == UpTo && r.glued(n.to) && r.year(n.from) { // 2023'e kadar sürdü: until, not as many as
		return false
	}
	if named || n.scale != 0 || f.hedge != Plain && f.hasUnit || f.bound != At && f.hasUnit {
		return true
	}
	if n.plain && n.count == 4 && r.year(n.from) {
		return !r.yearly(f)
	}
	if f.hasUnit {
		return true
	}
	// A bare number behind a name belongs to it: Apollo 11.
	if n.plain && n.from > r.from && n.to-n.from == 1 && r.toks[n.from].Space && f.from == n.from {
		b := &r.toks[n.from-1]
		if b.Class == scan.Word && b.Upper && b.Word == nil && n.from-1 > r.from {
			return false
		}
	}
	return true
}

// fits reports whether a number of another language's convention may be one all the same. What has two marks or more is no
// date and no time of day, nor is 0.77; "1.5" alone may be the first of May.
func (r *reader) fits(f *found) bool {
	n := &f.num
	s := r.p.String(n.from)
	switch {
	case f.hasUnit && f.unit.known, f.money != (Unit{}), n.scale != 0:
		return true
	case strings.Count(s, ".")+strings.Count(s, ",") > 1, strings.ContainsAny(s, " \u00a0\u202f"):
		return true
	}
	mark := strings.IndexAny(s, ".,")
	if mark < 0 {
		return true
	}
	hour, _ := smallInt(s[:mark])
	minute, ok := smallInt(s[mark+1:])
	return !ok || len(s)-mark > 3 || hour == 0 && (minute > 59 || len(s)-mark == 2) || hour > 31
}

// alone reports whether the figure is all that the sentence says.
func (r *reader) alone(f *found) bool {
	return f.from == r.from && (f.to == r.to || f.to == r.to-1 && r.toks[f.to].Class == scan.Punct)
}

// sole reports whether a token is all that the sentence says.
func (r *reader) sole(i int) bool {
	return i == r.from && (i+1 == r.to || i+2 == r.to && r.toks[i+1].Class == scan.Punct)
}

// yearly reports whether a number that may be a year is one: with nothing it counts, or behind a word that years stand behind.
func (r *reader) yearly(f *found) bool {
	i := f.num.from
	n, _ := smallInt(r.p.String(i))
	if !f.hasUnit {
		return n >= 1200 || r.toks[i].Space && (r.is(i-1, lexicon.Function) || r.is(i-1, lexicon.Months))
	}
	if n < 1500 || f.hedge != Plain || f.bound != At {
		return false
	}
	b := &r.toks[max(i-1, r.from)]
	return i > r.from && (b.In(1<<lexicon.Months|1<<lexicon.Weekdays) || b.Is(lexicon.Function) && !b.Is(lexicon.Pronouns) || r.text(i-1) == "," || r.text(i-1) == "(")
}
