package spell

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold brings a letter's variants together. What is passed over is -1.
func fold(r rune) rune {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}
	switch {
	case 'а' <= r && r <= 'я':
		return r
	case r == 0xAD, 0x200B <= r && r <= 0x200F, r == 0x2060, 0x202A <= r && r <= 0x202E, 0x2066 <= r && r <= 0x2069, r == 0xFEFF:
		return -1
	case 0x064B <= r && r <= 0x0652, r == 0x0640, 0x0591 <= r && r <= 0x05C7: // vowel points
		return -1
	case r == 0x093C, r == 0x09BC: // the dots below letters of Hindi and Bengali, often left out
		return -1
	case 0x0901 <= r && r <= 0x09DF:
		return indic(r)
	case r == '’', r == 'ʼ', r == '‘', r == '´', r == 'ʹ', r == '＇', r == '′':
		return '\''
	case r == 'ё', r == 'Ё':
		return 'е'
	case r == 'ș', r == 'Ș': // of Romanian, often written with a cedilla
		return 'ş'
	case r == 'ț', r == 'Ț':
		return 'ţ'
	case r >= 0x4E00 && r <= 0x9FFF:
		return han(r)
	case r == 'ς':
		return 'σ'
	case r == 'ı', r == 'İ':
		return 'i'
	case r == 'أ', r == 'إ', r == 'آ', r == 'ٱ':
		return 'ا'
	case r == 'ى', r == 'ی':
		return 'ي'
	case r == 'ک':
		return 'ك'
	case r == 'ة': // at the end of words often written without its dots
		return 'ه'
	case r == '，', r == '、', r == '،':
		return ','
	}
	return unicode.ToLower(r)
}

// indic gives letters of Devanagari and Bengali that have a dot below the form without, and the nasal signs one.
func indic(r rune) rune {
	switch r {
	case 'ँ':
		return 'ं'
	case '\u0958':
		return 'क'
	case '\u0959':
		return 'ख'
	case '\u095A':
		return 'ग'
	case '\u095B':
		return 'ज'
	case '\u095C':
		return 'ड'
	case '\u095D':
		return 'ढ'
	case '\u095E':
		return 'फ'
	case '\u095F':
		return 'य'
	case '\u09DC':
		return 'ড'
	case '\u09DD':
		return 'ঢ'
	case '\u09DF':
		return 'য'
	}
	return r
}

// han gives numerals that have several shapes one: the traditional and the simplified, and those of checks.
func han(r rune) rune {
	switch r {
	case '零':
		return '〇'
	case '萬':
		return '万'
	case '億':
		return '亿'
	case '兩', '両':
		return '两'
	case '負':
		return '负'
	case '點':
		return '点'
	case '壱':
		return '壹'
	case '貳', '弐', '貮':
		return '贰'
	case '叄', '參', '参':
		return '叁'
	case '陸':
		return '陆'
	case '阡':
		return '仟'
	case '陌':
		return '佰'
	}
	return r
}

// next is the next letter of text, folded, and where it ends; what is passed over goes before it. At the end of the
// text it is -1.
func next(text string, at int) (rune, int) {
	for at < len(text) {
		if c := text[at]; c < utf8.RuneSelf {
			return fold(rune(c)), at + 1
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if r == utf8.RuneError && size == 1 {
			return -1, at
		}
		at += size
		if r = fold(r); r >= 0 {
			return r, at
		}
	}
	return -1, at
}

// pointed passes over vowel points, which belong to the letter before them.
func pointed(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !unicode.Is(unicode.Mn, r) || fold(r) >= 0 {
			break
		}
		at += size
	}
	return at
}

// separated passes over what may stand between two parts of a number: spaces, a line's end, a hyphen; three at most.
func separated(text string, at int) int {
	end := at
	for range 3 {
		r, after := next(text, end)
		switch r {
		case ' ', '-', '\n', '\r', '\u00a0', '\u202f', '\u2009', '\u2010', '\u2011':
			end = after
		default:
			return end
		}
	}
	return end
}

// forms are the ways to write a literal that folding doesn't bring together.
func forms(s string) []string {
	apart := ""
	if composed(s) {
		apart = decomposed(s)
	} else {
		s, apart = norm.NFC.String(s), norm.NFD.String(s)
	}
	folded := strings.Map(fold, s)
	list := []string{folded}
	if apart != s {
		if d := strings.Map(fold, apart); d != folded {
			list = append(list, d)
		}
	}
	if strings.Contains(folded, "ß") {
		list = append(list, strings.ReplaceAll(folded, "ß", "ss"))
	}
	return list
}

// composed reports whether a text is known to have nothing that could be composed: letters of the commonest scripts and no marks.
func composed(s string) bool {
	for _, r := range s {
		if r >= 0x300 && !(0x400 <= r && r <= 0x45F || r == 'ґ' || 0x4E00 <= r && r <= 0x9FFF || 0x5D0 <= r && r <= 0x5EA || 0x621 <= r && r <= 0x64A) {
			return false
		}
	}
	return true
}

// decomposed takes the letters of a composed text apart.
func decomposed(s string) string {
	var b []byte
	for i, r := range s {
		var apart []byte
		if r >= 0xC0 && !('а' <= r && r <= 'я' && r != 'й') {
			apart = norm.NFD.PropertiesString(s[i:]).Decomposition()
		}
		switch {
		case apart != nil && b == nil:
			b = append(append(make([]byte, 0, len(s)+len(s)/2), s[:i]...), apart...)
		case apart != nil:
			b = append(b, apart...)
		case b != nil:
			b = utf8.AppendRune(b, r)
		}
	}
	if b == nil {
		return s
	}
	return string(b)
}

// Unspaced reports whether a script runs words together, so that a number may end in the middle of letters.
func Unspaced(r rune) bool {
	return r >= 0x0E00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// closed reports whether a word ends at a place.
func closed(text string, at int) bool {
	r, _ := next(text, at)
	return !(unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsNumber(r))
}
