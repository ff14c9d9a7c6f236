package quantity

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// numeral is a number as written, in digits or words, with its scale word.
type numeral struct {
	from, to int    // tokens
	n        number // its value
	hi       number // a vague word's upper end
	mantissa number // the value without the scale word that ends it
	ulp      int    // power of ten of the last digit written
	scale    int    // power of ten of the scale word that ends it
	shared   int    // the same for a hundred too, and for groups of zeros: what a range's first half may share
	count    int    // digits before the decimal mark, 0 if spelled
	form     Form

	plain   bool // digits and nothing else
	spelled bool
	vague   bool
	open    bool // vague without an upper end
	most    bool // a vague share: most, a minority
	zero    bool // begins with a superfluous zero
	odd     bool // some more than a round number: 二十几万
	bare    bool // a scale word alone: مليون
	share   bool // a fraction of two numbers in words

	other    number // the other reading of "3.000" where the language isn't known
	otherULP int
	doubtful bool
	dated    bool // "12/4", which nobody writes for three
	foreign  bool // written by another language's convention
	swapped  bool // the first reading is that of a decimal comma
}

var errNoNumber = errors.New("no number")

// numeral reads the number that begins at token i:
//
//	numeral  = part { ["and"] part } [ "and" [a] fraction ]
//	part     = mantissa { scale }            parts get smaller: 5 million 300 thousand
//	mantissa = digits | words | [a] (hundred | scale | collective) | vague ["of"]
//	fraction = p/q | ½ | [number] third | half [a] scale | quarter of a scale
//
// Its errors are errNoNumber (and then to is the token to go on from), ErrSyntax and ErrLimit.
func (r *reader) numeral(i int) (numeral, error) {
	t := &r.toks[i]
	var n numeral
	var err error
	switch p := r.particle(i); {
	case t.Class == scan.Number:
		n, err = r.written(i)
	case p == "with" || p == "short":
		n, err = r.quarters(i)
	case t.Word == nil:
		return numeral{from: i, to: i + 1}, errNoNumber
	case t.Is(lexicon.Vague):
		n, err = r.vague(i)
	default:
		n, err = r.spelled(i)
	}
	n.from = i
	if n.to <= i {
		n.to = i + 1
	}
	if err == nil && n.to < r.to {
		r.digitPoint(&n)
		if !r.inFraction && !r.inJoined {
			r.raised(&n)
		}
		r.fractions(&n)
		r.andHalf(&n)
		if n.spelled && n.form == Numeral && n.ulp == 0 && !n.vague && !n.doubtful && r.point(&n) { // two thousand and five point eight billion
			n.scale = 0
			return r.scaled(n)
		}
	}
	return n, err
}

// digitPoint reads a word for the decimal point between digits, where the language's may stand there: 2点7, 3 virgül 5.
func (r *reader) digitPoint(n *numeral) {
	s, ok := r.sense(n.to, lexicon.Particles)
	if !ok || s.Class != "point" || s.Arg(0) != "digits" || n.spelled || n.doubtful || n.vague || n.ulp != 0 && n.scale == 0 || n.form != Numeral {
		return
	}
	k := n.to + 1
	if k >= r.to || r.toks[k].Class != scan.Number || r.toks[n.to].Space != r.toks[k].Space {
		return
	}
	m, err := r.digitsAt(k)
	if err != nil || !m.plain {
		return
	}
	places := len([]rune(r.p.String(k)))
	n.n = n.n.add(m.n.scale(1, 1, int32(-places)))
	n.mantissa, n.ulp, n.scale, n.shared, n.plain, n.to = n.n, -places, 0, 0, false, k+1
}

// written reads a number that begins with digits.
func (r *reader) written(i int) (numeral, error) {
	n, err := r.digitsAt(i)
	if err != nil {
		return n, err
	}
	r.dashed(&n)
	// 3 1/2, 3 ½, 1/2
	if n.plain && n.to < r.to {
		if f, j, ok := r.slash(i); ok {
			n.dated = r.mayBeDate(i, f)
			n.n, n.mantissa, n.ulp, n.form, n.plain, n.to = f, f, 0, Fractional, false, j
			return r.scaled(n)
		}
		if next := &r.toks[n.to]; next.Class == scan.Number && next.Space {
			f, j, ok := r.slash(n.to)
			if !ok && isFractionSign(r.p.String(n.to)) {
				a, b := fractionSign(firstRune(r.p.String(n.to)))
				f, j, ok = intNumber(int64(a)).quo(intNumber(int64(b))), n.to+1, true
			}
			if ok && f.cmp(intNumber(1)) < 0 {
				n.n = n.n.add(f)
				n.mantissa, n.ulp, n.form, n.plain, n.to = n.n, 0, Fractional, false, j
			}
		}
	}
	if n.plain && r.spokenPoint(n.to) {
		if m, err := r.digitsAt(n.to + 1); err == nil && m.plain { // 1 point 5
			n.n = n.n.add(m.n.scale(1, 1, int32(-m.count)))
			n.mantissa, n.ulp, n.plain, n.to = n.n, -m.count, false, m.to
			return r.scaled(n)
		}
	}
	if j := n.to; r.glued(j) && r.text(j) == "M" && !r.toks[j].Is(lexicon.Units) && !r.money1 {
		if _, _, ok := r.scaleWord(j, true); !ok {
			return n, ErrSyntax // 3M makes tape
		}
	}
	if j, e, ok := r.power(n.to); ok {
		if e > maxExponent || e < -maxExponent {
			return n, ErrLimit
		}
		n.n = n.n.scale(1, 1, int32(e))
		n.ulp, n.scale, n.plain, n.to = n.ulp+e, e, false, j
		return n, nil
	}
	if v, ok := r.cardinalWord(n.to); ok && v == 100 && !n.doubtful && n.to < r.to && r.toks[n.to].Space && r.particle(n.to) != "subunit" { // 3 hundred, but 50 cents
		n.n, n.ulp, n.plain, n.to = n.n.scale(1, 1, 2), n.ulp+2, false, n.to+1
		n.mantissa = n.n
		r.belowHundred(&n)
		return r.scaled(n)
	}
	if v, ok := r.hundredAnd(n.to); ok && n.plain && n.count == 1 && n.n.sign() > 0 { // 3 hundra en
		n.n = n.n.scale(1, 1, 2).add(intNumber(v))
		n.mantissa, n.plain, n.to = n.n, false, n.to+1
		return n, nil
	}
	if s, ok := r.sense(n.to, lexicon.Collectives); ok && s.N >= 10 && !n.doubtful && n.ulp == 0 { // 3 dozen
		n.n, n.plain, n.form, n.to = n.n.mul(intNumber(s.N)), false, Collective, r.skipOf(n.to+1)
		return n, nil
	}
	return r.scaled(n)
}

// digitsAt reads the digits of one token.
func (r *reader) digitsAt(i int) (numeral, error) {
	n := numeral{from: i, to: i + 1}
	err := r.digitsOf(&n, r.p.String(i))
	return n, err
}

// digitsOf reads a text of digits into n.
func (r *reader) digitsOf(n *numeral, text string) error {
	d := &r.digits
	if err := d.split(text); err != nil {
		return err
	}
	places, ok := 0, true
	use := r.plain
	if r.ownZero != 0 {
		if c := firstRune(d.text); c >= r.ownZero && c < r.ownZero+10 {
			use = r.native
		}
	}
	switch {
	case d.groups == 1:
	case r.known:
		if places, ok = d.places(use); !ok {
			if places, ok = d.places(r.money); ok {
				use = r.money
			} else if places, use, ok = d.foreign(r.money1); ok {
				n.foreign = true
			}
		}
	default:
		p, q := pointed, commaed
		places, ok = d.places(p)
		use = p
		if other, also := d.places(q); also {
			switch {
			case !ok:
				places, ok, n.swapped = other, true, true
				use = q
			case other != places:
				n.doubtful = true
				n.other, n.otherULP = d.number(other), d.exp-other
			}
		}
	}
	if !ok || d.n == 0 && d.den == 0 {
		return ErrSyntax
	}
	if r.known && places == 3 && use.decimal == ',' && r.money1 && d.groups == 2 && d.exp == 0 && d.digits[0] != 0 && r.pointedMoney(n.from-1) {
		// "$10,500" in a language of decimal commas: nobody writes a third decimal of ten dollars.
		if d.n > 4 || d.n == 4 && d.digits[1] == 0 && d.digits[2] == 0 && d.digits[3] == 0 {
			places, use = 0, pointed
		} else {
			n.doubtful = true
			n.other, n.otherULP = d.number(3), -3
			places = 0
		}
	}
	n.n = d.number(places)
	n.mantissa = n.n
	n.ulp = d.exp - places
	n.plain = d.plain()
	n.count = d.n - places
	n.zero = d.zero
	if d.den > 0 {
		n.form = Fractional
	}
	if places == 0 && d.grouped(use) && d.exp == 0 {
		n.shared = 3 * (d.groups - 1)
	}
	if d.exp != 0 {
		n.scale = d.exp
	}
	return nil
}

// spokenPoint reports whether token i is the word for a decimal mark, and digits alone stand behind it that count nothing themselves.
func (r *reader) spokenPoint(i int) bool {
	if r.particle(i) != "point" || i+1 >= r.to || !r.toks[i].Space || r.toks[i+1].Class != scan.Number || !r.toks[i+1].Space {
		return false
	}
	two := numeral{n: intNumber(2), count: 1}
	_, unit := r.unitAt(i+2, &two)
	return !unit || !r.is(i, lexicon.Units)
}

// pointedMoney reports whether token i is the sign or code of a currency of countries with decimal points.
func (r *reader) pointedMoney(i int) bool {
	switch r.text(i) {
	case "$", "US$", "USD", "£", "GBP", "A$", "AU$", "AUD", "C$", "CA$", "CAD", "HK$", "HKD", "S$", "SGD", "NZ$", "NZD":
		return true
	}
	return false
}

// scaled reads the scale words behind a mantissa, and further parts.
func (r *reader) scaled(n numeral) (numeral, error) {
	limit := maxExponent
	for n.to < r.to {
		e, j, ok := r.scaleWord(n.to, n.plain || n.count > 0)
		if !ok && !n.doubtful {
			if e, j, ok = r.odd(n.to); ok {
				n.odd = true
			}
		}
		if !ok {
			break
		}
		if n.scale+e > maxExponent || j-n.from > maxMarks {
			return n, ErrLimit
		}
		n.n = n.n.scale(1, 1, int32(e))
		n.other = n.other.scale(1, 1, int32(e))
		n.ulp, n.otherULP, n.scale, n.to = n.ulp+e, n.otherULP+e, n.scale+e, j
		n.shared = n.scale
		n.plain = false
		limit = n.scale
	}
	if n.scale == 0 || n.doubtful {
		return n, nil
	}
	if up := r.lift(n.to, n.scale); up > 0 {
		n.n = n.n.scale(1, 1, int32(up))
		n.ulp, n.scale, n.shared, limit = n.ulp+up, n.scale+up, n.shared+up, n.scale+up
	}
	return r.more(n, limit)
}

// hundredAnd returns what a number in words has beside the hundred that it begins with, where that is a word of its own: cent un.
func (r *reader) hundredAnd(i int) (int64, bool) {
	s, ok := r.sense(i, lexicon.Numbers)
	if !ok || s.Class != "spelled" || s.N <= 100 || s.N >= 200 || s.Arg(1) != "" || !r.toks[i].Space {
		return 0, false
	}
	word, rest, found := strings.Cut(r.p.String(i), " ")
	if !found || rest == "" {
		return 0, false
	}
	start := r.toks[i].Start
	w, end := r.dict.Longest(r.p.Text[:start+len(word)], start)
	h, ok := w.Sense(lexicon.Numbers)
	return s.N - 100, ok && end == start+len(word) && h.N == 100 && h.D == 1
}

// belowHundred reads what follows hundreds: 3 hundred and 21, 3 hundra 21.
func (r *reader) belowHundred(n *numeral) {
	j := n.to
	if r.isAnd(j) && !r.between {
		j++
	}
	if n.ulp != 2 || j >= r.to || r.toks[j].Class != scan.Number {
		return
	}
	m, err := r.digitsAt(j)
	if err != nil || !m.plain || m.zero || m.n.sign() <= 0 || m.n.cmp(intNumber(100)) >= 0 {
		return
	}
	if v, ok := r.cardinalWord(m.to); ok && v >= 100 && v < 200 || r.is(m.to, lexicon.Scales) { // 3 hundred and 2 hundred
		return
	}
	n.n = n.n.add(m.n)
	n.mantissa, n.ulp, n.to = n.n, 0, m.to
}

// more reads smaller parts ("5 million three hundred thousand") and "and a half" after one that ended with a scale word.
func (r *reader) more(n numeral, limit int) (numeral, error) {
	for n.to < r.to {
		if f, j, ok := r.andFraction(n.to); ok { // a million and a half; a billion and a half million
			e := limit
			if j < r.to {
				if smaller, next, ok := r.scaleWord(j, false); ok && smaller < limit {
					e, j = smaller, next
				}
			}
			n.n = n.n.add(f.scale(1, 1, int32(e)))
			n.ulp, n.form, n.to = e-1, Numeral, j
			return n, nil
		}
		j := n.to
		if r.glued(j) && r.glued(j+1) && r.zero(j) { // 1千零20
			j++
		}
		and := r.isAnd(j)
		if and {
			if r.between || firstRune(r.p.String(j)) >= 0x2E80 { // と and 和 join two numbers, no parts of one
				return n, nil
			}
			j++
		}
		if j >= r.to {
			return n, nil
		}
		var part numeral
		var err error
		switch t := &r.toks[j]; {
		case t.Class == scan.Number && (!and || r.p.String(j-1) == "و"):
			// Digits go on only where a smaller scale word follows them, or three of them behind whole thousands: 2 bin 500.
			if part, err = r.digitsAt(j); err != nil || part.doubtful {
				return n, nil
			}
			if v, ok := r.cardinalWord(part.to); ok && v == 100 && part.plain && limit > 2 && part.n.cmp(intNumber(10)) < 0 { // 4 thousand 3 hundred
				part.n, part.ulp, part.to = part.n.scale(1, 1, 2), 2, part.to+1
				r.belowHundred(&part)
				n.n = n.n.add(part.n)
				n.ulp, n.scale, n.shared, n.to = part.ulp, 0, 0, part.to
				return n, nil
			}
		case t.Is(lexicon.Numbers) && t.Space && unicode.Is(unicode.Han, firstRune(r.p.String(j))):
			return n, nil // 一 百 五 十: what is written apart may go on as it likes
		case t.Is(lexicon.Numbers):
			if part, err = r.cardinal(j); err != nil {
				return n, nil
			}
		default:
			return n, nil
		}
		e, k, ok := 0, part.to, false
		if k < r.to {
			e, k, ok = r.scaleWord(k, part.plain)
			for ok && k < r.to && k-j < maxModifiers+2 { // doscientos mil millones
				e2, k2, more := r.scaleWord(k, false)
				if !more {
					break
				}
				e, k = e+e2, k2
			}
		}
		if ok {
			e += r.lift(k, e)
		}
		switch {
		case ok && e < limit && part.n.scale(1, 1, int32(e)).cmp(tenTo(limit)) < 0:
			part.n, part.to, part.ulp, part.scale = part.n.scale(1, 1, int32(e)), k, part.ulp+e, e
		case ok, !part.spelled && !r.myriad(j, &part) && !(limit == 3 && n.ulp >= 3 && part.plain && part.count == 3 && r.toks[n.from].Class == scan.Number), part.n.cmp(tenTo(limit)) >= 0:
			return n, nil
		}
		n.n = n.n.add(part.n)
		n.ulp, n.scale, n.shared, n.to, limit = part.ulp, part.scale, 0, part.to, part.scale
		if limit == 0 {
			return n, nil
		}
	}
	return n, nil
}

// odd reads a scale word behind a word that says that it is some more than the round number before them: 500余万, 30여만,
// 二十几万, where a lexicon has the two as one vague word.
func (r *reader) odd(i int) (exp, next int, ok bool) {
	if !r.glued(i) || firstRune(r.p.String(i)) < 0x2E80 {
		return 0, 0, false
	}
	t := &r.toks[i]
	if s, vague := t.Word.Sense(lexicon.Vague); vague && s.Arg(1) == "" {
		at := t.Start + utf8.RuneLen(firstRune(r.p.String(i)))
		w, end := r.dict.Longest(r.p.Text[:t.End], at)
		if s, scale := w.Sense(lexicon.Scales); scale && end == t.End && s.N >= 3 {
			return int(s.N), i + 1, true
		}
		return 0, 0, false
	}
	s, more := t.Word.Sense(lexicon.BoundsAfter)
	if i+1 < r.to && (r.particle(i) == "odd" || more && s.Class == "more-than") {
		return r.scaleWord(i+1, false)
	}
	return 0, 0, false
}

// lift returns by how many powers of ten the scale word before token i counts for more, because one of ten thousand or more stands
// behind smaller parts of the same group: 3천 5백만 is 3천만 and 5백만, 6千2百70万 6200 times 万.
func (r *reader) lift(i, e int) int {
	if e < 1 || e > 3 || i <= r.from || firstRune(r.p.String(i-1)) < 0x2E80 {
		return 0
	}
	for range 3 {
		if i+1 >= r.to || r.toks[i].Class != scan.Number {
			return 0
		}
		n, err := r.digitsAt(i)
		if err != nil || !n.plain {
			return 0
		}
		up, next, ok := r.scaleWord(i+1, true)
		if !ok || !r.glued(i+1) || firstRune(r.p.String(i+1)) < 0x2E80 {
			return 0
		}
		low := up % 4
		if n.n.scale(1, 1, int32(low)).cmp(tenTo(e)) >= 0 {
			return 0
		}
		if up >= 4 {
			return up - low
		}
		i, e = next, low
	}
	return 0
}

// zero reports whether token i is a zero in words that stands for the places left out.
func (r *reader) zero(i int) bool {
	s, ok := r.sense(i, lexicon.Numbers)
	return ok && s.N == 0 && s.D == 1 && i+1 < r.to && (r.toks[i+1].Class == scan.Number || r.toks[i+1].Is(lexicon.Numbers))
}

func tenTo(e int) number { return number{coef: 1, exp: int32(e)} }

// mayBeDate reports whether p/q that begins at token i is as well the day and the month of a date, and a whole number as a fraction.
func (r *reader) mayBeDate(i int, f number) bool {
	p, ok := smallInt(r.p.String(i))
	q, also := smallInt(r.p.String(i + 2))
	return ok && also && q > 1 && min(p, q) <= 12 && max(p, q) <= 31 && f.big == nil && f.exp >= 0
}

// slash reads p/q.
func (r *reader) slash(i int) (number, int, bool) {
	if i+2 >= r.to || !r.glued(i+1) || r.p.String(i+1) != "/" && r.p.String(i+1) != "⁄" || !r.glued(i+2) || r.toks[i+2].Class != scan.Number {
		return number{}, 0, false
	}
	if i+3 < r.to && r.glued(i+3) && (r.p.String(i+3) == "/" || r.p.String(i+3) == "-") {
		return number{}, 0, false // 4/5/2024
	}
	p, err := r.digitsAt(i)
	if err != nil || !p.plain || p.zero || p.count > 6 {
		return number{}, 0, false
	}
	q, err := r.digitsAt(i + 2)
	if err != nil || !q.plain || q.n.sign() <= 0 || q.zero || q.count > 6 {
		return number{}, 0, false
	}
	if !r.whole && (p.n.cmp(q.n) >= 0 || q.n.cmp(intNumber(1000)) > 0) {
		return number{}, 0, false // 24/7, 9/11
	}
	return p.n.quo(q.n), i + 3, true
}

// power reads ×10⁶, x 10^6, · 10⁻³.
func (r *reader) power(i int) (next, exp int, ok bool) {
	if i+2 >= r.to {
		return 0, 0, false
	}
	switch r.p.String(i) {
	case "×", "x", "X", "·", "*", "⋅":
	default:
		return 0, 0, false
	}
	if r.p.String(i+1) != "10" || !r.glued(i+2) {
		return 0, 0, false
	}
	s := r.p.String(i + 2)
	next = i + 3
	if (s == "−" || s == "-") && r.glued(i) && r.glued(i+1) && next < r.to && r.glued(next) { // ×10−5
		exp, ok = smallInt(r.p.String(next))
		return next + 1, -exp, ok
	}
	if s == "^" && next < r.to {
		s, next = r.p.String(next), next+1
		if (s == "-" || s == "−") && next < r.to {
			exp, ok = smallInt(r.p.String(next))
			return next + 1, -exp, ok
		}
	}
	exp, ok = smallInt(s)
	return next, exp, ok
}

// smallInt reads an integer of at most four digits, raised or not.
func smallInt(s string) (n int, ok bool) {
	neg, count := false, 0
	for _, c := range s {
		v := -1
		switch {
		case c >= '0' && c <= '9':
			v = int(c - '0')
		case c == '⁻' || c == '-' || c == '−':
			neg = true
			continue
		case c == '⁺' || c == '+':
			continue
		case c == '¹':
			v = 1
		case c == '²':
			v = 2
		case c == '³':
			v = 3
		case c >= 0x2070 && c <= 0x2079:
			v = int(c - 0x2070)
		}
		if count++; v < 0 || count > 4 {
			return 0, false
		}
		n = n*10 + v
	}
	if neg {
		n = -n
	}
	return n, count > 0
}

// scaleWord reads million, bn, k. What is only a letter or two counts directly after digits, and if it may be a
// unit ("5m") only beside a currency or before a counted noun; where it stands apart, only beside a currency.
func (r *reader) scaleWord(i int, afterDigits bool) (exp, next int, ok bool) {
	t := &r.toks[i]
	s, ok := t.Word.Sense(lexicon.Scales)
	if !ok {
		return 0, 0, false
	}
	if s.Class == "compact" {
		return int(s.N), i + 1, true
	}
	length := t.End - t.Start
	if length > 2 || t.Start > 0 && firstRune(r.p.String(i)) >= 0x2E80 {
		return int(s.N), i + 1, true
	}
	if !afterDigits {
		return 0, 0, false
	}
	money := r.money1 || i+1 < r.to && r.toks[i+1].Is(lexicon.Currencies)
	switch {
	case money:
		return int(s.N), i + 1, true
	case length == 2 && !t.Is(lexicon.Units):
		return int(s.N), i + 1, true
	case !t.Is(lexicon.Units) && r.ends(i):
		return int(s.N), i + 1, true
	case t.Space || length == 1 && s.N > 6 && r.text(i) == "G":
		return 0, 0, false
	case length == 1 && r.text(i) == "M" && !t.Is(lexicon.Units) && t.Start-r.toks[i-1].Start < 2 && !r.is(i+1, lexicon.Kinds):
		return 0, 0, false // 3M
	case !t.Is(lexicon.Units) || i+1 < r.to && r.toks[i+1].Space && r.counted(i+1):
		return int(s.N), i + 1, true
	}
	return 0, 0, false
}

// ends reports whether the sentence is a number and token i, and nothing else.
func (r *reader) ends(i int) bool {
	if i != r.to-1 || i > r.from+4 {
		return false
	}
	for k := r.from; k < i; k++ {
		if c := r.toks[k].Class; c != scan.Number && c != scan.Sign && c != scan.Punct {
			return false
		}
	}
	return true
}
