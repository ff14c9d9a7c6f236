package lexicon

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf8"
)

// heads leads from the ASCII letters that a text's word begins with straight to their node, for most words are common ones, or
// begin nothing that the trie has. A key is the run of small letters, or its first eight, as bytes of a number; it is in the table
// if the trie goes on behind the run with something else, or a phrase ends there, or the run is longer.
type heads struct {
	table []head
	shift uint8
}

type head struct {
	key  uint64 // 0: none
	node int32
}

const headLetters = 8

// headOf returns the run of letters that begins at byte at as a key, and its length. It fails where a letter beyond ASCII
// goes on with it, which folding may make one of ASCII.
func headOf(text string, at int) (key uint64, n int, ok bool) {
	if len(text)-at < headLetters {
		return shortHead(text[at:])
	}
	s := text[at : at+headLetters]
	x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	y := x | 0x20*ones
	low := y &^ tops
	letters := (low + (0x80-'a')*ones) &^ (low + (0x80-'z'-1)*ones) &^ y & tops
	n = bits.TrailingZeros64(^letters&tops) >> 3
	if n < headLetters {
		return y & (1<<(8*n) - 1), n, x>>(8*n)&0x80 == 0
	}
	return y, headLetters, true
}

// shortHead is headOf for the last letters of a text.
func shortHead(s string) (key uint64, n int, ok bool) {
	var b [headLetters]byte
	for ; n < len(s); n++ {
		c := s[n]
		if c >= utf8.RuneSelf {
			return 0, 0, false
		}
		if class[c] >= spaceBit {
			break
		}
		b[n] = c | 0x20
	}
	return binary.LittleEndian.Uint64(b[:]), n, true
}

func (h *heads) slot(key uint64) uint64 { return key * 0x9E3779B97F4A7C15 >> h.shift }

// find returns the node of a key, or −1.
func (h *heads) find(key uint64) int32 {
	mask := uint64(len(h.table) - 1)
	for i := h.slot(key); ; i++ {
		switch e := &h.table[i&mask]; e.key {
		case key:
			return e.node
		case 0:
			return -1
		}
	}
}

// fill makes the table; it is at most half full.
func (h *heads) fill(t *trie) {
	type item struct {
		key   uint64
		node  int32
		depth int32
	}
	const letters = 1<<spaceBit - 1
	list := make([]item, 0, len(t.nodes)/4)
	stack := make([]item, 1, 256)
	for len(stack) > 0 {
		it := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		n := &t.nodes[it.node]
		if it.depth > 0 && (it.depth == headLetters || n.leaf != 0 || n.ascii&^letters != 0 || n.high != 0) {
			list = append(list, it)
		}
		if it.depth == headLetters {
			continue
		}
		child := n.first
		for set := n.ascii & letters; set != 0; set &= set - 1 {
			c := uint64('a' + bits.TrailingZeros64(set))
			stack = append(stack, item{it.key | c<<(8*it.depth), child, it.depth + 1})
			child++
		}
	}
	size := 2
	for size < 2*len(list) {
		size *= 2
	}
	h.shift = uint8(64 - bits.TrailingZeros(uint(size)))
	h.table = make([]head, size)
	for _, it := range list {
		i := h.slot(it.key)
		for h.table[i].key != 0 {
			i = (i + 1) & uint64(size-1)
		}
		h.table[i] = head{it.key, it.node}
	}
}
