package quantity

import (
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// andHalf reads a half that stands behind a number, and the scale word behind that: bir buçuk milyon, 两个半.
func (r *reader) andHalf(n *numeral) {
	if r.particle(n.to) != "and-half" || n.vague || n.doubtful || n.scale != 0 || n.form != Numeral || n.ulp != 0 {
		return
	}
	n.n = n.n.add(number{coef: 5, exp: -1})
	n.mantissa, n.ulp, n.plain, n.to = n.n, -1, false, n.to+1
	if n.to < r.to {
		if e, next, ok := r.scaleWord(n.to, false); ok {
			n.scaleBy(e)
			n.ulp, n.shared, n.to = e-1, e, next
		}
	}
}

// halfMore reads a half that stands behind the unit: 7年半, 3시간 반, due anni e mezzo, an hour and a half.
func (r *reader) halfMore(f *found) {
	n := &f.num
	next := f.to + 1
	if r.particle(f.to) != "and-half" {
		half, to, ok := r.andFraction(f.to)
		if !ok || !isHalf(half) || !r.halves(f.unit.kind) || !f.unit.known || f.unit.span.End != r.toks[f.to-1].End || r.isHyphen(to) || r.english && !r.isIndefinite(f.to+1) ||
			to < r.to && (r.isOf(to) || r.definite(to) || r.toks[to].In(1<<lexicon.Units|1<<lexicon.Kinds|1<<lexicon.Collectives|1<<lexicon.Scales|1<<lexicon.Numbers)) {
			return
		}
		next = to
	}
	if f.to != f.unit.to || n.vague || n.doubtful || n.scale != 0 || n.form != Numeral || n.ulp != 0 || f.unit.cents > 0 {
		return
	}
	n.n = n.n.add(number{coef: 5, exp: -1})
	n.mantissa, n.ulp = n.n, -1
	f.to = next
	f.unit.to = next
}

// halves reports whether half of a unit may follow with an and.
func (r *reader) halves(k Kind) bool {
	return k == Measure || k == Duration || k == Currency || k == Age
}

// unitAndHalf reports whether an article begins one and a half of a unit at token i: an hour and a half.
func (r *reader) unitAndHalf(i int) bool {
	if !r.isIndefinite(i) || i+3 >= r.to || !r.toks[i+1].In(1<<lexicon.Units|1<<lexicon.Currencies) || !r.isIndefinite(i+3) {
		return false
	}
	half, _, ok := r.andFraction(i + 2)
	return ok && isHalf(half)
}

// quarters reads a Hindi number that says first what is to be added or taken away: साढ़े तीन is 3½, सवा लाख 1¼ lakh, पौने दो 1¾.
func (r *reader) quarters(i int) (numeral, error) {
	none := numeral{from: i, to: i + 1}
	s, _ := r.sense(i, lexicon.Particles)
	add, ok := ratio(s.Arg(0))
	if !ok || i+1 >= r.to {
		return none, errNoNumber
	}
	if s.Class == "short" {
		add = add.neg()
	}
	n := numeral{spelled: true, n: intNumber(1), mantissa: intNumber(1), from: i, to: i + 1}
	t := &r.toks[i+1]
	var err error
	inFraction := r.inFraction
	r.inFraction = true // साढ़े चार सौ बटा दस is 450 of 10
	defer func() { r.inFraction = inFraction }()
	switch v, hundred := r.cardinalWord(i + 1); {
	case t.Is(lexicon.Scales):
		n, err = r.scaled(n)
	case hundred && v == 100:
		n.n, n.shared, n.to = intNumber(100), 2, i+2
	case t.Is(lexicon.Numbers):
		n, err = r.numeral(i + 1)
	default:
		return none, errNoNumber
	}
	if err != nil || n.vague || n.form != Numeral {
		return none, errNoNumber
	}
	e := n.scale
	if e == 0 {
		e = n.shared
	}
	if s, ok := r.sense(i+1, lexicon.Numbers); ok && e == 0 && s.Class == "spelled" && n.to == i+2 {
		whole := s.N
		for k := n.ulp; k < 0; k++ {
			whole /= 10
		}
		if whole >= 100 && whole%100 == 0 { // साढ़े सोलह सौ
			e = 2
		}
	}
	if n.ulp < 0 && e == 0 {
		return none, errNoNumber
	}
	n.n = n.n.add(add.scale(1, 1, int32(e)))
	if n.ulp >= 0 {
		n.ulp = e - 1
	}
	n.mantissa, n.from = n.n.scale(1, 1, int32(-n.scale)), i
	return n, nil
}

// percentBefore reads what says before a number that it is a share: "%15" and "yüzde 15" in Turkish, 百分之十五.
func (r *reader) percentBefore(k, number int) (unit, bool) {
	s, ok := r.sense(k, lexicon.Units)
	if !ok || s.Class != "percent" && s.Class != "permille" && s.Class != "permyriad" || k > r.from && r.toks[k-1].Class == scan.Number && !r.toks[k].Space {
		return unit{}, false
	}
	t := &r.toks[k]
	if t.Class == scan.Word && !r.percentFirst || t.Class != scan.Word && (!r.glued(number) || k > r.from && !t.Space && r.toks[k-1].Class == scan.Word && !r.unspaced(k-1)) {
		return unit{}, false
	}
	if k > r.from && (r.toks[k-1].Class == scan.Number || r.toks[k-1].In(1<<lexicon.Numbers|1<<lexicon.Scales)) {
		return unit{}, false
	}
	u, ok := r.namedUnit(s)
	return unit{u: u, span: r.spanOf(k, k+1), to: number, kind: Percentage, known: true}, ok
}

// suffix reports whether token j is an ending or a particle that the language writes together with what it stands behind.
func (r *reader) suffix(j int) bool {
	return r.glued(j) && j+1 < r.to && r.is(j, lexicon.Function)
}

// behindCounter returns the noun behind a counter of a script without spaces: the 学生 of 500名学生, the 女性 of 3人の女性.
func (r *reader) behindCounter(i int) (j int, class string, ok bool) {
	first, size := utf8.DecodeRuneInString(r.p.String(i))
	if first < 0x2E80 || first >= 0xAC00 && first <= 0xD7A3 {
		return 0, "", false
	}
	j = i + 1
	if r.isOf(j) && r.glued(j) && size == len(r.p.String(i)) {
		j++
	}
	if !r.glued(j) {
		return 0, "", false
	}
	s, ok := r.sense(j, lexicon.Kinds)
	return j, s.Class, ok
}

// myriad reports whether digits go on with a number right behind a scale word of East Asia: 1만240.
func (r *reader) myriad(j int, part *numeral) bool {
	return part.plain && r.glued(j) && j > r.from && firstRune(r.p.String(j-1)) >= 0x2E80
}
