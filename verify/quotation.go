package verify

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/internal/wording"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/source"
)

// The classes of "what a quotation means", best first.
const (
	Verbatim      = "verbatim"
	Typography    = "typography"
	ElidedWords   = "elided"
	BracketedText = "bracketed"
	CleanedUp     = "cleaned"
	CutShort      = "cut short"
	Misattributed = "misattributed"
	FigureChanged = "figure changed"
	Altered       = "altered"
	Spliced       = "spliced"
	NotFound      = "not found"
)

var classes = []string{Verbatim, Typography, ElidedWords, BracketedText, CleanedUp, CutShort, Misattributed, FigureChanged, Altered, Spliced, NotFound}

const (
	maxQuotation = 2000 // words
	maxReadings  = 16   // alignments of one price that are looked at
)

// decideQuotation aligns the quotation's words with those of each document that offered passages, and judges what differs: first
// the words, then who speaks, then what was cut off around them.
func (p *Policy) decideQuotation(c claim.Claim, es []source.Evidence, x *lexicon.Lexicon) quotationResult {
	if c.Text == nil {
		c.Text = &claim.Text{}
	}
	d := x.Dictionary(c.Text.Language)
	q := quotationWords(c.Quotation)
	switch {
	case len(q.words) == 0:
		return quotationResult{relation: NotFound, why: "the quotation has no words"}
	case len(q.words) > maxQuotation:
		return quotationResult{relation: NotFound, why: fmt.Sprintf("the quotation has more than %d words", maxQuotation)}
	}
	var all []Grounding
	for _, doc := range passageDocuments(es) {
		if g, ok := p.readDocument(c, q, doc, es, x, d); ok {
			all = append(all, g)
		}
	}
	if len(all) == 0 {
		return quotationResult{relation: NotFound, why: "no source has these words"}
	}
	rank := func(g Grounding) int { return slices.Index(classes, g.Relation) }
	slices.SortStableFunc(all, func(a, b Grounding) int {
		return cmp.Or(tierOrder(es, a)-tierOrder(es, b), rank(a)-rank(b))
	})
	best := all[0]
	r := quotationResult{verdict: best.Verdict, relation: best.Relation, conditions: best.Conditions, groundings: all}
	if best.Verdict == NotEnough {
		r.nearest = &Miss{Evidence: best.Evidence[0], Words: classWords[best.Relation] + best.changes()}
		if len(best.Slots) > 0 {
			r.nearest.Slot = best.Slots[0]
		}
	}
	if common(q.words, d) && r.verdict == Supported {
		r.verdict, r.why = NotEnough, "these few words are too common to tell"
		r.groundings[0].Verdict = NotEnough
	}
	return r
}

// tierOrder puts declared tiers in their order and undeclared ones last.
func tierOrder(es []source.Evidence, g Grounding) int {
	t := es[g.Evidence[0]].Provenance.Tier
	if t == source.Unranked {
		return 1 << 8
	}
	return int(t)
}

// common reports whether words are three at most, none of which says anything.
func common(ws []wording.Word, d *lexicon.Dictionary) bool {
	if len(ws) > 3 {
		return false
	}
	for _, w := range ws {
		e := d.Lookup(w.Key)
		if e == nil || !e.Has.Has(lexicon.Function) && !e.Has.Has(lexicon.Pronouns) {
			return false
		}
	}
	return true
}

// quoted is a quotation as words. Offsets are bytes of the claim's text.
type quoted struct {
	words []wording.Word
	text  func(start, end int) string
	parts []int // words before which the quotation was broken by its cue
	after wording.Gap
}

func quotationWords(quotation *claim.Quotation) quoted {
	var q quoted
	for i, part := range quotation.Parts {
		from := len(q.words)
		q.words, q.after = wording.Append(q.words, part.Exact, 0, len(part.Exact))
		for k := from; k < len(q.words); k++ {
			q.words[k].Start += part.Start
			q.words[k].End += part.Start
		}
		if i > 0 && from > 0 && from < len(q.words) {
			q.words[from].Gap |= wording.Ellipsis
			q.parts = append(q.parts, from)
		}
	}
	q.text = func(start, end int) string {
		for _, part := range quotation.Parts {
			if start >= part.Start && end <= part.Start+len(part.Exact) {
				return part.Exact[start-part.Start : end-part.Start]
			}
		}
		return ""
	}
	return q
}

// passageDocument is what one document offered.
type passageDocument struct {
	evidence []int // in the order of the document
	words    []wording.Word
	turn     []int32 // of each word
	from     []int32 // passage of each word, a place in evidence
	speakers []string
	after    wording.Gap
}

// passageDocuments groups passages by document, in the order of its text, and takes their words together. Headings of turns are
// nobody's words.
func passageDocuments(es []source.Evidence) []*passageDocument {
	type key struct{ source, dataset, hash, id, url string }
	byDoc := map[key]*passageDocument{}
	var docs []*passageDocument
	for i, e := range es {
		if e.Claim.Quotation == nil || e.Claim.Quotation.Kind != claim.Passage {
			continue
		}
		k := key{source: e.Source, dataset: e.Dataset, hash: e.Provenance.SHA256}
		if t := e.Claim.Text; t != nil {
			k.id, k.url = t.ID, t.URL
		}
		if byDoc[k] == nil {
			byDoc[k] = &passageDocument{}
			docs = append(docs, byDoc[k])
		}
		byDoc[k].evidence = append(byDoc[k].evidence, i)
	}
	for _, doc := range docs {
		slices.SortStableFunc(doc.evidence, func(a, b int) int {
			return cmp.Compare(es[a].Claim.Selector.Start, es[b].Claim.Selector.Start)
		})
		end := -1
		for n, i := range doc.evidence {
			end = doc.add(int32(n), es[i].Claim, end)
		}
	}
	return docs
}

// add appends the words of a passage behind byte end of the document, and returns the new end.
func (doc *passageDocument) add(n int32, c claim.Claim, end int) int {
	sel := c.Selector
	speaker := ""
	if c.Attribution != nil {
		speaker = c.Attribution.Speaker
	}
	turns := wording.Turns(sel.Exact)
	if len(doc.speakers) == 0 || sel.Start > end+1 || doc.speakers[len(doc.speakers)-1] != speaker {
		doc.speakers = append(doc.speakers, speaker)
	}
	from := 0
	piece := func(to int) {
		at := len(doc.words)
		doc.words, doc.after = wording.Append(doc.words, sel.Exact, from, to)
		keep := doc.words[:at]
		for k, w := range doc.words[at:] {
			w.Start += sel.Start
			w.End += sel.Start
			if w.Start < end {
				continue // another passage had it
			}
			if k == 0 {
				w.Gap |= wording.Sentence
			}
			keep = append(keep, w)
			doc.turn = append(doc.turn, int32(len(doc.speakers)-1))
			doc.from = append(doc.from, n)
		}
		doc.words = keep
	}
	for _, t := range turns {
		piece(t.Start)
		from = t.Body
		if sel.Start+t.Start >= end {
			doc.speakers = append(doc.speakers, t.Speaker)
		}
	}
	piece(len(sel.Exact))
	return max(end, sel.Start+len(sel.Exact))
}

// readDocument returns the best reading of a quotation in a document; !ok where its words aren't there.
func (p *Policy) readDocument(c claim.Claim, q quoted, doc *passageDocument, es []source.Evidence, x *lexicon.Lexicon, d *lexicon.Dictionary) (Grounding, bool) {
	var best Grounding
	found := false
	light := doc.light(d)
	for _, a := range align(q.words, doc.words, doc.turn, light, maxReadings) {
		r := reading{c: c, q: q, doc: doc, es: es, edits: a.edits, light: light, d: d, x: x}
		g, ok := r.judge(p)
		if ok && (!found || slices.Index(classes, g.Relation) < slices.Index(classes, best.Relation)) {
			best, found = g, true
		}
	}
	return best, found
}

// light marks the words that only fill: "uh", and a beginning that is begun again ("we, uh, we will").
func (doc *passageDocument) light(d *lexicon.Dictionary) []bool {
	out := make([]bool, len(doc.words))
	next := "" // the next word that says something
	for i := len(doc.words) - 1; i >= 0; i-- {
		key := doc.words[i].Key
		switch {
		case hesitates(key, d), key == next:
			out[i] = true
			continue
		case i+1 < len(doc.words) && hesitates(key+" "+doc.words[i+1].Key, d): // "you know"
			out[i], out[i+1] = true, true
		}
		next = key
	}
	return out
}

// hesitates reports whether a word or phrase says nothing and only holds the floor.
func hesitates(phrase string, d *lexicon.Dictionary) bool {
	if w := d.Lookup(phrase); w != nil && w.Has.Has(lexicon.Rests) {
		for _, s := range w.Senses {
			if s.Section == lexicon.Rests && s.Class == "hesitation" {
				return true
			}
		}
	}
	return false
}

// selector cuts a stretch of the document's words out of their passages.
func (doc *passageDocument) selector(es []source.Evidence, from, to int) claim.Selector {
	if from > to || to >= len(doc.words) {
		return claim.Selector{}
	}
	start, end := doc.words[from].Start, doc.words[to].End
	var b strings.Builder
	at := start
	for _, i := range doc.evidence { // passages may overlap, or leave something out between them
		s := es[i].Claim.Selector
		lo, hi := max(at, s.Start), min(end, s.Start+len(s.Exact))
		if lo < hi {
			if lo > at && b.Len() > 0 {
				b.WriteString(" … ")
			}
			b.WriteString(s.Exact[lo-s.Start : hi-s.Start])
			at = hi
		}
	}
	return claim.Selector{Start: start, End: end, Exact: b.String()}
}
