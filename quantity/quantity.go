// Package quantity reads and compares numbers with units, as people state them.
package quantity

import (
	"errors"
	"math/big"

	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/shopspring/decimal"
	"golang.org/x/text/language"
)

// Quantity is an exact rational times a unit. The zero value is 0. Small numbers (|coefficient| < 2^63)
// are held inline; only others allocate. Not comparable with ==; use Equal (go-cmp does).
type Quantity struct {
	coef int64    // × 10^exp, when big is nil
	exp  int32    //
	big  *big.Rat // otherwise
	u    Unit
}

func New(n decimal.Decimal, u Unit) Quantity        { panic("stub") }
func FromRat(n *big.Rat, u Unit) Quantity           { panic("stub") }
func Int(n int64, u Unit) Quantity                  { panic("stub") }
func (q Quantity) Unit() Unit                       { panic("stub") }
func (q Quantity) Rat() *big.Rat                    { panic("stub") } // a copy
func (q Quantity) Decimal() (decimal.Decimal, bool) { panic("stub") } // !ok: does not terminate
func (q Quantity) Mul(r Quantity) Quantity          { panic("stub") }
func (q Quantity) Div(r Quantity) (Quantity, error) { panic("stub") }
func (q Quantity) Add(r Quantity) (Quantity, error) { panic("stub") }
func (q Quantity) Sub(r Quantity) (Quantity, error) { panic("stub") }

// In converts. It is exact or it is a *UnitError: ErrDimension, ErrInexact (π, pH, dB), ErrCalendar (month → day),
// ErrRate (EUR → USD), ErrKind (customer → person). Interval.In encloses where In is ErrInexact.
func (q Quantity) In(u Unit) (Quantity, error)         { panic("stub") }
func (q Quantity) Compare(r Quantity) (int, error)     { panic("stub") }
func (q Quantity) Equal(r Quantity) bool               { panic("stub") }
func (q Quantity) AppendText(b []byte) ([]byte, error) { panic("stub") }
func (q *Quantity) UnmarshalText(b []byte) error       { panic("stub") }
func (q Quantity) String() string                      { panic("stub") }

// Unit is comparable with ==; equal means same definition, not same name. The zero value is 1.
type Unit struct{ h *unitData }
type unitData struct{ _ int }

// ParseUnit reads our own notation and nothing else: CLDR identifiers with * / ^ between them, ISO 4217 codes,
// and #noun for what is counted (UCUM's {noun} is a comment: {troop} = {bomb} = 1). A bare unknown word is a *UnitError with the nearest names, never a new kind.
func ParseUnit(s string) (Unit, error) { panic("stub") }

// ParseUCUM reads UCUM (case-sensitive), strictly; ParseCLDR a CLDR unit identifier.
func ParseUCUM(s string) (Unit, error)                  { panic("stub") }
func ParseCLDR(s string) (Unit, error)                  { panic("stub") }
func (u Unit) Mul(v Unit) Unit                          { panic("stub") }
func (u Unit) Per(v Unit) Unit                          { panic("stub") }
func (u Unit) Pow(n int) (Unit, error)                  { panic("stub") } // bounded
func (u Unit) Commensurable(v Unit) bool                { panic("stub") }
func (u Unit) String() string                           { panic("stub") }
func (u Unit) Plural(l language.Tag, q Quantity) string { panic("stub") } // "troops a month"

var (
	ErrDimension = errors.New("not the same thing")
	ErrInexact   = errors.New("no exact value")
	ErrCalendar  = errors.New("months and years differ in length")
	ErrRate      = errors.New("needs an exchange rate")
	ErrKind      = errors.New("counts something else")
	ErrSyntax    = errors.New("syntax")
	ErrAmbiguous = errors.New("more than one reading")
	ErrLimit     = errors.New("too large")
)

type UnitError struct {
	From, To Unit
	Text     string
	Offset   int
	Near     []string
	Err      error
}

func (e *UnitError) Error() string { panic("stub") }
func (e *UnitError) Unwrap() error { return e.Err }

// Interval is a range of quantities in one unit. The zero value is [0, 0].
type Interval struct{ lo, hi End }
type End struct {
	Quantity  Quantity
	Open      bool
	Unbounded bool
}

func NewInterval(lo, hi End) (Interval, error)       { panic("stub") } // min > max is an error
func (i Interval) Lo() End                           { return i.lo }
func (i Interval) Hi() End                           { return i.hi }
func (i Interval) In(u Unit) (Interval, error)       { panic("stub") } // never narrows
func (i Interval) Within(j Interval) (bool, error)   { panic("stub") }
func (i Interval) Overlaps(j Interval) (bool, error) { panic("stub") }

// Bound is which side is stated. Hedge is how firmly. Both together index the rows of "What a figure means".
type Bound uint8

const (
	At Bound = iota
	AtLeast
	MoreThan
	AtMost
	LessThan
	UpTo
	Between
)

type Hedge uint8

const (
	Plain Hedge = iota
	Exactly
	About
	Nearly    // almost, close to
	JustUnder // just under, knapp, 弱
	JustOver  // just over, gut, ruim, 強
	Vague     // several, dozens, tens of thousands
	Fraction  // half, one in ten, most
)

// Figure is a quantity as stated. The zero value is a plain 0.
type Figure struct {
	lo, hi Quantity
	ulp    int32 // power of ten of the last digit written, in the stated unit
	bound  Bound
	hedge  Hedge
}

func Stated(q Quantity, ulp int) Figure                           { panic("stub") }
func Range(lo, hi Quantity, ulp int) (Figure, error)              { panic("stub") }
func (f Figure) With(b Bound, h Hedge) Figure                     { panic("stub") }
func (f Figure) Bound() Bound                                     { return f.bound }
func (f Figure) Hedge() Hedge                                     { return f.hedge }
func (f Figure) Value() (q Quantity, ok bool)                     { panic("stub") } // the number written; !ok for ranges
func (f Figure) Interval() Interval                               { panic("stub") } // the words taken literally: no tolerance
func (f Figure) Precision() (q Quantity, ok bool)                 { panic("stub") }
func (f Figure) In(u Unit) (Figure, error)                        { panic("stub") }
func (f Figure) Equal(g Figure) bool                              { panic("stub") }
func (f Figure) AppendText(b []byte) ([]byte, error)              { panic("stub") }
func (f Figure) MarshalText() ([]byte, error)                     { return f.AppendText(nil) }
func (f *Figure) UnmarshalText(b []byte) error                    { panic("stub") } // needs no lexicon: own units carry their definition
func (f Figure) String() string                                   { panic("stub") }
func (f Figure) Format(l language.Tag, x *lexicon.Lexicon) string { panic("stub") }
func Parse(s string) (Figure, error)                              { panic("stub") }

// Rate is how many of Quote one Base bought, on days From..To (civil, "2024-03-15"), over which it varied within Span.
type Rate struct {
	Base, Quote Unit
	Mid         Quantity
	Span        Interval
	From, To    string
}

func (r Rate) Convert(q Quantity) (Quantity, error) { panic("stub") }
