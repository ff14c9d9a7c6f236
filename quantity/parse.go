package quantity

import (
	"iter"
	"strconv"
	"strings"

	"github.com/claimcheck/claimcheck/internal/scan"
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

var kindNames = [...]string{"count", "measure", "currency", "percentage", "point", "ordinal", "rank", "age", "duration",
	"temperature", "ratio", "change", "date", "identifier"}

// String returns the kind's name in lower case.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "invalid"
}

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

// Reading is one of several things that a number may say.
type Reading struct {
	Figure   Figure
	Language language.Tag // a language in which it says so
}

// ParseError says why a text isn't read as a figure, and where.
type ParseError struct {
	Text     string
	Offset   int
	Readings []Reading // ErrAmbiguous: all of them
	Near     []string  // ErrUnit: known names like the word at Offset, nearest first
	Err      error     // ErrSyntax, ErrAmbiguous, ErrUnit or ErrLimit
}

func (e *ParseError) Error() string {
	var b strings.Builder
	b.WriteString("quantity: " + quote(e.Text) + " at byte " + strconv.Itoa(e.Offset) + ": " + e.Err.Error())
	for i, r := range e.Readings {
		b.WriteString([]string{": ", " or "}[min(i, 1)] + r.Figure.String())
	}
	for i, n := range e.Near {
		b.WriteString([]string{"; near it: ", ", "}[min(i, 1)] + n)
	}
	return b.String()
}

// Unwrap returns the reason.
func (e *ParseError) Unwrap() error { return e.Err }

// Parser reads what people write. The zero value knows no language and never guesses one: digits and signs it
// reads, and what only one convention allows ("1,234.5"); "3.000" it refuses. It is a value and may be shared.
type Parser struct {
	Language    language.Tag
	Lexicon     *lexicon.Lexicon // nil is the built-in one
	Identifiers bool             // All yields dates and names with numbers too: 4 April 1949, F-16, Article 5
}

// Parse reads a text that is one figure and nothing else. Units are the lexicon's and all that CLDR names in the language, short or
// long, in every plural and case: "5 kilómetros por hora", "3 км/год", "每小时30公里". A word that neither knows is ErrUnit.
// Its errors are *ParseError.
func (p Parser) Parse(s string) (Figure, error) {
	r := p.reader()
	defer r.release()
	r.whole = true
	if len(s) > maxParse {
		return Figure{}, &ParseError{Text: s, Err: ErrLimit}
	}
	if f, ok := r.bare(s); ok {
		return f, nil
	}
	r.scanner.Scan(&r.para, s, 0, len(s))
	r.set(&r.para, scan.Sentence{To: len(r.para.Tokens)})
	return r.parse(s)
}

// bare reads a text of ASCII digits with single marks between them, as most figures are: no words, no rules.
func (r *reader) bare(s string) (f Figure, ok bool) {
	digit := false
	for i := range len(s) {
		switch c := s[i]; {
		case isASCIIDigit(c):
			digit = true
		case digit && (c == '.' || c == ','):
			digit = false
		default:
			return f, false
		}
	}
	if !digit {
		return f, false
	}
	if w, _ := r.dict.Longest(s, 0); w != nil {
		return f, false
	}
	r.money1 = false
	n := &r.found.num
	*n = numeral{}
	if err := r.digitsOf(n, s); err != nil || n.doubtful || n.foreign || n.n.isTooLarge() {
		return f, false
	}
	return Stated(Quantity{n: n.n}, n.ulp), true
}

// maxParse is how long a figure may be.
const maxParse = 16 << 10

// All yields every figure of a text in order. Quantities only: no years, dates, times, names and numbers of things.
// A number that may be read in two ways is a match with an Err. The sequence may be ranged over again.
func (p Parser) All(text string) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		r := p.reader()
		defer r.release()
		for at := 0; ; {
			start, end := scan.Next(text, at)
			if start == len(text) {
				return
			}
			at = end
			r.scanner.Scan(&r.para, text, start, end)
			if !r.para.Digits && r.para.Has&numberWords == 0 {
				continue
			}
			for _, s := range r.para.Sentences {
				r.matches = p.sentence(r, r.matches[:0], &r.para, s)
				for _, m := range r.matches {
					if !yield(m) {
						return
					}
				}
			}
		}
	}
}

// Scan appends the figures of one sentence of a paragraph already scanned. It is for package claim.
func (p Parser) Scan(dst []Match, para *scan.Paragraph, s scan.Sentence) []Match {
	if !para.Digits && para.Has&numberWords == 0 {
		return dst
	}
	r := p.reader()
	defer r.release()
	return p.sentence(r, dst, para, s)
}

func (p Parser) sentence(r *reader, dst []Match, para *scan.Paragraph, s scan.Sentence) []Match {
	r.set(para, s)
	r.identifiers = p.Identifiers
	return r.all(dst)
}

// numberWords are the sections whose words can be a number.
const numberWords = 1<<lexicon.Numbers | 1<<lexicon.Scales | 1<<lexicon.Collectives | 1<<lexicon.Fractions | 1<<lexicon.Vague |
	1<<lexicon.Ordinals | 1<<lexicon.Changes
