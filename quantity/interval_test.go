package quantity_test

import (
	"errors"
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
)

func interval(t testing.TB, f string) quantity.Interval {
	t.Helper()
	return parse(t, f).Interval()
}

func TestIntervals(t *testing.T) {
	for _, c := range []struct {
		a, b             string
		within, overlaps bool
	}{
		{"10..15", "10..15", true, true},
		{"10..15", "9..15", true, true},
		{"10..15", "11..20", false, true},
		{"10..15", "15..20", false, true},
		{"10..15", "16..20", false, false},
		{"<10", "≤10", true, true},
		{"≤10", "<10", false, true},
		{"<10", "≥10", false, false},
		{"≤10", "≥10", false, true},
		{"10", "≥10", true, true},
		{"10", ">10", false, false},
		{">5", "≥5", true, true},
		{"1..2 kilometer", "1 000..2 000 meter", true, true},
		{"1..2 kilometer", "1 001..2 000 meter", false, true},
		{"20..25 celsius", "68..77 fahrenheit", true, true},
	} {
		a, b := interval(t, c.a), interval(t, c.b)
		if got, err := a.Within(b); err != nil || got != c.within {
			t.Errorf("%s within %s: %t, %v", a, b, got, err)
		}
		if got, err := a.Overlaps(b); err != nil || got != c.overlaps {
			t.Errorf("%s overlaps %s: %t, %v", a, b, got, err)
		}
		if got, err := b.Overlaps(a); err != nil || got != c.overlaps {
			t.Errorf("%s overlaps %s: %t, %v", b, a, got, err)
		}
	}
	if _, err := interval(t, "10 bomb").Overlaps(interval(t, "10 shell")); !errors.Is(err, quantity.ErrKind) {
		t.Errorf("bombs and shells: %v", err)
	}
	end := func(s string, open bool) quantity.End { return quantity.End{Quantity: amount(t, s), Open: open} }
	for _, c := range []struct {
		lo, hi quantity.End
		err    error
	}{
		{end("5", false), end("5", false), nil},
		{end("5", true), end("5", false), quantity.ErrEmpty},
		{end("6", false), end("5", false), quantity.ErrEmpty},
		{end("5 meter", false), end("1 kilometer", false), nil},
		{end("5 meter", false), end("1 second", false), quantity.ErrDimension},
		{quantity.End{Unbounded: true}, end("1 second", false), nil},
		{quantity.End{Unbounded: true}, quantity.End{Unbounded: true}, nil},
	} {
		if i, err := quantity.NewInterval(c.lo, c.hi); !errors.Is(err, c.err) {
			t.Errorf("%v to %v: %s, %v", c.lo, c.hi, i, err)
		}
	}
	if (quantity.Interval{}).String() != "[0, 0]" {
		t.Errorf("the zero interval is %s", quantity.Interval{})
	}
}

func TestRate(t *testing.T) {
	eur, usd := unit(t, "EUR"), unit(t, "USD")
	span, err := quantity.NewInterval(quantity.End{Quantity: amount(t, "1.0")}, quantity.End{Quantity: amount(t, "1.25")})
	if err != nil {
		t.Fatal(err)
	}
	r := quantity.Rate{Base: eur, Quote: usd, Mid: amount(t, "1.1"), Span: span, From: "2024-03-01", To: "2024-03-31"} // an invented rate
	for _, c := range []struct{ from, to string }{
		{"100 EUR", "110 USD"}, {"110 USD", "100 EUR"}, {"3 EUR/kilowatt-hour", "3.3 USD/kilowatt-hour"}, {"1 USD/month", "10/11 EUR/month"},
	} {
		if got, err := r.Convert(amount(t, c.from)); err != nil || got.String() != c.to {
			t.Errorf("%s is %s, %v; want %s", c.from, got, err, c.to)
		}
	}
	for _, s := range []string{"100 GBP", "100", "100 person/EUR"} {
		if got, err := r.Convert(amount(t, s)); !errors.Is(err, quantity.ErrRate) {
			t.Errorf("%s becomes %s, %v", s, got, err)
		}
	}
	if i, err := r.ConvertInterval(amount(t, "100 USD")); err != nil || i.String() != "[80, 100] EUR" {
		t.Errorf("100 USD were %s, %v", i, err)
	}
	if _, err := (quantity.Rate{}).Convert(amount(t, "1 EUR")); !errors.Is(err, quantity.ErrRate) {
		t.Errorf("no rate converts: %v", err)
	}
}

func TestIntervalText(t *testing.T) {
	for _, s := range []string{"[0, 0]", "[10, 15] person", "(-∞, 5] EUR", "(3 000, ∞) bomb", "[1/3, 0.5)", "(-∞, ∞) kilometer-per-hour", "(-5.5, 3] wing[24 #sortie]", "[1, 2)"} {
		var i, j quantity.Interval
		if err := i.UnmarshalText([]byte(s)); err != nil || i.String() != s {
			t.Errorf("%q: %v, %v", s, i, err)
		}
		text, err := i.MarshalText()
		if err != nil {
			t.Error(err)
		}
		if err := j.UnmarshalText(text); err != nil || !j.Equal(i) {
			t.Errorf("%q: %s reads back as %v, %v", s, text, j, err)
		}
	}
	for _, s := range []string{"", "[", "[1", "[1,2]", "[2, 1]", "(1, 1]", "[1, 2] ", "[1, 2] trop", "[-∞, 2]", "[1e1000000000, 2]"} {
		var i quantity.Interval
		if err := i.UnmarshalText([]byte(s)); err == nil {
			t.Errorf("%q is %s", s, i)
		}
	}
}
