package verify

import "github.com/claimcheck/claimcheck/quantity"

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
