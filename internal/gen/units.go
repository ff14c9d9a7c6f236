package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// corrected replaces factors that CLDR rounds although the unit is defined exactly.
var corrected = map[string]string{
	"ounce-troy":   "lb_to_kg*480/7000", // 480 grains; CLDR has 0.03110348
	"electronvolt": "1.602176634E-19",   // SI 2019; CLDR has 1.602177E-19
}

// measured are units whose factor is a measurement, which CLDR doesn't mark.
var measured = []string{"earth-mass", "solar-mass", "gasoline-energy-density", "ofglucose"}

// renamed are identifiers of earlier CLDR versions (UTS #35, unit aliases; the JSON packages leave them out).
var renamed = map[string]string{
	"inch-hg":                  "inch-ofhg",
	"liter-per-100kilometers":  "liter-per-100-kilometer",
	"meter-per-second-squared": "meter-per-square-second",
	"metric-ton":               "tonne",
	"milligram-per-deciliter":  "milligram-ofglucose-per-deciliter",
	"millimeter-of-mercury":    "millimeter-ofhg",
	"part-per-million":         "part-per-1e6",
	"permillion":               "part-per-1e6",
	"pound-foot":               "pound-force-foot",
	"pound-per-square-inch":    "pound-force-per-square-inch",
}

type convertUnit struct {
	Base    string   `json:"_baseUnit"`
	Factor  string   `json:"_factor"`
	Offset  string   `json:"_offset"`
	Special string   `json:"_special"`
	Systems []string `json:"_systems"`
}

// writeUnits writes the simple units with their exact factors, the base units' quantities and the prefixes.
func writeUnits(p *packages, o *output) error {
	var doc struct {
		Supplemental struct {
			UnitPrefixes map[string]struct {
				Symbol  string `json:"_symbol"`
				Power10 string `json:"_power10"`
				Power2  string `json:"_power2"`
			}
			UnitConstants  constants
			UnitQuantities map[string]struct {
				Quantity string `json:"_quantity"`
			}
			ConvertUnits map[string]convertUnit
		}
	}
	if err := p.read("cldr-core/supplemental/units.json", &doc); err != nil {
		return err
	}
	s := doc.Supplemental

	b := o.file("tables_unit.go")
	b.WriteString("// unitTable is sorted by ID.\nvar unitTable = [...]Unit{\n")
	for _, id := range sortedKeys(s.ConvertUnits) {
		u := s.ConvertUnits[id]
		expr := u.Factor
		if e, ok := corrected[id]; ok {
			expr = e
		}
		if expr == "" {
			expr = "1"
		}
		f, err := s.UnitConstants.eval(expr)
		if err != nil {
			return fmt.Errorf("%s: %w", id, err)
		}
		base, err := powers(u.Base)
		if err != nil {
			return fmt.Errorf("%s: %w", id, err)
		}
		quantity, ok := s.UnitQuantities[u.Base]
		if !ok {
			return fmt.Errorf("%s: no quantity for base unit %s", id, u.Base)
		}
		fmt.Fprintf(b, "\t{ID: %q, Quantity: %q, BaseUnit: %q, Base: []Power{%s}, Num: %q, Den: %q",
			id, quantity.Quantity, u.Base, base, f.rat.Num().String(), f.rat.Denom().String())
		if f.pi != 0 {
			fmt.Fprintf(b, ", Pi: %d", f.pi)
		}
		if u.Offset != "" {
			off, err := s.UnitConstants.eval(u.Offset)
			if err != nil || off.pi != 0 {
				return fmt.Errorf("%s: offset %q: %v", id, u.Offset, err)
			}
			fmt.Fprintf(b, ", OffsetNum: %q, OffsetDen: %q", off.rat.Num().String(), off.rat.Denom().String())
		}
		if u.Special != "" {
			fmt.Fprintf(b, ", Special: %q", u.Special)
		}
		if f.measured || slices.Contains(measured, id) {
			b.WriteString(", Measured: true")
		}
		if slices.Contains(u.Systems, "prefixable") {
			b.WriteString(", Prefixable: true")
		}
		b.WriteString("},\n")
	}
	b.WriteString("}\n\n// unitAliases is sorted: identifiers of earlier versions, and today's.\nvar unitAliases = [...][2]string{\n")
	for _, from := range sortedKeys(renamed) {
		fmt.Fprintf(b, "\t{%q, %q},\n", from, renamed[from])
	}
	b.WriteString("}\n\n// prefixTable is sorted by name.\nvar prefixTable = [...]Prefix{\n")
	for _, id := range sortedKeys(s.UnitPrefixes) {
		x := s.UnitPrefixes[id]
		base, power := 10, x.Power10
		if power == "" {
			base, power = 2, x.Power2
		}
		if _, err := strconv.Atoi(power); err != nil {
			return fmt.Errorf("prefix %s: %w", id, err)
		}
		fmt.Fprintf(b, "\t{Name: %q, Symbol: %q, Base: %d, Power: %s},\n", id, x.Symbol, base, power)
	}
	b.WriteString("}\n")
	return nil
}

// powers reads a base unit's identifier into powers of simple base units, written as Go: "kilogram-meter-per-square-second"
// is kilogram, meter, second to the -2. What cancels is left out; the order is that of the identifier.
func powers(id string) (string, error) {
	type power struct {
		unit string
		exp  int
	}
	var list []power
	sign, exp := 1, 1
	for _, w := range strings.Split(id, "-") {
		switch {
		case w == "per":
			sign = -1
			continue
		case w == "square":
			exp = 2
			continue
		case w == "cubic":
			exp = 3
			continue
		case strings.HasPrefix(w, "pow"):
			n, err := strconv.Atoi(w[3:])
			if err != nil {
				return "", err
			}
			exp = n
			continue
		}
		i := slices.IndexFunc(list, func(p power) bool { return p.unit == w })
		if i < 0 {
			i = len(list)
			list = append(list, power{unit: w})
		}
		list[i].exp += sign * exp
		exp = 1
	}
	var out []string
	for _, p := range list {
		if p.exp != 0 {
			out = append(out, fmt.Sprintf("{%q, %d}", p.unit, p.exp))
		}
	}
	return strings.Join(out, ", "), nil
}
