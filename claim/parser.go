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
	dated    bool    // by a dateline, which begins at dateAt
	dateAt   int
}

func (p Parser) reader(text *Text, sample string) *reader {
	tag := text.Language
	if tag == language.Und {
		tag = detect(p.Lexicon, sample)
		text.Language = tag // verify reads the claims by the same words
	}
	d := p.Lexicon.Dictionary(tag)
	r := &reader{
		text:    text,
		dict:    d,
		scanner: scan.New(d, tag),
		numbers: quantity.Parser{Language: tag, Lexicon: p.Lexicon},
		quoter:  newQuoter(tag, d),

		reported: p.Reported,
	}
	r.asserter.tag, r.asserter.dict = tag, d
	base, _ := tag.Base()
	r.asserter.nouns = base.String() == "de" || base.String() == "lb"
	r.calendar = calendar{published: DateOf(text.Published), names: namesOf(tag, d), order: orderOf(tag)}
	if text.Published.IsZero() {
		r.findDateline(sample)
	}
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
	if r.dated && b.Start == r.dateAt && r.base == 0 {
		return true
	}
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
	if p.Digits || p.Has&(wakesFigures|1<<lexicon.Changes) != 0 {
		r.asserter.last, r.asserter.silent = "", scan.Sentence{}
		for _, s := range p.Sentences {
			for s.To-s.From > maxSentence {
				cut := cutSentence(p, s)
				r.sentence(p, scan.Sentence{From: s.From, To: cut}, b)
				s.From = cut
			}
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
