package claim

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// voice is an attribution in tokens of one paragraph.
type voice struct {
	who, cue stretch
	via      *voice
	end      int  // behind its last token, where it follows the words
	denied   bool // the cue denies, or is negated
	participle,
	weak bool // told by place alone: the cue is no word the lexicon knows as one
}

// limit of a sentence for what follows the words: the first final mark, semicolon or quotation mark.
func (q *quoter) tagEnd(p *scan.Paragraph, i, limit int) int {
	limit = min(limit, i+2*maxOblong)
	j := i
	for j < limit {
		if isQuote(p, j) || punct(p, j, ";") || punct(p, j, finals) && !initial(p, j) {
			break
		}
		j++
	}
	return j
}

// helper reports whether a token may stand between a speaker and the cue: has, was, also, later, never.
func helper(p *scan.Paragraph, i int) bool {
	t := &p.Tokens[i]
	if !word(t) {
		return false
	}
	switch function(t) {
	case "aux", "adv":
		return true
	}
	return t.Is(lexicon.Negations) && !t.Is(lexicon.Pronouns) || adverb(p, i)
}

// adverb tells adverbs of manner by their ending; only the words between speaker and cue are asked.
func adverb(p *scan.Paragraph, i int) bool {
	s := p.String(i)
	return !p.Tokens[i].Upper && len(s) > 4 && s[len(s)-2:] == "ly" && !isPerson(&p.Tokens[i])
}

// subject reads the speaker before the cue at token c, over helpers; negated: one of them denies.
func (q *quoter) subject(p *scan.Paragraph, c, floor int) (who stretch, cue int, negated bool) {
	i := c
	for i > floor && c-i < 6 && (helper(p, i-1) || punct(p, i-1, commas) && c-i > 0 && i-1 > floor && adverb(p, i)) {
		i--
		if s := senseOf(&p.Tokens[i], lexicon.Negations); s != nil && s.Class != "if" && s.Class != "question" {
			negated = true
		}
	}
	cue = i
	for cue < c && !isCue(&p.Tokens[cue]) && function(&p.Tokens[cue]) != "aux" {
		cue++
	}
	who = q.speakerBefore(p, i, floor)
	return who, cue, negated
}

func denies(t *scan.Token) bool { return cueClass(t) == "deny" }

// infinitive reports whether the cue at c is governed by another verb: "declined to say", "would like to tell".
func infinitive(p *scan.Paragraph, c int) bool {
	return c > 0 && word(&p.Tokens[c-1]) && (p.String(c-1) == "to" || p.String(c-1) == "zu")
}

// after finds who speaks the words that end before token i, in what follows them:
//
//	“…,” said the minister | “…,” the minister said | “…,” he was quoted as saying | “…,” according to the minister
//	“…,” she growled       with open words (they end in a comma, !, ? or dash): any verb may be the cue
func (q *quoter) after(p *scan.Paragraph, i, limit int, open bool) *voice {
	start := i
	for i < limit && (punct(p, i, commas+dashes) || word(&p.Tokens[i]) && i == start && function(&p.Tokens[i]) == "conj" && open) {
		i++
	}
	if i >= limit || !word(&p.Tokens[i]) && p.Tokens[i].Class != scan.Number {
		return nil
	}
	end := q.tagEnd(p, i, limit)
	c := i
	for c < end && c-i < 3 && !isCue(&p.Tokens[c]) && helper(p, c) {
		c++
	}
	if c < end && isCue(&p.Tokens[c]) && !isName(p, c) {
		v := &voice{cue: stretch{c, c + 1}, denied: denies(&p.Tokens[c])}
		if cueClass(&p.Tokens[c]) == "passive" {
			return nil
		}
		who := c + 1
		for who < end && who-c < 4 && (helper(p, who) && cueClass(&p.Tokens[c]) != "accord" || punct(p, who, "-") || q.listener(p, who, end)) {
			who++
		}
		v.who = q.speakerAfter(p, who, end)
		v.end = max(v.who.to, v.cue.to)
		if !v.who.empty() {
			return v
		}
		// No subject of its own: the words of one who was named before.
		if open || c == i {
			v.end = c + 1
			return v
		}
		return nil
	}
	for c = i + 1; c < end && c-i <= maxName+4; c++ {
		t := &p.Tokens[c]
		if !cueAt(p, c) || cueClass(t) == "accord" {
			continue
		}
		who, cue, negated := q.subject(p, c, i)
		if who.empty() || who.from > i && !q.skippable(p, i, who.from) {
			continue
		}
		return &voice{who: who, cue: stretch{cue, c + 1}, denied: negated || denies(t), end: c + 1}
	}
	if !open {
		return nil
	}
	return q.bareAfter(p, i, end)
}

// listener reports whether a token names who is spoken to, in lower case: "told reporters", "disse-nos".
func (q *quoter) listener(p *scan.Paragraph, i, end int) bool { return false }

// skippable reports whether what lies between the words and a speaker is no part of either: "as", "the same day", "however,".
func (q *quoter) skippable(p *scan.Paragraph, from, to int) bool {
	for i := from; i < to; i++ {
		t := &p.Tokens[i]
		switch function(t) {
		case "conj", "adv", "rel", "prep":
			continue
		}
		if punct(p, i, commas) || isTime(t) || helper(p, i) {
			continue
		}
		return false
	}
	return true
}

// bareAfter reads a tag with a verb that the lexicon does not know: "she growled", "growled the old man".
func (q *quoter) bareAfter(p *scan.Paragraph, i, end int) *voice {
	t := &p.Tokens[i]
	if isPronoun(t) && !owner(t) && !t.Upper || t.Upper && isPronoun(t) && p.String(i) == "I" {
		c := i + 1
		for c < end && helper(p, c) {
			c++
		}
		if c < end && plain(p, c) {
			return &voice{who: stretch{i, i + 1}, cue: stretch{c, c + 1}, end: c + 1, weak: true}
		}
		return nil
	}
	if isName(p, i) || determiner(t) && !t.Upper || isPerson(t) {
		who := q.speakerAfter(p, i, end)
		c := who.to
		for c < end && helper(p, c) {
			c++
		}
		if !who.empty() && c < end && plain(p, c) {
			return &voice{who: who, cue: stretch{c, c + 1}, end: c + 1, weak: true}
		}
		return nil
	}
	if plain(p, i) && i+1 < end && !t.Is(lexicon.Periods) {
		c := i + 1
		for c < end && helper(p, c) {
			c++
		}
		n := &p.Tokens[min(c, end-1)]
		if strange := p.Has&(1<<lexicon.Function) == 0; c < end && (strange && word(n) || isPronoun(n) && !owner(n) || isName(p, c) || determiner(n) || isPerson(n)) {
			if who := q.speakerAfter(p, c, end); !who.empty() {
				return &voice{who: who, cue: stretch{i, i + 1}, end: who.to, weak: true}
			}
		}
	}
	return nil
}

// before finds who speaks the words that begin at token i, in the sentence that leads to them:
//
//	The minister said: “…” | said the minister: “…” | with Kuleba telling reporters: “…” | Rivera said that “…”
//	The mayor was blunt: “…”    a colon: any predicate may be the cue
//
// It returns how many tokens lie between the cue and the words.
func (q *quoter) before(p *scan.Paragraph, i, floor int) (v *voice, gap int) {
	end := i
	colon := false
	for end > floor && punct(p, end-1, colons+commas+dashes) {
		colon = colon || punct(p, end-1, colons)
		end--
	}
	low := max(floor, end-2*maxOblong)
	for k := end - 1; k >= low; k-- { // the clause begins behind the last semicolon
		if punct(p, k, ";") || punct(p, k, finals) && !initial(p, k) || isQuote(p, k) {
			low = k + 1
			break
		}
	}
	for c := end - 1; c >= low; c-- {
		if !cueAt(p, c) && !(c == end-1 && isCue(&p.Tokens[c]) && !underName(p, c, low)) || isName(p, c) && c > low {
			continue
		}
		if v := q.around(p, c, low, end); v != nil {
			return v, end - v.cue.to
		}
	}
	if colon && end > low {
		lead := q.lead(p, low, end)
		who := q.speakerAfter(p, lead, end)
		if v := q.actor(p, low, end); v != nil {
			who = v.who
		} else if lead != low {
			who = stretch{}
		}
		if !who.empty() {
			cue := stretch{who.to, end}
			for cue.from < cue.to && punct(p, cue.from, commas) {
				cue.from++
			}
			return &voice{who: who, cue: cue, end: end, weak: true}, 0
		}
	}
	return nil, 0
}

// underName reports whether a cue that names governs the noun at token c: "called the report". Else the noun itself may lead to
// the words: "with the comment".
func underName(p *scan.Paragraph, c, low int) bool {
	for i := c - 1; i >= low && i > c-6; i-- {
		if cueClass(&p.Tokens[i]) == "call" {
			return true
		}
	}
	return false
}

// lead returns where the first phrase of a clause begins, behind conjunctions and what a comma sets off.
func (q *quoter) lead(p *scan.Paragraph, from, to int) int {
	for end := min(to, from+maxName); from < end && (punct(p, from, commas+dashes) || function(&p.Tokens[from]) == "conj" || function(&p.Tokens[from]) == "adv"); {
		from++
	}
	if from+1 < to && opener(p, from) && (isPronoun(&p.Tokens[from+1]) || determiner(&p.Tokens[from+1]) || isName(p, from+1) || punct(p, from+1, commas)) {
		from++
		if punct(p, from, commas) {
			from++
		}
	}
	if from < to && (function(&p.Tokens[from]) == "prep" || isTime(&p.Tokens[from])) {
		for k := from; k < min(to, from+maxName); k++ {
			if punct(p, k, commas) {
				return k + 1
			}
		}
	}
	return from
}

// opener reports whether a token is an adverb of manner at a sentence's start: "Suddenly he", "Slowly, the".
func opener(p *scan.Paragraph, i int) bool {
	s := p.String(i)
	return word(&p.Tokens[i]) && len(s) > 5 && s[len(s)-2:] == "ly"
}

// around reads the speaker of the cue at token c between low and high.
func (q *quoter) around(p *scan.Paragraph, c, low, high int) *voice {
	t := &p.Tokens[c]
	class := cueClass(t)
	if class == "accord" {
		who := q.speakerAfter(p, c+1, high)
		if who.empty() {
			return nil
		}
		return &voice{who: q.relative(p, who, high), cue: stretch{c, c + 1}, end: who.to}
	}
	if infinitive(p, c) && class != "passive" {
		return nil
	}
	who, cue, negated := q.subject(p, c, low)
	v := &voice{who: who, cue: stretch{cue, c + 1}, denied: negated || denies(t), end: c + 1}
	if who.empty() {
		// Inversion: "said the minister", "Dazu sagt Müller"; else a participle whose subject stands before: "…, adding that".
		if c == low || punct(p, c-1, commas+dashes) || function(&p.Tokens[c-1]) != "" {
			if inverted := q.speakerAfter(p, c+1, high); !inverted.empty() && finite(t) && class != "tell" && (c == low || inverted.to == high || punct(p, inverted.to, commas+colons)) &&
				!determinerless(p, inverted) {
				v.who, v.end = inverted, inverted.to
				return v
			}
		}
		v.participle = true
		return v
	}
	v.via = q.reporter(p, who.from, low)
	return v
}

// determinerless reports whether a phrase is one word in lower case: after "told" or "adding" it is no speaker.
func determinerless(p *scan.Paragraph, s stretch) bool {
	return s.to-s.from == 1 && !p.Tokens[s.from].Upper && !isPronoun(&p.Tokens[s.from]) && !isPerson(&p.Tokens[s.from])
}

// relative takes a relative clause into a speaker's phrase: "an official who spoke on condition of anonymity".
func (q *quoter) relative(p *scan.Paragraph, who stretch, high int) stretch {
	j := who.to
	if j >= high || function(&p.Tokens[j]) != "rel" {
		return who
	}
	for j < high && j-who.to < maxOblong && (word(&p.Tokens[j]) || hyphen(p, j) || p.Tokens[j].Class == scan.Number) {
		j++
	}
	return stretch{who.from, j}
}

// reporter finds who passes a speaker's words on: "Reuters reports that | the minister said".
func (q *quoter) reporter(p *scan.Paragraph, i, low int) *voice {
	j := i
	for j > low && i-j < 2 && word(&p.Tokens[j-1]) && (functions(&p.Tokens[j-1], "rel") || functions(&p.Tokens[j-1], "conj")) {
		j--
	}
	if j <= low || !isCue(&p.Tokens[j-1]) || cueClass(&p.Tokens[j-1]) == "accord" {
		return nil
	}
	who, cue, negated := q.subject(p, j-1, low)
	if who.empty() {
		return nil
	}
	return &voice{who: who, cue: stretch{cue, j}, denied: negated || denies(&p.Tokens[j-1])}
}
