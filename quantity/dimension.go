package quantity

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
	"unique"
)

// measure is a simple unit in base units.
type measure struct {
	dim       dimension
	factor    *big.Rat  // the rational part
	constants dimension // the rest: powers of π, and of units whose factor was measured
	offset    *big.Rat  // nil but for celsius and fahrenheit
	temp      tempKind
}

const piName = "π"

// dimension is the powers of base units. Currencies are bases that begin with ¤, counted kinds with #.
type dimension []dimTerm

type dimTerm struct {
	base string
	pow  int
}

func (d *dimension) add(base string, pow int) {
	for i := range *d {
		if (*d)[i].base == base {
			(*d)[i].pow += pow
			return
		}
	}
	*d = append(*d, dimTerm{base, pow})
}

// key is a text that is equal for equal dimensions.
func (d dimension) key() string {
	d = slices.DeleteFunc(slices.Clone(d), func(t dimTerm) bool { return t.pow == 0 })
	slices.SortFunc(d, func(a, b dimTerm) int { return strings.Compare(a.base, b.base) })
	var b strings.Builder
	for i, t := range d {
		if i > 0 {
			b.WriteByte(';')
		}
		b.WriteString(t.base + "^" + strconv.Itoa(t.pow))
	}
	return b.String()
}

// handle is the key, as it stands in a definition.
func (d dimension) handle() (h unique.Handle[string]) {
	if key := d.key(); key != "" {
		h = unique.Make(key)
	}
	return h
}

// readDimension reads the key back.
func readDimension(h unique.Handle[string]) (dim dimension) {
	if h == one.dim {
		return nil
	}
	for t := range strings.SplitSeq(h.Value(), ";") {
		i := strings.LastIndexByte(t, '^')
		if i < 0 {
			return dimension{{t, 1}}
		}
		n, _ := strconv.Atoi(t[i+1:])
		dim = append(dim, dimTerm{t[:i], n})
	}
	return dim
}

// rename is the key of d with its bases renamed; those that become "" are left out.
func (d dimension) rename(name func(string) string) string {
	var e dimension
	for _, t := range d {
		if n := name(t.base); n != "" {
			e.add(n, t.pow)
		}
	}
	return e.key()
}

// mismatch says why a can't become b.
func mismatch(from, to Unit) error {
	a, b := readDimension(from.def().dim), readDimension(to.def().dim)
	all := func(base string) string {
		switch {
		case strings.HasPrefix(base, "¤"):
			return "¤"
		case strings.HasPrefix(base, "#"):
			return "#"
		case base == "year":
			return "second"
		}
		return base
	}
	err := ErrDimension
	if from.isOutOfRange() || to.isOutOfRange() {
		err = ErrLimit
	} else if a.rename(all) == b.rename(all) {
		only := func(prefix string) func(string) string {
			return func(base string) string {
				if strings.HasPrefix(base, prefix) {
					return base
				}
				return ""
			}
		}
		switch {
		case a.rename(only("¤")) != b.rename(only("¤")):
			err = ErrRate
		case a.rename(only("#")) != b.rename(only("#")):
			err = ErrKind
		default:
			err = ErrCalendar
		}
	}
	return &UnitError{From: from, To: to, Err: err}
}

// years is the power of the calendar year in d.
func (d definition) years() int {
	for _, t := range readDimension(d.dim) {
		if t.base == "year" {
			return t.pow
		}
	}
	return 0
}

// measure resolves an atom. Atoms are made by this package only, so a simple one is known.
func (a atom) measure() measure {
	switch a.class {
	case currency:
		return measure{dim: dimension{{"¤" + a.name, 1}}, factor: big.NewRat(1, 1)}
	case counted:
		return measure{dim: dimension{{"#" + a.name, 1}}, factor: big.NewRat(1, 1)}
	case own:
		d := a.of.def()
		n, ok := new(big.Rat).SetString(a.def)
		if !ok {
			n = big.NewRat(1, 1)
		}
		return measure{dim: readDimension(d.dim), factor: n.Mul(n, d.factor()), constants: readDimension(d.constants)}
	}
	s, prefix, _ := lookupSimple(a.name)
	m := s.measure
	if prefix != nil {
		m.factor = new(big.Rat).Mul(m.factor, prefix)
	}
	return m
}

// rank orders simple units as their names are usually put together: kilowatt-hour, pound-force-foot, newton-meter,
// acre-foot, ampere-hour, millimeter-ofhg.
func (a atom) rank() int {
	if a.class != simple {
		return 0
	}
	s, _, ok := lookupSimple(a.name)
	if !ok {
		return 0
	}
	return s.rank
}
