package quantity

import (
	"strings"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// ordinalAt reads third, 75th, twenty-first, one hundred and fifth.
func (r *reader) ordinalAt(i int) (n int64, to int, ok bool) {
	t := &r.toks[i]
	if s, ok := t.Word.Sense(lexicon.Ordinals); ok && s.Class == "prefix" { // 第250
		if !r.glued(i+1) || r.toks[i+1].Class != scan.Number {
			return 0, 0, false
		}
		m, err := r.digitsAt(i + 1)
		if err != nil || m.doubtful || m.n.big != nil || m.n.exp != 0 {
			return 0, 0, false
		}
		to = i + 2
		if s, ok := r.sense(to, lexicon.Ordinals); ok && s.Class == "suffix" && r.glued(to) {
			to++
		}
		return m.n.coef, to, true
	} else if ok && s.Class != "suffix" {
		return s.N, i + 1, true
	}
	if t.Class == scan.Number {
		s, ok := r.sense(i+1, lexicon.Ordinals)
		if !ok || s.Class != "suffix" || !r.glued(i+1) {
			return 0, 0, false
		}
		m, err := r.digitsAt(i)
		if err != nil || m.doubtful || m.n.big != nil || m.n.exp != 0 {
			return 0, 0, false
		}
		return m.n.coef, i + 2, true
	}
	if !t.Is(lexicon.Numbers) {
		return 0, 0, false
	}
	m, err := r.cardinal(i)
	if err != nil || m.to >= r.to {
		return 0, 0, false
	}
	if r.is(m.to, lexicon.Scales) { // one thousand two hundred thirty-fourth
		if m, err = r.scaled(m); err != nil || m.to >= r.to {
			return 0, 0, false
		}
	}
	base, ok := m.n.int64()
	if !ok {
		return 0, 0, false
	}
	if s, ok := r.sense(m.to, lexicon.Ordinals); ok && s.Class == "suffix" && r.glued(m.to) && m.scale == 0 { // 二番目
		return base, m.to + 1, true
	}
	k := r.afterHyphen(m.to)
	if r.isAnd(k) {
		k++
	}
	s, ok := r.sense(k, lexicon.Ordinals)
	if !ok || s.Class == "suffix" {
		return 0, 0, false
	}
	switch {
	case s.N >= 100 && base < 1000: // three hundredth
		return base * s.N, k + 1, true
	case s.N < 10 && base%10 == 0 && base%100 != 10, s.N < 100 && base%100 == 0:
		return base + s.N, k + 1, true
	}
	return 0, 0, false
}

// countedOrdinal reports whether the ordinal at token i has a sign before its digits that stands before the numbers of things
// too, but says of what it is one: 第12回, where 第12 alone may be an article's.
func (r *reader) countedOrdinal(i int) bool {
	if !r.toks[i].Is(lexicon.Ordinals) || !r.toks[i].Is(lexicon.Identifiers) {
		return false
	}
	_, to, ok := r.ordinalAt(i)
	return ok && (to > i+2 || i == r.from && to == r.to)
}

// int64 returns a if it is an integer that fits.
func (a number) int64() (int64, bool) {
	if a.big != nil || a.exp < 0 || a.exp > 18 {
		return 0, false
	}
	return mulInt(a.coef, int64(pow10s[a.exp]))
}

// ordinal reads an ordinal, or a rank ("third-largest"). An ordinal that makes a fraction ("two thirds") or belongs to a date or
// a period ("the third quarter", "21st century") is none; for the latter next is behind it.
func (r *reader) ordinal(i, floor int) (m Match, next int, ok bool) {
	n, to, ok := r.ordinalAt(i)
	if !ok {
		return m, i, false
	}
	t := &r.toks[i]
	if t.Is(lexicon.Fractions) || t.Is(lexicon.Numbers) {
		if last := &r.toks[to-1]; last.Is(lexicon.Fractions) && !r.whole {
			// "a third", "one fifth", "a third of": fractions; "the third": an ordinal
			if to-i > 1 && (to-i == 2 || r.isHyphen(i+1)) && n != 0 && r.toks[i].Is(lexicon.Numbers) && r.smallFraction(i, to) {
				return m, i, false
			}
			if to-i == 1 && (r.isIndefinite(i-1) || r.isOf(to) && !r.definite(i-1)) {
				return m, i, false
			}
		}
	}
	if to < r.to && !r.whole {
		u := &r.toks[to]
		if s, ok := u.Word.Sense(lexicon.Periods); ok && s.Arg(0) == "span" && (s.Class != "day" || n <= 12) && !strings.HasSuffix(r.p.String(to), "s") {
			return r.named(i, to+1, Date)
		}
		if s, ok := u.Word.Sense(lexicon.Units); ok && (s.Class == "century" || s.Class == "quarter" || s.Class == "decade") {
			return r.named(i, to+1, Date)
		}
	}
	kind := Ordinal
	end := to
	k := r.afterHyphen(to)
	if r.superlative(k) {
		kind, end = Rank, k+1
	}
	fig := Stated(Int(n, Unit{}), 0)
	f := &r.found
	*f = found{from: i}
	r.before(f, i, floor)
	if f.money != (Unit{}) || f.sign != 0 || f.open != "" {
		*f = found{from: i}
	}
	if m, next, ok := r.ordinals(f, i, n, to, floor); ok && kind == Ordinal {
		return m, next, true
	}
	number := r.spanOf(i, to)
	return Match{Start: r.toks[f.from].Start, End: r.toks[end-1].End, Number: number, Kind: kind, Figure: fig.With(f.bound, f.hedge)}, end, true
}

// ordinals reads two of them with a word that closes the range behind: 第三到第八之间. Without it they may be two places, the one
// that was and the one that is.
func (r *reader) ordinals(f *found, i int, n int64, to, floor int) (m Match, next int, ok bool) {
	s, isMiddle := r.sense(to, lexicon.Ranges)
	if to+1 >= r.to || !r.isAnd(to) && (!isMiddle || s.Class != "middle") {
		return m, 0, false
	}
	last, end, ok := r.ordinalAt(to + 1)
	if !ok || last <= n {
		return m, 0, false
	}
	next, ok = r.closed(end)
	if !ok {
		return m, 0, false
	}
	fig, err := Range(Int(n, Unit{}), Int(last, Unit{}), 0)
	if err != nil {
		return m, 0, false
	}
	*f = found{from: i}
	r.before(f, i, floor)
	if f.money != (Unit{}) || f.sign != 0 {
		*f = found{from: i}
	}
	return Match{Start: r.toks[f.from].Start, End: r.toks[next-1].End, Number: r.spanOf(i, end), Kind: Ordinal, Figure: fig}, next, true
}

// smallFraction reports whether number and ordinal make a fraction: "two fifths", "one fifth", but "twenty fifth" is 25th.
func (r *reader) smallFraction(i, to int) bool {
	v, ok := r.cardinalWord(i)
	return ok && v < 20
}

// superlative reports whether token i is one: largest, most.
func (r *reader) superlative(i int) bool {
	if i >= r.to || r.toks[i].Class != scan.Word {
		return false
	}
	if r.particle(i) == "superlative" {
		return true
	}
	s := r.p.String(i)
	return r.english && len(s) > 5 && strings.HasSuffix(s, "est") && !r.toks[i].Upper
}

// times reads a factor: doubled, threefold, three times.
func (r *reader) times(i, floor int) (m Match, next int, ok bool) {
	s, ok := r.sense(i, lexicon.Changes)
	if !ok || s.Class != "times" || s.Arg(0) == "unit" || s.D == 0 {
		return m, i, false
	}
	f := &r.found
	*f = found{from: i}
	r.before(f, i, floor)
	if f.money != (Unit{}) || f.sign != 0 || f.open != "" {
		*f = found{from: i}
	}
	fig := Stated(Quantity{n: intNumber(s.N).quo(intNumber(s.D))}, 0).With(f.bound, f.hedge)
	return Match{Start: r.toks[f.from].Start, End: r.toks[i].End, Number: r.spanOf(i, i+1), Kind: Change, Figure: fig}, i + 1, true
}
