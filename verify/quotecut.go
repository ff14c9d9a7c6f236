package verify

import (
	"strings"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/wording"
	"github.com/claimcheck/claimcheck/lexicon"
)

// cutShort reports whether a word that governs the quotation stands just outside it, and whether that negates it. Before it, a
// negation, condition or question governs where no comma stands between, or where the words before end in one that
// introduces a clause ("that"). Behind it, a condition governs; in languages with the verb at the end, a negation too.
func (r *reading) cutShort() (negated, cut bool) {
	ws := r.doc.words
	begins := r.first
	for begins > 0 && ws[begins].Gap&(wording.Sentence|wording.Paragraph) == 0 && r.doc.turn[begins-1] == r.doc.turn[r.first] {
		begins--
	}
	introduced := begins < r.first && r.introduces(ws[r.first-1].Key)
	if begins < r.first && ws[r.first].Gap&wording.Clause != 0 && r.negation(ws[begins].Key) == "if" {
		return true, true // "If it rains, we stay"
	}
	for k := r.first - 1; k >= begins; k-- {
		if ws[k+1].Gap&wording.Clause == 0 || introduced {
			if class := r.negation(ws[k].Key); class != "" {
				return true, true
			}
		}
		if ws[k+1].Gap&wording.Strong != 0 || ws[k+1].Gap&wording.Clause != 0 && !introduced || r.coordinates(ws[k].Key) {
			break
		}
		if ws[k].Gap&wording.Strong != 0 {
			break
		}
	}
	for k := r.last + 1; k < len(ws) && r.doc.turn[k] == r.doc.turn[r.last] && ws[k].Gap&(wording.Sentence|wording.Paragraph) == 0; k++ {
		if k > r.last+2 && !r.verbLast() {
			break
		}
		switch class := r.negation(ws[k].Key); {
		case class == "if", class != "" && r.verbLast():
			return true, true
		}
	}
	if r.verbLast() && r.negatedBehind() {
		return true, true
	}
	if begins < r.first && r.q.after&wording.Question == 0 && r.asks(r.last) {
		return true, true
	}
	return false, false
}

// whole reports whether the source's words begin and end with sentences: nothing in them was cut off.
func (r *reading) whole() bool {
	ends := wording.Sentence | wording.Paragraph
	begins := r.first == 0 || r.doc.words[r.first].Gap&ends != 0 || r.doc.turn[r.first-1] != r.doc.turn[r.first]
	return begins && (r.last+1 == len(r.doc.words) || r.gapAfter(r.last)&ends != 0)
}

// asks reports whether the sentence that holds word i of the source ends with a question mark.
func (r *reading) asks(i int) bool {
	for ; i < len(r.doc.words); i++ {
		if g := r.gapAfter(i); g&(wording.Sentence|wording.Paragraph) != 0 {
			return g&wording.Question != 0
		}
	}
	return false
}

// negatedBehind looks for a negation in the rest of the sentence, for scripts where a word is no unit of ours.
func (r *reading) negatedBehind() bool {
	from := r.doc.words[r.last].End
	sel := r.es[r.doc.evidence[r.doc.from[r.last]]].Claim.Selector
	rest := sel.Exact[min(max(0, from-sel.Start), len(sel.Exact)):]
	if i := strings.IndexAny(rest, "。！？\n.!?"); i >= 0 {
		rest = rest[:i]
	}
	for i := 0; i < len(rest); {
		if w, _ := r.d.Longest(rest, i); w != nil && w.Has.Has(lexicon.Negations) {
			return true
		}
		_, size := utf8.DecodeRuneInString(rest[i:])
		i += size
	}
	return false
}

// verbLast reports whether the language puts its verb, and with it the negation, behind what it governs.
func (r *reading) verbLast() bool {
	base, _ := r.c.Text.Language.Base()
	switch base.String() {
	case "ja", "ko", "tr", "hi":
		return true
	}
	return false
}

// introduces reports whether a word opens a clause that depends on what stands before it.
func (r *reading) introduces(key string) bool {
	w := r.d.Lookup(key)
	if w == nil {
		return false
	}
	for _, s := range w.Senses {
		if s.Section == lexicon.Function && s.Class == "rel" {
			return true
		}
	}
	return false
}

// coordinates reports whether a word begins a clause of its own.
func (r *reading) coordinates(key string) bool {
	w := r.d.Lookup(key)
	if w == nil {
		return false
	}
	for _, s := range w.Senses {
		if s.Section == lexicon.Function && s.Class == "conj" {
			return !r.introduces(key)
		}
	}
	return false
}
