package verify

import (
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
)

// figureWords writes a figure as a reader would: the numbers as in the neutral notation, the unit in words.
func (d *decision) figureWords(f *quantity.Figure) string {
	u := unitOf(f)
	if q, ok := f.Value(); ok {
		words := hedgeWords(f) + q.WithUnit(one).String() + d.unitWords(u, q)
		return strings.TrimSpace(words)
	}
	i := f.Interval()
	lo, hi := i.Lo(), i.Hi()
	switch {
	case lo.Unbounded:
		return "at most " + hi.Quantity.WithUnit(one).String() + d.unitWords(u, hi.Quantity)
	case hi.Unbounded:
		return "at least " + lo.Quantity.WithUnit(one).String() + d.unitWords(u, lo.Quantity)
	}
	return lo.Quantity.WithUnit(one).String() + " to " + hi.Quantity.WithUnit(one).String() + d.unitWords(u, hi.Quantity)
}

// hedgeWords is what stands before a number: how it is bounded or hedged.
func hedgeWords(f *quantity.Figure) string {
	switch f.Bound() {
	case quantity.AtLeast:
		return "at least "
	case quantity.MoreThan:
		return "more than "
	case quantity.AtMost:
		return "at most "
	case quantity.LessThan:
		return "less than "
	case quantity.UpTo:
		return "up to "
	}
	switch f.Hedge() {
	case quantity.About:
		return "about "
	case quantity.Nearly:
		return "nearly "
	case quantity.JustUnder:
		return "just under "
	case quantity.JustOver:
		return "just over "
	}
	return ""
}

// unitWords is a unit in words, with the space before it: " troops/month", "%", " EUR".
func (d *decision) unitWords(u quantity.Unit, q quantity.Quantity) string {
	if u == one {
		return ""
	}
	n, per := u.Split()
	words := " " + d.unitName(n, q)
	if words == " percent" {
		words = "%"
	}
	if n == one {
		words = ""
	}
	if per != one {
		words += "/" + d.unitName(per, quantity.Int(1, one))
	}
	return words
}

// unitName is a unit's name, in the plural where q asks for it.
func (d *decision) unitName(u quantity.Unit, q quantity.Quantity) string {
	name := u.String()
	k := u.Kinds()
	if len(k) == 1 && isCounted(u) {
		name = k[0]
		if plural(q) {
			return d.pluralOf(name)
		}
		return name
	}
	switch name {
	case "day", "month", "year", "week", "hour", "minute", "second", "percentage-point":
		if plural(q) {
			name += "s"
		}
	}
	return strings.ReplaceAll(name, "-", " ")
}

func plural(q quantity.Quantity) bool {
	return !q.WithUnit(one).Abs().Equal(quantity.Int(1, one))
}

// pluralOf is the plural that the lexicon writes for a kind.
func (d *decision) pluralOf(kind string) string {
	if k, ok := d.x.Kind(kind); ok {
		return k.Plural
	}
	return kind
}

// periodWords is a period as a reader would say it.
func periodWords(p claim.Period) string {
	s := p.Start
	switch p.Granularity() {
	case claim.Month:
		if s.Year != 0 {
			return time.Month(s.Month).String() + " " + strconv.Itoa(int(s.Year))
		}
		return time.Month(s.Month).String()
	case claim.Day:
		return dateWords(s)
	}
	return p.String()
}

func dateWords(d claim.Date) string {
	if d.Month == 0 || d.Month > 12 || d.Day == 0 {
		return strconv.Itoa(int(d.Year))
	}
	words := strconv.Itoa(int(d.Day)) + " " + time.Month(d.Month).String()
	if d.Year != 0 {
		words += " " + strconv.Itoa(int(d.Year))
	}
	return words
}

// sourceName is what a reader would call the source.
func sourceName(e *source.Evidence) string {
	for _, s := range []string{e.Source, e.Dataset, e.Provenance.Publisher, textID(e.Claim.Text)} {
		if s != "" {
			return s
		}
	}
	return "the source"
}

// off says how far S lies from C, as a share of C; on an interval scale, and where C is 0, by how much.
func off(r *gauge, s quantity.Quantity) string {
	c, q := r.value.Rat(), s.WithUnit(one).Rat()
	if r.minus {
		c.Neg(c)
	}
	if !r.single {
		lo, hi := r.said.lo, r.said.hi
		if r.minus {
			f := r.said.flip()
			lo, hi = f.lo, f.hi
		}
		c = nil
		if !lo.Unbounded && q.Cmp(lo.Quantity.Rat()) < 0 {
			c = lo.Quantity.Rat()
		} else if !hi.Unbounded && q.Cmp(hi.Quantity.Rat()) > 0 {
			c = hi.Quantity.Rat()
		}
		if c == nil {
			return ""
		}
	}
	diff := new(big.Rat).Sub(q, c)
	side := " above"
	switch diff.Sign() {
	case 0:
		return ""
	case -1:
		side = " below"
		diff.Neg(diff)
	}
	if c.Sign() == 0 || r.class == scaled {
		return tenth(diff) + side
	}
	return tenth(diff.Mul(diff, big.NewRat(100, 1)).Quo(diff, c.Abs(c))) + "%" + side
}

// tenth writes r ≥ 0 with one decimal, rounded half to even.
func tenth(r *big.Rat) string {
	n := new(big.Int).Mul(r.Num(), big.NewInt(10))
	q, m := new(big.Int).QuoRem(n, r.Denom(), new(big.Int))
	switch m.Lsh(m, 1).Cmp(r.Denom()) {
	case 1:
		q.Add(q, big.NewInt(1))
	case 0:
		q.Add(q, new(big.Int).SetUint64(uint64(q.Bit(0))))
	}
	q, m = q.QuoRem(q, big.NewInt(10), m)
	if m.Sign() == 0 {
		if q.Sign() == 0 {
			return "less than 0.1"
		}
		return q.String() + ".0"
	}
	return q.String() + "." + m.String()
}

// phrase finds the claim's own word for its hedge or bound ("around"), as it is written.
func (d *decision) phrase() string {
	text := d.c.Selector.Exact
	want := lexicon.SetOf(lexicon.Hedges, lexicon.HedgesAfter, lexicon.Bounds, lexicon.BoundsAfter, lexicon.Vague, lexicon.Collectives, lexicon.Fractions)
	for at := 0; at < len(text) && at < maxPhrase; {
		w, end := d.words.Longest(text, at)
		if w != nil && w.Has&want != 0 {
			return strings.Join(strings.Fields(text[at:end]), " ")
		}
		if end <= at {
			end = at
		}
		at = nextWord(text, end)
	}
	return d.gauge.row.String()
}

// within is what in the claim allows for a difference: its own word, or how it is rounded.
func (d *decision) within() string {
	switch d.gauge.row {
	case rowExactly, rowCount, rowRank, rowAge, rowRounded, rowRound, rowTimes, rowChange, noRow:
		return ""
	}
	return d.phrase()
}

// maxPhrase bounds where a hedge is looked for.
const maxPhrase = 400

// nextWord is where the next word after at begins.
func nextWord(s string, at int) int {
	if i := strings.IndexAny(s[at:], " \t\n\u00a0\u202f"); i >= 0 {
		rest := strings.TrimLeft(s[at+i:], " \t\n\u00a0\u202f")
		return len(s) - len(rest)
	}
	return len(s)
}

// several reports whether the claim's vague word is one that the policy lets stretch: it means 3 to 9.
func (d *decision) several() bool {
	f := d.a.Figure
	if f.Hedge() != quantity.Vague {
		return false
	}
	text := d.c.Selector.Exact
	for at := 0; at < len(text) && at < maxPhrase; {
		w, end := d.words.Longest(text, at)
		if s, ok := w.Sense(lexicon.Vague); ok {
			return s.Class == "several"
		}
		at = nextWord(text, max(end, at))
	}
	return false
}
