package quantity

import (
	"strings"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// unitCache remembers units that were made, by their names.
type unitCache struct {
	named map[string]Unit
	kinds map[string]Unit
	rates map[[2]Unit]Unit
}

// maxUnits bounds what is remembered.
const maxUnits = 4096

func (u *unitCache) get(name string, make_ func() (Unit, bool)) (Unit, bool) {
	if v, ok := u.named[name]; ok {
		return v, true
	}
	v, ok := make_()
	if ok {
		if u.named == nil || len(u.named) >= maxUnits {
			u.named = make(map[string]Unit)
		}
		u.named[strings.Clone(name)] = v
	}
	return v, ok
}

func (u *unitCache) per(a, b Unit) Unit {
	k := [2]Unit{a, b}
	if v, ok := u.rates[k]; ok {
		return v
	}
	v := a.Per(b)
	if u.rates == nil || len(u.rates) >= maxUnits {
		u.rates = make(map[[2]Unit]Unit)
	}
	u.rates[k] = v
	return v
}

// unit is the unit, currency or counted noun of a number in text.
type unit struct {
	u        Unit
	span     Span
	to       int // the token behind it
	kind     Kind
	known    bool // by the lexicon or CLDR; else a noun that nobody knows
	duration bool
	age      bool
	cents    int64 // how many make one of a currency, where the number counts those
	tens     bool  // the number counts tens of it: 4割 is 40 percent
}

func (r *reader) spanOf(from, to int) Span { return Span{r.toks[from].Start, r.toks[to-1].End} }

// namedUnit makes a unit of the lexicon's: its class, or its own definition.
func (r *reader) namedUnit(s lexicon.Sense) (Unit, bool) {
	return r.units.get(s.Class, func() (Unit, bool) {
		if def := s.Arg(0); def != "" && def[0] >= '0' && def[0] <= '9' {
			count, name, _ := strings.Cut(def, " ")
			n, ok := ratio(count)
			if !ok {
				return Unit{}, false
			}
			of, err := ParseUnit(name)
			if err != nil {
				of = CountedKind(name)
			}
			u, err := DefineUnit(s.Class, Quantity{n: n, u: of})
			return u, err == nil
		}
		u, err := ParseUnit(s.Class)
		return u, err == nil
	})
}

func (r *reader) kindUnit(class string) Unit {
	c := &r.units
	if u, ok := c.kinds[class]; ok {
		return u
	}
	if c.kinds == nil || len(c.kinds) >= maxUnits {
		c.kinds = make(map[string]Unit)
	}
	u := CountedKind(class)
	c.kinds[strings.Clone(class)] = u
	return u
}

// currencyAt reads the sign, code or name of a currency at token i.
func (r *reader) currencyAt(i int) (Unit, bool) {
	if i < r.from || i >= r.to {
		return Unit{}, false
	}
	s, ok := r.toks[i].Word.Sense(lexicon.Currencies)
	code := s.Class
	if main, _, cents := cutSubunit(s); cents {
		code = main
		if c, found := cldr.CurrencyFor(r.parser.Language, main); found && len(main) < 3 { // $/100
			code = c
		}
	} else if ok && s.Arg(0) != "" { // the text's country decides
		if c, found := cldr.CurrencyFor(r.parser.Language, s.Class); found {
			code = c
		} else {
			code = s.Arg(0)
		}
	}
	if !ok {
		if r.toks[i].Class != scan.Currency {
			return Unit{}, false
		}
		if code, ok = cldr.CurrencyFor(r.parser.Language, r.p.String(i)); !ok {
			return Unit{}, false
		}
	}
	return r.units.get(code, func() (Unit, bool) {
		u, err := ParseUnit(code)
		return u, err == nil
	})
}

// subunit returns how many of the currency's small unit at token k make one; 0 if it is no small unit.
func (r *reader) subunit(k int) int64 {
	s, _ := r.toks[k].Word.Sense(lexicon.Currencies)
	_, n, _ := cutSubunit(s)
	return n
}

// cutSubunit reads the definition of a currency's small unit: "USD/100".
func cutSubunit(s lexicon.Sense) (code string, n int64, ok bool) {
	code, count, ok := strings.Cut(s.Arg(0), "/")
	if !ok {
		return "", 0, false
	}
	v, ok := ratio(count)
	return code, v.coef, ok && v.exp == 0 && v.coef > 0
}

// isDuration reports whether figures in the unit are durations.
func isDuration(class string) bool {
	switch class {
	case "second", "minute", "hour", "day", "night", "week", "fortnight", "month", "quarter", "year", "decade", "century",
		"millennium", "millisecond", "microsecond", "nanosecond", "weekend":
		return true
	}
	return false
}

func kindOfUnit(class string) Kind {
	switch class {
	case "percent", "permille", "permyriad":
		return Percentage
	case "percentage-point", "basis-point", "point":
		return Point
	case "celsius", "fahrenheit", "kelvin":
		return Temperature
	}
	if isDuration(class) {
		return Duration
	}
	return Measure
}

// unitAt reads what stands at token j behind a number: a unit, a currency, a counted noun, with its rate.
//
//	unit = simple { ["per" | "/" | "a"] simple | noun } [ rate ]
func (r *reader) unitAt(j int, n *numeral) (unit, bool) {
	if j >= r.to {
		return unit{}, false
	}
	k := j
	if r.isOf(j) && (n.scale > 0 || n.vague || n.form == Collective) && !r.english { // millones de euros
		k++
	}
	if r.isHyphen(k) { // five-year, 27-nation
		if !r.glued(k) || !r.glued(k+1) {
			return unit{}, false
		}
		k++
	}
	u, ok := r.simpleUnit(k, n)
	if !ok {
		return u, false
	}
	if u.kind == Age {
		return u, true
	}
	r.rate(&u)
	return u, true
}

func (r *reader) simpleUnit(k int, n *numeral) (unit, bool) {
	if k >= r.to {
		return unit{}, false
	}
	t := &r.toks[k]
	if r.particle(k) == "years-old" {
		u, _ := r.period("year")
		return unit{u: u, span: r.spanOf(k, k+1), to: k + 1, kind: Age, known: true, duration: true, age: true}, true
	}
	if c, ok := r.currencyAt(k); ok && !(t.Is(lexicon.Units) && (r.isOf(k+1) || r.weighs(k))) { // pounds of flour are no money
		to := k + 1
		if r.ownSign(k) {
			if v, ok := r.countryOf(k, to); ok && (r.glued(to) || !r.numberAhead(to+1)) { // 5 $CAD
				c, to = v, to+1
			}
		}
		return unit{u: c, span: r.spanOf(k, to), to: to, kind: Currency, known: true, cents: r.subunit(k)}, true
	}
	if u, ok := r.subunitAt(k); ok {
		return u, true
	}
	named, span, to, byName := r.unitName(k, cldr.UnitAfter)
	if s, ok := t.Word.Sense(lexicon.Units); ok && !(t.Is(lexicon.Kinds) && !r.whole) && r.unitFits(k, n) && to <= k+1 {
		tens := s.Arg(0) == "10 percent"
		if tens {
			tens = s.Class != "zhe" || n.n.cmp(intNumber(10)) <= 0 // 八折 and 75折
			s = lexicon.Sense{Class: "percent"}
		}
		if s.Class == "ounce" && r.bullion() {
			s.Class = "ounce-troy"
		}
		if u, ok := r.namedUnit(s); ok {
			res := unit{u: u, span: r.spanOf(k, k+1), to: k + 1, kind: kindOfUnit(s.Class), known: true, tens: tens}
			res.duration = res.kind == Duration
			if old := r.afterHyphen(k + 1); res.duration && r.particle(old) == "old" {
				res.kind, res.age, res.to = Age, true, old+1
			}
			return res, true
		}
	}
	if byName {
		res := unit{u: named, span: span, to: to, kind: kindOfUnit(named.String()), known: true}
		res.duration = res.kind == Duration
		return res, true
	}
	return r.noun(k, n)
}

// unitFits refuses symbols of one letter where they are no unit: "5 m" is, "5 A" in "Group 5 A" is not told here.
func (r *reader) unitFits(k int, n *numeral) bool {
	t := &r.toks[k]
	if t.End-t.Start > 1 || t.Class == scan.Sign {
		return true
	}
	return n.count > 0 || r.whole
}

func (r *reader) afterHyphen(i int) int {
	if r.isHyphen(i) && r.glued(i) && r.glued(i+1) {
		return i + 1
	}
	return i
}

// rate reads "/month", "per month", "a month", "each month", "monthly", "per 100 000 inhabitants" behind a unit.
func (r *reader) rate(u *unit) {
	for range 2 {
		j := u.to
		if j >= r.to {
			return
		}
		t := &r.toks[j]
		if s, ok := t.Word.Sense(lexicon.Periods); ok && (s.Arg(0) == "per" || s.Arg(0) == "each") && !u.age {
			if u.duration || s.Class == "time" || r.isOf(j+1) {
				return // two days a week: how often, not how much
			}
			if v, ok := r.period(s.Class); ok {
				u.u, u.to = r.units.per(u.u, v), j+1
				continue
			}
			return
		}
		if v, _, to, ok := r.unitName(j, cldr.UnitPer); ok && !u.duration && !u.age && u.kind != Percentage {
			u.u, u.to = r.units.per(u.u, v), to
			continue
		}
		k := j
		switch {
		case r.text(j) == "/" && r.glued(j) || r.text(j) == "/" && r.whole:
			k++
		case r.particle(j) == "per":
			k++
		case r.isIndefinite(j) && (u.kind != Count || u.known) && r.is(j+1, lexicon.Units):
			k++
		default:
			return
		}
		if k >= r.to {
			return
		}
		one := numeral{n: intNumber(1), count: 1}
		var per number
		if r.toks[k].Class == scan.Number || r.toks[k].Is(lexicon.Numbers) || r.isIndefinite(k) && r.particle(j) == "per" {
			m, err := r.numeral(k)
			if err != nil || m.doubtful || m.n.sign() <= 0 {
				return
			}
			per, k, one = m.n, m.to, m
		}
		if k >= r.to {
			return
		}
		v, ok := r.perUnit(k, &one)
		if !ok || !v.known && r.order == headFirst && r.text(j) != "/" { // por incumplimiento is for, not per
			return
		}
		if per != (number{}) && per.cmp(intNumber(1)) != 0 {
			w, ok := v.u.multiple(per)
			if !ok {
				return
			}
			v.u = w
		}
		if u.span == (Span{}) {
			u.span = v.span
		}
		u.u, u.to = r.units.per(u.u, v.u), v.to
		if u.kind == Duration {
			u.kind = Measure
		}
	}
}

// perUnit reads the unit after "per": of a rate any noun may be one, in the singular.
func (r *reader) perUnit(k int, n *numeral) (unit, bool) {
	t := &r.toks[k]
	if s, ok := t.Word.Sense(lexicon.Periods); ok && s.Arg(0) == "span" {
		if v, ok := r.period(s.Class); ok {
			return unit{u: v, span: r.spanOf(k, k+1), to: k + 1, kind: Duration, known: true}, true
		}
	}
	if s, ok := t.Word.Sense(lexicon.Units); ok {
		if s.Class == "ounce" && r.bullion() {
			s.Class = "ounce-troy"
		}
		if v, ok := r.namedUnit(s); ok {
			return unit{u: v, span: r.spanOf(k, k+1), to: k + 1, kind: kindOfUnit(s.Class), known: true}, true
		}
	}
	if s, ok := t.Word.Sense(lexicon.Kinds); ok {
		return unit{u: r.kindUnit(s.Class), span: r.spanOf(k, k+1), to: k + 1, known: true}, true
	}
	if v, span, to, ok := r.unitName(k, cldr.UnitAfter); ok {
		return unit{u: v, span: span, to: to, kind: kindOfUnit(v.String()), known: true}, true
	}
	if t.Class == scan.Word && t.Word == nil {
		return unit{u: r.kindUnit(r.dict.Stem(r.p.String(k))), span: r.spanOf(k, k+1), to: k + 1}, true
	}
	return unit{}, false
}

func (r *reader) period(class string) (Unit, bool) {
	return r.units.get(class, func() (Unit, bool) {
		u, err := ParseUnit(class)
		return u, err == nil
	})
}

// multiple returns n of u as a unit: the 100 kilometer of liter-per-100-kilometer.
func (u Unit) multiple(n number) (Unit, bool) {
	c, ok := mulInt(n.coef, 1)
	for e := n.exp; e > 0 && ok; e-- {
		c, ok = mulInt(c, 10)
	}
	if !ok || n.big != nil || n.exp < 0 {
		return Unit{}, false
	}
	b := u.body()
	if b.times, ok = mulInt(b.times, c); !ok || u.isOutOfRange() {
		return Unit{}, false
	}
	v, err := makeUnit(b.parts[:b.n], b.times, b.per)
	return v, err == nil
}
