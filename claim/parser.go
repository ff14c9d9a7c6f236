package claim

import (
	"errors"
	"io"
	"iter"
	"strings"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

// Parser finds what texts assert. The zero value uses the built-in lexicon. It holds no state: one serves any number of
// texts, at the same time too.
type Parser struct {
	Lexicon *lexicon.Lexicon

	// Reported yields reported speech ("the minister said that …") as Indirect quotations too. Its words are the reporter's:
	// there is nothing to compare them with word by word, and its figures are claims with an attribution of their own.
	Reported bool
}

// All yields the claims of a text in the order in which they stand there; a quotation comes before the figures in it.
//
// Figures, dates and quotations are claims. A date is one where it says when something happened and no figure is stated of
// that time ("founded on 4 April 1949", "on Thursday, the 4th of April, members agreed"); otherwise it is the period of the figures
// around it. What is stated in a notice ("Follow us") or in code is no claim.
//
// Where t.Language is undetermined, it is detected from the text by its commonest words, if these tell. The claims point to one
// copy of t. The sequence may be ranged over again.
func (p Parser) All(t Text) iter.Seq[Claim] {
	return func(yield func(Claim) bool) {
		text := t
		r := p.reader(&text, t.Body)
		r.feed(t.Body, true, yield)
	}
}

// chunk is how much Read holds at a time.
const chunk = 1 << 20

// Read yields the claims of a text as it arrives, in constant memory: about says what is known of the text, its Body is not
// looked at, and Text.Body stays empty. Offsets count from the beginning of the stream. An error of r ends the sequence.
// The sequence can be ranged over once only.
func (p Parser) Read(r io.Reader, about Text) iter.Seq2[Claim, error] {
	return func(yield func(Claim, error) bool) {
		text := about
		text.Body = ""
		var rd *reader
		var rest strings.Builder
		buf := make([]byte, 64<<10)
		for {
			n, err := io.ReadFull(r, buf)
			rest.Write(buf[:n])
			last := err != nil
			if err == nil && rest.Len() < chunk {
				continue
			}
			body := rest.String()
			if rd == nil {
				rd = p.reader(&text, body)
			}
			ok := true
			done := rd.feed(body, last, func(c Claim) bool {
				ok = yield(c, nil)
				return ok
			})
			if !ok {
				return
			}
			if last {
				if err != io.EOF && !errors.Is(err, io.ErrUnexpectedEOF) {
					yield(Claim{Text: &text}, err)
				}
				return
			}
			rd.base += done
			rest = strings.Builder{}
			rest.WriteString(body[done:])
		}
	}
}

// reader reads one text: a window of two paragraphs, and what goes on from one to the next.
type reader struct {
	text     *Text
	base     int // bytes of the stream before what feed gets
	dict     *lexicon.Dictionary
	scanner  *scan.Scanner
	numbers  quantity.Parser
	calendar calendar
	quoter   *quoter
	cur      scan.Paragraph
	next     scan.Paragraph
	reported bool     // indirect quotations are claims
	quoted   []quoted // those that the paragraph being read begins
	open     []passage
	asserter asserter
	namer    namer
	claims   []Claim // of the paragraph being read
}

// passage is a quotation that figures may stand in, with its claim's ID ("" where it is none: indirect speech).
type passage struct {
	start, end int
	id         string
	said       *Attribution
}

func (p Parser) reader(text *Text, sample string) *reader {
	tag := text.Language
	if tag == language.Und {
		tag = detect(p.Lexicon, sample)
	}
	d := p.Lexicon.Dictionary(tag)
	r := &reader{
		text:    text,
		dict:    d,
		scanner: scan.New(d),
		numbers: quantity.Parser{Language: tag, Lexicon: p.Lexicon},
		quoter:  newQuoter(tag, d),

		reported: p.Reported,
	}
	r.asserter.tag, r.asserter.dict = tag, d
	base, _ := tag.Base()
	r.asserter.nouns = base.String() == "de" || base.String() == "lb"
	r.calendar = calendar{published: DateOf(text.Published), order: orderOf(tag)}
	return r
}

// orderOf returns the order in which a language writes a date in numbers. English has one only where its country is said.
func orderOf(tag language.Tag) order {
	if base, _ := tag.Base(); tag == language.Und || base.String() == "en" {
		if _, sure := tag.Region(); sure != language.Exact {
			return anyOrder
		}
	}
	switch cldr.DateOrder(tag) {
	case "dmy":
		return dayFirst
	case "mdy":
		return monthFirst
	case "ymd":
		return yearFirst
	}
	return anyOrder
}

// feed yields the claims of the blocks of text and returns up to where it has read: without last, the last two blocks are left,
// since what follows may belong to them.
func (r *reader) feed(text string, last bool, yield func(Claim) bool) (read int) {
	var cur, next Block
	have := 0
	for b := range r.blocks(text) {
		if have == 2 {
			if !r.block(&cur, true, yield) {
				return cur.End
			}
			read = next.Start
			cur = next
			r.cur, r.next = r.next, r.cur
			have = 1
		}
		if have == 0 {
			cur = b
			r.scanner.Scan(&r.cur, text, b.Start, b.End)
		} else {
			next = b
			r.scanner.Scan(&r.next, text, b.Start, b.End)
		}
		have++
	}
	if !last {
		if have == 2 {
			return cur.Start
		}
		return read
	}
	if have == 2 {
		if !r.block(&cur, true, yield) {
			return len(text)
		}
		r.cur, r.next = r.next, r.cur
		cur = next
	}
	if have > 0 {
		r.block(&cur, false, yield)
	}
	return len(text)
}

// blocks yields the text's own blocks, or those it is cut into.
func (r *reader) blocks(text string) iter.Seq[Block] {
	if r.text.Blocks == nil || r.text.Body == "" {
		return blocks(text, r.dict)
	}
	return func(yield func(Block) bool) {
		at := 0
		for _, b := range r.text.Blocks {
			if b.Start < at || b.End < b.Start || b.End > len(text) {
				continue
			}
			at = b.End
			if !yield(b) {
				return
			}
		}
	}
}

// block yields the claims of the paragraph in r.cur.
func (r *reader) block(b *Block, more bool, yield func(Claim) bool) bool {
	if b.Kind == Code || b.Kind == Notice {
		return true
	}
	p := &r.cur
	var next *scan.Paragraph
	if more {
		next = &r.next
	}
	r.claims = r.claims[:0]
	kept := r.open[:0]
	for _, o := range r.open {
		if o.end > p.Start {
			kept = append(kept, o)
		}
	}
	r.open = kept
	r.quoted = r.quoter.paragraph(p, next, r.quoted[:0])
	for i := range r.quoted {
		r.quotation(&r.quoted[i])
	}
	if p.Digits || p.Has&wakesFigures != 0 {
		r.asserter.last = ""
		for _, s := range p.Sentences {
			r.sentence(p, s, b)
		}
	}
	sortClaims(r.claims)
	for i := range r.claims {
		r.claims[i].shift(r.base)
		if !yield(r.claims[i]) {
			return false
		}
	}
	return true
}

const wakesFigures = 1<<lexicon.Numbers | 1<<lexicon.Ordinals | 1<<lexicon.Scales | 1<<lexicon.Collectives | 1<<lexicon.Fractions |
	1<<lexicon.Vague | 1<<lexicon.Changes | 1<<lexicon.Months

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
	future, wakes := false, false
	for i := s.From; i < s.To; i++ {
		t := &p.Tokens[i]
		future = future || has(t, lexicon.Modalities, "forecast")
		wakes = wakes || t.Class == scan.Number || t.In(wakesFigures)
	}
	if !wakes {
		if p.Has&(1<<lexicon.Pronouns) != 0 {
			a.remember()
		}
		return
	}
	a.matches = r.numbers.Scan(a.matches, p, s)
	a.locate()
	a.whens = r.calendar.read(a.whens, p, s, future, a.counted)
	a.dropDates()
	if len(a.matches) == 0 && !datable(a.whens) {
		a.remember()
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
