package quantity

import (
	"sort"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/internal/spell"
	"github.com/claimcheck/claimcheck/lexicon"
)

// hasArticle reports whether a language's word for one is its indefinite article, so that "eine Stadt" counts nothing.
func hasArticle(base string) bool {
	switch base {
	case "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "nn", "no", "ca", "gl", "ro", "hu", "tr", "el", "af", "lb", "fy", "is":
		return true
	}
	return false
}

// inWords reads a number in words by the CLDR's spell-out rules, which know how words fuse and inflect: zweihundertdrei, двумстам семи.
// It ends where a token ends, or is none.
func (r *reader) inWords(i int, form spell.Form) (numeral, bool) {
	t := &r.toks[i]
	if r.spell == nil || t.Class != scan.Word || t.Word != nil && !t.In(numberWords) {
		return numeral{}, false
	}
	text := r.p.Text[:r.toks[r.to-1].End]
	w, ok := r.spell.Longest(text, t.Start)
	if !ok {
		return numeral{}, false
	}
	var v spell.Reading
	found := 0
	for _, g := range w.Readings {
		if g.Form == form {
			v = g
			found++
		}
	}
	if found != 1 {
		return numeral{}, false
	}
	to := i + sort.Search(r.to-i, func(k int) bool { return r.toks[i+k].End >= w.End }) + 1
	if to > r.to || r.toks[to-1].End != w.End {
		return numeral{}, false
	}
	n := numeral{from: i, to: to, spelled: true, n: inline(v.Value, int64(-v.Places)), ulp: -v.Places}
	n.mantissa = n.n
	if v.Scale > 0 && v.Places == 0 {
		n.scale, n.ulp, n.shared = v.Scale, v.Scale, v.Scale
		n.mantissa = n.n.scale(1, 1, int32(-v.Scale))
	} else if m, ok := n.n.int64(); ok && m >= 100 && m < 1000 && m%100 == 0 {
		n.shared = 2
	}
	return n, true
}

// mayBeWords reports whether a number in words may begin at token i though the lexicon does not have it.
func (r *reader) mayBeWords(i int) bool {
	t := &r.toks[i]
	return r.spell != nil && t.Class == scan.Word && (t.Word == nil || t.In(1<<lexicon.Numbers|1<<lexicon.Ordinals))
}
