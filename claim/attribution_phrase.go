package claim

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// stretch is a range of a paragraph's tokens.
type stretch struct{ from, to int }

func (s stretch) empty() bool { return s.to <= s.from }

const (
	maxName   = 16 // tokens of a speaker's phrase
	maxOblong = 24 // tokens between a speaker, a cue and the words
)

// A speaker's phrase, told by token classes:
//
//	phrase     = pronoun | core { "," apposition }
//	core       = [ determiner ] { modifier } head { link core }
//	head       = capitalized run | title | role | counted kind | any noun behind a determiner
//	link       = "of", "for" before a name, "’s", "-", "." of an initial, "and" between names
//	apposition = core that begins with a determiner, title, role, capital or "who", up to a comma or the cue
//
// Months, weekdays, periods, places on their own, cues and function words are no heads.

// senseOf returns a token's first sense in a section, or nil.
func senseOf(t *scan.Token, section lexicon.Section) *lexicon.Sense {
	if !t.Is(section) {
		return nil
	}
	for i := range t.Word.Senses {
		if t.Word.Senses[i].Section == section {
			return &t.Word.Senses[i]
		}
	}
	return nil
}

func word(t *scan.Token) bool { return t.Class == scan.Word }

// function returns the first class of a function word, "" for any other token.
func function(t *scan.Token) string {
	if s := senseOf(t, lexicon.Function); s != nil {
		return s.Class
	}
	return ""
}

// functions reports whether a token is a function word of this class, whatever else it is.
func functions(t *scan.Token, class string) bool {
	if !t.Is(lexicon.Function) {
		return false
	}
	for i := range t.Word.Senses {
		if s := &t.Word.Senses[i]; s.Section == lexicon.Function && s.Class == class {
			return true
		}
	}
	return false
}

func isTime(t *scan.Token) bool {
	return t.Upper && t.In(1<<lexicon.Months|1<<lexicon.Weekdays) || t.Is(lexicon.Periods) && !t.Is(lexicon.Roles)
}

func isPronoun(t *scan.Token) bool { return t.Is(lexicon.Pronouns) }

// isPerson reports whether the lexicon knows the word as one for people or institutions that speak.
func isPerson(t *scan.Token) bool {
	return t.In(1<<lexicon.Titles | 1<<lexicon.Roles)
}

// isCue reports whether a token can report speech: a noun or name that looks like a cue ("The State") is none, nor is a
// preposition that may stand before a source among other things ("for", "per").
func isCue(t *scan.Token) bool {
	if !t.Is(lexicon.Cues) || !word(t) || t.Upper && isPerson(t) {
		return false
	}
	for i := range t.Word.Senses {
		s := &t.Word.Senses[i]
		if s.Section == lexicon.Cues && !(len(s.Args) > 0 && s.Args[0] == "noun") && !(s.Class == "accord" && function(t) == "prep" && t.End-t.Start < 5 && !t.Upper) {
			return true
		}
	}
	return false
}

// cueAt reports whether token i reports speech: behind an article it is a noun ("the report").
func cueAt(p *scan.Paragraph, i int) bool {
	return isCue(&p.Tokens[i]) && !(i > 0 && determiner(&p.Tokens[i-1]) && !functions(&p.Tokens[i-1], "rel"))
}

// finite reports whether a cue is a verb with a subject of its own: no participle, no infinitive.
func finite(t *scan.Token) bool {
	for i := range t.Word.Senses {
		if s := &t.Word.Senses[i]; s.Section == lexicon.Cues && (len(s.Args) == 0 || s.Args[0] != "ing" && s.Args[0] != "base" && s.Args[0] != "noun") {
			return true
		}
	}
	return false
}

func cueClass(t *scan.Token) string {
	if s := senseOf(t, lexicon.Cues); s != nil {
		return s.Class
	}
	return ""
}

// isName reports whether a token can be part of a name: capitalized, and no function word at a sentence's start.
func isName(p *scan.Paragraph, i int) bool {
	t := &p.Tokens[i]
	return word(t) && t.Upper && function(t) == "" && !isPronoun(t) && !isTime(t) && !(t.Is(lexicon.Cues) && !isPerson(t))
}

func punct(p *scan.Paragraph, i int, marks string) bool {
	if i < 0 || i >= len(p.Tokens) {
		return false
	}
	t := &p.Tokens[i]
	if t.Class != scan.Punct && t.Class != scan.Sign && t.Class != scan.Other {
		return false
	}
	r, _ := utf8.DecodeRuneInString(p.Text[t.Start:t.End])
	return strings.ContainsRune(marks, r)
}

const (
	commas   = ",،、，"
	colons   = ":："
	dashes   = "—–―-"
	finals   = ".!?…。！？؟।॥"
	possible = "'’"
)

// isQuote reports whether token i is a quotation mark.
func isQuote(p *scan.Paragraph, i int) bool {
	if p.Tokens[i].Class == scan.Quote {
		return true
	}
	_, ok := signAt(p, i)
	return ok && p.Tokens[i].Class != scan.Punct
}

// hyphen reports whether token i ties two words into one.
func hyphen(p *scan.Paragraph, i int) bool {
	return punct(p, i, "-‐‑") && !p.Tokens[i].Space && i+1 < len(p.Tokens) && !p.Tokens[i+1].Space
}

// ending reports whether a token is what stands behind an apostrophe ("’s").
func ending(p *scan.Paragraph, i int) bool {
	s := p.String(i)
	return word(&p.Tokens[i]) && !p.Tokens[i].Space && (strings.HasPrefix(s, "'") || strings.HasPrefix(s, "’")) && len(s) < 6
}

// plural reports whether token i is the apostrophe behind a plural: "the workers’ union".
func plural(p *scan.Paragraph, i int) bool {
	return i > 0 && i+1 < len(p.Tokens) && punct(p, i, possible) && !p.Tokens[i].Space && word(&p.Tokens[i-1]) && p.Tokens[i+1].Space && word(&p.Tokens[i+1])
}

// initial reports whether token i is the full stop of an initial or abbreviation within a name.
func initial(p *scan.Paragraph, i int) bool {
	if i < 1 || i+1 >= len(p.Tokens) || !punct(p, i, ".") || !p.Tokens[i+1].Upper {
		return false
	}
	b := &p.Tokens[i-1]
	return word(b) && !p.Tokens[i].Space && (b.Upper && utf8.RuneCountInString(p.Text[b.Start:b.End]) == 1 ||
		b.Is(lexicon.Titles) || b.Is(lexicon.Abbreviations))
}

// owner reports whether a word makes a phrase definite as an article does: his, their.
func owner(t *scan.Token) bool { return isPronoun(t) && functions(t, "det") }

func determiner(t *scan.Token) bool {
	return function(t) == "det" && !functions(t, "rel") || owner(t) || function(t) == "det" && !t.Is(lexicon.Cues)
}

// linkWord reports whether a preposition ties a name together: secretary of state, ministre de la Défense.
func linkWord(p *scan.Paragraph, i int) bool {
	t := &p.Tokens[i]
	if function(t) == "of" {
		return true
	}
	if function(t) != "prep" {
		return false
	}
	switch strings.ToLower(p.String(i)) {
	case "of", "for", "de", "du", "des", "del", "dell", "della", "dei", "di", "da", "do", "dos", "von", "vom", "van", "für", "d", "w", "z", "ds.", "af", "för", "til":
		return true
	}
	return false
}

// speakerAfter reads the speaker's phrase that begins at token i and ends before limit.
func (q *quoter) speakerAfter(p *scan.Paragraph, i, limit int) stretch {
	limit = min(limit, len(p.Tokens), i+2*maxName)
	if i >= limit {
		return stretch{}
	}
	if t := &p.Tokens[i]; isPronoun(t) && !owner(t) || function(t) == "det" && !owner(t) && i+1 < len(p.Tokens) && p.Tokens[i+1].Class == scan.Punct {
		return stretch{i, i + 1} // she, another
	}
	end, ok := q.core(p, i, limit)
	if !ok {
		return stretch{}
	}
	for punct(p, end, commas) && end+1 < limit {
		to, ok := q.apposition(p, end+1, limit)
		if !ok {
			break
		}
		end = to
		if end-i > maxName {
			break
		}
	}
	return stretch{i, end}
}

// core reads forward from token i: the end, and whether there is a head.
func (q *quoter) core(p *scan.Paragraph, i, limit int) (int, bool) {
	head, named, definite := false, false, false
	j := i
loop:
	for j < limit && j-i < maxName {
		t := &p.Tokens[j]
		switch {
		case isQuote(p, j):
			break loop
		case t.Class == scan.Punct || t.Class == scan.Sign:
			if !initial(p, j) && !hyphen(p, j) && !plural(p, j) || j == i {
				break loop
			}
		case t.Class == scan.Number:
			if j > i && head || j+1 >= limit || !word(&p.Tokens[j+1]) {
				break loop
			}
			definite = true
		case !word(t) || isTime(t) && j > i:
			break loop
		case ending(p, j):
			if !head {
				break loop
			}
		case isName(p, j):
			head, named = true, true
		case determiner(t):
			if j > i && !q.linked(p, j-1) {
				break loop
			}
			definite = true
		case linkWord(p, j):
			if !head || j+1 >= limit || !(isName(p, j+1) || determiner(&p.Tokens[j+1]) || isPerson(&p.Tokens[j+1]) || function(t) == "of" && function(&p.Tokens[j+1]) == "") {
				break loop
			}
		case function(t) == "conj":
			if !head || j+1 >= limit || !(isName(p, j+1) && named || determiner(&p.Tokens[j+1]) && definite) {
				break loop
			}
		case function(t) != "" || isPronoun(t):
			break loop
		case isCue(t) && !isPerson(t):
			break loop
		case isPerson(t) || t.Is(lexicon.Kinds):
			if named && !p.Tokens[j-1].Upper && !hyphen(p, j-1) && !ending(p, j-1) {
				break loop
			}
			head = true
		default: // a noun or adjective the lexicon does not know
			if named && !hyphen(p, j-1) && !ending(p, j-1) && !(j+1 < limit && hyphen(p, j+1)) {
				break loop
			}
			if definite {
				if head && adverb(p, j) {
					break loop
				}
				head = true
			} else if t.Upper || j+1 < limit && isName(p, j+1) || j == i {
				head = head || j+1 >= limit || p.Tokens[j+1].Class != scan.Word || function(&p.Tokens[j+1]) != ""
			} else {
				head = true
			}
		}
		j++
	}
	for j > i && (p.Tokens[j-1].Class == scan.Punct && !initial(p, j-1) || linkWord(p, j-1) || function(&p.Tokens[j-1]) == "conj" || determiner(&p.Tokens[j-1])) {
		j--
	}
	return j, head && j > i
}

func (q *quoter) linked(p *scan.Paragraph, i int) bool {
	return i >= 0 && (linkWord(p, i) || function(&p.Tokens[i]) == "conj" || function(&p.Tokens[i]) == "det")
}

// apposition reads what stands behind a comma: "the antiquary of Stagfoot Lane", "who runs the farm".
func (q *quoter) apposition(p *scan.Paragraph, i, limit int) (int, bool) {
	if i >= limit {
		return i, false
	}
	t := &p.Tokens[i]
	if t.Class == scan.Number && (i+1 >= limit || p.Tokens[i+1].Class == scan.Punct) {
		return i + 1, true // an age
	}
	if !(determiner(t) || isPerson(t) || isName(p, i)) || isCue(t) {
		return i, false
	}
	end, ok := q.core(p, i, limit)
	if !ok {
		return i, false
	}
	for end < limit && end-i < maxName && word(&p.Tokens[end]) && !isCue(&p.Tokens[end]) && (function(&p.Tokens[end]) == "prep" || linkWord(p, end)) {
		to, ok := q.core(p, end+1, limit)
		if !ok {
			if end+1 >= limit || !plain(p, end+1) {
				break
			}
			to = end + 2
		}
		end = to
	}
	closed := end >= len(p.Tokens) || punct(p, end, commas+finals+";:"+dashes) || end < len(p.Tokens) && isQuote(p, end)
	return end, closed
}

// speakerBefore reads the speaker's phrase that ends before token end and begins at or after floor.
func (q *quoter) speakerBefore(p *scan.Paragraph, end, floor int) stretch {
	if end <= floor {
		return stretch{}
	}
	floor = max(floor, end-2*maxName)
	if punct(p, end-1, commas) {
		for k := end - 2; k > floor; k-- {
			if isQuote(p, k) || punct(p, k, finals+";:") && !initial(p, k) {
				break
			}
			if !punct(p, k, commas) {
				continue
			}
			t := &p.Tokens[k+1]
			relative := function(t) == "rel"
			if !(determiner(t) || isPerson(t) || isName(p, k+1) || t.Class == scan.Number || relative) || isTime(t) {
				continue
			}
			if who := q.speakerBefore(p, k, floor); !who.empty() && !punct(p, who.to, commas) || !who.empty() && who.to == k {
				if who.to == k {
					return stretch{who.from, end - 1}
				}
			}
		}
		return stretch{}
	}
	if t := &p.Tokens[end-1]; isPronoun(t) && !owner(t) {
		return stretch{end - 1, end}
	}
	return q.coreBefore(p, end, floor)
}

// coreBefore walks left from token end over what can be a noun phrase.
func (q *quoter) coreBefore(p *scan.Paragraph, end, floor int) stretch {
	i := end
	named, known, definite := false, false, false
loop:
	for i > floor && end-i < maxName {
		j := i - 1
		t := &p.Tokens[j]
		switch {
		case isQuote(p, j):
			break loop
		case t.Class == scan.Punct || t.Class == scan.Sign:
			if !initial(p, j) && !hyphen(p, j) && !plural(p, j) {
				break loop
			}
		case t.Class == scan.Number:
			if j > floor && hyphen(p, j) {
				break
			}
			i = j
			definite = true
			break loop
		case !word(t) || isTime(t):
			break loop
		case ending(p, j):
		case isName(p, j):
			named = true
		case determiner(t):
			i = j
			definite = true
			if j > floor && linkWord(p, j-1) && j-1 > floor && (word(&p.Tokens[j-2]) && function(&p.Tokens[j-2]) == "") {
				break
			}
			if j > floor && function(&p.Tokens[j-1]) == "det" && !functions(&p.Tokens[j-1], "rel") {
				i--
			}
			break loop
		case function(t) == "rel":
			if j <= floor || !word(&p.Tokens[j-1]) || function(&p.Tokens[j-1]) != "" || p.Tokens[j-1].Is(lexicon.Cues) && !isPerson(&p.Tokens[j-1]) {
				break loop
			}
			named, definite = false, false
		case linkWord(p, j):
			if i == end || j <= floor || !word(&p.Tokens[j-1]) || function(&p.Tokens[j-1]) != "" || p.Tokens[j-1].Is(lexicon.Cues) && !isPerson(&p.Tokens[j-1]) {
				break loop
			}
		case function(t) == "prep":
			// "officials in Kyiv", "the man with the basket": what stands before is the head
			if i == end || j <= floor || !word(&p.Tokens[j-1]) || function(&p.Tokens[j-1]) != "" || isTime(&p.Tokens[j-1]) ||
				p.Tokens[j-1].Is(lexicon.Cues) && !isPerson(&p.Tokens[j-1]) || named && !p.Tokens[i].Is(lexicon.Places) {
				break loop
			}
			named, definite = false, false
		case function(t) == "conj":
			if i == end || j <= floor || !(isName(p, j-1) && p.Tokens[i].Upper || determiner(&p.Tokens[i]) && word(&p.Tokens[j-1]) && function(&p.Tokens[j-1]) == "" && !isCue(&p.Tokens[j-1])) {
				break loop
			}
		case function(t) != "" || isPronoun(t) || t.In(1<<lexicon.Negations|1<<lexicon.Ordinals) && !isPerson(t) && !t.Upper:
			break loop
		case isPerson(t) || t.Is(lexicon.Kinds):
			known = true
		case isCue(t):
			break loop
		}
		i = j
	}
	for i < end && (p.Tokens[i].Class == scan.Punct || ending(p, i) || linkWord(p, i) || function(&p.Tokens[i]) != "" && !determiner(&p.Tokens[i])) {
		i++
	}
	for end > i && p.Tokens[end-1].Class == scan.Punct && !initial(p, end-1) {
		end--
	}
	if i >= end || end-i == 1 && determiner(&p.Tokens[i]) {
		return stretch{}
	}
	// Words in lower case that no article begins are part of the phrase only if they are titles, roles or kinds.
	if named && !definite {
		for i < end && !p.Tokens[i].Upper && !isPerson(&p.Tokens[i]) {
			i++
		}
		for end > i && !p.Tokens[end-1].Upper && !isPerson(&p.Tokens[end-1]) && !ending(p, end-1) && !initial(p, end-1) && !hyphenated(p, end-1) {
			end--
		}
		return stretch{i, end}
	}
	if named || known || definite || end-i <= 2 && word(&p.Tokens[i]) && (i == floor || p.Tokens[i-1].Class != scan.Word || functions(&p.Tokens[i-1], "conj") || functions(&p.Tokens[i-1], "rel")) {
		return stretch{i, end}
	}
	return stretch{}
}

func hyphenated(p *scan.Paragraph, i int) bool { return i > 0 && hyphen(p, i-1) }

// plain reports whether a token is a word in lower case that the lexicon has no function for.
func plain(p *scan.Paragraph, i int) bool {
	t := &p.Tokens[i]
	return word(t) && !t.Upper && function(t) == "" && !isPronoun(t)
}

// sentenceOf returns the sentence that token i stands in.
func sentenceOf(p *scan.Paragraph, i int) scan.Sentence {
	lo, hi := 0, len(p.Sentences)
	for lo < hi {
		if m := (lo + hi) / 2; p.Sentences[m].To <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(p.Sentences) {
		return p.Sentences[lo]
	}
	return scan.Sentence{From: 0, To: len(p.Tokens)}
}

// capital reports whether s begins with a capital, after marks and brackets.
func capital(s string) bool {
	for _, r := range s {
		switch {
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			return true
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			return false
		}
	}
	return false
}
