package claim_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/claim"
	"golang.org/x/text/language"
)

// The word behind the number of a year makes it a date; the one behind a number of years doesn't.
func TestYearsWithTheirWord(t *testing.T) {
	for _, tt := range []struct{ tag, sentence, figure, period string }{
		{"uk", "Бюджет на 2025 рік становив 30 мільйонів гривень.", "30e6 UAH", "2025"},
		{"uk", "У бюджеті 2025 року на мости заклали 30 мільйонів гривень.", "30e6 UAH", "2025"},
		{"uk", "Цьому мосту 1925 років.", "1 925 year", ""},
		{"ru", "Бюджет на 2025 год составил 30 млн рублей.", "30e6 RUB", "2025"},
		{"ru", "Городу 2025 лет.", "2 025 year", ""},
		{"pl", "Budżet 2025 roku wyniósł 30 mln zł.", "30e6 PLN", "2025"},
	} {
		var figures []string
		period := ""
		for c := range (claim.Parser{}).All(claim.Text{Body: tt.sentence, Language: language.MustParse(tt.tag)}) {
			if c.Assertion != nil && c.Assertion.Figure != nil {
				figures = append(figures, c.Assertion.Figure.String())
				period = c.Assertion.Period.String()
			}
		}
		if len(figures) != 1 || figures[0] != tt.figure || period != tt.period {
			t.Errorf("%s: %q in %q, want %q in %q", tt.sentence, figures, period, tt.figure, tt.period)
		}
	}
}
