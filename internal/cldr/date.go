package cldr

import (
	"strings"
	"sync/atomic"

	"golang.org/x/text/language"
)

// MonthNames are the names of the Gregorian months, January first. Many languages inflect them in a date
// (Polish "3 maja") and not alone ("maj").
type MonthNames struct {
	Wide, Abbreviated           [12]string // as in a date
	AloneWide, AloneAbbreviated [12]string // as in a heading
}

// WeekdayNames are the names of the days, indexed by time.Weekday.
type WeekdayNames struct {
	Wide, Abbreviated           [7]string
	AloneWide, AloneAbbreviated [7]string
}

type dates struct {
	months   MonthNames
	weekdays WeekdayNames
	order    string
}

var datesCache [numDates]atomic.Pointer[dates]

// Months is the locale's names of months.
func Months(tag language.Tag) *MonthNames { return &datesFor(tag).months }

// Weekdays is the locale's names of weekdays.
func Weekdays(tag language.Tag) *WeekdayNames { return &datesFor(tag).weekdays }

// DateOrder is the order of a date in digits: "dmy", "mdy", "ymd" or, rarely, "ydm".
func DateOrder(tag language.Tag) string { return datesFor(tag).order }

func datesFor(tag language.Tag) *dates {
	i := datesOf[resolve(tag)]
	return once(&datesCache[i], func() *dates {
		var d dates
		rest := inflate(datesAt[i], datesAt[i+1], nil)
		next := func() (field string) {
			field, rest, _ = strings.Cut(rest, "\x00")
			return field
		}
		for _, names := range [][]string{
			d.months.Wide[:], d.months.Abbreviated[:], d.months.AloneWide[:], d.months.AloneAbbreviated[:],
			d.weekdays.Wide[:], d.weekdays.Abbreviated[:], d.weekdays.AloneWide[:], d.weekdays.AloneAbbreviated[:],
		} {
			for k := range names {
				names[k] = next()
			}
		}
		d.order = next()
		return &d
	})
}
