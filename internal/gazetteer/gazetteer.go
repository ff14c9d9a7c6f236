// Package gazetteer names places so that names in different languages can be compared.
package gazetteer

import (
	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// Place returns the one name that every language has for a place: the lexicon's ("United States" for États-Unis, "Germany"
// for the adjective deutsche), else the English one of a country or region that CLDR names in this language. ok is false for
// what neither knows.
func Place(x *lexicon.Lexicon, tag language.Tag, name string) (canonical string, ok bool) {
	if class, ok := known(x.Dictionary(tag), name); ok {
		return class, true
	}
	code, ok := cldr.TerritoryCode(tag, name)
	if !ok {
		return "", false
	}
	english := cldr.TerritoryName(language.English, code)
	if class, ok := known(x.Dictionary(language.English), english); ok {
		return class, true
	}
	return english, english != ""
}

func known(d *lexicon.Dictionary, name string) (string, bool) {
	s, ok := d.Lookup(name).Sense(lexicon.Places)
	return s.Class, ok
}
