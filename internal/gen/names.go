package main

import (
	"slices"
	"strings"
)

// namesRecords encodes names that are inherited: a field for each key, empty where the parent says the same.
// Forms of a name are separated by \x01, fields by \x00, and empty fields at the end are left out.
func namesRecords(p *packages, keys []string, names []map[string][]string) []string {
	records := make([]string, len(p.locales))
	for i, l := range p.locales {
		var parent map[string][]string
		if l != "und" {
			parent = names[p.index[p.parent(l)]]
		}
		fields := make([]string, len(keys))
		for k, key := range keys {
			if n := names[i][key]; len(n) > 0 && !slices.Equal(n, parent[key]) {
				fields[k] = strings.Join(n, "\x01")
			}
		}
		records[i] = strings.TrimRight(strings.Join(fields, "\x00"), "\x00")
	}
	return records
}

// dictionary puts together the end of some locales' records, which compresses the others: names of one thing are
// alike in many languages.
func (p *packages) dictionary(records []string, locales ...string) string {
	var b strings.Builder
	for _, l := range locales {
		b.WriteString(records[p.index[l]])
		b.WriteByte(0)
	}
	s := b.String()
	return s[max(0, len(s)-1<<15):]
}

// inherit fills in, parents first, what a locale's own file leaves out.
func (p *packages) inherit(names []map[string][]string) {
	done := make([]bool, len(p.locales))
	var fill func(i int)
	fill = func(i int) {
		if done[i] {
			return
		}
		done[i] = true
		up := p.index[p.parent(p.locales[i])]
		if up == i {
			return
		}
		fill(up)
		for k, n := range names[up] {
			if len(names[i][k]) == 0 {
				names[i][k] = n
			}
		}
	}
	for i := range p.locales {
		fill(i)
	}
}

// writeTerritories writes the names of countries and of the regions above them (001, 150, 419).
func writeTerritories(p *packages, o *output) error {
	names := make([]map[string][]string, len(p.locales))
	codes := map[string]bool{}
	for i, l := range p.locales {
		var doc struct {
			LocaleDisplayNames struct{ Territories map[string]string }
		}
		if err := p.main("cldr-localenames-full", l, "territories.json", &doc); err != nil {
			return err
		}
		m := doc.LocaleDisplayNames.Territories
		names[i] = map[string][]string{}
		for _, k := range sortedKeys(m) { // XX before XX-alt-short
			code, _, _ := strings.Cut(k, "-")
			if m[k] == code && len(names[i][code]) == 0 {
				continue
			}
			codes[code] = true
			if !slices.Contains(names[i][code], m[k]) {
				names[i][code] = append(names[i][code], m[k])
			}
		}
	}
	p.inherit(names)
	keys := sortedKeys(codes)
	records := namesRecords(p, keys, names)
	b := o.file("tables_territory.go")
	stringList(b, "territoryCodes", "[...]string", keys)
	return o.section(b, "territories", records, p.dictionary(records, "hi", "ru", "ar", "de", "en"))
}
