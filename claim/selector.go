package claim

import "unicode/utf8"

// around is how many bytes of prefix and suffix a selector keeps at most.
const around = 32

// selectorOf returns the selector of text[start:end]. Its prefix and suffix end between characters; what is no UTF-8 they
// leave as it is.
func selectorOf(text string, start, end int) Selector {
	start = max(0, min(start, len(text)))
	end = max(start, min(end, len(text)))
	from := max(0, start-around)
	for from < start && !utf8.RuneStart(text[from]) {
		from++
	}
	to := min(len(text), end+around)
	for to > end && to < len(text) && !utf8.RuneStart(text[to]) {
		to--
	}
	return Selector{Start: start, End: end, Exact: text[start:end], Prefix: text[from:start], Suffix: text[end:to]}
}

// shift moves a selector by the bytes that were read before its piece of a text.
func (s *Selector) shift(by int) {
	if s.Exact != "" || s.End > s.Start {
		s.Start += by
		s.End += by
	}
}
