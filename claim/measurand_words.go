package claim

import (
	"strings"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

// maxMeasurand bounds a measurand, in words.
const maxMeasurand = 16

// headed returns the words before the colon, semicolon or bracket behind which the figure's clause begins: "Market shares:
// Norland, 40 %".
func (a *asserter) headed(x *context) string {
	from := x.left.from
	if len(x.taken) > 0 {
		from = min(from, x.taken[0].from)
	}
	a.begin()
	for i := from - 1; i >= a.s.From; i-- {
		if a.partOf(i) == content {
			c := a.clause(i)
			n := 0
			a.words(&n, c, -1)
			return a.intern()
		}
	}
	return ""
}

// words appends the content of ranges to the buffer, in reading order; a nil-kept figure's noun counts as content.
func (a *asserter) words(n *int, s span, self int) {
	for i := s.from; i < s.to && *n < maxMeasurand; i++ {
		switch a.partOf(i) {
		case content:
			if sense(a.token(i), lexicon.Places) != nil {
				continue
			}
		case figured:
			if k := a.of[i-a.s.From]; !a.measured(k, i) || k != self && !a.nounOf[k].has(i) {
				continue
			}
		default:
			continue
		}
		text, end := a.text(i), a.token(i).End
		if first, rest, two := strings.Cut(text, " "); two && hasFunction(a.dict.Lookup(strings.ToLower(first)), "det") {
			text = rest // "the average" is one phrase
		}
		a.put(text, end)
		*n++
	}
}

// measured reports whether token i of figure k says what is counted: its noun, or a word between number and noun.
func (a *asserter) measured(k, i int) bool {
	m := &a.matches[k]
	switch m.Kind {
	case quantity.Count, quantity.Ordinal, quantity.Rank, quantity.Ratio:
	default:
		return false
	}
	noun := a.nounOf[k]
	if noun.empty() || i >= noun.to || a.token(i).Start < m.Number.End || a.token(i).Class != scan.Word {
		return false
	}
	return !a.token(i).In(1<<lexicon.Scales | 1<<lexicon.Function)
}

// measurand returns the words that say what figure k measures.
func (a *asserter) measurand(k int, x *context) string {
	a.begin()
	n := 0
	for _, s := range x.taken {
		a.words(&n, s, -1)
	}
	a.words(&n, x.left, -1)
	a.words(&n, x.self, k)
	if !x.right.empty() && x.right.from < x.self.to && x.right.from > x.self.from {
		x.right.from = x.self.to
	}
	a.words(&n, x.right, -1)
	return a.intern()
}

// run is where the words in the buffer stand in the text, as long as they stand there as the buffer has them.
type run struct {
	from, to int
	broken   bool
}

// begin empties the buffer.
func (a *asserter) begin() { a.buf, a.run = a.buf[:0], run{} }

// put adds a word, which ends at a byte of the text, to the buffer.
func (a *asserter) put(word string, end int) {
	start := end - len(word)
	switch {
	case len(a.buf) == 0:
		a.run.from = start
	case start != a.run.to+1 || a.p.Text[a.run.to] != ' ':
		a.run.broken = true
		fallthrough
	default:
		a.buf = append(a.buf, ' ')
	}
	a.buf = append(a.buf, word...)
	a.run.to = end
}

// intern returns the words in the buffer, as a piece of the text where they stand there so.
func (a *asserter) intern() string {
	switch {
	case len(a.buf) == 0:
		return ""
	case !a.run.broken:
		return a.p.Text[a.run.from:a.run.to]
	}
	return a.texts.add(a.buf)
}

// population returns the words between number and noun with the noun; of a share, what it is a share of.
func (a *asserter) population(k int, x *context) string {
	m := &a.matches[k]
	switch m.Kind {
	case quantity.Count:
		noun := a.nounOf[k]
		if noun.empty() || m.Number.End == 0 {
			return ""
		}
		from := noun.from
		for i := a.figures[k].from; i < noun.from; i++ {
			if a.measured(k, i) && !a.token(i).In(1<<lexicon.Aggregations|1<<lexicon.Modalities) {
				from = i
				break
			}
		}
		return a.p.Text[a.token(from).Start:a.token(noun.to-1).End]
	case quantity.Percentage, quantity.Ratio:
		i := x.self.to
		if !a.isOf(i) {
			return ""
		}
		for i++; a.partOf(i) == grammar; i++ {
			if f := sense(a.token(i), lexicon.Function); f == nil || f.Class != "det" {
				return ""
			}
		}
		from := i
		for a.partOf(i) == content {
			i++
		}
		if i > from && i <= a.s.To {
			return a.p.Text[a.token(from).Start:a.token(i-1).End]
		}
	}
	return ""
}

// after1 returns the words behind an ordinal up to the next word of grammar: "anniversary".
func (a *asserter) after1(k int) string {
	f := a.figures[k]
	from := f.to
	for i := f.from; i < f.to; i++ {
		if a.measured(k, i) {
			from = i
			break
		}
	}
	to := max(from, f.to)
	for to < a.s.To && to-from < 4 && a.partOf(to) == content {
		to++
	}
	if from >= to {
		return ""
	}
	return a.p.Text[a.token(from).Start:a.token(to-1).End]
}
