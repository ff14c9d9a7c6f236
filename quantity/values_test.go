package quantity_test

import (
	"encoding"
	"errors"
	"testing"

	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

func unit(t testing.TB, s string) quantity.Unit {
	t.Helper()
	u, err := quantity.ParseUnit(s)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func amount(t testing.TB, s string) quantity.Quantity {
	t.Helper()
	var q quantity.Quantity
	if err := q.UnmarshalText([]byte(s)); err != nil {
		t.Fatal(err)
	}
	return q
}

// figures are canonical: Parse and String must agree on them.
var figures = []string{
	"0", "12", "-5", "30 000 troop/month", "≈30 000 troop/month", ">3 000 bomb", "≥5 percent", "≤1.20e6 EUR", "<4.3 kilometer-per-hour",
	"up to 50 #wheelbarrow", "=3 rescue worker", "4 #air raid alert/day", "5 #rescue-worker", "nearly 20 000", "just under 1/3", "just over 1/3 percent", "vague 3..9 person",
	"vague 20..", "10..15", "-5..-2 celsius", "10.0..15.5 meter", "fraction 1/5", "fraction >1/2 person", "≈collective 12 #widget",
	"1.2e6", "100e9 EUR", "1/2e6 person", "0.005", "1e10000", "30 000@3", "10/3@-2 meter", "1.9312@-1 kilometer", "3 wing[24 #sortie]",
	"3 fleet[3 wing[24 #sortie]]/month", "1/3..1/2", "7 EUR/kilowatt-hour", "2 /person", "5 liter-per-100-kilometer", "12 death/100000-person",
	"8 percentage-point", "20 celsius-difference", "4 per-second", "3 #F-16", "25 basis-point", "400 part-per-1e6", "2 #новобранець/month",
	"12.0 millimeter-ofhg", "3 square-meter/person^2", "5 person*hour", "-0.5 percent", "6 1*100", "6 /100", "1/1 meter",
}

func TestNotation(t *testing.T) {
	for _, s := range figures {
		f, err := quantity.Parse(s)
		if err != nil {
			t.Errorf("%q: %v", s, err)
			continue
		}
		if got := f.String(); got != s {
			t.Errorf("%q prints as %q", s, got)
		}
		var g quantity.Figure
		if err := g.UnmarshalText([]byte(f.String())); err != nil || !g.Equal(f) {
			t.Errorf("%q: read back as %v, %v", s, g, err)
		}
	}
}

func TestIn(t *testing.T) {
	for _, c := range []struct {
		from, to, want string
		err            error
	}{
		{"90 kilometer-per-hour", "meter-per-second", "25 meter-per-second", nil},
		{"20 celsius", "fahrenheit", "68 fahrenheit", nil},
		{"-40 fahrenheit", "celsius", "-40 celsius", nil},
		{"0 kelvin", "celsius", "-273.15 celsius", nil},
		{"9 celsius-difference", "fahrenheit-difference", "16.2 fahrenheit-difference", nil},
		{"9 celsius-difference", "celsius", "", quantity.ErrDimension},
		{"1 mile", "kilometer", "1.609344 kilometer", nil},
		{"5 percent", "1", "0.05", nil},
		{"5 percent", "permille", "50 permille", nil},
		{"5 percent", "part-per-1e6", "50 000 part-per-1e6", nil},
		{"1/4", "percent", "25 percent", nil},
		{"5 percent", "percentage-point", "", quantity.ErrDimension},
		{"5 percentage-point", "basis-point", "500 basis-point", nil},
		{"2 decade", "month", "240 month", nil},
		{"1 month", "day", "", quantity.ErrCalendar},
		{"1 troop/month", "troop/day", "", quantity.ErrCalendar},
		{"1 troop/year", "troop/month", "1/12 troop/month", nil},
		{"5 EUR", "USD", "", quantity.ErrRate},
		{"5 customer", "person", "", quantity.ErrKind},
		{"5 customer/day", "person/day", "", quantity.ErrKind},
		{"5 meter", "second", "", quantity.ErrDimension},
		{"180 degree", "radian", "", quantity.ErrInexact},
		{"1 revolution", "degree", "360 degree", nil},
		{"2 wing[24 #sortie]", "#sortie", "48 #sortie", nil},
		{"2 fleet[3 wing[24 #sortie]]", "wing[24 #sortie]", "6 wing[24 #sortie]", nil},
		{"12 death/100000-person", "death/person", "0.00012 death/person", nil},
		{"7 liter-per-100-kilometer", "liter-per-kilometer", "0.07 liter-per-kilometer", nil},
		{"1 light-year", "meter", "9 460 730 472 580 800 meter", nil},
		{"1e30 tonne", "milligram", "1e39 milligram", nil},
		{"1 solar-mass", "milligram", "", quantity.ErrInexact},
		{"1 troop", "#troop", "1 troop", nil},
		{"100 parsec", "kiloparsec", "0.1 kiloparsec", nil},
		{"1 dalton", "kilogram", "", quantity.ErrInexact},
	} {
		got, err := amount(t, c.from).In(unit(t, c.to))
		if !errors.Is(err, c.err) {
			t.Errorf("%s in %s: %v, want %v", c.from, c.to, err, c.err)
		}
		if err == nil && got.String() != c.want {
			t.Errorf("%s in %s = %s, want %s", c.from, c.to, got, c.want)
		}
	}
}

var (
	_ encoding.TextMarshaler   = quantity.Quantity{}
	_ encoding.TextUnmarshaler = (*quantity.Quantity)(nil)
	_ encoding.TextMarshaler   = quantity.Unit{}
	_ encoding.TextUnmarshaler = (*quantity.Unit)(nil)
	_ encoding.TextMarshaler   = quantity.Figure{}
	_ encoding.TextMarshaler   = quantity.Interval{}
	_ encoding.TextUnmarshaler = (*quantity.Interval)(nil)
	_ encoding.TextUnmarshaler = (*quantity.Figure)(nil)
)

func TestParseUnitIn(t *testing.T) {
	x, err := lexicon.Parse("sortie counted; plural sorties\nwing = 24 sortie; plural wings\nfleet = 3 wing\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range [][2]string{
		{"sortie", "#sortie"}, {"wing/month", "wing[24 #sortie]/month"}, {"fleet", "fleet[3 wing[24 #sortie]]"},
		{"kilometer-per-hour", "kilometer-per-hour"}, {"troop", "troop"}, {"#wing", "#wing"},
	} {
		u, err := quantity.ParseUnitIn(x, c[0])
		if err != nil || u.String() != c[1] {
			t.Errorf("%s: %v, %v; want %s", c[0], u, err, c[1])
		}
		if v, err := quantity.ParseUnit(u.String()); v != u {
			t.Errorf("%s: %s reads back as %v, %v", c[0], u, v, err)
		}
	}
	if _, err := quantity.ParseUnitIn(nil, "wing"); !errors.Is(err, quantity.ErrUnit) {
		t.Errorf("wing without its lexicon: %v", err)
	}
}
