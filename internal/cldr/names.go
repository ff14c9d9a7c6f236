package cldr

import (
	"slices"
	"strings"
	"sync/atomic"

	"golang.org/x/text/language"
)

// Name is what one locale calls a currency or a territory.
type Name struct {
	Code  string
	Name  string
	Forms []string // others: plurals and other cases of a currency, short names and variants of a territory
}

var (
	currencyNamesCache [numLocales]atomic.Pointer[[]Name]
	currencyNamesWords atomic.Pointer[[]byte]
	territoriesCache   [numLocales]atomic.Pointer[[]Name]
	territoriesWords   atomic.Pointer[[]byte]
	territoryCodeCache [numLocales]atomic.Pointer[map[string]string]
)

// CurrencyNames is what the locale calls currencies, by code: in English "US Dollar" with the forms "US dollar" and
// "US dollars". What the locale leaves out comes from its parents; a currency that none of them names is left out.
func CurrencyNames(tag language.Tag) []Name {
	return *currencyNames(resolve(tag))
}

func currencyNames(locale int) *[]Name {
	return once(&currencyNamesCache[locale], func() *[]Name {
		var parent *[]Name
		if locale != root {
			parent = currencyNames(int(parents[locale]))
		}
		i := currencyNamesOf[locale]
		if currencyNamesAt[i] == currencyNamesAt[i+1] && parent != nil {
			return parent
		}
		dict := once(&currencyNamesWords, func() *[]byte {
			s := []byte(inflate(currencyNamesDict[0], currencyNamesDict[1], nil))
			return &s
		})
		record := inflate(currencyNamesAt[i], currencyNamesAt[i+1], *dict)
		return inherit(parent, record, len(currencyTable), func(k int) string { return currencyTable[k].Code })
	})
}

// Territories is what the locale calls countries and regions, by code: ISO 3166 ("UA") or UN M.49 ("150", Europe).
func Territories(tag language.Tag) []Name {
	return *territories(resolve(tag))
}

func territories(locale int) *[]Name {
	return once(&territoriesCache[locale], func() *[]Name {
		var parent *[]Name
		if locale != root {
			parent = territories(int(parents[locale]))
		}
		i := territoriesOf[locale]
		if territoriesAt[i] == territoriesAt[i+1] && parent != nil {
			return parent
		}
		dict := once(&territoriesWords, func() *[]byte {
			s := []byte(inflate(territoriesDict[0], territoriesDict[1], nil))
			return &s
		})
		record := inflate(territoriesAt[i], territoriesAt[i+1], *dict)
		return inherit(parent, record, len(territoryCodes), func(k int) string { return territoryCodes[k] })
	})
}

// TerritoryCode returns the code of the country or region that the locale calls name, in any of its forms.
func TerritoryCode(tag language.Tag, name string) (code string, ok bool) {
	locale := resolve(tag)
	codes := once(&territoryCodeCache[locale], func() *map[string]string {
		names := *territories(locale)
		m := make(map[string]string, 2*len(names))
		for i := range names {
			for _, f := range names[i].Forms {
				m[f] = names[i].Code
			}
		}
		for i := range names {
			m[names[i].Name] = names[i].Code
		}
		return &m
	})
	code, ok = (*codes)[name]
	return code, ok
}

// TerritoryName returns what the locale calls the country or region of this code, or "".
func TerritoryName(tag language.Tag, code string) string {
	names := *territories(resolve(tag))
	i, ok := slices.BinarySearchFunc(names, code, func(n Name, code string) int { return strings.Compare(n.Code, code) })
	if !ok {
		return ""
	}
	return names[i].Name
}

// inherit lays a record over the parent's names: a field for each key in order, forms separated by \x01 and fields
// by \x00, empty where the parent's name holds; what is cut off at the end is empty too.
func inherit(parent *[]Name, record string, keys int, key func(int) string) *[]Name {
	var up []Name
	if parent != nil {
		up = *parent
	}
	names := make([]Name, 0, keys)
	forms := make([]string, 0, strings.Count(record, "\x01"))
	for k := range keys {
		var field string
		field, record, _ = strings.Cut(record, "\x00")
		code := key(k)
		var inherited *Name
		if len(up) > 0 && up[0].Code == code {
			inherited, up = &up[0], up[1:]
		}
		switch {
		case field != "":
			n := Name{Code: code}
			var rest string
			n.Name, rest, _ = strings.Cut(field, "\x01")
			from := len(forms)
			for rest != "" {
				var form string
				form, rest, _ = strings.Cut(rest, "\x01")
				forms = append(forms, form)
			}
			n.Forms = forms[from:len(forms):len(forms)]
			names = append(names, n)
		case inherited != nil:
			names = append(names, *inherited)
		}
	}
	return &names
}
