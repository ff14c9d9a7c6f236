package quantity_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
)

// TestParseUnitSlashed compares units kept ready with those put together.
func TestParseUnitSlashed(t *testing.T) {
	for _, c := range [][2]string{
		{"kilometer", "hour"}, {"mile", "gallon"}, {"meter", "square-second"}, {"liter", "kilometer"}, {"dot", "inch"}, {"meter", "second"},
	} {
		over, err := quantity.ParseUnit(c[0])
		if err != nil {
			t.Fatal(err)
		}
		under, err := quantity.ParseUnit(c[1])
		if err != nil {
			t.Fatal(err)
		}
		got, err := quantity.ParseUnit(c[0] + "/" + c[1])
		if want := over.Per(under); err != nil || got != want || got.String() != want.String() {
			t.Errorf("%s/%s is %v (%v), want %v", c[0], c[1], got, err, want)
		}
	}
}
