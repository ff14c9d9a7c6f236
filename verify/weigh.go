package verify

import (
	"cmp"
	"slices"

	"github.com/claimcheck/claimcheck/claim"
)

// weigh lets the best rank of evidence decide: a higher tier outweighs a lower one, within a tier conflicts stay conflicts,
// copies of one origin count once. What speaks of an earlier time gives way to what speaks of a later one where the claim is
// about the present; what came out after the claim decides only where nothing else does.
func (d *decision) weigh(f *Finding) {
	gs := d.once(d.found)
	var decisive, older []*found
	for i := range gs {
		if gs[i].Verdict != NotEnough {
			decisive = append(decisive, &gs[i])
		}
	}
	decisive, older = d.current(decisive)
	best := d.best(decisive)

	has := map[Verdict]bool{}
	for _, g := range best {
		has[g.Verdict] = true
	}
	switch {
	case has[Supported] && has[Refuted]:
		f.Verdict = Conflicting
	case has[Supported]:
		f.Verdict = Supported
	case has[Refuted]:
		f.Verdict = Refuted
	}
	for _, g := range best {
		f.Conditions |= g.Conditions
	}
	slices.SortStableFunc(best, func(a, b *found) int {
		return cmp.Or(
			cmp.Compare(verdictOrder(f.Verdict, a.Verdict), verdictOrder(f.Verdict, b.Verdict)),
			cmp.Compare(a.assumed, b.assumed),
			cmp.Compare(len(a.Steps), len(b.Steps)),
		)
	})
	for _, g := range best {
		f.Groundings = append(f.Groundings, g.Grounding)
	}
	if len(best) > 0 {
		f.Relation = best[0].Relation
	}
	d.rest(f, gs, best)
	d.revised(f, gs, best)
	if f.Verdict == Refuted {
		f.Diagnosis = d.diagnose(best, older)
		if f.Diagnosis == OutdatedFigure {
			f.Conditions |= Outdated
		}
	} else if f.Verdict == Supported && best[0].judgment.tenfold {
		f.Diagnosis = FactorTen
	}
	if f.Verdict == NotEnough {
		d.nearest(f, gs)
	}
}

// verdictOrder puts what agrees with the finding first.
func verdictOrder(of, v Verdict) int {
	if of == v {
		return 0
	}
	return 1 + int(v)
}

// once keeps of each origin what its best tier says, and of the same statement one copy.
func (d *decision) once(gs []found) []found {
	top := map[string]int{}
	for i := range gs {
		if o := d.origin(&gs[i]); o != "" {
			if t, ok := top[o]; !ok || gs[i].tier < t {
				top[o] = gs[i].tier
			}
		}
	}
	type statement struct {
		origin, figure string
		verdict        Verdict
	}
	seen := map[statement]bool{}
	var kept []found
	for i := range gs {
		g := &gs[i]
		if o := d.origin(g); o != "" {
			if g.tier > top[o] {
				continue
			}
			s := statement{o, g.Value.Figure.String(), g.Verdict}
			if g.Value.Figure != nil && !g.computed {
				if seen[s] {
					continue
				}
				seen[s] = true
			}
		}
		kept = append(kept, *g)
	}
	return kept
}

// origin is what copies share: a declared origin, else the bytes they were read from.
func (d *decision) origin(g *found) string {
	p := &d.es[g.Evidence[0]].Provenance
	if p.Origin != "" {
		return "o" + p.Origin
	}
	return ""
}

// current parts what speaks of the present from what it has superseded, where the claim is about the present.
func (d *decision) current(gs []*found) (now, older []*found) {
	if d.a.Period != (claim.Period{}) {
		return gs, nil
	}
	for _, g := range gs {
		superseded := false
		for _, h := range gs {
			if !g.period.IsZero() && !h.period.IsZero() && h.tier <= g.tier && !h.later && g.period.Compare(h.period) < 0 {
				superseded = true
				break
			}
		}
		if superseded {
			older = append(older, g)
		} else {
			now = append(now, g)
		}
	}
	return now, older
}

// best is what decides: known by the time of the claim, of the best tier, and within one document what leaves least unsaid.
func (d *decision) best(gs []*found) []*found {
	known := slices.DeleteFunc(slices.Clone(gs), func(g *found) bool { return g.later })
	if len(known) > 0 {
		gs = known
	}
	if len(gs) == 0 {
		return nil
	}
	tier := slices.MinFunc(gs, func(a, b *found) int { return cmp.Compare(a.tier, b.tier) }).tier
	least := map[string]int{}
	for _, g := range gs {
		k := d.document(g)
		if n, ok := least[k]; !ok || g.assumed < n {
			least[k] = g.assumed
		}
	}
	var kept []*found
	for _, g := range gs {
		if g.tier == tier && g.assumed == least[d.document(g)] {
			kept = append(kept, g)
		}
	}
	return kept
}

// document is where a grounding was read.
func (d *decision) document(g *found) string {
	e := &d.es[g.Evidence[0]]
	return e.Source + "\x00" + e.Dataset + "\x00" + textID(e.Claim.Text)
}

// rest adds what was found and did not decide, after what did.
func (d *decision) rest(f *Finding, gs []found, best []*found) {
	for i := range gs {
		g := &gs[i]
		if !slices.Contains(best, g) {
			f.Groundings = append(f.Groundings, g.Grounding)
		}
	}
}

// revised notes what a source says now otherwise than when the claim was made.
func (d *decision) revised(f *Finding, gs []found, best []*found) {
	if len(best) == 0 || best[0].later {
		return
	}
	for i := range gs {
		if g := &gs[i]; g.later && g.Verdict != NotEnough && g.Verdict != f.Verdict && g.tier <= best[0].tier {
			f.Conditions |= Revised
		}
	}
}
