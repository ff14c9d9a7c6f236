package cldr_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

func TestQuotes(t *testing.T) {
	for _, c := range []struct{ tag, primary, alternate string }{
		{"und", "“”", "‘’"},
		{"en", "“”", "‘’"},
		{"de", "„“", "‚‘"},
		{"de-CH", "„“", "‚‘"},
		{"fr", "«»", "«»"},
		{"pl", "„”", "«»"},
		{"sv", "””", "’’"},
		{"ru", "«»", "„“"},
		{"ja", "「」", "『』"},
		{"zh-TW", "「」", "『』"},
		{"pt-PT", "«»", "“”"},
		{"he", "””", "’’"},
	} {
		q := cldr.Quotes(language.MustParse(c.tag))
		if got := q.Primary.Open + q.Primary.Close; got != c.primary {
			t.Errorf("%s: primary %s, want %s", c.tag, got, c.primary)
		}
		if got := q.Alternate.Open + q.Alternate.Close; got != c.alternate {
			t.Errorf("%s: alternate %s, want %s", c.tag, got, c.alternate)
		}
	}
}

func TestAllQuotes(t *testing.T) {
	seen := map[cldr.Pair]bool{}
	for p := range cldr.AllQuotes() {
		if seen[p] || p.Open == "" || p.Close == "" {
			t.Errorf("%v is empty or twice", p)
		}
		seen[p] = true
	}
	for _, p := range []cldr.Pair{{"“", "”"}, {"„", "“"}, {"„", "”"}, {"«", "»"}, {"‹", "›"}, {"”", "”"}, {"「", "」"}} {
		if !seen[p] {
			t.Errorf("%v is missing", p)
		}
	}
}
