package main

import (
	"fmt"
	"slices"
)

// writeQuotes writes each locale's quotation marks and the set of all pairs.
func writeQuotes(p *packages, o *output) error {
	type marks struct {
		QuotationStart, QuotationEnd, AlternateQuotationStart, AlternateQuotationEnd string
	}
	var d distinct[marks, marks]
	of := make([]int, len(p.locales))
	pairs := map[[2]string]bool{}
	for i, l := range p.locales {
		var doc struct{ Delimiters marks }
		if err := p.main("cldr-misc-full", l, "delimiters.json", &doc); err != nil {
			return err
		}
		m := doc.Delimiters
		if m.QuotationStart == "" || m.AlternateQuotationStart == "" {
			return fmt.Errorf("%s: no quotation marks", l)
		}
		of[i] = d.id(m, m)
		pairs[[2]string{m.QuotationStart, m.QuotationEnd}] = true
		pairs[[2]string{m.AlternateQuotationStart, m.AlternateQuotationEnd}] = true
	}
	b := o.file("tables_quotes.go")
	numbers(b, "quotesOf", "[numLocales]uint8", of)
	b.WriteString("var quoteTable = [...]QuoteMarks{\n")
	for _, m := range d.values {
		fmt.Fprintf(b, "\t{Pair{%q, %q}, Pair{%q, %q}},\n", m.QuotationStart, m.QuotationEnd, m.AlternateQuotationStart, m.AlternateQuotationEnd)
	}
	b.WriteString("}\n\n// quotePairs is every pair that some locale uses, sorted.\nvar quotePairs = [...]Pair{\n")
	all := make([][2]string, 0, len(pairs))
	for k := range pairs {
		all = append(all, k)
	}
	slices.SortFunc(all, func(a, b [2]string) int { return slices.Compare(a[:], b[:]) })
	for _, k := range all {
		fmt.Fprintf(b, "\t{%q, %q},\n", k[0], k[1])
	}
	b.WriteString("}\n")
	return nil
}
