package quantity

import (
	"errors"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// found is a figure while it is put together. What stands around a number:
//
//	figure = { hedge | bound } [ "between" | "from" ] [ sign ] [ currency ] numeral [ after ] [ unit ] [ middle numeral [ unit ] ] [ after ]
type found struct {
	from, to int // tokens
	num      numeral
	last     numeral // of a range
	ranged   bool
	open     string // "between" or "from" stands before it
	inner    int    // the token behind that
	sign     int
	bound    Bound
	hedge    Hedge
	unit     unit
	hasUnit  bool
	money    Unit // the currency before the number
	first    bool // the unit stands before the number: yüzde 3, 百分之三
	kind     Kind
	than     bool // "than" stands before it, and what is compared behind: 比三十大
	end      int  // where the text of the figure ends inside its last token; 0 if at the token's end
}

// all appends the sentence's figures.
func (r *reader) all(dst []Match) []Match {
	floor := r.from
	r.pair, r.found = pair{}, found{}
	for i := r.from; i < r.to; {
		m, next, ok := r.at(i, floor)
		if ok {
			if both, ok := r.paired(m, &r.found); ok {
				dst[len(dst)-1] = both
				r.pair = pair{}
			} else {
				dst = append(dst, m)
				r.remember(m, &r.found)
			}
			floor = next
		}
		i = max(next, i+1)
	}
	return dst
}

// starts are the sections whose words may begin a number, or something that is none.
const starts = numberWords | 1<<lexicon.Months | 1<<lexicon.Identifiers | 1<<lexicon.Particles | 1<<lexicon.Periods

// beginnings are those of starts that are no small words: of these only an article and the word for a fourth begin a number.
const beginnings = numberWords | 1<<lexicon.Months | 1<<lexicon.Identifiers

// opens reports whether the small word at token i may begin a number: "a dozen", "quarter of a million".
func (r *reader) opens(i int) bool {
	if r.isIndefinite(i) && i+1 < r.to && (r.toks[i+1].In(beginnings) || r.aQuarter(i+1) || r.unitAndHalf(i)) {
		return true
	}
	return r.aQuarter(i)
}

// at reads what begins with the number at token i. next is where to go on.
func (r *reader) at(i, floor int) (m Match, next int, ok bool) {
	t := &r.toks[i]
	if r.duals {
		if m, next, ok = r.dual(i, floor); ok {
			return m, next, ok
		}
	}
	if t.Class != scan.Number && !t.In(starts) {
		return m, i + 1, false
	}
	if t.Is(lexicon.Periods) {
		if m, next, ok = r.periodAndHalf(i, floor); ok {
			return m, next, ok
		}
	}
	if !r.whole && r.english && t.Class != scan.Number && !t.In(beginnings) && !r.opens(i) {
		return m, i + 1, false
	}
	if t.Is(lexicon.Hedges) && t.In(1<<lexicon.Numbers|1<<lexicon.Particles) && r.numberAhead(i+1) { // unas 12.000
		return m, i + 1, false
	}
	if !r.whole && !r.countedOrdinal(i) {
		if to, kind, no := r.name(i); no {
			return r.named(i, to, kind)
		}
	}
	if s, ok := r.sense(i, lexicon.Numbers); ok && !r.whole {
		switch {
		case s.Class == "year" && !r.line(i):
			return r.named(i, i+1, Date)
		case s.Class == "spelled" && s.N == 1 && s.Arg(1) == "" && r.article && !r.oneOf(i+1) && !r.single(i) && !r.divided(i) && !r.enumerated(i): // an article as well
			return m, i + 1, false
		}
	}
	if r.inverts && r.is(i, lexicon.Numbers) && r.particle(i+1) == "clock" { // часов в пять утра
		return r.named(i, i+2, Date)
	}
	if m, next, ok = r.ordinal(i, floor); ok || next > i {
		return m, next, ok
	}
	if m, next, ok = r.times(i, floor); ok {
		return m, next, ok
	}
	f := &r.found
	*f = found{from: i}
	start := i
	if r.bareDecimals(i, floor) {
		start--
	}
	r.before(f, start, floor)
	f.from = min(f.from, start)
	r.between, r.money1 = f.open == "between", f.money != Unit{}
	n, err := r.numeral(i)
	r.money1 = false
	switch {
	case errors.Is(err, ErrLimit):
		f.num, f.to = n, n.to
		return r.failed(f, ErrLimit), n.to, true
	case err == ErrSyntax:
		return r.named(i, n.to, Identifier)
	case err != nil:
		return m, n.to, false
	}
	if start < i {
		n.decimalsOnly()
	}
	f.num, f.to = n, n.to
	f.than = f.bound == At && f.from == i && i > floor && r.particle(i-1) == "than"
	r.behind(f)
	r.inverted(f, floor)
	r.classified(f, floor)
	if !r.whole && !r.counts(f) {
		return r.named(i, max(f.num.to, i+1), Identifier)
	}
	if r.whole && n.foreign && !r.fits(f) {
		return r.failed(f, ErrSyntax), f.to, true
	}
	if f.num.dated && !f.hasUnit {
		return r.failed(f, errDate), f.to, true
	}
	if f.num.doubtful {
		return r.failed(f, ErrAmbiguous), f.to, true
	}
	m, err = r.match(f)
	if err != nil {
		return r.failed(f, err), f.to, true
	}
	return m, f.to, true
}

// single reports whether the word for one at token i counts something for certain: it is all of the text, or a measure or a sum of
// money follows it.
func (r *reader) single(i int) bool {
	if i == r.from && (i+1 == r.to || i+2 == r.to && r.toks[i+1].Class == scan.Punct) {
		return true
	}
	one := numeral{n: intNumber(1), from: i, to: i + 1, spelled: true}
	u, ok := r.unitAt(i+1, &one)
	return ok && u.known && (u.kind == Currency || u.kind == Measure || u.kind == Temperature)
}

// named is what is no quantity: a match only where they were asked for.
func (r *reader) named(from, to int, kind Kind) (Match, int, bool) {
	if !r.identifiers || r.toks[from].Class != scan.Number && kind == Identifier && to == from+1 {
		return Match{}, to, false
	}
	s := r.spanOf(from, to)
	return Match{Start: s.Start, End: s.End, Number: s, Kind: kind}, to, true
}

// behind reads what follows the number.
func (r *reader) behind(f *found) {
	f.to = f.num.to
	if f.than && r.compared(f) {
		f.kind = r.kindOf(f)
		return
	}
	if f.money != (Unit{}) {
		r.settle(&f.num, f.money)
		f.unit, f.hasUnit = unit{u: f.money, span: r.spanOf(f.from, f.from+1), to: f.to, kind: Currency, known: true}, true
		f.unit.span = f.moneySpan(r)
		if u, ok := r.currencyAt(f.to); ok && u == f.money { // US$ 5 dollars
			f.to++
		}
	}
	if r.proportion(f) {
		r.after(f)
		return
	}
	r.after(f)
	if s, ok := r.sense(f.to, lexicon.Changes); ok && !f.hasUnit && s.Class == "times" && s.Arg(0) == "unit" {
		f.kind, f.to = Change, r.afterHyphen(f.to)+1
		return
	}
	r.part(f)
	r.marks(f)
	if !f.hasUnit {
		if u, ok := r.unitAt(f.to, &f.num); ok && !(f.num.share && u.kind == Count) {
			f.unit, f.hasUnit, f.to = u, true, u.to
			r.scaleAfter(f)
			if u.kind == Currency && u.cents == 0 {
				r.settle(&f.num, u.u)
			}
			r.mixed(f)
			r.tenths(f)
			r.halfMore(f)
			if r.shareOf(f) {
				return
			}
		}
		r.degrees(f)
	} else {
		f.unit.to = f.to
		if f.unit.kind == Currency {
			r.change(f)
		}
		r.rate(&f.unit)
		f.to = f.unit.to
	}
	if r.outOf(f) {
		return
	}
	r.second(f)
	if f.ranged && !f.hasUnit {
		if u, ok := r.unitAt(f.to, &f.last); ok {
			f.unit, f.hasUnit, f.to = u, true, u.to
			if next, ok := r.closed(f.to); ok { // 20 ile 30 metre arasında
				f.to = next
			}
		}
	}
	if f.ranged && f.unit.kind == Temperature && f.sign == 0 && f.to == f.unit.to && r.particle(f.to) == "below" { // 10 to 15 degrees below zero
		f.num.n, f.last.n, f.sign = f.last.n.neg(), f.num.n.neg(), 1
		f.to++
	}
	r.after(f)
	if f.open != "" && !f.ranged {
		f.from = f.inner
	}
	r.compared(f)
	r.partitive(f)
	f.kind = r.kindOf(f)
}

// scaleAfter reads the scale word that stands behind a currency: 75 USD million.
func (r *reader) scaleAfter(f *found) {
	if f.unit.kind != Currency || f.num.scale != 0 || f.num.vague || f.to >= r.to || f.to != f.unit.to || r.toks[f.to].End-r.toks[f.to].Start < 2 {
		return
	}
	if e, next, ok := r.scaleWord(f.to, false); ok {
		f.num.scaleBy(e)
		f.num.other = f.num.other.scale(1, 1, int32(e))
		f.to = next
	}
}

// moneySpan finds the currency between from and the number.
func (f *found) moneySpan(r *reader) Span {
	for i := f.from; i < f.num.from; i++ {
		if _, ok := r.currencyAt(i); ok {
			return r.spanOf(i, i+1)
		}
	}
	return Span{}
}

func (r *reader) kindOf(f *found) Kind {
	k := Count
	switch {
	case f.hasUnit:
		k = f.unit.kind
	case f.num.form == Fractional && f.num.scale == 0 && f.num.n.cmp(intNumber(1)) <= 0:
		k = Ratio
	}
	if k == Duration && r.aged(f.from) {
		return Age
	}
	if !f.hasUnit && r.aged(f.from) && f.num.n.cmp(intNumber(130)) < 0 && f.num.form == Numeral {
		return Age
	}
	if (k == Percentage || k == Point || f.by(r)) && r.changed(f) {
		return Change
	}
	return k
}

// match makes the figure.
func (r *reader) match(f *found) (Match, error) {
	m := Match{Start: r.toks[f.from].Start, End: r.toks[f.to-1].End, Number: r.spanOf(f.num.from, f.num.to), Kind: f.kind}
	if f.ranged {
		m.Number.End = r.toks[f.last.to-1].End
	}
	if f.hasUnit && f.unit.to == f.to && f.unit.span.End > r.toks[f.to-1].Start {
		m.End = f.unit.span.End // where words aren't written apart, a token may go on behind the unit
	}
	if f.end > 0 {
		m.End = f.end
	}
	u := Unit{}
	if f.hasUnit {
		u, m.Unit = f.unit.u, f.unit.span
	}
	if f.kind == Age && !f.hasUnit {
		u, _ = r.period("year")
	}
	var err error
	m.Figure, err = f.figure(u)
	return m, err
}

// figure puts number, bound, hedge and unit together.
func (f found) figure(u Unit) (Figure, error) {
	place := 0
	if f.unit.cents > 0 {
		for c := f.unit.cents; c > 1; c /= 10 {
			place--
		}
	}
	if f.unit.tens {
		place = 1
	}
	sign := func(n number) Quantity {
		switch {
		case f.unit.tens:
			n = n.scale(1, 1, 1)
		case place != 0:
			n = n.quo(intNumber(f.unit.cents))
		}
		if f.sign < 0 {
			n = n.neg()
		}
		return Quantity{n: n, u: u}
	}
	n := &f.num
	if n.n.isTooLarge() || n.hi.isTooLarge() || f.last.n.isTooLarge() {
		return Figure{}, ErrLimit
	}
	var fig Figure
	var err error
	n.ulp += place
	f.last.ulp += place
	switch {
	case f.ranged:
		lo, hi := sign(n.n), sign(f.last.n)
		if f.sign < 0 && f.last.n.cmp(n.n) > 0 && f.open == "" {
			hi = sign(f.last.n.neg())
		}
		if fig, err = Range(lo, hi, min(n.ulp, f.last.ulp)); err != nil {
			return fig, err
		}
		fig = fig.Scaled(min(n.scale, f.last.scale))
	case n.vague && n.most:
		if fig, err = Range(sign(n.n), sign(n.hi), 0); err != nil {
			return fig, err
		}
		return fig.With(Between, Fraction), nil
	case n.vague && n.open:
		fig = Stated(sign(n.n), n.ulp)
		return fig.With(AtLeast, Vague), nil
	case n.vague:
		if n.n.cmp(n.hi) == 0 {
			return Stated(sign(n.n), n.ulp).With(f.bound, Vague), nil
		}
		if fig, err = Range(sign(n.n), sign(n.hi), n.ulp); err != nil {
			return fig, err
		}
		return fig.With(Between, Vague), nil
	default:
		fig = Stated(sign(n.n), n.ulp)
		if n.scale != 0 {
			fig = fig.Scaled(n.scale)
		}
		if n.form != Numeral {
			fig = fig.As(n.form)
		}
	}
	b, h := f.bound, f.hedge
	if n.odd && b == At {
		b = MoreThan
	}
	if f.ranged {
		b = Between
	}
	if n.form == Collective && h == Plain && b == At {
		h = About
	}
	return fig.With(b, h), nil
}

// failed is a match that can't be a figure.
func (r *reader) failed(f *found, reason error) Match {
	m := Match{Start: r.toks[f.from].Start, End: r.toks[f.to-1].End, Number: r.spanOf(f.num.from, f.num.to), Kind: f.kind}
	e := &ParseError{Text: r.p.Text[m.Start:m.End], Offset: m.Number.Start, Err: reason}
	if !r.whole {
		e.Offset -= m.Start
	}
	if reason == errDate {
		if fig, err := f.figure(Unit{}); err == nil {
			e.Readings = []Reading{{fig, r.parser.Language}}
		}
	}
	if reason == ErrAmbiguous {
		u := Unit{}
		if f.hasUnit {
			u, m.Unit = f.unit.u, f.unit.span
		}
		other := *f
		other.num.n, other.num.ulp = f.num.other, f.num.otherULP
		for _, g := range []struct {
			f *found
			c convention
		}{{f, pointed}, {&other, commaed}} {
			if fig, err := g.f.figure(u); err == nil {
				e.Readings = append(e.Readings, Reading{fig, g.c.tag})
			}
		}
	}
	m.Err = e
	return m
}

// parse reads the whole sentence as one figure.
func (r *reader) parse(s string) (Figure, error) {
	if at, err := suspicious(s); err != nil {
		return Figure{}, &ParseError{Text: s, Offset: at, Err: err}
	}
	f, err := r.parseWords(s)
	f, err = r.byNames(s, f, err)
	f, err = r.asPrinted(s, f, err)
	if err != nil && !r.known {
		g, gerr := r.undetermined(s)
		if gerr == nil || errors.Is(gerr, ErrAmbiguous) {
			return g, gerr
		}
	}
	return f, err
}

// parseWords reads it by the lexicon and the grammar of figures.
func (r *reader) parseWords(s string) (Figure, error) {
	fail := func(at int, err error) (Figure, error) {
		off := len(s)
		if at < r.to {
			off = r.toks[at].Start
		}
		return Figure{}, &ParseError{Text: s, Offset: off, Err: err}
	}
	if r.to == 0 {
		return fail(0, ErrSyntax)
	}
	negative := false
	from, to := r.from, r.to
	if r.text(0) == "(" && r.text(r.to-1) == ")" { // accounting: (€5)
		negative = true
		r.from, r.to = 1, r.to-1
	}
	defer func() { r.from, r.to = from, to }()
	minus := false
	if i, ok := r.scanner.Minus(r.p, r.from); ok && i < r.to && r.toks[i].Is(lexicon.Numbers) {
		minus, r.from = true, i
	}
	for i := r.from; i < r.to; i++ {
		t := &r.toks[i]
		if t.Class != scan.Number && !t.In(numberWords|1<<lexicon.Particles) {
			continue
		}
		m, next, ok := r.at(i, r.from)
		if !ok {
			continue
		}
		if m.Err != nil {
			m.Err.(*ParseError).Text = s
			return Figure{}, m.Err
		}
		if m.Start > r.toks[r.from].Start {
			return fail(r.from, ErrSyntax)
		}
		if next < r.to {
			return fail(next, ErrSyntax)
		}
		if negative {
			if m.Kind != Currency {
				return fail(0, ErrSyntax)
			}
			return m.Figure.negated()
		}
		if minus {
			return m.Figure.negated()
		}
		return m.Figure, nil
	}
	return fail(r.from, ErrSyntax)
}

// negated returns the figure with its sign turned.
func (f Figure) negated() (Figure, error) {
	if f.bound == Between {
		f.lo, f.hi = f.hi.neg(), f.lo.neg()
		return f, nil
	}
	f.lo = f.lo.neg()
	return f, nil
}
