package source_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/source/sourcetest"
	"github.com/google/go-cmp/cmp"
)

// harbor is invented, as are all figures here.
const harbor = `measurand,entity,place,period,value,unit
bombs dropped,Norland,Kharkiv,2024-02,3000,bomb
bombs dropped,Norland,Kharkiv,2024-03,2150,bomb
shells fired,Norland,Kharkiv,2024-03,3050,shell
customers without power,,Kharkiv,2024-03-22,351200,customer
troops recruited,Norland,,2024-03,29650,troop/month
grain exported,Norland,,2023,5.2e6,tonne
grain exported,Norland,,2024,6.1e6,tonne
grain exported,Sudland,,2024,9.9e6,tonne
`

func table(t testing.TB, csv string) *source.Index {
	t.Helper()
	x, err := source.Table{Name: "harbor"}.ReadCSV(strings.NewReader(csv))
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func period(t testing.TB, s string) claim.Period {
	t.Helper()
	p, err := claim.ParsePeriod(s)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func unit(t testing.TB, s string) quantity.Unit {
	t.Helper()
	u, err := quantity.ParseUnit(s)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// found lists the rows of the answers.
func rows(t testing.TB, src source.Source, q source.Query) (got []string) {
	t.Helper()
	for e, err := range src.Find(t.Context(), q) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, e.Claim.Selector.Row)
	}
	return got
}

func TestFindBestFirst(t *testing.T) {
	x := table(t, harbor)
	for _, test := range []struct {
		name string
		q    source.Query
		want []string // the first ones
	}{
		{"words, period and unit", source.Query{Terms: []string{"bombs dropped", "Norland"}, Period: period(t, "2024-03"), Dimension: unit(t, "bomb")}, []string{"3", "2"}},
		{"other inflections", source.Query{Terms: []string{"bomb", "dropping"}, Period: period(t, "2024-02")}, []string{"2", "3"}},
		{"the entity decides", source.Query{Terms: []string{"export of grain", "Sudland"}, Period: period(t, "2024")}, []string{"9"}},
		{"the period decides", source.Query{Terms: []string{"grain", "Norland"}, Period: period(t, "2023")}, []string{"7", "8"}},
		{"the newest where none is stated", source.Query{Terms: []string{"grain", "Norland"}}, []string{"8", "7"}},
		{"as of", source.Query{Terms: []string{"grain", "Norland"}, AsOf: time.Date(2023, 6, 1, 0, 0, 0, 0, time.UTC)}, []string{"7", "8"}},
		{"the place", source.Query{Place: "Kharkiv", Dimension: unit(t, "customer")}, []string{"5"}},
		{"the unit alone", source.Query{Dimension: unit(t, "troop/day")}, []string{"6"}},
		{"a month lies within its year", source.Query{Terms: []string{"troops"}, Period: period(t, "2024")}, []string{"6"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := rows(t, x, test.q)
			if len(got) < len(test.want) || !slices.Equal(got[:len(test.want)], test.want) {
				t.Errorf("got rows %v, want %v first", got, test.want)
			}
		})
	}
}

func TestFindDoesNotLookAtValues(t *testing.T) {
	q := source.Query{Terms: []string{"grain exported", "Norland"}, Period: period(t, "2024"), Dimension: unit(t, "tonne")}
	before := rows(t, table(t, harbor), q)
	after := rows(t, table(t, strings.NewReplacer("6.1e6", "17", "9.9e6", "6.1e6", "5.2e6", "0").Replace(harbor)), q)
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("other values, other answers (-before +after):\n%s", diff)
	}
}

func TestAllYieldsADatasetWhole(t *testing.T) {
	var csv strings.Builder
	csv.WriteString("measurand,period,value\n")
	for i := range 300 {
		fmt.Fprintf(&csv, "height,%d,%d\n", 1700+i, i)
	}
	x, err := source.Table{Name: "tide", Complete: true}.ReadCSV(strings.NewReader(csv.String()))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for e, err := range x.Find(t.Context(), source.Query{All: "tide"}) {
		if err != nil || !e.Complete || e.Dataset != "tide" {
			t.Fatalf("got %v, complete %v of %q", err, e.Complete, e.Dataset)
		}
		n++
		if want := fmt.Sprint(n + 1); e.Claim.Selector.Row != want {
			t.Fatalf("got row %s, want %s", e.Claim.Selector.Row, want)
		}
	}
	if n != 300 {
		t.Errorf("got %d rows, want 300", n)
	}
	if got := len(rows(t, x, source.Query{All: "tide", Limit: 7})); got != 7 {
		t.Errorf("got %d rows, want 7", got)
	}
	for set, err := range x.Describe(t.Context()) {
		if err != nil || set.Rows != 300 || !set.Complete || set.Period != period(t, "1700/1999") {
			t.Errorf("got %+v, %v", set, err)
		}
	}
}

func TestFindEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n := 0
	for _, err := range table(t, harbor).Find(ctx, source.Query{}) {
		if err != nil {
			if !errors.Is(err, context.Canceled) {
				t.Errorf("got %v", err)
			}
			continue
		}
		n++
		cancel()
	}
	if n != 1 {
		t.Errorf("%d answers, want one before the context was done", n)
	}
}

func TestIndexConforms(t *testing.T) {
	x := table(t, harbor)
	var want []source.Evidence
	for e, err := range x.Find(t.Context(), source.Query{All: "harbor"}) {
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, e)
	}
	for name, src := range map[string]source.Source{"index": x, "list": source.List(want), "registry": source.Registry{"a": x, "b": source.Func(x.Find)}} {
		if err := sourcetest.TestSource(src, want...); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// many makes a table of n cells: metrics of countries by year.
func many(n int) string {
	const years = 25
	metrics := max(n/(200*years), 1)
	var s strings.Builder
	s.WriteString("measurand,entity,period,value,unit\n")
	for i := range n {
		m, c, y := i/years%metrics, i/(years*metrics), i%years
		fmt.Fprintf(&s, "output of %s %s,%s,%d,%d.%d,tonne\n", name(m%31), name(m), name(100_000+c), 2000+y, i%97_003, i%10)
	}
	return s.String()
}

// name makes a word that means nothing.
func name(n int) string {
	const on, in = "bdfgklmnprstvz", "aeiou"
	var s []byte
	for range 4 {
		s = append(s, on[n%len(on)], in[n/len(on)%len(in)])
		n = n/3 + 7*n%1013
	}
	return string(s)
}

var sizes = []int{1e3, 1e4, 1e5, 1e6}

// BenchmarkFind: the yardstick is the smallest table. No more than the logarithm of the number of cells may be paid for it.
func BenchmarkFind(b *testing.B) {
	for _, n := range sizes {
		if testing.Short() && n > 1e5 {
			continue
		}
		x := table(b, many(n))
		b.Run(fmt.Sprintf("cells=%d", n), func(b *testing.B) {
			b.ReportAllocs()
			r := rand.New(rand.NewPCG(1, 2))
			tonne := unit(b, "tonne")
			metrics := max(n/5000, 1)
			var took []time.Duration
			for b.Loop() {
				m := r.IntN(metrics)
				y := int16(2000 + r.IntN(25))
				q := source.Query{
					Terms:     []string{"output of " + name(m%31) + " " + name(m), name(100_000 + r.IntN(max(n/(25*metrics), 1)))},
					Period:    claim.Period{Start: claim.Date{Year: y, Month: 1, Day: 1}, End: claim.Date{Year: y, Month: 12, Day: 31}},
					Dimension: tonne,
					Limit:     10,
				}
				start := time.Now()
				k := 0
				for _, err := range x.Find(context.Background(), q) {
					if err != nil {
						b.Fatal(err)
					}
					k++
				}
				took = append(took, time.Since(start))
				if k == 0 {
					b.Fatal("nothing found")
				}
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)*99/100].Nanoseconds()), "p99-ns")
		})
	}
}

// BenchmarkReadCSV reports cells a second and bytes that stay in memory, a cell.
func BenchmarkReadCSV(b *testing.B) {
	for _, n := range sizes {
		if testing.Short() && n > 1e5 {
			continue
		}
		csv := many(n)
		b.Run(fmt.Sprintf("cells=%d", n), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(csv)))
			var before, after runtime.MemStats
			var x *source.Index
			for b.Loop() {
				x = nil
				runtime.GC()
				runtime.ReadMemStats(&before)
				x = table(b, csv)
			}
			runtime.GC()
			runtime.ReadMemStats(&after)
			b.ReportMetric(float64(b.N)*float64(n)/b.Elapsed().Seconds(), "cells/s")
			b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/float64(x.Len()), "B/cell")
		})
	}
}
