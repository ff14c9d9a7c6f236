package quantity

import (
	"errors"

	"github.com/claimcheck/claimcheck/internal/cldr"
)

// ErrTender is the reason why there is no rate of a currency: it wasn't legal tender anywhere on the day.
var ErrTender = errors.New("no legal tender then")

// TenderError is a currency that didn't exist on a day, and when it did (CLDR 48).
type TenderError struct {
	Code, Day    string
	Since, Until string // Until is empty where it is tender today
}

func (e *TenderError) Error() string {
	s := "quantity: " + e.Code + " on " + e.Day + ": " + ErrTender.Error() + "; it was from " + e.Since
	if e.Until != "" {
		return s + " until " + e.Until
	}
	return s + " on"
}

// Unwrap returns ErrTender.
func (e *TenderError) Unwrap() error { return ErrTender }

// Tender reports, as a *TenderError, the first currency of u that was legal tender nowhere on a civil day ("2024-03-15"). Of those
// that CLDR has no dates for it says nothing.
func (u Unit) Tender(day string) error {
	for _, code := range u.Currencies() {
		since, until, ok := cldr.CurrencyDates(code)
		if ok && (day < since || until != "" && day > until) {
			return &TenderError{code, day, since, until}
		}
	}
	return nil
}
