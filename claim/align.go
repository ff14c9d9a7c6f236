package claim

import "github.com/claimcheck/claimcheck/lexicon"

// Align compares slot by slot what b states with what a states.
func Align(a, b *Assertion, x *lexicon.Lexicon) []Slot { panic("stub") }

// Slot is how one part of two assertions compares.
type Slot struct {
	Name string // metric, entity, place, period, aggregation, population, modality, unit
	Fit  Fit
	Why  string // what the judgment rests on: alias, lexicon, calendar
}

// Fit says how what b states compares with what a states. The zero value is unstated: it can't be told.
type Fit uint8

// The fits.
const (
	FitUnstated Fit = iota
	Same
	Narrower // b states less than a: a part, a member, a special case
	Wider    // b states more than a
	Other
)

var fitNames = [...]string{"unstated", "same", "narrower", "wider", "other"}

// String returns the word a reader would use.
func (f Fit) String() string { return name(fitNames[:], int(f)) }

// MarshalText is String for encoders.
func (f Fit) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (f *Fit) UnmarshalText(b []byte) error { return unname(fitNames[:], "fit", b, (*uint8)(f)) }
