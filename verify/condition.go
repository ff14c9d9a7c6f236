package verify

import (
	"encoding/json"
	"fmt"
	"iter"
	"strings"
)

// Condition is the set of things that a verdict had to allow for. The zero value is none. A policy says in Allow which of
// them a supported verdict may carry.
type Condition uint64

const (
	// How the numbers met.
	Rounded      Condition = 1 << iota // the claim rounds the source's figure
	Truncated                          // the claim cuts off the source's digits: 12.9 % as 12 %
	Stretched                          // close, but further off than the words say
	Hedged                             // the claim's own hedge covers the difference
	HedgeDropped                       // the source hedges the same number, the claim doesn't
	BoundDropped                       // the source bounds the same number ("at least"), the claim doesn't
	Understated                        // the bound holds, but says far too little
	Overstated                         // "up to" far more than the source has
	WithinRange                        // the claim's hedged number lies in the source's stated range
	SourceWidth                        // the source's own figure is rounded, hedged or has an interval

	// How the units met.
	Converted      // exactly, into the claim's unit
	MeanMonth      // a rate was converted by the mean month, 365.2425/12 days
	ExchangeRate   // a currency was converted by a dated rate of the policy
	UnitAssumed    // the source states no unit
	PolarityTurned // a deficit of 12 is a balance of −12

	// How the scopes met.
	MeasurandAssumed   // one side doesn't say fully what is measured
	EntityAssumed      // one side doesn't say of whom
	PlaceAssumed       // one side doesn't say where
	PeriodAssumed      // one side doesn't say when
	AggregationAssumed // one side doesn't say whether it is a total, a mean, an increment
	ModalityAssumed    // the source estimates or forecasts what the claim states
	NarrowerScope      // a part alone exceeds the claim's lower bound
	WiderScope         // the whole is still less than the claim

	// How the dates met.
	Outdated       // it was so once, and was no longer so when said
	VintageUnknown // when the source first published it is not known
	AsKnownNow     // the source published it only after the claim was made
	Revised        // true then, and revised since

	// What was done.
	Computed // from several cells, or from dates

	// Whose words.
	SameSpeaker    // the evidence is the speaker's own statement
	SpeakerAssumed // the source doesn't say who spoke
	Cleaned        // "uh", false starts and the like were left out of a quotation without a mark

	// What could not be had.
	Incomplete // a source didn't answer
	Bounded    // more evidence was offered than is looked at

	// By which calendar the units met, where it isn't the mean one.
	CountedMonths // a rate was converted by the days of the months it is about
)

// conditionNames stand in the order of the constants.
var conditionNames = [...]string{
	"rounded", "truncated", "stretched", "hedged", "hedge dropped", "bound dropped", "understated", "overstated",
	"within the source's range", "source's width",
	"converted", "mean month", "exchange rate", "unit assumed", "polarity",
	"measurand assumed", "entity assumed", "place assumed", "period assumed", "aggregation assumed", "modality assumed",
	"narrower scope", "wider scope",
	"outdated", "vintage unknown", "as known now", "revised",
	"computed", "same speaker", "speaker assumed", "cleaned", "incomplete", "bounded", "counted months",
}

// allConditions is every bit that has a name.
const allConditions = CountedMonths<<1 - 1

// Has reports whether all of d are in c.
func (c Condition) Has(d Condition) bool { return c&d == d }

// All yields the conditions one by one, in the order of the constants.
func (c Condition) All() iter.Seq[Condition] {
	return func(yield func(Condition) bool) {
		for i := range conditionNames {
			if d := Condition(1) << i; c&d != 0 && !yield(d) {
				return
			}
		}
	}
}

// Names returns the names of the conditions, in the order of the constants.
func (c Condition) Names() []string {
	names := []string{}
	for i, n := range conditionNames {
		if c&(1<<i) != 0 {
			names = append(names, n)
		}
	}
	return names
}

// String returns the names with commas between them; "" for none.
func (c Condition) String() string { return strings.Join(c.Names(), ", ") }

// MarshalJSON writes the names as a list.
func (c Condition) MarshalJSON() ([]byte, error) { return json.Marshal(c.Names()) }

// UnmarshalJSON reads what MarshalJSON wrote.
func (c *Condition) UnmarshalJSON(b []byte) error {
	var names []string
	if err := json.Unmarshal(b, &names); err != nil {
		return fmt.Errorf("verify: conditions: %w", err)
	}
	var set Condition
next:
	for _, n := range names {
		for i, known := range conditionNames {
			if n == known {
				set |= 1 << i
				continue next
			}
		}
		return fmt.Errorf("verify: %q is no condition: want some of %q", n, conditionNames)
	}
	*c = set
	return nil
}
