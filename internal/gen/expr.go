package main

import (
	"fmt"
	"math/big"
	"regexp"
	"strings"
)

// factor is a rational number times a power of π.
type factor struct {
	rat      *big.Rat
	pi       int
	measured bool // from a constant that is known only approximately
}

var (
	scientific = regexp.MustCompile(`^[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$`)
	name       = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]*$`)
)

// constants are the unitConstants, by name; values refer to each other.
type constants map[string]struct {
	Value  string `json:"_value"`
	Status string `json:"_status"`
}

// eval computes an expression of units.json. Its grammar has one trap (UTS #35, Conversion Data): "/" binds weaker
// than "*", so "ft3_to_m3/12*12*12" divides by 1728, and there is at most one "/".
//
//	expression = product [ "/" product ]
//	product    = (number | constant) *( "*" (number | constant) )
//
// π stays a power of its own, never its approximation.
func (c constants) eval(expr string) (factor, error) { return c.evalDepth(expr, 0) }

func (c constants) evalDepth(expr string, depth int) (factor, error) {
	if depth > 10 {
		return factor{}, fmt.Errorf("constants of %q refer to each other in a circle", expr)
	}
	result := factor{rat: big.NewRat(1, 1)}
	parts := strings.Split(expr, "/")
	if len(parts) > 2 {
		return factor{}, fmt.Errorf("%q: more than one /", expr)
	}
	for i, product := range parts {
		for _, term := range strings.Split(product, "*") {
			f, err := c.term(strings.TrimSpace(term), depth)
			if err != nil {
				return factor{}, fmt.Errorf("%q: %w", expr, err)
			}
			result.measured = result.measured || f.measured
			if i == 0 {
				result.rat.Mul(result.rat, f.rat)
				result.pi += f.pi
				continue
			}
			if f.rat.Sign() == 0 {
				return factor{}, fmt.Errorf("%q: division by zero", expr)
			}
			result.rat.Quo(result.rat, f.rat)
			result.pi -= f.pi
		}
	}
	return result, nil
}

func (c constants) term(s string, depth int) (factor, error) {
	switch {
	case s == "PI":
		return factor{rat: big.NewRat(1, 1), pi: 1}, nil
	case scientific.MatchString(s):
		r, ok := new(big.Rat).SetString(s)
		if !ok {
			return factor{}, fmt.Errorf("%q is no number", s)
		}
		return factor{rat: r}, nil
	case name.MatchString(s):
		k, ok := c[s]
		if !ok {
			return factor{}, fmt.Errorf("no constant %q", s)
		}
		f, err := c.evalDepth(k.Value, depth+1)
		f.measured = f.measured || k.Status == "approximate"
		return f, err
	}
	return factor{}, fmt.Errorf("%q is neither a number nor a constant", s)
}
