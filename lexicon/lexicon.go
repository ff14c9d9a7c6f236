// Package lexicon holds the words people edit: units and counted kinds, hedges, cues, titles,
// synonyms and false friends of measurands, places.
package lexicon

import (
	"io/fs"

	"golang.org/x/text/language"
)

// Lexicon is immutable and safe for any number of readers. A nil *Lexicon is the built-in one.
type Lexicon struct{ _ int }

// Read reads *.lex files in the syntax of our own; an entry that redefines one of ours is an error
// unless it says "override".
func Read(fsys fs.FS) (*Lexicon, error) { panic("stub") }

// Parse reads one file.
func Parse(text string) (*Lexicon, error) { panic("stub") }

// Add returns the union.
func (l *Lexicon) Add(m *Lexicon) (*Lexicon, error) { panic("stub") }

// Dictionary returns the words of one language (and those of no language), compiled for search.
// It is compiled on first use and kept; a nil Lexicon answers for the built-in one.
func (l *Lexicon) Dictionary(tag language.Tag) *Dictionary { panic("stub") }

// Dictionary is the words of one language. It is immutable and safe for any number of readers.
type Dictionary struct{ _ int }

// Longest returns the longest word or phrase that starts at byte at and ends at a word boundary, and where it ends.
// It walks the bytes once and allocates nothing. Entries in lower case match any case, entries with
// a capital only themselves ("US", "May", "MW").
func (d *Dictionary) Longest(text string, at int) (w *Word, end int) { panic("stub") }

// Lookup returns the entry for exactly this word or phrase, or nil.
func (d *Dictionary) Lookup(phrase string) *Word { panic("stub") }

// Stem returns the form of word that its inflections share ("killed", "kills" and "killing" give "kill"), by the
// language's [lemmas] and [endings]; lower case.
func (d *Dictionary) Stem(word string) string { panic("stub") }

// Group returns the name of the synonym group that term belongs to, or its stem.
func (d *Dictionary) Group(term string) string { panic("stub") }

// Distinct reports whether the lexicon says that a and b, though near, are not the same ("killed", "casualties").
func (d *Dictionary) Distinct(a, b string) bool { panic("stub") }

// Word is an entry with all its senses.
type Word struct {
	Text   string
	Has    Set // the sections of its senses
	Senses []Sense
}

// Sense is one reading of a word.
type Sense struct {
	Section Section
	Class   string   // what it is within its section: "about" for a hedge, "person" for a kind, "3" for a number
	N, D    int64    // numbers: N/D; ordinals, months, weekdays: N; scale words: the power of ten in N
	Args    []string // what stands after the class: min and max of a vague word, the definition of a unit
}

// Section is a part of a lexicon file: its heading in brackets, in lower case.
type Section uint8

const (
	None          Section = iota
	Numbers               // [numbers] cardinals: three, hundred (N/D; half is 1/2); "a" and "an" are none
	Ordinals              // [ordinals] third, 75th is digits + an ordinal suffix (class "suffix")
	Scales                // [scales] million, bn, k: N is the power of ten
	Collectives           // [collectives] dozen, score: N
	Fractions             // [fractions] half, third, quarter: N/D
	Hedges                // [hedges] class = a quantity.Hedge: about, exactly, nearly, just-under, just-over; before the number
	HedgesAfter           // [hedges-after] "or so", "-odd"
	Bounds                // [bounds] class = a quantity.Bound: at-least, more-than, at-most, less-than, up-to; before the number; bounding verbs too
	BoundsAfter           // [bounds-after] "or more", "at most", "and over"
	Ranges                // [ranges] class open ("between", "from"), middle ("to", "and", "–")
	Vague                 // [vague] several = 3..9; dozens = 20..
	Kinds                 // [kinds] counted nouns: class is the canonical singular ("person")
	Units                 // [units] class is a unit in the neutral notation of package quantity ("kilometer-per-hour", "percent", "percentage-point")
	Currencies            // [currencies] class is the ISO 4217 code; "$" by the text's country
	Periods               // [periods] each-month, last-year, … : class month, year …; Args[0] each, per, this, last, next, span
	Months                // [months] N
	Weekdays              // [weekdays] N, Monday 1
	Changes               // [changes] class up, down; times (doubled: N/D = 2/1), to, by
	Aggregations          // [aggregations] class total, mean, cumulative, increment, rate, instant
	Modalities            // [modalities] class proposed, estimated, forecast, conditional, withdrawn
	Negations             // [negations] class not, if, question …: what may govern a quotation
	Cues                  // [cues] said, told, according to: class say, write, accord, deny, report, passive …
	Titles                // [titles] Minister, Mr., Dr.: come before names
	Roles                 // [roles] official, spokesman, minister: descriptions of speakers; class may be anonymous
	Pronouns              // [pronouns] class he, she, they, it, I, we
	Function              // [function] articles, prepositions, conjunctions, auxiliaries: class det, prep, conj, aux, rel
	Abbreviations         // [abbreviations] a full stop after these ends no sentence
	Synonyms              // [synonyms] groups of measurand words that mean the same
	DistinctWords         // [distinct] near, but not the same
	Lemmas                // [lemmas] irregular inflections
	Endings               // [endings] regular ones
	Places                // [places] names, with aliases, demonyms and what they lie in
	Identifiers           // [identifiers] words before numbers that are names: Article, Boeing, Covid, flight, page
	Polarity              // [polarity] negative: deficit, loss, shortfall, below zero
	Rests                 // [rest] words that stop a clause, filler
)

// Set is a set of sections.
type Set uint64
