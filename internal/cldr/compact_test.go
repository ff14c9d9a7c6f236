package cldr_test

import (
	"slices"
	"testing"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

func TestCompact(t *testing.T) {
	for _, c := range []struct {
		tag  string
		want cldr.CompactForm
	}{
		{"en", cldr.CompactForm{Power: 9, Count: "other", Pattern: "0B", Word: "B"}},
		{"en", cldr.CompactForm{Power: 9, Long: true, Count: "other", Pattern: "0 billion", Word: "billion"}},
		{"en-GB", cldr.CompactForm{Power: 9, Count: "other", Pattern: "0bn", Word: "bn"}},
		{"en-IN", cldr.CompactForm{Power: 7, Long: true, Count: "other", Pattern: "0 crore", Word: "crore"}},
		{"de", cldr.CompactForm{Power: 6, Count: "other", Pattern: "0 Mio.", Word: "Mio."}},
		{"de", cldr.CompactForm{Power: 9, Long: true, Count: "one", Pattern: "0 Milliarde", Word: "Milliarde"}},
		{"de", cldr.CompactForm{Power: 12, Long: true, Count: "other", Pattern: "0 Billionen", Word: "Billionen"}},
		{"fr", cldr.CompactForm{Power: 9, Count: "other", Pattern: "0 Md", Word: "Md"}},
		{"fr", cldr.CompactForm{Power: 3, Long: true, Count: "1", Pattern: "mille", Word: "mille"}},
		{"es", cldr.CompactForm{Power: 9, Long: true, Count: "other", Pattern: "0 mil millones", Word: "mil millones"}},
		{"es", cldr.CompactForm{Power: 12, Long: true, Count: "one", Pattern: "0 billón", Word: "billón"}},
		{"pl", cldr.CompactForm{Power: 6, Long: true, Count: "many", Pattern: "0 milionów", Word: "milionów"}},
		{"sw", cldr.CompactForm{Power: 3, Long: true, Count: "other", Pattern: "elfu 0", Word: "elfu"}},
		{"hi", cldr.CompactForm{Power: 5, Long: true, Count: "other", Pattern: "0 लाख", Word: "लाख"}},
		{"ja", cldr.CompactForm{Power: 4, Count: "other", Pattern: "0万", Word: "万"}},
		{"zh-TW", cldr.CompactForm{Power: 8, Count: "other", Pattern: "0億", Word: "億"}},
		{"zh", cldr.CompactForm{Power: 8, Count: "other", Pattern: "0亿", Word: "亿"}},
		{"ko", cldr.CompactForm{Power: 8, Count: "other", Pattern: "0억", Word: "억"}},
		{"ar-EG", cldr.CompactForm{Power: 6, Long: true, Count: "few", Pattern: "0 ملايين", Word: "ملايين"}},
	} {
		if forms := cldr.Compact(language.MustParse(c.tag)); !slices.Contains(forms, c.want) {
			t.Errorf("%s: no %+v in %+v", c.tag, c.want, forms)
		}
	}
}

func TestCompactOfEveryLocale(t *testing.T) {
	for l := range cldr.Locales() {
		tag, err := language.Parse(l)
		if err != nil {
			continue
		}
		for _, f := range cldr.Compact(tag) {
			if f.Power < 3 || f.Power > 16 || f.Word == "" || f.Count == "" {
				t.Errorf("%s: %+v", l, f)
			}
		}
	}
}
