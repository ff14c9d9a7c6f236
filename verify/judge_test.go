package verify_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/verify"
)

// judgments is every row of the policy's table at both edges: the claim, its class where the unit doesn't tell, then the source's
// figure and what follows.
var judgments = []struct {
	row, claim, class, source, want string
	conditions                      verify.Condition
}{
	{"exactly", "=12 person", "", "12 person", "agrees", 0},
	{"exactly", "=12 person", "", "13 person", "differs", 0},
	{"exactly", "=1e6 EUR", "", "1 000 001 EUR", "differs", 0},

	{"count", "12 person", "", "12 person", "agrees", 0},
	{"count", "12 person", "", "11 person", "differs", 0},
	{"count", "50 person", "", "52 person", "differs", 0},
	{"count", "90 person", "", "91 person", "differs", 0},
	{"count", "120 person", "", "120 person", "agrees", 0},
	{"count", "120 person", "", "125 person", "close", verify.Stretched},
	{"count", "120 person", "", "115 person", "close", verify.Stretched},
	{"count", "120 person", "", "126 person", "differs", 0},
	{"count", "121 person", "", "122 person", "differs", 0},
	{"rank", "75", "ranked", "75", "agrees", 0},
	{"rank", "70", "ranked", "75", "differs", 0},
	{"rank", "100", "ranked", "101", "differs", 0},

	{"age", "57 year", "aged", "57 year", "agrees", 0},
	{"age", "57 year", "aged", "57.9 year", "agrees", 0},
	{"age", "57 year", "aged", "58 year", "differs", 0},
	{"age", "57 year", "aged", "56.9 year", "differs", 0},

	{"rounded", "12 percent", "", "12.5 percent", "agrees", verify.Rounded},
	{"rounded", "12 percent", "", "11.5 percent", "agrees", verify.Rounded},
	{"rounded", "12 percent", "", "11.4 percent", "differs", 0},
	{"rounded", "12 percent", "", "12.51 percent", "close", verify.Truncated},
	{"rounded", "12 percent", "", "12.99 percent", "close", verify.Truncated},
	{"rounded", "12 percent", "", "13 percent", "differs", 0},
	{"rounded", "100 percent", "", "99.4 percent", "differs", 0},
	{"rounded", "4.3 kilometer", "", "4.35 kilometer", "agrees", verify.Rounded},
	{"rounded", "4.3 kilometer", "", "4.36 kilometer", "close", verify.Truncated},
	{"rounded", "4.3 kilometer", "", "4.4 kilometer", "differs", 0},
	{"rounded", "8.2e6 person", "", "8 249 999 person", "agrees", verify.Rounded},
	{"rounded", "8.2e6 person", "", "8 150 000 person", "agrees", verify.Rounded},
	{"rounded", "8.2e6 person", "", "8 149 999 person", "differs", 0},
	{"rounded", "8.2e6 person", "", "8 299 999 person", "close", verify.Truncated},
	{"rounded", "8.2e6 person", "", "8 300 000 person", "differs", 0},
	{"rounded", "-2 celsius", "", "-2.4 celsius", "agrees", verify.Rounded},
	{"rounded", "-2 celsius", "", "-2.5 celsius", "agrees", verify.Rounded},
	{"rounded", "-2 celsius", "", "-2.6 celsius", "close", verify.Truncated},
	{"rounded", "-2 celsius", "", "-1.4 celsius", "differs", 0},
	{"rounded", "-2 celsius", "", "2 celsius", "differs", 0},
	{"rounded", "-12 EUR", "", "-12.4 EUR", "agrees", verify.Rounded},
	{"rounded", "-12 EUR", "", "-12.9 EUR", "close", verify.Truncated},
	{"rounded", "-12 EUR", "", "12 EUR", "differs", 0},
	{"rounded", "0 percent", "", "0.4 percent", "agrees", verify.Rounded},

	{"round", "1 200 person", "", "1 250 person", "agrees", verify.Rounded}, // u/2 = 50, within 0.5 % and 5 %
	{"round", "1 200 person", "", "1 251 person", "close", verify.Truncated},
	{"round", "1 200 person", "", "1 149 person", "differs", 0},
	{"round", "30 000 person", "", "31 500 person", "agrees", verify.Rounded}, // at most 5 %
	{"round", "30 000 person", "", "28 500 person", "agrees", verify.Rounded},
	{"round", "30 000 person", "", "28 499 person", "close", verify.Stretched},
	{"round", "30 000 person", "", "27 600 person", "close", verify.Stretched}, // 8 %
	{"round", "30 000 person", "", "27 599 person", "differs", 0},
	{"round", "30 000 person", "", "32 400 person", "close", verify.Stretched},
	{"round", "30 000 person", "", "32 401 person", "differs", 0},
	{"round", "123 400 person", "", "124 017 person", "agrees", verify.Rounded}, // at least 0.5 %
	{"round", "123 400 person", "", "124 018 person", "close", verify.Stretched},
	{"round", "123 400 person", "", "124 634 person", "close", verify.Stretched}, // 1 %
	{"round", "123 400 person", "", "124 635 person", "differs", 0},
	{"round", "8e9 EUR", "", "8.4e9 EUR", "agrees", verify.Rounded},
	{"round", "8e9 EUR", "", "7.6e9 EUR", "agrees", verify.Rounded},
	{"round", "8e9 EUR", "", "7.59e9 EUR", "close", verify.Stretched},
	{"round", "8e9 EUR", "", "8.65e9 EUR", "differs", 0},

	{"about", "≈30 000 person", "", "33 000 person", "agrees", verify.Hedged},   // at most 10 %
	{"about", "≈30 000 person", "", "33 600 person", "close", verify.Stretched}, // 12 %
	{"about", "≈30 000 person", "", "33 601 person", "differs", 0},
	{"about", "≈20 000 person", "", "22 000 person", "agrees", verify.Hedged}, // 10 %
	{"about", "≈20 000 person", "", "22 400 person", "close", verify.Stretched},
	{"about", "≈20 000 person", "", "22 401 person", "differs", 0},
	{"about", "≈20 000 person", "", "17 599 person", "differs", 0},
	{"about", "≈1 230 EUR", "", "1 291.5 EUR", "agrees", verify.Hedged}, // at least 5 %
	{"about", "≈1 230 EUR", "", "1 291.6 EUR", "close", verify.Stretched},
	{"about", "≈1 230 EUR", "", "1 328.4 EUR", "close", verify.Stretched}, // 8 %
	{"about", "≈1 230 EUR", "", "1 328.5 EUR", "differs", 0},
	{"about", "≈5 person", "", "6 person", "agrees", verify.Hedged},
	{"about", "≈5 person", "", "4 person", "agrees", verify.Hedged},
	{"about", "≈5 person", "", "7 person", "differs", 0},
	{"about", "≈280 part-per-1e6", "", "316 part-per-1e6", "differs", 0},
	{"about, interval scale", "≈20 celsius", "", "21 celsius", "agrees", verify.Hedged},
	{"about, interval scale", "≈20 celsius", "", "22 celsius", "close", verify.Stretched},
	{"about, interval scale", "≈20 celsius", "", "22.9 celsius", "differs", 0},
	{"about, interval scale", "≈20 celsius", "", "17.9 celsius", "differs", 0},

	{"more than", ">3 000 bomb", "", "3 001 bomb", "agrees", 0},
	{"more than", ">3 000 bomb", "", "3 000 bomb", "differs", 0},
	{"more than", ">3 000 bomb", "", "2 150 bomb", "differs", 0},
	{"more than", ">3 000 bomb", "", "4 499 bomb", "agrees", 0},
	{"more than", ">3 000 bomb", "", "4 500 bomb", "agrees", verify.Understated},
	{"more than", ">3 percent", "", "3 percent", "inconclusive", verify.SourceWidth},
	{"more than", ">3 percent", "", "3.01 percent", "agrees", 0},
	{"at least", "≥100 person", "", "100 person", "agrees", 0},
	{"at least", "≥100 person", "", "99 person", "differs", 0},
	{"at least", "≥100 person", "", "150 person", "agrees", verify.Understated},
	{"less than", "<2 percent", "", "1.99 percent", "agrees", 0},
	{"less than", "<2 percent", "", "2.0 percent", "inconclusive", verify.SourceWidth},
	{"less than", "<2 percent", "", "2.01 percent", "differs", 0},
	{"less than", "<30 person", "", "30 person", "differs", 0},
	{"less than", "<30 person", "", "20 person", "agrees", verify.Understated},
	{"less than", "<30 person", "", "21 person", "agrees", 0},
	{"at most", "≤30 person", "", "30 person", "agrees", 0},
	{"at most", "≤30 person", "", "31 person", "differs", 0},

	{"up to", "up to 1 000 person", "", "1 000 person", "agrees", 0},
	{"up to", "up to 1 000 person", "", "800 person", "agrees", 0},
	{"up to", "up to 1 000 person", "", "799 person", "close", verify.Overstated},
	{"up to", "up to 1 000 person", "", "500 person", "close", verify.Overstated},
	{"up to", "up to 1 000 person", "", "499 person", "differs", 0},
	{"up to", "up to 1 000 person", "", "1 001 person", "differs", 0},
	{"up to", "up to 1 000 person", "", "700..900 person", "agrees", verify.SourceWidth},
	{"up to", "up to 1 000 person", "", "700..1 100 person", "differs", verify.SourceWidth},

	{"nearly", "nearly 200 person", "", "190 person", "agrees", verify.Hedged},
	{"nearly", "nearly 200 person", "", "199 person", "agrees", verify.Hedged},
	{"nearly", "nearly 200 person", "", "200 person", "differs", 0},
	{"nearly", "nearly 200 person", "", "189 person", "close", verify.Stretched},
	{"nearly", "nearly 200 person", "", "184 person", "close", verify.Stretched},
	{"nearly", "nearly 200 person", "", "183 person", "differs", 0},
	{"just under", "just under 500 person", "", "485 person", "agrees", verify.Hedged},
	{"just under", "just under 500 person", "", "484 person", "close", verify.Stretched},
	{"just under", "just under 500 person", "", "475 person", "close", verify.Stretched},
	{"just under", "just under 500 person", "", "474 person", "differs", 0},
	{"just under", "just under 500 person", "", "500 person", "differs", 0},
	{"just over", "just over 8e9 EUR", "", "8.24e9 EUR", "agrees", verify.Hedged},
	{"just over", "just over 8e9 EUR", "", "8e9 EUR", "differs", 0},
	{"just over", "just over 8e9 EUR", "", "8.48e9 EUR", "close", verify.Stretched},
	{"just over", "just over 8e9 EUR", "", "8.49e9 EUR", "differs", 0},

	{"between", "10..15 person", "", "10 person", "agrees", 0},
	{"between", "10..15 person", "", "15 person", "agrees", 0},
	{"between", "10..15 person", "", "16 person", "differs", 0},
	{"between", "10.0..15.0 percent", "", "15.05 percent", "close", verify.Stretched},
	{"between", "10.0..15.0 percent", "", "9.95 percent", "close", verify.Stretched},
	{"between", "10.0..15.0 percent", "", "9.94 percent", "differs", 0},
	{"between", "10..15 percent", "", "15.5 percent", "close", verify.Stretched},
	{"between", "10..15 percent", "", "15.6 percent", "differs", 0},

	{"vague", "vague 2..2 person", "", "2 person", "agrees", 0},
	{"vague", "vague 2..2 person", "", "3 person", "differs", 0},
	{"vague", "vague 3..9 person", "", "9 person", "agrees", 0},
	{"vague", "vague 3..9 person", "", "12 person", "differs", 0},
	{"several", "vague 3..9 person", "several", "3 person", "agrees", 0},
	{"several", "vague 3..9 person", "several", "2 person", "differs", 0},
	{"several", "vague 3..9 person", "several", "12 person", "close", verify.Understated},
	{"several", "vague 3..9 person", "several", "20 person", "close", verify.Understated},
	{"several", "vague 3..9 person", "several", "21 person", "differs", 0},
	{"vague", "vague 20.. person", "", "20 person", "agrees", 0},
	{"vague", "vague 20.. person", "", "19 person", "differs", 0},
	{"vague", "vague 20.. person", "", "100 person", "agrees", verify.Understated},
	{"vague", "vague 11..19 person", "", "14 person", "agrees", 0},
	{"vague", "vague 11..19 person", "", "20 person", "differs", 0},

	{"collective", "collective 12 person", "", "9.6 person", "agrees", verify.Hedged},
	{"collective", "collective 10 person", "", "13 person", "agrees", verify.Hedged},
	{"collective", "collective 10 person", "", "8 person", "agrees", verify.Hedged},
	{"collective", "collective 10 person", "", "14 person", "differs", 0},
	{"collective", "≈collective 30 person", "", "46 person", "differs", 0},

	{"fraction", "1/5", "", "0.18", "agrees", verify.Hedged},
	{"fraction", "1/5", "", "0.22", "agrees", verify.Hedged},
	{"fraction", "1/5", "", "0.23", "close", verify.Stretched},
	{"fraction", "1/5", "", "0.231", "differs", 0},
	{"fraction", "3/4", "", "0.775", "agrees", verify.Hedged},
	{"fraction", "3/4", "", "0.776", "close", verify.Stretched},
	{"fraction", "3/4", "", "0.788", "differs", 0},
	{"fraction", "nearly 1/5", "", "0.18", "agrees", verify.Hedged},
	{"fraction", "nearly 1/5", "", "0.2", "differs", 0},
	{"fraction", "just over 1/3", "", "0.35", "agrees", verify.Hedged},
	{"fraction", "just over 1/3", "", "0.33", "differs", 0},
	{"more than", ">1/2", "", "0.5", "inconclusive", verify.SourceWidth},
	{"more than", ">1/2", "", "0.51", "agrees", 0},

	{"times", "2", "times", "1.9", "agrees", verify.Hedged},
	{"times", "2", "times", "2.1", "agrees", verify.Hedged},
	{"times", "2", "times", "2.2", "close", verify.Stretched},
	{"times", "2", "times", "2.21", "differs", 0},
	{"times", "3", "times", "2.8", "agrees", verify.Hedged},
	{"times", "3", "times", "3.3", "close", verify.Stretched},
	{"times", "0.5", "times", "0.45", "agrees", verify.Hedged},
	{"times", "0.5", "times", "0.44", "differs", 0},

	{"change", "50 percent", "changed", "50.5 percent", "agrees", verify.Rounded},
	{"change", "50 percent", "changed", "52.5 percent", "close", verify.Stretched},
	{"change", "50 percent", "changed", "52.6 percent", "differs", 0},
	{"change", "50 percent", "changed", "54.6 percent", "differs", 0},
	{"change", "7 percent", "changed", "7.9 percent", "close", verify.Truncated},
	{"change", "7 percent", "changed", "8 percent", "differs", 0},
	{"change", "7 percent", "changed", "6.4 percent", "differs", 0},

	// What the source says with a range, a hedge or a bound.
	{"about", "≈30 000 person", "", "30 000..36 000 person", "agrees", verify.WithinRange},
	{"about", "≈30 000 person", "", "31 000..36 000 person", "inconclusive", verify.SourceWidth},
	{"about", "≈30 000 person", "", "40 000..50 000 person", "differs", verify.SourceWidth},
	{"round", "30 000 person", "", "30 000..36 000 person", "inconclusive", verify.SourceWidth},
	{"more than", ">3 000 bomb", "", "3 100..3 500 bomb", "agrees", verify.SourceWidth},
	{"more than", ">3 000 bomb", "", "2 900..3 500 bomb", "inconclusive", verify.SourceWidth},
	{"more than", ">3 000 bomb", "", ">3 000 bomb", "agrees", 0},
	{"more than", ">3 000 bomb", "", "≥3 500 bomb", "agrees", verify.SourceWidth},
	{"more than", ">3 000 bomb", "", ">2 000 bomb", "inconclusive", verify.SourceWidth},
	{"more than", ">3 000 bomb", "", "<3 000 bomb", "differs", verify.SourceWidth},
	{"count", "512 person", "", "≈512 person", "agrees", verify.HedgeDropped},
	{"round", "3 000 bomb", "", ">3 000 bomb", "inconclusive", verify.BoundDropped},
	{"count", "12 person", "", "≥12 person", "inconclusive", verify.BoundDropped},
	{"count", "12 person", "", "≥20 person", "differs", verify.SourceWidth},
	{"count", "7 person", "", "vague 3..9 person", "inconclusive", verify.SourceWidth},
	{"several", "vague 3..9 person", "several", "5..7 person", "agrees", verify.SourceWidth},
	{"about", "≈30 000 person", "", "≈30 000 person", "agrees", 0},

	// A source that is rounder than the claim can't refute it.
	{"count", "2 412 person", "", "2.4e3 person", "inconclusive", verify.SourceWidth},
	{"rounded", "95.4 percent", "", "95 percent", "inconclusive", verify.SourceWidth},
	{"rounded", "95.6 percent", "", "95 percent", "differs", 0},
}

func TestJudge(t *testing.T) {
	news, strict := verify.News(), verify.Strict()
	for _, tt := range judgments {
		c, s := parse(t, tt.claim), parse(t, tt.source)
		if c.Unit() != s.Unit() {
			t.Fatalf("%s and %s are of different units", c, s)
		}
		relation, conditions, row, _ := verify.JudgeFor(news, c, s, tt.class, tt.class == "several")
		if row != tt.row {
			t.Errorf("%s is in row %q, want %q", tt.claim, row, tt.row)
		}
		if relation != tt.want || conditions != tt.conditions {
			t.Errorf("%s against %s: %s (%v), want %s (%v)", tt.claim, tt.source, relation, conditions, tt.want, tt.conditions)
		}
		// The strict policy has the same bands; it only draws other conclusions.
		if again, _, _, _ := verify.JudgeFor(strict, c, s, tt.class, tt.class == "several"); again != relation {
			t.Errorf("%s against %s: strict says %s, news %s", tt.claim, tt.source, again, relation)
		}
	}
}

func parse(t testing.TB, s string) quantity.Figure {
	t.Helper()
	f, err := quantity.Parse(s)
	if err != nil {
		t.Fatalf("%s: %v", s, err)
	}
	return f
}

func TestTenfold(t *testing.T) {
	for _, tt := range []struct {
		claim, source string
		want          bool
	}{
		{">100 person", "499 person", false},
		{">100 person", "500 person", true},
		{"<100 person", "20 person", true},
		{"<100 person", "21 person", false},
		{"≥100 person", "99 person", false},
	} {
		if _, _, _, got := verify.JudgeFor(verify.News(), parse(t, tt.claim), parse(t, tt.source), "", false); got != tt.want {
			t.Errorf("%s against %s: off by a digit %v, want %v", tt.claim, tt.source, got, tt.want)
		}
	}
}

func TestOff(t *testing.T) {
	for _, tt := range []struct{ claim, source, want string }{
		{"≈30 000 troop/month", "29 650 troop/month", "1.2% below"},
		{">3 000 bomb", "2 150 bomb", "28.3% below"},
		{"12 person", "12 person", ""},
		{"1 000 person", "1 000.5 person", "less than 0.1% above"}, // exactly 0.05 rounds to the even 0.0
		{"1 000 person", "1 001.5 person", "0.2% above"},           // exactly 0.15 to the even 0.2
		{"200 EUR", "-200 EUR", "200.0% below"},
		{"20 celsius", "22.9 celsius", "2.9 above"},
		{"0 EUR", "3 EUR", "3.0 above"},
		{"10..15 person", "18 person", "20.0% above"},
	} {
		if got := verify.OffFor(parse(t, tt.claim), parse(t, tt.source)); got != tt.want {
			t.Errorf("%s against %s: %q, want %q", tt.claim, tt.source, got, tt.want)
		}
	}
}

func BenchmarkJudge(b *testing.B) {
	g := verify.NewGauge(verify.News(), parse(b, "≈30 000 troop/month"))
	s := parse(b, "29 650 troop/month")
	b.ReportAllocs()
	for b.Loop() {
		if !g.Agrees(s) {
			b.Fatal("29 650 isn't about 30 000")
		}
	}
}

func BenchmarkGauge(b *testing.B) {
	p, c := verify.News(), parse(b, "≈30 000 troop/month")
	b.ReportAllocs()
	for b.Loop() {
		verify.NewGauge(p, c)
	}
}
