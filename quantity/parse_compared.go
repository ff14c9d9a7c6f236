package quantity

import (
	"strings"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// compared reads what stands around a number that something is compared with, where the word for than comes before it and what is
// compared behind: 比三十大, 比20岁小一些. The lexicon names the comparatives with the word for than:
//
//	than more-than 大 高 less-than 小 低: 比
//
// In 比三十大五 the number behind says by how much, and neither bounds anything.
func (r *reader) compared(f *found) bool {
	if !f.than || f.bound != At || f.ranged || f.end > 0 || f.to >= r.to || !r.glued(f.to) {
		return false
	}
	rest := r.p.Text[r.toks[f.to-1].End:r.toks[r.to-1].End]
	w := r.toks[f.num.from-1].Word
	s, _ := w.Sense(lexicon.Particles)
	bound := At
	for _, a := range s.Args {
		if b := boundOf(a); b != At {
			bound = b
			continue
		}
		if !strings.HasPrefix(rest, a) {
			continue
		}
		end := r.toks[f.to-1].End + len(a)
		to := f.to
		for to+1 < r.to && r.toks[to].End < end {
			to++
		}
		if n := to + 1; r.toks[to].End == end && r.glued(n) && (r.toks[n].Class == scan.Number || r.is(n, lexicon.Numbers)) || counting(rest[len(a):]) {
			return false
		}
		f.bound, f.from, f.to = bound, min(f.from, f.num.from-1), to+1
		if r.toks[to].End > end {
			f.end = end
		}
		return true
	}
	return false
}

// counting reports whether a text goes on with a number: the 五岁 of 大五岁, not the 一点 of 大一点 or the 一些 of 大一些.
func counting(s string) bool {
	c, size := utf8.DecodeRuneInString(s)
	if c == '一' {
		next, _ := utf8.DecodeRuneInString(s[size:])
		return !strings.ContainsRune("点點些", next)
	}
	return strings.ContainsRune("二两兩三四五六七八九十", c)
}
