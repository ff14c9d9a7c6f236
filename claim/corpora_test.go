package claim_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"golang.org/x/text/language"
)

// The published article that the library was begun for. It isn't ours to distribute: CLAIMCHECK_CORPORA says where it is.
func TestPublishedArticle(t *testing.T) {
	dir := os.Getenv("CLAIMCHECK_CORPORA")
	if dir == "" {
		t.Skip("CLAIMCHECK_CORPORA is not set: the published article was NOT read")
	}
	raw, err := os.ReadFile(filepath.Join(dir, "article.txt"))
	if err != nil {
		t.Fatal(err)
	}
	text := claim.Text{Body: string(raw), Language: language.English, Published: time.Date(2024, time.April, 4, 0, 0, 0, 0, time.UTC)}
	ids := make(map[string]string)
	var got []string
	for c := range (claim.Parser{}).All(text) {
		ids[c.ID] = c.Selector.Exact
		got = append(got, render(c, ids))
		if s := c.Selector; text.Body[s.Start:s.End] != s.Exact {
			t.Errorf("%q is not at %d–%d", s.Exact, s.Start, s.End)
		}
	}
	for _, want := range []string{
		"4th of April = 2024-04-04",
		"75th = 75; of anniversary",
		"= direct quotation; says Blinken",
		"= direct quotation; says Kuleba",
		"Gabrielius Landsbergis",
		"several people = vague 3..9 person; of killing people; counts people; place Kharkiv; period 2024-04-04",
		"three rescue workers = 3 rescue worker",
		"relation share of; base vague 3..9 person",
		"350 000 people = 350 000 person; of cutting power people; counts people; place Kharkiv",
		"around 30 000 additional troops each month = ≈30 000 troop/month",
		"entity Russia; aggregation increment; modality estimated; says a NATO official who spoke on condition of anonymity",
		"100 billion euro five-year fund = 100e9 EUR",
		"over 5 year; modality proposed",
		"more than 3 000 bombs in March = >3 000 bomb; of bombed bombs; counts bombs; entity Russia; period 2024-03; says Zelenskyy",
	} {
		found := false
		for _, g := range got {
			found = found || strings.Contains(g, want)
		}
		if !found {
			t.Errorf("no claim with %q in\n%s", want, strings.Join(got, "\n"))
		}
	}
	const claims = 11
	if len(got) != claims {
		t.Errorf("%d claims, want %d:\n%s", len(got), claims, strings.Join(got, "\n"))
	}
}
