package quantity

import (
	"iter"
	"math/big"
	"strconv"
	"strings"
	"sync"
	"unique"

	"github.com/claimcheck/claimcheck/internal/cldr"
)

// simpleUnit is one that isn't made of others.
type simpleUnit struct {
	measure
	prefixable bool
	ours       bool // not in CLDR
	rank       uint8
}

type unitTable struct {
	simple     map[string]*simpleUnit
	prefixes   []prefix
	aliases    map[string]string // of ours
	currencies map[string]bool
	uncertain  map[string]*big.Rat
	longest    int // words in the longest simple name
}

type prefix struct {
	name   string
	factor *big.Rat
}

// units is CLDR's table and what we add, decoded when first needed.
var units = sync.OnceValue(func() *unitTable {
	t := &unitTable{simple: map[string]*simpleUnit{}, aliases: map[string]string{},
		currencies: map[string]bool{}, uncertain: map[string]*big.Rat{}}
	for f := range rows(uncertain) {
		t.uncertain[f[0]], _ = new(big.Rat).SetString(f[1])
	}
	for p := range cldr.Prefixes() {
		t.prefixes = append(t.prefixes, prefix{p.Name, ratPow(big.NewRat(int64(p.Base), 1), int(p.Power))})
	}
	for u := range cldr.Units() {
		s := &simpleUnit{measure: measure{factor: u.Factor()}, prefixable: u.Prefixable}
		for _, p := range u.Base {
			if p.Unit != "part" { // a part of a whole is a number
				s.dim.add(p.Unit, int(p.Exp))
			}
		}
		if u.Special != "" {
			s.dim = dimension{{u.ID, 1}}
		}
		if u.Pi != 0 {
			s.constants.add(piName, int(u.Pi))
		}
		if u.Measured {
			s.constants.add(u.ID, 1)
		}
		if u.OffsetNum != "" {
			s.offset = u.Offset()
		}
		if u.BaseUnit == "kelvin" {
			s.temp = tempPoint
		}
		t.put(u.ID, s)
	}
	for f := range rows(ourUnits) {
		s := &simpleUnit{ours: true, prefixable: len(f) > 3}
		if f[1] != "1" {
			s.dim = readDimension(unique.Make(f[1]))
		}
		s.factor, _ = new(big.Rat).SetString(f[2])
		switch _, measured := t.uncertain[f[0]]; {
		case f[1] == "kelvin-difference":
			s.temp = tempDifference
		case f[1] == "kelvin": // a scale whose zero is that of celsius
			s.temp, s.offset = tempPoint, big.NewRat(27315, 100)
		case f[0] == "pi":
			s.constants.add(piName, 1)
		case measured:
			s.constants.add(f[0], 1)
		}
		t.put(f[0], s)
	}
	for f := range rows(ourAliases) {
		t.aliases[f[0]] = f[1]
	}
	for c := range cldr.Currencies() {
		t.currencies[c.Code] = true
	}
	for code := range cldr.DatedCurrencies() {
		t.currencies[code] = true
	}
	for code := range strings.FieldsSeq(notTender) {
		t.currencies[code] = true
	}
	return t
})

func (t *unitTable) put(name string, s *simpleUnit) {
	s.rank = rankOf(name, s.dim)
	t.simple[name] = s
	t.longest = max(t.longest, 1+strings.Count(name, "-"))
}

// rows yields the fields of each line that has some.
func rows(table string) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(table) {
			if f := strings.Fields(line); len(f) > 1 && !yield(f) {
				return
			}
		}
	}
}

func (t *unitTable) alias(s string) string {
	if a, ok := t.aliases[s]; ok {
		return a
	}
	if a, ok := cldr.UnitAlias(s); ok {
		return a
	}
	return s
}

// powerWords is the power that a word of an identifier stands for, or 0.
func powerWords(w string) int {
	switch w {
	case "square":
		return 2
	case "cubic":
		return 3
	}
	if n, ok := strings.CutPrefix(w, "pow"); ok && len(n) <= 2 {
		if p, err := strconv.Atoi(n); err == nil && p >= 2 && p <= 15 {
			return p
		}
	}
	return 0
}

func rankOf(name string, d dimension) uint8 {
	switch {
	case name == "ofhg" || name == "ofglucose":
		return 9
	case len(d) != 1 || d[0].pow != 1:
		return 0
	}
	switch d[0].base {
	case "second", "year", "night":
		return 5
	case "meter":
		return 4
	case "kilogram":
		return 3
	}
	return 1
}

// lookupSimple finds a simple unit by its name, with a prefix or without.
func lookupSimple(name string) (s *simpleUnit, prefix *big.Rat, ok bool) {
	t := units()
	if s, ok = t.simple[name]; ok {
		return s, nil, true
	}
	for _, p := range t.prefixes {
		if rest, found := strings.CutPrefix(name, p.name); found {
			if s, ok = t.simple[rest]; ok && s.prefixable {
				return s, p.factor, true
			}
		}
	}
	return nil, nil, false
}
