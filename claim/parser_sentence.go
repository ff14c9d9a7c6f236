package claim

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

// passage is a quotation that figures may stand in, with its claim's ID ("" where it is none: indirect speech).
type passage struct {
	start, end int
	id         string
	said       *Attribution
}

// maxSentence bounds, in tokens, how far a figure looks for its words; the work on a sentence grows with its square.
const maxSentence = 512

// cutSentence returns where to cut a sentence that is longer: behind its last punctuation in the second half of what is allowed.
func cutSentence(p *scan.Paragraph, s scan.Sentence) int {
	end := s.From + maxSentence
	for i := end - 1; i > s.From+maxSentence/2; i-- {
		if p.Tokens[i].Class == scan.Punct {
			return i + 1
		}
	}
	return end
}

// wakesFigures are the words that a figure may be made of, besides digits and the words of change that are numbers ("doubled").
const wakesFigures = 1<<lexicon.Numbers | 1<<lexicon.Ordinals | 1<<lexicon.Scales | 1<<lexicon.Collectives | 1<<lexicon.Fractions |
	1<<lexicon.Vague

// wakes reports whether a sentence may hold a figure or date.
func wakes(p *scan.Paragraph, s scan.Sentence) bool {
	for i := s.From; i < s.To; i++ {
		if t := &p.Tokens[i]; t.Class == scan.Number || t.In(wakesFigures) || has(t, lexicon.Changes, "times") {
			return true
		}
	}
	return false
}

// quotation adds a quotation as a claim, and remembers where it stands.
func (r *reader) quotation(q *quoted) {
	o := passage{start: q.Start, end: q.End, said: q.Attribution}
	if (q.Quotation.Kind != Indirect || r.reported) && len(q.Quotation.Parts) > 0 {
		r.namer.sentence(r.cur.Text[q.Start:q.End])
		o.id = r.namer.id(idQuotation, 0)
		quotation := q.Quotation
		r.claims = append(r.claims, Claim{
			ID:          o.id,
			Text:        r.text,
			Selector:    selectorOf(r.cur.Text, q.Start, q.End),
			Attribution: q.Attribution,
			Quotation:   &quotation,
		})
	}
	r.open = append(r.open, o)
}

// sentence adds the figures and dates of a sentence as claims.
func (r *reader) sentence(p *scan.Paragraph, s scan.Sentence, b *Block) {
	a := &r.asserter
	a.reset(p, s)
	if !wakes(p, s) {
		a.silent = s
		return
	}
	future := false
	for i := s.From; i < s.To && !future && p.Has&(1<<lexicon.Modalities) != 0; i++ {
		future = has(&p.Tokens[i], lexicon.Modalities, "forecast")
	}
	a.matches = r.numbers.Scan(a.matches, p, s)
	a.locate()
	a.whens = r.calendar.read(a.whens, p, s, future, a.counted)
	a.dropDates()
	if len(a.matches) == 0 && !datable(a.whens) {
		a.silent = s
		return
	}
	a.bound(r.open)
	a.classify()
	a.assertFigures()
	r.namer.sentence(p.Text[p.Tokens[s.From].Start:p.Tokens[s.To-1].End])
	var ordinals [256]uint8
	id := func(kind byte) string {
		ordinals[kind]++
		return r.namer.id(kind, int(ordinals[kind])-1)
	}
	for k := range a.matches {
		m := &a.matches[k]
		c := Claim{Text: r.text, Selector: selectorOf(p.Text, m.Start, m.End), Assertion: a.made[k]}
		if c.Assertion != nil {
			c.Assertion.Words = c.Selector
			if end := a.phraseEnd(k); end > m.End {
				c.Selector = selectorOf(p.Text, m.Start, end)
			}
		}
		switch {
		case m.Err != nil:
			c.Err, c.ID = m.Err, id(idError)
		case a.made[k] == nil:
			continue
		default:
			c.ID = id(idKind(m.Kind))
		}
		r.attribute(&c, b)
		r.claims = append(r.claims, c)
	}
	for k := range a.whens {
		as := a.assertDate(k)
		if as == nil {
			continue
		}
		w := &a.whens[k]
		from := w.from
		for from < w.to-1 && (a.token(from).Is(lexicon.Function) || a.token(from).Is(lexicon.Ranges)) {
			from++
		}
		c := Claim{Text: r.text, Selector: selectorOf(p.Text, p.Tokens[from].Start, p.Tokens[w.to-1].End), Assertion: as}
		as.Words = c.Selector
		c.ID = id(idKind(quantity.Date))
		r.attribute(&c, b)
		r.claims = append(r.claims, c)
	}
	a.remember()
}

// attribute says in which quotation a claim stands and whose it is.
func (r *reader) attribute(c *Claim, b *Block) {
	for i := range r.open {
		o := &r.open[i]
		if c.Selector.Start < o.start || c.Selector.End > o.end {
			continue
		}
		if o.said != nil {
			c.Attribution = o.said
		}
		if o.id != "" {
			c.Within = o.id
		}
	}
	if c.Attribution == nil {
		speaker := r.text.Speaker
		if b.Kind == Turn && b.Speaker != "" {
			speaker = b.Speaker
		}
		if speaker != "" {
			c.Attribution = &Attribution{Speaker: speaker}
		}
	}
}

// sortClaims sorts claims by where they stand; what holds others comes before them. There are few, and nearly in order.
func sortClaims(cs []Claim) {
	for i := 1; i < len(cs); i++ {
		for j := i; j > 0; j-- {
			a, b := &cs[j-1].Selector, &cs[j].Selector
			if a.Start < b.Start || a.Start == b.Start && a.End >= b.End {
				break
			}
			cs[j-1], cs[j] = cs[j], cs[j-1]
		}
	}
}

// shift moves all places of a claim by the bytes read before.
func (c *Claim) shift(by int) {
	if by == 0 {
		return
	}
	c.Selector.shift(by)
	if c.Assertion != nil {
		c.Assertion.Words.shift(by)
	}
	if c.Quotation != nil {
		for i := range c.Quotation.Parts {
			c.Quotation.Parts[i].shift(by)
		}
	}
	c.Attribution = c.Attribution.shifted(by)
}

// shifted returns a copy, whose places lie further on.
func (a *Attribution) shifted(by int) *Attribution {
	if a == nil {
		return nil
	}
	moved := *a
	moved.Who.shift(by)
	moved.Cue.shift(by)
	moved.Via = a.Via.shifted(by)
	return &moved
}
