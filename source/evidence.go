package source

import (
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

// Evidence is a claim that a source makes.
type Evidence struct {
	Source      string // the registry's name, stamped by it: "yearbook"
	Dataset     string // what it is a row of, or the document
	Complete    bool   // the dataset is declared to hold every member of its universe
	Claim       claim.Claim
	Uncertainty *quantity.Interval // the interval that the source gives beside its value; nil: none
	Provenance  Provenance
}

// Provenance says where evidence comes from. The zero value is "nobody knows".
type Provenance struct {
	Publisher string
	URL       string
	Archive   string // URL of an archived copy
	Licence   string
	Origin    string    // copies of one origin count once
	File      string    // path inside its folder
	SHA256    string    // of the file or the document, in hexadecimal
	Published time.Time // first release
	Retrieved time.Time
	Vintage   string // of a figure that is revised; "": unknown
	Status    string // the publisher's flag: provisional, estimate, break in series
	Tier      Tier
}

// Tier orders sources: a higher one outweighs a lower one; within a tier conflicts stay conflicts.
// The zero value is unranked, which outweighs nothing.
type Tier uint8

// The tiers.
const (
	Unranked  Tier = iota
	Original       // a record, a statistic, a transcript
	Official       // a statement by whoever is responsible
	Secondary      // a report about either
	Own            // the user's own archive
)

var tierNames = [...]string{"unranked", "original", "official", "secondary", "own"}

// String returns the word that ParseTier reads.
func (t Tier) String() string {
	if int(t) < len(tierNames) {
		return tierNames[t]
	}
	return "unknown"
}

// ParseTier reads a tier's name or its number: "original" or "1".
func ParseTier(s string) (Tier, bool) {
	for i, n := range tierNames {
		if s == n || len(s) == 1 && s[0] == '0'+byte(i) {
			return Tier(i), true
		}
	}
	return Unranked, false
}

// Dataset is what a Describer knows about one of its datasets.
type Dataset struct {
	Source     string // the registry's name; "" outside one
	Name       string
	Title      string
	Complete   bool
	Period     claim.Period // from the first to the last
	Rows       int          // pieces of evidence
	Columns    []Column     // of a table: as declared, or as inferred
	Provenance Provenance
	Warnings   []Warning // what had to be inferred, what was left out
}
