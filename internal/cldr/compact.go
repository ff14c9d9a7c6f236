package cldr

import (
	"strings"
	"sync/atomic"

	"golang.org/x/text/language"
)

// CompactForm is one way to write a power of ten as a word: 10⁶ is "0 Mio." in German, "0 million" in English,
// 10⁴ "0万" in Japanese.
type CompactForm struct {
	Power   uint8  // of ten
	Long    bool   // "million", not "M"
	Count   string // plural category that the form is for, or "1" for the number one itself; "other" is for all the rest
	Pattern string // with one 0 where the number stands, or none where the word is the number (French "mille")
	Word    string // Pattern without the number and the spaces
}

var compactCache [numCompact]atomic.Pointer[[]CompactForm]

// Compact is the locale's words for powers of ten: short ones first, then long ones, each by power. A form for fewer
// counts than "other" is there only if it differs. Marks of direction are taken off, and no-break spaces are U+0020.
func Compact(tag language.Tag) []CompactForm {
	i := compactOf[resolve(tag)]
	return *once(&compactCache[i], func() *[]CompactForm {
		record := inflate(compactAt[i], compactAt[i+1], nil)
		forms := make([]CompactForm, 0, strings.Count(record, "\x00")+1)
		for field := range strings.SplitSeq(record, "\x00") {
			if len(field) < 4 {
				continue
			}
			f := CompactForm{Long: field[0] == 'l', Power: field[1] - 'A', Pattern: field[3:]}
			if c := int(field[2] - '0'); c < len(compactCounts) {
				f.Count = compactCounts[c]
			}
			before, after, _ := strings.Cut(f.Pattern, "0")
			f.Word = strings.TrimSpace(before + after)
			forms = append(forms, f)
		}
		return &forms
	})
}
