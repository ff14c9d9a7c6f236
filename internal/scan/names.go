package scan

import (
	"bytes"
	"strings"
	"sync"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/internal/spell"
	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// names are what the CLDR calls powers of ten ("mln", "тыс.", "百万") and currencies ("dólares estadounidenses") in one
// locale. They are words behind numbers only, whatever the lexicon has. What is made of a place's name and a currency's word is
// put together when it is looked up.
type names struct {
	tag     language.Tag
	own     map[string]named // by the name in lower case
	heads   currencyHeads
	tender  []string
	longest int    // in bytes; no name is longer
	more    begins // of own names and English ones
	places  atomic.Pointer[places]

	mu    sync.RWMutex
	words map[string]*lexicon.Word // those looked up so far
}

// named is what a name means; the zero value is a name that means two things, which is none.
type named struct {
	text  string
	code  string // of a currency
	power uint8  // of ten
	apart bool   // from the number
	head  bool
}

var namesOf sync.Map // locale → *atomic.Pointer[names]

// namesFor makes a locale's names at the first call.
func namesFor(tag language.Tag) *names {
	slot, _ := namesOf.LoadOrStore(cldr.Locale(tag), new(atomic.Pointer[names]))
	p := slot.(*atomic.Pointer[names])
	if n := p.Load(); n != nil {
		return n
	}
	english := englishHeads()
	own := english.folded
	if tag != language.English {
		own = foldCurrencies(cldr.CurrencyNames(tag))
	}
	n := &names{tag: tag, own: make(map[string]named, len(own)+64), heads: headsOf(own), tender: cldr.Tender(cldr.Region(tag)), words: map[string]*lexicon.Word{}}
	for i := range own {
		n.add(own[i].key, named{text: own[i].name, code: own[i].code})
	}
	if !n.heads.ok {
		n.heads.last = true
	}
	n.longest = max(n.longest, english.longest)
	if n.heads.last {
		n.longest = max(n.longest, longestPlace+1+max(n.heads.longest, english.heads.longest))
	}
	n.more.join(&english.more)
	for w := range n.heads.words {
		n.more.add(w)
	}
	for _, c := range cldr.Compact(tag) {
		if strings.HasPrefix(c.Pattern, "0") {
			key := string(foldName(nil, c.Word))
			if _, ok := n.own[key]; !ok && n.isHead(key) {
				n.own[key] = named{} // a currency, too
				continue
			}
			n.add(key, named{text: c.Word, power: c.Power, apart: strings.HasPrefix(c.Pattern, "0 ")})
		}
	}
	p.CompareAndSwap(nil, n)
	return p.Load()
}

// add notes a name. One that means two things is none.
func (n *names) add(key string, m named) {
	if key == "" {
		return
	}
	if old, ok := n.own[key]; ok {
		if old.code != m.code || old.power != m.power {
			n.own[key] = named{}
		}
		return
	}
	n.own[key] = m
	n.longest = max(n.longest, len(key))
	n.more.add(key)
}

// word is what a name in lower case means, or nil.
func (n *names) word(key []byte) *lexicon.Word {
	if !n.more.has(key) && bytes.IndexByte(key, ' ') < 0 {
		return nil
	}
	m, ok := n.own[string(key)]
	if !ok {
		m, ok = n.head(key)
	}
	if !ok || m.text == "" {
		return nil
	}
	n.mu.RLock()
	w := n.words[string(key)]
	n.mu.RUnlock()
	if w != nil {
		return w
	}
	s := lexicon.Sense{Section: lexicon.Currencies, Class: m.code}
	switch {
	case m.code == "":
		s = lexicon.Sense{Section: lexicon.Scales, Class: "compact", N: int64(m.power), D: 1}
		if m.apart {
			s.Args = []string{"apart"}
		}
	case m.head:
		s.Args = []string{"", head}
	}
	w = sensed(s)
	w.Text = m.text
	n.mu.Lock()
	defer n.mu.Unlock()
	if old := n.words[string(key)]; old != nil {
		return old
	}
	n.words[string(key)] = w
	return w
}

// begins are what names begin with, up to a place where one might end, and the names: a hash table of bits, which may know too much.
type begins [512]uint64

func (b *begins) add(key string) {
	h := uint32(2166136261)
	from := 0
	for at := range key {
		r, size := utf8.DecodeRuneInString(key[at:])
		for ; from < at+size; from++ {
			h = (h ^ uint32(key[from])) * 16777619
		}
		if !within(r, key[at+size:]) {
			i := h >> 17
			b[i/64] |= 1 << (i % 64)
		}
	}
}

func (b *begins) has(key []byte) bool {
	h := uint32(2166136261)
	for _, c := range key {
		h = (h ^ uint32(c)) * 16777619
	}
	i := h >> 17
	return b[i/64]>>(i%64)&1 != 0
}

func (b *begins) join(c *begins) {
	for i := range b {
		b[i] |= c[i]
	}
}

// within reports whether the text behind a letter goes on with its word.
func within(r rune, text string) bool {
	if text == "" {
		return false
	}
	if next := text[0]; r < utf8.RuneSelf && next < utf8.RuneSelf {
		return isLetter(byte(r)) && isLetter(next)
	}
	next, size := utf8.DecodeRuneInString(text)
	return size > 0 && (unicode.IsLetter(next) || unicode.IsMark(next)) && unicode.IsLetter(r) && !spell.Unspaced(next)
}

// foldName appends a name in lower case, without marks of direction, every space U+0020.
func foldName(b []byte, s string) []byte {
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf && r > ' ':
			if 'A' <= r && r <= 'Z' {
				r += 'a' - 'A'
			}
			b = append(b, byte(r))
		case unicode.IsSpace(r):
			b = append(b, ' ')
		case unicode.Is(unicode.Cf, r):
		default:
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
	}
	return b
}

// at finds the longest name at a place, and where it ends. It looks no further than the longest name there is.
func (n *names) at(text string, i int) (end int, w *lexicon.Word) {
	var buf [64]byte
	key := buf[:0]
	for at := i; at < len(text) && len(key) < n.longest; {
		if c := text[at]; isLetter(c) && at+1 < len(text) && isLetter(text[at+1]) {
			key = append(key, c|0x20)
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		key = foldName(key, text[at:at+size])
		at += size
		if within(r, text[at:]) {
			continue
		}
		if found := n.word(key); found != nil {
			end, w = at, found
		} else if r < utf8.RuneSelf && (at == len(text) || text[at] < utf8.RuneSelf) && !n.goesOn(key) {
			break
		}
	}
	return end, w
}

// named finds the locale's name at i, right behind a number, where the lexicon has w up to end. The longer of the two
// counts, and the lexicon's if they are equal and it means a number's word too. A name of one or two letters, which may be
// a unit's as well, is one only if nothing else stands there than the number and it, in the CLDR's capitals and at its distance.
func (s *Scanner) named(p *Paragraph, text string, i, end int, w *lexicon.Word) (int, *lexicon.Word) {
	if s.tag == language.Und || len(p.Tokens) == 0 {
		return end, w
	}
	last := &p.Tokens[len(p.Tokens)-1]
	if n := len(p.Tokens); n > 1 && last.Is(lexicon.Particles) && p.Tokens[n-2].Is(lexicon.Scales) { // millones de francos
		if s, _ := last.Word.Sense(lexicon.Particles); s.Class == "of" {
			last = &p.Tokens[n-2]
		}
	}
	if last.Class != Number && !last.In(1<<lexicon.Numbers|1<<lexicon.Scales) {
		return end, w
	}
	names := s.names.Load()
	if names == nil {
		names = namesFor(s.tag)
		s.names.Store(names)
	}
	to, name := names.at(text, i)
	if name != nil && name.Senses[0].Arg(1) == head && (w != nil && to <= end || s.dict.Sections().Has(lexicon.Cues) && utf8.RuneCountInString(text[i:to]) < 5) {
		return end, w
	}
	if name == nil || to < end || to == end && w != nil && w.Has&(1<<lexicon.Scales|1<<lexicon.Currencies) != 0 && !(name.Has.Has(lexicon.Scales) && utf8.RuneCountInString(text[i:to]) < 3) {
		return end, w
	}
	if utf8.RuneCountInString(text[i:to]) < 3 && name.Has.Has(lexicon.Scales) && !spell.Unspaced(firstRune(text[i:])) {
		space := !strings.HasSuffix(text[:i], p.String(len(p.Tokens)-1))
		if to != p.End || len(p.Tokens) > 2 || len(p.Tokens) == 2 && p.Tokens[0].Class != Sign ||
			space != (name.Senses[0].Arg(0) == "apart") || strings.TrimFunc(text[i:to], isFormat) != strings.TrimFunc(name.Text, isFormat) {
			return end, w
		}
	}
	return to, name
}

func isFormat(r rune) bool { return unicode.Is(unicode.Cf, r) }

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
