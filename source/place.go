package source

import (
	"strings"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/lexicon"
)

// isPlace reports whether s is the name of a place: in the lexicon, or of a country or region in the table's language.
func (n *numerals) isPlace(s string) bool {
	if w := n.words.Lookup(s); w != nil && w.Has.Has(lexicon.Places) {
		return true
	}
	if n.countries == nil {
		n.countries = map[string]bool{}
		for _, c := range cldr.Territories(n.tag) {
			n.countries[c.Name] = true
			for _, f := range c.Forms {
				n.countries[f] = true
			}
		}
	}
	return n.countries[s]
}

// placeIn returns the first place in a title.
func (n *numerals) placeIn(s string) string {
	ws := strings.Fields(s)
	for i := range ws {
		for k := min(4, len(ws)-i); k > 0; k-- {
			p := strings.Trim(strings.Join(ws[i:i+k], " "), ".,;:()")
			if p != "" && (p[0] < 'a' || p[0] > 'z') && n.isPlace(p) {
				return p
			}
		}
	}
	return ""
}
