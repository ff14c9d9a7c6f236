package cldr_test

import (
	"regexp"
	"slices"
	"testing"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

func TestVersion(t *testing.T) {
	if !regexp.MustCompile(`^[0-9]+(\.[0-9]+)?$`).MatchString(cldr.Version) {
		t.Errorf("Version = %q", cldr.Version)
	}
}

func TestLocale(t *testing.T) {
	for _, c := range []struct{ tag, want string }{
		{"und", "und"},
		{"en", "en"},
		{"en-US", "en"},
		{"en-Latn-US", "en"},
		{"en-IN", "en-IN"},
		{"en-FR", "en-FR"},
		{"en-AQ", "en"},
		{"zh", "zh"},
		{"zh-CN", "zh-Hans"},
		{"zh-TW", "zh-Hant"},
		{"zh-HK", "zh-Hant-HK"},
		{"zh-Hant", "zh-Hant"},
		{"zh-Hant-TW", "zh-Hant"},
		{"zh-SG", "zh-Hans-SG"},
		{"cmn", "zh"},
		{"sr", "sr"},
		{"sr-Latn", "sr-Latn"},
		{"sr-Latn-RS", "sr-Latn"},
		{"sr-ME", "sr-Latn-ME"},
		{"sh", "sr-Latn"},
		{"pt-BR", "pt"},
		{"pt-PT", "pt-PT"},
		{"pt-MZ", "pt-MZ"},
		{"es-MX", "es-MX"},
		{"es-AD", "es"},
		{"iw", "he"},
		{"tl", "fil"},
		{"nb", "nb"},
		{"no", "no"},
		{"az-Cyrl", "az-Cyrl"},
		{"az-Cyrl-AZ", "az-Cyrl"},
		{"pa-PK", "pa-Arab"},
		{"ca-ES-valencia", "ca-ES-valencia"},
		{"de-1901", "de"},
		{"de-CH-1901", "de-CH"},
		{"de-u-co-phonebk", "de"},
		{"en-Cyrl", "und"}, // no data for English in Cyrillic, and "en" would be the wrong script
		{"tlh", "und"},
		{"x-private", "und"},
	} {
		if got := cldr.Locale(language.MustParse(c.tag)); got != c.want {
			t.Errorf("Locale(%s) = %s, want %s", c.tag, got, c.want)
		}
	}
	if got := cldr.Locale(language.Tag{}); got != "und" {
		t.Errorf("Locale of the zero tag = %s, want und", got)
	}
}

// TestEveryLocale reads everything that every locale has.
func TestEveryLocale(t *testing.T) {
	// Locales whose codes golang.org/x/text/language rewrites when it parses them, so that no tag says them.
	rewritten := map[string]string{
		"en-US-posix": "posix is written u-va-posix in a tag",
	}
	n := 0
	for l := range cldr.Locales() {
		n++
		tag, err := language.Parse(l)
		if err != nil {
			t.Errorf("%s: %v", l, err)
			continue
		}
		if got := cldr.Locale(tag); got != l && rewritten[l] == "" {
			t.Errorf("Locale(%s) = %s", l, got)
		}
		s := cldr.SymbolsFor(tag)
		for name, sign := range map[string]string{
			"Decimal": s.Decimal, "Group": s.Group, "Minus": s.Minus, "Plus": s.Plus, "Percent": s.Percent,
			"PerMille": s.PerMille, "Exponent": s.Exponent, "CurrencyDecimal": s.CurrencyDecimal, "CurrencyGroup": s.CurrencyGroup,
		} {
			if sign == "" {
				t.Errorf("%s: no %s", l, name)
			}
		}
		if s.Decimal == s.Group {
			t.Errorf("%s: decimal and group are both %q", l, s.Decimal)
		}
		for v, r := range s.Digits {
			if got, system, ok := cldr.DigitSystem(r); !ok || got != v || system != s.System {
				t.Errorf("%s: DigitSystem(%q) = %d, %s, %t", l, r, got, system, ok)
			}
		}
		m, w := cldr.Months(tag), cldr.Weekdays(tag)
		for _, names := range [][]string{m.Wide[:], m.Abbreviated[:], m.AloneWide[:], m.AloneAbbreviated[:],
			w.Wide[:], w.Abbreviated[:], w.AloneWide[:], w.AloneAbbreviated[:]} {
			if slices.Contains(names, "") {
				t.Errorf("%s: a name of a month or weekday is empty: %q", l, names)
			}
		}
		if o := cldr.DateOrder(tag); !slices.Contains([]string{"dmy", "mdy", "ymd", "ydm"}, o) {
			t.Errorf("%s: DateOrder = %q", l, o)
		}
		q := cldr.Quotes(tag)
		for _, p := range []cldr.Pair{q.Primary, q.Alternate} {
			if !slices.Contains(slices.Collect(cldr.AllQuotes()), p) {
				t.Errorf("%s: %v is not in AllQuotes", l, p)
			}
		}
	}
	if n < 700 {
		t.Errorf("only %d locales", n)
	}
}

func BenchmarkLocale(b *testing.B) {
	for _, l := range []string{"en", "en-US", "es-MX", "zh-TW", "tlh"} {
		b.Run(l, func(b *testing.B) {
			tag := language.MustParse(l)
			b.ReportAllocs()
			for b.Loop() {
				cldr.Locale(tag)
			}
		})
	}
}
