package cldr

import "golang.org/x/text/language"

// Spellouts is the number of different grammars of spelled-out numbers.
const Spellouts = numSpellout

// Spellout numbers the grammar of spelled-out numbers that a tag's locale has, itself or from its parents.
func Spellout(tag language.Tag) int { return int(spelloutOf[resolve(tag)]) }

// SpelloutRecord is a grammar's record, as package spell reads it; "" where the CLDR has no rules. It is made anew at
// each call.
func SpelloutRecord(n int) string {
	if n < 0 || n >= Spellouts {
		return ""
	}
	return inflate(spelloutAt[n], spelloutAt[n+1], nil)
}
