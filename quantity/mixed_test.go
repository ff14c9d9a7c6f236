package quantity_test

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/quantity"
)

func TestMixed(t *testing.T) {
	for _, c := range []struct{ from, to, want, english string }{
		{"70 inch", "foot-and-inch", "5 foot 10 inch", "5 feet 10 inches"},
		{"1.778 meter", "foot-and-inch", "5 foot 10 inch", "5 feet 10 inches"},
		{"200 minute", "hour-and-minute", "3 hour 20 minute", "3 hours 20 minutes"},
		{"12 001.5 second", "hour-and-minute-and-second", "3 hour 20 minute 1.5 second", "3 hours 20 minutes 1.5 seconds"},
		{"132 ounce", "pound-and-ounce", "8 pound 4 ounce", "8 pounds 4 ounces"},
		{"1 mile", "mile-and-foot", "1 mile", "1 mile"},
		{"0 mile", "mile-and-foot", "0 foot", "0 feet"},
		{"-70 inch", "foot-and-inch", "-5 foot 10 inch", "-5 feet 10 inches"},
		{"30 month", "year-and-month", "2 year 6 month", "2 years 6 months"},
		{"52.515 degree", "degree-and-arc-minute-and-arc-second", "52 degree 30 arc-minute 54 arc-second", "52 degrees 30 arc minutes 54 arc seconds"},
	} {
		m, err := quantity.ParseMixed(c.to)
		if err != nil {
			t.Fatal(err)
		}
		parts, err := m.Split(amount(t, c.from))
		if err != nil {
			t.Errorf("%s in %s: %v", c.from, c.to, err)
			continue
		}
		if s := quantity.MixedText(parts); s != c.want || m.String() != c.to {
			t.Errorf("%s in %s is %s, want %s", c.from, m, s, c.want)
		}
		if s := quantity.FormatMixed(parts, language.English, nil); s != c.english {
			t.Errorf("%s in %s is %s, want %s", c.from, m, s, c.english)
		}
		q, n, err := quantity.ParseMixedText(c.want)
		if err != nil || !q.Equal(amount(t, c.from)) || len(parts) == strings.Count(c.want, " ")/2+1 && n != m && len(n.Units()) == len(m.Units()) {
			t.Errorf("%s is read as %s in %s, %v", c.want, q, n, err)
		}
	}
	m, _ := quantity.ParseMixed("foot-and-inch")
	if parts, err := m.Round(amount(t, "1.99 foot"), 0); err != nil || quantity.MixedText(parts) != "2 foot" {
		t.Errorf("1.99 foot rounds to %v, %v", parts, err)
	}
}

func TestMixedRefuses(t *testing.T) {
	for _, c := range []struct {
		id     string
		offset int
		err    error
	}{
		{"foot", 4, quantity.ErrSyntax}, {"", 0, quantity.ErrSyntax}, {"inch-and-foot", 9, quantity.ErrSyntax}, {"foot-and-foot", 9, quantity.ErrSyntax},
		{"foot-and-second", 9, quantity.ErrDimension}, {"foot-and-inhc", 9, quantity.ErrUnit}, {"month-and-day", 10, quantity.ErrDimension},
		{"celsius-and-kelvin", 12, quantity.ErrDimension}, {strings.Repeat("foot-and-", 1_000) + "inch", 0, quantity.ErrLimit},
		{"week-and-day-and-hour-and-minute-and-second-and-millisecond-and-microsecond", 64, quantity.ErrLimit},
	} {
		_, err := quantity.ParseMixed(c.id)
		var ue *quantity.UnitError
		if !errors.As(err, &ue) || !errors.Is(err, c.err) || ue.Offset != c.offset {
			t.Errorf("%.40q: %v", c.id, err)
		}
	}
	for _, s := range []string{"", "5 foot 12 inch", "5 foot 10", "5 foot 3 second", "3 inch 2 foot", "5 foot 10 inch 3 inch", "5 foot -10 inch"} {
		if q, _, err := quantity.ParseMixedText(s); err == nil {
			t.Errorf("%q is read as %s", s, q)
		}
	}
}
