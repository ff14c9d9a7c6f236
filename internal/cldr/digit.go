package cldr

import "strings"

type digitRun struct {
	zero   rune
	system string
}

// Digit is the value of a decimal digit of any numbering system: '7', '٧', '७', '７'.
// The Han digits 〇一二三 are words as much as digits; see HanDigit.
func Digit(r rune) (value int, ok bool) {
	if d := r - '0'; uint32(d) < 10 {
		return int(d), true
	}
	if r < digitRuns[1].zero {
		return 0, false
	}
	run := runBefore(r)
	if d := r - run.zero; d < 10 {
		return int(d), true
	}
	return 0, false
}

// DigitSystem is Digit with the CLDR name of the system, "latn" for ASCII. Digits of two systems make no number.
func DigitSystem(r rune) (value int, system string, ok bool) {
	run := runBefore(r)
	if d := r - run.zero; uint32(d) < 10 {
		return int(d), run.system, true
	}
	return 0, "", false
}

// runBefore is the last run that begins at or before r, the first one where none does.
func runBefore(r rune) *digitRun {
	lo, hi := 0, len(digitRuns)
	for hi-lo > 1 {
		mid := int(uint(lo+hi) >> 1)
		if digitRuns[mid].zero <= r {
			lo = mid
		} else {
			hi = mid
		}
	}
	return &digitRuns[lo]
}

// HanDigit is the value of one of 〇一二三四五六七八九, which Chinese and Japanese write place by place (二〇二四).
func HanDigit(r rune) (value int, ok bool) {
	if r < 0x3007 || r > 0x9fff {
		return 0, false
	}
	i := strings.IndexRune(hanDigits, r)
	if i < 0 {
		return 0, false
	}
	return i / len("〇"), true
}
