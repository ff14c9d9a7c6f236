package lexicon

import (
	"math/bits"
	"sync/atomic"
	"unicode/utf8"
)

// index finds phrases by their heads. Making it costs no more than a look at each phrase; what a head leads to is put in order
// when a text first has it, for a text has few of the words of its language.
type index struct {
	slots   []slot // a hash table, at most half full
	shift   uint8
	first   []int32  // of a slot: its last record + 1
	records []record // of each phrase
	entries []*entry
}

type slot struct {
	key    uint64 // a head; 0: none
	bucket atomic.Pointer[bucket]
}

// record is a phrase of an entry.
type record struct {
	entry  int32 // index
	phrase int32 // index among its entry's; lemma for the class of a lemma, which is a word of its own
	prev   int32 // the record before it in the same slot + 1
}

const lemma = -1

func newIndex(phrases, entries int) index {
	size := 2
	for size < 2*phrases {
		size *= 2
	}
	return index{
		slots: make([]slot, size), first: make([]int32, size), shift: uint8(64 - bits.TrailingZeros(uint(size))),
		records: make([]record, 0, phrases), entries: make([]*entry, 0, entries),
	}
}

func (x *index) slot(key uint64) uint64 { return key * 0x9E3779B97F4A7C15 >> x.shift }

// add adds the phrases of an entry.
func (x *index) add(e *entry) {
	x.entries = append(x.entries, e)
	if e.section == Lemmas {
		x.record(e.class, lemma) // A lemma is its own, whatever it ends in: need, gas, building.
	}
	for i := range e.phrases {
		if i > 0 && e.phrases[i].text == e.phrases[0].text {
			continue // aircraft, plural aircraft
		}
		x.record(e.phrases[i].text, int32(i))
	}
}

func (x *index) record(text string, phrase int32) {
	key, _ := headOf(text, 0)
	if key == 0 {
		return
	}
	mask := uint64(len(x.slots) - 1)
	i := x.slot(key)
	for x.slots[i&mask].key != key && x.slots[i&mask].key != 0 {
		i++
	}
	x.slots[i&mask].key = key
	at := &x.first[i&mask]
	x.records = append(x.records, record{int32(len(x.entries) - 1), phrase, *at})
	*at = int32(len(x.records))
}

// find returns what begins with a head, or nil.
func (x *index) find(key uint64) *bucket {
	mask := uint64(len(x.slots) - 1)
	for i := x.slot(key); ; i++ {
		switch s := &x.slots[i&mask]; s.key {
		case key:
			if f := s.bucket.Load(); f != nil {
				return f
			}
			s.bucket.CompareAndSwap(nil, x.bucket(i&mask))
			return s.bucket.Load()
		case 0:
			return nil
		}
	}
}

// longest returns the longest phrase that begins at byte at, and its end.
func (x *index) longest(text string, at int) (*Word, int) {
	if uint(at) >= uint(len(text)) || len(x.slots) == 0 {
		return nil, at
	}
	key, n := headOf(text, at)
	if key == 0 {
		return nil, at
	}
	f := x.find(key)
	if f == nil {
		return nil, at
	}
	i := at + n
	if f.longer(text, i) {
		return f.search(text, at, i)
	}
	if f.word != nil && wordEnds(text, i) {
		return f.word, i
	}
	if f.list[0].suffix == "" {
		if w := f.list[0].ends(text, at, i); w != nil {
			return w, i
		}
	}
	return nil, at
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
