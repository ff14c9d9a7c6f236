package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// compactForm is one way to write a power of ten as a word: its pattern has one 0 where the number stands, or none
// where the word stands alone (French "millier" and "mille").
type compactForm struct {
	long    bool
	power   int
	count   string
	pattern string
}

// counts are the plural categories and the two explicit numbers, in the order in which forms are written.
var counts = []string{"other", "zero", "one", "two", "few", "many", "0", "1"}

// writeCompact writes the words of compact numbers. A record is a list of forms: s or l, the power as a letter
// from A, the count as a digit, and the pattern.
func writeCompact(p *packages, o *output) error {
	records := make([]string, len(p.locales))
	for i, l := range p.locales {
		forms, err := compactForms(p, l)
		if err != nil {
			return fmt.Errorf("%s: %w", l, err)
		}
		var fields []string
		for _, f := range forms {
			kind := "s"
			if f.long {
				kind = "l"
			}
			fields = append(fields, kind+string(rune('A'+f.power))+strconv.Itoa(slices.Index(counts, f.count))+f.pattern)
		}
		records[i] = strings.Join(fields, "\x00")
	}
	b := o.file("tables_compact.go")
	stringList(b, "compactCounts", fmt.Sprintf("[%d]string", len(counts)), counts)
	return o.section(b, "compact", records, "")
}

// compactForms collects a locale's forms from all its numbering systems, sorted, each once.
func compactForms(p *packages, locale string) ([]compactForm, error) {
	var doc struct{ Numbers map[string]json.RawMessage }
	if err := p.main("cldr-numbers-full", locale, "numbers.json", &doc); err != nil {
		return nil, err
	}
	var forms []compactForm
	for _, key := range sortedKeys(doc.Numbers) {
		if !strings.HasPrefix(key, "decimalFormats-numberSystem-") {
			continue
		}
		var widths map[string]json.RawMessage
		if err := json.Unmarshal(doc.Numbers[key], &widths); err != nil {
			return nil, err
		}
		for _, width := range []string{"short", "long"} {
			var format struct{ DecimalFormat map[string]string }
			if err := json.Unmarshal(widths[width], &format); err != nil {
				return nil, err
			}
			for _, k := range sortedKeys(format.DecimalFormat) {
				f, ok, err := parseCompact(k, format.DecimalFormat[k])
				if err != nil {
					return nil, err
				}
				f.long = width == "long"
				if ok && !slices.Contains(forms, f) {
					forms = append(forms, f)
				}
			}
		}
	}
	// A form that "other" has too needs no count of its own.
	forms = slices.DeleteFunc(slices.Clone(forms), func(f compactForm) bool {
		other := f
		other.count = "other"
		return f.count != "other" && slices.Contains(forms, other)
	})
	slices.SortStableFunc(forms, func(a, b compactForm) int {
		if a.long != b.long {
			if a.long {
				return 1
			}
			return -1
		}
		if a.power != b.power {
			return a.power - b.power
		}
		return slices.Index(counts, a.count) - slices.Index(counts, b.count)
	})
	return forms, nil
}

// parseCompact reads "10000000-count-few": "00 Mio'.'" as the form "0 Mio." of 10⁶: each further 0 of the pattern
// is a digit before the word. The pattern "0" has no word and is no form.
func parseCompact(key, pattern string) (f compactForm, ok bool, err error) {
	size, count, found := strings.Cut(key, "-count-")
	f.power = len(size) - 1
	f.count = count
	if !found || strings.Trim(size[1:], "0") != "" || size[0] != '1' || !slices.Contains(counts, count) {
		return f, false, fmt.Errorf("compact form %q", key)
	}
	pattern, _, _ = strings.Cut(pattern, ";")
	pattern = strings.TrimSpace(strings.Map(func(r rune) rune {
		switch r {
		case '\'', '\u200e', '\u200f', '\u061c':
			return -1
		case '\u00a0', '\u202f':
			return ' '
		}
		return r
	}, pattern))
	if zeros := strings.Count(pattern, "0"); zeros > 0 {
		f.power -= zeros - 1
		run := strings.Repeat("0", zeros)
		if !strings.Contains(pattern, run) {
			return f, false, fmt.Errorf("compact form %q: %q", key, pattern)
		}
		pattern = strings.Replace(pattern, run, "0", 1)
	}
	f.pattern = pattern
	return f, pattern != "0" && pattern != "", nil
}
