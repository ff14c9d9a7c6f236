package source_test

import (
	"context"
	"fmt"
	"iter"
	"log"
	"os"
	"strings"
	"testing/fstest"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
	"golang.org/x/text/language"
)

// Register a table: a header line with the names of roles is all it needs. The figures are invented.
func ExampleTable_ReadCSV() {
	const figures = `measurand,place,period,value,unit
bombs dropped,Norland,2024-02,3000,bomb
bombs dropped,Norland,2024-03,2150,bomb
`
	yearbook, err := source.Table{Name: "bombs"}.ReadCSV(strings.NewReader(figures))
	if err != nil {
		log.Fatal(err)
	}
	march, err := claim.ParsePeriod("2024-03")
	if err != nil {
		log.Fatal(err)
	}
	sources := source.Registry{"yearbook": yearbook}
	for e, err := range sources.Find(context.Background(), source.Query{Terms: []string{"bombs"}, Place: "Norland", Period: march}) {
		if err != nil {
			log.Fatal(err)
		}
		a := e.Claim.Assertion
		fmt.Printf("%s, row %s: %v in %v\n", e.Source, e.Claim.Selector.Row, a.Figure, a.Period)
	}
	// Output:
	// yearbook, row 3: 2 150 bomb in 2024-03
	// yearbook, row 2: 3 000 bomb in 2024-02
}

// Say what the columns are for, where their names don't.
func ExampleTable_columns() {
	const figures = "Jahr;Einwohner (Tsd.)\n2022;812,5\n2023;820,1\n"
	table := source.Table{
		Columns: []source.Column{
			{Name: "Jahr", Role: source.RolePeriod},
			{Name: "Einwohner (Tsd.)", Role: source.RoleValue, Measurand: "population", Unit: "Tausend Personen", Aggregation: claim.Instant},
		},
		Entity:   "Norland",
		Language: language.German, // of the numbers and of the units' words
	}
	population, err := table.ReadCSV(strings.NewReader(figures))
	if err != nil {
		log.Fatal(err)
	}
	for e, err := range population.Find(context.Background(), source.Query{Terms: []string{"Norland"}}) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(e.Claim.Assertion.Period, e.Claim.Assertion.Figure)
	}
	// Output:
	// 2023 820 100@2 person
	// 2022 812 500@2 person
}

// What can't be read is said with its place, and what would have been read.
func ExampleParseError() {
	_, err := source.Table{}.ReadCSV(strings.NewReader("period,value\n2022,812.5\n2023,820;1\n"))
	fmt.Println(err)
	// Output:
	// source: line 3: column "value": "820;1": not a number; want a number such as 1234.5, 30 000, (7), 1.2e6, 12 %; declare the table's language for 1,234.5 or 1.234,5
}

// Find out what a table is taken for before it is registered.
func ExampleTable_Infer() {
	const figures = "Country Name,Year,Value\nNorland,2022,81.5\nSudland,2022,77.25\n"
	table, warnings, err := source.Table{Title: "GDP per inhabitant in thousand euros (invented)"}.Infer(strings.NewReader(figures))
	if err != nil {
		log.Fatal(err)
	}
	for _, w := range warnings {
		fmt.Println(w.Column+":", w.Message)
	}
	fmt.Println(len(table.Columns), "columns have roles")
	// Output:
	// Year: says when
	// Country Name: says of whom or what
	// Value: the unit "thousand euros" is taken from "GDP per inhabitant in thousand euros (invented)"
	// Value: measures "GDP per inhabitant"
	// 3 columns have roles
}

// Open a folder of sources. For a folder on disk use os.OpenRoot and its FS, which nothing leads out of.
func ExampleLoader_Open() {
	folder := fstest.MapFS{"tides.csv": {Data: []byte("measurand,place,period,value,unit\nheight of the tide,Brest,2024-03-15,5.2,meter\n")}}
	sources, err := source.Loader{Warn: func(w source.Warning) { fmt.Println(w) }}.Open(context.Background(), folder)
	if err != nil {
		log.Fatal(err)
	}
	for set, err := range sources.Describe(context.Background()) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(set.Source, set.Rows, set.Period, len(set.Provenance.SHA256))
	}
	// Output:
	// tides.csv:1: roles are taken from the columns' names
	// tides 1 2024-03-15 64
}

// Register documents: their figures and dates are found by what they are about, what they say by its words. The speech is invented.
func ExampleTexts() {
	speech := claim.Text{
		ID: "speech", Speaker: "Edda Holm", Language: language.English,
		Body: "I said it in May: we will not sell a single ferry, whatever they offer.",
	}
	speeches, err := source.Texts(claim.Parser{}, speech)
	if err != nil {
		log.Fatal(err)
	}
	for e, err := range speeches.Find(context.Background(), source.Query{Quotation: "not sell a single ferry"}) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(e.Dataset+":", e.Claim.Selector.Exact)
	}
	// Output:
	// speech: I said it in May: we will not sell a single ferry, whatever they offer.
}

// station is a source of your own: anything that can answer a query.
type station struct{ depth map[string]string }

func (s station) Find(ctx context.Context, q source.Query) iter.Seq2[source.Evidence, error] {
	return func(yield func(source.Evidence, error) bool) {
		for _, place := range append([]string{q.Place}, q.Terms...) {
			text, ok := s.depth[place]
			if !ok {
				continue
			}
			if err := ctx.Err(); err != nil {
				yield(source.Evidence{}, err)
				return
			}
			f, err := quantity.Parse(text)
			e := source.Evidence{Dataset: "depths", Claim: claim.Claim{
				ID: place, Assertion: &claim.Assertion{Kind: quantity.Measure, Figure: &f, Measurand: "depth of snow", Place: place},
			}}
			if !yield(e, err) {
				return
			}
		}
	}
}

// Write a Source: one method. Package sourcetest says whether it keeps the contract.
func ExampleSource() {
	sources := source.Registry{
		"snow": station{map[string]string{"Bergstad": "1.4 meter"}},
		"list": source.List{},
	}
	for e, err := range sources.Find(context.Background(), source.Query{Terms: []string{"snow"}, Place: "Bergstad"}) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(e.Source, e.Claim.Assertion.Figure)
	}
	// Output: snow 1.4 meter
}

// A source that can't answer is named; the others answer all the same.
func ExampleError() {
	sources := source.Registry{
		"archive": source.Func(func(context.Context, source.Query) iter.Seq2[source.Evidence, error] {
			return func(yield func(source.Evidence, error) bool) { yield(source.Evidence{}, os.ErrDeadlineExceeded) }
		}),
	}
	for _, err := range sources.Find(context.Background(), source.Query{}) {
		fmt.Println(err)
	}
	// Output: source "archive": i/o timeout
}
