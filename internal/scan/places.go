package scan

import (
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/lexicon"
)

// maxSigns is how many signs a number that is written place by place may have.
const maxSigns = 17

// digitSign returns the value of a sign for a digit as Chinese and Japanese write it.
func digitSign(r rune) (int64, bool) {
	if v, ok := cldr.HanDigit(r); ok {
		return int64(v), true
	}
	switch r { // as in documents
	case '零', '○':
		return 0, true
	case '壹', '壱':
		return 1, true
	case '贰', '貳', '弐':
		return 2, true
	case '叁', '參', '参':
		return 3, true
	case '肆':
		return 4, true
	case '伍':
		return 5, true
	case '陆', '陸':
		return 6, true
	case '柒':
		return 7, true
	case '捌':
		return 8, true
	case '玖':
		return 9, true
	}
	return 0, false
}

// places reads a number that is written place by place, as digits are: 二五〇, 七〇％, 五五折. What else signs in a row may be
// tells them apart: a few of rising value are an approximation or a list (三四人, 一二三等奖), and two or three without a zero a
// name (三八, 九一一), unless they are all there is. end is i where there is none.
func (s *Scanner) places(p *Paragraph, text string, i int) (end int, w *lexicon.Word) {
	if len(p.Tokens) > 0 {
		if t := &p.Tokens[len(p.Tokens)-1]; t.End == i && (t.Class == Number || t.In(1<<lexicon.Numbers|1<<lexicon.Scales)) {
			return i, nil
		}
	}
	v, n, last := int64(0), 0, int64(-1)
	zero, rising := false, true
	end = i
	for n < maxSigns && end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		d, ok := digitSign(r)
		if !ok {
			break
		}
		zero = zero || r == '〇' || r == '零' && n > 0
		rising = rising && (n == 0 || d == last+1)
		v, last, n, end = v*10+d, d, n+1, end+size
	}
	if n < 2 || n == maxSigns {
		return i, nil
	}
	if e, _, ok := s.spell.Scale(text, end); ok && e > 0 {
		return i, nil
	}
	alone := n > 2 && i == p.Start && end == p.End
	u, _ := s.dict.Longest(text, end)
	c, _ := u.Sense(lexicon.Units)
	switch {
	case alone, n == 2 && c.Class == "zhe":
	case zero && last == 0 || zero && n > 2, n > 3:
		if rising {
			return i, nil
		}
	default:
		return i, nil
	}
	return end, sensed(lexicon.Sense{Section: lexicon.Numbers, Class: "spelled", N: v, D: 1})
}
