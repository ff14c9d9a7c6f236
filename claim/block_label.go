package claim

import (
	"strings"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/lexicon"
)

// labels is where the lexicon keeps the words that tell bylines, teasers and notices.
const labels = lexicon.Rests

// label gives a short block that begins with one of the lexicon's labels its kind:
//
//	By Ana Rivera                a Byline: no more than a few words, without a final mark
//	Also read: Words             a Teaser from behind the colon
//	Follow us on …               a Notice
func (c *cutter) label(b *Block) {
	s := c.text[b.Start:b.End]
	if len(s) > 4*maxHeading || c.dict == nil {
		return
	}
	w, end := c.dict.Longest(c.text[:b.End], b.Start)
	if w == nil || w.Has&(1<<labels) == 0 {
		return
	}
	for i := range w.Senses {
		if w.Senses[i].Section != labels {
			continue
		}
		rest := strings.TrimLeft(c.text[end:b.End], " \u00a0\u202f")
		r, size := utf8.DecodeRuneInString(rest)
		switch w.Senses[i].Class {
		case "byline":
			if len(s) <= maxLabel && !endsSentence(s) && capital(rest) {
				b.Kind = Byline
			}
		case "teaser":
			if r == ':' || r == '：' || r == '–' || r == '—' || r == '|' {
				b.Kind = Teaser
				b.Start = b.End - len(strings.TrimLeft(rest[size:], " \u00a0\u202f\t"))
			}
		case "notice":
			b.Kind = Notice
		}
		return
	}
}
