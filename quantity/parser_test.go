package quantity_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// found is a match as the tables have it: its words, kind and figure; whether the lexicon knows a kind is left out.
func found(p quantity.Parser, text string) []string {
	var got []string
	for m := range p.All(text) {
		if m.Err != nil {
			got = append(got, text[m.Start:m.End]+" | "+errors.Unwrap(m.Err).Error())
			continue
		}
		got = append(got, text[m.Start:m.End]+" | "+m.Kind.String()+" | "+strings.ReplaceAll(m.Figure.String(), "#", ""))
	}
	return got
}

// firstFigure is the first figure that is read in a text without an error, or "".
func firstFigure(lang, text string) string {
	for m := range (quantity.Parser{Language: language.Make(lang)}).All(text) {
		if m.Err == nil {
			return m.Figure.String()
		}
	}
	return ""
}

// sentences are texts and the figures in them: "words | kind | figure in the canonical notation".
var sentences = []struct {
	lang, text string
	want       []string
}{
	{"zh", "近500名学生和3000余辆汽车，3月8日共有35万6千人。", []string{"近500名学生 | count | nearly 500 student", "3000余辆汽车 | count | >3 000 car", "35万6千人 | count | 356e3 person"}},
	{"zh", "三分之二的农户，百分之三十的人，三成，产量翻了两番。", []string{"三分之二 | ratio | 2/3", "百分之三十 | percentage | 30 percent", "三成 | percentage | 30@1 percent", "翻了两番 | change | 4"}},
	{"ja", "国道32号で車など3台、完成まで7年半、2月は4割弱。", []string{"3台 | count | 3 car", "7年半 | duration | 7.5 year", "4割弱 | percentage | just under 40@1 percent"}},
	{"ja", "500人を超える警官、3人の女性、20人余り。", []string{"500人を超える | count | >500 person", "3人の女性 | count | 3 woman", "20人余り | count | >20 person"}},
	{"ko", "2만∼3만 명이 찾았고 시간당 1만240원, 600건 이상의 신고, 3분의 1이 반대.", []string{"2만∼3만 명 | count | 2e4..3e4 person", "1만240원 | currency | 10 240 KRW", "600건 이상의 | count | ≥600 case", "3분의 1 | ratio | 1/3"}},
	{"tr", "İşsizlik yüzde 3 arttı, bilet %15 zamla 420 liranın altında, sayı 800’ü aştı, 150’den fazla kişi.", []string{"yüzde 3 | change | 3 percent", "%15 | change | 15 percent", "420 liranın altında | currency | <420 TRY", "800’ü aştı | count | >800", "150’den fazla kişi | count | >150 person"}},
	{"tr", "Seçmenlerin beşte biri gitmedi, bir buçuk milyon lira.", []string{"beşte biri | ratio | 1/5", "bir buçuk milyon lira | currency | 1.5e6 TRY"}},
	{"ar", "وقُتل أكثر من 100 شخص وأصيب نحو ١٢٬٥٠٠ مدني.", []string{"أكثر من 100 شخص | count | >100 person", "نحو ١٢٬٥٠٠ مدني | count | ≈12 500 civilian"}},
	{"hi", "सवा लाख से अधिक लोग, साढ़े तीन सौ घर और पौने दो करोड़ रुपये।", []string{"सवा लाख से अधिक लोग | count | >1.25e5@4 person", "साढ़े तीन सौ घर | count | 350@1 house", "पौने दो करोड़ रुपये | currency | 1.75e7@6 INR"}},
	{"en", "Floods cut off 350 000 people, several of them for a week.", []string{"350 000 people | count | 350 000 person", "several | count | vague 3..9"}},
	{"en", "The army recruits around 30 000 additional troops each month.", []string{"around 30 000 additional troops each month | count | ≈30 000 troop/month"}},
	{"en", "They dropped more than 3 000 bombs in March.", []string{"more than 3 000 bombs | count | >3 000 bomb"}},
	{"en", "A 100 billion euro five-year fund was proposed.", []string{"100 billion euro | currency | 100e9 EUR", "five-year | duration | 5 year"}},
	{"en", "It cost €100bn, then $1.2m and US$5.", []string{"€100bn | currency | 100e9 EUR", "$1.2m | currency | 1.2e6 USD", "US$5 | currency | 5 USD"}},
	{"en", "The path is 5 m wide.", []string{"5 m | measure | 5 meter"}},
	{"en", "Some 5m people left.", []string{"Some 5m people | count | ≈5e6 person"}},
	{"en", "Turnout rose by 3.5 percentage points to 61 %.", []string{"3.5 percentage points | change | 3.5 percentage-point", "61 % | percentage | 61 percent"}},
	{"en", "It was −2.4 °C at dawn and minus 12 degrees Celsius at night.", []string{"−2.4 °C | temperature | -2.4 celsius", "minus 12 degrees Celsius | temperature | -12 celsius"}},
	{"en", "Two hundred and five thousand voters, twenty-one ships and half a million homes.", []string{
		"Two hundred and five thousand voters | count | 205e3 voter", "twenty-one ships | count | 21 ship", "half a million homes | count | 0.5e6 home"}},
	{"en", "One and a half million pupils had a couple of hundred teachers.", []string{
		"One and a half million pupils | count | 1.5e6 pupil", "a couple of hundred teachers | count | vague 200 teacher"}},
	{"en", "The firm planted between 10 and 15 million trees, 30–36 000 of them here.", []string{
		"between 10 and 15 million trees | count | 10e6..15e6 tree", "30–36 000 | count | 30 000..36 000"}},
	{"en", "Output fell from 7 to 5 million tonnes.", []string{"7 | count | 7", "5 million tonnes | measure | 5e6 tonne"}},
	{"en", "One in five drivers, a third of cyclists and 9 out of 10 walkers agreed.", []string{
		"One in five | ratio | 1/5", "a third | ratio | 1/3", "9 out of 10 | ratio | 9/10"}},
	{"en", "Oil at $80 a barrel, trains at 60 miles an hour, 5 people per household.", []string{
		"$80 a barrel | currency | 80 USD/barrel", "60 miles an hour | measure | 60 mile-per-hour", "5 people per household | count | 5 person/household"}},
	{"en", "A 32-year-old man, a woman aged 41 and a dog of 7 years.", []string{
		"32-year-old | age | 32 year", "41 | age | 41 year", "7 years | duration | 7 year"}},
	{"en", "The bridge is the third-largest and turned 75; its 75th birthday came.", []string{
		"third-largest | rank | 3", "75 | count | 75", "75th | ordinal | 75"}},
	{"en", "50 or so cars, 20-odd vans, 100 buses or more.", []string{
		"50 or so cars | count | ≈50 car", "20-odd vans | count | ≈20 van", "100 buses or more | count | ≥100 bus"}},
	{"en", "On 4 April 1949, April 4, 2024, in 2012–13 and the 1990s, at 12:30 or 5 pm, 2024-04-05.", nil},
	{"en", "Ring 555-1234 or +44 20 7946 0958 from 192.168.0.1 about version 1.2.3.", nil},
	{"en", "An F-16, a Boeing 737, Covid-19, the G7, Article 5, Q2 and § 4.2.", nil},
	{"en", "At least 41 people died and more than 180 fell ill; and over 60 left.", []string{
		"At least 41 people | count | ≥41 person", "more than 180 | count | >180", "over 60 | count | >60"}},
	{"en", "They hit 24 of 29 drones in half an hour, 2.5 times more than before.", []string{
		"24 | count | 24 drone", "29 drones | count | 29 drone", "half an hour | duration | 1/2 hour", "2.5 times more | change | 2.5"}},
	{"en", "It paid eleven dollars and fifty cents, then 30p.", []string{
		"eleven dollars and fifty cents | currency | 11.50 USD", "30p | currency | 0.30 GBP"}},
	{"en", "The thirty-fourth run took eighteen point five six seconds.", []string{
		"thirty-fourth | ordinal | 34", "eighteen point five six seconds | duration | 18.56 second"}},
	{"de", "Rund 30.000 Menschen, zweihundertdrei Busse und eine Stadt.", []string{
		"Rund 30.000 Menschen | count | ≈30 000 person", "zweihundertdrei Busse | count | 203 bus"}},
	{"de", "Bei minus 14,5 Grad zahlten sie 3,2 Millionen Euro.", []string{
		"minus 14,5 Grad | temperature | -14.5 celsius", "3,2 Millionen Euro | currency | 3.2e6 EUR"}},
	{"fr", "Près d’un foyer sur cinq, soit 12 400 habitants, paie 2 millions d’euros.", []string{
		"Près d’un foyer sur cinq | ratio | nearly 1/5", "12 400 habitants | count | 12 400 resident", "2 millions d’euros | currency | 2e6 EUR"}},
	{"es", "Unas 12.000 personas pagaron 1.080 euros al mes.", []string{
		"Unas 12.000 personas | count | ≈12 000 person", "1.080 euros al mes | currency | 1 080 EUR/month"}},
	{"uk", "Близько 30 000 людей отримали двісті сорок гривень.", []string{
		"Близько 30 000 людей | count | ≈30 000 person", "двісті сорок гривень | currency | 240 UAH"}},
	{"ru", "Сгорело 17 гектаров леса, воды ушло 3,5 кубических километра.", []string{
		"17 гектаров | measure | 17 hectare", "3,5 кубических километра | measure | 3.5 cubic-kilometer"}},
	{"sv", "Bilen gick 90 kilometer per timme i 3 år och väger 1,2 ton.", []string{
		"90 kilometer per timme | measure | 90 kilometer-per-hour", "3 år | duration | 3 year", "1,2 ton | measure | 1.2 tonne"}},
	{"nl", "Er viel 12 millimeter, er stroomt 40 liter per seconde.", []string{
		"12 millimeter | measure | 12 millimeter", "40 liter per seconde | measure | 40 liter-per-second"}},
	{"ja", "橋の長さは 30メートルです。", []string{"30メートル | measure | 30 meter"}},
	{"en", "No one saw one of them; this one did.", nil},
	{"en", "1. Water the plants.\n2. Wait.", nil},
}

func TestParserAll(t *testing.T) {
	for _, c := range sentences {
		p := quantity.Parser{Language: language.Make(c.lang)}
		if diff := cmp.Diff(c.want, found(p, c.text)); diff != "" {
			t.Errorf("%s %q (-want +got):\n%s", c.lang, c.text, diff)
		}
	}
}

// single are texts that are one figure, or none and why.
var single = []struct {
	lang, text, want string
	err              error
}{
	{"en", "30 000 troops/month", "30 000 troop/month", nil},
	{"en", "350,000", "350 000", nil},
	{"en", "30\u00a0000", "30 000", nil},
	{"en", "30\u202f000", "30 000", nil},
	{"en", "30\u2009000", "30 000", nil},
	{"en", "1'250'000", "1 250 000", nil},
	{"en", "1,27,45,310", "12 745 310", nil},
	{"de", "30.000", "30 000", nil},
	{"de", "1,5 %", "1.5 percent", nil},
	{"und", "1,234.5", "1 234.5", nil},
	{"und", "3.000", "", quantity.ErrAmbiguous},
	{"und", "1,234", "", quantity.ErrAmbiguous},
	{"en", "3 1/2", "7/2", nil},
	{"en", "½", "1/2", nil},
	{"en", "3½", "7/2", nil},
	{"en", "2.5 × 10⁶", "2.5e6", nil},
	{"en", "around 1.2 million people", "≈1.2e6 person", nil},
	{"en", "(€5)", "-5 EUR", nil},
	{"en", "three", "3", nil},
	{"en", "several", "vague 3..9", nil},
	{"hi", "१२,३४५", "12 345", nil},
	{"en", "1,2", "", quantity.ErrSyntax},
	{"en", "3.000.5 bombs", "", quantity.ErrSyntax},
	{"en", "", "", quantity.ErrSyntax},
	{"en", "bombs", "", quantity.ErrSyntax},
	{"en", "3 bombs and", "", quantity.ErrSyntax},
	{"en", "1e1000000000", "", quantity.ErrLimit},
	{"en", strings.Repeat("9", 10_000), "", quantity.ErrLimit},
	{"en", "1" + strings.Repeat(",000", 400), "", quantity.ErrLimit},
	{"en", "one" + strings.Repeat(" million", 1000), "", quantity.ErrLimit},
}

func TestParserParse(t *testing.T) {
	for _, c := range single {
		f, err := quantity.Parser{Language: language.Make(c.lang)}.Parse(c.text)
		var pe *quantity.ParseError
		switch {
		case c.err != nil:
			if !errors.Is(err, c.err) || !errors.As(err, &pe) {
				t.Errorf("%s %.40q: %v, %v; want error %v", c.lang, c.text, f, err, c.err)
			} else if c.err == quantity.ErrAmbiguous && len(pe.Readings) != 2 {
				t.Errorf("%s %.40q: readings %v", c.lang, c.text, pe.Readings)
			}
		case err != nil || f.String() != c.want:
			t.Errorf("%s %.40q: %v, %v; want %s", c.lang, c.text, f, err, c.want)
		}
	}
}

func FuzzParser(f *testing.F) {
	for _, c := range sentences {
		f.Add(c.text, c.text, c.lang)
	}
	for _, c := range single {
		if len(c.text) < 1000 {
			f.Add(c.text, "", c.lang)
		}
	}
	for _, c := range unitTexts {
		f.Add(c.text, "", c.lang)
	}
	f.Add("a\xffb 12 \x80 people", "€\xe2\x82 5", "en")
	f.Fuzz(func(t *testing.T, a, b, lang string) {
		tag, err := language.Parse(lang)
		if err != nil {
			tag = language.English
		}
		p := quantity.Parser{Language: tag}
		end := 0
		for m := range p.All(a) {
			// Spans lie inside the text, in order, the number inside the match.
			if m.Start < end || m.Start > m.Number.Start || m.Number.Start >= m.Number.End || m.Number.End > m.End || m.End > len(a) {
				t.Fatalf("%q: match %+v after byte %d", a, m, end)
			}
			if m.Unit != (quantity.Span{}) && (m.Unit.Start < m.Start || m.Unit.End > m.End) {
				t.Fatalf("%q: unit %+v outside match", a, m)
			}
			end = m.End
			// What is read can be written and read back.
			if m.Err == nil {
				if g, err := quantity.Parse(m.Figure.String()); err != nil || !g.Equal(m.Figure) {
					t.Fatalf("%q: %s reads back as %v, %v", a[m.Start:m.End], m.Figure, g, err)
				}
			}
		}
		// A blank line parts texts: both are read as if alone.
		if strings.ContainsAny(a+b, "\n\r\v\f\u0085\u2028\u2029") || strings.TrimSpace(a) == "" || strings.TrimSpace(b) == "" {
			return
		}
		want := append(found(p, a), found(p, b)...)
		if diff := cmp.Diff(want, found(p, a+"\n\n"+b)); diff != "" {
			t.Fatalf("%q, %q (-apart +together):\n%s", a, b, diff)
		}
		// A text that is one figure is written and read back, too.
		if f, err := p.Parse(a); err == nil {
			if g, err := quantity.Parse(f.String()); err != nil || !g.Equal(f) {
				t.Fatalf("%q: %s reads back as %v, %v", a, f, g, err)
			}
		}
	})
}

// TestParserBounds reads what costs a backtracking parser its life; that it ends at all is the test.
func TestParserBounds(t *testing.T) {
	for _, lang := range []string{"en", "de", "und"} {
		p := quantity.Parser{Language: language.Make(lang)}
		for _, s := range []string{"9", ",", "1,", "1 ", "1-", "1/", "million ", "one ", "and ", "two hundred and ", "(", "£", "-", "between 1 and ", "a ", "half a ",
			"about ", "1e", ".5", "of the 5 ", "'", "1 to ", "per 5 ", "dozens of ", "x10^", "zwei", "\xff", "½"} {
			text := strings.Repeat(s, 64_000/len(s))
			for m := range p.All(text) {
				if m.End > len(text) {
					t.Fatalf("%s %q: %+v", lang, s, m)
				}
			}
			if _, err := p.Parse(text); err == nil {
				t.Errorf("%s: 64 kB of %q are a figure", lang, s)
			}
		}
	}
}
