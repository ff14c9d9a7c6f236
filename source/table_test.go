package source_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// cells writes a table's evidence down, a line a cell.
func cells(t *testing.T, src source.Source, dataset string) []string {
	t.Helper()
	var got []string
	for e, err := range src.Find(t.Context(), source.Query{All: dataset}) {
		if err != nil {
			t.Fatal(err)
		}
		c := e.Claim
		a := c.Assertion
		value := "none"
		if a.Figure != nil {
			value = a.Figure.String()
		} else if a.Date != nil {
			value = fmt.Sprint(*a.Date)
		}
		line := fmt.Sprintf("%s%s %q: %s of %s", c.Selector.Column, c.Selector.Row, c.Selector.Exact, value, a.Measurand)
		for _, s := range [...]struct{ name, value string }{{"entity", a.Entity}, {"place", a.Place}, {"period", a.Period.String()}, {"status", e.Provenance.Status}} {
			if s.value != "" {
				line += ", " + s.name + " " + s.value
			}
		}
		if a.Aggregation != 0 {
			line += ", " + a.Aggregation.String()
		}
		if a.Modality != 0 {
			line += ", " + a.Modality.String()
		}
		if e.Uncertainty != nil {
			line += ", within " + e.Uncertainty.String()
		}
		got = append(got, line)
	}
	return got
}

var tables = []struct {
	name  string
	table source.Table
	csv   string
	want  []string
}{
	{
		"the zero value takes columns by their names",
		source.Table{},
		"measurand,entity,place,period,value,unit,remark\nferries,Norland,Bay,2024-03,29 650,#ferry,none\nferries,Norland,,2024,12.50,#ferry/month,\n",
		[]string{
			`value2 "29 650": 29 650 ferry of ferries, entity Norland, place Bay, period 2024-03`,
			`value3 "12.50": 12.50 ferry/month of ferries, entity Norland, period 2024`,
		},
	},
	{
		"semicolons, a byte order mark, CRLF, quotation marks, an empty line",
		source.Table{},
		"\ufeffvalue;measurand\r\n1;\"a;b\"\r\n\r\n2;\"say \"\"c\"\"\"\r\n",
		[]string{`value2 "1": 1 of a;b`, `value4 "2": 2 of say "c"`},
	},
	{"tabs", source.Table{}, "value\tmeasurand\n1\ta, b\n", []string{`value2 "1": 1 of a, b`}},
	{"a declared delimiter", source.Table{Comma: '|'}, "value|measurand\n1|a,b;c\n", []string{`value2 "1": 1 of a,b;c`}},
	{
		"numbers in the neutral notation",
		source.Table{Measurand: "n"},
		"value\n-7\n−7\n(1 234)\n1\u202f234\u00a0567.890\n1.2e6\n12 %\n007\n+5\n9223372036854775808\n0.000000000000000000000001\n10..15\n≥3 000\n",
		[]string{
			`value2 "-7": -7 of n`, `value3 "−7": -7 of n`, `value4 "(1 234)": -1 234 of n`, "value5 \"1\\u202f234\\u00a0567.890\": 1 234 567.890 of n",
			`value6 "1.2e6": 1 200 000@5 of n`, `value7 "12 %": 12 percent of n`, `value8 "007": 7 of n`, `value9 "+5": 5 of n`,
			`value10 "9223372036854775808": 9 223 372 036 854 775 808 of n`, `value11 "0.000000000000000000000001": 0.000000000000000000000001 of n`,
			`value12 "10..15": 10..15 of n`, `value13 "≥3 000": ≥3 000 of n`,
		},
	},
	{
		"nothing",
		source.Table{Measurand: "n", Missing: []string{"-99.9", "gap"}},
		"period,value\n2001,\n2002,n/a\n2003,..\n2004,–\n2005,-\n2006,NaN\n2007,:\n2008,-99.9\n2009,gap\n2010,0\n",
		[]string{`value11 "0": 0 of n, period 2010`},
	},
	{
		"units by notation and in words, with scale words",
		source.Table{Measurand: "n"},
		"value,unit\n3.45,million US$\n2,USD per barrel\n5,troops/month\n7,thousands\n1,percentage-point\n8,km\n",
		[]string{
			`value2 "3.45": 3 450 000@4 USD of n`, `value3 "2": 2 USD/barrel of n`, `value4 "5": 5 troop/month of n`, `value5 "7": 7 000@3 of n`,
			`value6 "1": 1 percentage-point of n`, `value7 "8": 8 kilometer of n`,
		},
	},
	{
		"a wide table: years as headers",
		source.Table{Columns: []source.Column{{Name: "Land", Role: source.RoleEntity}, {Name: "*", Role: source.RoleValue, Unit: "#cow", Measurand: "cows"}}},
		"Land,2022,2023\nNorland,7,8\nSudland,..,9\n",
		[]string{
			`20222 "7": 7 cow of cows, entity Norland, period 2022`, `20232 "8": 8 cow of cows, entity Norland, period 2023`,
			`20233 "9": 9 cow of cows, entity Sudland, period 2023`,
		},
	},
	{
		"a wide table: measurands as headers, with their own units",
		source.Table{Columns: []source.Column{
			{Name: "year", Role: source.RolePeriod},
			{Name: "GDP (million US$)", Role: source.RoleValue, Unit: "million US$", Measurand: "GDP", Aggregation: claim.Total},
			{Name: "People", Role: source.RoleValue, Unit: "person", Measurand: "population", Aggregation: claim.Instant},
		}, Entity: "Norland"},
		"year,GDP (million US$),People\n2023,12.5,81 000\n",
		[]string{
			`GDP (million US$)2 "12.5": 12 500 000@5 USD of GDP, entity Norland, period 2023, total`,
			`People2 "81 000": 81 000 person of population, entity Norland, period 2023, instant`,
		},
	},
	{
		"ranges and intervals",
		source.Table{Columns: []source.Column{
			{Name: "v", Role: source.RoleValue, Measurand: "height", Unit: "meter"},
			{Name: "lo", Role: source.RoleLower, Of: "v"}, {Name: "hi", Role: source.RoleUpper, Of: "v"},
		}},
		"v,lo,hi\n5,4.5,6\n5,,\n",
		[]string{`v2 "5": 5 meter of height, within [4.5, 6] meter`, `v3 "5": 5 meter of height`},
	},
	{
		"a range without a value",
		source.Table{Measurand: "recruits"},
		"lower,upper,unit\n30000,36000,#recruit/month\n",
		[]string{`lower2 "30000–36000": 30 000..36 000 recruit/month of recruits`},
	},
	{
		"plus and minus",
		source.Table{Columns: []source.Column{{Name: "v", Role: source.RoleValue, Measurand: "rise"}, {Name: "±", Role: source.RoleUncertainty}}},
		"v,±\n3.2,0.4\n",
		[]string{`v2 "3.2": 3.2 of rise, within [2.8, 3.6]`},
	},
	{
		"dimensions, status, aggregation, modality",
		source.Table{},
		"measurand,dimension,value,status,aggregation,modality\nmurders,women,4,p,total,estimated\n",
		[]string{`value2 "4": 4 of murders, women, status p, total, estimated`},
	},
	{
		"dates that are asserted, and dates that stand for periods",
		source.Table{Columns: []source.Column{
			{Name: "club", Role: source.RoleEntity}, {Name: "founded", Role: source.RoleDate, Measurand: "founded"},
			{Name: "members", Role: source.RoleValue, Measurand: "members"}, {Name: "as of", Role: source.RolePeriod, Format: "year"},
		}},
		"club,founded,members,as of\nRowers,1949-04-04,75,2023-06-30\n",
		[]string{`founded2 "1949-04-04": 1949-04-04 of founded, entity Rowers, period 2023`, `members2 "75": 75 of members, entity Rowers, period 2023`},
	},
	{
		"a declared format of dates",
		source.Table{Columns: []source.Column{{Name: "v", Role: source.RoleValue, Measurand: "n"}, {Name: "d", Role: source.RolePeriod, Format: "%d/%m/%Y"}}},
		"d,v\n03/04/2024,1\n",
		[]string{`v2 "1": 1 of n, period 2024-04-03`},
	},
	{
		"records that are short where nothing is declared",
		source.Table{Measurand: "n"},
		"value,period,remark\n1,2001\n2,2002,x\n3,2003,,,\n",
		[]string{`value2 "1": 1 of n, period 2001`, `value3 "2": 2 of n, period 2002`, `value4 "3": 3 of n, period 2003`},
	},
	{
		"another encoding",
		source.Table{Encoding: "ISO-8859-1"},
		"value,measurand\n1,caf\xe9s\n",
		[]string{`value2 "1": 1 of cafés`},
	},
	{
		"UTF-16 by its byte order mark",
		source.Table{},
		"\xff\xfev\x00a\x00l\x00u\x00e\x00\n\x005\x00\n\x00",
		[]string{`value2 "5": 5 of `},
	},
}

func TestReadCSV(t *testing.T) {
	for _, test := range tables {
		t.Run(test.name, func(t *testing.T) {
			x, err := test.table.ReadCSV(strings.NewReader(test.csv))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, cells(t, x, "table")); diff != "" {
				t.Error("(-want +got)\n" + diff)
			}
		})
	}
}

func TestReadCSVInALanguage(t *testing.T) {
	for _, test := range []struct{ tag, cell, want string }{
		{"de", "1.234,5", "1 234.5"},
		{"de", "1.234", "1 234"},
		{"en", "1,234.5", "1 234.5"},
		{"en", "1 234.5", "1 234.5"},
		{"fr", "1\u202f234,50", "1 234.50"},
		{"de-CH", "1'234.5", "1 234.5"},
		{"hi", "12,34,567", "1 234 567"},
		{"uk", "(1\u00a0234,5)", "-1 234.5"},
	} {
		x, err := source.Table{Language: language.MustParse(test.tag), Comma: ';'}.ReadCSV(strings.NewReader("value\n" + test.cell + "\n"))
		if err != nil {
			t.Errorf("%s %q: %v", test.tag, test.cell, err)
			continue
		}
		for e := range x.Find(t.Context(), source.Query{}) {
			if got := e.Claim.Assertion.Figure.String(); got != test.want {
				t.Errorf("%s %q = %s, want %s", test.tag, test.cell, got, test.want)
			}
		}
	}
}

var badTables = []struct {
	name   string
	table  source.Table
	csv    string
	line   int
	column string
	value  string
	err    error
}{
	{"no header line", source.Table{}, "", 1, "", "", source.ErrMissing},
	{"no value", source.Table{}, "measurand,period\na,2001\n", 1, "", "measurand, period", source.ErrMissing},
	{"a missing column", source.Table{Columns: []source.Column{{Name: "dead", Role: source.RoleValue}}}, "killed,year\n1,2001\n", 1, "dead", "", source.ErrMissing},
	{"a bad number", source.Table{}, "period,value\n2001,1\n2002,twelve\n", 3, "value", "twelve", source.ErrNumber},
	{"a number of another language", source.Table{}, "period;value\n2001;1.234,5\n", 2, "value", "1.234,5", source.ErrNumber},
	{"groups that are none", source.Table{}, "value\n12 34\n", 2, "value", "12 34", source.ErrNumber},
	{"a bomb", source.Table{}, "value\n1e1000000000\n", 2, "value", "1e1000000000", source.ErrNumber},
	{"ten thousand digits", source.Table{}, "value\n" + strings.Repeat("9", 10_000) + "\n", 2, "value", strings.Repeat("9", 10_000), source.ErrTooLarge},
	{"a bad unit", source.Table{}, "value,unit\n1,flurbs\n", 2, "unit", "flurbs", source.ErrUnit},
	{"a bad period", source.Table{}, "value,period\n1,03/04/2024\n", 2, "period", "03/04/2024", source.ErrPeriod},
	{"too many fields", source.Table{}, "value,period\n1,2001\n1,2002,3\n", 3, "", "1, 2002, 3", source.ErrFormat},
	{"too few fields", source.Table{}, "period,place,value\n2001,here,1\n2002\n", 3, "", "2002", source.ErrFormat},
	{"a quotation mark left open", source.Table{}, "value,measurand\n1,\"a\n2,b\n", 2, "", "", source.ErrFormat},
	{"a quotation mark within", source.Table{}, "value,measurand\n1,a\"b\"\n", 2, "", "", source.ErrFormat},
	{"not UTF-8", source.Table{}, "value,measurand\n1,caf\xe9\n", 2, "", "caf\ufffd", source.ErrFormat},
	{"binary", source.Table{}, "\x7fELF\x00\x01", 1, "", "", source.ErrFormat},
	{"an unknown encoding", source.Table{Encoding: "klingon"}, "value\n1\n", 0, "", "klingon", source.ErrFormat},
	{"an unknown role", source.Table{Columns: []source.Column{{Name: "value", Role: "valve"}}}, "value\n1\n", 1, "value", "valve", source.ErrFormat},
	{"two columns of one name", source.Table{}, "value,value\n1,2\n", 1, "value", "", source.ErrDuplicate},
	{"a line without end", source.Table{}, "value,measurand\n1,\"" + strings.Repeat("x", source.MaxRecord+1<<16), 2, "", "", source.ErrTooLarge},
	{"too many columns", source.Table{}, strings.Repeat("value,", source.MaxColumns+1) + "\n", 1, "", fmt.Sprint(source.MaxColumns + 2), source.ErrTooLarge},
	{"an interval that isn't one", source.Table{}, "value,lower,upper\n1,3,2\n", 2, "lower", "3", nil},
	{"a bad tier", source.Table{}, "value,tier\n1,gold\n", 2, "tier", "gold", source.ErrFormat},
}

func TestReadCSVErrors(t *testing.T) {
	for _, test := range badTables {
		t.Run(test.name, func(t *testing.T) {
			test.table.Provenance.File = "data/x.csv"
			x, err := test.table.ReadCSV(strings.NewReader(test.csv))
			var got *source.ParseError
			if x != nil || !errors.As(err, &got) {
				t.Fatalf("got %v, %v, want a *ParseError and no index", x, err)
			}
			if test.err != nil && !errors.Is(err, test.err) {
				t.Errorf("got %v, want %v", err, test.err)
			}
			got.Err, got.Want = nil, ""
			if want := (source.ParseError{File: "data/x.csv", Line: test.line, Column: test.column, Value: test.value}); *got != want {
				t.Errorf("got %+v, want %+v", *got, want)
			}
		})
	}
}

func TestReadCSVTellsAllThatIsWrong(t *testing.T) {
	_, err := source.Table{}.ReadCSV(strings.NewReader("value\none\n2\nthree\n" + strings.Repeat("x\n", 100)))
	if n := strings.Count(err.Error(), "\n") + 1; n < 2 || n > source.MaxFaults+1 {
		t.Errorf("%d errors at once, want a few:\n%v", n, err)
	}
}

// A cell is its value: nothing is lost on the way.
func TestCellIsItsValue(t *testing.T) {
	x, err := source.Table{}.ReadCSV(strings.NewReader("value,unit\n87859.12,USD\n"))
	if err != nil {
		t.Fatal(err)
	}
	usd, _ := quantity.ParseUnit("USD")
	for e, err := range x.Find(t.Context(), source.Query{Dimension: usd}) {
		q, ok := e.Claim.Assertion.Figure.Value()
		if d, exact := q.Decimal(); err != nil || !ok || !exact || d.String() != "87859.12" || q.Unit() != usd {
			t.Errorf("got %v, %v", q, err)
		}
		if e.Claim.Assertion.Kind != quantity.Currency {
			t.Errorf("got the kind %v, want currency", e.Claim.Assertion.Kind)
		}
	}
}

func FuzzReadCSV(f *testing.F) {
	for _, t := range tables {
		f.Add(t.csv)
	}
	for _, t := range badTables {
		if len(t.csv) < 1<<10 {
			f.Add(t.csv)
		}
	}
	f.Fuzz(func(t *testing.T, csv string) {
		x, err := source.Table{Name: "t", Measurand: "m"}.ReadCSV(strings.NewReader(csv))
		if err != nil {
			// an error has a place
			var at *source.ParseError
			if x != nil || !errors.As(err, &at) {
				t.Fatalf("got %v and the error %v", x, err)
			}
			return
		}
		n := 0
		for e, err := range x.Find(t.Context(), source.Query{All: "t"}) {
			if err != nil {
				t.Fatal(err)
			}
			n++
			a := e.Claim.Assertion
			if a.Figure == nil {
				continue
			}
			// what was read can be written and read back
			back, err := quantity.Parse(a.Figure.String())
			if err != nil || !back.Equal(*a.Figure) {
				t.Errorf("%q gave %v, which reads back as %v, %v", e.Claim.Selector.Exact, a.Figure, back, err)
			}
			// the cell stands in the file, but for bounds put together and other encodings
			if cell := e.Claim.Selector.Exact; !strings.Contains(cell, "–") && !strings.HasPrefix(csv, "\xff\xfe") && !strings.HasPrefix(csv, "\xfe\xff") && !strings.Contains(csv, cell) {
				t.Errorf("%q stands nowhere", cell)
			}
		}
		if n != x.Len() {
			t.Errorf("%d pieces of evidence by All, %d in the index", n, x.Len())
		}
	})
}
