package verify_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"slices"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/verify"
)

// bombs is an assertion about March 2024, with a figure in the neutral notation. All figures here are invented.
func bombs(figure string) *claim.Assertion {
	f, err := quantity.Parse(figure)
	if err != nil {
		log.Fatal(err)
	}
	march, err := claim.ParsePeriod("2024-03")
	if err != nil {
		log.Fatal(err)
	}
	return &claim.Assertion{Figure: &f, Measurand: "bombs dropped", Entity: "Norland", Period: march}
}

// You have a claim and evidence of your own, and want a verdict without fetching anything.
func ExamplePolicy_Decide() {
	c := claim.Claim{Selector: claim.Selector{Exact: "more than 3 000 bombs in March"}, Assertion: bombs(">3 000 bomb")}
	es := []source.Evidence{{Source: "yearbook", Claim: claim.Claim{Assertion: bombs("2 150 bomb")}}}

	f := verify.News().Decide(c, es, nil)
	fmt.Println(f)
	fmt.Println(f.Explanation())
	// Output:
	// "more than 3 000 bombs in March": refuted; yearbook has 2 150 bombs (28.3% below)
	// yearbook has 2 150 bombs (28.3% below), which contradicts the claim.
}

// You want to know whether a recorded finding still follows from what it holds.
func ExampleReplay() {
	c := claim.Claim{Selector: claim.Selector{Exact: "about 2 000 bombs in March"}, Assertion: bombs("≈2 000 bomb")}
	es := []source.Evidence{{Source: "yearbook", Claim: claim.Claim{Assertion: bombs("2 150 bomb")}}}
	record, err := json.Marshal(verify.News().Decide(c, es, nil))
	if err != nil {
		log.Fatal(err)
	}

	var f verify.Finding
	if err := json.Unmarshal(record, &f); err != nil {
		log.Fatal(err)
	}
	fmt.Println(f.Verdict, verify.Replay(f, nil))
	f.Verdict = verify.Refuted // somebody has been at it
	fmt.Println(verify.Replay(f, nil))
	// Output:
	// supported <nil>
	// verify: the replay differs in verdict: recorded refuted, replayed supported (and 1 more)
}

// You want a stricter reading than the news has: no soft bands, nothing left unsaid.
func ExampleStrict() {
	c := claim.Claim{Selector: claim.Selector{Exact: "2 000 bombs in March"}, Assertion: bombs("2 000 bomb")}
	es := []source.Evidence{{Source: "yearbook", Claim: claim.Claim{Assertion: bombs("2 150 bomb")}}}

	fmt.Println(verify.News().Decide(c, es, nil).Verdict)
	fmt.Println(verify.Strict().Decide(c, es, nil).Verdict)

	own := verify.News()
	own.Round.Hard.Max = "0.1" // ten percent, in this house
	fmt.Println(own.Decide(c, es, nil).Verdict)
	// Output:
	// supported
	// refuted
	// supported
}

// You want a second pair of eyes on every finding: it may doubt, and can't support.
func ExampleReviewer() {
	desk := verify.ReviewerFunc(func(_ context.Context, f verify.Finding) (verify.Review, error) {
		if len(f.Evidence) < 2 {
			return verify.Review{By: "desk", Why: "a single source", Doubt: verify.NotSupplied}, nil
		}
		return verify.Review{By: "desk"}, nil
	})
	k := verify.Checker{
		Source:   source.List{{Source: "yearbook", Claim: claim.Claim{Assertion: bombs("2 150 bomb")}}},
		Reviewer: desk,
	}
	c := claim.Claim{Selector: claim.Selector{Exact: "2 150 bombs in March"}, Assertion: bombs("2 150 bomb")}
	for f, err := range k.All(context.Background(), slices.Values([]claim.Claim{c})) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(f.Verdict, "-", f.Why)
	}
	// Output:
	// not enough evidence - a reviewer doubts it: a single source
}
