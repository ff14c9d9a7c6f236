package verify

import (
	"slices"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
	"golang.org/x/text/language"
)

// Decide answers whether c is so (for a quotation: whether they said so). It is a pure function: same arguments, same bytes,
// whatever the order of the evidence.
//
//  1. The text itself, its copies and evidence beyond the policy's limit are set aside.
//  2. Each piece of evidence is aligned with the claim, slot by slot; any slot that is other ends it.
//  3. Its figure is brought to the claim's unit, or the claim's quantity is computed from several pieces.
//  4. The policy's row says whether that agrees, is close, or differs.
//  5. The best rank decides; what disagrees within it is a conflict.
func (p *Policy) Decide(c claim.Claim, es []source.Evidence, x *lexicon.Lexicon) Finding {
	if c.Quotation != nil {
		return p.decide(c, Said, es, x)
	}
	return p.decide(c, True, es, x)
}

// DecideSaid answers whether the one whom c attributes its figure to did say so. It is as pure as Decide.
func (p *Policy) DecideSaid(c claim.Claim, es []source.Evidence, x *lexicon.Lexicon) Finding {
	return p.decide(c, Said, es, x)
}

func (p *Policy) decide(c claim.Claim, q Question, es []source.Evidence, x *lexicon.Lexicon) Finding {
	es, more := p.sorted(&c, es)
	f := Finding{Schema: Schema, Claim: c, Question: q, Evidence: es, Policy: p}
	if more {
		f.Conditions |= Bounded
	}
	switch {
	case c.Err != nil:
		f.Why = "it can be read in more than one way: " + c.Err.Error()
		return f
	case c.Quotation != nil:
		r := p.decideQuotation(c, es, x)
		f.Verdict, f.Relation, f.Diagnosis = r.verdict, r.relation, r.diagnosis
		f.Conditions |= r.conditions
		f.Groundings, f.Nearest, f.Why = r.groundings, r.nearest, r.why
		return f
	case c.Assertion == nil, c.Assertion.Bare():
		f.Why = "it asserts nothing that can be checked"
		return f
	}
	d := &decision{p: p, x: x, c: &c, a: c.Assertion, es: es, question: q, today: p.dayOf(&c)}
	d.words = x.Dictionary(languageOf(&c))
	d.run(&f)
	return f
}

// languageOf is the language that a claim's words were read in.
func languageOf(c *claim.Claim) language.Tag {
	switch {
	case c.Assertion != nil && c.Assertion.Language != language.Und:
		return c.Assertion.Language
	case c.Text != nil:
		return c.Text.Language
	}
	return language.Und
}

// known reports whether the lexicon has words of a language. Without them no hedge, bound, plan or denial can be told from
// a plain figure, and nothing may rest on one.
func known(tag language.Tag, x *lexicon.Lexicon) bool {
	base, _ := tag.Base()
	return tag == language.Und || slices.ContainsFunc(x.Languages(), func(t language.Tag) bool {
		b, _ := t.Base()
		return b == base
	})
}

// decision is the work on one claim.
type decision struct {
	p        *Policy
	x        *lexicon.Lexicon
	words    *lexicon.Dictionary
	c        *claim.Claim
	a        *claim.Assertion
	es       []source.Evidence
	question Question
	today    claim.Date
	gauge    gauge
	class    class
	found    []found
	misses   []miss
}

// found is a grounding and what it weighs.
type found struct {
	Grounding
	judgment judgment
	tier     int
	assumed  int
	computed bool
	other    bool       // the other reading of a change, percent or points, would agree
	period   claim.Date // the last day that it speaks of
	later    bool       // its source came out after the claim
}

// miss is evidence that doesn't decide, and how near it came.
type miss struct {
	Miss
	rank int // how many slots agree, more is nearer
}

// run decides a figure or a date.
func (d *decision) run(f *Finding) {
	switch {
	case d.a.Modality == claim.Withdrawn:
		f.Why = "the text itself withdraws it"
		return
	case d.question == True && d.c.Attribution != nil && d.c.Attribution.Denied:
		f.Why = "the text says that it is denied; nobody asserts it"
		return
	case d.question == Said && d.c.Attribution == nil:
		f.Why = "the text gives it as nobody else's"
		return
	case !known(languageOf(d.c), d.x):
		f.Why = "the lexicon has no words of its language (" + languageOf(d.c).String() + "): what hedges or denies it can't be read"
		return
	case d.a.Relation == claim.RankOf:
		f.Why = "a rank needs every member of what it is among"
		return
	}
	if d.a.Figure != nil {
		d.a = d.share(d.a)
		d.class = d.classify(d.a)
		d.gauge = d.p.gauge(*d.a.Figure, d.class, d.several())
		if d.gauge.err != nil {
			f.Why = "its figure can't be read by the policy: " + d.gauge.err.Error()
			return
		}
	}
	for i := range d.es {
		if d.usable(i) {
			d.direct(i)
		}
	}
	if d.question == True {
		d.compute()
	}
	d.weigh(f)
}

// usable sets aside what can't be evidence for this question.
func (d *decision) usable(i int) bool {
	e := &d.es[i]
	b := e.Claim.Assertion
	if b == nil || e.Claim.Err != nil {
		return false
	}
	by := e.Claim.Attribution
	if by != nil && by.Denied {
		d.miss(i, claim.Slot{Name: "attribution", Fit: claim.Other, Why: "denied"}, "has "+by.Speaker+" deny it", 0)
		return false
	}
	if d.question == Said {
		if speaker := speakerOf(&e.Claim); speaker == "" || !oneSpeaker(speaker, d.c.Attribution.Speaker, d.words) {
			return false
		}
	}
	return true
}

// direct compares one cell with the claim.
func (d *decision) direct(i int) {
	e := &d.es[i]
	b := e.Claim.Assertion
	if d.a.Date != nil || b.Date != nil {
		if d.a.Date != nil && b.Date != nil {
			d.date(i)
		}
		return
	}
	if d.a.Figure == nil || b.Figure == nil {
		return
	}
	s := d.align(d.a, b)
	if x, y := manner(d.a.Relation), manner(b.Relation); x != y {
		d.miss(i, claim.Slot{Name: "relation", Fit: claim.Other, Why: "by how much is not how much"},
			d.relationWords(b), s.nearness()-8)
		return
	}
	if s.bad >= 0 {
		d.missed(i, s)
		return
	}
	if why := d.vague(d.a, b, e, &s); why != "" {
		d.miss(i, claim.Slot{Name: "metric", Fit: claim.FitUnstated, Why: "it can't be told"}, why, s.nearness())
		return
	}
	late, why := d.when(d.a, b, e)
	if why != "" {
		d.miss(i, claim.Slot{Name: "period", Fit: claim.Other, Why: "calendar"}, why, s.nearness())
		return
	}
	s.conditions |= late
	b = d.share(b)
	conv, err := d.convert(b, d.gauge.unit, e.Claim.Selector.Column != "" || e.Claim.Selector.Row != "", s.kindred)
	if err != nil {
		d.unitMiss(i, s, err)
		return
	}
	g := found{Grounding: Grounding{Evidence: []int{i}, Slots: s.slots, Steps: conv.steps, Conditions: s.conditions | conv.conditions}, assumed: s.assumed}
	figure := conv.figure
	turned, unclear := d.turn(d.a, b)
	if unclear {
		d.miss(i, claim.Slot{Name: "metric", Fit: claim.FitUnstated, Why: "polarity"}, "has "+d.figureWords(b.Figure)+" of “"+b.Measurand+"”, not of “"+d.a.Measurand+"”", s.nearness())
		return
	}
	if turned != "" && d.turns(&figure) {
		g.Conditions |= PolarityTurned
		g.Steps = append(g.Steps, Step{Op: "negate", Args: []quantity.Interval{conv.figure.Interval()}, Out: figure.Interval(), Why: turned})
	}
	g.Value = assertionOf(d.a, figure)
	d.settle(&g, d.p.judge(&d.gauge, figure), s)
}

// manner is what a figure says of its measurand: how much there is, by how much it changed, how many times, or its rank. What
// rose to 5 is 5, and a share of something is how much.
func manner(r claim.Relation) claim.Relation {
	switch r {
	case claim.ChangeTo, claim.ShareOf:
		return claim.NoRelation
	}
	return r
}

// settle gives a grounding its verdict by the figures, then by scope, and keeps it.
func (d *decision) settle(g *found, j judgment, s scope) {
	g.judgment = j
	g.Conditions |= j.conditions
	g.Relation, g.Row = j.relation.String(), d.gauge.row.String()
	switch j.relation {
	case agree:
		g.Verdict = Supported
	case near:
		g.Verdict = Refuted
		if d.p.Close {
			g.Verdict = Supported
		}
	case differ:
		g.Verdict = Refuted
	}
	if s.narrower || s.wider {
		d.partial(g, s)
		if g.Verdict == NotEnough {
			d.missed(g.Evidence[0], s)
			return
		}
	}
	g.Has = d.figureWords(g.Value.Figure)
	if j.nominal.Unit() == d.gauge.unit {
		g.Off = off(&d.gauge, j.nominal)
	}
	if j.relation == agree || j.relation == near {
		g.Within = d.within()
	}
	d.keep(g)
}

// own reports whether what a source has is the statement of the claim's own speaker: attributed to them, or told with
// their name in front of it ("Ada Holm: we lost 3,000 jobs").
func (d *decision) own(e *claim.Claim) bool {
	by := d.c.Attribution
	if by == nil || by.Speaker == "" {
		return false
	}
	if s := speakerOf(e); s != "" {
		return oneSpeaker(s, by.Speaker, d.words)
	}
	return d.a.Entity == "" && e.Assertion.Entity != "" && oneSpeaker(e.Assertion.Entity, by.Speaker, d.words)
}

// keep adds what a grounding's evidence says of its rank, and lets the policy refuse what it doesn't allow.
func (d *decision) keep(g *found) {
	for _, i := range g.Evidence {
		e := &d.es[i]
		if d.question == True && d.own(&e.Claim) {
			g.Conditions |= SameSpeaker
		}
		if day := publishedOn(e); !d.today.IsZero() && !day.IsZero() && d.today.Compare(day) < 0 {
			g.later = true
			g.Conditions |= AsKnownNow
		}
		g.tier = max(g.tier, rank(e))
	}
	first := d.es[g.Evidence[0]].Claim.Assertion.Period
	g.period = first.End
	if g.period.IsZero() && first != (claim.Period{}) {
		g.period = d.today
	}
	if g.Verdict == Supported && (g.Conditions&^d.p.Allow != 0 || g.Conditions.Has(SameSpeaker)) {
		g.Verdict = NotEnough // the speaker's own statement is no evidence that it is so, whatever the policy allows
	}
	d.found = append(d.found, *g)
}

// partial judges evidence of a part or of more than the claim is about: a part alone may exceed a lower bound, and a
// whole may still lie below the claim. Nothing else follows.
func (d *decision) partial(g *found, s scope) {
	verdict := g.Verdict
	g.Verdict = NotEnough
	for _, slot := range s.slots {
		if (slot.Fit == claim.Narrower || slot.Fit == claim.Wider) &&
			slot.Name != "period" && slot.Name != "place" && slot.Name != "population" && slot.Name != "unit" {
			return
		}
	}
	if s.narrower && s.wider || !additive(d.a, d.class) || g.judgment.conditions&SourceWidth != 0 {
		return
	}
	r := &d.gauge
	lower := r.row == rowMoreThan || r.row == rowAtLeast || r.row == rowVague && r.said.hi.Unbounded
	switch {
	case s.narrower && lower && verdict == Supported && g.judgment.relation == agree:
		g.Verdict = Supported
		g.Conditions |= NarrowerScope
	case s.wider && verdict == Refuted && d.below(g.judgment.nominal):
		g.Verdict = Refuted
		g.Conditions |= WiderScope
	}
}

// below reports whether q lies below all of the claim's bands.
func (d *decision) below(q quantity.Quantity) bool {
	var c calc
	r := &d.gauge
	q = q.WithUnit(one)
	return !r.minus && r.hard.some && !r.hard.lo.Unbounded && point(q).below(&c, r.hard) && point(q).below(&c, r.soft) && c.err == nil
}

// rank orders tiers: what is attributed is a statement, whoever publishes it; what is unranked outweighs nothing.
func rank(e *source.Evidence) int {
	t := e.Provenance.Tier
	if t == source.Unranked {
		t = source.Own + 1
	}
	if e.Claim.Attribution != nil && t < source.Official {
		t = source.Official
	}
	return int(t)
}

// quotationResult is what decideQuotation found, in the shape of a Finding. Evidence numbers are places in es.
type quotationResult struct {
	verdict    Verdict
	relation   string // the class: "verbatim", "typography" …
	conditions Condition
	diagnosis  string
	groundings []Grounding // best first
	nearest    *Miss
	why        string
}
