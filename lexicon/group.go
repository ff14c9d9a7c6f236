package lexicon

import "slices"

// Group returns the name of the synonym group that term belongs to, or of its counted kind ("soldiers": troop), or its
// stem. Terms are looked up as they stand, then by their stems; a kind may stand in a group itself.
func (d *Dictionary) Group(term string) string {
	if g, ok := d.classOf(term, Synonyms); ok {
		return g
	}
	stem := d.Stem(term)
	if g, ok := d.classOf(stem, Synonyms); ok {
		return g
	}
	kind, ok := d.classOf(term, Kinds)
	if !ok {
		kind, ok = d.classOf(stem, Kinds)
	}
	if !ok {
		return stem
	}
	if g, ok := d.classOf(kind, Synonyms); ok {
		return g
	}
	return kind
}

// classOf returns the class of a term in a section.
func (d *Dictionary) classOf(term string, sec Section) (string, bool) {
	s, ok := d.Lookup(term).Sense(sec)
	return s.Class, ok
}

// Synonyms returns the words and phrases of the group that term belongs to, as the files have them; nil if it
// belongs to none. The caller must not change them.
func (d *Dictionary) Synonyms(term string) []string {
	d.gathered()
	return d.groups[d.Group(term)]
}

// contrasted gathers the sets of distinct words, when they are first asked for.
func (d *Dictionary) contrasted() {
	d.contrast.Do(func() {
		d.distinct = make(map[string][]int32)
		for e := range d.entries() {
			if e.section == DistinctWords {
				d.addDistinct(e)
			}
		}
	})
}

func (d *Dictionary) addDistinct(e *entry) {
	d.sets++
	for _, p := range e.phrases {
		g := d.Group(p.text)
		d.distinct[g] = append(d.distinct[g], d.sets)
	}
}

// Distinct reports whether the lexicon says that a and b, though near, are not the same ("killed", "casualties").
func (d *Dictionary) Distinct(a, b string) bool {
	a, b = d.Group(a), d.Group(b)
	if a == b {
		return false
	}
	d.contrasted()
	in := d.distinct[b]
	for _, set := range d.distinct[a] {
		if slices.Contains(in, set) {
			return true
		}
	}
	return false
}

// Within reports whether place a is b or lies in it, by their names in the lexicon: "Kharkiv" in "Europe".
func (d *Dictionary) Within(a, b string) bool {
	d.gathered()
	for range maxDepth {
		if a == b {
			return true
		}
		next, ok := d.within[a]
		if !ok {
			return false
		}
		a = next
	}
	return false
}

// maxDepth bounds chains of "is" and "in", which may run in circles.
const maxDepth = 16
