package quantity_test

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/claimcheck/claimcheck/quantity"
)

// group is units of one dimension, all exactly convertible.
var groups = [][]string{
	{"meter", "kilometer", "mile", "inch", "nautical-mile", "shaku-length", "light-year"},
	{"second", "minute", "hour", "day", "week", "fortnight", "microsecond"},
	{"month", "year", "quarter", "decade", "century"},
	{"celsius", "fahrenheit", "kelvin", "rankine"},
	{"celsius-difference", "fahrenheit-difference", "kelvin-difference"},
	{"percent", "1", "permille", "permyriad", "part-per-1e6", "karat"},
	{"percentage-point", "basis-point"},
	{"kilometer-per-hour", "meter-per-second", "knot", "mile-per-hour"},
	{"joule", "kilowatt-hour", "calorie", "british-thermal-unit", "newton-meter"},
	{"square-meter", "acre", "hectare", "square-mile", "acre-foot-per-foot", "liter-per-100-kilometer", "gallon-per-mile"},
	{"troop/month", "troop/year", "#troop/quarter"},
	{"#sortie", "wing[24 #sortie]", "fleet[3 wing[24 #sortie]]", "third[1/3 #sortie]"},
	{"EUR/kilowatt-hour", "EUR/megajoule"},
	{"byte", "bit", "mebibyte", "kilobyte"},
	{"person"}, {"customer"}, {"USD"}, {"radian", "radian*percent"}, {"solar-mass"},
}

// number makes numbers of all sizes: inline, near the edge of int64, beyond, fractions.
func number(r *rand.Rand) *big.Rat {
	n := big.NewInt(r.Int63())
	switch r.Intn(6) {
	case 0:
		n.SetInt64(int64(r.Intn(2000) - 1000))
	case 1:
		n.SetInt64(r.Int63n(1_000_000) - 500_000)
	case 2:
		n.Mul(n, big.NewInt(r.Int63()))
	case 3:
		n.SetInt64(1<<63 - 1 - int64(r.Intn(3)))
	case 4:
		n.Neg(n)
	}
	d := big.NewInt(1)
	switch r.Intn(4) {
	case 0:
		d.Exp(big.NewInt(10), big.NewInt(int64(r.Intn(25))), nil)
	case 1:
		d.SetInt64(1 + int64(r.Intn(100)))
	}
	return new(big.Rat).SetFrac(n, d)
}

func TestArithmeticIsExact(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 20_000 {
		x, y := number(r), number(r)
		p, q := quantity.FromRat(x, quantity.Unit{}), quantity.FromRat(y, quantity.Unit{})
		if p.Rat().Cmp(x) != 0 {
			t.Fatalf("%v becomes %v", x, p.Rat())
		}
		if got := p.Mul(q).Rat(); got.Cmp(new(big.Rat).Mul(x, y)) != 0 {
			t.Fatalf("%v × %v = %v", x, y, got)
		}
		if s, err := p.Add(q); err != nil || s.Rat().Cmp(new(big.Rat).Add(x, y)) != 0 {
			t.Fatalf("%v + %v = %v, %v", x, y, s, err)
		}
		if s, err := p.Sub(q); err != nil || s.Rat().Cmp(new(big.Rat).Sub(x, y)) != 0 {
			t.Fatalf("%v - %v = %v, %v", x, y, s, err)
		}
		if y.Sign() != 0 {
			if s, err := p.Div(q); err != nil || s.Rat().Cmp(new(big.Rat).Quo(x, y)) != 0 {
				t.Fatalf("%v / %v = %v, %v", x, y, s, err)
			}
		} else if _, err := p.Div(q); !errors.Is(err, quantity.ErrZero) {
			t.Fatalf("%v / 0: %v", x, err)
		}
		if c, err := p.Compare(q); err != nil || c != x.Cmp(y) {
			t.Fatalf("%v against %v: %d, %v", x, y, c, err)
		}
		// The result of arithmetic is as if it had been made from its number.
		if d, err := p.Sub(p); err != nil || !d.Equal(quantity.Quantity{}) {
			t.Fatalf("%v - itself = %v, %v", x, d, err)
		}
		if d, ok := p.Decimal(); ok && d.Rat().Cmp(x) != 0 {
			t.Fatalf("%v as decimal is %v", x, d)
		}
		var back quantity.Quantity
		if err := back.UnmarshalText([]byte(p.String())); err != nil || !back.Equal(p) {
			t.Fatalf("%v prints as %s, which is %v, %v", x, p, back, err)
		}
	}
}

func TestConversionLaws(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for _, g := range groups {
		for range 400 {
			a, b, c := unit(t, g[r.Intn(len(g))]), unit(t, g[r.Intn(len(g))]), unit(t, g[r.Intn(len(g))])
			q := quantity.FromRat(number(r), a)
			there, err := q.In(b)
			if err != nil {
				t.Fatalf("%s in %s: %v", q, b, err)
			}
			if back, err := there.In(a); err != nil || back.Rat().Cmp(q.Rat()) != 0 {
				t.Fatalf("%s in %s and back: %v, %v", q, b, back, err)
			}
			far, err := there.In(c)
			direct, err2 := q.In(c)
			if err != nil || err2 != nil || far.Rat().Cmp(direct.Rat()) != 0 {
				t.Fatalf("%s by way of %s in %s: %v, %v and %v, %v", q, b, c, far, err, direct, err2)
			}
			if !there.Equal(q) {
				t.Fatalf("%s isn't %s", there, q)
			}
			if g[0] != "celsius" { // scaling commutes, but on scales with a zero of their own
				k := quantity.FromRat(number(r), quantity.Unit{})
				x, err := q.Mul(k).In(b)
				if y := there.Mul(k); err != nil || x.Rat().Cmp(y.Rat()) != 0 {
					t.Fatalf("%s × %s in %s: %v, %v; %v", q, k, b, x, err, y)
				}
			}
		}
	}
}

func TestMismatchIsAlwaysAnError(t *testing.T) {
	for i, g := range groups {
		for j, h := range groups {
			if i == j {
				continue
			}
			a, b := unit(t, g[0]), unit(t, h[0])
			var ue *quantity.UnitError
			if _, err := quantity.Int(1, a).In(b); !errors.As(err, &ue) || ue.From != a || ue.To != b {
				t.Errorf("%s in %s: %v", a, b, err)
			}
			if a.Commensurable(b) || quantity.Int(0, a).Equal(quantity.Int(0, b)) {
				t.Errorf("%s and %s are the same thing", a, b)
			}
			if _, err := quantity.Int(1, a).Add(quantity.Int(1, b)); err == nil && a.Difference() != b {
				t.Errorf("%s and %s add up", a, b)
			}
		}
	}
}

// TestUnitAlgebra: however a product is put together, it is the same unit, and its name reads back as itself.
func TestUnitAlgebra(t *testing.T) {
	var pool []quantity.Unit
	for _, g := range groups {
		for _, s := range g {
			pool = append(pool, unit(t, s))
		}
	}
	r := rand.New(rand.NewSource(3))
	for range 3_000 {
		a, b, c := pool[r.Intn(len(pool))], pool[r.Intn(len(pool))], pool[r.Intn(len(pool))]
		if a.Mul(b) != b.Mul(a) || a.Mul(b).Mul(c) != a.Mul(b.Mul(c)) {
			t.Fatalf("%s, %s, %s: order counts", a, b, c)
		}
		if a.Mul(b).Per(b) != a || a.Per(b).Mul(b) != a || a.Per(a) != (quantity.Unit{}) {
			t.Fatalf("%s, %s: what cancels stays", a, b)
		}
		u := a.Mul(b).Per(c)
		if v, err := quantity.ParseUnit(u.String()); err != nil || v != u {
			t.Fatalf("%s reads back as %s, %v", u, v, err)
		}
		n, per := u.Split()
		if n.Per(per) != u {
			t.Fatalf("%s splits into %s and %s", u, n, per)
		}
		p, err := u.Pow(-2)
		if errors.Is(err, quantity.ErrLimit) {
			continue // constants of 10^24
		}
		if v, err := quantity.ParseUnit(p.String()); err != nil || v != p || p.Mul(u).Mul(u) != (quantity.Unit{}) {
			t.Fatalf("%s reads back as %s, %v", p, v, err)
		}
	}
}

func TestLimits(t *testing.T) {
	large := quantity.New(decimal.New(1, 30_000), quantity.Unit{})
	huge := large.Mul(large).Mul(large)
	if _, err := huge.In(unit(t, "percent")); !errors.Is(err, quantity.ErrLimit) {
		t.Errorf("out of range: %v", err)
	}
	if _, err := huge.MarshalText(); !errors.Is(err, quantity.ErrLimit) {
		t.Errorf("out of range is written: %v", err)
	}
	if q := quantity.New(decimal.New(1, 2_000_000_000), quantity.Unit{}); q.Equal(q.Mul(quantity.Int(2, quantity.Unit{}))) != true {
		t.Error("out of range isn't out of range")
	}
	u := unit(t, "meter")
	if _, err := u.Pow(1_000_000); !errors.Is(err, quantity.ErrLimit) {
		t.Errorf("meter^1000000: %v", err)
	}
	for i := range 40 {
		u = u.Mul(quantity.CountedKind(fmt.Sprint("k", i)))
	}
	if u.Commensurable(u) {
		t.Errorf("%s converts", u)
	}
	if q := quantity.Int(1, u); q.Equal(q) {
		t.Errorf("%s equals something", q)
	} else if _, err := q.Compare(q); !errors.Is(err, quantity.ErrLimit) {
		t.Errorf("%s compares: %v", q, err)
	}
	if q := quantity.Int(-1<<63, quantity.Unit{}); q.String() != "-9 223 372 036 854 775 808" || q.Neg().String() != "9 223 372 036 854 775 808" {
		t.Errorf("the least int64 is %s, its negative %s", q, q.Neg())
	}
}
