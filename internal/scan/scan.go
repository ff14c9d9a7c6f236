// Package scan turns bytes into tokens, once, for packages quantity and claim.
package scan

import "github.com/claimcheck/claimcheck/lexicon"

// Class says what a token is made of.
type Class uint8

const (
	Other    Class = iota
	Word           // letters, with inner apostrophes and hyphens only as the lexicon's phrases have them
	Number         // a run of digits of one numbering system with the separators between them, not yet read
	Currency       // a currency sign
	Sign           // + - − ± × % ‰ ° / and the like, one a token
	Quote          // a quotation mark of any kind; an apostrophe inside a word is none
	Punct          // . , ; : ! ? … ( ) [ ] – —, one a token
)

// Token is a piece of text. A phrase of the lexicon ("more than", "according to") is one token.
type Token struct {
	Start, End int
	Class      Class
	Space      bool          // white space stands before it
	Upper      bool          // begins with a capital
	Word       *lexicon.Word // the lexicon's entry; nil if it has none
}

// Sentence is a range of tokens of a Paragraph.
type Sentence struct{ From, To int }

// Paragraph is a stretch of text in tokens. It is reused: its slices are valid until the next Scan.
type Paragraph struct {
	Text       string
	Start, End int
	Tokens     []Token
	Sentences  []Sentence
	Has        lexicon.Set // the sections of all its words
	Digits     bool
	Quotes     bool
}

// Scanner holds what a language needs. It is immutable and safe for any number of readers.
type Scanner struct{ _ int }

// New returns the scanner for a dictionary.
func New(d *lexicon.Dictionary) *Scanner { panic("stub") }

// Scan reads text[start:end] into p. It never fails: bytes that are no UTF-8 are Other tokens, offsets stay right.
func (s *Scanner) Scan(p *Paragraph, text string, start, end int) { panic("stub") }
