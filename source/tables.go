package source

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

func sorted(s []string) []string { slices.Sort(s); return s }

// table reads a resource that is one.
func (o *opening) table(d *descriptor, r *resource, file, name string, p Provenance) (Source, error) {
	t, err := r.table(d, file, name, p)
	if err != nil {
		return nil, err
	}
	t.Lexicon = o.Lexicon
	content := func() (io.ReadCloser, error) {
		if r.Data == nil {
			f, err := open(o.fsys, file, MaxFile)
			return f, err
		}
		s, err := inlineCSV(r.Data, r.Schema.is.Fields, file, name)
		return io.NopCloser(strings.NewReader(s)), err
	}
	if r.Data != nil {
		t.Comma, t.Encoding = ',', ""
	}
	declared := t.Columns != nil
	if !declared && r.Data == nil {
		if x, err := o.rates(file, p); x != nil || err != nil {
			return x, err
		}
	}
	var warnings []Warning
	if !declared {
		f, err := content()
		if err != nil {
			return nil, err
		}
		warnings, err = t.infer(until{o.ctx, f}, d, r)
		f.Close()
		if err != nil {
			if o.ctx.Err() != nil {
				return nil, o.ctx.Err()
			}
			o.warn(Warning{File: file, Message: "left out", Err: err})
			return nil, nil
		}
	}
	f, err := content()
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b := newBuilder(o.Lexicon)
	sum := sha256.New()
	hashed := io.TeeReader(until{o.ctx, f}, sum)
	err = t.read(b, hashed, nil)
	if err == nil && r.Data == nil {
		if _, err = io.Copy(io.Discard, hashed); err == nil && hex.EncodeToString(sum.Sum(nil)) != p.SHA256 {
			return nil, &ParseError{File: file, Want: "a file that stays as it is while it is read", Err: ErrHash}
		}
	}
	if err != nil {
		if o.ctx.Err() != nil {
			return nil, o.ctx.Err()
		}
		if declared {
			return nil, err
		}
		o.warn(Warning{File: file, Message: "left out", Err: err})
		return nil, nil
	}
	x := b.index()
	x.sets[0].Warnings = append(warnings, x.sets[0].Warnings...)
	for _, w := range x.sets[0].Warnings {
		o.warn(w)
	}
	return x, nil
}

// table is what the package declares of one.
func (r *resource) table(d *descriptor, file, name string, p Provenance) (*Table, error) {
	h := r.hints
	t := &Table{
		Name: path.Base(name), Title: first(r.Title, d.Title), Encoding: r.Encoding, Complete: h.Complete,
		Measurand: h.Measurand, Entity: h.Entity, Place: h.Place, Unit: h.Unit, Provenance: p,
	}
	var err error
	if t.Language, err = tagOf(h.Language, file); err != nil {
		return nil, err
	}
	if h.Period != "" {
		if t.Period, err = freePeriod(h.Period); err != nil {
			return nil, &ParseError{File: file, Column: "claimcheck.period", Value: h.Period, Want: periodWant, Err: err}
		}
	}
	if t.Aggregation, t.Modality, err = states(h.Aggregation, h.Modality, file, "claimcheck"); err != nil {
		return nil, err
	}
	for _, m := range r.Schema.is.MissingValues {
		if m != "" {
			t.Missing = append(t.Missing, m)
		}
	}
	if c := r.Dialect.is.Delimiter; c != "" {
		comma, n := utf8.DecodeRuneInString(c)
		if c == `\t` {
			comma, n = '\t', len(c)
		}
		if n != len(c) || !validComma(comma) {
			return nil, &ParseError{File: file, Column: "dialect.delimiter", Value: c, Want: "one character", Err: ErrFormat}
		}
		t.Comma = comma
	} else if r.extension() == ".tsv" {
		t.Comma = '\t'
	}
	if y := r.Dialect.is.Header; y != nil && !*y {
		return nil, &ParseError{File: file, Column: "dialect.header", Value: "false", Want: "a table with a header line", Err: ErrFormat}
	}
	for _, f := range r.Schema.is.Fields {
		if t.decimal == "" {
			t.decimal = f.DecimalChar
		}
		if t.group == "" {
			t.group = f.GroupChar
		}
		if f.column != nil {
			t.Columns = append(t.Columns, *f.column)
		}
	}
	if t.Columns != nil && !slices.ContainsFunc(t.Columns, func(c Column) bool {
		return c.Role == RoleValue || c.Role == RoleDate || c.Role == RoleLower
	}) {
		return nil, &ParseError{File: file, Column: "schema.fields", Want: `a field with "claimcheck": {"role": "value"}`, Err: ErrMissing}
	}
	return t, nil
}

var errNoValues = errors.New("no column of numbers beside its period and names")

// field is what the schema says of a column.
func (r *resource) field(name string) columnField {
	for _, f := range r.Schema.is.Fields {
		if strings.EqualFold(f.Name, name) {
			return f
		}
	}
	return columnField{Name: name}
}
