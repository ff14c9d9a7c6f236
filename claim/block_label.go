package claim

import (
	"strings"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/lexicon"
)

const maxByline = 64 // bytes

// label gives a short block its kind by how it begins:
//
//	By Ana Rivera                a Byline: a preposition and a few capitalized words
//	Also read: Words             a Teaser from behind the colon
//	Follow us on …               a Notice
func (c *cutter) label(b *Block) {
	s := c.text[b.Start:b.End]
	if len(s) > 4*maxHeading || c.dict == nil {
		return
	}
	w, end := c.dict.Longest(c.text[:b.End], b.Start)
	if w == nil {
		return
	}
	rest := strings.TrimLeft(c.text[end:b.End], " \u00a0\u202f")
	if w.Has.Has(lexicon.Function) {
		if sense, _ := w.Sense(lexicon.Function); sense.Class == "prep" && b.Kind == Heading && len(s) <= maxByline && allUpper(rest) {
			b.Kind = Byline
		}
		return
	}
	sense, ok := w.Sense(lexicon.Labels)
	if !ok {
		return
	}
	r, size := utf8.DecodeRuneInString(rest)
	switch sense.Class {
	case "teaser":
		if strings.ContainsRune(":：–—|", r) && strings.TrimSpace(rest[size:]) != "" {
			b.Kind = Teaser
			b.Start = b.End - len(strings.TrimLeft(rest[size:], " \u00a0\u202f\t"))
		}
	case "notice":
		b.Kind = Notice
	}
}

// allUpper reports whether every word but connecting ones of at most three letters is capitalized.
func allUpper(s string) bool {
	n := 0
	for w := range strings.FieldsSeq(s) {
		if capital(w) {
			n++
		} else if len(w) > 3 {
			return false
		}
	}
	return n > 0
}
