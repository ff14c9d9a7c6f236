package claim

import (
	"strings"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// calendarNames holds CLDR's names of months (1 to 12) and weekdays (−1 Monday to −7) for a language of which the lexicon has
// none: in lower case, those of one word and of three letters or more.
type calendarNames map[string]int8

func namesOf(tag language.Tag, d *lexicon.Dictionary) calendarNames {
	months := cldr.Months(tag)
	if w := d.Lookup(months.Wide[0]); tag == language.Und || w != nil && w.Has&(1<<lexicon.Months) != 0 {
		return nil
	}
	names := make(calendarNames, 64)
	add := func(name string, n int) {
		name = strings.ToLower(strings.TrimSuffix(name, "."))
		if utf8.RuneCountInString(name) >= 3 && !strings.ContainsAny(name, " .0123456789") {
			names[name] = int8(n)
		}
	}
	for _, list := range [...]*[12]string{&months.Abbreviated, &months.AloneAbbreviated, &months.Wide, &months.AloneWide} {
		for i, name := range list {
			add(name, i+1)
		}
	}
	days := cldr.Weekdays(tag)
	for _, list := range [...]*[7]string{&days.Wide, &days.AloneWide} {
		for i, name := range list {
			if i == 0 {
				i = 7 // time.Sunday
			}
			add(name, -i)
		}
	}
	return names
}

// of returns the month or weekday that a word names, or 0.
func (c calendarNames) of(text string, t *scan.Token) int {
	if c == nil || t.Class != scan.Word {
		return 0
	}
	if n, ok := c[text]; ok {
		return int(n)
	}
	if t.Upper || text[0] >= utf8.RuneSelf {
		return int(c[strings.ToLower(text)])
	}
	return 0
}

// monthAt returns the number of the month that token i names, or 0.
func (r *calendarReader) monthAt(i int) int {
	t := r.at(i)
	if s := sense(t, lexicon.Months); s != nil && s.N >= 1 && s.N <= 12 {
		return int(s.N)
	}
	return max(0, r.names.of(r.text(i), t))
}

// weekdayAt returns the number of the day that token i names, Monday 1, or 0.
func (r *calendarReader) weekdayAt(i int) int {
	t := r.at(i)
	if s := sense(t, lexicon.Weekdays); s != nil && s.N >= 1 && s.N <= 7 {
		return int(s.N)
	}
	return max(0, -r.names.of(r.text(i), t))
}

// labelled reads a date whose numbers are labelled, as in East Asia: 2024年3月8日, 3월 8일, 2024年, 2月. A month alone needs its label
// to touch it.
func (r *calendarReader) labelled(i int) (when, bool) {
	var d Date
	j := i
	for j+1 < r.s.To && r.at(j).Class == scan.Number {
		n, digits := number(r.text(j))
		label := r.at(j + 1)
		if digits == 0 || label.Space {
			break
		}
		c, size := utf8.DecodeRuneInString(r.p.Text[label.Start:label.End])
		switch {
		case (c == '年' || c == '년') && digits == 4 && j == i:
			d.Year = int16(n)
		case (c == '月' || c == '월') && n >= 1 && n <= 12 && d.Month == 0:
			d.Month = uint8(n)
		case (c == '日' || c == '号' || c == '號' || c == '일') && n >= 1 && n <= 31 && d.Month > 0 && d.Day == 0:
			d.Day = uint8(n)
		default:
			size = 0
		}
		if size == 0 {
			break
		}
		j += 2
		if label.End-label.Start != size {
			break // a word of grammar goes on behind the label
		}
	}
	if j == i || !d.Valid() && !(d.Year == 0 && d.Month > 0) {
		return when{}, false
	}
	w := when{from: i, to: j, exact: d.Day > 0 || d.Year != 0, prep: true, coarse: d.Day == 0, labelled: true}
	w.date = r.resolve(d)
	return w, true
}
