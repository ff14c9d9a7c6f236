package verify

import (
	"github.com/claimcheck/claimcheck/quantity"
)

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

// span is an interval of bare numbers, in a unit that its user knows: on a temperature scale a band's width isn't of the unit
// that its middle has. The zero value is empty.
type span struct {
	lo, hi quantity.End
	some   bool
}

func (s span) has(c *calc, q quantity.Quantity) bool {
	if !s.some {
		return false
	}
	if !s.lo.Unbounded {
		if n := c.cmp(q, s.lo.Quantity); n < 0 || n == 0 && s.lo.Open {
			return false
		}
	}
	if !s.hi.Unbounded {
		if n := c.cmp(q, s.hi.Quantity); n > 0 || n == 0 && s.hi.Open {
			return false
		}
	}
	return true
}

// within reports whether all of s lies in t.
func (s span) within(c *calc, t span) bool {
	if !s.some || !t.some {
		return false
	}
	if !t.lo.Unbounded {
		if s.lo.Unbounded {
			return false
		}
		if n := c.cmp(s.lo.Quantity, t.lo.Quantity); n < 0 || n == 0 && t.lo.Open && !s.lo.Open {
			return false
		}
	}
	if !t.hi.Unbounded {
		if s.hi.Unbounded {
			return false
		}
		if n := c.cmp(s.hi.Quantity, t.hi.Quantity); n > 0 || n == 0 && t.hi.Open && !s.hi.Open {
			return false
		}
	}
	return true
}

// apart reports whether s and t have nothing in common.
func (s span) apart(c *calc, t span) bool { return s.below(c, t) || t.below(c, s) }

func (s span) below(c *calc, t span) bool {
	if !s.some || !t.some {
		return true
	}
	if s.hi.Unbounded || t.lo.Unbounded {
		return false
	}
	n := c.cmp(s.hi.Quantity, t.lo.Quantity)
	return n < 0 || n == 0 && (s.hi.Open || t.lo.Open)
}

// flip returns −s.
func (s span) flip() span {
	lo, hi := s.hi, s.lo
	lo.Quantity, hi.Quantity = lo.Quantity.Neg(), hi.Quantity.Neg()
	return span{lo, hi, s.some}
}

// end is the end that there is, the lower one if there are two.
func (s span) end() quantity.Quantity {
	if s.lo.Unbounded {
		return s.hi.Quantity
	}
	return s.lo.Quantity
}

// spanOf takes an interval's numbers without their unit.
func spanOf(i quantity.Interval) span {
	lo, hi := i.Lo(), i.Hi()
	lo.Quantity, hi.Quantity = lo.Quantity.WithUnit(one), hi.Quantity.WithUnit(one)
	return span{lo, hi, true}
}

func point(q quantity.Quantity) span {
	return span{quantity.End{Quantity: q}, quantity.End{Quantity: q}, true}
}

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

// bands computes the row.
func (p *Policy) bands(r *gauge, c *calc) {
	v := r.value
	switch r.row {
	case rowExactly, rowRank:
		r.hard = point(v)
	case rowCount:
		r.hard = point(v)
		n, ok := place(v)
		if ok && n == 1 && c.cmp(v, c.share(p.CountFrom)) >= 0 {
			r.soft = around(c, v, pow10(n).Mul(c.share(p.Count.Soft)))
		}
	case rowAge:
		r.hard = span{quantity.End{Quantity: v}, quantity.End{Quantity: c.add(v, c.share(p.Age)), Open: true}, true}
	case rowRounded:
		r.hard = around(c, v, r.ulp().Mul(c.share(p.Rounded.Hard)))
		r.cut = upward(c, v, r.ulp().Mul(c.share(p.Rounded.Soft)))
	case rowRound:
		r.hard = around(c, v, p.Round.Hard.of(c, r.place(), v))
		r.soft = around(c, v, p.Round.Soft.of(c, r.place(), v))
		r.cut = upward(c, v, p.RoundTruncated.of(c, r.place(), v))
	case rowAbout:
		hard, soft := p.About.Hard.of(c, r.place(), v), p.About.Soft.of(c, r.place(), v)
		if r.class == counted && c.cmp(v, c.share(p.AboutSmallBelow)) < 0 {
			least := c.share(p.AboutSmall)
			hard, soft = c.max(hard, least), c.max(soft, least)
		}
		r.hard, r.soft = around(c, v, hard), around(c, v, soft)
	case rowAboutScale:
		r.hard = around(c, v, r.ulp().Mul(c.share(p.AboutScale.Hard)))
		r.soft = around(c, v, r.ulp().Mul(c.share(p.AboutScale.Soft)))
	case rowMoreThan, rowAtLeast, rowLessThan, rowAtMost:
		r.bounded(p, c)
	case rowUpTo:
		top := quantity.End{Quantity: v}
		r.hard = span{quantity.End{Quantity: v.Mul(c.share(p.UpTo.Hard))}, top, true}
		r.soft = span{quantity.End{Quantity: v.Mul(c.share(p.UpTo.Soft))}, top, true}
	case rowNearly:
		r.hard, r.soft = under(c, v, p.Nearly.Hard), under(c, v, p.Nearly.Soft)
	case rowJustUnder:
		r.hard, r.soft = under(c, v, p.JustUnder.Hard), under(c, v, p.JustUnder.Soft)
	case rowJustOver:
		r.hard, r.soft = over(c, v, p.JustOver.Hard), over(c, v, p.JustOver.Soft)
	case rowBetween:
		r.hard = r.said
		lo, hi := r.said.lo, r.said.hi
		if !lo.Unbounded {
			lo.Quantity = c.sub(lo.Quantity, p.Between.of(c, r.ulp(), lo.Quantity))
		}
		if !hi.Unbounded {
			hi.Quantity = c.add(hi.Quantity, p.Between.of(c, r.ulp(), hi.Quantity))
		}
		r.soft = span{lo, hi, true}
	case rowVague, rowSeveral:
		r.hard = r.said
		if r.figure.Hedge() == quantity.Fraction {
			r.hard.lo.Open = true // half is not most
		}
		if r.row == rowSeveral {
			r.soft = span{r.said.lo, quantity.End{Quantity: c.share(p.Several)}, true}
		}
		if r.said.hi.Unbounded && !r.said.lo.Unbounded {
			r.lower = true
			r.far = r.said.lo.Quantity.Mul(c.share(p.VagueUnderstated))
		}
	case rowCollective:
		r.hard = span{quantity.End{Quantity: v.Mul(c.share(p.CollectiveLow))}, quantity.End{Quantity: v.Mul(c.share(p.CollectiveHigh))}, true}
	case rowFraction:
		r.fraction(p, c)
	case rowTimes:
		r.times(p, c)
	case rowChange:
		r.hard = around(c, v, r.ulp().Mul(c.share(p.Change.Hard)))
		r.cut = upward(c, v, r.ulp().Mul(c.share(p.Rounded.Soft)))
		if n, ok := place(v); ok && n >= 1 { // a multiple of ten
			r.soft = around(c, v, v.Mul(c.share(p.Change.Soft)))
		}
	}
}

// bounded is the rows with one open end.
func (r *gauge) bounded(p *Policy, c *calc) {
	end := quantity.End{Quantity: r.value, Open: r.row == rowMoreThan || r.row == rowLessThan}
	none := quantity.End{Unbounded: true}
	far, tenfold := c.share(p.Understated), c.share(p.Tenfold)
	positive := r.value.Sign() > 0 && r.class != scaled
	if r.row == rowMoreThan || r.row == rowAtLeast {
		r.hard, r.lower = span{end, none, true}, positive
		r.far, r.tenfold = r.value.Mul(far), r.value.Mul(tenfold)
		return
	}
	r.hard, r.upper = span{none, end, true}, positive
	if positive && far.Sign() > 0 && tenfold.Sign() > 0 {
		r.far, r.tenfold = c.div(r.value, far), c.div(r.value, tenfold)
	}
}

// fraction is a share p: the bands are shares of the smaller of p and 1 − p, to the side that the hedge says.
func (r *gauge) fraction(p *Policy, c *calc) {
	full, err := quantity.Int(1, one).In(r.unit)
	c.keep(err)
	least := c.min(r.value, c.sub(full.WithUnit(one), r.value))
	hard, soft := least.Mul(c.share(p.Fraction.Hard)), least.Mul(c.share(p.Fraction.Soft))
	r.hard, r.soft = around(c, r.value, hard), around(c, r.value, soft)
	this := quantity.End{Quantity: r.value, Open: true}
	switch r.figure.Hedge() {
	case quantity.Nearly, quantity.JustUnder:
		r.hard.hi, r.soft.hi = this, this
	case quantity.JustOver:
		r.hard.lo, r.soft.lo = this, this
	}
}

// times is doubled, halved: the hard band is a share of what was added, below one of the factor itself.
func (r *gauge) times(p *Policy, c *calc) {
	full := quantity.Int(1, one)
	base := r.value
	if c.cmp(base, full) > 0 {
		base = c.sub(base, full)
	}
	r.hard = around(c, r.value, base.Mul(c.share(p.Times.Hard)))
	r.soft = around(c, r.value, r.value.Mul(c.share(p.Times.Soft)))
}

// ulp is the place of the last digit written, place that of the last one that isn't 0.
func (r *gauge) ulp() quantity.Quantity {
	n, _ := r.figure.Written()
	return pow10(n)
}

func (r *gauge) place() quantity.Quantity {
	if n, ok := place(r.value); ok {
		return pow10(n)
	}
	return r.ulp()
}

// of is the half-width of a band around v, whose last digit has the place u.
func (k Clip) of(c *calc, u, v quantity.Quantity) quantity.Quantity {
	w := u.Mul(c.share(k.Place))
	v = v.Abs()
	if k.Min != "" {
		w = c.max(w, v.Mul(c.share(k.Min)))
	}
	if k.Max != "" {
		w = c.min(w, v.Mul(c.share(k.Max)))
	}
	return w
}

func around(c *calc, v, w quantity.Quantity) span {
	return span{quantity.End{Quantity: c.sub(v, w)}, quantity.End{Quantity: c.add(v, w)}, true}
}

// upward is [v, v+w): away from 0, v being a magnitude.
func upward(c *calc, v, w quantity.Quantity) span {
	if v.Sign() < 0 { // an interval scale
		return span{quantity.End{Quantity: c.sub(v, w), Open: true}, quantity.End{Quantity: v}, true}
	}
	return span{quantity.End{Quantity: v}, quantity.End{Quantity: c.add(v, w), Open: true}, true}
}

func under(c *calc, v quantity.Quantity, s string) span {
	return span{quantity.End{Quantity: v.Mul(c.share(s))}, quantity.End{Quantity: v, Open: true}, true}
}

func over(c *calc, v quantity.Quantity, s string) span {
	return span{quantity.End{Quantity: v, Open: true}, quantity.End{Quantity: v.Mul(c.share(s))}, true}
}
