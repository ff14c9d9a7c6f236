package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// oldest is the year from which a withdrawn currency is kept: texts still compare with what was paid in it.
const oldest = "1990"

// currency is what one locale says of one currency.
type currency struct {
	names          []string // display name, then other forms, each once
	symbol, narrow string
	variants       []string
}

// tender is what a region pays with since a date.
type tender struct{ code, from string }

type currencyData struct {
	Fractions map[string]struct {
		Digits string `json:"_digits"`
	}
	Region map[string][]map[string]struct {
		From   string `json:"_from"`
		To     string `json:"_to"`
		Tender string `json:"_tender"`
	}
}

// writeCurrencies writes the currencies, which regions use them, and each locale's symbols for them.
func writeCurrencies(p *packages, o *output) error {
	var doc struct {
		Supplemental struct{ CurrencyData currencyData }
	}
	if err := p.read("cldr-core/supplemental/currencyData.json", &doc); err != nil {
		return err
	}
	data := doc.Supplemental.CurrencyData
	regions, current := tenders(data)
	codes := sortedKeys(current)

	all := make([]map[string]currency, len(p.locales))
	for i, l := range p.locales {
		m, err := localeCurrencies(p, l, codes)
		if err != nil {
			return err
		}
		all[i] = m
	}
	base, english := all[p.index["und"]], all[p.index["en"]]

	b := o.file("tables_currency.go")
	b.WriteString("// currencyTable is sorted by code.\nvar currencyTable = [...]Currency{\n")
	for _, code := range codes {
		digits := data.Fractions[code].Digits
		if digits == "" {
			digits = data.Fractions["DEFAULT"].Digits
		}
		n, err := strconv.Atoi(digits)
		if err != nil {
			return fmt.Errorf("%s: digits %q", code, digits)
		}
		symbol := english[code].symbol
		if symbol == "" {
			symbol = base[code].symbol
		}
		narrow := base[code].narrow
		if narrow == "" {
			narrow = english[code].narrow
		}
		fmt.Fprintf(b, "\t{Code: %q, Digits: %d, Symbol: %s, Narrow: %s, Current: %t},\n", code, n, quote(symbol), quote(narrow), current[code])
	}
	b.WriteString("}\n\n// regionCurrencies is sorted: a region, then its legal tender, the latest first.\nvar regionCurrencies = [...]string{\n")
	for _, r := range sortedKeys(regions) {
		fmt.Fprintf(b, "\t%q,\n", r+strings.Join(regions[r], ""))
	}
	b.WriteString("}\n\n")

	records := make([]string, len(p.locales))
	for i := range p.locales {
		var fields []string
		for _, code := range codes {
			c := all[i][code]
			if c.symbol != "" {
				fields = append(fields, code+c.symbol)
			}
			for _, s := range append([]string{c.narrow}, c.variants...) {
				if s != "" && s != c.symbol && s != base[code].narrow && s != english[code].symbol {
					fields = append(fields, code+"\x01"+s)
				}
			}
		}
		records[i] = strings.Join(fields, "\x00")
	}
	if err := o.section(b, "currencySymbols", records, ""); err != nil {
		return err
	}

	names := make([]map[string][]string, len(p.locales))
	for i := range p.locales {
		names[i] = map[string][]string{}
		for _, code := range codes {
			if n := all[i][code].names; len(n) > 0 {
				names[i][code] = n
			}
		}
	}
	p.inherit(names)
	records = namesRecords(p, codes, names)
	return o.section(b, "currencyNames", records, p.dictionary(records, "ru", "en"))
}

// currencyCodes lists the currencies that are kept.
func currencyCodes(p *packages) ([]string, error) {
	var doc struct {
		Supplemental struct{ CurrencyData currencyData }
	}
	err := p.read("cldr-core/supplemental/currencyData.json", &doc)
	_, current := tenders(doc.Supplemental.CurrencyData)
	return sortedKeys(current), err
}

// tenders lists what each region pays with now, and every currency that is or was legal tender since oldest
// (true: somewhere it is now). The special drawing rights belong to no region but to the news.
func tenders(data currencyData) (regions map[string][]string, current map[string]bool) {
	regions, current = map[string][]string{}, map[string]bool{"XDR": true}
	for region, list := range data.Region {
		var now []tender
		for _, m := range list {
			for code, t := range m {
				if t.Tender == "false" {
					continue
				}
				if t.To == "" {
					now = append(now, tender{code, t.From})
					current[code] = true
				} else if t.To >= oldest && !current[code] {
					current[code] = false
				}
			}
		}
		slices.SortFunc(now, func(a, b tender) int {
			if c := strings.Compare(b.from, a.from); c != 0 {
				return c
			}
			return strings.Compare(a.code, b.code)
		})
		for _, t := range now {
			regions[region] = append(regions[region], t.code)
		}
	}
	return regions, current
}

// localeCurrencies reads one locale's currencies. A symbol that is only the code is left out.
func localeCurrencies(p *packages, locale string, codes []string) (map[string]currency, error) {
	var doc struct {
		Numbers struct {
			Currencies map[string]map[string]string
		}
	}
	if err := p.main("cldr-numbers-full", locale, "currencies.json", &doc); err != nil {
		return nil, err
	}
	out := map[string]currency{}
	for _, code := range codes {
		fields := doc.Numbers.Currencies[code]
		var c currency
		for _, k := range sortedKeys(fields) {
			v := fields[k]
			switch {
			case v == code:
			case k == "symbol":
				c.symbol = v
			case k == "symbol-alt-narrow":
				c.narrow = v
			case strings.HasPrefix(k, "symbol-alt-"):
				c.variants = append(c.variants, v)
			case strings.HasPrefix(k, "displayName") && !slices.Contains(c.names, v):
				c.names = append(c.names, v)
			}
		}
		out[code] = c
	}
	return out, nil
}
