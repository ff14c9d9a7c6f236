package quantity

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/claimcheck/claimcheck/lexicon"
)

// maxUnitText is the longest unit text that is looked at.
const maxUnitText = 2_000

// ParseUnit reads a unit in the canonical notation (the package comment has its grammar) and nothing else: CLDR identifiers
// with * / ^ between them, ISO 4217 codes, kinds of the built-in lexicon, #noun for anything else that is counted,
// and units of one's own with their definition. A bare unknown word is a *UnitError with the nearest names, never a new kind.
func ParseUnit(s string) (Unit, error) {
	if u, ok := commonUnitTable()[s]; ok {
		return u, nil
	}
	if strings.IndexByte(s, '/') > 0 {
		if u, ok := slashedUnitTable()[s]; ok {
			return u, nil
		}
	}
	if len(s) > maxUnitText {
		return Unit{}, &UnitError{Text: s, Err: ErrLimit}
	}
	p := unitParser{text: s}
	return p.whole(0)
}

// ParseUnitIn reads what ParseUnit reads, and besides the kinds and units that x defines, by their bare names: with
// "wing = 24 sortie" in x, "wing/month" is wing[24 #sortie]/month. A nil x is the built-in lexicon.
func ParseUnitIn(x *lexicon.Lexicon, s string) (Unit, error) {
	if u, ok := commonUnitTable()[s]; ok {
		if _, redefined := x.Kind(s); !redefined {
			return u, nil
		}
	}
	if len(s) > maxUnitText {
		return Unit{}, &UnitError{Text: s, Err: ErrLimit}
	}
	p := unitParser{text: s, lex: x}
	return p.whole(0)
}

// whole reads all of the text.
func (p *unitParser) whole(depth int) (Unit, error) {
	u, err := p.product(depth)
	if err != nil {
		return Unit{}, err
	}
	if p.at < len(p.text) {
		return Unit{}, p.fail(p.at, ErrSyntax)
	}
	return u, nil
}

// commonUnitTable holds the units that CLDR names in every language, ready made.
var commonUnitTable = sync.OnceValue(func() map[string]Unit {
	m := map[string]Unit{}
	p := unitParser{}
	put := func(name string) {
		if list, times, per, err := p.identifier(name, 0); err == nil {
			if u, err := makeUnit(list, times, per); err == nil {
				m[name] = u
			}
		}
	}
	for name := range units().simple {
		put(name)
	}
	for name := range strings.FieldsSeq(commonUnits) {
		put(name)
	}
	for code := range units().currencies {
		m[code] = currencyAtom(code).unit()
	}
	return m
})

// slashedUnitTable holds those of the common units that are one unit by another, as they are written with a slash.
var slashedUnitTable = sync.OnceValue(func() map[string]Unit {
	m := map[string]Unit{}
	for name := range strings.FieldsSeq(commonUnits) {
		over, under, ok := strings.Cut(name, "-per-")
		if !ok || strings.Contains(under, "-per-") {
			continue
		}
		p := unitParser{text: over + "/" + under}
		if u, err := p.whole(0); err == nil {
			m[p.text] = u
		}
	}
	return m
})

type unitParser struct {
	text   string
	at     int
	strict bool // CLDR's names only
	lex    *lexicon.Lexicon
	within []string // the lexicon's units whose definitions are being read
	spent  *int     // how many of those were read for one text
}

// maxDefinitions bounds how many definitions are read for one text: units of one's own may each be defined by many others.
const maxDefinitions = 1_000

func (p *unitParser) fail(at int, err error) error {
	return &UnitError{Text: p.text, Offset: at, Err: err}
}

// product reads terms joined by * and /.
func (p *unitParser) product(depth int) (Unit, error) {
	u, sign := Unit{}, 1
	for first := true; ; first = false {
		if p.at < len(p.text) {
			switch c := p.text[p.at]; {
			case c == '/':
				p.at++
				sign = -1
			case first:
			case c == '*':
				p.at++
				sign = 1
			default:
				return u, nil
			}
		} else if !first {
			return u, nil
		}
		start := p.at
		v, err := p.term(depth, first && sign > 0)
		if err != nil {
			return u, err
		}
		if sign > 0 {
			u = u.Mul(v)
		} else {
			u = u.Per(v)
		}
		if u.isOutOfRange() {
			return u, p.fail(start, ErrLimit)
		}
	}
}

// term reads an atom with its constant and power. The first may have no constant but 1: a unit stands after a number.
func (p *unitParser) term(depth int, first bool) (Unit, error) {
	start := p.at
	times, digits := int64(1), 0
	for p.at+digits < len(p.text) && isDigit(p.text[p.at+digits]) {
		digits++
	}
	if digits > 0 {
		end := p.at + digits
		if end+1 < len(p.text) && p.text[end] == 'e' && isDigit(p.text[end+1]) {
			for end++; end < len(p.text) && isDigit(p.text[end]); end++ {
			}
		}
		if strings.Trim(p.text[p.at:p.at+digits], "0") == "" {
			return Unit{}, p.fail(start, ErrZero)
		}
		n, ok := constant(p.text[p.at:end])
		if !ok {
			return Unit{}, p.fail(start, ErrLimit)
		}
		times, p.at = n, end
		if first && p.text[start:end] != "1" {
			return Unit{}, p.fail(start, ErrSyntax)
		}
		if p.at == len(p.text) || p.text[p.at] != '-' {
			u, err := makeUnit(nil, times, 1)
			if err != nil {
				return Unit{}, p.fail(start, err)
			}
			return u, nil
		}
		p.at++
	}
	u, err := p.atom(depth)
	if err != nil {
		return Unit{}, err
	}
	if p.at < len(p.text) && p.text[p.at] == '^' {
		p.at++
		from := p.at
		if p.at < len(p.text) && p.text[p.at] == '-' {
			p.at++
		}
		for p.at < len(p.text) && isDigit(p.text[p.at]) {
			p.at++
		}
		if p.at-from > 4 {
			return Unit{}, p.fail(from, ErrLimit)
		}
		n, err := strconv.Atoi(p.text[from:p.at])
		if err != nil || n == 0 {
			return Unit{}, p.fail(from, ErrSyntax)
		}
		if u, err = u.Pow(n); err != nil {
			return Unit{}, p.fail(from, ErrLimit)
		}
	}
	if times != 1 {
		c, err := makeUnit(nil, times, 1)
		if err != nil {
			return Unit{}, p.fail(start, err)
		}
		u = c.Mul(u)
	}
	return u, nil
}

// constant reads 100 or 1e6.
func constant(s string) (int64, bool) {
	m, e, _ := strings.Cut(s, "e")
	if len(m) > 18 || len(e) > 2 {
		return 0, false
	}
	n, err := strconv.ParseInt(m, 10, 64)
	if err != nil || n <= 0 {
		return 0, false
	}
	if e != "" {
		x, err := strconv.Atoi(e)
		if err != nil || x > 18 {
			return 0, false
		}
		return mulInt(n, int64(pow10s[x]))
	}
	return n, true
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// atom reads #noun, a code, an identifier or name[definition].
func (p *unitParser) atom(depth int) (Unit, error) {
	start := p.at
	hash := p.at < len(p.text) && p.text[p.at] == '#'
	if hash {
		p.at++
	}
	from := p.at
	p.at += nameEnd(p.text[p.at:])
	name := p.text[from:p.at]
	if name == "" || len(name) > 4*maxName && hash {
		if name != "" {
			return Unit{}, p.fail(from, ErrLimit)
		}
		return Unit{}, p.fail(from, ErrSyntax)
	}
	switch {
	case hash:
		if kindName(name) != name {
			return Unit{}, p.fail(from, ErrSyntax)
		}
		return CountedKind(name), nil
	case p.at < len(p.text) && p.text[p.at] == '[':
		return p.definition(name, start, depth)
	}
	if p.lex != nil {
		if k, ok := p.lex.Kind(name); ok {
			return p.defined(k, start, depth)
		}
	}
	if u, ok := commonUnitTable()[name]; ok {
		return u, nil
	}
	if u, ok := builtinKinds()[name]; ok {
		return u, nil
	}
	list, times, per, err := p.identifier(name, start)
	if err == nil {
		u, err := makeUnit(list, times, per)
		if err != nil {
			return Unit{}, p.fail(start, err)
		}
		return u, nil
	}
	var ue *UnitError
	if errors.As(err, &ue) && errors.Is(err, ErrUnit) {
		ue.Near = nearest(name, nil)
	}
	return Unit{}, err
}

// defined makes the unit that a lexicon's entry stands for.
func (p *unitParser) defined(k lexicon.Kind, start, depth int) (Unit, error) {
	if k.Definition == "" {
		return CountedKind(k.Name), nil
	}
	if p.spent == nil {
		p.spent = new(int)
	}
	*p.spent++
	switch {
	case slices.Contains(p.within, k.Name):
		return Unit{}, p.fail(start, ErrCycle)
	case !k.Override && reserved(k.Name):
		return Unit{}, p.fail(start, ErrRedefined)
	case depth >= maxDepth, *p.spent > maxDefinitions, len(k.Definition) > maxUnitText:
		return Unit{}, p.fail(start, ErrLimit)
	}
	n, size, err := scanExact(k.Definition)
	if err != nil {
		return Unit{}, p.fail(start, err)
	}
	u := Unit{}
	if rest := strings.TrimSpace(k.Definition[size:]); rest != "" {
		q := unitParser{text: rest, lex: p.lex, within: append(slices.Clip(p.within), k.Name), spent: p.spent}
		if u, err = q.whole(depth + 1); err != nil {
			return Unit{}, err
		}
	}
	w, err := DefineUnit(k.Name, Quantity{n, u})
	if err != nil {
		return Unit{}, p.fail(start, errors.Unwrap(err))
	}
	return w, nil
}

// definition reads [number unit] after a name of one's own.
func (p *unitParser) definition(name string, start, depth int) (Unit, error) {
	if depth >= maxDepth {
		return Unit{}, p.fail(start, ErrLimit)
	}
	p.at++
	n, size, err := scanExact(p.text[p.at:])
	if err != nil {
		return Unit{}, p.fail(p.at, err)
	}
	p.at += size
	u := Unit{}
	if p.at < len(p.text) && p.text[p.at] == ' ' {
		p.at++
		if u, err = p.product(depth + 1); err != nil {
			return Unit{}, err
		}
	}
	if p.at == len(p.text) || p.text[p.at] != ']' {
		return Unit{}, p.fail(p.at, ErrSyntax)
	}
	p.at++
	w, err := DefineUnit(name, Quantity{n, u})
	if err != nil {
		return Unit{}, p.fail(start, errors.Unwrap(err))
	}
	return w, nil
}

// String returns u in the canonical notation, which ParseUnit reads back; "1" for the zero value.
func (u Unit) String() string { return u.body().name }

// MarshalText returns the canonical notation.
func (u Unit) MarshalText() ([]byte, error) {
	if u.isOutOfRange() {
		return nil, ErrLimit
	}
	return []byte(u.String()), nil
}

// UnmarshalText reads what ParseUnit reads.
func (u *Unit) UnmarshalText(b []byte) error {
	v, err := ParseUnit(string(b))
	if err == nil {
		*u = v
	}
	return err
}
