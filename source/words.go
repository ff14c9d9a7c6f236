package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// vocabulary is how the words of one language are found.
type vocabulary struct {
	tag  language.Tag
	dict *lexicon.Dictionary
	memo map[string][]string // while an index is built: what each text gave
}

// keys returns what the words of text are found by: each word in lower case, its stem, its group of synonyms, and the
// groups and places of phrases. Function words are left out. Scripts without spaces give pairs of letters.
func (v *vocabulary) keys(text string) []string {
	if k, ok := v.memo[text]; ok {
		return k
	}
	var keys []string
	for at := 0; at < len(text); {
		r, n := utf8.DecodeRuneInString(text[at:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			at += n
			continue
		}
		end := at + n
		if unspaced(r) {
			if next, m := utf8.DecodeRuneInString(text[end:]); unspaced(next) {
				keys = append(keys, text[at:end+m])
			} else if at == 0 {
				keys = append(keys, text[at:end])
			}
		} else {
			for end < len(text) {
				r, n := utf8.DecodeRuneInString(text[end:])
				if unspaced(r) || !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
					break
				}
				end += n
			}
			if !v.function(text[at:end]) {
				keys = v.word(keys, text[at:end])
			}
		}
		keys = v.phrase(keys, text, at, end)
		at = end
	}
	if v.memo != nil && len(v.memo) < 1<<16 {
		v.memo[text] = keys
	}
	return keys
}

// unspaced reports whether r belongs to a script that puts no spaces between words.
func unspaced(r rune) bool {
	return r >= 0x0E00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// function reports whether a word stands for nothing itself.
func (v *vocabulary) function(word string) bool {
	w := v.dict.Lookup(strings.ToLower(word))
	return w != nil && w.Has == lexicon.Set(1)<<lexicon.Function
}

// word adds what one word is found by.
func (v *vocabulary) word(keys []string, word string) []string {
	low := strings.ToLower(word)
	keys = append(keys, low)
	for _, k := range [...]string{v.dict.Stem(word), strings.ToLower(v.dict.Group(word))} {
		if k != low && k != "" {
			keys = append(keys, k)
		}
	}
	return keys
}

// phrase adds the group or place of the phrase that begins at byte at.
func (v *vocabulary) phrase(keys []string, text string, at, word int) []string {
	w, end := v.dict.Longest(text, at)
	if w == nil {
		return keys
	}
	for _, s := range w.Senses {
		switch s.Section {
		case lexicon.Synonyms, lexicon.Places, lexicon.Kinds:
			if s.Class != "" {
				keys = append(keys, strings.ToLower(s.Class))
			}
		}
	}
	if end > word {
		keys = append(keys, strings.ToLower(v.dict.Group(text[at:end])))
	}
	return keys
}

// wordsOf are the runs of letters and digits of s.
func wordsOf(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
