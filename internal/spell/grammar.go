package spell

import (
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
}

// decode reads a grammar's record; the generator's documentation has the syntax. What it doesn't understand it leaves out.
func decode(record string) *Grammar {
	g := &Grammar{sets: classes}
	for line := range strings.SplitSeq(record, "\n") {
		switch {
		case line == "":
		case line[0] == '-':
			g.minus = append(g.minus, forms(line[1:])...)
		case line[0] == '.':
			g.points = append(g.points, forms(line[1:])...)
		default:
			g.add(line)
		}
	}
	return g
}

func (g *Grammar) add(line string) {
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
	r.symbols = cut(line[1:])
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

// cut makes symbols of a rule's text.
func cut(body string) []symbol {
	var list []symbol
	for body != "" {
		i := strings.IndexAny(body, "\x01\x02\x03")
		if i < 0 {
			i = len(body)
		}
		if i > 0 {
			list = append(list, symbol{text: forms(body[:i])})
			body = body[i:]
			continue
		}
		letter, size := utf8.DecodeRuneInString(body[1:])
		list = append(list, symbol{kind: kind(body[0]), set: uint16(letter - 'A')})
		body = body[1+size:]
	}
	return list
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

// index makes the trie of what rules begin with.
func (g *Grammar) index() {
	g.trie.init(g.sets)
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
