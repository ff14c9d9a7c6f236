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
}

func TestWords(t *testing.T) {
	for _, c := range words {
		p := quantity.Parser{Language: language.Make(c.lang)}
		if diff := cmp.Diff(c.want, found(p, c.text)); diff != "" {
			t.Errorf("%s %q (-want +got):\n%s", c.lang, c.text, diff)
		}
	}
}
