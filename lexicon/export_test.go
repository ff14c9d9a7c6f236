package lexicon

import (
	"encoding/binary"
	"strconv"
	"strings"
)

// BuiltinError returns the first error of the built-in files.
func BuiltinError() error {
	for _, key := range append(builtinLanguages(), "") {
		if _, err := builtinEntries(key); err != nil {
			return err
		}
	}
	return nil
}

// ReadBuiltin parses the built-in files of a language.
func ReadBuiltin(key string) error {
	ds, err := files.ReadDir(folderOf(key))
	for _, d := range ds {
		b, err := files.ReadFile(folderOf(key) + "/" + d.Name())
		if err != nil {
			return err
		}
		if _, err := parseFile(d.Name(), key, string(b)); err != nil {
			return err
		}
	}
	return err
}

// Entry is an entry of a built-in file, for the lint.
type Entry struct {
	Lang, Class, Where, Args string
	Section                  Section
	Phrases                  []string // folded, spellings of one phrase once; those that match only themselves as they stand, behind a =
	Plurals                  int
	Is                       []string
	Counted                  bool
}

// Entries returns all built-in entries.
func Entries() []Entry {
	var out []Entry
	for _, key := range append([]string{""}, builtinLanguages()...) {
		es, _ := builtinEntries(key)
		for _, e := range es {
			x := Entry{Lang: e.lang, Class: e.class, Section: e.section, Is: e.is, Counted: e.counted,
				Args: strings.Join(e.args, " "), Where: e.file + ":" + strconv.Itoa(int(e.line))}
			spelled := map[string]string{}
			for _, p := range e.phrases {
				folded := string(appendFold(nil, p.text))
				if old, ok := spelled[folded]; ok && old != p.text && !strings.EqualFold(old, p.text) {
					continue
				}
				spelled[folded] = p.text
				if p.role == plural {
					x.Plurals++
				}
				if p.exact {
					x.Phrases = append(x.Phrases, "="+p.text)
				} else {
					x.Phrases = append(x.Phrases, folded)
				}
			}
			out = append(out, x)
		}
	}
	return out
}

// Walk is Longest by a look at every phrase.
func (d *Dictionary) Walk(text string, at int) (w *Word, end int) {
	best := -1
	end = at
	for slot := range d.index.slots {
		if d.index.slots[slot].key == 0 {
			continue
		}
		f := d.index.find(d.index.slots[slot].key)
		for i := range f.list {
			m := &f.list[i]
			var key [headLetters]byte
			binary.LittleEndian.PutUint64(key[:], d.index.slots[slot].key)
			folded := string(key[:headSize(d.index.slots[slot].key)]) + m.suffix
			if len(folded) <= best {
				continue
			}
			if e, c := compare(text, at, folded); c == 0 {
				if v := m.ends(text, at, e); v != nil {
					best, w, end = len(folded), v, e
				}
			}
		}
	}
	return w, end
}
