package lexicon

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"
)

// conflicts reports the first of own[from:] that redefines an entry of the built-in lexicon or of own before it
// without saying "override".
func conflicts(own []entry, from int) error {
	type key struct {
		section Section
		lang    string
		phrase  string
	}
	seen := make(map[key]*entry)
	defs := make(map[string]*entry)
	var buf []byte
	for i := range own {
		e := &own[i]
		if e.counted || e.def != "" {
			if old := defs[e.class]; i >= from && !e.override && e.class != "" {
				if old != nil && !old.sameKind(e) {
					return e.conflict(e.class, old.file, int(old.line))
				}
				if k, ok := builtin.table().kinds[e.class]; old == nil && ok && !(k.Definition == e.def && k.Plural == e.plural() && slices.Equal(k.Is, e.is)) {
					return e.conflict(e.class, "the built-in lexicon", 0)
				}
			}
			defs[e.class] = e
		}
		if !e.section.single() {
			continue
		}
		var d *Dictionary
		if i >= from && !e.override {
			tag := language.English
			if e.lang != "" {
				tag = language.Make(e.lang)
			}
			d = builtin.Dictionary(tag)
		}
		for _, p := range e.phrases {
			buf = append(appendFold(buf[:0], p.text), 0)
			if p.exact {
				buf = append(buf, p.text...)
			}
			k := key{e.section, e.lang, string(buf)}
			if i >= from && !e.override {
				if old := seen[k]; old != nil {
					if !old.sameSense(e) {
						return e.conflict(p.text, old.file, int(old.line))
					}
				} else if !agrees(d.Lookup(p.text), e, p.exact) {
					return e.conflict(p.text, "the built-in lexicon", 0)
				}
			}
			seen[k] = e
		}
	}
	return nil
}

// single reports whether a word has one sense in this section.
func (s Section) single() bool {
	switch s {
	case DistinctWords, Endings, Rests, Abbreviations, Titles, Function, Cues, Roles, Identifiers, Labels:
		return false
	}
	return true
}

func agrees(w *Word, e *entry, exact bool) bool {
	if w == nil || !w.Has.Has(e.section) || exact != hasUpper(w.Text) && !exact {
		return true
	}
	for _, s := range w.Senses {
		if s.Section == e.section && s.Class == e.class && s.N == e.n && s.D == e.d && slices.Equal(s.Args, e.args) {
			return true
		}
		if s.Section == e.section && s.Section == Kinds && s.Class == e.class {
			return true
		}
	}
	return false
}

func (e *entry) sameSense(f *entry) bool {
	return e.class == f.class && e.n == f.n && e.d == f.d && slices.Equal(e.args, f.args)
}

func (e *entry) sameKind(f *entry) bool {
	return e.def == f.def && e.plural() == f.plural() && slices.Equal(e.is, f.is)
}

func (e *entry) plural() string {
	for _, p := range e.phrases {
		if p.role == plural {
			return p.text
		}
	}
	return e.class
}

func (e *entry) conflict(text, file string, line int) error {
	where := file
	if line > 0 {
		where = "line " + strconv.Itoa(line)
		if file != "" {
			where = file + ":" + strconv.Itoa(line)
		}
	}
	return &Error{File: e.file, Line: int(e.line), Column: max(strings.Index(e.src, text)+1, 1), Text: text,
		Reason: "[" + e.section.String() + "] has it otherwise in " + where, Accept: `"override" at the start of the line`, Err: ErrConflict}
}
