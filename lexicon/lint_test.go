package lexicon_test

import (
	"regexp"
	"testing"

	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

func TestBuiltin(t *testing.T) {
	if err := lexicon.BuiltinError(); err != nil {
		t.Fatal(err)
	}
}

// several are the sections in which a word may have more than one class.
var several = lexicon.SetOf(lexicon.DistinctWords, lexicon.Function, lexicon.Cues, lexicon.Titles, lexicon.Roles,
	lexicon.Negations, lexicon.Modalities, lexicon.Aggregations, lexicon.Changes, lexicon.Rests, lexicon.Identifiers,
	lexicon.Periods, lexicon.Pronouns, lexicon.Lemmas, lexicon.Currencies, lexicon.Units, lexicon.BoundsAfter)

// TestLint looks for what a person gets wrong in a lexicon file.
func TestLint(t *testing.T) {
	unit := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	code := regexp.MustCompile(`^([A-Z]{3}|\$|¥|kr|Rs|[a-z]+)$`)
	entries := lexicon.Entries()
	kinds, places := map[string]bool{}, map[string]bool{}
	for _, e := range entries {
		if e.Counted {
			kinds[e.Class] = true
		}
		if e.Section == lexicon.Places {
			places[e.Class] = true
		}
	}
	type key struct {
		lang, phrase string
		section      lexicon.Section
	}
	type place struct{ where, class string }
	seen := map[key]place{}
	for _, e := range entries {
		switch e.Section {
		case lexicon.Units:
			if !unit.MatchString(e.Class) {
				t.Errorf("%s: %q is no unit by its shape", e.Where, e.Class)
			}
		case lexicon.Currencies:
			if !code.MatchString(e.Class) {
				t.Errorf("%s: %q is no currency by its shape", e.Where, e.Class)
			}
		case lexicon.Kinds:
			if e.Counted && e.Plurals == 0 {
				t.Errorf("%s: %q has no plural", e.Where, e.Class)
			}
			if !kinds[e.Class] {
				t.Errorf("%s: %q is defined nowhere", e.Where, e.Class)
			}
			for _, is := range e.Is {
				if !kinds[is] {
					t.Errorf("%s: %q is %q, which is no kind", e.Where, e.Class, is)
				}
			}
		case lexicon.Places:
			for _, in := range e.Is {
				if !places[in] {
					t.Errorf("%s: %q lies in %q, which is no place", e.Where, e.Class, in)
				}
			}
		}
		class := e.Class + " " + e.Args
		if e.Section == lexicon.Places {
			class = e.Class
		}
		mine := map[string]bool{}
		for _, p := range e.Phrases {
			if mine[p] && (e.Section == lexicon.Kinds || e.Section == lexicon.Units) && p == e.Phrases[0] {
				continue
			}
			if mine[p] {
				t.Errorf("%s: %q twice in a line", e.Where, p)
			}
			mine[p] = true
			k := key{e.Lang, p, e.Section}
			if old, ok := seen[k]; ok && !several.Has(e.Section) && (old.class != class || e.Section != lexicon.Lemmas) && e.Section != lexicon.Endings {
				t.Errorf("%s: [%v] %q was %q in %s", e.Where, e.Section, p, old.class, old.where)
			} else if ok && several.Has(e.Section) && old.class == class && e.Section != lexicon.DistinctWords && e.Section != lexicon.Identifiers && e.Section != lexicon.Periods {
				t.Errorf("%s: [%v] %q stands already in %s", e.Where, e.Section, p, old.where)
			}
			seen[k] = place{e.Where, class}
		}
	}
}

// TestDistinctLines finds words that a line calls distinct and [synonyms] the same.
func TestDistinctLines(t *testing.T) {
	for _, e := range lexicon.Entries() {
		if e.Section != lexicon.DistinctWords {
			continue
		}
		d := (*lexicon.Lexicon)(nil).Dictionary(language.Make(e.Lang))
		groups := map[string]string{}
		for _, p := range e.Phrases {
			if p[0] == '=' {
				p = p[1:]
			}
			g := d.Group(p)
			if old, ok := groups[g]; ok {
				t.Errorf("%s: %q and %q are both %q", e.Where, old, p, g)
			}
			groups[g] = p
		}
	}
}

// TestSections sees to it that English has words in every section.
func TestSections(t *testing.T) {
	var has lexicon.Set
	for _, e := range lexicon.Entries() {
		if e.Lang == "en" {
			has |= lexicon.SetOf(e.Section)
		}
	}
	for s := lexicon.Numbers; s <= lexicon.Rests; s++ {
		if !has.Has(s) {
			t.Errorf("English has no [%v]", s)
		}
	}
	n := 0
	for range (*lexicon.Lexicon)(nil).Kinds() {
		n++
	}
	if n < 400 {
		t.Errorf("%d kinds", n)
	}
}
