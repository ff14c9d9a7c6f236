package claim_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/claimcheck/claimcheck/claim"
)

var periods = []struct {
	text        string
	start, end  string // as time.DateOnly; "" is open
	granularity claim.Granularity
	days        int
	canonical   string // "" is text
}{
	{text: "2024", start: "2024-01-01", end: "2024-12-31", granularity: claim.Year, days: 366},
	{text: "2023", start: "2023-01-01", end: "2023-12-31", granularity: claim.Year, days: 365},
	{text: "2024-03", start: "2024-03-01", end: "2024-03-31", granularity: claim.Month, days: 31},
	{text: "2023-02", start: "2023-02-01", end: "2023-02-28", granularity: claim.Month, days: 28},
	{text: "2024-Q1", start: "2024-01-01", end: "2024-03-31", granularity: claim.Quarter, days: 91},
	{text: "2024-H2", start: "2024-07-01", end: "2024-12-31", granularity: claim.HalfYear, days: 184},
	{text: "2024-W12", start: "2024-03-18", end: "2024-03-24", granularity: claim.Week, days: 7},
	{text: "2020-W53", start: "2020-12-28", end: "2021-01-03", granularity: claim.Week, days: 7},
	{text: "2025-W01", start: "2024-12-30", end: "2025-01-05", granularity: claim.Week, days: 7},
	{text: "2024-02-29", start: "2024-02-29", end: "2024-02-29", granularity: claim.Day, days: 1},
	{text: "2023-07/2024-06", start: "2023-07-01", end: "2024-06-30", granularity: claim.Span, days: 366},
	{text: "2019/2021", start: "2019-01-01", end: "2021-12-31", granularity: claim.Span, days: 1096},
	{text: "2024-01/2024-03", start: "2024-01-01", end: "2024-03-31", granularity: claim.Quarter, days: 91, canonical: "2024-Q1"},
	{text: "2024-01-01/2024-01-31", start: "2024-01-01", end: "2024-01-31", granularity: claim.Month, days: 31, canonical: "2024-01"},
	{text: "2024-03-15/2024-04-02", start: "2024-03-15", end: "2024-04-02", granularity: claim.Span, days: 19},
	{text: "../2024-03-31", end: "2024-03-31", granularity: claim.Span},
	{text: "../2024-03", end: "2024-03-31", granularity: claim.Span, canonical: "../2024-03-31"},
	{text: "2014/..", start: "2014-01-01", granularity: claim.Span, canonical: "2014-01-01/.."},
	{text: "--03", start: "0000-03-01", end: "0000-03-31", granularity: claim.Month, days: 31},
	{text: "--02-29", start: "0000-02-29", end: "0000-02-29", granularity: claim.Day, days: 1},
	{text: "--11/--02", start: "0000-11-01", end: "0000-02-29", granularity: claim.Span},
}

func TestParsePeriod(t *testing.T) {
	for _, tt := range periods {
		p, err := claim.ParsePeriod(tt.text)
		if err != nil {
			t.Errorf("ParsePeriod(%q): %v", tt.text, err)
			continue
		}
		if want := (claim.Period{Start: day(t, tt.start), End: day(t, tt.end)}); p != want {
			t.Errorf("ParsePeriod(%q) = %+v, want %+v", tt.text, p, want)
		}
		if g := p.Granularity(); g != tt.granularity {
			t.Errorf("%q is a %v, want a %v", tt.text, g, tt.granularity)
		}
		if n := p.Days(); n != tt.days {
			t.Errorf("%q has %d days, want %d", tt.text, n, tt.days)
		}
		want := tt.canonical
		if want == "" {
			want = tt.text
		}
		if got := p.String(); got != want {
			t.Errorf("ParsePeriod(%q).String() = %q, want %q", tt.text, got, want)
		}
	}
	if p, err := claim.ParsePeriod(""); err != nil || !p.IsZero() || p.String() != "" {
		t.Errorf(`ParsePeriod("") = %v, %v`, p, err)
	}
}

func TestParsePeriodRefuses(t *testing.T) {
	for _, s := range []string{
		"24", "2024-", "2024-13", "2024-00", "2024-3", "2024-Q5", "2024-Q", "2024-H3", "2024-W54", "2023-W53", "2024-W00",
		"2023-02-29", "2024-04-31", "2024-4-4", "2024-04-04T00:00", "04/04/2024", "..", "../..", "/", "2024/", "/2024",
		"2024-04/2024-03", "2024/--03", "--", "--13", "0000", "+2024", "march", "2024-03 ", "२०२४",
	} {
		if p, err := claim.ParsePeriod(s); err == nil {
			t.Errorf("ParsePeriod(%q) = %v, want an error", s, p)
		}
	}
}

func TestPeriodRelations(t *testing.T) {
	for _, tt := range []struct {
		p, q               string
		contains, overlaps bool
	}{
		{"2024", "2024-03", true, true},
		{"2024-03", "2024", false, true},
		{"2024-03", "2024-03", true, true},
		{"2024-Q1", "2024-04", false, false},
		{"2014/..", "2024-03", true, true},
		{"../2014", "2024-03", false, false},
		{"2014/..", "2013/2015", false, true},
		{"2014/..", "../2020", false, true},
		{"--03", "2024-03", false, true},
		{"--03", "2024-02", false, false},
		{"--03", "2023-11/2024-02", false, false},
		{"--01", "2023-11/2024-02", false, true},
		{"--11/--02", "2024-01", false, true},
		{"--03", "--03-15", true, true},
		{"--02-29", "2023-02-28", false, true},
		{"", "2024", false, false},
		{"2024", "", false, false},
	} {
		p, q := period(t, tt.p), period(t, tt.q)
		if got := p.Contains(q); got != tt.contains {
			t.Errorf("%q contains %q: %v", tt.p, tt.q, got)
		}
		if got := p.Overlaps(q); got != tt.overlaps {
			t.Errorf("%q overlaps %q: %v", tt.p, tt.q, got)
		}
		if got := q.Overlaps(p); got != tt.overlaps {
			t.Errorf("%q overlaps %q: %v", tt.q, tt.p, got)
		}
	}
}

func TestYearsUntil(t *testing.T) {
	for _, tt := range []struct {
		from, to string
		want     int
	}{
		{"1966-06-20", "2024-06-19", 57},
		{"1966-06-20", "2024-06-20", 58},
		{"2000-02-29", "2023-02-28", 22},
		{"2000-02-29", "2023-03-01", 23},
		{"1949-04-04", "2024-04-04", 75},
		{"2024-04-04", "1949-04-04", -75},
	} {
		if got := day(t, tt.from).YearsUntil(day(t, tt.to)); got != tt.want {
			t.Errorf("years from %s until %s: %d, want %d", tt.from, tt.to, got, tt.want)
		}
	}
}

// The laws: the notation is read back as what it was written from; days count as package time counts them.
func FuzzPeriod(f *testing.F) {
	for _, tt := range periods {
		f.Add(tt.text, 0)
	}
	f.Add("-0044-03-15", -700000)
	f.Add("+12024", 1<<24)
	f.Fuzz(func(t *testing.T, s string, n int) {
		p, err := claim.ParsePeriod(s)
		if err != nil {
			return
		}
		q, err := claim.ParsePeriod(p.String())
		if err != nil || q != p {
			t.Errorf("%q: %+v printed as %q, read as %+v, %v", s, p, p.String(), q, err)
		}
		if d := p.Start; !d.IsZero() && d.Year != 0 {
			at := time.Date(int(d.Year), time.Month(d.Month), int(d.Day), 0, 0, 0, 0, time.UTC)
			if d.Weekday() != at.Weekday() {
				t.Errorf("%v is a %v, want a %v", d, d.Weekday(), at.Weekday())
			}
			n %= 1 << 22
			if e := d.AddDays(n); !e.IsZero() && !at.AddDate(0, 0, n).IsZero() && e != claim.DateOf(at.AddDate(0, 0, n)) {
				t.Errorf("%v + %d days = %v, want %v", d, n, e, at.AddDate(0, 0, n))
			}
		}
		if !p.IsZero() && !p.Contains(p) && p.Days() > 0 {
			t.Errorf("%v doesn't contain itself", p)
		}
	})
}

func TestDateText(t *testing.T) {
	for _, s := range []string{"2024-04-04", "2024-04", "1949", "--04-04", "--04", ""} {
		var d claim.Date
		if err := d.UnmarshalText([]byte(s)); err != nil || d.String() != s {
			t.Errorf("%q read as %+v, printed as %q, %v", s, d, d.String(), err)
		}
		if want := period(t, s); d.Period() != want {
			t.Errorf("days of %q: %v, want %v", s, d.Period(), want)
		}
	}
	for _, s := range []string{"2024-Q1", "2023/2024", "2024-04-31", "April"} {
		if err := new(claim.Date).UnmarshalText([]byte(s)); err == nil {
			t.Errorf("%q is read as a date", s)
		}
	}
}

func day(t *testing.T, s string) claim.Date {
	t.Helper()
	if s == "" {
		return claim.Date{}
	}
	at, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return claim.DateOf(at)
}

func period(t *testing.T, s string) claim.Period {
	t.Helper()
	p, err := claim.ParsePeriod(s)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// What part of the calendar a table's heading names, and how long it is.
func ExampleParsePeriod() {
	for _, s := range []string{"2024-Q1", "2024-03", "2014/.."} {
		p, err := claim.ParsePeriod(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(p, p.Granularity(), p.Days())
	}
	// Output:
	// 2024-Q1 quarter 91
	// 2024-03 month 31
	// 2014-01-01/.. span 0
}
