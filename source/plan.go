package source

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/claimcheck/claimcheck/claim"
)

// plan is where in a record everything stands; -1: nowhere.
type plan struct {
	values                                []valueColumn
	names, dimensions                     []int  // of the measurand
	coded                                 []bool // of each dimension
	unit, entity, place, period           int
	aggregation, modality                 int
	publisher, url, published, vint, tier int
	status                                int
	format                                string // of the period
	need                                  int    // a record as long as this has every declared column
}

// valueColumn is a column whose cells are asserted.
type valueColumn struct {
	Column
	at, lower, upper, uncertainty, status int
	measure                               measure
	period                                claim.Period
	date                                  bool
}

// plan finds the declared columns in the header.
func (t *Table) plan(header []string, file string, n *numerals) (*plan, error) {
	fail := func(column, value, want string, err error) error {
		return &ParseError{File: file, Line: 1, Column: column, Value: value, Want: want, Err: err}
	}
	columns := t.Columns
	byName := columns == nil
	if byName {
		columns = namedColumns(header)
	}
	p := &plan{unit: -1, entity: -1, place: -1, period: -1, aggregation: -1, modality: -1, publisher: -1, url: -1, published: -1, vint: -1, tier: -1, status: -1}
	var errs []error
	var lowers, uppers, about []Column
	taken := map[int]bool{}
	find := func(c Column) int {
		if c.at > 0 && c.at <= len(header) {
			taken[c.at-1] = true
			p.need = max(p.need, c.at)
			return c.at - 1
		}
		at := indexFold(header, c.Name)
		switch {
		case at < 0:
			errs = append(errs, fail(c.Name, "", "one of "+quoteAll(header), ErrMissing))
		case indexFold(header[at+1:], c.Name) >= 0:
			errs = append(errs, fail(c.Name, "", "a name of its own for each column that is used", ErrDuplicate))
		}
		taken[at] = true
		p.need = max(p.need, at+1)
		return at
	}
	single := map[Role]*int{
		RoleUnit: &p.unit, RoleEntity: &p.entity, RolePlace: &p.place, RolePeriod: &p.period, RoleAggregation: &p.aggregation, RoleModality: &p.modality,
		RolePublisher: &p.publisher, RoleURL: &p.url, RolePublished: &p.published, RoleVintage: &p.vint, RoleTier: &p.tier,
	}
	var rest *Column
	for i, c := range columns {
		if c.Role == "metric" {
			c.Role = RoleMeasurand
		}
		if c.Name == "*" && c.Role == RoleValue {
			rest = &columns[i]
			continue
		}
		switch c.Role {
		case RoleNone:
			if at := indexFold(header, c.Name); at >= 0 {
				taken[at] = true
			}
		case RoleValue, RoleDate:
			errs = append(errs, p.value(c, find(c), t, file, n))
		case RoleLower:
			lowers = append(lowers, c)
		case RoleUpper:
			uppers = append(uppers, c)
		case RoleUncertainty, RoleStatus:
			about = append(about, c)
		case RoleMeasurand:
			p.names = append(p.names, find(c))
		case RoleDimension:
			p.dimensions = append(p.dimensions, find(c))
			p.coded = append(p.coded, c.coded)
		default:
			at, ok := single[c.Role]
			if !ok {
				errs = append(errs, fail(c.Name, string(c.Role), "a role: "+roleNames(), ErrFormat))
			} else if *at >= 0 {
				errs = append(errs, fail(c.Name, string(c.Role), fmt.Sprintf("one column with that role, not %q too", header[*at]), ErrDuplicate))
			} else {
				*at = find(c)
				if c.Role == RolePeriod {
					p.format = c.Format
				}
			}
		}
	}
	if len(p.values) == 0 && rest == nil && len(lowers) == 1 && len(uppers) == 1 { // a range without a value
		c := lowers[0]
		c.Role = RoleValue
		errs = append(errs, p.value(c, -1, t, file, n))
	}
	for _, set := range [...]struct {
		columns []Column
		of      func(v *valueColumn) *int
	}{{lowers, func(v *valueColumn) *int { return &v.lower }}, {uppers, func(v *valueColumn) *int { return &v.upper }}} {
		for _, c := range set.columns {
			errs = append(errs, p.beside(c, find(c), file, set.of))
		}
	}
	for _, c := range about {
		of := func(v *valueColumn) *int { return &v.uncertainty }
		if c.Role == RoleStatus {
			of = func(v *valueColumn) *int { return &v.status }
		}
		errs = append(errs, p.beside(c, find(c), file, of))
	}
	if rest != nil {
		for at, name := range header {
			if taken[at] || name == "" {
				continue
			}
			c := *rest
			c.Name = name
			if _, err := freePeriod(name); err == nil {
				c.Period = name
			} else if c.Measurand == "" {
				c.Measurand = name
			}
			p.need = max(p.need, at+1)
			errs = append(errs, p.value(c, at, t, file, n))
		}
	}
	if len(p.values) == 0 && errors.Join(errs...) == nil {
		want := `a column "value", or declared Columns`
		if !byName {
			want = "a column with the role value, or lower and upper"
		}
		errs = append(errs, fail("", strings.Join(header, ", "), want, ErrMissing))
	}
	return p, errors.Join(errs...)
}

// value adds a value column.
func (p *plan) value(c Column, at int, t *Table, file string, n *numerals) error {
	v := valueColumn{Column: c, at: at, lower: -1, upper: -1, uncertainty: -1, status: -1, date: c.Role == RoleDate}
	unit := c.Unit
	if unit == "" && !v.date {
		unit = t.Unit
	}
	var err error
	if v.measure, err = n.unit(unit); err != nil {
		return &ParseError{File: file, Line: 1, Column: c.Name, Value: unit, Want: unitWant, Err: err}
	}
	v.period = t.Period
	if c.Period != "" {
		if v.period, err = freePeriod(c.Period); err != nil {
			return &ParseError{File: file, Line: 1, Column: c.Name, Value: c.Period, Want: periodWant, Err: err}
		}
	}
	if v.Aggregation == 0 {
		v.Aggregation = t.Aggregation
	}
	if v.Modality == 0 {
		v.Modality = t.Modality
	}
	p.values = append(p.values, v)
	return nil
}

const unitWant = `a unit as in "USD", "kilometer-per-hour", "#troop/month", or its words: "million US$"`

// beside gives a column to the value columns that it is about.
func (p *plan) beside(c Column, at int, file string, of func(*valueColumn) *int) error {
	found := false
	for i := range p.values {
		v := &p.values[i]
		if c.Of != "" && !strings.EqualFold(c.Of, v.Name) {
			continue
		}
		if found = true; *of(v) >= 0 {
			return &ParseError{File: file, Line: 1, Column: c.Name, Value: string(c.Role), Want: fmt.Sprintf("one column with that role for %q", v.Name), Err: ErrDuplicate}
		}
		*of(v) = at
	}
	if !found {
		return &ParseError{File: file, Line: 1, Column: c.Name, Value: c.Of, Want: "the name of a value column that it is about", Err: ErrMissing}
	}
	return nil
}

// namedColumns takes each column whose name is a role.
func namedColumns(header []string) []Column {
	cs := []Column{}
	seen := map[Role]bool{}
	for _, h := range header {
		r, ok := ParseRole(strings.ToLower(h))
		if !ok || r == RoleNone || seen[r] {
			continue
		}
		seen[r] = r != RoleDimension && r != RoleMeasurand
		cs = append(cs, Column{Name: h, Role: r})
	}
	return cs
}

func indexFold(header []string, name string) int {
	if at := slices.Index(header, name); at >= 0 {
		return at
	}
	return slices.IndexFunc(header, func(h string) bool { return strings.EqualFold(h, strings.TrimSpace(name)) })
}

// quoteAll lists names for an error.
func quoteAll(names []string) string {
	var s strings.Builder
	for i, n := range names {
		if i == 20 {
			s.WriteString(" …")
			break
		}
		if i > 0 {
			s.WriteString(", ")
		}
		fmt.Fprintf(&s, "%q", shorten(n))
	}
	return s.String()
}

func roleNames() string {
	var s []string
	for _, r := range roles {
		s = append(s, string(r))
	}
	return strings.Join(s, ", ")
}
