package spell

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// The classes of numbers have the first sets of every grammar; private sets follow.
const (
	cardinals = iota
	ordinals
	years
	classes
)

// A symbol's kind is what its value is to the number: its quotient, its remainder, the number itself. A literal has
// none.
type kind uint8

const (
	literal kind = iota
	quotient
	remainder
	same
)

// symbol is a part of a rule: text, or a reference to a set.
type symbol struct {
	kind kind
	set  uint16
	text []string // folded, a space for an optional separator; one of them
}

// rule says that n, lo ≤ n < hi, is written as its symbols, where div splits n into quotient and remainder.
type rule struct {
	set      uint16
	flag     byte // w: the remainder isn't 0; o: it is; -: either
	preset   kind // what a part without text stands for
	from, to int64
	lo, hi   int64
	div      int64
	symbols  []symbol
	exp      int8 // of ten, by which it multiplies a number and adds nothing; 0 if it does something else
}

// scales is the power of ten by which a rule multiplies a number, if it adds nothing; else 0.
func (r *rule) scales() int8 {
	if r.set != cardinals || len(r.symbols) != 2 || r.symbols[0].kind != quotient {
		return 0
	}
	if e, ok := power(r.div); ok {
		return e
	}
	return 0
}

// limit is where all rules end.
const limit = 1_000_000_000_000_000_000

// Grammar is how one language spells numbers. It is immutable.
type Grammar struct {
	rules  []rule
	sets   int
	minus  []string
	points []string
	trie   trie
	scaled []int32 // the roots below which scale words stand
	begin  []mask  // by set: the sets that its text may begin with, itself among them
	more   int32   // the root of all that may stand within a number; 0: it isn't known
	lower  []denominator
	powers uint32 // the ASCII letters that begin what may be a scale word, by their lower five bits
}

// mask is a set of sets. Grammars that have more sets than it has room for do without.
type mask [2]uint64

func (m *mask) add(set uint16) bool {
	if int(set) >= 64*len(m) || m[set/64]>>(set%64)&1 != 0 {
		return false
	}
	m[set/64] |= 1 << (set % 64)
	return true
}

func (m mask) has(set uint16) bool {
	return int(set) >= 64*len(m) || m[set/64]>>(set%64)&1 != 0
}

func (m mask) or(n mask) mask { return mask{m[0] | n[0], m[1] | n[1]} }

// holds reports whether all of n is in m.
func (m mask) holds(n mask) bool { return n[0]&^m[0] == 0 && n[1]&^m[1] == 0 }

// decode reads a grammar's record; the generator's documentation has the syntax. What it doesn't understand it leaves out.
func decode(record string) *Grammar {
	n := strings.Count(record, "\n") + 1
	g := &Grammar{sets: classes, rules: make([]rule, 0, n)}
	c := cutter{known: make(map[string][]string, n/2), symbols: make([]symbol, 0, 3*n)}
	for line := range strings.SplitSeq(record, "\n") {
		switch {
		case line == "":
		case line[0] == '-':
			g.minus = append(g.minus, forms(line[1:])...)
		case line[0] == '.':
			g.points = append(g.points, forms(line[1:])...)
		default:
			g.add(line, &c)
		}
	}
	return g
}

func (g *Grammar) add(line string, c *cutter) {
	letter, size := utf8.DecodeRuneInString(line)
	r := rule{set: uint16(letter - 'A')}
	line = line[size:]
	ok := true
	take := func(n *int64) {
		var done bool
		*n, line, done = short(line)
		ok = ok && done
	}
	take(&r.lo)
	take(&r.hi)
	take(&r.div)
	if !ok || line == "" {
		return
	}
	r.flag, line = line[0], line[1:]
	if line != "" && line[0] != ':' {
		r.preset = map[byte]kind{'q': quotient, 'r': remainder, 's': same}[line[0]]
		line = line[1:]
		take(&r.from)
		take(&r.to)
	}
	if !ok || !strings.HasPrefix(line, ":") || r.div < 1 {
		return
	}
	r.symbols = c.cut(line[1:])
	g.rule(r)
}

// rule adds a rule.
func (g *Grammar) rule(r rule) {
	if len(r.symbols) == 0 {
		return
	}
	g.sets = max(g.sets, int(r.set)+1)
	for _, s := range r.symbols {
		g.sets = max(g.sets, int(s.set)+1)
	}
	g.rules = append(g.rules, r)
}

// cutter makes symbols of the texts of rules.
type cutter struct {
	known   map[string][]string // the forms of literals: genders and cases share their words
	symbols []symbol
}

// cut returns the symbols of a rule's text.
func (c *cutter) cut(body string) []symbol {
	if cap(c.symbols)-len(c.symbols) < len(body) && cap(c.symbols)-len(c.symbols) < 16 {
		c.symbols = make([]symbol, 0, 64+len(body))
	}
	from := len(c.symbols)
	for body != "" {
		i := 0
		for i < len(body) && (body[i] < 1 || body[i] > 3) {
			i++
		}
		if i > 0 {
			text, ok := c.known[body[:i]]
			if !ok {
				text = forms(body[:i])
				c.known[body[:i]] = text
			}
			c.symbols = append(c.symbols, symbol{text: text})
			body = body[i:]
			continue
		}
		letter, size := utf8.DecodeRuneInString(body[1:])
		c.symbols = append(c.symbols, symbol{kind: kind(body[0]), set: uint16(letter - 'A')})
		body = body[1+size:]
	}
	return c.symbols[from:len(c.symbols):len(c.symbols)]
}

// short reads a number written as digits and a letter for the zeros that follow.
func short(s string) (n int64, rest string, ok bool) {
	i := 0
	for ; i < len(s) && '0' <= s[i] && s[i] <= '9' && i < 19; i++ {
		n = n*10 + int64(s[i]-'0')
	}
	if i == 0 || i == len(s) || s[i] < 'a' || s[i] > 's' {
		return 0, s, false
	}
	for z := byte('a'); z < s[i]; z++ {
		if n > limit/10 {
			return 0, s, false
		}
		n *= 10
	}
	return n, s[i+1:], true
}

// index makes the trie of what rules begin with, and knows for each set what it may begin with.
func (g *Grammar) index() {
	g.begin = make([]mask, g.sets)
	for set := range g.begin {
		g.begin[set].add(uint16(set))
		if g.sets > 64*len(mask{}) {
			g.begin[set] = mask{^uint64(0), ^uint64(0)}
		}
	}
	for changed := true; changed; {
		changed = false
		for i := range g.rules {
			if first := g.rules[i].symbols[0]; first.kind != literal {
				m := &g.begin[g.rules[i].set]
				if n := m.or(g.begin[first.set]); n != *m {
					*m, changed = n, true
				}
			}
		}
	}
	g.trie.init(g.sets)
	defer g.starts()
	for i := range g.rules {
		r := &g.rules[i]
		if r.exp = r.scales(); r.exp > 0 && !slices.Contains(g.scaled, 1+int32(r.symbols[0].set)) {
			g.scaled = append(g.scaled, 1+int32(r.symbols[0].set))
		}
	}
	for i := range g.rules {
		r := &g.rules[i]
		switch first := r.symbols[0]; {
		case first.kind == literal:
			for _, text := range first.text {
				g.trie.insert(0, text, int32(i), 1)
			}
		case len(r.symbols) > 1 && r.symbols[1].kind == literal:
			for _, text := range r.symbols[1].text {
				g.trie.insert(1+int32(first.set), text, int32(i), 2)
			}
		default:
			g.trie.insert(1+int32(first.set), "", int32(i), 1)
		}
	}
}

// starts notes the letters that scale words behind a number begin with.
func (g *Grammar) starts() {
	for _, root := range g.scaled {
		g.begun(root)
	}
}

// begun notes the letters that a node goes on with, behind separators too.
func (g *Grammar) begun(at int32) {
	for n := g.trie.nodes[at].child; n != 0; n = g.trie.nodes[n].sibling {
		switch letter := g.trie.nodes[n].letter; {
		case letter >= 'a' && letter <= 'z':
			g.powers |= 1 << (letter & 31)
		case letter < utf8.RuneSelf:
			g.begun(n)
		}
	}
}

// inside makes the trie of what stands within numbers.
func (g *Grammar) inside() {
	t := &g.trie
	t.nodes = append(t.nodes, node{})
	g.more = int32(len(t.nodes) - 1)
	for i := range g.rules {
		for _, s := range g.rules[i].symbols {
			for _, text := range s.text {
				apart := true
				for from := range len(text) {
					blank := text[from] == ' ' || text[from] == '-'
					if apart && !blank {
						t.insert(g.more, text[from:], 0, 0)
					}
					apart = blank
				}
			}
		}
	}
	for _, p := range g.points {
		t.insert(g.more, p, 0, 0)
	}
}
