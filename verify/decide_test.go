package verify_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/verify"
	"golang.org/x/text/language"
)

// A fact is an assertion written short: figure; measurand; entity; place; period; then settings.
func fact(t testing.TB, figure, measurand, entity, place, period string, set ...func(*claim.Assertion)) *claim.Assertion {
	t.Helper()
	a := &claim.Assertion{Measurand: measurand, Entity: entity, Place: place, Language: language.English}
	if figure != "" {
		f := parse(t, figure)
		a.Figure = &f
		if n, _ := f.Unit().Split(); len(n.Kinds()) == 0 && f.Unit() != (quantity.Unit{}) {
			a.Kind = quantity.Measure
		}
	}
	p, err := claim.ParsePeriod(period)
	if err != nil {
		t.Fatal(err)
	}
	a.Period = p
	for _, f := range set {
		f(a)
	}
	return a
}

var article = claim.Text{ID: "article", Language: language.English, Published: day("2024-04-05"), Body: "NATO marks its anniversary."}

func day(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}

func claimed(words string, a *claim.Assertion) claim.Claim {
	return claim.Claim{Text: &article, Selector: claim.Selector{Exact: words}, Assertion: a}
}

func evidence(name string, a *claim.Assertion, set ...func(*source.Evidence)) source.Evidence {
	e := source.Evidence{Source: name, Claim: claim.Claim{Selector: claim.Selector{Row: "1", Column: "value"}, Assertion: a}}
	for _, f := range set {
		f(&e)
	}
	return e
}

// check decides and sees to it that the finding round-trips, replays, and doesn't depend on the order of its evidence.
func check(t *testing.T, p *verify.Policy, c claim.Claim, es ...source.Evidence) verify.Finding {
	t.Helper()
	f := p.Decide(c, es, nil)
	again(t, f)
	slices.Reverse(es)
	if g := p.Decide(c, es, nil); marshal(t, g) != marshal(t, f) {
		t.Errorf("the order of evidence matters:\n%s\n%s", marshal(t, f), marshal(t, g))
	}
	return f
}

// again reads a finding back and replays it.
func again(t *testing.T, f verify.Finding) {
	t.Helper()
	if err := verify.Replay(f, nil); err != nil {
		t.Errorf("%v: %v", f, err)
	}
	text := marshal(t, f)
	var g verify.Finding
	if err := json.Unmarshal([]byte(text), &g); err != nil {
		t.Fatalf("%v: %v", f, err)
	}
	if s := marshal(t, g); s != text {
		t.Errorf("read back as\n%s\nwant\n%s", s, text)
	}
	if err := verify.Replay(g, nil); err != nil {
		t.Errorf("%v, read back: %v", f, err)
	}
}

func marshal(t *testing.T, f verify.Finding) string {
	t.Helper()
	b, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestDecide(t *testing.T) {
	increment := func(a *claim.Assertion) { a.Aggregation = claim.Increment }
	proposed := func(a *claim.Assertion) { a.Modality = claim.Proposed }
	fiveYears := func(a *claim.Assertion) { f := parse(t, "5 year"); a.Over = &f }
	ordinal := func(a *claim.Assertion) { a.Kind = quantity.Ordinal }
	age := func(a *claim.Assertion) { a.Kind = quantity.Age }
	date := func(y int16, m, d uint8) func(*claim.Assertion) {
		return func(a *claim.Assertion) { a.Date = &claim.Date{Year: y, Month: m, Day: d}; a.Kind = quantity.Date }
	}
	tier := func(n source.Tier) func(*source.Evidence) {
		return func(e *source.Evidence) { e.Provenance.Tier = n }
	}
	published := func(s string) func(*source.Evidence) {
		return func(e *source.Evidence) { e.Provenance.Published = day(s) }
	}
	from := func(period string) func(*claim.Assertion) {
		return func(a *claim.Assertion) {
			p, err := claim.ParsePeriod(period)
			if err != nil {
				t.Fatal(err)
			}
			a.Relation, a.Kind, a.Base = claim.ChangeBy, quantity.Change, &claim.Assertion{Period: p}
		}
	}
	type list = []source.Evidence
	for _, tt := range []struct {
		name       string
		claim      claim.Claim
		evidence   list
		want       verify.Verdict
		conditions verify.Condition // these at least
		diagnosis  string
		says       string // in the line
	}{
		{
			"hero, around", claimed("around 30 000 additional troops each month", fact(t, "≈30 000 troop/month", "troops", "Norland", "", "", increment)),
			list{evidence("yearbook", fact(t, "29 650 troop/month", "troops", "Norland", "", "", increment))},
			verify.Supported, verify.Hedged, "",
			`"around 30 000 additional troops each month": supported; yearbook has 29 650 troops/month (1.2% below, within "around")`,
		},
		{
			"hero, customers", claimed("350 000 without power", fact(t, "350 000 person", "without power", "", "Corbay", "2024-04-03")),
			list{evidence("yearbook", fact(t, "351 200 customer", "without power", "", "Corbay", "2024-04-03"))},
			verify.NotEnough, 0, "",
			`"350 000 without power": not enough evidence; yearbook counts 351 200 customers, not people`,
		},
		{
			"hero, bombs", claimed("more than 3 000 bombs in March", fact(t, ">3 000 bomb", "bombs dropped", "Norland", "", "2024-03")),
			list{evidence("yearbook", fact(t, "2 150 bomb", "bombs dropped", "Norland", "", "2024-03"))},
			verify.Refuted, 0, "",
			`"more than 3 000 bombs in March": refuted; yearbook has 2 150 bombs (28.3% below)`,
		},
		{
			"another month", claimed("3 000 bombs in March", fact(t, "3 000 bomb", "bombs dropped", "Norland", "", "2024-03")),
			list{evidence("yearbook", fact(t, "3 000 bomb", "bombs dropped", "Norland", "", "2024-02"))},
			verify.NotEnough, 0, "", "yearbook has February 2024, not March 2024",
		},
		{
			"shells", claimed("3 000 bombs in March", fact(t, "3 000 bomb", "dropped", "Norland", "", "2024-03")),
			list{evidence("yearbook", fact(t, "3 000 shell", "dropped", "Norland", "", "2024-03"))},
			verify.NotEnough, 0, "", "yearbook counts 3 000 shells, not bombs",
		},
		{
			"another year", claimed("5 000 bombs in 2023", fact(t, "5 000 bomb", "dropped", "Norland", "", "2023")),
			list{evidence("yearbook", fact(t, "5 000 bomb", "dropped", "Norland", "", "2022"))},
			verify.NotEnough, 0, "", "yearbook has 2022, not 2023",
		},
		{
			"within the source's range", claimed("around 30 000 a month", fact(t, "≈30 000 troop/month", "troops recruited", "Norland", "", "")),
			list{evidence("briefing", fact(t, "30 000..36 000 troop/month", "troops recruited", "Norland", "", ""))},
			verify.Supported, verify.WithinRange, "", "briefing has 30 000 to 36 000 troops/month",
		},
		{
			"a rate of days", claimed("around 30 000 a month", fact(t, "≈30 000 troop/month", "troops recruited", "Norland", "", "")),
			list{evidence("briefing", fact(t, "1 000..1 050 troop/day", "troops recruited", "Norland", "", ""))},
			verify.Supported, verify.MeanMonth | verify.Converted, "", "a mean month has 30.436875 days",
		},
		{
			"a length in other units", claimed("4.3 km", fact(t, "4.3 kilometer", "length", "the bridge", "", "")),
			list{evidence("survey", fact(t, "4 310 meter", "length", "the bridge", "", ""))},
			verify.Supported, verify.Converted | verify.Rounded, "", "survey has 4.31 kilometer",
		},
		{
			"an anniversary", claimed("75th anniversary", fact(t, "75", "anniversary", "NATO", "", "2024-04-04", ordinal)),
			list{evidence("history", fact(t, "", "founded", "NATO", "", "", date(1949, 4, 4)))},
			verify.Supported, verify.Computed, "", "history gives 75",
		},
		{
			"another anniversary", claimed("70th anniversary", fact(t, "70", "anniversary", "NATO", "", "2024-04-04", ordinal)),
			list{evidence("history", fact(t, "", "founded", "NATO", "", "", date(1949, 4, 4)))},
			verify.Refuted, verify.Computed, "", "from the year 1949 to the year 2024",
		},
		{
			"an age", claimed("58 years old", fact(t, "58 year", "age", "Ada Holm", "", "", age)),
			list{evidence("register", fact(t, "", "born", "Ada Holm", "", "", date(1966, 6, 20)))},
			verify.Refuted, verify.Computed, "", "register gives 57 years",
		},
		{
			"an age by the year alone", claimed("58 years old", fact(t, "58 year", "age", "Ada Holm", "", "", age)),
			list{evidence("register", fact(t, "", "born", "Ada Holm", "", "", date(1966, 0, 0)))},
			verify.NotEnough, 0, "", "neither confirms nor rules it out",
		},
		{
			"a fund over years", claimed("100 billion euro five-year fund", fact(t, "100e9 EUR", "fund", "the alliance", "", "", fiveYears, proposed)),
			list{evidence("paper", fact(t, "20e9 EUR/year", "fund", "the alliance", "", "", fiveYears, proposed))},
			verify.Supported, verify.Computed, "", "paper gives 100 000 000 000 EUR",
		},
		{
			"a fund a hundredth", claimed("100 billion euro fund", fact(t, "100e9 EUR", "fund", "the alliance", "", "")),
			list{evidence("paper", fact(t, "1e9 EUR", "fund", "the alliance", "", ""))},
			verify.Refuted, 0, verify.FactorHundred, "factor of a hundred",
		},
		{
			"a plan is no fact", claimed("1 200 jobs", fact(t, "1 200 job", "jobs cut", "Norland", "", "2023")),
			list{evidence("paper", fact(t, "1 200 job", "jobs cut", "Norland", "", "2023", proposed))},
			verify.NotEnough, 0, "", "has it as proposed, not fact",
		},
		{
			"conflict", claimed("24 hurt", fact(t, "24 person", "hurt", "", "Orlac", "2024-03-12")),
			list{
				evidence("evening", fact(t, "24 person", "hurt", "", "Orlac", "2024-03-12")),
				evidence("gazette", fact(t, "31 person", "hurt", "", "Orlac", "2024-03-12")),
			},
			verify.Conflicting, 0, "", "gazette has 31 people",
		},
		{
			"a higher tier", claimed("24 hurt", fact(t, "24 person", "hurt", "", "Orlac", "2024-03-12")),
			list{
				evidence("evening", fact(t, "24 person", "hurt", "", "Orlac", "2024-03-12"), tier(source.Secondary)),
				evidence("hospital", fact(t, "31 person", "hurt", "", "Orlac", "2024-03-12"), tier(source.Original)),
			},
			verify.Refuted, 0, "", "hospital has 31 people",
		},
		{
			"outdated", claimed("28 member states", fact(t, "28 country", "member states", "the union", "", "")),
			list{
				evidence("list", fact(t, "28 country", "member states", "the union", "", "2022")),
				evidence("list", fact(t, "27 country", "member states", "the union", "", "2023")),
			},
			verify.Refuted, verify.Outdated, verify.OutdatedFigure, "list has 27 countries",
		},
		{
			"stale", claimed("27 member states", fact(t, "27 country", "member states", "the union", "", "")),
			list{evidence("list", fact(t, "27 country", "member states", "the union", "", "2015"))},
			verify.NotEnough, 0, "", "too old for the present",
		},
		{
			"as known now", claimed("27 in 2023", fact(t, "27 country", "member states", "the union", "", "2023")),
			list{evidence("list", fact(t, "27 country", "member states", "the union", "", "2023"), published("2024-06-01"))},
			verify.Supported, verify.AsKnownNow, "", "",
		},
		{
			"revised", claimed("27 in 2023", fact(t, "27 country", "member states", "the union", "", "2023")),
			list{
				evidence("list", fact(t, "27 country", "member states", "the union", "", "2023"), published("2024-01-01")),
				evidence("list", fact(t, "26 country", "member states", "the union", "", "2023"), published("2024-06-01")),
			},
			verify.Supported, verify.Revised, "", "list has 27 countries",
		},
		{
			"a change", claimed("rose by 50 per cent", fact(t, "50 percent", "exports", "Norland", "", "2023", from("2022"))),
			list{
				evidence("customs", fact(t, "100e6 EUR", "exports", "Norland", "", "2022")),
				evidence("customs", fact(t, "154.6e6 EUR", "exports", "Norland", "", "2023")),
			},
			verify.Refuted, verify.Computed, "", "customs gives 54.6%",
		},
		{
			"percent for points", claimed("rose by 3 per cent", fact(t, "3 percent", "jobless rate", "Norland", "", "2023", from("2022"))),
			list{
				evidence("census", fact(t, "9 percent", "jobless rate", "Norland", "", "2022")),
				evidence("census", fact(t, "12 percent", "jobless rate", "Norland", "", "2023")),
			},
			verify.Refuted, verify.Computed, verify.PercentPoints, "percent versus points",
		},
		{
			"points", claimed("rose by 3 points", fact(t, "3 percentage-point", "jobless rate", "Norland", "", "2023", from("2022"))),
			list{
				evidence("census", fact(t, "9 percent", "jobless rate", "Norland", "", "2022")),
				evidence("census", fact(t, "12 percent", "jobless rate", "Norland", "", "2023")),
			},
			verify.Supported, verify.Computed, "", "census gives 3 percentage points",
		},
		{
			"a sum", claimed("600 bombs in the first half", fact(t, "600 bomb", "dropped", "Norland", "", "2023-H1")),
			list{
				evidence("log", fact(t, "250 bomb", "dropped", "Norland", "", "2023-Q1")),
				evidence("log", fact(t, "350 bomb", "dropped", "Norland", "", "2023-Q2")),
			},
			verify.Supported, verify.Computed, "", "log gives 600 bombs",
		},
		{
			"a sum with a gap", claimed("600 bombs in 2023", fact(t, "600 bomb", "dropped", "Norland", "", "2023")),
			list{
				evidence("log", fact(t, "250 bomb", "dropped", "Norland", "", "2023-Q1")),
				evidence("log", fact(t, "350 bomb", "dropped", "Norland", "", "2023-Q4")),
			},
			verify.NotEnough, 0, "", "",
		},
		{
			"a part exceeds the bound", claimed("more than 500 bombs in 2023", fact(t, ">500 bomb", "dropped", "Norland", "", "2023")),
			list{evidence("log", fact(t, "650 bomb", "dropped", "Norland", "", "2023-Q1"))},
			verify.Supported, verify.NarrowerScope, "", "",
		},
		{
			"a part doesn't", claimed("more than 500 bombs in 2023", fact(t, ">500 bomb", "dropped", "Norland", "", "2023")),
			list{evidence("log", fact(t, "450 bomb", "dropped", "Norland", "", "2023-Q1"))},
			verify.NotEnough, 0, "", "",
		},
		{
			"the whole is less", claimed("500 bombs in March", fact(t, "500 bomb", "dropped", "Norland", "", "2023-03")),
			list{evidence("log", fact(t, "450 bomb", "dropped", "Norland", "", "2023-Q1"))},
			verify.Refuted, verify.WiderScope, "", "",
		},
		{
			"polarity", claimed("a deficit of 12 billion", fact(t, "12e9 EUR", "budget deficit", "Norland", "", "2023")),
			list{evidence("treasury", fact(t, "-12.1e9 EUR", "budget balance", "Norland", "", "2023"))},
			verify.Supported, verify.PolarityTurned, "", "",
		},
		{
			"transposed", claimed("1 324 bombs", fact(t, "1 324 bomb", "dropped", "Norland", "", "2023")),
			list{evidence("log", fact(t, "1 342 bomb", "dropped", "Norland", "", "2023"))},
			verify.Refuted, 0, verify.TransposedDigits, "",
		},
		{
			"a thousand times", claimed("5 billion", fact(t, "5e9 EUR", "spending", "Norland", "", "2023")),
			list{evidence("log", fact(t, "5e6 EUR", "spending", "Norland", "", "2023"))},
			verify.Refuted, 0, verify.ThousandMillion, "",
		},
		{
			"another place", claimed("12 hurt", fact(t, "12 person", "hurt", "", "Corbay", "2024-03-12")),
			list{evidence("log", fact(t, "12 person", "hurt", "", "Orlac", "2024-03-12"))},
			verify.NotEnough, 0, "", "has Orlac, not Corbay",
		},
		{
			"nothing", claimed("12 hurt", fact(t, "12 person", "hurt", "", "Corbay", "2024-03-12")), nil, verify.NotEnough, 0, "", "",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := check(t, verify.News(), tt.claim, tt.evidence...)
			if f.Verdict != tt.want || !f.Conditions.Has(tt.conditions) || f.Diagnosis != tt.diagnosis || !strings.Contains(f.String(), tt.says) {
				t.Errorf("%v\nconditions %v, diagnosis %q\nwant %v, at least %v, %q, saying %s", f, f.Conditions, f.Diagnosis, tt.want, tt.conditions, tt.diagnosis, tt.says)
				for _, g := range f.Groundings {
					t.Logf("%v %v %v", g.Verdict, g.Conditions, g.Slots)
				}
				if f.Nearest != nil {
					t.Logf("%+v", *f.Nearest)
				}
			}
			strict := check(t, verify.Strict(), tt.claim, tt.evidence...)
			if strict.Verdict == verify.Supported && f.Verdict != verify.Supported {
				t.Errorf("strict supports what news doesn't: %v", strict)
			}
			if f.Verdict == verify.Refuted && strict.Verdict != verify.Refuted {
				t.Errorf("news refutes what strict doesn't: %v", strict)
			}
			if n := strings.Count(f.Explanation(), ". "); n > 2 {
				t.Errorf("more than three sentences: %s", f.Explanation())
			}
		})
	}
}
