package claim

import (
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

// part is what a token is to the clause it stands in.
type part uint8

const (
	content part = iota // a word that can be part of a measurand
	figured             // belongs to a figure
	timed               // belongs to a date or period
	named               // belongs to a name
	grammar             // article, preposition, auxiliary, pronoun
	joint               // a conjunction
	aside               // attribution, hedge, filler: says nothing of what is measured
	mark                // punctuation
)

// span is a range of tokens.
type span struct{ from, to int }

func (s span) has(i int) bool { return i >= s.from && i < s.to }

func (s span) empty() bool { return s.from >= s.to }

// sentence is one sentence taken apart. Its words become what figures and dates are said of by these patterns:
//
//	A clause ends at ; : ( ) — or a quotation mark, and at a comma.
//	Two figures of one clause share the words to their left; what stands between them and a conjunction is the first
//	one's, what stands between the conjunction and the second one is the second one's own.
//	A figure whose clause says nothing of its own ("was 12 %", "India, 22 %") takes the words of the clauses before it.
//	Period and place come from the figure's own words, else from the nearest clause that has one.
//	The entity is the name its clause begins with; else the first name of the sentence that is neither place nor speaker;
//	behind a pronoun, that of the sentence before.
//
// What these don't decide stays empty.
type sentence struct {
	p       *scan.Paragraph
	s       scan.Sentence
	dict    *lexicon.Dictionary
	nouns   bool // the language writes all nouns with a capital
	matches []quantity.Match
	figures []span // of matches, in tokens
	nounOf  []span // of their units, in tokens
	whens   []when
	names   []proper
	part    []part // of token s.From + i
	of      []int  // of that token: which figure, when or name
	breaks  []byte // before that token: 0 none, 1 comma, 2 the end of a clause whatever stands around
	asides  []span // bytes: who said it, with the cue
	limits  []span // bytes: quotations and reported clauses
}

// proper is a run of capitalized words that names something.
type proper struct {
	span
	place     bool // a preposition of place stands before it
	adjective bool // Ukrainian
	possessor bool // 's stands behind it
	lead      bool // begins the sentence: its capital says nothing
}

func (c *sentence) reset(p *scan.Paragraph, s scan.Sentence) {
	n := s.To - s.From
	c.p, c.s = p, s
	c.matches, c.figures, c.nounOf = c.matches[:0], c.figures[:0], c.nounOf[:0]
	c.whens, c.names = c.whens[:0], c.names[:0]
	c.part, c.of, c.breaks = grown(c.part, n), grown(c.of, n), grown(c.breaks, n+1)
}

// grown returns a zeroed slice of length n in the memory of s, if that is enough.
func grown[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, 2*n)
	}
	s = s[:n]
	clear(s)
	return s
}

func (c *sentence) token(i int) *scan.Token {
	if i < c.s.From || i >= c.s.To {
		return &noToken
	}
	return &c.p.Tokens[i]
}

func (c *sentence) text(i int) string { return c.p.Text[c.token(i).Start:c.token(i).End] }

func (c *sentence) partOf(i int) part {
	if i < c.s.From || i >= c.s.To {
		return mark
	}
	return c.part[i-c.s.From]
}

// tokens returns the tokens of a range of bytes.
func (c *sentence) tokens(start, end int) span {
	lo, hi := c.s.From, c.s.To
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); c.p.Tokens[m].End > start {
			hi = m
		} else {
			lo = m + 1
		}
	}
	s := span{lo, lo}
	for s.to < c.s.To && c.p.Tokens[s.to].Start < end {
		s.to++
	}
	if s.empty() {
		return span{c.s.To, c.s.To}
	}
	return s
}

// locate finds the tokens of the figures.
func (c *sentence) locate() {
	for i := range c.matches {
		m := &c.matches[i]
		c.figures = append(c.figures, c.tokens(m.Start, m.End))
		noun := span{}
		if m.Unit.End > m.Unit.Start {
			noun = c.tokens(m.Unit.Start, m.Unit.End)
		}
		c.nounOf = append(c.nounOf, noun)
	}
}

// counted reports whether a figure with a unit stands at token i.
func (c *sentence) counted(i int) bool {
	for k := range c.figures {
		if c.figures[k].has(i) {
			return c.matches[k].Err == nil && !c.nounOf[k].empty()
		}
	}
	return false
}

// dropDates removes the figures that are part of a date ("the 4th of April", "in 2023").
func (c *sentence) dropDates() {
	kept := 0
	for k, f := range c.figures {
		dated := false
		for _, w := range c.whens {
			if f.from < w.to && f.to > w.from {
				n := c.tokens(c.matches[k].Number.Start, c.matches[k].Number.End)
				dated = dated || n.from < w.to && n.to > w.from
			}
		}
		if !dated {
			c.matches[kept], c.figures[kept], c.nounOf[kept] = c.matches[k], f, c.nounOf[k]
			kept++
		}
	}
	c.matches, c.figures, c.nounOf = c.matches[:kept], c.figures[:kept], c.nounOf[:kept]
}

const quiet = 1<<lexicon.Hedges | 1<<lexicon.HedgesAfter | 1<<lexicon.Bounds | 1<<lexicon.BoundsAfter | 1<<lexicon.Ranges |
	1<<lexicon.Cues | 1<<lexicon.Modalities | 1<<lexicon.Rests | 1<<lexicon.Periods

// classify says of each token what part it plays, and where clauses end.
func (c *sentence) classify() {
	set := func(s span, p part, k int) {
		for i := max(s.from, c.s.From); i < min(s.to, c.s.To); i++ {
			c.part[i-c.s.From], c.of[i-c.s.From] = p, k
		}
	}
	for i := c.s.From; i < c.s.To; i++ {
		c.part[i-c.s.From] = c.word(i)
	}
	for _, a := range c.asides {
		set(c.tokens(a.from, a.to), aside, 0)
	}
	for k, w := range c.whens {
		set(span{w.from, w.to}, timed, k)
	}
	for k, f := range c.figures {
		set(f, figured, k)
	}
	c.findNames()
	for k := range c.names {
		set(c.names[k].span, named, k)
	}
	c.joinNames()
	for i := c.s.From; i < c.s.To; i++ {
		if c.part[i-c.s.From] != mark {
			continue
		}
		b := c.breakAt(i)
		c.breaks[i-c.s.From] = max(c.breaks[i-c.s.From], b)
		if b == 2 {
			c.breaks[i-c.s.From+1] = 2
		}
	}
	for _, l := range c.limits {
		s := c.tokens(l.from, l.to)
		if !s.empty() {
			c.breaks[s.from-c.s.From], c.breaks[s.to-c.s.From] = 2, 2
		}
	}
}

// word classifies a token by itself.
func (c *sentence) word(i int) part {
	t := c.token(i)
	switch t.Class {
	case scan.Word:
	case scan.Number, scan.Currency, scan.Other:
		return aside
	default:
		return mark
	}
	if t.Word == nil {
		if !t.Space && i > c.s.From && t.Start < t.End && (c.p.Text[t.Start] == '\'' || c.text(i) == "s") || c.text(i) == "’s" {
			return grammar // 's
		}
		return content
	}
	if f := sense(t, lexicon.Function); f != nil {
		if f.Class == "conj" {
			return joint
		}
		return grammar
	}
	if has(t, lexicon.Idioms, "adverb") {
		return grammar
	}
	if n := sense(t, lexicon.Negations); n != nil {
		switch n.Class {
		case "if", "question":
		default:
			return content
		}
	}
	if ch := sense(t, lexicon.Changes); ch != nil && (ch.Class == "from" || ch.Class == "by" || ch.Class == "to") && !t.In(meaning) {
		return grammar
	}
	switch {
	case t.In(1<<lexicon.Kinds | 1<<lexicon.Synonyms | 1<<lexicon.Polarity | 1<<lexicon.Changes | 1<<lexicon.Aggregations | 1<<lexicon.DistinctWords):
		return content
	case t.Is(lexicon.Pronouns):
		return grammar
	case t.In(quiet):
		return aside
	}
	return content
}

// breakAt returns how firmly a clause ends before or at the mark at token i.
func (c *sentence) breakAt(i int) byte {
	t := c.token(i)
	switch {
	case t.Class == scan.Quote:
		return 2
	case t.Class == scan.Punct:
		switch r, _ := utf8.DecodeRuneInString(c.p.Text[t.Start:]); r {
		case ',', '،', '、', '，':
			return 1
		case '.', '\'', '’':
			return 0
		case '-', '‐', '‑', '–', '—':
			if t.Space && c.token(i+1).Space || r == '—' {
				return 2
			}
		default:
			return 2
		}
	}
	return 0
}
