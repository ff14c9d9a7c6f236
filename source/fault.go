package source

import (
	"errors"
	"fmt"
	"strings"
)

// ParseError is something in a file that can't be read.
type ParseError struct {
	File   string // "" for a reader
	Line   int    // 0: the file as a whole
	Column string // the column's name, or the property's path; "": the line as a whole
	Value  string // what stands there
	Want   string // what is accepted
	Err    error
}

// The reasons of a ParseError, beside those of packages quantity and claim.
var (
	ErrMissing   = errors.New("missing")
	ErrDuplicate = errors.New("named twice")
	ErrNumber    = errors.New("not a number")
	ErrPeriod    = errors.New("not a period")
	ErrUnit      = errors.New("not a unit")
	ErrFormat    = errors.New("malformed")
	ErrTooLarge  = errors.New("too large")
	ErrOutside   = errors.New("not inside the folder")
	ErrHash      = errors.New("the content is not what was registered")
)

// Error says where, what and what would have been accepted.
func (e *ParseError) Error() string {
	var s strings.Builder
	s.WriteString("source: ")
	if e.File != "" {
		s.WriteString(e.File)
		s.WriteByte(':')
	}
	if e.Line > 0 {
		if e.File == "" {
			s.WriteString("line ")
		}
		fmt.Fprintf(&s, "%d:", e.Line)
	}
	if e.File != "" || e.Line > 0 {
		s.WriteByte(' ')
	}
	if e.Column != "" {
		fmt.Fprintf(&s, "column %q: ", e.Column)
	}
	if e.Value != "" {
		fmt.Fprintf(&s, "%q: ", shorten(e.Value))
	}
	fmt.Fprintf(&s, "%v", e.Err)
	if e.Want != "" {
		s.WriteString("; want ")
		s.WriteString(e.Want)
	}
	return s.String()
}

// Unwrap returns the reason.
func (e *ParseError) Unwrap() error { return e.Err }

// shorten keeps what a reader needs of a long value.
func shorten(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}

// Warning is something that was inferred, or left out, and that a declaration would settle.
type Warning struct {
	File    string
	Line    int    // 0: the file as a whole
	Column  string // "": none in particular
	Message string
	Err     error // why the file, or the column, was left out; nil: it wasn't
}

// String is one line.
func (w Warning) String() string {
	var s strings.Builder
	s.WriteString(w.File)
	if w.Line > 0 {
		fmt.Fprintf(&s, ":%d", w.Line)
	}
	s.WriteString(": ")
	if w.Column != "" {
		fmt.Fprintf(&s, "column %q: ", w.Column)
	}
	s.WriteString(w.Message)
	if w.Err != nil {
		fmt.Fprintf(&s, ": %v", w.Err)
	}
	return s.String()
}
