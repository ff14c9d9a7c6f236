package quantity

import (
	"cmp"
	"math/big"
	"slices"
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
	offset     [2]int64       // numerator and denominator, in base units
}

type part struct {
	atom unique.Handle[atom]
	pow  int8
}

// atom is one thing that units are made of.
type atom struct {
	class class
	name  string
	def   string // of a unit of one's own: how many …
	of    Unit   // … of these
}

type class uint8

const (
	currency class = iota
	counted
	own
	simple
)

var one = definition{num: 1, den: 1}

// outOfRange is what a product of units becomes that no real unit is: it converts to nothing.
func outOfRange() Unit {
	return Unit{unique.Make(definition{num: 1, den: 1, dim: unique.Make("!"), body: unique.Make(body{name: "out-of-range", times: 1, per: 1})})}
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
	return u != Unit{} && u.def().dim == unique.Make("!")
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

// power is a simple unit to a power, while a unit is being made.
type power struct {
	atom atom
	pow  int
}

// makeUnit is the one place where units come from.
func makeUnit(list []power, times, per int64) (Unit, error) {
	merged := make([]power, 0, len(list))
	for _, p := range list {
		i := slices.IndexFunc(merged, func(q power) bool { return q.atom == p.atom })
		if i < 0 {
			merged = append(merged, p)
		} else {
			merged[i].pow += p.pow
		}
	}
	merged = slices.DeleteFunc(merged, func(p power) bool { return p.pow == 0 })
	g := int64(gcd(uint64(times), uint64(per)))
	b := body{n: len(merged), times: times / g, per: per / g}
	if len(merged) == 0 && b.times == 1 && b.per == 1 {
		return Unit{}, nil
	}
	if len(merged) > maxParts {
		return Unit{}, ErrLimit
	}
	slices.SortFunc(merged, func(p, q power) int {
		return cmp.Or(cmp.Compare(p.atom.class, q.atom.class), cmp.Compare(p.atom.rank(), q.atom.rank()),
			strings.Compare(p.atom.name, q.atom.name), strings.Compare(p.atom.def, q.atom.def))
	})
	d := definition{}
	var dim, constants dimension
	factor := big.NewRat(b.times, b.per)
	alone := len(merged) == 1 && merged[0].pow == 1 && b.times == 1 && b.per == 1
	for i, p := range merged {
		if p.pow > maxPower || p.pow < -maxPower {
			return Unit{}, ErrLimit
		}
		b.parts[i] = part{unique.Make(p.atom), int8(p.pow)}
		m := p.atom.measure()
		for _, t := range m.constants {
			constants.add(t.base, t.pow*p.pow)
		}
		for _, t := range m.dim {
			if !alone && t.base == "kelvin-difference" {
				t.base = "kelvin" // in a product every temperature is a difference
			}
			dim.add(t.base, t.pow*p.pow)
		}
		if alone {
			d.temp = m.temp
			if m.offset != nil {
				b.offset = [2]int64{m.offset.Num().Int64(), m.offset.Denom().Int64()}
			}
		}
		factor.Mul(factor, ratPow(m.factor, p.pow))
		if factor.Num().BitLen()+factor.Denom().BitLen() > 8_000 {
			return Unit{}, ErrLimit
		}
	}
	d.dim, d.constants = dim.handle(), constants.handle()
	d.num, d.den, d.exp = small(factor)
	if d.num == 0 {
		b.factor = factor.RatString()
	}
	b.name = b.format()
	d.body = unique.Make(b)
	return Unit{unique.Make(d)}, nil
}

// ratPow returns r^n; r isn't 0.
func ratPow(r *big.Rat, n int) *big.Rat {
	if n == 1 {
		return r
	}
	e := big.NewInt(int64(max(n, -n)))
	num, den := new(big.Int).Exp(r.Num(), e, nil), new(big.Int).Exp(r.Denom(), e, nil)
	if n < 0 {
		num, den = den, num
	}
	return new(big.Rat).SetFrac(num, den)
}

// small writes r as num/den × 10^exp with den free of 2 and 5, so that most conversions need no fractions; num is 0 if it
// doesn't fit.
func small(r *big.Rat) (num, den int64, exp int32) {
	n, d := new(big.Int).Set(r.Num()), new(big.Int).Set(r.Denom())
	two := int(d.TrailingZeroBits())
	d.Rsh(d, uint(two))
	five := 0
	for q, m := new(big.Int), new(big.Int); ; five++ {
		if q.QuoRem(d, big.NewInt(5), m); m.Sign() != 0 {
			break
		}
		d.Set(q)
	}
	k := max(two, five)
	n.Mul(n, new(big.Int).Lsh(big.NewInt(1), uint(k-two)))
	n.Mul(n, new(big.Int).Exp(big.NewInt(5), big.NewInt(int64(k-five)), nil))
	e := -k
	for q, m := new(big.Int), new(big.Int); ; e++ {
		if q.QuoRem(n, big.NewInt(10), m); m.Sign() != 0 {
			break
		}
		n.Set(q)
	}
	if !n.IsInt64() || !d.IsInt64() {
		return 0, 0, 0
	}
	return n.Int64(), d.Int64(), int32(e)
}

// powers takes u apart.
func (u Unit) powers() (list []power, times, per int64) {
	b := u.body()
	for _, p := range b.parts[:b.n] {
		list = append(list, power{p.atom.Value(), int(p.pow)})
	}
	return list, b.times, b.per
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

func (u Unit) combine(v Unit, sign int) Unit {
	if u.isOutOfRange() || v.isOutOfRange() {
		return outOfRange()
	}
	list, times, per := u.powers()
	more, vt, vp := v.powers()
	if sign < 0 {
		vt, vp = vp, vt
	}
	times, ok1 := mulInt(times, vt)
	per, ok2 := mulInt(per, vp)
	if !ok1 || !ok2 {
		return outOfRange()
	}
	for _, p := range more {
		list = append(list, power{p.atom, p.pow * sign})
	}
	w, err := makeUnit(list, times, per)
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
	list, times, per := u.powers()
	for i := range list {
		list[i].pow *= n
	}
	if n < 0 {
		times, per = per, times
	}
	t, p := int64(1), int64(1)
	for range max(n, -n) {
		var ok1, ok2 bool
		t, ok1 = mulInt(t, times)
		p, ok2 = mulInt(p, per)
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
	d, err := makeUnit([]power{{atom{class: simple, name: name}, 1}}, 1, 1)
	if err != nil {
		return u
	}
	return d
}

// CountedKind returns the unit of things counted, by their singular ("troop", "air raid"). Kinds never convert to
// each other; the lexicon knows which are narrower. What the notation needs for itself becomes '-'; no name gives 1.
func CountedKind(singular string) Unit {
	name := kindName(singular)
	if name == "" {
		return Unit{}
	}
	u, err := makeUnit([]power{{atom{class: counted, name: name}, 1}}, 1, 1)
	if err != nil {
		return Unit{}
	}
	return u
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
	u, err := makeUnit([]power{{atom{class: own, name: n, def: def, of: is.u}, 1}}, 1, 1)
	if err != nil {
		return Unit{}, &UnitError{Text: name, Err: err}
	}
	return u, nil
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

func (u Unit) named(c class) (names []string) {
	b := u.body()
	for _, sign := range []int8{1, -1} {
		for _, p := range b.parts[:b.n] {
			if a := p.atom.Value(); a.class == c && p.pow*sign > 0 {
				names = append(names, a.name)
			}
		}
	}
	return names
}

// Split returns u as a product n and what it is per: troop and month for troop/month; the rate is 1 if there is none.
func (u Unit) Split() (n, per Unit) {
	list, times, over := u.powers()
	var up, down []power
	for _, p := range list {
		if p.pow > 0 {
			up = append(up, p)
		} else {
			down = append(down, power{p.atom, -p.pow})
		}
	}
	n, err := makeUnit(up, times, 1)
	if err != nil {
		return u, Unit{}
	}
	per, err = makeUnit(down, over, 1)
	if err != nil {
		return u, Unit{}
	}
	return n, per
}
