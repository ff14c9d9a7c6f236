package claim_test

import (
	"testing"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"golang.org/x/text/language"
)

// What a change is from: the period before the figure's own, or the same one a year earlier, not the one before publication.
func TestChangeIsFrom(t *testing.T) {
	for _, tt := range []struct{ tag, sentence, period, base string }{
		{"en", "Support for the mayor fell 4% in February from the previous month.", "2025-02", "2025-01"},
		{"en", "In February support for the mayor fell 4% from the month before.", "2025-02", "2025-01"},
		{"en", "Exports rose 5% in 2022 from the previous year.", "2022", "2021"},
		{"en", "Exports rose 5% from last year.", "", "2024"},
		{"en", "Exports rose 5% year on year in March 2024.", "2024-03", "2023-03"},
		{"en", "Exports rose 5% month on month in January 2024.", "2024-01", "2023-12"},
		{"de", "Die Exporte stiegen im März 2024 gegenüber dem Vorjahr um 5 Prozent.", "2024-03", "2023-03"},
		{"ja", "町長の支持率は2月に前月から4％下がった。", "2025-02", "2025-01"},
		{"ko", "시장의 지지율은 2월 전달보다 4% 내렸다.", "2025-02", "2025-01"},
	} {
		text := claim.Text{Body: tt.sentence, Language: language.MustParse(tt.tag), Published: time.Date(2025, 3, 14, 0, 0, 0, 0, time.UTC)}
		found := false
		for c := range (claim.Parser{}).All(text) {
			a := c.Assertion
			if a == nil || a.Figure == nil {
				continue
			}
			found = true
			base := ""
			if a.Base != nil {
				base = a.Base.Period.String()
			}
			if got := a.Period.String(); a.Relation != claim.ChangeBy || got != tt.period || base != tt.base {
				t.Errorf("%s: %v in %q from %q, want a change in %q from %q", tt.sentence, a.Relation, got, base, tt.period, tt.base)
			}
		}
		if !found {
			t.Errorf("%s: no figure", tt.sentence)
		}
	}
}

func TestPreviousPeriod(t *testing.T) {
	for _, tt := range [][2]string{
		{"2024", "2023"}, {"2024-01", "2023-12"}, {"2024-03", "2024-02"}, {"2024-03-01", "2024-02-29"},
		{"2024-Q1", "2023-Q4"}, {"2024-Q3", "2024-Q2"}, {"", ""}, {"2019/2024", ""},
	} {
		p, err := claim.ParsePeriod(tt[0])
		if err != nil {
			t.Fatal(err)
		}
		if got := p.Previous().String(); got != tt[1] {
			t.Errorf("before %s: %q, want %q", tt[0], got, tt[1])
		}
	}
}
