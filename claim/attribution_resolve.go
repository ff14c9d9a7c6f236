package claim

import (
	"strings"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// known reads a speaker's phrase: the person it names or means, and whether it has words of its own (a pronoun has none).
func (q *quoter) known(p *scan.Paragraph, s stretch) (b person, own bool) {
	first := &p.Tokens[s.from]
	b.start, b.end = first.Start, p.Tokens[s.to-1].End
	b.name = p.Text[b.start:b.end]
	if s.to-s.from == 1 && isPronoun(first) {
		b.gender = gender(first)
		return b, false
	}
	b.gender = q.title(p, s)
	for i := s.from; i < s.to; i++ {
		t := &p.Tokens[i]
		if punct(p, i, commas) || function(t) == "rel" {
			if !b.named && i+1 < s.to && isName(p, i+1) { // "a spokesman for the ministry, Karl Weiss"
				for i++; i < s.to && (isName(p, i) || initial(p, i) || hyphen(p, i)); i++ {
					b.key, b.named = p.String(i), true
				}
				i = min(i, s.to)
				b.name = p.Text[b.start:p.Tokens[i-1].End]
				break
			}
			b.name = p.Text[b.start:p.Tokens[max(i-1, s.from)].End]
			break
		}
		if b.named && (linkWord(p, i) || function(t) == "prep" || ending(p, i)) && !b.nameAhead(p, i, s.to) {
			break
		}
		switch {
		case word(t) && t.Upper && function(t) == "" && !(t.Is(lexicon.Places) && senseOf(t, lexicon.Places).Class != "" && adjectival(t)):
			b.key, b.named = p.String(i), true
		case word(t) && !b.named && function(t) == "" && !ending(p, i) && (b.key == "" || !linked(p, i, s.from)):
			b.key = p.String(i)
		}
	}
	if b.key == "" {
		b.key = b.name
	}
	return b, true
}

// nameAhead reports whether a capitalized word follows token i in the phrase: "Secretary of State Antony Blinken".
func (b *person) nameAhead(p *scan.Paragraph, i, to int) bool {
	return i+2 < to && p.Tokens[i+1].Upper && p.Tokens[i+2].Upper
}

// adjectival reports whether a place is given as an adjective: "Lithuanian".
func adjectival(t *scan.Token) bool {
	s := senseOf(t, lexicon.Places)
	for _, a := range s.Args {
		if a == "adjective" {
			return true
		}
	}
	return false
}

// linked reports whether token i stands behind a preposition of the phrase: "the head of the agency" goes by "head".
func linked(p *scan.Paragraph, i, from int) bool {
	for k := from; k < i; k++ {
		if linkWord(p, k) || function(&p.Tokens[k]) == "prep" {
			return true
		}
	}
	return false
}

// resolve turns a voice into an attribution, and remembers who spoke.
func (q *quoter) resolve(p *scan.Paragraph, v *voice) (*Attribution, *person) {
	a := q.voices.next()
	a.Denied = v.denied
	if !v.cue.empty() {
		a.Cue = cut(p.Text, p.Tokens[v.cue.from].Start, p.Tokens[v.cue.to-1].End)
	}
	if v.via != nil {
		a.Via, _ = q.resolve(p, v.via)
	}
	if v.who.empty() {
		return a, nil
	}
	b, own := q.known(p, v.who)
	a.Who = cut(p.Text, b.start, b.end)
	a.Speaker = p.Text[b.start:b.end]
	b.spoke = true
	if !own {
		if p.String(v.who.from) == "I" {
			b.key, b.named = "I", true // who tells the story
			return a, q.memory.mention(b)
		}
		if b.gender == 0 {
			return a, nil
		}
		if who := q.memory.fitting(b.gender, b.start); who != nil {
			who.gender, who.spoke = b.gender, true
			c := *who
			c.start, c.end = b.start, b.end
			who = q.memory.mention(c)
			a.Speaker = who.name
			return a, who
		}
		b.key = strings.ToLower(b.name) // nobody has been named: he stays he
		return a, q.memory.mention(b)
	}
	if !b.named && definite(p, v.who) {
		if who := q.memory.described(strings.ToLower(b.key)); who != nil {
			c := *who
			c.start, c.end, c.spoke = b.start, b.end, true
			who = q.memory.mention(c)
			a.Speaker = who.name
			return a, who
		}
	}
	who := q.memory.mention(b)
	return a, who
}

// definite reports whether a description means somebody known: "the minister", not "a minister".
func definite(p *scan.Paragraph, s stretch) bool {
	t := &p.Tokens[s.from]
	if determiner(t) {
		switch w := p.String(s.from); {
		case strings.EqualFold(w, "a"), strings.EqualFold(w, "an"), strings.EqualFold(w, "one"), strings.EqualFold(w, "another"):
		default:
			return true
		}
	}
	return isPerson(t)
}

func cut(text string, start, end int) Selector {
	return Selector{Start: start, End: end, Exact: text[start:end]}
}
