package quantity

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// How a language puts a fraction into words is its lexicon's to say, by the particle that stands between the two numbers:
//
//	parts   denominator first     三分之二, 3分の1, 삼분의 이
//	among   the same, of a count  तीन में से एक; the second must be the smaller
//	over    numerator first       तीन बटे पाँच, beş bölü sekiz
//	of      numerator first       where an ordinal and "part" follow: एक का पाँचवाँ हिस्सा
//
// What joins a fraction to the integer before it is "and" or "again": 五又三分之一, 3と5分の1, एक और एक चौथाई.
func (r *reader) fractions(n *numeral) {
	if n.to >= r.to || n.vague || n.doubtful {
		return
	}
	p := r.particle(n.to)
	if p == "" {
		return
	}
	if n.form == Numeral && n.n.sign() > 0 {
		switch p {
		case "parts", "among":
			if m, ok := r.term(n.to + 1); ok && (p == "parts" || m.n.cmp(n.n) < 0 && n.n.cmp(intNumber(1)) > 0) {
				n.becomes(m.n.quo(n.n), m.to)
				n.share = true
				p = r.particle(n.to)
			}
		case "of":
			if r.ofParts(n) {
				p = r.particle(n.to)
			}
		case "over":
			if m, ok := r.term(n.to + 1); ok {
				n.becomes(n.n.quo(m.n), m.to)
				n.share = true
				p = r.particle(n.to)
			}
		}
	}
	if (p == "and" || p == "again") && !r.inFraction && !r.inJoined {
		r.joined(n, p == "again")
	}
}

// ofParts reads a fraction around a word for "of": its lower half is an ordinal with a word for part behind it, एक का पाँचवाँ
// हिस्सा; or, where the lexicon says so, a power of ten, تسعة من عشرة.
func (r *reader) ofParts(n *numeral) bool {
	j := n.to + 1
	if j >= r.to || n.scale > 0 && !n.spelled {
		return false
	}
	if s, _ := r.sense(n.to, lexicon.Particles); s.Arg(0) == "tenths" {
		m, ok := r.term(j)
		if !ok || !m.spelled && m.n.cmp(intNumber(10)) < 0 || m.n.cmp(n.n) <= 0 {
			return false
		}
		if e := m.n.exponent(); e > 0 && m.n.cmp(tenTo(e)) == 0 || n.from == r.from && (m.to == r.to || m.to == r.to-1 && r.toks[m.to].Class == scan.Punct) {
			n.becomes(n.n.quo(m.n), m.to)
			n.share = true
			return true
		}
		return false
	}
	q, to, ok := r.ordinalAt(j)
	if !ok || q < 2 {
		return false
	}
	switch {
	case r.particle(to) == "part":
		to++
	case n.from == r.from && to == r.to:
	default:
		return false
	}
	n.becomes(n.n.quo(intNumber(q)), to)
	n.share = true
	return true
}

// exponent returns e for 10ᵉ, and 0 for all that is no power of ten.
func (a number) exponent() int {
	v, ok := a.int64()
	e := 0
	for ; ok && v > 1 && v%10 == 0; v /= 10 {
		e++
	}
	if v != 1 {
		return 0
	}
	return e
}

// mixedPlural reads an integer and a fraction that share a number's end: in Arabic "a hundred and three quarters" is 100¾, for
// what takes the plural are three to ten.
func (r *reader) mixedPlural(n *numeral, f number) bool {
	v, ok := n.n.int64()
	if first := firstRune(r.p.String(n.from)); !ok || first < 0x0600 || first > 0x06FF || n.scale > 0 || v < 20 || v%100 < 3 || v%100 > 10 || n.to-n.from != 1 || f.cmp(intNumber(1)) >= 0 {
		return false
	}
	parts := intNumber(v % 100).mul(f)
	if parts.cmp(intNumber(1)) >= 0 {
		return false
	}
	n.n = intNumber(v - v%100).add(parts)
	n.mantissa, n.form, n.ulp, n.shared = n.n, Fractional, 0, 0
	return true
}

// term reads the second number of a fraction.
func (r *reader) term(i int) (numeral, bool) {
	if i >= r.to || r.inFraction || r.toks[i].Class != scan.Number && !r.toks[i].In(1<<lexicon.Numbers|1<<lexicon.Scales) {
		return numeral{}, false
	}
	r.inFraction = true
	m, err := r.numeral(i)
	r.inFraction = false
	if m.to < r.to && r.toks[m.to].Is(lexicon.Scales) {
		return m, false // more of the number than was read
	}
	return m, err == nil && !m.vague && !m.doubtful && m.form == Numeral && m.n.sign() > 0
}

// divides turns a numeral into a fraction.
func (n *numeral) divides(v number, to int) {
	n.n, n.mantissa, n.to = v, v, to
	n.form, n.ulp, n.scale, n.shared, n.plain = Fractional, 0, 0, 0, false
}

// becomes turns a numeral into a fraction in words.
func (n *numeral) becomes(v number, to int) {
	n.divides(v, to)
	n.spelled = true
}

// joined reads a fraction that stands behind an integer: 103と3分の2. Where the word that joins them is "and", the integer
// has no scale word, for with one the two may be items of a list.
func (r *reader) joined(n *numeral, again bool) {
	if n.form != Numeral || n.ulp < 0 || !again && (r.english || r.between || n.scale > 0 && !n.spelled) {
		return
	}
	i := n.to + 1
	if i >= r.to {
		return
	}
	m := numeral{to: i + 1}
	if f, ok := r.fractionWord(i); ok && !r.english {
		m.n, m.form = f, Fractional
	} else if r.toks[i].Class == scan.Number || r.toks[i].Is(lexicon.Numbers) {
		var err error
		r.inJoined = true
		m, err = r.numeral(i)
		r.inJoined = false
		if err != nil || m.doubtful || m.vague {
			return
		}
	}
	if m.form != Fractional || m.scale != 0 || m.n.sign() <= 0 || m.n.cmp(intNumber(1)) >= 0 {
		return
	}
	n.becomes(n.n.add(m.n), m.to)
	n.share = false
}

// maxRaised is the greatest exponent of a number that is raised to a power in words or by ^.
const maxRaised = 64

// raised reads a number that is raised to a power: 2^10, 2の10乗, 2.5的3次方, and what it multiplies: 1.2×10の13乗.
func (r *reader) raised(n *numeral) {
	if n.to+1 >= r.to || n.vague || n.doubtful || n.form != Numeral || n.n.big != nil {
		return
	}
	times := false
	base, k := n.n, n.to
	switch r.text(k) {
	case "×":
		if r.text(k+1) != "10" && r.text(k+1) != "十" && r.text(k+1) != "１０" {
			return
		}
		base, times = intNumber(10), true
		k += 2
	case "^":
	default:
		if !r.isOf(k) {
			return
		}
	}
	caret := r.text(k) == "^"
	if !caret && !r.isOf(k) || !r.glued(k) {
		return
	}
	k++
	sign := 1
	if k+1 < r.to && (r.text(k) == "-" || r.text(k) == "−" || r.particle(k) == "minus") {
		sign, k = -1, k+1
	} else if k+1 < r.to && (r.text(k) == "+" || r.particle(k) == "plus") {
		k++
	}
	if k >= r.to || caret && r.toks[k].Class != scan.Number {
		return
	}
	e, to := int64(0), k+1
	if r.toks[k].Class == scan.Number {
		m, err := r.digitsAt(k)
		v, ok := m.n.int64()
		if err != nil || !m.plain || !ok {
			return
		}
		e = v
	} else if m, ok := r.inWords(k); ok && !m.doubtful {
		if e, ok = m.n.int64(); !ok {
			return
		}
	} else {
		return
	}
	if !caret {
		if r.particle(to) != "power" {
			return
		}
		to++
	}
	if e > maxRaised || base.sign() == 0 {
		return
	}
	v := intNumber(1)
	for range e {
		v = v.mul(base)
	}
	if sign < 0 {
		v = intNumber(1).quo(v)
	}
	if times {
		v = v.mul(n.n)
	}
	n.n, n.mantissa, n.to = v, v, to
	n.ulp, n.scale, n.shared, n.plain = 0, 0, 0, false
}
