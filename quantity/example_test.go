package quantity_test

import (
	"errors"
	"fmt"
	"log"
	"time"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/quantity"
)

// How many troops a day are 30 000 a month? Exactly that many, on the mean month of 365.2425/12 days; without saying so, months
// don't become days. (The figure is invented.)
func ExampleQuantity_InMean() {
	f, err := quantity.Parse("≈30 000 troop/month")
	if err != nil {
		fmt.Println(err)
		return
	}
	daily, err := quantity.ParseUnit("troop/day")
	if err != nil {
		fmt.Println(err)
		return
	}
	rate, _ := f.Value()
	_, err = rate.In(daily)
	fmt.Println(err)
	fmt.Println(errors.Is(err, quantity.ErrCalendar))
	q, err := rate.InMean(daily)
	fmt.Println(q, err)
	fmt.Println(q.Rat().FloatString(2), "a day")
	// Output:
	// quantity: troop/month to troop/day: months and years differ in length
	// true
	// 16000000/16233 troop/day <nil>
	// 985.65 a day
}

// Is 1,200 square miles the 3,108 km² that another paper has? (Both figures are invented.)
func ExampleQuantity_In() {
	f, _ := quantity.Parse("1 200 square-mile")
	u, _ := quantity.ParseUnit("square-kilometer")
	q, _ := f.Value()
	r, err := q.In(u)
	fmt.Println(r, err)
	// Output: 3 107.9857324032 square-kilometer <nil>
}

// What does a writer mean by each of these, word for word?
func ExampleFigure_Interval() {
	for _, s := range []string{"≈30 000 troop/month", ">3 000 bomb", "vague 3..9 person", "up to 50 percent", "1.2e6 EUR"} {
		f, _ := quantity.Parse(s)
		fmt.Println(f.Format(language.English, nil), "→", f.Interval())
	}
	// Output:
	// about 30,000 troops/month → [30 000, 30 000] troop/month
	// more than 3,000 bombs → (3 000, ∞) bomb
	// 3–9 people → [3, 9] person
	// up to 50 percent → (-∞, 50] percent
	// 1.2 million EUR → [1 200 000, 1 200 000] EUR
}

// Why can't 350 000 customers be 350 000 people?
func ExampleUnitError() {
	customers := quantity.Int(350_000, quantity.CountedKind("customer"))
	_, err := customers.In(quantity.CountedKind("person"))
	fmt.Println(err)
	_, err = quantity.ParseUnit("kilometre")
	fmt.Println(err)
	// Output:
	// quantity: customer to person: counts something else
	// quantity: "kilometre" at byte 0: unknown unit; near it: kilometer
}

// How large is π-based angle, when no number is exactly it? The interval holds the true value.
func ExampleInterval_In() {
	u, _ := quantity.ParseUnit("degree")
	v, _ := quantity.ParseUnit("radian")
	q := quantity.Int(180, u)
	_, err := q.In(v)
	fmt.Println(err)
	i, _ := quantity.PointInterval(q).In(v)
	fmt.Println(i.Lo().Quantity.Rat().FloatString(40))
	// Output:
	// quantity: degree to radian: no exact value
	// 3.1415926535897932384626433832795028841972
}

// An article says 30 000 troops a month in February 2024; the source counts by the day. The conversion is exact, names its calendar and
// rounds to what the article said. The figures are invented.
func ExampleConverter() {
	february, err := quantity.StatedMonths(time.Date(2024, 2, 1, 0, 0, 0, 0, time.UTC), time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC))
	if err != nil {
		log.Fatal(err)
	}
	said, err := quantity.Parser{Language: language.English}.Parse("30 000 troops each month")
	if err != nil {
		log.Fatal(err)
	}
	perDay, err := quantity.ParseUnit("troop/day")
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range []quantity.Calendar{february, quantity.MeanGregorian()} {
		conversion, err := quantity.Converter{Calendar: c}.Convert(said, perDay)
		if err != nil {
			log.Fatal(err)
		}
		exact, _ := conversion.Value()
		fmt.Println(conversion)
		fmt.Println(exact)
	}
	// Output:
	// 30 000 troop/month ÷ 29 = 1 034.482 758 62… troop/day, exact (February 2024 has 29 days); to the source's precision: 1 034.48 troop/day
	// 30000/29 troop/day
	// 30 000 troop/month ÷ 30.436 875 = 985.646 522 515… troop/day, exact (a mean Gregorian month has 30.436 875 days); to the source's precision: 985.65 troop/day
	// 16000000/16233 troop/day
}

// Read one figure in eight languages, each with its digits, marks and word for a million.
func ExampleParser_languages() {
	for _, text := range []struct{ language, figure string }{
		{"en", "1.2 million"},
		{"de", "1,2 Millionen"},
		{"fr", "1,2 million"},
		{"es", "1,2 millones"},
		{"uk", "1,2 млн"},
		{"hi", "12 लाख"},
		{"ar", "١٫٢ مليون"},
		{"zh", "120万"},
	} {
		f, err := quantity.Parser{Language: language.MustParse(text.language)}.Parse(text.figure)
		if err != nil {
			log.Fatal(err)
		}
		n, _ := f.Value()
		fmt.Println(n, text.language)
	}
	// Output:
	// 1 200 000 en
	// 1 200 000 de
	// 1 200 000 fr
	// 1 200 000 es
	// 1 200 000 uk
	// 1 200 000 hi
	// 1 200 000 ar
	// 1 200 000 zh
}
