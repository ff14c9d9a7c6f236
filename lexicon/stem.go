package lexicon

import (
	"slices"
	"strings"
	"sync/atomic"
	"unicode/utf8"
)

// stemmer holds the [endings] of a language.
//
//	suffix: ies = y      replaces an ending: bodies → body
//	strip: ed, ing       takes it off, if what is left has two letters and a vowel
//	restore: mm = m      then mends what is left: programm → program
//
// Of all suffixes that fit, the longest counts; of all restores too. A suffix that is replaced by itself protects
// its words: "ss = ss".
//
// What can't be counted is known by other endings, of which the longest counts too:
//
//	verb: ться, лся      no noun behind a number has them
//	few: а, и            nor any behind a number that asks for the genitive plural
//	many: ами            but these
type stemmer struct {
	counts  map[string]uint8 // by the index of countClasses
	suffix  map[string]string
	strip   map[string]bool
	restore map[string]string
	longest int // bytes of the longest suffix

	furthest int // the same of counts
	cache    [1024]atomic.Pointer[stemmed]
}

type stemmed struct{ word, stem string }

const maxEnding = 24

// countClasses are the classes of endings that tell what can be counted.
var countClasses = [...]string{"verb", "few", "many"}

// Counts reports whether word may be a noun behind a number, by its ending. genitive says that the number asks for the genitive
// plural, as five and more do in Slavic languages. Where the lexicon has no such endings, every word may.
func (d *Dictionary) Counts(word string, genitive bool) bool {
	s := &d.stems
	for n := min(s.furthest, len(word)); n > 0; n-- {
		if c, ok := s.counts[word[len(word)-n:]]; ok {
			return c == 2 || c == 1 && !genitive
		}
	}
	return true
}

func (s *stemmer) add(e *entry) {
	if s.suffix == nil {
		s.suffix, s.strip, s.restore = make(map[string]string), make(map[string]bool), make(map[string]string)
	}
	for _, p := range e.phrases {
		if len(p.text) > maxEnding {
			continue
		}
		if n := slices.Index(countClasses[:], e.class); n >= 0 {
			if s.counts == nil {
				s.counts = make(map[string]uint8)
			}
			s.counts[p.text] = uint8(n)
			s.furthest = max(s.furthest, len(p.text))
			continue
		}
		s.longest = max(s.longest, len(p.text))
		switch e.class {
		case "suffix":
			s.suffix[p.text] = e.text
			delete(s.strip, p.text)
		case "strip":
			s.strip[p.text] = true
			delete(s.suffix, p.text)
		case "restore":
			s.restore[p.text] = e.text
		}
	}
}

// apply returns the stem of a word in small letters.
func (s *stemmer) apply(w string) string {
	for n := min(s.longest, len(w)-2); n > 0; n-- {
		end := w[len(w)-n:]
		if !utf8.RuneStart(end[0]) {
			continue
		}
		rest := w[:len(w)-n]
		if to, ok := s.suffix[end]; ok {
			return replaced(w, rest, end, to)
		}
		if s.strip[end] && hasVowel(rest) {
			for m := min(s.longest, len(rest)); m > 0; m-- {
				if to, ok := s.restore[rest[len(rest)-m:]]; ok {
					return replaced(rest, rest[:len(rest)-m], rest[len(rest)-m:], to)
				}
			}
			return rest
		}
	}
	return w
}

// replaced returns rest + to, without allocating where it can.
func replaced(w, rest, end, to string) string {
	if strings.HasPrefix(end, to) {
		return w[:len(rest)+len(to)]
	}
	return rest + to
}

func hasVowel(s string) bool {
	if len(s) < 2 {
		return false
	}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= utf8.RuneSelf, c == 'a', c == 'e', c == 'i', c == 'o', c == 'u', c == 'y' && i > 0:
			return true
		}
	}
	return false
}

// Stem returns the form of word that its inflections share ("killed", "kills" and "killing" give "kill"), by the
// language's [lemmas] and [endings]; lower case. Of a phrase the last word is stemmed.
func (d *Dictionary) Stem(word string) string {
	slot := &d.stems.cache[hash(word)%uint32(len(d.stems.cache))]
	if c := slot.Load(); c != nil && c.word == word {
		return c.stem
	}
	stem := d.stem(word)
	if len(word) <= maxPhrase {
		slot.Store(&stemmed{word: strings.Clone(word), stem: strings.Clone(stem)})
	}
	return stem
}

func (d *Dictionary) stem(word string) string {
	w := word
	for i := 0; i < len(w); i++ {
		if c := w[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' || class[c] == space {
			w = string(appendFold(make([]byte, 0, len(w)), w))
			break
		}
	}
	if e := d.Lookup(w); e != nil {
		if s, ok := e.Sense(Lemmas); ok {
			return s.Class
		}
		for _, s := range e.Senses {
			if s.Section == Kinds {
				d.gathered()
				switch f := d.forms[s.Class]; w {
				case f[0], f[1]:
					return f[0]
				}
			}
		}
	}
	if i := strings.LastIndexByte(w, ' '); i >= 0 {
		return w[:i+1] + d.stem(w[i+1:])
	}
	return d.stems.apply(w)
}

// hash is FNV-1a.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}
