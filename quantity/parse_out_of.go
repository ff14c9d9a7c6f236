package quantity

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// outOf reads a proportion whose whole comes first, where both are counted by the same word: 5人に1人, 다섯 명 중 한 명,
// 五人中有一人. The lexicon says what stands between them, the particle "whole".
func (r *reader) outOf(f *found) bool {
	n := &f.num
	if !f.hasUnit || f.unit.kind != Count || f.unit.to != f.to || r.particle(f.to) != "whole" ||
		n.vague || n.doubtful || n.scale != 0 || n.form != Numeral || n.ulp < 0 || f.bound != At || f.sign != 0 || f.ranged {
		return false
	}
	k := f.to + 1
	if k < r.to && r.is(k, lexicon.Hedges) {
		k++
	}
	if k >= r.to || r.toks[k].Class != scan.Number && !r.toks[k].Is(lexicon.Numbers) {
		return false
	}
	m, err := r.numeral(k)
	if err != nil || m.vague || m.doubtful || m.form != Numeral || m.ulp < 0 || m.n.sign() <= 0 || m.n.cmp(n.n) >= 0 {
		return false
	}
	u, ok := r.unitAt(m.to, &m)
	if !ok || u.u != f.unit.u || r.particle(u.to) == "apiece" { // 100人に10人ずつ: ten to each
		return false
	}
	n.divides(m.n.quo(n.n), u.to)
	f.hasUnit, f.unit, f.to, f.kind = false, unit{}, u.to, Ratio
	r.after(f)
	return true
}
