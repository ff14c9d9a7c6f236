package claim_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/claim"
)

// Who said what? A quotation broken by its cue has two parts; “she” is the engineer named before.
func ExampleParser_All_quotations() {
	text := claim.Text{Language: language.English, Body: `The wall has stood for ninety years, Nadia Okafor, the engineer in charge, told the council.

“It will hold,” she said, “until the spring.” The mayor called the report “a fairy tale for tourists”.`}
	for c := range (claim.Parser{}).All(text) {
		if c.Quotation == nil {
			continue
		}
		fmt.Println(c.Quotation.Kind, "by", c.Attribution.Speaker)
		for _, part := range c.Quotation.Parts {
			fmt.Println("  ", part.Exact)
		}
	}
	// Output:
	// direct by Nadia Okafor
	//    “It will hold,”
	//    “until the spring.”
	// mixed by The mayor
	//    “a fairy tale for tourists”
}
