package claim

import (
	"fmt"
	"strings"
	"time"
)

// Period is the days Start to End, both included. A zero Start or End is an open end, the zero value is unstated.
// In both ends or in none the year may be 0, which stands for a year that isn't stated ("in March").
type Period struct{ Start, End Date }

// Granularity says what part of the calendar a period is. The zero value is none.
type Granularity uint8

// The parts of the calendar; every other length, and what is open, is a Span.
const (
	NoGranularity Granularity = iota
	Day
	Week // Monday to Sunday
	Month
	Quarter
	HalfYear
	Year
	Span
)

var granularityNames = [...]string{"none", "day", "week", "month", "quarter", "half-year", "year", "span"}

// String returns the word a reader would use.
func (g Granularity) String() string { return name(granularityNames[:], int(g)) }

// PeriodError is a text that is no period.
type PeriodError struct{ Text, Want string }

func (e *PeriodError) Error() string {
	return fmt.Sprintf("claim: %q is no period: want %s", e.Text, e.Want)
}

const periodForms = "2024, 2024-H1, 2024-Q1, 2024-03, 2024-W12, 2024-03-15, --03, --03-15, or two of them as from/to (either may be ..)"

// ParsePeriod reads ISO 8601 and two common additions to it, quarters and halves of years:
//
//	2024            a year
//	2024-H1         its first half
//	2024-Q1         a quarter
//	2024-03         a month
//	2024-W12        a week, Monday to Sunday
//	2024-03-15      a day
//	--03, --03-15   a month or day of a year that isn't stated
//	2023-07/2024-06 from the first day of one to the last day of the other
//	../2024-03-31   open at one end
//
// The empty text is the zero value. Years outside 0000 to 9999 carry a sign. Fiscal years are the caller's to resolve.
func ParsePeriod(s string) (Period, error) {
	if s == "" {
		return Period{}, nil
	}
	from, to, two := strings.Cut(s, "/")
	if !two {
		if p, ok := parseSpan(s); ok {
			return p, nil
		}
		return Period{}, &PeriodError{Text: s, Want: periodForms}
	}
	var p Period
	if from != ".." {
		q, ok := parseSpan(from)
		if !ok {
			return Period{}, &PeriodError{Text: s, Want: periodForms}
		}
		p.Start = q.Start
	}
	if to != ".." {
		q, ok := parseSpan(to)
		if !ok {
			return Period{}, &PeriodError{Text: s, Want: periodForms}
		}
		p.End = q.End
	}
	if p.IsZero() {
		return Period{}, &PeriodError{Text: s, Want: "one end that isn't open"}
	}
	if !p.Start.IsZero() && !p.End.IsZero() {
		if (p.Start.Year == 0) != (p.End.Year == 0) {
			return Period{}, &PeriodError{Text: s, Want: "a year at both ends or at none"}
		}
		if p.Start.Year != 0 && p.Start.Compare(p.End) > 0 {
			return Period{}, &PeriodError{Text: s, Want: "an end that isn't before its start"}
		}
	}
	return p, nil
}

// parseSpan reads one part of the calendar.
func parseSpan(s string) (Period, bool) {
	year, rest, ok := parseYear(s)
	if !ok {
		return Period{}, false
	}
	if rest == "" {
		return yearPeriod(year), year != 0
	}
	rest = rest[1:] // the hyphen
	if rest == "" {
		return Period{}, false
	}
	switch n, isNumber := digits(rest[1:]); rest[0] {
	case 'Q':
		return quarterPeriod(year, n), isNumber && len(rest) == 2 && n >= 1 && n <= 4 && year != 0
	case 'H':
		return halfPeriod(year, n), isNumber && len(rest) == 2 && n >= 1 && n <= 2 && year != 0
	case 'W':
		if !isNumber || len(rest) != 3 || year == 0 {
			return Period{}, false
		}
		return weekPeriod(year, n)
	}
	month, day, isDay := strings.Cut(rest, "-")
	m, ok := digits(month)
	if !ok || len(month) != 2 || m < 1 || m > 12 {
		return Period{}, false
	}
	if !isDay {
		return monthPeriod(year, m), true
	}
	n, ok := digits(day)
	d := Date{int16(year), uint8(m), uint8(n)}
	return d.Period(), ok && len(day) == 2 && d.Valid()
}

// parseYear reads YYYY, ±YYYYY or the hyphen that stands for no year, and leaves the hyphen after it.
func parseYear(s string) (year int, rest string, ok bool) {
	if strings.HasPrefix(s, "--") {
		return 0, s[1:], true
	}
	sign, width := 1, 4
	if s != "" && (s[0] == '-' || s[0] == '+') {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
		if sign > 0 || len(s) > 4 && s[4] != '-' {
			width = 5
		}
	}
	if len(s) < width || len(s) > width && s[width] != '-' {
		return 0, "", false
	}
	n, ok := digits(s[:width])
	n *= sign
	return n, s[width:], ok && n != 0 && n >= -1<<15 && n < 1<<15
}

// digits reads ASCII digits, at most five of them.
func digits(s string) (n int, ok bool) {
	if s == "" || len(s) > 5 {
		return 0, false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

func appendYear(b []byte, y int16) []byte {
	switch {
	case y == 0:
		return append(b, '-')
	case y < 0:
		return fmt.Appendf(b, "-%04d", -int(y))
	case y > 9999:
		return fmt.Appendf(b, "+%d", y)
	}
	return fmt.Appendf(b, "%04d", y)
}

func yearPeriod(y int) Period { return Period{Date{int16(y), 1, 1}, Date{int16(y), 12, 31}} }

func monthPeriod(y, m int) Period {
	return Period{Date{int16(y), uint8(m), 1}, Date{int16(y), uint8(m), uint8(monthDays(y, m))}}
}

func quarterPeriod(y, q int) Period {
	return Period{monthPeriod(y, 3*q-2).Start, monthPeriod(y, 3*q).End}
}

func halfPeriod(y, h int) Period {
	return Period{monthPeriod(y, 6*h-5).Start, monthPeriod(y, 6*h).End}
}

// weekPeriod returns ISO week w of year y: week 1 is the one with 4 January.
func weekPeriod(y, w int) (Period, bool) {
	first := weekOf(Date{int16(y), 1, 4}).Start
	p := Period{first.AddDays(7 * (w - 1)), first.AddDays(7*w - 1)}
	wy, ww := isoWeek(p.Start)
	return p, w >= 1 && wy == y && ww == w
}

// weekOf returns the week, Monday to Sunday, that d lies in.
func weekOf(d Date) Period {
	monday := d.AddDays(-(int(d.Weekday()) + 6) % 7)
	return Period{monday, monday.AddDays(6)}
}

// isoWeek returns the number of d's week, and the year that its Thursday lies in.
func isoWeek(d Date) (year, week int) {
	thursday := weekOf(d).Start.AddDays(3)
	return int(thursday.Year), (Date{thursday.Year, 1, 1}.DaysUntil(thursday))/7 + 1
}

// IsZero reports whether the period is unstated.
func (p Period) IsZero() bool { return p == Period{} }

// Previous returns the period of the same kind before p: the month before a month, the year before a year. The zero value has
// none, nor has a span that is no part of the calendar.
func (p Period) Previous() Period {
	y, m := int(p.Start.Year), int(p.Start.Month)
	if y <= 1 {
		return Period{}
	}
	switch p.Granularity() {
	case Day, Week:
		n := -p.Days()
		return Period{p.Start.AddDays(n), p.End.AddDays(n)}
	case Month:
		if m == 1 {
			return monthPeriod(y-1, 12)
		}
		return monthPeriod(y, m-1)
	case Quarter:
		if m == 1 {
			return quarterPeriod(y-1, 4)
		}
		return quarterPeriod(y, (m-1)/3)
	case HalfYear:
		if m == 1 {
			return halfPeriod(y-1, 2)
		}
		return halfPeriod(y, 1)
	case Year:
		return yearPeriod(y - 1)
	}
	return Period{}
}

// Open reports whether an end is open. The zero value isn't open but unstated.
func (p Period) Open() bool { return p.Start.IsZero() != p.End.IsZero() }

// Yearless reports whether the period's year isn't stated.
func (p Period) Yearless() bool {
	return !p.Start.IsZero() && p.Start.Year == 0 || !p.End.IsZero() && p.End.Year == 0
}

// Days returns how many days the period has; 0 where it is unstated, open, or ends before it starts.
func (p Period) Days() int {
	if p.Start.IsZero() || p.End.IsZero() || p.Start.Compare(p.End) > 0 {
		return 0
	}
	return p.Start.DaysUntil(p.End) + 1
}

// Contains reports whether all of q lies in p. An unstated period contains nothing and lies in nothing, and
// whether a day of no stated year lies in one of a stated year can't be said: no.
func (p Period) Contains(q Period) bool {
	if p.IsZero() || q.IsZero() || p.Yearless() != q.Yearless() {
		return false
	}
	return (p.Start.IsZero() || !q.Start.IsZero() && p.Start.Compare(q.Start) <= 0) &&
		(p.End.IsZero() || !q.End.IsZero() && q.End.Compare(p.End) <= 0)
}

// Overlaps reports whether p and q have a day in common. Periods of which one has no stated year
// overlap where the days of one year would.
func (p Period) Overlaps(q Period) bool {
	switch {
	case p.IsZero() || q.IsZero():
		return false
	case p.Yearless() && !q.Yearless():
		return q.recurs(p)
	case q.Yearless() && !p.Yearless():
		return p.recurs(q)
	}
	return (p.Start.IsZero() || q.End.IsZero() || p.Start.Compare(q.End) <= 0) &&
		(q.Start.IsZero() || p.End.IsZero() || q.Start.Compare(p.End) <= 0)
}

// recurs reports whether the days q of some year fall into p.
func (p Period) recurs(q Period) bool {
	if p.Open() || q.Open() || p.Days() > 730 {
		return true
	}
	for y := int(p.Start.Year) - 1; y <= int(p.End.Year); y++ {
		if p.Overlaps(q.of(y)) {
			return true
		}
	}
	return false
}

// of gives a period without a year the year in which it starts.
func (p Period) of(year int) Period {
	end := year
	if p.Start.Compare(p.End) > 0 {
		end++ // from November to February
	}
	return Period{p.Start.in(year), p.End.in(end)}
}

// in gives a date its year; 29 February becomes the last day of the month where there is none.
// A year that a Date can't hold leaves it as it is.
func (d Date) in(year int) Date {
	if year < -1<<15 || year >= 1<<15 {
		return d
	}
	d.Year = int16(year)
	if n := monthDays(year, int(d.Month)); int(d.Day) > n && d.Month == 2 {
		d.Day = uint8(n)
	}
	return d
}

// Granularity says what part of the calendar the period is.
func (p Period) Granularity() Granularity {
	s, e := p.Start, p.End
	switch {
	case p.IsZero():
		return NoGranularity
	case s == e:
		return Day
	case p.Open() || !s.isDay() || !e.isDay() || s.Year != e.Year && p.Days() != 7:
		return Span
	case s.Day == 1 && p.endsMonth():
		first, n := int(s.Month), int(e.Month)-int(s.Month)+1
		switch {
		case n == 1:
			return Month
		case n == 3 && first%3 == 1:
			return Quarter
		case n == 6 && first%6 == 1:
			return HalfYear
		case n == 12:
			return Year
		}
	case p.Days() == 7 && s.Year != 0 && s.Weekday() == time.Monday:
		return Week
	}
	return Span
}

// endsMonth reports whether the last day is the last of its month.
func (p Period) endsMonth() bool {
	return int(p.End.Day) == monthDays(int(p.End.Year), int(p.End.Month))
}

// AppendText appends the period in the notation of ParsePeriod, as short as it can be.
func (p Period) AppendText(b []byte) ([]byte, error) {
	s := p.Start
	switch p.Granularity() {
	case NoGranularity:
		return b, nil
	case Day:
		return s.AppendText(b)
	case Week:
		y, w := isoWeek(s)
		if y == 0 {
			break
		}
		return fmt.Appendf(appendYear(b, int16(y)), "-W%02d", w), nil
	case Month:
		return fmt.Appendf(appendYear(b, s.Year), "-%02d", s.Month), nil
	case Quarter:
		if s.Year != 0 {
			return fmt.Appendf(appendYear(b, s.Year), "-Q%d", (s.Month+2)/3), nil
		}
	case HalfYear:
		if s.Year != 0 {
			return fmt.Appendf(appendYear(b, s.Year), "-H%d", (s.Month+5)/6), nil
		}
	case Year:
		if s.Year != 0 {
			return appendYear(b, s.Year), nil
		}
	}
	months := s.Day == 1 && !p.Open() && p.endsMonth()
	years := months && s.Month == 1 && p.End.Month == 12 && s.Year != 0
	for i, d := range [2]Date{s, p.End} {
		if i == 1 {
			b = append(b, '/')
		}
		switch {
		case d.IsZero():
			b = append(b, ".."...)
		case years:
			b = appendYear(b, d.Year)
		case months:
			b = fmt.Appendf(appendYear(b, d.Year), "-%02d", d.Month)
		default:
			b, _ = d.AppendText(b)
		}
	}
	return b, nil
}

// MarshalText is String for encoders.
func (p Period) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads the notation of ParsePeriod.
func (p *Period) UnmarshalText(b []byte) error {
	q, err := ParsePeriod(string(b))
	if err == nil {
		*p = q
	}
	return err
}

// String returns the period in the notation of ParsePeriod, as short as it can be: ParsePeriod reads it back.
func (p Period) String() string { b, _ := p.AppendText(nil); return string(b) }
