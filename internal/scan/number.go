package scan

import "unicode/utf8"

// digits returns the end of the run of digits of one script at i, and how many there are; wide ones are of the same as the
// ASCII's. zero is the script's 0, or -1 for any.
func digits(text string, i int, zero rune) (end, n int, base rune) {
	base = zero
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			if c < '0' || c > '9' || base >= 0 && base != '0' {
				return i, n, base
			}
			base = '0'
			i, n = i+1, n+1
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		v, ok := Digit(r)
		own := r - rune(v)
		if own == '０' {
			own = '0'
		}
		if !ok || base >= 0 && own != base {
			return i, n, base
		}
		base = own
		i, n = i+size, n+1
	}
	return i, n, base
}

// number returns the end of the number that begins with the digit at i: digits with single separators
// between them. A space separates only groups of exactly three digits after a first group of one to three that has no leading
// zero; an apostrophe only groups of exactly three. An exponent and a fraction sign belong to it.
func number(text string, i int) int {
	start := i
	end, n, base := digits(text, i, -1)
	blanks := n <= 3 && !(text[start] == '0')
	nought := text[start:end] == "0" || text[start:end] == "０"
	gap := rune(-1)
	plain := true
	for end < len(text) {
		r, size := rune(text[end]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[end:])
		}
		next, m, _ := digits(text, end+size, base)
		switch r {
		case '.', ',', '٫', '٬', '．', '，', '·', '⹁':
			if m == 0 {
				return end
			}
			// After groups with spaces only a decimal mark may follow; what comes behind it has no more groups.
			blanks = false
		case '・': // ０・０８, where 3・11 is a date
			if m == 0 || !nought || !plain {
				return end
			}
			blanks = false
		case '\'', '’':
			if m != 3 {
				return end
			}
			blanks = false
		case ' ', 0xA0, 0x202F, 0x2009, 0x2007, 0x3000:
			if !blanks || m != 3 || gap >= 0 && gap != r {
				return end
			}
			gap = r
		case '،': // of thousands, in digits of its script
			if m != 3 || n > 3 || base == '0' {
				return end
			}
			blanks = false
		case 'e', 'E', 'ｅ', 'Ｅ':
			return exponent(text, end, base)
		default:
			if m == 0 && plain && isFraction(r) {
				return end + size
			}
			return end
		}
		plain = false
		end = next
	}
	return end
}

func isFraction(r rune) bool {
	return r >= 0xBC && r <= 0xBE || r >= 0x2150 && r <= 0x215E || r == 0x2189
}

// exponent returns the end of "e6" or "E-3" at i, whose digits are those with the zero that is given, or i if there is none or a
// letter follows it.
func exponent(text string, i int, zero rune) int {
	_, size := utf8.DecodeRuneInString(text[i:])
	j := i + size
	switch r, size := utf8.DecodeRuneInString(text[j:]); r {
	case '+', '-', '＋', '－':
		j += size
	}
	k, n, _ := digits(text, j, zero)
	if n == 0 {
		return i
	}
	if k < len(text) && (text[k] >= utf8.RuneSelf || ascii[text[k]] == lower || ascii[text[k]] == upper) {
		return i
	}
	return k
}
