package lexicon_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

func TestLongest(t *testing.T) {
	d := (*lexicon.Lexicon)(nil).Dictionary(language.English)
	for _, tt := range []struct {
		text, want string
		sec        lexicon.Section
		class      string
	}{
		{"more than 3 000", "more than", lexicon.Bounds, "more-than"},
		{"More  than", "More  than", lexicon.Bounds, "more-than"},
		{"more\nthan", "more\nthan", lexicon.Bounds, "more-than"},
		{"according to a", "according to", lexicon.Cues, "accord"},
		{"according\u00a0to", "according\u00a0to", lexicon.Cues, "accord"},
		{"doesn’t", "doesn’t", lexicon.Negations, "not"},
		{"May", "May", lexicon.Months, "5"},
		{"troops each", "troops", lexicon.Kinds, "troop"},
		{"several", "several", lexicon.Vague, "count"},
		{"km/h", "km/h", lexicon.Units, "kilometer-per-hour"},
		{"MW", "MW", lexicon.Units, "megawatt"},
		{"mW", "mW", lexicon.Units, "milliwatt"},
		{"€100", "€", lexicon.Currencies, "EUR"},
		{"US$5", "US$", lexicon.Currencies, "USD"},
		{"%", "%", lexicon.Units, "percent"},
		{"each month,", "each month", lexicon.Periods, "month"},
		{"more\n\nthan", "more", lexicon.Aggregations, "increment"},
		{"threesome", "", lexicon.None, ""},
		{"thousandfold", "thousandfold", lexicon.Changes, "times"},
	} {
		w, end := d.Longest(tt.text, 0)
		if got := tt.text[:end]; got != tt.want {
			t.Errorf("Longest(%q) = %q, want %q", tt.text, got, tt.want)
			continue
		}
		if tt.sec == lexicon.None {
			continue
		}
		if s, ok := w.Sense(tt.sec); !ok || s.Class != tt.class {
			t.Errorf("%q: %v sense %q, want %q", tt.text, tt.sec, s.Class, tt.class)
		}
	}
	if w := d.Lookup("may"); w == nil || w.Has.Has(lexicon.Months) {
		t.Errorf("may is a month: %v", w)
	}
}
