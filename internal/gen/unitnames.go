package main

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
)

// The forms of a unit's name, as in package cldr: what stands after the number, around it, or without one.
const (
	formAfter     = iota // "{0} kilometers"
	formAround           // "kilomita {0}", "每小时{0}公里"
	formPer              // "{0} per second"
	formPerBefore        // "секундына {0}"
	formAlone            // "يومان": two days
	formInfix            // "{0} per {1}"
	formPrefix           // "每{1}{0}"
)

// unitName is a form of a unit's name in one locale.
type unitName struct {
	fold, form string
	kind       int
	unit       int    // an index of unitNameIDs
	after      string // of formAround: what follows the number
	number     int    // of formAlone
	long       bool   // a long name
}

// skippedUnits are constituents of other units, and those whose names are the names of others.
var skippedUnits = []string{"ofglucose", "ofhg", "generic", "day-person", "week-person", "month-person", "year-person", "coordinateUnit"}

// writeUnitNames writes the names of units in every locale, long, short and narrow, in all plurals and cases.
//
// A locale's record has its names in the order of their folded text, each with what it shares with the one before it left
// out; it is compressed with its parent's record as the dictionary, or is the parent's.
func writeUnitNames(p *packages, o *output) error {
	ids := map[string]bool{"": true}
	raw := make([]map[string]map[string]map[string]string, len(p.locales))
	for i, l := range p.locales {
		var doc struct {
			Units struct{ Long, Short, Narrow map[string]json.RawMessage }
		}
		if err := p.main("cldr-units-full", l, "units.json", &doc); err != nil {
			return err
		}
		raw[i] = map[string]map[string]map[string]string{}
		for width, units := range map[string]map[string]json.RawMessage{"long": doc.Units.Long, "short": doc.Units.Short, "narrow": doc.Units.Narrow} {
			raw[i][width] = map[string]map[string]string{}
			for key, text := range units {
				var m map[string]string
				if err := json.Unmarshal(text, &m); err != nil {
					return fmt.Errorf("units of %s, %s: %w", l, key, err)
				}
				raw[i][width][key] = m
				if id, ok := unitID(key); ok {
					ids[id] = true
				}
			}
		}
	}
	list := sortedKeys(ids)
	if len(list) > 256 {
		return fmt.Errorf("%d units have names: they are numbered by a byte", len(list))
	}
	index := map[string]int{}
	for i, id := range list {
		index[id] = i
	}

	records := make([]string, len(p.locales))
	for i := range p.locales {
		records[i] = encodeUnitNames(unitNamesOf(raw[i], index))
	}
	var of = make([]int, len(p.locales))
	var up []int
	at := []int{len(o.blob)}
	done := map[string]bool{}
	var write func(l string) error
	write = func(l string) error {
		if done[l] {
			return nil
		}
		done[l] = true
		i, dict, parent := p.index[l], "", -1
		if l != "und" {
			up := p.parent(l)
			if err := write(up); err != nil {
				return err
			}
			dict, parent = records[p.index[up]], of[p.index[up]]
			if records[i] == dict {
				of[i] = parent
				return nil
			}
		}
		of[i] = len(up)
		up = append(up, parent)
		if err := o.deflate(records[i], dict[max(0, len(dict)-1<<15):]); err != nil {
			return err
		}
		at = append(at, len(o.blob))
		return nil
	}
	for _, l := range p.locales {
		if err := write(l); err != nil {
			return err
		}
	}
	b := o.file("tables_unit_names.go")
	stringList(b, "unitNameIDs", "[...]string", list)
	fmt.Fprintf(b, "const numUnitNames = %d\n\n", len(up))
	numbers(b, "unitNamesOf", "[numLocales]uint16", of)
	numbers(b, "unitNamesAt", fmt.Sprintf("[%d]uint32", len(at)), at)
	b.WriteString("// unitNamesUp is the record that each record is compressed with.\n")
	numbers(b, "unitNamesUp", "[numUnitNames]int16", up)
	return nil
}

// unitID is the identifier of a key such as "length-kilometer".
func unitID(key string) (string, bool) {
	_, id, ok := strings.Cut(key, "-")
	if !ok || slices.Contains(skippedUnits, id) || slices.Contains(skippedUnits, key) || strings.HasPrefix(key, "10p") || strings.HasPrefix(key, "1024p") {
		return "", false
	}
	return id, true
}

// unitNamesOf collects the forms of one locale, each once, sorted.
func unitNamesOf(widths map[string]map[string]map[string]string, index map[string]int) []unitName {
	set := map[unitName]bool{}
	for width, units := range widths {
		for key, forms := range units {
			if key == "per" {
				if n, ok := perName(forms["compoundUnitPattern"]); ok {
					set[n] = set[n] || width == "long"
				}
				continue
			}
			id, ok := unitID(key)
			if !ok {
				continue
			}
			for name, pattern := range forms {
				if name == "displayName" || name == "gender" {
					continue
				}
				if n, ok := readUnitPattern(name, pattern); ok {
					n.unit = index[id]
					set[n] = set[n] || width == "long"
				}
			}
		}
	}
	names := slices.SortedFunc(maps.Keys(set), func(a, b unitName) int {
		return cmp.Or(cmp.Compare(a.fold, b.fold), cmp.Compare(a.form, b.form), a.kind-b.kind, a.unit-b.unit, cmp.Compare(a.after, b.after), a.number-b.number)
	})
	for i := range names {
		names[i].long = set[names[i]]
	}
	return names
}

// readUnitPattern takes "{0} kilometers" apart.
func readUnitPattern(name, pattern string) (n unitName, ok bool) {
	before, after, numbered := strings.Cut(pattern, "{0}")
	before, after = normalUnit(before), normalUnit(after)
	switch {
	case name == "perUnitPattern":
		n.kind, n.form = formPer, after
		if after == "" {
			n.kind, n.form = formPerBefore, before
		} else if before != "" {
			return n, false
		}
	case !numbered:
		n.kind, n.form = formAlone, before
		switch {
		case strings.Contains(name, "count-one"):
			n.number = 1
		case strings.Contains(name, "count-two"):
			n.number = 2
		default:
			return n, false
		}
	case before != "":
		n.kind, n.form, n.after = formAround, before, after
	default:
		n.form = after
	}
	if n.form == "" || len(n.form) > 255 || len(n.after) > 255 {
		return n, false
	}
	n.fold = foldUnit(n.form)
	return n, true
}

// perName reads "{0} per {1}" and "每{1}{0}".
func perName(pattern string) (n unitName, ok bool) {
	if rest, found := strings.CutPrefix(pattern, "{0}"); found {
		infix, after, _ := strings.Cut(rest, "{1}")
		n = unitName{kind: formInfix, form: normalUnit(infix), after: normalUnit(after)}
	} else {
		before, rest, _ := strings.Cut(pattern, "{1}")
		middle, after, found := strings.Cut(rest, "{0}")
		if !found || after != "" {
			return n, false
		}
		n = unitName{kind: formPrefix, form: normalUnit(before), after: normalUnit(middle)}
	}
	n.fold = foldUnit(n.form)
	return n, n.form != ""
}

// normalUnit writes every run of spaces as one, none at the ends, and leaves out marks of direction; as package cldr does.
func normalUnit(s string) string {
	s = strings.Map(func(r rune) rune {
		switch r {
		case '\u200e', '\u200f', '\u061c', '\u2066', '\u2067', '\u2068', '\u2069', '\u00ad':
			return -1
		case 'µ':
			return 'μ'
		case '’', 'ʼ':
			return '\''
		case '‐', '‑':
			return '-'
		}
		if unicode.IsSpace(r) {
			return ' '
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

func foldUnit(s string) string { return strings.Map(unicode.ToLower, s) }

// encodeUnitNames writes, for each name: how many bytes its folded text shares with the one before, the rest of it with its length,
// kind and flags, the unit; the capitals as a mask of runes, or the form itself where that can't tell it; what comes
// after the number; the number.
func encodeUnitNames(names []unitName) string {
	var b bytes.Buffer
	last := ""
	for _, n := range names {
		shared := 0
		for shared < len(last) && shared < len(n.fold) && shared < 255 && last[shared] == n.fold[shared] {
			shared++
		}
		last = n.fold
		rest := n.fold[shared:]
		b.WriteByte(byte(shared))
		b.WriteByte(byte(len(rest)))
		b.WriteString(rest)
		mask, masked := capitals(n.fold, n.form)
		flags := n.kind
		switch {
		case n.form == n.fold:
		case masked:
			flags |= 1 << 4
		default:
			flags |= 2 << 4
		}
		if n.long {
			flags |= 1 << 3
		}
		if n.after != "" {
			flags |= 1 << 6
		}
		if n.number == 2 {
			flags |= 1 << 7
		}
		b.WriteByte(byte(flags))
		b.WriteByte(byte(n.unit))
		switch flags >> 4 & 3 {
		case 1:
			b.Write(binary.AppendUvarint(nil, mask))
		case 2:
			b.WriteByte(byte(len(n.form)))
			b.WriteString(n.form)
		}
		if n.after != "" {
			b.WriteByte(byte(len(n.after)))
			b.WriteString(n.after)
		}
	}
	return b.String()
}

// capitals tells which runes of fold to write as capitals for form.
func capitals(fold, form string) (mask uint64, ok bool) {
	f, g := []rune(fold), []rune(form)
	if len(f) != len(g) || len(f) > 63 {
		return 0, false
	}
	for i := range f {
		switch g[i] {
		case f[i]:
		case unicode.ToUpper(f[i]):
			mask |= 1 << i
		default:
			return 0, false
		}
	}
	return mask, true
}
