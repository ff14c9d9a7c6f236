package claim

import (
	"github.com/claimcheck/claimcheck/lexicon"
)

// clause returns the tokens around i up to the next breaks.
func (c *sentence) clause(i int) span {
	s := span{i, i + 1}
	for s.from > c.s.From && c.breaks[s.from-c.s.From] == 0 {
		s.from--
	}
	for s.to < c.s.To && c.breaks[s.to-c.s.From] == 0 {
		s.to++
	}
	return s
}

// before returns the clause that ends where s begins; it is empty at a firm break.
func (c *sentence) before(s span) span {
	if s.from <= c.s.From || c.breaks[s.from-c.s.From] == 2 {
		return span{s.from, s.from}
	}
	b := c.clause(s.from - 1)
	b.to = s.from
	return b
}

// after returns the clause that begins where s ends; it is empty at a firm break.
func (c *sentence) after(s span) span {
	if s.to >= c.s.To || c.breaks[s.to-c.s.From] == 2 {
		return span{s.to, s.to}
	}
	return c.clause(s.to)
}

// says reports whether a range holds a word of content, or a name if names count.
func (c *sentence) says(s span, names bool) bool {
	for i := s.from; i < s.to; i++ {
		if p := c.partOf(i); p == content || names && p == named && !c.names[c.of[i-c.s.From]].place {
			return true
		}
	}
	return false
}

// joints returns the last conjunction of a range, or −1.
func (c *sentence) joints(s span) int {
	for i := s.to - 1; i >= s.from; i-- {
		if c.partOf(i) == joint {
			return i
		}
	}
	return -1
}

// context is the words around a figure or date: to its left, to its right, and those it takes over.
type context struct {
	self        span
	left, right span
	taken       []span // clauses before, in reading order
	shared      bool   // left belongs to an earlier figure of the clause
}

// around returns the words that belong to figure k.
func (c *sentence) around(k int, dst []span) context {
	f := c.figures[k]
	clause := c.clause(f.from)
	if f.to > clause.to {
		clause.to = f.to
	}
	x := context{self: f}
	prev, next := -1, -1
	if k > 0 && c.figures[k-1].from >= clause.from {
		prev = k - 1
	}
	if k+1 < len(c.figures) && c.figures[k+1].to <= clause.to {
		next = k + 1
	}
	x.left, x.shared = c.leftOf(k, prev, clause)
	x.right = c.rightOf(k, next, clause)
	x.taken = dst
	if !c.says(x.left, true) && !c.says(x.right, false) || c.headless(x.left, clause) {
		for b := c.before(clause); !b.empty(); b = c.before(b) {
			if c.isRelative(b) && b.from > c.s.From {
				continue // "the company, which employs 200 people, lost 3 million"
			}
			x.taken = append(x.taken, b)
			if c.figureIn(b) || c.says(b, true) && !c.headless(b, b) {
				break
			}
		}
		reverse(x.taken)
	}
	return x
}

// isRelative reports whether a clause begins with a relative pronoun.
func (c *sentence) isRelative(s span) bool {
	for i := s.from; i < s.to; i++ {
		if c.partOf(i) != mark {
			return has(c.token(i), lexicon.Function, "rel")
		}
	}
	return false
}

func reverse(s []span) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

func (c *sentence) leftOf(k, prev int, clause span) (span, bool) {
	f := c.figures[k]
	if prev < 0 {
		return span{clause.from, f.from}, false
	}
	gap := span{c.figures[prev].to, f.from}
	if q := c.joints(gap); q >= 0 && c.says(span{q, f.from}, true) {
		return span{q + 1, f.from}, false
	}
	if prev > 0 && c.figures[prev-1].from >= clause.from {
		l, _ := c.leftOf(prev, prev-1, clause)
		return l, true
	}
	return span{clause.from, c.figures[prev].from}, true
}

func (c *sentence) rightOf(k, next int, clause span) span {
	f := c.figures[k]
	if next < 0 {
		return span{f.to, clause.to}
	}
	gap := span{f.to, c.figures[next].from}
	q := c.joints(gap)
	r := gap
	if q >= 0 {
		r.to = q
		if c.says(span{q, gap.to}, true) {
			return r
		}
	}
	if c.says(r, false) {
		return r
	}
	after := next + 1
	if after >= len(c.figures) || c.figures[after].to > clause.to {
		after = -1
	}
	if shared := c.rightOf(next, after, clause); !c.timeIn(r) {
		return shared
	}
	return r
}

// headless reports whether a clause begins with a verb whose subject stands before it: "…, measured as GDP, was 12 %".
func (c *sentence) headless(s, clause span) bool {
	if s.from != clause.from {
		return false
	}
	for i := s.from; i < s.to; i++ {
		switch c.partOf(i) {
		case mark, joint, timed, aside:
			continue
		case grammar:
			f := sense(c.token(i), lexicon.Function)
			if f == nil {
				return false
			}
			if f.Class == "aux" {
				return clause.from > c.s.From
			}
			if f.Class == "rel" || f.Class == "adv" && !has(c.token(i+1), lexicon.Function, "aux") { // "there is" has its subject
				continue
			}
			return false
		case content:
			t := c.token(i) // "…, rose 5 %", but not "…, cutting power to 5 villages"
			return (has(t, lexicon.Changes, "up") || has(t, lexicon.Changes, "down")) && clause.from > c.s.From &&
				!c.says(span{i + 1, s.to}, true)
		}
		return false
	}
	return false
}

func (c *sentence) figureIn(s span) bool {
	for i := s.from; i < s.to; i++ {
		if c.partOf(i) == figured {
			return true
		}
	}
	return false
}

func (c *sentence) timeIn(s span) bool {
	for i := s.from; i < s.to; i++ {
		if c.partOf(i) == timed {
			return true
		}
	}
	return false
}
