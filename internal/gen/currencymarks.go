package main

import (
	"encoding/json"
	"fmt"
)

// marks are what a locale writes in amounts of one currency alone.
type marks struct{ pattern, decimal, group string }

// writeCurrencyMarks writes the marks of currencies that are not written like the locale's others: 2$50 escudos in Cape Verde, €1,234.50
// where the English of Europe has 1.234,50 otherwise. What such a currency leaves out comes from the locale that gave it its pattern.
func writeCurrencyMarks(p *packages, o *output) error {
	codes, err := currencyCodes(p)
	if err != nil {
		return err
	}
	all := make([]map[string]marks, len(p.locales))
	own := make([]symbols, len(p.locales))
	for i, l := range p.locales {
		var doc struct {
			Numbers struct {
				Currencies map[string]map[string]string
			}
		}
		if err := p.main("cldr-numbers-full", l, "currencies.json", &doc); err != nil {
			return err
		}
		all[i] = map[string]marks{}
		for _, code := range codes {
			f := doc.Numbers.Currencies[code]
			if m := (marks{f["pattern"], f["decimal"], f["group"]}); m != (marks{}) {
				all[i][code] = m
			}
		}
		var numbers struct{ Numbers map[string]json.RawMessage }
		if err := p.main("cldr-numbers-full", l, "numbers.json", &numbers); err != nil {
			return err
		}
		s, ok, err := readSymbols(numbers.Numbers, text(numbers.Numbers["defaultNumberingSystem"]))
		if err != nil || !ok {
			return fmt.Errorf("%s: no symbols (%v)", l, err)
		}
		own[i] = s
	}
	b := o.file("tables_currency_marks.go")
	b.WriteString("// currencyMarks is sorted by locale, then by code.\nvar currencyMarks = [...]currencyMark{\n")
	for i, l := range p.locales {
		for _, code := range codes {
			m, ok := all[i][code]
			if !ok {
				continue
			}
			from := i
			for m.pattern != "" {
				up := p.index[p.parent(p.locales[from])]
				if up == from || all[up][code].pattern == "" {
					break
				}
				from = up
			}
			if m.decimal == "" {
				m.decimal = own[from].currencyDecimal
			}
			if m.group == "" {
				m.group = own[from].currencyGroup
			}
			if m.decimal == own[i].currencyDecimal && m.group == own[i].currencyGroup {
				continue
			}
			fmt.Fprintf(b, "\t{%d, %q, %s, %s}, // %s\n", i, code, quote(m.decimal), quote(m.group), l)
		}
	}
	b.WriteString("}\n\n")
	return nil
}
