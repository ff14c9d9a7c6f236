package source

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/claimcheck/claimcheck/claim"
)

// provenance is what a package says of one of its resources.
func provenance(d *descriptor, r *resource, file string) (Provenance, error) {
	h := r.hints
	p := Provenance{
		Publisher: h.Publisher, URL: h.URL, Archive: h.Archive, Origin: h.Origin,
		Vintage: h.Vintage, Status: h.Status,
	}
	sources := r.Sources
	if len(sources) == 0 {
		sources = d.Sources
	}
	if p.Publisher == "" {
		var names []string
		for _, s := range sources {
			if n := first(s.Title, s.Name, s.Path); n != "" {
				names = append(names, n)
			}
		}
		p.Publisher = strings.Join(names, "; ")
	}
	if p.Publisher == "" {
		for _, c := range d.Contributors {
			if c.Role == "publisher" || strings.Contains(strings.Join(c.Roles, " "), "publisher") {
				p.Publisher = first(c.Organization, c.Title)
			}
		}
	}
	if p.URL == "" && len(sources) == 1 {
		p.URL = sources[0].Path
	}
	if p.URL == "" {
		p.URL = d.Homepage
	}
	licences := r.Licenses
	if len(licences) == 0 {
		licences = d.Licenses
	}
	var names []string
	for _, l := range licences {
		if n := first(l.Name, l.Title, l.Path); n != "" {
			names = append(names, n)
		}
	}
	p.Licence = strings.Join(names, "; ")
	var err error
	for _, at := range [...]struct {
		name, value string
		to          *time.Time
	}{{"published", h.Published, &p.Published}, {"retrieved", h.Retrieved, &p.Retrieved}} {
		if at.value == "" {
			continue
		}
		if *at.to, err = readDay(at.value); err != nil {
			return p, &ParseError{File: file, Column: "claimcheck." + at.name, Value: at.value, Want: "a day such as 2024-03-15", Err: ErrPeriod}
		}
	}
	if h.Tier != "" {
		var ok bool
		if p.Tier, ok = ParseTier(strings.ToLower(h.Tier)); !ok {
			return p, &ParseError{File: file, Column: "claimcheck.tier", Value: h.Tier, Want: "one of " + strings.Join(tierNames[:], ", "), Err: ErrFormat}
		}
	}
	return p, nil
}

// first returns the first that is something.
func first(ss ...string) string {
	for _, s := range ss {
		if s != "" {
			return s
		}
	}
	return ""
}

// states reads the names of an aggregation and a modality.
func states(aggregation, modality, file, at string) (a claim.Aggregation, m claim.Modality, err error) {
	var ok bool
	if aggregation != "" {
		if a, ok = enum[claim.Aggregation](aggregation); !ok {
			return a, m, &ParseError{File: file, Column: at + ".aggregation", Value: aggregation, Want: "one of " + enumNames[claim.Aggregation](), Err: ErrFormat}
		}
	}
	if modality != "" {
		if m, ok = enum[claim.Modality](modality); !ok {
			return a, m, &ParseError{File: file, Column: at + ".modality", Value: modality, Want: "one of " + enumNames[claim.Modality](), Err: ErrFormat}
		}
	}
	return a, m, nil
}

// inlineText reads the inline data of a document.
func inlineText(data json.RawMessage, file, name string) (string, error) {
	var s string
	if err := json.Unmarshal(data, &s); err != nil {
		return "", &ParseError{File: file, Column: "resource " + name + ".data", Want: "a text", Err: ErrFormat}
	}
	return s, nil
}

// inlineCSV writes the inline data of a table, rows or objects, as CSV; a text is CSV already.
func inlineCSV(data json.RawMessage, fields []columnField, file, name string) (string, error) {
	fail := func(err error) error {
		return &ParseError{File: file, Column: "resource " + name + ".data", Want: "a list of rows, the first of them the names, or a list of objects", Err: fmt.Errorf("%w: %w", ErrFormat, err)}
	}
	var text string
	if json.Unmarshal(data, &text) == nil {
		return text, nil
	}
	var rows [][]json.RawMessage
	if json.Unmarshal(data, &rows) != nil {
		var objects []map[string]json.RawMessage
		if err := json.Unmarshal(data, &objects); err != nil {
			return "", fail(err)
		}
		rows = nil
		names := objectNames(objects, fields)
		head := make([]json.RawMessage, len(names))
		for i, n := range names {
			head[i], _ = json.Marshal(n)
		}
		rows = append(rows, head)
		for _, o := range objects {
			row := make([]json.RawMessage, len(names))
			for i, n := range names {
				row[i] = o[n]
			}
			rows = append(rows, row)
		}
	}
	var s strings.Builder
	for _, row := range rows {
		for i, v := range row {
			if i > 0 {
				s.WriteByte(',')
			}
			var word string
			switch {
			case len(v) == 0, string(v) == "null":
			case json.Unmarshal(v, &word) == nil:
				s.WriteString(`"` + strings.ReplaceAll(word, `"`, `""`) + `"`)
			case v[0] == '{', v[0] == '[':
				return "", fail(fmt.Errorf("%s is no cell", shorten(string(v))))
			default:
				s.Write(v)
			}
		}
		s.WriteByte('\n')
	}
	return s.String(), nil
}

// objectNames are the columns of a list of objects: those of the schema, else those of the objects in the order of the alphabet.
func objectNames(objects []map[string]json.RawMessage, fields []columnField) []string {
	var names []string
	seen := map[string]bool{}
	for _, f := range fields {
		names = append(names, f.Name)
		seen[f.Name] = true
	}
	if len(names) > 0 {
		return names
	}
	for _, o := range objects {
		for n := range o {
			if !seen[n] {
				seen[n] = true
				names = append(names, n)
			}
		}
	}
	return sorted(names)
}
