package protocol

import (
	"encoding/json"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/verify"
)

// Checked is the answer to check.
type Checked struct {
	Schema   int             `json:"schema"`
	ID       json.RawMessage `json:"id"`
	Findings []Finding       `json:"findings"`
}

// Finding is what a source of scripts needs of a verify.Finding; the whole of it, which can be replayed, is its own JSON.
type Finding struct {
	Claim       Claim        `json:"claim"`
	Question    string       `json:"question"`
	Verdict     string       `json:"verdict"`
	Conditions  []string     `json:"conditions"`
	Diagnosis   string       `json:"diagnosis,omitempty"`
	Comparisons []Comparison `json:"comparisons"`
	Nearest     *Nearest     `json:"nearest,omitempty"`
	Missing     []string     `json:"missing,omitempty"`
	Explanation string       `json:"explanation"`
}

// Comparison is one grounding: a claim beside the evidence that it was computed from.
type Comparison struct {
	Relation string   `json:"relation"`
	Off      string   `json:"off,omitempty"`
	Verdict  string   `json:"verdict"`
	Slots    []Slot   `json:"slots"`
	Steps    []Step   `json:"steps"`
	Evidence Evidence `json:"evidence"`
	Diff     []Edit   `json:"diff,omitempty"`
}

// Slot says how one slot of claim and evidence fit.
type Slot struct {
	Name string `json:"name"`
	Fit  string `json:"fit"`
	Why  string `json:"why,omitempty"`
}

// Step is one computation.
type Step struct {
	Op   string   `json:"op"`
	Args []string `json:"args"`
	Out  string   `json:"out"`
	Why  string   `json:"why,omitempty"`
}

// Edit is a difference in words: the quotation's, the source's.
type Edit struct {
	Claim    *Span `json:"claim,omitempty"`
	Evidence *Span `json:"evidence,omitempty"`
}

// Evidence is where a source says what it says.
type Evidence struct {
	Source  string `json:"source"`
	Dataset string `json:"dataset,omitempty"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Exact   string `json:"exact,omitempty"`
	Figure  string `json:"figure,omitempty"`
	Row     string `json:"row,omitempty"`
	Column  string `json:"column,omitempty"`
	Page    int    `json:"page,omitempty"`
	URL     string `json:"url,omitempty"`
	SHA256  string `json:"sha256,omitempty"`
}

// Nearest is the evidence that came closest, and why it doesn't decide.
type Nearest struct {
	Words    string   `json:"words"`
	Slot     Slot     `json:"slot"`
	Evidence Evidence `json:"evidence"`
}

// FindingOf spells f out.
func FindingOf(f verify.Finding) Finding {
	w := Finding{
		Claim: ClaimOf(f.Claim), Question: f.Question.String(), Verdict: f.Verdict.String(), Conditions: f.Conditions.Names(),
		Diagnosis: f.Diagnosis, Comparisons: []Comparison{}, Missing: f.Missing, Explanation: f.Explanation(),
	}
	for _, g := range f.Groundings {
		w.Comparisons = append(w.Comparisons, comparisonOf(f, g))
	}
	if m := f.Nearest; m != nil && m.Evidence < len(f.Evidence) {
		w.Nearest = &Nearest{Words: m.Words, Slot: slotOf(m.Slot), Evidence: evidenceOf(f, m.Evidence)}
	}
	return w
}

func comparisonOf(f verify.Finding, g verify.Grounding) Comparison {
	w := Comparison{Relation: g.Relation, Off: g.Off, Verdict: g.Verdict.String(), Slots: []Slot{}, Steps: []Step{}}
	for _, s := range g.Slots {
		w.Slots = append(w.Slots, slotOf(s))
	}
	for _, s := range g.Steps {
		step := Step{Op: s.Op, Out: interval(s.Out), Why: s.Why, Args: []string{}}
		for _, a := range s.Args {
			step.Args = append(step.Args, interval(a))
		}
		w.Steps = append(w.Steps, step)
	}
	for _, d := range g.Diff {
		w.Diff = append(w.Diff, Edit{Claim: optional(d.Claim), Evidence: optional(d.Evidence)})
	}
	if len(g.Evidence) > 0 {
		w.Evidence = evidenceOf(f, g.Evidence[0])
	}
	if len(g.Parts) > 0 { // a quotation: the words themselves, not the passage around them
		w.Evidence.Start, w.Evidence.End = g.Parts[0].Start, g.Parts[len(g.Parts)-1].End
		w.Evidence.Exact = ""
		for i, p := range g.Parts {
			if i > 0 {
				w.Evidence.Exact += " … "
			}
			w.Evidence.Exact += p.Exact
		}
	}
	return w
}

func slotOf(s claim.Slot) Slot { return Slot{s.Name, s.Fit.String(), s.Why} }

func optional(s claim.Selector) *Span {
	if s.End <= s.Start {
		return nil
	}
	w := spanOf(s)
	return &w
}

// interval writes an interval in the notation of figures: a number, 3..9, 20.., ..5 with its unit once.
func interval(i quantity.Interval) string {
	lo, hi := i.Lo(), i.Hi()
	switch {
	case lo.Unbounded && hi.Unbounded:
		return ".."
	case lo.Unbounded:
		return ".." + hi.Quantity.String()
	case hi.Unbounded:
		return lo.Quantity.String() + ".."
	}
	if lo.Quantity.Equal(hi.Quantity) {
		return lo.Quantity.String()
	}
	return lo.Quantity.String() + " .. " + hi.Quantity.String()
}

func evidenceOf(f verify.Finding, i int) Evidence {
	e := f.Evidence[i]
	s := e.Claim.Selector
	w := Evidence{
		Source: e.Source, Dataset: e.Dataset, Start: s.Start, End: s.End, Exact: s.Exact, Row: s.Row, Column: s.Column, Page: s.Page,
		URL: e.Provenance.URL, SHA256: e.Provenance.SHA256,
	}
	if a := e.Claim.Assertion; a != nil && a.Figure != nil {
		w.Figure = a.Figure.String()
	}
	return w
}
