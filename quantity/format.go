package quantity

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/lexicon"
)

var englishHedges = [...]string{Exactly: "exactly ", About: "about ", Nearly: "nearly ", JustUnder: "just under ", JustOver: "just over ", Fraction: ""}
var englishBounds = [...]string{AtLeast: "at least ", MoreThan: "more than ", AtMost: "at most ", LessThan: "less than ", UpTo: "up to ", Between: ""}

// Format writes f for readers of l, so that a Parser in that language reads f again: the number with the locale's signs, grouping, digits and scale word, the unit in the
// plural by lexicon x; hedge and bound in words in English, by the marks of the canonical notation elsewhere.
func (f Figure) Format(l language.Tag, x *lexicon.Lexicon) string {
	if f.lo.isTooLarge() || f.hi.isTooLarge() {
		return f.String()
	}
	var b strings.Builder
	if isEnglish(l) {
		if f.hedge < Hedge(len(englishHedges)) {
			b.WriteString(englishHedges[f.hedge])
		}
		if !f.halfOpen() {
			b.WriteString(englishBounds[f.bound])
		}
	} else {
		if f.hedge < Vague {
			b.WriteString(hedgeMarks[f.hedge])
		}
		if f.hedge >= Nearly && f.hedge <= JustOver {
			b.Reset()
			b.WriteString("≈")
		}
		b.WriteString(boundMarks[f.bound])
	}
	lo, scaled := f.formatNumber(l, f.lo)
	count := f.lo
	if f.bound == Between {
		hi, s := f.formatNumber(l, f.hi)
		lo, scaled, count = lo+"–"+hi, s, f.hi
	}
	if scaled {
		lo = strings.Replace(f.scalePattern(l), "0", lo, 1)
	}
	b.WriteString(lo)
	if f.halfOpen() && isEnglish(l) {
		b.WriteString(" or more")
	}
	if f.u != (Unit{}) {
		b.WriteString(" " + f.u.words(l, count, x))
	}
	return b.String()
}

// scalePattern is how l writes a number with f's scale word ("0 million"), or nothing.
func (f Figure) scalePattern(l language.Tag) string {
	if f.scale <= 0 || f.scale > 255 {
		return ""
	}
	for _, c := range cldr.Compact(l) {
		if c.Long && c.Power == uint8(f.scale) && c.Count == "other" && strings.Count(strings.Trim(c.Pattern, "0"), "0") == 0 && isScaleName(c.Word) {
			return c.Pattern
		}
	}
	return ""
}

// isScaleName tells a word from a letter that may be a unit: where the CLDR has no word for a power of ten, it has the letter ("350K").
func isScaleName(word string) bool {
	return utf8.RuneCountInString(word) > 2 || firstRune(word) >= 0x0590
}

// formatNumber writes one number; scaled says that the pattern of the scale word is still to go round it.
func (f Figure) formatNumber(l language.Tag, a number) (s string, scaled bool) {
	g := f
	if scaled = f.scalePattern(l) != ""; !scaled {
		g.scale = 0
	}
	decimals, _ := g.decimals()
	plain := string(Figure{scale: g.scale, ulp: g.ulp, form: f.form}.appendNumber(nil, a, decimals))
	plain, _, _ = strings.Cut(plain, "e")
	return localize(l, plain), scaled
}

// localize writes a number of the canonical notation with l's signs.
func localize(l language.Tag, s string) string {
	y := cldr.SymbolsFor(l)
	if usual, own, ok := cldr.Usual(l); ok && !own {
		y = cldr.SymbolsFor(usual)
	}
	var b strings.Builder
	s, negative := strings.CutPrefix(s, "-")
	if negative {
		b.WriteString(y.Minus)
	}
	whole, decimals, point := strings.Cut(strings.ReplaceAll(s, " ", ""), ".")
	digit := func(c byte) {
		if isDigit(c) {
			b.WriteRune(y.Digits[c-'0'])
		} else {
			b.WriteByte(c) // the bar of a fraction
		}
	}
	for i := range len(whole) {
		if left := len(whole) - i; i > 0 && groupsBefore(y, len(whole), left) && !strings.Contains(whole, "/") {
			b.WriteString(y.Group)
		}
		digit(whole[i])
	}
	if point {
		b.WriteString(y.Decimal)
		for i := range len(decimals) {
			digit(decimals[i])
		}
	}
	return b.String()
}

// groupsBefore reports whether a separator stands before the last left of n digits.
func groupsBefore(y *cldr.Symbols, n, left int) bool {
	first := int(y.Primary)
	if first == 0 || left < first || n < first+max(1, int(y.MinGrouping)) {
		return false
	}
	if left == first || y.Secondary == 0 {
		return left%first == 0
	}
	return (left-first)%int(y.Secondary) == 0
}
