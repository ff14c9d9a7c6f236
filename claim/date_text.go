package claim

import (
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// when is a date or period as a sentence states it, in the tokens from, …, to−1.
type when struct {
	from, to  int
	date      Date // the point in time, as far as it is stated; zero for what is none: a quarter, a range, "last week"
	period    Period
	role      role
	weekday   bool // a day of the week alone
	exact     bool // a day or a year of its own, not only relative to the day of publication
	prep      bool // a preposition introduces it
	coarse    bool // a month or a year
	wide      bool // a range with both its ends stated
	attribute bool // tells one thing from another of its kind, as "the 2023 election"
	labelled  bool // its numbers are (2024年)
	unclear   bool // a part of it that can't be told
	first     Period
	second    Period
}

// role says how a period bears on what happened.
type role uint8

const (
	within  role = iota // in March, on 2 April
	since               // since 2014
	until               // until 2014
	by                  // by the end of March: all that was until then
	opening             // at the start of March
	closing             // at the end of March
)

// calendar reads dates and periods.
//
//	day    = N 年 N 月 N 日, any part from the right left out
//	day    = [weekday ","] [the] N ["th"] ["of"] month [[","] year] | month N ["th"] [[","] year] | 2024-04-04 | 4.4.2024
//	       | 4/4/2024 in the language's order, if it has one or there is no other | N "–" N month [year]
//	month  = month [["of"] year] | preposition month
//	year   = preposition year | a year's digits that count nothing | 1990s
//	part   = ordinal ("quarter" | "half") ["of"] year | Q1 year | year Q1
//	span   = last month, this week, yesterday, last March | weekday
//	range  = ["between" | "from"] x ("and" | "to" | "–") x
//	when   = [since | until | by] (day | month | year | part | span | range)
//
// A year, or a month, that isn't said is that of the most recent such day not after the text's publication; in a sentence about
// the future, of the next. Without a day of publication the year stays 0.
type calendar struct {
	published Date
	names     calendarNames
	order     order
}

const (
	anyOrder order = iota
	dayFirst
	monthFirst
	yearFirst
)

// read appends the dates and periods of a sentence. counted tells whether a figure with a unit stands at a token.
func (c *calendar) read(dst []when, p *scan.Paragraph, s scan.Sentence, future bool, counted func(token int) bool) []when {
	for i := s.From; i < s.To; i++ {
		t := &p.Tokens[i]
		if t.Class != scan.Number && !t.In(wakesCalendar) && c.names.of(p.Text[t.Start:t.End], t) == 0 && !(t.Class == scan.Word && t.End-t.Start <= 2 && i+1 < s.To && p.Tokens[i+1].Class == scan.Number) {
			continue
		}
		r := calendarReader{c, p, s, future, counted}
		w, ok := r.point(i)
		if !ok {
			continue
		}
		r.left(&w, dst)
		r.span(&w)
		if !r.licensed(&w, dst) {
			continue
		}
		if w.period.IsZero() && !w.date.IsZero() {
			w.period = w.date.Period()
		}
		switch w.role {
		case since:
			w.period.End = Date{}
		case until, by:
			w.period.Start = Date{}
		case opening:
			w.period.End = w.period.Start
		case closing:
			w.period.Start = w.period.End
		}
		if w.role != within || w.unclear {
			w.date = Date{}
		}
		if w.unclear {
			w.period = Period{}
		}
		dst = append(dst, w)
		i = w.to - 1
	}
	return dst
}

const wakesCalendar = 1<<lexicon.Months | 1<<lexicon.Weekdays | 1<<lexicon.Periods | 1<<lexicon.Ordinals

type calendarReader struct {
	*calendar
	p       *scan.Paragraph
	s       scan.Sentence
	future  bool
	counted func(int) bool
}

// at returns token i, or an empty one outside the sentence.
func (r *calendarReader) at(i int) *scan.Token {
	if i < r.s.From || i >= r.s.To {
		return &noToken
	}
	return &r.p.Tokens[i]
}

var noToken scan.Token

// point reads one day, month, year or part of one that begins at token i.
func (r *calendarReader) point(i int) (when, bool) {
	t := r.at(i)
	if t.Class == scan.Number {
		if w, ok := r.numeric(i); ok {
			return w, true
		}
		if w, ok := r.labelled(i); ok {
			return w, true
		}
	}
	if w, ok := r.weekday(i); ok {
		return w, true
	}
	if w, ok := r.day(i); ok {
		return w, true
	}
	if w, ok := r.part(i); ok {
		return w, true
	}
	if m := r.monthAt(i); m > 0 {
		return r.month(i, m)
	}
	if y, ok := r.year(i); ok {
		w := when{from: i, to: i + 1, date: Date{Year: int16(y)}, exact: true, coarse: true}
		if next := r.at(i + 1); y%10 == 0 && next.Class == scan.Word && !next.Space && r.text(i+1) == "s" {
			w.to, w.date = i+2, Date{}
			w.period = Period{yearPeriod(y).Start, yearPeriod(y + 9).End}
		} else if q := r.partOf(i + 1); q.to > 0 && r.at(i+2).Class == scan.Number && !r.at(i+2).Space {
			w.to, w.date, w.period = q.to, Date{}, q.in(y) // 2024 Q1
		} else if has(next, lexicon.Particles, "year") { // 2025 року
			w.to, w.prep = i+2, true
		}
		return w, true
	}
	return r.relative(i)
}

func (r *calendarReader) text(i int) string { return r.p.Text[r.at(i).Start:r.at(i).End] }

func (r *calendarReader) skipDet(i int) int {
	for f := sense(r.at(i), lexicon.Function); f != nil && f.Class == "det"; f = sense(r.at(i), lexicon.Function) {
		i++
	}
	return i
}

func (r *calendarReader) isPunct(i int, c byte) bool {
	t := r.at(i)
	return t.Class == scan.Punct && t.End == t.Start+1 && r.p.Text[t.Start] == c
}

func (r *calendarReader) isDash(i int) bool {
	t := r.at(i)
	if t.Class != scan.Punct && t.Class != scan.Sign || t.End == t.Start {
		return false
	}
	switch c, _ := utf8.DecodeRuneInString(r.p.Text[t.Start:]); c {
	case '-', '–', '—', '‑', '‐', '−', '~', '〜':
		return true
	}
	return false
}

func (r *calendarReader) isMiddle(i int) bool {
	return has(r.at(i), lexicon.Ranges, "middle")
}

// has reports whether the token has a sense of that class in section s.
func has(t *scan.Token, s lexicon.Section, class string) bool {
	if t.Is(s) {
		for i := range t.Word.Senses {
			if v := &t.Word.Senses[i]; v.Section == s && v.Class == class {
				return true
			}
		}
	}
	return false
}

// sense returns the token's first sense in section s, or nil.
func sense(t *scan.Token, s lexicon.Section) *lexicon.Sense {
	if t.Is(s) {
		for i := range t.Word.Senses {
			if t.Word.Senses[i].Section == s {
				return &t.Word.Senses[i]
			}
		}
	}
	return nil
}
