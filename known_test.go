package claimcheck_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/quantity"
)

var update = flag.Bool("update", false, "write testdata/known anew, with the reasons that are there")

// corpusCase is a line of a corpus of texts that are one figure each.
type corpusCase struct {
	ID, Text, Lang, As string
	Expect             expected
	Ambiguous          []expected
}

type expected struct{ Number, Unit, Error string }

// TestKnown reads the corpora and compares what fails with testdata/known, a list a corpus: an id a line, and why. It complains of what fails
// and isn't listed, and of what is listed and passes. The corpora aren't ours to distribute; CLAIMCHECK_CORPORA says where they are.
func TestKnown(t *testing.T) {
	dir := os.Getenv("CLAIMCHECK_CORPORA")
	if dir == "" {
		t.Skip("CLAIMCHECK_CORPORA is not set: no corpus was read")
	}
	for _, name := range []string{"cldr_format", "cldr_spellout", "cldr_units"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			list := filepath.Join("testdata", "known", name+".txt")
			if _, err := os.Stat(list); errors.Is(err, fs.ErrNotExist) && !*update {
				t.Skip("no list yet: -update writes it")
			}
			known := readKnown(t, list)
			file, err := os.Open(filepath.Join(dir, name+".jsonl"))
			if err != nil {
				t.Skip(err)
			}
			defer file.Close()
			var failing []string
			lines := bufio.NewScanner(file)
			lines.Buffer(nil, 1<<20)
			for lines.Scan() {
				var c corpusCase
				if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
					t.Fatal(err)
				}
				why := judge(c)
				reason, listed := known[c.ID]
				switch {
				case why != "" && *update:
					if !listed {
						reason = why
					}
					failing = append(failing, c.ID+" "+c.Lang+" "+reason)
				case why != "" && !listed:
					t.Errorf("%s (%s): %s; it isn't listed", c.ID, c.Lang, why)
				case why == "" && listed && !*update:
					t.Errorf("%s (%s) passes: take it off %s (was: %s)", c.ID, c.Lang, list, reason)
				}
			}
			if err := lines.Err(); err != nil {
				t.Fatal(err)
			}
			if *update {
				slices.Sort(failing)
				header := "# Cases of " + name + " that fail: the case's id, its language, why.\n"
				if err := os.WriteFile(list, []byte(header+strings.Join(failing, "\n")+"\n"), 0o666); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func readKnown(t *testing.T, name string) map[string]string {
	known := map[string]string{}
	b, err := os.ReadFile(name)
	if err != nil && !*update {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(b)) {
		if id, rest, ok := strings.Cut(strings.TrimSpace(line), " "); ok && id != "#" {
			_, reason, _ := strings.Cut(rest, " ")
			if reason == "" {
				t.Errorf("%s: %s has no reason", name, id)
			}
			known[id] = reason
		}
	}
	return known
}

// judge says why a case fails; "" if it is right.
func judge(c corpusCase) string {
	tag, err := language.Parse(c.Lang)
	if err != nil {
		return err.Error()
	}
	f, err := quantity.Parser{Language: tag}.Parse(c.Text)
	var e *quantity.ParseError
	if errors.As(err, &e) && c.As == "number" && len(e.Readings) > 1 {
		bare := slices.DeleteFunc(slices.Clone(e.Readings), func(r quantity.Reading) bool { return r.Figure.Unit() != quantity.Unit{} })
		if len(bare) == 1 {
			f, err = bare[0].Figure, nil
		}
	}
	switch {
	case c.Expect.Error != "" && err != nil, errors.Is(err, quantity.ErrAmbiguous) && len(c.Ambiguous) > 0:
		return ""
	case errors.Is(err, quantity.ErrAmbiguous):
		var all []string
		for _, r := range e.Readings {
			all = append(all, "unit "+r.Figure.Unit().String())
		}
		slices.Sort(all)
		if all = slices.Compact(all); len(all) > 1 {
			return "says two things in this language: " + strings.Join(all, ", ")
		}
		return "says two numbers in this language"
	case err != nil:
		return "is not read: " + errors.Unwrap(err).Error()
	}
	for _, w := range append([]expected{c.Expect}, c.Ambiguous...) {
		if agrees(f, w) {
			return ""
		}
	}
	v, _ := f.Value()
	return fmt.Sprintf("is read with unit %s and another number or unit than the corpus has", v.Unit())
}

func agrees(f quantity.Figure, w expected) bool {
	want, ok := new(big.Rat).SetString(w.Number)
	v, single := f.Value()
	if !ok || !single {
		return false
	}
	one := quantity.Unit{}
	if w.Unit == "percent" && v.Unit() == one {
		return new(big.Rat).Mul(v.Rat(), big.NewRat(100, 1)).Cmp(want) == 0
	}
	if v.Rat().Cmp(want) != 0 {
		return false
	}
	if w.Unit == "" {
		return true
	}
	u, err := quantity.ParseUnit(w.Unit)
	if err != nil {
		u, err = quantity.ParseCLDR(w.Unit)
	}
	return err == nil && u == v.Unit()
}
