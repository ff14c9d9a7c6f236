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

// reported appends the indirect quotations of the sentences of p that end before token to. It is called in reading order, so
// that a pronoun finds who was named before it.
func (q *quoter) reported(p *scan.Paragraph, to int) {
	if p.Has&(1<<lexicon.Cues) == 0 {
		return
	}
	for ; q.sentences < len(p.Sentences) && p.Sentences[q.sentences].To <= to; q.sentences++ {
		q.indirect = q.sentence(p, p.Sentences[q.sentences], q.indirect)
	}
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

// report is reported speech in one sentence.
type report struct {
	voice   voice
	content stretch
}

const maxReports = 8 // in a sentence

func (q *quoter) sentence(p *scan.Paragraph, s scan.Sentence, dst []quoted) []quoted {
	cue := s.From
	for cue < s.To && !p.Tokens[cue].Is(lexicon.Cues) {
		cue++
	}
	if cue == s.To {
		return dst
	}
	to := s.To
	for to > s.From && (punct(p, to-1, finals) || isQuote(p, to-1)) {
		to--
	}
	var found [maxReports]report
	n, outer, semicolon := 0, -1, s.From-1
	for c := cue; c < to && n < maxReports; c++ {
		if !p.Tokens[c].Is(lexicon.Cues) {
			continue
		}
		for semicolon < c {
			for semicolon++; semicolon < to && !punct(p, semicolon, ";"); semicolon++ {
			}
		}
		if e := q.inMarks(c); e > c {
			c = e - 1
			continue
		}
		if !cueAt(p, c) || q.taken(c) || isName(p, c) && c > s.From {
			continue
		}
		v, content, ok := q.reads(p, s.From, c, semicolon)
		if !ok || content.to-content.from < 2 {
			continue
		}
		found[n] = report{v, content}
		if v.cue.from >= content.to {
			outer = n // "…, X said": what stands before is all X's
		}
		n++
	}
	var around *Attribution
	for i := range n {
		k := (outer + max(i, 0)) % max(n, 1)
		if outer < 0 {
			k = i
		}
		r := &found[k]
		if outer >= 0 && k != outer && r.content.to > found[outer].content.to && r.content.from < found[outer].content.to {
			r.content.to = found[outer].content.to
		}
		r.content = trimmed(p, r.content)
		if r.content.to-r.content.from < 2 || q.overlapsPiece(r.content) {
			continue
		}
		q.mentions(p, min(r.voice.who.from, r.voice.cue.from))
		a, who := q.resolve(p, &r.voice)
		if a.Via == nil && around != nil && k != outer && r.content.from < found[outer].content.to {
			a.Via = around
		}
		if k == outer {
			around = a
		}
		d := quoted{Attribution: a, Start: p.Tokens[r.content.from].Start, End: p.Tokens[r.content.to-1].End}
		d.Quotation = Quotation{Kind: Indirect, Parts: q.parts.one(cut(p.Text, d.Start, d.End))}
		dst = append(dst, d)
		if who != nil && !q.direct {
			q.memory.turns[1], q.memory.turns[0] = q.memory.turns[0], turn{key: who.key, name: a.Speaker, who: a.Who}
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

// reads reads the cue at token c of the clause from..end: whose words, and which.
func (q *quoter) reads(p *scan.Paragraph, from, c, end int) (v voice, content stretch, ok bool) {
	t := &p.Tokens[c]
	class := cueClass(t)
	if class == "call" {
		return v, content, false
	}
	if class == "accord" {
		who := q.speakerAfter(p, c+1, end)
		if who.empty() {
			return v, content, false
		}
		who = q.relative(p, who, end)
		v = voice{who: who, cue: stretch{c, c + 1}, end: who.to}
		if q.lead(p, from, c+1) >= c || c == from {
			return v, stretch{who.to, end}, true
		}
		return v, stretch{from, c}, true
	}
	if infinitive(p, c) && class != "passive" {
		return v, content, false
	}
	who, cue, negated := q.subject(p, c, from)
	v = voice{who: who, cue: stretch{cue, c + 1}, denied: negated || denies(t), end: c + 1}
	if from < c && (functions(&p.Tokens[from], "conj") || functions(&p.Tokens[from], "rel")) && !functions(&p.Tokens[from], "det") && class != "tell" {
		// "As the minister said, …", "Як запевняє міністр, …"
		if who.from == from+1 && punct(p, c+1, commas) {
			return v, stretch{c + 2, end}, true
		}
		if c == from+1 {
			if inverted := q.speakerAfter(p, c+1, end); !inverted.empty() && punct(p, inverted.to, commas) {
				v.who = inverted
				return v, stretch{inverted.to + 1, end}, true
			}
		}
	}
	if !who.empty() {
		if lead := who.from; lead > from && (punct(p, lead-1, commas+dashes) || function(&p.Tokens[lead-1]) == "conj" && lead-1 > from && punct(p, lead-2, commas)) && lead-from > 3 {
			if q.closesAfter(p, c+1, end) {
				for lead > from && (punct(p, lead-1, commas+dashes) || function(&p.Tokens[lead-1]) == "conj") {
					lead--
				}
				return v, stretch{from, lead}, true
			}
			if punct(p, c+1, commas) && c+2 < end {
				return v, stretch{from, end}, true
			}
		}
		v.via = q.reporter(p, who.from, from)
		start, ok := q.clause(p, c, end, class)
		if !ok {
			return v, content, false
		}
		return v, stretch{start, end}, true
	}
	if c > from+2 && punct(p, c-1, commas+dashes) && !p.Tokens[c].Upper && finite(t) {
		inverted := q.speakerAfter(p, c+1, end)
		if !inverted.empty() && !determinerless(p, inverted) && q.closesAfter(p, inverted.to, end) {
			v.who = inverted
			return v, stretch{from, c - 1}, true
		}
	}
	return v, content, false
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
	if class == "tell" {
		who := q.speakerAfter(p, start, end)
		if start = who.to; who.empty() {
			start = c + 2
		}
	}
	if comma := punct(p, start, commas); comma && class == "say" {
		return start + 1, q.hasClause(p, start+1, end)
	} else if comma {
		return 0, false
	}
	return start, q.hasClause(p, start, end)
}

// hasClause reports whether a clause begins at token i: a subject, and near it an auxiliary or a verb in the past.
func (q *quoter) hasClause(p *scan.Paragraph, i, end int) bool {
	if i >= end || !(word(&p.Tokens[i]) || p.Tokens[i].Class == scan.Number || p.Tokens[i].Class == scan.Currency || isQuote(p, i)) {
		return false
	}
	behind := function(&p.Tokens[i]) == "prep"
	for j := i + 1; j < end && j-i < maxName; j++ {
		t := &p.Tokens[j]
		if functions(t, "aux") {
			return true
		}
		if punct(p, j, ",;") && !behind {
			return false
		}
		if plain(p, j) && !behind && !determiner(&p.Tokens[j-1]) && function(&p.Tokens[j-1]) != "prep" && q.inflected(p.String(j)) {
			return true
		}
	}
	return false
}

// inflected reports whether a word is a form of another that is no plural and no participle in -ing: bombed, lost.
func (q *quoter) inflected(w string) bool {
	if n := len(w); n < 3 || w[n-1] == 's' || n > 4 && w[n-3:] == "ing" {
		return false
	}
	return q.dict != nil && q.dict.Stem(w) != w
}

// partly makes mixed quotations of the pieces that are parts of somebody's sentence: the content reaches from the cue to the
// sentence's end, or from the sentence's start to the cue; behind a naming cue it is what is named.
func (q *quoter) partly(p *scan.Paragraph, dst []quoted) []quoted {
	last := -1
	for i := range q.pieces {
		k := &q.pieces[i]
		if !k.part || k.voice == nil {
			continue
		}
		if last >= 0 && k.voice.cue == q.pieces[last].voice.cue {
			d := &dst[len(dst)-1]
			d.Quotation.Parts = append(d.Quotation.Parts, cut(p.Text, p.Tokens[k.open].Start, p.Tokens[k.end-1].End))
			d.End = max(d.End, p.Tokens[k.end-1].End)
			continue
		}
		last = i
		content := q.content(p, k)
		for j := i + 1; j < len(q.pieces) && q.pieces[j].open < content.to; j++ {
			if !q.pieces[j].part {
				content.to = max(k.end, q.pieces[j].open)
			}
		}
		content = trimmed(p, content)
		content.from, content.to = min(content.from, k.open), max(content.to, k.end)
		d := quoted{Attribution: k.who, Start: p.Tokens[content.from].Start, End: p.Tokens[content.to-1].End}
		d.Quotation = Quotation{Kind: Mixed, Parts: q.parts.one(cut(p.Text, p.Tokens[k.open].Start, p.Tokens[k.end-1].End))}
		dst = append(dst, d)
	}
	return dst
}

// content returns what is reported around a piece.
func (q *quoter) content(p *scan.Paragraph, k *piece) stretch {
	s := sentenceOf(p, k.open)
	v := k.voice
	c := stretch{k.open, k.end}
	switch {
	case v.cue.to <= k.open:
		c.from = v.cue.to
		if class := cueClass(&p.Tokens[v.cue.to-1]); class == "call" || class == "accord" {
			if class == "accord" {
				c.from = max(v.who.to, v.cue.to)
			}
			break
		} else if start, ok := q.clause(p, v.cue.to-1, k.open+1, class); ok && start <= k.open {
			c.from = start
		}
		c.to = max(min(s.To, k.end+2*maxOblong), k.end)
	case min(v.cue.from, v.who.from) >= k.end:
		c.from = max(s.From, k.open-2*maxOblong)
		if i := q.inMarks(c.from); i > c.from && i <= k.open {
			c.from = i
		}
	}
	return c
}
