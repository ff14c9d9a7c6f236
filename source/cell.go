package source

import (
	"fmt"
	"strings"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

const numberWant = `a number such as 1234.5, 30 000, (7), 1.2e6, 12 %; declare the table's language for 1,234.5 or 1.234,5`

// value reads the cells that one value column has in a record.
func (in *reading) value(fields []string, line int, v *valueColumn, s shape, p claim.Period, o *Provenance) {
	m := v.measure
	if u := field(fields, in.unit); u != "" && !in.n.nothing(u) {
		var err error
		if m, err = in.n.unit(u); err != nil {
			in.fault(line, in.header[in.unit], u, unitWant, err)
			return
		}
	}
	s.provenance = o
	if f := field(fields, v.status); f != "" {
		q := *o
		q.Status = in.keep(f)
		s.provenance = in.origined(q)
	}
	written := field(fields, v.at)
	if v.date {
		in.date(written, line, v, s, p)
		return
	}
	bare := in.n.nothing(written)
	lower, upper := field(fields, v.lower), field(fields, v.upper)
	if bare && (in.n.nothing(lower) || in.n.nothing(upper)) {
		return
	}
	figure := func(at int, s string) (quantity.Figure, bool) {
		f, err := in.n.figure(s, m)
		if err != nil && v.lenient {
			in.leave(line, v.Name, s)
		} else if err != nil {
			in.fault(line, in.header[at], s, in.numberWant(), err)
		}
		return f, err == nil
	}
	var f quantity.Figure
	var ok bool
	if bare { // a range without a value
		lo, ok1 := figure(v.lower, lower)
		hi, ok2 := figure(v.upper, upper)
		if !ok1 || !ok2 {
			return
		}
		var err error
		if f, err = rangeOf(lo, hi); err != nil {
			in.fault(line, in.header[v.lower], lower, fmt.Sprintf("a number that isn't above %q", upper), err)
			return
		}
		written = lower + "–" + upper
	} else if f, ok = figure(v.at, written); !ok {
		return
	}
	unit := unitOf(f)
	s.kind = in.kind(unit)
	id := in.b.cell(s, cell{figure: f, period: p, row: uint32(line)}, unit, written)
	if bare {
		return
	}
	if width := in.width(fields, line, v, f, m); width != nil {
		if in.b.x.widths == nil {
			in.b.x.widths = map[uint32]*quantity.Interval{}
		}
		in.b.x.widths[id] = width
	}
}

// leave notes a cell that is left out, once a column.
func (in *reading) leave(line int, column, value string) {
	if in.left == nil {
		in.left = map[string]bool{}
	}
	if !in.left[column] {
		in.left[column] = true
		err := &ParseError{File: in.file, Line: line, Column: column, Value: strings.Clone(value), Want: in.numberWant(), Err: ErrNumber}
		in.set.Warnings = append(in.set.Warnings, Warning{File: in.file, Line: line, Column: column, Message: "cells that are no numbers are left out", Err: err})
	}
}

func (in *reading) numberWant() string {
	if in.n.neutral {
		return numberWant
	}
	return "a number as " + in.t.Language.String() + " writes it"
}

// rangeOf joins two figures.
func rangeOf(lo, hi quantity.Figure) (quantity.Figure, error) {
	a, ok1 := lo.Value()
	b, ok2 := hi.Value()
	if !ok1 || !ok2 {
		return lo, ErrNumber
	}
	ulp := 0
	if p, ok := lo.Precision(); ok {
		ulp, _ = powerOfTen(unitless(p))
	}
	return quantity.Range(a, b, ulp)
}

// width returns the interval that a record gives around a value.
func (in *reading) width(fields []string, line int, v *valueColumn, f quantity.Figure, m measure) *quantity.Interval {
	end := func(at int) (quantity.Quantity, bool) {
		s := field(fields, at)
		if in.n.nothing(s) {
			return quantity.Quantity{}, false
		}
		g, err := in.n.figure(s, m)
		if err != nil {
			in.fault(line, in.header[at], s, in.numberWant(), err)
			return quantity.Quantity{}, false
		}
		return g.Value()
	}
	var lo, hi quantity.Quantity
	var err error
	if by, ok := end(v.uncertainty); ok {
		q, ok := f.Value()
		if !ok {
			return nil
		}
		if lo, err = q.Sub(by); err == nil {
			hi, err = q.Add(by)
		}
	} else if lo, ok = end(v.lower); !ok {
		return nil
	} else if hi, ok = end(v.upper); !ok {
		return nil
	}
	if err == nil {
		var i quantity.Interval
		if i, err = quantity.NewInterval(quantity.End{Quantity: lo}, quantity.End{Quantity: hi}); err == nil {
			return &i
		}
	}
	at := max(v.uncertainty, v.lower)
	in.fault(line, in.header[at], field(fields, at), "an interval around the value, in its unit", err)
	return nil
}

// date reads a cell that asserts a date.
func (in *reading) date(written string, line int, v *valueColumn, s shape, p claim.Period) {
	if in.n.nothing(written) {
		return
	}
	on, err := readPeriod(written, v.Format)
	if err != nil {
		in.fault(line, v.Name, written, periodWant, err)
		return
	}
	d := on.Start
	if on.End != on.Start {
		if d.Day = 0; on.End.Month != d.Month {
			d.Month = 0
		}
	}
	row := fmt.Sprint(line)
	in.b.add(Evidence{
		Dataset: in.set.Name, Complete: in.set.Complete, Provenance: *s.provenance,
		Claim: claim.Claim{
			ID: in.set.Name + ":" + row + ":" + v.Name, Text: in.set.about,
			Selector: claim.Selector{Exact: strings.Clone(written), Row: row, Column: v.Name},
			Assertion: &claim.Assertion{
				Kind: quantity.Date, Date: &d, Measurand: s.measurand, Entity: s.entity, Place: s.place,
				Period: p, Aggregation: s.aggregation, Modality: s.modality,
			},
		},
	})
}

// kind says what sort of number has this unit.
func (in *reading) kind(u quantity.Unit) quantity.Kind {
	k, ok := in.kinds[u]
	if !ok {
		k = kindOf(u)
		in.kinds[u] = k
	}
	return k
}

// kindOf says what sort of number has this unit.
func kindOf(u quantity.Unit) quantity.Kind {
	n, per := u.Split()
	switch s := n.String(); {
	case len(n.Currencies()) > 0:
		return quantity.Currency
	case s == "percentage-point", s == "basis-point":
		return quantity.Point
	case per != (quantity.Unit{}):
		return quantity.Measure
	case u == (quantity.Unit{}), len(n.Kinds()) > 0:
		return quantity.Count
	case s == "percent":
		return quantity.Percentage
	case s == "celsius", s == "fahrenheit", s == "kelvin":
		return quantity.Temperature
	case isTime(u):
		return quantity.Duration
	}
	return quantity.Measure
}

// unitless returns q's number.
func unitless(q quantity.Quantity) quantity.Quantity {
	return quantity.FromRat(q.Rat(), quantity.Unit{})
}

// readDay reads a day, or the first of a month or year.
func readDay(s string) (time.Time, error) {
	for _, l := range [...]string{time.DateOnly, time.RFC3339, "2006-01-02T15:04:05", "2006-01", "2006"} {
		if t, err := time.Parse(l, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("%w: not a day", ErrPeriod)
}
