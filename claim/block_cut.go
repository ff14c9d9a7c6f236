package claim

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/lexicon"
)

const (
	maxBlock   = 1 << 18 // bytes; a longer line is cut at white space
	maxProfile = 64      // lines looked at to tell whether a stretch is hard-wrapped
	maxWidth   = 120     // bytes; a wrapped line is no longer
	maxHeading = 150     // bytes
)

// blocks cuts plain text or Markdown into blocks, in order, in one pass and constant memory:
//
//	# heading, heading underlined with === or ---   a Heading
//	- item, * item, • item, 1. item, 2) item        a ListItem (numbers only in company)
//	| cell | cell |                                 TableCells
//	``` … ```, ~~~ … ~~~                            Code, where the fence closes
//	a line of - * _ = only                          nothing
//
// Everything else is paragraphs. A blank line ends one, unless the words run on: the line above ends no sentence and
// the one below begins in lower case (an advertisement or a picture stood between). A single line break ends one,
// unless the lines are one paragraph, which they are
//
//   - when the next line begins in lower case, or the line ends in a comma, semicolon or dash;
//   - when the stretch up to the next blank line is hard-wrapped, that is no line is longer than 120 bytes and nearly
//     everywhere the first word of a line would not have fitted on the line above, lines seldom end with a sentence,
//     and the next line's first word would not have fitted here either; a stretch
//     of fewer than four lines is as the one before it.
//
// A short paragraph of one line that ends without punctuation, with more text below, is a Heading. What the lexicon's
// labels begin ("By", "Also read", "Follow us") is a Byline, Teaser or Notice; a label before a colon is no part of its block.
func blocks(text string, d *lexicon.Dictionary) iter.Seq[Block] {
	return func(yield func(Block) bool) {
		c := cutter{text: text, dict: d}
		for {
			b, ok := c.next()
			if !ok || !yield(b) {
				return
			}
		}
	}
}

// cutter holds where blocks has come to.
type cutter struct {
	text     string
	dict     *lexicon.Dictionary
	at       int // the next byte to read
	row      int // the end of the table row being read; 0: none
	from     int // where the line last read begins, ends without its blanks, and breaks: a long line is measured once
	to       int
	brk      int
	region   int  // the end of the stretch that wrapped and width describe
	width    int  // its longest line
	wrapped  bool // it is hard-wrapped
	margin   int  // the width of the last stretch that was
	listed   bool // the block before was a list item
	unfenced bool // a fence was looked for in vain: so would be all later ones
}

// line is one line without its break and without blanks around it.
type line struct{ start, end, next, indent int }

func (l line) blank() bool { return l.start == l.end }

// read returns the line that begins at byte at.
func (c *cutter) read(at int) line {
	if at < c.from || at > c.brk || c.brk == 0 {
		i := strings.IndexByte(c.text[at:], '\n')
		if i < 0 {
			i = len(c.text) - at
		}
		c.from, c.brk, c.to = at, at+i, at+i
		for c.to > at && isBlank(c.text[c.to-1]) {
			c.to--
		}
	}
	l := line{start: at, end: max(c.to, at), next: min(c.brk+1, len(c.text))}
	for l.start < l.end && isBlank(c.text[l.start]) {
		l.start++
	}
	l.indent = l.start - at
	return l
}

func isBlank(b byte) bool {
	return b == ' ' || b == '\t' || b == '\r' || b == '\v' || b == '\f' || b == '\n'
}

func (c *cutter) next() (Block, bool) {
	for c.at < len(c.text) {
		if c.row > 0 {
			if b, ok := c.cell(); ok {
				return b, true
			}
			continue
		}
		l := c.read(c.at)
		if l.blank() || isRule(c.text[l.start:l.end]) {
			c.at = l.next
			continue
		}
		s := c.text[l.start:l.end]
		switch {
		case strings.HasPrefix(s, "```") || strings.HasPrefix(s, "~~~"):
			if b, ok := c.fence(l); ok {
				return b, true
			}
		case s[0] == '#':
			if n := hashes(s); n > 0 {
				c.at, c.listed = l.next, false
				end := l.start + len(strings.TrimRight(s, "# \t\r\v\f"))
				if end <= l.start+n {
					continue
				}
				return Block{Start: l.start + n, End: end, Kind: Heading}, true
			}
		case s[0] == '|' && strings.Count(s, "|") > 1:
			c.at, c.row = l.start+1, l.end
			continue
		case s[0] == '>':
			c.at = l.start + 1
			continue
		}
		if n := c.marker(l); n > 0 {
			l.start += n
			return c.flow(l, ListItem), true
		}
		return c.flow(l, Paragraph), true
	}
	return Block{}, false
}

// cell reads the next cell of a table row.
func (c *cutter) cell() (Block, bool) {
	start := c.at
	i := strings.IndexByte(c.text[start:c.row], '|')
	end := c.row
	if i >= 0 {
		end = start + i
	}
	c.at = end + 1
	if c.at >= c.row {
		c.at, c.row = min(c.row+1, len(c.text)), 0
	}
	for start < end && isBlank(c.text[start]) {
		start++
	}
	for end > start && isBlank(c.text[end-1]) {
		end--
	}
	if strings.Trim(c.text[start:end], "-: ") == "" {
		return Block{}, false
	}
	return Block{Start: start, End: end, Kind: TableCell}, true
}

// fence reads a fenced block that closes.
func (c *cutter) fence(open line) (Block, bool) {
	mark := c.text[open.start : open.start+3]
	for at := open.next; at < len(c.text) && !c.unfenced; {
		l := c.read(at)
		if strings.HasPrefix(c.text[l.start:l.end], mark) && strings.Trim(c.text[l.start:l.end], mark[:1]) == "" {
			c.at, c.listed = l.next, false
			return Block{Start: open.start, End: l.end, Kind: Code}, true
		}
		at = max(l.next, at+1)
	}
	c.unfenced = true
	return Block{}, false
}

// hashes returns the length of a heading's marks and the blanks after them, or 0.
func hashes(s string) int {
	n := 0
	for n < len(s) && s[n] == '#' {
		n++
	}
	if n > 6 || n == len(s) || !isBlank(s[n]) {
		return 0
	}
	for n < len(s) && isBlank(s[n]) {
		n++
	}
	return n
}

// isRule reports whether a line only separates.
func isRule(s string) bool {
	return len(s) >= 3 && (s[0] == '-' || s[0] == '*' || s[0] == '_' || s[0] == '=') && strings.Trim(s, "-*_= ") == ""
}

// marker returns the length of a list item's marker and the blanks after it, or 0. A number is one only in company:
// "4. April" at a line's start is a date.
func (c *cutter) marker(l line) int {
	n, numbered := bullet(c.text[l.start:l.end])
	if n > 0 && l.start == 0 && l.next >= len(c.text) && c.signed(l.start+n, l.end) {
		return 0
	}
	if n == 0 || !numbered || c.listed || l.next >= len(c.text) {
		if numbered && !c.listed {
			return 0
		}
		return n
	}
	next := c.read(l.next)
	if _, also := bullet(c.text[next.start:next.end]); also {
		return n
	}
	return 0
}

// signed reports whether a text that is one line is a number behind a hyphen, which is a minus then: - 1 3/4.
func (c *cutter) signed(from, to int) bool {
	if c.text[0] != '-' {
		return false
	}
	figures, letters := 0, 0
	for _, r := range c.text[from:to] {
		switch {
		case unicode.IsDigit(r):
			figures++
		case unicode.IsLetter(r):
			letters++
		case r != ' ' && r != '/' && r != '.' && r != ',':
			return false
		}
	}
	return figures > 0 && letters < 2
}

func bullet(s string) (n int, numbered bool) {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case strings.ContainsRune("-*+•‣◦▪●", r) && r != utf8.RuneError:
		n = size
	case r >= '0' && r <= '9':
		for n < len(s) && n < 3 && s[n] >= '0' && s[n] <= '9' {
			n++
		}
		if n == len(s) || s[n] != '.' && s[n] != ')' {
			return 0, false
		}
		n++
		numbered = true
	}
	if n == 0 || n >= len(s) || !isBlank(s[n]) {
		return 0, false
	}
	for n < len(s) && isBlank(s[n]) {
		n++
	}
	return n, numbered
}

// flow reads a block of running text from line l on, over all lines that belong to it.
func (c *cutter) flow(l line, kind BlockKind) Block {
	if l.end >= c.region {
		c.profile(l)
	}
	b := Block{Start: l.start, End: l.end, Kind: kind}
	last, lines := l, 1
	for b.End-b.Start <= maxBlock && last.next < len(c.text) {
		next := c.read(last.next)
		gap := next.blank()
		for next.blank() && next.next < len(c.text) {
			next = c.read(next.next)
		}
		if next.blank() || !c.joins(last, next, gap) {
			if lines == 1 && kind == Paragraph && !next.blank() && c.isHeading(last, next) {
				b.Kind = Heading
			}
			break
		}
		if gap {
			c.profile(next)
		}
		b.End, last = next.end, next
		lines++
	}
	c.at, c.listed = last.next, kind == ListItem
	if b.End-b.Start > maxBlock {
		b.End = cutAt(c.text, b.Start+maxBlock)
		c.at = b.End
	}
	if b.Kind == Paragraph || b.Kind == Heading {
		c.label(&b)
	}
	return b
}

// cutAt returns a place at or before i where a text may be cut: after white space where there is some near, else between characters.
func cutAt(text string, i int) int {
	for j := i; j > i-1024 && j > 0; j-- {
		if isBlank(text[j-1]) {
			return j
		}
	}
	for i > 0 && !utf8.RuneStart(text[i]) {
		i--
	}
	return i
}

// profile measures the stretch from line l up to the next blank line.
func (c *cutter) profile(l line) {
	var lines [maxProfile]line
	n := 0
	c.width = 0
	for {
		lines[n] = l
		n++
		c.region = l.end + 1
		c.width = max(c.width, l.end-l.start+l.indent)
		if n == maxProfile || l.next >= len(c.text) || c.width > maxWidth {
			break
		}
		if l = c.read(l.next); l.blank() {
			break
		}
	}
	full, stops := 0, 0
	for i := 1; i < n; i++ {
		if endsSentence(c.text[lines[i-1].start:lines[i-1].end]) {
			stops++
		}
		if c.fills(lines[i-1], lines[i]) {
			full++
		}
	}
	if n < 4 && c.wrapped && c.width <= c.margin {
		c.width = c.margin // too few lines to tell by themselves: as the text before them
		return
	}
	if c.wrapped = c.width <= maxWidth && n > 2 && full*5 >= (n-1)*4 && stops*2 < n; c.wrapped {
		c.margin = c.width
	}
}

// fills reports whether the first word of the next line would not have fitted on line l.
func (c *cutter) fills(l, next line) bool {
	word := strings.IndexByte(c.text[next.start:next.end], ' ')
	if word < 0 {
		word = next.end - next.start
	}
	return l.indent+l.end-l.start+1+word > c.width
}

// joins reports whether next goes on with the paragraph that l belongs to; gap: blank lines stand between.
func (c *cutter) joins(l, next line, gap bool) bool {
	s := c.text[next.start:next.end]
	if n, numbered := bullet(s); n > 0 && !numbered || s[0] == '|' || s[0] == '#' || isRule(s) || strings.HasPrefix(s, "```") {
		return false
	}
	prev := c.text[l.start:l.end]
	ends := endsSentence(prev)
	if gap {
		return !ends && beginsLower(s) && len(prev) > 24 && !strings.HasSuffix(prev, ":")
	}
	if beginsLower(s) || !ends && endsOpen(prev) {
		return true
	}
	if !c.wrapped {
		return false
	}
	if c.fills(l, next) {
		return true
	}
	return !ends && next.indent <= l.indent && len(prev) > 40
}

// isHeading reports whether the one-line paragraph l, with next below, is a heading.
func (c *cutter) isHeading(l, next line) bool {
	s := c.text[l.start:l.end]
	if len(s) > maxHeading || endsSentence(s) || endsOpen(s) || strings.HasSuffix(s, ":") || beginsLower(c.text[next.start:next.end]) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("—–―-", r) || strings.Count(s, "“")+strings.Count(s, "„") > strings.Count(s, "”")+strings.Count(s, "„")/2*2 {
		return false
	}
	return strings.IndexFunc(s, unicode.IsLetter) >= 0
}

// endsSentence reports whether a line ends with a sentence's last mark, perhaps inside quotation marks or brackets.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "”“\"'’»«›‹)]』」_*")
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…。！？؟।॥‽", r) && r != utf8.RuneError
}

func endsOpen(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(",;—–-،、，；", r) && r != utf8.RuneError
}

func beginsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}
