package cldr_test

import (
	"slices"
	"testing"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

func nameOf(names []cldr.Name, code string) (cldr.Name, bool) {
	i, ok := slices.BinarySearchFunc(names, cldr.Name{Code: code}, func(a, b cldr.Name) int {
		switch {
		case a.Code < b.Code:
			return -1
		case a.Code > b.Code:
			return 1
		}
		return 0
	})
	if !ok {
		return cldr.Name{}, false
	}
	return names[i], true
}

func TestCurrencyNames(t *testing.T) {
	for _, c := range []struct {
		tag, code, name string
		forms           []string
	}{
		{"en", "USD", "US Dollar", []string{"US dollar", "US dollars"}},
		{"en-GB", "USD", "US Dollar", []string{"US dollar", "US dollars"}}, // from en
		{"de", "CHF", "Schweizer Franken", nil},
		{"de-CH", "CHF", "Schweizer Franken", nil},
		{"es-MX", "SEK", "corona sueca", []string{"coronas suecas"}}, // from es-419, which has it from es
		{"fr", "CHF", "franc suisse", []string{"francs suisses"}},
		{"pl", "USD", "dolar amerykański", []string{"dolary amerykańskie", "dolarów amerykańskich", "dolara amerykańskiego"}},
		{"cs", "CZK", "česká koruna", []string{"české koruny", "českých korun"}},
		{"ja", "JPY", "日本円", []string{"円"}},
		{"zh-TW", "USD", "美元", nil},
		{"de", "DEM", "Deutsche Mark", nil},
	} {
		n, ok := nameOf(cldr.CurrencyNames(language.MustParse(c.tag)), c.code)
		if !ok || n.Name != c.name || !slices.Equal(n.Forms, c.forms) {
			t.Errorf("%s, %s: %+v; want %q, %q", c.tag, c.code, n, c.name, c.forms)
		}
	}
	if n := cldr.CurrencyNames(language.Und); len(n) != 0 {
		t.Errorf("the root names currencies: %v", n)
	}
}

func TestTerritories(t *testing.T) {
	for _, c := range []struct{ tag, code, name, form string }{
		{"en", "UA", "Ukraine", ""},
		{"en", "US", "United States", "US"},
		{"en", "GB", "United Kingdom", "UK"},
		{"en-AU", "GB", "United Kingdom", "UK"},
		{"en", "150", "Europe", ""},
		{"de", "UA", "Ukraine", ""},
		{"de-AT", "DE", "Deutschland", ""},
		{"fr", "DE", "Allemagne", ""},
		{"es-MX", "DE", "Alemania", ""},
		{"uk", "PL", "Польща", ""},
		{"zh-TW", "DE", "德國", ""},
		{"zh", "DE", "德国", ""},
		{"ar-EG", "EG", "مصر", ""},
	} {
		n, ok := nameOf(cldr.Territories(language.MustParse(c.tag)), c.code)
		if !ok || n.Name != c.name || c.form != "" && !slices.Contains(n.Forms, c.form) {
			t.Errorf("%s, %s: %+v; want %q, %q", c.tag, c.code, n, c.name, c.form)
		}
	}
}

// TestNamesOfEveryLocale: codes ascend, and neither a name nor a form is empty.
func TestNamesOfEveryLocale(t *testing.T) {
	named := 0
	for l := range cldr.Locales() {
		tag, err := language.Parse(l)
		if err != nil {
			continue
		}
		for _, names := range [][]cldr.Name{cldr.CurrencyNames(tag), cldr.Territories(tag)} {
			last := ""
			for _, n := range names {
				if n.Code <= last || n.Name == "" || slices.Contains(n.Forms, "") {
					t.Fatalf("%s: %+v after %q", l, n, last)
				}
				last = n.Code
			}
			if len(names) > 100 {
				named++
			}
		}
	}
	if named < 1000 {
		t.Errorf("only %d lists of names hold more than a hundred", named)
	}
}

// BenchmarkReadLocale reads a locale that nobody has asked for; its yardstick is 200 µs for each kind of data.
func BenchmarkReadLocale(b *testing.B) {
	for _, c := range []struct {
		name string
		read func(language.Tag)
	}{
		{"months", func(t language.Tag) { cldr.Months(t) }},
		{"compact", func(t language.Tag) { cldr.Compact(t) }},
		{"currency signs", func(t language.Tag) { cldr.CurrencyFor(t, "$") }},
		{"currency names", func(t language.Tag) { cldr.CurrencyNames(t) }},
		{"territories", func(t language.Tag) { cldr.Territories(t) }},
	} {
		for _, l := range []string{"de", "hi", "es-MX"} {
			b.Run(c.name+"/"+l, func(b *testing.B) {
				tag := language.MustParse(l)
				b.ReportAllocs()
				for b.Loop() {
					cldr.Forget()
					c.read(tag)
				}
			})
		}
	}
}

func TestTerritoryCode(t *testing.T) {
	for _, c := range []struct{ tag, name, code string }{
		{"de", "Österreich", "AT"},
		{"fr", "États-Unis", "US"},
		{"uk", "Польща", "PL"},
		{"ja", "韓国", "KR"},
		{"en", "UK", "GB"},
		{"en", "Österreich", ""},
	} {
		if code, ok := cldr.TerritoryCode(language.MustParse(c.tag), c.name); code != c.code || ok != (code != "") {
			t.Errorf("%s: %q is %q, %v; want %q", c.tag, c.name, code, ok, c.code)
		}
	}
	if n := cldr.TerritoryName(language.Spanish, "DE"); n != "Alemania" {
		t.Errorf("got %q", n)
	}
	if n := cldr.TerritoryName(language.Spanish, "nowhere"); n != "" {
		t.Errorf("got %q", n)
	}
}
