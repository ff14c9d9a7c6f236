package cldr_test

import (
	"math/big"
	"testing"

	"github.com/claimcheck/claimcheck/internal/cldr"
)

func TestUnitFactors(t *testing.T) {
	for _, c := range []struct {
		id, base, factor, offset string
		pi                       int8
	}{
		{"mile", "meter", "1609.344", "0", 0},
		{"nautical-mile", "meter", "1852", "0", 0},
		{"inch", "meter", "0.0254", "0", 0},
		{"acre", "square-meter", "4046.8564224", "0", 0},
		{"hectare", "square-meter", "10000", "0", 0},
		{"gallon", "cubic-meter", "0.003785411784", "0", 0},
		{"gallon-imperial", "cubic-meter", "0.00454609", "0", 0},
		{"teaspoon", "cubic-meter", "0.00000492892159375", "0", 0},
		{"barrel", "cubic-meter", "0.158987294928", "0", 0},
		{"pound", "kilogram", "0.45359237", "0", 0},
		{"ounce-troy", "kilogram", "0.0311034768", "0", 0},
		{"tonne", "kilogram", "1000", "0", 0},
		{"ton", "kilogram", "907.18474", "0", 0},
		{"stone", "kilogram", "6.35029318", "0", 0},
		{"celsius", "kelvin", "1", "273.15", 0},
		{"fahrenheit", "kelvin", "5/9", "45967/180", 0}, // 0 °F = 459.67 × 5/9 K
		{"kelvin", "kelvin", "1", "0", 0},
		{"knot", "meter-per-second", "463/900", "0", 0},
		{"hour", "second", "3600", "0", 0},
		{"month", "year", "1/12", "0", 0},
		{"percent", "part", "0.01", "0", 0},
		{"degree", "revolution", "1/360", "0", 0},
		{"arc-minute", "revolution", "1/21600", "0", 0},
		{"radian", "revolution", "1/2", "0", -1},
		{"steradian", "square-revolution", "1/4", "0", -2},
		{"byte", "bit", "8", "0", 0},
		{"watt", "kilogram-square-meter-per-cubic-second", "1", "0", 0},
		{"horsepower", "kilogram-square-meter-per-cubic-second", "745.69987158227022", "0", 0},
		{"british-thermal-unit-it", "kilogram-square-meter-per-square-second", "1055.05585262", "0", 0},
	} {
		u, ok := cldr.UnitByID(c.id)
		if !ok {
			t.Errorf("no unit %s", c.id)
			continue
		}
		if u.BaseUnit != c.base || u.Factor().Cmp(parseRat(t, c.factor)) != 0 || u.Offset().Cmp(parseRat(t, c.offset)) != 0 || u.Pi != c.pi {
			t.Errorf("%s: %v × π^%d + %v %s; want %s × π^%d + %s %s",
				c.id, u.Factor(), u.Pi, u.Offset(), u.BaseUnit, c.factor, c.pi, c.offset, c.base)
		}
	}
}

func parseRat(t *testing.T, s string) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		t.Fatalf("%q is no number", s)
	}
	return r
}

func TestUnitProperties(t *testing.T) {
	for _, c := range []struct {
		id, quantity        string
		inexact, prefixable bool
		special             string
	}{
		{"meter", "length", false, true, ""},
		{"mile", "length", false, false, ""},
		{"parsec", "length", true, true, ""},
		{"radian", "angle", true, false, ""},
		{"dalton", "mass", true, true, ""},
		{"solar-mass", "mass", true, false, ""},
		{"beaufort", "speed", true, false, "beaufort"},
		{"watt", "power", false, true, ""},
	} {
		u, ok := cldr.UnitByID(c.id)
		if !ok || u.Quantity != c.quantity || u.Inexact() != c.inexact || u.Prefixable != c.prefixable || u.Special != c.special {
			t.Errorf("%s: %+v", c.id, u)
		}
	}
	if u, ok := cldr.UnitByID("kilometer"); ok {
		t.Errorf("kilometer is a prefix and a unit, not %+v", u)
	}
}

// TestUnitsStandOnSimpleBases: every base of a compound is a unit of its own, with factor 1.
func TestUnitsStandOnSimpleBases(t *testing.T) {
	n := 0
	for u := range cldr.Units() {
		n++
		if u.Factor().Sign() <= 0 {
			t.Errorf("%s: factor %v", u.ID, u.Factor())
		}
		for _, p := range u.Base {
			base, ok := cldr.UnitByID(p.Unit)
			if !ok || base.BaseUnit != p.Unit || base.Factor().Cmp(big.NewRat(1, 1)) != 0 || p.Exp == 0 {
				t.Errorf("%s: base %s^%d", u.ID, p.Unit, p.Exp)
			}
		}
	}
	if n < 150 {
		t.Errorf("only %d units", n)
	}
	watt, _ := cldr.UnitByID("watt")
	want := []cldr.Power{{Unit: "kilogram", Exp: 1}, {Unit: "meter", Exp: 2}, {Unit: "second", Exp: -3}}
	for i, p := range want {
		if len(watt.Base) != len(want) || watt.Base[i] != p {
			t.Fatalf("watt is %v, want %v", watt.Base, want)
		}
	}
}

func TestUnitAlias(t *testing.T) {
	if id, ok := cldr.UnitAlias("metric-ton"); !ok || id != "tonne" {
		t.Errorf("UnitAlias(metric-ton) = %q, %t", id, ok)
	}
	if id, ok := cldr.UnitAlias("tonne"); ok {
		t.Errorf("UnitAlias(tonne) = %q", id)
	}
}

func TestPrefixes(t *testing.T) {
	for _, want := range []cldr.Prefix{
		{"kilo", "k", 10, 3}, {"micro", "μ", 10, -6}, {"mebi", "Mi", 2, 20}, {"quetta", "Q", 10, 30},
	} {
		if got, ok := cldr.PrefixByName(want.Name); !ok || got != want {
			t.Errorf("PrefixByName(%s) = %+v, %t", want.Name, got, ok)
		}
	}
}
