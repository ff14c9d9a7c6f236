package lexicon

import (
	"strings"
	"unicode/utf8"
)

// builder collects phrases in a trie of linked nodes, then lays it out.
type builder struct {
	nodes  []bnode
	recs   []record
	senses []Sense // one an entry, shared by its phrases
	buf    []byte
}

type bnode struct {
	child, next int32 // indices; 0 is none, for the root is nobody's child
	rec         int32 // last record + 1
	b           byte
}

// record is a sense of a phrase.
type record struct {
	text  string
	sense int32
	prev  int32 // the record before it at the same node + 1
	exact bool
	open  bool
}

func newBuilder(phrases, senses int) *builder {
	return &builder{nodes: make([]bnode, 1, phrases*5+64), recs: make([]record, 0, phrases), senses: make([]Sense, 0, senses)}
}

// rank is the order of a node's children: ASCII bytes by their bits, then the others.
func rank(c byte) uint8 {
	if c >= utf8.RuneSelf {
		return c
	}
	if k := class[c]; k != space {
		return k & 63
	}
	return spaceBit
}

// node returns the node of a phrase, which it makes if need be.
func (b *builder) node(phrase string) int32 {
	b.buf = appendFold(b.buf[:0], phrase)
	cur := int32(0)
	for _, c := range b.buf {
		at := &b.nodes[cur].child
		prev := int32(-1)
		next := *at
		for next != 0 && rank(b.nodes[next].b) < rank(c) {
			prev, next = next, b.nodes[next].next
		}
		if next == 0 || b.nodes[next].b != c {
			b.nodes = append(b.nodes, bnode{b: c, next: next})
			made := int32(len(b.nodes) - 1)
			if prev >= 0 {
				b.nodes[prev].next = made
			} else {
				b.nodes[cur].child = made
			}
			next = made
		}
		cur = next
	}
	return cur
}

// sense keeps a sense for the phrases to come.
func (b *builder) sense(s Sense) int32 {
	b.senses = append(b.senses, s)
	return int32(len(b.senses)) - 1
}

func (b *builder) add(p phrase, sense int32) {
	n := b.node(p.text)
	b.recs = append(b.recs, record{text: p.text, sense: sense, prev: b.nodes[n].rec, exact: p.exact, open: p.open})
	b.nodes[n].rec = int32(len(b.recs))
}

// drop takes the senses of a section off a phrase.
func (b *builder) drop(text string, sec Section) {
	n := b.node(text)
	at := &b.nodes[n].rec
	for *at != 0 {
		r := &b.recs[*at-1]
		if b.senses[r.sense].Section == sec {
			*at = r.prev
		} else {
			at = &r.prev
		}
	}
}

// layout returns the trie and its words. Nodes are laid breadth first, so that a node's children lie side by side.
func (b *builder) layout() (trie, []Word) {
	t := trie{nodes: make([]node, len(b.nodes)), leafs: make([]leaf, 0, len(b.recs))}
	words := make([]Word, 0, len(b.recs)+len(b.recs)/8)
	senses := make([]Sense, 0, b.shared())
	queue := make([]int32, 1, len(b.nodes))
	for q := 0; q < len(queue); q++ {
		from := &b.nodes[queue[q]]
		n := &t.nodes[q]
		n.first = int32(len(queue))
		if from.rec != 0 {
			words, senses = b.leaf(&t, from.rec, words, senses)
			n.leaf = int32(len(t.leafs))
		}
		for c := from.child; c != 0; c = b.nodes[c].next {
			if x := b.nodes[c].b; x < utf8.RuneSelf {
				n.ascii |= 1 << rank(x)
			} else {
				n.high |= 1 << (x & 63)
			}
			queue = append(queue, c)
		}
	}
	t.heads.fill(&t)
	return t, words
}

// shared counts the senses of phrases that have several.
func (b *builder) shared() int {
	n := 0
	for i := range b.nodes {
		if rec := b.nodes[i].rec; rec != 0 && b.recs[rec-1].prev != 0 {
			for ; rec != 0; rec = b.recs[rec-1].prev {
				n++
			}
		}
	}
	return n + n/4
}

// leaf makes the words of one node: one for any case and one for each exact spelling. What is spelled exactly has the
// senses for any case too, unless it is all capitals: "US" is no pronoun, "May" may be a verb.
func (b *builder) leaf(t *trie, rec int32, words []Word, senses []Sense) ([]Word, []Sense) {
	l := leaf{exact: int32(len(t.exact)) + 1}
	any := false
	for r := rec; r != 0; r = b.recs[r-1].prev {
		rc := &b.recs[r-1]
		if !rc.exact {
			any = true
			continue
		}
		known := false
		for _, s := range t.exact[l.exact-1:] {
			known = known || s.text == rc.text
		}
		if !known {
			t.exact = append(t.exact, spelling{text: rc.text, open: rc.open, word: -1})
		}
	}
	l.n = int32(len(t.exact)) - l.exact + 1
	if l.n == 0 {
		l.exact = 0
	}
	word := func(spelled string, withAny bool) int32 {
		if spelled == "" && b.recs[rec-1].prev == 0 {
			one := b.recs[rec-1].sense
			words = append(words, Word{Text: b.recs[rec-1].text, Has: 1 << b.senses[one].Section, Senses: b.senses[one : one+1 : one+1]})
			return int32(len(words)) - 1
		}
		from := len(senses)
		var has Set
		text := spelled
		for pass := range 2 {
			if pass == 0 && spelled == "" || pass == 1 && !withAny {
				continue
			}
			start := len(senses)
			for r := rec; r != 0; r = b.recs[r-1].prev {
				rc := &b.recs[r-1]
				if rc.exact == (pass == 0) && (pass == 1 || rc.text == spelled) {
					senses = append(senses, b.senses[rc.sense])
					has |= 1 << b.senses[rc.sense].Section
					if text == "" {
						text = rc.text
					}
				}
			}
			// Records run backwards; senses stand as the files have them.
			for i, j := start, len(senses)-1; i < j; i, j = i+1, j-1 {
				senses[i], senses[j] = senses[j], senses[i]
			}
		}
		words = append(words, Word{Text: text, Has: has, Senses: senses[from:len(senses):len(senses)]})
		return int32(len(words)) - 1
	}
	last := b.recs[rec-1].text
	r, _ := utf8.DecodeLastRuneInString(last)
	l.joins = isWord(r)
	if any {
		l.any = word("", true) + 1
	}
	for i := int32(0); i < l.n; i++ {
		s := &t.exact[l.exact-1+i]
		s.word = word(s.text, any && !allCaps(s.text))
	}
	t.leafs = append(t.leafs, l)
	return words, senses
}

// allCaps reports whether s has two letters or more and no small one.
func allCaps(s string) bool {
	return len(s) > 1 && strings.ToUpper(s) == s && strings.ToLower(s) != s
}
