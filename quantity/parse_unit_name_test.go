package quantity_test

import (
	"errors"
	"fmt"
	"testing"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/quantity"
)

// unitTexts are figures whose units only CLDR's names tell, or settle.
var unitTexts = []struct {
	lang, text, want string
	err              error
}{
	{"es", "5 kilómetros por hora", "5 kilometer-per-hour", nil},
	{"fr", "12,5 gallons impériaux", "12.5 gallon-imperial", nil},
	{"fr-CA", "3 mi/h", "3 mile-per-hour", nil},
	{"de", "7 Quadratkilometern", "7 square-kilometer", nil}, // the dative
	{"de", "2 Millimeter Quecksilbersäule", "2 millimeter-ofhg", nil},
	{"sv", "4 megabit per sekund", "4 megabit-per-second", nil},
	{"cs", "3 megahertzy", "3 megahertz", nil},
	{"ru", "17 гектаров", "17 hectare", nil},
	{"fi", "6 litraa / sekunti", "6 liter-per-second", nil},
	{"zh", "每小时30公里", "30 kilometer-per-hour", nil},
	{"zh", "30公里/小时", "30 kilometer-per-hour", nil},
	{"ja", "8平方メートル", "8 square-meter", nil},
	{"ko", "초당 4리터", "4 liter-per-second", nil},
	{"sw", "kilomita 12 kwa saa", "12 kilometer-per-hour", nil},
	{"kk", "секундына 9 литр", "9 liter-per-second", nil},
	{"ar", "يومان", "2 day", nil},
	{"he", "-3 קילומטרים", "-3 kilometer", nil},
	{"it", "1.200 GRAMMI", "1 200 gram", nil}, // capitals
	{"nb", "30\u00a0km/t", "30 kilometer-per-hour", nil},
	{"en", "20 m", "20 meter", nil}, // the lexicon settles it
	{"en", "14 pounds", "", quantity.ErrAmbiguous},
	{"da", "14 pund", "14 pound", nil}, // the money is "britiske pund"
	{"hu", "9 font", "9 pound", nil},
	{"pl", "3 funty szterlingi", "3 GBP", nil},
	{"ru", "40 Мбит/c", "40 megabit-per-second", nil}, // with a Latin c, which is the speed of light
	{"ar", "7 ل", "7 liter", nil},                     // a night's letter, too
	{"hr", "6 tekućih unci", "6 fluid-ounce", nil},
	{"und", "470 руб.", "470 RUB", nil},
	{"und", "1 350,50 грн.", "1 350.50 UAH", nil},
	{"und", "CAN$ 7.25", "7.25 CAD", nil},
	{"et", "3 p", "", quantity.ErrAmbiguous}, // day or dot
	{"en", "3 wheelbarrows", "", quantity.ErrUnit},
	{"sv", "3 skottkärror", "", quantity.ErrUnit},
	{"en", "3 mm²x", "", quantity.ErrSyntax},
	{"it", "5 gramm", "", quantity.ErrUnit},
	{"en", "3 troops", "3 troop", nil},
}

func TestParserReadsUnitNames(t *testing.T) {
	for _, c := range unitTexts {
		f, err := quantity.Parser{Language: language.Make(c.lang)}.Parse(c.text)
		got := ""
		if err == nil {
			got = f.String()
		}
		if got != c.want || !errors.Is(err, c.err) {
			t.Errorf("%s %q is %q, %v, want %q, %v", c.lang, c.text, got, err, c.want, c.err)
		}
	}
}

func ExampleParser_Parse_unknownUnit() {
	// A slip in a table's cell is told with what may have been meant; it never becomes a thing that is counted.
	_, err := quantity.Parser{Language: language.French}.Parse("5 kilomtres")
	fmt.Println(err)
	// Output:
	// quantity: "5 kilomtres" at byte 2: unknown unit; near it: kilomètres, kilometer, kilomètre
}

func BenchmarkParserUnitName(b *testing.B) {
	p := quantity.Parser{Language: language.Spanish}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.Parse("5 kilómetros por hora"); err != nil {
			b.Fatal(err)
		}
	}
}
