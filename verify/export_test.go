package verify

import "github.com/claimcheck/claimcheck/quantity"

// JudgeFor is judge for tests: figures in the canonical notation's units, the class by name.
func JudgeFor(p *Policy, c, s quantity.Figure, class string, several bool) (relation string, conditions Condition, row string, tenfold bool) {
	g := p.gauge(c, classNamed(class, c), several)
	j := p.judge(&g, s)
	return j.relation.String(), j.conditions, g.row.String(), j.tenfold
}

func classNamed(name string, f quantity.Figure) class {
	k, ok := map[string]class{"ranked": ranked, "aged": aged, "times": timesed, "changed": varied, "scaled": scaled}[name]
	if !ok {
		return unitClass(f.Unit())
	}
	return k
}

// Gauge is a claimed figure prepared for comparison, for benchmarks.
type Gauge struct {
	p *Policy
	g gauge
}

func NewGauge(p *Policy, c quantity.Figure) *Gauge {
	return &Gauge{p, p.gauge(c, unitClass(c.Unit()), false)}
}

func (g *Gauge) Agrees(s quantity.Figure) bool {
	j := g.p.judge(&g.g, s)
	return j.relation == agree
}

var (
	OffFor = func(c, s quantity.Figure) string {
		g := News().gauge(c, unitClass(c.Unit()), false)
		q, _ := s.Value()
		return off(&g, q)
	}
	OneSpeaker = oneSpeaker
)
