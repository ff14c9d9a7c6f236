package lexicon

import (
	"errors"
	"strconv"
	"strings"
)

// The kinds of error, for errors.Is.
var (
	ErrSyntax   = errors.New("not in the lexicon's syntax")
	ErrConflict = errors.New("defined differently before")
	ErrLimit    = errors.New("too large")
)

// Error is a fault in a lexicon file.
type Error struct {
	File   string // "" for Parse
	Line   int    // from 1
	Column int    // in bytes, from 1
	Text   string // the words at fault
	Reason string
	Accept string // what would have been accepted; may be ""
	Err    error  // ErrSyntax, ErrConflict or ErrLimit
}

func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString("lexicon: ")
	if e.File != "" {
		b.WriteString(e.File)
		b.WriteByte(':')
	}
	b.WriteString(strconv.Itoa(e.Line))
	b.WriteByte(':')
	b.WriteString(strconv.Itoa(e.Column))
	b.WriteString(": ")
	if e.Text != "" {
		t := e.Text
		if len(t) > 60 {
			t = t[:60] + "…"
		}
		b.WriteString(strconv.Quote(strings.ToValidUTF8(t, "\uFFFD")))
		b.WriteString(": ")
	}
	b.WriteString(e.Reason)
	if e.Accept != "" {
		b.WriteString("; accepted: ")
		b.WriteString(e.Accept)
	}
	return b.String()
}

// Unwrap returns ErrSyntax, ErrConflict or ErrLimit.
func (e *Error) Unwrap() error { return e.Err }
