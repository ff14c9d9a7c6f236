package claim_test

import (
	"fmt"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"golang.org/x/text/language"
)

// What an article asserts: each figure with what it measures, where and when. The figures are invented.
func ExampleParser_All() {
	text := claim.Text{
		Language:  language.English,
		Published: time.Date(2024, time.April, 5, 0, 0, 0, 0, time.UTC),
		Body:      "Nearly 200 people were arrested in Harrow in March. Norland, founded on 4 April 1949, plans a five-year 20 billion euro fund.",
	}
	for c := range (claim.Parser{}).All(text) {
		switch a := c.Assertion; {
		case a == nil:
		case a.Date != nil:
			fmt.Printf("%s %s: %v\n", a.Entity, a.Measurand, a.Date)
		default:
			fmt.Printf("%s: %v, place %q, period %q, %v\n", a.Measurand, a.Figure, a.Place, a.Period, a.Modality)
		}
	}
	// Output:
	// people arrested: nearly 200 person, place "Harrow", period "2024-03", fact
	// Norland founded: 1949-04-04
	// plans fund: 20e9 EUR, place "", period "", proposed
}
