package verify

import (
	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/source"
)

// Queries says what has to be known to decide c: one query, or several (numerator and denominator, both end points).
func (p *Policy) Queries(c claim.Claim, x *lexicon.Lexicon) []source.Query { panic("stub") }

// Decide answers whether c is so (for a quotation: whether they said so). It is a pure function: same arguments, same bytes,
// whatever the order of the evidence.
func (p *Policy) Decide(c claim.Claim, es []source.Evidence, x *lexicon.Lexicon) Finding {
	panic("stub")
}

// quotationResult is what decideQuotation found, in the shape of a Finding. Evidence numbers are places in es.
type quotationResult struct {
	verdict    Verdict
	relation   string // the class: "verbatim", "typography" …
	conditions Condition
	diagnosis  string
	groundings []Grounding // best first
	nearest    *Miss
	why        string
}
