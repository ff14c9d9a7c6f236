package claim

import (
	"slices"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// Reported speech in the text's own words is told by these patterns; the content is what stands for …:
//
//	according to X, …              …, according to X [who spoke on condition of anonymity]
//	…, X said | …, said X | …, reports X      at a sentence's end, or set off by commas within it
//	X said (that) … | X told Y (that) … | X denied that …
//
// Cues that need no "that" are those of the classes say and write; behind others a clause must be seen (an auxiliary).
// Words in marks within the content make it Mixed.

// reported appends indirect and mixed quotations of the sentences of p.
func (q *quoter) reported(p *scan.Paragraph, from int, dst []quoted) []quoted {
	if p.Has&(1<<lexicon.Cues) == 0 {
		return q.partly(p, dst)
	}
	for _, s := range p.Sentences {
		dst = q.sentence(p, s, dst)
	}
	return q.partly(p, dst)
}

// inMarks returns the end of the marked stretch that token i stands in, or i.
func (q *quoter) inMarks(i int) int {
	lo, hi := 0, len(q.found)
	for lo < hi {
		if m := (lo + hi) / 2; q.found[m].end <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(q.found) && i >= q.found[lo].open {
		return q.found[lo].end
	}
	return i
}

// taken reports whether the cue at token c leads to or follows a direct quotation.
func (q *quoter) taken(c int) bool {
	_, found := slices.BinarySearch(q.cues, c)
	return found
}

func (q *quoter) sentence(p *scan.Paragraph, s scan.Sentence, dst []quoted) []quoted {
	to := s.To
	for to > s.From && (punct(p, to-1, finals) || isQuote(p, to-1)) {
		to--
	}
	var outer *Attribution
	cues := 0
	for c := s.From; c < to && cues < 8; c++ {
		if e := q.inMarks(c); e > c {
			c = e - 1
			continue
		}
		t := &p.Tokens[c]
		if !isCue(t) || q.taken(c) || isName(p, c) && c > s.From {
			continue
		}
		cues++
		v, content := q.report(p, s.From, c, to)
		if v == nil || content.to-content.from < 2 || content.to <= content.from {
			continue
		}
		content = trimmed(p, content)
		if content.empty() || q.overlapsPiece(content) {
			continue
		}
		q.mentions(p, min(v.who.from, v.cue.from))
		a, who := q.resolve(p, v)
		if outer != nil && a.Via == nil {
			a.Via = outer
		}
		outer = a
		d := quoted{Attribution: a, Start: p.Tokens[content.from].Start, End: p.Tokens[content.to-1].End}
		d.Quotation = Quotation{Kind: Indirect, Parts: []Selector{cut(p.Text, d.Start, d.End)}}
		dst = append(dst, d)
		if who != nil && !q.direct {
			q.memory.turns[1], q.memory.turns[0] = q.memory.turns[0], turn{key: who.key}
		}
		if v.cue.from > content.to {
			break
		}
	}
	return dst
}

func (q *quoter) overlapsPiece(s stretch) bool {
	i, _ := slices.BinarySearchFunc(q.pieces, s.from, func(k piece, at int) int {
		if k.end <= at {
			return -1
		}
		return 1
	})
	return i < len(q.pieces) && q.pieces[i].open < s.to
}

func trimmed(p *scan.Paragraph, s stretch) stretch {
	for s.from < s.to && punct(p, s.from, commas+colons+dashes+";") {
		s.from++
	}
	for s.to > s.from && punct(p, s.to-1, commas+colons+dashes+";"+finals) && !initial(p, s.to-1) {
		s.to--
	}
	return s
}

// report reads the cue at token c of the sentence from..to: whose words, and which.
func (q *quoter) report(p *scan.Paragraph, from, c, to int) (*voice, stretch) {
	t := &p.Tokens[c]
	class := cueClass(t)
	end := to
	for i := c + 1; i < to; i++ {
		if punct(p, i, ";") {
			end = i
			break
		}
	}
	if class == "accord" {
		who := q.speakerAfter(p, c+1, end)
		if who.empty() {
			return nil, stretch{}
		}
		who = q.relative(p, who, end)
		v := &voice{who: who, cue: stretch{c, c + 1}, end: who.to}
		if q.lead(p, from, c+1) >= c || c == from {
			return v, stretch{who.to, end}
		}
		return v, stretch{from, c}
	}
	if infinitive(p, c) && class != "passive" {
		return nil, stretch{}
	}
	who, cue, negated := q.subject(p, c, from)
	v := &voice{who: who, cue: stretch{cue, c + 1}, denied: negated || denies(t), end: c + 1}
	if !who.empty() {
		if lead := who.from; lead > from && (punct(p, lead-1, commas+dashes) || function(&p.Tokens[lead-1]) == "conj" && lead-1 > from && punct(p, lead-2, commas)) && lead-from > 3 {
			if q.closesAfter(p, c+1, end) {
				for lead > from && (punct(p, lead-1, commas+dashes) || function(&p.Tokens[lead-1]) == "conj") {
					lead--
				}
				return v, stretch{from, lead}
			}
			if punct(p, c+1, commas) && c+2 < end {
				return v, stretch{from, end}
			}
		}
		v.via = q.reporter(p, who.from, from)
		start, ok := q.clause(p, c, end, class)
		if !ok {
			return nil, stretch{}
		}
		return v, stretch{start, end}
	}
	if c > from+2 && punct(p, c-1, commas+dashes) && !p.Tokens[c].Upper {
		inverted := q.speakerAfter(p, c+1, end)
		if !inverted.empty() && !determinerless(p, inverted) && q.closesAfter(p, inverted.to, end) {
			v.who = inverted
			return v, stretch{from, c - 1}
		}
	}
	return nil, stretch{}
}

// closesAfter reports whether nothing but a place, a time or a listener follows up to the sentence's end: no clause begins.
func (q *quoter) closesAfter(p *scan.Paragraph, i, end int) bool {
	if end-i > 12 {
		return false
	}
	for ; i < end; i++ {
		if isCue(&p.Tokens[i]) || function(&p.Tokens[i]) == "aux" || p.String(i) == "that" || isQuote(p, i) {
			return false
		}
	}
	return true
}

// clause returns where the clause that the cue at token c governs begins.
func (q *quoter) clause(p *scan.Paragraph, c, end int, class string) (int, bool) {
	for i := c + 1; i < end && i-c < 12; i++ {
		t := &p.Tokens[i]
		if punct(p, i, ":;") || isCue(t) {
			break
		}
		if functions(t, "rel") || functions(t, "conj") {
			if w := p.String(i); w == "that" || w == "dass" || w == "daß" || w == "que" || w == "що" || w == "что" || w == "att" || w == "dat" || w == "że" || w == "che" || w == "whether" || w == "if" || w == "ob" || w == "si" {
				return i + 1, true
			}
		}
		if function(t) == "aux" && i > c+1 {
			break
		}
	}
	if c+1 >= end {
		return 0, false
	}
	start := c + 1
	n := &p.Tokens[start]
	switch class {
	case "say", "write", "passive":
		if punct(p, start, commas) {
			return start + 1, end-start > 4
		}
		return start, end-start >= 3 && (word(n) || n.Class == scan.Number || n.Class == scan.Currency || n.Class == scan.Quote)
	case "tell":
		who := q.speakerAfter(p, start, end)
		if who.empty() {
			who = stretch{start, start + 1}
		}
		return who.to, q.hasClause(p, who.to, end)
	}
	return start, !punct(p, start, commas) && q.hasClause(p, start, end)
}

// hasClause reports whether a subject and an auxiliary stand near: would, has, is.
func (q *quoter) hasClause(p *scan.Paragraph, i, end int) bool {
	if i >= end || function(&p.Tokens[i]) == "prep" {
		return false
	}
	for j := i + 1; j < end && j-i < 10; j++ {
		if function(&p.Tokens[j]) == "aux" {
			return true
		}
		if punct(p, j, commas) {
			return false
		}
	}
	return false
}

// partly makes mixed quotations of the pieces that are parts of somebody's sentence: the content reaches from the cue to the
// sentence's end, or from the sentence's start to the cue.
func (q *quoter) partly(p *scan.Paragraph, dst []quoted) []quoted { return dst }
