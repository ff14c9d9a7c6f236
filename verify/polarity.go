package verify

import (
	"iter"
	"strings"
	"unicode"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

// sides returns what to align where the two sides' words carry another sign: without those words, a budget deficit and a
// budget balance are about one budget. Where one of them would be left without words, or neither carries a sign, they stay as
// they are.
func (d *decision) sides(a, b *claim.Assertion) (*claim.Assertion, *claim.Assertion) {
	x, y := d.polarity(a.Measurand), d.polarity(b.Measurand)
	if x == y || x+y > 0 && x*y == 0 {
		return a, b
	}
	p, q := *a, *b
	p.Measurand, q.Measurand = d.unsigned(a.Measurand), d.unsigned(b.Measurand)
	if p.Measurand == "" || q.Measurand == "" || q.Measurand == b.Measurand || p.Measurand == a.Measurand {
		return a, b
	}
	return &p, &q
}

// unsigned leaves out the words that carry a sign, or say that there is one to carry.
func (d *decision) unsigned(words string) string {
	var kept []string
	for w := range wordsOf(words) {
		if e := d.words.Lookup(w); e == nil || !e.Has.Has(lexicon.Polarity) {
			kept = append(kept, w)
		}
	}
	return strings.Join(kept, " ")
}

// polarity is −1 where the words carry a minus (a deficit, a loss), 1 where they carry a plus (a surplus), else 0 (a balance).
func (d *decision) polarity(words string) int {
	for w := range wordsOf(words) {
		if e := d.words.Lookup(w); e != nil && e.Has&lexicon.SetOf(lexicon.Polarity) != 0 {
			for _, s := range e.Senses {
				switch {
				case s.Section != lexicon.Polarity:
				case s.Class == "negative":
					return -1
				case s.Class == "positive":
					return 1
				}
			}
		}
	}
	return 0
}

// turn reports why the evidence's number has to change its sign before it is compared: its words carry another one. unclear
// says that one side names a loss, the other doesn't, and nothing tells whether its number is one.
func (d *decision) turn(a, b *claim.Assertion) (why string, unclear bool) {
	if a.Relation == claim.ChangeBy && b.Relation == claim.ChangeBy {
		x, y := d.direction(a), d.direction(b)
		if x*y < 0 && negative(a.Figure) == negative(b.Figure) {
			return "one rose, the other fell", false
		}
		return "", false
	}
	x, y := d.polarity(a.Measurand), d.polarity(b.Measurand)
	minus := negative(b.Figure) != negative(a.Figure)
	switch {
	case x < 0 && y < 0 && minus:
		return "“" + b.Measurand + "” carries its sign in the word", false
	case x*y < 0, x+y < 0 && minus:
		return "“" + b.Measurand + "” is measured the other way round from “" + a.Measurand + "”", false
	case x+y < 0 && x*y == 0:
		return "", !isCounted(unitOf(a.Figure))
	}
	return "", false
}

// turns changes the sign of f, if it is one number.
func (d *decision) turns(f *quantity.Figure) bool {
	q, ok := f.Value()
	if !ok || f.Bound() != quantity.At {
		return false
	}
	n, _ := f.Written()
	*f = quantity.Stated(q.Neg(), n).With(f.Bound(), f.Hedge()).As(f.Form())
	return true
}

func negative(f *quantity.Figure) bool {
	if f == nil {
		return false
	}
	q, ok := f.Value()
	return ok && q.Sign() < 0
}

// direction is 1 for what rose, −1 for what fell, by the figure's sign or the words around it; 0 where neither says.
func (d *decision) direction(a *claim.Assertion) int {
	if negative(a.Figure) {
		return -1
	}
	for w := range wordsOf(a.Measurand) {
		e := d.words.Lookup(w)
		if e == nil {
			e = d.words.Lookup(d.words.Stem(w))
		}
		if e == nil {
			continue
		}
		for _, s := range e.Senses {
			switch {
			case s.Section != lexicon.Changes:
			case s.Class == "up":
				return 1
			case s.Class == "down":
				return -1
			}
		}
	}
	return 0
}

// wordsOf yields the runs of letters, digits, hyphens and apostrophes of s.
func wordsOf(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		for i, r := range s {
			in := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || start >= 0 && (r == '-' || r == '’' || r == '\'')
			switch {
			case in && start < 0:
				start = i
			case !in && start >= 0:
				if !yield(s[start:i]) {
					return
				}
				start = -1
			}
		}
		if start >= 0 {
			yield(s[start:])
		}
	}
}
