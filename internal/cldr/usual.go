package cldr

import "golang.org/x/text/language"

// Usual is the tag of the same language in its usual script, for a tag in another: "az-Latn-TR" for az-Arab-TR. The CLDR knows hardly
// anything of many such locales: its marks for them are the root's, and what is printed there is printed as in the usual script. own says
// that it does know this one. !ok where the script is the usual one.
func Usual(tag language.Tag) (usual language.Tag, own, ok bool) {
	t := split(tag)
	if t.script == "" || t.lang == "und" {
		return language.Und, true, false
	}
	likely := subtags{lang: t.lang}.maximize()
	if t.script == likely.script {
		return language.Und, true, false
	}
	s := t.lang + "-" + likely.script
	if t.region != "" {
		s += "-" + t.region
	}
	usual, err := language.Parse(s)
	if err != nil {
		return language.Und, true, false
	}
	const most = 64 // bytes: the names of a currency or two
	i := resolve(tag)
	if compactOf[i] != compactOf[root] || currencyNamesAt[currencyNamesOf[i]+1]-currencyNamesAt[currencyNamesOf[i]] > most {
		return usual, true, true
	}
	if i != root && parents[i] != root {
		for up := int(parents[i]); up != root; up = int(parents[up]) {
			if locales[up] == t.lang {
				return usual, true, true // what isn't its own is the language's
			}
		}
	}
	a, b := SymbolsFor(tag), &symbolTable[symbolsOf[root]]
	if a.Latin != nil {
		a = a.Latin
	}
	return usual, a.Decimal != b.Decimal || a.Group != b.Group, true
}
