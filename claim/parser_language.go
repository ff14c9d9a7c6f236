package claim

import (
	"math/bits"
	"strings"
	"sync"
	"unicode"

	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

const (
	enoughLetters = 40      // a shorter text tells its language only if no other has any of its words
	fewLetters    = 20      // a shorter one doesn't
	sampleBytes   = 4 << 10 // a longer one tells it in its beginning
)

// commonest are the commonest words of languages that share a script. They stand here so that telling a text's language needs no
// lexicon but its own.
var commonest = [...]struct{ tag, words string }{
	{"en", "the of and to in that is was for on with by at from it as are be this has he they said"},
	{"de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden wurde"},
	{"fr", "de la le les et des en un du une que est pour qui dans par plus pas au sur ne se ont été"},
	{"es", "de la que el en y los se del las un por con una su para es al lo como más fue"},
	{"it", "di che e la il un in per è una sono con non le del si da i al dei nel della"},
	{"pt", "de a o que e do da em um para com não uma os no se na por mais as dos foi"},
	{"nl", "de het een van en in is dat op te zijn met voor die niet aan er om ook werd"},
	{"sv", "och att det i en som på är av för med den till ett har de inte om"},
	{"pl", "w i na z się do nie że to jest o po od za dla przez ale jak"},
	{"tr", "ve bir bu da de için ile olarak daha çok en olan gibi ne"},
	{"ru", "в и на не что с по он как из это за от к для его но"},
	{"uk", "в і на не що з та до у за від як але це для його є про"},
	{"ar", "في من على إلى أن عن مع هذا التي كان بعد قال"},
	{"hi", "के में की है और से को का ने पर यह भी"},
	// What would be mistaken for one of those.
	{"bg", "на и да в се за с от не е са по ще като"},
	{"da", "og i at det er en til på som med den af for de ikke har et"},
	{"nb", "og i det er på en til som med av for at den de ikke har et"},
	{"cs", "a se v na je že to s z do o i jako pro ve by byl"},
	{"ro", "de și în a la cu din pe că o un este pentru nu sunt"},
	{"fa", "و در به از که این را با است برای"},
	{"ur", "کے میں کی ہے اور سے کو کا نے پر"},
	{"mr", "आहे आणि या च्या ते हे होते"},
}

// commonWords gives each of them the set of its languages, by their places in commonest.
var commonWords = sync.OnceValue(func() map[string]uint32 {
	m := make(map[string]uint32, 256)
	for i, c := range commonest {
		for w := range strings.FieldsSeq(c.words) {
			m[w] |= 1 << i
		}
	}
	return m
})

// scripts tell some languages by themselves; kana comes before Han.
var scripts = [...]struct {
	table *unicode.RangeTable
	tag   string
}{{unicode.Hiragana, "ja"}, {unicode.Hangul, "ko"}, {unicode.Han, "zh"}}

// detect returns the language of a text: the one that most of its letters belong to by their script, or else the one whose
// commonest words it uses most: at least one word in ten, and half as often again as any other's. A caller's own language is told by its
// words of grammar. Und is the answer where that doesn't tell.
func detect(x *lexicon.Lexicon, text string) language.Tag {
	if len(text) > sampleBytes {
		text = text[:sampleBytes]
	}
	letters := 0
	var of [len(scripts)]int
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		for i := range scripts {
			if r > unicode.MaxLatin1 && unicode.Is(scripts[i].table, r) {
				of[i]++
			}
		}
	}
	for i, n := range of {
		if n*2 > letters || i == 0 && n*10 > letters { // Japanese is half Han
			if n >= 4 {
				return language.Make(scripts[i].tag)
			}
		}
	}
	if letters < fewLetters {
		return language.Und
	}
	fields := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	best, second := 0, 0
	found := language.Und
	take := func(tag language.Tag, n int) {
		if n > best {
			best, second, found = n, best, tag
		} else if n > second {
			second = n
		}
	}
	var votes [len(commonest)]int
	for _, f := range fields {
		for set := commonWords()[f]; set != 0; set &= set - 1 {
			votes[bits.TrailingZeros32(set)]++
		}
	}
	for i, n := range votes {
		take(language.Make(commonest[i].tag), n)
	}
	for _, tag := range x.Languages() {
		if known(tag) {
			continue
		}
		n := 0
		for _, f := range fields {
			if w := x.Dictionary(tag).Lookup(f); w != nil && w.Has.Has(lexicon.Function) {
				n++
			}
		}
		take(tag, n)
	}
	switch {
	case best*10 < len(fields), best < 2, best*2 < second*3:
		return language.Und
	case (letters < enoughLetters || best < 3) && second > 0:
		return language.Und
	}
	return found
}

// known reports whether a language is told by its script or its commonest words.
func known(tag language.Tag) bool {
	base, _ := tag.Base()
	for _, c := range commonest {
		if c.tag == base.String() {
			return true
		}
	}
	for _, s := range scripts {
		if s.tag == base.String() {
			return true
		}
	}
	return false
}
