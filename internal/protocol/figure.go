package protocol

import (
	"encoding/json"
	"errors"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/claimcheck/claimcheck/quantity"
)

// digits is how many significant digits a number has that does not terminate.
const digits = 34

// Figure is a figure's fields, flat: the canonical notation and what it means.
type Figure struct {
	Figure string `json:"figure"`
	Number string `json:"number,omitempty"`
	Exact  *bool  `json:"exact,omitempty"` // only where false
	Min    string `json:"min,omitempty"`
	Max    string `json:"max,omitempty"`
	Bound  string `json:"bound"`
	Hedge  string `json:"hedge"`
	Unit   string `json:"unit,omitempty"`
}

// FigureOf spells f out.
func FigureOf(f quantity.Figure) Figure {
	w := Figure{Figure: f.String(), Bound: f.Bound().String(), Hedge: f.Hedge().String()}
	i := f.Interval()
	lo, hi := i.Lo(), i.Hi()
	exact := true
	if q, ok := f.Value(); ok {
		w.Number, exact = Number(q)
		w.Unit = q.Unit().String()
	}
	if !lo.Unbounded {
		w.Min, _ = Number(lo.Quantity)
		w.Unit = lo.Quantity.Unit().String()
	}
	if !hi.Unbounded {
		w.Max, _ = Number(hi.Quantity)
		w.Unit = hi.Quantity.Unit().String()
	}
	if w.Unit == "1" {
		w.Unit = ""
	}
	if !exact {
		w.Exact = &exact
	}
	return w
}

// Number writes q's number as a plain decimal, or rounded half-even to 34 digits if it doesn't terminate.
func Number(q quantity.Quantity) (s string, exact bool) {
	if d, ok := q.Decimal(); ok {
		return d.String(), true
	}
	return round(q.Rat()).String(), false
}

// Approximate writes q's number, which stands for what is only enclosed, rounded half-even to 34 digits.
func Approximate(q quantity.Quantity) string {
	if q.Sign() == 0 {
		return "0"
	}
	return round(q.Rat()).String()
}

// Fraction writes q's number exactly, as a plain decimal or, if that doesn't terminate, as p/q; rounded as by Number where those
// are very long.
func Fraction(q quantity.Quantity) (s string, exact bool) {
	if s, exact = Number(q); exact {
		return s, true
	}
	if f := q.Rat().RatString(); len(f) <= 6*digits {
		return f, true
	}
	return s, false
}

// round returns r to 34 significant digits, half-even; r is not zero, since zero terminates.
func round(r *big.Rat) decimal.Decimal {
	// places so that |r| × 10^places has at least 34 digits before its point
	magnitude := len(new(big.Int).Quo(new(big.Int).Abs(r.Num()), r.Denom()).String())
	if r.Num().CmpAbs(r.Denom()) < 0 {
		magnitude = len(r.Num().String()) - len(r.Denom().String())
	}
	places := digits - magnitude
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(places, -places))), nil)
	scaled := new(big.Rat).SetInt(scale)
	if places < 0 {
		scaled.Inv(scaled)
	}
	scaled.Mul(scaled, r)
	n, rest := new(big.Int).QuoRem(scaled.Num(), scaled.Denom(), new(big.Int))
	switch rest.Lsh(rest.Abs(rest), 1).Cmp(scaled.Denom()) {
	case 1:
		n.Add(n, big.NewInt(int64(r.Sign())))
	case 0:
		if n.Bit(0) == 1 {
			n.Add(n, big.NewInt(int64(r.Sign())))
		}
	}
	return decimal.NewFromBigInt(n, int32(-places))
}

// Parsed is the answer to parse.
type Parsed struct {
	Schema int             `json:"schema"`
	ID     json.RawMessage `json:"id"`
	Figure
}

// Converted is the answer to convert.
type Converted struct {
	Schema int             `json:"schema"`
	ID     json.RawMessage `json:"id"`
	Value  string          `json:"value"` // "5 foot 10 inch" where the unit asked for is mixed
	Exact  bool            `json:"exact"`
	Steps  string          `json:"steps,omitempty"`
}

// Reading is one of several things that a number may say, and a language in which it says so.
type Reading struct {
	Figure
	Lang string `json:"lang,omitempty"`
}

func readingsOf(err error) []Reading {
	var p *quantity.ParseError
	if !errors.As(err, &p) {
		return nil
	}
	var out []Reading
	for _, r := range p.Readings {
		lang := r.Language.String()
		if lang == "und" {
			lang = ""
		}
		out = append(out, Reading{FigureOf(r.Figure), lang})
	}
	return out
}
