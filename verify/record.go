package verify

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
	"golang.org/x/text/language"
)

// The JSON of a finding, schema 1. Texts stand in a list of their own, each once; claims name theirs by its place. The text
// that is checked is kept whole, as what an unnamed entity may be named in; of sources' texts only what identifies them.
// A name once given keeps its meaning within a schema; readers ignore names they don't know.

type findingRecord struct {
	Schema     int               `json:"schema"`
	Question   Question          `json:"question"`
	Verdict    Verdict           `json:"verdict"`
	Conditions Condition         `json:"conditions"`
	Diagnosis  string            `json:"diagnosis,omitempty"`
	Relation   string            `json:"relation,omitempty"`
	Why        string            `json:"why,omitempty"`
	Nearest    *missRecord       `json:"nearest,omitempty"`
	Summary    string            `json:"summary"`
	Claim      claimRecord       `json:"claim"`
	Groundings []groundingRecord `json:"groundings,omitempty"`
	Evidence   []evidenceRecord  `json:"evidence,omitempty"`
	Missing    []string          `json:"missing,omitempty"`
	Reviews    []Review          `json:"reviews,omitempty"`
	Texts      []textRecord      `json:"texts,omitempty"`
	Policy     *Policy           `json:"policy,omitempty"`
}

type groundingRecord struct {
	Evidence   []int            `json:"evidence"`
	Verdict    Verdict          `json:"verdict"`
	Relation   string           `json:"relation"`
	Row        string           `json:"row,omitempty"`
	Has        string           `json:"has,omitempty"`
	Off        string           `json:"off,omitempty"`
	Within     string           `json:"within,omitempty"`
	Conditions Condition        `json:"conditions"`
	Slots      []slotRecord     `json:"slots,omitempty"`
	Steps      []stepRecord     `json:"steps,omitempty"`
	Value      *assertionRecord `json:"value,omitempty"`
	Parts      []selectorRecord `json:"parts,omitempty"`
	Diff       []editRecord     `json:"diff,omitempty"`
}

type stepRecord struct {
	Op   string           `json:"op"`
	Args []intervalRecord `json:"args,omitempty"`
	Out  intervalRecord   `json:"out"`
	Why  string           `json:"why"`
}

// intervalRecord is an interval by its ends; an end that is left out is unbounded.
type intervalRecord struct {
	Lo     *quantity.Quantity `json:"lo,omitempty"`
	Hi     *quantity.Quantity `json:"hi,omitempty"`
	LoOpen bool               `json:"loOpen,omitempty"`
	HiOpen bool               `json:"hiOpen,omitempty"`
}

type evidenceRecord struct {
	Source      string           `json:"source,omitempty"`
	Dataset     string           `json:"dataset,omitempty"`
	Complete    bool             `json:"complete,omitempty"`
	Uncertainty *intervalRecord  `json:"uncertainty,omitempty"`
	Provenance  provenanceRecord `json:"provenance"`
	Claim       claimRecord      `json:"claim"`
}

type claimRecord struct {
	ID          string             `json:"id,omitempty"`
	Text        *int               `json:"text,omitempty"`
	Selector    selectorRecord     `json:"selector"`
	Attribution *attributionRecord `json:"attribution,omitempty"`
	Quotation   *quotationRecord   `json:"quotation,omitempty"`
	Assertion   *assertionRecord   `json:"assertion,omitempty"`
	Within      string             `json:"within,omitempty"`
	Err         string             `json:"error,omitempty"`
}

type assertionRecord struct {
	Kind        string            `json:"kind"`
	Figure      *quantity.Figure  `json:"figure,omitempty"`
	Date        *dateRecord       `json:"date,omitempty"`
	Measurand   string            `json:"measurand,omitempty"`
	Population  string            `json:"population,omitempty"`
	Language    string            `json:"language,omitempty"`
	Entity      string            `json:"entity,omitempty"`
	Place       string            `json:"place,omitempty"`
	Context     string            `json:"context,omitempty"`
	Period      claim.Period      `json:"period"`
	Over        *quantity.Figure  `json:"over,omitempty"`
	Aggregation claim.Aggregation `json:"aggregation"`
	Modality    claim.Modality    `json:"modality"`
	Relation    claim.Relation    `json:"relation"`
	Base        *assertionRecord  `json:"base,omitempty"`
}

// dateRecord keeps dates of which only the year, or only the day, is known.
type dateRecord struct {
	Year  int16 `json:"year,omitempty"`
	Month uint8 `json:"month,omitempty"`
	Day   uint8 `json:"day,omitempty"`
}

type textRecord struct {
	ID        string    `json:"id,omitempty"`
	URL       string    `json:"url,omitempty"`
	Language  string    `json:"language,omitempty"`
	Published time.Time `json:"published,omitzero"`
	Speaker   string    `json:"speaker,omitempty"`
	Body      string    `json:"body,omitempty"`
}

// MarshalJSON writes schema 1.
func (f Finding) MarshalJSON() ([]byte, error) {
	w := textList{places: map[*claim.Text]int{}}
	r := findingRecord{
		Schema: Schema, Question: f.Question, Verdict: f.Verdict, Conditions: f.Conditions, Diagnosis: f.Diagnosis,
		Relation: f.Relation, Why: f.Why, Summary: f.String(), Missing: f.Missing, Reviews: f.Reviews, Policy: f.Policy,
		Claim: w.claim(&f.Claim, true),
	}
	if n := f.Nearest; n != nil {
		r.Nearest = &missRecord{n.Evidence, slotRecord{n.Slot.Name, n.Slot.Fit, n.Slot.Why}, n.Words}
	}
	for i := range f.Evidence {
		r.Evidence = append(r.Evidence, w.evidence(&f.Evidence[i]))
	}
	for i := range f.Groundings {
		g := &f.Groundings[i]
		q := groundingRecord{
			Evidence: g.Evidence, Verdict: g.Verdict, Relation: g.Relation, Row: g.Row, Has: g.Has, Off: g.Off, Within: g.Within,
			Conditions: g.Conditions, Slots: recordSlots(g.Slots), Parts: recordSelectors(g.Parts),
		}
		for _, d := range g.Diff {
			q.Diff = append(q.Diff, editRecord{recordSelector(d.Claim), recordSelector(d.Evidence)})
		}
		if g.Value.Figure != nil || g.Value.Date != nil {
			q.Value = recordAssertion(&g.Value, 0)
		}
		for _, s := range g.Steps {
			t := stepRecord{Op: s.Op, Out: *recordInterval(&s.Out), Why: s.Why}
			for _, a := range s.Args {
				t.Args = append(t.Args, *recordInterval(&a))
			}
			q.Steps = append(q.Steps, t)
		}
		r.Groundings = append(r.Groundings, q)
	}
	r.Texts = w.texts
	return json.Marshal(r)
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (f *Finding) UnmarshalJSON(b []byte) error {
	var r findingRecord
	if err := json.Unmarshal(b, &r); err != nil {
		return fmt.Errorf("verify: finding: %w", err)
	}
	if r.Schema != Schema {
		return fmt.Errorf("verify: finding of schema %d: want %d", r.Schema, Schema)
	}
	texts := make([]*claim.Text, len(r.Texts))
	for i, t := range r.Texts {
		tag := language.Und
		if t.Language != "" {
			var err error
			if tag, err = language.Parse(t.Language); err != nil {
				return fmt.Errorf("verify: finding: language %q: %w", t.Language, err)
			}
		}
		texts[i] = &claim.Text{ID: t.ID, URL: t.URL, Language: tag, Published: t.Published, Speaker: t.Speaker, Body: t.Body}
	}
	g := Finding{
		Schema: r.Schema, Question: r.Question, Verdict: r.Verdict, Conditions: r.Conditions, Diagnosis: r.Diagnosis,
		Relation: r.Relation, Why: r.Why, Missing: r.Missing, Reviews: r.Reviews, Policy: r.Policy,
	}
	if n := r.Nearest; n != nil {
		g.Nearest = &Miss{n.Evidence, claim.Slot{Name: n.Slot.Name, Fit: n.Slot.Fit, Why: n.Slot.Why}, n.Words}
	}
	var err error
	if g.Claim, err = r.Claim.claim(texts); err != nil {
		return err
	}
	for i := range r.Evidence {
		e := &r.Evidence[i]
		c, err := e.Claim.claim(texts)
		if err != nil {
			return err
		}
		u, err := e.Uncertainty.interval()
		if err != nil {
			return err
		}
		p, err := e.Provenance.provenance()
		if err != nil {
			return err
		}
		g.Evidence = append(g.Evidence, source.Evidence{Source: e.Source, Dataset: e.Dataset, Complete: e.Complete, Claim: c, Uncertainty: u, Provenance: p})
	}
	for i := range r.Groundings {
		h, err := r.Groundings[i].grounding(len(g.Evidence))
		if err != nil {
			return err
		}
		g.Groundings = append(g.Groundings, h)
	}
	if n := g.Nearest; n != nil && (n.Evidence < 0 || n.Evidence >= len(g.Evidence)) {
		return fmt.Errorf("verify: finding: the nearest evidence is number %d of %d", n.Evidence, len(g.Evidence))
	}
	*f = g
	return nil
}

func (r *groundingRecord) grounding(evidence int) (Grounding, error) {
	g := Grounding{
		Evidence: r.Evidence, Verdict: r.Verdict, Relation: r.Relation, Row: r.Row, Has: r.Has, Off: r.Off, Within: r.Within,
		Conditions: r.Conditions, Slots: slots(r.Slots), Parts: selectors(r.Parts),
	}
	for _, d := range r.Diff {
		g.Diff = append(g.Diff, Edit{d.Claim.selector(), d.Evidence.selector()})
	}
	for _, i := range r.Evidence {
		if i < 0 || i >= evidence {
			return g, fmt.Errorf("verify: finding: a grounding names evidence number %d of %d", i, evidence)
		}
	}
	if r.Value != nil {
		a, err := r.Value.assertion(0)
		if err != nil {
			return g, err
		}
		g.Value = *a
	}
	for _, s := range r.Steps {
		t := Step{Op: s.Op, Why: s.Why}
		out, err := s.Out.interval()
		if err != nil {
			return g, err
		}
		t.Out = *out
		for i := range s.Args {
			a, err := s.Args[i].interval()
			if err != nil {
				return g, err
			}
			t.Args = append(t.Args, *a)
		}
		g.Steps = append(g.Steps, t)
	}
	return g, nil
}

func recordInterval(i *quantity.Interval) *intervalRecord {
	if i == nil {
		return nil
	}
	var r intervalRecord
	lo, hi := i.Lo(), i.Hi()
	if !lo.Unbounded {
		r.Lo, r.LoOpen = &lo.Quantity, lo.Open
	}
	if !hi.Unbounded {
		r.Hi, r.HiOpen = &hi.Quantity, hi.Open
	}
	return &r
}

func (r *intervalRecord) interval() (*quantity.Interval, error) {
	if r == nil {
		return nil, nil
	}
	lo, hi := quantity.End{Unbounded: true}, quantity.End{Unbounded: true}
	if r.Lo != nil {
		lo = quantity.End{Quantity: *r.Lo, Open: r.LoOpen}
	}
	if r.Hi != nil {
		hi = quantity.End{Quantity: *r.Hi, Open: r.HiOpen}
	}
	i, err := quantity.NewInterval(lo, hi)
	if err != nil {
		return nil, fmt.Errorf("verify: finding: interval: %w", err)
	}
	return &i, nil
}

// textList gathers texts, each once.
type textList struct {
	texts  []textRecord
	places map[*claim.Text]int
}

func (l *textList) add(t *claim.Text, whole bool) *int {
	if t == nil {
		return nil
	}
	i, ok := l.places[t]
	if !ok {
		i = len(l.texts)
		l.places[t] = i
		r := textRecord{ID: t.ID, URL: t.URL, Published: t.Published, Speaker: t.Speaker}
		r.Language = tagText(t.Language)
		if whole {
			r.Body = t.Body
		}
		l.texts = append(l.texts, r)
	}
	return &i
}

func (l *textList) evidence(e *source.Evidence) evidenceRecord {
	return evidenceRecord{e.Source, e.Dataset, e.Complete, recordInterval(e.Uncertainty), recordProvenance(&e.Provenance), l.claim(&e.Claim, false)}
}

func (l *textList) claim(c *claim.Claim, whole bool) claimRecord {
	r := claimRecord{
		ID: c.ID, Text: l.add(c.Text, whole), Selector: recordSelector(c.Selector), Attribution: recordAttribution(c.Attribution, 0), Quotation: recordQuotation(c.Quotation),
		Assertion: recordAssertion(c.Assertion, 0), Within: c.Within,
	}
	if c.Err != nil {
		r.Err = c.Err.Error()
	}
	return r
}

func (r *claimRecord) claim(texts []*claim.Text) (claim.Claim, error) {
	c := claim.Claim{ID: r.ID, Selector: r.Selector.selector(), Attribution: r.Attribution.attribution(), Within: r.Within}
	var err error
	if c.Quotation, err = r.Quotation.quotation(); err != nil {
		return c, err
	}
	if c.Assertion, err = r.Assertion.assertion(0); err != nil {
		return c, err
	}
	if r.Err != "" {
		c.Err = errors.New(r.Err)
	}
	if r.Text != nil {
		if *r.Text < 0 || *r.Text >= len(texts) {
			return c, fmt.Errorf("verify: finding: a claim names text number %d of %d", *r.Text, len(texts))
		}
		c.Text = texts[*r.Text]
	}
	return c, nil
}

// tagText is a language tag, "" for none.
func tagText(t language.Tag) string {
	if t == language.Und {
		return ""
	}
	return t.String()
}

// maxBase bounds how deep assertions may stand in one another.
const maxBase = 8

func recordAssertion(a *claim.Assertion, depth int) *assertionRecord {
	if a == nil || depth > maxBase {
		return nil
	}
	r := &assertionRecord{
		Kind: a.Kind.String(), Figure: a.Figure, Measurand: a.Measurand, Population: a.Population, Language: tagText(a.Language), Entity: a.Entity, Place: a.Place, Context: a.Context, Period: a.Period, Over: a.Over,
		Aggregation: a.Aggregation, Modality: a.Modality, Relation: a.Relation, Base: recordAssertion(a.Base, depth+1),
	}
	if a.Date != nil {
		r.Date = &dateRecord{a.Date.Year, a.Date.Month, a.Date.Day}
	}
	return r
}

func (r *assertionRecord) assertion(depth int) (*claim.Assertion, error) {
	if r == nil || depth > maxBase {
		return nil, nil
	}
	kind, err := kindNamed(r.Kind)
	if err != nil {
		return nil, err
	}
	base, err := r.Base.assertion(depth + 1)
	if err != nil {
		return nil, err
	}
	a := &claim.Assertion{
		Kind: kind, Figure: r.Figure, Measurand: r.Measurand, Population: r.Population, Language: language.Make(r.Language), Entity: r.Entity,
		Place: r.Place, Context: r.Context, Period: r.Period, Over: r.Over, Aggregation: r.Aggregation, Modality: r.Modality, Relation: r.Relation, Base: base,
	}
	if r.Date != nil {
		a.Date = &claim.Date{Year: r.Date.Year, Month: r.Date.Month, Day: r.Date.Day}
	}
	return a, nil
}
