package claim

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

const neverName = 1<<lexicon.Function | 1<<lexicon.Pronouns | 1<<lexicon.Months | 1<<lexicon.Weekdays | 1<<lexicon.Titles |
	1<<lexicon.Hedges | 1<<lexicon.Bounds | 1<<lexicon.Modalities | 1<<lexicon.Cues | 1<<lexicon.Negations | 1<<lexicon.Ranges | 1<<lexicon.Vague |
	1<<lexicon.Numbers | 1<<lexicon.Ordinals | 1<<lexicon.Rests | 1<<lexicon.Changes

// findNames finds the runs of capitalized words. The word that begins a sentence is one if the lexicon knows the place,
// if a name goes on behind it, if all its letters are capitals or 's stands behind it, or if a verb in the past seems to stand
// behind it: it is no word of the lexicon, no plural, and what follows is neither a noun nor "of" or "in".
func (c *sentence) findNames() {
	first := c.s.From
	for first < c.s.To && c.token(first).Class != scan.Word {
		first++
	}
	for i := c.s.From; i < c.s.To; i++ {
		if p := c.partOf(i); p != content && p != grammar || !c.capital(i) {
			continue
		}
		n := proper{span: span{i, i + 1}}
		place := sense(c.token(i), lexicon.Places)
		if place != nil && len(place.Args) > 0 && place.Args[0] != "name" {
			n.adjective = true
		}
		n.to = c.nameEnd(i)
		n.adjective = n.adjective && n.to == i+1
		if i == first || c.nouns {
			n.lead = true
			if place == nil && n.to == i+1 && !c.leads(i) {
				continue
			}
		}
		for j := n.to; j < n.to+2 && c.partOf(j) == grammar; j++ {
			if c.isGenitive(j) {
				n.possessor = true
			}
		}
		if c.describes(n.to) && c.placed(i) {
			for ; i < n.to; i++ {
				c.part[i-c.s.From] = aside
			}
			i--
			continue
		}
		n.place = !n.adjective && (c.placed(i) || i == first && c.dateline(n.to))
		if k := sense(c.token(n.to), lexicon.Kinds); n.place && k != nil && areas[k.Class] && !c.token(n.to).Upper && c.partOf(n.to) == content {
			n.to++ // Harrow region
		}
		c.names = append(c.names, n)
		i = n.to - 1
	}
}

// describes reports whether what stands before token i describes a place named behind it: "in the Norlandic port of Corbay".
func (c *sentence) describes(i int) bool {
	return c.partOf(i) == content && !c.token(i).Upper && c.isOf(i+1) && c.partOf(i+2) == content && c.capital(i+2)
}

// dateline reports whether a dash behind the first name of a text sets it off: "HARROW — On Wednesday".
func (c *sentence) dateline(i int) bool {
	t := c.token(i)
	if t.Class != scan.Punct && t.Class != scan.Sign || !t.Space || !c.token(i+1).Space {
		return false
	}
	switch r, _ := utf8.DecodeRuneInString(c.p.Text[t.Start:]); r {
	case '-', '–', '—', '―':
		return true
	}
	return false
}

// joinNames makes one name of a list of names: "Estonia, Latvia and Lithuania".
func (c *sentence) joinNames() {
	kept := 0
	for k := 0; k < len(c.names); k++ {
		n := c.names[k]
		last := k
		listed := false
		for j := k + 1; j < len(c.names); j++ {
			prev, next := &c.names[j-1], &c.names[j]
			if next.adjective || prev.adjective || prev.possessor || next.from-prev.to != 1 && !(next.from-prev.to == 2 && c.partOf(next.from-1) == joint) {
				break
			}
			sep := c.token(prev.to)
			switch {
			case c.partOf(next.from-1) == joint && !has(c.token(next.from-1), lexicon.Function, "prep"):
				listed, last = true, j
			case c.isComma(sep) && !c.figureAfter(next.to):
				continue
			default:
			}
			break
		}
		if listed {
			n.to, n.possessor = c.names[last].to, c.names[last].possessor
			k = last
		}
		c.names[kept] = n
		if listed {
			for i := n.from; i < n.to; i++ {
				c.part[i-c.s.From], c.of[i-c.s.From] = named, kept
			}
		} else {
			for i := n.from; i < n.to; i++ {
				c.of[i-c.s.From] = kept
			}
		}
		kept++
	}
	c.names = c.names[:kept]
}

func (c *sentence) isComma(t *scan.Token) bool {
	return t.Class == scan.Punct && t.End == t.Start+1 && c.p.Text[t.Start] == ','
}

// figureAfter reports whether a figure stands behind a name, with a comma at most between them: "Norland, 40 %".
func (c *sentence) figureAfter(i int) bool {
	if c.isComma(c.token(i)) {
		i++
	}
	return c.partOf(i) == figured
}

// capital reports whether token i is a word with a capital that may be part of a name.
func (c *sentence) capital(i int) bool {
	t := c.token(i)
	if t.Class != scan.Word || t.End-t.Start < 2 && !t.Upper {
		return false
	}
	if t.Is(lexicon.Places) {
		return true
	}
	if t.In(1<<lexicon.Synonyms | 1<<lexicon.DistinctWords | 1<<lexicon.Identifiers) {
		return false
	}
	if r := sense(t, lexicon.Roles); r != nil && r.Class != "organization" && !c.allCaps(i) {
		return false
	}
	return t.Upper && !t.In(neverName) && (t.Word == nil || !t.Is(lexicon.Kinds) && !t.Is(lexicon.Units) || c.allCaps(i))
}

func (c *sentence) allCaps(i int) bool {
	n := 0
	for _, r := range c.text(i) {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1
}

// nameEnd returns where a name that begins at token i ends. "of" joins its halves only behind a name that an article
// introduces ("the Bank of Norland"); a hyphen joins what it touches.
func (c *sentence) nameEnd(i int) int {
	start := i
	i++
	for i < c.s.To {
		t := c.token(i)
		switch {
		case c.partOf(i) == content && c.capital(i):
			if p := sense(t, lexicon.Places); p != nil && len(p.Args) > 0 && p.Args[0] != "name" {
				return i
			}
			i++
		case !t.Space && t.End == t.Start+1 && c.p.Text[t.Start] == '-' && i+1 < c.s.To && !c.token(i+1).Space && c.token(i+1).Class == scan.Word:
			i += 2
		case c.isOf(i) && c.partOf(i+1) == content && c.capital(i+1) && c.articled(start):
			i += 2
		default:
			return i
		}
	}
	return i
}

func (c *sentence) articled(i int) bool {
	f := sense(c.token(i-1), lexicon.Function)
	return f != nil && f.Class == "det"
}

// isOf reports whether token i is the preposition that makes a genitive.
func (c *sentence) isOf(i int) bool {
	f := sense(c.token(i), lexicon.Function)
	return f != nil && f.Class == "prep" && hasArg(f, "of")
}

func hasArg(s *lexicon.Sense, arg string) bool {
	for _, a := range s.Args {
		if a == arg {
			return true
		}
	}
	return false
}

// isGenitive reports whether token i is 's or what stands for it.
func (c *sentence) isGenitive(i int) bool {
	t := c.token(i)
	if t.Space || t.Class != scan.Word {
		return false
	}
	r, _ := utf8.DecodeRuneInString(c.p.Text[t.Start:])
	return r == '\'' || r == '’' || c.text(i) == "s"
}

// leads reports whether the word that begins a sentence, or any noun of a language with capital nouns, is a name.
func (c *sentence) leads(i int) bool {
	t := c.token(i)
	if c.allCaps(i) {
		return true
	}
	if t.Word != nil {
		return false
	}
	if c.nouns {
		return c.placed(i)
	}
	for j := i + 1; j < i+3 && c.partOf(j) == grammar; j++ {
		if c.isGenitive(j) {
			return true
		}
	}
	if f := sense(c.token(i+1), lexicon.Function); f != nil && (f.Class == "prep" || f.Class == "det") {
		return false
	}
	if word := c.text(i); len(c.dict.Stem(word)) != len(word) {
		return false // a plural
	}
	if c.partOf(i+1) != content {
		return true
	}
	if next := c.token(i + 1); next.Is(lexicon.Changes) || next.Upper {
		return true
	}
	verb := strings.ToLower(c.text(i + 1))
	return !strings.HasSuffix(verb, "s") && c.dict.Stem(verb) != verb
}

// placed reports whether a preposition of place governs the name at token i:
//
//	in Harrow | in northern Norland | in the Ukrainian city of Kharkiv
func (c *sentence) placed(i int) bool {
	of := false
	for j := i - 1; j >= c.s.From && j >= i-7; j-- {
		switch c.partOf(j) {
		case grammar:
			f := sense(c.token(j), lexicon.Function)
			switch {
			case f == nil:
				return false
			case hasArg(f, "place"):
				return !of || c.detBetween(j, i)
			case f.Class == "det":
			case hasArg(f, "of") && !of && j == i-1:
				of = true
			case f.Class == "prep" && j == i-1 && c.token(i).Is(lexicon.Places):
				return hasArg(f, "place")
			default:
				return false
			}
		case content, named, aside:
		default:
			return false
		}
	}
	return false
}

func (c *sentence) detBetween(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if f := sense(c.token(i), lexicon.Function); f != nil && f.Class == "det" {
			return true
		}
	}
	return false
}

// nameText returns the words of a name.
func (c *sentence) nameText(k int) string {
	n := &c.names[k]
	return c.p.Text[c.token(n.from).Start:c.token(n.to-1).End]
}

// areas are the lexicon's kinds of places: what they stand behind names another place than the name alone.
var areas = map[string]bool{
	"region": true, "province": true, "district": true, "county": true, "state": true, "area": true, "territory": true,
	"oblast": true, "prefecture": true, "canton": true, "municipality": true, "city": true, "town": true, "village": true,
	"island": true, "suburb": true, "neighborhood": true, "airport": true, "port": true,
}
