package source

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"reflect"
	"strings"
)

// Descriptor is the file that makes a folder a Data Package.
const Descriptor = "datapackage.json"

// What a Data Package may have. Beyond it opening fails.
const (
	MaxDescriptor = 1 << 24 // bytes
	MaxResources  = 1 << 16
	MaxFile       = 1 << 31 // bytes of a table
	MaxDocument   = 1 << 26 // bytes of a text, of inline data
	maxDepth      = 8       // of folders in folders
)

// descriptor is what we read of a Data Package (Frictionless v1 and v2). What is ours stands in a property "claimcheck" of the
// package, of a resource, and of a field; a resource's comes before the package's.
type descriptor struct {
	Name, Title, Description string
	Homepage, Version        string
	Created                  string
	Licenses                 []link
	Sources                  []link
	Contributors             []contributor
	Resources                []resource
	Claimcheck               json.RawMessage
	hints                    hints
}

type link struct{ Name, Title, Path string }

type contributor struct {
	Title, Organization, Role string
	Roles                     []string
}

// resource is a file, or data that stands in the descriptor itself.
type resource struct {
	Name, Title, Description string
	Path                     paths
	Data                     json.RawMessage
	Format, Mediatype        string
	Encoding, Hash           string
	Bytes                    int64
	Licenses, Sources        []link
	Schema                   local[schema]
	Dialect                  local[dialect]
	Claimcheck               json.RawMessage
	hints                    hints
}

type schema struct {
	Fields        []columnField
	MissingValues missing
}

type columnField struct {
	Name, Type, Title, Description string
	Format                         any
	DecimalChar, GroupChar         string
	Claimcheck                     json.RawMessage
	column                         *Column
}

type dialect struct {
	Delimiter string
	Header    *bool
}

// hints is the property "claimcheck" of a package or a resource.
type hints struct {
	Language    string `json:"language"`
	Complete    bool   `json:"complete"`
	Measurand   string `json:"measurand"`
	Entity      string `json:"entity"`
	Place       string `json:"place"`
	Unit        string `json:"unit"`
	Period      string `json:"period"`
	Aggregation string `json:"aggregation"`
	Modality    string `json:"modality"`
	Publisher   string `json:"publisher"`
	URL         string `json:"url"`
	Archive     string `json:"archive"`
	Origin      string `json:"origin"`
	Published   string `json:"published"`
	Retrieved   string `json:"retrieved"`
	Vintage     string `json:"vintage"`
	Status      string `json:"status"`
	Tier        string `json:"tier"`
	Speaker     string `json:"speaker"`
}

// fieldHints is the property "claimcheck" of a field.
type fieldHints struct {
	Role        string `json:"role"`
	Unit        string `json:"unit"`
	Format      string `json:"format"`
	Of          string `json:"of"`
	Measurand   string `json:"measurand"`
	Entity      string `json:"entity"`
	Place       string `json:"place"`
	Period      string `json:"period"`
	Aggregation string `json:"aggregation"`
	Modality    string `json:"modality"`
}

// paths is a path or several; only one is read.
type paths []string

func (p *paths) UnmarshalJSON(b []byte) error {
	var one string
	if json.Unmarshal(b, &one) == nil {
		*p = paths{one}
		return nil
	}
	return json.Unmarshal(b, (*[]string)(p))
}

// missing is v1's list of words or v2's list of words with labels.
type missing []string

func (m *missing) UnmarshalJSON(b []byte) error {
	if json.Unmarshal(b, (*[]string)(m)) == nil {
		return nil
	}
	var labelled []struct{ Value string }
	err := json.Unmarshal(b, &labelled)
	*m = nil
	for _, l := range labelled {
		*m = append(*m, l.Value)
	}
	return err
}

// local is an object, or the path of a file that holds it.
type local[T any] struct {
	is   T
	file string
}

func (l *local[T]) UnmarshalJSON(b []byte) error {
	if json.Unmarshal(b, &l.file) == nil {
		return nil
	}
	return json.Unmarshal(b, &l.is)
}

// readDescriptor reads a folder's.
func readDescriptor(fsys fs.FS, dir string) (*descriptor, error) {
	file := path.Join(dir, Descriptor)
	data, err := readFile(fsys, file, MaxDescriptor)
	if err != nil {
		return nil, err
	}
	d, err := parseDescriptor(data, file)
	if err != nil {
		return nil, err
	}
	for i := range d.Resources {
		r := &d.Resources[i]
		at := fmt.Sprintf("resources[%d]", i)
		if err := readLocal(fsys, dir, at+".schema", &r.Schema); err != nil {
			return nil, err
		}
		if err := readLocal(fsys, dir, at+".dialect", &r.Dialect); err != nil {
			return nil, err
		}
	}
	return d, d.own(file)
}

// parseDescriptor reads JSON; an error has the line.
func parseDescriptor(data []byte, file string) (*descriptor, error) {
	d := &descriptor{}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if err := json.Unmarshal(data, d); err != nil {
		return nil, jsonError(err, data, file)
	}
	if len(d.Resources) == 0 {
		return nil, &ParseError{File: file, Column: "resources", Want: "at least one table or document", Err: ErrMissing}
	}
	if len(d.Resources) > MaxResources {
		return nil, &ParseError{File: file, Column: "resources", Want: fmt.Sprintf("at most %d", MaxResources), Err: ErrTooLarge}
	}
	return d, nil
}

// jsonError says on which line JSON is wrong.
func jsonError(err error, data []byte, file string) error {
	e := &ParseError{File: file, Err: fmt.Errorf("%w: %w", ErrFormat, err)}
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		e.Line = 1 + bytes.Count(data[:min(int(syntax.Offset), len(data))], []byte("\n"))
	case errors.As(err, &kind):
		e.Line = 1 + bytes.Count(data[:min(int(kind.Offset), len(data))], []byte("\n"))
		e.Column, e.Value = strings.ToLower(kind.Field), kind.Value
		e.Want, e.Err = jsonKind(kind.Type.Kind()), ErrFormat
	}
	return e
}

// jsonKind says what JSON calls a type.
func jsonKind(k reflect.Kind) string {
	switch k {
	case reflect.Slice:
		return "a list"
	case reflect.Struct, reflect.Map:
		return "an object"
	case reflect.String:
		return "a text"
	case reflect.Bool:
		return "true or false"
	}
	return "a number"
}

// readLocal reads what is given as a path.
func readLocal[T any](fsys fs.FS, dir, at string, l *local[T]) error {
	if l.file == "" {
		return nil
	}
	file, err := inside(dir, l.file, path.Join(dir, Descriptor), at)
	if err != nil {
		return err
	}
	data, err := readFile(fsys, file, MaxDescriptor)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, &l.is); err != nil {
		return jsonError(err, data, file)
	}
	return nil
}

// own reads what is ours.
func (d *descriptor) own(file string) error {
	if err := strict(d.Claimcheck, &d.hints, file, "claimcheck"); err != nil {
		return err
	}
	for i := range d.Resources {
		r := &d.Resources[i]
		at := fmt.Sprintf("resources[%d]", i)
		r.hints = d.hints
		if err := strict(r.Claimcheck, &r.hints, file, at+".claimcheck"); err != nil {
			return err
		}
		for j := range r.Schema.is.Fields {
			f := &r.Schema.is.Fields[j]
			if len(f.Claimcheck) == 0 {
				continue
			}
			at := fmt.Sprintf("%s.schema.fields[%d].claimcheck", at, j)
			var h fieldHints
			if err := strict(f.Claimcheck, &h, file, at); err != nil {
				return err
			}
			c, err := h.column(f, file, at)
			if err != nil {
				return err
			}
			f.column = &c
		}
	}
	return nil
}

// strict reads a property of ours, in which a name that isn't known is an error: a role misspelled is no role.
func strict(raw json.RawMessage, to any, file, at string) error {
	if len(raw) == 0 {
		return nil
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(to); err != nil {
		return &ParseError{File: file, Column: at, Value: string(raw), Want: "the properties " + strings.Join(properties(to), ", "), Err: fmt.Errorf("%w: %w", ErrFormat, err)}
	}
	return nil
}

// properties lists the names that a property of ours may have.
func properties(to any) []string {
	b, _ := json.Marshal(to)
	var names []string
	d := json.NewDecoder(bytes.NewReader(b))
	for depth := 0; ; {
		t, err := d.Token()
		if err != nil {
			return names
		}
		if t == json.Delim('{') {
			depth++
		} else if s, ok := t.(string); ok && depth == 1 {
			names = append(names, s)
			d.Token() // its value
		}
	}
}

// column is what a field's hints say.
func (h fieldHints) column(f *columnField, file, at string) (Column, error) {
	c := Column{Name: f.Name, Unit: h.Unit, Format: h.Format, Of: h.Of, Measurand: h.Measurand, Entity: h.Entity, Place: h.Place, Period: h.Period}
	var ok bool
	if c.Role, ok = ParseRole(strings.ToLower(h.Role)); !ok {
		return c, &ParseError{File: file, Column: at + ".role", Value: h.Role, Want: "one of " + roleNames(), Err: ErrFormat}
	}
	if c.Format == "" && (c.Role == RolePeriod || c.Role == RoleDate) {
		c.Format, _ = f.Format.(string)
	}
	var err error
	if c.Aggregation, c.Modality, err = states(h.Aggregation, h.Modality, file, at); err != nil {
		return c, err
	}
	return c, nil
}

// inside returns the path of a file in the package's folder, and refuses any other.
func inside(dir, name, file, at string) (string, error) {
	if name == "." || !fs.ValidPath(name) || strings.Contains(name, `\`) || strings.Contains(name, "://") {
		return "", &ParseError{File: file, Column: at, Value: name, Want: `a path inside the folder, such as "data/table.csv"`, Err: ErrOutside}
	}
	return path.Join(dir, name), nil
}
