package quantity

import (
	"strings"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// inverted reads the noun that stands before its number in East Slavic languages, which says that it is about so many:
// людей сорок, кілометрів із п'ятнадцять, лет через пять, рублей триста.
func (r *reader) inverted(f *found, floor int) {
	n := &f.num
	if r.inverts && f.money != (Unit{}) && f.from < n.from && f.hedge == Plain && f.bound == At && r.toks[f.from].Class == scan.Word && r.genitive(f.from) { // рублей триста
		f.hedge = About
		return
	}
	if !r.inverts || f.hasUnit && (f.unit.known || f.unit.kind != Count) || f.ranged || f.hedge != Plain || f.bound != At || f.sign != 0 || n.vague || n.doubtful || n.form != Numeral || f.from != n.from ||
		n.n.cmp(intNumber(1)) <= 0 || !n.spelled && !r.isRound(n) {
		return
	}
	k := f.from - 1
	if r.someBefore(k) {
		k--
	}
	if k < floor || k < r.from {
		return
	}
	t := &r.toks[k]
	if t.Class != scan.Word || t.Upper && k > r.from || !t.In(1<<lexicon.Kinds|1<<lexicon.Units|1<<lexicon.Currencies) || !r.genitive(k) {
		return
	}
	u, ok := r.simpleUnit(k, n)
	if ok && f.hasUnit {
		f.to = n.to
	}
	if !ok || !u.known || u.to != k+1 || u.cents > 0 {
		return
	}
	r.before(f, k, floor)
	f.from = min(f.from, k)
	f.unit, f.hasUnit, f.hedge = u, true, About
	f.unit.to = f.to
	f.kind = r.kindOf(f)
}

// someBefore reports whether token k may stand between a noun and the number behind it: із, зо, через.
func (r *reader) someBefore(k int) bool {
	return r.particle(k) == "some" || r.isOf(k)
}

// isRound reports whether a number in digits is one that people guess.
func (r *reader) isRound(n *numeral) bool {
	return n.plain && n.n.exp == 0 && n.n.big == nil && n.n.coef%5 == 0 && n.n.coef < 1000
}

// genitive reports whether the noun at token k may stand in the genitive plural, as it does behind a number.
func (r *reader) genitive(k int) bool {
	s := strings.ToLower(r.p.String(k))
	for _, e := range [...]string{"ов", "ев", "ёв", "ей", "ий", "ів", "їв"} {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	switch s {
	case "человек", "чоловік", "лет", "раз", "раза", "часа", "года", "дня", "роки", "дні":
		return true
	}
	last := []rune(s)
	if strings.ContainsRune("аеєёиіїоуыэюяй", last[len(last)-1]) {
		return false
	}
	// A feminine or neuter noun loses its ending: минут, тонн, тысяч, гривень. A masculine one in the nominative is no genitive.
	if e, ok := r.sense(k, lexicon.Kinds); ok {
		one, _, found := r.dict.Forms(e.Class)
		return found && !strings.EqualFold(one, s)
	}
	for _, e := range [...]string{"а", "я"} {
		if w := r.dict.Lookup(s + e); w != nil && w.Has&(1<<lexicon.Units|1<<lexicon.Currencies) != 0 {
			return !strings.HasSuffix(s, "р") && !strings.HasSuffix(s, "л")
		}
	}
	return strings.HasSuffix(s, "нь") || strings.HasSuffix(s, "ин")
}

// dual reads an Arabic noun that says two by its ending: شخصان, ساعتين.
func (r *reader) dual(i, floor int) (m Match, next int, ok bool) {
	t := &r.toks[i]
	if !r.duals || t.Class != scan.Word || t.In(numberWords) || i > r.from && r.toks[i-1].Class == scan.Number {
		return m, i + 1, false
	}
	s := r.p.String(i)
	stem, ending := "", ""
	for _, e := range [...]string{"تان", "تين", "ان", "ين"} {
		if rest, ok := strings.CutSuffix(s, e); ok && len(rest) >= 4 {
			stem, ending = rest, e
			break
		}
	}
	if stem == "" || strings.HasPrefix(s, "ال") {
		return m, i + 1, false
	}
	one := stem
	if len(ending) == 6 { // the feminine ending's ت is a ة in the singular
		one += "ة"
	}
	w := r.dict.Lookup(one)
	if w == nil && len(ending) == 6 { // بيتان: the ت is the noun's own
		one = stem + "ت"
		w = r.dict.Lookup(one)
	}
	f := found{from: i, to: i + 1}
	if k, ok := w.Sense(lexicon.Kinds); ok {
		if t.Is(lexicon.Kinds) || ending == "ين" && r.plurals(one+"ون", k.Class) {
			return m, i + 1, false // a plural: بلدان, مهندسين
		}
		f.unit = unit{u: r.kindUnit(k.Class)}
	} else if c, ok := w.Sense(lexicon.Units); ok && isDuration(c.Class) || ok && kindOfUnit(c.Class) == Measure {
		u, named := r.namedUnit(c)
		if !named {
			return m, i + 1, false
		}
		f.unit = unit{u: u, kind: kindOfUnit(c.Class)}
	} else {
		return m, i + 1, false
	}
	f.unit.span, f.unit.to, f.unit.known, f.hasUnit = r.spanOf(i, i+1), i+1, true, true
	f.num = numeral{from: i, to: i + 1, n: intNumber(2), mantissa: intNumber(2), spelled: true}
	return r.complete(f, i, floor)
}

// plurals reports whether a word is a kind of a class.
func (r *reader) plurals(s, class string) bool {
	k, ok := r.dict.Lookup(s).Sense(lexicon.Kinds)
	return ok && k.Class == class
}

// periodAndHalf reads "an hour and a half", where the lexicon's phrase has the article.
func (r *reader) periodAndHalf(i, floor int) (m Match, next int, ok bool) {
	s, ok := r.sense(i, lexicon.Periods)
	if !r.english || !ok || s.Arg(0) != "per" || !strings.Contains(r.p.String(i), " ") || !r.isIndefinite(i+2) {
		return m, i + 1, false
	}
	half, to, ok := r.andFraction(i + 1)
	u, known := r.period(s.Class)
	if !ok || !known || !isHalf(half) || to < r.to && r.isOf(to) {
		return m, i + 1, false
	}
	f := found{from: i, to: to, hasUnit: true, unit: unit{u: u, span: r.spanOf(i, i+1), to: to, kind: Duration, known: true, duration: true}}
	f.num = numeral{from: i, to: to, n: number{coef: 15, exp: -1}, ulp: -1, spelled: true}
	f.num.mantissa = f.num.n
	return r.complete(f, i, floor)
}

// complete finishes a figure whose number and unit are one.
func (r *reader) complete(f found, i, floor int) (Match, int, bool) {
	r.found = f
	g := &r.found
	r.before(g, i, floor)
	if g.open != "" {
		g.from = max(g.inner, floor)
	}
	r.halfMore(g)
	r.after(g)
	g.kind = r.kindOf(g)
	m, err := r.match(g)
	if err != nil {
		return r.failed(g, err), g.to, true
	}
	return m, g.to, true
}

// classified names what is counted by the noun before the number, where a counter behind it says no more than its shape: 乗用車など3台,
// トラック2台. The lexicon says which counters are such, the particle "counter".
func (r *reader) classified(f *found, floor int) {
	if !f.hasUnit || !f.unit.known || f.unit.kind != Count || f.from != f.num.from || f.num.to >= r.to || r.particle(f.num.to) != "counter" {
		return
	}
	k := f.from - 1
	if k > floor && r.glued(f.from) && r.particle(k) == "such" {
		k--
	}
	if k < floor || k < r.from || !r.glued(k+1) {
		return
	}
	if s, ok := r.sense(k, lexicon.Kinds); ok && r.particle(k) != "counter" {
		f.unit.u = r.kindUnit(s.Class)
	}
}
