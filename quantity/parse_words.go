package quantity

import (
	"strconv"
	"strings"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// spelled reads a number in words.
func (r *reader) spelled(i int) (numeral, error) {
	t := &r.toks[i]
	j := i
	if r.isIndefinite(i) { // a hundred, a million, a dozen, a third
		if j++; j >= r.to {
			return numeral{to: i + 1}, errNoNumber
		}
		t = &r.toks[j]
	}
	n := numeral{spelled: true, n: intNumber(1), mantissa: intNumber(1)}
	if r.aQuarter(i) {
		if !r.isOf(i + 1) {
			return numeral{to: i + 1}, errNoNumber
		}
		return r.fraction(number{coef: 25, exp: -2}, i)
	}
	if s, ok := t.Word.Sense(lexicon.Collectives); ok && (j > i || r.whole && s.N >= 10 || s.N >= 10 && strings.HasSuffix(r.p.String(i), "ة")) { // Arabic has no article: دزينة
		n.n, n.form, n.to = intNumber(s.N), Collective, r.skipOf(j+1)
		return n, nil
	}
	if f, ok := r.fractionWord(j); ok && (j > i || r.wholeFraction(j) || !r.english && !t.Is(lexicon.Ordinals) && strings.Contains(r.text(j), " ") || isHalf(f) || r.whole || r.sole(j) || !t.Is(lexicon.Ordinals) && f.cmp(number{coef: 5, exp: -1}) > 0 || r.isOf(j+1) && !r.definite(i-1)) {
		if j > i && !t.Is(lexicon.Ordinals) && f.cmp(number{coef: 5, exp: -1}) > 0 { // a two-thirds majority
			return numeral{to: i + 1}, errNoNumber
		}
		return r.fraction(f, j)
	}
	if r.english && r.unitAndHalf(i) {
		n.to = j
		return n, nil
	}
	if j > i {
		if v, ok := r.cardinalWord(j); ok && v == 100 {
			n, err := r.cardinal(j)
			if err != nil {
				return n, err
			}
			return r.afterWords(n)
		}
		if e, _, ok := r.scaleWord(j, false); ok && e > 0 {
			n.to = j
			return r.scaled(n)
		}
		return numeral{to: i + 1}, errNoNumber
	}
	if t.Is(lexicon.Scales) {
		if s, ok := r.sense(i, lexicon.Numbers); ok && s.Class == "scale" {
			n.to, n.bare = j, true
			return r.scaled(n)
		}
		if r.hedgedScale(i) {
			n.to = j
			return r.scaled(n)
		}
		if r.particle(i+1) == "parts" { // 百万分之三
			n.to = j
			return r.scaled(n)
		}
		if u, ok := r.sense(i-1, lexicon.Units); ok && r.percentFirst && u.Class == "percent" && r.glued(i) { // 百分之百
			n.to = j
			return r.scaled(n)
		}
		if r.whole || t.Is(lexicon.Numbers) || r.is(i+1, lexicon.Numbers) || r.isAnd(i+1) && r.is(i+2, lexicon.Numbers) {
			n.to = j
			return r.scaled(n)
		}
		return numeral{to: i + 1}, errNoNumber
	}
	if w, ok := r.inWords(i); ok {
		return r.afterInWords(w)
	}
	n, err := r.cardinal(i)
	if err != nil {
		return n, err
	}
	return r.afterWords(n)
}

// hedgedScale reports whether the scale word at token i is one of them, as Chinese has it behind a hedge or a bound and before what is
// counted: 近千人, 超百家企业.
func (r *reader) hedgedScale(i int) bool {
	return r.glued(i) && r.glued(i+1) && firstRune(r.p.String(i)) >= 0x2E80 && r.toks[i-1].In(1<<lexicon.Hedges|1<<lexicon.Bounds) &&
		r.toks[i+1].In(1<<lexicon.Kinds|1<<lexicon.Units|1<<lexicon.Currencies|1<<lexicon.Periods)
}

// afterInWords reads what may follow a number that the spell-out rules read, scale words among them.
func (r *reader) afterInWords(n numeral) (numeral, error) {
	if n.scale > 0 {
		return r.more(n, n.scale)
	}
	return r.afterWords(n)
}

// afterWords reads what may follow a spelled mantissa: a fraction's denominator, a collective, "and a half", scale words.
func (r *reader) afterWords(n numeral) (numeral, error) {
	if n.to >= r.to {
		return n, nil
	}
	if r.point(&n) {
		return r.scaled(n)
	}
	k := n.to
	if r.isHyphen(k) && k+1 < r.to && r.glued(k+1) {
		k++
	}
	if q, j, ok := r.lower(k); ok && n.form == Numeral {
		n.n = n.n.quo(intNumber(q))
		n.mantissa, n.form, n.to, n.ulp, n.shared = n.n, Fractional, j, 0, 0
		r.ofWhole(&n)
		return n, nil
	}
	if f, ok := r.fractionWord(k); ok && r.wholeFraction(k) && n.form == Numeral && n.ulp == 0 && f.cmp(intNumber(1)) < 0 { // twintig drie vijfde
		return r.withFraction(n, f, k+1)
	}
	if f, ok := r.fractionWord(k); ok && r.mixedPlural(&n, f) { // مئة وثلاثة أرباع
		n.to = k + 1
		return n, nil
	}
	if f, ok := r.fractionWord(k); ok && n.n.cmp(intNumber(100)) < 0 { // two thirds, two-fifths
		n.n = n.n.mul(f)
		n.mantissa, n.form, n.to, n.ulp = n.n, Fractional, k+1, 0
		r.ofWhole(&n) // eine halbe Million
		return n, nil
	}
	if q, j, ok := r.ordinalAt(k); ok && q > 20 && j > k+1 && n.n.cmp(intNumber(20)) < 0 { // one twenty-fifth
		n.n = n.n.quo(intNumber(q))
		n.mantissa, n.form, n.to = n.n, Fractional, j
		return n, nil
	}
	if s, ok := r.toks[n.to].Word.Sense(lexicon.Collectives); ok && s.N >= 10 { // two dozen
		n.n = n.n.mul(intNumber(s.N))
		n.form, n.to = Collective, r.skipOf(n.to+1)
		return n, nil
	}
	if f, j, ok := r.andFraction(n.to); ok { // one and a half million
		return r.withFraction(n, f, j)
	}
	return r.scaled(n)
}

// withFraction adds a fraction that ends at token j to a whole number, and the scale word behind both.
func (r *reader) withFraction(n numeral, f number, j int) (numeral, error) {
	n.n = n.n.add(f)
	n.mantissa, n.form, n.to = n.n, Fractional, j
	if n.to < r.to {
		if e, j, ok := r.scaleWord(n.to, false); ok {
			n.n = n.n.scale(1, 1, int32(e))
			n.ulp, n.scale, n.shared, n.form, n.to = e-1, e, e, Numeral, j
		}
	}
	return n, nil
}

// wholeFraction reports whether token i has both halves of a fraction: tres quintos, zwei Drittel.
func (r *reader) wholeFraction(i int) bool {
	s, ok := r.sense(i, lexicon.Fractions)
	return ok && (s.Class == "spelled" || s.N > 1 && strings.Contains(r.text(i), " "))
}

// point reads the decimals of a number in words, which are said one by one or several at a time: eighteen point five six, dos coma
// ciento cuarenta y uno, sieben Komma null drei.
func (r *reader) point(n *numeral) bool {
	switch r.particle(n.to) {
	case "point":
	case "with-cents": // siete con cincuenta
		if n.from != r.from || !n.spelled {
			return false
		}
	default:
		return false
	}
	if r.namedPlaces(n) {
		return true
	}
	k, places := n.to+1, 0
	v := n.n
	for k < r.to && places < maxPlaces {
		m, ok := r.decimals(k)
		if !ok || places > 0 && m.n.cmp(intNumber(1000)) >= 0 {
			break
		}
		coef, _ := m.n.int64()
		if coef > 9 && firstRune(r.p.String(n.to)) >= 0x2E80 { // 三点二十分 is a time of day
			break
		}
		places += len(strconv.FormatInt(coef, 10))
		v = v.add(m.n.scale(1, 1, int32(-places)))
		k = m.to
	}
	if places == 0 || r.particle(n.to) == "with-cents" && !r.nothingAt(k) {
		return false
	}
	n.n, n.mantissa, n.ulp, n.to, n.shared = v, v, -places, k, 0
	return true
}

// maxPlaces is how many decimals in words a number may have.
const maxPlaces = 18

// decimals reads one word or several that are decimals: a whole number of at most four digits. The letter o is a zero.
func (r *reader) decimals(k int) (numeral, bool) {
	if s := r.text(k); s == "o" || s == "oh" || s == "O" {
		return numeral{from: k, to: k + 1, spelled: true}, r.english
	}
	if !r.toks[k].Is(lexicon.Numbers) {
		return numeral{}, false
	}
	m, err := r.cardinal(k)
	if err != nil || m.doubtful || m.n.big != nil || m.n.exp < 0 || m.n.cmp(intNumber(10000)) >= 0 || m.scale > 3 {
		return numeral{}, false
	}
	return m, true
}

// nothingAt reports whether nothing that a number could count stands at token i: the end, a mark, a percent sign or word.
func (r *reader) nothingAt(i int) bool {
	if i >= r.to || r.toks[i].Class == scan.Punct || r.toks[i].Class == scan.Quote {
		return true
	}
	s, ok := r.sense(i, lexicon.Units)
	return ok && s.Class == "percent"
}

// namedPlaces reads decimals that are counted in parts of ten, behind the word for the whole: две целых три тысячных, dwie całe trzy dziesiąte.
func (r *reader) namedPlaces(n *numeral) bool {
	k := n.to + 1
	if r.isAnd(k) {
		k++
	}
	count := intNumber(1)
	if r.is(k, lexicon.Numbers) {
		m, err := r.cardinal(k)
		if err != nil || m.doubtful || m.scale != 0 {
			return false
		}
		count, k = m.n, m.to
	}
	s, ok := r.sense(k, lexicon.Fractions)
	if !ok || s.N != 1 || s.D < 10 {
		return false
	}
	places := 0
	for d := s.D; d > 1; d /= 10 {
		if d%10 != 0 {
			return false
		}
		places++
	}
	if count.cmp(intNumber(s.D)) >= 0 {
		return false
	}
	n.n = n.n.add(count.scale(1, 1, int32(-places)))
	n.mantissa, n.ulp, n.to, n.shared = n.n, -places, k+1, 0
	return true
}

// cardinal puts number words below a thousand together: twenty-one, two hundred and five, twelve hundred.
func (r *reader) cardinal(i int) (numeral, error) {
	if n, ok := r.inWords(i); ok {
		return n, nil
	}
	cur := int64(-1)
	j, hundred := i, false
	n := numeral{from: i, spelled: true}
	for k := i; k < r.to && k-i < 12; {
		at := k
		if k > i {
			switch {
			case r.isHyphen(k) && r.glued(k) && k+1 < r.to && r.glued(k+1):
				at++
			case r.isAnd(k) && hundred && !r.between && k+1 < r.to:
				at++
			}
		}
		v, ok := r.cardinalWord(at)
		if !ok {
			break
		}
		switch {
		case cur < 0:
			cur = v
		case v == 100 && cur > 0 && cur < 100:
			cur *= 100
			hundred = true
		case at > k && !hundred && (v >= 10 || cur < 20): // only twenty-one has a hyphen
			ok = false
		case v > 0 && v < 10 && cur%10 == 0 && cur%100 != 10 && cur > 0:
			cur += v
		case v >= 10 && v < 100 && cur%100 == 0 && cur > 0:
			cur += v
		default:
			ok = false
		}
		if !ok {
			break
		}
		if v == 100 {
			hundred = true
		}
		k = at + 1
		j = k
	}
	if cur < 0 {
		n.to = i + 1
		return n, errNoNumber
	}
	n.n, n.to = intNumber(cur), j
	n.mantissa = n.n
	if hundred && cur%100 == 0 {
		n.shared = 2
	}
	return n, nil
}

func (r *reader) cardinalWord(i int) (int64, bool) {
	if i >= r.to {
		return 0, false
	}
	s, ok := r.toks[i].Word.Sense(lexicon.Numbers)
	return s.N, ok && s.D == 1
}

// fractionWord reads half, third, quarters.
func (r *reader) fractionWord(i int) (number, bool) {
	if i >= r.to {
		return number{}, false
	}
	s, ok := r.toks[i].Word.Sense(lexicon.Fractions)
	if !ok {
		if s, ok = r.toks[i].Word.Sense(lexicon.Numbers); !ok || s.D <= 1 {
			return number{}, false
		}
	}
	return intNumber(s.N).quo(intNumber(s.D)), true
}

func isHalf(f number) bool { return f.coef == 5 && f.exp == -1 }

// fraction goes on after a fraction word at j: half a million, a quarter of a million, half a dozen.
func (r *reader) fraction(f number, j int) (numeral, error) {
	n := numeral{spelled: true, n: f, mantissa: f, form: Fractional, to: j + 1}
	k := j + 1
	if k < r.to && r.isIndefinite(k) {
		k++
		if k < r.to {
			if s, ok := r.toks[k].Word.Sense(lexicon.Collectives); ok {
				n.n, n.form, n.to = f.mul(intNumber(s.N)), Collective, r.skipOf(k+1)
				return n, nil
			}
			if e, next, ok := r.scaleWord(k, false); ok {
				n.n, n.scale, n.ulp, n.form, n.to = f.scale(1, 1, int32(e)), e, e-1, Numeral, next
				return n, nil
			}
		}
		return n, nil
	}
	r.ofWhole(&n)
	return n, nil
}

// ofWhole reads what a fraction is a part of: half million, two thirds of a million, demi-million, ein halbes Dutzend.
func (r *reader) ofWhole(n *numeral) {
	k := n.to
	e, next, ok := r.ofScale(k)
	if !ok {
		if k = r.afterHyphen(k); k >= r.to {
			return
		}
		e, next, ok = r.scaleWord(k, false)
	}
	if ok {
		n.n, n.scale, n.ulp, n.form, n.to = n.n.scale(1, 1, int32(e)), e, e-1, Numeral, next
	} else if s, ok := r.sense(k, lexicon.Collectives); ok && s.N >= 10 {
		n.n, n.form, n.to = n.n.mul(intNumber(s.N)), Collective, r.skipOf(k+1)
	}
}

// ofScale reads "of a million".
func (r *reader) ofScale(i int) (exp, next int, ok bool) {
	if !r.isOf(i) || i+1 >= r.to {
		return 0, 0, false
	}
	if i+2 < r.to && r.isIndefinite(i+1) {
		i++
	}
	return r.scaleWord(i+1, false)
}

// andFraction reads "and a half", "and three quarters".
func (r *reader) andFraction(i int) (f number, next int, ok bool) {
	mixed := r.particle(i) == "with-cents"
	if !mixed && !r.isAnd(i) || i+1 >= r.to {
		return number{}, 0, false
	}
	j := i + 1
	if r.aQuarter(j) {
		return number{coef: 25, exp: -2}, j + 1, true
	}
	if r.isIndefinite(j) {
		j++
	}
	mul := intNumber(1)
	if v, ok := r.cardinalWord(j); ok && v < 10 && j == i+1 {
		mul, j = intNumber(v), j+1
	}
	if q, next, ok := r.lowerBehind(i + 1); ok {
		return q, next, true
	}
	f, ok = r.fractionWord(j)
	if !ok || (mixed || j == i+1 && !isHalf(f)) && !r.wholeFraction(j) && (j == i+1 && !strings.Contains(r.text(j), " ") || f.cmp(intNumber(1)) >= 0) {
		return number{}, 0, false
	}
	return f.mul(mul), j + 1, true
}

// aQuarter reports whether token i is "a quarter", which is a quarter of something as well as once a quarter.
func (r *reader) aQuarter(i int) bool {
	s, ok := r.sense(i, lexicon.Periods)
	return ok && s.Class == "quarter" && s.Arg(0) == "per"
}

// vague reads several, dozens of, tens of thousands, a couple of hundred, most.
func (r *reader) vague(i int) (numeral, error) {
	s, _ := r.toks[i].Word.Sense(lexicon.Vague)
	n := numeral{spelled: true, vague: true, to: i + 1, most: s.Class == "fraction"}
	lo, ok := ratio(s.Arg(0))
	if !ok {
		return n, errNoNumber
	}
	n.n, n.open = lo, s.Arg(1) == ""
	if !n.open {
		if n.hi, ok = ratio(s.Arg(1)); !ok {
			return n, errNoNumber
		}
	}
	if n.most {
		n.form = Fractional
	}
	for n.to < r.to && n.to-i < 6 {
		j := r.skipOf(n.to)
		if j >= r.to {
			break
		}
		t := &r.toks[j]
		mul := number{}
		if v, ok := r.cardinalWord(j); ok && v == 100 {
			mul = intNumber(100)
		} else if e, _, ok := r.scaleWord(j, false); ok {
			mul = tenTo(e)
		} else if c, ok := t.Word.Sense(lexicon.Collectives); ok && c.N >= 10 {
			mul = intNumber(c.N)
		} else if v, ok := t.Word.Sense(lexicon.Vague); ok && v.Arg(1) == "" && n.open {
			if mul, ok = ratio(v.Arg(0)); !ok {
				break
			}
			mul = mul.quo(intNumber(2)) // thousands are at least two of them
		} else {
			break
		}
		n.n, n.to = n.n.mul(mul), j+1
		if !n.open {
			n.hi = n.hi.mul(mul)
		}
	}
	return n, nil
}

// ratio reads an argument of the lexicon: 3, 1/2.
func ratio(s string) (number, bool) {
	var p, q int64
	den := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9' && !den && p < 1e16:
			p = p*10 + int64(c-'0')
		case c >= '0' && c <= '9' && den && q < 1e16:
			q = q*10 + int64(c-'0')
		case c == '/' && !den:
			den = true
		default:
			return number{}, false
		}
	}
	if s == "" || den && q == 0 {
		return number{}, false
	}
	if den {
		return intNumber(p).quo(intNumber(q)), true
	}
	return intNumber(p), true
}
