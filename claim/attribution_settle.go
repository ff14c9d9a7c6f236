package claim

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// settle finds whose the pieces of a paragraph are: by their own cue; else by the last one before them in the paragraph, else
// the next one behind them; else by who acts in the sentence next to them; else by the course of the talk:
//
//   - in a report, where no turn has followed another's at once, who spoke last goes on;
//   - in a dialogue a turn is that of whom the turn before called by name, else, where no other paragraph stands between,
//     of who spoke before that one, a few turns long.
func (q *quoter) settle(p *scan.Paragraph, resumed bool) {
	if len(q.pieces) == 0 {
		return
	}
	last := -1
	for i := range q.pieces {
		k := &q.pieces[i]
		if k.joins && i > 0 {
			k.who, k.by = q.pieces[i-1].who, q.pieces[i-1].by
			continue
		}
		if k.voice == nil {
			continue
		}
		v := k.voice
		if v.who.empty() {
			who := q.mainSubject(p, k, v)
			if last >= 0 && (who.empty() || q.pieces[last].end > who.from) && sentenceOf(p, q.pieces[last].open) == sentenceOf(p, k.open) || last >= 0 && who.empty() {
				a := *q.pieces[last].who
				a.Cue = cut(p.Text, p.Tokens[v.cue.from].Start, p.Tokens[v.cue.to-1].End)
				k.who, k.by, last = &a, q.pieces[last].by, i
				continue
			}
			v.who = who
		}
		q.reported(p, min(v.who.from, v.cue.from))
		q.mentions(p, min(v.who.from, v.cue.from))
		a, who := q.resolve(p, v)
		k.who = a
		if who != nil {
			k.by = who.key
		}
		if v.who.empty() {
			k.who = nil
			if q.beside(p, i); k.who != nil {
				a.Speaker, a.Who = k.who.Speaker, k.who.Who
			} else if t := q.memory.turns[0]; t.who.End > 0 {
				a.Speaker, a.Who, k.by = t.name, t.who, t.key
			}
			k.who = a
		}
		last = i
	}
	q.carry(p, resumed)
	q.note(p)
}

// mainSubject returns the subject of the sentence that leads to a cue without one: "Rivera left early, saying: “…”".
func (q *quoter) mainSubject(p *scan.Paragraph, k *piece, v *voice) stretch {
	s := sentenceOf(p, v.cue.from)
	from := q.lead(p, s.From, v.cue.from)
	if v.cue.from >= k.end {
		// Verbs come last in some languages: 鈴木氏は「…」と語った.
		if from := q.lead(p, sentenceOf(p, k.open).From, k.open); from < k.open && !isQuote(p, from) {
			return q.speakerAfter(p, from, k.open)
		}
		return stretch{} // “…,” says and shuts the gate: the last who was named
	}
	if from >= v.cue.from {
		return stretch{}
	}
	return q.speakerAfter(p, from, v.cue.from)
}

// carry gives pieces without a cue to who speaks around them.
func (q *quoter) carry(p *scan.Paragraph, resumed bool) {
	first := -1
	for i := range q.pieces {
		if q.pieces[i].who != nil && !q.pieces[i].part {
			first = i
			break
		}
	}
	for i := range q.pieces {
		k := &q.pieces[i]
		if k.who != nil {
			continue
		}
		switch {
		case i == 0 && q.announced != nil && k.open == 0:
			k.who, k.by, q.led = q.announced, q.announcedBy, true
			continue
		case k.part:
			if v := q.actor(p, sentenceOf(p, k.open).From, k.open); v != nil {
				a, who := q.resolve(p, v)
				k.who = a
				if who != nil {
					k.by = who.key
				}
			}
			continue
		case k.resumed && q.key != "":
			q.give(p, k, q.memory.turns[0])
		case i > 0 && q.pieces[i-1].who != nil && !q.pieces[i-1].part:
			k.who, k.by = q.pieces[i-1].who, q.pieces[i-1].by
		case first > i:
			k.who, k.by = q.pieces[first].who, q.pieces[first].by
		}
		if k.who == nil {
			q.beside(p, i)
		}
		if k.who == nil {
			q.discourse(p, i)
		}
	}
}

// actor reads the subject at a sentence's start, if it is a name, a role or a person's pronoun.
func (q *quoter) actor(p *scan.Paragraph, from, to int) *voice {
	from = q.lead(p, from, to)
	if from >= to {
		return nil
	}
	who := q.speakerAfter(p, from, to)
	if who.empty() || who.to >= len(p.Tokens) {
		return nil
	}
	t := &p.Tokens[who.from]
	if isPronoun(t) && gender(t) == 0 && p.String(who.from) != "I" {
		return nil
	}
	named := isPronoun(t)
	for i := who.from; i < who.to && !named; i++ {
		t := &p.Tokens[i]
		named = isPerson(t) || isName(p, i) && !t.In(1<<lexicon.Places|1<<lexicon.Identifiers) && (i > from || i+1 < who.to && p.Tokens[i+1].Upper || q.memory.by(p.String(i)) != nil)
	}
	if !named {
		return nil
	}
	return &voice{who: who, weak: true}
}

// beside gives a piece to who acts in the sentence before it, or behind it, in the same paragraph.
func (q *quoter) beside(p *scan.Paragraph, i int) {
	k := &q.pieces[i]
	var v *voice
	if k.open > 0 && (i == 0 || q.pieces[i-1].end < k.open) {
		s := sentenceOf(p, k.open-1)
		v = q.actor(p, s.From, k.open)
		if v == nil && s.From > 0 {
			s = sentenceOf(p, s.From-1)
			v = q.actor(p, s.From, k.open)
		}
	}
	if v == nil && k.end < len(p.Tokens) && k.open == 0 {
		v = q.actor(p, k.end, len(p.Tokens))
	}
	if v == nil {
		return
	}
	q.mentions(p, v.who.from)
	a, who := q.resolve(p, v)
	k.who = a
	if who != nil {
		k.by = who.key
	}
}

// discourse gives a piece to who should be speaking.
func (q *quoter) discourse(p *scan.Paragraph, i int) {
	k := &q.pieces[i]
	if k.open != 0 && !k.resumed {
		return
	}
	a, b := q.memory.turns[0], q.memory.turns[1]
	switch {
	case a.key == "" && !(a.opens && b.key != ""):
	case q.memory.alternated == 0:
		// A report: who spoke last goes on, unless he asked.
		if !a.asked && (!a.opens || k.words(p) >= 12) {
			q.give(p, k, a)
		}
	case a.to != "" && !a.apart:
		if to := q.memory.by(a.to); to != nil {
			q.give(p, k, turn{key: to.key, name: to.name, who: cut(p.Text, to.start, to.end)})
		}
	case b.opens && b.key != "" && b.key != a.key && !(a.apart && b.apart) && a.inferred < maxInferred:
		q.give(p, k, b) // they take turns
	}
}

// addressed reports whether the words call somebody by name: set off by commas or alone.
func (q *quoter) addressed(p *scan.Paragraph, m *marked, key string) bool {
	for i := m.first; i < m.last; i++ {
		if !p.Tokens[i].Upper || p.String(i) != key || i+1 >= len(p.Tokens) || p.Tokens[i+1].Class != scan.Punct && p.Tokens[i+1].Class != scan.Quote {
			continue
		}
		k := i
		for k > m.first && p.Tokens[k-1].Upper && word(&p.Tokens[k-1]) && function(&p.Tokens[k-1]) == "" {
			k--
		}
		if k == m.first || punct(p, k-1, commas+finals+dashes) || k-1 == m.first {
			return true
		}
	}
	return false
}

// called returns the key of somebody known whom the words call by name.
func (q *quoter) called(p *scan.Paragraph, m *marked, by string) string {
	for i := q.memory.n - 1; i >= 0; i-- {
		if b := &q.memory.people[i]; b.named && b.key != by && q.addressed(p, m, b.key) {
			return b.key
		}
	}
	return ""
}

// give attributes a piece to the speaker of an earlier turn, unless it calls him by name.
func (q *quoter) give(p *scan.Paragraph, k *piece, t turn) {
	if t.who.End == 0 || q.addressed(p, &k.marked, t.key) {
		return
	}
	k.by, k.who = t.key, &Attribution{Speaker: t.name, Who: t.who}
	k.inferred = true
}

// note remembers the paragraph as a turn.
func (q *quoter) note(p *scan.Paragraph) {
	var t turn
	for i := range q.pieces {
		if k := &q.pieces[i]; !k.part {
			if k.by != "" {
				t.key = k.by
			}
			if k.who != nil && k.by != "" {
				t.name, t.who = k.who.Speaker, k.who.Who
			}
			if k.inferred || k.who == nil {
				t.inferred = q.memory.turns[0].inferred + 1
			}
			t.opens = t.opens || k.open == 0 || q.led
			inside, _ := k.finish(p)
			t.asked = inside == '?'
			if to := q.called(p, &k.marked, k.by); to != "" {
				t.to = to
			}
		}
	}
	q.key = t.key
	if t.opens && q.memory.turns[0].opens && q.pieces[0].voice != nil && t.key != "" && q.memory.turns[0].key != "" && t.key != q.memory.turns[0].key {
		q.memory.alternated++
	}
	if t.key == "" && !t.opens {
		return
	}
	q.memory.turns[1], q.memory.turns[0] = q.memory.turns[0], t
}

// announces remembers whom a paragraph's last words announce: “He said:”.
func (q *quoter) announces(p *scan.Paragraph) {
	if len(q.pieces) == 0 {
		q.memory.turns[0].apart = true
	}
	q.announced, q.announcedBy = nil, ""
	last := len(p.Tokens)
	if last > 0 && (punct(p, last-1, colons) || last > 1 && punct(p, last-1, dashes+commas) && (punct(p, last-2, colons) || isDialogueDash(p, last-1))) {
		low := 0
		if len(q.found) > 0 {
			low = q.found[len(q.found)-1].end
		}
		if v, _ := q.before(p, last, low); v != nil {
			if v.who.empty() {
				v.who = q.mainSubject(p, &piece{marked: marked{end: last + 1}}, v)
			}
			q.mentions(p, v.cue.from)
			a, who := q.resolve(p, v)
			if !v.who.empty() {
				q.announced = a
				if who != nil {
					q.announcedBy = who.key
				}
			}
			return
		}
	}
}

func isDialogueDash(p *scan.Paragraph, i int) bool {
	return punct(p, i, "—–-") && i > 0 && punct(p, i-1, "—–-"+colons)
}

// mentions notes who is named up to token to, outside of quotations.
func (q *quoter) mentions(p *scan.Paragraph, to int) {
	for i := q.seen; i < to; i++ {
		for q.passed < len(q.found) && q.found[q.passed].end <= i {
			q.passed++
		}
		if q.passed < len(q.found) && i >= q.found[q.passed].open {
			i = q.found[q.passed].end - 1
			continue
		}
		if !isName(p, i) || p.Tokens[i].Is(lexicon.Places) {
			continue
		}
		j := i + 1
		for j < to && j-i < maxName && (isName(p, j) || initial(p, j) || hyphen(p, j)) {
			j++
		}
		alone := j == i+1 && !p.Tokens[i].Is(lexicon.Titles)
		if alone && (i == 0 || i == sentenceOf(p, i).From || p.Tokens[i].Is(lexicon.Identifiers)) && q.memory.by(p.String(i)) == nil {
			continue // any word begins a sentence with a capital
		}
		b, _ := q.known(p, stretch{i, j})
		b.acts = b.gender != 0 || p.Tokens[i].Is(lexicon.Titles) || i <= q.lead(p, sentenceOf(p, i).From, i)
		if b.named {
			q.memory.mention(b)
		}
		i = j - 1
	}
	q.seen = max(q.seen, to)
}

// rest notes what else of a paragraph matters for those to come.
func (q *quoter) rest(p *scan.Paragraph) {
	if n := len(p.Tokens); n > 0 && (p.Tokens[n-1].Class == scan.Punct || isQuote(p, n-1)) {
		q.mentions(p, n) // a heading names nobody who speaks
	}
	q.seen, q.passed = 0, 0
}
