package claimcheck_test

import (
	"context"
	"fmt"
	"log"
	"strings"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/verify"
)

// Check an article against a table. The figures are invented.
func Example() {
	const figures = `measurand,entity,place,period,value,unit
additional troops recruited,Russia,,2024-03,29650,troop/month
customers without power,,Kharkiv,2024-04-04,351200,customer
bombs,Russia,,2024-03,2150,bomb
`
	const article = `Russia is recruiting around 30 000 additional troops each month.
On Thursday a drone attack left 350 000 without power in Kharkiv.
Russia bombed Ukraine with more than 3 000 bombs in March.`

	ctx := context.Background()
	yearbook, err := source.Table{}.ReadCSV(strings.NewReader(figures))
	if err != nil {
		log.Fatal(err)
	}
	text := claim.Text{Language: language.English, Body: article}
	checker := verify.Checker{Source: source.Registry{"yearbook": yearbook}}
	for finding, err := range checker.All(ctx, claim.Parser{}.All(text)) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(finding)
	}
	// Output:
	// "around 30 000 additional troops each month": supported; yearbook has 29 650 troops/month (1.2% below, within "around")
	// "350 000 without power": not enough evidence; yearbook counts 351 200 customers, not people
	// "more than 3 000 bombs in March": refuted; yearbook has 2 150 bombs (28.3% below)
}
