package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Turn is what one speaker says in a transcript, from its "Name:" heading to the next.
type Turn struct {
	Start   int // of the heading
	Body    int // of the words
	Speaker string
}

// maxHeading is the longest heading of a turn, in bytes: "Name of the Minister (Party), title:".
const maxHeading = 96

// Turns returns the turns of a text. A heading stands at the beginning of a line or a sentence, ends with a colon, and is
// a name: each word has a capital, but for particles ("van", "de"), and what stands in parentheses. "I say this: …" is none.
//
// A text keeps to one style: where headings of two words begin paragraphs, those inside paragraphs are none ("To sum up: …"), and
// single words only if they come again; where most have a party or function in parentheses, all have.
func Turns(text string) []Turn {
	all := headings(text)
	count := map[string]int{}
	full, aside := 0, 0
	for _, h := range all {
		count[h.Speaker]++
		if h.first && (h.words > 1 || h.aside) {
			full++
			if h.aside {
				aside++
			}
		}
	}
	var turns []Turn
	for _, h := range all {
		switch {
		case aside*2 > full && !h.aside:
			continue
		case full > 0 && !h.first:
			continue
		case full > 0 && h.words == 1 && !h.aside && count[h.Speaker] < 2:
			continue
		case full == 0 && !h.first && h.words == 1 && !h.aside:
			continue
		}
		turns = append(turns, h.Turn)
	}
	return turns
}

// heading is what may be a turn's.
type heading struct {
	Turn
	first bool // begins a line
	words int
	aside bool // has something in parentheses
}

func headings(text string) []heading {
	var all []heading
	for from := 0; ; {
		n := strings.IndexAny(text[from:], ":：")
		if n < 0 {
			return all
		}
		colon := from + n
		_, size := utf8.DecodeRuneInString(text[colon:])
		from = colon + size
		if from < len(text) && text[from] != ' ' && text[from] != '\n' && text[from] != '\t' && text[colon] == ':' && text[from] < utf8.RuneSelf {
			continue // a time, a ratio, a URL
		}
		start := headingStart(text, colon)
		for start < colon && (text[start] == ' ' || text[start] == '\t') {
			start++
		}
		name := strings.TrimSpace(text[start:colon])
		words := nameWords(name)
		if words == 0 {
			continue
		}
		first := strings.TrimRight(text[:start], " \t*#>") == "" || strings.HasSuffix(strings.TrimRight(text[:start], " \t*#>"), "\n")
		all = append(all, heading{Turn{start, from, name}, first, words, strings.HasSuffix(name, ")")})
	}
}

// headingStart goes back from a colon to the beginning of its line or sentence.
func headingStart(text string, colon int) int {
	floor := max(0, colon-maxHeading)
	for i := colon; i > floor; i-- {
		switch c := text[i-1]; {
		case c == '\n':
			return i
		case (c == '.' || c == '!' || c == '?') && i < colon && text[i] == ' ' && !initial(text, i-1):
			return i + 1
		case c == '*' || c == '#' || c == '>':
			return i
		}
	}
	if floor == 0 {
		return 0
	}
	return colon
}

// initial reports whether the full stop at i follows a single capital ("J. Santo") or a short title ("Mr.").
func initial(text string, i int) bool {
	if text[i] != '.' {
		return false
	}
	j := i
	for j > 0 && text[j-1] != ' ' && text[j-1] != '\n' && text[j-1] != '.' {
		j--
	}
	w := text[j:i]
	return utf8.RuneCountInString(w) == 1 || len(w) <= 3 && w != "" && unicode.IsUpper(rune(w[0])) && !strings.ContainsAny(w, "0123456789")
}

// particles are the small words inside names.
var particles = [...]string{"van", "von", "der", "den", "de", "la", "le", "du", "des", "da", "do", "dos", "di", "del", "della", "al", "el", "bin", "ibn", "ter", "ten", "zu", "zur", "af", "av", "y", "e", "und", "and", "of", "the", "für"}

// notNames begin headings that name no speaker.
var notNames = [...]string{
	"note", "correction", "update", "editor's", "source", "sources", "photo", "i", "we", "he", "she", "it", "they", "this", "that", "here", "why", "how",
	"what", "result", "conclusion", "example", "http", "https", "warning", "problem", "first", "second", "third", "firstly", "secondly", "thirdly",
	"finally", "and", "but", "so", "the", "chapter", "part", "book", "act", "scene", "in", "on", "at", "for", "my", "our", "again", "yes", "no", "ps",
	"also", "erstens", "zweitens", "drittens", "viertens", "zum", "zur", "fazit", "hinweis", "quelle", "kapitel", "ich", "wir", "das", "dies", "und", "aber",
	"chapitre", "le", "les", "nous", "je", "premièrement", "deuxièmement", "nota", "fuente", "capítulo", "primero", "segundo",
	"уточнення", "джерело", "по-перше", "по-друге", "уточнение", "источник", "во-первых", "во-вторых",
}

// nameWords returns how many words a heading's name has, or 0 if it names nobody.
func nameWords(s string) int {
	if s == "" || len(s) > maxHeading {
		return 0
	}
	if open := strings.IndexByte(s, '('); open > 0 && strings.HasSuffix(s, ")") {
		s = strings.TrimSpace(s[:open]) // a party, a function
	}
	words, names := 0, 0
words:
	for w := range strings.FieldsSeq(s) {
		words++
		if words == 1 {
			for _, n := range notNames {
				if strings.EqualFold(w, n) {
					return 0
				}
			}
		}
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsUpper(r), unicode.IsTitle(r), unicode.IsLetter(r) && !unicode.IsLower(r): // scripts without case
			names++
			continue
		}
		for _, p := range particles {
			if w == p {
				continue words
			}
		}
		return 0
	}
	if names == 0 || words > 7 {
		return 0
	}
	return words
}
