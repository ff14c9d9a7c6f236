package lexicon

import (
	"embed"
	"io/fs"
	"sync"
)

//go:embed */*.lex
var files embed.FS

// parsed holds the built-in entries of one language; each is read on first use.
type parsed struct {
	once    sync.Once
	entries []entry
	err     error
}

var byLanguage sync.Map // language key → *parsed

// folderOf returns the folder of a language key.
func folderOf(key string) string {
	if key == "" {
		return "und"
	}
	return key
}

func hasBuiltin(key string) bool {
	info, err := fs.Stat(files, folderOf(key))
	return err == nil && info.IsDir()
}

func builtinLanguages() []string {
	ds, _ := files.ReadDir(".")
	var keys []string
	for _, d := range ds {
		if d.Name() != "und" {
			keys = append(keys, d.Name())
		}
	}
	return keys
}

// builtinEntries returns what the built-in files of a language say. A test reads them all, so that an error here can't
// reach a user; what stands before it is used.
func builtinEntries(key string) ([]entry, error) {
	if !hasBuiltin(key) {
		return nil, nil
	}
	v, ok := byLanguage.Load(key)
	if !ok {
		v, _ = byLanguage.LoadOrStore(key, new(parsed))
	}
	p := v.(*parsed)
	p.once.Do(func() {
		folder := folderOf(key)
		ds, err := files.ReadDir(folder)
		if err != nil {
			p.err = err
			return
		}
		for _, d := range ds {
			b, err := files.ReadFile(folder + "/" + d.Name())
			if err == nil {
				var es []entry
				es, err = parseFile(folder+"/"+d.Name(), key, string(b))
				p.entries = append(p.entries, es...)
			}
			if err != nil && p.err == nil {
				p.err = err
			}
		}
	})
	return p.entries, p.err
}
