package quantity_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
)

func TestParseCLDR(t *testing.T) {
	for _, c := range []struct {
		id, want string
		err      error
	}{
		{"kilometer", "kilometer", nil},
		{"kilometer-per-hour", "kilometer-per-hour", nil},
		{"liter-per-100-kilometer", "liter-per-100-kilometer", nil},
		{"liter-per-100kilometers", "liter-per-100-kilometer", nil},
		{"part-per-1e6", "part-per-1e6", nil},
		{"part-per-million", "part-per-1e6", nil},
		{"square-meter", "square-meter", nil},
		{"pow2-meter", "square-meter", nil},
		{"meter-meter", "square-meter", nil},
		{"hour-kilowatt", "kilowatt-hour", nil},
		{"kilogram-square-meter-per-cubic-second", "kilogram-square-meter-per-cubic-second", nil},
		{"pow4-second", "pow4-second", nil},
		{"per-second", "per-second", nil},
		{"milligram-ofglucose-per-deciliter", "milligram-ofglucose-per-deciliter", nil},
		{"pound-force-per-square-inch", "pound-force-per-square-inch", nil},
		{"mile-scandinavian", "mile-scandinavian", nil},
		{"british-thermal-unit-it", "british-thermal-unit-it", nil},
		{"metric-ton", "tonne", nil},
		{"curr-eur", "EUR", nil},
		{"curr-usd-per-gallon", "USD/gallon", nil},
		{"yottameter", "yottameter", nil},
		{"mebibyte", "mebibyte", nil},
		{"foot-and-inch", "", quantity.ErrSyntax},
		{"100-kilometer", "", quantity.ErrUnit},
		{"meter-per-", "", quantity.ErrSyntax},
		{"meter-per-second-per-second", "", quantity.ErrUnit},
		{"meter--second", "", quantity.ErrSyntax},
		{"kilomile", "", quantity.ErrUnit},
		{"kilokilogram", "", quantity.ErrUnit},
		{"square", "", quantity.ErrUnit},
		{"percentage-point", "", quantity.ErrUnit}, // ours
		{"EUR", "", quantity.ErrUnit},
		{"troop", "", quantity.ErrUnit},
		{"", "", quantity.ErrSyntax},
		{"Kilometer", "", quantity.ErrUnit},
		{strings.Repeat("meter-", 100_000) + "meter", "", quantity.ErrLimit},
	} {
		u, err := quantity.ParseCLDR(c.id)
		if !errors.Is(err, c.err) || err == nil && u.String() != c.want {
			t.Errorf("%.40q: %s, %v; want %s, %v", c.id, u, err, c.want, c.err)
		}
	}
}

func TestParseUnit(t *testing.T) {
	for _, same := range [][]string{
		{"kilometer-per-hour", "kilometer/hour", "kilometer*hour^-1", "/hour*kilometer"},
		{"troop", "#troop"},
		{"troop/month", "#troop*month^-1", "/month*troop"},
		{"EUR/kilowatt-hour", "EUR/kilowatt/hour", "EUR/hour-kilowatt"},
		{"1", "meter/meter", "troop^2/troop/troop", "1*1"},
		{"death/100000-person", "death/100/1000/person", "death/1e5/person"},
		{"rescue worker", "#rescue worker"},
	} {
		for _, s := range same[1:] {
			if u, v := unit(t, same[0]), unit(t, s); u != v || v.String() != same[0] {
				t.Errorf("%s is %s, and %s is %s", same[0], u, s, v)
			}
		}
	}
	for _, different := range [][2]string{
		{"liter", "cubic-decimeter"}, {"wing[24 #sortie]", "wing[25 #sortie]"}, {"bomb", "shell"}, {"Bomb", "bomb"}, {"EUR", "USD"},
	} {
		u, err := quantity.ParseUnit(different[0])
		v, err2 := quantity.ParseUnit(different[1])
		if err == nil && err2 == nil && u == v {
			t.Errorf("%s is %s", different[0], different[1])
		}
	}
	for _, c := range [][2]string{{"troops", "troop"}, {"kilometre", "kilometer"}, {"eur", "EUR"}, {"persn", "person"}, {"custmer/day", "customer"}} {
		var ue *quantity.UnitError
		if u, err := quantity.ParseUnit(c[0]); !errors.As(err, &ue) || len(ue.Near) == 0 || ue.Near[0] != c[1] {
			t.Errorf("%s: %v, %v; nearest should be %s", c[0], u, err, c[1])
		}
	}
}

func TestCountedKind(t *testing.T) {
	for _, c := range [][2]string{
		{"troop", "troop"}, {"wheelbarrow", "#wheelbarrow"}, {" air  raid ", "#air raid"}, {"F-16", "#F-16"}, {"a*b/c^d[e]#f", "#a-b-c-d-e-f"},
		{"новобранець", "#новобранець"}, {"人", "#人"}, {"", "1"}, {"***", "1"}, {"percent", "#percent"}, {"EUR", "#EUR"}, {"bad\xffbyte", "#bad-byte"},
	} {
		u := quantity.CountedKind(c[0])
		if u.String() != c[1] {
			t.Errorf("%q is %s, want %s", c[0], u, c[1])
		}
		if v, err := quantity.ParseUnit(u.String()); err != nil || v != u {
			t.Errorf("%s reads back as %s, %v", u, v, err)
		}
	}
	if unit(t, "#percent").Commensurable(unit(t, "percent")) {
		t.Error("what is counted as #percent is a percentage")
	}
}

func TestInMean(t *testing.T) {
	for _, c := range []struct {
		from, to, want string
		err            error
	}{
		{"30 000 troop/month", "troop/day", "400000000/405825 troop/day", nil}, // × 12 / 365.2425
		{"365.2425 day", "year", "1 year", nil},
		{"1 year", "second", "31 556 952 second", nil},
		{"12 month", "year", "1 year", nil},
		{"1 square-year", "square-second", "995 841 219 530 304 square-second", nil},
		{"5 customer/month", "person/day", "", quantity.ErrKind},
		{"1 month", "meter", "", quantity.ErrDimension},
		{"1 month*radian", "day*degree", "", quantity.ErrInexact},
	} {
		q, err := amount(t, c.from).InMean(unit(t, c.to))
		if !errors.Is(err, c.err) || err == nil && !q.Equal(amount(t, c.want)) {
			t.Errorf("%s in %s: %s, %v; want %s, %v", c.from, c.to, q, err, c.want, c.err)
		}
	}
}

func TestTemperatures(t *testing.T) {
	for _, c := range []struct{ a, b, sum, difference string }{
		{"20 celsius", "15 celsius", "", "5 celsius-difference"},
		{"20 celsius", "50 fahrenheit", "", "10 celsius-difference"},
		{"20 celsius", "9 fahrenheit-difference", "25 celsius", "15 celsius"},
		{"2 celsius-difference", "3 celsius-difference", "5 celsius-difference", "-1 celsius-difference"},
		{"2 celsius-difference", "3 celsius", "", ""},
		{"5 percent", "3 percent", "8 percent", "2 percent"},
	} {
		a, b := amount(t, c.a), amount(t, c.b)
		sum, err := a.Add(b)
		if (err == nil) != (c.sum != "") || err == nil && sum.String() != c.sum {
			t.Errorf("%s + %s = %s, %v; want %s", a, b, sum, err, c.sum)
		}
		difference, err := a.Sub(b)
		if (err == nil) != (c.difference != "") || err == nil && difference.String() != c.difference {
			t.Errorf("%s - %s = %s, %v; want %s", a, b, difference, err, c.difference)
		}
	}
}

func TestMulDiv(t *testing.T) {
	for _, c := range []struct{ a, b, product, quotient string }{
		{"30 000 troop/month", "3 month", "90 000 troop", "10 000 troop/square-month"},
		{"7 liter-per-100-kilometer", "300 kilometer", "21 liter", "7/30000 liter-per-square-kilometer"},
		{"7 liter-per-100-kilometer", "2", "14 liter-per-100-kilometer", "3.5 liter-per-100-kilometer"},
		{"5 percent", "200 EUR", "1 000 EUR*percent", "0.025 percent/EUR"},
		{"6 EUR", "3 person", "18 EUR*person", "2 EUR/person"},
	} {
		a, b := amount(t, c.a), amount(t, c.b)
		if p := a.Mul(b); p.String() != c.product {
			t.Errorf("%s × %s = %s, want %s", a, b, p, c.product)
		}
		if q, err := a.Div(b); err != nil || q.String() != c.quotient {
			t.Errorf("%s / %s = %s, %v; want %s", a, b, q, err, c.quotient)
		}
	}
}
