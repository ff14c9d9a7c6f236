package claim

import (
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// when is a date or period as a sentence states it, in the tokens from, …, to−1.
type when struct {
	from, to int
	date     Date // the point in time, as far as it is stated; zero for what is none: a quarter, a range, "last week"
	period   Period
	role     role
	exact    bool // a day or a year of its own, not only relative to the day of publication
	prep     bool // a preposition introduces it
	coarse   bool // a month or a year
	wide     bool // a range with both its ends stated
	first    Period
	second   Period
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

var rangeRoles = [...]struct {
	class string
	role  role
}{{"since", since}, {"by", by}, {"start", opening}, {"end", closing}}

// calendar reads dates and periods.
//
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
	order     order
}

// order is how a language writes a date in numbers.
type order uint8

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
		if t.Class != scan.Number && !t.In(wakesCalendar) && !(t.Class == scan.Word && t.End-t.Start <= 2 && i+1 < s.To && p.Tokens[i+1].Class == scan.Number) {
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
		if w.role != within {
			w.date = Date{}
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
	if m := month(t); m > 0 {
		return r.month(i, m)
	}
	if y, ok := r.year(i); ok {
		w := when{from: i, to: i + 1, date: Date{Year: int16(y)}, exact: true, coarse: true}
		if next := r.at(i + 1); y%10 == 0 && next.Class == scan.Word && !next.Space && r.text(i+1) == "s" {
			w.to, w.date = i+2, Date{}
			w.period = Period{yearPeriod(y).Start, yearPeriod(y + 9).End}
		} else if q := r.partOf(i + 1); q.to > 0 && r.at(i+2).Class == scan.Number && !r.at(i+2).Space {
			w.to, w.date, w.period = q.to, Date{}, q.in(y) // 2024 Q1
		}
		return w, true
	}
	return r.relative(i)
}

func (r *calendarReader) text(i int) string { return r.p.Text[r.at(i).Start:r.at(i).End] }

// weekday reads "Thursday, the 4th of April", "last Thursday" and "Thursday".
func (r *calendarReader) weekday(i int) (when, bool) {
	j := i
	last := relation(r.at(j))
	if last != "" && r.at(j+1).Is(lexicon.Weekdays) {
		j++
	}
	sense := sense(r.at(j), lexicon.Weekdays)
	if sense == nil {
		return when{}, false
	}
	k := j + 1
	if r.isPunct(k, ',') || r.isPunct(k, '.') {
		k++
	}
	if k = r.skipDet(k); k < r.s.To {
		if w, ok := r.day(k); ok {
			w.from = i
			return w, true
		}
		if w, ok := r.numeric(k); ok {
			w.from = i
			return w, true
		}
	}
	w := when{from: i, to: j + 1}
	if !r.published.IsZero() && sense.N >= 1 && sense.N <= 7 {
		pub := (int(r.published.Weekday())+6)%7 + 1 // Monday 1
		back := (pub - int(sense.N) + 7) % 7
		d := r.published.AddDays(-back)
		switch {
		case last == "last" && back == 0:
			d = d.AddDays(-7)
		case last == "next", last == "" && r.future && back != 0:
			d = r.published.AddDays(7 - back)
		}
		w.period = d.Period()
	}
	return w, true
}

// day reads a day with its month.
func (r *calendarReader) day(i int) (when, bool) {
	if m := month(r.at(i)); m > 0 { // April 4, 2024
		n, j, ok := r.dayNumber(i + 1)
		if !ok || n > monthDays(0, m) {
			return when{}, false
		}
		if last, k, ok := r.lastDay(j, n); ok && last <= monthDays(0, m) { // April 3–5
			y, to := r.trailingYear(k)
			return r.days(i, to, y, m, n, last), true
		}
		y, to := r.trailingYear(j)
		return r.days(i, to, y, m, n, n), true
	}
	n, j, ok := r.dayNumber(i)
	if !ok {
		return when{}, false
	}
	last := n
	if l, k, ok := r.lastDay(j, n); ok {
		last, j = l, k
	}
	if r.at(j).Is(lexicon.Function) && month(r.at(j)) == 0 {
		if s := sense(r.at(j), lexicon.Function); s.Class == "prep" {
			j++
		}
	} else if r.isPunct(j, '.') && !r.at(j).Space {
		j++
	}
	m := month(r.at(j))
	if m == 0 || last > monthDays(0, m) {
		return when{}, false
	}
	y, to := r.trailingYear(j + 1)
	return r.days(i, to, y, m, n, last), true
}

// days makes the day n of a month, or the days n to last.
func (r *calendarReader) days(from, to, year, m, n, last int) when {
	w := when{from: from, to: to, exact: true}
	d := r.resolve(Date{int16(year), uint8(m), uint8(n)})
	if !d.Valid() {
		d.Day = uint8(min(int(d.Day), monthDays(int(d.Year), m)))
	}
	if n == last {
		w.date = d
		return w
	}
	e := d
	e.Day = uint8(min(last, monthDays(int(e.Year), m)))
	w.period, w.wide = Period{d, e}, true
	return w
}

// lastDay reads "–5" and "and 5", "to 5" after "from 3".
func (r *calendarReader) lastDay(i, first int) (n, to int, ok bool) {
	if !r.isDash(i) && !r.isMiddle(i) {
		return 0, 0, false
	}
	n, to, ok = r.dayNumber(i + 1)
	return n, to, ok && n > first
}

// dayNumber reads 1 to 31 in digits, with an ordinal closing if one follows, or an ordinal in words.
func (r *calendarReader) dayNumber(i int) (n, to int, ok bool) {
	t := r.at(i)
	if t.Class == scan.Number {
		n, digits := number(r.text(i))
		if digits == 0 || digits > 2 || n < 1 || n > 31 {
			return 0, 0, false
		}
		if next := r.at(i + 1); next.Is(lexicon.Ordinals) && !next.Space {
			i++
		}
		return n, i + 1, true
	}
	if s := sense(t, lexicon.Ordinals); s != nil && s.Class != "suffix" && s.N >= 1 && s.N <= 31 && s.D <= 1 {
		return int(s.N), i + 1, true
	}
	return 0, 0, false
}

// trailingYear reads the year after a month or day, with a comma or preposition between them; 0 where there is none.
func (r *calendarReader) trailingYear(i int) (y, to int) {
	j := i
	if r.isPunct(j, ',') && !r.at(j).Space {
		j++
	} else if s := sense(r.at(j), lexicon.Function); s != nil && s.Class == "prep" {
		j++
	}
	y, ok := r.year(j)
	if !ok || j == i && !r.at(j).Space && r.at(i-1).Class == scan.Number {
		return 0, i
	}
	if j > i && !r.isPunct(i, ',') && !r.at(i-1).Is(lexicon.Months) {
		return 0, i // a preposition stands between a month and its year only
	}
	to = j + 1
	if s := sense(r.at(to), lexicon.Units); s != nil && s.Class == "year" && !r.at(to).Upper {
		to++ // року, года
	}
	return y, to
}

// month reads a month with its year.
func (r *calendarReader) month(i, m int) (when, bool) {
	y, to := r.trailingYear(i + 1)
	d := Date{int16(y), uint8(m), 0}
	w := when{from: i, to: to, date: r.resolve(d), exact: y != 0, coarse: true}
	if last := relation(r.at(i - 1)); y == 0 && last != "" && !r.published.IsZero() {
		w.from--
		w.prep = true
		if last == "last" && w.date.Month == r.published.Month && w.date.Year == r.published.Year {
			w.date.Year--
		}
	}
	return w, true
}

// resolve gives a date without a year its year.
func (r *calendarReader) resolve(d Date) Date {
	if d.Year != 0 || r.published.IsZero() {
		return d
	}
	for n, y := 0, int(r.published.Year); n < 9; n++ { // 29 February may lie eight years back
		e := d
		e.Year = int16(y)
		if e.Valid() {
			p := e.Period()
			if !r.future && p.Start.Compare(r.published) <= 0 || r.future && p.End.Compare(r.published) >= 0 {
				return e
			}
		}
		if r.future {
			y++
		} else {
			y--
		}
	}
	return d
}

// year reads the digits of a year, 1000 to 2999.
func (r *calendarReader) year(i int) (int, bool) {
	t := r.at(i)
	if t.Class != scan.Number || t.End-t.Start < 4 {
		return 0, false
	}
	n, digits := number(r.text(i))
	return n, digits == 4 && n >= 1000 && n < 3000
}

// numeric reads a date written in numbers: 2024-04-04, 4.4.2024, 4/4/2024.
func (r *calendarReader) numeric(i int) (when, bool) {
	t := r.at(i)
	text := r.p.Text[t.Start:r.p.End]
	var n, width [3]int
	at, sep := 0, byte(0)
	for k := range n {
		for at < len(text) && text[at] >= '0' && text[at] <= '9' && width[k] < 5 {
			n[k] = n[k]*10 + int(text[at]-'0')
			at++
			width[k]++
		}
		if width[k] == 0 || width[k] > 4 {
			return when{}, false
		}
		if k == 2 {
			break
		}
		if at == len(text) || text[at] != '-' && text[at] != '/' && text[at] != '.' || sep != 0 && text[at] != sep {
			return when{}, false
		}
		sep = text[at]
		at++
	}
	if at < len(text) && (text[at] >= '0' && text[at] <= '9' || text[at] == sep && at+1 < len(text) && text[at+1] >= '0' && text[at+1] <= '9') {
		return when{}, false
	}
	var d Date
	day := func(y, m, n int) Date { return Date{int16(y), uint8(min(m, 99)), uint8(min(n, 99))} }
	switch {
	case width[0] == 4 && width[1] <= 2 && width[2] <= 2:
		d = day(n[0], n[1], n[2])
	case width[2] == 4 && width[0] <= 2 && width[1] <= 2:
		a, b := day(n[2], n[1], n[0]), day(n[2], n[0], n[1])
		switch {
		case sep == '.' || r.order == dayFirst || !b.isDay() || a == b:
			d = a
		case r.order == monthFirst || !a.isDay():
			d = b
		}
	}
	if !d.isDay() || d.Year < 1000 {
		return when{}, false
	}
	w := when{from: i, to: i, date: d, exact: true}
	for r.at(w.to).End != 0 && r.at(w.to).Start < t.Start+at {
		w.to++
	}
	return w, w.to > i
}

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
		return false // the 2023 election
	}
	if r.counted(i) || next.In(1<<lexicon.Scales|1<<lexicon.Units|1<<lexicon.Currencies|1<<lexicon.Kinds) && !next.Is(lexicon.Function) || next.Class == scan.Currency {
		return true
	}
	if prev := r.at(i - 1); prev.Class == scan.Currency || prev.In(1<<lexicon.Bounds|1<<lexicon.Hedges) && !prev.Is(lexicon.Ranges) {
		return true
	}
	return next.Class == scan.Sign && !r.isDash(i+1)
}

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

// month returns the number of the month that a token names, or 0.
func month(t *scan.Token) int {
	if s := sense(t, lexicon.Months); s != nil && s.N >= 1 && s.N <= 12 {
		return int(s.N)
	}
	return 0
}

// number reads at most four digits of any script; digits is 0 where there is anything else.
func number(s string) (n, digits int) {
	for _, c := range s {
		d, ok := digit(c)
		if !ok || digits == 4 {
			return 0, 0
		}
		n = n*10 + d
		digits++
	}
	return n, digits
}

func digit(c rune) (int, bool) {
	if c >= '0' && c <= '9' {
		return int(c - '0'), true
	}
	if c < utf8.RuneSelf {
		return 0, false
	}
	return cldr.Digit(c)
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
