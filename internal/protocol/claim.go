package protocol

import (
	"encoding/json"

	"github.com/claimcheck/claimcheck/claim"
)

// Extracted is the answer to extract.
type Extracted struct {
	Schema int             `json:"schema"`
	ID     json.RawMessage `json:"id"`
	Claims []Claim         `json:"claims"`
}

// Claim is a quotation, or one assertion; an error stands for a figure that can't be read one way.
type Claim struct {
	ID          string       `json:"id,omitempty"`
	Start       int          `json:"start"`
	End         int          `json:"end"`
	Exact       string       `json:"exact"`
	Within      string       `json:"within,omitempty"`
	Quotation   *Quotation   `json:"quotation,omitempty"`
	Attribution *Attribution `json:"attribution,omitempty"`
	Assertions  []Assertion  `json:"assertions,omitempty"`
	Error       *Error       `json:"error,omitempty"`
}

// Quotation spans its parts.
type Quotation struct {
	Span
	Kind     string `json:"kind"`
	Parts    []Span `json:"parts"`
	Unclosed bool   `json:"unclosed,omitempty"`
}

// Span is bytes of the text and what stands there.
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Exact string `json:"exact"`
}

// Attribution leaves out offsets of what isn't in the text.
type Attribution struct {
	Speaker      string       `json:"speaker,omitempty"`
	SpeakerStart *int         `json:"speakerStart,omitempty"`
	SpeakerEnd   *int         `json:"speakerEnd,omitempty"`
	Cue          string       `json:"cue,omitempty"`
	CueStart     *int         `json:"cueStart,omitempty"`
	CueEnd       *int         `json:"cueEnd,omitempty"`
	Denied       bool         `json:"denied,omitempty"`
	Via          *Attribution `json:"via,omitempty"`
}

// Assertion is a figure or a date with what is said of it.
type Assertion struct {
	Span
	Kind string `json:"kind"`
	*Figure
	Date        string     `json:"date,omitempty"`
	Measurand   string     `json:"measurand,omitempty"`
	Entity      string     `json:"entity,omitempty"`
	Place       string     `json:"place,omitempty"`
	Period      *Period    `json:"period,omitempty"`
	Over        string     `json:"over,omitempty"`
	Aggregation string     `json:"aggregation,omitempty"`
	Modality    string     `json:"modality,omitempty"`
	Relation    string     `json:"relation,omitempty"`
	Base        *Assertion `json:"base,omitempty"`
}

// Period is civil days, both inclusive; an open end is left out.
type Period struct {
	Start string `json:"start,omitempty"`
	End   string `json:"end,omitempty"`
	Text  string `json:"text"`
}

// ClaimsOf spells c out, a direct quotation that its cue breaks as one claim a part: they share their id and list all parts.
func ClaimsOf(c claim.Claim) []Claim {
	w := ClaimOf(c)
	if c.Quotation == nil || c.Quotation.Kind != claim.Direct || len(c.Quotation.Parts) < 2 {
		return []Claim{w}
	}
	all := make([]Claim, len(c.Quotation.Parts))
	for i, p := range w.Quotation.Parts {
		part, quotation := w, *w.Quotation
		quotation.Span = p
		part.Start, part.End, part.Exact, part.Quotation = p.Start, p.End, p.Exact, &quotation
		all[i] = part
	}
	return all
}

// ClaimOf spells c out.
func ClaimOf(c claim.Claim) Claim {
	w := Claim{ID: c.ID, Start: c.Selector.Start, End: c.Selector.End, Exact: c.Selector.Exact, Within: c.Within}
	switch {
	case c.Quotation != nil:
		w.Quotation = quotationOf(c.Quotation)
		if c.Quotation.Kind != claim.Direct {
			w.Quotation.Span = spanOf(c.Selector) // the marked words are parts of what is reported
		}
	case c.Assertion != nil:
		a := assertionOf(c.Assertion)
		if a.Span = spanOf(c.Assertion.Words); c.Assertion.Words.End == 0 {
			a.Span = spanOf(c.Selector)
		}
		w.Assertions = []Assertion{a}
	case c.Err != nil:
		w.Error = ErrorOf(c.Err)
	}
	w.Attribution = attributionOf(c.Attribution)
	return w
}

func spanOf(s claim.Selector) Span { return Span{s.Start, s.End, s.Exact} }

func quotationOf(q *claim.Quotation) *Quotation {
	w := &Quotation{Kind: q.Kind.String(), Unclosed: q.Unclosed, Parts: make([]Span, 0, len(q.Parts))}
	for i, p := range q.Parts {
		w.Parts = append(w.Parts, spanOf(p))
		if i == 0 {
			w.Span = spanOf(p)
		} else {
			w.End = p.End
			w.Exact += " " + p.Exact
		}
	}
	return w
}

func attributionOf(a *claim.Attribution) *Attribution {
	if a == nil {
		return nil
	}
	w := &Attribution{Speaker: a.Speaker, Denied: a.Denied, Via: attributionOf(a.Via)}
	if a.Who.End > a.Who.Start {
		w.SpeakerStart, w.SpeakerEnd = &a.Who.Start, &a.Who.End
		if w.Speaker == "" {
			w.Speaker = a.Who.Exact
		}
	}
	if a.Cue.End > a.Cue.Start {
		w.Cue, w.CueStart, w.CueEnd = a.Cue.Exact, &a.Cue.Start, &a.Cue.End
	}
	return w
}

func assertionOf(a *claim.Assertion) Assertion {
	w := Assertion{Kind: a.Kind.String(), Measurand: a.Measurand, Entity: a.Entity, Place: a.Place, Period: periodOf(a.Period)}
	if a.Figure != nil {
		f := FigureOf(*a.Figure)
		w.Figure = &f
	}
	if a.Over != nil {
		w.Over = a.Over.String()
	}
	if a.Date != nil {
		w.Date = a.Date.String()
	}
	if a.Aggregation != 0 {
		w.Aggregation = a.Aggregation.String()
	}
	if a.Modality != 0 {
		w.Modality = a.Modality.String()
	}
	if a.Relation != 0 {
		w.Relation = a.Relation.String()
	}
	if a.Base != nil {
		b := assertionOf(a.Base)
		w.Base = &b
	}
	return w
}

func periodOf(p claim.Period) *Period {
	if p == (claim.Period{}) {
		return nil
	}
	w := &Period{Text: p.String()}
	if p.Start != (claim.Date{}) {
		w.Start = p.Start.String()
	}
	if p.End != (claim.Date{}) {
		w.End = p.End.String()
	}
	return w
}
