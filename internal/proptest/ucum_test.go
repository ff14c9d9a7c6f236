package proptest_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/claimcheck/claimcheck/quantity"
)

// codes are UCUM's by dimension, each line convertible exactly.
var codes = [][]string{
	{"m", "km", "[in_i]", "[ft_us]", "[yd_br]", "[didot]", "[smoot]", "Ao"},
	{"s", "min", "ms", "a", "mo_s", "[S]"},
	{"g", "kg", "[lb_av]", "[dr_ap]", "[pwt_tr]", "t"},
	{"[IU]", "k[IU]"}, {"[CFU]"},
	{"J", "erg", "cal_[15]", "[Btu_39]", "kW.h"},
	{"Pa", "m[Hg]", "[in_i'H2O]", "[psi]", "att"},
	{"%", "10*-3", "[ppth]", "7.{parts}"},
	{"dB", "B"},
}

// TestUCUMThereAndBack converts between two products of the same dimensions, and back: nothing is lost.
func TestUCUMThereAndBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var x, y strings.Builder
		for i := range rapid.IntRange(1, 4).Draw(t, "terms") {
			line := rapid.SampledFrom(codes).Draw(t, "line")
			if i > 0 {
				operator := rapid.SampledFrom([]string{".", "/"}).Draw(t, "operator")
				x.WriteString(operator)
				y.WriteString(operator)
			}
			for _, w := range []*strings.Builder{&x, &y} {
				w.WriteString("(" + rapid.SampledFrom(line).Draw(t, "code") + ")")
			}
		}
		a, err1 := quantity.ParseUCUM(x.String())
		b, err2 := quantity.ParseUCUM(y.String())
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		q := quantity.FromRat(rationals().Draw(t, "number"), a)
		there, err := q.In(b)
		if err != nil {
			t.Fatalf("%s to %s: %v", x.String(), y.String(), err)
		}
		back, err := there.In(a)
		if err != nil || back.Rat().Cmp(q.Rat()) != 0 {
			t.Fatalf("%s to %s and back: %s, %v, want %s", x.String(), y.String(), back, err, q)
		}
		// The notation says the same as the code.
		if u, err := quantity.ParseUnit(a.String()); err != nil || u != a {
			t.Fatalf("%s is %s, read back %v, %v", x.String(), a, u, err)
		}
	})
}
