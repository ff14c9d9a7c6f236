package spell

import "sync"

// window is how far a number may reach, in bytes; the longest that any rules print are shorter.
const window = 1024

// effort bounds the items of one call, whatever the grammar.
const effort = 1 << 14

// item is something complete: a set's text from one place to end, that stands for the numbers from lo to hi. Nearly
// always that is one number; the text of a plural's ending stands for many until the rest has been read.
type item struct {
	lo, hi int64
	end    int32
	next   int32 // of the same place; 0 ends the list
	set    uint16
	scale  int8 // the power of ten of the scale word at its end
}

// place is what is complete from one place: the items of certain sets whose number may be at most bound.
type place struct {
	stamp      uint32
	head, tail int32
	bound      int64
	sets       mask
}

// chart is the state of one call.
type chart struct {
	g      *Grammar
	text   string
	stamp  uint32
	places [window + 1]place
	items  []item
}

var charts = sync.Pool{New: func() any { return &chart{items: make([]item, 1, 256)} }}

// parts are the values that a rule's symbols have had so far.
type parts struct {
	have  [4]bool // by kind
	lo    [4]int64
	hi    [4]int64
	scale int8
	last  kind // of the symbol read last that has a value
	tail  bool // text was read after it
}

func (p *parts) set(k kind, lo, hi int64) {
	if p.have[k] {
		lo, hi = max(lo, p.lo[k]), min(hi, p.hi[k])
	}
	p.have[k], p.lo[k], p.hi[k] = true, lo, hi
}

func newChart(g *Grammar, text string) *chart {
	c := charts.Get().(*chart)
	if c.stamp++; c.stamp == 0 {
		clear(c.places[:])
		c.stamp = 1
	}
	c.g, c.text, c.items = g, text, c.items[:1]
	return c
}

func (c *chart) free() {
	c.g, c.text = nil, ""
	charts.Put(c)
}

// complete makes the items of a place, of what certain sets may begin with and of numbers up to bound.
func (c *chart) complete(at int32, bound int64, sets mask) {
	p := &c.places[at]
	if p.stamp == c.stamp {
		if p.bound >= bound && p.sets.holds(sets) {
			return
		}
		bound, sets = max(bound, p.bound), sets.or(p.sets)
	}
	*p = place{stamp: c.stamp, bound: bound, sets: sets}
	c.walk(0, at, at, bound, nil)
	for i := p.head; i != 0; i = c.items[i].next {
		it := c.items[i]
		c.walk(1+int32(it.set), at, it.end, bound, &it)
	}
}

// walk follows the text from a node of the trie, and every rule that it comes upon. What begins a rule is first.
func (c *chart) walk(node, start, at int32, bound int64, first *item) {
	t := &c.g.trie
	for {
		for a := t.nodes[node].accept; a != 0; a = t.accepts[a].next {
			r := &c.g.rules[t.accepts[a].rule]
			if r.lo > bound || !c.places[start].sets.has(r.set) {
				continue
			}
			var p parts
			if r.preset != literal {
				p.set(r.preset, r.from, r.to-1)
			}
			if first != nil {
				k := r.symbols[0].kind
				if first.lo > c.most(r, k, bound) {
					continue
				}
				p.set(k, first.lo, first.hi)
				p.scale, p.last, p.tail = first.scale, k, t.accepts[a].symbol == 2
			}
			c.advance(r, int(t.accepts[a].symbol), p, start, at, bound)
		}
		if t.nodes[node].child == 0 {
			return
		}
		if n := t.find(node, ' '); n != 0 {
			c.walk(n, start, int32(separated(c.text, int(at))), bound, first)
		}
		letter, end := next(c.text, int(at))
		if letter < 0 {
			return
		}
		if node = t.find(node, letter); node == 0 || letter == ' ' {
			return
		}
		at = int32(end)
	}
}

// most is the greatest value of a part of a rule if the number is at most bound.
func (c *chart) most(r *rule, k kind, bound int64) int64 {
	bound = min(bound, r.hi-1)
	switch k {
	case quotient:
		return bound / r.div
	case remainder:
		return min(bound, r.div-1)
	}
	return bound
}

// advance reads the symbols of a rule from one on.
func (c *chart) advance(r *rule, symbol int, p parts, start, at int32, bound int64) {
	for ; symbol < len(r.symbols); symbol++ {
		s := &r.symbols[symbol]
		if s.kind == literal {
			if at = c.match(s.text, at); at < 0 {
				return
			}
			p.tail = true
			continue
		}
		most := c.most(r, s.kind, bound)
		if at <= start || int(at) >= len(c.text) {
			return
		}
		c.complete(at, most, c.g.begin[s.set])
		for i := c.places[at].head; i != 0; i = c.items[i].next {
			it := c.items[i]
			if it.set != s.set || it.lo > most {
				continue
			}
			q := p
			q.set(s.kind, it.lo, it.hi)
			if q.lo[s.kind] > q.hi[s.kind] {
				continue
			}
			q.scale, q.last, q.tail = it.scale, s.kind, false
			c.advance(r, symbol+1, q, start, it.end, bound)
		}
		return
	}
	c.finish(r, &p, start, at, bound)
}

// match compares text with the forms of a literal.
func (c *chart) match(forms []string, at int32) int32 {
	for _, f := range forms {
		end, ok := int(at), true
		for _, want := range f {
			if want == ' ' {
				end = separated(c.text, end)
				continue
			}
			var letter rune
			if letter, end = next(c.text, end); letter != want {
				ok = false
				break
			}
		}
		if ok {
			return int32(end)
		}
	}
	return -1
}

// finish adds the item that a rule's parts make, if a number there is.
func (c *chart) finish(r *rule, p *parts, start, end int32, bound int64) {
	if p.have[remainder] {
		if r.flag == 'w' {
			p.lo[remainder] = max(p.lo[remainder], 1)
		}
		p.hi[remainder] = min(p.hi[remainder], r.div-1)
		if p.lo[remainder] > p.hi[remainder] {
			return
		}
	}
	lo, hi := r.lo, r.hi-1
	switch q, rem := p.have[quotient], p.have[remainder]; {
	case q:
		if p.lo[quotient] > hi/r.div {
			return
		}
		from, to := p.lo[quotient]*r.div, min(p.hi[quotient], hi/r.div)*r.div
		switch {
		case rem:
			from, to = from+p.lo[remainder], to+p.hi[remainder]
		case r.set >= classes && r.flag != 'o':
			to += r.div - 1
		}
		lo, hi = max(lo, from), min(hi, to)
	case rem && lo/r.div == hi/r.div:
		lo, hi = max(lo, lo/r.div*r.div+p.lo[remainder]), min(hi, hi/r.div*r.div+p.hi[remainder])
	case !rem && r.flag == 'o' && !p.have[same]:
		// Multiples of the divisor alone.
		lo, hi = (lo+r.div-1)/r.div*r.div, hi/r.div*r.div
	}
	if p.have[same] {
		lo, hi = max(lo, p.lo[same]), min(hi, p.hi[same])
		if lo == hi && (p.have[remainder] && (lo%r.div < p.lo[remainder] || lo%r.div > p.hi[remainder]) || r.flag == 'o' && lo%r.div != 0) {
			return
		}
	}
	if lo > hi || lo > bound || end <= start {
		return
	}
	c.add(item{lo: lo, hi: hi, end: end, set: r.set, scale: scale(r, p, lo)}, start)
}

// scale is the power of ten of the scale words, from a thousand on, that end a number.
func scale(r *rule, p *parts, n int64) int8 {
	switch {
	case p.have[same], p.have[remainder] && p.last == remainder && p.hi[remainder] > 0:
		return p.scale
	case p.have[quotient] && (!p.have[remainder] || p.hi[remainder] == 0):
		if e, ok := power(r.div); ok && e >= 3 && len(r.symbols) > 1 {
			return e + p.scale
		}
	case !p.have[quotient] && !p.have[remainder]:
		if e, ok := power(n); ok && e >= 3 {
			return e
		}
	}
	return 0
}

// power finds e of n = 10ᵉ.
func power(n int64) (e int8, ok bool) {
	if n < 1 {
		return 0, false
	}
	for ; n%10 == 0; n /= 10 {
		e++
	}
	return e, n == 1
}

// add puts an item at the end of its place's list, once.
func (c *chart) add(it item, start int32) {
	p := &c.places[start]
	for i := p.head; i != 0; i = c.items[i].next {
		o := &c.items[i]
		if o.set == it.set && o.end == it.end && o.lo == it.lo && o.hi == it.hi {
			return
		}
	}
	if len(c.items) >= effort {
		return
	}
	c.items = append(c.items, it)
	n := int32(len(c.items) - 1)
	if p.head == 0 {
		p.head = n
	} else {
		c.items[p.tail].next = n
	}
	p.tail = n
}
