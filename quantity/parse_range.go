package quantity

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// second reads the other end of a range behind the first, with or without its unit: "30–36 000", "5 % to 7 %",
// "between 10 and 15", "from 5 to 7 million". The first end shares the second's scale where it would be the greater without
// ("from 5 to 7 million"), and its zeros where only a dash stands between ("30–36 000").
func (r *reader) second(f *found) {
	if f.num.vague || f.num.doubtful || f.num.form == Collective {
		return
	}
	j := f.to
	dash, ok := r.middle(f, j)
	if !ok || r.particle(j) == "to" && f.open == "" && (f.by(r) || f.behindUnit() && r.changeBefore(f.from)) { // by 2p to 148p
		return
	}
	k := j + 1
	sign, sign2 := f.sign, 0
	money := false
	for range 2 {
		if c, ok := r.currencyAt(k); ok && c == f.money {
			money = true
			k++
		} else if k+1 < r.to && sign2 == 0 && r.signAt(k, k+1) != 0 {
			sign2 = r.signAt(k, k+1)
			k++
		} else if r.is(k, lexicon.Hedges) && !dash {
			k++
		}
	}
	if k >= r.to || r.toks[k].Class != scan.Number && !r.toks[k].In(1<<lexicon.Numbers) && !r.isIndefinite(k) {
		return
	}
	if to, _, no := r.name(k); no && !r.whole && to > k {
		return
	}
	between := r.between
	r.between = false
	r.money1 = f.money != Unit{}
	n, err := r.numeral(k)
	r.between, r.money1 = between, false
	if f.money != (Unit{}) {
		r.settle(&n, f.money)
	}
	if err != nil || n.vague || n.doubtful || n.form == Collective {
		return
	}
	if !f.hasUnit && f.open == "" && !dash && r.year(f.num.from) && !r.year(k) { // from 2.3 million in 2011 to 3.1 million
		return
	}
	if !f.hasUnit && r.needsClose(j) && r.year(f.num.from) && r.year(k) { // 2020'den 2023'e kadar
		return
	}
	first := f.num
	if first.scale == 0 && n.scale > 0 && !f.behindUnit() {
		if first.n.cmp(n.mantissa) < 0 || first.n.cmp(n.mantissa) == 0 && f.open != "" {
			first.scaleBy(n.scale)
		}
	} else if first.scale == 0 && n.shared > 0 && n.scale == 0 && (dash || n.spelled) && first.shared == 0 && (first.plain || first.spelled) && !f.behindUnit() {
		if up := first.n.scale(1, 1, int32(n.shared)); up.cmp(n.n) < 0 && first.n.cmp(intNumber(1)) > 0 {
			first.n, first.shared = up, n.shared
			if !n.spelled {
				first.mantissa = up
			}
		}
	}
	lo, hi := first.n, n.n
	switch {
	case sign < 0:
		lo = lo.neg()
		// "minus 10 to 15 degrees" says minus for both; "between minus 10 and 15" and "-10 to 15" for the first alone.
		if sign2 < 0 || sign2 == 0 && f.open == "" && r.particle(first.from-1) == "minus" {
			hi = hi.neg()
		}
		if lo.cmp(hi) > 0 {
			lo, hi = hi, lo
		}
	case sign2 < 0, lo.cmp(hi) >= 0:
		return
	}
	if (r.isAnd(j) && f.open != "between" || r.needsClose(j)) && !r.closes(n.to, &n) {
		return
	}
	u, hasUnit := unit{}, false
	if f.behindUnit() {
		if !money {
			if u, hasUnit = r.unitAt(n.to, &n); !hasUnit || u.u != f.unit.u {
				return
			}
		}
	}
	f.num, f.last, f.ranged, f.to = first, n, true, n.to
	if sign < 0 {
		f.num.n, f.last.n, f.sign = lo, hi, 1
	}
	switch {
	case hasUnit:
		f.unit, f.to = u, u.to
	case f.hasUnit && f.money != Unit{}:
		f.unit.to = f.to
		r.rate(&f.unit)
		f.to = f.unit.to
	}
	if next, ok := r.closed(f.to); ok {
		f.to = next
	}
}

// behindUnit reports whether a unit stands behind the first number already.
func (f *found) behindUnit() bool { return f.hasUnit && f.money == Unit{} && !f.first }

func (n *numeral) scaleBy(e int) {
	n.n = n.n.scale(1, 1, int32(e))
	n.ulp += e
	n.scale = e
}

// middle reports whether token j stands between two ends of a range; dash, that it is a dash.
func (r *reader) middle(f *found, j int) (dash, ok bool) {
	if j+1 >= r.to {
		return false, false
	}
	t := &r.toks[j]
	switch r.p.String(j) {
	case "-", "‐", "‑", "–", "—", "−", "~", "～", "〜", "∼":
		apart := r.toks[j+1].Space
		return true, t.Space == apart
	}
	if r.isAnd(j) { // between 20 and 30; 20と30の間, where what closes the range follows
		return false, true
	}
	s, isMiddle := t.Word.Sense(lexicon.Ranges)
	if !isMiddle || s.Class != "middle" {
		return false, false
	}
	switch {
	case r.particle(j) == "or": // three or four
		return false, f.open == "" && f.num.n.cmp(intNumber(100)) < 0
	case f.open == "from":
		return false, !r.changeBefore(f.from)
	}
	return false, true
}

// changeBefore reports whether the clause before token i speaks of a change, so that "from 5 to 7" are two values.
func (r *reader) changeBefore(i int) bool {
	for k := i; k >= r.from && k > i-6; k-- {
		if s, ok := r.sense(k, lexicon.Changes); ok && (s.Class == "up" || s.Class == "down") {
			return true
		}
	}
	return false
}

// proportion reads "one in five", "9 out of 10", "3:1".
func (r *reader) proportion(f *found) bool {
	n := &f.num
	if r.over(f) {
		return true
	}
	if n.vague || n.doubtful || n.scale != 0 || n.form != Numeral || f.hasUnit || n.n.exp != 0 || n.n.big != nil || n.n.coef > 1000 || f.sign != 0 && r.particle(n.to) != "out-of" {
		return false
	}
	j := n.to
	if r.text(j) == ":" && r.glued(j) && r.glued(j+1) && r.toks[j+1].Class == scan.Number && n.plain {
		m, err := r.digitsAt(j + 1)
		if err != nil || m.n.sign() <= 0 || !r.whole && len(r.p.String(j+1)) == 2 {
			return false
		}
		f.num.n, f.num.form, f.num.to, f.to = n.n.quo(m.n), Fractional, j+2, j+2
		f.kind = Ratio
		return true
	}
	in := r.particle(j) == "in"
	if !in && r.particle(j) != "out-of" {
		return false
	}
	k := j + 1
	if r.particle(k) == "every" {
		k++
	}
	if k >= r.to || r.toks[k].Class != scan.Number && !r.toks[k].Is(lexicon.Numbers) && !r.isIndefinite(k) {
		return false
	}
	m, err := r.numeral(k)
	if err != nil || m.doubtful || m.vague || m.form != Numeral || m.n.cmp(n.n) <= 0 || m.n.exp < 0 {
		return false
	}
	if m.plain && m.count == 4 && m.shared == 0 || m.to < r.to && (r.toks[m.to].In(1<<lexicon.Units|1<<lexicon.Currencies|1<<lexicon.Periods) || r.isHyphen(m.to)) {
		return false // in 2024, in five years
	}
	if f.sign != 0 && !r.nothingAt(m.to) {
		return false
	}
	if in && n.n.coef > 10 && n.n.coef*20 < m.n.coef && m.n.coef%10 != 0 {
		return false
	}
	f.num.n, f.num.form, f.num.to, f.to = n.n.quo(m.n), Fractional, m.to, m.to
	f.num.plain = false
	f.kind = Ratio
	return true
}
