package verify

import (
	"strings"
	"unicode"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/internal/wording"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/source"
)

// reading is one alignment of a quotation with a document.
type reading struct {
	c     claim.Claim
	q     quoted
	doc   *passageDocument
	es    []source.Evidence
	edits []edit
	light []bool
	d     *lexicon.Dictionary
	x     *lexicon.Lexicon

	first, last int // the source's words that the quotation begins and ends with
}

// tally is what an alignment consists of.
type tally struct {
	same, words              int // of the quotation's own words: not those in brackets
	figures, others          int // differences in figures, in other words
	fillers                  int // words left out that only fill
	elided, bracketed, leaps int
	negated, swallowed       bool
}

// judge gives the class of a reading; !ok where too little of the quotation is there.
func (r *reading) judge(p *Policy) (Grounding, bool) {
	r.first, r.last = -1, -1
	run, longest := 0, 0
	var t tally
	for i, e := range r.edits {
		if e.op != elided && e.op != dropped && e.op != leapt && !r.q.words[e.q].Bracketed {
			t.words++
		}
		if e.op == same || e.op == changed {
			if r.first < 0 {
				r.first = e.s
			}
			r.last = e.s
		}
		if e.op == same {
			run++
			longest = max(longest, run)
		} else if e.op != elided && e.op != leapt {
			run = 0
		}
		r.count(&t, i, e)
	}
	if t.words == 0 || r.first < 0 || t.same*10 < t.words*6 || t.same < min(3, t.words) || t.leaps > 0 && longest < 3 || t.leaps > 1+t.words/8 {
		return Grounding{}, false
	}
	g := Grounding{Evidence: r.evidence(), Parts: r.parts(), Diff: r.diff()}
	fit, why := r.speaker()
	g.Slots = []claim.Slot{{Name: "speaker", Fit: fit, Why: why}}
	g.Relation = r.class(&t)
	switch g.Relation {
	case Verbatim, Typography, ElidedWords, BracketedText, CleanedUp:
		if fit == claim.Other {
			g.Relation = Misattributed
			break
		}
		if negated, cut := r.cutShort(); cut {
			g.Relation = CutShort
			if negated {
				g.Verdict = Refuted
			}
			return g, true
		}
		g.Verdict = Supported
		if !r.d.Sections().Has(lexicon.Negations) && !r.whole() {
			g.Verdict = NotEnough // what governs the words can't be read
			return g, true
		}
		if fit == claim.FitUnstated && r.c.Attribution != nil && r.c.Attribution.Speaker != "" {
			g.Conditions |= SpeakerAssumed
		}
		if g.Relation == CleanedUp {
			g.Conditions |= Cleaned
		}
		if g.Conditions&^p.Allow != 0 {
			g.Verdict = NotEnough
			if g.Relation == CleanedUp {
				g.Verdict = Refuted
			}
		}
		return g, true
	}
	g.Verdict = Refuted
	return g, true
}

// count adds one step of the alignment to the tally.
func (r *reading) count(t *tally, i int, e edit) {
	switch e.op {
	case same:
		if !r.q.words[e.q].Bracketed {
			t.same++
		}
	case changed:
		q, s := r.q.words[e.q], r.doc.words[e.s]
		switch {
		case q.Bracketed:
			t.bracketed++
			t.negated = t.negated || r.negation(q.Key) != ""
		case r.sameNumber(q.Key, s.Key):
			t.same++
		case r.number(q.Key) && r.number(s.Key):
			t.figures++
		default:
			t.others++
		}
	case added:
		q := r.q.words[e.q]
		switch {
		case q.Bracketed:
			t.bracketed++
			t.negated = t.negated || r.negation(q.Key) != ""
		case r.number(q.Key) && r.besideFigure(i):
			t.figures++
		default:
			t.others++
		}
	case dropped:
		s := r.doc.words[e.s]
		switch {
		case e.q < len(r.q.words) && r.q.words[e.q].Bracketed || e.q > 0 && r.q.words[e.q-1].Bracketed:
			t.negated = t.negated || r.negation(s.Key) != ""
		case r.light[e.s]:
			t.fillers++
		case r.number(s.Key) && r.besideFigure(i):
			t.figures++
		default:
			t.others++
		}
	case elided:
		t.elided++
		if i == 0 || r.edits[i-1].op != elided {
			t.swallowed = t.swallowed || r.swallows(i)
		}
	case leapt:
		t.leaps++
	}
}

// class is what the words alone say.
func (r *reading) class(t *tally) string {
	switch {
	case t.leaps > 0:
		return Spliced
	case t.others > 0:
		return Altered
	case t.figures > 0:
		return FigureChanged
	case t.negated || t.swallowed:
		return Altered
	case t.bracketed > 0:
		return BracketedText
	case t.elided > 0 && !r.onlyAtParts():
		return ElidedWords
	case t.fillers > 0:
		return CleanedUp
	case r.statement():
		return Altered
	}
	if len(r.c.Quotation.Parts) > 1 || !r.holds(r.c.Quotation.Parts[0].Exact) || r.q.after&(wording.Sentence|wording.Ellipsis) == 0 && r.gapAfter(r.last)&wording.Sentence != 0 {
		return Typography
	}
	return Verbatim
}

// holds reports whether a passage has these very bytes.
func (r *reading) holds(exact string) bool {
	exact = trimMarks(exact)
	for _, i := range r.doc.evidence {
		if strings.Contains(r.es[i].Claim.Selector.Exact, exact) {
			return true
		}
	}
	return false
}

// trimMarks takes the quotation marks off.
func trimMarks(s string) string {
	return strings.TrimFunc(s, func(r rune) bool {
		return unicode.In(r, unicode.Quotation_Mark) || unicode.IsSpace(r)
	})
}

// onlyAtParts reports whether all that was elided stands where the cue broke the quotation.
func (r *reading) onlyAtParts() bool {
	for _, e := range r.edits {
		if e.op != elided {
			continue
		}
		at := false
		for _, p := range r.q.parts {
			at = at || p == e.q
		}
		if !at {
			return false
		}
	}
	return true
}

// statement reports whether the source asks what the quotation states: it ends with a full stop where the source has a question
// mark.
func (r *reading) statement() bool {
	if r.q.after&wording.Sentence == 0 || r.q.after&(wording.Question|wording.Ellipsis) != 0 {
		return false
	}
	return r.gapAfter(r.last)&wording.Question != 0
}

// gapAfter is what follows a word of the source.
func (r *reading) gapAfter(i int) wording.Gap {
	if i+1 < len(r.doc.words) && r.doc.turn[i+1] == r.doc.turn[i] {
		return r.doc.words[i+1].Gap
	}
	if i+1 == len(r.doc.words) {
		return r.doc.after
	}
	return wording.Sentence
}

// number reports whether a word is a number, in digits or words.
func (r *reading) number(key string) bool {
	if strings.ContainsAny(key, "0123456789") || strings.ContainsFunc(key, unicode.IsDigit) {
		return true
	}
	e := r.d.Lookup(key)
	return e != nil && (e.Has.Has(lexicon.Numbers) || e.Has.Has(lexicon.Ordinals) || e.Has.Has(lexicon.Scales) || e.Has.Has(lexicon.Fractions))
}

// sameNumber reports whether one of the words is the other's number in digits: "four" and "4".
func (r *reading) sameNumber(a, b string) bool {
	return r.spells(a, b) || r.spells(b, a)
}

func (r *reading) spells(word, digits string) bool {
	e := r.d.Lookup(word)
	if e == nil || digits == "" || digits[0] < '0' || digits[0] > '9' {
		return false
	}
	for _, s := range e.Senses {
		if s.Section == lexicon.Numbers && s.D == 1 && len(digits) < 18 {
			n := int64(0)
			for _, c := range []byte(digits) {
				if c < '0' || c > '9' {
					return false
				}
				n = n*10 + int64(c-'0')
			}
			return n == s.N
		}
	}
	return false
}

// besideFigure reports whether a neighboring step changes a figure: "35" for "thirty five".
func (r *reading) besideFigure(i int) bool {
	for _, k := range []int{i - 1, i + 1} {
		if k >= 0 && k < len(r.edits) {
			if e := r.edits[k]; e.op == changed && r.number(r.q.words[e.q].Key) && r.number(r.doc.words[e.s].Key) {
				return true
			}
		}
	}
	return false
}

// negation returns the class of a word that may turn what it governs, or "".
func (r *reading) negation(key string) string {
	if strings.HasSuffix(key, "n't") {
		return "not"
	}
	if w := r.d.Lookup(key); w != nil {
		for _, s := range w.Senses {
			if s.Section == lexicon.Negations {
				return s.Class
			}
		}
	}
	return ""
}

// swallows reports whether the elision that begins at step i takes away a negation or a condition of what stays. What was elided
// up to the end of its sentence governs only if it is a condition; what was elided from the beginning of the next
// sentence, or between words of one sentence, governs what follows.
func (r *reading) swallows(i int) bool {
	j := i
	for j < len(r.edits) && r.edits[j].op == elided {
		j++
	}
	if j == len(r.edits) {
		return false
	}
	tail := i // where the last sentence of the stretch begins
	broken := false
	for k := i; k < j; k++ {
		if r.doc.words[r.edits[k].s].Gap&(wording.Sentence|wording.Paragraph) != 0 {
			tail, broken = k, true
		}
	}
	if e := r.edits[j]; (e.op == same || e.op == changed) && r.doc.words[e.s].Gap&(wording.Sentence|wording.Paragraph) != 0 {
		tail, broken = j, true
	}
	for k := tail; k < j; k++ {
		switch r.negation(r.doc.words[r.edits[k].s].Key) {
		case "not", "no", "without", "deny":
			return true
		}
	}
	begins := r.doc.words[r.edits[i].s]
	return r.negation(begins.Key) == "if" && (!broken || begins.Gap&(wording.Sentence|wording.Paragraph) == 0)
}

// evidence numbers the passages that the alignment touches.
func (r *reading) evidence() []int {
	var out []int
	for _, e := range r.edits {
		if e.op != same && e.op != changed {
			continue
		}
		n := r.doc.evidence[r.doc.from[e.s]]
		if len(out) == 0 || out[len(out)-1] != n {
			out = append(out, n)
		}
	}
	return out
}

// parts are the source's stretches that the quotation is made of.
func (r *reading) parts() []claim.Selector {
	var out []claim.Selector
	from, to := -1, -1
	flush := func() {
		if from >= 0 {
			out = append(out, r.doc.selector(r.es, from, to))
		}
		from = -1
	}
	for _, e := range r.edits {
		switch e.op {
		case elided, leapt:
			flush()
		case same, changed:
			if from < 0 {
				from = e.s
			}
			to = e.s
		}
	}
	flush()
	return out
}

// diff lists the differences, neighbors taken together.
func (r *reading) diff() []Edit {
	var out []Edit
	for i := 0; i < len(r.edits); {
		e := r.edits[i]
		if e.op == same || e.op == leapt {
			i++
			continue
		}
		kind := e.op == elided
		q0, q1, s0, s1 := -1, -1, -1, -1
		for ; i < len(r.edits) && r.edits[i].op != same && r.edits[i].op != leapt && (r.edits[i].op == elided) == kind; i++ {
			e := r.edits[i]
			if e.op == changed || e.op == added {
				if q0 < 0 {
					q0 = e.q
				}
				q1 = e.q
			}
			if e.op == changed || e.op == dropped || e.op == elided {
				if s0 < 0 {
					s0 = e.s
				}
				s1 = e.s
			}
		}
		var d Edit
		if q0 >= 0 {
			start, end := r.q.words[q0].Start, r.q.words[q1].End
			d.Claim = claim.Selector{Start: start, End: end, Exact: r.q.text(start, end)}
		}
		if s0 >= 0 {
			d.Evidence = r.doc.selector(r.es, s0, s1)
		}
		out = append(out, d)
	}
	return out
}
