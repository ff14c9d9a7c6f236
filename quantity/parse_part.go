package quantity

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// shareOf reads "un logement sur cinq", where the noun stands inside the proportion.
func (r *reader) shareOf(f *found) bool {
	if r.order != headFirst || f.unit.kind != Count || r.particle(f.to) != "out-of" {
		return false
	}
	g := *f
	g.num.to, g.hasUnit = f.to, false
	if !r.proportion(&g) {
		return false
	}
	g.unit = unit{}
	*f = g
	return true
}

// part reads the unit that a fraction is a part of: half an hour, a quarter of a kilometer.
func (r *reader) part(f *found) {
	if f.hasUnit || f.num.form != Fractional || !f.num.spelled || f.num.scale != 0 || f.num.most {
		return
	}
	j := r.skipOf(f.to)
	if s, ok := r.sense(j, lexicon.Periods); ok && s.Arg(0) == "per" {
		if u, ok := r.period(s.Class); ok {
			f.unit = unit{u: u, span: r.spanOf(j, j+1), to: j + 1, kind: Duration, known: true, duration: true}
			f.hasUnit, f.to = true, j+1
		}
		return
	}
	if r.isIndefinite(j) && r.is(j+1, lexicon.Units) {
		if u, ok := r.simpleUnit(j+1, &f.num); ok && u.known {
			f.unit, f.hasUnit, f.to = u, true, u.to
		}
	}
}

// partitive gives a number the unit of the whole that it is a part of, which stays outside: 24 [of 29 drones].
func (r *reader) partitive(f *found) {
	if f.hasUnit || f.ranged || f.num.form != Numeral || f.num.n.cmp(intNumber(1)) == 0 || !r.isOf(f.to) {
		return
	}
	j := f.to + 1
	if r.definite(j) {
		j++
	}
	one := numeral{n: intNumber(2), count: 1}
	if j < r.to && (r.toks[j].Class == scan.Number || r.toks[j].Is(lexicon.Numbers)) {
		n, err := r.numeral(j)
		if err != nil || n.doubtful || n.vague || n.form != Numeral {
			return
		}
		j, one = n.to, n
	} else if j == f.to+1 {
		return
	}
	if j < r.to {
		if u, ok := r.noun(j, &one); ok {
			f.unit, f.hasUnit = u, true
			f.unit.span, f.unit.to = Span{}, f.to
		}
	}
}
