// Package protocol is the batch protocol of the command: one JSON object a line in, one a line out.
// Scripts depend on it; fields are only ever added. DESIGN.md describes it.
package protocol

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

// Schema is the version that leads every answer.
const Schema = 1

// Request is a line of input; each subcommand reads its own fields and ignores the rest.
type Request struct {
	ID        json.RawMessage `json:"id"`
	Text      string          `json:"text"`
	Lang      string          `json:"lang"`
	Published string          `json:"published"`
	Speaker   string          `json:"speaker"`
	URL       string          `json:"url"`
	As        string          `json:"as"`
	Value     string          `json:"value"`
	From      string          `json:"from"`
	To        string          `json:"to"`
	On        string          `json:"on"`       // the day, or the days "2024-03-01/2024-03-31", whose exchange rate to take
	Rates     string          `json:"rates"`    // rates in the CSV of the European Central Bank
	Calendar  string          `json:"calendar"` // mean, julian, 30/360, or the months that are meant: 2024-02
	Steps     bool            `json:"steps"`    // the answer to say how
	Sources   []Source        `json:"sources"`
}

// Source is a document, or a table whose text is its caption.
type Source struct {
	ID        string `json:"id"`
	Text      string `json:"text"`
	Table     string `json:"table"`
	Lang      string `json:"lang"`
	URL       string `json:"url"`
	Published string `json:"published"`
	Speaker   string `json:"speaker"`
}

// Code says what kind of error an Error is.
type Code string

const (
	CodeSyntax    Code = "syntax"
	CodeAmbiguous Code = "ambiguous"
	CodeUnit      Code = "unit"
	CodeLimit     Code = "limit"
	CodeInput     Code = "input"
	CodeInternal  Code = "internal"
)

// Error is what a line yields that can't be answered.
type Error struct {
	Code     Code      `json:"code"`
	Message  string    `json:"message"`
	Readings []Reading `json:"readings,omitempty"`
}

func (e *Error) Error() string { return e.Message }

// Failure is the answer to a line that failed.
type Failure struct {
	Schema int             `json:"schema"`
	ID     json.RawMessage `json:"id"`
	Error  *Error          `json:"error"`
}

// Decode reads one line. On an error the request still holds the id, if one could be read before the line broke.
func Decode(line []byte) (Request, *Error) {
	var r Request
	if err := json.Unmarshal(line, &r); err != nil {
		r = Request{ID: findID(line)}
		return r, &Error{Code: CodeInput, Message: fmt.Sprintf("not a request: %v", err)}
	}
	if len(r.ID) == 0 {
		r.ID = json.RawMessage("null")
	}
	return r, nil
}

// findID returns the value of the top-level "id" of a line that is not valid JSON as a whole, or null.
func findID(line []byte) json.RawMessage {
	d := json.NewDecoder(bytes.NewReader(line))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return json.RawMessage("null")
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			break
		}
		var v json.RawMessage
		if err := d.Decode(&v); err != nil {
			break
		}
		if key == "id" {
			return v
		}
	}
	return json.RawMessage("null")
}

// Document returns the text that a request is about.
func (r Request) Document() (claim.Text, *Error) {
	return document(r.Text, r.Lang, r.Published, claim.Text{Speaker: r.Speaker, URL: r.URL})
}

// Document returns the text of a source.
func (s Source) Document() (claim.Text, *Error) {
	return document(s.Text, s.Lang, s.Published, claim.Text{ID: s.ID, Speaker: s.Speaker, URL: s.URL})
}

func document(body, lang, published string, t claim.Text) (claim.Text, *Error) {
	t.Body = body
	if lang != "" {
		tag, err := language.Parse(lang)
		if err != nil {
			return t, &Error{Code: CodeInput, Message: fmt.Sprintf("lang %q: want a BCP 47 tag such as \"en\" or \"pt-BR\"", lang)}
		}
		t.Language = tag
	}
	if published != "" {
		at, err := ParseTime(published)
		if err != nil {
			return t, &Error{Code: CodeInput, Message: err.Error()}
		}
		t.Published = at
	}
	return t, nil
}

// ParseTime reads a day or an RFC 3339 time.
func ParseTime(s string) (time.Time, error) {
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("published %q: want a day such as 2024-04-04 or an RFC 3339 time", s)
}

// ErrorOf gives an error of the library its code and its readings.
func ErrorOf(err error) *Error {
	return &Error{Code: codeOf(err), Message: err.Error(), Readings: readingsOf(err)}
}

func codeOf(err error) Code {
	switch {
	case errors.Is(err, quantity.ErrAmbiguous):
		return CodeAmbiguous
	case errors.Is(err, quantity.ErrLimit):
		return CodeLimit
	case errors.Is(err, quantity.ErrSyntax):
		return CodeSyntax
	case errors.Is(err, quantity.ErrDimension), errors.Is(err, quantity.ErrKind), errors.Is(err, quantity.ErrRate), errors.Is(err, quantity.ErrCalendar), errors.Is(err, quantity.ErrInexact),
		errors.Is(err, quantity.ErrUnit):
		return CodeUnit
	}
	return CodeInput
}
