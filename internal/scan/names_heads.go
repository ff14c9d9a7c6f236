package scan

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

// currencyHeads are the words that currencies are called by without their countries, and what stands beside them.
type currencyHeads struct {
	ok      bool                  // it is known where the word stands
	last    bool                  // the name ends with the word: norske kroner
	words   map[string][]headCode // by word, in the order of the codes
	with    map[string][]string   // the codes by adjectives of countries
	longest int                   // of the words
}

// headCode is a currency that a word stands for.
type headCode struct {
	code   string
	shared bool // it stands with another word in a name
}

// foldedName is a currency's name, and that in lower case.
type foldedName struct{ code, name, key string }

// foldCurrencies writes currencies' names in lower case, each currency's together.
func foldCurrencies(all []cldr.Name) []foldedName {
	n, size := 0, 0
	for i := range all {
		n += 1 + len(all[i].Forms)
		size += len(all[i].Name)
		for _, f := range all[i].Forms {
			size += len(f)
		}
	}
	arena := make([]byte, 0, size+size/4)
	ends := make([]int, 0, n)
	list := make([]foldedName, 0, n)
	put := func(code, name string) {
		arena = foldName(arena, name)
		ends = append(ends, len(arena))
		list = append(list, foldedName{code: code, name: name})
	}
	for i := range all {
		put(all[i].Code, all[i].Name)
		for _, f := range all[i].Forms {
			put(all[i].Code, f)
		}
	}
	text, from := string(arena), 0
	for i, end := range ends {
		list[i].key, from = text[from:end], end
	}
	return list
}

// english are the English names, which are read in every language behind its own.
type english struct {
	folded  []foldedName
	heads   currencyHeads
	forms   map[string]named // all forms but the first
	longest int
	more    begins
}

var englishHeads = sync.OnceValue(func() *english {
	all := cldr.CurrencyNames(language.English)
	e := &english{folded: foldCurrencies(all), forms: map[string]named{}}
	e.heads = headsOf(e.folded)
	e.longest = e.heads.longest
	for w := range e.heads.words {
		e.more.add(w)
	}
	for _, c := range all {
		for _, name := range c.Forms {
			key := string(foldName(nil, name))
			if _, ok := e.forms[key]; !ok && key != "" {
				e.forms[key] = named{text: name, code: c.Code, head: true}
				e.longest = max(e.longest, len(key))
				e.more.add(key)
			}
		}
	}
	return e
})

// head finds what a currency is called without its country, the kroner of "norske kroner", and with another of its words or
// its country's name instead of the adjective: "Malaysia ringgit". Whether the word is the first of a name or the last, the
// dollars tell. One that several currencies share is the language's own country's, or else that of the currency which is
// meant nearly always. English names are read in every language, after its own.
func (n *names) head(key []byte) (named, bool) {
	e := englishHeads()
	space := bytes.LastIndexByte(key, ' ')
	if space < 0 {
		for _, h := range [...]*currencyHeads{&n.heads, &e.heads} {
			if code, ok := meant(h.words[string(key)], n.tender); ok {
				if isUnit(cldr.UnitNames(n.tag), string(key)) { // a pound is a mass, too
					break
				}
				return named{text: string(key), code: code, head: true}, true
			}
		}
	}
	if m, ok := e.forms[string(key)]; ok {
		return m, true
	}
	if space <= 0 || !n.heads.last {
		return named{}, false
	}
	own, other := n.heads.words[string(key[space+1:])], e.heads.words[string(key[space+1:])]
	if own == nil && other == nil {
		return named{}, false
	}
	adjective := named{}
	for _, code := range n.heads.with[string(key[:space])] {
		if stands(own, code) || stands(other, code) {
			if adjective.code != "" {
				return named{}, true // a name that means two things
			}
			adjective = named{text: string(key), code: code, head: true}
		}
	}
	if adjective.code != "" {
		return adjective, true
	}
	for _, p := range n.land().of[string(key[:space])] {
		if stands(own, p.code) || stands(other, p.code) {
			return named{text: p.name + string(key[space:]), code: p.code, head: true}, true
		}
	}
	return named{}, false
}

func (n *names) isHead(key string) bool {
	_, ok := n.head([]byte(key))
	return ok
}

func stands(words []headCode, code string) bool {
	return slices.ContainsFunc(words, func(h headCode) bool { return h.code == code })
}

// goesOn reports whether a name may begin so.
func (n *names) goesOn(key []byte) bool {
	return n.more.has(key) || n.heads.last && n.land().more.has(key)
}

// places are countries whose currencies may be called by their names.
type places struct {
	of   map[string][]place
	more begins
}

// place is a country by the currency it pays with now.
type place struct{ name, code string }

// longestPlace is longer than the name of any such country, in bytes.
const longestPlace = 128

// land makes the names of countries when first asked for.
func (n *names) land() *places {
	if p := n.places.Load(); p != nil {
		return p
	}
	p := &places{of: map[string][]place{}}
	for _, names := range [][]cldr.Name{cldr.Territories(n.tag), cldr.Territories(language.English)} {
		for _, t := range names {
			tender := cldr.Tender(t.Code)
			if len(tender) == 0 || tender[0] == "EUR" || tender[0] == "USD" && t.Code != "US" || utf8.RuneCountInString(t.Name) > 24 {
				continue
			}
			p.add(t.Name, tender[0])
			for _, name := range t.Forms {
				p.add(name, tender[0])
			}
		}
	}
	n.places.CompareAndSwap(nil, p)
	return n.places.Load()
}

func (p *places) add(name, code string) {
	if len(name) <= 3 {
		return
	}
	key := string(foldName(nil, name))
	p.of[key] = append(p.of[key], place{name, code})
	p.more.add(key + " ")
}

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

// head is the second argument of a name without its country.
const head = "head"

// headsOf finds the words of a locale's currencies.
func headsOf(all []foldedName) currencyHeads {
	h := currencyHeads{}
	if h.last, h.ok = headLast(all); !h.ok {
		return h
	}
	h.words, h.with = make(map[string][]headCode, 128), make(map[string][]string, 256)
	skipped := false
	for i, f := range all {
		if i == 0 || all[i-1].code != f.code {
			k, found := cldr.CurrencyByCode(f.code)
			skipped = !found || !k.Current || slices.Contains(headless[:], f.code)
		}
		first, last := strings.IndexByte(f.key, ' '), strings.LastIndexByte(f.key, ' ')
		if skipped || f.key == "" || strings.ContainsAny(f.name, "0123456789()") {
			continue
		}
		key := f.key
		if first == 0 || last == len(key)-1 || strings.Contains(key, "  ") {
			key = strings.Join(strings.Fields(key), " ")
			first, last = strings.IndexByte(key, ' '), strings.LastIndexByte(key, ' ')
		}
		w, rest := key, ""
		switch {
		case first < 0:
		case h.last:
			w, rest = key[last+1:], key[:last]
		default:
			w, rest = key[:first], key[first+1:]
		}
		if utf8.RuneCountInString(w) < 3 || strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
			continue
		}
		h.longest = max(h.longest, len(w))
		codes := h.words[w]
		if k := len(codes) - 1; k >= 0 && codes[k].code == f.code {
			codes[k].shared = codes[k].shared || rest != ""
		} else {
			h.words[w] = append(codes, headCode{f.code, rest != ""})
		}
		if codes := h.with[rest]; rest != "" && h.last && (len(codes) == 0 || codes[len(codes)-1] != f.code) {
			h.with[rest] = append(codes, f.code)
		}
	}
	return h
}

// meant is the currency that a word means where its country isn't said.
func meant(codes []headCode, tender []string) (string, bool) {
	only, n := "", 0
	for _, c := range codes {
		if c.shared {
			only, n = c.code, n+1
		}
	}
	if n < 2 {
		return only, n == 1
	}
	shared := func(code string) bool { return slices.Contains(codes, headCode{code, true}) }
	if len(tender) > 0 && shared(tender[0]) {
		return tender[0], true
	}
	for _, c := range usual {
		if shared(c) {
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
func headLast(all []foldedName) (last, ok bool) {
	for _, a := range all {
		if a.code != "AUD" {
			continue
		}
		v := strings.Fields(a.key)
		for _, b := range all {
			if b.code != "CAD" {
				continue
			}
			w := strings.Fields(b.key)
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
