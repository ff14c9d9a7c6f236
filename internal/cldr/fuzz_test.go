package cldr_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

func FuzzTag(f *testing.F) {
	for _, s := range []string{"", "en", "zh-TW", "sr-ME", "ar-u-nu-arab", "ca-ES-valencia", "x-a", "und-MX", "en-US-u-va-posix"} {
		f.Add(s, "$")
	}
	f.Add("es-MX", "US$")
	f.Add("da", "kr.")
	known := map[string]bool{}
	for l := range cldr.Locales() {
		known[l] = true
	}
	f.Fuzz(func(t *testing.T, s, sign string) {
		tag := language.Make(s)
		// A tag always has a locale, and that locale has itself.
		l := cldr.Locale(tag)
		if !known[l] {
			t.Fatalf("Locale(%s) = %q", tag, l)
		}
		// A locale always has signs, names and an order of dates.
		if cldr.SymbolsFor(tag).Decimal == "" || cldr.Months(tag).Wide[0] == "" || cldr.Weekdays(tag).Wide[0] == "" || len(cldr.DateOrder(tag)) != 3 {
			t.Fatalf("%s has no data", tag)
		}
		// A sign means a currency that there is, and its code means itself.
		if code, ok := cldr.CurrencyFor(tag, sign); ok {
			if again, ok := cldr.CurrencyFor(tag, code); !ok || again != code {
				t.Fatalf("%q is %s, which is %s, %t", sign, code, again, ok)
			}
		} else if code != "" {
			t.Fatalf("%q is no currency and %s", sign, code)
		}
	})
}
