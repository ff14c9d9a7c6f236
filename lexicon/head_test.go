package lexicon_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

func FuzzLongest(f *testing.F) {
	for _, text := range []string{prose, "According\u00a0to", "İn the end", "more\nthan", "millionth", "MW mw Mw", "o’clock", "governmental", "Ðeath toll", "inİ", "each", "e", "twenty-\u2011one"} {
		f.Add(text)
	}
	dicts := []*lexicon.Dictionary{
		(*lexicon.Lexicon)(nil).Dictionary(language.English),
		(*lexicon.Lexicon)(nil).Dictionary(language.German),
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, d := range dicts {
			for at := range min(len(text), 4096) {
				// What the heads lead to is what a walk from the root finds.
				w, end := d.Longest(text, at)
				if v, e := d.Walk(text, at); v != w || e != end {
					t.Fatalf("%q at byte %d: %v up to %d; letter by letter %v up to %d", text, at, w, end, v, e)
				}
			}
		}
	})
}
