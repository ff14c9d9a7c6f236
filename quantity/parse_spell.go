package quantity

import "github.com/claimcheck/claimcheck/lexicon"

// hasArticle reports whether a language's word for one is its indefinite article, so that "eine Stadt" counts nothing.
func hasArticle(base string) bool {
	switch base {
	case "ko", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "nn", "no", "ca", "gl", "ro", "hu", "tr", "el", "af", "lb", "fy", "is":
		return true
	}
	return false
}

// inWords reads a number that the scanner has put together by the CLDR's spell-out rules, which know how words fuse and
// inflect, scale words and all: zweihundertdrei, двумстам семи. Where it may be either of two numbers it is doubtful.
func (r *reader) inWords(i int) (numeral, bool) {
	s, ok := r.sense(i, lexicon.Numbers)
	if !ok || s.Class != "spelled" && s.Class != "year" {
		return numeral{}, false
	}
	places, _ := smallInt(s.Arg(1))
	n := numeral{from: i, to: i + 1, spelled: true, n: inline(s.N, int64(-places)), ulp: -places}
	n.mantissa = n.n
	if e, ok := smallInt(s.Arg(0)); ok && e > 0 {
		n.mantissa = n.n.scale(1, 1, int32(-e))
		n.ulp, n.scale, n.shared = e, e, e
	} else if s.N >= 100 && s.N < 1000 && s.N%100 == 0 {
		n.shared = 2
	}
	for _, o := range r.toks[i].Word.Senses {
		if o.Section == lexicon.Numbers && o.N != s.N {
			n.other, n.otherULP, n.doubtful = intNumber(o.N), 0, true
		}
	}
	return n, true
}
