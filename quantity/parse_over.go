package quantity

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// over reads a number that is divided by another, where nothing is counted: one over three, uno sobre 20, 1 delat med 3. In "2 000 dollars
// over 3 years" something is.
func (r *reader) over(f *found) bool {
	n := &f.num
	if r.particle(n.to) != "divided" || n.form != Numeral || n.vague || n.doubtful || f.hasUnit || f.money != (Unit{}) || f.bound != At || f.open != "" {
		return false
	}
	k := n.to + 1
	if k >= r.to || r.toks[k].Class != scan.Number && !r.toks[k].Is(lexicon.Numbers) {
		return false
	}
	m, err := r.numeral(k)
	if err != nil || m.form != Numeral || m.vague || m.doubtful || m.n.sign() <= 0 || !r.nothingAt(m.to) {
		return false
	}
	n.divides(n.n.quo(m.n), m.to)
	f.to, f.kind = m.to, Ratio
	return true
}

// lower reads the lower half of an English fraction of any number: fifths, twenty-fifths, hundred and fifths. It is plural, but where its
// upper half is one.
func (r *reader) lower(i int) (den int64, next int, ok bool) {
	if !r.english || i >= r.to {
		return 0, 0, false
	}
	tens := int64(0)
	if v, is := r.cardinalWord(i); is && v >= 20 && v < 100 && v%10 == 0 {
		tens = v
		i = r.afterHyphen(i + 1)
	}
	s, is := r.sense(i, lexicon.Fractions)
	if !is || s.N != 1 || tens > 0 && s.D >= 10 {
		return 0, 0, false
	}
	if w := r.text(i); w[len(w)-1] != 's' {
		return 0, 0, false
	}
	return tens + s.D, i + 1, true
}

// enumerated reports whether a number word is one of a list of them: "one, two, three".
func (r *reader) enumerated(i int) bool {
	const numbers = 1<<lexicon.Numbers | 1<<lexicon.Scales
	return r.text(i+1) == "," && i+2 < r.to && r.toks[i+2].In(numbers) || i-2 >= r.from && r.text(i-1) == "," && r.toks[i-2].In(numbers)
}

// divided reports whether a number or a share of one follows the number word at token i: one over three, un sur vingt.
func (r *reader) divided(i int) bool {
	switch r.particle(i + 1) {
	case "divided", "over", "out-of":
		return i+2 < r.to && (r.toks[i+2].Class == scan.Number || r.toks[i+2].Is(lexicon.Numbers))
	case "point":
		return r.is(i+2, lexicon.Numbers)
	case "and", "with-cents":
		_, _, ok := r.andFraction(i + 1)
		return ok
	}
	return r.particle(i-1) == "minus"
}

// lowerBehind reads a whole English fraction below one: fifty-four hundredths.
func (r *reader) lowerBehind(i int) (number, int, bool) {
	if !r.english || !r.is(i, lexicon.Numbers) {
		return number{}, 0, false
	}
	m, err := r.cardinal(i)
	if err != nil || m.n.cmp(intNumber(1000)) >= 0 {
		return number{}, 0, false
	}
	q, next, ok := r.lower(r.afterHyphen(m.to))
	if !ok || m.n.cmp(intNumber(q)) >= 0 {
		return number{}, 0, false
	}
	return m.n.quo(intNumber(q)), next, true
}

// line reports whether the word at token i is all that the sentence has, but for a sign and a full stop.
func (r *reader) line(i int) bool {
	return (i == r.from || i == r.from+1 && r.particle(r.from) == "minus") && (i+1 == r.to || i+2 == r.to && r.toks[i+1].Class == scan.Punct)
}
