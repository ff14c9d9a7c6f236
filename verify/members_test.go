package verify_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/verify"
)

// A total of several names is the sum of what one table has of each. The figures are invented.
func TestTotalsOfNames(t *testing.T) {
	total := func(a *claim.Assertion) { a.Aggregation = claim.Total }
	of := func(table, entity, figure string) source.Evidence {
		return evidence("reg", fact(t, figure, "population", entity, "", "2023"), func(e *source.Evidence) {
			e.Dataset, e.Claim.Selector.Row = table, entity
		})
	}
	norland, sudland, ostland := of("people", "Norland", "1 370 000"), of("people", "Sudland", "1 880 000"), of("people", "Ostland", "2 870 000")
	for _, tt := range []struct {
		name  string
		claim *claim.Assertion
		es    []source.Evidence
		want  verify.Verdict
	}{
		{"they add up", fact(t, "just over 6.1e6 person", "population", "Norland, Sudland and Ostland", "", "2023", total), []source.Evidence{norland, sudland, ostland}, verify.Supported},
		{"they add up to more", fact(t, "5.1e6 person", "population", "Norland, Sudland and Ostland", "", "2023", total), []source.Evidence{norland, sudland, ostland}, verify.Refuted},
		{"one is missing", fact(t, "just over 6.1e6 person", "population", "Norland, Sudland and Ostland", "", "2023", total), []source.Evidence{norland, ostland}, verify.NotEnough},
		{"another table has it", fact(t, "just over 6.1e6 person", "population", "Norland, Sudland and Ostland", "", "2023", total), []source.Evidence{norland, sudland, of("others", "Ostland", "2 870 000")}, verify.NotEnough},
		{"each, not all", fact(t, "just over 6.1e6 person", "population", "Norland, Sudland and Ostland", "", "2023"), []source.Evidence{norland, sudland, ostland}, verify.NotEnough},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if f := check(t, verify.News(), claimed("6.1 million", tt.claim), tt.es...); f.Verdict != tt.want {
				t.Errorf("got %v (%s), want %v", f.Verdict, f.Why, tt.want)
			}
		})
	}
}
