package source

import (
	"cmp"
	"context"
	"iter"
	"math/bits"
	"slices"
	"strings"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

// What one look-up may read: lists up to touched series in all, and of those the best are looked into.
const (
	maxTouched = 1 << 14
	maxSeries  = 64
	maxKeys    = 1 << 10
	maxCells   = 1 << 9 // of one series
	neighbors  = 3      // on each side of the query's period
)

// scores is scratch space for one look-up.
type scores struct {
	of      []int32 // by series; all zero between look-ups
	touched []uint32
}

// candidate is evidence with its place in the ranking.
type candidate struct {
	score, far int
	id         uint32
}

// Find looks q up.
func (x *Index) Find(ctx context.Context, q Query) iter.Seq2[Evidence, error] {
	return func(yield func(Evidence, error) bool) {
		if err := ctx.Err(); err != nil {
			yield(Evidence{}, err)
			return
		}
		switch {
		case q.Quotation != "":
			if x.passages != nil {
				x.passages.find(ctx, q, max(q.limit(), 0), yield)
			}
		case q.All != "":
			x.rows(ctx, q, yield)
		default:
			for i, c := range x.rank(q) {
				if i == q.limit() {
					return
				}
				if err := ctx.Err(); err != nil {
					yield(Evidence{}, err)
					return
				}
				if !yield(x.evidence(c.id), nil) {
					return
				}
			}
		}
	}
}

// rows yields a dataset whole, in the order of its rows.
func (x *Index) rows(ctx context.Context, q Query, yield func(Evidence, error) bool) {
	s := x.byName[q.All]
	if s == nil {
		return
	}
	n := 0
	for _, span := range s.spans {
		for id := span[0]; id < span[1]; id++ {
			if n == q.limit() {
				return
			}
			if n++; n%64 == 0 && ctx.Err() != nil {
				yield(Evidence{}, ctx.Err())
				return
			}
			if !yield(x.evidence(id), nil) {
				return
			}
		}
	}
}

// weight is a list of series and what a query's word in it counts.
type weight struct {
	list []uint32
	key  uint32
	n    int32
}

// weights looks the query's words up. An early term counts more than a late one, a rare word more than a common one.
func (x *Index) weights(q Query) []weight {
	var ws []weight
	seen := map[string]bool{}
	add := func(key string, rank int) {
		if seen[key] || len(seen) >= maxKeys {
			return
		}
		seen[key] = true
		for strong, k := range [...]string{"~" + key, key} {
			if n, ok := x.keys[k]; ok {
				rare := 1 + bits.Len(uint(len(x.series)/len(x.lists[n])))
				ws = append(ws, weight{x.lists[n], n, int32(rare * max(8-rank/2, 3) * (1 + 2*strong))})
			}
		}
	}
	terms := q.Terms
	if q.Place != "" {
		terms = append(slices.Clip(terms), q.Place)
	}
	for rank, t := range terms {
		if rank == len(q.Terms) {
			rank = 0
		}
		add(strings.ToLower(t), rank)
		for i := range x.voices {
			for _, k := range x.voices[i].keys(t) {
				add(k, rank)
			}
		}
	}
	slices.SortStableFunc(ws, func(a, b weight) int { return cmp.Compare(len(a.list), len(b.list)) })
	return ws
}

// rank returns the candidates for q, best first.
func (x *Index) rank(q Query) []candidate {
	sc, _ := x.scores.Get().(*scores)
	if sc == nil {
		sc = &scores{of: make([]int32, len(x.series))}
	}
	defer func() {
		for _, n := range sc.touched {
			sc.of[n] = 0
		}
		sc.touched = sc.touched[:0]
		x.scores.Put(sc)
	}()
	ws := x.weights(q)
	sc.touch(ws, len(x.series))
	switch {
	case len(x.cells) == 0 && len(x.whole) <= small:
		sc.all(len(x.series))
	case len(ws) == 0 && len(q.Terms) == 0 && q.Place == "":
		if d, ok := x.dimension(q.Dimension); ok {
			sc.some(x.byUnit[d])
		} else if q.Dimension == (quantity.Unit{}) {
			sc.all(min(len(x.series), maxTouched))
		}
	}
	var cs []candidate
	most := maxSeries
	if l := q.limit(); l > 0 && l < most {
		most = max(l, 16)
	}
	for i, n := range sc.best(most) {
		cs = x.within(cs, q, n, x.seriesScore(q, n, sc.of[n], sc.of[sc.touched[0]], ws), i < 4)
	}
	slices.SortStableFunc(cs, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.far, b.far), cmp.Compare(a.id, b.id))
	})
	return cs
}

// touch adds up the lists, short ones first. Where a list is too long to be read, only what another list has of it counts.
func (sc *scores) touch(ws []weight, series int) {
	left := maxTouched
	var long []weight
	for _, w := range ws {
		if len(w.list) > left {
			long = append(long, w)
			continue
		}
		left -= len(w.list)
		for _, n := range w.list {
			sc.add(n, w.n)
		}
	}
	if len(long) == 0 {
		return
	}
	for _, n := range sc.best(maxSeries) { // what is common tells only the best apart
		for _, w := range long {
			if _, ok := slices.BinarySearch(w.list, n); ok {
				sc.of[n] += w.n
			}
		}
	}
	telling := slices.IndexFunc(long, func(w weight) bool { return len(w.list) > series/2 }) // what most have tells nothing
	if telling < 0 {
		telling = len(long)
	}
	if telling > 1 {
		sc.both(long[0], long[1:telling])
	} else if len(sc.touched) == 0 {
		for _, n := range long[0].list[:maxTouched] {
			sc.add(n, long[0].n)
		}
	}
}

// both adds what the first list has in common with any of the others, in a bounded number of leaps.
func (sc *scores) both(first weight, others []weight) {
	for _, w := range others {
		a, b := first.list, w.list
		for range maxTouched {
			if len(a) == 0 || len(b) == 0 {
				break
			}
			if a[0] == b[0] {
				if sc.of[a[0]] == 0 {
					sc.add(a[0], first.n+w.n)
				}
				a, b = a[1:], b[1:]
			} else if a[0] < b[0] {
				a = leap(a, b[0])
			} else {
				b = leap(b, a[0])
			}
		}
	}
}

// leap drops what is below n, in steps that double.
func leap(l []uint32, n uint32) []uint32 {
	step := 1
	for step < len(l) && l[step] < n {
		step *= 2
	}
	at, _ := slices.BinarySearch(l[step/2:min(step+1, len(l))], n)
	return l[step/2+at:]
}

func (sc *scores) add(n uint32, w int32) {
	if sc.of[n] == 0 {
		sc.touched = append(sc.touched, n)
	}
	sc.of[n] += w
}

// all touches the first n series, with next to nothing.
func (sc *scores) all(n int) {
	for i := range n {
		sc.add(uint32(i), 1)
	}
}

func (sc *scores) some(list []uint32) {
	for _, n := range list[:min(len(list), maxTouched)] {
		sc.add(n, 1)
	}
}

// best returns the n series with the highest scores, the best first.
func (sc *scores) best(n int) []uint32 {
	better := func(a, b uint32) int { return cmp.Or(cmp.Compare(sc.of[b], sc.of[a]), cmp.Compare(a, b)) }
	t := sc.touched
	if len(t) > n {
		top := slices.Clone(t[:n])
		slices.SortFunc(top, better)
		for i := n; i < len(t); i++ {
			if better(t[i], top[n-1]) < 0 {
				at, _ := slices.BinarySearchFunc(top, t[i], better)
				copy(top[at+1:], top[at:n-1])
				top[at] = t[i]
			}
		}
		t = top
	} else {
		t = slices.Clone(t)
		slices.SortFunc(t, better)
	}
	if len(t) > 0 {
		at := slices.Index(sc.touched, t[0])
		sc.touched[0], sc.touched[at] = sc.touched[at], sc.touched[0]
	}
	return t
}

// seriesScore is what a whole series has of its score.
func (x *Index) seriesScore(q Query, n uint32, words, most int32, ws []weight) int {
	s := &x.series[n]
	score := 0
	if len(ws) > 0 && most > 0 {
		score = int(16 * words / most)
		missing := len(s.strong)
		for _, w := range ws {
			if _, ok := slices.BinarySearch(s.strong, w.key); ok {
				missing--
			}
		}
		score -= min(missing, 3)
	}
	if q.Dimension != (quantity.Unit{}) {
		if d, ok := x.dimension(q.Dimension); ok && d == s.unit {
			score += 6
		} else if s.bare {
			score += 3
		}
	}
	return score
}

// dimension returns the number of u's dimension; not ok: x has nothing of it, or u is none.
func (x *Index) dimension(u quantity.Unit) (uint16, bool) {
	if u == (quantity.Unit{}) {
		return 0, false
	}
	i := slices.IndexFunc(x.units, func(v quantity.Unit) bool { return alike(u, v) })
	return uint16(max(i, 0)), i >= 0
}

// within adds what a series has to offer.
func (x *Index) within(cs []candidate, q Query, n uint32, score int, wide bool) []candidate {
	s := &x.series[n]
	stated, _ := slices.BinarySearchFunc(s.ids, 1, func(id uint32, day1 int) int {
		return cmp.Compare(day(x.when(id).Start), day1)
	})
	add := func(id uint32, extra, far int) {
		total := score + extra
		if at := x.provenance(id).Published; !q.AsOf.IsZero() && at.After(q.AsOf) {
			total -= 2
		}
		cs = append(cs, candidate{total, far, id})
	}
	for _, id := range s.ids[:min(stated, maxCells)] { // no beginning: unstated, or up to
		add(id, fit(x.when(id), q.Period), 0)
	}
	ids := s.ids[stated:]
	if q.Period == (claim.Period{}) {
		x.newest(q, ids, wide, add)
		return cs
	}
	from, to := day(q.Period.Start), day(q.Period.End)
	if to == 0 {
		to = 1 << 30
	}
	if from == 0 { // up to a day: what is nearest to it
		end, _ := slices.BinarySearchFunc(ids, to+1, func(id uint32, d int) int { return cmp.Compare(day(x.when(id).Start), d) })
		for i := min(end+neighbors, len(ids)) - 1; i >= max(end-maxCells, 0); i-- {
			p := x.when(ids[i])
			add(ids[i], fit(p, q.Period), max(to-day(p.End), day(p.End)-to))
		}
		return cs
	}
	first, _ := slices.BinarySearchFunc(ids, from-s.days, func(id uint32, d int) int { return cmp.Compare(day(x.when(id).Start), d) })
	before, after, left := first, 0, maxCells
	for i := first; i < len(ids) && after < neighbors && left > 0; i++ {
		left--
		p := x.when(ids[i])
		switch f := fit(p, q.Period); {
		case f > 0:
			add(ids[i], f, max(day(p.End)-to, from-day(p.Start), 0))
		case day(p.Start) > to:
			after++
			add(ids[i], 0, day(p.Start)-to)
		default:
			before = i + 1
		}
	}
	for i := before - 1; i >= max(before-neighbors, 0); i-- {
		if p := x.when(ids[i]); fit(p, q.Period) == 0 {
			add(ids[i], 0, from-day(p.End))
		}
	}
	return cs
}

// newest adds the end of a series; what begins after q.AsOf comes last.
func (x *Index) newest(q Query, ids []uint32, wide bool, add func(id uint32, extra, far int)) {
	now := 1 << 30
	if !q.AsOf.IsZero() {
		y, m, d := q.AsOf.Date()
		now = day(claim.Date{Year: int16(y), Month: uint8(m), Day: uint8(d)})
	}
	end, _ := slices.BinarySearchFunc(ids, now+1, func(id uint32, d int) int { return cmp.Compare(day(x.when(id).Start), d) })
	most := q.limit()
	if !wide || most < 0 {
		most = 8
	}
	for i := end - 1; i >= 0 && end-i <= most; i-- {
		add(ids[i], 3, end-i)
	}
	for i := end; i < min(end+neighbors, len(ids)); i++ {
		add(ids[i], 0, i-end)
	}
}

// fit says how a period fits the query's.
func fit(p, q claim.Period) int {
	none := claim.Period{}
	if p == q {
		return 8
	}
	if p == none || q == none {
		return 3
	}
	a, b, c, d := day(p.Start), day(p.End), day(q.Start), day(q.End)
	if b == 0 {
		b = 1 << 30
	}
	if d == 0 {
		d = 1 << 30
	}
	switch {
	case a > d || b < c:
		return 0
	case a >= c && b <= d:
		return 6
	case a <= c && b >= d:
		return 5
	}
	return 4
}
