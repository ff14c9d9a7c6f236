package verify

import (
	"context"
	"iter"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/source"
)

// Reviewer looks at a finding. All it can do is doubt it: a Review has no way to say "supported".
// (What finds evidence is a source.Func.)
type Reviewer interface {
	Review(ctx context.Context, f Finding) (Review, error)
}

// ReviewerFunc is a function as a Reviewer.
type ReviewerFunc func(ctx context.Context, f Finding) (Review, error)

// Review calls f.
func (f ReviewerFunc) Review(ctx context.Context, g Finding) (Review, error) { return f(ctx, g) }

var _ Reviewer = ReviewerFunc(nil)

// Checker asks a source what a policy wants to know, and lets the policy decide. The zero value has no source, and finds
// nothing. It may be used by many goroutines if its Source and Reviewer may.
type Checker struct {
	Source   source.Source
	Policy   *Policy          // nil: News
	Lexicon  *lexicon.Lexicon // nil: the built-in one
	Reviewer Reviewer         // nil: none
	Workers  int              // claims in flight; 0: 1
}

// Check answers whether c is so (for a quotation: whether they said so). It returns an error only when ctx is done or c is
// malformed; a source that fails is in Finding.Missing.
func (k *Checker) Check(ctx context.Context, c claim.Claim) (Finding, error) { panic("stub") }

// All keeps order, and yields two findings for a figure that is attributed: is it so, and did they say so.
// It stops its workers before it returns, also when the loop is left early.
// After an error the sequence goes on unless ctx is done; Finding.Claim is always set.
func (k *Checker) All(ctx context.Context, cs iter.Seq[claim.Claim]) iter.Seq2[Finding, error] {
	panic("stub")
}
