package source

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

// reading is a table while it is read.
type reading struct {
	*plan
	t       *Table
	b       *builder
	n       *numerals
	set     *dataset
	file    string
	header  []string
	words   map[string]string // clones, so that no record is kept alive by a word of it
	periods map[string]claim.Period
	origins map[Provenance]*Provenance
	base    *Provenance // the table's own
	kinds   map[quantity.Unit]quantity.Kind
	faults  []error
	left    map[string]bool // columns in which cells were left out
	short   int             // the first line that is cut short
	askew   bool            // a record hasn't the header's shape: so it will be with those after it
}

// read reads a table into b.
func (t *Table) read(b *builder, r io.Reader, opened *records) error {
	file := t.Provenance.File
	if opened == nil {
		var err error
		if opened, err = openCSV(r, file, t.Encoding, t.Comma); err != nil {
			return err
		}
	}
	n := t.numerals()
	p, err := t.plan(opened.header, file, n)
	if err != nil {
		return err
	}
	name := t.Name
	if name == "" {
		name = "table"
	}
	in := &reading{
		plan: p, t: t, b: b, n: n, file: file, header: opened.header,
		set:     b.dataset(name, t.Complete, t.Provenance),
		words:   map[string]string{},
		periods: map[string]claim.Period{},
		origins: map[Provenance]*Provenance{},
		kinds:   map[quantity.Unit]quantity.Kind{},
	}
	in.set.Title = t.Title
	in.set.Columns = t.Columns
	in.set.about = &claim.Text{ID: name, URL: t.Provenance.URL, Language: t.Language, Published: t.Provenance.Published}
	for len(in.faults) < MaxFaults && !in.askew {
		fields, line, err := opened.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			in.faults = append(in.faults, err)
			break
		}
		in.record(fields, line)
	}
	if in.short > 0 {
		in.set.Warnings = append(in.set.Warnings, Warning{File: file, Line: in.short, Message: "from here on there are records that are shorter than the header line; what isn't there is left out"})
	}
	return errors.Join(in.faults...)
}

// fault notes what is wrong at a place.
func (in *reading) fault(line int, column, value, want string, err error) {
	in.faults = append(in.faults, &ParseError{File: in.file, Line: line, Column: column, Value: value, Want: want, Err: err})
}

// field returns a trimmed field, or "" where there is none.
func field(fields []string, at int) string {
	if at < 0 || at >= len(fields) {
		return ""
	}
	s := fields[at]
	if s == "" || s[0] > ' ' && s[0] < utf8.RuneSelf && s[len(s)-1] > ' ' && s[len(s)-1] < utf8.RuneSelf {
		return s
	}
	return strings.TrimSpace(s)
}

// keep returns a copy of s, the same one each time.
func (in *reading) keep(s string) string {
	if s == "" {
		return ""
	}
	k, ok := in.words[s]
	if !ok {
		k = strings.Clone(s)
		in.words[k] = k
	}
	return k
}

// record reads one.
func (in *reading) record(fields []string, line int) {
	for len(fields) > len(in.header) && strings.TrimSpace(fields[len(fields)-1]) == "" {
		fields = fields[:len(fields)-1]
	}
	if len(fields) > len(in.header) {
		in.fault(line, "", strings.Join(fields, ", "), fmt.Sprintf("%d fields, as the header line has: %s", len(in.header), quoteAll(in.header)),
			fmt.Errorf("%w: %d fields", ErrFormat, len(fields)))
		in.askew = true
		return
	}
	if len(fields) < len(in.header) {
		if strings.TrimSpace(strings.Join(fields, "")) == "" {
			return
		}
		if len(fields) < in.firstValue() {
			in.fault(line, "", strings.Join(fields, ", "), fmt.Sprintf("%d fields, as the header line has", len(in.header)), fmt.Errorf("%w: %d fields", ErrFormat, len(fields)))
			return
		}
		if in.short == 0 && len(fields) < in.need {
			in.short = line
		}
	}
	for _, f := range fields {
		if !utf8.ValidString(f) {
			in.fault(line, "", strings.ToValidUTF8(f, "�"), "UTF-8, or a declared encoding", ErrFormat)
			return
		}
	}
	s := shape{set: in.set, entity: in.t.Entity, place: in.t.Place}
	if e := field(fields, in.entity); e != "" {
		s.entity = in.keep(e)
	}
	if e := field(fields, in.place); e != "" {
		s.place = in.keep(e)
	}
	period, ok := in.when(fields, line)
	if !ok {
		return
	}
	measurand := in.measurand(fields)
	aggregation, modality := claim.Aggregation(0), claim.Modality(0)
	if w := field(fields, in.aggregation); w != "" {
		if aggregation, ok = enum[claim.Aggregation](w); !ok {
			in.fault(line, in.header[in.aggregation], w, "one of "+enumNames[claim.Aggregation](), ErrFormat)
			return
		}
	}
	if w := field(fields, in.modality); w != "" {
		if modality, ok = enum[claim.Modality](w); !ok {
			in.fault(line, in.header[in.modality], w, "one of "+enumNames[claim.Modality](), ErrFormat)
			return
		}
	}
	origin, ok := in.origin(fields, line)
	if !ok {
		return
	}
	for i := range in.values {
		v := &in.values[i]
		w := s
		w.column = v.Name
		w.measurand = in.about(v, measurand)
		if v.Entity != "" && field(fields, in.entity) == "" {
			w.entity = v.Entity
		}
		if v.Place != "" && field(fields, in.place) == "" {
			w.place = v.Place
		}
		w.aggregation, w.modality = v.Aggregation, v.Modality
		if aggregation != 0 {
			w.aggregation = aggregation
		}
		if modality != 0 {
			w.modality = modality
		}
		p := v.period
		if period != (claim.Period{}) && v.Period == "" {
			p = period
		}
		in.value(fields, line, v, w, p, origin)
	}
}

// firstValue returns how many fields a record must have to say anything.
func (p *plan) firstValue() int {
	n := len(p.values)
	for _, v := range p.values {
		if v.at >= 0 && (n == len(p.values) || v.at < n) {
			n = v.at
		}
	}
	return min(max(n, p.entity, p.period)+1, p.need)
}

// when returns the record's period.
func (in *reading) when(fields []string, line int) (claim.Period, bool) {
	s := field(fields, in.period)
	if s == "" {
		return claim.Period{}, true
	}
	if p, ok := in.periods[s]; ok {
		return p, true
	}
	p, err := readPeriod(s, in.format)
	if err != nil {
		want := periodWant
		if in.format != "" {
			want = "the format " + in.format
		}
		in.fault(line, in.header[in.period], s, want, err)
		return p, false
	}
	if len(in.periods) < 1<<16 {
		in.periods[strings.Clone(s)] = p
	}
	return p, true
}

// measurand joins what the record says of what is measured.
func (in *reading) measurand(fields []string) string {
	var parts []string
	for _, at := range in.names {
		if s := field(fields, at); s != "" {
			parts = append(parts, s)
		}
	}
	for i, at := range in.dimensions {
		s := field(fields, at)
		if in.coded[i] {
			s = s[codeLen(s):]
		}
		if s != "" {
			parts = append(parts, s)
		}
	}
	if len(parts) == 1 {
		return in.keep(parts[0])
	}
	return in.keep(strings.Join(parts, ", "))
}

// codeLen returns the length of the number that a cell of a classification begins with ("10 Aviation"), and the space after it.
func codeLen(s string) int {
	n := 0
	for n < len(s) && (s[n] >= '0' && s[n] <= '9' || s[n] == '.' && n > 0) {
		n++
	}
	if n > 0 && n < len(s) && s[n] == ' ' {
		return n + 1
	}
	return 0
}

// about is what a cell measures: what its column or table says, and what its record adds.
func (in *reading) about(v *valueColumn, record string) string {
	own := v.Measurand
	if own == "" {
		own = in.t.Measurand
	}
	switch {
	case own == "":
		return record
	case record == "":
		return own
	case len(in.names) == 0 || v.Measurand != "":
		return in.keep(own + ", " + record)
	}
	return record
}

// origin returns the record's provenance.
func (in *reading) origin(fields []string, line int) (*Provenance, bool) {
	if in.publisher < 0 && in.url < 0 && in.vint < 0 && in.published < 0 && in.tier < 0 {
		if in.base == nil {
			in.base = in.origined(in.t.Provenance)
		}
		return in.base, true
	}
	p := in.t.Provenance
	set := func(to *string, at int) {
		if s := field(fields, at); s != "" {
			*to = in.keep(s)
		}
	}
	set(&p.Publisher, in.publisher)
	set(&p.URL, in.url)
	set(&p.Vintage, in.vint)
	if s := field(fields, in.published); s != "" {
		at, err := readDay(s)
		if err != nil {
			in.fault(line, in.header[in.published], s, "a day such as 2024-03-15", err)
			return nil, false
		}
		p.Published = at
	}
	if s := field(fields, in.tier); s != "" {
		tier, ok := ParseTier(strings.ToLower(s))
		if !ok {
			in.fault(line, in.header[in.tier], s, "one of "+strings.Join(tierNames[:], ", "), ErrFormat)
			return nil, false
		}
		p.Tier = tier
	}
	return in.origined(p), true
}

// origined returns one pointer for each provenance.
func (in *reading) origined(p Provenance) *Provenance {
	o, ok := in.origins[p]
	if !ok {
		o = &p
		in.origins[p] = o
	}
	return o
}
