package scan

import (
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/lexicon"
)

// ending says how firmly a mark ends a sentence.
type ending uint8

const (
	none ending = iota
	soft        // … and a full stop that an abbreviation holds: only before a word that begins sentences
	stop        // . and ؟ !? before anything but a small letter
	hard        // 。: always, no space needed
)

// sentences fills in p.Sentences. A full stop ends a sentence unless it belongs to an abbreviation, an initial, an ordinal
// before a month or the number of a list, or unless a small letter follows. Closing marks and brackets after it belong to it.
func (s *Scanner) sentences(p *Paragraph) {
	from := 0
	for _, i := range p.stops {
		if i < from {
			continue
		}
		kind := s.ends(p, from, i)
		if kind == none {
			continue
		}
		next := i + 1
		for next < len(p.Tokens) && p.closes(next) {
			next++
		}
		if kind == hard || next == len(p.Tokens) || p.begins(next, kind) {
			p.Sentences = append(p.Sentences, Sentence{from, next})
			from = next
		}
	}
	if from < len(p.Tokens) {
		p.Sentences = append(p.Sentences, Sentence{from, len(p.Tokens)})
	}
}

func (s *Scanner) ends(p *Paragraph, from, i int) ending {
	t := &p.Tokens[i]
	switch t.Class {
	case Word: // "U.S." at the end of a sentence holds its full stop
		if p.Text[t.End-1] == '.' && !t.Is(lexicon.Titles) {
			return soft
		}
		return none
	case Punct:
	default:
		return none
	}
	switch r, _ := utf8.DecodeRuneInString(p.Text[t.Start:t.End]); r {
	case '。', '！', '？':
		return hard
	case '!', '?', '؟', '।', '॥', '։', '۔', '።':
		return stop
	case '…':
		return soft
	case '.':
		if t.End > t.Start+1 {
			return soft
		}
	default:
		return none
	}
	if i == from || t.Space {
		return stop
	}
	before := &p.Tokens[i-1]
	switch {
	case before.Is(lexicon.Titles):
		if before.Is(lexicon.Roles) || !before.Is(lexicon.Abbreviations) && before.End-before.Start > 4 {
			return stop // "the minister."
		}
		return none
	case before.Is(lexicon.Abbreviations):
		return soft
	case before.Class == Word && before.Upper && utf8.RuneCountInString(p.String(i-1)) == 1:
		return soft
	case before.Class == Number && (i-1 == from || s.ordinalStop(p, i)):
		return none
	}
	return stop
}

// ordinalStop reports whether the full stop at i makes its number an ordinal: "am 4. April".
func (s *Scanner) ordinalStop(p *Paragraph, i int) bool {
	if w := s.dict.Lookup("."); w == nil || w.Has&(1<<lexicon.Ordinals) == 0 || i+1 == len(p.Tokens) {
		return false
	}
	n := &p.Tokens[i-1]
	return p.Tokens[i+1].Is(lexicon.Months) || n.End-n.Start <= 2 && p.Tokens[i+1].Class == Word && !p.Tokens[i+1].Is(lexicon.Function)
}

// closes reports whether token i closes what stands before it: a further mark, a bracket, a quotation mark with no word after it.
func (p *Paragraph) closes(i int) bool {
	t := &p.Tokens[i]
	switch t.Class {
	case Punct:
		if t.Space {
			return false
		}
		r, _ := utf8.DecodeRuneInString(p.Text[t.Start:])
		switch r {
		case '.', '!', '?', '…', ')', ']', '}', '！', '？', '。', '）':
			return true
		}
	case Quote:
		if i+1 == len(p.Tokens) || p.Tokens[i+1].Space {
			return true
		}
		n := &p.Tokens[i+1]
		return n.Class == Punct || n.Class == Quote && !t.Space
	}
	return false
}

// begins reports whether a sentence may begin at token i.
func (p *Paragraph) begins(i int, kind ending) bool {
	if !p.Tokens[i].Space {
		return false
	}
	for i < len(p.Tokens)-1 && (p.Tokens[i].Class == Quote || p.Tokens[i].Class == Punct) {
		i++
	}
	t := &p.Tokens[i]
	if t.Class != Word {
		return kind != soft
	}
	if kind == soft {
		return t.Upper && (t.In(1<<lexicon.Function | 1<<lexicon.Pronouns))
	}
	r, _ := utf8.DecodeRuneInString(p.Text[t.Start:])
	return !unicode.IsLower(r)
}
