package lexicon

import (
	"sync"
)

// Dictionary is the words of one language. It is immutable and safe for any number of readers.
type Dictionary struct {
	lex      *Lexicon
	once     sync.Once
	trie     trie
	words    []Word
	stems    stemmer
	distinct map[string][]int32 // group → the sets it stands in
	sets     int32
	within   map[string]string   // place → what it lies in
	groups   map[string][]string // synonym group → its phrases
	forms    map[string][2]string
	sections Set
}

// Sections returns the sections of which the dictionary has words: what isn't there can't be read in this language.
func (d *Dictionary) Sections() Set { return d.sections }

// Word is an entry with all its senses.
type Word struct {
	Text   string
	Has    Set // the sections of its senses
	Senses []Sense
}

// Sense returns the word's first sense in a section. A nil Word has none.
func (w *Word) Sense(sec Section) (Sense, bool) {
	if w != nil && w.Has.Has(sec) {
		for _, s := range w.Senses {
			if s.Section == sec {
				return s, true
			}
		}
	}
	return Sense{}, false
}

// Sense is one reading of a word.
type Sense struct {
	Section Section
	Class   string   // what it is within its section: "about" for a hedge, "person" for a kind, "3" for a number
	N, D    int64    // numbers: N/D; ordinals, months, weekdays: N; scale words: the power of ten in N
	Args    []string // what stands after the class: min and max of a vague word, the definition of a unit
}

// Arg returns Args[i], or "".
func (s Sense) Arg(i int) string {
	if i < len(s.Args) {
		return s.Args[i]
	}
	return ""
}

// Longest returns the longest word or phrase that starts at byte at and ends at a word boundary, and where it ends.
// It walks the bytes once and allocates nothing. Entries in lower case match any case, entries with
// a capital only themselves ("US", "May", "MW"), but that they may begin a sentence ("jeden Monat"). A space in a phrase matches any run of spaces with at most
// one line break; apostrophes and hyphens of any shape are the same. In scripts that put no spaces between words
// any end is a boundary. That at is the start of a word is for the caller to see to.
func (d *Dictionary) Longest(text string, at int) (w *Word, end int) {
	i, end := d.trie.longest(text, at)
	if i < 0 {
		return nil, at
	}
	return &d.words[i], end
}

// Lookup returns the entry for exactly this word or phrase, or nil.
func (d *Dictionary) Lookup(phrase string) *Word {
	if w, end := d.Longest(phrase, 0); w != nil && end == len(phrase) {
		return w
	}
	return nil
}

// compile gathers the words of a chain of languages, built-in ones first.
func (d *Dictionary) compile(chain []string, own []entry) {
	var lists [][]entry
	for _, key := range chain {
		es, _ := builtinEntries(key)
		lists = append(lists, es)
	}
	for _, key := range chain {
		for i := range own {
			if own[i].lang == key {
				lists = append(lists, own[i:i+1])
			}
		}
	}
	n, entries := 0, 0
	var of [sections]int
	for _, es := range lists {
		entries += len(es)
		for i := range es {
			n += len(es[i].phrases)
			of[es[i].section]++
		}
	}
	d.distinct = make(map[string][]int32, 2*of[DistinctWords])
	d.within = make(map[string]string, of[Places])
	d.groups = make(map[string][]string, of[Synonyms])
	d.forms = make(map[string][2]string, of[Kinds]+of[Units])
	b := newBuilder(n+of[Lemmas], entries+of[Lemmas]+2*of[Places])
	for _, lemmas := range []bool{false, true} { // what a word is comes before what it inflects
		for _, es := range lists {
			for i := range es {
				if (es[i].section == Lemmas) == lemmas {
					d.take(b, &es[i])
				}
			}
		}
	}
	d.trie, d.words = b.layout()
	for i := range d.words {
		d.sections |= d.words[i].Has
	}
	for _, es := range lists {
		for i := range es {
			if es[i].section == DistinctWords {
				d.addDistinct(&es[i])
			}
		}
	}
}

// take adds an entry's phrases to the trie and what else it says to the dictionary.
func (d *Dictionary) take(b *builder, e *entry) {
	switch e.section {
	case Endings:
		d.stems.add(e)
		return
	case DistinctWords:
		return
	case Places:
		if len(e.is) > 0 {
			d.within[e.class] = e.is[0]
		}
	case Synonyms:
		g := d.groups[e.class]
		if e.override {
			g = nil
		}
		for _, p := range e.phrases {
			g = append(g, p.text)
		}
		d.groups[e.class] = g
	case Kinds, Units:
		d.takeForms(e)
	case Lemmas:
		// A lemma is its own, whatever it ends in: need, gas, building.
		b.add(phrase{text: e.class}, b.sense(Sense{Section: Lemmas, Class: e.class}))
	}
	s := Sense{Section: e.section, Class: e.class, N: e.n, D: e.d, Args: e.args}
	id, as := b.sense(s), named
	for i, p := range e.phrases {
		if i > 0 && p.text == e.phrases[0].text {
			continue // aircraft, plural aircraft
		}
		if e.override {
			b.drop(p.text, e.section)
		}
		if p.role != as && (p.role == adjective || p.role == people) {
			as = p.role
			s.Args = []string{placeRoles[as-adjective], e.args[1]}
			id = b.sense(s)
		}
		b.add(p, id)
	}
}

var placeRoles = [...]string{"adjective", "people"}

// takeForms keeps singular and plural of a kind or unit in this language: "troop", "troops".
func (d *Dictionary) takeForms(e *entry) {
	if _, ok := d.forms[e.class]; ok && !e.override || len(e.phrases) == 0 {
		return
	}
	f := [2]string{e.phrases[0].text, e.phrases[0].text}
	for i, p := range e.phrases {
		if p.role == plural || i == 1 && p.role == named {
			f[1] = p.text
			break
		}
	}
	d.forms[e.class] = f
}

// Forms returns the singular and plural, in this language, of a kind or unit ("troop": troop, troops).
func (d *Dictionary) Forms(class string) (one, other string, ok bool) {
	f, ok := d.forms[class]
	return f[0], f[1], ok
}
