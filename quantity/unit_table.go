package quantity

import (
	"math/big"
	"strconv"
	"strings"
	"sync"
)

// simpleUnit is a line of the table.
type simpleUnit struct {
	measure
	prefixable bool
	ours       bool // not in CLDR
	special    bool // not a multiple of its base
	rank       int
}

type unitTable struct {
	simple     map[string]*simpleUnit
	prefixes   map[string]*big.Rat
	aliases    map[string]string
	currencies map[string]bool
	longest    int // words in the longest simple name
}

// units is the table, decoded when first needed.
var units = sync.OnceValue(func() *unitTable {
	t := &unitTable{simple: map[string]*simpleUnit{}, prefixes: map[string]*big.Rat{}, aliases: map[string]string{}, currencies: map[string]bool{}}
	for line := range strings.Lines(unitPrefixes) {
		if f := strings.Fields(line); len(f) == 3 {
			base, _ := strconv.ParseInt(f[1], 10, 64)
			n, _ := strconv.Atoi(f[2])
			t.prefixes[f[0]] = ratPow(big.NewRat(base, 1), n)
		}
	}
	var rows [][]string
	for line := range strings.Lines(simpleUnits) {
		f := strings.Fields(line)
		if len(f) < 3 {
			continue
		}
		s := &simpleUnit{}
		s.factor, _ = new(big.Rat).SetString(f[2])
		for _, x := range f[3:] {
			switch {
			case x == "p":
				s.prefixable = true
			case x == "ours":
				s.ours = true
			case x == "special":
				s.special = true
			case strings.HasPrefix(x, "pi^"):
				s.pi, _ = strconv.Atoi(x[3:])
			case strings.HasPrefix(x, "amu^"):
				s.amu, _ = strconv.Atoi(x[4:])
			case x[0] == '+':
				s.offset, _ = new(big.Rat).SetString(x[1:])
			}
		}
		switch f[1] {
		case "kelvin":
			s.temp = tempPoint
		case "kelvin-difference":
			s.temp = tempDifference
		}
		t.simple[f[0]] = s
		t.longest = max(t.longest, 1+strings.Count(f[0], "-"))
		rows = append(rows, f)
	}
	for _, f := range rows {
		s := t.simple[f[0]]
		if s.special {
			s.dim = dimension{{f[0], 1}}
		} else {
			s.dim = t.baseUnits(f[1])
		}
		s.rank = rankOf(f[0], s.dim)
	}
	for line := range strings.Lines(unitAliases) {
		if f := strings.Fields(line); len(f) == 2 {
			t.aliases[f[0]] = f[1]
		}
	}
	for code := range strings.FieldsSeq(isoCurrencies) {
		t.currencies[code] = true
	}
	return t
})

// baseUnits reads the base units of a row: powers of base units joined by '-', and "per".
func (t *unitTable) baseUnits(s string) (d dimension) {
	sign, pow := 1, 1
	words := strings.Split(s, "-")
	for i := 0; i < len(words); i++ {
		w := words[i]
		switch {
		case w == "per":
			sign = -1
		case powerWords(w) > 0:
			pow = powerWords(w)
		default:
			if i+1 < len(words) && (words[i+1] == "point" || words[i+1] == "difference") {
				i++
				w += "-" + words[i]
			}
			if w != "part" { // a part of a whole is a number
				d.add(w, sign*pow)
			}
			pow = 1
		}
	}
	return d
}

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

func rankOf(name string, d dimension) int {
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
	for p, factor := range t.prefixes {
		if rest, found := strings.CutPrefix(name, p); found {
			if s, ok = t.simple[rest]; ok && s.prefixable {
				return s, factor, true
			}
		}
	}
	return nil, nil, false
}
