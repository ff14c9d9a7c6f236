package main

import (
	"math/big"
	"testing"
)

func TestEval(t *testing.T) {
	c := constants{}
	add := func(name, value, status string) {
		k := c[name]
		k.Value, k.Status = value, status
		c[name] = k
	}
	add("ft", "0.3048", "")
	add("ft3", "ft*ft*ft", "")
	add("G", "6.67408E-11", "approximate")
	add("loop", "2*loop", "")
	for _, tc := range []struct {
		expr, want string
		pi         int
		measured   bool
	}{
		{"1", "1", 0, false},
		{"ft * 5280", "1609.344", 0, false},
		{"ft3/12*12*12", "0.000016387064", 0, false}, // all three twelves divide
		{"1*2/3*4", "1/6", 0, false},
		{"1/2*PI", "1/2", -1, false},
		{"PI*PI/4", "1/4", 2, false},
		{"5.9722E+24", "5972200000000000000000000", 0, false},
		{"G*2", "1.334816E-10", 0, true},
	} {
		f, err := c.eval(tc.expr)
		want, _ := new(big.Rat).SetString(tc.want)
		if err != nil || f.rat.Cmp(want) != 0 || f.pi != tc.pi || f.measured != tc.measured {
			t.Errorf("eval(%q) = %+v, %v; want %s, π^%d", tc.expr, f, err, tc.want, tc.pi)
		}
	}
	for _, expr := range []string{"", "1/2/3", "1+2", "nothing", "1/0", "loop", "-1"} {
		if f, err := c.eval(expr); err == nil {
			t.Errorf("eval(%q) = %v, want an error", expr, f.rat)
		}
	}
}

func TestPowers(t *testing.T) {
	for id, want := range map[string]string{
		"meter":                                  `{"meter", 1}`,
		"per-second":                             `{"second", -1}`,
		"cubic-meter-per-meter":                  `{"meter", 2}`,
		"kilogram-per-kilogram":                  ``,
		"kilogram-meter-per-square-second":       `{"kilogram", 1}, {"meter", 1}, {"second", -2}`,
		"pow4-second-square-ampere-per-kilogram": `{"second", 4}, {"ampere", 2}, {"kilogram", -1}`,
	} {
		if got, err := powers(id); err != nil || got != want {
			t.Errorf("powers(%s) = %s, %v; want %s", id, got, err, want)
		}
	}
}

func TestGrouping(t *testing.T) {
	for pattern, want := range map[string][2]int{
		"#,##0.###": {3, 3}, "#,##,##0.###": {3, 2}, "#0.###": {0, 0}, "#,##0": {3, 3}, "#,####0.###": {5, 5},
	} {
		if p, s := grouping(pattern); p != want[0] || s != want[1] {
			t.Errorf("grouping(%s) = %d, %d; want %v", pattern, p, s, want)
		}
	}
}

func TestDateOrder(t *testing.T) {
	for pattern, want := range map[string]string{"dd.MM.yy": "dmy", "M/d/yy": "mdy", "y-MM-dd": "ymd", "d. M. y.": "dmy"} {
		if got := dateOrder(pattern); got != want {
			t.Errorf("dateOrder(%s) = %s, want %s", pattern, got, want)
		}
	}
}
