package claim

import (
	"fmt"

	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

// Assertion is what is said of something. Of Figure and Date one is set.
//
// Measurand is what is measured, in the text's own words and in reading order, without entity, place, period, hedge
// and number: the counted noun with its modifiers and the words that govern it ("people arrested"). Population is the part of
// it that is counted, with what narrows it down ("rescue workers"; "trains" in "2 per cent of trains were late"). Entity is whom
// or what it is said of ("Norland"). What the text doesn't say, or what can't be told, is empty.
//
// An ordinal that only tells what came before what ("she finished second") says nothing that could be compared: it has a Figure, and
// neither measurand nor anything else.
//
// A figure that changed has where it stands now in Period, and where it came from in Base, of which only the Period may be known:
// "rose by 5 % between 2022 and 2023" has Period 2023 and Base.Period 2022.
type Assertion struct {
	Kind        quantity.Kind
	Figure      *quantity.Figure
	Date        *Date
	Measurand   string
	Population  string
	Entity      string
	Place       string
	Context     string       // of a source: what is said around it, such as its table's title. A claim may say so too; the figure is not narrowed by it
	Language    language.Tag // of these words
	Period      Period
	Over        *quantity.Figure // the time a whole is spread over: "a five-year fund"; nil: none stated
	Aggregation Aggregation
	Modality    Modality
	Relation    Relation
	Words       Selector   // where the figure or date itself stands; the claim's own selector may hold more: "more than 3 000 bombs in March"
	Base        *Assertion // what the figure is relative to: "up 5 % from 2023", "3 of 5", "including three"
}

// Bare reports whether a is an ordinal that tells no more than an order, so that there is nothing to check.
func (a *Assertion) Bare() bool {
	return a.Kind == quantity.Ordinal && a.Measurand == "" && a.Figure != nil
}

// Aggregation says how a figure gathers what it counts over its period. The zero value is unstated.
type Aggregation uint8

// The aggregations.
const (
	AggregationUnstated Aggregation = iota
	Instant                         // at one moment: "on 1 January the register held"
	Total                           // over the period: "in March"
	Mean                            // the average of the period
	Cumulative                      // since the beginning: "by the end of March"
	Increment                       // more than there were: "additional", "new"
	Rate                            // per unit of time or of a population
)

var aggregationNames = [...]string{"unstated", "instant", "total", "mean", "cumulative", "increment", "rate"}

// String returns the word a reader would use.
func (a Aggregation) String() string { return name(aggregationNames[:], int(a)) }

// MarshalText is String for encoders.
func (a Aggregation) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (a *Aggregation) UnmarshalText(b []byte) error {
	return unname(aggregationNames[:], "aggregation", b, (*uint8)(a))
}

// Modality says how firmly something is asserted. The zero value is as a fact.
type Modality uint8

// The modalities.
const (
	Fact        Modality = iota
	Proposed             // a plan, a demand, a budget
	Estimated            // "is estimated to be"
	Forecast             // "will", "is expected to"
	Conditional          // "could", "if"
	Withdrawn            // "an earlier version said"
)

var modalityNames = [...]string{"fact", "proposed", "estimated", "forecast", "conditional", "withdrawn"}

// String returns the word a reader would use.
func (m Modality) String() string { return name(modalityNames[:], int(m)) }

// MarshalText is String for encoders.
func (m Modality) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (m *Modality) UnmarshalText(b []byte) error {
	return unname(modalityNames[:], "modality", b, (*uint8)(m))
}

// Relation says what a figure is to its Base. The zero value is none.
type Relation uint8

// The relations.
const (
	NoRelation Relation = iota
	ChangeBy            // rose by 5 %: Base is where it came from
	ChangeTo            // rose to 5 %
	Times               // doubled; three times as many as
	ShareOf             // 3 of 5; including three
	RankOf              // third-largest; the highest since 2008
)

var relationNames = [...]string{"none", "change by", "change to", "times", "share of", "rank of"}

// String returns the words a reader would use.
func (r Relation) String() string { return name(relationNames[:], int(r)) }

// MarshalText is String for encoders.
func (r Relation) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (r *Relation) UnmarshalText(b []byte) error {
	return unname(relationNames[:], "relation", b, (*uint8)(r))
}

// unname is name's inverse.
func unname(names []string, what string, b []byte, v *uint8) error {
	for i, s := range names {
		if s == string(b) {
			*v = uint8(i)
			return nil
		}
	}
	return fmt.Errorf("claim: %q is no %s: want one of %q", b, what, names)
}
