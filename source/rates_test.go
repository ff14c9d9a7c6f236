package source_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/source/sourcetest"
)

// Both forms of the European Central Bank's files. All rates here are invented.
const (
	everyDay = "Date,USD,JPY,GBP,RON,\n" +
		"2024-03-18,1.25,160,0.8,N/A,\n" +
		"2024-03-15,1.2,150,0.75,4.9,\n" +
		"2024-03-14,1.1,N/A,0.9,4.8,\n" +
		"2001-06-01,0.9,100,0.6,,\n"
	oneDay = "Date, USD, JPY, GBP, \n15 March 2024, 1.2, 150, 0.75, \n"
)

func rates(t *testing.T, csv string) *source.Rates {
	t.Helper()
	x, err := source.ReadECB(strings.NewReader(csv), source.Provenance{Publisher: "invented"})
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func parseUnit(t *testing.T, s string) quantity.Unit {
	t.Helper()
	u, err := quantity.ParseUnit(s)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func TestRates(t *testing.T) {
	for _, c := range []struct{ csv, from, to, first, last, want string }{
		{everyDay, "EUR", "USD", "2024-03-15", "2024-03-15", "1 EUR bought 1.2 USD on 2024-03-15"},
		{oneDay, "EUR", "USD", "2024-03-15", "2024-03-15", "1 EUR bought 1.2 USD on 2024-03-15"},
		{everyDay, "EUR", "USD", "2024-03-17", "2024-03-17", "1 EUR bought 1.2 USD on 2024-03-15"}, // a Sunday
		{everyDay, "EUR", "USD", "2024-03-01", "2024-03-18", "1 EUR bought 1.25 USD on 2024-03-18, from 1.1 to 1.25 between 2024-03-01 and 2024-03-18"},
		{everyDay, "USD", "EUR", "2024-03-18", "2024-03-18", "1 USD bought 0.8 EUR on 2024-03-18"},
		{everyDay, "USD", "GBP", "2024-03-15", "2024-03-15", "1 USD bought 0.625 GBP on 2024-03-15"},
		{everyDay, "GBP", "RON", "2024-03-14", "2024-03-18", "1 GBP bought 6.533 333 333 33… RON on 2024-03-15, from 5.333 333 333 33… to 6.533 333 333 33… between 2024-03-14 and 2024-03-18"},
	} {
		r, err := rates(t, c.csv).Rate(parseUnit(t, c.from), parseUnit(t, c.to), c.first, c.last)
		if err != nil || r.Why() != c.want {
			t.Errorf("%s to %s, %s to %s: %q, %v, want %q", c.from, c.to, c.first, c.last, r.Why(), err, c.want)
		}
	}
}

func TestRatesRefuse(t *testing.T) {
	x := source.Registry{"texts": source.List(nil), "bank": rates(t, everyDay)}
	for _, c := range []struct {
		from, to, first, last string
		err                   error
		says                  string
	}{
		{"EUR", "USD", "2024-04-15", "2024-04-15", source.ErrNoRate, "days known: 2001-06-01 to 2024-03-18"},
		{"EUR", "USD", "2010-01-01", "2010-12-31", source.ErrNoRate, ""},
		{"EUR", "CHF", "2024-03-15", "2024-03-15", source.ErrNoRate, "EUR to CHF"},
		{"DEM", "USD", "2024-03-15", "2024-03-15", quantity.ErrTender, "DEM on 2024-03-15: no legal tender then; it was from 1948-06-20 until 2002-05-15"},
		{"EUR", "USD", "1990-01-01", "1990-01-01", quantity.ErrTender, "it was from 1999-01-01 on"},
		{"EUR", "EUR", "2024-03-15", "2024-03-15", quantity.ErrRate, ""},
		{"EUR", "troop", "2024-03-15", "2024-03-15", quantity.ErrRate, ""},
		{"EUR", "USD", "2024-03-15", "2024-03-14", source.ErrNoRate, "in order"},
		{"EUR", "USD", "", "soon", source.ErrNoRate, "two days"},
	} {
		r, err := x.Rate(parseUnit(t, c.from), parseUnit(t, c.to), c.first, c.last)
		if !errors.Is(err, c.err) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s to %s: %v, %v", c.from, c.to, r, err)
		}
	}
	for _, bad := range []string{
		"", "Day,USD\n", "Date\n", "Date,USD,USD\n2024-03-15,1,1\n", "Date,QQQ\n2024-03-15,1\n", "Date,USD\n15.3.2024,1\n",
		"Date,USD\n2024-03-15,-1\n", "Date,USD\n2024-03-15,0\n", "Date,USD\n2024-03-15,1e5\n", "Date,USD\n2024-03-15,1.2.3\n",
		"Date,USD\n2024-03-15,1\n2024-03-15,2\n", "Date,USD\n2024-03-15,\"1\n", "Date,EUR\n2024-03-15,1\n",
	} {
		var pe *source.ParseError
		if x, err := source.ReadECB(strings.NewReader(bad), source.Provenance{}); !errors.As(err, &pe) {
			t.Errorf("%q: %v, %v", bad, x, err)
		}
	}
}

// TestRatesAreASource: they are found by unit and day, and a folder with such a file has them.
func TestRatesAreASource(t *testing.T) {
	figure, err := quantity.Parse("1.2 USD/EUR")
	if err != nil {
		t.Fatal(err)
	}
	day, err := claim.ParsePeriod("2024-03-15")
	if err != nil {
		t.Fatal(err)
	}
	want := source.Evidence{Claim: claim.Claim{
		Selector:  claim.Selector{Exact: "1.2", Row: "2", Column: "USD"},
		Assertion: &claim.Assertion{Figure: &figure, Measurand: "exchange rate", Entity: "USD", Period: day},
	}}
	if err := sourcetest.TestSource(rates(t, everyDay), want); err != nil {
		t.Error(err)
	}
	r, err := source.Loader{}.Open(context.Background(), fstest.MapFS{"eurofxref-hist.csv": {Data: []byte(everyDay)}})
	if err != nil {
		t.Fatal(err)
	}
	if rate, err := r.Rate(parseUnit(t, "EUR"), parseUnit(t, "JPY"), "2024-03-15", "2024-03-15"); err != nil || !rate.Mid.Equal(quantity.Int(150, quantity.Unit{})) {
		t.Error(rate, err)
	}
}

func FuzzReadECB(f *testing.F) {
	f.Add(everyDay)
	f.Add(oneDay)
	f.Add("Date,USD\n\"2024-03-15") // a mark left open in the first field
	f.Fuzz(func(t *testing.T, s string) {
		x, err := source.ReadECB(strings.NewReader(s), source.Provenance{})
		if err != nil {
			return
		}
		// Every rate that is found is positive, and lies within its span.
		for e, err := range x.Find(context.Background(), source.Query{Terms: []string{"USD"}, Limit: 3}) {
			if err != nil {
				t.Fatal(err)
			}
			if v, ok := e.Claim.Assertion.Figure.Value(); !ok || v.Sign() <= 0 {
				t.Fatalf("%v", e)
			}
			day := e.Claim.Assertion.Period.Start.String()
			if r, err := x.Rate(parseUnit(t, "EUR"), parseUnit(t, "USD"), day, day); err == nil {
				if in, err := r.Span.Contains(r.Mid); err != nil || !in {
					t.Fatalf("%v isn't within %v", r.Mid, r.Span)
				}
			}
		}
	})
}
