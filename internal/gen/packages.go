package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// packages is the folder of CLDR packages and what every step asks of it.
type packages struct {
	dir     string
	version string
	locales []string          // sorted, "und" among them
	parents map[string]string // parentLocales, for those that differ from truncation
	index   map[string]int    // position in locales
}

func openPackages(dir string) (*packages, error) {
	p := &packages{dir: dir, index: map[string]int{}}
	var meta struct{ Version string }
	if err := p.read("cldr-core/package.json", &meta); err != nil {
		return nil, err
	}
	for _, name := range []string{"cldr-numbers-full", "cldr-dates-full", "cldr-misc-full", "cldr-localenames-full", "cldr-rbnf", "cldr-units-full"} {
		var m struct{ Version string }
		if err := p.read(name+"/package.json", &m); err != nil {
			return nil, err
		}
		if m.Version != meta.Version {
			return nil, fmt.Errorf("%s is version %s, cldr-core is %s", name, m.Version, meta.Version)
		}
	}
	p.version = strings.TrimSuffix(meta.Version, ".0")

	var available struct{ AvailableLocales struct{ Full []string } }
	if err := p.read("cldr-core/availableLocales.json", &available); err != nil {
		return nil, err
	}
	p.locales = slices.Sorted(slices.Values(available.AvailableLocales.Full))
	for i, l := range p.locales {
		p.index[l] = i
	}
	if _, ok := p.index["und"]; !ok {
		return nil, errors.New("availableLocales has no root locale und")
	}

	var parents struct {
		Supplemental struct {
			ParentLocales struct{ ParentLocale map[string]string }
		}
	}
	if err := p.read("cldr-core/supplemental/parentLocales.json", &parents); err != nil {
		return nil, err
	}
	p.parents = parents.Supplemental.ParentLocales.ParentLocale
	return p, nil
}

// read decodes one JSON file. Names match without regard to case, as encoding/json does.
func (p *packages) read(name string, into any) error {
	b, err := os.ReadFile(filepath.Join(p.dir, filepath.FromSlash(name)))
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, into); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// exists reports whether a package has that file: not every locale has every one.
func (p *packages) exists(name string) bool {
	_, err := os.Stat(filepath.Join(p.dir, filepath.FromSlash(name)))
	return err == nil
}

// main decodes the part of a locale's file below main.<locale>. A file that a package leaves out for a locale
// (localenames does) decodes to nothing.
func (p *packages) main(pkg, locale, file string, into any) error {
	var doc struct{ Main map[string]json.RawMessage }
	err := p.read(pkg+"/main/"+locale+"/"+file, &doc)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := json.Unmarshal(doc.Main[locale], into); err != nil {
		return fmt.Errorf("%s/main/%s/%s: %w", pkg, locale, file, err)
	}
	return nil
}

// parent is the nearest ancestor that has data, by parentLocales and then by truncation (UTS #35, Parent Locales).
func (p *packages) parent(locale string) string {
	for locale != "und" {
		if up, ok := p.parents[locale]; ok {
			locale = up
		} else if i := strings.LastIndexByte(locale, '-'); i >= 0 {
			locale = locale[:i]
		} else {
			locale = "und"
		}
		if _, ok := p.index[locale]; ok {
			return locale
		}
	}
	return "und"
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
