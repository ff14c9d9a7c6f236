package spell

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Fraction is a fraction in words: "tres quintos", "un vingt-cinquième", "zwei Zwanzigstel".
type Fraction struct {
	End      int // where it ends in the text
	Num, Den int64
	Last     int  // where its last word begins
	Singular bool // it is one of a kind whose name may be an ordinal as well: "un huitième"
}

// denominator says what the lower half of a fraction ends in, and what that ending is of the number.
type denominator struct {
	ending, number string
	cardinal, one  bool
}

func (g *Grammar) addDenominators(e entry) {
	for _, w := range e.words {
		ending, number, found := strings.Cut(w, "=")
		if !found {
			number = ending
		}
		g.lower = append(g.lower, denominator{strings.Map(fold, ending), number, e.cardinal, e.role == "denominator"})
	}
}

// single reports whether a lower half may be the name of an ordinal, because it has no plural.
func (g *Grammar) single(s string) bool {
	for _, d := range g.lower {
		if _, ok := without(s, d.ending); ok && d.one {
			return true
		}
	}
	return false
}

// maxDenominator is how many words the lower half of a fraction may have.
const maxDenominator = 5

// Fraction reads the fraction that begins where [Grammar.Longest] has read n: its upper half is n, or n without its last word. A lower
// half below three has a name of its own, and is none.
func (g *Grammar) Fraction(text string, at int, n Number) (Fraction, bool) {
	if g == nil || len(g.lower) == 0 || len(n.Readings) != 1 || n.Inside {
		return Fraction{}, false
	}
	switch r := n.Readings[0]; {
	case r.Form == Cardinal && r.Places == 0 && r.Value > 0:
		from := separated(text, n.End)
		if from == n.End {
			return Fraction{}, false
		}
		f, ok := g.below(text, from, r.Value)
		return f, ok
	case r.Form == Ordinal: // vingt | cinquièmes
		last := strings.LastIndexAny(text[at:n.End], " \u00a0")
		if last <= 0 {
			return Fraction{}, false
		}
		end := at + last
		_, size := utf8.DecodeRuneInString(text[end:])
		upper, ok := g.Longest(text[:end], at)
		if !ok || upper.End != end || len(upper.Readings) != 1 || upper.Readings[0].Form != Cardinal {
			return Fraction{}, false
		}
		f, ok := g.below(text[:n.End], end+size, upper.Readings[0].Value)
		return f, ok && f.End == n.End && !f.Singular && !g.single(text[f.Last:f.End])
	}
	return Fraction{}, false
}

// below reads the lower half of a fraction.
func (g *Grammar) below(text string, from int, num int64) (Fraction, bool) {
	if from >= len(text) || !g.begins(0, text[from:min(len(text), from+window)], 0) {
		return Fraction{}, false
	}
	last := from
	for range maxDenominator {
		end := letters(text, last)
		if end == last {
			break
		}
		f := Fraction{End: end, Num: num, Last: last}
		for i := range g.lower {
			d := &g.lower[i]
			if d.one && num != 1 || end-from <= len(d.ending)-1 {
				continue
			}
			stem, ok := without(text[from:end], d.ending)
			if !ok {
				continue
			}
			s := text[from:end]
			if d.number != d.ending {
				s = strings.TrimRight(stem, " -\u00a0") + d.number
			}
			if v, ok := g.whole(s, d.cardinal); ok && v > 2 {
				f.Den, f.Singular = v, d.one
				return f, true
			}
		}
		if last = separated(text, end); last == end {
			break
		}
	}
	return Fraction{}, false
}

// without takes an ending off, in any case.
func without(s, ending string) (string, bool) {
	n := utf8.RuneCountInString(ending)
	i := len(s)
	for range n {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	for at, want := i, ending; want != ""; {
		r, size := utf8.DecodeRuneInString(want)
		got, end := next(s, at)
		if got != r {
			return "", false
		}
		at, want = end, want[size:]
	}
	return s[:i], true
}

// whole reads a text that is one number and nothing else.
func (g *Grammar) whole(s string, cardinal bool) (int64, bool) {
	n, ok := g.Longest(s, 0)
	if !ok || n.End != len(s) || len(n.Readings) != 1 || n.Readings[0].Places > 0 {
		return 0, false
	}
	return n.Readings[0].Value, (n.Readings[0].Form == Cardinal) == cardinal
}

// letters is where the run of letters ends that begins at a place.
func letters(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		at += size
	}
	return at
}
