package quantity

import (
	"strings"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

// printedMarks are the marks of a printed number: which signs stand before decimals and between groups, and how large groups are.
type printedMarks struct {
	decimal, group     string
	primary, secondary int
}

// number reads the digits by the marks that a locale has for their numbering system. An amount of money may have other marks than
// a number, and some currencies marks of their own: of two readings of an amount that one counts which has as many decimals as the currency.
func (p *printed) number(tag language.Tag) (numeral, bool) {
	system := systemOf(p.core)
	var list [5]printedMarks
	all := list[:0]
	s := cldr.SymbolsFor(tag)
	for _, s := range [...]*cldr.Symbols{s, s.Native, s.Latin} {
		if s == nil || s.System != system {
			continue
		}
		primary, secondary := int(s.Primary), int(s.Secondary)
		if p.money != "" {
			_, _, region := tag.Raw()
			codes := append([]string{p.money}, cldr.Tender(region.String())...)
			for _, code := range codes[:min(len(codes), 2)] {
				if d, g, ok := cldr.CurrencyMarks(tag, code); ok {
					all = append(all, printedMarks{d, g, primary, secondary})
				}
			}
			all = append(all, printedMarks{s.CurrencyDecimal, s.CurrencyGroup, primary, secondary})
		}
		all = append(all, printedMarks{s.Decimal, s.Group, primary, secondary})
	}
	if len(all) == 0 && system != "" { // digits that the locale doesn't use, marked as its own are
		if s.Latin != nil {
			s = s.Latin
		}
		all = append(all, printedMarks{s.Decimal, s.Group, int(s.Primary), int(s.Secondary)})
	}
	var found numeral
	ok := false
	for _, m := range all {
		n, good := p.core1(m)
		if !good {
			continue
		}
		if !ok {
			found, ok = n, true
			continue
		}
		if n.n.cmp(found.n) != 0 && p.money != "" {
			c, _ := cldr.CurrencyByCode(p.money)
			usual := func(n numeral) bool { return n.ulp == n.scale || n.ulp == n.scale-int(c.Digits) }
			if usual(n) && !usual(found) {
				found = n
			}
		}
	}
	return found, ok
}

// systemOf is the numbering system of all digits, "" if there are two of them.
func systemOf(core string) (system string) {
	for _, c := range core {
		name := ""
		if _, s, ok := cldr.DigitSystem(c); ok {
			name = s
		} else if _, ok := cldr.HanDigit(c); ok {
			name = "hanidec"
		} else {
			continue
		}
		if system != "" && system != name {
			return ""
		}
		system = name
	}
	return system
}

// core1 reads the digits by one set of marks.
func (p *printed) core1(m printedMarks) (numeral, bool) {
	decimal, group := plainMark(m.decimal), plainMark(m.group)
	buf := make([]byte, 0, 64)
	places, last, groups := -1, 0, 0 // decimals; digits of the group at hand; groups that ended
	var sizes [maxMarks]int
	for s := p.core; s != ""; {
		c, size := utf8.DecodeRuneInString(s)
		v, ok := 0, false
		if v, ok = cldr.Digit(c); !ok {
			v, ok = cldr.HanDigit(c)
		}
		switch {
		case ok:
			buf = append(buf, '0'+byte(v))
			if places >= 0 {
				places++
			} else {
				last++
			}
			s = s[size:]
			continue
		case places < 0 && markAt(s, decimal) > 0 && (decimal != group || groups == 0 && strings.Count(s, decimal) == 1):
			places = 0
			s = s[markAt(s, decimal):]
		case places < 0 && markAt(s, group) > 0 && last > 0 && groups+1 < maxMarks:
			sizes[groups] = last
			groups, last = groups+1, 0
			s = s[markAt(s, group):]
		default:
			return numeral{}, false
		}
	}
	if len(buf) == 0 || places == 0 || len(buf) > maxParsed {
		return numeral{}, false
	}
	sizes[groups] = last
	if !groupsFit(sizes[:groups+1], m) || groups > 0 && buf[0] == '0' {
		return numeral{}, false
	}
	if han := groups == 0 && places < 0 && systemOf(p.core) == "hanidec"; han && (len(buf) == 1 || len(buf) == 2 && (buf[1] == buf[0]+1 || string(buf) == "35")) {
		return numeral{}, false // 七八: seven or eight
	}
	var d digits
	if d.split(string(buf)) != nil {
		return numeral{}, false
	}
	n := numeral{n: d.number(max(places, 0)).scale(1, 1, int32(p.power)), ulp: p.power - max(places, 0), scale: p.power}
	if p.negative {
		n.n = n.n.neg()
	}
	return n, !n.n.isTooLarge()
}

// groupsFit reports whether groups of digits, the first one first, have the sizes of the locale or threes.
func groupsFit(sizes []int, m printedMarks) bool {
	last := len(sizes) - 1
	if last == 0 {
		return true
	}
	fit := func(primary, secondary int) bool {
		if primary <= 0 || sizes[last] != primary || sizes[0] < 1 || sizes[0] > secondary {
			return false
		}
		for _, n := range sizes[1:last] {
			if n != secondary {
				return false
			}
		}
		return true
	}
	return fit(m.primary, m.secondary) || fit(3, 3)
}

// plainMark is a mark as it stands in plainSpaces; all apostrophes are alike.
func plainMark(s string) string {
	s = strings.Map(func(c rune) rune {
		switch c {
		case 0xA0, 0x202F, 0x2009:
			return ' '
		case '’':
			return '\''
		case 0x200E, 0x200F, 0x061C:
			return -1
		}
		return c
	}, s)
	return s
}

// markAt returns how long the mark is that s begins with; 0 if it is another.
func markAt(s, mark string) int {
	if mark == "" {
		return 0
	}
	if strings.HasPrefix(s, mark) {
		return len(mark)
	}
	if mark == "'" && strings.HasPrefix(s, "’") {
		return len("’")
	}
	return 0
}
