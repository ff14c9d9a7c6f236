package cldr_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

func TestUsual(t *testing.T) {
	for _, test := range []struct {
		tag, usual string
		own, ok    bool
	}{
		{"az-Arab", "az-Latn", false, true},
		{"az-Arab-IQ", "az-Latn-IQ", false, true},
		{"kk-Arab", "kk-Cyrl", true, true},
		{"sr-Latn", "sr-Cyrl", true, true},
		{"zh-Latn", "zh-Hans", true, true},
		{"sr-Cyrl", "und", true, false},
		{"de-AT", "und", true, false},
		{"und", "und", true, false},
	} {
		usual, own, ok := cldr.Usual(language.MustParse(test.tag))
		if usual.String() != test.usual || own != test.own || ok != test.ok {
			t.Errorf("Usual(%s) = %v, %v, %v, want %s, %v, %v", test.tag, usual, own, ok, test.usual, test.own, test.ok)
		}
	}
}

func TestCurrencyMarks(t *testing.T) {
	for _, test := range []struct{ tag, code, decimal, group string }{
		{"pt-CV", "CVE", "$", "\u00a0"},
		{"en-BE", "EUR", ".", ","},
		{"en-BE", "USD", "", ""},
		{"en-US", "EUR", "", ""},
		{"tr", "TRY", "", ""}, // a pattern of its own, but the marks of all others
	} {
		d, g, ok := cldr.CurrencyMarks(language.MustParse(test.tag), test.code)
		if d != test.decimal || g != test.group || ok != (test.decimal != "") {
			t.Errorf("CurrencyMarks(%s, %s) = %q, %q, %v, want %q, %q", test.tag, test.code, d, g, ok, test.decimal, test.group)
		}
	}
}
