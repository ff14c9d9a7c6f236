package quantity_test

import (
	"errors"
	"slices"
	"testing"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/quantity"
)

// same reports whether two figures state the same; a scale word for which a locale has no word is written out.
func same(f, g quantity.Figure) bool {
	if f.Equal(g) {
		return true
	}
	a, _ := f.Value()
	b, _ := g.Value()
	_, scale := f.Written()
	_, none := g.Written()
	return scale > 0 && none == 0 && a.Equal(b) && f.Bound() == g.Bound() && f.Hedge() == g.Hedge()
}

// TestFormatLaw: in every locale of the CLDR, what is formatted is read again as the same figure, or the error has it among its readings:
// in Irish a thousand and a mile are one word. Locales that write numbers alike are tried once.
func TestFormatLaw(t *testing.T) {
	figures := []string{"0", "7", "-42", "4 271", "98 765 432", "-1 234 567.50", "0.125", "4.271", "1.2e6", "350e3", "7e9", "12.5 percent", "-7 percent",
		"4 271 EUR", "1.5e9 USD", "12.50 JPY", "10 000.0", "3/4"}
	type how struct {
		symbols cldr.Symbols
		words   string
	}
	seen := map[how]bool{}
	for l := range cldr.Locales() {
		tag, err := language.Parse(l)
		if err != nil || l == "und" {
			continue
		}
		h := how{symbols: *cldr.SymbolsFor(tag)}
		for _, c := range cldr.Compact(tag) {
			h.words += c.Pattern
		}
		if seen[h] {
			continue
		}
		seen[h] = true
		p := quantity.Parser{Language: tag}
		for _, s := range figures {
			if base, _ := tag.Base(); base.String() == "ne" && s == "1.2e6" {
				continue // the CLDR has करोड for 10⁶, where it is 10⁷
			}
			f, err := quantity.Parse(s)
			if err != nil {
				t.Fatal(err)
			}
			text := f.Format(tag, nil)
			g, err := p.Parse(text)
			var e *quantity.ParseError
			switch {
			case err == nil && same(f, g):
			case errors.As(err, &e) && slices.ContainsFunc(e.Readings, func(r quantity.Reading) bool { return same(f, r.Figure) }):
			default:
				t.Errorf("%s: %s → %q → %s (%v)", l, s, text, g, err)
			}
		}
	}
	if len(seen) < 150 {
		t.Errorf("%d ways to write numbers", len(seen))
	}
}
