package scan_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// TestNames looks at the CLDR's names behind numbers: a power of ten is <e>, a currency its code in brackets.
func TestNames(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"sq", "3,5 milionë euro", "3,5|<6>|(EUR)"},
		{"ro", "12 mil. EUR", "12|<6>|(EUR)"},
		{"es", "40 yenes japoneses", "40|(JPY)"},
		{"en", "1,200 Falkland Islands pounds in all", "1,200|(FKP)|in all"},
		{"bez", "7.7T", "7.7|<12>"},
		{"bez", "7.7T high", "7.7|T|high"}, // a letter may be a unit
		{"bez", "7.7 T", "7.7|T"},          // and is at another distance
		{"bez", "7.7m", "7.7|m"},           // and in other letters
		{"zh", "5万人", "5|<4>|人"},
		{"es", "los yenes japoneses", "los|yenes|japoneses"}, // behind numbers only
	} {
		tag := language.MustParse(c.lang)
		var p scan.Paragraph
		scanner(tag).Scan(&p, c.text, 0, len(c.text))
		var got []string
		for i, tok := range p.Tokens {
			e, scale := tok.Word.Sense(lexicon.Scales)
			m, money := tok.Word.Sense(lexicon.Currencies)
			switch {
			case scale:
				got = append(got, "<"+strconv.FormatInt(e.N, 10)+">")
			case money && i > 0 && p.Tokens[i-1].Class != scan.Word:
				got = append(got, "("+m.Class+")")
			case money && scaleBefore(&p, i):
				got = append(got, "("+m.Class+")")
			default:
				got = append(got, p.String(i))
			}
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: %q is %s, want %s", c.lang, c.text, s, c.want)
		}
	}
}

func scaleBefore(p *scan.Paragraph, i int) bool { return i > 0 && p.Tokens[i-1].Is(lexicon.Scales) }
