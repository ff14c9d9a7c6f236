package lexicon

import (
	"math/bits"
	"unicode/utf8"
)

// node is a state of the compiled trie. Its children lie side by side from first on, those for ASCII bytes before the
// others; a child's place is the number of bits below its own. A byte beyond ASCII is told by its lower six bits:
// a node has children by lead bytes or by continuation bytes, never both.
type node struct {
	ascii uint64 // by class
	high  uint64 // by byte & 63
	first int32
	leaf  int32 // index of a leaf + 1; 0 for none
}

// leaf is where a phrase ends. Nearly all have one spelling.
type leaf struct {
	any   int32 // index of a word + 1 for whatever case; 0 for none
	exact int32 // first of the exact spellings, index + 1
	n     int32
	joins bool // the phrase ends with a letter or digit
}

// spelling is a phrase that matches only itself.
type spelling struct {
	text string
	open bool // its first letter may be a capital
	word int32
}

type trie struct {
	nodes []node
	leafs []leaf
	exact []spelling
	heads heads
}

func (t *trie) child(n *node, c byte) int32 {
	if c < utf8.RuneSelf {
		k := class[c]
		if k == space {
			k = spaceBit
		}
		if k >= 64 {
			return -1
		}
		bit := uint64(1) << k
		if n.ascii&bit == 0 {
			return -1
		}
		return n.first + int32(bits.OnesCount64(n.ascii&(bit-1)))
	}
	bit := uint64(1) << (c & 63)
	if n.high&bit == 0 {
		return -1
	}
	return n.first + int32(bits.OnesCount64(n.ascii)+bits.OnesCount64(n.high&(bit-1)))
}

// longest walks text from at and returns the word of the last leaf passed, or -1.
func (t *trie) longest(text string, at int) (word int32, end int) {
	word = -1
	if uint(at) >= uint(len(text)) || len(t.nodes) == 0 {
		return -1, at
	}
	cur := &t.nodes[0]
	i := at
	if class[text[at]] < spaceBit && text[at] < utf8.RuneSelf && len(t.heads.table) > 0 {
		if key, n, ok := headOf(text, at); ok {
			head := t.heads.find(key)
			if head < 0 {
				return -1, at
			}
			cur, i = &t.nodes[head], at+n
			if cur.leaf != 0 {
				if w := t.ends(cur, text, at, i); w >= 0 {
					word, end = w, i
				}
			}
		}
	}
	for i < len(text) {
		c := text[i]
		k := class[c]
		if c >= utf8.RuneSelf {
			k = multi
		}
		if k < 64 {
			bit := uint64(1) << k
			if cur.ascii&bit == 0 {
				return word, end
			}
			cur = &t.nodes[cur.first+int32(bits.OnesCount64(cur.ascii&(bit-1)))]
			i++
		} else {
			n := 1
			switch k {
			case bad:
				return word, end
			case space:
				if cur.ascii&(1<<spaceBit) == 0 {
					return word, end
				}
				var ok bool
				if n, ok = spaceRun(text, i); !ok {
					return word, end
				}
				cur = &t.nodes[t.child(cur, ' ')]
			default:
				r, size := utf8.DecodeRuneInString(text[i:])
				if r == utf8.RuneError && size == 1 {
					return word, end
				}
				n = size
				if isSpace(r) {
					var ok bool
					if n, ok = spaceRun(text, i); !ok {
						return word, end
					}
					r = ' '
				} else if unicodeFolds(r) {
					r = foldRune(r)
				}
				var buf [utf8.UTFMax]byte
				for _, b := range buf[:utf8.EncodeRune(buf[:], r)] {
					next := t.child(cur, b)
					if next < 0 {
						return word, end
					}
					cur = &t.nodes[next]
				}
			}
			i += n
		}
		if cur.leaf != 0 {
			if w := t.ends(cur, text, at, i); w >= 0 {
				word, end = w, i
			}
		}
	}
	return word, end
}

// ends returns the word that ends at node n and byte i, or -1.
func (t *trie) ends(n *node, text string, at, i int) int32 {
	l := &t.leafs[n.leaf-1]
	if l.joins && !wordEnds(text, i) {
		return -1
	}
	if l.n == 0 {
		return l.any - 1
	}
	return t.spelled(l, text[at:i])
}

func unicodeFolds(r rune) bool { return r < 0x3000 || r >= 0xA640 }

// spelled returns the word of l for the text as spelled, or -1.
func (t *trie) spelled(l *leaf, text string) int32 {
	if l.n > 0 {
		for _, s := range t.exact[l.exact-1 : l.exact-1+l.n] {
			if same(text, s.text, s.open) {
				return s.word
			}
		}
	}
	return l.any - 1
}

// wordEnds reports whether a word that ends before byte i ends there.
func wordEnds(text string, i int) bool {
	if i == len(text) {
		return true
	}
	if c := text[i]; c < utf8.RuneSelf {
		if class[c] > 25 && (c < '0' || c > '9') {
			return true
		}
		if text[i-1] < utf8.RuneSelf {
			return false
		}
	}
	a, _ := utf8.DecodeLastRuneInString(text[:i])
	b, _ := utf8.DecodeRuneInString(text[i:])
	return !joined(a, b)
}
