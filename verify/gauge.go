package verify

import "github.com/claimcheck/claimcheck/quantity"

// A row is a line of the policy's table. The zero value is no row: nothing can be said.
type row uint8

const (
	noRow row = iota
	rowExactly
	rowCount
	rowRank
	rowAge
	rowRounded
	rowRound
	rowAbout
	rowAboutScale
	rowMoreThan
	rowAtLeast
	rowLessThan
	rowAtMost
	rowUpTo
	rowNearly
	rowJustUnder
	rowJustOver
	rowBetween
	rowVague
	rowSeveral
	rowCollective
	rowFraction
	rowTimes
	rowChange
)

var rowNames = [...]string{
	"", "exactly", "count", "rank", "age", "rounded", "round", "about", "about, interval scale", "more than", "at least",
	"less than", "at most", "up to", "nearly", "just under", "just over", "between", "vague", "several", "collective", "fraction",
	"times", "change",
}

func (r row) String() string { return nameOf(rowNames[:], int(r)) }

// class is what sort of number a figure is, as far as the table cares.
type class uint8

const (
	counted  class = iota // things, one by one
	measured              // everything on a ratio scale: money, measures, rates
	percent               // percentages, points, indices: however round, their last digit counts
	scaled                // an interval scale, whose zero means nothing: °C
	ranked                // ordinals, ranks, anniversaries
	aged                  // whole years that have elapsed
	timesed               // doubled, three times
	varied                // rose by 5 %
)

// gauge is a claimed figure read by a policy: which row of the table it stands in and the bands that follow. All numbers are
// bare, of unit. Where the figure is negative on a ratio scale, minus is set and the bands are those of its magnitude.
type gauge struct {
	figure quantity.Figure
	unit   quantity.Unit
	class  class
	row    row
	minus  bool
	value  quantity.Quantity // the number written; of a range its lower end
	single bool              // value is the number, not an end
	said   span              // the words taken literally

	hard, soft, cut span // cut: truncated digits
	far, tenfold    quantity.Quantity
	lower, upper    bool // far and tenfold count upward, downward
	err             error
}

// gauge finds f's row and computes its bands.
func (p *Policy) gauge(f quantity.Figure, k class, several bool) gauge {
	var c calc
	if k == counted && (f.Form() == quantity.Fractional || f.Hedge() == quantity.Fraction) {
		k = measured // a share isn't counted one by one
	}
	r := gauge{figure: f, class: k, said: spanOf(f.Interval()), unit: f.Unit()}
	r.value, r.single = f.Value()
	r.value = r.value.WithUnit(one)
	if !r.single {
		r.value = r.said.end()
	}
	if k != scaled && r.value.Sign() < 0 && (r.single || !r.said.hi.Unbounded && r.said.hi.Quantity.Sign() <= 0) {
		r.minus = true
		r.said = r.said.flip()
		r.value = r.value.Neg()
		if !r.single {
			r.value = r.said.end()
		}
	}
	r.row = p.rowOf(&r, several)
	p.bands(&r, &c)
	r.err = c.err
	return r
}

// rowOf picks the row by form, hedge, bound, precision and class. Hedges and bounds apply to the innermost number.
func (p *Policy) rowOf(r *gauge, several bool) row {
	f := r.figure
	if f.Hedge() == quantity.Vague {
		if several {
			return rowSeveral
		}
		return rowVague
	}
	switch f.Bound() {
	case quantity.MoreThan:
		return rowMoreThan
	case quantity.AtLeast:
		return rowAtLeast
	case quantity.LessThan:
		return rowLessThan
	case quantity.AtMost:
		return rowAtMost
	case quantity.UpTo:
		return rowUpTo
	}
	if f.Hedge() == quantity.Exactly {
		return rowExactly
	}
	if !r.single {
		if f.Hedge() == quantity.Fraction {
			return rowVague // most, a majority
		}
		return rowBetween
	}
	if r.fractional() {
		return rowFraction // one-sided where the hedge is
	}
	switch f.Hedge() {
	case quantity.Nearly:
		return rowNearly
	case quantity.JustUnder:
		return rowJustUnder
	case quantity.JustOver:
		return rowJustOver
	case quantity.About, quantity.Fraction:
		switch {
		case f.Form() == quantity.Collective:
			return rowCollective
		case r.class == scaled:
			return rowAboutScale
		}
		return rowAbout
	}
	switch {
	case r.class == ranked:
		return rowRank
	case r.class == aged:
		return rowAge
	case r.class == timesed:
		return rowTimes
	case r.class == varied:
		return rowChange
	case f.Form() == quantity.Collective:
		return rowCollective
	}
	ulp, scale := f.Written()
	zeros := 0
	if n, ok := place(r.value); ok && ulp >= scale {
		zeros = n - ulp
	}
	switch {
	case r.class == percent, r.class == scaled:
		return rowRounded
	case scale != 0 && ulp < scale:
		return rowRounded
	case scale != 0, zeros >= p.RoundZeros:
		return rowRound
	case r.class == counted:
		return rowCount
	}
	return rowRounded
}

// fractional reports whether the figure is a share between 0 and 1 that was written as one.
func (r *gauge) fractional() bool {
	if r.figure.Form() != quantity.Fractional && r.figure.Hedge() != quantity.Fraction || r.class == timesed || r.class == varied {
		return false
	}
	var c calc
	full, err := quantity.Int(1, one).In(r.unit)
	return err == nil && r.value.Sign() > 0 && c.cmp(r.value, full.WithUnit(one)) < 0
}
