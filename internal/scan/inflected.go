package scan

import (
	"strings"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/spell"
	"github.com/claimcheck/claimcheck/lexicon"
)

// inflected finds a number in words whose last word has an ending of case, as Turkish writes it: otuz beş|ten, yirmi|den fazla,
// bin iki yüz|ün üzerinde. n is the number as far as its words stand alone, if any does. The ending stays a token of its own.
//
// The lexicon says which function words are endings of case. A word that it has as it stands is none with an ending (ondan,
// altından, yüzünden); and a single word is a number only where what stands behind it says so, a bound or another number:
// yirmi|den fazla, üç|ten beşe, but not üçte, which may be a time of day.
func (s *Scanner) inflected(text string, i int, n spell.Number, ok bool) (spell.Number, bool) {
	from := i
	if ok {
		from = n.End
		if from+1 >= len(text) || text[from] != ' ' {
			return n, false
		}
		from++
	}
	end, _ := s.letters(text, from)
	if end == from || end-from > maxNumberWord {
		return n, false
	}
	if v, e := s.dict.Longest(text, from); v != nil && e >= end && v.Has&(1<<lexicon.Scales) == 0 {
		return n, false
	}
	at := end
	for range maxCase {
		_, size := utf8.DecodeLastRuneInString(text[from:at])
		if at -= size; at <= from {
			break
		}
		v, e := s.dict.Longest(text, at)
		if e < end || !isCase(v) && v.Has&behindNumbers == 0 {
			continue
		}
		if m, found := s.spell.Longest(text[:at], i); found && m.End == at && m.Readings[0].Form == spell.Cardinal &&
			(strings.Contains(text[i:at], " ") || e > end || s.bounds(text, end)) {
			return m, true
		}
	}
	return n, false
}

const (
	maxCase       = 3  // letters of an ending
	maxNumberWord = 48 // bytes of a number's last word with its ending
)

// isCase reports whether a function word is an ending of case.
func isCase(w *lexicon.Word) bool {
	if w == nil || w.Has&(1<<lexicon.Function) == 0 {
		return false
	}
	for i := range w.Senses {
		if x := &w.Senses[i]; x.Section == lexicon.Function {
			for _, a := range x.Args {
				if a == "case" {
					return true
				}
			}
		}
	}
	return false
}

// bounds reports whether the word behind i bounds a number, or is one.
func (s *Scanner) bounds(text string, i int) bool {
	if i >= len(text) || text[i] != ' ' {
		return false
	}
	if i++; i < len(text) && isDigit(text[i]) {
		return true
	}
	if w, _ := s.dict.Longest(text, i); w != nil {
		return w.Has&(behindNumbers|1<<lexicon.Numbers|1<<lexicon.Scales) != 0
	}
	end, _ := s.letters(text, i)
	at := end
	for range maxCase {
		_, size := utf8.DecodeLastRuneInString(text[i:at])
		if at -= size; at <= i {
			break
		}
		if w, e := s.dict.Longest(text[:at], i); w != nil && e == at && w.Has&(1<<lexicon.Numbers|1<<lexicon.Scales) != 0 {
			return true
		}
	}
	return false
}
