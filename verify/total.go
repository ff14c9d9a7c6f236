package verify

import (
	"slices"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

// spread compares a whole with a rate: 20 billion a year for five years is 100 billion, 3 100 in March is 100 a day.
func (d *decision) spread() {
	for i := range d.es {
		b := d.es[i].Claim.Assertion
		if b == nil || b.Figure == nil || b.Relation != claim.NoRelation || !d.usable(i) {
			continue
		}
		from := unitOf(b.Figure)
		if from == d.gauge.unit || from == one || d.gauge.unit == one || from.Commensurable(d.gauge.unit) {
			continue
		}
		up := isRate(from) && !isRate(d.gauge.unit)
		down := isRate(d.gauge.unit) && !isRate(from)
		if !up && !down {
			continue
		}
		s := d.align(d.a, b, "aggregation")
		if s.bad >= 0 || s.narrower || s.wider {
			continue
		}
		if up {
			d.times(i, b, s)
		} else {
			d.per(i, b, s)
		}
	}
}

// times multiplies a rate by the time that the claim's whole is spread over.
func (d *decision) times(i int, b *claim.Assertion, s scope) {
	spans, ok := d.durations(d.a, b)
	if !ok {
		return
	}
	for _, over := range spans {
		f, err := mapFigure(*b.Figure, func(q quantity.Quantity) (quantity.Quantity, error) { return q.Mul(over).In(d.gauge.unit) })
		if err != nil {
			continue
		}
		d.computed(i, f, Step{
			Op: "product", Args: []quantity.Interval{b.Figure.Interval(), operand(over)}, Out: f.Interval(), Why: "the rate over the whole time",
		}, s)
		return
	}
}

// per divides a whole by its time.
func (d *decision) per(i int, b *claim.Assertion, s scope) {
	spans, ok := d.durations(b, b)
	if !ok {
		return
	}
	for _, over := range spans {
		f, err := mapFigure(*b.Figure, func(q quantity.Quantity) (quantity.Quantity, error) {
			r, err := q.Div(over)
			if err != nil {
				return r, err
			}
			return r.In(d.gauge.unit)
		})
		if err != nil {
			continue
		}
		d.computed(i, f, Step{
			Op: "quotient", Args: []quantity.Interval{b.Figure.Interval(), operand(over)}, Out: f.Interval(), Why: "the whole over its time",
		}, s)
		return
	}
}

func (d *decision) computed(i int, f quantity.Figure, step Step, s scope) {
	g := found{Grounding: Grounding{Evidence: []int{i}, Slots: s.slots, Steps: []Step{step}, Conditions: s.conditions | Computed}, assumed: s.assumed, computed: true}
	g.Value = assertionOf(d.a, f)
	d.settle(&g, d.p.judge(&d.gauge, f), scope{slots: s.slots, bad: -1})
}

// durations are the ways to state the time that a whole is spread over: its own words, or its period's months and days.
// Where both sides state a time, it must be the same.
func (d *decision) durations(a, b *claim.Assertion) (spans []quantity.Quantity, ok bool) {
	x, y := duration(a), duration(b)
	switch {
	case x != nil && y != nil:
		if n, err := x.Compare(*y); err != nil || n != 0 {
			return nil, false
		}
		return []quantity.Quantity{*x}, true
	case x != nil:
		return []quantity.Quantity{*x}, true
	case y != nil:
		return []quantity.Quantity{*y}, true
	}
	p := a.Period
	days := p.Days()
	if days <= 0 || p.Start.Year == 0 {
		return nil, false
	}
	cal := calendar()
	spans = append(spans, quantity.Int(int64(days), cal.day))
	months := map[claim.Granularity]int64{claim.Month: 1, claim.Quarter: 3, claim.HalfYear: 6, claim.Year: 12}[p.Granularity()]
	if months > 0 {
		spans = append(spans, quantity.Int(months, cal.month))
	}
	return spans, true
}

func duration(a *claim.Assertion) *quantity.Quantity {
	if a.Over == nil {
		return nil
	}
	q, ok := a.Over.Value()
	if !ok {
		return nil
	}
	return &q
}

// sum adds up the parts of the claim's period, if they fill it day by day and come from one table or document.
func (d *decision) sum() {
	whole := d.a.Period
	if whole.Days() <= 1 || whole.Start.Year == 0 || !additive(d.a, d.class) ||
		d.a.Aggregation != claim.Total && d.a.Aggregation != claim.AggregationUnstated && d.a.Aggregation != claim.Increment {
		return
	}
	groups := map[string][]cell{}
	var keys []string
	for i := range d.es {
		b := d.es[i].Claim.Assertion
		if b == nil || b.Figure == nil || b.Period == whole || !whole.Contains(b.Period) || b.Relation != claim.NoRelation || !d.usable(i) {
			continue
		}
		q, ok := b.Figure.Value()
		if !ok || b.Figure.Bound() != quantity.At || b.Aggregation == claim.Instant || b.Aggregation == claim.Mean || b.Aggregation == claim.Cumulative {
			continue
		}
		if q, ok = inUnit(q, d.gauge.unit); !ok {
			continue
		}
		part := *d.a
		part.Period = b.Period
		s := d.align(&part, b)
		if s.bad >= 0 || s.narrower || s.wider {
			continue
		}
		e := &d.es[i]
		k := e.Source + "\x00" + e.Dataset + "\x00" + textID(e.Claim.Text) + "\x00" + e.Provenance.Vintage
		if len(groups[k]) == 0 {
			keys = append(keys, k)
		}
		groups[k] = append(groups[k], cell{i, q, s})
	}
	for _, k := range keys {
		d.fill(whole, groups[k])
	}
}

func inUnit(q quantity.Quantity, u quantity.Unit) (quantity.Quantity, bool) {
	r, err := q.In(u)
	return r, err == nil
}

// fill sums cells that lie end to end over the whole period.
func (d *decision) fill(whole claim.Period, cs []cell) {
	slices.SortStableFunc(cs, func(a, b cell) int {
		return d.es[a.i].Claim.Assertion.Period.Start.Compare(d.es[b.i].Claim.Assertion.Period.Start)
	})
	if len(cs) < 2 {
		return
	}
	var c calc
	next := whole.Start
	sum, s := quantity.Int(0, d.gauge.unit), cs[0].scope
	var evidence []int
	var args []quantity.Interval
	for _, x := range cs {
		p := d.es[x.i].Claim.Assertion.Period
		if p.Start != next {
			return
		}
		next = p.End.AddDays(1)
		sum, s = c.add(sum, x.value), both(s, x.scope)
		evidence, args = append(evidence, x.i), append(args, operand(x.value))
	}
	if next != whole.End.AddDays(1) || c.err != nil {
		return
	}
	d.derived(evidence, sum, []Step{{Op: "sum", Args: args, Out: operand(sum), Why: "the parts fill " + whole.String() + " without a gap"}}, s, 0)
}
