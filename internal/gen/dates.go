package main

import (
	"fmt"
	"strconv"
	"strings"
)

// writeDates writes the names of months and weekdays and the order of day, month and year.
// A record is 77 strings: months, then weekdays, each format wide and abbreviated, then stand-alone; then the order.
func writeDates(p *packages, o *output) error {
	type widths struct{ Wide, Abbreviated map[string]string }
	type names struct {
		Format     widths
		StandAlone widths `json:"stand-alone"`
	}
	weekdays := []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}
	months := make([]string, 12)
	for i := range months {
		months[i] = strconv.Itoa(i + 1)
	}
	records := make([]string, len(p.locales))
	for i, l := range p.locales {
		var doc struct {
			Dates struct {
				Calendars struct {
					Gregorian struct {
						Months, Days names
						DateFormats  struct{ Short any }
					}
				}
			}
		}
		if err := p.main("cldr-dates-full", l, "ca-gregorian.json", &doc); err != nil {
			return err
		}
		g := doc.Dates.Calendars.Gregorian
		var fields []string
		for _, set := range []struct {
			keys []string
			n    names
		}{{months, g.Months}, {weekdays, g.Days}} {
			for _, m := range []map[string]string{set.n.Format.Wide, set.n.Format.Abbreviated, set.n.StandAlone.Wide, set.n.StandAlone.Abbreviated} {
				for _, k := range set.keys {
					if m[k] == "" {
						return fmt.Errorf("%s: no name for %s", l, k)
					}
					fields = append(fields, m[k])
				}
			}
		}
		pattern, ok := g.DateFormats.Short.(string)
		if !ok {
			if m, isMap := g.DateFormats.Short.(map[string]any); isMap {
				pattern, ok = m["_value"].(string)
			}
		}
		if !ok {
			return fmt.Errorf("%s: no short date format", l)
		}
		fields = append(fields, dateOrder(pattern))
		records[i] = strings.Join(fields, "\x00")
	}
	return o.section(o.file("tables_dates.go"), "dates", records, "")
}

// dateOrder is the order of day, month and year in a pattern, such as "dmy".
func dateOrder(pattern string) string {
	var order strings.Builder
	for _, r := range strings.ToLower(pattern) {
		if strings.ContainsRune("dmy", r) && !strings.ContainsRune(order.String(), r) {
			order.WriteRune(r)
		}
	}
	return order.String()
}
