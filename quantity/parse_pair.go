package quantity

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// pair remembers a figure with one bound, which the next may join: "greater than 100 and less than 300", 100以上300未満.
type pair struct {
	open  bool // there is one
	lower bool
	unit  bool
	m     Match
	to    int // the token behind it
}

// maxJoiners is how many tokens may stand between two bounds on one thing.
const maxJoiners = 4

// remember keeps a figure that bounds one side.
func (r *reader) remember(m Match, f *found) {
	r.pair = pair{}
	if lower, ok := r.oneSided(m, f); ok {
		r.pair = pair{open: true, lower: lower, unit: f.hasUnit, m: m, to: f.to}
	}
}

// oneSided reports whether a figure is one number with a bound, and on which side.
func (r *reader) oneSided(m Match, f *found) (lower, ok bool) {
	if m.Err != nil || m.Number != r.numberOf(f) || f.num.vague || f.ranged || f.num.form == Collective {
		return false, false
	}
	return sideOf(m.Figure.bound)
}

func (r *reader) numberOf(f *found) Span {
	if f.num.to <= f.num.from {
		return Span{}
	}
	s := r.spanOf(f.num.from, f.num.to)
	if f.ranged {
		s.End = r.toks[f.last.to-1].End
	}
	return s
}

func sideOf(b Bound) (lower, ok bool) {
	switch b {
	case AtLeast, MoreThan:
		return true, true
	case AtMost, LessThan, UpTo:
		return false, true
	}
	return false, false
}

// paired puts a bound and the one remembered together: a lower and an upper bound on one thing, with nothing but what joins
// them between, are the two ends of a range.
func (r *reader) paired(m Match, f *found) (Match, bool) {
	a := &r.pair
	if !a.open {
		return m, false
	}
	lower, ok := r.oneSided(m, f)
	if !ok || lower == a.lower || !r.joins(a.to, f.from) {
		return m, false
	}
	u := m.Figure.u
	switch {
	case a.unit && f.hasUnit && a.m.Figure.u != u:
		return m, false
	case !f.hasUnit && a.unit:
		u, m.Unit, m.Kind = a.m.Figure.u, a.m.Unit, a.m.Kind
	}
	lo, hi := a.m.Figure, m.Figure
	if !a.lower {
		lo, hi = hi, lo
	}
	if lo.lo.cmp(hi.lo) >= 0 {
		return m, false
	}
	fig, err := Range(Quantity{n: lo.lo, u: u}, Quantity{n: hi.lo, u: u}, min(int(lo.ulp), int(hi.ulp)))
	if err != nil {
		return m, false
	}
	m.Figure = fig.Scaled(min(int(lo.scale), int(hi.scale)))
	m.Start, m.Number.Start = a.m.Start, a.m.Number.Start
	m.End = max(m.End, a.m.End)
	return m, true
}

// joins reports whether the tokens from i to j only join two bounds: and, but, a comma, 同时, か.
func (r *reader) joins(i, j int) bool {
	if j < i || j-i > maxJoiners {
		return false
	}
	for ; i < j; i++ {
		t := &r.toks[i]
		if t.Class == scan.Punct {
			switch r.p.String(i) {
			case ",", "，", "、", "،":
				continue
			}
			return false
		}
		s, ok := t.Word.Sense(lexicon.Ranges)
		if r.isAnd(i) || ok && s.Class == "join" {
			continue
		}
		if s, ok = t.Word.Sense(lexicon.Function); ok && s.Class == "conj" {
			continue
		}
		return false
	}
	return true
}

// closed reports whether a word that ends a range stands at token i: 20 ile 30 arasında, 20と30の間. next is the token behind it.
func (r *reader) closed(i int) (next int, ok bool) {
	if r.isOf(i) || r.suffix(i) {
		if s, ok := r.sense(i+1, lexicon.Ranges); ok && s.Class == "close" {
			return i + 2, true
		}
	}
	s, ok := r.sense(i, lexicon.Ranges)
	return i + 1, ok && s.Class == "close"
}

// closes reports whether the range whose second end stands before token i is closed there, perhaps behind its unit.
func (r *reader) closes(i int, n *numeral) bool {
	if _, ok := r.closed(i); ok {
		return true
	}
	if u, ok := r.unitAt(i, n); ok {
		if _, ok = r.closed(u.to); ok {
			return true
		}
	}
	return false
}

// needsClose reports whether the word at token j stands between the ends of a range only where another closes it: 10'dan 20'ye kadar.
func (r *reader) needsClose(j int) bool {
	s, ok := r.sense(j, lexicon.Ranges)
	return ok && s.Class == "middle" && s.Arg(0) == "closed"
}
