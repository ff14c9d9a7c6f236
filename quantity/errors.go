package quantity

import (
	"errors"
	"strconv"
	"strings"
)

// The reasons why a text isn't read or a quantity isn't converted. Test for them with errors.Is.
var (
	ErrDimension = errors.New("not the same thing")
	ErrInexact   = errors.New("no exact value")
	ErrCalendar  = errors.New("months and years differ in length")
	ErrRate      = errors.New("needs an exchange rate")
	ErrKind      = errors.New("counts something else")
	ErrSyntax    = errors.New("syntax")
	ErrAmbiguous = errors.New("more than one reading")
	ErrLimit     = errors.New("too large")
	ErrUnit      = errors.New("unknown unit")
	ErrZero      = errors.New("division by zero")
	ErrCycle     = errors.New("defined by itself")
	ErrRedefined = errors.New(`a unit of that name is known; "override" before the definition replaces it`)
)

// UnitError says why a unit isn't read (Text, Offset, Near) or one unit isn't converted to another (From, To).
type UnitError struct {
	From, To Unit
	Text     string   // what was read; empty for a conversion
	Offset   int      // where in Text
	Near     []string // known names like the one at Offset, nearest first
	Err      error    // one of the reasons above
}

func (e *UnitError) Error() string {
	var b strings.Builder
	b.WriteString("quantity: ")
	if e.Text == "" && (e.From != Unit{} || e.To != Unit{}) {
		b.WriteString(e.From.String() + " to " + e.To.String() + ": " + e.Err.Error())
		return b.String()
	}
	b.WriteString(quote(e.Text) + " at byte " + strconv.Itoa(e.Offset) + ": " + e.Err.Error())
	for i, n := range e.Near {
		switch {
		case i == 0:
			b.WriteString("; near it: ")
		default:
			b.WriteString(", ")
		}
		b.WriteString(n)
	}
	return b.String()
}

// Unwrap returns the reason.
func (e *UnitError) Unwrap() error { return e.Err }

// SyntaxError says where a text in the canonical notation goes wrong.
type SyntaxError struct {
	Text   string
	Offset int
	Want   string // what would have been accepted there
	Err    error  // ErrSyntax or ErrLimit
}

func (e *SyntaxError) Error() string {
	s := "quantity: " + quote(e.Text) + " at byte " + strconv.Itoa(e.Offset) + ": " + e.Err.Error()
	if e.Want != "" {
		s += "; want " + e.Want
	}
	return s
}

// Unwrap returns the reason.
func (e *SyntaxError) Unwrap() error { return e.Err }

// quote keeps a hostile text from filling a screen.
func quote(s string) string {
	const most = 80
	if len(s) > most {
		return strconv.Quote(s[:most]) + "…"
	}
	return strconv.Quote(s)
}
