package source_test

import (
	"strings"
	"testing"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/source/sourcetest"
	"golang.org/x/text/language"
)

var press = claim.Text{
	ID: "press", URL: "https://herald.example/ferries", Language: language.English, Published: time.Date(2024, 3, 20, 0, 0, 0, 0, time.UTC),
	Body: `The port of Varnes repaired 41 ferries in February 2024.

Norland was founded on 3 May 1923.

“We will not sell a single ferry this year, whatever they offer,” Harbor Minister Edda Holm said. According to her ministry, 312 sailors lost their jobs in 2023.`,
}

func TestTextsOffersFiguresAndDates(t *testing.T) {
	x, err := source.Texts(claim.Parser{}, press)
	if err != nil {
		t.Fatal(err)
	}
	find := func(q source.Query, want string) source.Evidence {
		t.Helper()
		for e, err := range x.Find(t.Context(), q) {
			if err != nil {
				t.Fatal(err)
			}
			if a := e.Claim.Assertion; a != nil && (a.Figure != nil && strings.HasPrefix(a.Figure.String(), want) || a.Date != nil && strings.Contains(e.Claim.Selector.Exact, want)) {
				return e
			}
		}
		t.Fatalf("%+v doesn't find %s", q, want)
		return source.Evidence{}
	}
	ferries := find(source.Query{Terms: []string{"ferries repaired"}, Place: "Varnes"}, "41")
	if ferries.Dataset != "press" || ferries.Provenance.URL != press.URL || len(ferries.Provenance.SHA256) != 64 || ferries.Provenance.Tier != source.Unranked {
		t.Errorf("got the dataset %q, provenance %+v", ferries.Dataset, ferries.Provenance)
	}
	if s := ferries.Claim.Selector; ferries.Claim.Text == nil || ferries.Claim.Text.Body[s.Start:s.End] != s.Exact {
		t.Errorf("the selector %+v isn't of the text", s)
	}
	find(source.Query{Terms: []string{"Norland", "founded"}}, "3 May 1923")
	if e := find(source.Query{Terms: []string{"sailors", "jobs"}}, "312"); e.Provenance.Tier != source.Official {
		t.Errorf("what a ministry says is of tier %v, want official", e.Provenance.Tier)
	}
}

func TestTextsOffersPassages(t *testing.T) {
	x, err := source.Texts(claim.Parser{}, press)
	if err != nil {
		t.Fatal(err)
	}
	for e, err := range x.Find(t.Context(), source.Query{Quotation: "We will not sell a single ferry"}) {
		if err != nil {
			t.Fatal(err)
		}
		if e.Claim.Quotation == nil || e.Claim.Quotation.Kind != claim.Passage || !strings.Contains(e.Claim.Selector.Exact, "whatever they offer") {
			t.Errorf("got %+v", e.Claim)
		}
		return
	}
	t.Error("no passage found")
}

func TestTextsConforms(t *testing.T) {
	transcript := claim.Text{ID: "transcript", Speaker: "Edda Holm", Language: language.English, Body: "We bought 17 ferries in 2021.\n\nWe sold none."}
	x, err := source.Texts(claim.Parser{}, press, transcript, claim.Text{ID: "empty"})
	if err != nil {
		t.Fatal(err)
	}
	var want []source.Evidence
	for _, name := range []string{"press", "transcript", "empty"} {
		for e, err := range x.Find(t.Context(), source.Query{All: name}) {
			if err != nil {
				t.Fatal(err)
			}
			want = append(want, e)
		}
	}
	if len(want) < 4 {
		t.Errorf("%d claims of two documents, want at least four", len(want))
	}
	if err := sourcetest.TestSource(x, want...); err != nil {
		t.Error(err)
	}
}

func TestOpenDocuments(t *testing.T) {
	fsys := files("datapackage.json", `{"name": "p", "resources": [
		{"name": "speech", "path": "speech.txt", "claimcheck": {"speaker": "Edda Holm", "published": "2024-03-01", "language": "en", "url": "https://office.example/speech"}},
		{"name": "note", "path": "note.md", "title": "A note", "claimcheck": {"tier": "own", "language": "en"}}
	]}`, "speech.txt", "\ufeffWe bought 17 ferries in 2021.", "note.md", "# Ferries\n\nThe harbor had 12 ferries in 2020.\n")
	r, err := source.Loader{}.Open(t.Context(), fsys)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]source.Evidence{}
	for e, err := range r.Find(t.Context(), source.Query{Terms: []string{"ferries"}}) {
		if err != nil {
			t.Fatal(err)
		}
		if a := e.Claim.Assertion; a.Figure != nil {
			got[e.Source] = e
		}
	}
	if p := got["speech"].Provenance; p.Tier != source.Official || p.URL != "https://office.example/speech" || p.Published.Year() != 2024 || p.File != "speech.txt" {
		t.Errorf("the speech is of %+v", p)
	}
	if p := got["note"].Provenance; p.Tier != source.Own || p.File != "note.md" {
		t.Errorf("the note is of %+v", p)
	}
	for set := range r.Describe(t.Context()) {
		if set.Source == "note" && set.Title != "A note" {
			t.Errorf("the note's title is %q", set.Title)
		}
	}
}
