package cldr

import (
	"iter"
	"slices"

	"golang.org/x/text/language"
)

// Pair is an opening and a closing quotation mark. French ones come without the space that goes inside.
type Pair struct{ Open, Close string }

// QuoteMarks are a locale's quotation marks: Primary around a quotation, Alternate around one within it.
type QuoteMarks struct{ Primary, Alternate Pair }

// Quotes is the locale's quotation marks.
func Quotes(tag language.Tag) QuoteMarks { return quoteTable[quotesOf[resolve(tag)]] }

// AllQuotes yields every pair that some locale uses, each once.
func AllQuotes() iter.Seq[Pair] { return slices.Values(quotePairs[:]) }
