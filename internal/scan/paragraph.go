package scan

import (
	"strings"
	"unicode/utf8"
)

// limit bounds a paragraph, so that memory does not grow with a text that has no line ends.
const limit = 64 << 10

// Next returns the paragraph of text that begins at or after byte at: up to a blank line, or to the last full stop
// or white space within 64 KiB. start == len(text) when there is none left.
func Next(text string, at int) (start, end int) {
	for at < len(text) && ascii7(text[at]) == space {
		at++
	}
	stop := min(len(text), at+limit)
	for i := at; ; {
		j := strings.IndexByte(text[i:stop], '\n')
		if j < 0 {
			break
		}
		i += j + 1
		k := i
		for k < stop && (text[k] == ' ' || text[k] == '\t' || text[k] == '\r') {
			k++
		}
		if k < stop && text[k] == '\n' {
			return at, i - 1
		}
		i = max(i, k)
	}
	if stop == len(text) {
		return at, stop
	}
	if i := strings.LastIndex(text[at:stop], ". "); i > limit/2 {
		return at, at + i + 1
	}
	if i := strings.LastIndexAny(text[at:stop], " \n\t"); i > 0 {
		return at, at + i
	}
	for stop > at+1 && !utf8.RuneStart(text[stop]) {
		stop--
	}
	return at, stop
}

func ascii7(c byte) byte {
	if c < utf8.RuneSelf {
		return ascii[c]
	}
	return other
}
