package quantity_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

// TestForeignConventions: a number that its language would not write so is read where it can mean one thing only.
func TestForeignConventions(t *testing.T) {
	for _, tt := range []struct{ lang, text, want string }{
		{"de", "Es kamen 1,200,000 Menschen.", "1 200 000 person"},
		{"nb", "Turen er 1.200.000 km lang.", "1 200 000 kilometer"},
		{"uk", "Довжина 1.5 км.", "1.5 kilometer"},
		{"ru", "Вес 0.002 кг.", "0.002 kilogram"},
		{"ru", "Цена $10,000.", "10 000 USD"},
		{"nb", "Den koster $10.000.", "10 000 USD"},
		{"de", "Der Kurs: $1,089 am Mittag.", ""}, // 1089 dollars, or the price of a euro
		{"nb", "Veien er 1.200 km.", ""},          // either
		{"de", "Sie kam um 14.30 an.", ""},
		{"en", "Sections 1,5 apply.", ""},
		{"en", "Share prices fell .75 percent.", "0.75 percent"},
		{"en", "It costs $.50.", "0.50 USD"},
		{"nb", "-,5 km", "-0.5 kilometer"},
		{"de", "Dann kamen ,77 Menschen", "77 person"}, // the comma is the sentence's
		{"en", "It ended.77 people came.", "77 person"},
		{"ru", "Цена: USD3.14.", "3.14 USD"},
		{"en", "They paid RM42 and Rs20.", "42 MYR"},
		{"en", "An AMD64 machine.", ""},
		{"nb", "De tjener 10K$.", "10e3 USD"},
		{"nb", "Lyset har 3000K.", "3 000 kelvin"},
		{"fi", "yksi", "1"},
		{"da", "Han købte en hest.", ""},
	} {
		if got := firstFigure(tt.lang, tt.text); got != tt.want {
			t.Errorf("%s: %q gives %q, want %q", tt.lang, tt.text, got, tt.want)
		}
	}
}

// TestHyphenBehindUnit: what a hyphen joins to a unit at the end of a text is no sign of a number.
func TestHyphenBehindUnit(t *testing.T) {
	for _, tt := range []struct{ lang, text, want string }{
		{"gl", "1 acre-pé", "1 acre-foot"},
		{"de", "1,5 Acre-Feet", "1.5 acre-foot"},
		{"he", "2 מגה-הרץ", "2 megahertz"},
	} {
		f, err := (quantity.Parser{Language: language.Make(tt.lang)}).Parse(tt.text)
		if got := f.String(); err == nil && got != tt.want || err != nil && tt.want != "" {
			t.Errorf("%s: %q gives %q, %v; want %q", tt.lang, tt.text, got, err, tt.want)
		}
	}
}

// TestNamedPlaces: decimals counted in tenths, hundredths, thousandths.
func TestNamedPlaces(t *testing.T) {
	for _, tt := range []struct{ lang, text, want string }{
		{"ru", "две целых три тысячных", "2.003"},
		{"ru", "одна целая и две десятитысячных", "1.0002"},
		{"ru", "пять целых двадцать три сотых миллиарда рублей", "5.23e9 RUB"},
		{"ru", "триста целых и две сотых", "300.02"},
		{"uk", "дві цілих три десятих", "2.3"},
		{"pl", "dwie całe trzy dziesiąte", "2.3"},
	} {
		f, err := (quantity.Parser{Language: language.Make(tt.lang)}).Parse(tt.text)
		if err != nil || f.String() != tt.want {
			t.Errorf("%s: %q gives %q, %v; want %q", tt.lang, tt.text, f.String(), err, tt.want)
		}
	}
}
