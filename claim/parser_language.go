package claim

import (
	"strings"
	"unicode"

	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

const (
	enoughLetters = 40      // a shorter text doesn't tell its language
	sampleBytes   = 4 << 10 // a longer one tells it in its beginning
)

// detect returns the language of the lexicon whose words of grammar ("the", "of") a text uses most: at least one word in ten,
// and half as often again as any other language's. Und is the answer where that doesn't tell.
func detect(x *lexicon.Lexicon, text string) language.Tag {
	if len(text) > sampleBytes {
		text = text[:sampleBytes]
	}
	letters, words := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	if letters < enoughLetters {
		return language.Und
	}
	fields := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	words = len(fields)
	best, second := 0, 0
	found := language.Und
	for _, tag := range x.Languages() {
		d := x.Dictionary(tag)
		n := 0
		for _, f := range fields {
			if w := d.Lookup(strings.ToLower(f)); w != nil && w.Has&(1<<lexicon.Function) != 0 {
				n++
			}
		}
		if n > best {
			best, second, found = n, best, tag
		} else if n > second {
			second = n
		}
	}
	if best*10 < words || best < 3 || best*2 < second*3 {
		return language.Und
	}
	return found
}
