package spell

import (
	"io/fs"
	"testing"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

// Decode makes a grammar of a record, as For does at the first call.
func Decode(record string) *Grammar {
	g := decode(record)
	g.index()
	return g
}

// Extra is the files of words of our own.
func Extra(t *testing.T) map[string]string {
	files, err := fs.ReadDir(extra, "extra")
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, f := range files {
		b, err := extra.ReadFile("extra/" + f.Name())
		if err != nil {
			t.Fatal(err)
		}
		texts[f.Name()] = string(b)
	}
	return texts
}

// ParseExtra counts a file's entries.
func ParseExtra(text string, fault func(int, string), entries *int) {
	*entries = len(parseExtra(text, fault))
}

// Ready makes a language's grammar anew, as For does at the first call.
func Ready(tag language.Tag) *Grammar { return ready(cldr.Spellout(tag), tag.String()) }
