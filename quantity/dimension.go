package quantity

import (
	"iter"
	"math/big"
	"strconv"
	"strings"
	"sync"
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

// key is a text that is equal for equal dimensions. It reorders d.
func (d dimension) key() string {
	for i := 1; i < len(d); i++ {
		for j := i; j > 0 && d[j].base < d[j-1].base; j-- {
			d[j], d[j-1] = d[j-1], d[j]
		}
	}
	b := make([]byte, 0, 64)
	for _, t := range d {
		if t.pow == 0 {
			continue
		}
		if len(b) > 0 {
			b = append(b, ';')
		}
		b = append(append(b, t.base...), '^')
		b = strconv.AppendInt(b, int64(t.pow), 10)
	}
	return string(b)
}

// handle is the key, as it stands in a definition.
func (d dimension) handle() (h unique.Handle[string]) {
	if key := d.key(); key != "" {
		h = unique.Make(key)
	}
	return h
}

// powersOf yields the bases and powers of a key.
func powersOf(h unique.Handle[string]) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		if h == one.dim {
			return
		}
		for t := range strings.SplitSeq(h.Value(), ";") {
			i := strings.LastIndexByte(t, '^')
			if i < 0 {
				yield(t, 1)
				return
			}
			n, err := strconv.Atoi(t[i+1:])
			if err != nil || !yield(t[:i], n) {
				return
			}
		}
	}
}

// readDimension reads the key back.
func readDimension(h unique.Handle[string]) (d dimension) {
	for base, n := range powersOf(h) {
		d = append(d, dimTerm{base, n})
	}
	return d
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
	} else if a.unscaled() == b.unscaled() {
		err = ErrInexact
	}
	return &UnitError{From: from, To: to, Err: err}
}

// years is the power of the calendar year in d.
func (d definition) years() int {
	for base, n := range powersOf(d.dim) {
		if base == "year" {
			return n
		}
	}
	return 0
}

// scaled is what the units on scales of their own measure.
var scaled = sync.OnceValue(func() map[string]dimension {
	m := map[string]dimension{}
	for f := range rows(scales) {
		if u, err := ParseUnit(f[1]); err == nil {
			m[f[0]] = readDimension(u.def().dim)
		}
	}
	return m
})

// unscaled is the key of d with what scales measure in place of the scales.
func (d dimension) unscaled() string {
	var e dimension
	for _, t := range d {
		s, ok := scaled()[t.base]
		if !ok {
			e.add(t.base, t.pow)
		}
		for _, u := range s {
			e.add(u.base, u.pow*t.pow)
		}
	}
	return e.key()
}
