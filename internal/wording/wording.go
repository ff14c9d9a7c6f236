// Package wording cuts text into words to be compared: what two writers of the same words would agree on.
//
// Two words are the same when their keys are. A key is lower case, in compatibility form (ligatures, full width),
// without soft hyphens and zero-width marks, with one kind of apostrophe and ss for ß; a word broken by a hyphen
// at a line's end is one word; digits have no group separators. In scripts without spaces every character is a word.
package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Gap says what stands between a word and the one before it.
type Gap uint8

const (
	Space     Gap = 1 << iota // anything at all
	Sentence                  // a full stop, exclamation or question mark
	Question                  // a question mark
	Ellipsis                  // … or ...
	Clause                    // a comma, semicolon, colon or dash
	Paragraph                 // a blank line
	Line                      // a line break
	Strong                    // a semicolon or colon
)

// Word is a word of a text.
type Word struct {
	Start, End int
	Key        string
	Gap        Gap  // before it
	Bracketed  bool // stands in square brackets
}

// Append appends the words of text[from:to] to dst, and returns what follows the last.
func Append(dst []Word, text string, from, to int) ([]Word, Gap) {
	var gap Gap
	brackets := 0
	for i := from; i < to; {
		r, size := decode(text, i, to)
		switch {
		case isWord(r):
			w := Word{Start: i, Gap: gap, Bracketed: brackets > 0}
			w.End, w.Key = word(text, i, to)
			if w.Key == "" {
				i = w.End
				continue
			}
			if gap&Ellipsis != 0 && unicode.IsUpper(r) {
				w.Gap |= Sentence
			}
			dst = append(dst, w)
			gap = 0
			i = w.End
			continue
		case isApostrophe(r) && i > from && (isWordBefore(text, from, i) || text[i-1] == ']') && enclitic(text, i+size, to) > 0:
			end := i + size + enclitic(text, i+size, to)
			dst = append(dst, Word{Start: i, End: end, Key: "'" + strings.ToLower(text[i+size:end]), Gap: gap})
			gap = 0
			i = end
			continue
		case r == '[':
			if n := ellipsisIn(text, i, to, ']'); n > 0 {
				gap |= Ellipsis | Space
				i += n
				continue
			}
			brackets++
		case r == '(':
			if n := ellipsisIn(text, i, to, ')'); n > 0 {
				gap |= Ellipsis | Space
				i += n
				continue
			}
		case r == ']':
			brackets = max(0, brackets-1)
		case r == '…':
			gap |= Ellipsis
		case r == '.' && strings.HasPrefix(text[i:to], ".."):
			gap |= Ellipsis
			for i < to && text[i] == '.' {
				i++
			}
			continue
		case r == '.' && strings.HasPrefix(text[i:to], ". . ."):
			gap |= Ellipsis
			i += 5
			continue
		case r == '?' || r == '？' || r == '؟':
			gap |= Sentence | Question
		case r == '.' || r == '!' || r == '。' || r == '！' || r == '।' || r == '۔':
			gap |= Sentence
		case r == ';' || r == ':' || r == '；' || r == '：':
			gap |= Clause | Strong
		case r == ',' || r == '–' || r == '—' || r == '，' || r == '、' || r == '،':
			gap |= Clause
		case r == '\n':
			if gap&Line != 0 {
				gap |= Paragraph
			}
			gap |= Line
		}
		gap |= Space
		i += size
	}
	return dst, gap
}

// decode returns the rune at i.
func decode(text string, i, to int) (rune, int) {
	if c := text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[i:to])
}

// ellipsisIn returns the length of "[…]" or "[...]" at i, or 0.
func ellipsisIn(text string, i, to int, closing byte) int {
	n := strings.IndexByte(text[i+1:min(to, i+10)], closing)
	if n < 0 {
		return 0
	}
	switch strings.Trim(text[i+1:i+1+n], " ") {
	case "…", "...", ". . .", "..":
		return n + 2
	}
	return 0
}

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9' || r == '%' || r == '$'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '€' || r == '£' || ignorable(r)
}

// ignorable reports whether r is only a hint to whoever sets the text.
func ignorable(r rune) bool {
	return r == '\u00AD' || r >= '\u200B' && r <= '\u200F' || r == '\u2060' || r == '\uFEFF'
}

// spaceless reports whether r belongs to a script that puts no spaces between words.
func spaceless(r rune) bool {
	return r >= 0x0E00 && r <= 0x0E7F || r >= 0x3005 && r <= 0x30FF || r >= 0x3400 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF || r >= 0x20000 && r <= 0x3FFFF
}

// word returns the end and the key of the word at i.
func word(text string, i, to int) (end int, key string) {
	r, size := decode(text, i, to)
	if spaceless(r) || r == '%' || r == '$' || r == '€' || r == '£' {
		return i + size, fold(text[i : i+size])
	}
	digits := unicode.IsDigit(r)
	j := i
	joined := false // something inside has to go
	group := 0      // digits since the last separator
	for j < to {
		r, size := decode(text, j, to)
		switch {
		case spaceless(r) || r == '%' || r == '$' || r == '€' || r == '£':
			return j, finish(text[i:j], joined)
		case isWord(r):
			digits = digits && (unicode.IsDigit(r) || ignorable(r))
			joined = joined || ignorable(r)
			j += size
			group++
			continue
		case isApostrophe(r) && j > i && letterAt(text, j+size, to) && enclitic(text, j+size, to) == 0:
			j += size
			joined = joined || r != '\''
			continue
		case r == '-' || r == '\u2010':
			if n := wrapped(text, j+size, to); n > 0 && !digits {
				j += size + n
				joined = true
				continue
			}
		case digits && group <= 3 && separates(text, j, size, to):
			j += size
			joined = true
			group = 0
			continue
		case digits && (r == '.' || r == ',') && digitAt(text, j+size, to): // a decimal
			j += size
			continue
		}
		return j, finish(text[i:j], joined)
	}
	return j, finish(text[i:j], joined)
}

// separates reports whether the separator at j stands before exactly three digits, as groups do.
func separates(text string, j, size, to int) bool {
	switch r, _ := decode(text, j, to); r {
	case ',', '.', '\'', '’', ' ', '\u00A0', '\u202F', '\u2009':
	default:
		return false
	}
	n := 0
	for k := j + size; k < to && '0' <= text[k] && text[k] <= '9'; k++ {
		n++
	}
	return n == 3
}

// wrapped returns how many bytes of line break and indentation stand at i if a word goes on behind them.
func wrapped(text string, i, to int) int {
	n := 0
	lines := 0
	for i+n < to && (text[i+n] == '\n' || text[i+n] == '\r' || text[i+n] == ' ' || text[i+n] == '\t') {
		if text[i+n] == '\n' {
			lines++
		}
		n++
	}
	if lines != 1 || i+n >= to {
		return 0
	}
	if r, _ := decode(text, i+n, to); !unicode.IsLower(r) {
		return 0
	}
	return n
}

// enclitics stand behind an apostrophe for a word of their own: "it's", "they'll".
var enclitics = [...]string{"s", "ll", "re", "ve", "d", "m"}

// enclitic returns the length of the enclitic at i, or 0.
func enclitic(text string, i, to int) int {
	for _, e := range enclitics {
		if end := i + len(e); end <= to && strings.EqualFold(text[i:end], e) && (end == to || !letterAt(text, end, to)) {
			return len(e)
		}
	}
	return 0
}

func isWordBefore(text string, from, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[from:i])
	return unicode.IsLetter(r)
}

func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == 'ʼ' || r == '‘' || r == '′' || r == '`'
}

func letterAt(text string, i, to int) bool {
	if i >= to {
		return false
	}
	r, _ := decode(text, i, to)
	return unicode.IsLetter(r) && !spaceless(r)
}

func digitAt(text string, i, to int) bool {
	return i < to && '0' <= text[i] && text[i] <= '9'
}

// finish makes the key of a word.
func finish(s string, joined bool) string {
	if joined {
		s = tidy(s)
	}
	return fold(s)
}

// tidy takes out what isn't the word's own: hyphens at line ends, soft hyphens, group separators.
func tidy(s string) string {
	var b strings.Builder
	digits := s[0] >= '0' && s[0] <= '9'
	for i, r := range s {
		switch {
		case ignorable(r) || r == '-' || r == '\u2010' || unicode.IsSpace(r):
		case isApostrophe(r):
			if !digits {
				b.WriteByte('\'')
			}
		case digits && (r == ',' || r == '.') && separates(s, i, 1, len(s)):
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// fold returns s in lower case and compatibility form; s itself where it is already.
func fold(s string) string {
	ascii, lower := true, true
	for i := 0; i < len(s); i++ {
		c := s[i]
		ascii = ascii && c < utf8.RuneSelf
		lower = lower && (c < 'A' || c > 'Z')
	}
	if !ascii {
		s = norm.NFKC.String(s)
		s = strings.ReplaceAll(strings.ToLower(s), "ß", "ss")
		return s
	}
	if lower {
		return s
	}
	return strings.ToLower(s)
}
