package lexicon

import (
	"encoding/binary"
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// The head of a phrase is what it begins with, up to eight bytes of it in folded form: the run of ASCII letters; or of letters,
// if the first is none of ASCII; or else one character. A phrase can stand in a text only where the text has the phrase's head,
// since no phrase that begins with letters ends within a word. Scripts without spaces have no runs.
//
// A head is written as the bytes of a number. No head is 0.
const headLetters = 8

// headOf returns the head of what begins at byte at, and how many bytes of the text it takes up.
func headOf(text string, at int) (key uint64, n int) {
	if len(text)-at < headLetters {
		return shortHead(text, at)
	}
	s := text[at : at+headLetters]
	x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	y := x | 0x20*ones
	low := y &^ tops
	letters := (low + (0x80-'a')*ones) &^ (low + (0x80-'z'-1)*ones) &^ y & tops
	n = bits.TrailingZeros64(^letters&tops) >> 3
	switch {
	case n == headLetters:
		return y, n
	case n == 0, x>>(8*n)&0xFF == dottedI:
		return slowHead(text, at)
	}
	return y & (1<<(8*n) - 1), n
}

// dottedI is the first byte of İ, the only letter beyond ASCII that folds to one of ASCII.
const dottedI = 0xC4

// shortHead is headOf for the last letters of a text.
func shortHead(text string, at int) (key uint64, n int) {
	var b [headLetters]byte
	s := text[at:]
	for ; n < len(s); n++ {
		c := s[n]
		if c == dottedI {
			return slowHead(text, at)
		}
		if c >= utf8.RuneSelf || class[c] >= spaceBit {
			break
		}
		b[n] = c | 0x20
	}
	if n == 0 {
		return slowHead(text, at)
	}
	return binary.LittleEndian.Uint64(b[:]), n
}

// slowHead is headOf for what begins with no letter of ASCII, or has a letter in it that may fold to one.
func slowHead(text string, at int) (key uint64, n int) {
	var b [headLetters + utf8.UTFMax]byte
	size := 0
	ascii := false // the run is one of ASCII letters
run:
	for i := at; i < len(text); {
		r, m := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, m = utf8.DecodeRuneInString(text[i:])
		}
		switch {
		case r == utf8.RuneError && m == 1:
			r = 0
		case r < utf8.RuneSelf && class[r] == space || isSpace(r):
			r = ' '
			m, _ = spaceRun(text, i)
		case r < utf8.RuneSelf:
			if 'A' <= r && r <= 'Z' {
				r |= 0x20
			}
		case size > 0 && optional(r):
			i += m
			n = i - at
			continue
		default:
			r = foldRune(r)
		}
		letter := 'a' <= r && r <= 'z'
		if size == 0 {
			ascii = letter
		} else if ascii && !letter || !ascii && !runs(r) {
			break run
		}
		to := size + utf8.EncodeRune(b[size:], r)
		if to > headLetters {
			break run
		}
		size = to
		i += m
		n = i - at
		if !ascii && !runs(r) {
			break run
		}
	}
	clear(b[size:])
	return binary.LittleEndian.Uint64(b[:]), n
}

// runs reports whether a folded character goes on with the run of letters before it.
func runs(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return 'a' <= r && r <= 'z' || '0' <= r && r <= '9'
	case r >= 0x430 && r <= 0x45F:
		return true
	case r >= 0x0E00 && unspaced(r):
		return false
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.Nd)
}

// headSize returns how many bytes a head has.
func headSize(key uint64) int { return headLetters - bits.LeadingZeros64(key)/8 }
