package verify

import (
	"errors"
	"sync"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

// calendar is the units that periods are measured in.
var calendar = sync.OnceValue(func() (c struct{ day, month, year, percent, point quantity.Unit }) {
	for name, u := range map[string]*quantity.Unit{
		"day": &c.day, "month": &c.month, "year": &c.year, "percent": &c.percent, "percentage-point": &c.point,
	} {
		*u, _ = quantity.ParseUnit(name)
	}
	return c
})

// unitOf returns a figure's unit; 1 for none.
func unitOf(f *quantity.Figure) quantity.Unit {
	if f == nil {
		return one
	}
	return f.Unit()
}

// conversion is a figure brought to another unit: how, and what that had to allow for.
type conversion struct {
	figure     quantity.Figure
	steps      []Step
	conditions Condition
}

// convert brings the figure of a piece of evidence to the claim's unit: exactly; a currency by a rate of the policy; a rate,
// never a duration, by the mean month or year; a bare number of a table by taking it to be of the claim's unit.
func (d *decision) convert(b *claim.Assertion, to quantity.Unit, table, kindred bool) (conversion, error) {
	f := *b.Figure
	from := f.Unit()
	if u := rename(from, to); kindred && u != from {
		g, err := mapFigure(f, func(q quantity.Quantity) (quantity.Quantity, error) { return q.WithUnit(u), nil })
		if err != nil {
			return conversion{}, err
		}
		f, from = g, u
	}
	if from == to {
		return conversion{figure: f}, nil
	}
	if from == one && (table || isCounted(to)) || to == one && isCounted(from) {
		g, err := mapFigure(f, func(q quantity.Quantity) (quantity.Quantity, error) { return q.WithUnit(to), nil })
		return conversion{figure: g, conditions: UnitAssumed}, err
	}
	g, err := f.In(to)
	if err == nil {
		return conversion{g, []Step{converted(f, g, from.String()+" is "+to.String()+", exactly")}, Converted}, nil
	}
	if errors.Is(err, quantity.ErrRate) {
		return d.exchange(b, f, to, err)
	}
	if !errors.Is(err, quantity.ErrCalendar) {
		return conversion{}, err
	}
	if d.p.CountMonths && isRate(to) {
		if c, cerr := d.countedRate(b, f, to); cerr == nil {
			return c, nil
		}
	}
	return d.meanRate(f, from, to, err)
}

// countedRate converts a rate by the days of the months that it is about.
func (d *decision) countedRate(b *claim.Assertion, f quantity.Figure, to quantity.Unit) (conversion, error) {
	p := b.Period
	if p.Start.IsZero() || p.End.IsZero() {
		p = d.a.Period
	}
	cal, err := quantity.StatedMonths(p.Start.Time(), p.End.Time())
	if err != nil {
		return conversion{}, err
	}
	k, err := quantity.Converter{Calendar: cal}.Convert(f, to)
	if err != nil {
		return conversion{}, err
	}
	g, err := mapFigure(f, func(q quantity.Quantity) (quantity.Quantity, error) { return q.InCalendar(to, cal) })
	if err != nil {
		return conversion{}, err
	}
	why := ""
	for _, s := range k.Steps {
		why = s.Why
	}
	return conversion{g, []Step{converted(f, g, why)}, Converted | CountedMonths}, nil
}

// meanRate converts rates by the mean month and the mean year.
func (d *decision) meanRate(f quantity.Figure, from, to quantity.Unit, err error) (conversion, error) {
	cal := calendar()
	for _, m := range []struct {
		days string
		unit quantity.Unit
		name string
	}{{d.p.MeanMonth, cal.month, "month"}, {d.p.MeanYear, cal.year, "year"}} {
		n, nerr := number(m.days, cal.day.Per(m.unit))
		if nerr != nil || n.Sign() == 0 {
			continue
		}
		for _, up := range []bool{true, false} {
			g, merr := mapFigure(f, func(q quantity.Quantity) (quantity.Quantity, error) {
				var r quantity.Quantity
				var err error
				if up {
					r = q.Mul(n)
				} else if r, err = q.Div(n); err != nil {
					return r, err
				}
				// A rate has its time below: what it is multiplied by must leave the claim's unit and nothing else.
				return r.In(to)
			})
			if merr == nil && isRate(to) {
				why := "a mean " + m.name + " has " + m.days + " days"
				return conversion{g, []Step{{
					Op: "convert", Args: []quantity.Interval{f.Interval(), operand(n)}, Out: g.Interval(), Why: why,
				}}, Converted | MeanMonth}, nil
			}
		}
	}
	return conversion{}, err
}

// rename gives u the counted kind of v, where both count one.
func rename(u, v quantity.Unit) quantity.Unit {
	n, per := u.Split()
	m, _ := v.Split()
	if n == m || !isCounted(n) || !isCounted(m) {
		return u
	}
	return m.Per(per)
}

// isRate reports whether u is so much per something: then multiplying it by a time may take the time away.
func isRate(u quantity.Unit) bool {
	_, per := u.Split()
	return per != one
}

// isCounted reports whether u is a kind of things and nothing else.
func isCounted(u quantity.Unit) bool {
	k := u.Kinds()
	return len(k) == 1 && u == quantity.CountedKind(k[0])
}

// exchange converts a currency by the policy's rate for the day.
func (d *decision) exchange(b *claim.Assertion, f quantity.Figure, to quantity.Unit, err error) (conversion, error) {
	day := b.Period.End
	if day.IsZero() {
		day = d.today
	}
	on := day.String()
	for _, r := range d.p.Rates {
		if on == "" || r.From > on || r.To != "" && r.To < on {
			continue
		}
		g, rerr := mapFigure(f, func(q quantity.Quantity) (quantity.Quantity, error) {
			q, err := r.Convert(q)
			if err != nil {
				return q, err
			}
			return q.In(to)
		})
		if rerr == nil {
			return conversion{g, []Step{{
				Op: "convert", Args: []quantity.Interval{f.Interval(), operand(r.Mid)}, Out: g.Interval(),
				Why: r.Why(),
			}}, Converted | ExchangeRate}, nil
		}
	}
	return conversion{}, err
}

func converted(f, g quantity.Figure, why string) Step {
	return Step{Op: "convert", Args: []quantity.Interval{f.Interval()}, Out: g.Interval(), Why: why}
}

// mapFigure applies an increasing function to a figure's numbers and keeps its words.
func mapFigure(f quantity.Figure, do func(quantity.Quantity) (quantity.Quantity, error)) (quantity.Figure, error) {
	if q, ok := f.Value(); ok {
		r, err := do(q)
		if err != nil {
			return f, err
		}
		return quantity.Stated(r, written(r)).With(f.Bound(), f.Hedge()).As(f.Form()), nil
	}
	i := f.Interval()
	lo, hi := i.Lo(), i.Hi()
	var err error
	if !lo.Unbounded {
		if lo.Quantity, err = do(lo.Quantity); err != nil {
			return f, err
		}
	}
	if !hi.Unbounded {
		if hi.Quantity, err = do(hi.Quantity); err != nil {
			return f, err
		}
	}
	if lo.Unbounded || hi.Unbounded {
		end := lo
		bound := quantity.AtLeast
		if lo.Unbounded {
			end, bound = hi, quantity.AtMost
		}
		return quantity.Stated(end.Quantity, written(end.Quantity)).With(bound, f.Hedge()), nil
	}
	g, err := quantity.Range(lo.Quantity, hi.Quantity, written(lo.Quantity))
	if err != nil {
		return f, err
	}
	return g.With(f.Bound(), f.Hedge()), nil
}

// written is the place of the last digit that q would be written with.
func written(q quantity.Quantity) int {
	n, ok := place(q)
	if !ok || n > 0 {
		return 0
	}
	return n
}

// assertionOf is a figure computed for a claim, in the place of its own.
func assertionOf(a *claim.Assertion, f quantity.Figure) claim.Assertion {
	b := *a
	b.Figure, b.Date = &f, nil
	return b
}
