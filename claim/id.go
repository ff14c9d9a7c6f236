package claim

import (
	"encoding/hex"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/quantity"
)

// namer makes the IDs of claims: the hash (FNV-1a, 128 bits, of which 96 are kept) of the sentence in which the claim stands,
// of what kind it is and of which of its kind it is in the sentence. Case, white space and the form of quotation marks
// and dashes don't count, so that an ID survives typography; edits in other sentences never change it. A sentence that
// occurs again is told from the first by a number.
type namer struct {
	seen map[uint64]uint32 // how often a sentence with a claim occurred
	hash hash128
	ids  texts
}

// sentence begins the IDs of a sentence with claims.
func (n *namer) sentence(text string) {
	h := offset128
	space := true
	for i := 0; i < len(text); {
		c, size := rune(text[i]), 1
		if c > ' ' && c < utf8.RuneSelf {
			if c >= 'A' && c <= 'Z' {
				c += 'a' - 'A'
			}
			h.add(byte(c))
			space = false
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			if c, size = utf8.DecodeRuneInString(text[i:]); c == utf8.RuneError && size == 1 {
				h.add(0)
				h.add(text[i])
				i++
				continue
			}
		}
		i += size
		switch {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r' || c > unicode.MaxASCII && unicode.IsSpace(c):
			if !space {
				h.add(' ')
			}
			space = true
			continue
		case c > unicode.MaxASCII:
			switch c {
			case '“', '”', '„', '«', '»', '‟':
				c = '"'
			case '‘', '’', '‚', '‹', '›':
				c = '\''
			case '–', '—', '‑', '‐', '−':
				c = '-'
			case '\u200b', '\u200e', '\u200f', '\u00ad', '\ufeff':
				continue
			default:
				c = unicode.ToLower(c)
			}
		}
		space = false
		for ; c >= 0x80; c >>= 7 {
			h.add(byte(c) | 0x80)
		}
		h.add(byte(c))
	}
	n.hash = h
	if n.seen == nil {
		n.seen = make(map[uint64]uint32)
	}
	key := n.hash.lo
	if again := n.seen[key]; again > 0 {
		n.hash.add(0)
		n.hash.add(byte(again >> 8))
		n.hash.add(byte(again))
	}
	n.seen[key]++
}

// id returns the ID of the nth claim of its kind in the sentence.
func (n *namer) id(kind byte, ordinal int) string {
	h := n.hash
	h.add(0)
	h.add(kind)
	h.add(byte(ordinal >> 8))
	h.add(byte(ordinal))
	var b [12]byte
	for i := range b[:4] {
		b[i] = byte(h.hi >> (8 * i))
	}
	for i := range b[4:] {
		b[4+i] = byte(h.lo >> (8 * i))
	}
	var s [24]byte
	hex.Encode(s[:], b[:])
	return n.ids.add(s[:])
}

// The kinds of claims in IDs that are no kinds of figures.
const (
	idQuotation = 0xff
	idError     = 0xfe
)

func idKind(k quantity.Kind) byte { return byte(k) }
