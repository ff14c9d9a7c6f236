package lexicon

import (
	"io/fs"
	"path"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/language"
)

// Lexicon is what one or more files say, on top of the built-in lexicon. The zero value and a nil *Lexicon are the
// built-in one. It is immutable and safe for any number of readers.
type Lexicon struct {
	own   []entry
	mu    sync.Mutex
	dicts map[string]*Dictionary
	kinds *kindTable
}

// builtin stands for nil.
var builtin Lexicon

func (l *Lexicon) orBuiltin() *Lexicon {
	if l == nil {
		return &builtin
	}
	return l
}

// Parse reads one file. What it returns has all the words of the built-in lexicon too. An entry that redefines one of
// those is an error unless it says "override". Without a "language" line its words belong to every language.
func Parse(text string) (*Lexicon, error) {
	es, err := parseFile("", "", text)
	if err != nil {
		return nil, err
	}
	return layer(nil, es)
}

// Read reads all *.lex files of fsys: those in a folder named for a language ("de", "es-MX") belong to that language,
// those at the root and in "und" to all, unless their first line says otherwise. As with Parse, what it returns has the
// words of the built-in lexicon too.
func Read(fsys fs.FS) (*Lexicon, error) {
	var es []entry
	files := 0
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".lex" {
			return err
		}
		if files++; files > maxFiles {
			return &Error{File: name, Line: 1, Column: 1, Reason: "too many files", Accept: "at most " + strconv.Itoa(maxFiles), Err: ErrLimit}
		}
		lang := ""
		if folder, _, ok := strings.Cut(name, "/"); ok && folder != "und" {
			tag, err := language.Parse(folder)
			if err != nil {
				return &Error{File: name, Line: 1, Column: 1, Text: folder, Reason: "folder is no language", Accept: "a BCP 47 tag such as en or es-MX", Err: ErrSyntax}
			}
			lang = langKey(tag)
		}
		if info, err := d.Info(); err == nil && info.Size() > maxFile {
			return &Error{File: name, Line: 1, Column: 1, Reason: "file of " + strconv.FormatInt(info.Size(), 10) + " bytes", Accept: "at most " + strconv.Itoa(maxFile), Err: ErrLimit}
		}
		b, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		more, err := parseFile(name, lang, string(b))
		es = append(es, more...)
		return err
	})
	if err != nil {
		return nil, err
	}
	return layer(nil, es)
}

// Add returns the union of l and m. An entry of m that redefines one of l is an error unless it says "override".
func (l *Lexicon) Add(m *Lexicon) (*Lexicon, error) {
	return layer(l.orBuiltin().own, m.orBuiltin().own)
}

// layer puts es on top of the built-in lexicon and base.
func layer(base, es []entry) (*Lexicon, error) {
	own := append(base[:len(base):len(base)], es...)
	if err := conflicts(own, len(base)); err != nil {
		return nil, err
	}
	return &Lexicon{own: own}, nil
}

// Dictionary returns the words of one language (and those of no language), compiled for search.
// It is compiled on first use and kept; a nil Lexicon answers for the built-in one.
func (l *Lexicon) Dictionary(tag language.Tag) *Dictionary {
	l = l.orBuiltin()
	chain := langChain(tag)
	for len(chain) > 1 && !l.has(chain[len(chain)-1]) {
		chain = chain[:len(chain)-1]
	}
	key := chain[len(chain)-1]
	l.mu.Lock()
	d := l.dicts[key]
	if d == nil {
		d = &Dictionary{lex: l}
		if l.dicts == nil {
			l.dicts = make(map[string]*Dictionary)
		}
		l.dicts[key] = d
	}
	l.mu.Unlock()
	d.once.Do(func() { d.compile(chain, l.own) })
	return d
}

// has reports whether there are words of this language.
func (l *Lexicon) has(key string) bool {
	if hasBuiltin(key) {
		return true
	}
	for i := range l.own {
		if l.own[i].lang == key {
			return true
		}
	}
	return false
}

// Languages lists the languages of which there are words, in order of their tags.
func (l *Lexicon) Languages() []language.Tag {
	seen := make(map[string]bool)
	var tags []language.Tag
	add := func(key string) {
		if key != "" && !seen[key] {
			seen[key] = true
			tags = append(tags, language.Make(key))
		}
	}
	for _, key := range builtinLanguages() {
		add(key)
	}
	for i := range l.orBuiltin().own {
		add(l.own[i].lang)
	}
	return tags
}
