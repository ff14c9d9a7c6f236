package quantity_test

import (
	"errors"
	"fmt"

	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

// Find the figures in a sentence. Dates, times and numbers in names are none.
func ExampleParser_All() {
	p := quantity.Parser{Language: language.English}
	for m := range p.All("On 4 April the G7 promised €3.5bn for around 30 000 additional workers each month.") {
		fmt.Println(m.Kind, m.Figure)
	}
	// Output:
	// currency 3.5e9 EUR
	// count ≈30 000 worker/month
}

// Read one figure as people write it.
func ExampleParser_Parse() {
	f, err := quantity.Parser{Language: language.German}.Parse("rund 1,2 Mio. €")
	fmt.Println(f, err)
	// Output: ≈1.2e6 EUR <nil>
}

// Without a language, what may be read in two ways is refused, with both readings.
func ExampleParser_Parse_ambiguous() {
	_, err := quantity.Parser{}.Parse("3.000 kg")
	var e *quantity.ParseError
	if errors.As(err, &e) {
		for _, r := range e.Readings {
			fmt.Println(r.Figure, r.Language)
		}
	}
	// Output:
	// 3.000 kilogram en
	// 3 000 kilogram de
}
