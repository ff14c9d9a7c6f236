package quantity

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

// powerWord is what a word for a power of ten means in one locale.
type powerWord struct {
	tag language.Tag
	exp int
}

// powers is what words for powers of ten mean in all locales, by the word in lower case: billion is 10⁹ in English and 10¹² in German.
// Short forms of one or two letters are left out, but for Han and Hangul: they are units as well.
var powers = sync.OnceValue(func() map[string][]powerWord {
	m := map[string][]powerWord{}
	for l := range cldr.Locales() {
		tag, err := language.Parse(l)
		if err != nil || l == "und" {
			continue
		}
		for _, f := range cldr.Compact(tag) {
			before, after, ok := strings.Cut(f.Pattern, "0")
			if !ok || strings.TrimSpace(before) != "" || utf8.RuneCountInString(f.Word) < 3 && firstRune(f.Word) < 0x2E80 {
				continue
			}
			word := strings.ToLower(strings.TrimSpace(after))
			p := powerWord{tag, int(f.Power)}
			if list := m[word]; len(list) == 0 || list[len(list)-1] != p {
				m[word] = append(list, p)
			}
		}
	}
	return m
})

// undetermined reads a number and a word for a power of ten where no language is known: all locales that have the word are asked, with
// their own marks. It is a figure where they agree.
func (r *reader) undetermined(s string) (Figure, error) {
	if r.known || len(s) > maxPrinted {
		return Figure{}, ErrSyntax
	}
	p, word := splitPower(s)
	list := powers()[strings.ToLower(word)]
	if word == "" || len(list) == 0 {
		return Figure{}, ErrSyntax
	}
	var readings []Reading
	for _, w := range list {
		p.power = w.exp
		n, ok := p.number(w.tag)
		if !ok {
			continue
		}
		f := Stated(Quantity{n: n.n}, n.ulp).Scaled(n.scale)
		i := slices.IndexFunc(readings, func(r Reading) bool { return r.Figure.Equal(f) })
		if i < 0 {
			readings = append(readings, Reading{f, w.tag})
		} else if better(w.tag, readings[i].Language) {
			readings[i].Language = w.tag
		}
	}
	switch len(readings) {
	case 0:
		return Figure{}, ErrSyntax
	case 1:
		return readings[0].Figure, nil
	}
	return Figure{}, &ParseError{Text: s, Readings: readings, Err: ErrAmbiguous}
}

// better reports whether a is the language more readers know: those with most speakers first, then those without a region.
func better(a, b language.Tag) bool {
	rank := func(t language.Tag) int {
		if i := slices.Index([]string{"en", "es", "fr", "de", "pt", "ru", "ar", "hi", "zh", "ja"}, t.String()); i >= 0 {
			return i
		}
		return 20 + len(t.String())
	}
	return rank(a) < rank(b)
}

// splitPower takes a text apart into a number and the words behind it.
func splitPower(s string) (p printed, word string) {
	s = plainSpaces(s)
	isDigit := func(c rune) bool { _, ok := cldr.Digit(c); return ok }
	from, to := strings.IndexFunc(s, isDigit), strings.LastIndexFunc(s, isDigit)
	if from < 0 {
		return p, ""
	}
	_, size := utf8.DecodeRuneInString(s[to:])
	p.before, p.core = s[:from], s[from:to+size]
	if !p.signs(&p.before) || p.before != "" {
		return p, ""
	}
	word = strings.TrimSpace(s[to+size:])
	if strings.ContainsFunc(word, func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsMark(c) && c != ' ' && c != '.' && c != '\''
	}) {
		return p, ""
	}
	return p, word
}

// Locales returns the CLDR's locales in which the text's number says what a reading does: the locales that write three digits behind a full
// stop as decimals, or as a group; those where a billion is 10⁹. It asks all of them; an error that nobody reads costs nothing.
func (e *ParseError) Locales(of Reading) []language.Tag {
	if !slices.ContainsFunc(e.Readings, func(r Reading) bool { return r.Figure.Equal(of.Figure) }) {
		return nil
	}
	var tags []language.Tag
	p, word := splitPower(e.Text)
	if list := powers()[strings.ToLower(word)]; word != "" && len(list) > 0 {
		for _, w := range list {
			p.power = w.exp
			if n, ok := p.number(w.tag); ok && Stated(Quantity{n: n.n}, n.ulp).Scaled(n.scale).Equal(of.Figure) && !slices.Contains(tags, w.tag) {
				tags = append(tags, w.tag)
			}
		}
		return tags
	}
	core := ""
	for i := range e.Text { // the number at Offset of Parse's text, at the first digit of a longer text's part
		if _, ok := cldr.Digit(firstRune(e.Text[i:])); ok {
			core = e.Text[i:]
			break
		}
	}
	if end := strings.IndexFunc(core, func(c rune) bool { _, ok := cldr.Digit(c); return !ok && c != '.' && c != ',' }); end >= 0 {
		core = core[:end]
	}
	p = printed{core: strings.TrimRight(core, ".,")}
	for l := range cldr.Locales() {
		tag, err := language.Parse(l)
		if err != nil || l == "und" {
			continue
		}
		if n, ok := p.number(tag); ok && n.ulp == int(of.Figure.ulp-of.Figure.scale) {
			tags = append(tags, tag)
		}
	}
	return tags
}
