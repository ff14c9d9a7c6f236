package quantity_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// inversions are nouns that say something about the number before or behind them: about so many, two, and a half.
var inversions = []struct {
	lang, text string
	want       []string
}{
	{"uk", "Зібралося людей тридцять.", []string{"людей тридцять | count | ≈30 person"}},
	{"uk", "Років зо п'ять тому впало 30 дерев.", []string{"Років зо п'ять | duration | ≈5 year", "30 дерев | count | 30 tree"}},
	{"ru", "Через лес шли человек двадцать, минут через сорок.", []string{"человек двадцать | count | ≈20 person", "минут через сорок | duration | ≈40 minute"}},
	{"ru", "Дом пять, квартира 20; часов в пять утра.", []string{"пять | count | 5", "20 | count | 20"}},
	{"ru", "Стоит рублей двести.", []string{"рублей двести | currency | ≈200 RUB"}},
	{"ar", "بقي مهندسان ساعتين ونصف في بلدان كثيرة.", []string{"مهندسان | count | 2 engineer", "ساعتين ونصف | duration | 2.5 hour"}},
	{"it", "Camminò per due chilometri e mezzo.", []string{"due chilometri e mezzo | measure | 2.5 kilometer"}},
	{"it", "Prese quattro chili e mezzo litro.", []string{"quattro chili | measure | 4 kilogram", "mezzo litro | measure | 1/2 liter"}},
	{"es", "Tardó tres horas y media.", []string{"tres horas y media | duration | 3.5 hour"}},
	{"fr", "Il reste deux heures et demie.", []string{"deux heures et demie | duration | 2.5 hour"}},
	{"en", "It took an hour and a half for about a mile and a half.", []string{"an hour and a half | duration | 1.5 hour", "about a mile and a half | measure | ≈1.5 mile"}},
	{"en", "It did 60 miles an hour and a half-empty tank was enough.", []string{"60 miles an hour | measure | 60 mile-per-hour", "a half-empty tank | count | 1/2 tank"}},
}

func TestParserAllInversions(t *testing.T) {
	for _, c := range inversions {
		if diff := cmp.Diff(c.want, found(quantity.Parser{Language: language.Make(c.lang)}, c.text)); diff != "" {
			t.Errorf("%s %q (-want +got):\n%s", c.lang, c.text, diff)
		}
	}
}
