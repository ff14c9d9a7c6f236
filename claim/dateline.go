package claim

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// A dateline stands among the first maxDatelineBlock blocks and is no longer than maxDateline bytes.
const (
	maxDatelineBlock = 6
	maxDateline      = 96
)

// findDateline looks among the first blocks of a text for the day it was published, before any claim is made.
func (r *reader) findDateline(text string) {
	n := 0
	for b := range r.blocks(text) {
		if n++; n > maxDatelineBlock {
			return
		}
		if b.End-b.Start > maxDateline {
			continue
		}
		r.scanner.Scan(&r.cur, text, b.Start, b.End)
		if d := r.dateline(&r.cur); d != (Date{}) {
			r.calendar.published = d
			r.text.Published = d.Time()
			r.dated, r.dateAt = true, b.Start
			return
		}
	}
}

// dateline returns the day that a block gives as the text's own: a line of names and small words that ends in a full date, as
// "Varnes, 2 February 2024" or "By Ana Rivera, 2 February 2024". The zero Date: it is no dateline.
func (r *reader) dateline(p *scan.Paragraph) Date {
	if len(p.Sentences) != 1 || !p.Digits {
		return Date{}
	}
	s := p.Sentences[0]
	a := &r.asserter
	a.whens = r.calendar.read(a.whens[:0], p, s, false, func(int) bool { return false })
	if len(a.whens) != 1 {
		return Date{}
	}
	w := &a.whens[0]
	if w.to != s.To || w.date.Year == 0 || w.date.Month == 0 || w.date.Day == 0 {
		return Date{}
	}
	for i := s.From; i < w.from; i++ {
		if t := &p.Tokens[i]; t.Class == scan.Word && !t.Upper && !t.Is(lexicon.Function) || t.Class == scan.Number {
			return Date{}
		}
	}
	return w.date
}
