package verify_test

import (
	"encoding/json"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/verify"
)

// FuzzFinding reads findings as they come from a file: what can be read can be written, explained and decided again.
func FuzzFinding(f *testing.F) {
	day := time.Date(2024, time.April, 4, 0, 0, 0, 0, time.UTC)
	docs, err := source.Texts(claim.Parser{}, claim.Text{ID: "register", Language: language.English, Published: day,
		Body: "Register: 2,150 bombs fell on Norland in March 2024. Ada Holm: We will mend the roofs."})
	if err != nil {
		f.Fatal(err)
	}
	k := verify.Checker{Source: source.Registry{"register": docs}}
	text := claim.Text{Language: language.English, Published: day, Body: "More than 3,000 bombs fell on Norland in March. “We will mend the roofs,” Ada Holm said."}
	for g, err := range k.All(f.Context(), claim.Parser{}.All(text)) {
		if err != nil {
			f.Fatal(err)
		}
		b, err := json.Marshal(g)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var g verify.Finding
		if json.Unmarshal(b, &g) != nil {
			return
		}
		if _, err := json.Marshal(g); err != nil {
			t.Fatalf("%s: %v", b, err)
		}
		_, _ = g.String(), g.Explanation()
		_ = verify.Replay(g, nil)
	})
}
