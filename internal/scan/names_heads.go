package scan

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// heads adds what a currency is called without its country: the kroner of "norske kroner". Whether that is the first
// word of a name or the last, the dollars tell. A word that several currencies share is the language's own
// country's, or else that of the currency which is meant nearly always.
func (n *names) heads(tag language.Tag) {
	all := cldr.CurrencyNames(tag)
	last, ok := headLast(all)
	if !ok {
		return
	}
	of := map[string][]string{}
	var order []string
	for _, c := range all {
		if k, found := cldr.CurrencyByCode(c.Code); !found || !k.Current || slices.Contains(headless[:], c.Code) {
			continue
		}
		for _, name := range append([]string{c.Name}, c.Forms...) {
			words := strings.Fields(string(foldName(nil, name)))
			if len(words) < 2 || strings.ContainsAny(name, "0123456789()") {
				continue
			}
			w := words[0]
			if last {
				w = words[len(words)-1]
			}
			if utf8.RuneCountInString(w) < 3 || strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
				continue
			}
			if _, seen := of[w]; !seen {
				order = append(order, w)
			}
			if !slices.Contains(of[w], c.Code) {
				of[w] = append(of[w], c.Code)
			}
		}
	}
	own := cldr.Tender(cldr.Region(tag))
	for _, w := range order {
		if _, named := n.senses[w]; named {
			continue
		}
		codes := of[w]
		code := codes[0]
		if len(codes) > 1 {
			code = ""
			for _, c := range append(own[:min(len(own), 1):1], usual[:]...) {
				if slices.Contains(codes, c) {
					code = c
					break
				}
			}
		}
		if code != "" {
			n.add(w, lexicon.Sense{Section: lexicon.Currencies, Class: code, Args: []string{"", head}})
		}
	}
}

// head is the second argument of a name without its country.
const head = "head"

// usual are the currencies that a word means where its country isn't said.
var usual = [...]string{"USD", "GBP", "CHF", "INR", "MXN", "TRY", "SAR", "AED", "RUB", "KRW", "CNY", "JPY"}

// headless are currencies whose names end in a word for something else: gold, rights.
var headless = [...]string{"ZWG", "XDR", "XCG"}

// headLast reports whether the name of a currency ends with what it is, as "Australian dollar" does.
func headLast(all []cldr.Name) (last, ok bool) {
	var common [3][]string
	for _, c := range all {
		i := slices.Index([]string{"USD", "AUD", "CAD"}, c.Code)
		if i < 0 {
			continue
		}
		for _, name := range append([]string{c.Name}, c.Forms...) {
			common[i] = append(common[i], string(foldName(nil, name)))
		}
	}
	for _, a := range common[1] {
		words := strings.Fields(a)
		if len(words) < 2 {
			continue
		}
		first, end := words[0], words[len(words)-1]
		for _, b := range common[2] {
			switch w := strings.Fields(b); {
			case len(w) < 2:
			case w[len(w)-1] == end:
				return true, true
			case w[0] == first:
				return false, true
			}
		}
	}
	return false, false
}
