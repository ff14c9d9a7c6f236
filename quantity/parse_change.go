package quantity

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// maxSmaller is how many small units may stand behind one currency: 50元6角3分 has two.
const maxSmaller = 2

// change reads the small money behind an amount:
//
//	change = { [ "and" | "with" ] number subunit } | [ "and" | "with" ] two digits
//
// A cent is of whatever currency stands before it. Two digits alone count only where nothing that they might count follows:
// 15 USD 50, two dollars and 23.
func (r *reader) change(f *found) {
	u := &f.unit
	whole := f.num.ulp
	if !u.known || f.num.vague || f.num.doubtful || f.num.scale != 0 || whole != 0 || u.cents > 1 || f.num.form != Numeral || f.ranged {
		return
	}
	least := int64(1)
	for range maxSmaller {
		j := f.to
		and := r.isAnd(j) || r.particle(j) == "with-cents"
		if and {
			j++
		}
		if and && f.open == "between" || j >= r.to || !and && !r.toks[j].Space && !r.unspaced(j-1) || r.toks[j].Class != scan.Number && !r.toks[j].Is(lexicon.Numbers) {
			return
		}
		n, err := r.numeral(j)
		if err != nil || n.doubtful || n.vague || n.scale != 0 || n.form != Numeral || n.ulp != 0 || n.n.sign() <= 0 {
			return
		}
		cents, to := r.smaller(u, n.to)
		switch {
		case cents > least && n.n.cmp(intNumber(cents/least)) < 0:
		case cents == 0 && least == 1 && r.bareCents(&n, and):
			cents, to = 100, n.to
		default:
			return
		}
		f.num.n = f.num.n.add(n.n.quo(intNumber(cents)))
		for f.num.ulp = 0; tenTo(-f.num.ulp).cmp(intNumber(cents)) < 0; {
			f.num.ulp--
		}
		f.num.mantissa, f.num.plain = f.num.n, false
		f.num.to, f.to = to, to
		u.span.End, u.to = r.toks[to-1].End, to
		if least = cents; cents >= 100 {
			return
		}
	}
}

// smaller reads a small unit of the currency at token k: how many make one of it, and the token behind it; 0 if there is none.
func (r *reader) smaller(u *unit, k int) (cents int64, to int) {
	if k >= r.to {
		return 0, k
	}
	if s, ok := r.sense(k, lexicon.Particles); ok && s.Class == "subunit" {
		if n, ok := ratio(s.Arg(0)); ok && n.exp == 0 {
			return n.coef, k + 1
		}
	}
	s, ok := r.sense(k, lexicon.Currencies)
	if !ok {
		return 0, k
	}
	_, n, ok := cutSubunit(s)
	if !ok {
		return 0, k
	}
	if v, ok := r.currencyAt(k); ok && (v == u.u || s.Class == "cent") {
		return n, k + 1
	}
	return 0, k
}

// bareCents reports whether a number behind a currency counts its hundredths though nothing says so.
func (r *reader) bareCents(n *numeral, and bool) bool {
	if n.n.cmp(intNumber(100)) >= 0 || n.n.cmp(intNumber(10)) < 0 || n.plain && n.count != 2 || n.zero || !n.plain && !n.spelled {
		return false
	}
	if n.to >= r.to {
		return true
	}
	t := &r.toks[n.to]
	if t.Class == scan.Punct {
		return t.Space || r.text(n.to) != "-" && r.text(n.to) != "–" && r.text(n.to) != "("
	}
	if and || t.Class != scan.Word || !t.Space || t.In(numberWords|1<<lexicon.Units|1<<lexicon.Kinds|1<<lexicon.Currencies|1<<lexicon.Scales|
		1<<lexicon.Months|1<<lexicon.Periods|1<<lexicon.Changes|1<<lexicon.Ranges|1<<lexicon.Bounds|1<<lexicon.BoundsAfter) {
		return false
	}
	return t.In(1<<lexicon.Function|1<<lexicon.Rests|1<<lexicon.Particles) || !r.plural(n.to)
}

// subunitAt reads a small unit of money that the language's own currencies don't have: øre, bani, cents.
func (r *reader) subunitAt(k int) (unit, bool) {
	s, ok := r.sense(k, lexicon.Particles)
	if !ok || s.Class != "subunit" || s.Arg(1) == "" || r.toks[k].In(1<<lexicon.Numbers|1<<lexicon.Currencies) {
		return unit{}, false
	}
	n, ok := ratio(s.Arg(0))
	if !ok || n.exp != 0 {
		return unit{}, false
	}
	u, ok := r.period(s.Arg(1))
	return unit{u: u, span: r.spanOf(k, k+1), to: k + 1, kind: Currency, known: true, cents: n.coef}, ok
}

// oneOf reports whether what stands at token k is money or a measure, of which even an article says how much: un dólar, ein
// Liter, but not einen Tag.
func (r *reader) oneOf(k int) bool {
	if k >= r.to {
		return false
	}
	if r.toks[k].Class != scan.Word || r.toks[k].In(1<<lexicon.Kinds|1<<lexicon.Function) {
		return false
	}
	if s, ok := r.sense(k, lexicon.Currencies); ok && r.toks[k].End-r.toks[k].Start > 2 {
		switch s.Class { // whose names are no other nouns
		case "$", "USD", "EUR", "JPY", "CNY", "RUB", "UAH", "PLN", "KRW", "INR", "ILS", "MNT", "VND", "KZT", "GEL", "RON", "BGN", "THB", "QAR", "LBP", "cent":
			return true
		}
		return false
	}
	s, _ := r.sense(k, lexicon.Units)
	switch s.Class {
	case "kilometer", "meter", "centimeter", "millimeter", "mile", "kilogram", "gram", "milligram", "tonne", "liter", "milliliter", "hectoliter", "gallon",
		"hectare", "acre", "square-meter", "square-kilometer", "cubic-meter", "gigabyte", "megabyte", "kilowatt-hour":
		return r.toks[k].End-r.toks[k].Start > 3
	}
	return false
}
