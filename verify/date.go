package verify

// date compares what two sides say of when something happened: "founded in 1949" and "founded on 4 April 1949".
func (d *decision) date(i int) {
	e := &d.es[i]
	b := e.Claim.Assertion
	if d.a.Measurand == "" {
		return // a day on which something else is said to have happened
	}
	s := d.align(d.a, b, "period", "population", "aggregation")
	if s.bad >= 0 || s.narrower || s.wider {
		d.missed(i, s)
		return
	}
	x, y := *d.a.Date, *b.Date
	g := found{Grounding: Grounding{Evidence: []int{i}, Slots: s.slots, Conditions: s.conditions, Has: dateWords(y), Row: "date"}, assumed: s.assumed}
	g.Value = *b
	g.tier = rank(e)
	switch {
	case x.Year != 0 && y.Year != 0 && x.Year != y.Year, x.Month != 0 && y.Month != 0 && x.Month != y.Month,
		x.Day != 0 && y.Day != 0 && x.Month != 0 && y.Month != 0 && x.Day != y.Day:
		g.Verdict, g.judgment.relation = Refuted, differ
	case x.Year != 0 && y.Year == 0, x.Month != 0 && y.Month == 0, x.Day != 0 && y.Day == 0:
		g.judgment.relation = inconclusive
	default:
		g.Verdict, g.judgment.relation = Supported, agree
	}
	g.Relation = g.judgment.relation.String()
	d.keep(&g)
}
