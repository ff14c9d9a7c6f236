package scan_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// TestSpelled looks at what is a number among the tokens: a number in words is one token, in brackets here, with its
// power of ten behind a caret.
func TestSpelled(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"de", "etwa zweiundvierzig Brücken", "etwa|[42]|Brücken"},
		{"de", "zwei Millionen Euro", "[2000000^6]|Euro"},
		{"de", "zwei Drittel davon", "zwei Drittel|davon"}, // the lexicon's phrase is as long as the number or longer
		{"fr", "près de quatre-vingt-dix-neuf ponts", "près de|[99]|ponts"},
		{"pl", "stu dwudziestu siedmiu mostów", "[127]|mostów"},
		{"ro", "cinci sute de poduri", "[500]|de|poduri"},
		{"lt", "350 tūkstančių tiltų", "350|<3>|tiltų"},
		{"zh", "约有三十五万人", "约有|[350000^4]|人"},
		{"zh", "统一的标准", "统一|的|标准"},
		{"zh", "一千八百人", "[1800]|人"},
		{"zh", "一零零", "一零零"},
		{"ko", "35만 명", "35|<4>|명"},
		{"ko", "삼십오만명이", "[350000^4]|명|이"},
		{"hi", "नौसेना", "नौसेना"},
		{"da", "mellem hundrede og to hundrede broer", "mellem|[100]|og|[200]|broer"},
		{"en", "nineteen eighty-four", "[1984]"},
		{"en", "between one hundred and two hundred", "between|one|hundred|and|two|hundred"},
	} {
		tag := language.MustParse(c.lang)
		var p scan.Paragraph
		scanner(tag).Scan(&p, c.text, 0, len(c.text))
		var got []string
		for i, tok := range p.Tokens {
			s, number := tok.Word.Sense(lexicon.Numbers)
			e, scale := tok.Word.Sense(lexicon.Scales)
			switch {
			case number && (s.Class == "spelled" || s.Class == "year"):
				word := "[" + strconv.FormatInt(s.N, 10)
				if s.Arg(0) != "" && s.Arg(0) != "0" {
					word += "^" + s.Arg(0)
				}
				got = append(got, word+"]")
			case scale && (tok.Word.Text == "" || e.Class == "compact"):
				got = append(got, "<"+strconv.FormatInt(e.N, 10)+">")
			default:
				got = append(got, p.String(i))
			}
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: %q is %s, want %s", c.lang, c.text, s, c.want)
		}
	}
}
