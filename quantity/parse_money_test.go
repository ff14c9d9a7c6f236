package quantity_test

import (
	"errors"
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

// TestMoneyEvidence: what three digits behind a mark are in an amount of money.
func TestMoneyEvidence(t *testing.T) {
	for _, test := range []struct{ lang, text, want string }{
		{"en", "30.000 Euro", "30 000 EUR"},
		{"en", "1.479 Euro", "1.479 EUR"},
		{"de", "1.479 Euro", "1 479 EUR"},
		{"de", "30,000 Euro", "30 000 EUR"},
		{"en", "Rp 41.250", "41 250 IDR"},
		{"und", "Rp 4.250", "4 250 IDR"},
		{"und", "73,460 €", "73 460 EUR"},
		{"und", "7.000 €", "7 000 EUR"},
		{"und", "$41,250", "41 250 USD"},
		{"und", "41,250 원", ""},
		{"und", "1.479 €", ""}, // the price of a liter?
		{"und", "4,250 KWD", ""},
		{"und", "4.250 €", ""},
		{"und", "1.479,- €", "1 479 EUR"},
		{"en", "1.479,- Kč", "1 479 CZK"},
		{"und", "41,250 %", ""},
	} {
		f, err := quantity.Parser{Language: language.MustParse(test.lang)}.Parse(test.text)
		switch {
		case test.want == "" && err == nil:
			t.Errorf("%s %q = %s, want an error", test.lang, test.text, f)
		case test.want != "" && err != nil:
			t.Errorf("%s %q: %v, want %s", test.lang, test.text, err, test.want)
		case test.want != "" && f.String() != test.want:
			t.Errorf("%s %q = %s, want %s", test.lang, test.text, f, test.want)
		}
	}
	if _, err := (quantity.Parser{}).Parse("1.479 €"); !errors.Is(err, quantity.ErrAmbiguous) {
		t.Errorf("1.479 €: %v, want an ambiguity", err)
	}
}
