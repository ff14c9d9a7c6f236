package source

import (
	"fmt"
	"hash/maphash"
	"io"
	"slices"
	"strings"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
)

// column is what is seen of one while a table is read through.
type column struct {
	field   columnField
	name    string // in lower case, with spaces
	cells   int    // that say something
	numbers int
	periods int
	days    int // periods that are one day
	first   struct {
		line  int
		value string
	} // the first cell that is no number
	texts    map[string]bool // distinct, at most maxTexts
	calendar map[claim.Date]bool
	role     Role
	place    bool // its name is a place
	year     bool // its name is a period
	commas   int  // numbers with commas between groups of three
	at       int
}

// sample is how many rows are looked at to see which columns tell rows apart.
const sample = 1 << 12

const maxTexts = 1 << 10

// infer chooses the roles of t's columns by names and contents, after reading all of it. Each choice that a reader
// may want to settle is a warning. It fails where there is nothing that could be a value.
func (t *Table) infer(r io.Reader, d *descriptor, res *resource) ([]Warning, error) {
	file := t.Provenance.File
	rs, err := openCSV(r, file, t.Encoding, t.Comma)
	if err != nil {
		return nil, err
	}
	n := t.numerals()
	cols := make([]*column, len(rs.header))
	for i, h := range rs.header {
		f := res.field(h)
		f.Name = h
		cols[i] = &column{at: i + 1, field: f, name: plainName(h), texts: map[string]bool{}, calendar: map[claim.Date]bool{}}
		cols[i].place = n.isPlace(strings.ReplaceAll(h, "_", " "))
		_, err := freePeriod(h)
		cols[i].year = err == nil
	}
	g := &guess{t: t, d: d, res: res, n: n, cols: cols, words: n.words, file: file}
	seed := maphash.MakeSeed()
	for {
		fields, line, err := rs.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		for i, c := range cols {
			c.see(field(fields, i), line, n)
		}
		if len(g.rows) < sample {
			row := make([]uint64, len(cols))
			for i := range cols {
				row[i] = maphash.String(seed, field(fields, i))
			}
			g.rows = append(g.rows, row)
		}
	}
	g.commas()
	return g.columns()
}

// see notes a cell.
func (c *column) see(s string, line int, n *numerals) {
	if n.nothing(s) {
		return
	}
	c.cells++
	if _, ok := n.scan(s); ok {
		c.numbers++
	} else if _, err := n.figure(s, measure{}); err == nil {
		c.numbers++
	} else if n.neutral && n.group == "" && english.scanOK(s) {
		c.numbers++
		c.commas++
	} else if c.first.line == 0 {
		c.first.line, c.first.value = line, strings.Clone(s)
	}
	if c.cells-c.periods <= 3 { // not worth the trouble after a few that are none
		format, _ := c.field.Format.(string)
		if !strings.Contains(format, "%") {
			format = ""
		}
		if p, err := readPeriod(s, format); err == nil && p.Start.Year >= 1000 {
			c.periods++
			if p.Start == p.End {
				c.days++
				if len(c.calendar) < 1<<12 {
					c.calendar[p.Start] = true
				}
			}
		}
	}
	if len(c.texts) < maxTexts && !c.texts[s] {
		c.texts[strings.Clone(s)] = true
	}
}

// numeric reports whether a column is one of numbers: at most one cell in ten is something else.
func (c *column) numeric() bool { return c.cells > 0 && c.numbers*10 >= c.cells*9 }

// english is how numbers are written whose commas stand between groups of three digits.
var english = marks{decimal: ".", group: ",", inner: 3}

// scanOK reports whether m reads s.
func (m marks) scanOK(s string) bool { _, ok := m.scan(s); return ok }

// commas decides what a comma is, where no language is stated: it stands between thousands in all numbers that have one.
// In "1,234" alone it could be either.
func (g *guess) commas() {
	with, sure := 0, false
	for _, c := range g.cols {
		with += c.commas
		for s := range c.texts {
			if c.commas > 0 && english.scanOK(s) && (strings.Count(s, ",") > 1 || strings.Contains(s, ",") && strings.Contains(s, ".")) {
				sure = true
			}
		}
	}
	switch {
	case with == 0:
	case sure:
		g.t.group, g.n.group = ",", ","
		g.warn("", "commas stand between thousands")
	default:
		for _, c := range g.cols {
			c.numbers -= c.commas
		}
		g.warn("", "a comma in numbers could stand between thousands or before decimals: declare the language")
	}
}

// guess chooses.
type guess struct {
	t        *Table
	d        *descriptor
	res      *resource
	n        *numerals
	cols     []*column
	words    *lexicon.Dictionary
	file     string
	rows     [][]uint64 // of a sample: what stands in each column
	warnings []Warning
}

func (g *guess) warn(column, format string, args ...any) {
	g.warnings = append(g.warnings, Warning{File: g.file, Line: 1, Column: column, Message: fmt.Sprintf(format, args...)})
}

// columns gives each column its role.
func (g *guess) columns() ([]Warning, error) {
	named := false
	for _, c := range g.cols {
		if r, ok := ParseRole(c.name); ok && (r == RoleMeasurand || r == RoleUnit) {
			named = true
		}
	}
	if named { // a table in our own form
		header := make([]string, len(g.cols))
		for i, c := range g.cols {
			header[i] = c.field.Name
		}
		g.t.Columns = nil
		if cs := namedColumns(header); slices.ContainsFunc(cs, func(c Column) bool { return c.Role == RoleValue || c.Role == RoleLower }) {
			g.t.Columns = cs
			g.warn("", "roles are taken from the columns' names")
			return g.warnings, nil
		}
	}
	g.period()
	g.names()
	g.numbers()
	g.wide()
	var out []Column
	for _, c := range g.cols {
		if c.role != RoleNone {
			out = append(out, g.column(c))
		}
	}
	if !slices.ContainsFunc(g.cols, func(c *column) bool { return c.role == RoleValue || c.role == RoleDate }) {
		for _, c := range g.cols {
			if c.numbers > 0 && c.role == RoleNone && c.first.line > 0 {
				return nil, &ParseError{File: g.file, Line: c.first.line, Column: c.field.Name, Value: c.first.value, Want: numberWant, Err: ErrNumber}
			}
		}
		return nil, &ParseError{File: g.file, Line: 1, Err: errNoValues, Want: "declared roles"}
	}
	g.t.Columns = out
	g.entity()
	return g.warnings, nil
}

// period chooses the column that says when.
func (g *guess) period() {
	var best *column
	for _, c := range g.cols {
		all := c.cells > 0 && c.periods == c.cells
		switch {
		case !all || best != nil && isPeriodName(best.name):
		case isPeriodName(c.name) || isPeriodType(c.field.Type):
			best = c
		case best == nil && c.days == c.cells && !c.numeric():
			best = c
		}
	}
	if best == nil {
		return
	}
	best.role = RolePeriod
	g.warn(best.field.Name, "says when")
}

// names chooses what says of whom, and what narrows what is measured: as many columns as tell the rows apart.
func (g *guess) names() {
	var entity, code *column
	var others []*column
	for _, c := range g.cols {
		if c.role != RoleNone || c.cells == 0 || c.numbers*2 > c.cells || isNote(c.name) {
			continue
		}
		switch {
		case isCode(c.name):
			if code == nil {
				code = c
			}
		case isEntityName(c.name):
			if entity == nil {
				entity = c
			}
		default:
			others = append(others, c)
		}
	}
	for _, c := range others {
		if isClass(c.name) {
			c.role = RoleDimension
		}
	}
	if entity == nil { // the first that names each row
		for _, c := range append(others, code) {
			if c != nil && c.role == RoleNone && g.apart(c.at) {
				entity = c
				break
			}
		}
	}
	if entity != nil {
		entity.role = RoleEntity
		g.warn(entity.field.Name, "says of whom or what")
	}
	for _, c := range others {
		if c.role == RoleNone && !g.apart() {
			c.role = RoleDimension
		}
		if c.role == RoleDimension {
			g.warn(c.field.Name, "narrows what is measured")
		}
	}
}

// apart reports whether no two rows are the same in the period, the names chosen so far, and one more column.
func (g *guess) apart(more ...int) bool {
	at := more
	for _, c := range g.cols {
		if c.role == RolePeriod && len(more) == 0 || c.role == RoleEntity || c.role == RoleDimension {
			at = append(at, c.at)
		}
	}
	seen := make(map[uint64]bool, len(g.rows))
	for _, row := range g.rows {
		h := uint64(14695981039346656037)
		for _, i := range at {
			h = (h ^ row[i-1]) * 1099511628211
		}
		if seen[h] {
			return false
		}
		seen[h] = true
	}
	return true
}

// numbers chooses the values, and what stands beside them.
func (g *guess) numbers() {
	var value *column
	for _, c := range g.cols {
		if c.role != RoleNone || c.cells == 0 {
			continue
		}
		if !c.numeric() {
			if c.numbers*2 > c.cells || isNumberType(c.field.Type) {
				g.warnings = append(g.warnings, Warning{File: g.file, Line: c.first.line, Column: c.field.Name, Message: "is left out", Err: &ParseError{File: g.file, Line: c.first.line, Column: c.field.Name, Value: c.first.value, Want: numberWant, Err: ErrNumber}})
			}
			continue
		}
		switch beside := besideName(c.name); {
		case isNote(c.name) || isCode(c.name) || isPeriodName(strings.TrimPrefix(c.name, "decimal ")) || isPosition(c.name):
			g.warn(c.field.Name, "left out")
		case c.numbers == c.cells && c.periods == c.cells && c.days == 0 && isEvent(c.name):
			c.role = RoleDate
			g.warn(c.field.Name, "its years are dates, not figures")
		case beside != RoleNone && value != nil:
			c.role, c.field.Title = beside, g.about(c, value).field.Name
			g.warn(c.field.Name, "is the %s of %q", beside, c.field.Title)
		default:
			c.role = RoleValue
			value = c
		}
	}
}

// about is the value column that an interval is about: the one whose name it begins with, else the last.
func (g *guess) about(c, last *column) *column {
	for _, v := range g.cols {
		if v.role == RoleValue && strings.HasPrefix(c.name, v.name+" ") {
			return v
		}
	}
	return last
}

// wide sees tables whose headers are periods, or places.
func (g *guess) wide() {
	values, places, years := 0, 0, 0
	for _, c := range g.cols {
		if c.role != RoleValue {
			continue
		}
		values++
		if c.place {
			places++
		}
		if c.year {
			years++
		}
	}
	for _, c := range g.cols {
		if c.role != RoleValue {
			continue
		}
		c.year = c.year && years == values
		c.place = places > 1 && places*2 > values && !slices.ContainsFunc(g.cols, func(c *column) bool { return c.role == RoleEntity })
	}
	if years > 0 && years == values {
		g.warn("", "the headers of %d columns are periods", years)
	} else if places > 1 && places*2 > values {
		g.warn("", "the headers of %d columns are places", values)
	}
}

// column writes down what was chosen.
func (g *guess) column(c *column) Column {
	out := Column{Name: c.field.Name, Role: c.role, at: c.at, lenient: c.numbers < c.cells}
	switch c.role {
	case RolePeriod:
		if f, _ := c.field.Format.(string); strings.Contains(f, "%") {
			out.Format = f
		}
		if c.days == c.cells {
			if grain := frequency(c.calendar); grain != "day" {
				out.Format = grain
				g.warn(c.field.Name, "its days stand for a %s each", grain)
			}
		}
	case RoleLower, RoleUpper, RoleUncertainty:
		out.Of = c.field.Title
	case RoleValue:
		g.value(c, &out)
	case RoleDimension:
		out.coded = len(c.texts) > 1
		for s := range c.texts {
			out.coded = out.coded && codeLen(s) > 0
		}
	case RoleDate:
		out.Measurand = g.measurand(c.name, firstSentence(c.field.Description))
	}
	return out
}
