package quantity

import (
	"errors"
	"math/big"
	"slices"
	"strings"
)

// Converter converts figures and keeps the steps. The zero value converts as Figure.In and Interval.In do; what only a
// policy can decide, it takes from its fields. It is a value and may be shared.
type Converter struct {
	Calendar Calendar // between months or years and days; the zero value refuses
	Rates    []Rate   // between currencies: the first that joins them; none refuses
}

// Conversion is a figure's number, or its range, brought to another unit, and how.
type Conversion struct {
	From   Figure
	To     Unit
	Result Interval // one point where the conversion is exact, else what encloses the true value
	Steps  []ConversionStep
}

// Operation is what a step of a conversion does with the number.
type Operation uint8

const (
	Multiply Operation = iota
	Divide
	Plus
	Minus
	Invert // divide what it is done by, by the number: consumption is turned over
	LookUp // on a scale of its own
)

// String returns the sign.
func (o Operation) String() string {
	switch o {
	case Divide:
		return "÷"
	case Plus:
		return "+"
	case Minus:
		return "−"
	case Invert:
		return "inverted, ×"
	case LookUp:
		return "on the scale of"
	}
	return "×"
}

// ConversionStep is one step: × 1.609344, + 32, × 1.0892 USD/EUR. By encloses what isn't known exactly.
type ConversionStep struct {
	Op  Operation
	By  Interval
	Why string // where it isn't plain arithmetic: "a mean Gregorian month has 30.436875 days", "π"
}

// Convert brings f to u.
func (c Converter) Convert(f Figure, u Unit) (Conversion, error) {
	k := Conversion{From: f, To: u}
	numbers := PointInterval(Quantity{f.lo, f.u})
	if f.bound == Between {
		numbers.hi.Quantity.n = f.hi
	}
	var err error
	k.Result, k.Steps, err = c.convert(numbers, u, true)
	return k, err
}

func (c Converter) convert(i Interval, u Unit, money bool) (Interval, []ConversionStep, error) {
	from := i.Unit()
	if from == u && !u.isOutOfRange() {
		return i, nil, nil
	}
	j, err := i.In(u)
	if err == nil {
		return j, steps(i, u), nil
	}
	if f, ok := c.Calendar.crossing(from, u); ok && errors.Is(err, ErrCalendar) {
		j := i
		for _, e := range []*End{&j.lo, &j.hi} {
			if e.Quantity, err = e.Quantity.InCalendar(u, c.Calendar); err != nil {
				return Interval{}, nil, err
			}
		}
		f = new(big.Rat).Mul(f, from.def().factor())
		f.Quo(f, u.def().factor())
		return j, []ConversionStep{ConversionStep{multiplier(f), point(f), c.Calendar.why(from, u)}.settled()}, nil
	}
	if money && errors.Is(err, ErrRate) {
		for _, r := range c.Rates {
			j, s, rerr := c.exchange(i, u, r)
			if rerr == nil {
				return j, s, nil
			}
		}
	}
	return Interval{}, nil, err
}

// exchange converts by a rate, and what is left then without another.
func (c Converter) exchange(i Interval, u Unit, r Rate) (Interval, []ConversionStep, error) {
	forward, to, ok := r.direction(i.Unit())
	if !ok {
		return Interval{}, nil, ErrRate
	}
	j := i
	for _, e := range []*End{&j.lo, &j.hi} {
		var err error
		if e.Quantity, err = r.Convert(e.Quantity); err != nil {
			return Interval{}, nil, err
		}
	}
	step := ConversionStep{Multiply, PointInterval(r.Mid.WithUnit(r.Quote.Per(r.Base))), r.Why()}
	if !forward {
		step.Op = Divide
	}
	if to == u {
		return j, []ConversionStep{step}, nil
	}
	j, more, err := c.convert(j, u, false)
	return j, append([]ConversionStep{step}, more...), err
}

// why names the calendar's month or year.
func (c Calendar) why(from, to Unit) string {
	name, months := from.calendarUnit()
	if months == 0 {
		name, months = to.calendarUnit()
	}
	if months == 0 {
		name, months = "month", 1
	}
	days, _ := c.Days(months).n.short()
	switch {
	case c.months == int(months):
		return c.name + " has " + days + " days"
	case c.months > 0:
		return "a " + name + " of " + c.name + " has " + days + " days, on average"
	}
	return "a " + c.name + " " + name + " has " + days + " days"
}

func point(r *big.Rat) Interval { return PointInterval(Quantity{n: ratNumber(new(big.Rat).Set(r))}) }

func multiplier(f *big.Rat) Operation {
	if _, whole := ratNumber(new(big.Rat).Set(f)).decimal(); whole {
		return Multiply
	}
	if _, whole := ratNumber(new(big.Rat).Inv(f)).decimal(); whole {
		return Divide
	}
	return Multiply
}

// settled turns the factor of a division over.
func (s ConversionStep) settled() ConversionStep {
	if s.Op == Divide {
		s.By = point(new(big.Rat).Inv(s.By.lo.Quantity.n.rat()))
	}
	return s
}

// steps are those by which Interval.In converts.
func steps(i Interval, u Unit) []ConversionStep {
	from := i.Unit()
	a, b := from.def(), u.def()
	switch {
	case a.dim != b.dim && from.Reciprocal(u):
		f := new(big.Rat).Mul(a.factor(), b.factor())
		return []ConversionStep{{Op: Invert, By: point(f.Inv(f))}}
	case a.dim != b.dim:
		s, _ := from.scaleOf()
		name := from.String()
		if s == nil {
			s, _ = u.scaleOf()
			name = u.String()
		}
		if s == nil {
			return nil
		}
		return []ConversionStep{{Op: LookUp, By: PointInterval(Int(1, s.of)), Why: s.describe(name)}}
	case a.constants != b.constants:
		low, high := enclosure(a, b)
		by, err := NewInterval(End{Quantity: Quantity{n: ratNumber(low)}}, End{Quantity: Quantity{n: ratNumber(high)}})
		if err != nil {
			return nil
		}
		return []ConversionStep{{Op: Multiply, By: by, Why: uncertainty(a, b)}}
	}
	f := new(big.Rat).Quo(a.factor(), b.factor())
	var list []ConversionStep
	if f.Cmp(big.NewRat(1, 1)) != 0 {
		list = append(list, ConversionStep{Op: multiplier(f), By: point(f)}.settled())
	}
	if a.temp == tempPoint {
		shift := new(big.Rat).Sub(a.offset(), b.offset())
		switch shift.Quo(shift, b.factor()); shift.Sign() {
		case 1:
			list = append(list, ConversionStep{Op: Plus, By: point(shift)})
		case -1:
			list = append(list, ConversionStep{Op: Minus, By: point(shift.Neg(shift))})
		}
	}
	return list
}

// describe says what a scale is.
func (s *scale) describe(name string) string {
	switch s.how {
	case "table":
		return "by the table of the Beaufort scale"
	case "tangent":
		return name + " is a hundred times the tangent"
	case "root":
		return name + " is the square root"
	}
	return name + " is a logarithm"
}

// uncertainty names the constants that stand between two units: π, and those that were measured.
func uncertainty(a, b definition) string {
	constants := readDimension(a.constants)
	for _, t := range readDimension(b.constants) {
		constants.add(t.base, -t.pow)
	}
	slices.SortFunc(constants, func(a, b dimTerm) int { return strings.Compare(a.base, b.base) })
	why := ""
	for _, t := range constants {
		if t.pow == 0 {
			continue
		}
		if why != "" {
			why += "; "
		}
		if t.base == piName {
			why += piName
			continue
		}
		why += t.base + " is measured"
		if r, ok := units().uncertain[t.base]; ok {
			why += ", to " + parts(r)
		}
	}
	return why
}

// parts writes a small share in words: "3 parts in 10^7".
func parts(r *big.Rat) string {
	n := ratNumber(new(big.Rat).Set(r)).trim()
	if n.big != nil || n.exp >= 0 {
		return r.RatString()
	}
	s := " parts in 10^"
	if n.coef == 1 {
		s = " part in 10^"
	}
	return intNumber(n.coef).exact() + s + intNumber(int64(-n.exp)).exact()
}

// Exact reports whether the result is exactly what was converted.
func (k Conversion) Exact() bool { return k.Result.IsPoint() == k.numbersArePoint() && !k.enclosed() }

func (k Conversion) numbersArePoint() bool {
	return k.From.bound != Between || k.From.lo.sameAs(k.From.hi)
}

func (k Conversion) enclosed() bool {
	for _, s := range k.Steps {
		if !s.By.IsPoint() || s.Op == LookUp && !(k.Result.IsPoint() && k.numbersArePoint()) {
			return true
		}
	}
	return false
}

// Value returns the converted number, if it is one and exact.
func (k Conversion) Value() (q Quantity, ok bool) {
	return k.Result.lo.Quantity, k.Exact() && k.Result.IsPoint()
}

// Rounded returns the result as a figure with the words of the source, rounded half to even to its precision: the power of ten at
// or below what the place of the source's last written digit converts to, so that nothing the source said is lost and
// few digits are added that it didn't say. 1 200 square-mile, known to the mile (2.59 km²), is 3 108 square-kilometer. Where the
// true value is only enclosed, places that the enclosure doesn't settle are left off; !ok if none is settled.
func (k Conversion) Rounded() (f Figure, ok bool) {
	lo, hi := k.Result.lo, k.Result.hi
	if lo.Unbounded || hi.Unbounded {
		return Figure{}, false
	}
	g := k.From
	g.u, g.scale = k.To, 0
	switch k.From.bound {
	case Between, At:
	default:
		if k.From.Unit().Reciprocal(k.To) {
			turned, err := k.From.reciprocal(k.To)
			if err != nil {
				return Figure{}, false
			}
			g.bound = turned.bound
		}
	}
	ulp := k.place()
	if k.From.bound == Between {
		g.lo, g.hi, g.ulp = lo.Quantity.n.round(ulp), hi.Quantity.n.round(ulp), place(ulp)
		return g.settled(), true
	}
	const most = 40
	for range most {
		a, b := lo.Quantity.n.round(ulp), hi.Quantity.n.round(ulp)
		if a.sameAs(b) {
			if a.sign() == 0 && lo.Quantity.n.sign() != 0 {
				return Figure{}, false
			}
			g.lo, g.hi, g.ulp = a, number{}, place(ulp)
			if g.form == Fractional {
				g.form = Numeral
			}
			return g.settled(), true
		}
		ulp++
	}
	return Figure{}, false
}

// place is the power of ten to which the result is rounded.
func (k Conversion) place() int {
	if k.From.u == k.To {
		return int(k.From.ulp)
	}
	step := inline(1, int64(k.From.ulp))
	lo := k.Result.lo.Quantity.n
	for _, s := range k.Steps {
		by := s.By.lo.Quantity.n
		switch s.Op {
		case Multiply:
			step = step.mul(by)
		case Divide:
			step = step.quo(by)
		case Invert, LookUp:
			if k.From.lo.sign() != 0 && lo.sign() != 0 {
				step = step.mul(lo).quo(k.From.lo)
			}
		}
	}
	if step.isTooLarge() || step.sign() == 0 {
		return int(k.From.ulp)
	}
	return step.abs().log10()
}
