package quantity

import "math/big"

// Bound is which side is stated. Hedge is how firmly. Both together index the rows of "What a figure means".
type Bound uint8

const (
	At Bound = iota
	AtLeast
	MoreThan
	AtMost
	LessThan
	UpTo
	Between
)

var boundNames = [...]string{"at", "at least", "more than", "at most", "less than", "up to", "between"}

// String returns the words a reader would use.
func (b Bound) String() string {
	if int(b) < len(boundNames) {
		return boundNames[b]
	}
	return "unknown"
}

// Hedge is how firmly a figure is stated.
type Hedge uint8

const (
	Plain Hedge = iota
	Exactly
	About
	Nearly    // almost, close to
	JustUnder // just under, knapp, 弱
	JustOver  // just over, gut, ruim, 強
	Vague     // several, dozens, tens of thousands
	Fraction  // half, one in ten, most
)

var hedgeNames = [...]string{"plain", "exactly", "about", "nearly", "just under", "just over", "vague", "fraction"}

// String returns the words a reader would use.
func (h Hedge) String() string {
	if int(h) < len(hedgeNames) {
		return hedgeNames[h]
	}
	return "unknown"
}

// Form is what sort of number was written.
type Form uint8

const (
	Numeral    Form = iota // digits or number words
	Fractional             // p/q or a fraction word
	Collective             // a dozen, a score
)

var formNames = [...]string{"numeral", "fractional", "collective"}

// String returns the name of the form.
func (f Form) String() string {
	if int(f) < len(formNames) {
		return formNames[f]
	}
	return "unknown"
}

// Figure is a quantity as stated: the number or the two numbers of a range, the bound and the hedge beside it, the place of
// the last digit written, the scale word, and whether it was a numeral, a fraction or a collective. The zero value is
// a plain 0. A Figure is immutable; compare with Equal.
type Figure struct {
	lo, hi number // hi is for ranges
	u      Unit
	ulp    int32 // power of ten of the last digit written, in the stated unit
	scale  int32 // power of ten of the scale word
	bound  Bound
	hedge  Hedge
	form   Form
}

// Stated returns q as a plain figure; ulp is the power of ten of the last digit written: 0 for "30 000", -1 for "8.2",
// 5 for "1.2 million" (see Scaled).
func Stated(q Quantity, ulp int) Figure {
	f := Figure{lo: q.n, u: q.u, ulp: place(ulp)}
	return f
}

// place keeps powers of ten within what numbers may have.
func place(n int) int32 { return int32(max(-maxExp, min(maxExp, n))) }

// Range returns the figure "between lo and hi", in lo's unit. It is an error if they don't convert or lo is above hi.
func Range(lo, hi Quantity, ulp int) (Figure, error) {
	hi, err := hi.In(lo.u)
	if err != nil {
		return Figure{}, err
	}
	if lo.n.isTooLarge() || hi.n.isTooLarge() {
		return Figure{}, &UnitError{From: lo.u, To: hi.u, Err: ErrLimit}
	}
	if lo.n.cmp(hi.n) > 0 {
		return Figure{}, &UnitError{From: lo.u, To: hi.u, Err: ErrEmpty}
	}
	return Figure{lo: lo.n, hi: hi.n, u: lo.u, ulp: place(ulp), bound: Between}, nil
}

// With returns f with another bound and hedge. A range stays Between, and a number can't become it: there b counts for nothing.
func (f Figure) With(b Bound, h Hedge) Figure {
	if f.bound != Between && b < Between {
		f.bound = b
	}
	if h <= Fraction {
		f.hedge = h
	}
	return f
}

// As returns f written in another form.
func (f Figure) As(form Form) Figure {
	if form <= Collective {
		f.form = form
	}
	return f.settled()
}

// settled gives a fraction the place of its scale word: it has no last digit.
func (f Figure) settled() Figure {
	if f.form == Fractional {
		f.ulp = f.scale
	}
	return f
}

// Scaled returns f written with a scale word: 6 for "1.2 million". The value stays; so does the place of the last digit,
// which counts the scale word already.
func (f Figure) Scaled(exp int) Figure {
	f.scale = place(exp)
	return f.settled()
}

// Bound returns which side is stated.
func (f Figure) Bound() Bound { return f.bound }

// Hedge returns how firmly it is stated.
func (f Figure) Hedge() Hedge { return f.hedge }

// Form returns what sort of number was written.
func (f Figure) Form() Form { return f.form }

// WithUnit returns f with its numbers unchanged in another unit: what is counted may be said elsewhere in the sentence.
func (f Figure) WithUnit(u Unit) Figure {
	f.u = u
	return f
}

// Unit returns the unit.
func (f Figure) Unit() Unit { return f.u }

// Written returns the powers of ten of the last digit written and of the scale word: 5, 6 for "1.2 million".
func (f Figure) Written() (ulp, scale int) { return int(f.ulp), int(f.scale) }

// Value returns the number written; !ok for ranges and for vague words without upper end ("dozens").
func (f Figure) Value() (q Quantity, ok bool) {
	return Quantity{f.lo, f.u}, f.bound != Between && !f.halfOpen()
}

// halfOpen reports whether f is a vague word with a lower end only.
func (f Figure) halfOpen() bool { return f.hedge == Vague && f.bound == AtLeast }

// Precision returns the place of the last digit written, as a quantity: 100 000 EUR for "1.2 million euros"; !ok for
// fractions and vague words, which have none.
func (f Figure) Precision() (q Quantity, ok bool) {
	if f.form == Fractional || f.hedge == Vague {
		return Quantity{u: f.u}, false
	}
	return Quantity{inline(1, int64(f.ulp)), f.u}, true
}

// Interval returns the words taken literally, without tolerance:
//
//	N, exactly N, about N, fraction N   [N, N]
//	at least N; more than N             [N, ∞); (N, ∞)
//	at most N; less than N; up to N     (-∞, N]; (-∞, N); (-∞, N]
//	nearly N, just under N              (-∞, N)
//	just over N                         (N, ∞)
//	between M and N                     [M, N]
//
// What a hedge allows for is the policy's business.
func (f Figure) Interval() Interval {
	lo, hi := End{Quantity: Quantity{f.lo, f.u}}, End{Quantity: Quantity{f.lo, f.u}}
	none := End{Quantity: Quantity{u: f.u}, Unbounded: true}
	if f.lo.isTooLarge() {
		return Interval{none, none}
	}
	switch f.bound {
	case Between:
		hi.Quantity.n = f.hi
	case AtLeast:
		hi = none
	case MoreThan:
		lo.Open, hi = true, none
	case AtMost, UpTo:
		lo = none
	case LessThan:
		lo, hi.Open = none, true
	default:
		switch f.hedge {
		case Nearly, JustUnder:
			lo, hi.Open = none, true
		case JustOver:
			lo.Open, hi = true, none
		}
	}
	return Interval{lo, hi}
}

// In converts the numbers. The place of the last digit becomes the power of ten at or below what it converts to, so that a
// converted figure never seems less precise than it was; a scale word is gone.
func (f Figure) In(u Unit) (Figure, error) {
	if u == f.u {
		return f, nil
	}
	lo, err := Quantity{f.lo, f.u}.in(u)
	if isReciprocal(err, f.u, u) {
		return f.reciprocal(u)
	}
	if err != nil {
		return Figure{}, err
	}
	hi := Quantity{f.hi, u}
	if f.bound == Between {
		if hi, err = (Quantity{f.hi, f.u}).In(u); err != nil {
			return Figure{}, err
		}
	}
	step := new(big.Rat).Quo(f.u.def().factor(), u.def().factor())
	ulp := inline(1, int64(f.ulp)).times(step).log10()
	f.lo, f.hi, f.u, f.ulp, f.scale = lo.n, hi.n, u, place(ulp), 0
	return f.settled(), nil
}

// log10 is the power of ten at or below |a|; 0 for 0.
func (a number) log10() int {
	if a.isTooLarge() || a.sign() == 0 {
		return 0
	}
	if a.big == nil {
		n, m := -1, magnitude(a.coef)
		for ; m > 0; m /= 10 {
			n++
		}
		return n + int(a.exp)
	}
	// Begin from the difference of bits, which is off by one or two.
	abs := new(big.Rat).Abs(a.big)
	n := int(float64(abs.Num().BitLen()-abs.Denom().BitLen())*0.30103) + 2
	for abs.Cmp(ratPow10(int64(n))) < 0 {
		n--
	}
	return n
}

// Equal reports whether f and g state the same: number, unit, bound, hedge, precision, scale word and form. 1 kilometer is
// not stated as 1000 meter is, though the quantities are equal.
func (f Figure) Equal(g Figure) bool {
	return f.u == g.u && f.bound == g.bound && f.hedge == g.hedge && f.form == g.form && f.ulp == g.ulp && f.scale == g.scale &&
		f.lo.sameAs(g.lo) && f.hi.sameAs(g.hi)
}
