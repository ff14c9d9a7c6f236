package verify

import (
	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
)

// Schema is the version of a finding's JSON.
const Schema = 1

// Finding is an answer to one question about one claim, with all that it was decided from: Replay can decide it again.
// The zero value is a claim that nobody has looked at.
type Finding struct {
	Schema     int
	Claim      claim.Claim
	Question   Question
	Verdict    Verdict
	Conditions Condition
	Diagnosis  string      // of a refuted figure, from the closed list; "" where none fits
	Relation   string      // how claim and evidence met: a class of quotations, or the row of the policy
	Groundings []Grounding // best first
	Nearest    *Miss       // the evidence that came closest, where nothing decides
	Why        string      // where no evidence was looked at: what keeps the claim from being checked
	Evidence   []source.Evidence
	Missing    []string // sources that did not answer, and why
	Reviews    []Review
	Policy     *Policy // all of it: a hash can't be replayed
}

// Grounding is one way to reach the claim's quantity from evidence.
type Grounding struct {
	Evidence   []int // of Finding.Evidence
	Verdict    Verdict
	Conditions Condition
	Slots      []claim.Slot
	Steps      []Step // at least one where more than a cell is read
	Value      claim.Assertion
	Relation   string           // "agrees", "close", "differs" …; for quotations their class
	Row        string           // the row of the policy's table
	Has        string           // what the evidence says, in the claim's unit: "29 650 troops/month"
	Off        string           // how far that is from the claim: "1.2% below"; "" where equal
	Within     string           // the claim's words that allow for it: "around"
	Parts      []claim.Selector // quotations: the source's words
	Diff       []Edit           // quotations: where the words differ
}

// Step is one computation: what went in, what came out, and why it is allowed.
type Step struct {
	Op   string // sum, difference, quotient, change, convert, rate, years, negate
	Args []quantity.Interval
	Out  quantity.Interval
	Why  string
}

// Edit is a difference between a quotation's words and a source's. Offsets are bytes into the text that each stands in.
type Edit struct {
	Claim, Evidence claim.Selector
}

// Miss is evidence that nearly bears on a claim, and what keeps it from doing so.
type Miss struct {
	Evidence int // of Finding.Evidence
	Slot     claim.Slot
	Words    string // "counts 351 200 customers, not people"
}

// Review is what somebody else thought of a finding.
type Review struct {
	By    string `json:"by"`
	Why   string `json:"why"`
	Doubt Doubt  `json:"doubt"`
}
