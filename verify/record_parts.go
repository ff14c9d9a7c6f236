package verify

import (
	"fmt"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
)

// The parts of a finding's JSON that stand in several of its places.

type selectorRecord struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Exact  string `json:"exact,omitempty"`
	Prefix string `json:"prefix,omitempty"`
	Suffix string `json:"suffix,omitempty"`
	Row    string `json:"row,omitempty"`
	Column string `json:"column,omitempty"`
	Page   int    `json:"page,omitempty"`
}

func recordSelector(s claim.Selector) selectorRecord {
	return selectorRecord{s.Start, s.End, s.Exact, s.Prefix, s.Suffix, s.Row, s.Column, s.Page}
}

func (r selectorRecord) selector() claim.Selector {
	return claim.Selector{Start: r.Start, End: r.End, Exact: r.Exact, Prefix: r.Prefix, Suffix: r.Suffix, Row: r.Row, Column: r.Column, Page: r.Page}
}

func recordSelectors(list []claim.Selector) (rs []selectorRecord) {
	for _, s := range list {
		rs = append(rs, recordSelector(s))
	}
	return rs
}

func selectors(rs []selectorRecord) (list []claim.Selector) {
	for _, r := range rs {
		list = append(list, r.selector())
	}
	return list
}

type slotRecord struct {
	Name string    `json:"name"`
	Fit  claim.Fit `json:"fit"`
	Why  string    `json:"why,omitempty"`
}

func recordSlots(list []claim.Slot) (rs []slotRecord) {
	for _, s := range list {
		rs = append(rs, slotRecord{s.Name, s.Fit, s.Why})
	}
	return rs
}

func slots(rs []slotRecord) (list []claim.Slot) {
	for _, r := range rs {
		list = append(list, claim.Slot{Name: r.Name, Fit: r.Fit, Why: r.Why})
	}
	return list
}

type attributionRecord struct {
	Speaker string             `json:"speaker,omitempty"`
	Who     selectorRecord     `json:"who"`
	Cue     selectorRecord     `json:"cue"`
	Denied  bool               `json:"denied,omitempty"`
	Via     *attributionRecord `json:"via,omitempty"`
}

func recordAttribution(a *claim.Attribution, depth int) *attributionRecord {
	if a == nil || depth > maxBase {
		return nil
	}
	return &attributionRecord{a.Speaker, recordSelector(a.Who), recordSelector(a.Cue), a.Denied, recordAttribution(a.Via, depth+1)}
}

func (r *attributionRecord) attribution() *claim.Attribution {
	if r == nil {
		return nil
	}
	return &claim.Attribution{Speaker: r.Speaker, Who: r.Who.selector(), Cue: r.Cue.selector(), Denied: r.Denied, Via: r.Via.attribution()}
}

type quotationRecord struct {
	Kind     string           `json:"kind"`
	Parts    []selectorRecord `json:"parts,omitempty"`
	Unclosed bool             `json:"unclosed,omitempty"`
}

func recordQuotation(q *claim.Quotation) *quotationRecord {
	if q == nil {
		return nil
	}
	return &quotationRecord{q.Kind.String(), recordSelectors(q.Parts), q.Unclosed}
}

func (r *quotationRecord) quotation() (*claim.Quotation, error) {
	if r == nil {
		return nil, nil
	}
	for k := claim.Direct; k <= claim.Passage; k++ {
		if k.String() == r.Kind {
			return &claim.Quotation{Kind: k, Parts: selectors(r.Parts), Unclosed: r.Unclosed}, nil
		}
	}
	return nil, fmt.Errorf("verify: finding: %q is no kind of quotation", r.Kind)
}

// kindNamed is the kind of number whose name s is.
func kindNamed(s string) (quantity.Kind, error) {
	for k := quantity.Count; k <= quantity.Identifier; k++ {
		if k.String() == s {
			return k, nil
		}
	}
	return 0, fmt.Errorf("verify: finding: %q is no kind of figure", s)
}

type provenanceRecord struct {
	Publisher string    `json:"publisher,omitempty"`
	URL       string    `json:"url,omitempty"`
	Archive   string    `json:"archive,omitempty"`
	Licence   string    `json:"licence,omitempty"`
	Origin    string    `json:"origin,omitempty"`
	File      string    `json:"file,omitempty"`
	SHA256    string    `json:"sha256,omitempty"`
	Published time.Time `json:"published,omitzero"`
	Retrieved time.Time `json:"retrieved,omitzero"`
	Vintage   string    `json:"vintage,omitempty"`
	Status    string    `json:"status,omitempty"`
	Tier      string    `json:"tier,omitempty"`
}

func recordProvenance(p *source.Provenance) provenanceRecord {
	r := provenanceRecord{p.Publisher, p.URL, p.Archive, p.Licence, p.Origin, p.File, p.SHA256, p.Published, p.Retrieved, p.Vintage, p.Status, ""}
	if p.Tier != source.Unranked {
		r.Tier = p.Tier.String()
	}
	return r
}

func (r *provenanceRecord) provenance() (source.Provenance, error) {
	p := source.Provenance{
		Publisher: r.Publisher, URL: r.URL, Archive: r.Archive, Licence: r.Licence, Origin: r.Origin, File: r.File, SHA256: r.SHA256,
		Published: r.Published, Retrieved: r.Retrieved, Vintage: r.Vintage, Status: r.Status,
	}
	if r.Tier == "" {
		return p, nil
	}
	t, ok := source.ParseTier(r.Tier)
	if !ok {
		return p, fmt.Errorf("verify: finding: %q is no tier", r.Tier)
	}
	p.Tier = t
	return p, nil
}

type editRecord struct {
	Claim    selectorRecord `json:"claim"`
	Evidence selectorRecord `json:"evidence"`
}

type missRecord struct {
	Evidence int        `json:"evidence"`
	Slot     slotRecord `json:"slot"`
	Words    string     `json:"words"`
}
