package claim_test

import (
	"fmt"
	"testing"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

// one returns the first assertion of a sentence that isn't a date.
func one(t testing.TB, sentence string) *claim.Assertion {
	t.Helper()
	for c := range (claim.Parser{}).All(claim.Text{Body: sentence, Language: language.English, Published: published}) {
		if c.Assertion != nil && c.Assertion.Figure != nil {
			return c.Assertion
		}
	}
	t.Fatalf("%q has no figure", sentence)
	return nil
}

// What b states beside what a states. Never "same" for want of a difference.
func TestAlign(t *testing.T) {
	for _, tt := range []struct {
		a, b, slot string
		want       claim.Fit
	}{
		// metric
		{"181 people were arrested in Harrow in March.", "In March 2024, 200 people were arrested in Harrow.", "metric", claim.Same},
		{"12 people were killed in Harrow.", "In Harrow 12 people were injured.", "metric", claim.Other},
		{"12 people were arrested.", "12 people were evacuated.", "metric", claim.Other},
		{"Inflation in Norland was 12 % in 2022.", "The inflation rate in Norland was 12.9 % in 2022.", "metric", claim.Same},
		{"Unemployment was 5 % in 2022.", "Youth unemployment was 12 % in 2022.", "metric", claim.Other},
		{"Steel production rose by 5 %.", "Green steel production rose by 5 %.", "metric", claim.Narrower},
		{"Spain's public debt reached 1.5 trillion dollars.", "Spain's GDP was 1.5 trillion dollars.", "metric", claim.Other},
		{"Exports were 10 billion euros.", "Imports were 10 billion euros.", "metric", claim.Other},
		{"The blast in Harrow on 2 April killed five people.", "Five people were killed in Harrow on 2 April 2024.", "metric", claim.Same},
		{"Road accidents killed five people in 2023.", "Five people were killed in 2023.", "metric", claim.Wider},
		// entity
		{"Norland sold 8 billion stamps.", "Sudland sold 8 billion stamps.", "entity", claim.Other},
		{"The EU has 27 members.", "The European Union has 27 members.", "entity", claim.Same},
		{"Poland's exports were 3 billion euros.", "Polish exports were 3 billion euros.", "entity", claim.Same},
		{"North Korea had 51 million inhabitants.", "South Korea had 51 million inhabitants.", "entity", claim.Other},
		{"Niger had 26 million inhabitants.", "Nigeria had 227 million inhabitants.", "entity", claim.Other},
		{"Ada Holm is 57 years old.", "Holm is 57 years old.", "entity", claim.Same},
		{"Inflation in Poland was 12 %.", "Poland's inflation was 12 %.", "entity", claim.Same},
		{"Inflation was 12 %.", "Poland's inflation was 12 %.", "entity", claim.FitUnstated},
		// place
		{"12 people were arrested in Harrow.", "12 people were arrested in Corbay.", "place", claim.Other},
		{"12 people were arrested in the Harrow region.", "12 people were arrested in the city of Harrow.", "place", claim.Other},
		{"12 people were arrested in the city of Harrow.", "12 people were arrested in Harrow.", "place", claim.Same},
		{"12 people were arrested in Ukraine.", "12 people were arrested in Kharkiv.", "place", claim.Narrower},
		{"12 people were arrested in Kharkiv.", "12 people were arrested in Ukraine.", "place", claim.Wider},
		{"12 people were arrested.", "12 people were arrested in Harrow.", "place", claim.FitUnstated},
		// period
		{"12 people were arrested in March.", "12 people were arrested in March 2024.", "period", claim.Same},
		{"12 people were arrested in March.", "12 people were arrested on 3 March 2024.", "period", claim.Narrower},
		{"12 people were arrested in March.", "12 people were arrested in the first quarter of 2024.", "period", claim.Wider},
		{"12 people were arrested in March.", "12 people were arrested in February 2024.", "period", claim.Other},
		{"By the end of March, 12 people had been arrested.", "12 people were arrested in March.", "period", claim.Narrower},
		{"12 people were arrested in March.", "12 people were arrested.", "period", claim.FitUnstated},
		// population
		{"12 people were hurt.", "12 soldiers were hurt.", "population", claim.Narrower},
		{"12 soldiers were hurt.", "12 people were hurt.", "population", claim.Wider},
		{"350 000 people were without power.", "350 000 customers were without power.", "population", claim.Other},
		{"3,000 bombs fell.", "3,000 shells fell.", "population", claim.Other},
		{"12 female students left.", "12 students left.", "population", claim.Wider},
		{"2 per cent of trains were late.", "2 per cent of buses were late.", "population", claim.Other},
		// aggregation, modality, unit
		{"The average price was 12 euros.", "The total price was 12 euros.", "aggregation", claim.Other},
		{"The average price was 12 euros.", "The price was 12 euros.", "aggregation", claim.FitUnstated},
		{"The ministry plans to hire 500 teachers.", "The ministry hired 500 teachers.", "modality", claim.Other},
		{"500 teachers were hired.", "An estimated 500 teachers were hired.", "modality", claim.FitUnstated},
		{"30 000 troops a month joined.", "1,000 troops a day joined.", "unit", claim.Same},
		{"The bridge is 400 metres long.", "The bridge is 400 euros long.", "unit", claim.Other},
		{"12 people were hurt.", "12 soldiers were hurt.", "unit", claim.Same},
	} {
		a, b := one(t, tt.a), one(t, tt.b)
		slots := claim.Align(a, b, nil)
		for _, s := range slots {
			if s.Name == tt.slot && s.Fit != tt.want {
				t.Errorf("%q\n%q\n%s: %v (%s), want %v", tt.a, tt.b, s.Name, s.Fit, s.Why, tt.want)
			}
			if s.Why == "" {
				t.Errorf("%q, %q: no reason for %s", tt.a, tt.b, s.Name)
			}
		}
	}
}

// The laws: an assertion is never other than itself; what is narrower one way is wider the other.
func TestAlignLaws(t *testing.T) {
	var as []*claim.Assertion
	for _, s := range []string{
		"181 people were arrested in Harrow in March.", "12 soldiers were killed in Ukraine in 2023.", "Unemployment rose by 5 % in 2022.",
		"Youth unemployment was 12 % in the first quarter of 2024.", "Poland's exports were 3 billion euros.", "2 per cent of trains were late.",
		"The average temperature in Kharkiv was 12 °C.", "By the end of March, 12 homes had been built.", "3 of the 5 hospitals were closed.",
	} {
		as = append(as, one(t, s))
	}
	as = append(as, &claim.Assertion{}, &claim.Assertion{Kind: quantity.Count, Measurand: "population"})
	inverse := map[claim.Fit]claim.Fit{claim.Narrower: claim.Wider, claim.Wider: claim.Narrower}
	for _, a := range as {
		for _, s := range claim.Align(a, a, nil) {
			if s.Fit != claim.Same && s.Fit != claim.FitUnstated {
				t.Errorf("%q with itself: %s %v (%s)", a.Measurand, s.Name, s.Fit, s.Why)
			}
		}
		for _, b := range as {
			ab, ba := claim.Align(a, b, nil), claim.Align(b, a, nil)
			for i := range ab {
				want := ab[i].Fit
				if f, ok := inverse[want]; ok {
					want = f
				}
				if ba[i].Fit != want {
					t.Errorf("%q, %q: %s %v one way, %v the other", a.Measurand, b.Measurand, ab[i].Name, ab[i].Fit, ba[i].Fit)
				}
			}
		}
	}
	if claim.Align(nil, as[0], nil) != nil {
		t.Error("nothing aligns with nothing")
	}
}

// Why a figure of customers says nothing of people.
func ExampleAlign() {
	claims := func(s string) *claim.Assertion {
		for c := range (claim.Parser{}).All(claim.Text{Body: s, Language: language.English}) {
			return c.Assertion
		}
		return nil
	}
	a := claims("The storm left 350,000 people in Harrow without power.")
	b := claims("The storm left 351,200 customers in Corbay without power.")
	for _, s := range claim.Align(a, b, nil) {
		if s.Fit == claim.Other {
			fmt.Printf("%s: %s\n", s.Name, s.Why)
		}
	}
	// Output:
	// place: Corbay is not Harrow
	// population: lexicon: a customer is no person
}
