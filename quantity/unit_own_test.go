package quantity_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

// TestHostileUnits: expressions that are long, high, deep or divide by nothing are refused, with the place and at once.
func TestHostileUnits(t *testing.T) {
	for _, c := range []struct {
		text   string
		offset int
		err    error
	}{
		{strings.Repeat("meter*", 100_000) + "meter", 0, quantity.ErrLimit},
		{"meter^1000000", 6, quantity.ErrLimit}, {"meter^-1000000", 6, quantity.ErrLimit}, {"second*meter^61", 13, quantity.ErrLimit},
		{"1/0", 2, quantity.ErrZero}, {"meter/0", 6, quantity.ErrZero}, {"1/0-meter", 2, quantity.ErrZero}, {"meter/00e3", 6, quantity.ErrZero},
		{strings.Repeat("a[2 ", 50) + "meter" + strings.Repeat("]", 50), 32, quantity.ErrLimit},
		{"1*99999999999999999999", 2, quantity.ErrLimit},
		{"meter*kilometr", 6, quantity.ErrUnit},
	} {
		start := time.Now()
		u, err := quantity.ParseUnit(c.text)
		var ue *quantity.UnitError
		if !errors.As(err, &ue) || !errors.Is(err, c.err) || ue.Offset != c.offset {
			t.Errorf("%.40s: %v, %v", c.text, u, err)
		}
		if d := time.Since(start); d > time.Second {
			t.Errorf("%.40s takes %v", c.text, d)
		}
	}
	var ue *quantity.UnitError
	if _, err := quantity.ParseUnit("meter*kilometr"); !errors.As(err, &ue) || len(ue.Near) == 0 || ue.Near[0] != "kilometer" {
		t.Errorf("no kilometer near %v", err)
	}
}

// TestOwnUnits: a lexicon's units that are defined by themselves, that take a known name without saying so, that are nothing or more than
// can be, are refused.
func TestOwnUnits(t *testing.T) {
	wide := func(levels, width int) string { // each level has width units, defined by all of the next, and cancels what it is made of
		var b strings.Builder
		for l := range levels {
			for w := range width {
				fmt.Fprintf(&b, "unit-%c%c = 2 meter", 'a'+l, 'a'+w)
				if l+1 < levels {
					for k := range width {
						fmt.Fprintf(&b, "%c%s", "*/"[k%2], fmt.Sprintf("unit-%c%c", 'a'+l+1, 'a'+k))
					}
				}
				b.WriteByte('\n')
			}
		}
		return b.String()
	}
	for _, c := range []struct {
		lexicon, unit string
		err           error
	}{
		{"wing = 24 sortie\nsortie counted\n", "wing", nil},
		{"a-wing = 2 b-wing\nb-wing = 3 a-wing\n", "a-wing", quantity.ErrCycle},
		{"wing = 2 wing\n", "wing", quantity.ErrCycle},
		{"EUR = 2 USD\n", "EUR", quantity.ErrRedefined},
		{"override EUR = 2 USD\n", "EUR/month", nil},
		{"kiloampere = 3 inch\n", "kiloampere", quantity.ErrRedefined},
		{"override kiloampere = 3 inch\n", "kiloampere", nil},
		{"zip = 1/0 meter\n", "zip", quantity.ErrSyntax},
		{"zip = 0 meter\n", "zip", quantity.ErrSyntax},
		{"zip = 2 meter/0\n", "zip", quantity.ErrZero},
		{"zip = 1e999999 meter\n", "zip", quantity.ErrLimit},
		{"zip = 2 meter^1000000\n", "zip", quantity.ErrLimit},
		{"zip = 3 " + strings.Repeat("meter*", 10_000) + "meter\n", "zip", quantity.ErrLimit},
		{wide(8, 12), "unit-aa", quantity.ErrLimit},
	} {
		x, err := lexicon.Parse(c.lexicon)
		if err != nil {
			t.Errorf("%.40q: %v", c.lexicon, err)
			continue
		}
		start := time.Now()
		u, err := quantity.ParseUnitIn(x, c.unit)
		if !errors.Is(err, c.err) {
			t.Errorf("%.40q: %v, %v, want %v", c.lexicon, u, err, c.err)
		}
		if d := time.Since(start); d > 2*time.Second {
			t.Errorf("%.40q takes %v", c.lexicon, d)
		}
	}
	if _, err := lexicon.Parse("mile = 2 meter\n"); !errors.Is(err, lexicon.ErrConflict) {
		t.Errorf("mile is redefined: %v", err)
	}
}
