package spell

// trie holds what rules begin with. Its first nodes are roots: 0 for rules that begin with text, 1+set for rules that
// begin with a set, by the text behind it.
type trie struct {
	nodes   []node
	accepts []accept
}

// node is one letter; siblings and accepts are linked lists, 0 ends them.
type node struct {
	letter         rune
	child, sibling int32
	accept         int32
}

// accept says that a rule has been read up to a symbol.
type accept struct {
	rule   int32
	symbol int32
	next   int32
}

func (t *trie) init(sets int) {
	t.nodes = make([]node, 1+sets, 1024)
	t.accepts = make([]accept, 1, 256)
}

func (t *trie) insert(at int32, text string, rule, symbol int32) {
	for _, letter := range text {
		at = t.grow(at, letter)
	}
	t.accepts = append(t.accepts, accept{rule, symbol, t.nodes[at].accept})
	t.nodes[at].accept = int32(len(t.accepts) - 1)
}

// find is the child for a letter, or 0.
func (t *trie) find(at int32, letter rune) int32 {
	n := t.nodes[at].child
	for n != 0 && t.nodes[n].letter != letter {
		n = t.nodes[n].sibling
	}
	return n
}

func (t *trie) grow(at int32, letter rune) int32 {
	if n := t.find(at, letter); n != 0 {
		return n
	}
	t.nodes = append(t.nodes, node{letter: letter, sibling: t.nodes[at].child})
	n := int32(len(t.nodes) - 1)
	t.nodes[at].child = n
	return n
}
