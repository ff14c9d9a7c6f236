package claim

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

var rangeRoles = [...]struct {
	class string
	role  role
}{{"since", since}, {"by", by}, {"start", opening}, {"end", closing}}

// part reads a quarter or half of a year: "the first quarter of 2024", "Q1 2024".
func (r *calendarReader) part(i int) (when, bool) {
	q := r.partOf(i)
	if q.to == 0 {
		return when{}, false
	}
	j := q.to
	if s := sense(r.at(j), lexicon.Function); s != nil && s.Class == "prep" || r.isPunct(j, ',') {
		j++
	}
	w := when{from: i, to: q.to, prep: true}
	if y, ok := r.year(j); ok {
		w.to, w.exact = j+1, true
		w.period = q.in(y)
		return w, true
	}
	if rel := sense(r.at(j), lexicon.Periods); rel != nil && rel.Class == "year" && len(rel.Args) > 0 && !r.published.IsZero() {
		switch rel.Args[0] { // of this year, of last year
		case "last":
			w.to, w.period = j+1, q.in(int(r.published.Year)-1)
			return w, true
		case "this":
			w.to, w.period = j+1, q.in(int(r.published.Year))
			return w, true
		}
	}
	if !r.published.IsZero() {
		w.period = q.in(int(r.published.Year))
		if !r.future && w.period.Start.Compare(r.published) > 0 {
			w.period = q.in(int(r.published.Year) - 1)
		}
	}
	return w, true
}

// yearPart is the nth quarter or half, and the token after it.
type yearPart struct {
	n, of, to int
}

func (q yearPart) in(y int) Period {
	if q.of == 2 {
		return halfPeriod(y, q.n)
	}
	return quarterPeriod(y, q.n)
}

func (r *calendarReader) partOf(i int) yearPart {
	t := r.at(i)
	if t.Class == scan.Word && t.End-t.Start == 1 && r.at(i+1).Class == scan.Number && !r.at(i+1).Space { // Q1, H2
		n, digits := number(r.text(i + 1))
		of := 4
		switch r.text(i) {
		case "Q":
		case "H":
			of = 2
		default:
			return yearPart{}
		}
		if digits == 1 && n >= 1 && n <= of {
			return yearPart{n, of, i + 2}
		}
		return yearPart{}
	}
	if s := sense(t, lexicon.Periods); s != nil && hasArg(s, "nth") {
		switch n := int(s.N); {
		case s.Class == "quarter" && n >= 1 && n <= 4:
			return yearPart{n, 4, i + 1}
		case s.Class == "half" && n >= 1 && n <= 2:
			return yearPart{n, 2, i + 1}
		}
	}
	n, j, ok := r.dayNumber(i)
	if !ok || t.Class == scan.Number && j == i+1 {
		return yearPart{}
	}
	switch next := r.at(j); {
	case n <= 4 && hasClass(next, "quarter"):
		return yearPart{n, 4, j + 1}
	case n <= 2 && hasClass(next, "half"):
		return yearPart{n, 2, j + 1}
	}
	return yearPart{}
}

// hasClass reports whether a token is a part of the calendar by its class as a period or unit; a half and a quarter
// may be in the lexicon as fractions only.
func hasClass(t *scan.Token, class string) bool {
	if t.Word == nil {
		return false
	}
	for i := range t.Word.Senses {
		s := &t.Word.Senses[i]
		switch s.Section {
		case lexicon.Periods, lexicon.Units:
			if s.Class == class {
				return true
			}
		case lexicon.Fractions:
			if s.N == 1 && (s.D == 4 && class == "quarter" || s.D == 2 && class == "half") {
				return true
			}
		}
	}
	return false
}

// relative reads "last month", "this week", "yesterday".
func (r *calendarReader) relative(i int) (when, bool) {
	t := r.at(i)
	rel := relation(t)
	if rel == "" {
		return when{}, false
	}
	s := sense(t, lexicon.Periods)
	n := map[string]int{"last": -1, "this": 0, "next": 1}[rel]
	w := when{from: i, to: i + 1, prep: true}
	if r.published.IsZero() {
		return w, s.Class != "time"
	}
	pub := r.published
	switch s.Class {
	case "day", "night":
		w.period = pub.AddDays(n).Period()
		if s.Class == "night" {
			w.period = pub.Period()
		}
	case "week":
		w.period = weekOf(pub.AddDays(7 * n))
	case "weekend":
		saturday := weekOf(pub).Start.AddDays(5)
		if n <= 0 && saturday.Compare(pub) > 0 {
			saturday = saturday.AddDays(-7)
		} else if n > 0 {
			saturday = saturday.AddDays(7)
		}
		w.period = Period{saturday, saturday.AddDays(1)}
	case "month":
		m := int(pub.Year)*12 + int(pub.Month) - 1 + n
		w.period = monthPeriod(m/12, m%12+1)
	case "quarter":
		q := int(pub.Year)*4 + int(pub.Month-1)/3 + n
		w.period = quarterPeriod(q/4, q%4+1)
	case "half":
		h := int(pub.Year)*2 + int(pub.Month-1)/6 + n
		w.period = halfPeriod(h/2, h%2+1)
	case "year":
		w.period = yearPeriod(int(pub.Year) + n)
	case "decade":
		first := int(pub.Year)/10*10 + 10*n
		w.period = Period{yearPeriod(first).Start, yearPeriod(first + 9).End}
	default:
		return when{}, false
	}
	return w, true
}

// relation returns "last", "this" or "next" where the token is a period relative to the day of publication.
func relation(t *scan.Token) string {
	if s := sense(t, lexicon.Periods); s != nil && len(s.Args) > 0 {
		switch s.Args[0] {
		case "last", "this", "next":
			return s.Args[0]
		}
	}
	return ""
}

// left reads what stands before a date: preposition, since, until, by.
func (r *calendarReader) left(w *when, before []when) {
	floor := r.s.From
	if n := len(before); n > 0 {
		floor = before[n-1].to
	}
	i := w.from - 1
	for i >= floor && w.from-i <= 3 {
		t := r.at(i)
		if f := sense(t, lexicon.Function); f != nil && f.Class == "det" || w.coarse && (hasClass(t, "year") || hasClass(t, "month")) && relation(t) == "" {
			i--
			continue
		}
		break
	}
	if i < floor {
		return
	}
	t := r.at(i)
	for _, c := range rangeRoles {
		if has(t, lexicon.Ranges, c.class) {
			w.role, w.prep, w.from = c.role, true, i
			if c.role == opening || c.role == closing {
				r.leftBy(w, i-1)
			}
			return
		}
	}
	if isUntil(t) {
		w.role, w.prep, w.from = until, true, i
		return
	}
	if has(t, lexicon.Ranges, "open") {
		w.prep, w.from = true, i
		return
	}
	if f := sense(t, lexicon.Function); f != nil && f.Class == "prep" {
		w.prep = true
		w.from = i
		if before := r.at(i - 1); w.coarse && hasArg(f, "of") && (hasClass(before, "quarter") || hasClass(before, "half") || hasClass(before, "month") || hasClass(before, "week")) {
			w.unclear = true // "in the same quarter of 2022"
		}
	}
}

func isUntil(t *scan.Token) bool {
	s := sense(t, lexicon.Ranges)
	return s != nil && hasArg(s, "until")
}

// leftBy reads "by" before "the end of March".
func (r *calendarReader) leftBy(w *when, i int) {
	switch t := r.at(i); {
	case has(t, lexicon.Ranges, "by"), isUntil(t):
		w.role, w.from = by, i
	case has(t, lexicon.Ranges, "since"):
		w.role, w.from = since, i
	}
}

// span reads the second end of a range.
func (r *calendarReader) span(w *when) {
	open := has(r.at(w.from), lexicon.Ranges, "open") || has(r.at(w.from-1), lexicon.Ranges, "open")
	j := w.to
	if !r.isDash(j) && !(open && r.isMiddle(j)) && !(w.role == since && r.isMiddle(j)) {
		return
	}
	next := *r
	v, ok := next.point(r.skipDet(j + 1))
	if !ok || w.wide || v.wide {
		return
	}
	a, b := w.whole(), v.whole()
	if w.date.Month != 0 && v.date.Year != 0 && !w.exact && v.exact || a.Start.Compare(b.Start) > 0 && v.exact {
		// from March to May 2023: the year is said once
		d := w.date
		d.Year = v.date.Year
		if v.date.Year != 0 && d.Month > v.date.Month {
			d.Year--
		}
		if d.Valid() && d.Month != 0 {
			a = d.Period()
		}
	}
	if a.IsZero() || b.IsZero() || a.Yearless() != b.Yearless() || !a.Yearless() && a.Start.Compare(b.End) > 0 {
		return
	}
	w.first, w.second = a, b
	w.period, w.date, w.wide, w.role = Period{a.Start, b.End}, Date{}, true, within
	w.to, w.prep, w.exact = v.to, true, w.exact || v.exact
}

// whole returns all the days of w.
func (w *when) whole() Period {
	if w.period.IsZero() {
		return w.date.Period()
	}
	return w.period
}

// licensed reports whether a lone month or year is one: a preposition introduces it, or it goes on from one that is,
// or it is a year's digits that count nothing.
func (r *calendarReader) licensed(w *when, before []when) bool {
	if w.labelled {
		return true
	}
	if !w.coarse || w.prep || w.wide {
		return !(w.coarse && w.date.Month == 0 && !w.date.IsZero() && r.counts(w))
	}
	if w.date.Month != 0 {
		if w.exact {
			return true
		}
		n := len(before)
		if n > 0 && before[n-1].coarse && before[n-1].to >= w.from-2 {
			return true
		}
		f := sense(r.at(w.from-2), lexicon.Function)
		return f != nil && f.Class == "prep" && r.at(w.from-1).Class == scan.Word
	}
	y := w.date.Year
	if w.date.IsZero() {
		return true // the 1990s
	}
	return y >= 1800 && y < 2100 && !r.counts(w)
}

// counts reports whether the digits of a year say how many of something there are.
func (r *calendarReader) counts(w *when) bool {
	i := w.to - 1
	next := r.at(i + 1)
	if f := sense(r.at(i-1), lexicon.Function); f != nil && f.Class == "det" && w.date.Year%100 != 0 && r.at(i+1).Class == scan.Word && !r.at(i+1).In(1<<lexicon.Units|1<<lexicon.Currencies|1<<lexicon.Scales) {
		w.attribute = true // the 2023 election
		return false
	}
	if r.counted(i) || next.In(1<<lexicon.Scales|1<<lexicon.Units|1<<lexicon.Currencies|1<<lexicon.Kinds) && !next.Is(lexicon.Function) || next.Class == scan.Currency {
		return true
	}
	if prev := r.at(i - 1); prev.Class == scan.Currency || prev.In(1<<lexicon.Bounds|1<<lexicon.Hedges) && !prev.Is(lexicon.Ranges) {
		return true
	}
	return next.Class == scan.Sign && !r.isDash(i+1)
}
