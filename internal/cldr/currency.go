package cldr

import (
	"iter"
	"slices"
	"sort"
	"strings"
	"sync/atomic"

	"golang.org/x/text/language"
)

// Currency is one of ISO 4217's that is legal tender somewhere, or was so in 1990 or later.
type Currency struct {
	Code    string
	Digits  uint8  // after the decimal sign: 2 for EUR, 0 for JPY, 3 for KWD
	Symbol  string // as an international English text writes it: "US$" is "$"; empty where that is the code
	Narrow  string // as written where no other currency is meant: "$" for nearly every dollar; may be empty
	Current bool   // it is legal tender now
}

// Currencies yields all of them, by code.
func Currencies() iter.Seq[Currency] { return slices.Values(currencyTable[:]) }

// CurrencyByCode finds a currency by its ISO code, in capitals.
func CurrencyByCode(code string) (Currency, bool) {
	return search(currencyTable[:], code, func(c *Currency) string { return c.Code })
}

// Tender is what a region (ISO 3166, "MX") pays with, the latest currency first; most have one.
func Tender(region string) []string {
	if len(region) != 2 {
		return nil
	}
	i, ok := slices.BinarySearchFunc(regionCurrencies[:], region, func(s, region string) int { return strings.Compare(s[:2], region) })
	if !ok {
		return nil
	}
	list := regionCurrencies[i][2:]
	codes := make([]string, 0, len(list)/3)
	for ; len(list) >= 3; list = list[3:] {
		codes = append(codes, list[:3])
	}
	return codes
}

// international are signs with a country in them, which mean one currency everywhere but where the region's own
// currency is written so (C$ is the córdoba in Nicaragua). CLDR has some of them, newspapers all.
var international = [...][2]string{
	{"A$", "AUD"}, {"AU$", "AUD"}, {"C$", "CAD"}, {"CA$", "CAD"}, {"CAN$", "CAD"}, {"Can$", "CAD"}, {"Cdn$", "CAD"},
	{"CN¥", "CNY"}, {"EC$", "XCD"}, {"HK$", "HKD"}, {"J$", "JMD"}, {"JP¥", "JPY"}, {"MX$", "MXN"}, {"Mex$", "MXN"},
	{"NT$", "TWD"}, {"NZ$", "NZD"}, {"R$", "BRL"}, {"RM", "MYR"}, {"RMB", "CNY"}, {"Rp", "IDR"}, {"S$", "SGD"}, {"TT$", "TTD"}, {"U$S", "USD"},
	{"US$", "USD"}, {"UK£", "GBP"}, {"IR£", "IEP"},
}

// CurrencyFor says which currency a sign or code means in a text of this language and region: "$" is USD in en,
// AUD in en-AU, MXN in es-MX. It tries, in this order: an ISO code; what the region pays with, whose sign is written
// bare at home; signs with a country in them (US$, HK$); the locale's own table; what English means by it; and the
// one currency whose narrow symbol it is. A sign that stays shared ("kr" in English) is none, and so is one of letters
// alone ("K", "Ft") away from home. Codes that are also words in capitals (ALL, TRY, TOP) are for the caller to tell.
func CurrencyFor(tag language.Tag, symbol string) (code string, ok bool) {
	if c, ok := CurrencyByCode(symbol); ok {
		return c.Code, true
	}
	symbol = foldSymbol(symbol)
	if symbol == "" {
		return "", false
	}
	if code, ok := currencyFor(tag, symbol); ok {
		return code, true
	}
	if bare, dotted := strings.CutSuffix(symbol, "."); dotted && bare != "" {
		return currencyFor(tag, bare)
	}
	return "", false
}

func currencyFor(tag language.Tag, symbol string) (string, bool) {
	own := symbolsOfCurrencies(resolve(tag))
	for _, code := range Tender(split(tag).maximize().region) {
		c, _ := CurrencyByCode(code)
		if symbol == c.Narrow || symbol == c.Symbol || slices.ContainsFunc(own, func(s currencySymbol) bool {
			return s.code == code && s.symbol == symbol
		}) {
			return code, true
		}
		if code == "INR" && symbol == "Rs" {
			return code, true // from before ₹; CLDR keeps it only for the other rupees
		}
	}
	for _, d := range international {
		if d[0] == symbol {
			return d[1], true
		}
	}
	for _, s := range own {
		if !s.variant && s.symbol == symbol {
			return s.code, true
		}
	}
	for i := range currencyTable {
		if c := &currencyTable[i]; c.Symbol == symbol {
			return c.Code, true
		}
	}
	if lettersOnly(symbol) {
		return "", false
	}
	if code, ok := only(func(c *Currency) bool { return c.Current && c.Narrow == symbol }); ok {
		return code, true
	}
	if code, ok := only(func(c *Currency) bool { return c.Narrow == symbol }); ok {
		return code, true
	}
	code, n := "", 0
	for _, s := range own {
		if s.symbol == symbol && s.code != code {
			code, n = s.code, n+1
		}
	}
	return code, n == 1
}

// lettersOnly tells a sign that is an ordinary word or letter abroad: K is kyat in Myanmar and a thousand elsewhere.
func lettersOnly(symbol string) bool {
	for i := range len(symbol) {
		if c := symbol[i] | 0x20; (c < 'a' || c > 'z') && symbol[i] != '.' && symbol[i] != ' ' {
			return false
		}
	}
	return true
}

// only is the one currency that fits, if exactly one does.
func only(fits func(*Currency) bool) (code string, ok bool) {
	for i := range currencyTable {
		if fits(&currencyTable[i]) {
			if ok {
				return "", false
			}
			code, ok = currencyTable[i].Code, true
		}
	}
	return code, ok
}

// foldSymbol takes off what typography adds: East Asian width, and kinds of space.
func foldSymbol(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '＄', '﹩':
			return '$'
		case '￥':
			return '¥'
		case '￡':
			return '£'
		case '￦':
			return '₩'
		case '￠':
			return '¢'
		case '\u00a0', '\u202f', '\u2009':
			return ' '
		case '\u200e', '\u200f', '\u061c':
			return -1
		}
		return r
	}, s)
}

// currencySymbol is a locale's sign for a currency; a variant is a narrow or less common one.
type currencySymbol struct {
	code, symbol string
	variant      bool
}

var currencySymbolsCache [numCurrencySymbols]atomic.Pointer[[]currencySymbol]

func symbolsOfCurrencies(locale int) []currencySymbol {
	i := currencySymbolsOf[locale]
	return *once(&currencySymbolsCache[i], func() *[]currencySymbol {
		var list []currencySymbol
		for field := range strings.SplitSeq(inflate(currencySymbolsAt[i], currencySymbolsAt[i+1], nil), "\x00") {
			if len(field) < 4 {
				continue
			}
			s := currencySymbol{code: field[:3]}
			s.symbol, s.variant = strings.CutPrefix(field[3:], "\x01")
			s.symbol = foldSymbol(s.symbol)
			list = append(list, s)
		}
		return &list
	})
}

// currencyMark is how amounts of one currency are marked in one locale, where its others are marked otherwise.
type currencyMark struct {
	locale         uint16
	code           string
	decimal, group string
}

// CurrencyMarks returns the decimal and group marks that a locale has for one currency alone: "2$50" for escudos in Cape Verde,
// "€1,234.50" in the English of Belgium, which writes "1.234,50" otherwise. !ok where it is written like the others.
func CurrencyMarks(tag language.Tag, code string) (decimal, group string, ok bool) {
	locale := uint16(resolve(tag))
	i := sort.Search(len(currencyMarks), func(i int) bool { return currencyMarks[i].locale >= locale })
	for ; i < len(currencyMarks) && currencyMarks[i].locale == locale; i++ {
		if m := &currencyMarks[i]; m.code == code {
			return m.decimal, m.group, true
		}
	}
	return "", "", false
}

// CurrencyDates says since when and until when a currency was legal tender anywhere, as "2002-01-31"; until is empty where it
// is today. It knows all of CLDR's, the historic ones that CurrencyByCode doesn't have among them.
func CurrencyDates(code string) (since, until string, ok bool) {
	d, ok := search(currencyDates[:], code, func(d *[3]string) string { return d[0] })
	return d[1], d[2], ok
}

// DatedCurrencies yields the codes that CurrencyDates knows.
func DatedCurrencies() iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range currencyDates {
			if !yield(currencyDates[i][0]) {
				return
			}
		}
	}
}
