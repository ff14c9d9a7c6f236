package sourcetest_test

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/source/sourcetest"
)

func evidence(id, figure, measurand string) source.Evidence {
	f, err := quantity.Parse(figure)
	if err != nil {
		panic(err)
	}
	return source.Evidence{Dataset: "ledger", Claim: claim.Claim{ID: id, Assertion: &claim.Assertion{Figure: &f, Measurand: measurand}}}
}

var ledger = []source.Evidence{
	evidence("1", "41 ship", "ships repaired"),
	evidence("2", "12 ship", "ships sunk"),
	evidence("3", "7 300 tonne", "grain loaded"),
}

// answering is a source that does everything right; break it in one way.
func answering(wrong func(q source.Query, es []source.Evidence) []source.Evidence) source.Func {
	return func(ctx context.Context, q source.Query) iter.Seq2[source.Evidence, error] {
		return func(yield func(source.Evidence, error) bool) {
			if q.All != "" && q.All != "ledger" {
				return
			}
			es := wrong(q, slices.Clone(ledger))
			for i, e := range es {
				if err := ctx.Err(); err != nil {
					yield(source.Evidence{}, err)
					return
				}
				if q.Limit > 0 && i == q.Limit || !yield(e, nil) {
					return
				}
			}
		}
	}
}

func TestRight(t *testing.T) {
	for name, src := range map[string]source.Source{
		"func":     answering(func(_ source.Query, es []source.Evidence) []source.Evidence { return es }),
		"list":     source.List(ledger),
		"registry": source.Registry{"a": source.List(ledger)},
	} {
		if err := sourcetest.TestSource(src, ledger...); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestWrong(t *testing.T) {
	var calls atomic.Int64 // a source may be asked by many at once
	for _, test := range []struct {
		name, want string
		src        source.Source
	}{
		{"forgets", "doesn't yield what is there", answering(func(_ source.Query, es []source.Evidence) []source.Evidence { return es[1:] })},
		{"rounds", "doesn't yield what is there", answering(func(_ source.Query, es []source.Evidence) []source.Evidence {
			es[2] = evidence("3", "7 000 tonne", "grain loaded")
			return es
		})},
		{"shuffles", "other answers", answering(func(_ source.Query, es []source.Evidence) []source.Evidence {
			if calls.Add(1)%2 == 0 {
				slices.Reverse(es)
			}
			return es
		})},
		{"panics", "panics", answering(func(q source.Query, es []source.Evidence) []source.Evidence {
			if strings.Contains(q.Quotation, "'") {
				panic("SQL")
			}
			return es
		})},
		{"is two things", "is 2 things", answering(func(_ source.Query, es []source.Evidence) []source.Evidence {
			es[0].Claim.Quotation = &claim.Quotation{}
			return es
		})},
		{"says nothing", "want one of Figure and Date", answering(func(_ source.Query, es []source.Evidence) []source.Evidence {
			return append(es, source.Evidence{Claim: claim.Claim{Assertion: &claim.Assertion{}}})
		})},
		{"goes on", "although its context was done", source.Func(func(ctx context.Context, q source.Query) iter.Seq2[source.Evidence, error] {
			return func(yield func(source.Evidence, error) bool) {
				for _, e := range ledger {
					if !yield(e, nil) {
						return
					}
				}
			}
		})},
		{"takes no limit", "yields 3 pieces", source.Func(func(ctx context.Context, q source.Query) iter.Seq2[source.Evidence, error] {
			return func(yield func(source.Evidence, error) bool) {
				for _, e := range ledger {
					if ctx.Err() != nil || !yield(e, nil) {
						return
					}
				}
			}
		})},
	} {
		err := sourcetest.TestSource(test.src, ledger...)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: got %v, want an error that says %q", test.name, err, test.want)
		}
	}
}

// A source of your own: it answers from a slice; the suite says whether it keeps the contract.
func ExampleTestSource() {
	tides := source.Func(func(ctx context.Context, q source.Query) iter.Seq2[source.Evidence, error] {
		return func(yield func(source.Evidence, error) bool) {
			if q.All != "" || q.Quotation != "" || ctx.Err() != nil {
				return
			}
			yield(evidence("brest", "5.2 meter", "height of the tide"), nil)
		}
	})
	fmt.Println(sourcetest.TestSource(tides, evidence("brest", "5.2 meter", "height of the tide")))
	// Output: <nil>
}
