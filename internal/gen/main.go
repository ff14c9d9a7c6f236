// Command gen writes the tables of package internal/cldr from the JSON packages of the Unicode CLDR.
//
// It reads a folder that holds cldr-core, cldr-numbers-full, cldr-dates-full, cldr-misc-full,
// cldr-localenames-full, cldr-rbnf and cldr-units-full, all of one version, as npm lays them out:
//
//	mkdir /tmp/cldr
//	npm install --prefix /tmp/cldr --ignore-scripts cldr-core@48.2.0 cldr-numbers-full@48.2.0 cldr-dates-full@48.2.0 cldr-misc-full@48.2.0 cldr-localenames-full@48.2.0 cldr-rbnf@48.2.0 cldr-units-full@48.2.0
//	go run ./internal/gen -out internal/cldr /tmp/cldr/node_modules
//
// The output depends on the packages alone: the same packages give the same bytes.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	out := flag.String("out", "internal/cldr", "`folder` of the package to write")
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: gen [-out folder] node_modules")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := generate(flag.Arg(0), *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// generate reads everything before it writes anything, so that a broken package leaves the tables as they were.
func generate(in, out string) error {
	src, err := openPackages(in)
	if err != nil {
		return err
	}
	o := &output{version: src.version}
	for _, step := range []func(*packages, *output) error{
		writeLocales,
		writeSymbols,
		writeDigits,
		writeQuotes,
		writeDates,
		writeCurrencies,
		writeCurrencyDates,
		writeCurrencyMarks,
		writeUnits,
		writeCompact,
		writeTerritories,
		writeSpellout,
		writeUnitNames,
	} {
		if err := step(src, o); err != nil {
			return err
		}
	}
	return o.flush(out)
}
