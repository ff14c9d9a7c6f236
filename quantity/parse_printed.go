package quantity

import (
	"errors"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

// printed is a number as programs print it by CLDR's patterns, taken apart: marks of direction gone, every space U+0020.
//
//	printed = before core behind .
//	before  = { sign | "(" | word } .      behind = { sign | ")" | word } .
//	word    = power of ten | percent | sign, code or name of a currency .
//
// Where a word stands is not looked at: locales differ in that, and no two of them mean another number by it.
type printed struct {
	before, core, behind string
	gapBefore, gapBehind bool // a space stands beside the core
	negative, signed     bool
	percent              string // the unit's name
	money                string // the currency's code
	power                int    // of ten, by a word
	sign                 bool   // the currency is a sign, not a code or a name
	elsewhere            bool   // the words are the usual script's
}

// maxPrinted bounds what is tried: no pattern makes more of a number that anybody prints.
const maxPrinted = 160

// printed reads a text as a number that CLDR's patterns print in the parser's language, or in the same language's usual script.
func (r *reader) printed(s string) (p printed, f Figure, ok bool) {
	if !r.known || len(s) > maxPrinted {
		return p, f, false
	}
	tag := r.parser.Language
	usual, own, other := cldr.Usual(tag)
	tags := []language.Tag{tag, usual}
	switch {
	case !other:
		tags = tags[:1]
	case !own:
		tags[0], tags[1] = usual, tag
	}
	base, script, region := tag.Raw()
	if region.String() != "ZZ" { // marks that only the language's other countries have
		b := tag
		if other {
			b = usual
		}
		_, script, _ := b.Raw()
		if plain, err := language.Compose(base, script); err == nil {
			tags = append(tags, plain)
		}
	}
	if script.String() == "Cyrl" || base.String() == "sr" { // what is printed in Latin letters where Cyrillic was asked for
		if latin, err := language.Compose(base, language.MustParseScript("Latn"), region); err == nil {
			tags = append(tags, latin)
		}
	}
	for _, words := range tags {
		if p, ok = takeApart(s, words); !ok {
			continue
		}
		if tender := cldr.Tender(regionOf(tag)); p.money == "" && len(tender) > 0 && strings.Contains(p.core, "$") {
			p.money = tender[0] // 2$50: the mark is the sign
		}
		p.elsewhere = words != tag
		if u, ok := p.unit(r); ok {
			for _, marks := range tags {
				if n, ok := p.number(marks); ok {
					f = Stated(Quantity{n.n, u}, n.ulp)
					if n.scale != 0 {
						f = f.Scaled(n.scale)
					}
					return p, f, true
				}
			}
		}
	}
	return p, f, false
}

func (p *printed) unit(r *reader) (Unit, bool) {
	name := p.money
	switch {
	case p.percent != "" && (p.money != "" || p.power != 0):
		return Unit{}, false
	case p.percent != "":
		name = p.percent
	case name == "":
		return Unit{}, true
	}
	return r.units.get(name, func() (Unit, bool) {
		u, err := ParseUnit(name)
		return u, err == nil
	})
}

// takeApart finds the digits of a text and knows all that stands around them by the words of a locale.
func takeApart(s string, tag language.Tag) (p printed, ok bool) {
	han := false
	if n := cldr.SymbolsFor(tag).Native; n != nil {
		han = n.System == "hanidec"
	}
	isDigit := func(c rune) bool {
		if _, _, ok := cldr.DigitSystem(c); ok {
			return true
		}
		_, ok := cldr.HanDigit(c)
		return ok && han
	}
	s = plainSpaces(s)
	from := strings.IndexFunc(s, isDigit)
	if from < 0 {
		return p, false
	}
	to := strings.LastIndexFunc(s, isDigit)
	_, size := utf8.DecodeRuneInString(s[to:])
	to += size
	p.before, p.core, p.behind = s[:from], s[from:to], s[to:]
	p.gapBefore, p.gapBehind = strings.HasSuffix(p.before, " "), strings.HasPrefix(p.behind, " ")
	if strings.HasPrefix(p.before, "(") && strings.HasSuffix(p.behind, ")") {
		p.before, p.behind = p.before[1:], p.behind[:len(p.behind)-1]
		p.negative, p.signed = true, true
	}
	if !p.signs(&p.before) || !p.signs(&p.behind) {
		return p, false
	}
	if w := p.percents(&p.before) + p.percents(&p.behind); w != "" {
		p.percent = w
	}
	return p, p.words(tag)
}

// plainSpaces takes marks of direction and other signs without a width off, and makes every space U+0020.
func plainSpaces(s string) string {
	return strings.TrimSpace(strings.Map(func(c rune) rune {
		switch {
		case c < utf8.RuneSelf:
			return c
		case c == 0x200B || c == 0xFEFF || c == 0x200E || c == 0x200F || c == 0x061C || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069:
			return -1
		case unicode.IsSpace(c):
			return ' '
		}
		return c
	}, s))
}

// signs takes a sign off either end; false if there are two of them.
func (p *printed) signs(s *string) bool {
	t := strings.TrimSpace(*s)
	for range 2 {
		first, n := utf8.DecodeRuneInString(t)
		last, m := utf8.DecodeLastRuneInString(t)
		c := first
		switch {
		case n == 0:
			return true
		case isPrintedSign(first):
			t = strings.TrimSpace(t[n:])
		case isPrintedSign(last):
			c, t = last, strings.TrimSpace(t[:len(t)-m])
		default:
			*s = t
			return true
		}
		if p.signed {
			return false
		}
		p.signed, p.negative = true, c != '+' && c != '＋'
		*s = t
	}
	return true
}

func isPrintedSign(c rune) bool {
	switch c {
	case '-', '−', '‐', '‑', '－', '+', '＋':
		return true
	}
	return false
}

// percents takes a percent or per mille sign off.
func (p *printed) percents(s *string) string {
	for _, sign := range [...][2]string{{"%", "percent"}, {"٪", "percent"}, {"％", "percent"}, {"‰", "permille"}, {"؉", "permille"}} {
		if t, ok := strings.CutPrefix(*s, sign[0]); ok {
			*s = strings.TrimSpace(t)
			return sign[1]
		}
		if t, ok := strings.CutSuffix(*s, sign[0]); ok {
			*s = strings.TrimSpace(t)
			return sign[1]
		}
	}
	return ""
}

// words reads what is left on either side: powers of ten and currencies, at most one power and one currency.
func (p *printed) words(tag language.Tag) bool {
	before, behind := p.before, p.behind
	if before == "" && behind == "" {
		return true
	}
	forms := cldr.Compact(tag)
	if p.compact(forms, before, behind) {
		return true
	}
	if before != "" && behind != "" { // ɔpepem 1.2 USD
		if p.compact(forms, before, "") && p.currency(tag, nil, behind) || p.compact(forms, "", behind) && p.currency(tag, nil, before) {
			return true
		}
		p.power, p.money, p.sign = 0, "", false
	}
	if !p.currency(tag, forms, before) {
		return false
	}
	return p.currency(tag, forms, behind)
}

// compact reads a form of a power of ten, which may have words on both sides.
func (p *printed) compact(forms []cldr.CompactForm, before, behind string) bool {
	power, exact := 0, false
	for i := range forms {
		f := &forms[i]
		b, a, ok := strings.Cut(f.Pattern, "0")
		if !ok || strings.TrimSpace(b) != before || strings.TrimSpace(a) != behind {
			continue
		}
		spaced := strings.HasSuffix(b, " ") == p.gapBefore && strings.HasPrefix(a, " ") == p.gapBehind
		switch {
		case power == 0, spaced && !exact:
			power, exact = int(f.Power), spaced
		case power != int(f.Power) && spaced == exact:
			return false // two powers have one word
		}
	}
	if power == 0 {
		return false
	}
	p.power = power
	return true
}

// currency reads a currency, alone or with a word for a power of ten between it and the number.
func (p *printed) currency(tag language.Tag, forms []cldr.CompactForm, s string) bool {
	if s == "" {
		return true
	}
	if code, sign, ok := currencyOf(tag, s); ok {
		if p.money != "" && p.money != code {
			return false
		}
		p.money, p.sign = code, p.sign || sign
		return true
	}
	if p.power != 0 {
		return false
	}
	for i, c := range s {
		if c != ' ' {
			continue
		}
		a, b := s[:i], s[i+1:]
		if p.compact(forms, "", a) && p.currency(tag, forms, b) || p.compact(forms, b, "") && p.currency(tag, forms, a) {
			return true
		}
		p.power = 0
	}
	return false
}

// currencyOf knows a currency by its sign, code or name.
func currencyOf(tag language.Tag, s string) (code string, sign, ok bool) {
	if c, ok := cldr.CurrencyByCode(s); ok {
		return c.Code, false, true
	}
	if code, ok := cldr.CurrencyFor(tag, s); ok {
		return code, true, true
	}
	if code, ok := currencyNamed(tag, s); ok {
		return code, false, true
	}
	if name, cut := strings.CutPrefix(s, "de "); cut { // CLDR's pattern for 20 and more in Romanian: "1.235 de yeni"
		if base, _ := tag.Base(); base.String() == "ro" {
			code, ok = currencyNamed(tag, name)
			return code, false, ok
		}
	}
	if first, rest, cut := strings.Cut(s, " "); cut && len(first) == 3 { // a code and the name: "UAH hryvnias ucranianos"
		if c, known := cldr.CurrencyByCode(first); known {
			code, ok = currencyNamed(tag, rest)
			return code, false, ok && code == c.Code
		}
	}
	return "", false, false
}

// currencyNamed finds the one currency that has a name; of several the one that is legal tender now.
func currencyNamed(tag language.Tag, s string) (code string, ok bool) {
	for _, c := range cldr.CurrencyNames(tag) {
		if !sameName(c.Name, s) && !slices.ContainsFunc(c.Forms, func(f string) bool { return sameName(f, s) }) {
			continue
		}
		if code != "" {
			a, _ := cldr.CurrencyByCode(code)
			b, _ := cldr.CurrencyByCode(c.Code)
			switch {
			case a.Current == b.Current:
				return "", false
			case a.Current:
				continue
			}
		}
		code = c.Code
	}
	return code, code != ""
}

// sameName compares a name of CLDR's with a text whose spaces are plain.
func sameName(name, s string) bool {
	if strings.EqualFold(name, s) {
		return true
	}
	return len(name) >= len(s) && strings.ContainsFunc(name, func(c rune) bool { return c >= 0xA0 && (unicode.IsSpace(c) || unicode.Is(unicode.Cf, c)) }) &&
		strings.EqualFold(plainSpaces(name), s)
}

// asPrinted decides between the reading of a text as people write and that as programs print. What can't be read otherwise is read as
// printed; where both have a reading, a sign that is the country's own currency ("2,50 KM" in Bosnia) and a word for a power of ten
// that is whole ("15 min" in Azerbaijani) are what CLDR says.
func (r *reader) asPrinted(s string, f Figure, err error) (Figure, error) {
	if err == nil && (f.u == Unit{} || f.bound != At || f.hedge != Plain || len(s) > 48) {
		return f, nil
	}
	p, g, ok := r.printed(s)
	home := p.sign && slices.Contains(cldr.Tender(regionOf(r.parser.Language)), p.money)
	switch {
	case !ok:
		return f, err
	case errors.Is(err, ErrAmbiguous):
		if home || p.money != "" && !p.sign {
			return g, nil
		}
		return f, err
	case err == nil && g.u == f.u && g.ulp == -3 && f.ulp == 0: // settled by what coins there are
		return f, nil
	case err != nil, g.u == f.u && p.money != "", home:
		return g, nil
	case p.power > 0 && p.money == "" && (p.elsewhere || !slices.Contains(r.names.best(), f.u)):
		return g, nil
	}
	return f, nil
}

// regionOf is the region of a tag, or the one where most speak its language.
func regionOf(tag language.Tag) string {
	region, _ := tag.Region()
	return region.String()
}
