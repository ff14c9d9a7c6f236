package quantity_test

import (
	"testing"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/quantity"
)

func TestFormat(t *testing.T) {
	for _, c := range []struct{ figure, tag, want string }{
		{"≈30 000 troop/month", "en", "about 30,000 troops/month"},
		{">3 000 bomb", "en", "more than 3,000 bombs"},
		{"1.2e6 EUR", "en", "1.2 million EUR"},
		{"1.2e6 EUR", "de", "1,2 Millionen EUR"},
		{"1 234 567.50", "de", "1.234.567,50"},
		{"1 234 567.50", "de-CH", "1'234'567.50"},
		{"1 234 567", "en-IN", "12,34,567"},
		{"1 person", "en", "1 person"},
		{"1 234", "es", "1234"},
		{"12 345", "es", "12.345"},
		{"2 person", "en", "2 people"},
		{"vague 20.. #wheelbarrow", "en", "20 or more wheelbarrows"},
		{"vague 3..9 person", "en", "3–9 people"},
		{"5 percent", "en", "5 percent"},
		{"5 percentage-point", "en", "5 percentage points"},
		{"4.3 kilometer-per-hour", "en", "4.3 kilometers per hour"},
		{"3 wing[24 #sortie]", "en", "3 wings"},
		{"-5 #grad", "sv", "−5 grad"},
		{"1/5", "en", "1/5"},
		{"7 liter-per-100-kilometer", "en", "7 liters per 100 kilometers"},
		{"6 foot", "en", "6 feet"},
		{"3 nautical-mile", "en", "3 nautical miles"},
		{"2 EUR/kilowatt-hour", "en", "2 EUR/kilowatt-hour"},
		{"1.5e6..2.0e6 person", "en", "1.5–2.0 million people"},
		{"12 death/100000-person", "en", "12 deaths/100000 people"},
	} {
		f, err := quantity.Parse(c.figure)
		if err != nil {
			t.Error(err)
			continue
		}
		if got := f.Format(language.MustParse(c.tag), nil); got != c.want {
			t.Errorf("%s in %s: %q, want %q", c.figure, c.tag, got, c.want)
		}
	}
}

func TestPlural(t *testing.T) {
	for _, c := range []struct{ unit, tag, one, many string }{
		{"troop/month", "en", "troop/month", "troops/month"},
		{"person", "en", "person", "people"},
		{"bomb", "en", "bomb", "bombs"},
		{"#dairy", "en", "dairy", "dairies"},
		{"#bush", "en", "bush", "bushes"},
		{"EUR", "en", "EUR", "EUR"},
		{"#новобранець", "uk", "новобранець", "новобранець"},
		{"square-kilometer", "en", "square kilometer", "square kilometers"},
		{"per-second", "en", "per second", "per second"},
	} {
		u := unit(t, c.unit)
		if one, many := u.Plural(language.MustParse(c.tag), quantity.Int(1, u)), u.Plural(language.MustParse(c.tag), quantity.Int(30, u)); one != c.one || many != c.many {
			t.Errorf("%s: %q, %q; want %q, %q", c.unit, one, many, c.one, c.many)
		}
	}
}
