package proptest_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/claimcheck/claimcheck/quantity"
)

// simple names by dimension: random expressions over them stay convertible when each name is replaced by another of its line.
var simple = [][]string{
	{"meter", "kilometer", "mile", "inch", "furlong"},
	{"second", "minute", "hour", "day"},
	{"month", "year", "quarter", "century"},
	{"gram", "kilogram", "pound", "tonne"},
	{"troop"}, {"#wheelbarrow"}, {"EUR"}, {"person"},
	{"#sortie", "wing[24 #sortie]", "fleet[3 wing[24 #sortie]]"},
	{"byte", "bit", "kibibyte"},
	{"percent", "permille", "part"},
}

// rationals draws numbers of every size and form.
func rationals() *rapid.Generator[*big.Rat] {
	return rapid.Custom(func(t *rapid.T) *big.Rat {
		n := big.NewInt(rapid.Int64().Draw(t, "numerator"))
		for range rapid.IntRange(0, 3).Draw(t, "more") {
			n.Mul(n, big.NewInt(rapid.Int64().Draw(t, "factor")))
		}
		d := big.NewInt(rapid.Int64Range(1, 1<<62).Draw(t, "denominator"))
		switch rapid.IntRange(0, 2).Draw(t, "form") {
		case 0:
			d.SetInt64(1)
		case 1:
			d.Exp(big.NewInt(10), big.NewInt(rapid.Int64Range(0, 30).Draw(t, "places")), nil)
		}
		return new(big.Rat).SetFrac(n, d)
	})
}

// twin draws one expression twice, with other units of the same dimensions the second time.
func twin(t *rapid.T) (a, b quantity.Unit) {
	var x, y strings.Builder
	for i := range rapid.IntRange(1, 4).Draw(t, "terms") {
		line := rapid.SampledFrom(simple).Draw(t, "line")
		operator, power := "", rapid.SampledFrom([]string{"", "", "", "^2", "^-1", "^3"}).Draw(t, "power")
		if i > 0 {
			operator = rapid.SampledFrom([]string{"*", "/"}).Draw(t, "operator")
		}
		for _, w := range []*strings.Builder{&x, &y} {
			w.WriteString(operator + rapid.SampledFrom(line).Draw(t, "unit") + power)
		}
	}
	return parse(t, x.String()), parse(t, y.String())
}

func parse(t *rapid.T, s string) quantity.Unit {
	u, err := quantity.ParseUnit(s)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func TestThereAndBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := twin(t)
		q := quantity.FromRat(rationals().Draw(t, "number"), a)
		there, err := q.In(b)
		if err != nil {
			t.Fatalf("%s in %s: %v", q, b, err)
		}
		back, err := there.In(a)
		if err != nil || back.Rat().Cmp(q.Rat()) != 0 || !there.Equal(q) {
			t.Fatalf("%s in %s is %s, and back %s, %v", q, b, there, back, err)
		}
	})
}

func TestScalingCommutes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := twin(t)
		k := quantity.FromRat(rationals().Draw(t, "scale"), quantity.Unit{})
		q := quantity.FromRat(rationals().Draw(t, "number"), a)
		x, err := q.Mul(k).In(b)
		if err != nil {
			t.Fatal(err)
		}
		y, err := q.In(b)
		if err != nil || y.Mul(k).Rat().Cmp(x.Rat()) != 0 {
			t.Fatalf("%s times %s in %s: %s or %s, %v", q, k, b, x, y.Mul(k), err)
		}
	})
}

func TestPrintAndParse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u, _ := twin(t)
		q := quantity.FromRat(rationals().Draw(t, "number"), u)
		f := quantity.Stated(q, rapid.IntRange(-12, 12).Draw(t, "ulp")).
			With(quantity.Bound(rapid.IntRange(0, 6).Draw(t, "bound")), quantity.Hedge(rapid.IntRange(0, 7).Draw(t, "hedge"))).
			As(quantity.Form(rapid.IntRange(0, 2).Draw(t, "form"))).Scaled(rapid.IntRange(-9, 15).Draw(t, "scale"))
		g, err := quantity.Parse(f.String())
		if err != nil || !g.Equal(f) {
			t.Fatalf("%s reads back as %s, %v", f, g, err)
		}
		var r quantity.Quantity
		if err := r.UnmarshalText([]byte(q.String())); err != nil || r.Unit() != u || r.Rat().Cmp(q.Rat()) != 0 {
			t.Fatalf("%s reads back as %s, %v", q, r, err)
		}
	})
}

// inexact are pairs between which π or a measured constant stands, with bounds of the factor.
var inexact = []struct{ from, to, low, high string }{
	{"degree", "radian", "0.01745329251994329576", "0.01745329251994329578"},
	{"radian", "degree", "57.2957795130823208767", "57.2957795130823208769"},
	{"parsec", "astronomical-unit", "206264.8062470963551564", "206264.8062470963551565"},
	{"steradian", "square-degree", "3282.806350011743794", "3282.806350011743795"},
	{"dalton", "kilogram", "1.66053878283e-27", "1.66053878283e-27"},
	{"kilogram", "solar-mass", "5.0290e-31", "5.0290e-31"},
}

func TestIntervalsNeverNarrow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := rationals().Draw(t, "x"), rationals().Draw(t, "y")
		if x.Cmp(y) > 0 {
			x, y = y, x
		}
		at := func(r *big.Rat, u quantity.Unit) quantity.End { return quantity.End{Quantity: quantity.FromRat(r, u)} }

		a, b := twin(t)
		i, err := quantity.NewInterval(at(x, a), at(y, a))
		if err != nil {
			t.Fatal(err)
		}
		j, err := i.In(b)
		if err != nil {
			t.Fatal(err)
		}
		if in, err := i.Within(j); err != nil || !in {
			t.Fatalf("%s isn't within %s: %v", i, j, err)
		}

		c := rapid.SampledFrom(inexact).Draw(t, "inexact")
		from, to := parse(t, c.from), parse(t, c.to)
		i, err = quantity.NewInterval(at(x, from), at(y, from))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := i.Lo().Quantity.In(to); !errors.Is(err, quantity.ErrInexact) {
			t.Fatalf("%s in %s: %v", c.from, c.to, err)
		}
		if j, err = i.In(to); err != nil {
			t.Fatal(err)
		}
		for _, factor := range []string{c.low, c.high} {
			f, _ := new(big.Rat).SetString(factor)
			for _, end := range []*big.Rat{x, y} {
				p := new(big.Rat).Mul(end, f)
				// The bounds of the table are coarser than ours: allow for their last place.
				slack := new(big.Rat).Mul(new(big.Rat).Abs(p), big.NewRat(1, 1e9))
				lo, hi := j.Lo().Quantity.Rat(), j.Hi().Quantity.Rat()
				if lo.Sub(lo, slack).Cmp(p) > 0 || hi.Add(hi, slack).Cmp(p) < 0 {
					t.Fatalf("%s in %s is %s, without %s", i, c.to, j, p.FloatString(30))
				}
			}
		}
		// There and back only widens.
		if k, err := j.In(from); err != nil {
			t.Fatal(err)
		} else if in, err := i.Within(k); err != nil || !in {
			t.Fatalf("%s became %s: %v", i, k, err)
		}
	})
}

func TestOtherDimensionsAreErrors(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := twin(t)
		extra := parse(t, rapid.SampledFrom([]string{"USD", "customer", "kelvin", "#novelty", "percentage-point", "year", "radian"}).Draw(t, "extra"))
		if rapid.Bool().Draw(t, "down") {
			b = b.Per(extra)
		} else {
			b = b.Mul(extra)
		}
		if b.Commensurable(a) {
			t.Fatalf("%s converts to %s", a, b)
		}
		var ue *quantity.UnitError
		if _, err := quantity.Int(1, a).In(b); !errors.As(err, &ue) {
			t.Fatalf("%s in %s: %v", a, b, err)
		}
		if _, err := quantity.Int(1, a).Compare(quantity.Int(1, b)); !errors.As(err, &ue) {
			t.Fatalf("%s against %s: %v", a, b, err)
		}
	})
}
