package main

import (
	"fmt"
	"strings"
)

// writeLocales writes the list of locales, their parents, and what resolves a tag to one of them.
func writeLocales(p *packages, o *output) error {
	b := o.file("tables_locale.go")
	fmt.Fprintf(b, "// Version is the version of the CLDR that the tables were made from.\nconst Version = %q\n\n", p.version)
	fmt.Fprintf(b, "const numLocales = %d\n\n", len(p.locales))
	fmt.Fprintf(b, "const root = %d\n\n", p.index["und"])
	b.WriteString("// locales is sorted; its order numbers the locales.\n")
	stringList(b, "locales", "[numLocales]string", p.locales)

	parents := make([]int, len(p.locales))
	languages := map[string]bool{}
	for i, l := range p.locales {
		parents[i] = p.index[p.parent(l)]
		lang, _, _ := strings.Cut(l, "-")
		languages[lang] = true
	}
	b.WriteString("// parents holds each locale's parent; the root is its own.\n")
	numbers(b, "parents", "[numLocales]uint16", parents)

	if err := writeLikely(p, o, languages); err != nil {
		return err
	}
	return writeAliases(p, o, languages)
}

// writeLikely keeps the likely subtags of languages that have a locale.
func writeLikely(p *packages, o *output, languages map[string]bool) error {
	var doc struct {
		Supplemental struct{ LikelySubtags map[string]string }
	}
	if err := p.read("cldr-core/supplemental/likelySubtags.json", &doc); err != nil {
		return err
	}
	b := o.file("tables_likely.go")
	b.WriteString("// likely maps a language, alone or with a script or a region, to the script and region it most likely has.\n")
	b.WriteString("var likely = [...]likelySubtags{\n")
	for _, from := range sortedKeys(doc.Supplemental.LikelySubtags) {
		to := strings.Split(doc.Supplemental.LikelySubtags[from], "-")
		lang, _, _ := strings.Cut(from, "-")
		if !languages[lang] || lang == "und" || len(to) != 3 || strings.Count(from, "-") > 1 {
			continue
		}
		fmt.Fprintf(b, "\t{%q, %q, %q},\n", from, to[1], to[2])
	}
	b.WriteString("}\n")
	return nil
}

// writeAliases keeps the languages that are another name of one that has a locale. Aliases of longer tags
// (sgn-…, zh-min) and of regions are left to golang.org/x/text/language, which canonicalizes them when parsing.
func writeAliases(p *packages, o *output, languages map[string]bool) error {
	var doc struct {
		Supplemental struct {
			Metadata struct {
				Alias struct {
					LanguageAlias map[string]struct {
						Replacement string `json:"_replacement"`
					}
				}
			}
		}
	}
	if err := p.read("cldr-core/supplemental/aliases.json", &doc); err != nil {
		return err
	}
	b := o.file("tables_alias.go")
	b.WriteString("// aliases maps a language's other codes to the language, and the script it implies.\n")
	b.WriteString("var aliases = [...]languageAlias{\n")
	for _, from := range sortedKeys(doc.Supplemental.Metadata.Alias.LanguageAlias) {
		if languages[from] || strings.Contains(from, "-") || len(from) > 3 {
			continue
		}
		to := strings.Split(doc.Supplemental.Metadata.Alias.LanguageAlias[from].Replacement, "-")
		if !languages[to[0]] || len(to) > 2 {
			continue
		}
		script := ""
		if len(to) == 2 {
			if len(to[1]) != 4 {
				continue
			}
			script = to[1]
		}
		fmt.Fprintf(b, "\t{%q, %q, %q},\n", from, to[0], script)
	}
	b.WriteString("}\n")
	return nil
}
