package quantity_test

import (
	"errors"
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
)

// TestConsumption converts between fuel by distance and distance by fuel.
func TestConsumption(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"30 mile-per-gallon", "liter-per-100-kilometer", "112903/14400 liter-per-100-kilometer"},
		{"8 liter-per-100-kilometer", "kilometer-per-liter", "12.5 kilometer-per-liter"},
		{"12.5 kilometer-per-liter", "liter-per-100-kilometer", "8 liter-per-100-kilometer"},
		{"20 kilowatt-hour-per-100-kilometer", "kilometer-per-kilowatt-hour", "5 kilometer-per-kilowatt-hour"},
	} {
		got, err := amount(t, c.from).In(unit(t, c.to))
		if err != nil {
			t.Errorf("%s in %s: %v", c.from, c.to, err)
			continue
		}
		if back, err := got.In(amount(t, c.from).Unit()); err != nil || !back.Equal(amount(t, c.from)) {
			t.Errorf("%s in %s is %s, and back %s, %v", c.from, c.to, got, back, err)
		}
		if got.String() != c.want {
			t.Errorf("%s in %s is %s, want %s", c.from, c.to, got, c.want)
		}
	}
	for _, c := range []struct {
		from, to string
		err      error
	}{
		{"0 mile-per-gallon", "liter-per-100-kilometer", quantity.ErrZero},
		{"1 square-meter", "mile-per-gallon", quantity.ErrDimension},
		{"3 second", "hertz", quantity.ErrDimension},
	} {
		if got, err := amount(t, c.from).In(unit(t, c.to)); !errors.Is(err, c.err) {
			t.Errorf("%s in %s is %s, %v, want %v", c.from, c.to, got, err, c.err)
		}
	}
	// Which is more depends on the side: no order, no sum.
	if _, err := amount(t, "30 mile-per-gallon").Compare(amount(t, "8 liter-per-100-kilometer")); !errors.Is(err, quantity.ErrDimension) {
		t.Error(err)
	}
	if _, err := amount(t, "30 mile-per-gallon").Add(amount(t, "8 liter-per-100-kilometer")); !errors.Is(err, quantity.ErrDimension) {
		t.Error(err)
	}
}

// TestConsumptionTurnsOver: at least so far is at most so much.
func TestConsumptionTurnsOver(t *testing.T) {
	for _, c := range [][3]string{
		{"≥20 kilometer-per-liter", "≤5 liter-per-100-kilometer", "(0, 5] liter-per-100-kilometer"},
		{"up to 20 kilometer-per-liter", "≥5 liter-per-100-kilometer", "[5, ∞) liter-per-100-kilometer"},
		{"<20 kilometer-per-liter", ">5 liter-per-100-kilometer", "(5, ∞) liter-per-100-kilometer"},
		{"10..20 kilometer-per-liter", "5..10 liter-per-100-kilometer", "[5, 10] liter-per-100-kilometer"},
		{"just over 20 kilometer-per-liter", "just under 5 liter-per-100-kilometer", "(0, 5) liter-per-100-kilometer"},
	} {
		f, err := quantity.Parse(c[0])
		if err != nil {
			t.Fatal(err)
		}
		g, err := f.In(unit(t, "liter-per-100-kilometer"))
		if err != nil {
			t.Errorf("%s: %v", c[0], err)
			continue
		}
		want, err := quantity.Parse(c[1])
		if err != nil {
			t.Fatal(err)
		}
		if !g.Interval().Equal(want.Interval()) || g.Bound() != want.Bound() || g.Hedge() != want.Hedge() {
			t.Errorf("%s is %s, want %s", c[0], g, c[1])
		}
		i, err := f.Interval().In(want.Unit())
		if err != nil {
			t.Errorf("%s: %v", c[0], err)
		} else if i.String() != c[2] {
			t.Errorf("%s is in %s, want %s", c[0], i, c[2])
		}
	}
}
