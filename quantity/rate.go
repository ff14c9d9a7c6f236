package quantity

// Rate is how many of Quote one Base bought, on days From..To (civil, "2024-03-15"), over which it varied within Span.
// Mid and Span are bare numbers or in Quote/Base; Day says which day's Mid is, where it isn't the whole period's. The zero
// value converts nothing.
type Rate struct {
	Base, Quote Unit
	Mid         Quantity
	Span        Interval
	From, To    string
	Day         string `json:",omitempty"`
}

// Why says which rate it is: "1 EUR bought 1.0892 USD on 2024-03-15, from 1.0652 to 1.0987 between 2024-01-02 and 2024-03-29".
func (r Rate) Why() string {
	number := func(q Quantity) string {
		s, _ := q.n.short()
		return s
	}
	s := "1 " + r.Base.String() + " bought " + number(r.Mid) + " " + r.Quote.String()
	day := r.Day
	if day == "" && (r.From == r.To || r.To == "") {
		day = r.From
	}
	switch {
	case day != "":
		s += " on " + day
	case r.From != "":
		s += " from " + r.From + " to " + r.To
	}
	if !r.Span.lo.Unbounded && !r.Span.hi.Unbounded && r.Span.hi.Quantity.Sign() > 0 && r.From != r.To {
		s += ", from " + number(r.Span.lo.Quantity) + " to " + number(r.Span.hi.Quantity)
		if day != "" {
			s += " between " + r.From + " and " + r.To
		} else {
			s += " over that time"
		}
	}
	return s
}

// Convert turns an amount with Base in it into one with Quote, and the other way round, by Mid. Rates inside a unit
// (EUR/month) convert too.
func (r Rate) Convert(q Quantity) (Quantity, error) {
	forward, to, ok := r.direction(q.u)
	if !ok || r.Mid.Sign() <= 0 {
		return Quantity{}, &UnitError{From: q.u, To: r.Quote, Err: ErrRate}
	}
	m, err := r.bare(r.Mid)
	if err != nil {
		return Quantity{}, err
	}
	if forward {
		return Quantity{q.n.mul(m), to}.checked()
	}
	return Quantity{q.n.quo(m), to}.checked()
}

// ConvertInterval does so with all of Span: from the least to the most that q was worth.
func (r Rate) ConvertInterval(q Quantity) (Interval, error) {
	if r.Span.lo.Unbounded || r.Span.hi.Unbounded {
		return Interval{}, &UnitError{From: q.u, To: r.Quote, Err: ErrRate}
	}
	low, high := r, r
	low.Mid, high.Mid = r.Span.lo.Quantity, r.Span.hi.Quantity
	a, err := low.Convert(q)
	if err != nil {
		return Interval{}, err
	}
	b, err := high.Convert(q)
	if err != nil {
		return Interval{}, err
	}
	if a.n.cmp(b.n) > 0 {
		a, b = b, a
	}
	return NewInterval(End{Quantity: a}, End{Quantity: b})
}

// direction finds Base or Quote as a factor of u, to the power of one, and puts the other in its place.
func (r Rate) direction(u Unit) (forward bool, to Unit, ok bool) {
	base, ok1 := r.Base.currency()
	quote, ok2 := r.Quote.currency()
	if !ok1 || !ok2 || r.Base == r.Quote {
		return false, Unit{}, false
	}
	b := u.body()
	for _, p := range b.parts[:b.n] {
		a := p.atom.Value()
		if a.class != currency || p.pow != 1 {
			continue
		}
		switch a.name {
		case base:
			if u == r.Base {
				return true, r.Quote, true
			}
			return true, u.Per(r.Base).Mul(r.Quote), true
		case quote:
			if u == r.Quote {
				return false, r.Base, true
			}
			return false, u.Per(r.Quote).Mul(r.Base), true
		}
	}
	return false, Unit{}, false
}

func (r Rate) bare(m Quantity) (number, error) {
	if m.u == (Unit{}) {
		return m.n, nil
	}
	s, err := m.in(r.Quote.Per(r.Base))
	return s.n, err
}
