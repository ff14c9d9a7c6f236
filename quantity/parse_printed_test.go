package quantity_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

// TestParsePrinted reads numbers as programs print them by CLDR's patterns.
func TestParsePrinted(t *testing.T) {
	for _, test := range []struct{ lang, text, want string }{
		// Digits and marks of the locale's systems.
		{"ff-Adlm", "𞥒⹁𞥕𞥐𞥑.𞥒", "2 501.2"},
		{"ff-Adlm", "2⹁501", "2 501"},
		{"nqo", "߂،߅߀߁", "2 501"},
		{"km", "២៥,៧", "25.7"},
		{"fa", "۲٬۵۰۱٫۷", "2 501.7"},
		{"hi", "७,१२,५०१", "712 501"},
		{"zh", "二,五〇一.七", "2 501.7"},
		{"zh", "-二五〇", "-250"},
		{"yue", "八六", "86"},
		{"tok", "2 50 17", "25 017"},
		{"pt-CV", "25$40", "25.40 CVE"},
		{"kea", "2 501$40", "2 501.40 CVE"},
		// A script that the CLDR says little of has the marks and words of the usual one.
		{"az-Arab", "2.501", "2 501"},
		{"az-Arab-TR", "۲,۵ milyon", "2.5e6"},
		{"az-Arab", "۱۷ min", "17e3"},
		{"ku-Arab", "2,5H", "2.5e3"},
		// Powers of ten, before the number as well.
		{"sw", "elfu 17", "17e3"},
		{"sw-KE", "elfu -2.5", "-2.5e3"},
		{"ha", "Miliyan 2.5", "2.5e6"},
		{"ee", "miliɔn 17", "17e6"},
		{"om", "Kuma 4", "4e3"},
		{"dz", "ས་ཡ་ ༢.༥", "2.5e6"},
		{"es-CO", "17 k", "17e3"},
		{"si", "මිලියන 2.5", "2.5e6"},
		// Currencies by sign, code and name, on either side.
		{"ar-AE", "\u200f7.20\u00a0د.إ.\u200f", "7.20 AED"},
		{"fr-CG", "1\u202f250\u00a0FCFA", "1 250 XAF"},
		{"fr-SN", "1\u202f250\u00a0F\u202fCFA", "1 250 XOF"},
		{"bs", "12,50 KM", "12.50 BAM"},
		{"om", "Br 12.50", "12.50 ETB"},
		{"en-FK", "£12.50", "12.50 FKP"},
		{"en-SH", "-£12.50", "-12.50 SHP"},
		{"es-NI", "C$12.50", "12.50 NIO"},
		{"en-BW", "P\u00a012.50", "12.50 BWP"},
		{"uz", "7\u00a0250,00\u00a0soʻm", "7 250.00 UZS"},
		{"fy", "JP¥\u00a077-", "-77 JPY"},
		{"ceb", "Japanese yen -77", "-77 JPY"},
		{"ro", "1.250 de yeni japonezi", "1 250 JPY"},
		{"sn", "7.00 ZWG", "7.00 ZWG"},
		{"si", "ජපන් යෙන්2,500", "2 500 JPY"},
		// A currency with marks of its own, and the locale's marks beside it.
		{"en-BE", "EUR 1,250.75", "1 250.75 EUR"},
		{"en-BE", "€1,250", "1 250 EUR"},
		{"en-BE", "1.250,75 EUR", "1 250.75 EUR"},
		{"en-FI", "JPY 1,250", "1 250 JPY"},
		{"en-NL", "US$1,250.75 US dollars", "1 250.75 USD"},
		{"de-CH", "1’250.50 CHF", "1 250.50 CHF"},
	} {
		p := quantity.Parser{Language: language.MustParse(test.lang)}
		f, err := p.Parse(test.text)
		if err != nil {
			t.Errorf("%s %q: %v", test.lang, test.text, err)
		} else if got := f.String(); got != test.want {
			t.Errorf("%s %q = %s, want %s", test.lang, test.text, got, test.want)
		}
	}
	for _, test := range []struct{ lang, text string }{
		{"zh", "七八"},           // seven or eight
		{"en", "--5"},          // two signs
		{"en", "5-%-"},         // again
		{"sw", "elfu 5 elfu"},  // two powers
		{"en-BE", "US$5 euro"}, // two currencies
		{"fa", "۲5"},           // two systems
		{"ar", "١٢٫٣٫٤"},       // two decimal marks
		{"en", "1,2,345"},      // groups of no size
	} {
		p := quantity.Parser{Language: language.MustParse(test.lang)}
		if f, err := p.Parse(test.text); err == nil {
			t.Errorf("%s %q = %s, want an error", test.lang, test.text, f)
		}
	}
}
