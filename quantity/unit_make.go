package quantity

import (
	"math/big"
	"unique"
)

// atom is one thing that units are made of. Class, name and (of a unit of one's own) what it is say which; all else follows,
// and is kept so that units are put together without looking anything up.
type atom struct {
	class     class
	temp      tempKind
	rank      uint8  // the order in names
	name      string // "troop"
	text      string // in the notation: "#wheelbarrow", "wing[24 #sortie]"
	of        Unit   // a unit of one's own is a multiple of this
	dim       unique.Handle[string]
	constants unique.Handle[string]
	num, den  int64 // the factor, as in definition
	exp       int32
	factor    string   // where it doesn't fit
	offset    [2]int64 // of celsius and fahrenheit
}

type class uint8

const (
	currency class = iota
	counted
	own
	simple
)

func currencyAtom(code string) atom {
	return atom{class: currency, name: code, text: code, dim: unique.Make("¤" + code + "^1"), num: 1, den: 1}
}

func kindAtom(name, text string) atom {
	return atom{class: counted, name: name, text: text, dim: unique.Make("#" + name + "^1"), num: 1, den: 1}
}

func ownAtom(name string, is Quantity) atom {
	d := is.u.def()
	a := atom{class: own, name: name, of: is.u, dim: d.dim, constants: d.constants}
	a.text = name + "[" + is.n.exact()
	if is.u != (Unit{}) {
		a.text += " " + is.u.String()
	}
	a.text += "]"
	a.setFactor(new(big.Rat).Mul(is.n.rat(), d.factor()))
	return a
}

// simpleAtom makes CLDR's units and ours; prefix may be nil.
func simpleAtom(name string, s *simpleUnit, prefix *big.Rat) atom {
	a := atom{class: simple, name: name, text: name, rank: s.rank, temp: s.temp, dim: s.dim.handle(), constants: s.constants.handle()}
	f := s.factor
	if prefix != nil {
		f = new(big.Rat).Mul(f, prefix)
	}
	a.setFactor(f)
	if s.offset != nil {
		a.offset = [2]int64{s.offset.Num().Int64(), s.offset.Denom().Int64()}
	}
	return a
}

func (a *atom) setFactor(f *big.Rat) {
	if a.num, a.den, a.exp = small(f); a.num == 0 {
		a.factor = f.RatString()
	}
}

// ratFactor is the factor.
func (a *atom) ratFactor() *big.Rat {
	if a.num == 0 {
		r, _ := new(big.Rat).SetString(a.factor)
		return r
	}
	r := big.NewRat(a.num, a.den)
	if a.exp != 0 {
		r.Mul(r, ratPow10(int64(a.exp)))
	}
	return r
}

// unit is the unit of a alone.
func (a atom) unit() Unit {
	b := body{n: 1, times: 1, per: 1, name: a.text, factor: a.factor, offset: a.offset}
	b.parts[0] = part{unique.Make(a), 1}
	return Unit{unique.Make(definition{
		dim: a.dim, num: a.num, den: a.den, exp: a.exp, temp: a.temp, constants: a.constants, body: unique.Make(b),
	})}
}

func (a *atom) before(b *atom) bool {
	switch {
	case a.class != b.class:
		return a.class < b.class
	case a.rank != b.rank:
		return a.rank < b.rank
	case a.name != b.name:
		return a.name < b.name
	}
	return a.text < b.text
}

// makeUnit is where products come from. It reorders list.
func makeUnit(list []part, times, per int64) (Unit, error) {
	var b body
	g := int64(gcd(uint64(times), uint64(per)))
	b.times, b.per = times/g, per/g
	var atoms [maxParts]atom
	for _, p := range list {
		if p.pow == 0 {
			continue
		}
		i := 0
		for i < b.n && b.parts[i].atom != p.atom {
			i++
		}
		switch {
		case i < b.n:
			n := int(b.parts[i].pow) + int(p.pow)
			if n > maxPower || n < -maxPower {
				return Unit{}, ErrLimit
			}
			if b.parts[i].pow = int8(n); n == 0 {
				copy(b.parts[i:], b.parts[i+1:b.n])
				copy(atoms[i:], atoms[i+1:b.n])
				b.n--
				b.parts[b.n] = part{}
			}
			continue
		case b.n == maxParts || p.pow > maxPower || p.pow < -maxPower:
			return Unit{}, ErrLimit
		}
		a := p.atom.Value()
		for i = b.n; i > 0 && a.before(&atoms[i-1]); i-- {
			atoms[i], b.parts[i] = atoms[i-1], b.parts[i-1]
		}
		atoms[i], b.parts[i] = a, p
		b.n++
	}
	if b.times == 1 && b.per == 1 {
		switch {
		case b.n == 0:
			return Unit{}, nil
		case b.n == 1 && b.parts[0].pow == 1:
			return atoms[0].unit(), nil
		}
	}
	var terms [maxParts]dimTerm
	dim, constants := dimension(terms[:0]), dimension(nil)
	for i := range b.n {
		pow := int(b.parts[i].pow)
		for base, n := range powersOf(atoms[i].dim) {
			if base == "kelvin-difference" {
				base = "kelvin" // in a product every temperature is a difference
			}
			dim.add(base, n*pow)
		}
		for base, n := range powersOf(atoms[i].constants) {
			constants.add(base, n*pow)
		}
	}
	d := definition{dim: dim.handle(), constants: constants.handle()}
	var ok bool
	if d.num, d.den, d.exp, ok = b.smallFactor(&atoms); !ok {
		f := big.NewRat(b.times, b.per)
		for i := range b.n {
			f.Mul(f, ratPow(atoms[i].ratFactor(), int(b.parts[i].pow)))
			if f.Num().BitLen()+f.Denom().BitLen() > 8_000 {
				return Unit{}, ErrLimit
			}
		}
		if d.num, d.den, d.exp = small(f); d.num == 0 {
			b.factor = f.RatString()
		}
	}
	b.name = b.format(&atoms)
	d.body = unique.Make(b)
	return Unit{unique.Make(d)}, nil
}

// smallFactor multiplies the factors while they stay small.
func (b *body) smallFactor(atoms *[maxParts]atom) (num, den int64, exp int32, ok bool) {
	num, den = b.times, b.per
	for i := range b.n {
		a, pow := &atoms[i], b.parts[i].pow
		if a.num == 0 {
			return 0, 0, 0, false
		}
		for range max(pow, -pow) {
			n, d, e := a.num, a.den, a.exp
			if pow < 0 {
				n, d, e = d, n, -e
			}
			var ok1, ok2 bool
			num, ok1 = mulInt(num, n)
			den, ok2 = mulInt(den, d)
			if !ok1 || !ok2 {
				return 0, 0, 0, false
			}
			exp += e
			if g := int64(gcd(uint64(num), uint64(den))); g > 1 {
				num, den = num/g, den/g
			}
		}
	}
	for num%10 == 0 {
		num, exp = num/10, exp+1
	}
	for den%10 == 0 {
		den, exp = den/10, exp-1
	}
	return num, den, exp, true
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
