package spell_test

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/internal/spell"
	"golang.org/x/text/language"
)

// show writes a number as its readings and what it leaves of the text.
func show(text string, n spell.Number, ok bool) string {
	if !ok {
		return "none"
	}
	var b strings.Builder
	for i, r := range n.Readings {
		if i > 0 {
			b.WriteString(" or ")
		}
		fmt.Fprintf(&b, "%d", r.Value)
		if r.Places > 0 {
			fmt.Fprintf(&b, "e-%d", r.Places)
		}
		if r.Scale > 0 {
			fmt.Fprintf(&b, " s%d", r.Scale)
		}
		if r.Form != spell.Cardinal {
			b.WriteString(" " + r.Form.String())
		}
	}
	if rest := text[n.End:]; rest != "" {
		b.WriteString(" |" + rest)
	}
	return b.String()
}

var numbers = []struct{ lang, text, want string }{
	// Spaces, hyphens and nothing are one; case doesn't matter.
	{"en", "thirty-five thousand", "35000 s3"},
	{"en", "Thirty five thousand", "35000 s3"},
	{"en", "THIRTY\u00adFIVE\u00a0thousand troops", "35000 s3 | troops"},
	{"en", "two hundred thirty", "230"},
	{"en", "two hundred and thirty", "230"},
	{"en", "two hundred and thirty-one thousand, four hundred and five", "231405"},
	{"en", "seven million million", "7000000 s6 | million"},
	{"en", "million", "none"},
	{"en", "five thousand thousand", "5000 s3 | thousand"},
	{"en", "twenty-first", "21 ordinal"},
	{"en", "one hundred and third", "103 ordinal"},
	{"en", "nineteen eighty-four", "1984 year"},
	{"en", "twenty twelve", "2012 year"},
	{"en", "twenty thirteens", "20 | thirteens"},
	{"en", "sevenths", "none"},
	// Accents and umlauts may be missing where a language's file says so.
	{"es", "dieciseis mil veintitres", "16023"},
	{"fr", "deux cent cinquieme", "205 ordinal"},
	{"pt", "tres milhoes", "3000000 s6"},
	{"de", "fuenfundzwanzig", "25"},
	{"nl", "tweeentwintig", "22"},
	{"sv", "atta", "none"},
	// Ordinals of several words, and those of great numbers.
	{"es", "décima primera", "11 ordinal"},
	{"es", "trescientos dos milésimo cuadragésimo quinto", "302045 ordinal"},
	{"es", "cuatro millones doce milésimo", "4012000 s3 ordinal"},
	{"pt", "décimas segundas", "12 ordinal"},
	{"fr", "deux milliardième", "2000000000 s9 ordinal"},
	{"nl", "honderdentweede", "102 ordinal"},
	{"nl", "zeshonderdenachtenveertig", "648"},
	{"de", "dreihundertmillionste", "300000000 s6 ordinal"},
	{"de", "neunhundertundsieben", "907"},
	{"en", "tense", "none"},
	{"en", "two point oh", "2 | point oh"},
	{"en", "two point five percent", "25e-1 | percent"},
	{"en", "eight hundred million dollars", "800000000 s6 | dollars"},
	{"en-IN", "twelve lakh", "1200000 s5"},
	{"de", "einundzwanzig", "21"},
	{"de", "zweiundvierzigtausend Euro", "42000 s3 | Euro"},
	{"de", "Zwei Millionen dreihunderttausend", "2300000 s3"},
	{"de", "dreissig", "30"},
	{"de", "dreißigste", "30 ordinal"},
	{"de", "zwei Komma fünf", "25e-1"},
	{"fr", "quatre-vingt-dix-neuf", "99"},
	{"fr", "soixante et onze", "71"},
	{"fr", "deux cents", "200"},
	{"fr", "deux cent quatre", "204"},
	{"fr", "neuf milliards sept cent quatre-vingt-neuf", "9000000789"},
	{"fr", "neuf billions", "9000000000000 s12"},
	{"fr-CH", "septante-trois", "73"},
	{"fr-BE", "nonante-huit", "98"},
	{"es", "veintidós", "22"},
	{"es", "quinientas sesenta y dos", "562"},
	{"es", "dos mil millones", "2000000000 s9"},
	{"it", "ventotto", "28"},
	{"it", "duecentomila", "200000 s3"},
	{"it", "due mila", "2000 s3"},
	{"pt", "cento e vinte e três", "123"},
	{"pt", "três bilhões", "3000000000 s9"},
	{"pt-PT", "três mil milhões", "3000000000 s9"},
	{"nl", "vijfendertigduizend", "35000 s3"},
	{"sv", "tjugofyra", "24"},
	{"sv", "ettusen", "1000 s3"},
	{"da", "femoghalvtreds", "55"},
	{"nb", "førtito", "42"},
	{"fi", "kahdellekymmenelle", "20"},
	{"fi", "neljäkymmentäkaksi", "42"},
	{"pl", "stu dwudziestu siedmiu", "127"},
	{"pl", "dwadzieścia tysięcy", "20000 s3"},
	{"cs", "třicet pět tisíc", "35000 s3"},
	{"ru", "двумстам семидесяти трем", "273"},
	{"ru", "двумстам семидесяти трём", "273"},
	{"ru", "сорок две тысячи", "42000 s3"},
	{"ru", "тысяча девятьсот восемьдесят четвертого", "none"},
	{"uk", "сто двадцять п'ять тисяч", "125000 s3"},
	{"uk", "п’ятдесят шість", "56"},
	{"sr-Latn", "dvadeset i tri", "23"},
	{"bg", "двадесет и една хиляди", "21000 s3"},
	{"ro", "douăzeci și trei", "23"},
	{"el", "εξήντα τέσσερα", "64"},
	{"hu", "huszonegy", "21"},
	{"hu", "ezerkilencszáz", "1900"},
	{"tr", "yirmi üç bin", "23000 s3"},
	{"tr", "YİRMİ ALTI", "26"},
	{"tr", "yüzünden", "none"},
	{"he", "עשרים ושלוש", "23"},
	{"ar", "خمسة وعشرون", "25"},
	{"ar", "ثلاثة آلاف", "3000 s3"},
	{"fa", "سی و پنج هزار", "35000 s3"},
	{"hi", "पैंतीस हज़ार", "35000 s3"},
	{"zh", "三十五万", "350000 s4"},
	{"zh", "一亿二千万人", "120000000 s7 |人"},
	{"zh", "一万五千亿", "1500000000000 s11"},
	{"zh", "两百零五", "205"},
	{"zh", "二〇二四", "2024 year"},
	{"zh-Hant", "三萬五千", "35000 s3"},
	{"zh-Hant", "叄拾萬", "300000 s4"},
	{"ja", "三十五万六千", "356000 s3"},
	{"ko", "삼십오만 육천", "356000 s3"},
	{"ko", "서른다섯", "35"},
	{"th", "สามสิบห้า", "35"},
	{"vi", "ba mươi lăm", "35"},
	{"id", "tiga puluh lima ribu", "35000 s3"},
	{"sw", "elfu tatu", "3000 s3"},
	{"et", "kolmkümmend viis", "35"},
	{"lt", "trisdešimt penki", "35"},
	{"lv", "trīsdesmit pieci", "35"},
	{"cy", "tri deg pump", "35"},
	{"hy", "երեսունհինգ", "35"},
	{"ka", "ოცდაათი", "30"},
	{"am", "ሁለት መቶ አምስት", "205"},
	{"ta", "முப்பது ஐந்து", "35"},
	{"my", "သုံးဆယ်ငါး", "35"},

	// Words of our own.
	{"uk", "ста двадцяти трьох", "123"},
	{"uk", "сорока двох тисяч людей", "42000 s3 | людей"},
	{"uk", "п'ятьмастами мільйонами", "500000000 s6"},
	{"uk", "двадцятьом", "20"},
	{"uk", "шестеро", "6"},
	{"cs", "třiceti pěti tisíc", "35000 s3"},
	{"cs", "dvou set čtyřiceti milionů", "240000000 s6"},
	{"ar", "خمسة وعشرين ألفاً", "25000 s3"},
	{"ar", "ثلاثمئة وخمسين", "350"},
	{"ar", "مئتي ألف", "200000 s3"},
	{"de", "hundertfünf", "105"},
	{"de", "tausend Euro", "1000 s3 | Euro"},
	{"zh", "一千八", "1800"},
	{"zh", "三万五", "35000"},
	{"zh", "一千八百", "1800"},
	{"zh", "一千零八", "1008"},
	{"zh", "一千八人", "1800 |人"},
	{"zh", "三万亿元", "3000000000000 s12 |元"},

	// The language's own grammar can't tell these apart.
	{"ff", "ujunere noogas e gooto", "20001 or 21000 s3"},
}

func TestLongest(t *testing.T) {
	for _, c := range numbers {
		g := spell.For(language.MustParse(c.lang))
		n, ok := g.Longest(c.text, 0)
		if got := show(c.text, n, ok); got != c.want {
			t.Errorf("%s: %q is %s, want %s", c.lang, c.text, got, c.want)
		}
		// Where it stands in a text makes no difference.
		before := "… "
		m, ok := g.Longest(before+c.text, len(before))
		if got := show(before+c.text, m, ok); got != c.want {
			t.Errorf("%s: %q within a text is %s, want %s", c.lang, c.text, got, c.want)
		}
	}
}

// TestPrinted reads numbers that the rules print, by every set of every language; internal/gen prints them, and reads
// many more. "ky" has a slip in its rules there.
func TestPrinted(t *testing.T) {
	text, err := os.ReadFile("testdata/printed.txt")
	if err != nil {
		t.Fatal(err)
	}
	lines, lost := 0, map[string]int{}
	for line := range strings.Lines(string(text)) {
		field := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(field) != 3 {
			t.Fatalf("%q has %d fields", line, len(field))
		}
		want, err := strconv.ParseInt(field[1], 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		lines++
		n, ok := spell.For(language.MustParse(field[0])).Longest(field[2], 0)
		if !ok || n.End != len(field[2]) || !slices.ContainsFunc(n.Readings, func(r spell.Reading) bool { return r.Value == want }) {
			lost[field[0]]++
			if field[0] != "ky" && field[0] != "be" && field[0] != "ga" {
				t.Errorf("%s: %q is %d, read as %+v, %t", field[0], field[2], want, n, ok)
			}
		}
	}
	if sum := lost["ky"] + lost["be"] + lost["ga"]; lines < 2000 || sum > lines/500 {
		t.Errorf("%d of %d printed numbers are lost: %v", sum, lines, lost)
	}
}

// TestExtra reads the files of words that people write.
func TestExtra(t *testing.T) {
	for name, text := range spell.Extra(t) {
		entries := 0
		spell.ParseExtra(text, func(line int, want string) { t.Errorf("%s:%d: expected %s", name, line, want) }, &entries)
		if entries == 0 {
			t.Errorf("%s has no words", name)
		}
		lang := strings.TrimSuffix(name, ".txt")
		if spell.For(language.MustParse(lang)) == nil {
			t.Errorf("%s: the CLDR has no rules for that language", name)
		}
	}
	for _, bad := range []string{"number: one", "number x: one", "scale 1: ten", "leading 5: five", "numbers 1: one", "number 1", "number 1: ,"} {
		faults := 0
		spell.ParseExtra(bad, func(int, string) { faults++ }, new(int))
		if faults != 1 {
			t.Errorf("%q has %d faults", bad, faults)
		}
	}
}

func TestScale(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		exp        int
		rest       string
	}{
		{"en", "thousand men", 3, " men"},
		{"en", "hundred", 2, ""},
		{"de", "Milliarden Euro", 9, " Euro"},
		{"fr", "billions", 12, ""},
		{"ru", "миллионов", 6, ""},
		{"pl", "tysięcy", 3, ""},
		{"zh", "万人", 4, "人"},
		{"ko", "만", 4, ""},
	} {
		exp, end, ok := spell.For(language.MustParse(c.lang)).Scale(c.text, 0)
		if !ok || exp != c.exp || c.text[end:] != c.rest {
			t.Errorf("%s: %q is 10^%d, %t, and leaves %q; want 10^%d and %q", c.lang, c.text, exp, ok, c.text[end:], c.exp, c.rest)
		}
	}
	if _, _, ok := spell.For(language.English).Scale("thousandth", 0); ok {
		t.Error("thousandth is a scale word")
	}
}

func TestMinus(t *testing.T) {
	for _, c := range []struct{ lang, text, rest string }{
		{"en", "minus five", "five"},
		{"fr", "moins trois", "trois"},
		{"zh", "负五", "五"},
		{"ko", "마이너스 오", "오"},
	} {
		end, ok := spell.For(language.MustParse(c.lang)).Minus(c.text, 0)
		if !ok || c.text[end:] != c.rest {
			t.Errorf("%s: minus in %q ends at %d, %t", c.lang, c.text, end, ok)
		}
	}
	if _, ok := spell.For(language.English).Minus("minuscule", 0); ok {
		t.Error("minuscule begins with a minus")
	}
}

func TestNoLanguage(t *testing.T) {
	if g := spell.For(language.Und); g != nil {
		t.Error("no language has a grammar")
	}
	var g *spell.Grammar
	if _, ok := g.Longest("one", 0); ok {
		t.Error("no grammar reads a number")
	}
}

func TestBounds(t *testing.T) {
	g := spell.For(language.English)
	for _, at := range []int{-1, 3, 4} {
		if _, ok := g.Longest("one", at); ok {
			t.Errorf("a number at %d of 3", at)
		}
	}
}

func FuzzLongest(f *testing.F) {
	for _, c := range numbers {
		f.Add(c.lang, c.text, uint8(0))
	}
	f.Add("en", strings.Repeat("one hundred thousand ", 60), uint8(3))
	f.Fuzz(func(t *testing.T, lang, text string, at uint8) {
		tag, err := language.Parse(lang)
		if err != nil {
			return
		}
		g := spell.For(tag)
		n, ok := g.Longest(text, int(at))
		if !ok {
			return
		}
		// A number lies within the text and says something.
		if n.End <= int(at) || n.End > len(text) || len(n.Readings) == 0 {
			t.Fatalf("%q at %d: %+v", text, at, n)
		}
		for _, r := range n.Readings {
			if r.Value < 0 || r.Value >= 1e18 {
				t.Errorf("%q: value %d", text, r.Value)
			}
		}
		// What follows it in the text can't make it shorter: its own text alone is read to its end.
		if m, ok := g.Longest(text[at:n.End], 0); !ok || m.End != n.End-int(at) {
			t.Errorf("%q is a number in %q, but alone it ends at %d, %t", text[at:n.End], text, m.End, ok)
		}
	})
}

func BenchmarkLongest(b *testing.B) {
	for _, c := range []struct{ lang, text string }{
		{"en", "thirty-five thousand"},
		{"en", "troops"},
		{"en", "nine hundred and eighty-seven million six hundred and fifty-four thousand three hundred and twenty-one"},
		{"fr", "neuf billions sept cent quatre-vingt-neuf"},
		{"ru", "двумстам семидесяти трём тысячам"},
		{"zh", "一亿二千万"},
	} {
		b.Run(c.lang+"/"+c.text, func(b *testing.B) {
			g := spell.For(language.MustParse(c.lang))
			b.ReportAllocs()
			for b.Loop() {
				g.Longest(c.text, 0)
			}
		})
	}
}

// BenchmarkText reads at every word of a text of hundreds of kilobytes that has nothing but number words: ns/op grows
// as its length does.
func BenchmarkText(b *testing.B) {
	for _, words := range []string{"million ", "one thousand ", "ninety-nine thousand nine hundred "} {
		for _, size := range []int{250_000, 500_000, 1_000_000} {
			b.Run(fmt.Sprintf("%s/%d", strings.TrimSpace(words), size), func(b *testing.B) {
				g := spell.For(language.English)
				text := strings.Repeat(words, size/len(words))
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					for at := 0; at < len(text); {
						if n, ok := g.Longest(text, at); ok {
							at = n.End
						}
						space := strings.IndexByte(text[at:], ' ')
						if space < 0 {
							break
						}
						at += space + 1
					}
				}
			})
		}
	}
}

func BenchmarkFor(b *testing.B) {
	for _, lang := range []string{"en", "ru"} {
		b.Run(lang, func(b *testing.B) {
			n := cldr.Spellout(language.MustParse(lang))
			for b.Loop() {
				spell.Decode(cldr.SpelloutRecord(n))
			}
		})
	}
}
