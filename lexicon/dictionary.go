package lexicon

import (
	"iter"
	"sync"
)

// Dictionary is the words of one language. It is immutable to its readers, of which there may be any number.
type Dictionary struct {
	lex      *Lexicon
	once     sync.Once
	index    index
	lists    [][]entry // what it is made of, built-in entries first
	stems    stemmer
	sections Set

	gather   sync.Once           // fills in these:
	within   map[string]string   // place → what it lies in
	groups   map[string][]string // synonym group → its phrases
	forms    map[string][2]string
	contrast sync.Once
	distinct map[string][]int32 // group → the sets it stands in
	sets     int32
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
	return d.index.longest(text, at)
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
	for _, key := range chain {
		es, _ := builtinEntries(key)
		d.lists = append(d.lists, es)
	}
	for _, key := range chain {
		for i := range own {
			if own[i].lang == key {
				d.lists = append(d.lists, own[i:i+1])
			}
		}
	}
	phrases, entries := 0, 0
	for e := range d.entries() {
		entries++
		phrases += len(e.phrases)
		if e.section == Lemmas {
			phrases++
		}
	}
	d.index = newIndex(phrases, entries)
	for _, lemmas := range []bool{false, true} { // what a word is comes before what it inflects
		for e := range d.entries() {
			switch {
			case (e.section == Lemmas) != lemmas, e.section == DistinctWords:
			case e.section == Endings:
				d.stems.add(e)
			default:
				d.index.add(e)
				d.sections |= 1 << e.section
			}
		}
	}
}

// entries yields what the dictionary is made of.
func (d *Dictionary) entries() iter.Seq[*entry] {
	return func(yield func(*entry) bool) {
		for _, es := range d.lists {
			for i := range es {
				if !yield(&es[i]) {
					return
				}
			}
		}
	}
}

// gathered fills in what entries say besides words, when it is first asked for.
func (d *Dictionary) gathered() {
	d.gather.Do(func() {
		d.within = make(map[string]string)
		d.groups = make(map[string][]string)
		d.forms = make(map[string][2]string)
		for e := range d.entries() {
			switch e.section {
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
			}
		}
	})
}

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
	d.gathered()
	f, ok := d.forms[class]
	return f[0], f[1], ok
}
