package quantity_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// pairs are two bounds on one thing, which make a range, and what looks like it and is none.
var pairs = []struct {
	lang, text string
	want       []string
}{
	{"en", "The load was greater than 40 and less than 90.", []string{"greater than 40 and less than 90 | count | 40..90"}},
	{"en", "It holds at most 80 litres, but no less than 60.", []string{"at most 80 litres, but no less than 60 | measure | 60..80 liter"}},
	{"en", "More than 40 rooms and fewer than 90 beds.", []string{"More than 40 rooms | count | >40 room", "fewer than 90 beds | count | <90 bed"}},
	{"en", "More than 90 left and less than 40 stayed.", []string{"More than 90 | count | >90", "less than 40 | count | <40"}},
	{"en", "It reads more than 90 and less than 40.", []string{"more than 90 | count | >90", "less than 40 | count | <40"}},
	{"en", "Between minus 8 and 3 degrees Celsius, then minus 10 to minus 5 degrees Celsius, then 4 to 6 degrees Celsius below zero.", []string{
		"Between minus 8 and 3 degrees Celsius | temperature | -8..3 celsius", "minus 10 to minus 5 degrees Celsius | temperature | -10..-5 celsius",
		"4 to 6 degrees Celsius below zero | temperature | -6..-4 celsius"}},
	{"en", "Where x >= 12 and y < -7.", []string{">= 12 | count | ≥12", "< -7 | count | <-7"}},
	{"en", "Three in eight or more agreed, more than half of them here.", []string{"Three in eight or more | ratio | ≥3/8", "more than half | ratio | >1/2"}},
	{"es", "Es mayor o igual a 12 y menor que 40.", []string{"mayor o igual a 12 y menor que 40 | count | 12..40"}},
	{"es", "Votó más de la mitad de los socios.", []string{"más de la mitad | ratio | >1/2"}},
	{"fr", "La note est supérieure à 12 et inférieure ou égale à 15.", []string{"supérieure à 12 et inférieure ou égale à 15 | count | 12..15"}},
	{"pt", "O peso é maior do que 12 e menor ou igual a 40.", []string{"maior do que 12 e menor ou igual a 40 | count | 12..40"}},
	{"it", "Il valore è superiore a 12 e non più di 40.", []string{"superiore a 12 e non più di 40 | count | 12..40"}},
	{"de", "Der Wert ist größer als 12 und kleiner oder gleich 40.", []string{"größer als 12 und kleiner oder gleich 40 | count | 12..40"}},
	{"nl", "Het getal is hoger dan 12 maar lager dan 40.", []string{"hoger dan 12 maar lager dan 40 | count | 12..40"}},
	{"sv", "Talet är större än 12 men mindre än 40.", []string{"större än 12 men mindre än 40 | count | 12..40"}},
	{"ru", "Вес больше 12, но меньше 40 кг.", []string{"больше 12, но меньше 40 кг | measure | 12..40 kilogram"}},
	{"uk", "Вага більше 12, але менше 40 кг.", []string{"більше 12, але менше 40 кг | measure | 12..40 kilogram"}},
	{"pl", "Wynik jest większy niż 12 i mniejszy niż 40.", []string{"większy niż 12 i mniejszy niż 40 | count | 12..40"}},
	{"tr", "Sayı 12'den büyük ve 40'tan küçük.", []string{"12'den büyük ve 40'tan küçük | count | 12..40"}},
	{"tr", "Sıcaklık 12 ile 40 arasında, 7 ve 9 arasında.", []string{"12 ile 40 arasında | count | 12..40", "7 ve 9 arasında | count | 7..9"}},
	{"hi", "वज़न 12 से ज्यादा और 40 से कम है।", []string{"12 से ज्यादा और 40 से कम | count | 12..40"}},
	{"ar", "العدد أكبر من 12 وأقل من أو يساوي 40.", []string{"أكبر من 12 وأقل من أو يساوي 40 | count | 12..40"}},
	{"ar", "اكثر من 12 شخصا", []string{"اكثر من 12 شخصا | count | >12 person"}},
	{"zh", "重量大于12并且小于或等于40。", []string{"大于12并且小于或等于40 | count | 12..40"}},
	{"zh", "在12和40之间。", []string{"在12和40之间 | count | 12..40"}},
	{"ja", "体重は12より大きく40未満です。", []string{"12より大きく40未満 | count | 12..40"}},
	{"ja", "値は12と40の間です。", []string{"12と40の間 | count | 12..40"}},
	{"ko", "무게는 12보다 크고 40보다 작거나 같다.", []string{"12보다 크고 40보다 작거나 같다 | count | 12..40"}},
	{"ko", "12와 40 사이다.", []string{"12와 40 사이다 | count | 12..40"}},
}

func TestParserAllPairs(t *testing.T) {
	for _, c := range pairs {
		if diff := cmp.Diff(c.want, found(quantity.Parser{Language: language.Make(c.lang)}, c.text)); diff != "" {
			t.Errorf("%s %q (-want +got):\n%s", c.lang, c.text, diff)
		}
	}
}
