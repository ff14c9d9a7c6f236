package cldr_test

import (
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/internal/cldr"
)

// names collects the names in locale tag whose folded form is the longest that begins text.
func names(tag, text string) []cldr.UnitName {
	t := cldr.UnitNames(language.MustParse(tag))
	var f cldr.UnitFolder
	f.Set(text)
	from, to := t.Longest(f.Fold)
	return t.Names[from:to]
}

func TestUnitNames(t *testing.T) {
	for _, c := range []struct {
		tag, text string
		kind      cldr.UnitForm
		id, after string
	}{
		{"en", "kilometers per hour", cldr.UnitAfter, "kilometer-per-hour", ""},
		{"en-GB", "kilometres", cldr.UnitAfter, "kilometer", ""},
		{"en-AU", "kilometres and more", cldr.UnitAfter, "kilometer", ""},
		{"de", "Kilometern", cldr.UnitAfter, "kilometer", ""}, // the dative
		{"de-AT", "pro Sekunde", cldr.UnitPer, "second", ""},
		{"uk", "кілометрів", cldr.UnitAfter, "kilometer", ""},
		{"fr", "années-lumière", cldr.UnitAfter, "light-year", ""},
		{"sw", "kilomita", cldr.UnitAround, "kilometer", ""},
		{"zh", "每小时", cldr.UnitAround, "kilometer-per-hour", "公里"},
		{"kk", "секундына", cldr.UnitPerBefore, "second", ""},
		{"ar", "يومان", cldr.UnitAlone, "day", ""},
		{"en", "per", cldr.UnitInfix, "", ""},
		{"fr", "m\u00b2", cldr.UnitAfter, "square-meter", ""},
		{"fr", "\u00b5m", cldr.UnitAfter, "micrometer", ""},
	} {
		found := false
		for _, n := range names(c.tag, c.text) {
			found = found || n.Kind == c.kind && n.ID == c.id && n.After == c.after
		}
		if !found {
			t.Errorf("%s in %s: %v", c.text, c.tag, names(c.tag, c.text))
		}
	}
}

// TestUnitNamesAreNormal checks what looking up relies on: forms that folding leaves as they are, in order, all of units we know.
func TestUnitNamesAreNormal(t *testing.T) {
	total := 0
	for l := range cldr.Locales() {
		last := ""
		table := cldr.UnitNames(language.MustParse(l))
		for i, n := range table.Names {
			form := strings.Map(func(r rune) rune {
				if m, ok := cldr.NormalUnit(r); !ok || m != r {
					t.Errorf("%s: %q has %q", l, n.Form, r)
				}
				return r
			}, n.Form)
			if strings.Map(unicode.ToLower, form) != n.Fold || n.Fold < last || n.Fold == "" {
				t.Fatalf("%s: %+v after %q", l, n, last)
			}
			last = n.Fold
			if from, to := table.Longest([]byte(n.Fold)); i < from || i >= to {
				t.Fatalf("%s: %q is found at %d to %d, it is %d", l, n.Fold, from, to, i)
			}
		}
		total += len(table.Names)
	}
	if total < 300_000 {
		t.Errorf("%d names", total)
	}
}

func TestUnitFolder(t *testing.T) {
	var f cldr.UnitFolder
	text := "Kilo\u200fwatt \u00a0 Stunden!"
	f.Set(text)
	if got, want := string(f.Fold), "kilowatt stunden!"; got != want {
		t.Fatalf("folded %q, want %q", got, want)
	}
	if end, form := f.End(len("kilowatt")); text[:end] != "Kilo\u200fwatt" || string(form) != "Kilowatt" {
		t.Errorf("the name ends after %q, it is %q", text[:end], form)
	}
	if end, _ := f.End(len("kilowatt stunden")); text[end:] != "!" {
		t.Errorf("the name is followed by %q", text[end:])
	}
}

func BenchmarkUnitNames(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		cldr.DecodeUnitNames(language.German)
	}
}

func BenchmarkUnitName(b *testing.B) {
	t := cldr.UnitNames(language.German)
	text := []byte("kilometern pro stunde")
	b.ReportAllocs()
	for b.Loop() {
		if from, to := t.Longest(text); from == to {
			b.Fatal("not found")
		}
	}
}
