package claim

import (
	"strings"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

const maxPeople = 8

// person is somebody who was named, as far back as discourse reaches.
type person struct {
	name       string // the fullest phrase so far
	key        string // the word he goes by: the last of the name, or the head noun of a description
	named      bool   // key is a name
	start, end int    // the last mention
	gender     byte   // 'm', 'f', 'p' for several, 0 unknown
	spoke      bool
	acts       bool // was a sentence's subject, or bore a title
}

// memory is who was named, the latest last, and who spoke in the last paragraphs.
type memory struct {
	people     [maxPeople]person
	n          int
	turns      [2]turn // the speakers of the last turns, the latest first
	alternated int     // how often a turn by another followed at once: a dialogue, not a report
}

// turn is a paragraph's speaker.
type turn struct {
	key      string
	name     string
	who      Selector // where he is named
	opens    bool     // the paragraph began with a quotation
	asked    bool     // it ended with a question
	apart    bool     // a paragraph without a quotation stands behind it
	to       string   // whom it called by name
	inferred int      // how many turns ago the speaker was named beside his words
}

// maxInferred is how many turns the course of a talk is followed after a speaker was last named beside his words.
const maxInferred = 9

// mention notes that somebody is named, and returns the name under which he is known: "Rivera" may be "Maria Rivera".
func (m *memory) mention(b person) *person {
	for i := m.n - 1; i >= 0; i-- {
		p := m.people[i]
		if p.key != b.key && !(b.named && p.named && hasWord(p.name, b.key)) {
			continue
		}
		if len(b.name) > len(p.name) && b.named == p.named && b.key == p.key {
			p.name = b.name
		}
		p.start, p.end, p.spoke, p.acts = b.start, b.end, p.spoke || b.spoke, p.acts || b.acts
		if b.gender != 0 {
			p.gender = b.gender
		}
		copy(m.people[i:], m.people[i+1:m.n])
		m.people[m.n-1] = p
		return &m.people[m.n-1]
	}
	if m.n == maxPeople {
		copy(m.people[:], m.people[1:])
		m.n--
	}
	m.people[m.n] = b
	m.n++
	return &m.people[m.n-1]
}

// by returns the person who goes by key.
func (m *memory) by(key string) *person {
	for i := m.n - 1; i >= 0 && key != ""; i-- {
		if m.people[i].key == key {
			return &m.people[i]
		}
	}
	return nil
}

// described returns the last person in whose phrase the word stands: "the minister" is "Foreign Minister Dmytro Kuleba".
func (m *memory) described(word string) *person {
	for i := m.n - 1; i >= 0; i-- {
		if p := &m.people[i]; p.named && hasFolded(p.name, word) {
			return p
		}
	}
	return m.by(word)
}

// hasWord reports whether w is one of the words of s.
func hasWord(s, w string) bool {
	for w != "" {
		i := strings.Index(s, w)
		if i < 0 {
			return false
		}
		end := i + len(w)
		if (i == 0 || !isLetter(s[i-1])) && (end == len(s) || !isLetter(s[end])) {
			return true
		}
		s = s[end:]
	}
	return false
}

// hasFolded reports whether w, in small letters, is one of the words of s in small letters.
func hasFolded(s, w string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return hasWord(strings.ToLower(s), w)
		}
	}
	for i := 0; w != "" && i+len(w) <= len(s); i++ {
		end := i + len(w)
		if (i == 0 || !isLetter(s[i-1])) && (end == len(s) || !isLetter(s[end])) && strings.EqualFold(s[i:end], w) {
			return true
		}
	}
	return false
}

func isLetter(b byte) bool { return b >= 0x80 || b|0x20 >= 'a' && b|0x20 <= 'z' }

// fitting returns who a pronoun or description of this gender means: the last who spoke or was named before byte at.
func (m *memory) fitting(gender byte, at int) *person {
	for pass := range 3 { // who spoke and fits; who was named and fits; who may fit
		for i := m.n - 1; i >= 0; i-- {
			p := &m.people[i]
			if p.end > at || !p.named && gender != 'p' || p.key == "I" {
				continue
			}
			fits := p.gender == gender
			if fits && (p.spoke || pass > 0) || pass == 2 && p.gender == 0 && gender != 'p' && (p.spoke || p.acts) {
				return p
			}
		}
	}
	return nil
}

// gender returns what a pronoun says about its person.
func gender(t *scan.Token) byte {
	s := senseOf(t, lexicon.Pronouns)
	if s == nil {
		return 0
	}
	switch s.Class {
	case "he":
		return 'm'
	case "she":
		return 'f'
	case "they", "we":
		return 'p'
	}
	return 0
}

// title returns what the honorific in a name says about its person.
func (q *quoter) title(p *scan.Paragraph, s stretch) byte {
	for i := s.from; i < s.to; i++ {
		if t := senseOf(&p.Tokens[i], lexicon.Titles); t != nil {
			for _, a := range t.Args {
				switch a {
				case "m", "male", "masculine", "he":
					return 'm'
				case "f", "female", "feminine", "she":
					return 'f'
				}
			}
		}
	}
	return 0
}
