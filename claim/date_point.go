package claim

import (
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// order is how a language writes a date in numbers.
type order uint8

// weekday reads "Thursday, the 4th of April", "last Thursday" and "Thursday".
func (r *calendarReader) weekday(i int) (when, bool) {
	j := i
	last := relation(r.at(j))
	if last != "" && r.weekdayAt(j+1) > 0 {
		j++
	}
	n := r.weekdayAt(j)
	if n == 0 {
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
	w := when{from: i, to: j + 1, weekday: true}
	if !r.published.IsZero() {
		pub := (int(r.published.Weekday())+6)%7 + 1 // Monday 1
		back := (pub - n + 7) % 7
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
	if m := r.monthAt(i); m > 0 { // April 4, 2024
		n, j, ok := r.dayNumber(i + 1)
		if !ok || n > monthDays(0, m) {
			return when{}, false
		}
		if last, k, ok := r.lastDay(j, n); ok && last <= monthDays(0, m) { // April 3–5
			y, to := r.trailingYear(k)
			return r.days(i, to, y, m, n, last), true
		}
		y, to := r.trailingYear(j)
		if f := sense(r.at(i-1), lexicon.Function); y == 0 && j == i+2 && r.counted(i+1) && f != nil && hasArg(f, "place") {
			return when{}, false // "in March 12 people"; "on March 12 people" is a day
		}
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
	if r.at(j).Is(lexicon.Function) && r.monthAt(j) == 0 {
		if s := sense(r.at(j), lexicon.Function); s.Class == "prep" {
			j++
		}
	} else if r.isPunct(j, '.') && !r.at(j).Space {
		j++
	}
	m := r.monthAt(j)
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
