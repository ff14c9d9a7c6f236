package verify

import (
	"slices"
	"strings"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
)

// speakerOf is whose statement a claim of a source is: whom it attributes it to, else whose words the whole text is.
func speakerOf(c *claim.Claim) string {
	if c.Attribution != nil && c.Attribution.Speaker != "" {
		return c.Attribution.Speaker
	}
	if c.Text != nil {
		return c.Text.Speaker
	}
	return ""
}

// oneSpeaker reports whether two sides name one speaker. Descriptions that name nobody ("a NATO official") are one if their
// words are.
func oneSpeaker(a, b string, x *lexicon.Dictionary) bool {
	switch fit, _ := sameSpeaker(a, b, x); fit {
	case claim.Same:
		return true
	case claim.Other:
		return false
	}
	p, q := description(a, x), description(b, x)
	return len(p) > 0 && slices.Equal(p, q)
}

// description is the stems of a speaker's words, in order, without articles and the like.
func description(s string, x *lexicon.Dictionary) []string {
	var stems []string
	for w := range wordsOf(s) {
		if e := x.Lookup(w); e != nil && e.Has.Has(lexicon.Function) {
			continue
		}
		stems = append(stems, x.Stem(strings.ToLower(w)))
	}
	slices.Sort(stems)
	return slices.Compact(stems)
}
