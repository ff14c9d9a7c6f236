package scan

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// currencyHeads are the words that currencies are called by without their countries, and what stands beside them.
type currencyHeads struct {
	last  bool                // the name ends with the word: norske kroner
	order []string            // the words, in the order of the codes
	codes map[string][]string // by word
	of    map[string][]string // by code: its words
	with  map[string][]string // by code: its countries' adjectives
}

// heads adds what a currency is called without its country, the kroner of "norske kroner", and with another of its words or
// its country's name instead of the adjective: "Malaysia ringgit". Whether the word is the first of a name or the last, the
// dollars tell. One that several currencies share is the language's own country's, or else that of the currency which is
// meant nearly always. English names are read in every language, after its own.
func (n *names) heads(tag language.Tag) {
	english := englishHeads()
	own := headsOf(tag)
	if own.codes == nil {
		own = currencyHeads{last: true}
	}
	tender := cldr.Tender(cldr.Region(tag))
	units := cldr.UnitNames(tag)
	for _, h := range []currencyHeads{own, english} {
		for _, w := range h.order {
			if code, ok := meant(h.codes[w], tender); ok && !isUnit(units, w) { // a pound is a mass, too
				n.addHead(w, code)
			}
		}
	}
	for _, c := range cldr.CurrencyNames(language.English) {
		for _, name := range c.Forms {
			n.addHead(name, c.Code)
		}
	}
	if !own.last {
		return
	}
	for code, with := range own.with {
		for _, w := range append(own.of[code][:len(own.of[code]):len(own.of[code])], english.of[code]...) {
			for _, adjective := range with {
				n.addHead(adjective+" "+w, code)
			}
		}
	}
	for _, names := range [][]cldr.Name{cldr.Territories(tag), cldr.Territories(language.English)} {
		for _, t := range names {
			tender := cldr.Tender(t.Code)
			if len(tender) == 0 || tender[0] == "EUR" || tender[0] == "USD" && t.Code != "US" || utf8.RuneCountInString(t.Name) > 24 {
				continue
			}
			for _, w := range append(own.of[tender[0]][:len(own.of[tender[0]]):len(own.of[tender[0]])], english.of[tender[0]]...) {
				for _, name := range append([]string{t.Name}, t.Forms...) {
					if len(name) > 3 {
						n.addHead(name+" "+w, tender[0])
					}
				}
			}
		}
	}
}

var englishHeads = sync.OnceValue(func() currencyHeads { return headsOf(language.English) })

// isUnit reports whether a word is the long name of a unit.
func isUnit(t *cldr.UnitTable, w string) bool {
	from, to := t.Longest([]byte(w))
	for _, n := range t.Names[from:to] {
		if n.Fold == w && n.Kind == cldr.UnitAfter && n.Long {
			return true
		}
	}
	return false
}

// addHead notes a name, if it is none yet.
func (n *names) addHead(name, code string) {
	if _, named := n.senses[string(foldName(nil, name))]; !named {
		n.add(name, lexicon.Sense{Section: lexicon.Currencies, Class: code, Args: []string{"", head}})
	}
}

// head is the second argument of a name without its country.
const head = "head"

// headsOf finds the words of a locale's currencies.
func headsOf(tag language.Tag) currencyHeads {
	all := cldr.CurrencyNames(tag)
	h := currencyHeads{}
	ok := false
	if h.last, ok = headLast(all); !ok {
		return h
	}
	h.codes, h.of, h.with = map[string][]string{}, map[string][]string{}, map[string][]string{}
	for _, c := range all {
		if k, found := cldr.CurrencyByCode(c.Code); !found || !k.Current || slices.Contains(headless[:], c.Code) {
			continue
		}
		for _, name := range append([]string{c.Name}, c.Forms...) {
			words := strings.Fields(string(foldName(nil, name)))
			if len(words) == 0 || strings.ContainsAny(name, "0123456789()") {
				continue
			}
			w := words[0]
			if h.last {
				w = words[len(words)-1]
			}
			if utf8.RuneCountInString(w) < 3 || strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
				continue
			}
			if len(words) > 1 {
				if h.codes[w] == nil {
					h.order = append(h.order, w)
				}
				if !slices.Contains(h.codes[w], c.Code) {
					h.codes[w] = append(h.codes[w], c.Code)
				}
				if a := strings.Join(words[:len(words)-1], " "); h.last && !slices.Contains(h.with[c.Code], a) {
					h.with[c.Code] = append(h.with[c.Code], a)
				}
			}
			if !slices.Contains(h.of[c.Code], w) {
				h.of[c.Code] = append(h.of[c.Code], w)
			}
		}
	}
	return h
}

// meant is the currency that a word means where its country isn't said.
func meant(codes, tender []string) (string, bool) {
	if len(codes) == 1 {
		return codes[0], true
	}
	if len(codes) == 0 {
		return "", false
	}
	if len(tender) > 0 && slices.Contains(codes, tender[0]) {
		return tender[0], true
	}
	for _, c := range usual {
		if slices.Contains(codes, c) {
			return c, true
		}
	}
	return "", false
}

// usual are the currencies that a word shared by several means.
var usual = [...]string{"USD", "GBP", "CHF", "INR", "MXN", "TRY", "SAR", "AED", "RUB", "KRW", "CNY", "JPY"}

// headless are currencies whose names end in a word for something else: gold, rights.
var headless = [...]string{"ZWG", "XDR", "XCG"}

// headLast reports whether the name of a currency ends with what it is, as "Australian dollar" does.
func headLast(all []cldr.Name) (last, ok bool) {
	var names [2][]string
	for _, c := range all {
		if i := slices.Index([]string{"AUD", "CAD"}, c.Code); i >= 0 {
			names[i] = append(append(names[i], c.Name), c.Forms...)
		}
	}
	for _, a := range names[0] {
		for _, b := range names[1] {
			v, w := strings.Fields(string(foldName(nil, a))), strings.Fields(string(foldName(nil, b)))
			switch {
			case len(v) < 2 || len(w) < 2:
			case v[len(v)-1] == w[len(w)-1]:
				return true, true
			case v[0] == w[0]:
				return false, true
			}
		}
	}
	return false, false
}
