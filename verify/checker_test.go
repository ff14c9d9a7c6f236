package verify_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/verify"
	"golang.org/x/text/language"
)

// arrests is a source that knows how many were arrested in each of a hundred towns: as many as the town's number.
func arrests(t testing.TB) source.List {
	var l source.List
	for i := 1; i <= 100; i++ {
		l = append(l, evidence("police", fact(t, fmt.Sprintf("%d person", i), "people arrested", "", fmt.Sprintf("Town%d", i), "2024-03")))
	}
	return l
}

func arrestClaims(t testing.TB, n int) []claim.Claim {
	var cs []claim.Claim
	for i := 1; i <= n; i++ {
		cs = append(cs, claimed(fmt.Sprintf("%d arrested", i), fact(t, fmt.Sprintf("%d person", i), "people arrested", "", fmt.Sprintf("Town%d", i), "2024-03")))
	}
	return cs
}

func TestAllKeepsOrder(t *testing.T) {
	cs := arrestClaims(t, 60)
	var first []string
	for _, workers := range []int{0, 1, 3, 16} {
		k := verify.Checker{Source: arrests(t), Workers: workers}
		var got []string
		for f, err := range k.All(t.Context(), slices.Values(cs)) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, marshal(t, f))
			if f.Verdict != verify.Supported {
				t.Errorf("%v", f)
			}
		}
		if len(got) != len(cs) {
			t.Fatalf("%d workers: %d findings of %d claims", workers, len(got), len(cs))
		}
		if first == nil {
			first = got
		} else if !slices.Equal(got, first) {
			t.Errorf("%d workers find otherwise than one", workers)
		}
	}
}

func TestAllStopsItsWorkers(t *testing.T) {
	before := runtime.NumGoroutine()
	k := verify.Checker{Source: arrests(t), Workers: 8}
	for range k.All(t.Context(), slices.Values(arrestClaims(t, 60))) {
		break
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n := 0
	var last error
	for f, err := range k.All(ctx, slices.Values(arrestClaims(t, 60))) {
		if n++; n == 3 {
			cancel()
		}
		if last = err; f.Claim.Assertion == nil {
			t.Error("a finding without its claim")
		}
	}
	if !errors.Is(last, context.Canceled) || n > 40 {
		t.Errorf("after canceling: %d findings, %v last", n, last)
	}
	for range 100 { // one that has said it is done may not have left yet
		if runtime.NumGoroutine() <= before {
			break
		}
		time.Sleep(time.Millisecond)
	}
	if after := runtime.NumGoroutine(); after > before {
		t.Errorf("%d goroutines before, %d after", before, after)
	}
}

func TestMalformedClaim(t *testing.T) {
	k := verify.Checker{Source: arrests(t)}
	cs := append([]claim.Claim{{Selector: claim.Selector{Exact: "nothing"}}}, arrestClaims(t, 1)...)
	var errs, findings int
	for f, err := range k.All(t.Context(), slices.Values(cs)) {
		if err != nil {
			errs++
			var ce *verify.ClaimError
			if !errors.As(err, &ce) || !errors.Is(err, verify.ErrMalformed) || f.Claim.Selector.Exact != "nothing" {
				t.Errorf("%v of %v", err, f)
			}
			continue
		}
		findings++
	}
	if errs != 1 || findings != 1 {
		t.Errorf("%d errors and %d findings, want one of each", errs, findings)
	}
}

func TestUnreadableFigure(t *testing.T) {
	c := claim.Claim{Text: &article, Selector: claim.Selector{Exact: "3.000 bombs"}, Err: errors.New(`"3.000" is 3 or 3000`)}
	f, err := (&verify.Checker{Source: arrests(t)}).Check(t.Context(), c)
	if err != nil || f.Verdict != verify.NotEnough || !strings.Contains(f.Explanation(), "more than one way") {
		t.Errorf("%v, %v: %s", f, err, f.Explanation())
	}
	again(t, f)
}

// broken fails after what the other source has.
type broken struct{ source.Source }

func (b broken) Find(ctx context.Context, q source.Query) iter.Seq2[source.Evidence, error] {
	return func(yield func(source.Evidence, error) bool) {
		for e, err := range b.Source.Find(ctx, q) {
			if !yield(e, err) {
				return
			}
		}
		yield(source.Evidence{}, &source.Error{Source: "register", Err: errors.New("timed out")})
	}
}

func TestMissingSource(t *testing.T) {
	f, err := (&verify.Checker{Source: broken{arrests(t)}}).Check(t.Context(), arrestClaims(t, 5)[4])
	if err != nil {
		t.Fatal(err)
	}
	if f.Verdict != verify.NotEnough || !f.Conditions.Has(verify.Incomplete) || len(f.Missing) != 1 || !strings.Contains(f.String(), "register") {
		t.Errorf("%v: conditions %v, missing %v", f, f.Conditions, f.Missing)
	}
	again(t, f)
}

func TestEvidenceIsBounded(t *testing.T) {
	flood := source.Func(func(ctx context.Context, q source.Query) iter.Seq2[source.Evidence, error] {
		return func(yield func(source.Evidence, error) bool) {
			for i := 0; ; i++ {
				e := evidence(fmt.Sprint("s", i), fact(t, "12 person", "people arrested", "", "Town12", "2024-03"))
				if !yield(e, nil) {
					return
				}
			}
		}
	})
	f, err := (&verify.Checker{Source: flood}).Check(t.Context(), arrestClaims(t, 12)[11])
	if err != nil {
		t.Fatal(err)
	}
	if n := len(f.Evidence); n == 0 || n > verify.News().Limit || !f.Conditions.Has(verify.Bounded) {
		t.Errorf("%d pieces of evidence, conditions %v", n, f.Conditions)
	}
}

func TestReviewerCanOnlyDoubt(t *testing.T) {
	c := arrestClaims(t, 5)[4]
	for _, tt := range []struct {
		review verify.Review
		err    error
		want   verify.Verdict
	}{
		{verify.Review{By: "desk"}, nil, verify.Supported},
		{verify.Review{By: "desk", Doubt: verify.AskHuman, Why: "odd"}, nil, verify.Supported},
		{verify.Review{By: "desk", Doubt: verify.NotSupplied, Why: "another town"}, nil, verify.NotEnough},
		{verify.Review{}, errors.New("asleep"), verify.Supported},
	} {
		k := verify.Checker{Source: arrests(t), Reviewer: verify.ReviewerFunc(func(context.Context, verify.Finding) (verify.Review, error) {
			return tt.review, tt.err
		})}
		f, err := k.Check(t.Context(), c)
		if err != nil || f.Verdict != tt.want || len(f.Reviews) != 1 {
			t.Errorf("%+v: %v, %v", tt.review, f, err)
		}
		again(t, f)
	}
}

func TestSaid(t *testing.T) {
	speaks := func(name string) func(*source.Evidence) {
		return func(e *source.Evidence) { e.Claim.Attribution = &claim.Attribution{Speaker: name} }
	}
	lost := func(figure string) *claim.Assertion { return fact(t, figure, "jobs lost", "Norland", "", "2024-03") }
	c := claimed("3 000 jobs in March", lost("3 000 job"))
	c.Attribution = &claim.Attribution{Speaker: "Ada Holm"}
	register := evidence("register", lost("2 150 job"))
	transcript := evidence("transcript", lost("3 000 job"), speaks("Minister Ada Holm"))
	for _, tt := range []struct {
		name     string
		es       source.List
		so, said verify.Verdict
	}{
		{"right words, wrong content", source.List{register, transcript}, verify.Refuted, verify.Supported},
		{"only the speaker's word", source.List{transcript}, verify.NotEnough, verify.Supported},
		{"another's words", source.List{evidence("transcript", lost("3 000 job"), speaks("Bo Lind"))}, verify.Supported, verify.NotEnough},
		{"other words", source.List{evidence("transcript", lost("2 150 job"), speaks("Ada Holm"))}, verify.Refuted, verify.Refuted},
		{"nothing", nil, verify.NotEnough, verify.NotEnough},
	} {
		t.Run(tt.name, func(t *testing.T) {
			k := verify.Checker{Source: tt.es}
			var got []verify.Finding
			for f, err := range k.All(t.Context(), slices.Values([]claim.Claim{c})) {
				if err != nil {
					t.Fatal(err)
				}
				again(t, f)
				got = append(got, f)
			}
			if len(got) != 2 || got[0].Question != verify.True || got[1].Question != verify.Said {
				t.Fatalf("%v", got)
			}
			if got[0].Verdict != tt.so || got[1].Verdict != tt.said {
				t.Errorf("is it so: %v\ndid they say so: %v\nwant %v and %v", got[0], got[1], tt.so, tt.said)
			}
		})
	}
}

func TestReplayNotices(t *testing.T) {
	f, err := (&verify.Checker{Source: arrests(t)}).Check(t.Context(), arrestClaims(t, 5)[4])
	if err != nil {
		t.Fatal(err)
	}
	f.Verdict = verify.Refuted
	var re *verify.ReplayError
	if err := verify.Replay(f, nil); !errors.As(err, &re) || !strings.Contains(re.Error(), "verdict: recorded refuted, replayed supported") {
		t.Errorf("a changed verdict replays: %v", err)
	}
	f.Policy = nil
	if err := verify.Replay(f, nil); err == nil {
		t.Error("a finding without its policy replays")
	}
}

func TestQueries(t *testing.T) {
	p := verify.News()
	c := claimed("rose by 50 per cent", fact(t, "50 percent", "exports", "Norland", "", "2023", func(a *claim.Assertion) {
		base, _ := claim.ParsePeriod("2022")
		a.Relation, a.Base = claim.ChangeBy, &claim.Assertion{Period: base}
	}))
	var periods []string
	for _, q := range p.Queries(c, nil) {
		periods = append(periods, q.Period.String())
		if !slices.Contains(q.Terms, "exports") || !slices.Contains(q.Terms, "Norland") {
			t.Errorf("terms %v", q.Terms)
		}
		for _, term := range q.Terms {
			if strings.Contains(term, "50") {
				t.Errorf("the query holds the claimed value: %q", term)
			}
		}
	}
	if !slices.Contains(periods, "2022") || !slices.Contains(periods, "2023") {
		t.Errorf("a change is asked for %v, want both end points", periods)
	}
}

// TestOrdinalsAreNoFindings holds that who only tells an order asserts nothing that is looked for.
func TestOrdinalsAreNoFindings(t *testing.T) {
	text := claim.Text{Language: language.English, Body: "She came second. Police arrested 12 people. The third of them fled."}
	k := verify.Checker{Source: arrests(t)}
	var got []string
	for f, err := range k.All(t.Context(), (claim.Parser{}).All(text)) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, f.Claim.Selector.Exact)
	}
	if !slices.Equal(got, []string{"12 people"}) {
		t.Errorf("%q", got)
	}
}
