package scan

import (
	"strings"
	"sync"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// names are what the CLDR calls powers of ten ("mln", "тыс.", "百万") and currencies ("dólares estadounidenses") in one
// locale. They are words behind numbers only, whatever the lexicon has.
type names struct {
	senses  map[string]*lexicon.Word // by the name in lower case
	longest int                      // in bytes
	more    map[string]bool          // what names begin with, up to a place where one might end
}

var namesOf sync.Map // locale → *atomic.Pointer[names]

// namesFor makes a locale's names at the first call.
func namesFor(tag language.Tag) *names {
	slot, _ := namesOf.LoadOrStore(cldr.Locale(tag), new(atomic.Pointer[names]))
	p := slot.(*atomic.Pointer[names])
	if n := p.Load(); n != nil {
		return n
	}
	n := &names{senses: map[string]*lexicon.Word{}, more: map[string]bool{}}
	for _, c := range cldr.CurrencyNames(tag) {
		for _, name := range append([]string{c.Name}, c.Forms...) {
			n.add(name, lexicon.Sense{Section: lexicon.Currencies, Class: c.Code})
		}
	}
	n.heads(tag)
	for _, c := range cldr.Compact(tag) {
		if strings.HasPrefix(c.Pattern, "0") {
			s := lexicon.Sense{Section: lexicon.Scales, Class: "compact", N: int64(c.Power), D: 1}
			if strings.HasPrefix(c.Pattern, "0 ") {
				s.Args = []string{"apart"}
			}
			n.add(c.Word, s)
		}
	}
	p.CompareAndSwap(nil, n)
	return p.Load()
}

// add notes a name. One that means two things is none.
func (n *names) add(name string, s lexicon.Sense) {
	key := string(foldName(nil, name))
	if key == "" {
		return
	}
	if old, ok := n.senses[key]; ok {
		if old == nil || old.Senses[0].Section != s.Section || old.Senses[0].Class != s.Class || old.Senses[0].N != s.N {
			n.senses[key] = nil
		}
		return
	}
	n.senses[key] = sensed(s)
	n.senses[key].Text = name
	n.longest = max(n.longest, len(key))
	for at := range key {
		if r, size := utf8.DecodeRuneInString(key[at:]); !within(r, key[at+size:]) {
			n.more[key[:at+size]] = true
		}
	}
}

// within reports whether the text behind a letter goes on with its word.
func within(r rune, text string) bool {
	next, size := utf8.DecodeRuneInString(text)
	return size > 0 && (unicode.IsLetter(next) || unicode.IsMark(next)) && unicode.IsLetter(r) && !runTogether(next)
}

// foldName appends a name in lower case, without marks of direction, every space U+0020.
func foldName(b []byte, s string) []byte {
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			b = append(b, ' ')
		case unicode.Is(unicode.Cf, r):
		default:
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
	}
	return b
}

// at finds the longest name at a place, and where it ends. It looks no further than the longest name there is.
func (n *names) at(text string, i int) (end int, w *lexicon.Word) {
	var buf [64]byte
	key := buf[:0]
	for at := i; at < len(text) && len(key) < n.longest; {
		if c := text[at]; isLetter(c) && at+1 < len(text) && isLetter(text[at+1]) {
			key = append(key, c|0x20)
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		key = foldName(key, text[at:at+size])
		at += size
		if within(r, text[at:]) {
			continue
		}
		if found := n.senses[string(key)]; found != nil {
			end, w = at, found
		} else if r < utf8.RuneSelf && (at == len(text) || text[at] < utf8.RuneSelf) && !n.more[string(key)] {
			break
		}
	}
	return end, w
}

// runTogether reports whether a script puts no spaces between words.
func runTogether(r rune) bool {
	return r >= 0x0E00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// named finds the locale's name at i, right behind a number, where the lexicon has w up to end. The longer of the two
// counts, and the lexicon's if they are equal and it means a number's word too. A name of one or two letters, which may be
// a unit's as well, is one only if nothing else stands there than the number and it, in the CLDR's capitals and at its distance.
func (s *Scanner) named(p *Paragraph, text string, i, end int, w *lexicon.Word) (int, *lexicon.Word) {
	if s.tag == language.Und || len(p.Tokens) == 0 {
		return end, w
	}
	last := &p.Tokens[len(p.Tokens)-1]
	if n := len(p.Tokens); n > 1 && last.Is(lexicon.Particles) && p.Tokens[n-2].Is(lexicon.Scales) { // millones de francos
		if s, _ := last.Word.Sense(lexicon.Particles); s.Class == "of" {
			last = &p.Tokens[n-2]
		}
	}
	if last.Class != Number && !last.In(1<<lexicon.Numbers|1<<lexicon.Scales) {
		return end, w
	}
	names := s.names.Load()
	if names == nil {
		names = namesFor(s.tag)
		s.names.Store(names)
	}
	to, name := names.at(text, i)
	if name != nil && name.Senses[0].Arg(1) == head && (w != nil && to <= end || s.dict.Sections().Has(lexicon.Cues) && utf8.RuneCountInString(text[i:to]) < 5) {
		return end, w
	}
	if name == nil || to < end || to == end && w != nil && w.Has&(1<<lexicon.Scales|1<<lexicon.Currencies) != 0 && !(name.Has.Has(lexicon.Scales) && utf8.RuneCountInString(text[i:to]) < 3) {
		return end, w
	}
	if utf8.RuneCountInString(text[i:to]) < 3 && name.Has.Has(lexicon.Scales) && !runTogether(firstRune(text[i:])) {
		space := !strings.HasSuffix(text[:i], p.String(len(p.Tokens)-1))
		if to != p.End || len(p.Tokens) > 2 || len(p.Tokens) == 2 && p.Tokens[0].Class != Sign ||
			space != (name.Senses[0].Arg(0) == "apart") || strings.TrimFunc(text[i:to], isFormat) != strings.TrimFunc(name.Text, isFormat) {
			return end, w
		}
	}
	return to, name
}

func isFormat(r rune) bool { return unicode.Is(unicode.Cf, r) }

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
