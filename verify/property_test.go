package verify_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/verify"
)

var hedges = []string{"", "", "", "=", "≈", "nearly ", "just under ", "just over ", ">", "≥", "<", "≤", "up to "}

// someNumber is one with few or many trailing zeros, decimals or none.
func someNumber(r *rand.Rand) string {
	n := 1 + r.IntN(9_999)
	switch r.IntN(4) {
	case 0:
		return fmt.Sprintf("%d.%d", n%100, r.IntN(10))
	case 1:
		return fmt.Sprint(n % 100 * 100)
	case 2:
		return fmt.Sprintf("%d.%de6", n%10, r.IntN(10))
	}
	return fmt.Sprint(n % 300)
}

// near is a number within a few percent of f's, often at an edge of a band.
func near(r *rand.Rand, f quantity.Figure) quantity.Quantity {
	v, _ := f.Value()
	shares := []int64{500, 799, 800, 920, 949, 950, 970, 980, 995, 999, 1000, 1001, 1005, 1010, 1030, 1049, 1050, 1060, 1080, 1100, 1120, 1500, 5000}
	q, _ := v.Mul(quantity.Int(shares[r.IntN(len(shares))], quantity.Unit{})).Div(quantity.Int(1000, quantity.Unit{}))
	return q
}

// Bringing the source's figure to another unit changes nothing, nor does the order of the evidence; what the strict policy
// supports the news policy supports, and what news refutes strict refutes.
func TestLaws(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	news, strict := verify.News(), verify.Strict()
	meter, err := quantity.ParseUnit("meter")
	if err != nil {
		t.Fatal(err)
	}
	for range 600 {
		f := parse(t, hedges[r.IntN(len(hedges))]+someNumber(r)+" kilometer")
		q := near(r, f)
		s := quantity.Stated(q, -6)
		m, err := s.In(meter)
		if err != nil {
			t.Fatal(err)
		}
		length := func(g quantity.Figure) *claim.Assertion {
			return &claim.Assertion{Kind: quantity.Measure, Figure: &g, Measurand: "length", Entity: "the bridge"}
		}
		c := claimed(f.String(), length(f))
		in := func(p *verify.Policy, g quantity.Figure) verify.Finding {
			return p.Decide(c, []source.Evidence{evidence("survey", length(g))}, nil)
		}
		a, b := in(news, s), in(news, m)
		if a.Verdict != b.Verdict || a.Relation != b.Relation || a.Conditions&^verify.Converted != b.Conditions&^verify.Converted {
			t.Errorf("%v in kilometers, %v in meters", a, b)
		}
		z := in(strict, s)
		if z.Verdict == verify.Supported && a.Verdict != verify.Supported {
			t.Errorf("strict supports what news doesn't: %v", a)
		}
		if a.Verdict == verify.Refuted && z.Verdict != verify.Refuted {
			t.Errorf("news refutes what strict doesn't: %v", a)
		}
		other := quantity.Stated(near(r, f), -6)
		es := []source.Evidence{evidence("a", length(s)), evidence("b", length(other)), evidence("c", length(m))}
		want := marshal(t, news.Decide(c, es, nil))
		r.Shuffle(len(es), func(i, j int) { es[i], es[j] = es[j], es[i] })
		if got := marshal(t, news.Decide(c, es, nil)); got != want {
			t.Errorf("the order of evidence matters:\n%s\n%s", want, got)
		}
	}
}

// A narrower scope never turns not enough evidence into supported where no bound is exceeded.
func TestNarrowerNeverSupports(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		f := parse(t, hedges[r.IntN(8)]+fmt.Sprint(1+r.IntN(5_000))+" bomb")
		q := near(r, f)
		e := evidence("log", fact(t, quantity.Stated(q, -6).String(), "bombs dropped", "Norland", "", "2023-02"))
		c := claimed(f.String(), fact(t, f.String(), "bombs dropped", "Norland", "", "2023"))
		if got := verify.News().Decide(c, []source.Evidence{e}, nil); got.Verdict == verify.Supported {
			t.Errorf("a month supports a year: %v", got)
		}
	}
}
