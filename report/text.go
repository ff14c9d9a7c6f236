package report

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/verify"
)

// Text writes findings for a terminal: a line a finding with its verdict and place, the sentence with the claim's words underlined,
// and below it the evidence.
type Text struct {
	Color bool // ANSI styles: for terminals
	Width int  // columns; 0: 80
}

// The styles, as SGR sequences.
const (
	reset  = "\x1b[0m"
	dim    = "\x1b[2m"
	red    = "\x1b[31;1m"
	green  = "\x1b[32;1m"
	yellow = "\x1b[33;1m"
)

// signs tell the verdicts apart without color.
var signs = map[verify.Verdict]struct{ sign, style string }{
	verify.Supported:   {"✓", green},
	verify.Refuted:     {"✗", red},
	verify.Conflicting: {"≠", yellow},
	verify.NotEnough:   {"?", dim},
}

// Write writes the findings and, last, how many there were of each verdict.
func (t Text) Write(out io.Writer, fs iter.Seq2[verify.Finding, error]) error {
	if t.Width <= 0 {
		t.Width = 80
	}
	w := bufio.NewWriter(out)
	count := map[verify.Verdict]int{}
	total := 0
	var first error
	var places *Places
	var of *claim.Text
	last := claim.Selector{Start: -1}
	for f, err := range fs {
		if err != nil {
			if first == nil {
				first = fmt.Errorf("%q: %w", f.Claim.Selector.Exact, err)
			}
			continue
		}
		total++
		count[f.Verdict]++
		if f.Claim.Text != of && f.Claim.Text != nil {
			of = f.Claim.Text
			places = Lines(of.Body)
		}
		again := f.Claim.Text == of && f.Claim.Selector == last // the second question about one claim
		last = f.Claim.Selector
		if total > 1 && !again {
			fmt.Fprintln(w)
		}
		t.finding(w, f, places, again)
	}
	if total == 0 && first == nil {
		fmt.Fprintln(w, "no claims found")
	}
	if total > 0 {
		fmt.Fprintf(w, "\n%s:", plural(total, "finding"))
		for i, v := range []verify.Verdict{verify.Supported, verify.Refuted, verify.Conflicting, verify.NotEnough} {
			if i > 0 {
				fmt.Fprint(w, ",")
			}
			fmt.Fprintf(w, " %d %s", count[v], v)
		}
		fmt.Fprintln(w)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return first
}

func (t Text) finding(w io.Writer, f verify.Finding, places *Places, again bool) {
	s := signs[f.Verdict]
	verdict := s.sign + " " + f.Verdict.String()
	switch {
	case f.Claim.Quotation != nil || f.Claim.Attribution == nil:
	case f.Question == verify.Said:
		verdict += ", that they said so"
	default:
		verdict += ", that it is so"
	}
	place := ""
	if places != nil && !again {
		line, column := places.At(f.Claim.Selector.Start)
		place = fmt.Sprintf("%d:%d", line, column)
		if id := f.Claim.Text.ID; id != "" {
			place = id + ":" + place
		}
	}
	fmt.Fprintln(w, strings.TrimRight(t.style(s.style, verdict)+"  "+t.style(dim, Visible(place)), " "))
	if !again {
		t.sentence(w, f.Claim)
	}
	for _, line := range strings.Split(f.Explanation(), "\n") {
		t.wrapped(w, "    ", Visible(line))
	}
	for i, g := range f.Groundings {
		if i == 3 {
			fmt.Fprintf(w, "      and %d more\n", len(f.Groundings)-i)
			break
		}
		t.grounding(w, f, g)
	}
	for _, m := range f.Missing {
		t.wrapped(w, "    ", "did not answer: "+Visible(m))
	}
}

// grounding shows where the evidence stands, and how the values were computed.
func (t Text) grounding(w io.Writer, f verify.Finding, g verify.Grounding) {
	for _, i := range g.Evidence {
		if i >= len(f.Evidence) {
			continue
		}
		e := f.Evidence[i]
		where := e.Source
		if e.Dataset != "" && e.Dataset != e.Source {
			where += ", " + e.Dataset
		}
		sel := e.Claim.Selector
		switch {
		case sel.Row != "":
			where += ", row " + sel.Row
			if sel.Column != "" {
				where += ", column " + sel.Column
			}
		case e.Claim.Text != nil && len(g.Parts) > 0:
			where += fmt.Sprintf(", bytes %d–%d", g.Parts[0].Start, g.Parts[len(g.Parts)-1].End)
		default:
			where += fmt.Sprintf(", bytes %d–%d", sel.Start, sel.End)
		}
		words := sel.Exact
		if len(g.Parts) > 0 {
			words = ""
			for i, p := range g.Parts {
				if i > 0 {
					words += " … "
				}
				words += p.Exact
			}
		}
		if sel.Row == "" && words != "" {
			where += ": “" + words + "”"
		}
		t.wrapped(w, "      ", Visible(where))
	}
	if g.Verdict == verify.Refuted && len(g.Diff) > 1 { // a single difference is in the explanation
		for _, d := range g.Diff {
			t.wrapped(w, "      ", "the text has “"+Visible(d.Claim.Exact)+"”, the source “"+Visible(d.Evidence.Exact)+"”")
		}
	}
	for _, s := range g.Steps {
		t.wrapped(w, "      ", Visible(s.Op+": "+s.Why))
	}
}

// sentence shows the sentence that a claim stands in, with its words underlined.
func (t Text) sentence(w io.Writer, c claim.Claim) {
	text, from, to := around(c)
	const indent = "    "
	for start := 0; start < len(text); {
		end := breakAt(text, start, t.Width-len(indent))
		line := text[start:end]
		lo, hi := min(max(from, start), end)-start, min(max(to, start), end)-start
		shown := strings.TrimRight(line, " ")
		hi = min(hi, len(shown))
		if t.Color && lo < hi {
			fmt.Fprintf(w, "%s%s\x1b[4m%s%s%s\n", indent, shown[:lo], shown[lo:hi], reset, shown[hi:])
		} else {
			fmt.Fprintf(w, "%s%s\n", indent, shown)
			if lo < hi {
				fmt.Fprintf(w, "%s%s%s\n", indent, strings.Repeat(" ", columns(shown[:lo])), strings.Repeat("~", columns(shown[lo:hi])))
			}
		}
		start = end
	}
}

// around returns the sentence that holds a claim, in visible characters, and where in it the claim's words stand.
func around(c claim.Claim) (text string, from, to int) {
	start, end := c.Selector.Start, c.Selector.End
	if c.Text == nil || start < 0 || end > len(c.Text.Body) || start > end {
		v := Visible(c.Selector.Exact)
		return v, 0, len(v)
	}
	body := c.Text.Body
	lo, hi := start, end
	for lo > 0 && start-lo < 240 && body[lo-1] != '\n' && !sentenceEnd(body, lo-1) {
		lo--
	}
	for hi < len(body) && hi-end < 240 && body[hi] != '\n' {
		hi++
		if sentenceEnd(body, hi-1) {
			break
		}
	}
	for lo < start && !utf8.RuneStart(body[lo]) {
		lo++
	}
	for hi > end && hi < len(body) && !utf8.RuneStart(body[hi]) {
		hi--
	}
	before := Visible(strings.TrimLeft(body[lo:start], " \t"))
	words := Visible(body[start:end])
	return before + words + strings.TrimRight(Visible(body[end:hi]), " "), len(before), len(before) + len(words)
}

// sentenceEnd reports whether the byte at i ends a sentence: a stop before a space and a capital or a mark.
func sentenceEnd(s string, i int) bool {
	if s[i] != '.' && s[i] != '!' && s[i] != '?' || i+2 >= len(s) || s[i+1] != ' ' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i+2:])
	return !unicode.IsLower(r) && !unicode.IsDigit(r) && (i < 2 || s[i-2] != ' ' && s[i-2] != '.')
}

// wrapped writes s in lines of the width, each behind indent.
func (t Text) wrapped(w io.Writer, indent, s string) {
	for start := 0; start < len(s); {
		end := breakAt(s, start, max(20, t.Width-len(indent)))
		fmt.Fprintf(w, "%s%s\n", indent, strings.TrimRight(s[start:end], " "))
		start = end
	}
}

// breakAt returns where the line that begins at start ends: behind the last space that fits, or behind the last character.
func breakAt(s string, start, width int) int {
	at, space := 0, -1
	for i, r := range s[start:] {
		at += runeColumns(r)
		if at > width && i > 0 {
			if space > 0 {
				return start + space
			}
			return start + i
		}
		if r == ' ' {
			space = i + 1
		}
	}
	return len(s)
}

// columns is how many columns s takes on a terminal.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n += runeColumns(r)
	}
	return n
}

func runeColumns(r rune) int {
	if r < utf8.RuneSelf {
		return 1
	}
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

func (t Text) style(style, s string) string {
	if !t.Color || s == "" {
		return s
	}
	return style + s + reset
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
