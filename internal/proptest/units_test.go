package proptest_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/claimcheck/claimcheck/quantity"
)

// byDimension are CLDR's units, prefixed ones among them, in lines that convert to each other exactly.
var byDimension = [][]string{
	{"meter", "kilometer", "mile", "inch", "furlong", "nautical-mile", "light-year", "fathom", "earth-radius", "picometer"},
	{"square-meter", "hectare", "acre", "dunam", "square-mile"},
	{"cubic-meter", "liter", "gallon", "gallon-imperial", "barrel", "teaspoon", "bushel", "acre-foot"},
	{"second", "minute", "hour", "day", "week", "nanosecond"},
	{"month", "year", "quarter", "century", "decade"},
	{"gram", "kilogram", "pound", "tonne", "carat", "ounce-troy", "stone", "slug"},
	{"joule", "kilowatt-hour", "calorie", "foodcalorie", "british-thermal-unit", "therm-us", "electronvolt"},
	{"watt", "horsepower", "gigawatt"},
	{"pascal", "bar", "atmosphere", "millimeter-ofhg", "pound-force-per-square-inch"},
	{"kilometer-per-hour", "knot", "light-speed", "mile-per-hour"},
	{"byte", "bit", "kibibyte", "gigabyte", "mebibit"},
	{"degree", "arc-minute", "revolution"},
	{"percent", "permille", "part-per-1e6", "permyriad"},
	{"percentage-point", "basis-point"},
	{"EUR"}, {"person"}, {"#wheelbarrow"}, {"#sortie", "wing[24 #sortie]"},
}

// alike draws n expressions of one dimension, each with other units.
func alike(t *rapid.T, n int) []quantity.Unit {
	texts := make([]strings.Builder, n)
	for i := range rapid.IntRange(1, 5).Draw(t, "terms") {
		line := rapid.SampledFrom(byDimension).Draw(t, "line")
		operator := ""
		if i > 0 {
			operator = rapid.SampledFrom([]string{"*", "/"}).Draw(t, "operator")
		}
		power := rapid.SampledFrom([]string{"", "", "^2", "^-1", "^-2"}).Draw(t, "power")
		for k := range texts {
			texts[k].WriteString(operator + rapid.SampledFrom(line).Draw(t, "unit") + power)
		}
	}
	var units []quantity.Unit
	for k := range texts {
		u, err := quantity.ParseUnit(texts[k].String())
		if errors.Is(err, quantity.ErrLimit) { // more than eight different ones
			t.Skip()
		}
		if err != nil {
			t.Fatal(err)
		}
		units = append(units, u)
	}
	return units
}

// TestAnyWayRound: A to B to C is A to C, and back to A nothing is lost.
func TestAnyWayRound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u := alike(t, 3)
		q := quantity.FromRat(rationals().Draw(t, "number"), u[0])
		b, err := q.In(u[1])
		if err != nil {
			t.Fatalf("%s in %s: %v", q, u[1], err)
		}
		c, err1 := b.In(u[2])
		d, err2 := q.In(u[2])
		back, err3 := c.In(u[0])
		if err := errors.Join(err1, err2, err3); err != nil {
			t.Fatal(err)
		}
		if c.Rat().Cmp(d.Rat()) != 0 || back.Rat().Cmp(q.Rat()) != 0 {
			t.Fatalf("%s by %s is %s, directly %s, back %s", q, b, c, d, back)
		}
	})
}

// TestStepsComeToTheResult: doing what the steps of a conversion say gives its result.
func TestStepsComeToTheResult(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u := alike(t, 2)
		if rapid.Bool().Draw(t, "temperature") {
			scales := []string{"celsius", "fahrenheit", "kelvin", "rankine"}
			for i := range u {
				u[i] = parse(t, rapid.SampledFrom(scales).Draw(t, "scale"))
			}
		}
		q := quantity.FromRat(rationals().Draw(t, "number"), u[0])
		k, err := quantity.Converter{}.Convert(quantity.Stated(q, rapid.IntRange(-9, 9).Draw(t, "ulp")), u[1])
		if err != nil {
			t.Fatal(err)
		}
		n := q.Rat()
		for _, s := range k.Steps {
			by := s.By.Lo().Quantity.Rat()
			switch s.Op {
			case quantity.Multiply:
				n.Mul(n, by)
			case quantity.Divide:
				n.Quo(n, by)
			case quantity.Plus:
				n.Add(n, by)
			case quantity.Minus:
				n.Sub(n, by)
			default:
				t.Fatalf("%s: %s", k, s.Op)
			}
		}
		v, exact := k.Value()
		if !exact || v.Rat().Cmp(n) != 0 {
			t.Fatalf("%s: the steps come to %s", k, n.RatString())
		}
		// Rounding is off by no more than half the place that it is to.
		if f, ok := k.Rounded(); ok {
			r, _ := f.Value()
			ulp, _ := f.Written()
			half := new(big.Rat).SetFrac64(1, 2)
			ten := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(ulp, -ulp))), nil))
			if ulp < 0 {
				ten.Inv(ten)
			}
			if d := new(big.Rat).Sub(r.Rat(), v.Rat()); d.Abs(d).Cmp(half.Mul(half, ten)) > 0 {
				t.Fatalf("%s is rounded to %s", v, f)
			}
		}
	})
}

// TestMixedSumsUp: the parts of a quantity in mixed units are whole but for the last, and sum up to it.
func TestMixedSumsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, err := quantity.ParseMixed(rapid.SampledFrom([]string{"foot-and-inch", "day-and-hour-and-minute-and-second", "stone-and-pound-and-ounce", "year-and-month"}).Draw(t, "mixed"))
		if err != nil {
			t.Fatal(err)
		}
		q := quantity.FromRat(rationals().Draw(t, "number"), m.Units()[rapid.IntRange(0, len(m.Units())-1).Draw(t, "of")])
		parts, err := m.Split(q)
		if err != nil {
			t.Fatal(err)
		}
		sum := quantity.Int(0, q.Unit())
		for i, p := range parts {
			if i < len(parts)-1 && !p.Rat().IsInt() || p.Sign()*q.Sign() < 0 {
				t.Fatalf("%s in %s is %v", q, m, parts)
			}
			if sum, err = sum.Add(p); err != nil {
				t.Fatal(err)
			}
		}
		if !sum.Equal(q) {
			t.Fatalf("%s in %s is %v, in sum %s", q, m, parts, sum)
		}
	})
}

// TestScalesOnlyWiden: there and back on a scale of its own, the interval that comes holds the one that went.
func TestScalesOnlyWiden(t *testing.T) {
	pairs := [][2]string{{"pH", "mole-per-liter"}, {"decibel", "1"}, {"neper", "1"}, {"bel-spl", "pascal"}, {"bit-logarithmic", "1"}, {"beaufort", "knot"}, {"percent-slope", "arc-minute"}}
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.SampledFrom(pairs).Draw(t, "pair")
		x := big.NewRat(rapid.Int64Range(0, 12_000).Draw(t, "x"), 1_000)
		y := new(big.Rat).Add(x, big.NewRat(rapid.Int64Range(0, 3_000).Draw(t, "width"), 1_000))
		u, v := parse(t, c[0]), parse(t, c[1])
		i, err := quantity.NewInterval(quantity.End{Quantity: quantity.FromRat(x, u)}, quantity.End{Quantity: quantity.FromRat(y, u)})
		if err != nil {
			t.Fatal(err)
		}
		if c[0] == "beaufort" { // forces are whole
			i = quantity.PointInterval(quantity.Int(rapid.Int64Range(0, 17).Draw(t, "force"), u))
		}
		j, err := i.In(v)
		if err != nil {
			t.Fatalf("%s in %s: %v", i, v, err)
		}
		k, err := j.In(u)
		if err != nil {
			t.Fatalf("%s in %s: %v", j, u, err)
		}
		if in, err := i.Within(k); err != nil || !in {
			t.Fatalf("%s is %s, and back %s", i, j, k)
		}
	})
}
