package quantity_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// words are numbers in words within sentences, and what looks like one and is none.
var words = []struct {
	lang, text string
	want       []string
}{
	{"es", "Comió tres veinteavos y dejó cuatro quintos.", []string{"tres veinteavos | ratio | 3/20", "cuatro quintos | ratio | 4/5"}},
	{"es", "Fue su quinto intento y un octavo título.", []string{"quinto | ordinal | 5", "octavo | ordinal | 8"}},
	{"es", "Mil doscientas personas perdieron cinco milésimas.", []string{"Mil doscientas personas | count | 1 200 person", "cinco milésimas | ratio | 1/200"}},
	{"pt", "Bebeu sete nonos.", []string{"sete nonos | ratio | 7/9"}},
	{"pt", "Bebeu quatro onze avos.", []string{"quatro onze avos | ratio | 4/11"}},
	{"fr", "Il en a pris un seizième, puis trois vingt-cinquièmes.", []string{"un seizième | ratio | 1/16", "trois vingt-cinquièmes | ratio | 3/25"}},
	{"fr", "Elle fête un douzième titre.", []string{"douzième | ordinal | 12"}},
	{"it", "Ha venduto due quinti e sette ventesimi.", []string{"due quinti | ratio | 2/5", "sette ventesimi | ratio | 7/20"}},
	{"de", "Sie nahm drei Zwanzigstel, er elf Sechzehntel.", []string{"drei Zwanzigstel | ratio | 3/20", "elf Sechzehntel | ratio | 11/16"}},
	{"de", "Anderthalb Millionen Menschen und sieben und drei Fünftel Milliarden Euro.", []string{
		"Anderthalb Millionen Menschen | count | 1.5e6 person", "sieben und drei Fünftel Milliarden Euro | currency | 7.6e9 EUR"}},
	{"nl", "Het werd twee derde, of vier zevende.", []string{"twee derde | ratio | 2/3", "vier zevende | ratio | 4/7"}},
	{"sv", "Han fick fem tjugoförstedelar och hon en åttondel.", []string{"fem tjugoförstedelar | ratio | 5/21", "en åttondel | ratio | 1/8"}},
	{"en", "The answer is one over three, and 7 over 20.", []string{"one over three | ratio | 1/3", "7 over 20 | ratio | 7/20"}},
	{"en", "It takes 900 over 3 years.", []string{"900 | count | 900", "over 3 years | duration | >3 year"}},
	{"en", "It is three and forty-one hundredths, or thirty-one twelfths.", []string{"three and forty-one hundredths | count | 341/100", "thirty-one twelfths | count | 31/12"}},
	{"en", "Two thousand and six point nought four percent said so.", []string{"Two thousand and six point nought four percent | percentage | 2 006.04 percent"}},
	{"en", "They sold 3 hundred and 12 eggs, 2 dozen of them and 4 dozens more.", []string{
		"3 hundred and 12 eggs | count | 312 egg", "2 dozen | count | ≈collective 24", "4 dozens | count | ≈collective 48"}},
	{"en", "3M makes tape.", nil},
	{"en", "- 4/5", []string{"- 4/5 | ratio | -4/5"}},
	{"en", "- 5 eggs", []string{"5 eggs | count | 5 egg"}},
	{"en", "2^-3", []string{"2^-3 | count | 0.125@0"}},
	{"es", "Son tres coma ciento cuarenta y dos metros.", []string{"tres coma ciento cuarenta y dos metros | measure | 3.142 meter"}},
	{"es", "Costó mil euros; vinieron menos de mil vecinos con cinco perros.", []string{
		"mil euros | currency | 1e3 EUR", "menos de mil vecinos | count | <1e3 resident", "cinco perros | count | 5 dog"}},
	{"fr", "Un, deux, trois.", []string{"Un | count | 1", "deux | count | 2", "trois | count | 3"}},
	{"de", "Ein halbes Dutzend Eier und anderthalb Dutzend Brötchen.", []string{"Ein halbes Dutzend Eier | count | ≈collective 6 egg", "anderthalb Dutzend Brötchen | count | ≈collective 18 brötch"}},
}

func TestWords(t *testing.T) {
	for _, c := range words {
		p := quantity.Parser{Language: language.Make(c.lang)}
		if diff := cmp.Diff(c.want, found(p, c.text)); diff != "" {
			t.Errorf("%s %q (-want +got):\n%s", c.lang, c.text, diff)
		}
	}
}
