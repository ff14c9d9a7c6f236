package quantity_test

import (
	"errors"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/quantity"
)

func figure(t *testing.T, s string) quantity.Figure {
	t.Helper()
	f, err := quantity.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func day(t *testing.T, s string) time.Time {
	t.Helper()
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func stated(t *testing.T, from, to string) quantity.Calendar {
	t.Helper()
	c, err := quantity.StatedMonths(day(t, from), day(t, to))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// invented is a rate made up for tests.
func invented(t *testing.T) []quantity.Rate {
	t.Helper()
	var span quantity.Interval
	if err := span.UnmarshalText([]byte("[1.05, 1.12]")); err != nil {
		t.Fatal(err)
	}
	return []quantity.Rate{{Base: unit(t, "EUR"), Quote: unit(t, "USD"), Mid: quantity.FromRat(amount(t, "1.25 EUR").Rat(), quantity.Unit{}),
		Span: span, From: "2024-01-02", To: "2024-03-29", Day: "2024-03-15"}}
}

func TestConversionSteps(t *testing.T) {
	mean := quantity.Converter{Calendar: quantity.MeanGregorian()}
	february := quantity.Converter{Calendar: stated(t, "2024-02-01", "2024-02-29")}
	year := quantity.Converter{Calendar: stated(t, "2024-01-01", "2024-12-31")}
	rates := quantity.Converter{Rates: invented(t)}
	for _, c := range []struct {
		by             quantity.Converter
		from, to, want string
	}{
		{mean, "1 200 square-mile", "square-kilometer", "1 200 square-mile × 2.589 988 110 336 = 3 107.985 732 403 2 square-kilometer, exact; to the source's precision: 3 108 square-kilometer"},
		{mean, "90 kilometer-per-hour", "meter-per-second", "90 kilometer-per-hour ÷ 3.6 = 25 meter-per-second, exact"},
		{mean, "5 kilometer", "kilometer", "5 kilometer"},
		{mean, "20 celsius", "fahrenheit", "20 celsius × 1.8 + 32 = 68 fahrenheit, exact"},
		{mean, "50 fahrenheit", "celsius", "50 fahrenheit ÷ 1.8 − 160/9 = 10 celsius, exact"},
		{mean, "5 celsius", "kelvin", "5 celsius + 273.15 = 278.15 kelvin, exact; to the source's precision: 278 kelvin"},
		{mean, "≈1.2e6 mile", "kilometer", "1 200 000 mile × 1.609 344 = 1 931 212.8 kilometer, exact; to the source's precision: ≈1 900 000@5 kilometer"},
		{mean, "5..6 mile", "kilometer", "5–6 mile × 1.609 344 = 8.046 72–9.656 064 kilometer, exact"},
		{mean, "180 degree", "radian", "180 degree × 0.017 453 292 519 9… = 3.141 592 653 58… radian, not exact (π); to the source's precision: 3.14 radian"},
		{mean, "1.0 dalton", "kilogram", "1 dalton × 1.660 538 8e-27… = 1.660 538 8e-27 kilogram, not exact (dalton is measured, to 3 parts in 10^7); to the source's precision: 0.0000000000000000000000000017 kilogram"},
		{mean, "30 mile-per-gallon", "liter-per-100-kilometer", "235.214 583 333… ÷ 30 mile-per-gallon = 7.840 486 111 11… liter-per-100-kilometer, exact; to the source's precision: 7.8 liter-per-100-kilometer"},
		{mean, "5 beaufort", "meter-per-second", "5 beaufort = from 8 to below 10.8 meter-per-second (by the table of the Beaufort scale)"},
		{mean, "10 meter-per-second", "beaufort", "10 meter-per-second = 5 beaufort, exact (by the table of the Beaufort scale)"},
		{mean, "30 000 troop/month", "troop/day", "30 000 troop/month ÷ 30.436 875 = 985.646 522 515… troop/day, exact (a mean Gregorian month has 30.436 875 days); to the source's precision: 985.65 troop/day"},
		{february, "29 000 troop/month", "troop/day", "29 000 troop/month ÷ 29 = 1 000 troop/day, exact (February 2024 has 29 days)"},
		{year, "12 troop/month", "troop/day", "12 troop/month ÷ 30.5 = 0.393 442 622 95… troop/day, exact (a month of 2024 has 30.5 days, on average); to the source's precision: 0.39 troop/day"},
		{year, "366 troop/year", "troop/day", "366 troop/year ÷ 366 = 1 troop/day, exact (2024 has 366 days)"},
		{rates, "200 EUR", "USD", "200 EUR × 1.25 USD/EUR = 250 USD, exact (1 EUR bought 1.25 USD on 2024-03-15, from 1.05 to 1.12 between 2024-01-02 and 2024-03-29)"},
		{rates, "250 USD/month", "EUR/year", "250 USD/month ÷ 1.25 USD/EUR × 12 = 2 400 EUR/year, exact (1 EUR bought 1.25 USD on 2024-03-15, from 1.05 to 1.12 between 2024-01-02 and 2024-03-29)"},
	} {
		k, err := c.by.Convert(figure(t, c.from), unit(t, c.to))
		if err != nil {
			t.Errorf("%s in %s: %v", c.from, c.to, err)
			continue
		}
		if got := k.String(); got != c.want {
			t.Errorf("%s in %s:\n got %s\nwant %s", c.from, c.to, got, c.want)
		}
	}
	k, err := mean.Convert(figure(t, "1 200 square-mile"), unit(t, "square-kilometer"))
	if want := "1 200 square miles × 2.589 988 110 336 = 3 107.985 732 403 2 square kilometers, exact; to the source's precision: 3,108 square kilometers"; err != nil || k.Format(language.English, nil) != want {
		t.Errorf("%s, %v", k.Format(language.English, nil), err)
	}
}

// TestConverterRefuses: without a calendar or a rate there is none, and one for February says nothing of a year.
func TestConverterRefuses(t *testing.T) {
	february := quantity.Converter{Calendar: stated(t, "2023-02-01", "2023-02-28")}
	for _, c := range []struct {
		by       quantity.Converter
		from, to string
		err      error
	}{
		{quantity.Converter{}, "1 month", "day", quantity.ErrCalendar},
		{february, "1 year", "day", quantity.ErrCalendar},
		{february, "1 EUR/quarter", "EUR/week", quantity.ErrCalendar},
		{quantity.Converter{}, "1 EUR", "USD", quantity.ErrRate},
		{quantity.Converter{Rates: invented(t)}, "1 EUR", "JPY", quantity.ErrRate},
		{quantity.Converter{Rates: invented(t)}, "1 EUR/month", "USD/day", quantity.ErrCalendar},
		{quantity.Converter{Calendar: quantity.Julian()}, "1 customer/month", "person/day", quantity.ErrKind},
	} {
		if k, err := c.by.Convert(figure(t, c.from), unit(t, c.to)); !errors.Is(err, c.err) && !(c.err == quantity.ErrCalendar && errors.Is(err, quantity.ErrRate)) {
			t.Errorf("%s in %s: %v, %v, want %v", c.from, c.to, k, err, c.err)
		}
	}
	for _, c := range [][2]string{{"2024-02-01", "2024-02-28"}, {"2024-02-02", "2024-03-01"}, {"2024-03-01", "2024-02-29"}} {
		if cal, err := quantity.StatedMonths(day(t, c[0]), day(t, c[1])); err == nil {
			t.Errorf("%v is %v", c, cal)
		}
	}
}

func TestCalendars(t *testing.T) {
	for _, c := range []struct {
		by             quantity.Calendar
		from, to, want string
	}{
		{quantity.MeanGregorian(), "1 year", "day", "365.2425 day"},
		{quantity.Julian(), "1 year", "day", "365.25 day"},
		{quantity.Days360(), "1 year", "day", "360 day"},
		{stated(t, "2023-01-01", "2023-12-31"), "1 year", "day", "365 day"},
		{stated(t, "2024-01-01", "2024-03-31"), "1 quarter", "day", "91 day"},
		{stated(t, "2024-03-01", "2024-03-31"), "31 day", "month", "1 month"},
		{stated(t, "2024-03-01", "2024-03-31"), "1 month", "hour", "744 hour"},
	} {
		got, err := amount(t, c.from).InCalendar(unit(t, c.to), c.by)
		if err != nil || got.String() != c.want {
			t.Errorf("%s in %s by %s: %s, %v, want %s", c.from, c.to, c.by, got, err, c.want)
		}
	}
}
