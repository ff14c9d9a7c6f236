package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// symbols is one locale's numbers in one numbering system, in the order of cldr.Symbols.
type symbols struct {
	system                                                   string
	decimal, group, minus, plus, percent, perMille, exponent string
	currencyDecimal, currencyGroup                           string
	primary, secondary, minGrouping                          int
}

// writeSymbols writes the symbols of each locale in its default system, its native one, and Latin digits.
func writeSymbols(p *packages, o *output) error {
	systems, err := numberingSystems(p)
	if err != nil {
		return err
	}
	type entry struct{ own, native, latin int } // native, latin: index into others, or -1
	var (
		others  distinct[symbols, symbols]
		table   distinct[string, entry]
		owns    distinct[symbols, symbols]
		of      = make([]int, len(p.locales))
		decimal = func(name string) bool { return systems[name] != "" }
	)
	for i, l := range p.locales {
		var doc struct{ Numbers map[string]json.RawMessage }
		if err := p.main("cldr-numbers-full", l, "numbers.json", &doc); err != nil {
			return err
		}
		def := text(doc.Numbers["defaultNumberingSystem"])
		var other struct{ Native string }
		if err := json.Unmarshal(doc.Numbers["otherNumberingSystems"], &other); err != nil {
			return fmt.Errorf("%s: otherNumberingSystems: %w", l, err)
		}
		own, ok, err := readSymbols(doc.Numbers, def)
		if err != nil || !ok || !decimal(def) {
			return fmt.Errorf("%s: no symbols for its default numbering system %q (%v)", l, def, err)
		}
		e := entry{own: owns.id(own, own), native: -1, latin: -1}
		if other.Native != def && decimal(other.Native) {
			s, ok, err := readSymbols(doc.Numbers, other.Native)
			if err != nil {
				return fmt.Errorf("%s: %w", l, err)
			}
			if ok {
				e.native = others.id(s, s)
			}
		}
		if def != "latn" {
			s, ok, err := readSymbols(doc.Numbers, "latn")
			if err != nil {
				return fmt.Errorf("%s: %w", l, err)
			}
			if ok {
				e.latin = others.id(s, s)
			}
		}
		of[i] = table.id(fmt.Sprint(e), e)
	}

	b := o.file("tables_symbols.go")
	numbers(b, "symbolsOf", "[numLocales]uint16", of)
	b.WriteString("// symbolTable holds the symbols of default numbering systems.\nvar symbolTable = [...]Symbols{\n")
	for _, e := range table.values {
		b.WriteString("\t{")
		b.WriteString(symbolFields(owns.values[e.own], systems))
		if e.native >= 0 {
			fmt.Fprintf(b, ", Native: &otherSymbols[%d]", e.native)
		}
		if e.latin >= 0 {
			fmt.Fprintf(b, ", Latin: &otherSymbols[%d]", e.latin)
		}
		b.WriteString("},\n")
	}
	b.WriteString("}\n\n// otherSymbols holds those of the systems that a locale also uses.\nvar otherSymbols = [...]Symbols{\n")
	for _, s := range others.values {
		fmt.Fprintf(b, "\t{%s},\n", symbolFields(s, systems))
	}
	b.WriteString("}\n")
	return nil
}

func symbolFields(s symbols, systems map[string]string) string {
	digits := make([]string, 0, 10)
	for _, r := range systems[s.system] {
		digits = append(digits, strconv.QuoteRuneToASCII(r))
	}
	return fmt.Sprintf("System: %q, Digits: [10]rune{%s}, Decimal: %s, Group: %s, CurrencyDecimal: %s, CurrencyGroup: %s, Minus: %s, Plus: %s, Percent: %s, PerMille: %s, Exponent: %s, Primary: %d, Secondary: %d, MinGrouping: %d",
		s.system, strings.Join(digits, ", "), quote(s.decimal), quote(s.group), quote(s.currencyDecimal), quote(s.currencyGroup),
		quote(s.minus), quote(s.plus), quote(s.percent), quote(s.perMille), quote(s.exponent), s.primary, s.secondary, s.minGrouping)
}

func readSymbols(n map[string]json.RawMessage, system string) (symbols, bool, error) {
	raw, ok := n["symbols-numberSystem-"+system]
	if !ok {
		return symbols{}, false, nil
	}
	var m map[string]string
	if err := json.Unmarshal(raw, &m); err != nil {
		return symbols{}, false, err
	}
	var format struct{ Standard string }
	if err := json.Unmarshal(n["decimalFormats-numberSystem-"+system], &format); err != nil {
		return symbols{}, false, err
	}
	s := symbols{
		system: system, decimal: m["decimal"], group: m["group"], minus: m["minusSign"], plus: m["plusSign"],
		percent: m["percentSign"], perMille: m["perMille"], exponent: m["exponential"],
		currencyDecimal: m["currencyDecimal"], currencyGroup: m["currencyGroup"],
	}
	if s.currencyDecimal == "" {
		s.currencyDecimal = s.decimal
	}
	if s.currencyGroup == "" {
		s.currencyGroup = s.group
	}
	s.primary, s.secondary = grouping(format.Standard)
	least, err := strconv.Atoi(text(n["minimumGroupingDigits"]))
	s.minGrouping = least
	return s, true, err
}

// grouping reads the sizes of the last and of the other groups from a pattern such as "#,##,##0.###"; 0 is no grouping.
func grouping(pattern string) (primary, secondary int) {
	integer, _, _ := strings.Cut(pattern, ".")
	parts := strings.Split(integer, ",")
	if len(parts) < 2 {
		return 0, 0
	}
	primary = len(parts[len(parts)-1])
	secondary = primary
	if len(parts) > 2 {
		secondary = len(parts[len(parts)-2])
	}
	return primary, secondary
}

func text(raw json.RawMessage) string {
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return ""
	}
	return s
}

// numberingSystems is the ten digits of each decimal numbering system, by name.
func numberingSystems(p *packages) (map[string]string, error) {
	var doc struct {
		Supplemental struct {
			NumberingSystems map[string]struct {
				Digits string `json:"_digits"`
				Type   string `json:"_type"`
			}
		}
	}
	if err := p.read("cldr-core/supplemental/numberingSystems.json", &doc); err != nil {
		return nil, err
	}
	out := map[string]string{}
	for name, s := range doc.Supplemental.NumberingSystems {
		if s.Type == "numeric" && len([]rune(s.Digits)) == 10 {
			out[name] = s.Digits
		}
	}
	return out, nil
}

// writeDigits writes where each system's run of ten digits begins. The Han digits are no run and are written apart.
func writeDigits(p *packages, o *output) error {
	systems, err := numberingSystems(p)
	if err != nil {
		return err
	}
	starts := map[rune]string{}
	var order []int
	b := o.file("tables_digits.go")
	for _, name := range sortedKeys(systems) {
		digits := []rune(systems[name])
		if name == "hanidec" {
			fmt.Fprintf(b, "const hanDigits = %s\n\n", quote(systems[name]))
			continue
		}
		for i, r := range digits {
			if r != digits[0]+rune(i) {
				return fmt.Errorf("digits of %s are no run", name)
			}
		}
		if first, ok := starts[digits[0]]; ok {
			return fmt.Errorf("%s and %s have the same digits", first, name)
		}
		starts[digits[0]] = name
		order = append(order, int(digits[0]))
	}
	slices.Sort(order)
	b.WriteString("// digitRuns is sorted by the zero of each run.\nvar digitRuns = [...]digitRun{\n")
	for _, r := range order {
		fmt.Fprintf(b, "\t{%#x, %q},\n", r, starts[rune(r)])
	}
	b.WriteString("}\n")
	return nil
}
