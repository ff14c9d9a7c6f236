package quantity_test

import (
	"errors"
	"strings"
	"testing"
	"unicode"

	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

func FuzzDigits(f *testing.F) {
	for _, c := range cases {
		if len(c.text) < 200 {
			f.Add(c.text, c.lang)
		}
	}
	f.Fuzz(func(t *testing.T, s, lang string) {
		tag, err := language.Parse(lang)
		if err != nil || len(s) > 1000 {
			return
		}
		fig, err := quantity.Parser{Language: tag}.Parse(s)
		if err != nil {
			// An error says where in the text, and each of its readings is one.
			var e *quantity.ParseError
			if !errors.As(err, &e) || e.Offset < 0 || e.Offset > len(s) {
				t.Fatalf("%s %q: %v", lang, s, err)
			}
			if errors.Is(err, quantity.ErrAmbiguous) == (len(e.Readings) == 0) {
				t.Errorf("%s %q: %d readings of %v", lang, s, len(e.Readings), err)
			}
			return
		}
		// What is printed in the neutral notation is read again, whatever the language.
		again, err := quantity.Parse(fig.String())
		if err != nil || !again.Equal(fig) {
			t.Errorf("%s %q: %s is read as %s, %v", lang, s, fig, again, err)
		}
		// A number of digits and marks alone never has more digits than were written.
		if strings.ContainsFunc(s, func(c rune) bool { return unicode.IsLetter(c) || unicode.Is(unicode.No, c) || c == '/' || c == '⁄' }) {
			return
		}
		written := 0
		for _, c := range s {
			if unicode.Is(unicode.Nd, c) {
				written++
			}
		}
		printed, _, _ := strings.Cut(fig.String(), "@")
		printed, _, _ = strings.Cut(printed, "e")
		n := 0
		for _, c := range printed {
			if c >= '0' && c <= '9' {
				n++
			}
		}
		if fig.Unit() == (quantity.Unit{}) && n > written+1 { // .5 is printed as 0.5
			t.Errorf("%s %q has %d digits, %s has %d", lang, s, written, fig, n)
		}
	})
}
