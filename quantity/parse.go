package quantity

import (
	"iter"

	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// Kind says what sort of number a match is; callers choose by it.
type Kind uint8

const (
	Count Kind = iota
	Measure
	Currency
	Percentage
	Point
	Ordinal
	Rank // third-largest
	Age
	Duration
	Temperature
	Ratio
	Change // rose by 5 %, doubled
	Date
	Identifier // phone, IP, version, product name …
)

// Span is a range of bytes; the zero value is none.
type Span struct{ Start, End int }

// Match is a figure in text. Exactly one of Figure (Err == nil) and Err holds; Err is a *ParseError with its readings.
type Match struct {
	Start, End int  // all of it: hedge, bound, number, unit, rate
	Number     Span // the number with its scale word ("1.2 million"), or the vague word
	Unit       Span // the unit, currency or counted noun; none if the figure has none
	Kind       Kind
	Figure     Figure
	Err        error
}
type Reading struct {
	Figure   Figure
	Language language.Tag
}
type ParseError struct {
	Text     string
	Offset   int
	Readings []Reading
	Err      error
}

func (e *ParseError) Error() string { panic("stub") }
func (e *ParseError) Unwrap() error { return e.Err }

// Parser reads what people write. The zero value knows no language and never guesses one.
type Parser struct {
	Language language.Tag
	Lexicon  *lexicon.Lexicon
}

func (p Parser) Parse(s string) (Figure, error)  { panic("stub") }
func (p Parser) All(text string) iter.Seq[Match] { panic("stub") }
