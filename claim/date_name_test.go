package claim_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/claim"
	"golang.org/x/text/language"
)

// Dates of languages by CLDR's names, by the order of their numbers, and by labels.
func TestDatesOfLanguages(t *testing.T) {
	for _, tt := range []struct{ lang, text, want string }{
		{"en", "NATO was founded on 4 April 1949.", "1949-04-04"},
		{"en", "NATO was founded on April 4, 1949.", "1949-04-04"},
		{"en", "NATO was founded on the 4th of April 1949.", "1949-04-04"},
		{"en", "NATO was founded on the fourth of April 1949.", "1949-04-04"},
		{"en", "NATO was founded on Monday, 4 April 1949.", "1949-04-04"},
		{"en", "NATO was founded in April 1949.", "1949-04"},
		{"en", "NATO was founded in 1949.", "1949"},
		{"en", "The council met on 2024-03-12.", "2024-03-12"},
		{"en", "The council met on 13/03/2024.", "2024-03-13"},
		{"en", "The council met on 12/03/2024.", ""}, // which is the month?
		{"en-US", "The council met on 12/03/2024.", "2024-12-03"},
		{"en-GB", "The council met on 12/03/2024.", "2024-03-12"},
		{"en", "The council met on 2 April.", "2024-04-02"},
		{"en", "The council met on 20 December.", "2023-12-20"},
		{"en", "The council will meet on 20 December.", "2024-12-20"},
		{"en", "The council met on 29 February.", "2024-02-29"},
		{"en", "The council met on 31 April.", ""},
		{"en", "The council met on Tuesday.", ""}, // only as a period
		{"de", "Die NATO wurde am 4. April 1949 gegründet.", "1949-04-04"},
		{"de", "Der Rat tagte am 12.03.2024.", "2024-03-12"},
		{"fr", "La ville fut fondée le 3 avril 1974.", "1974-04-03"},
		{"pl", "Miasto założono 4 kwietnia 1949 roku.", "1949-04-04"},
		{"uk", "Місто заснували 4 квітня 1949 року.", "1949-04-04"},
		{"es", "La ciudad se fundó el 4 de abril de 1949.", "1949-04-04"},
		{"fi", "Kaupunki perustettiin 4. huhtikuuta 1949.", "1949-04-04"},
		{"zh", "这座城市成立于1949年4月4日，", "1949-04-04"},
		{"ja", "市は1949年4月4日に発足した。", "1949-04-04"},
	} {
		got := ""
		for c := range (claim.Parser{}).All(claim.Text{Body: tt.text, Language: language.Make(tt.lang), Published: published}) {
			if c.Assertion != nil && c.Assertion.Date != nil {
				got += c.Assertion.Date.String()
			}
		}
		if got != tt.want {
			t.Errorf("%s: %q has date %q, want %q", tt.lang, tt.text, got, tt.want)
		}
	}
}
