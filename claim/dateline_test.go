package claim_test

import (
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/claim"
)

func TestDateline(t *testing.T) {
	day := time.Date(2024, time.February, 2, 0, 0, 0, 0, time.UTC)
	const claimed = "\n\nThe frost burst 3 000 pipes in January."
	for _, tt := range []struct {
		head string
		want time.Time
	}{
		{"Frost\n\nVarnes, 2 February 2024", day},
		{"Frost\n\nBy Ana Rivera, February 2, 2024", day},
		{"2024-02-02", day},
		{"Frost\n\nBy Ana Rivera", time.Time{}},
		{"Frost\n\nThe company was founded on 2 February 2024", time.Time{}}, // a statement
		{"Frost\n\nFebruary 2024", time.Time{}},                              // no day
		{"Frost\n\nFrom 1 February 2024 to 2 February 2024", time.Time{}},
	} {
		n := 0
		for c := range (claim.Parser{}).All(claim.Text{Language: language.English, Body: tt.head + claimed}) {
			if c.Assertion == nil || c.Assertion.Figure == nil || c.Selector.Start < len(tt.head) {
				continue
			}
			n++
			if !c.Text.Published.Equal(tt.want) {
				t.Errorf("%q: published %v, want %v", tt.head, c.Text.Published, tt.want)
			}
			if want := "2024-01"; !tt.want.IsZero() && c.Assertion.Period.String() != want {
				t.Errorf("%q: period %v, want %v", tt.head, c.Assertion.Period, want)
			}
		}
		if n != 1 {
			t.Errorf("%q: %d figures, want 1", tt.head, n)
		}
	}
}
