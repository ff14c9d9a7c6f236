package quantity

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// maxSmallerParts is how many smaller parts a measure may have: 3 hours, 20 minutes and 5 seconds has two.
const maxSmallerParts = 3

// mixed reads the smaller parts of a mixed unit: 5 ft 10 in, 3 h 20 min; of money change does. Each part is less than one of
// the unit before it, and a whole number of its unit makes one of that.
func (r *reader) mixed(f *found) {
	if f.unit.kind == Currency {
		r.change(f)
		return
	}
	for range maxSmallerParts {
		if !r.smallerPart(f) {
			return
		}
	}
}

func (r *reader) smallerPart(f *found) bool {
	u := &f.unit
	if !u.known || u.kind != Measure && u.kind != Duration || f.num.vague || f.num.doubtful || f.num.scale != 0 || f.num.ulp != 0 || u.to != f.to {
		return false
	}
	j := f.to
	if r.text(j) == "," && r.glued(j) {
		j++
	}
	if r.isAnd(j) {
		j++
	}
	if j+1 >= r.to || r.toks[j].Class != scan.Number && !r.toks[j].Is(lexicon.Numbers) {
		return false
	}
	n, err := r.numeral(j)
	if err != nil || n.doubtful || n.vague || n.scale != 0 {
		return false
	}
	v, ok := r.simpleUnit(n.to, &n)
	if !ok || !v.known || v.kind != u.kind || v.u == u.u || !v.u.Commensurable(u.u) {
		return false
	}
	one, err := (Quantity{n: intNumber(1), u: u.u}).In(v.u)
	if err != nil || one.n.big != nil || one.n.exp < 0 || n.n.cmp(one.n) >= 0 {
		return false
	}
	big, err := (Quantity{n: f.num.n, u: u.u}).In(v.u)
	if err != nil {
		return false
	}
	span := Span{u.span.Start, v.span.End}
	f.num.n, f.num.ulp = big.n.add(n.n), n.ulp
	f.num.mantissa, f.num.to, f.to = f.num.n, n.to, max(v.to, n.to+1)
	v.span, v.to = span, f.to
	f.unit = v
	return true
}

// marks reads feet and inches by their marks: 5'10", 6′ 2″, and the double prime alone: 24″.
func (r *reader) marks(f *found) {
	if f.hasUnit || !f.num.plain || f.num.count > 3 || f.num.doubtful || f.to != f.num.to || !r.glued(f.to) {
		return
	}
	j, single := f.to, false
	switch r.text(j) {
	case "'", "’":
		single = true
	case "′":
	case "″":
		r.inches(f, j+1)
		return
	default:
		return
	}
	k := j + 1
	if k >= r.to || r.toks[k].Class != scan.Number {
		return
	}
	n, err := r.digitsAt(k)
	if err != nil || !n.plain || n.n.cmp(intNumber(12)) >= 0 {
		return
	}
	end := r.inchMark(k + 1)
	if end == k+1 && (r.toks[k].Space || single) {
		return
	}
	f.num.n = f.num.n.scale(12, 1, 0).add(n.n)
	f.num.mantissa, f.num.plain, f.num.to = f.num.n, false, k+1
	r.inches(f, end)
}

func (r *reader) inches(f *found, end int) {
	inch, _ := r.period("inch")
	f.unit, f.hasUnit, f.to = unit{u: inch, span: r.spanOf(f.num.to, end), to: end, kind: Measure, known: true}, true, end
}

// inchMark returns the token behind a mark of inches at token k, or k.
func (r *reader) inchMark(k int) int {
	if !r.glued(k) {
		return k
	}
	switch r.text(k) {
	case `"`, "″", "”", "''":
		return k + 1
	case "'":
		if r.text(k+1) == "'" && r.glued(k+1) {
			return k + 2
		}
	}
	return k
}
