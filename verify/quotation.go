package verify

import (
	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/source"
)

// decideQuotation compares a quotation with the passages among es.
func (p *Policy) decideQuotation(c claim.Claim, es []source.Evidence, x *lexicon.Lexicon) quotationResult {
	return quotationResult{}
}
