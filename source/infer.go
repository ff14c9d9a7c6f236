package source

import (
	"fmt"
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
}

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
		cols[i] = &column{field: f, name: plainName(h), texts: map[string]bool{}, calendar: map[claim.Date]bool{}}
		cols[i].place = n.isPlace(strings.ReplaceAll(h, "_", " "))
		_, err := freePeriod(h)
		cols[i].year = err == nil
	}
	for rows := 0; ; rows++ {
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
	}
	g := &guess{t: t, d: d, res: res, n: n, cols: cols, words: n.words, file: file}
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

func (c *column) numeric() bool { return c.cells > 0 && c.numbers == c.cells }

// guess chooses.
type guess struct {
	t        *Table
	d        *descriptor
	res      *resource
	n        *numerals
	cols     []*column
	words    *lexicon.Dictionary
	file     string
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
	if !slices.ContainsFunc(g.cols, func(c *column) bool { return c.role == RoleValue }) {
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

func isPeriodName(s string) bool {
	switch s {
	case "year", "date", "time", "month", "period", "quarter", "week", "day", "time period", "reference period", "ref date", "year month",
		"jahr", "datum", "monat", "zeit", "année", "annee", "mois", "año", "ano", "fecha", "mes", "anno", "mese", "data", "рік", "дата", "год":
		return true
	}
	return false
}

func isPeriodType(s string) bool {
	switch s {
	case "year", "yearmonth", "date", "datetime":
		return true
	}
	return false
}

// names chooses what says of whom, and what narrows what is measured.
func (g *guess) names() {
	entity := ""
	for _, c := range g.cols {
		if c.role != RoleNone || c.cells == 0 || c.numeric() || c.numbers*2 > c.cells {
			continue
		}
		switch {
		case isNote(c.name):
		case isCode(c.name):
		case entity == "" && isEntityName(c.name):
			c.role, entity = RoleEntity, c.field.Name
			g.warn(c.field.Name, "says of whom or what")
		case isEntityName(c.name):
		case len(c.texts) < maxTexts:
			c.role = RoleDimension
			g.warn(c.field.Name, "narrows what is measured")
		}
	}
	if entity != "" {
		return
	}
	for _, c := range g.cols {
		if c.role == RoleNone && !c.numeric() && c.cells > 0 && isCode(c.name) && c.numbers == 0 {
			c.role = RoleEntity
			g.warn(c.field.Name, "says of whom or what, by a code")
			return
		}
	}
}

func isEntityName(s string) bool {
	for _, w := range strings.Fields(strings.TrimSuffix(s, " name")) {
		switch w {
		case "country", "countries", "nation", "entity", "region", "state", "area", "geo", "geography", "location", "city", "province", "county", "territory",
			"company", "organisation", "organization", "institution", "team", "player", "name", "party", "land", "pays", "país", "pais", "paese", "країна", "kraj":
			return true
		}
	}
	return false
}

func isCode(s string) bool {
	for _, w := range strings.Fields(s) {
		switch w {
		case "code", "id", "iso", "iso2", "iso3", "fips", "key", "url", "link":
			return true
		}
	}
	return false
}

func isNote(s string) bool {
	for _, w := range strings.Fields(s) {
		switch w {
		case "note", "notes", "footnote", "footnotes", "comment", "comments", "remark", "remarks", "description":
			return true
		}
	}
	return false
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
				g.warnings = append(g.warnings, Warning{File: g.file, Line: c.first.line, Column: c.field.Name, Message: "left out", Err: &ParseError{File: g.file, Line: c.first.line, Column: c.field.Name, Value: c.first.value, Want: numberWant, Err: ErrNumber}})
			}
			continue
		}
		switch beside := besideName(c.name); {
		case isNote(c.name) || isCode(c.name) || isPeriodName(strings.TrimPrefix(c.name, "decimal ")) || isPosition(c.name):
			g.warn(c.field.Name, "left out")
		case beside != RoleNone && value != nil:
			c.role, c.field.Title = beside, g.about(c, value).field.Name
			g.warn(c.field.Name, "is the %s of %q", beside, c.field.Title)
		default:
			c.role = RoleValue
			value = c
		}
	}
}

func isNumberType(s string) bool { return s == "number" || s == "integer" }

func isPosition(s string) bool {
	switch s {
	case "lat", "lon", "lng", "latitude", "longitude", "row", "no", "nr", "rank":
		return true
	}
	return false
}

// besideName says whether a column's name makes it an interval's end or width.
func besideName(s string) Role {
	has := func(ws ...string) bool {
		return slices.ContainsFunc(strings.Fields(s), func(w string) bool { return slices.Contains(ws, w) })
	}
	end := has("bound", "limit", "ci", "confidence", "error", "95", "95%", "interval")
	switch {
	case has("lower", "low", "lo") && end, s == "lower":
		return RoleLower
	case has("upper", "high", "hi") && end, s == "upper":
		return RoleUpper
	case has("uncertainty"), has("margin") && has("error"):
		return RoleUncertainty
	}
	return RoleNone
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
	out := Column{Name: c.field.Name, Role: c.role}
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
	}
	return out
}

// frequency says what part of the calendar days stand for: a year where all are the same day of the year, a quarter or
// month where they are the same day of a month (or its last).
func frequency(days map[claim.Date]bool) string {
	if len(days) < 3 {
		return "day"
	}
	inYear, inMonth, months := map[[2]uint8]bool{}, map[uint8]bool{}, map[uint8]bool{}
	perMonth := map[[2]int16]int{}
	last := true
	for d := range days {
		inYear[[2]uint8{d.Month, d.Day}] = true
		inMonth[d.Day] = true
		months[d.Month] = true
		perMonth[[2]int16{d.Year, int16(d.Month)}]++
		last = last && d.Day >= 28
	}
	for _, n := range perMonth {
		if n > 1 {
			return "day"
		}
	}
	if len(inYear) == 1 {
		return "year"
	}
	if len(inMonth) > 1 && !last {
		return "day"
	}
	if len(months) == 4 {
		ms := make([]int, 0, 4)
		for m := range months {
			ms = append(ms, int(m))
		}
		slices.Sort(ms)
		if ms[1]-ms[0] == 3 && ms[2]-ms[1] == 3 && ms[3]-ms[2] == 3 {
			return "quarter"
		}
	}
	return "month"
}
