package quantity_test

import (
	"errors"
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
)

func TestTender(t *testing.T) {
	for _, c := range []struct{ unit, day, want string }{
		{"EUR", "2024-03-15", ""},
		{"EUR", "1998-12-31", "quantity: EUR on 1998-12-31: no legal tender then; it was from 1999-01-01 on"},
		{"DEM", "1990-01-01", ""},
		{"DEM/month", "2024-03-15", "quantity: DEM on 2024-03-15: no legal tender then; it was from 1948-06-20 until 2002-05-15"},
		{"UAH", "1992-01-01", "quantity: UAH on 1992-01-01: no legal tender then; it was from 1996-09-02 on"},
		{"XAU", "1700-01-01", ""},
		{"troop", "2024-03-15", ""},
	} {
		err := unit(t, c.unit).Tender(c.day)
		if got := ""; err != nil {
			got = err.Error()
			if got != c.want || !errors.Is(err, quantity.ErrTender) {
				t.Errorf("%s on %s: %v, want %s", c.unit, c.day, err, c.want)
			}
		} else if c.want != "" {
			t.Errorf("%s on %s is tender", c.unit, c.day)
		}
	}
}
