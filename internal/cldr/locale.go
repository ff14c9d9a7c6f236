package cldr

import (
	"iter"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

type likelySubtags struct{ from, script, region string }

type languageAlias struct{ from, to, script string }

// Locales yields the locales that have data, in order, the root as "und".
func Locales() iter.Seq[string] { return slices.Values(locales[:]) }

// Locale is the CLDR locale whose data a tag gets, such as "zh-Hant" for zh-TW and "und" for one that has none.
func Locale(tag language.Tag) string { return locales[resolve(tag)] }

// subtags are the parts of a tag that matter here; what the tag leaves out is empty.
type subtags struct{ lang, script, region, variant string }

func split(tag language.Tag) subtags {
	base, script, region := tag.Raw()
	t := subtags{lang: base.String(), script: script.String(), region: region.String()}
	if t.script == "Zzzz" {
		t.script = ""
	}
	if t.region == "ZZ" {
		t.region = ""
	}
	if v := tag.Variants(); len(v) > 0 {
		t.variant = v[0].String()
	}
	if a, ok := search(aliases[:], t.lang, func(a *languageAlias) string { return a.from }); ok {
		t.lang = a.to
		if t.script == "" {
			t.script = a.script
		}
	}
	return t
}

// Region is the region that a tag says or most likely means: "US" for en.
func Region(tag language.Tag) string { return split(tag).maximize().region }

// maximize finds the script and region that a language most likely has, given either or none of them.
func (t subtags) maximize() subtags {
	var b [16]byte
	find := func(extra string) (likelySubtags, bool) {
		key := append(b[:0], t.lang...)
		if extra != "" {
			key = append(append(key, '-'), extra...)
		}
		i, ok := searchBytes(len(likely), key, func(i int) string { return likely[i].from })
		if !ok {
			return likelySubtags{}, false
		}
		return likely[i], true
	}
	l, ok := likelySubtags{}, false
	if t.region != "" {
		l, ok = find(t.region)
	}
	if !ok && t.script != "" {
		l, ok = find(t.script)
	}
	if !ok {
		l, _ = find("")
	}
	if t.script == "" {
		t.script = l.script
	}
	if t.region == "" {
		t.region = l.region
	}
	return t
}

// resolve finds a tag's locale, trying the most specific first. A script that isn't the language's usual one never
// falls to the language alone: sr-Latn data is not sr data.
func resolve(tag language.Tag) int {
	t := split(tag)
	if t.lang == "und" {
		return root
	}
	if t.variant != "" {
		if i, ok := t.find(t.script, t.region, t.variant); ok {
			return i
		}
	}
	if i, ok := t.find(t.script, t.region, ""); ok {
		return i
	}
	full := t.maximize()
	if i, ok := t.find(full.script, t.region, ""); ok {
		return i
	}
	if t.region != "" && (t.script == "" || full.script == (subtags{lang: t.lang, region: t.region}).maximize().script) {
		if i, ok := t.find("", t.region, ""); ok {
			return i
		}
	}
	if i, ok := t.find(full.script, "", ""); ok {
		return i
	}
	if full.script == (subtags{lang: t.lang}).maximize().script {
		if i, ok := t.find("", "", ""); ok {
			return i
		}
	}
	return root
}

// find looks for the locale of these subtags, empty ones left out.
func (t subtags) find(script, region, variant string) (int, bool) {
	var b [40]byte
	key := append(b[:0], t.lang...)
	for _, s := range [...]string{script, region, variant} {
		if s != "" {
			key = append(append(key, '-'), s...)
		}
	}
	return searchBytes(len(locales), key, func(i int) string { return locales[i] })
}

// search finds an entry of a sorted table by its key.
func search[T any](table []T, key string, of func(*T) string) (found T, ok bool) {
	lo, hi := 0, len(table)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		switch c := strings.Compare(of(&table[mid]), key); {
		case c == 0:
			return table[mid], true
		case c < 0:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return found, false
}

// searchBytes is a binary search for a key put together on the stack.
func searchBytes(n int, key []byte, at func(int) string) (int, bool) {
	lo, hi := 0, n
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); at(mid) < string(key) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < n && at(lo) == string(key)
}
