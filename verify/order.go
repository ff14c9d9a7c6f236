package verify

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/source"
)

// sorted puts evidence into the one order that everything else goes by, without repetitions, the text itself and its copies.
func (p *Policy) sorted(c *claim.Claim, es []source.Evidence) (kept []source.Evidence, more bool) {
	order := make([]int, 0, len(es))
	for i := range es {
		if !copyOf(c.Text, es[i].Claim.Text) {
			order = append(order, i)
		}
	}
	keys := make([]string, len(es))
	key := func(i int) string {
		if keys[i] == "" {
			keys[i] = contentKey(&es[i])
		}
		return keys[i]
	}
	compare := func(i, j int) int {
		if n := comparePlace(&es[i], &es[j]); n != 0 {
			return n
		}
		return cmp.Compare(key(i), key(j))
	}
	slices.SortFunc(order, compare)
	order = slices.CompactFunc(order, func(i, j int) bool { return compare(i, j) == 0 })
	if p.Limit > 0 && len(order) > p.Limit {
		order, more = order[:p.Limit], true
	}
	kept = make([]source.Evidence, len(order))
	for n, i := range order {
		kept[n] = es[i]
	}
	return kept, more
}

// copyOf reports whether two texts are one.
func copyOf(a, b *claim.Text) bool {
	switch {
	case a == nil || b == nil:
		return false
	case a == b:
		return true
	case a.URL != "" && a.URL == b.URL:
		return true
	}
	x, y := strings.TrimSpace(a.Body), strings.TrimSpace(b.Body)
	return x != "" && x == y
}

// comparePlace orders evidence by where it stands.
func comparePlace(a, b *source.Evidence) int {
	return cmp.Or(
		cmp.Compare(a.Source, b.Source),
		cmp.Compare(a.Dataset, b.Dataset),
		cmp.Compare(a.Provenance.Vintage, b.Provenance.Vintage),
		a.Provenance.Published.Compare(b.Provenance.Published),
		cmp.Compare(a.Provenance.URL, b.Provenance.URL),
		cmp.Compare(a.Provenance.Origin, b.Provenance.Origin),
		cmp.Compare(a.Provenance.Tier, b.Provenance.Tier),
		cmp.Compare(textID(a.Claim.Text), textID(b.Claim.Text)),
		cmp.Compare(a.Claim.Selector.Start, b.Claim.Selector.Start),
		cmp.Compare(a.Claim.Selector.Row, b.Claim.Selector.Row),
		cmp.Compare(a.Claim.Selector.Column, b.Claim.Selector.Column),
		cmp.Compare(a.Claim.Selector.End, b.Claim.Selector.End),
		cmp.Compare(a.Claim.Selector.Exact, b.Claim.Selector.Exact),
		cmp.Compare(a.Claim.ID, b.Claim.ID),
	)
}

func textID(t *claim.Text) string {
	if t == nil {
		return ""
	}
	return t.ID
}

// contentKey tells evidence apart that stands in one place, or in none: it is all that a finding would record of it.
func contentKey(e *source.Evidence) string {
	w := textList{places: map[*claim.Text]int{}}
	b, err := json.Marshal(w.evidence(e))
	if err != nil {
		return e.Claim.Selector.Exact // a figure out of range: it decides nothing
	}
	return string(b)
}
