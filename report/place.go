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
	starts []int
}

// Lines indexes text by its line feeds.
func Lines(text string) *Places {
	p := &Places{text: text, starts: []int{0}}
	for i := 0; ; {
		n := strings.IndexByte(text[i:], '\n')
		if n < 0 {
			return p
		}
		i += n + 1
		p.starts = append(p.starts, i)
	}
}

// At returns the line of a byte and its column in characters, both from 1. An offset outside the text counts as its nearest end.
func (p *Places) At(offset int) (line, column int) {
	offset = min(max(offset, 0), len(p.text))
	line = sort.SearchInts(p.starts, offset+1)
	return line, utf8.RuneCountInString(p.text[p.starts[line-1]:offset]) + 1
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
