package quantity

// String returns i as mathematicians write it: "[10, 15) person", "(-∞, 5] EUR".
func (i Interval) String() string { return string(i.append(nil)) }

func (i Interval) append(b []byte) []byte {
	switch {
	case i.lo.Unbounded:
		b = append(b, "(-∞"...)
	case i.lo.Open:
		b = i.lo.Quantity.n.append(append(b, '('), true)
	default:
		b = i.lo.Quantity.n.append(append(b, '['), true)
	}
	b = append(b, ", "...)
	switch {
	case i.hi.Unbounded:
		b = append(b, "∞)"...)
	case i.hi.Open:
		b = append(i.hi.Quantity.n.append(b, true), ')')
	default:
		b = append(i.hi.Quantity.n.append(b, true), ']')
	}
	return i.Unit().appendAfter(b)
}

// AppendText appends i as String writes it.
func (i Interval) AppendText(b []byte) ([]byte, error) {
	if i.lo.Quantity.n.isTooLarge() || i.hi.Quantity.n.isTooLarge() || i.Unit().isOutOfRange() {
		return b, ErrLimit
	}
	return i.append(b), nil
}

// MarshalText returns i as String writes it.
func (i Interval) MarshalText() ([]byte, error) { return i.AppendText(nil) }

// UnmarshalText reads what MarshalText writes.
func (i *Interval) UnmarshalText(text []byte) error {
	p, err := newNotation(string(text))
	if err != nil {
		return err
	}
	var lo, hi End
	switch {
	case p.accept("(-∞"):
		lo.Unbounded = true
	case p.accept("("):
		lo.Open = true
	case !p.accept("["):
		return p.fail("[ or (", ErrSyntax)
	}
	if !lo.Unbounded {
		if lo.Quantity.n, err = p.exact(); err != nil {
			return err
		}
	}
	if !p.accept(", ") {
		return p.fail("a comma and a space", ErrSyntax)
	}
	if hi.Unbounded = p.accept("∞)"); !hi.Unbounded {
		if hi.Quantity.n, err = p.exact(); err != nil {
			return err
		}
		if hi.Open = p.accept(")"); !hi.Open && !p.accept("]") {
			return p.fail("] or )", ErrSyntax)
		}
	}
	u, err := p.unit()
	if err != nil {
		return err
	}
	lo.Quantity.u, hi.Quantity.u = u, u
	j, err := NewInterval(lo, hi)
	if err == nil {
		*i = j
	}
	return err
}

// exact reads a number for its value alone.
func (p *notation) exact() (number, error) {
	w, err := p.number()
	return w.value, err
}
