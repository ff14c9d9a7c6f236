package verify

import (
	"github.com/claimcheck/claimcheck/quantity"
)

// relation is how a source's figure meets a claimed one.
type relation uint8

const (
	inconclusive relation = iota // it may or may not lie in the bands
	agree
	near
	differ
)

var relationNames = [...]string{"inconclusive", "agrees", "close", "differs"}

func (r relation) String() string { return nameOf(relationNames[:], int(r)) }

// judgment is what a policy says of one pair of figures.
type judgment struct {
	relation   relation
	conditions Condition
	tenfold    bool              // a bound that holds, and is off by a digit
	nominal    quantity.Quantity // the source's number, in the claim's unit
}

// judge compares a source's figure, already in the claim's unit, with the claimed one. It is exact and pure.
//
// A cell is its value, whatever its rounding. Of a stated range, hedge or bound all must lie in the claim's bands; but a hedged
// claim inside a stated range agree, and so does one that restates the source's number without its hedge. One that
// restates it without its bound is inconclusive.
func (p *Policy) judge(r *gauge, s quantity.Figure) judgment {
	var c calc
	nominal, single := s.Value()
	plain := single && s.Bound() == quantity.At && (s.Hedge() == quantity.Plain || s.Hedge() == quantity.Exactly) && s.Form() == quantity.Numeral
	if plain {
		return p.at(&c, r, nominal, s)
	}
	j := p.wide(&c, r, s, nominal, single)
	if c.err != nil {
		return judgment{}
	}
	return j
}

// at judges a cell.
func (p *Policy) at(c *calc, r *gauge, q quantity.Quantity, s quantity.Figure) judgment {
	j := judgment{nominal: q}
	q = q.WithUnit(one)
	if r.minus {
		q = q.Neg()
	}
	switch {
	case r.hard.has(c, q):
		j.relation = agree
		j.conditions = r.covers(c, q)
		j.note(c, r, q)
	case r.cut.has(c, q):
		j.relation, j.conditions = near, Truncated
	case r.soft.has(c, q):
		j.relation, j.conditions = near, r.stretch()
	case r.edge(c, q), r.coarse(c, q, s):
		j.relation, j.conditions = inconclusive, SourceWidth
	default:
		j.relation = differ
	}
	if c.err != nil || r.err != nil {
		return judgment{}
	}
	return j
}

// covers says what lay between the claim's number and a q that agrees.
func (r *gauge) covers(c *calc, q quantity.Quantity) Condition {
	switch r.row {
	case rowRounded, rowRound, rowChange:
		if c.cmp(q, r.value) != 0 {
			return Rounded
		}
	case rowAbout, rowAboutScale, rowNearly, rowJustUnder, rowJustOver, rowFraction, rowCollective, rowTimes:
		if c.cmp(q, r.value) != 0 {
			return Hedged
		}
	}
	return 0
}

// note says where a bound holds and says too little.
func (j *judgment) note(c *calc, r *gauge, q quantity.Quantity) {
	switch {
	case r.lower && c.cmp(q, r.far) >= 0, r.upper && c.cmp(q, r.far) <= 0:
		j.conditions |= Understated
	default:
		return
	}
	if r.row != rowVague {
		j.tenfold = r.lower && c.cmp(q, r.tenfold) >= 0 || r.upper && c.cmp(q, r.tenfold) <= 0
	}
}

// stretch is the condition that the row names for its soft band.
func (r *gauge) stretch() Condition {
	switch r.row {
	case rowUpTo:
		return Overstated
	case rowSeveral:
		return Understated
	}
	return Stretched
}

// edge reports whether a measured value is the very end of a strict bound: its rounding decides, and isn't known.
func (r *gauge) edge(c *calc, q quantity.Quantity) bool {
	return (r.row == rowMoreThan || r.row == rowLessThan) && r.class != counted && r.class != ranked && r.class != aged && c.cmp(q, r.value) == 0
}

// coarse reports whether the source's figure is written less precisely than the claim's, and the claim's could round to it.
func (r *gauge) coarse(c *calc, q quantity.Quantity, s quantity.Figure) bool {
	switch r.row {
	case rowExactly, rowCount, rowRounded, rowRound, rowChange:
	default:
		return false
	}
	sulp, scale := s.Written()
	if n, ok := place(q); ok && sulp >= scale && n >= sulp+2 {
		sulp = n // "2 400 000" is rounded as it stands
	}
	rulp, _ := r.figure.Written()
	if n, ok := place(r.value); !ok || n >= sulp || rulp >= sulp {
		return false
	}
	half := pow10(sulp).Mul(c.share("0.5"))
	return around(c, q, half).has(c, r.value)
}

// wide judges a stated range, hedge or bound.
func (p *Policy) wide(c *calc, r *gauge, s quantity.Figure, nominal quantity.Quantity, single bool) judgment {
	j := judgment{nominal: nominal, conditions: SourceWidth}
	if r.figure.Bound() == s.Bound() && r.figure.Hedge() == s.Hedge() && r.figure.Form() == s.Form() {
		if t := spanOf(s.Interval()); single && c.same(r.figure, s) || !single && c.equal(t, spanOf(r.figure.Interval())) {
			return judgment{relation: agree, nominal: nominal}
		}
	}
	other := p.gauge(s, r.class, false)
	c.keep(other.err)
	t := other.said
	if single && s.Bound() == quantity.At {
		t = other.hard // a hedge means what it would mean in a claim
	}
	if other.minus != r.minus {
		t = t.flip()
	}
	bare := r.figure.Bound() == quantity.At && (r.figure.Hedge() == quantity.Plain || r.figure.Hedge() == quantity.Exactly)
	restated := single && r.single && c.cmp(other.value, r.value) == 0 && other.minus == r.minus
	if r.row == rowUpTo && !t.hi.Unbounded && s.Bound() != quantity.At {
		t.lo = t.hi // the most that the source allows
	}
	if !single {
		j.nominal = t.nearest(c, r.value).WithUnit(r.unit)
		if r.minus {
			j.nominal = j.nominal.Neg()
		}
	}
	switch {
	case restated && bare && s.Bound() == quantity.At:
		j.relation, j.conditions = agree, HedgeDropped
	case restated && bare:
		j.relation, j.conditions = inconclusive, BoundDropped
	case t.within(c, r.hard):
		j.relation = agree
		if !t.lo.Unbounded && r.lower {
			j.note(c, r, t.lo.Quantity)
		} else if !t.hi.Unbounded && r.upper {
			j.note(c, r, t.hi.Quantity)
		}
	case r.hedged() && s.Bound() != quantity.MoreThan && s.Bound() != quantity.AtLeast && s.Bound() != quantity.LessThan &&
		s.Bound() != quantity.AtMost && s.Bound() != quantity.UpTo && t.has(c, r.value):
		j.relation, j.conditions = agree, WithinRange
	case t.within(c, r.soft):
		j.relation, j.conditions = near, r.stretch()
	case t.within(c, r.cut):
		j.relation, j.conditions = near, Truncated
	case t.apart(c, r.hard) && t.apart(c, r.soft) && t.apart(c, r.cut):
		j.relation = differ
	}
	return j
}

// nearest is the end that lies nearer to q, or q itself inside.
func (s span) nearest(c *calc, q quantity.Quantity) quantity.Quantity {
	switch {
	case !s.lo.Unbounded && c.cmp(q, s.lo.Quantity) < 0:
		return s.lo.Quantity
	case !s.hi.Unbounded && c.cmp(q, s.hi.Quantity) > 0:
		return s.hi.Quantity
	}
	return q
}

// hedged reports whether the claim says itself that its number isn't the very one.
func (r *gauge) hedged() bool {
	return r.single && r.figure.Bound() == quantity.At && (r.row == rowAbout || r.row == rowAboutScale || r.row == rowCollective)
}

func (c *calc) same(f, g quantity.Figure) bool {
	a, ok := f.Value()
	b, also := g.Value()
	return ok && also && c.cmp(a, b) == 0
}

func (c *calc) equal(s, t span) bool {
	end := func(a, b quantity.End) bool {
		return a.Unbounded == b.Unbounded && (a.Unbounded || a.Open == b.Open && c.cmp(a.Quantity, b.Quantity) == 0)
	}
	return end(s.lo, t.lo) && end(s.hi, t.hi)
}
