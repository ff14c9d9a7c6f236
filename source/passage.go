package source

import (
	"cmp"
	"context"
	"math/bits"
	"slices"
	"sort"
	"strings"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/internal/wording"
)

// document is a text as the index holds it.
type document struct {
	text       *claim.Text
	dataset    string
	provenance Provenance
}

// passages finds where documents may hold a quotation's words: an index from words to stretches of chunkWords words. A stretch
// counts each word that it shares with the quotation, a rare one more than a common one, so that a changed or an elided
// quotation is found too.
type passages struct {
	docs     []document
	turns    [][]wording.Turn
	chunks   []chunk // in the order of docs
	postings map[uint64][]uint32
}

// chunk is a stretch of a document.
type chunk struct{ doc, start, end int32 }

const (
	chunkWords  = 32
	maxPassages = 6   // a quotation has few places
	margin      = 600 // bytes of context on either side, cut at the paragraph or else at the sentence
)

func newPassages(docs []document) *passages {
	p := &passages{docs: docs, turns: make([][]wording.Turn, len(docs)), postings: map[uint64][]uint32{}}
	var ws []wording.Word
	for i, d := range docs {
		p.turns[i] = wording.Turns(d.text.Body)
		ws, _ = wording.Append(ws[:0], d.text.Body, 0, len(d.text.Body))
		for len(ws) > 0 {
			n := min(chunkWords, len(ws))
			id := uint32(len(p.chunks))
			p.chunks = append(p.chunks, chunk{int32(i), int32(ws[0].Start), int32(ws[n-1].End)})
			for _, w := range ws[:n] {
				h := hash(w.Key)
				if list := p.postings[h]; len(list) == 0 || list[len(list)-1] != id {
					p.postings[h] = append(list, id)
				}
			}
			ws = ws[n:]
		}
	}
	return p
}

// hash is FNV-1a: the same in every process.
func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// find yields the passages that share most with q.Quotation, best first, at most limit of them.
func (p *passages) find(ctx context.Context, q Query, limit int, yield func(Evidence, error) bool) {
	if err := ctx.Err(); err != nil {
		yield(Evidence{}, err)
		return
	}
	ws, _ := wording.Append(nil, q.Quotation, 0, len(q.Quotation))
	scores := p.score(ws)
	if len(scores) == 0 {
		return
	}
	hits := make([]uint32, 0, len(scores))
	for c := range scores {
		hits = append(hits, c)
	}
	slices.Sort(hits)
	// a window of as many stretches as the quotation may run over
	width := uint32(len(ws)/chunkWords + 2)
	type window struct {
		first uint32
		score int
	}
	windows := make([]window, 0, len(hits))
	for i, c := range hits {
		w := window{first: c}
		for _, d := range hits[i:] {
			if d >= c+width || p.chunks[d].doc != p.chunks[c].doc {
				break
			}
			w.score += scores[d]
		}
		windows = append(windows, w)
	}
	slices.SortFunc(windows, func(a, b window) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.first, b.first))
	})
	var taken []window
	for _, w := range windows {
		if len(taken) >= min(maxPassages, limit) || w.score*6 < windows[0].score {
			break
		}
		if slices.ContainsFunc(taken, func(t window) bool { return w.first < t.first+width && t.first < w.first+width }) {
			continue
		}
		taken = append(taken, w)
		last := w.first
		for last+1 < uint32(len(p.chunks)) && last+1 < w.first+width && p.chunks[last+1].doc == p.chunks[w.first].doc {
			last++
		}
		if !yield(p.evidence(int(p.chunks[w.first].doc), int(p.chunks[w.first].start), int(p.chunks[last].end)), nil) {
			return
		}
	}
}

// score counts what each stretch shares with the words. Words that stand in a quarter of all stretches are left out where
// there are others.
func (p *passages) score(ws []wording.Word) map[uint32]int {
	common := max(64, len(p.chunks)/4)
	for _, limit := range []int{common, len(p.chunks)} {
		scores := map[uint32]int{}
		seen := map[uint64]bool{}
		for _, w := range ws {
			h := hash(w.Key)
			list := p.postings[h]
			if seen[h] || len(list) > limit {
				continue
			}
			seen[h] = true
			for _, c := range list {
				scores[c] += bits.Len(uint(len(p.chunks) / len(list)))
			}
		}
		if len(scores) > 0 {
			return scores
		}
	}
	return nil
}

// evidence is the passage around a stretch of a document.
func (p *passages) evidence(doc, start, end int) Evidence {
	d := p.docs[doc]
	body := d.text.Body
	start, end = before(body, start), after(body, end)
	sel := claim.Selector{Start: start, End: end, Exact: body[start:end]}
	c := claim.Claim{Text: d.text, Selector: sel, Quotation: &claim.Quotation{Kind: claim.Passage, Parts: []claim.Selector{sel}}}
	if s := p.speaker(doc, start); s != "" {
		c.Attribution = &claim.Attribution{Speaker: s}
	}
	return Evidence{Dataset: d.dataset, Claim: c, Provenance: d.provenance}
}

// speaker is whose turn it is at a byte of a document, or whose words all of it is.
func (p *passages) speaker(doc, at int) string {
	turns := p.turns[doc]
	if i := sort.Search(len(turns), func(i int) bool { return turns[i].Start > at }); i > 0 {
		return turns[i-1].Speaker
	}
	return p.docs[doc].text.Speaker
}

// before goes back from a byte to the beginning of its paragraph, or of a sentence within the margin.
func before(body string, at int) int {
	floor := max(0, at-margin)
	if i := strings.LastIndex(body[floor:at], "\n\n"); i >= 0 {
		return floor + i + 2
	}
	if floor == 0 {
		return 0
	}
	if i := strings.Index(body[floor:at], ". "); i >= 0 {
		return floor + i + 2
	}
	if i := strings.IndexByte(body[floor:at], ' '); i >= 0 {
		return floor + i + 1
	}
	return at
}

// after goes on to the end of the paragraph, or of a sentence within the margin.
func after(body string, at int) int {
	ceiling := min(len(body), at+margin)
	if i := strings.Index(body[at:ceiling], "\n\n"); i >= 0 {
		return at + i
	}
	if ceiling == len(body) {
		return ceiling
	}
	if i := strings.LastIndex(body[at:ceiling], ". "); i >= 0 {
		return at + i + 1
	}
	if i := strings.LastIndexByte(body[at:ceiling], ' '); i >= 0 {
		return at + i
	}
	return at
}
