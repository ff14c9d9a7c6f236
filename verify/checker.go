package verify

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"sync"

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

// ErrMalformed is a claim of which not exactly one of Quotation, Assertion and Err is set.
var ErrMalformed = errors.New("want exactly one of a quotation, an assertion and an error")

// ClaimError is a claim that can't be checked.
type ClaimError struct {
	Claim claim.Claim
	Err   error
}

func (e *ClaimError) Error() string {
	return fmt.Sprintf("verify: claim %q at byte %d: %v", e.Claim.Selector.Exact, e.Claim.Selector.Start, e.Err)
}

// Unwrap returns the reason.
func (e *ClaimError) Unwrap() error { return e.Err }

// wellFormed reports what keeps c from being a claim.
func wellFormed(c *claim.Claim) error {
	n := 0
	for _, set := range []bool{c.Quotation != nil, c.Assertion != nil, c.Err != nil} {
		if set {
			n++
		}
	}
	if n != 1 {
		return &ClaimError{*c, ErrMalformed}
	}
	return nil
}

// Check answers whether c is so (for a quotation: whether they said so). It returns an error only when ctx is done or c is
// malformed; a source that fails is in Finding.Missing.
func (k *Checker) Check(ctx context.Context, c claim.Claim) (Finding, error) {
	fs, err := k.check(ctx, c, false)
	return fs[0], err
}

// check answers the questions that c asks; Finding.Claim is always set.
func (k *Checker) check(ctx context.Context, c claim.Claim, said bool) ([]Finding, error) {
	p := k.Policy
	if p == nil {
		p = News()
	}
	if err := wellFormed(&c); err != nil {
		return []Finding{{Schema: Schema, Claim: c, Policy: p}}, err
	}
	es, missing, more, err := k.fetch(ctx, p, c)
	if err != nil {
		return []Finding{{Schema: Schema, Claim: c, Policy: p}}, err
	}
	p, refused := k.rated(p, c, es)
	fs := []Finding{p.Decide(c, es, k.Lexicon)}
	if said && c.Assertion != nil && c.Attribution != nil && c.Within == "" { // of words in marks, the quotation's own finding tells
		fs = append(fs, p.DecideSaid(c, es, k.Lexicon))
	}
	for i := range fs {
		f := &fs[i]
		if more {
			f.Conditions |= Bounded
		}
		f.missed(missing)
		f.unrated(refused)
		if k.Reviewer == nil {
			continue
		}
		r, err := k.Reviewer.Review(ctx, *f)
		if ctx.Err() != nil {
			return fs, ctx.Err()
		}
		if err != nil {
			r = Review{By: r.By, Why: "the reviewer failed: " + err.Error(), Doubt: AskHuman}
		}
		f.review(r)
	}
	return fs, nil
}

// missed says which sources didn't answer. Since any of them could have said otherwise, nothing is supported or refuted
// without them.
func (f *Finding) missed(missing []string) {
	if len(missing) == 0 {
		return
	}
	f.Missing = missing
	f.Conditions |= Incomplete
	if f.Verdict == Supported || f.Verdict == Refuted {
		f.Verdict = NotEnough
		if f.Why == "" {
			f.Why = "not every source answered"
		}
	}
}

// review adds a doubt; nothing in it can make a verdict firmer.
func (f *Finding) review(r Review) {
	f.Reviews = append(f.Reviews[:len(f.Reviews):len(f.Reviews)], r)
	if r.Doubt == NotSupplied && f.Verdict != NotEnough {
		f.Verdict = NotEnough
		f.Why = "a reviewer doubts it: " + r.Why
	}
}

// fetch asks all that the policy wants to know. Of each source it takes no more than a share of the policy's limit, so that one
// that has much to say doesn't drown the others.
func (k *Checker) fetch(ctx context.Context, p *Policy, c claim.Claim) (es []source.Evidence, missing []string, more bool, err error) {
	if k.Source == nil {
		return nil, nil, false, ctx.Err()
	}
	each := 0
	if p.Limit > 0 {
		each = max(1, min(p.Limit, perSource))
	}
	var bySource [][]source.Evidence
	places := map[string]int{}
	read := 0
query:
	for _, q := range p.Queries(c, k.Lexicon) {
		q.Limit = each
		got := map[string]int{}
		for e, ferr := range k.Source.Find(ctx, q) {
			if err := ctx.Err(); err != nil {
				return nil, nil, false, err
			}
			if ferr != nil {
				if s := ferr.Error(); len(missing) < maxMissing && !slices.Contains(missing, s) {
					missing = append(missing, s)
				}
				continue
			}
			if read++; p.Limit > 0 && read > readAhead*p.Limit {
				more = true
				break query
			}
			if got[e.Source]++; each > 0 && got[e.Source] > each {
				more = true
				continue
			}
			i, ok := places[e.Source]
			if !ok {
				i = len(bySource)
				places[e.Source] = i
				bySource = append(bySource, nil)
			}
			bySource[i] = append(bySource[i], e)
		}
		if err := ctx.Err(); err != nil {
			return nil, nil, false, err
		}
	}
	es, cut := inTurn(bySource, p.Limit)
	return es, missing, more || cut, nil
}

const (
	perSource = 64 // pieces of evidence that one query takes of one source
	readAhead = 16 // times the policy's limit: what is looked at before sources are told to stop
)

// inTurn takes from each source in turn, best first, up to limit; cut says that some was left.
func inTurn(bySource [][]source.Evidence, limit int) (es []source.Evidence, cut bool) {
	for n := 0; ; n++ {
		any := false
		for _, list := range bySource {
			if n >= len(list) {
				continue
			}
			if limit > 0 && len(es) >= limit {
				return es, true
			}
			any = true
			es = append(es, list[n])
		}
		if !any {
			return es, false
		}
	}
}

// maxMissing bounds how many failures a finding lists.
const maxMissing = 20

// All keeps order, and yields two findings for a figure that is attributed: is it so, and did they say so. For a figure within a
// quotation the quotation's finding answers the second; for an ordinal that ranks nothing ([claim.Assertion.Bare]) there is none.
// It stops its workers before it returns, also when the loop is left early.
// After an error the sequence goes on unless ctx is done; Finding.Claim is always set.
func (k *Checker) All(ctx context.Context, cs iter.Seq[claim.Claim]) iter.Seq2[Finding, error] {
	return func(yield func(Finding, error) bool) {
		inner, cancel := context.WithCancel(ctx)
		type answer struct {
			fs  []Finding
			err error
		}
		type job struct {
			c    claim.Claim
			done chan answer
		}
		workers := max(k.Workers, 1)
		jobs, order := make(chan job), make(chan job, workers)
		var left *claim.Claim // what ctx kept from being looked at
		var wg sync.WaitGroup
		defer wg.Wait()
		defer cancel()
		for range workers {
			wg.Go(func() {
				for j := range jobs {
					fs, err := k.check(inner, j.c, true)
					j.done <- answer{fs, err}
				}
			})
		}
		wg.Go(func() {
			defer close(order)
			defer close(jobs)
			for c := range cs {
				if c.Assertion != nil && c.Assertion.Bare() {
					continue
				}
				j := job{c, make(chan answer, 1)}
				select {
				case order <- j:
				case <-inner.Done():
					left = &c
					return
				}
				select {
				case jobs <- j:
				case <-inner.Done():
					j.done <- answer{[]Finding{{Schema: Schema, Claim: c, Policy: k.Policy}}, inner.Err()}
					return
				}
			}
		})
		for j := range order {
			a := <-j.done
			for i, f := range a.fs {
				err := a.err
				if i < len(a.fs)-1 {
					err = nil
				}
				if !yield(f, err) {
					return
				}
			}
			if a.err != nil && ctx.Err() != nil {
				return
			}
		}
		if left != nil {
			yield(Finding{Schema: Schema, Claim: *left, Policy: k.Policy}, ctx.Err())
		}
	}
}
