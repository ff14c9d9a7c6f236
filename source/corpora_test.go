package source_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/claimcheck/claimcheck/source"
)

// TestOpenData loads public packages as their publishers have them: their fields have no roles. Each table loads, or is
// left out with an error that says file, line and reason.
func TestOpenData(t *testing.T) {
	dir := os.Getenv("CLAIMCHECK_CORPORA")
	if dir == "" {
		t.Skip("CLAIMCHECK_CORPORA is not set: nothing of the public packages was checked")
	}
	root, err := os.OpenRoot(filepath.Join(dir, "open-data"))
	if err != nil {
		t.Skip("no open data there: ", err)
	}
	defer root.Close()
	leftOut := 0
	r, err := source.Loader{Warn: func(w source.Warning) {
		if w.Err == nil {
			t.Log(w)
			return
		}
		var at *source.ParseError
		if !errors.As(w.Err, &at) || at.File == "" || at.Line == 0 || at.Err == nil || at.Want == "" {
			t.Errorf("left out without file, line, reason or what is wanted: %v", w)
		}
		leftOut++
		t.Log(w)
	}}.Open(t.Context(), root.FS())
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d tables loaded, %d left out", len(r), leftOut)
	for set, err := range r.Describe(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		if set.Rows == 0 || set.Period.IsZero() && set.Rows > 10 {
			t.Errorf("%s: %d figures in the period %v", set.Source, set.Rows, set.Period)
		}
		if set.Provenance.SHA256 == "" || set.Provenance.Licence == "" {
			t.Errorf("%s: provenance %+v, want a hash and a licence", set.Source, set.Provenance)
		}
		if len(set.Warnings) == 0 {
			t.Errorf("%s: nothing is said to be inferred", set.Source)
		}
		n := 0
		for e, err := range r.Find(t.Context(), source.Query{All: set.Source + "/" + set.Name}) {
			if err != nil {
				t.Fatal(err)
			}
			if n++; n <= 1 {
				a := e.Claim.Assertion
				t.Logf("%s: %v | %s | %s | %v | %v %v", e.Claim.ID, a.Figure, a.Measurand, a.Entity, a.Period, a.Aggregation, e.Uncertainty)
			}
		}
		if n != set.Rows {
			t.Errorf("%s: %d figures by All, want %d", set.Source, n, set.Rows)
		}
	}
}
