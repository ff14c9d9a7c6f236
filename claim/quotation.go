package claim

// Selector says where in a text something stands: the words, a little of what is around them, and bytes
// (W3C Web Annotation's TextQuoteSelector and TextPositionSelector), or row and column, or page.
type Selector struct {
	Start, End            int // bytes of Text.Body, end exclusive
	Exact, Prefix, Suffix string
	Row, Column           string // of a table; else ""
	Page                  int
}

// Quotation is words given as somebody's.
type Quotation struct {
	Kind     QuotationKind
	Parts    []Selector // more than one where "he said" stands between
	Unclosed bool       // its closing mark is missing: it ends with its paragraph, or before the cue after its words
}

// QuotationKind says how the words are given. The zero value is direct.
type QuotationKind uint8

// The kinds of quotations.
const (
	Direct   QuotationKind = iota // in marks, word for word
	Indirect                      // reported in the text's own words
	Mixed                         // reported, with some words in marks
	Passage                       // a source's own words, offered as evidence
)

var quotationKindNames = [...]string{"direct", "indirect", "mixed", "passage"}

// String returns the word a reader would use.
func (k QuotationKind) String() string { return name(quotationKindNames[:], int(k)) }
