package report

import (
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Places finds lines and columns in a text.
type Places struct {
	text   string
	starts []int // of lines
	before []int // characters before each stretch of the text
}

// stretch is how many bytes are counted anew for each place.
const stretch = 1 << 10

// Lines indexes text by its line feeds.
func Lines(text string) *Places {
	p := &Places{text: text, starts: []int{0}}
	n := 0
	for i := range len(text) {
		if i%stretch == 0 {
			p.before = append(p.before, n)
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
		if text[i] == '\n' {
			p.starts = append(p.starts, i+1)
		}
	}
	p.before = append(p.before, n)
	return p
}

// At returns the line of a byte and its column in characters, both from 1. An offset outside the text counts as its nearest end.
func (p *Places) At(offset int) (line, column int) {
	offset = min(max(offset, 0), len(p.text))
	line = sort.SearchInts(p.starts, offset+1)
	return line, p.characters(offset) - p.characters(p.starts[line-1]) + 1
}

// characters counts those that begin before a byte.
func (p *Places) characters(offset int) int {
	from := offset / stretch
	n := p.before[from]
	if from*stretch >= len(p.text) {
		return p.before[len(p.before)-1]
	}
	for _, c := range []byte(p.text[from*stretch : offset]) {
		if utf8.RuneStart(c) {
			n++
		}
	}
	return n
}

// Visible makes what a terminal would act on, and bytes that are no UTF-8, readable: ESC becomes "\x1b".
// Line breaks become spaces, and marks that turn the direction of writing become \u202e and the like.
func Visible(s string) string {
	if strings.IndexFunc(s, unseen) < 0 && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			b.WriteByte(' ')
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD"):
			b.WriteString(`\x` + strconv.FormatUint(uint64(s[i]), 16))
		case unseen(r):
			q := strconv.QuoteRuneToASCII(r)
			b.WriteString(q[1 : len(q)-1])
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// unseen reports whether r is a control, a line break among them, or turns the direction of writing.
func unseen(r rune) bool {
	return unicode.IsControl(r) || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
}
