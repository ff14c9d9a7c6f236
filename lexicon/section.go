package lexicon

import "slices"

// Section is a part of a lexicon file: its heading in brackets, in lower case.
type Section uint8

const (
	None          Section = iota
	Numbers               // [numbers] cardinals: three, hundred (N/D; half is 1/2); "a" and "an" are none
	Ordinals              // [ordinals] third, 75th is digits + an ordinal suffix (class "suffix"), 第75 a prefix (class "prefix") + digits
	Scales                // [scales] million, bn, k: N is the power of ten
	Collectives           // [collectives] dozen, score: N
	Fractions             // [fractions] half, third, quarter: N/D
	Hedges                // [hedges] class = a quantity.Hedge: about, exactly, nearly, just-under, just-over; before the number
	HedgesAfter           // [hedges-after] "or so", "-odd"
	Bounds                // [bounds] class = a quantity.Bound: at-least, more-than, at-most, less-than, up-to; before the number; bounding verbs too (Args[0] "verb")
	BoundsAfter           // [bounds-after] "or more", "at most", "and over"
	Ranges                // [ranges] class open ("between", "from"), middle ("to", "and", "–"; Args[0] until), close (behind both: arasında, の間), join (between two bounds: 同时); before dates also since, by, start, end
	Vague                 // [vague] several = 3..9; dozens = 20..; class count, fraction, or several (a count that stretches); Args min and max, "" where open
	Kinds                 // [kinds] counted nouns: class is the canonical singular ("person")
	Units                 // [units] class is a unit in the neutral notation of package quantity ("kilometer-per-hour", "percent", "percentage-point")
	Currencies            // [currencies] class is the ISO 4217 code, or a name that the text's country decides ("$"), then Args[0] is the usual code
	Periods               // [periods] each-month, last-year, … : class month, year …; Args[0] each, per, this, last, next, span, nth, to-date
	Months                // [months] N
	Weekdays              // [weekdays] N, Monday 1
	Changes               // [changes] class up, down, flat; times (doubled: N/D = 2/1), to, by, from
	Aggregations          // [aggregations] class total, mean, cumulative, increment, rate, instant
	Modalities            // [modalities] class proposed, estimated, forecast, conditional, withdrawn
	Negations             // [negations] class not, no, without, deny, doubt, if, question: what may govern a quotation
	Cues                  // [cues] said, told, according to: class say, tell, write, accord, deny, report, ask, think, show, passive, call; Args[0] the form
	Titles                // [titles] Minister, Mr., Dr.: come before names; class honorific, office, rank
	Roles                 // [roles] official, spokesman, minister: descriptions of speakers; class role, organization or anonymous
	Pronouns              // [pronouns] class he, she, they, it, I, we, you; Args gender and number
	Function              // [function] articles, prepositions, conjunctions, auxiliaries: class det, prep, conj, aux, rel, adv; Args of a prep: of (genitive), place, part (of a whole)
	Abbreviations         // [abbreviations] a full stop after these ends no sentence
	Synonyms              // [synonyms] groups of measurand words that mean the same
	DistinctWords         // [distinct] near, but not the same
	Lemmas                // [lemmas] irregular inflections
	Endings               // [endings] regular ones
	Places                // [places] names, with aliases, demonyms and what they lie in; Args[0] name, adjective or people, Args[1] what it lies in
	Identifiers           // [identifiers] words before numbers that are names: Article, Boeing, Covid, flight, page
	Polarity              // [polarity] class negative (deficit, loss, shortfall, below zero), positive or neutral (balance)
	Implied               // [implied] words that say what is counted where no noun does: class is the kind ("person: killed, without power")
	Rests                 // [rest] words that stop a clause, filler
	Labels                // [labels] class teaser, notice: what a block begins with that points elsewhere; work, word: nouns before a title or a word in marks; doubt: before scare quotes; table: what a collection of figures is, not what they measure
	Particles             // [particles] what figures are put together with: class one (a, an), and, or, of (Args[0] tenths: a decimal fraction stands around it: تسعة من عشرة), per, in, out-of, every, to, from, minus, plus, below (Args[0] frost: it is Celsius), weather (words by which bare degrees are Celsius; Args[0] warmth where a place or date must be said, too), aged, old, clock, point (Args[0] digits: between numbers in digits too), divided (a number by another, where nothing is counted: one over three), superlative, subunit (small money behind a currency: how many make one, and the currency it is of where none is said), with-cents (joins small money to it, and a fraction or decimals to a number), mass and bullion (words by which pounds are no money and ounces are troy), parts (N of them, of which M: 三分之二), over (M of N parts: तीन बटे पाँच), among (M out of N that come first: तीन में से एक), part (behind an ordinal that is a fraction: पाँचवाँ हिस्सा), again (joins a fraction to an integer: 五又三分之一), power (behind an exponent: 10の3乗), odd (some more than the round number before it: 二十几万), and-half (behind a number or unit), with and short (Args[0] is added to or taken from the number that follows), some (between a noun and its number: років зо три)
	Idioms                // [idioms] phrases in which a word for a number is none: class adverb (at first) or noun (first name)
	sections
)

var sectionNames = [sections]string{
	"", "numbers", "ordinals", "scales", "collectives", "fractions", "hedges", "hedges-after",
	"bounds", "bounds-after", "ranges", "vague", "kinds", "units", "currencies", "periods", "months",
	"weekdays", "changes", "aggregations", "modalities", "negations", "cues", "titles", "roles",
	"pronouns", "function", "abbreviations", "synonyms", "distinct", "lemmas", "endings", "places",
	"identifiers", "polarity", "implied", "rest", "labels", "particles", "idioms",
}

// String returns the section's heading without its brackets.
func (s Section) String() string {
	if s < sections {
		return sectionNames[s]
	}
	return "invalid"
}

func sectionNamed(name string) (Section, bool) {
	i := slices.Index(sectionNames[1:], name)
	return Section(i + 1), i >= 0
}

// Set is a set of sections.
type Set uint64

// SetOf returns the set of the given sections.
func SetOf(secs ...Section) Set {
	var s Set
	for _, sec := range secs {
		s |= 1 << sec
	}
	return s
}

// Has reports whether sec is in s.
func (s Set) Has(sec Section) bool { return s>>sec&1 != 0 }

// Any reports whether s and t share a section.
func (s Set) Any(t Set) bool { return s&t != 0 }

// form says how the entries of a section are written.
type form uint8

const (
	classed   form = iota // class: phrase, phrase
	plain                 // phrase, phrase
	valued                // phrase, phrase = 3
	texted                // class: phrase = text
	grouped               // phrase, phrase: every one against every other
	kindForm              // troop counted; plural troops; is person
	placeForm             // Kharkiv in Ukraine: Kharkiv, Kharkov; people …
)

// rule is what a section accepts.
type rule struct {
	form    form
	classes []string // nil: any
	class   string   // where none is written
	example string
}

func (s Section) rule() rule {
	switch s {
	case Numbers:
		return rule{form: valued, example: "three = 3"}
	case Ordinals:
		return rule{form: valued, classes: []string{"suffix", "prefix"}, example: "third = 3, or suffix: th"}
	case Scales:
		return rule{form: valued, example: "million, mn = 6 (the power of ten)"}
	case Collectives:
		return rule{form: valued, example: "dozen = 12"}
	case Fractions:
		return rule{form: valued, example: "third = 1/3"}
	case Hedges, HedgesAfter:
		return rule{classes: []string{"exactly", "about", "nearly", "just-under", "just-over"}, example: "about: around, roughly"}
	case Bounds, BoundsAfter:
		return rule{classes: []string{"at-least", "more-than", "at-most", "less-than", "up-to"}, example: "more-than: over, in excess of"}
	case Ranges:
		return rule{classes: []string{"open", "middle", "close", "join", "since", "by", "start", "end"}, example: "open: between"}
	case Vague:
		return rule{form: valued, classes: []string{"count", "fraction", "several"}, class: "count", example: "several: several = 3..9"}
	case None, Kinds:
		return rule{form: kindForm, example: "troop counted; plural troops; is person, or wing = 24 sortie"}
	case Units:
		return rule{form: kindForm, example: "kilometer: km, kilometres, or league = 3 mile"}
	case Currencies:
		return rule{example: "EUR: euro, euros"}
	case Periods:
		return rule{classes: []string{"second", "minute", "hour", "day", "night", "week", "weekend", "fortnight", "month", "quarter", "half", "season", "year", "fiscal-year", "school-year", "decade", "century", "generation", "time"},
			example: "month each: each month, monthly"}
	case Months:
		return rule{form: valued, example: "January, Jan = 1"}
	case Weekdays:
		return rule{form: valued, example: "Monday, Mon = 1"}
	case Changes:
		return rule{form: valued, classes: []string{"up", "down", "flat", "times", "to", "by", "from"}, example: "up: rose, or times: doubled = 2"}
	case Aggregations:
		return rule{classes: []string{"total", "mean", "cumulative", "increment", "rate", "instant"}, example: "total: in all"}
	case Modalities:
		return rule{classes: []string{"proposed", "estimated", "forecast", "conditional", "withdrawn"}, example: "proposed: planned"}
	case Negations:
		return rule{classes: []string{"not", "no", "without", "deny", "doubt", "if", "question"}, example: "not: never"}
	case Cues:
		return rule{classes: []string{"say", "tell", "write", "accord", "deny", "report", "ask", "think", "show", "passive", "call"}, example: "say: said, says"}
	case Titles:
		return rule{classes: []string{"honorific", "office", "rank"}, example: "honorific: Mr., Dr."}
	case Roles:
		return rule{classes: []string{"role", "organization", "anonymous"}, example: "role: minister, spokesman"}
	case Pronouns:
		return rule{classes: []string{"I", "we", "you", "he", "she", "it", "they"}, example: "he masculine singular: he, him"}
	case Function:
		return rule{classes: []string{"det", "prep", "conj", "aux", "rel", "adv"}, example: "prep: of, in"}
	case Abbreviations:
		return rule{form: plain, example: "Inc, Ltd, approx"}
	case Idioms:
		return rule{classes: []string{"adverb", "noun"}, example: "adverb: at first, or noun: first name"}
	case Synonyms:
		return rule{example: "killed: dead, deaths, lives lost"}
	case DistinctWords:
		return rule{form: grouped, example: "killed, injured, missing"}
	case Lemmas:
		return rule{example: "rise: rose, risen"}
	case Endings:
		return rule{form: texted, classes: []string{"suffix", "strip", "restore", "verb", "few", "many"}, example: "suffix: ies = y"}
	case Places:
		return rule{form: placeForm, example: "Ukraine in Europe: Ukraine; adjective Ukrainian; people Ukrainians"}
	case Identifiers:
		return rule{classes: []string{"part", "product", "route", "place", "event", "code"}, example: "part: Article, page"}
	case Polarity:
		return rule{classes: []string{"negative", "positive", "neutral"}, example: "negative: deficit, loss"}
	case Particles:
		return rule{classes: []string{"one", "and", "or", "of", "per", "in", "out-of", "every", "to", "from", "minus", "plus", "below", "weather", "aged", "old", "years-old", "clock", "year", "apiece", "point", "divided", "superlative", "than", "subunit", "with-cents", "mass", "bullion", "parts", "over", "among", "part", "again", "whole", "counter", "such", "power", "odd", "and-half", "with", "short", "some"}, example: "one: a, an"}
	case Implied:
		return rule{example: "person: killed, without power"}
	case Rests:
		return rule{classes: []string{"stop", "filler", "hesitation"}, example: "filler: please note"}
	case Labels:
		return rule{classes: []string{"teaser", "notice", "work", "word", "doubt", "table"}, example: "teaser: also read"}
	}
	return rule{}
}
