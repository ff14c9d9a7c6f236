package source_test

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
	"github.com/google/go-cmp/cmp"
)

func files(pairs ...string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for i := 0; i < len(pairs); i += 2 {
		fsys[pairs[i]] = &fstest.MapFile{Data: []byte(pairs[i+1])}
	}
	return fsys
}

const winter = `{
	"name": "winter",
	"title": "A winter (invented)",
	"licenses": [{"name": "CC0-1.0"}],
	"sources": [{"title": "Office of Winter", "path": "https://office.example/winter"}],
	"claimcheck": {"tier": "original", "retrieved": "2024-04-05"},
	"resources": [
		{
			"name": "yearbook",
			"path": "data/yearbook.csv",
			"dialect": {"delimiter": ";"},
			"schema": {
				"missingValues": ["", "gap"],
				"fields": [
					{"name": "month", "type": "yearmonth", "claimcheck": {"role": "period"}},
					{"name": "troops", "type": "number", "claimcheck": {"role": "value", "unit": "troop/month", "measurand": "troops recruited", "aggregation": "increment"}},
					{"name": "bombs", "type": "number", "claimcheck": {"role": "value", "unit": "bomb", "measurand": "bombs dropped"}},
					{"name": "remark", "type": "string"}
				]
			},
			"claimcheck": {"entity": "Norland", "complete": true, "published": "2024-04-01"}
		},
		{
			"name": "inline",
			"data": [["name", "founded"], ["Rowers", "1949-04-04"]],
			"schema": {"fields": [
				{"name": "name", "claimcheck": {"role": "entity"}},
				{"name": "founded", "claimcheck": {"role": "date", "measurand": "founded"}}
			]}
		},
		{
			"name": "objects",
			"data": [{"n": 3, "what": "ferries"}, {"n": 4, "what": "barges", "more": null}],
			"schema": {"fields": [
				{"name": "n", "claimcheck": {"role": "value"}},
				{"name": "what", "claimcheck": {"role": "metric"}}
			]}
		}
	]
}`

const yearbook = "month;troops;bombs;remark\n2024-02;28 900;3000;\n2024-03;29 650;2150;provisional\n2024-04;gap;gap;\n"

func TestOpenDataPackage(t *testing.T) {
	fsys := files("datapackage.json", winter, "data/yearbook.csv", yearbook)
	r, err := source.Loader{}.Open(t.Context(), fsys)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for set, err := range r.Describe(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, set.Source)
		if len(set.Warnings) > 0 {
			t.Errorf("%s: nothing was inferred, yet there is %v", set.Source, set.Warnings)
		}
	}
	if diff := cmp.Diff([]string{"inline", "objects", "yearbook"}, names); diff != "" {
		t.Error("(-want +got)\n" + diff)
	}
	want := []string{
		`troops2 "28 900": 28 900 troop/month of troops recruited, entity Norland, period 2024-02, increment`,
		`bombs2 "3000": 3 000 bomb of bombs dropped, entity Norland, period 2024-02`,
		`troops3 "29 650": 29 650 troop/month of troops recruited, entity Norland, period 2024-03, increment`,
		`bombs3 "2150": 2 150 bomb of bombs dropped, entity Norland, period 2024-03`,
	}
	if diff := cmp.Diff(want, cells(t, r, "yearbook/yearbook")); diff != "" {
		t.Error("(-want +got)\n" + diff)
	}
	for e := range r.Find(t.Context(), source.Query{All: "yearbook/yearbook", Limit: 1}) {
		p := e.Provenance
		if len(p.SHA256) != 64 {
			t.Errorf("got the hash %q", p.SHA256)
		}
		p.SHA256 = ""
		want := source.Provenance{
			Publisher: "Office of Winter", URL: "https://office.example/winter", Licence: "CC0-1.0", File: "data/yearbook.csv", Tier: source.Original,
			Published: time.Date(2024, 4, 1, 0, 0, 0, 0, time.UTC), Retrieved: time.Date(2024, 4, 5, 0, 0, 0, 0, time.UTC),
		}
		if diff := cmp.Diff(want, p); diff != "" {
			t.Error("(-want +got)\n" + diff)
		}
		if !e.Complete || e.Source != "yearbook" || e.Dataset != "yearbook" {
			t.Errorf("got source %q, dataset %q, complete %v", e.Source, e.Dataset, e.Complete)
		}
	}
	if diff := cmp.Diff([]string{`founded2 "1949-04-04": 1949-04-04 of founded, entity Rowers`}, cells(t, r, "inline/inline")); diff != "" {
		t.Error("(-want +got)\n" + diff)
	}
	if diff := cmp.Diff([]string{`n2 "3": 3 of ferries`, `n3 "4": 4 of barges`}, cells(t, r, "objects/objects")); diff != "" {
		t.Error("(-want +got)\n" + diff)
	}
}

func TestOpenInfersAndSaysSo(t *testing.T) {
	pack := `{"name": "sea", "title": "Sea figures for Norland (invented)", "resources": [
		{"name": "level", "path": "level.csv", "schema": {"fields": [
			{"name": "Date", "type": "date"},
			{"name": "Height", "type": "number", "description": "Mean height of the sea in mm"},
			{"name": "Height uncertainty", "type": "number"}]}},
		{"name": "catch", "path": "catch.csv"}]}`
	fsys := files(
		"sea/datapackage.json", pack,
		"sea/level.csv", "Date,Height,Height uncertainty,notes\n2001-06-30,1.5,0.1,\n2002-06-30,1.75,0.1,x\n2003-06-30,..,,\n",
		"sea/catch.csv", "Country Name,Country Code,Species,2001,2002\nNorland,NOR,cod,5,6\nNorland,NOR,herring,7,\n",
		"loose/tides.tsv", "month\ttide (cm)\n2024-01\t12\n2024-02\t14\n",
		"README.md", "About this folder: 17 files.",
		"broken.csv", "a,b\n1,2,3\n",
		"pictures/x.png", "\x89PNG",
	)
	var warned []string
	r, err := source.Loader{Warn: func(w source.Warning) { warned = append(warned, w.String()) }}.Open(t.Context(), fsys)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string][]string{}
	for set := range r.Describe(t.Context()) {
		got[set.Source] = cells(t, r, set.Source+"/"+set.Name)
	}
	want := map[string][]string{
		"sea/level": {
			`Height2 "1.5": 1.5 millimeter of height of the sea, period 2001, mean, within [1.4, 1.6] millimeter`,
			`Height3 "1.75": 1.75 millimeter of height of the sea, period 2002, mean, within [1.65, 1.85] millimeter`,
		},
		"sea/catch": {
			`20012 "5": 5 of Sea, catch, cod, entity Norland, period 2001`, `20022 "6": 6 of Sea, catch, cod, entity Norland, period 2002`,
			`20013 "7": 7 of Sea, catch, herring, entity Norland, period 2001`,
		},
		"loose/tides": {`tide (cm)2 "12": 12 centimeter of tides, period 2024-01`, `tide (cm)3 "14": 14 centimeter of tides, period 2024-02`},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error("(-want +got)\n" + diff)
	}
	all := strings.Join(warned, "\n")
	for _, want := range []string{
		`sea/level.csv:1: column "Date": its days stand for a year each`,
		`sea/level.csv:1: column "Height": the unit "mm" is taken from`,
		`sea/level.csv:1: column "Height uncertainty": is the uncertainty of "Height"`,
		`sea/catch.csv:1: the headers of 2 columns are periods`,
		`broken.csv: left out: source: broken.csv:2: "1, 2, 3": malformed: 3 fields; want 2 fields`,
	} {
		if !strings.Contains(all, want) {
			t.Errorf("no warning says %q:\n%s", want, all)
		}
	}
}

func TestOpenErrors(t *testing.T) {
	pack := func(resources string) string { return "{\n\"name\": \"p\",\n\"resources\": [" + resources + "]}" }
	const declared = `"schema": {"fields": [{"name": "v", "claimcheck": {"role": "value"}}]}`
	for _, test := range []struct {
		name string
		fsys fstest.MapFS
		err  error
		says []string
	}{
		{"an empty folder", files("a.png", ""), source.ErrMissing, []string{"datapackage.json", ".csv"}},
		{"no JSON", files("datapackage.json", "{\n\"name\": \"p\",\n]"), source.ErrFormat, []string{"datapackage.json:3:"}},
		{"another type", files("datapackage.json", "{\n\"resources\": 7}"), source.ErrFormat, []string{"datapackage.json:2:", `"resources"`, "number", "a list"}},
		{"no resources", files("datapackage.json", "{}"), source.ErrMissing, []string{"resources"}},
		{"a path up", files("datapackage.json", pack(`{"name": "a", "path": "../secret.csv"}`)), source.ErrOutside, []string{"../secret.csv", "inside the folder"}},
		{"an absolute path", files("datapackage.json", pack(`{"name": "a", "path": "/etc/passwd"}`)), source.ErrOutside, []string{"/etc/passwd"}},
		{"a URL", files("datapackage.json", pack(`{"name": "a", "path": "https://example.org/a.csv"}`)), source.ErrOutside, []string{"https://example.org/a.csv"}},
		{"a schema outside", files("datapackage.json", pack(`{"name": "a", "path": "a.csv", "schema": "../schema.json"}`), "a.csv", "v\n1\n"), source.ErrOutside, []string{"resources[0].schema"}},
		{"a missing file", files("datapackage.json", pack(`{"name": "a", "path": "a.csv"}`)), fs.ErrNotExist, []string{"a.csv"}},
		{"several files", files("datapackage.json", pack(`{"name": "a", "path": ["a.csv", "b.csv"]}`)), source.ErrFormat, []string{"one file a resource"}},
		{"neither path nor data", files("datapackage.json", pack(`{"name": "a"}`)), source.ErrMissing, []string{`"path" or "data"`}},
		{
			"two resources of one name",
			files("datapackage.json", pack(`{"name": "a", "path": "a.csv",`+declared+`}, {"name": "a", "path": "b.csv",`+declared+`}`), "a.csv", "v\n1\n", "b.csv", "v\n1\n"),
			source.ErrDuplicate, []string{"a.csv", "b.csv", `"a"`},
		},
		{
			"two packages of one name",
			files("x/datapackage.json", pack(`{"name": "a", "path": "a.csv",`+declared+`}`), "x/a.csv", "v\n1\n", "y/datapackage.json", pack(`{"name": "a", "path": "a.csv",`+declared+`}`), "y/a.csv", "v\n1\n"),
			source.ErrDuplicate, []string{"x/a.csv", "y/a.csv", `"p/a"`},
		},
		{
			"a column that isn't there",
			files("datapackage.json", pack(`{"name": "a", "path": "a.csv",`+declared+`}`), "a.csv", "w,x\n1,2\n"),
			source.ErrMissing, []string{"a.csv:1:", `column "v"`, `"w", "x"`},
		},
		{
			"a bad number",
			files("datapackage.json", pack(`{"name": "a", "path": "a.csv",`+declared+`}`), "a.csv", "v\n1\nfour\n"),
			source.ErrNumber, []string{"a.csv:3:", `column "v"`, `"four"`},
		},
		{
			"a role misspelled",
			files("datapackage.json", pack(`{"name": "a", "path": "a.csv", "schema": {"fields": [{"name": "v", "claimcheck": {"role": "valeu"}}]}}`), "a.csv", "v\n1\n"),
			source.ErrFormat, []string{"resources[0].schema.fields[0].claimcheck.role", "valeu", "value"},
		},
		{
			"a property misspelled",
			files("datapackage.json", pack(`{"name": "a", "path": "a.csv", "claimcheck": {"tiers": "original"}}`), "a.csv", "v\n1\n"),
			source.ErrFormat, []string{"resources[0].claimcheck", "tiers", "tier"},
		},
		{
			"another hash",
			files("datapackage.json", pack(`{"name": "a", "path": "a.csv", "hash": "sha256:00ff",`+declared+`}`), "a.csv", "v\n1\n"),
			source.ErrHash, []string{"a.csv", "00ff"},
		},
		{
			"a bad tier",
			files("datapackage.json", pack(`{"name": "a", "path": "a.csv", "claimcheck": {"tier": "best"}}`), "a.csv", "v\n1\n"),
			source.ErrFormat, []string{"claimcheck.tier", "best", "original"},
		},
		{
			"a bad language",
			files("datapackage.json", pack(`{"name": "a", "path": "a.csv", "claimcheck": {"language": "a language"}}`), "a.csv", "v\n1\n"),
			source.ErrFormat, []string{"language", "BCP 47"},
		},
		{"folders without end", files(strings.Repeat("a/", 40)+"x.csv", "v\n1\n"), source.ErrTooLarge, []string{"folders"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			r, err := source.Loader{}.Open(t.Context(), test.fsys)
			if r != nil || !errors.Is(err, test.err) {
				t.Fatalf("got %v, %v, want %v", r, err, test.err)
			}
			for _, s := range test.says {
				if !strings.Contains(err.Error(), s) {
					t.Errorf("%v\ndoesn't say %q", err, s)
				}
			}
		})
	}
}

func TestOpenVerifiesHashes(t *testing.T) {
	fsys := files("datapackage.json", `{"resources": [{"name": "a", "path": "a.csv", "hash": "sha1:12ae32cb1ec02d01eda3581b127c1fee3b0dc53a"}]}`, "a.csv", "")
	_, err := source.Loader{}.Open(t.Context(), fsys)
	if !errors.Is(err, source.ErrHash) || !strings.Contains(err.Error(), "da39a3ee5e6b4b0d3255bfef95601890afd80709") {
		t.Errorf("got %v, want the hash of an empty file", err)
	}
	fsys["datapackage.json"].Data = []byte(`{"resources": [{"name": "a", "path": "a.txt", "hash": "md5:d41d8cd98f00b204e9800998ecf8427e", "format": "x"}]}`)
	fsys["a.txt"] = fsys["a.csv"]
	format := map[string]source.Format{".x": words{}}
	if _, err := (source.Loader{Formats: format}).Open(t.Context(), fsys); err != nil {
		t.Errorf("got %v for the right hash", err)
	}
}

func TestOpenRefusesLinksThatLeadOut(t *testing.T) {
	dir := t.TempDir()
	outside := filepath.Join(dir, "secret.csv")
	inside := filepath.Join(dir, "in")
	if err := errors.Join(os.Mkdir(inside, 0o700), os.WriteFile(outside, []byte("value\n1\n"), 0o600), os.Symlink(outside, filepath.Join(inside, "a.csv")),
		os.WriteFile(filepath.Join(inside, "datapackage.json"), []byte(`{"resources": [{"name": "a", "path": "a.csv"}]}`), 0o600)); err != nil {
		t.Skip(err)
	}
	root, err := os.OpenRoot(inside)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	if r, err := (source.Loader{}).Open(t.Context(), root.FS()); err == nil {
		t.Errorf("got %v through a link that leads out", r)
	}
}

func TestOpenEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := (source.Loader{}).Open(ctx, files("a.csv", "value\n1\n")); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// words is a Format: the number of words of a file.
type words struct{}

func (words) Read(ctx context.Context, f fs.File, p source.Provenance) iter.Seq2[source.Evidence, error] {
	return func(yield func(source.Evidence, error) bool) {
		b, err := io.ReadAll(f)
		if err != nil {
			yield(source.Evidence{}, err)
			return
		}
		n := quantity.Stated(quantity.Int(int64(len(strings.Fields(string(b)))), quantity.Unit{}), 0)
		yield(source.Evidence{Dataset: p.File, Claim: claim.Claim{Assertion: &claim.Assertion{Figure: &n, Measurand: "words"}}, Provenance: p}, nil)
	}
}

func TestOpenWithAFormat(t *testing.T) {
	r, err := source.Loader{Formats: map[string]source.Format{".pdf": words{}}}.Open(t.Context(), files("a.pdf", "one two three", "b.PDF", "one"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for e, err := range r.Find(t.Context(), source.Query{Terms: []string{"words"}}) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, e.Source+" "+e.Claim.Assertion.Figure.String()+" "+e.Provenance.File)
	}
	slices.Sort(got)
	if diff := cmp.Diff([]string{"a 3 a.pdf", "b 1 b.PDF"}, got); diff != "" {
		t.Error("(-want +got)\n" + diff)
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(winter, yearbook)
	f.Add(`{"resources": [{"name": "a", "path": "a.csv", "schema": {"fields": [{"name": "v", "format": {}}]}}]}`, "v\n1\n")
	f.Add(`{"resources": [{"name": "a", "path": ["../a"], "data": []}, {"data": {}}]}`, "")
	f.Add(`{"resources": [{"name": "a", "data": [[{}]]}]}`, "")
	f.Fuzz(func(t *testing.T, pack, csv string) {
		r, err := source.Loader{Formats: map[string]source.Format{".txt": words{}, ".md": words{}}}.Open(t.Context(), files("datapackage.json", pack, "a.csv", csv, "data/yearbook.csv", csv))
		if err != nil {
			// an error says where
			var at *source.ParseError
			if !errors.As(err, &at) || at.File == "" {
				t.Errorf("%v says no file", err)
			}
			return
		}
		// what is described is there
		for set, err := range r.Describe(t.Context()) {
			if err != nil {
				t.Fatal(err)
			}
			n := 0
			for _, err := range r.Find(t.Context(), source.Query{All: set.Source + "/" + set.Name}) {
				if err != nil {
					t.Fatal(err)
				}
				n++
			}
			if n != set.Rows {
				t.Errorf("%q has %d pieces of evidence and is described as having %d", set.Source, n, set.Rows)
			}
		}
	})
}
