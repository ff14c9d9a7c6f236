// Command unitdoc writes UNITS.md, what is read as a unit and how it converts, from the tables that are read by:
//
//	go run ./internal/unitdoc > UNITS.md
package main

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/claimcheck/claimcheck/internal/cldr"
)

// languages are those whose names are listed; they have a lexicon of their own.
var languages = [...]string{"ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "uk", "zh"}

func main() {
	w := bufio.NewWriter(os.Stdout)
	write(w)
	if err := w.Flush(); err != nil {
		fmt.Fprintln(os.Stderr, "unitdoc:", err)
		os.Exit(1)
	}
}

func write(w io.Writer) {
	fmt.Fprint(w, `# Units

Written by `+"`go run ./internal/unitdoc > UNITS.md`"+` from CLDR `+cldr.Version+`.

## What converts

The factor is exact, to the base unit named; where π or a measured constant stands between, only an interval converts, to one that encloses it. Prefixes stand before
the units with a star. Units combine: `+"`kilometer-per-hour`, `kilowatt-hour`, `troop/month`, `liter-per-100-kilometer`"+`.

`)
	byQuantity := map[string][]*cldr.Unit{}
	for u := range cldr.Units() {
		byQuantity[u.Quantity] = append(byQuantity[u.Quantity], u)
	}
	for _, q := range slices.Sorted(maps.Keys(byQuantity)) {
		us := byQuantity[q]
		fmt.Fprintf(w, "**%s** in %s: ", strings.ReplaceAll(q, "-", " "), us[0].BaseUnit)
		for i, u := range us {
			if i > 0 {
				fmt.Fprint(w, "; ")
			}
			fmt.Fprint(w, u.ID)
			if u.Prefixable {
				fmt.Fprint(w, "*")
			}
			fmt.Fprint(w, factor(u))
		}
		fmt.Fprint(w, "\n\n")
	}
	fmt.Fprint(w, "**Prefixes**: ")
	for i, p := range slices.SortedFunc(cldr.Prefixes(), func(a, b cldr.Prefix) int {
		if a.Base != b.Base {
			return int(b.Base) - int(a.Base)
		}
		return int(a.Power) - int(b.Power)
	}) {
		if i > 0 {
			fmt.Fprint(w, ", ")
		}
		fmt.Fprintf(w, "%s (%s) %d^%d", p.Name, p.Symbol, p.Base, p.Power)
	}
	fmt.Fprint(w, "\n\n**Currencies**: ")
	first := true
	for code := range cldr.DatedCurrencies() {
		if !first {
			fmt.Fprint(w, ", ")
		}
		first = false
		since, until, _ := cldr.CurrencyDates(code)
		fmt.Fprintf(w, "%s %s–%.4s", code, since[:4], until)
	}
	fmt.Fprint(w, "\n\nUnits besides CLDR's (percentage points, differences of temperature, scales) are in the documentation of package quantity, counted kinds in "+
		"`lexicon/en/kinds.lex`, newsroom words for units in `lexicon/*/units.lex`.\n")
	fmt.Fprint(w, "\n## By language\n\nThe forms of CLDR, long, short and narrow, in every plural and case; \"…\" is the number. The lexicon has others besides.\n")
	for _, l := range languages {
		tag := language.MustParse(l)
		fmt.Fprintf(w, "\n### %s (%s)\n\n", display.English.Languages().Name(tag), l)
		forms := map[string][]string{}
		for _, n := range cldr.UnitNames(tag).Names {
			s := n.Form
			switch n.Kind {
			case cldr.UnitAround:
				s += " … " + n.After
			case cldr.UnitPer:
				s = "… " + s
			case cldr.UnitPerBefore:
				s += " …"
			case cldr.UnitInfix, cldr.UnitPrefix:
				continue
			}
			if s = strings.TrimSpace(s); !slices.Contains(forms[n.ID], s) {
				forms[n.ID] = append(forms[n.ID], s)
			}
		}
		for _, id := range slices.Sorted(maps.Keys(forms)) {
			fmt.Fprintf(w, "- `%s`: %s\n", id, strings.Join(forms[id], ", "))
		}
	}
	fmt.Fprint(w, "\n## Other locales\n\nHow many forms of names each locale has of its own or from its parent: ")
	first = true
	for l := range cldr.Locales() {
		if l == "und" || strings.Contains(l, "-") || slices.Contains(languages[:], l) {
			continue
		}
		if !first {
			fmt.Fprint(w, ", ")
		}
		first = false
		fmt.Fprintf(w, "%s %d", l, len(cldr.UnitNames(language.MustParse(l)).Names))
	}
	fmt.Fprint(w, "\n")
}

// factor says how many of the base unit u is.
func factor(u *cldr.Unit) string {
	switch {
	case u.Special != "":
		return " (by a table)"
	case u.Num == "1" && u.Den == "1" && u.Pi == 0 && u.OffsetNum == "":
		return ""
	}
	s := " " + u.Num
	if u.Den != "1" {
		s += "/" + u.Den
	}
	switch {
	case u.Pi == 1:
		s += "·π"
	case u.Pi != 0:
		s += fmt.Sprintf("·π^%d", u.Pi)
	}
	if u.OffsetNum != "" {
		s += " + " + u.OffsetNum + "/" + u.OffsetDen
	}
	if u.Measured {
		s += " (measured)"
	}
	return s
}
