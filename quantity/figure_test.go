package quantity_test

import (
	"errors"
	"math/rand"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
)

func parse(t testing.TB, s string) quantity.Figure {
	t.Helper()
	f, err := quantity.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestFigure(t *testing.T) {
	for _, c := range []struct{ figure, interval, value, precision string }{
		{"12", "[12, 12]", "12", "1"},
		{"≈30 000 troop/month", "[30 000, 30 000] troop/month", "30 000 troop/month", "1 troop/month"},
		{">3 000 bomb", "(3 000, ∞) bomb", "3 000 bomb", "1 bomb"},
		{"≥3 bomb", "[3, ∞) bomb", "3 bomb", "1 bomb"},
		{"<3 bomb", "(-∞, 3) bomb", "3 bomb", "1 bomb"},
		{"≤3 bomb", "(-∞, 3] bomb", "3 bomb", "1 bomb"},
		{"up to 3 bomb", "(-∞, 3] bomb", "3 bomb", "1 bomb"},
		{"nearly 20", "(-∞, 20)", "20", "1"},
		{"just over 20", "(20, ∞)", "20", "1"},
		{"vague 3..9 person", "[3, 9] person", "", ""},
		{"vague 20..", "[20, ∞)", "", ""},
		{"1.2e6 EUR", "[1 200 000, 1 200 000] EUR", "1 200 000 EUR", "100 000 EUR"},
		{"8.20 percent", "[8.2, 8.2] percent", "8.2 percent", "0.01 percent"},
		{"fraction 1/5", "[0.2, 0.2]", "0.2", ""},
		{"10.5..15 meter", "[10.5, 15] meter", "", "0.1 meter"},
	} {
		f := parse(t, c.figure)
		if got := f.Interval().String(); got != c.interval {
			t.Errorf("%s means %s, want %s", c.figure, got, c.interval)
		}
		value, ok := f.Value()
		if got := value.String(); ok != (c.value != "") || ok && got != c.value {
			t.Errorf("%s: value %s, %t; want %s", c.figure, got, ok, c.value)
		}
		precision, ok := f.Precision()
		if got := precision.String(); ok != (c.precision != "") || ok && got != c.precision {
			t.Errorf("%s: precision %s, %t; want %s", c.figure, got, ok, c.precision)
		}
	}
}

func TestFigureIn(t *testing.T) {
	for _, c := range []struct{ figure, unit, want string }{
		{"≈1.2e6 meter", "kilometer", "≈1 200@2 kilometer"},
		{"3.5 mile", "kilometer", "5.632704@-1 kilometer"},
		{">10 meter", "decimeter", ">100@1 decimeter"},
		{"20..25 celsius", "fahrenheit", "68..77 fahrenheit"},
		{"50 percent", "1", "0.50"},
		{"10.0 second", "minute", "1/6@-3 minute"},
	} {
		f, err := parse(t, c.figure).In(unit(t, c.unit))
		if err != nil || f.String() != c.want {
			t.Errorf("%s in %s: %s, %v; want %s", c.figure, c.unit, f, err, c.want)
		}
	}
}

// TestFigureRoundTrip: whatever is stated, its text reads back as the same figure.
func TestFigureRoundTrip(t *testing.T) {
	r := rand.New(rand.NewSource(4))
	units := []string{"1", "troop/month", "percent", "kilometer-per-hour", "wing[24 #sortie]", "#air raid", "EUR"}
	for range 20_000 {
		q := quantity.FromRat(number(r), unit(t, units[r.Intn(len(units))]))
		f := quantity.Stated(q, r.Intn(12)-6).With(quantity.Bound(r.Intn(7)), quantity.Hedge(r.Intn(8))).
			As(quantity.Form(r.Intn(3))).Scaled([]int{0, 0, 0, 3, 6, 9, -3}[r.Intn(7)])
		if r.Intn(4) == 0 {
			p := quantity.FromRat(number(r), q.Unit())
			g, err := quantity.Range(q, p, r.Intn(6)-3)
			if c, _ := q.Compare(p); (c > 0) != (err != nil) {
				t.Fatalf("%s..%s: %v", q, p, err)
			}
			if err == nil {
				f = g.With(quantity.At, quantity.Hedge(r.Intn(8)))
			}
		}
		g, err := quantity.Parse(f.String())
		if err != nil || !g.Equal(f) {
			t.Fatalf("%s reads back as %s, %v", f, g, err)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct {
		text string
		err  error
		says string
	}{
		{"", quantity.ErrSyntax, "a digit"},
		{"many", quantity.ErrSyntax, "at byte 0"},
		{"1e1000000000", quantity.ErrLimit, "10000"},
		{"1e10001", quantity.ErrLimit, ""},
		{strings.Repeat("9", 10_000), quantity.ErrLimit, ""},
		{strings.Repeat("9", 1_001), quantity.ErrLimit, ""},
		{"1." + strings.Repeat("9", 1_001), quantity.ErrLimit, ""},
		{"1/0", quantity.ErrSyntax, "denominator"},
		{"15..10", quantity.ErrSyntax, "lower end first"},
		{"≥10..15", quantity.ErrSyntax, "no bound"},
		{"12troop", quantity.ErrSyntax, "a space and a unit"},
		{"12 ", quantity.ErrSyntax, "at byte 3"},
		{"12 trop", quantity.ErrUnit, "troop"},
		{"12 kilometre", quantity.ErrUnit, "kilometer"},
		{"12 troop/", quantity.ErrSyntax, "at byte 9"},
		{"12 troop//month", quantity.ErrSyntax, ""},
		{"12 foot-and-inch", quantity.ErrSyntax, ""},
		{"12 meter^100000", quantity.ErrLimit, ""},
		{"12 meter^0", quantity.ErrSyntax, ""},
		{"12 #", quantity.ErrSyntax, ""},
		{"12 wing[24 #sortie", quantity.ErrSyntax, ""},
		{"12 wing[0 #sortie]", quantity.ErrSyntax, ""},
		{"12 wing[-1 #sortie]", quantity.ErrSyntax, ""},
		{"12 wing[24 celsius]", quantity.ErrLimit, ""},
		{"12 " + strings.Repeat("a[2 ", 20) + "meter" + strings.Repeat("]", 20), quantity.ErrLimit, ""},
		{"12 meter" + strings.Repeat("*meter", 100_000), quantity.ErrLimit, ""},
		{"12 eur", quantity.ErrUnit, "EUR"},
		{"\xff\xfe", quantity.ErrSyntax, ""},
		{"12 \xff", quantity.ErrSyntax, ""},
		{"NaN", quantity.ErrSyntax, ""},
		{"1 2345", quantity.ErrSyntax, ""},
	} {
		f, err := quantity.Parse(c.text)
		if !errors.Is(err, c.err) {
			t.Errorf("%.40q: %v, %v; want %v", c.text, f, err, c.err)
		} else if !strings.Contains(err.Error(), c.says) || len(err.Error()) > 300 {
			t.Errorf("%.40q: %v; should say %q", c.text, err, c.says)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range figures {
		f.Add(s)
	}
	f.Add("1e9999 wing[1/3 a[7 #b]]*EUR^-3/100000-person")
	f.Fuzz(func(t *testing.T, s string) {
		g, err := quantity.Parse(s)
		if err != nil {
			return
		}
		// What was read is written, and reads back as the same figure.
		text, err := g.MarshalText()
		if err != nil {
			t.Fatalf("%q is read but not written: %v", s, err)
		}
		h, err := quantity.Parse(string(text))
		if err != nil || !h.Equal(g) {
			t.Fatalf("%q prints as %q, which is %v, %v", s, text, h, err)
		}
		// So is its unit.
		if u, err := quantity.ParseUnit(g.Unit().String()); err != nil || u != g.Unit() {
			t.Fatalf("%q: unit %q reads back as %v, %v", s, g.Unit(), u, err)
		}
		// The number written lies in, or at the end of, the literal interval.
		i := g.Interval()
		if v, ok := g.Value(); ok && !i.Lo().Unbounded && !i.Lo().Quantity.Equal(v) {
			t.Fatalf("%q: %v doesn't end at %v", s, i, v)
		}
		// Within is reflexive.
		if in, err := i.Within(i); err != nil || !in {
			t.Fatalf("%q: %v isn't in itself: %v", s, i, err)
		}
	})
}
