package cldr_test

import (
	"testing"
	"time"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

func TestMonths(t *testing.T) {
	for _, c := range []struct {
		tag                  string
		month                time.Month
		wide, abbr           string
		aloneWide, aloneAbbr string
	}{
		{"en", time.September, "September", "Sep", "September", "Sep"},
		{"en-GB", time.September, "September", "Sept", "September", "Sept"},
		{"de", time.March, "März", "März", "März", "Mär"},
		{"de-AT", time.January, "Jänner", "Jän.", "Jänner", "Jän"},
		{"pl", time.May, "maja", "maj", "maj", "maj"},
		{"ru", time.August, "августа", "авг.", "август", "авг."},
		{"uk", time.May, "травня", "трав.", "травень", "трав."},
		{"cs", time.May, "května", "kvě", "květen", "kvě"},
		{"fi", time.May, "toukokuuta", "touko", "toukokuu", "touko"},
		{"fr", time.February, "février", "févr.", "février", "févr."},
		{"ja", time.May, "5月", "5月", "5月", "5月"},
	} {
		m := cldr.Months(language.MustParse(c.tag))
		i := c.month - 1
		if m.Wide[i] != c.wide || m.Abbreviated[i] != c.abbr || m.AloneWide[i] != c.aloneWide || m.AloneAbbreviated[i] != c.aloneAbbr {
			t.Errorf("%s, %v: %q, %q, %q, %q", c.tag, c.month, m.Wide[i], m.Abbreviated[i], m.AloneWide[i], m.AloneAbbreviated[i])
		}
	}
}

func TestWeekdays(t *testing.T) {
	for _, c := range []struct {
		tag        string
		day        time.Weekday
		wide, abbr string
	}{
		{"en", time.Sunday, "Sunday", "Sun"},
		{"de", time.Saturday, "Samstag", "Sa."},
		{"es-MX", time.Wednesday, "miércoles", "mié"},
		{"uk", time.Monday, "понеділок", "пн"},
		{"zh-TW", time.Friday, "星期五", "週五"},
	} {
		w := cldr.Weekdays(language.MustParse(c.tag))
		if w.Wide[c.day] != c.wide || w.Abbreviated[c.day] != c.abbr {
			t.Errorf("%s, %v: %q, %q", c.tag, c.day, w.Wide[c.day], w.Abbreviated[c.day])
		}
	}
}

func TestDateOrder(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "mdy", "en-GB": "dmy", "en-CA": "ymd", "de": "dmy", "sv": "ymd", "ja": "ymd", "hu": "ymd", "es-US": "dmy", "es-PA": "mdy",
	} {
		if got := cldr.DateOrder(language.MustParse(tag)); got != want {
			t.Errorf("%s: %s, want %s", tag, got, want)
		}
	}
}
