package verify

import (
	"strings"
)

// String is the finding in one line:
//
//	"around 30 000 additional troops each month": supported; yearbook has 29 650 troops/month (1.2% below, within "around")
func (f Finding) String() string {
	var b strings.Builder
	b.WriteByte('"')
	b.WriteString(strings.Join(strings.Fields(f.Claim.Selector.Exact), " "))
	b.WriteString(`": `)
	b.WriteString(f.Verdict.String())
	if f.Question == Said && f.Claim.Quotation == nil {
		b.WriteString(" as said")
	}
	if s := f.evidenceWords(); s != "" {
		b.WriteString("; ")
		b.WriteString(s)
	}
	if len(f.Missing) > 0 {
		b.WriteString("; no answer from ")
		b.WriteString(strings.Join(f.Missing, ", "))
	}
	return b.String()
}

// evidenceWords is what the finding rests on, in one clause; "" for nothing.
func (f *Finding) evidenceWords() string {
	switch {
	case f.Verdict == NotEnough && f.Nearest != nil:
		return f.name(f.Nearest.Evidence) + " " + f.Nearest.Words
	case f.Verdict == NotEnough:
		return f.Why
	case len(f.Groundings) == 0:
		return f.Why
	}
	g := &f.Groundings[0]
	words := f.groundingWords(g)
	if f.Verdict != Conflicting {
		return words
	}
	for i := range f.Groundings[1:] {
		if h := &f.Groundings[i+1]; h.Verdict != g.Verdict && h.Verdict != NotEnough {
			return words + "; " + f.groundingWords(h)
		}
	}
	return words
}

func (f *Finding) name(i int) string {
	if i < 0 || i >= len(f.Evidence) {
		return "the source"
	}
	return sourceName(&f.Evidence[i])
}

// groundingWords is one grounding in one clause: who has what, and how far off that is.
func (f *Finding) groundingWords(g *Grounding) string {
	if len(g.Evidence) == 0 {
		return f.Why
	}
	who := f.name(g.Evidence[0])
	if g.Has == "" {
		if words, ok := classWords[g.Relation]; ok {
			return who + " " + words + g.changes()
		}
		return who
	}
	verb := " has "
	if g.Conditions.Has(Computed) {
		verb = " gives "
	}
	words := who + verb + g.Has
	if notes := f.notes(g); len(notes) > 0 {
		words += " (" + strings.Join(notes, ", ") + ")"
	}
	return words
}

// classWords say what a class of quotations means.
var classWords = map[string]string{
	Verbatim:      "has these very words",
	Typography:    "has these words, with other marks, capitals or line breaks",
	ElidedWords:   "has these words, and what was left out changes nothing that stays",
	BracketedText: "has these words but for those in brackets",
	CleanedUp:     "has these words, with hesitations that were left out",
	CutShort:      "has these words, but with some just outside that govern them",
	Misattributed: "has these words as somebody else's",
	FigureChanged: "has these words with another figure",
	Altered:       "has other words",
	Spliced:       "has these words in different places, run together here",
}

// changes shows the first difference in words, where that is what decides.
func (g *Grounding) changes() string {
	switch g.Relation {
	case Altered, FigureChanged:
	case Misattributed:
		if len(g.Slots) > 0 {
			return ": " + g.Slots[0].Why
		}
		return ""
	default:
		return ""
	}
	if len(g.Diff) == 0 {
		return ""
	}
	switch d := g.Diff[0]; {
	case d.Claim.Exact == "":
		return ` ("` + d.Evidence.Exact + `" is left out)`
	case d.Evidence.Exact == "":
		return ` ("` + d.Claim.Exact + `" is added)`
	default:
		return ` ("` + d.Evidence.Exact + `", not "` + d.Claim.Exact + `")`
	}
}

// notes stand in brackets after a grounding's number.
func (f *Finding) notes(g *Grounding) []string {
	var notes []string
	if g.Conditions.Has(Computed) || g.Conditions.Has(MeanMonth) || g.Conditions.Has(CountedMonths) || g.Conditions.Has(ExchangeRate) {
		if n := len(g.Steps); n > 0 {
			notes = append(notes, g.Steps[n-1].Why)
		}
	}
	if g.Off != "" {
		notes = append(notes, g.Off)
	}
	if g.Within != "" && g.Off != "" && g.Verdict == Supported {
		notes = append(notes, `within "`+g.Within+`"`)
	}
	if f.Verdict == Refuted && f.Diagnosis != "" {
		notes = append(notes, f.Diagnosis)
	}
	return notes
}

// Explanation says in one to three plain sentences why the verdict is what it is.
func (f Finding) Explanation() string {
	var s []string
	switch {
	case f.Verdict == NotEnough && f.Nearest != nil:
		s = append(s, "Nothing decides this: "+f.name(f.Nearest.Evidence)+" "+f.Nearest.Words+".")
	case len(f.Groundings) == 0 || f.Verdict == NotEnough:
		why := f.Why
		if why == "" {
			why = "no source has anything on it"
		}
		s = append(s, "Nothing decides this: "+why+".")
	case f.Verdict == Conflicting:
		s = append(s, "Sources of the same rank disagree: "+f.evidenceWords()+".")
	case f.Claim.Quotation != nil:
		s = append(s, f.evidenceWords()+".")
	default:
		s = append(s, f.groundingWords(&f.Groundings[0])+", which "+map[Verdict]string{Supported: "agrees with", Refuted: "contradicts"}[f.Verdict]+" the claim.")
	}
	if f.Diagnosis != "" {
		s = append(s, "Likely cause: "+f.Diagnosis+".")
	}
	if c := f.Conditions &^ (Computed | Hedged | Rounded | VintageUnknown); c != 0 {
		s = append(s, "Allowed for: "+c.String()+".")
	}
	if len(f.Missing) > 0 && len(s) < 3 {
		s = append(s, "No answer from "+strings.Join(f.Missing, ", ")+".")
	}
	return strings.Join(s, " ")
}
