package cldr

import "golang.org/x/text/language"

// Symbols are the signs of numbers in one locale and one numbering system. Any of them may be several runes:
// Arabic and Hebrew put a mark of direction beside a minus.
type Symbols struct {
	System  string   // "latn", "arab", "deva" …
	Digits  [10]rune // of System
	Decimal string
	Group   string

	// CurrencyDecimal and CurrencyGroup stand in amounts of money; in most locales they are Decimal and Group.
	CurrencyDecimal, CurrencyGroup string

	Minus, Plus, Percent, PerMille, Exponent string

	Primary     uint8 // size of the group before the decimal sign, 3 nearly everywhere; 0 is no grouping
	Secondary   uint8 // of the groups before it: 2 in India
	MinGrouping uint8 // digits before the first separator: with 2, 1234 has none and 12 345 has one

	// Native are the symbols of the locale's native numbering system, Latin those of Latin digits;
	// nil where these are the ones.
	Native, Latin *Symbols
}

// SymbolsFor is the locale's symbols in its default numbering system, or in the one that the tag asks for
// (ar-u-nu-arab) where the locale has it.
func SymbolsFor(tag language.Tag) *Symbols {
	s := &symbolTable[symbolsOf[resolve(tag)]]
	switch system := tag.TypeForKey("nu"); {
	case system == "":
	case s.Native != nil && (system == "native" || system == s.Native.System):
		return s.Native
	case s.Latin != nil && system == "latn":
		return s.Latin
	}
	return s
}
