package verify

import "github.com/claimcheck/claimcheck/quantity"

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
