package lexicon

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// bucket is the phrases that begin with one head, in the order of what stands behind it. It is immutable.
type bucket struct {
	list  []folded
	word  *Word  // of the head itself, if its spelling doesn't matter and it ends with a letter; or nil
	next  uint64 // the classes of what stands right behind the head in some form
	after uint64 // the classes of what stands behind a space behind the head
	pairs uint64 // of that and what stands behind it, by pairOf
	wide  bool   // or something beyond ASCII does, in either place
}

// folded is a phrase in folded form: what it means depends on its spelling.
type folded struct {
	suffix string // behind the head
	lead   uint64 // its first eight bytes as a number, for their order
	up     int32  // the longest form that this one begins with; -1 for none
	joins  bool   // it ends with a letter or digit
	any    *Word  // in whatever case, or nil
	exact  []spelling
}

// spelling is a phrase that matches only itself.
type spelling struct {
	text string
	open bool // its first letter may be a capital
	word *Word
}

// longer reports whether more than the head may match at byte i behind it.
func (f *bucket) longer(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	c := text[i]
	if c >= utf8.RuneSelf {
		return f.wide || f.next != 0
	}
	k := class[c]
	if k < 64 {
		return f.next>>k&1 != 0
	}
	if k != space || f.next>>spaceBit&1 == 0 {
		return false
	}
	if i+1 >= len(text) {
		return false
	}
	if c = text[i+1]; c >= utf8.RuneSelf {
		return true
	}
	if k = class[c]; k >= 64 {
		return k == space
	}
	if f.after>>k&1 == 0 {
		return false
	}
	if i+2 < len(text) && text[i+2] < utf8.RuneSelf {
		return f.pairs>>pairOf(k, class[text[i+2]])&1 != 0
	}
	return true
}

// pairOf returns a bit for two classes, which other pairs may share.
func pairOf(a, b uint8) uint8 {
	if b == space {
		b = spaceBit
	}
	return (a + 11*b) & 63
}

// search returns the longest form at byte at, whose head ends at byte i. Every form that a text begins with begins the last one
// that is not behind the text in their order.
func (f *bucket) search(text string, at, i int) (*Word, int) {
	t, ok := leadOf(text, i)
	if !ok {
		return f.slowSearch(text, at, i)
	}
	lo, hi := 0, len(f.list)
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if f.list[mid].lead > t {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	for k := int32(lo - 1); k >= 0; {
		m := &f.list[k]
		if len(m.suffix) > leadSize && m.lead == t {
			if end, c := compare(text, i, m.suffix); c == 0 {
				if w := m.ends(text, at, end); w != nil {
					return w, end
				}
			}
			k-- // the order beyond the lead is not known
			continue
		}
		if n := len(m.suffix); n <= leadSize && (t^m.lead)>>(64-8*n) == 0 {
			if w := m.ends(text, at, i+n); w != nil {
				return w, i + n
			}
		}
		k = m.up
	}
	return nil, at
}

const leadSize = 8

// leadOf folds the eight bytes of a text at byte i, the first of them the highest. It fails where that is more than a matter of
// capitals.
func leadOf(text string, i int) (lead uint64, ok bool) {
	if len(text)-i < leadSize {
		return 0, false
	}
	s := text[i : i+leadSize]
	x := uint64(s[7]) | uint64(s[6])<<8 | uint64(s[5])<<16 | uint64(s[4])<<24 | uint64(s[3])<<32 | uint64(s[2])<<40 | uint64(s[1])<<48 | uint64(s[0])<<56
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	if x&tops != 0 {
		return 0, false
	}
	if (x+(0x80-' ')*ones)&tops != tops {
		return 0, false // line breaks and other controls
	}
	spaces := (x ^ ' '*ones) + (0x80-1)*ones&^tops // tops are off where a space stands
	if spaces = ^spaces & tops; spaces&(spaces>>8) != 0 {
		return 0, false
	}
	capitals := (x + (0x80-'A')*ones) &^ (x + (0x80-'Z'-1)*ones) & tops
	return x | capitals>>2, true
}

// slowSearch is search letter by letter.
func (f *bucket) slowSearch(text string, at, i int) (*Word, int) {
	lo, hi := 0, len(f.list)
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if _, c := compare(text, i, f.list[mid].suffix); c < 0 {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	for k := int32(lo - 1); k >= 0; k = f.list[k].up {
		m := &f.list[k]
		if end, c := compare(text, i, m.suffix); c == 0 {
			if w := m.ends(text, at, end); w != nil {
				return w, end
			}
		}
	}
	return nil, at
}

// compare returns 0 and where it ends if the text at byte i begins with a folded suffix, and else which of them comes first.
func compare(text string, i int, suffix string) (end, c int) {
	for j := 0; j < len(suffix); {
		if i >= len(text) {
			return i, -1
		}
		b := text[i]
		if b < utf8.RuneSelf {
			n := 1
			if class[b] == space {
				var ok bool
				if n, ok = spaceRun(text, i); !ok {
					return i, -1
				}
				b = ' '
			} else if 'A' <= b && b <= 'Z' {
				b |= 0x20
			}
			if b != suffix[j] {
				return i, cmp.Compare(b, suffix[j])
			}
			i, j = i+n, j+1
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && n == 1 {
			return i, -1
		}
		if isSpace(r) {
			var ok bool
			if n, ok = spaceRun(text, i); !ok {
				return i, -1
			}
			r = ' '
		} else if optional(r) {
			i += n
			continue
		} else {
			r = foldRune(r)
		}
		var buf [utf8.UTFMax]byte
		for _, b := range buf[:utf8.EncodeRune(buf[:], r)] {
			if j == len(suffix) {
				return i, 1 // within a character: no suffix ends there
			}
			if b != suffix[j] {
				return i, cmp.Compare(b, suffix[j])
			}
			j++
		}
		i += n
	}
	return skipOptional(text, i), 0
}

// ends returns the form's word in the text at byte at, if it ends at byte i; or nil.
func (m *folded) ends(text string, at, i int) *Word {
	if m.joins && !wordEnds(text, i) {
		return nil
	}
	for k := range m.exact {
		if s := &m.exact[k]; same(text[at:i], s.text, s.open) {
			return s.word
		}
	}
	return m.any
}

// meaning is a phrase with its sense, as a slot's records say.
type meaning struct {
	phrase
	suffix   string
	sense    Sense
	override bool
}

// bucket puts in order what the records of a slot say.
func (x *index) bucket(slot uint64) *bucket {
	var list []meaning
	var buf []byte
	size := headSize(x.slots[slot].key)
	for r := x.first[slot]; r != 0; r = x.records[r-1].prev {
		m := x.meaning(&x.records[r-1])
		buf = appendFold(buf[:0], m.text)
		m.suffix = string(buf[size:])
		list = append(list, m)
	}
	slices.Reverse(list) // records run backwards
	slices.SortStableFunc(list, func(a, b meaning) int { return strings.Compare(a.suffix, b.suffix) })
	f := &bucket{}
	for len(list) > 0 {
		n := 1
		for n < len(list) && list[n].suffix == list[0].suffix {
			n++
		}
		f.add(list[:n])
		list = list[n:]
	}
	for i := range f.list {
		m := &f.list[i]
		for m.up = int32(i) - 1; m.up >= 0 && !strings.HasPrefix(m.suffix, f.list[m.up].suffix); {
			m.up = f.list[m.up].up
		}
	}
	return f
}

// meaning returns what a record says.
func (x *index) meaning(r *record) meaning {
	e := x.entries[r.entry]
	if r.phrase == lemma {
		return meaning{phrase: phrase{text: e.class}, sense: Sense{Section: Lemmas, Class: e.class}}
	}
	m := meaning{phrase: e.phrases[r.phrase], override: e.override,
		sense: Sense{Section: e.section, Class: e.class, N: e.n, D: e.d, Args: e.args}}
	switch m.role {
	case adjective:
		m.sense.Args = []string{"adjective", e.args[1]}
	case people:
		m.sense.Args = []string{"people", e.args[1]}
	}
	return m
}

// add adds the form of one phrase in all its spellings and senses.
func (f *bucket) add(list []meaning) {
	for i := 0; i < len(list); i++ {
		if !list[i].override {
			continue
		}
		kept := list[:0:0]
		for k := range list {
			if k >= i || list[k].sense.Section != list[i].sense.Section {
				kept = append(kept, list[k])
			}
		}
		i -= len(list) - len(kept)
		list = kept
	}
	m := folded{suffix: list[0].suffix}
	for i := range min(leadSize, len(m.suffix)) {
		m.lead |= uint64(m.suffix[i]) << (56 - 8*i)
	}
	r, _ := utf8.DecodeLastRuneInString(list[0].text)
	m.joins = isWord(r)
	loose := false
	for _, a := range slices.Backward(list) {
		if !a.exact {
			loose = true
		} else if !slices.ContainsFunc(m.exact, func(s spelling) bool { return s.text == a.text }) {
			m.exact = append(m.exact, spelling{text: a.text, open: a.open})
		}
	}
	if loose {
		m.any = wordOf(list, "", true)
	}
	for i := range m.exact {
		s := &m.exact[i]
		s.word = wordOf(list, s.text, loose && !allCaps(s.text))
	}
	if m.suffix == "" {
		if m.joins && len(m.exact) == 0 {
			f.word = m.any
		}
	} else if c := m.suffix[0]; c >= utf8.RuneSelf {
		f.wide = true
	} else if class[c] == space {
		f.next |= 1 << spaceBit
		if len(m.suffix) > 1 && m.suffix[1] < utf8.RuneSelf {
			k := class[m.suffix[1]]
			if k < 64 {
				f.after |= 1 << k
			}
			if len(m.suffix) > 2 && m.suffix[2] < utf8.RuneSelf {
				f.pairs |= 1 << pairOf(k, class[m.suffix[2]])
			} else {
				f.pairs = ^uint64(0)
			}
		}
	} else if k := class[c]; k < 64 {
		f.next |= 1 << k
	}
	f.list = append(f.list, m)
}

// wordOf makes the word of one spelling, or with "" of any. What is spelled exactly has the senses for any case too, unless it is all capitals:
// "US" is no pronoun, "May" may be a verb.
func wordOf(list []meaning, spelled string, withAny bool) *Word {
	w := &Word{Text: spelled}
	for _, exact := range []bool{true, false} {
		if exact && spelled == "" || !exact && !withAny {
			continue
		}
		for i := range list {
			m := &list[i]
			if m.exact != exact || exact && m.text != spelled {
				continue
			}
			if w.Senses == nil {
				w.Senses = make([]Sense, 0, len(list)-i)
			}
			w.Senses = append(w.Senses, m.sense)
			w.Has |= 1 << m.sense.Section
			if spelled == "" {
				w.Text = m.text // the last, as of a phrase that several entries have
			}
		}
	}
	return w
}

// allCaps reports whether s has two letters or more and no small one.
func allCaps(s string) bool {
	return len(s) > 1 && strings.ToUpper(s) == s && strings.ToLower(s) != s
}
