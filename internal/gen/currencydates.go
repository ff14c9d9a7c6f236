package main

import "fmt"

// writeCurrencyDates writes since when and until when each currency was legal tender anywhere, whatever the year.
func writeCurrencyDates(p *packages, o *output) error {
	var doc struct {
		Supplemental struct{ CurrencyData currencyData }
	}
	if err := p.read("cldr-core/supplemental/currencyData.json", &doc); err != nil {
		return err
	}
	dates := map[string]*[2]string{}
	for _, list := range doc.Supplemental.CurrencyData.Region {
		for _, m := range list {
			for code, t := range m {
				d, ok := dates[code]
				switch {
				case t.Tender == "false":
				case !ok:
					dates[code] = &[2]string{t.From, t.To}
				default:
					d[0] = min(d[0], t.From)
					if t.To == "" || d[1] == "" {
						d[1] = ""
					} else {
						d[1] = max(d[1], t.To)
					}
				}
			}
		}
	}
	b := o.file("tables_currency_dates.go")
	b.WriteString("// currencyDates is sorted: a code, the first day it was legal tender anywhere, and the last; empty: it is today.\nvar currencyDates = [...][3]string{\n")
	for _, code := range sortedKeys(dates) {
		fmt.Fprintf(b, "\t{%q, %q, %q},\n", code, dates[code][0], dates[code][1])
	}
	b.WriteString("}\n")
	return nil
}
