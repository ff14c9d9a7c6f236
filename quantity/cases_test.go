package quantity_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

// cases are numbers as the world writes them: digits and marks, scale words, limits, and what can't be told. want is the figure, the
// readings of an ambiguity with "|" between them, or the kind of error. All of them are made up.
var cases = []struct{ lang, text, want string }{
	// Marks, by language.
	{"en", "4,271", "4 271"}, {"en", "4.271", "4.271"}, {"en", "12,04", "syntax"}, {"en", "1,23,45,678", "12 345 678"},
	{"de", "4.271", "4 271"}, {"de", "4,271", "4.271"}, {"de", "1.234.567,8", "1 234 567.8"},
	{"fr", "4 271,5", "4 271.5"}, {"fr", "4\u202f271,5", "4 271.5"}, {"fr", "4\u00a0271", "4 271"},
	{"es", "4271,5", "4 271.5"}, {"es-MX", "4,271.5", "4 271.5"}, {"pt", "4.271,5", "4 271.5"}, {"it", "4.271", "4 271"},
	{"de-CH", "4’271.50", "4 271.50"}, {"de-CH", "4'271.50", "4 271.50"}, {"de-AT", "4\u00a0271,5", "4 271.5"},
	{"sv", "4 271,5", "4 271.5"}, {"pl", "14 271,5", "14 271.5"}, {"uk", "14\u00a0271,5", "14 271.5"}, {"ru", "14 271,5", "14 271.5"},
	{"hi", "12,34,567", "1 234 567"}, {"en-IN", "12,34,567.8", "1 234 567.8"}, {"en-ZA", "4\u00a0271,5", "4 271.5"}, {"tr", "4.271,5", "4 271.5"},
	{"en", "-4,271", "-4 271"}, {"en", "−4,271", "-4 271"}, {"sv", "−4 271", "-4 271"}, {"fa", "\u200e−۴٬۲۷۱", "-4 271"}, {"en", "+7", "7"}, {"en", "(€7)", "-7 EUR"},
	// Digits of other systems.
	{"ar", "٤٬٢٧١٫٥", "4 271.5"}, {"ar", "4,271.5", "4 271.5"}, {"fa", "۴۲۷۱", "4 271"}, {"ur", "۴٬۲۷۱", "4 271"}, {"hi", "४,२७१", "4 271"},
	{"mr", "४,२७१.५", "4 271.5"}, {"bn", "৪,২৭১", "4 271"}, {"ne", "४२", "42"}, {"my", "၄,၂၇၁", "4 271"}, {"th", "๔,๒๗๑", "4 271"}, {"km", "៤.២៧១", "4 271"},
	{"lo", "໔໒", "42"}, {"ta", "௪௨", "42"}, {"gu", "૪,૨૭૧", "4 271"}, {"pa", "੪੨", "42"}, {"te", "౪౨", "42"}, {"kn", "೪೨", "42"}, {"ml", "൪൨", "42"},
	{"ja", "４，２７１", "4 271"}, {"ja", "４２", "42"}, {"zh", "四二七一", "4 271"}, {"dz", "༤༢", "42"}, {"mni-Mtei", "꯴꯲", "42"}, {"ff-Adlm", "𞥔𞥒", "42"},
	{"und", "४२", "42"}, {"und", "٤٢", "42"}, {"und", "４２", "42"},
	// Scale words.
	{"en", "3.5 billion", "3.5e9"}, {"de", "3,5 Billionen", "3.5e12"}, {"de", "3,5 Mrd.", "3.5e9"}, {"fr", "3,5 milliards", "3.5e9"}, {"fr", "2 billions", "2e12"},
	{"es", "3 billones", "3e12"}, {"es", "3 mil millones", "3e9"}, {"pt", "3 bilhões", "3e9"}, {"pt-PT", "3 mil milhões", "3e9"}, {"it", "3 miliardi", "3e9"},
	{"nl", "3 miljard", "3e9"}, {"nl", "3 biljoen", "3e12"}, {"sv", "3 miljarder", "3e9"}, {"pl", "3 mld", "3e9"}, {"uk", "3,5 млрд", "3.5e9"}, {"ru", "3 тыс.", "3e3"},
	{"tr", "3 milyar", "3e9"}, {"en-IN", "3 crore", "3e7"}, {"en", "5 lakh", "5e5"}, {"hi", "3 करोड़", "3e7"}, {"ja", "3億", "3e8"}, {"ja", "3万", "3e4"}, {"zh", "3.5万", "3.5e4"},
	{"zh-Hant", "3億", "3e8"}, {"ko", "3만", "3e4"}, {"ko", "3억", "3e8"}, {"ar", "3 ملايين", "3e6"}, {"sw", "milioni 3", "3e6"}, {"id", "3 juta", "3e6"}, {"vi", "3 triệu", "3e6"},
	{"da", "3 mia.", "3e9"}, {"fi", "3 miljardia", "3e9"}, {"cs", "3 miliony", "3e6"}, {"hu", "3 milliárd", "3e9"}, {"el", "3 εκατομμύρια", "3e6"}, {"he", "3 מיליון", "3e6"},
	{"en", "5 million million", "5e12"}, {"en", "1.2m", "1.2 meter"}, {"en", "350k", "350e3"},
	{"und", "3 million", "3e6"}, {"und", "7 Mrd.", "7e9"}, {"und", "3,5 млн", "3.5e6"}, {"und", "3億", "3e8"},
	// More than one reading.
	{"und", "4.271", "4.271|4 271"}, {"und", "4,271", "4 271|4.271"}, {"und", "42.000", "42.000|42 000"}, {"und", "4.271 km", "4.271 kilometer|4 271 kilometer"},
	{"und", "5 billion", "5e12|5e9"}, {"und", "1,5 billion", "1.5e12|1.5e9"}, {"und", "1,234 million", "1.234e6|1 234e6"},
	{"und", "18/6", "3/1"}, {"en", "18/6", "3/1"}, {"und", "42,5", "42.5"}, {"und", "42.50", "42.50"}, {"und", "0.125", "0.125"}, {"und", "0,125", "0.125"}, {"und", "4271,125", "4 271.125"},
	{"und", "4,271.5", "4 271.5"}, {"und", "4.271,5", "4 271.5"}, {"und", "4,271,000", "4 271 000"}, {"und", "4 271", "4 271"}, {"und", "4'271", "4 271"},
	// Fractions and powers.
	{"und", "½", "1/2"}, {"und", "4½", "9/2"}, {"en", "3 1/2", "7/2"}, {"en", "5/8", "5/8"}, {"und", "2/3", "2/3"}, {"en", "4 × 10⁶", "4e6"}, {"en", "4.5e6", "4.5e6"}, {"en", "5/0", "syntax"},
	{"en", "1/2/3", "syntax"}, {"und", "½½", "syntax"},
	// A dash before the last word.
	{"he", "42.5 טרה-ביט", "42.5 terabit"}, {"en", "42 -x", "syntax"}, {"en", "42 –", "syntax"}, {"en", "42 to", "syntax"},
	// Limits.
	{"en", "1e1000000000", "limit"}, {"en", "1e-1000000000", "limit"}, {"en", "4 × 10^9999", "limit"}, {"und", strings.Repeat("9", 100_000), "limit"},
	{"en", "7" + strings.Repeat(" million", 1000), "limit"}, {"en", strings.Repeat("1/", 1000) + "2", "syntax"}, {"en", strings.Repeat("1,", 1000) + "2", "limit"},
	{"und", "1" + strings.Repeat("0", 300), "1" + strings.Repeat(" 000", 100)},
	// Deceit.
	{"en", "4\u200b271", "syntax"}, {"en", "4\u202e271", "syntax"}, {"en", "\u202e4271", "syntax"}, {"hi", "4२7", "syntax"}, {"ar", "4٢", "syntax"}, {"und", "٤,271", "syntax"}, {"en", "4\u0301", "syntax"},
	{"en", "4\u20e3", "syntax"}, {"en", "4\xff2", "syntax"}, {"en", "4\xed\xa0\x802", "syntax"}, {"en", "", "syntax"}, {"en", "4..2", "syntax"}, {"en", "--4", "syntax"}, {"en", "4,2,7", "syntax"},
	{"en", "4\u00ad2", "syntax"}, {"ar", "\u200f٤٢\u200f", "42"}, {"he", "\u200e-42", "-42"},
}

func TestCases(t *testing.T) {
	if len(cases) < 120 {
		t.Errorf("%d cases", len(cases))
	}
	for _, test := range cases {
		if got := readCase(test.lang, test.text); got != test.want {
			t.Errorf("%s %.40q = %.80s, want %.80s", test.lang, test.text, got, test.want)
		}
	}
}

// readCase is a figure, the readings of an ambiguity, or the kind of error, with an offset within the text.
func readCase(lang, text string) string {
	f, err := quantity.Parser{Language: language.MustParse(lang)}.Parse(text)
	if err == nil {
		return f.String()
	}
	var e *quantity.ParseError
	switch {
	case !errors.As(err, &e):
		return "no *ParseError"
	case e.Offset < 0 || e.Offset > len(text):
		return "an offset outside"
	case errors.Is(err, quantity.ErrAmbiguous):
		var all []string
		for _, r := range e.Readings {
			all = append(all, r.Figure.String())
		}
		return strings.Join(all, "|")
	case errors.Is(err, quantity.ErrLimit):
		return "limit"
	case errors.Is(err, quantity.ErrUnit):
		return "unit"
	}
	return "syntax"
}

// TestReadingLocales: an ambiguity knows in which locales each of its readings is the one.
func TestReadingLocales(t *testing.T) {
	for _, test := range []struct {
		text, reading string
		in, out       []string
	}{
		{"4.271", "4.271", []string{"en", "ja", "hi", "de-CH"}, []string{"de", "fr", "es"}},
		{"4.271", "4 271", []string{"de", "es", "tr", "id"}, []string{"en", "fr", "de-CH"}},
		{"5 billion", "5e9", []string{"en", "en-AU"}, []string{"fr", "de"}},
		{"5 billion", "5e12", []string{"fr"}, []string{"en"}},
	} {
		_, err := quantity.Parser{}.Parse(test.text)
		var e *quantity.ParseError
		if !errors.As(err, &e) {
			t.Fatalf("%q: %v", test.text, err)
		}
		for _, r := range e.Readings {
			if r.Figure.String() != test.reading {
				continue
			}
			have := map[string]bool{}
			for _, tag := range e.Locales(r) {
				have[tag.String()] = true
			}
			if !have[r.Language.String()] {
				t.Errorf("%q = %s: %v is not among its locales", test.text, test.reading, r.Language)
			}
			for _, l := range test.in {
				if !have[l] {
					t.Errorf("%q = %s: no %s", test.text, test.reading, l)
				}
			}
			for _, l := range test.out {
				if have[l] {
					t.Errorf("%q = %s: %s", test.text, test.reading, l)
				}
			}
		}
	}
}
