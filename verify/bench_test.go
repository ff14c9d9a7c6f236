package verify_test

import (
	"fmt"
	"testing"

	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/verify"
)

// BenchmarkDecide decides one claim by ten pieces of evidence, one of which bears on it.
func BenchmarkDecide(b *testing.B) {
	p := verify.News()
	c := claimed("more than 3 000 bombs in March", fact(b, ">3 000 bomb", "bombs dropped", "Norland", "", "2024-03"))
	var es []source.Evidence
	for i := range 10 {
		es = append(es, evidence("yearbook", fact(b, fmt.Sprint(2_150+i, " bomb"), "bombs dropped", "Norland", "", fmt.Sprintf("2023-%02d", i+1))))
	}
	es[0] = evidence("yearbook", fact(b, "2 150 bomb", "bombs dropped", "Norland", "", "2024-03"))
	for i := range es {
		es[i].Claim.Selector.Row = fmt.Sprint(i)
	}
	b.ReportAllocs()
	for b.Loop() {
		if f := p.Decide(c, es, nil); f.Verdict != verify.Refuted {
			b.Fatal(f)
		}
	}
}
