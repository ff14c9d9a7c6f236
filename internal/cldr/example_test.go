package cldr_test

import (
	"fmt"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

// How a country writes its numbers.
func ExampleSymbolsFor() {
	for _, tag := range []string{"en-IN", "de", "es", "ar-EG"} {
		s := cldr.SymbolsFor(language.MustParse(tag))
		fmt.Printf("%s: decimal %s, groups %s of %d and %d, from %d digits on, %s\n",
			tag, s.Decimal, s.Group, s.Primary, s.Secondary, int(s.Primary+s.MinGrouping), string(s.Digits[:]))
	}
	// Output:
	// en-IN: decimal ., groups , of 3 and 2, from 4 digits on, 0123456789
	// de: decimal ,, groups . of 3 and 3, from 4 digits on, 0123456789
	// es: decimal ,, groups . of 3 and 3, from 5 digits on, 0123456789
	// ar-EG: decimal ٫, groups ٬ of 3 and 3, from 4 digits on, ٠١٢٣٤٥٦٧٨٩
}

// Which dollar a paper means.
func ExampleCurrencyFor() {
	for _, tag := range []string{"en", "en-AU", "es-MX", "zh-TW"} {
		code, _ := cldr.CurrencyFor(language.MustParse(tag), "$")
		fmt.Println(tag, code)
	}
	_, ok := cldr.CurrencyFor(language.English, "kr")
	fmt.Println("kr in English:", ok)
	// Output:
	// en USD
	// en-AU AUD
	// es-MX MXN
	// zh-TW TWD
	// kr in English: false
}

// What a billion is.
func ExampleCompact() {
	for _, tag := range []language.Tag{language.English, language.German, language.Spanish} {
		for _, f := range cldr.Compact(tag) {
			if f.Long && f.Power >= 9 && f.Count == "other" {
				fmt.Printf("%s: 10^%d %s\n", tag, f.Power, f.Word)
			}
		}
	}
	// Output:
	// en: 10^9 billion
	// en: 10^12 trillion
	// de: 10^9 Milliarden
	// de: 10^12 Billionen
	// es: 10^9 mil millones
	// es: 10^12 billones
}
