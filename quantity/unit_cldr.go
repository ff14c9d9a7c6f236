package quantity

import (
	"strings"
	"unique"
)

// ParseCLDR reads a CLDR unit identifier ("kilometer-per-hour", "liter-per-100-kilometer", "curr-eur"), strictly. Mixed units
// ("foot-and-inch") are two units, and no Unit.
func ParseCLDR(s string) (Unit, error) {
	if len(s) > maxUnitText {
		return Unit{}, &UnitError{Text: s, Err: ErrLimit}
	}
	p := unitParser{text: s, strict: true}
	list, times, per, err := p.identifier(s, 0)
	if err != nil {
		return Unit{}, err
	}
	u, err := makeUnit(list, times, per)
	if err != nil {
		return Unit{}, p.fail(0, err)
	}
	return u, nil
}

// identifier reads a CLDR identifier that begins at byte start of the text.
func (p *unitParser) identifier(s string, start int) (list []part, times, per int64, err error) {
	t := units()
	times, per = 1, 1
	s = t.alias(s)
	sign := 1
	for at := 0; ; {
		end := wordEnd(s, at)
		w := s[at:end]
		switch {
		case w == "":
			return nil, 0, 0, p.fail(start+at, ErrSyntax)
		case w == "per" && sign > 0:
			sign = -1
			if end == len(s) {
				return nil, 0, 0, p.fail(start+at, ErrSyntax)
			}
		case sign < 0 && isDigit(w[0]) && per == 1:
			n, ok := constant(w)
			if !ok {
				return nil, 0, 0, p.fail(start+at, ErrLimit)
			}
			per = n
		default:
			pow, name := 1, at
			if n := powerWords(w); n > 0 && end < len(s) {
				pow, name = n, end+1
			}
			a, next := p.simpleAt(t, s, name)
			if next == 0 {
				reason := ErrUnit
				if w == "and" {
					reason = ErrSyntax
				}
				return nil, 0, 0, p.fail(start+at, reason)
			}
			list, end = append(list, part{unique.Make(a), int8(pow * sign)}), next
		}
		if end == len(s) {
			break
		}
		at = end + 1
	}
	return list, times, per, nil
}

func wordEnd(s string, at int) int {
	if i := strings.IndexByte(s[at:], '-'); i >= 0 {
		return at + i
	}
	return len(s)
}

// simpleAt finds the longest simple unit at byte at of s, and where it ends; next is 0 if there is none.
func (p *unitParser) simpleAt(t *unitTable, s string, at int) (a atom, next int) {
	if code, ok := strings.CutPrefix(s[at:], "curr-"); ok && len(code) >= 3 {
		if c := strings.ToUpper(code[:3]); t.currencies[c] && (len(code) == 3 || code[3] == '-') {
			return currencyAtom(c), at + 8
		}
	}
	for end, words := at, 0; words < t.longest && end < len(s); words++ {
		if words > 0 {
			end++
		}
		end = wordEnd(s, end)
		if u, _, ok := lookupSimple(s[at:end]); ok && !(p.strict && u.ours) {
			next = end
		}
	}
	if next > 0 {
		u, prefix, _ := lookupSimple(s[at:next])
		a = simpleAtom(s[at:next], u, prefix)
	}
	return a, next
}
