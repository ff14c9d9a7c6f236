package claim

// Block is a stretch of a text with a form of its own.
type Block struct {
	Start, End int
	Kind       BlockKind
	Speaker    string // a transcript's turn
}

// BlockKind says what a block is. The zero value is a paragraph.
type BlockKind uint8

// The kinds of blocks.
const (
	Paragraph BlockKind = iota
	Heading
	ListItem
	Caption
	TableCell
	Turn   // a speaker's turn in a transcript
	Byline // who wrote it, when, for whom
	Teaser // a pointer to something else: its claims are its own
	Notice // "Follow us", "Subscribe": asserts nothing
	Code   // a fenced block: asserts nothing
)

var blockKindNames = [...]string{"paragraph", "heading", "list item", "caption", "table cell", "turn", "byline", "teaser", "notice", "code"}

// String returns the word a reader would use.
func (k BlockKind) String() string { return name(blockKindNames[:], int(k)) }

// name returns names[i], or "unknown": an enum never panics.
func name(names []string, i int) string {
	if i < 0 || i >= len(names) {
		return "unknown"
	}
	return names[i]
}
