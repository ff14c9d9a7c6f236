package verify_test

import (
	"encoding/json"
	"testing"

	"github.com/claimcheck/claimcheck/verify"
)

func TestPolicyJSON(t *testing.T) {
	for _, p := range []*verify.Policy{verify.News(), verify.Strict(), {}} {
		b, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		var q verify.Policy
		if err := json.Unmarshal(b, &q); err != nil {
			t.Fatalf("%s: %v", p.Name, err)
		}
		c, _ := json.Marshal(q)
		if string(b) != string(c) {
			t.Errorf("%s: read back as\n%s\nwant\n%s", p.Name, c, b)
		}
	}
}

func TestPoliciesAreFresh(t *testing.T) {
	p := verify.News()
	p.About.Hard.Max = "1"
	if q := verify.News(); q.About.Hard.Max != "0.1" {
		t.Errorf("changing one policy changed the next: %v", q.About)
	}
	if s := verify.Strict(); s.Close {
		t.Error("the strict policy lets close figures support")
	}
}

func TestConditionNames(t *testing.T) {
	var all verify.Condition
	seen := map[string]bool{}
	for i := range 64 {
		c := verify.Condition(1) << i
		for _, n := range c.Names() {
			if seen[n] {
				t.Errorf("%q names two conditions", n)
			}
			seen[n] = true
			all |= c
		}
	}
	if !all.Has(verify.Rounded | verify.Bounded) {
		t.Errorf("not every condition has a name: %v", all)
	}
	b, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	var back verify.Condition
	if err := json.Unmarshal(b, &back); err != nil || back != all {
		t.Errorf("%s read back as %v, %v", b, back, err)
	}
	if err := json.Unmarshal([]byte(`["rounded","unheard of"]`), &back); err == nil {
		t.Error("an unknown condition was read")
	}
}

func TestVerdictText(t *testing.T) {
	for v := verify.NotEnough; v <= verify.Conflicting; v++ {
		b, _ := v.MarshalText()
		var w verify.Verdict
		if err := w.UnmarshalText(b); err != nil || w != v {
			t.Errorf("%s read back as %v, %v", b, w, err)
		}
	}
	var v verify.Verdict
	if err := v.UnmarshalText([]byte("true")); err == nil {
		t.Error(`"true" was read as a verdict`)
	}
}
