package claim_test

import (
	"slices"
	"testing"

	"github.com/claimcheck/claimcheck/claim"
	"golang.org/x/text/language"
)

// ordinalTests are sentences and the numbers that they state.
var ordinalTests = []struct {
	lang, text string
	want       []string
}{
	{"en", "Her boat came in second, his boat twenty-third.", []string{"second 2 bare", "twenty-third 23 bare"}},
	{"en", "The office marks its 75th anniversary.", []string{"75th 75"}},
	{"en", "At first nobody came, and on second thought that was no loss.", nil},
	{"en", "The first lady wore a second-hand coat.", nil},
	{"en", "They crossed Fifth Avenue and sang for Harold the First.", nil},
	{"en", "Fifth in the queue was a dog.", []string{"Fifth 5 bare"}},
	{"de", "Zunächst kam er als Dritter an, auf den ersten Blick mühelos.", []string{"Dritter 3 bare"}},
	{"fr", "Il est arrivé troisième ; le premier ministre l’a vu.", []string{"troisième 3 bare"}},
	{"es", "Llegó segunda y, a primera vista, contenta.", []string{"segunda 2 bare"}},
	{"it", "Prima di partire arrivò terzo.", []string{"terzo 3 bare"}},
	{"pt", "Chegou em quinto, em segundo lugar porque quis.", []string{"quinto 5 bare"}},
	{"nl", "Op het eerste gezicht werd zij vierde.", []string{"vierde 4 bare"}},
	{"sv", "För det första kom hon sjätte i mål.", []string{"sjätte 6 bare"}},
}

func TestOrdinals(t *testing.T) {
	for _, test := range ordinalTests {
		var got []string
		for c := range (claim.Parser{}).All(claim.Text{Language: language.Make(test.lang), Body: test.text}) {
			if c.Assertion == nil || c.Assertion.Figure == nil {
				continue
			}
			s := c.Assertion.Words.Exact + " " + c.Assertion.Figure.String()
			if c.Assertion.Bare() {
				s += " bare"
			}
			got = append(got, s)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %q: %q, want %q", test.lang, test.text, got, test.want)
		}
	}
}
