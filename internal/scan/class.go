package scan

import (
	"sync"
	"unicode"
	"unicode/utf8"
)

// Characters fall into these classes; each is named by the letter that stands for it in ascii.
const (
	other    = 'o'
	space    = 's'
	lower    = 'l' // any letter that is no capital
	upper    = 'u'
	mark     = 'm' // combining: continues a word
	ideo     = 'h' // letters of scripts that put no spaces between words
	digit    = 'd'
	fraction = 'f' // ½ ¾
	raised   = 'r' // ² ⁻⁶
	punct    = 'p'
	sign     = 'g'
	quote    = 'q'
	apos     = 'a' // a quotation mark or an apostrophe: its place decides
	currency = 'c'
	ignored  = 'i' // bidi marks, byte order mark, joiners
)

// ascii holds the class of each ASCII character.
const ascii = "ooooooooosssssoo" + "oooooooooooooooo" + // controls
	"spqgcggappggpgpg" + // space to /
	"ddddddddddppgggp" + // 0 to ?
	"guuuuuuuuuuuuuuu" + "uuuuuuuuuuupgpgg" + // @ to _
	"qlllllllllllllll" + "lllllllllllpgpgo" // ` to DEL

// planeEnd is where the table ends; what lies beyond is told by ranges.
const planeEnd = 0x3040

// table holds the classes below planeEnd, for one look-up a rune where package unicode searches.
var table = sync.OnceValue(func() *[planeEnd]byte {
	t := new([planeEnd]byte)
	for r := range rune(planeEnd) {
		if r < utf8.RuneSelf {
			t[r] = ascii[r]
		} else {
			t[r] = slowClass(r)
		}
	}
	return t
})

func slowClass(r rune) byte {
	switch r {
	case '’', '‘', '‛', '＇':
		return apos
	case '“', '”', '„', '‟', '«', '»', '‹', '›', '‚', '「', '」', '『', '』', '《', '》', '〈', '〉', '〝', '〞', '〟',
		'﹁', '﹂', '﹃', '﹄', '＂', '❝', '❞', '❛', '❜', '״':
		return quote
	case '–', '—', '―', '‒', '‐', '‑', '…', '·', '・', '¡', '¿', '。', '、', '．', '，', '：', '；', '！', '？':
		return punct
	case '²', '³', '¹', '⁺', '⁻', 'ⁿ':
		return raised
	case 0x00AD, 0x200C, 0x200D: // soft hyphen, joiners
		return mark
	case 0x200B, 0x200E, 0x200F, 0x061C, 0xFEFF, 0x2060:
		return ignored
	case 'µ':
		return lower
	case 'ª', 'º', '°', '′', '″', '‰', '‱', '−', '×', '±', '÷', '％', '٪', '§', '№', '℃', '℉':
		return sign
	}
	switch {
	case r >= 0x2070 && r <= 0x2089:
		return raised
	case r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return ignored
	case r >= 0x0E00 && r <= 0x0EFF && !unicode.Is(unicode.Nd, r), r >= 0x1000 && r <= 0x109F && unicode.In(r, unicode.L, unicode.M),
		r >= 0x1780 && r <= 0x17FF && unicode.In(r, unicode.L, unicode.M):
		if unicode.Is(unicode.Sc, r) {
			return currency
		}
		return ideo
	case r >= 0x3040 && r <= 0x30FF, r >= 0x3400 && r <= 0x9FFF, r >= 0xF900 && r <= 0xFAFF, r >= 0x20000 && r <= 0x3FFFF, r == '〇', r == '々':
		return ideo
	case unicode.IsSpace(r):
		return space
	case unicode.IsUpper(r), unicode.IsTitle(r):
		return upper
	case unicode.IsLetter(r):
		return lower
	case unicode.IsMark(r):
		return mark
	case unicode.Is(unicode.Nd, r):
		return digit
	case unicode.Is(unicode.No, r) && (r >= 0xBC && r <= 0xBE || r >= 0x2150 && r <= 0x215E || r == 0x2189):
		return fraction
	case unicode.Is(unicode.Sc, r):
		return currency
	case unicode.Is(unicode.Pi, r), unicode.Is(unicode.Pf, r):
		return quote
	case unicode.IsPunct(r):
		return punct
	case unicode.IsSymbol(r):
		return sign
	}
	return other
}

func classOf(t *[planeEnd]byte, r rune, size int) byte {
	switch {
	case r < planeEnd:
		if r == utf8.RuneError && size == 1 {
			return other
		}
		return t[r]
	case r == utf8.RuneError && size == 1:
		return other
	case r >= 0xAC00 && r <= 0xD7A3:
		return lower
	case r >= 0x3400 && r <= 0x9FFF:
		return ideo
	}
	return slowClass(r)
}

// Digit returns the value of a decimal digit of any script.
func Digit(r rune) (int, bool) {
	if r < utf8.RuneSelf {
		return int(r - '0'), r >= '0' && r <= '9'
	}
	for _, g := range unicode.Nd.R16 {
		if r < rune(g.Lo) {
			return 0, false
		}
		if r <= rune(g.Hi) {
			return int(r-rune(g.Lo)) % 10, true
		}
	}
	for _, g := range unicode.Nd.R32 {
		if r < rune(g.Lo) {
			return 0, false
		}
		if r <= rune(g.Hi) {
			return int(r-rune(g.Lo)) % 10, true
		}
	}
	return 0, false
}
