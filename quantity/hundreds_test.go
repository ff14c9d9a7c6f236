package quantity_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

// TestDigitsAndWords: digits with hundreds and thousands in words, and what a language writes on to its digits.
func TestDigitsAndWords(t *testing.T) {
	for _, tt := range []struct{ lang, text, want string }{
		{"sv", "4 hundra tre", "403"},
		{"tr", "2 bin 500 kişi", "2 500 person"},
		{"tr", "12 bin 345 işçi", "12 345 worker"},
		{"uk", "2 тисячі 500 людей", "2 500 person"},
		{"en", "3 thousand, 500 of them in March", "3e3 | 500"},
		{"de", "7 hundert elf", "711"},
		{"fr", "4 cent deux", "402"},
		{"sv", "4 hundra och 3 hundra", "400@2 | 300@2"},
		{"en", "4 hundred and 3 hundred", "400@2 | 300@2"},
		{"ar", "٥ مئة و٤٣", "543"},
		{"ar", "٥ آلاف و٢ مئة و٣", "5 203"},
		{"ar", "١،٥٦٧،٨٩٠ نسمة", "1 567 890 person"},
		{"ar", "كان العدد ١e٨", "1e8"},
		{"ar", "تريليون دولار", "1e12 USD"},
		{"hi", ".०५", "0.05"},
		{"fr", "trois cent virgule douze", "300.12"},
		{"fr", "treize lakhs", "13e5"},
		{"fr", "moins un sur huit", "-1/8"},
		{"fr", "le 300eme client", "300"},
		{"it", "il 31mo premio", "31"},
		{"it", "il trilionesimo", "1 000 000 000 000 000 000"},
		{"hi", "थर्टी थर्ड नंबर", "33"},
		{"ar", "السادسة وثلاثون", "36"},
	} {
		got := ""
		for m := range (quantity.Parser{Language: language.Make(tt.lang)}).All(tt.text) {
			if m.Err == nil {
				if got != "" {
					got += " | "
				}
				got += m.Figure.String()
			}
		}
		if got != tt.want {
			t.Errorf("%s %q: %q, want %q", tt.lang, tt.text, got, tt.want)
		}
	}
}
