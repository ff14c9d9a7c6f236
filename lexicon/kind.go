package lexicon

import "iter"

// Kind is a counted noun or a unit of the lexicon's own. Its name is the same in all languages: the canonical singular
// of the file that defines it.
type Kind struct {
	Name       string
	Plural     string
	Is         []string // the next wider kinds; not to be changed
	Definition string   // "24 sortie" for a unit by definition
	Override   bool     // it may take the name of something known
}

type kindTable struct {
	names []string
	kinds map[string]*Kind
}

// table gathers the definitions, on first use. Those of the built-in lexicon stand in the English files.
func (l *Lexicon) table() *kindTable {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.kinds != nil {
		return l.kinds
	}
	t := &kindTable{kinds: make(map[string]*Kind)}
	for _, key := range []string{"", "en"} {
		es, _ := builtinEntries(key)
		for i := range es {
			t.add(&es[i])
		}
	}
	for i := range l.own {
		t.add(&l.own[i])
	}
	l.kinds = t
	return t
}

func (t *kindTable) add(e *entry) {
	if !e.counted && e.def == "" {
		return
	}
	if _, ok := t.kinds[e.class]; !ok {
		t.names = append(t.names, e.class)
	}
	k := &Kind{Name: e.class, Plural: e.class, Is: e.is, Definition: e.def, Override: e.override}
	for _, p := range e.phrases {
		if p.role == plural {
			k.Plural = p.text
			break
		}
	}
	t.kinds[e.class] = k
}

// Kind returns the kind or own unit of that name.
func (l *Lexicon) Kind(name string) (Kind, bool) {
	k, ok := l.orBuiltin().table().kinds[name]
	if !ok {
		return Kind{}, false
	}
	return *k, true
}

// Kinds yields all kinds and own units in the order of the files.
func (l *Lexicon) Kinds() iter.Seq[Kind] {
	return func(yield func(Kind) bool) {
		t := l.orBuiltin().table()
		for _, name := range t.names {
			if !yield(*t.kinds[name]) {
				return
			}
		}
	}
}

// Is reports whether kind a is b or a narrower kind of it: a soldier is a person.
func (l *Lexicon) Is(a, b string) bool {
	if a == b {
		return true
	}
	return l.orBuiltin().table().is(a, b, maxDepth)
}

func (t *kindTable) is(a, b string, depth int) bool {
	k := t.kinds[a]
	if k == nil || depth == 0 {
		return false
	}
	for _, w := range k.Is {
		if w == b || t.is(w, b, depth-1) {
			return true
		}
	}
	return false
}

// Narrower yields the kinds that are, directly or not, narrower than name.
func (l *Lexicon) Narrower(name string) iter.Seq[string] {
	return func(yield func(string) bool) {
		t := l.orBuiltin().table()
		for _, n := range t.names {
			if n != name && t.is(n, name, maxDepth) && !yield(n) {
				return
			}
		}
	}
}
