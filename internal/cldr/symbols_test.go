package cldr_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

func TestSymbolsFor(t *testing.T) {
	const (
		nbsp, nnbsp = "\u00a0", "\u202f"
		lrm, alm    = "\u200e", "\u061c"
	)
	for _, c := range []struct {
		tag            string
		system         string
		decimal, group string
		minus, percent string
		sizes          [3]uint8 // primary, secondary, least digits before the first separator
	}{
		{"und", "latn", ".", ",", "-", "%", [3]uint8{3, 3, 1}},
		{"tlh", "latn", ".", ",", "-", "%", [3]uint8{3, 3, 1}},
		{"en", "latn", ".", ",", "-", "%", [3]uint8{3, 3, 1}},
		{"en-IN", "latn", ".", ",", "-", "%", [3]uint8{3, 2, 1}},
		{"en-ZA", "latn", ",", nbsp, "-", "%", [3]uint8{3, 3, 1}},
		{"de", "latn", ",", ".", "-", "%", [3]uint8{3, 3, 1}},
		{"de-AT", "latn", ",", nbsp, "-", "%", [3]uint8{3, 3, 1}},
		{"de-CH", "latn", ".", "'", "-", "%", [3]uint8{3, 3, 1}}, // ’ before CLDR 48
		{"fr", "latn", ",", nnbsp, "-", "%", [3]uint8{3, 3, 1}},
		{"fr-CA", "latn", ",", nbsp, "-", "%", [3]uint8{3, 3, 1}},
		{"es", "latn", ",", ".", "-", "%", [3]uint8{3, 3, 2}},
		{"es-MX", "latn", ".", ",", "-", "%", [3]uint8{3, 3, 1}},
		{"es-419", "latn", ".", ",", "-", "%", [3]uint8{3, 3, 1}},
		{"es-AR", "latn", ",", ".", "-", "%", [3]uint8{3, 3, 1}},
		{"pt-BR", "latn", ",", ".", "-", "%", [3]uint8{3, 3, 1}},
		{"pt-PT", "latn", ",", nbsp, "-", "%", [3]uint8{3, 3, 2}},
		{"it", "latn", ",", ".", "-", "%", [3]uint8{3, 3, 2}},
		{"pl", "latn", ",", nbsp, "-", "%", [3]uint8{3, 3, 2}},
		{"ru", "latn", ",", nbsp, "-", "%", [3]uint8{3, 3, 1}},
		{"uk", "latn", ",", nbsp, "-", "%", [3]uint8{3, 3, 1}},
		{"sv", "latn", ",", nbsp, "\u2212", "%", [3]uint8{3, 3, 1}},
		{"nb", "latn", ",", nbsp, "\u2212", "%", [3]uint8{3, 3, 1}},
		{"sl", "latn", ",", ".", "\u2212", "%", [3]uint8{3, 3, 2}},
		{"tr", "latn", ",", ".", "-", "%", [3]uint8{3, 3, 1}},
		{"he", "latn", ".", ",", lrm + "-", "%", [3]uint8{3, 3, 1}},
		{"ar", "latn", ".", ",", lrm + "-", lrm + "%" + lrm, [3]uint8{3, 3, 1}},
		{"ar-MA", "latn", ",", ".", lrm + "-", lrm + "%" + lrm, [3]uint8{3, 3, 1}},
		{"ar-EG", "arab", "٫", "٬", alm + "-", "٪" + alm, [3]uint8{3, 3, 1}},
		{"ar-EG-u-nu-latn", "latn", ".", ",", lrm + "-", lrm + "%" + lrm, [3]uint8{3, 3, 1}},
		{"ar-u-nu-arab", "arab", "٫", "٬", alm + "-", "٪" + alm, [3]uint8{3, 3, 1}},
		{"ar-u-nu-thai", "latn", ".", ",", lrm + "-", lrm + "%" + lrm, [3]uint8{3, 3, 1}},
		{"fa", "arabext", "٫", "٬", lrm + "\u2212", "٪", [3]uint8{3, 3, 1}},
		{"hi", "latn", ".", ",", "-", "%", [3]uint8{3, 2, 1}},
		{"hi-u-nu-native", "deva", ".", ",", "-", "%", [3]uint8{3, 2, 1}},
		{"mr", "deva", ".", ",", "-", "%", [3]uint8{3, 2, 1}},
		{"bn", "beng", ".", ",", "-", "%", [3]uint8{3, 2, 1}},
		{"zh-TW", "latn", ".", ",", "-", "%", [3]uint8{3, 3, 1}},
		{"ja", "latn", ".", ",", "-", "%", [3]uint8{3, 3, 1}},
	} {
		s := cldr.SymbolsFor(language.MustParse(c.tag))
		if s.System != c.system || s.Decimal != c.decimal || s.Group != c.group || s.Minus != c.minus || s.Percent != c.percent {
			t.Errorf("%s: system %s, decimal %+q, group %+q, minus %+q, percent %+q; want %s, %+q, %+q, %+q, %+q",
				c.tag, s.System, s.Decimal, s.Group, s.Minus, s.Percent, c.system, c.decimal, c.group, c.minus, c.percent)
		}
		if got := [3]uint8{s.Primary, s.Secondary, s.MinGrouping}; got != c.sizes {
			t.Errorf("%s: grouping %v, want %v", c.tag, got, c.sizes)
		}
	}
}

func TestSymbolsOfOtherSystems(t *testing.T) {
	for _, c := range []struct{ tag, native, latin string }{
		{"en", "", ""},
		{"ar", "arab", ""},
		{"ar-EG", "", "latn"},
		{"fa", "", "latn"},
		{"hi", "deva", ""},
		{"th", "thai", ""},
	} {
		s := cldr.SymbolsFor(language.MustParse(c.tag))
		system := func(s *cldr.Symbols) string {
			if s == nil {
				return ""
			}
			return s.System
		}
		if system(s.Native) != c.native || system(s.Latin) != c.latin {
			t.Errorf("%s: native %q, latin %q; want %q, %q", c.tag, system(s.Native), system(s.Latin), c.native, c.latin)
		}
	}
}

func TestMoneyIsGroupedOtherwise(t *testing.T) {
	for _, c := range []struct{ tag, decimal, group string }{
		{"de", ",", "."},
		{"de-AT", ",", "."},
		{"fr-CH", ".", "'"},
	} {
		s := cldr.SymbolsFor(language.MustParse(c.tag))
		if s.CurrencyDecimal != c.decimal || s.CurrencyGroup != c.group {
			t.Errorf("%s: %q, %q; want %q, %q", c.tag, s.CurrencyDecimal, s.CurrencyGroup, c.decimal, c.group)
		}
	}
}

func BenchmarkSymbolsFor(b *testing.B) {
	tag := language.MustParse("de-CH")
	b.ReportAllocs()
	for b.Loop() {
		cldr.SymbolsFor(tag)
	}
}
