package claim

import (
	"fmt"
	"time"
)

// Date is a civil date of the Gregorian calendar, as far as it is stated. The zero value is none.
//
// Where Day is 0 only a month is stated, where Month is 0 too only a year: Date{1949, 0, 0} is 1949. Year 0 stands for a year that isn't stated: Date{0, 4, 4} is 4 April of some year. It is what a text says that
// gives no year when it isn't known when the text was published.
type Date struct {
	Year  int16
	Month uint8
	Day   uint8
}

// Time returns the beginning of the day in UTC; the zero Date has none.
func (d Date) Time() time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	return time.Date(int(d.Year), time.Month(d.Month), int(d.Day), 0, 0, 0, 0, time.UTC)
}

// DateOf returns the civil date of t in t's location; a zero t has none.
func DateOf(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	y, m, d := t.Date()
	if y < -1<<15 || y >= 1<<15 {
		return Date{}
	}
	return Date{int16(y), uint8(m), uint8(d)}
}

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Valid reports whether d is a day, a month or a year of the calendar; 29 February is one when the year isn't stated.
func (d Date) Valid() bool {
	switch {
	case d.Month == 0:
		return d.Year != 0 && d.Day == 0
	case d.Month > 12:
		return false
	}
	return int(d.Day) <= monthDays(int(d.Year), int(d.Month))
}

// isDay reports whether d is one day of the calendar.
func (d Date) isDay() bool { return d.Day != 0 && d.Month != 0 && d.Valid() }

// Period returns the days that d may be: one, those of its month, or those of its year.
func (d Date) Period() Period {
	switch {
	case d.IsZero():
		return Period{}
	case d.Month == 0:
		return yearPeriod(int(d.Year))
	case d.Day == 0:
		return monthPeriod(int(d.Year), int(d.Month))
	}
	return Period{d, d}
}

// Compare orders dates: −1 where d is before e, 0 where they are the same, 1 where it is after.
func (d Date) Compare(e Date) int {
	a, b := d.key(), e.key()
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func (d Date) key() int { return int(d.Year)<<16 | int(d.Month)<<8 | int(d.Day) }

// AddDays returns the date n days later, or the zero value where that lies outside the years a Date can hold.
func (d Date) AddDays(n int) Date {
	if !d.isDay() || n > 1<<25 || n < -1<<25 {
		return Date{}
	}
	return civil(d.days() + n)
}

// DaysUntil returns how many days later e is.
func (d Date) DaysUntil(e Date) int { return e.days() - d.days() }

// YearsUntil returns how many whole years lie between d and e, as an age is counted: 29 February comes round on
// 1 March where there is none. It is negative where e is before d.
func (d Date) YearsUntil(e Date) int {
	n := int(e.Year) - int(d.Year)
	if int(e.Month)<<8|int(e.Day) < int(d.Month)<<8|int(d.Day) {
		n--
	}
	return n
}

// Weekday returns the day of the week of a whole date.
func (d Date) Weekday() time.Weekday {
	return time.Weekday(((d.days()+4)%7 + 7) % 7) // 1970-01-01 was a Thursday
}

// AppendText appends the date in ISO 8601: 2024-04-04, 2024-04, 2024, or --04-04 where the year isn't stated; nothing for
// the zero value.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	switch b = appendYear(b, d.Year); {
	case d.Month == 0:
		return b, nil
	case d.Day == 0:
		return fmt.Appendf(b, "-%02d", d.Month), nil
	}
	return fmt.Appendf(b, "-%02d-%02d", d.Month, d.Day), nil
}

// MarshalText is String for encoders.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads what MarshalText writes.
func (d *Date) UnmarshalText(b []byte) error {
	p, err := ParsePeriod(string(b))
	if err != nil {
		return err
	}
	e := p.Start
	switch p.Granularity() {
	case NoGranularity, Day:
	case Month:
		e.Day = 0
	case Year:
		e.Month, e.Day = 0, 0
	default:
		return &PeriodError{Text: string(b), Want: "a day, a month or a year: 2024-04-04, 2024-04, 2024"}
	}
	*d = e
	return nil
}

// String returns the date in ISO 8601; "" for the zero value.
func (d Date) String() string { b, _ := d.AppendText(nil); return string(b) }

// days counts from 1970-01-01 in the proleptic Gregorian calendar, by eras of 400 years that begin on 1 March.
func (d Date) days() int {
	y, m := int(d.Year), int(d.Month)
	if m <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	doy := (153*((m+9)%12)+2)/5 + int(d.Day) - 1
	return era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468
}

// civil is the inverse of days.
func civil(n int) Date {
	n += 719468
	era := floorDiv(n, 146097)
	doe := n - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	y, m := yoe+era*400, mp+3
	if m > 12 {
		m, y = m-12, y+1
	}
	if y < -1<<15 || y >= 1<<15 {
		return Date{}
	}
	return Date{int16(y), uint8(m), uint8(doy - (153*mp+2)/5 + 1)}
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// monthDays returns how many days month m of year y has.
func monthDays(y, m int) int {
	switch m {
	case 2:
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}
