package quantity

import (
	"iter"
	"math/big"
	"strings"
	"unicode"
	"unicode/utf8"
	"unique"
)

// Unit is a product of powers of simple units, currencies, counted kinds and units of one's own. Units are comparable
// with ==, in one step: equal means made of the same things to the same powers, however it was written
// ("kilometer-per-hour", "kilometer/hour"); liter and cubic-decimeter convert to each other and are not equal.
// The zero value is 1. A Unit is immutable and may be shared.
type Unit struct {
	h unique.Handle[definition]
}

// definition is what conversion needs, small enough to copy; all of it follows from body.
type definition struct {
	dim       unique.Handle[string] // the powers of base units; the zero handle for none
	num, den  int64                 // the factor to base units is num/den × 10^exp × constants; num 0: see body.factor
	exp       int32
	temp      tempKind
	constants unique.Handle[string] // powers of π and of measured constants; the zero handle for none
	body      unique.Handle[body]
}

// tempKind tells a place on a temperature scale from a difference.
type tempKind uint8

const (
	noTemp tempKind = iota
	tempPoint
	tempDifference
	noUnit // out of range
)

const (
	maxParts = 8  // different simple units in one unit
	maxPower = 60 // of one of them
	maxDepth = 8  // of units of one's own defined by others
	maxName  = 120
)

// body is what a unit is made of.
type body struct {
	n          int
	parts      [maxParts]part // sorted; powers aren't 0
	times, per int64          // a constant: liter-per-100-kilometer has per = 100
	name       string         // in the canonical notation
	factor     string         // as big.Rat's text, where it doesn't fit definition
	offset     [2]int64       // numerator and denominator, in base units; 0, 0 for none
}

// part is an atom to a power.
type part struct {
	atom unique.Handle[atom]
	pow  int8
}

var one = definition{num: 1, den: 1}

// outOfRange is what a product of units becomes that no real unit is: it converts to nothing, itself included, since what
// it was is forgotten.
func outOfRange() Unit {
	return Unit{unique.Make(definition{num: 1, den: 1, temp: noUnit, dim: unique.Make("!^1"), body: unique.Make(body{name: "out-of-range", times: 1, per: 1})})}
}

func (u Unit) def() definition {
	if u == (Unit{}) {
		return one
	}
	return u.h.Value()
}

func (u Unit) body() body {
	if u == (Unit{}) {
		return body{times: 1, per: 1, name: "1"}
	}
	return u.h.Value().body.Value()
}

func (u Unit) isOutOfRange() bool {
	return u != Unit{} && u.h.Value().temp == noUnit
}

// factor returns the rational part of the factor to base units.
func (d definition) factor() *big.Rat {
	if d.num == 0 {
		r, _ := new(big.Rat).SetString(d.body.Value().factor)
		return r
	}
	r := new(big.Rat).SetFrac64(d.num, d.den)
	if d.exp != 0 {
		r.Mul(r, ratPow10(int64(d.exp)))
	}
	return r
}

// Mul returns u·v. Only what cancels by name is left out: "kilowatt-hour" per hour is "kilowatt", but kilometer per
// meter stays. What goes past the limits (8 different simple units, powers of 60) becomes a unit that converts to nothing.
func (u Unit) Mul(v Unit) Unit {
	switch {
	case u == Unit{}:
		return v
	case v == Unit{}:
		return u
	}
	return u.combine(v, 1)
}

// Per returns u/v.
func (u Unit) Per(v Unit) Unit {
	switch {
	case v == Unit{}:
		return u
	case u == v && !u.isOutOfRange():
		return Unit{}
	}
	return u.combine(v, -1)
}

func (u Unit) combine(v Unit, sign int8) Unit {
	if u.isOutOfRange() || v.isOutOfRange() {
		return outOfRange()
	}
	x, y := u.body(), v.body()
	if sign < 0 {
		y.times, y.per = y.per, y.times
	}
	times, ok1 := mulInt(x.times, y.times)
	per, ok2 := mulInt(x.per, y.per)
	if !ok1 || !ok2 {
		return outOfRange()
	}
	var list [2 * maxParts]part
	n := copy(list[:], x.parts[:x.n])
	for _, p := range y.parts[:y.n] {
		list[n] = part{p.atom, p.pow * sign}
		n++
	}
	w, err := makeUnit(list[:n], times, per)
	if err != nil {
		return outOfRange()
	}
	return w
}

// Pow returns u to the power of n; ErrLimit if a power grows past 60.
func (u Unit) Pow(n int) (Unit, error) {
	if n > maxPower || n < -maxPower || u.isOutOfRange() {
		return Unit{}, &UnitError{From: u, Err: ErrLimit}
	}
	if n == 1 || u == (Unit{}) {
		return u, nil
	}
	b := u.body()
	list := b.parts[:b.n]
	for i := range list {
		p := int(list[i].pow) * n
		if p > maxPower || p < -maxPower {
			return Unit{}, &UnitError{From: u, Err: ErrLimit}
		}
		list[i].pow = int8(p)
	}
	if n < 0 {
		b.times, b.per = b.per, b.times
	}
	t, p := int64(1), int64(1)
	for range max(n, -n) {
		var ok1, ok2 bool
		t, ok1 = mulInt(t, b.times)
		p, ok2 = mulInt(p, b.per)
		if !ok1 || !ok2 {
			return Unit{}, &UnitError{From: u, Err: ErrLimit}
		}
	}
	w, err := makeUnit(list, t, p)
	if err != nil {
		return Unit{}, &UnitError{From: u, Err: err}
	}
	return w, nil
}

// Commensurable reports whether quantities in u and v can be compared: same dimension, same kinds, same currency,
// no π between them that an exact conversion can't cross.
func (u Unit) Commensurable(v Unit) bool {
	if u == v {
		return !u.isOutOfRange()
	}
	a, b := u.def(), v.def()
	return a.dim == b.dim && a.constants == b.constants && !u.isOutOfRange()
}

// Equal is ==, for go-cmp.
func (u Unit) Equal(v Unit) bool { return u == v }

// Difference returns the unit in which differences between values in u are measured: celsius-difference for celsius (and
// so on for fahrenheit, kelvin, rankine), percentage-point for percent; u itself for all others.
func (u Unit) Difference() Unit {
	b := u.body()
	if b.n != 1 || b.parts[0].pow != 1 || b.times != 1 || b.per != 1 {
		return u
	}
	name := ""
	switch a := b.parts[0].atom.Value(); {
	case a.class != simple:
	case u.def().temp == tempPoint && !strings.HasSuffix(a.name, "kelvin"), a.name == "kelvin":
		name = a.name + "-difference"
	case a.name == "percent":
		name = "percentage-point"
	case a.name == "permyriad":
		name = "basis-point"
	}
	if name == "" {
		return u
	}
	d, ok := commonUnitTable()[name]
	if !ok {
		return u
	}
	return d
}

// CountedKind returns the unit of things counted, by their singular ("troop", "air raid"). Kinds never convert to
// each other; the lexicon knows which are narrower. What the notation needs for itself becomes '-'; no name gives 1.
func CountedKind(singular string) Unit {
	if u, ok := builtinKinds()[singular]; ok {
		return u
	}
	name := kindName(singular)
	if name == "" {
		return Unit{}
	}
	if u, ok := builtinKinds()[name]; ok {
		return u
	}
	return kindAtom(name, "#"+name).unit()
}

// kindName keeps letters, digits and what stands inside words, and nothing that is notation.
func kindName(s string) string {
	var b strings.Builder
	gap := byte(0) // between the last letter and the next
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			if gap == 0 {
				gap = ' '
			}
			continue
		case r == '-' || !isNameRune(r):
			gap = '-'
			continue
		}
		if b.Len() >= maxName {
			break
		}
		if gap != 0 && b.Len() > 0 {
			b.WriteByte(gap)
		}
		gap = 0
		b.WriteRune(r)
	}
	return b.String()
}

func isNameRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '-' || r == '_' || r == '\'' || r == '.' || r == '&'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == '’' || r == 'ʼ' || r == '·' || r == '\u200c' || r == '\u200d'
}

// nameEnd is where the name at the start of s ends: name runes, with single spaces between.
func nameEnd(s string) int {
	end := 0
	for i, r := range s {
		switch {
		case r == ' ' && i == end && i > 0:
			continue
		case r == utf8.RuneError || !isNameRune(r):
			return end
		}
		end = i + utf8.RuneLen(r)
	}
	return end
}

// DefineUnit returns a unit of one's own: name, and how much of what it is (wing, 24 #sortie). It prints with its definition,
// "wing[24 #sortie]", and two are equal if name and definition are.
func DefineUnit(name string, is Quantity) (Unit, error) {
	n := kindName(name)
	if n == "" || n != name || is.n.isTooLarge() || is.n.sign() <= 0 {
		return Unit{}, &UnitError{Text: name, Err: ErrSyntax}
	}
	d := is.u.def()
	if d.temp != noTemp || is.u.isOutOfRange() || depth(is.u) >= maxDepth {
		return Unit{}, &UnitError{Text: name, From: is.u, Err: ErrLimit}
	}
	def := is.n.rat().RatString()
	if len(def) > 200 {
		return Unit{}, &UnitError{Text: name, Err: ErrLimit}
	}
	return ownAtom(n, is).unit(), nil
}

func depth(u Unit) int {
	b, most := u.body(), 0
	for _, p := range b.parts[:b.n] {
		if a := p.atom.Value(); a.class == own {
			most = max(most, 1+depth(a.of))
		}
	}
	return most
}

// Kinds returns the counted kinds in u, numerator first, by their singular ("troop" for troop/month).
func (u Unit) Kinds() []string { return u.named(counted) }

// Currencies returns the ISO 4217 codes in u.
func (u Unit) Currencies() []string { return u.named(currency) }

// currency is the unit's only currency.
func (u Unit) currency() (name string, ok bool) {
	n := 0
	b := u.body()
	for i := range b.n {
		if a := b.parts[i].atom.Value(); a.class == currency && b.parts[i].pow != 0 {
			name, n = a.name, n+1
		}
	}
	return name, n == 1
}

func (u Unit) named(c class) (names []string) {
	for name := range u.each(c) {
		names = append(names, name)
	}
	return names
}

// each yields the names of the unit's parts of a class, those that it is per last.
func (u Unit) each(c class) iter.Seq[string] {
	return func(yield func(string) bool) {
		b := u.body()
		for _, sign := range [...]int8{1, -1} {
			for i := range b.n {
				if a := b.parts[i].atom.Value(); a.class == c && b.parts[i].pow*sign > 0 && !yield(a.name) {
					return
				}
			}
		}
	}
}

// whole reports whether the unit is per nothing.
func (b *body) whole() bool {
	for i := range b.n {
		if b.parts[i].pow < 0 {
			return false
		}
	}
	return b.per == 1
}

// Split returns u as a product n and what it is per: troop and month for troop/month; the rate is 1 if there is none.
func (u Unit) Split() (n, per Unit) {
	if u == (Unit{}) {
		return u, Unit{}
	}
	b := u.body()
	if b.whole() {
		return u, Unit{}
	}
	var up, down []part
	for _, p := range b.parts[:b.n] {
		if p.pow > 0 {
			up = append(up, p)
		} else {
			down = append(down, part{p.atom, -p.pow})
		}
	}
	n, err := makeUnit(up, b.times, 1)
	if err != nil {
		return u, Unit{}
	}
	per, err = makeUnit(down, b.per, 1)
	if err != nil {
		return u, Unit{}
	}
	return n, per
}
