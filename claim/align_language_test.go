package claim_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/claim"
	"golang.org/x/text/language"
)

// A table with English heads beside claims in other languages; the table doesn't say its language.
func TestAlignAcrossLanguages(t *testing.T) {
	for _, tt := range []struct {
		tag                       string
		measurand, entity         string // of the claim
		head, cell, context, slot string
		want                      claim.Fit
	}{
		{"de", "Bruttoinlandsprodukt", "deutsche", "GDP", "Germany", "", "metric", claim.Same},
		{"de", "Bruttoinlandsprodukt", "deutsche", "GDP", "Germany", "", "entity", claim.Same},
		{"de", "Einwohner", "Österreich", "Population", "Austria", "", "entity", claim.Same},
		{"de", "Einwohner", "Österreich", "Population", "Australia", "", "entity", claim.Other},
		{"fr", "taux de chômage", "Kirghizstan", "Unemployment rate", "Kyrgyzstan", "", "entity", claim.Same},
		{"fr", "taux de chômage", "États-Unis", "Employment rate", "United States", "", "metric", claim.Other},
		{"es", "PIB", "España", "GDP", "Spain", "", "metric", claim.Same},
		{"uk", "ВВП", "Польщі", "GDP", "Poland", "", "entity", claim.Same},
		{"uk", "ВВП", "Польщі", "GDP", "Portugal", "", "entity", claim.Other},
		// A table's title may say what its column doesn't; what it doesn't say, or what the lexicon tells apart, stays open.
		{"en", "grain exports under the corridor scheme", "Norland", "grain exports", "Norland", "Exports of the corridor scheme", "metric", claim.Same},
		{"en", "grain exports under the corridor scheme", "Norland", "grain exports", "Norland", "Exports by port", "metric", claim.Wider},
		{"en", "exports of women's shoes", "Norland", "exports of shoes", "Norland", "Shoes for women and men", "metric", claim.Wider},
		{"en", "grain exports", "Norland", "Verified grain exports", "Norland", "", "metric", claim.Same},
	} {
		a := &claim.Assertion{Measurand: tt.measurand, Entity: tt.entity, Language: language.MustParse(tt.tag)}
		b := &claim.Assertion{Measurand: tt.head, Entity: tt.cell, Context: tt.context}
		for _, s := range claim.Align(a, b, nil) {
			if s.Name == tt.slot && s.Fit != tt.want {
				t.Errorf("%s: %q of %q beside %q of %q: %s is %v (%s), want %v", tt.tag, tt.measurand, tt.entity, tt.head, tt.cell, s.Name, s.Fit, s.Why, tt.want)
			}
		}
	}
}
