package source

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/claimcheck/claimcheck/claim"
)

// periodWant is what a cell of a period may be where no Format is stated.
const periodWant = `2024, 2024-Q1, 2024-03, 2024-W12, 2024-03-15, two of them with "/" between, March 2024, 15 March 2024; else declare a format such as "%d/%m/%Y"`

// layouts are forms that can be read one way only.
var layouts = [...]struct {
	layout string
	grain  claim.Granularity
}{
	{"2006/01/02", claim.Day},
	{"02.01.2006", claim.Day},
	{"2.1.2006", claim.Day},
	{"2 January 2006", claim.Day},
	{"2 Jan 2006", claim.Day},
	{"January 2, 2006", claim.Day},
	{"Jan 2, 2006", claim.Day},
	{time.RFC3339, claim.Day},
	{"2006-01-02 15:04:05", claim.Day},
	{"2006-01-02T15:04:05", claim.Day},
	{"January 2006", claim.Month},
	{"Jan 2006", claim.Month},
	{"2006M01", claim.Month},
	{"2006/01", claim.Month},
}

// readPeriod reads a cell. format is a Column's.
func readPeriod(s, format string) (claim.Period, error) {
	grain := claim.NoGranularity
	switch format {
	case "", "any", "default":
	case "year":
		grain = claim.Year
	case "quarter":
		grain = claim.Quarter
	case "month":
		grain = claim.Month
	case "day":
		grain = claim.Day
	default:
		return strptime(s, format)
	}
	p, err := freePeriod(s)
	if err != nil || grain == claim.NoGranularity {
		return p, err
	}
	return widen(p, grain)
}

// freePeriod reads what needs no format.
func freePeriod(s string) (claim.Period, error) {
	p, err := claim.ParsePeriod(s)
	if err == nil {
		return p, nil
	}
	if len(s) == 6 && s[4] == 'Q' { // 2024Q1
		if p, err := claim.ParsePeriod(s[:4] + "-" + s[4:]); err == nil {
			return p, nil
		}
	}
	if len(s) > 40 {
		return p, ErrPeriod
	}
	for _, l := range layouts {
		if t, err := time.Parse(l.layout, s); err == nil {
			return around(t, l.grain)
		}
	}
	return p, ErrPeriod
}

// around returns the part of the calendar that t lies in.
func around(t time.Time, g claim.Granularity) (claim.Period, error) {
	switch g {
	case claim.Year:
		return claim.ParsePeriod(t.Format("2006"))
	case claim.Quarter:
		return claim.ParsePeriod(fmt.Sprintf("%s-Q%d", t.Format("2006"), (int(t.Month())+2)/3))
	case claim.Month:
		return claim.ParsePeriod(t.Format("2006-01"))
	}
	return claim.ParsePeriod(t.Format("2006-01-02"))
}

// widen returns the part of the calendar that p, which may not be longer, lies in.
func widen(p claim.Period, g claim.Granularity) (claim.Period, error) {
	if p.Start.Year == 0 || p.End.Year == 0 {
		return p, nil
	}
	w, err := around(p.Start.Time(), g)
	if err == nil && day(p.End) > day(w.End) {
		return p, fmt.Errorf("%w of that length", ErrPeriod)
	}
	return w, err
}

// strptime reads a date in C's notation, as far as Data Packages use it, and returns as much of the calendar as it states.
func strptime(s, format string) (claim.Period, error) {
	var layout strings.Builder
	grain := claim.NoGranularity
	finer := func(g claim.Granularity) {
		if grain == claim.NoGranularity || g < grain {
			grain = g
		}
	}
	for i := 0; i < len(format); i++ {
		if format[i] != '%' || i+1 == len(format) {
			layout.WriteByte(format[i])
			continue
		}
		i++
		switch format[i] {
		case 'Y':
			layout.WriteString("2006")
			finer(claim.Year)
		case 'y':
			layout.WriteString("06")
			finer(claim.Year)
		case 'm':
			layout.WriteString("01")
			finer(claim.Month)
		case 'B':
			layout.WriteString("January")
			finer(claim.Month)
		case 'b', 'h':
			layout.WriteString("Jan")
			finer(claim.Month)
		case 'd':
			layout.WriteString("02")
			finer(claim.Day)
		case 'e':
			layout.WriteString("_2")
			finer(claim.Day)
		case 'j':
			layout.WriteString("002")
			finer(claim.Day)
		case 'H':
			layout.WriteString("15")
		case 'M':
			layout.WriteString("04")
		case 'S':
			layout.WriteString("05")
		case 'T':
			layout.WriteString("15:04:05")
		case 'F':
			layout.WriteString("2006-01-02")
			finer(claim.Day)
		case 'Z':
			layout.WriteString("MST")
		case 'z':
			layout.WriteString("-0700")
		case '%':
			layout.WriteByte('%')
		default:
			return claim.Period{}, fmt.Errorf("%w: unknown directive %%%c in the format %q", ErrPeriod, format[i], format)
		}
	}
	if grain == claim.NoGranularity {
		return claim.Period{}, fmt.Errorf("%w: the format %q states none", ErrPeriod, format)
	}
	t, err := time.Parse(layout.String(), s)
	if err != nil {
		return claim.Period{}, fmt.Errorf("%w in the format %q", ErrPeriod, format)
	}
	return around(t, grain)
}

// frequency says what part of the calendar days stand for: a year where all are the same day of the year, a quarter or
// month where they are the same day of a month (or its last).
func frequency(days map[claim.Date]bool) string {
	if len(days) < 3 {
		return "day"
	}
	inYear, inMonth, months := map[[2]uint8]bool{}, map[uint8]bool{}, map[uint8]bool{}
	perMonth := map[[2]int16]int{}
	last := true
	for d := range days {
		inYear[[2]uint8{d.Month, d.Day}] = true
		inMonth[d.Day] = true
		months[d.Month] = true
		perMonth[[2]int16{d.Year, int16(d.Month)}]++
		last = last && d.Day >= 28
	}
	for _, n := range perMonth {
		if n > 1 {
			return "day"
		}
	}
	if len(inYear) == 1 {
		return "year"
	}
	if len(inMonth) > 1 && !last {
		return "day"
	}
	if len(months) == 4 {
		ms := make([]int, 0, 4)
		for m := range months {
			ms = append(ms, int(m))
		}
		slices.Sort(ms)
		if ms[1]-ms[0] == 3 && ms[2]-ms[1] == 3 && ms[3]-ms[2] == 3 {
			return "quarter"
		}
	}
	return "month"
}
