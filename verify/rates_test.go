package verify_test

import (
	"context"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/verify"
)

// TestRegisteredRates converts by the rate of the evidence's day, from a registered source, says which and how far it moved, and can be
// replayed without that source. All figures and rates here are invented.
func TestRegisteredRates(t *testing.T) {
	bank, err := source.ReadECB(strings.NewReader("Date,USD,DEM\n2024-03-29,1.25,N/A\n2024-03-15,1.2,\n2024-03-01,1.1,\n"), source.Provenance{})
	if err != nil {
		t.Fatal(err)
	}
	budget, err := source.Table{Columns: []source.Column{
		{Name: "land", Role: source.RoleEntity}, {Name: "month", Role: source.RolePeriod},
		{Name: "budget", Role: source.RoleValue, Measurand: "harbour budget", Unit: "EUR"},
	}}.ReadCSV(strings.NewReader("land,month,budget\nNorland,2024-03,80000000\n"))
	if err != nil {
		t.Fatal(err)
	}
	k := verify.Checker{Source: source.Registry{"bank": bank, "budget": budget}}
	text := claim.Text{Language: language.English, Body: "Norland's harbour budget was $100 million in March 2024."}
	n := 0
	for f, err := range k.All(context.Background(), claim.Parser{}.All(text)) {
		if err != nil {
			t.Fatal(err)
		}
		n++
		if f.Verdict != verify.Supported || !f.Conditions.Has(verify.ExchangeRate) {
			t.Fatalf("%s: %s", f, f.Explanation())
		}
		want := "1 EUR bought 1.25 USD on 2024-03-29, from 1.1 to 1.25 between 2024-03-01 and 2024-03-31"
		if !strings.Contains(f.String(), want) {
			t.Errorf("%s doesn't say %q", f, want)
		}
		if err := verify.Replay(f, nil); err != nil {
			t.Error(err)
		}
	}
	if n == 0 {
		t.Error("no finding")
	}
}

// TestRatesBeforeTheCurrency: where there can be no rate, the nearest miss says since when the currency exists.
func TestRatesBeforeTheCurrency(t *testing.T) {
	bank, err := source.ReadECB(strings.NewReader("Date,USD\n1999-01-04,1.2\n"), source.Provenance{})
	if err != nil {
		t.Fatal(err)
	}
	budget, err := source.Table{Columns: []source.Column{
		{Name: "land", Role: source.RoleEntity}, {Name: "year", Role: source.RolePeriod},
		{Name: "budget", Role: source.RoleValue, Measurand: "harbour budget", Unit: "EUR"},
	}}.ReadCSV(strings.NewReader("land,year,budget\nNorland,1995,80000000\n"))
	if err != nil {
		t.Fatal(err)
	}
	k := verify.Checker{Source: source.Registry{"bank": bank, "budget": budget}}
	text := claim.Text{Language: language.English, Body: "Norland's harbour budget was $100 million in 1995."}
	for f, err := range k.All(context.Background(), claim.Parser{}.All(text)) {
		if err != nil {
			t.Fatal(err)
		}
		if f.Verdict != verify.NotEnough || f.Nearest == nil || !strings.Contains(f.Nearest.Words, "EUR on 1995-12-31: no legal tender then; it was from 1999-01-01 on") {
			t.Errorf("%s: %s", f, f.Explanation())
		}
	}
}

// TestCountedMonths: 29 000 a month in February 2024 are 1 000 a day by the days that it had, and the comparison says so; by the mean
// month they are not. All figures here are invented.
func TestCountedMonths(t *testing.T) {
	f, err := quantity.Parse("=1 000 bomb/day")
	if err != nil {
		t.Fatal(err)
	}
	g, err := quantity.Parse("29 000 bomb/month")
	if err != nil {
		t.Fatal(err)
	}
	february, err := claim.ParsePeriod("2024-02")
	if err != nil {
		t.Fatal(err)
	}
	at := func(f quantity.Figure) *claim.Assertion {
		return &claim.Assertion{Figure: &f, Measurand: "bombs dropped", Entity: "Norland", Period: february}
	}
	c := claim.Claim{Selector: claim.Selector{Exact: "exactly 1 000 bombs a day"}, Assertion: at(f)}
	es := []source.Evidence{{Source: "yearbook", Claim: claim.Claim{Assertion: at(g)}}}
	for _, count := range []bool{true, false} {
		p := verify.News()
		p.CountMonths = count
		d := p.Decide(c, es, nil)
		says, verdict := "a mean month has 30.436875 days", verify.Refuted
		if count {
			says, verdict = "February 2024 has 29 days", verify.Supported
		}
		if d.Verdict != verdict || d.Conditions.Has(verify.CountedMonths) != count && count || !strings.Contains(d.String(), says) {
			t.Errorf("%s: %s", d, d.Explanation())
		}
		if err := verify.Replay(d, nil); err != nil {
			t.Error(err)
		}
	}
}
