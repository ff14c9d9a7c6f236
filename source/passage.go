package source

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode"

	"github.com/claimcheck/claimcheck/claim"
)

// document is a text as the index holds it.
type document struct {
	text       *claim.Text
	dataset    string
	provenance Provenance
}

// passages finds where documents may hold a quotation's words.
type passages struct {
	docs []document
}

func newPassages(docs []document) *passages { return &passages{docs: docs} }

// find yields the paragraphs that share words with q.Quotation, those that share most first, at most limit of them.
func (p *passages) find(ctx context.Context, q Query, limit int, yield func(Evidence, error) bool) {
	type hit struct{ doc, start, end, shared int }
	want := map[string]bool{}
	for _, w := range words(q.Quotation) {
		want[strings.ToLower(w)] = true
	}
	var hits []hit
	for i, d := range p.docs {
		if err := ctx.Err(); err != nil {
			yield(Evidence{}, err)
			return
		}
		for start, end := range paragraphs(d.text.Body) {
			seen := map[string]bool{}
			for _, w := range words(d.text.Body[start:end]) {
				if w = strings.ToLower(w); want[w] {
					seen[w] = true
				}
			}
			if len(seen) > 0 {
				hits = append(hits, hit{i, start, end, len(seen)})
			}
		}
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return cmp.Compare(b.shared, a.shared) })
	for _, h := range hits[:min(len(hits), limit)] {
		if !yield(p.evidence(p.docs[h.doc], h.start, h.end), nil) {
			return
		}
	}
}

// evidence is one passage.
func (p *passages) evidence(d document, start, end int) Evidence {
	sel := claim.Selector{Start: start, End: end, Exact: d.text.Body[start:end]}
	c := claim.Claim{Text: d.text, Selector: sel, Quotation: &claim.Quotation{Kind: claim.Passage, Parts: []claim.Selector{sel}}}
	if d.text.Speaker != "" {
		c.Attribution = &claim.Attribution{Speaker: d.text.Speaker}
	}
	return Evidence{Dataset: d.dataset, Claim: c, Provenance: d.provenance}
}

// paragraphs yields the bounds of what stands between empty lines.
func paragraphs(s string) func(yield func(int, int) bool) {
	return func(yield func(int, int) bool) {
		for start := 0; start < len(s); {
			end := len(s)
			if i := strings.Index(s[start:], "\n\n"); i >= 0 {
				end = start + i
			}
			if strings.TrimSpace(s[start:end]) != "" && !yield(start, end) {
				return
			}
			start = end + 2
		}
	}
}

// words are the runs of letters and digits of s.
func words(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
