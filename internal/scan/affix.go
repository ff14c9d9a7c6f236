package scan

import (
	"strings"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/lexicon"
)

// splitter takes apart a word text[i:end] that the lexicon does not have as it stands, where a language writes particles
// together with it. It returns the end of the first part and the lexicon's entry; end and nil where nothing is to be split.
type splitter func(d *lexicon.Dictionary, text string, i, end int) (int, *lexicon.Word)

func splitterOf(base string) splitter {
	switch base {
	case "ko", "tr", "az", "ka":
		return suffixed
	case "ar":
		return prefixed
	}
	return nil
}

// maxAffix is how many letters an ending may have, and maxWord how long a word may be that has one.
const (
	maxAffix = 6
	maxWord  = 96
)

// stems are the sections whose words take endings; a bare number or a particle does not.
const stems = 1<<lexicon.Kinds | 1<<lexicon.Units | 1<<lexicon.Currencies | 1<<lexicon.Scales | 1<<lexicon.Titles | 1<<lexicon.Roles | 1<<lexicon.Places |
	1<<lexicon.Months | 1<<lexicon.Weekdays | 1<<lexicon.Periods | 1<<lexicon.Synonyms | 1<<lexicon.Lemmas | 1<<lexicon.Cues | 1<<lexicon.Fractions |
	1<<lexicon.Pronouns | 1<<lexicon.Vague | 1<<lexicon.Changes | 1<<lexicon.BoundsAfter | 1<<lexicon.HedgesAfter | 1<<lexicon.Polarity

// suffixed splits an ending from a word: 명|이, liranın as lira|nın. The shortest ending counts that leaves a word, and it is
// one only if the lexicon has it among the function words, or with what follows it behind numbers ("lira|dan fazla").
func suffixed(d *lexicon.Dictionary, text string, i, end int) (int, *lexicon.Word) {
	if end-i > maxWord {
		return end, nil
	}
	at := end
	for range maxAffix {
		_, size := utf8.DecodeLastRuneInString(text[i:at])
		if at -= size; at <= i {
			break
		}
		w, e := d.Longest(text[:at], i)
		if w == nil || e != at || w.Has&stems == 0 {
			continue
		}
		v, f := d.Longest(text, at)
		if f >= end && v.Has&(1<<lexicon.Function|behindNumbers) != 0 {
			return at, w
		}
	}
	return end, nil
}

// prefixed splits one of the Arabic letters that are written together with the next word (and, so, with, for, as), and
// overlooks the article: وبنسبة is و and بنسبة, المصابين is known as مصابين.
func prefixed(d *lexicon.Dictionary, text string, i, end int) (int, *lexicon.Word) {
	word := text[i:end]
	if rest, ok := strings.CutPrefix(word, "ال"); ok {
		if w, e := d.Longest(text, end-len(rest)); w != nil && e >= end {
			return e, w
		}
		return end, nil
	}
	_, size := utf8.DecodeRuneInString(word)
	switch word[:size] {
	case "و", "ف", "ب", "ل", "ك":
	default:
		return end, nil
	}
	rest := i + size
	if w, e := d.Longest(text, rest); w != nil && e >= end || w != nil && e > rest && strings.HasPrefix(text[e:], " ") {
		p, _ := d.Longest(text[:rest], i)
		return rest, p
	}
	tail := text[rest:end]
	if t, ok := strings.CutPrefix(tail, "ال"); ok {
		if w, e := d.Longest(text, end-len(t)); w != nil && e >= end {
			p, _ := d.Longest(text[:rest], i)
			return rest, p
		}
	}
	if t, ok := strings.CutPrefix(tail, "ل"); ok && word[:size] == "ل" { // للمصابين
		if w, e := d.Longest(text, end-len(t)); w != nil && e >= end {
			return e, w
		}
	}
	return end, nil
}
