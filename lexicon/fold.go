package lexicon

import (
	"unicode"
	"unicode/utf8"
)

// What the trie is walked with is the text folded on the fly:
//
//	A–Z, and capitals beyond ASCII   their small letters
//	’ ʼ ‘                            '
//	‐ ‑                              -
//	any run of spaces with at most   one space
//	one line break in it
//	أ إ آ ٱ                          ا
//	ँ                                ं
//	क़ ख़ ग़ ज़ ड़ ढ़ फ़ य़                   क ख ग ज ड ढ फ य
//	Arabic vowel signs (no shadda),  nothing: they are written or not
//	tatweel, the nukta of Devanagari
//
// Phrases are folded the same way when they are added.

// Byte classes: the index of a byte's bit in a node, or one of these.
const (
	bad   = 0xFF
	space = 0xFE
	multi = 0xFD
)

// class maps ASCII bytes to the bits of node.ascii: capitals with small letters.
var class = [256]uint8{
	'a': 0, 'b': 1, 'c': 2, 'd': 3, 'e': 4, 'f': 5, 'g': 6, 'h': 7, 'i': 8, 'j': 9, 'k': 10, 'l': 11, 'm': 12,
	'n': 13, 'o': 14, 'p': 15, 'q': 16, 'r': 17, 's': 18, 't': 19, 'u': 20, 'v': 21, 'w': 22, 'x': 23, 'y': 24, 'z': 25,
	'A': 0, 'B': 1, 'C': 2, 'D': 3, 'E': 4, 'F': 5, 'G': 6, 'H': 7, 'I': 8, 'J': 9, 'K': 10, 'L': 11, 'M': 12,
	'N': 13, 'O': 14, 'P': 15, 'Q': 16, 'R': 17, 'S': 18, 'T': 19, 'U': 20, 'V': 21, 'W': 22, 'X': 23, 'Y': 24, 'Z': 25,
	' ': space, '\t': space, '\n': space, '\r': space,
	'\'': 27, '-': 28, '.': 29,
	'0': 30, '1': 31, '2': 32, '3': 33, '4': 34, '5': 35, '6': 36, '7': 37, '8': 38, '9': 39,
	'!': 40, '"': 41, '#': 42, '$': 43, '%': 44, '&': 45, '(': 46, ')': 47, '*': 48, '+': 49, ',': 50, '/': 51,
	':': 52, ';': 53, '<': 54, '=': 55, '>': 56, '?': 57, '@': 58, '[': 59, ']': 60, '^': 61, '_': 62, '~': 63,
	'\\': bad, '`': bad, '{': bad, '|': bad, '}': bad, 0x7F: bad,
	0: bad, 1: bad, 2: bad, 3: bad, 4: bad, 5: bad, 6: bad, 7: bad, 8: bad, 0x0B: bad, 0x0C: bad,
	0x0E: bad, 0x0F: bad, 0x10: bad, 0x11: bad, 0x12: bad, 0x13: bad, 0x14: bad, 0x15: bad, 0x16: bad, 0x17: bad,
	0x18: bad, 0x19: bad, 0x1A: bad, 0x1B: bad, 0x1C: bad, 0x1D: bad, 0x1E: bad, 0x1F: bad,
}

// spaceBit is the bit of a space in a node.
const spaceBit = 26

// spaceRun returns the length of the white space at s[i:], and whether a phrase may run on over it.
func spaceRun(s string, i int) (n int, ok bool) {
	breaks := 0
	for j := i; ; {
		if j == len(s) {
			return j - i, breaks <= 1
		}
		switch c := s[j]; {
		case c == ' ' || c == '\t' || c == '\r':
			j++
		case c == '\n':
			breaks++
			j++
		case c < utf8.RuneSelf:
			return j - i, breaks <= 1
		default:
			r, n := utf8.DecodeRuneInString(s[j:])
			if r == '\u2028' {
				breaks++
			} else if r == '\u2029' {
				breaks += 2
			} else if !isSpace(r) {
				return j - i, breaks <= 1
			}
			j += n
		}
	}
}

func isSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\u00A0', '\u2007', '\u2009', '\u200A', '\u202F', '\u3000':
		return true
	}
	return '\u2000' <= r && r <= '\u200A'
}

// foldRune folds a rune beyond ASCII.
func foldRune(r rune) rune {
	switch {
	case r == '’' || r == 'ʼ' || r == '‘':
		return '\''
	case r == '\u2010' || r == '\u2011':
		return '-'
	case r == 'أ' || r == 'إ' || r == 'آ' || r == 'ٱ':
		return 'ا'
	case r == 'ँ':
		return 'ं'
	case r >= 0x0958 && r <= 0x095F: // with a nukta
		return [...]rune{'क', 'ख', 'ग', 'ज', 'ड', 'ढ', 'फ', 'य'}[r-0x0958]
	case r < 0x2000 || r > 0x2E7F && r < 0x3000 || r >= 0xA640 && r < 0xAC00 || r >= 0xFB00:
		return unicode.ToLower(r)
	}
	return r
}

// optional reports whether r is a sign that some write and others don't.
func optional(r rune) bool {
	return r >= 0x064B && r <= 0x0652 && r != 0x0651 || r == 0x0670 || r == 0x0640 || r == 0x093C
}

// skipOptional returns the byte behind such signs at byte i.
func skipOptional(text string, i int) int {
	for i < len(text) && text[i] >= 0xD9 {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !optional(r) {
			break
		}
		i += n
	}
	return i
}

// appendFold appends phrase in folded form.
func appendFold(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if class[c] == space {
				n, _ := spaceRun(s, i)
				dst = append(dst, ' ')
				i += n
				continue
			}
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			dst = append(dst, c)
			i++
			continue
		}
		if isSpace(r) {
			n, _ = spaceRun(s, i)
			dst = append(dst, ' ')
		} else if !optional(r) {
			dst = utf8.AppendRune(dst, foldRune(r))
		}
		i += n
	}
	return dst
}

// same reports whether text is phrase letter by letter, spaces, apostrophes and hyphens aside; if open, but for the case
// of the first.
func same(text, phrase string, open bool) bool {
	i, j := 0, 0
	for i < len(text) && j < len(phrase) {
		a, n := utf8.DecodeRuneInString(text[i:])
		b, m := utf8.DecodeRuneInString(phrase[j:])
		if isSpace(a) || a == '\n' || a == '\r' || a == '\u2028' {
			if !isSpace(b) {
				return false
			}
			n, _ = spaceRun(text, i)
			m, _ = spaceRun(phrase, j)
		} else if a != b && !(open && i == 0 && unicode.ToLower(a) == b) && (a < utf8.RuneSelf && b < utf8.RuneSelf || unmark(a) != unmark(b)) {
			return false
		}
		i += n
		j += m
	}
	return i == len(text) && j == len(phrase)
}

func unmark(r rune) rune {
	switch r {
	case '’', 'ʼ', '‘':
		return '\''
	case '\u2010', '\u2011':
		return '-'
	}
	return r
}

// joined reports whether a word that ends with a would go on with b.
func joined(a, b rune) bool {
	return isWord(a) && isWord(b) && !unspaced(a) && !unspaced(b)
}

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.Nd)
}

// unspaced reports whether r belongs to a script that puts no spaces between words, or, as Korean does, writes
// particles on to them.
func unspaced(r rune) bool {
	return r >= 0x0E00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul,
		unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) || r == 'ー'
}
