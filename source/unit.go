package source

import (
	"strings"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

// readUnit reads a unit in the notation of package quantity, or in words:
//
//	words = [ scale [ "of" ] ] one { ( "/" | "per" | "a" | "an" | "each" ) one }
//
// where one is a unit, a currency or a counted noun as the lexicon has them: "million US$", "USD per barrel",
// "troops/month". It takes all of s or nothing, and a noun that the lexicon doesn't know is no unit.
func (n *numerals) readUnit(s string) (measure, error) {
	u, err := quantity.ParseUnitIn(n.parser.Lexicon, s)
	if err == nil || len(s) > MaxDigits {
		return measure{unit: u}, err
	}
	if u, ok := n.ratio(s, 0); ok { // "mm" is a millimeter before it is a million
		return measure{unit: u}, nil
	}
	var m measure
	at := n.scale(s, &m)
	if at == 0 {
		return m, err
	}
	if at < len(s) {
		var ok bool
		if m.unit, ok = n.ratio(s, at); !ok {
			return measure{}, err
		}
	}
	return m, nil
}

// ratio reads units from byte at to the end.
func (n *numerals) ratio(s string, at int) (u quantity.Unit, ok bool) {
	u, end, ok := n.one(s, at)
	for ok && end < len(s) {
		var per quantity.Unit
		if end, ok = n.per(s, end); !ok {
			break
		}
		if per, end, ok = n.one(s, end); ok {
			u = u.Per(per)
		}
	}
	return u, ok
}

// scale reads a scale word and what binds it to its unit.
func (n *numerals) scale(s string, m *measure) int {
	w, end := n.words.Longest(s, 0)
	if _, ok := w.Sense(lexicon.Scales); !ok {
		if at := strings.IndexByte(s, ' '); at > 0 && s[at-1] == 's' { // thousands, millions
			if w, _ = n.words.Longest(s[:at-1], 0); w != nil {
				end = at
			}
		} else if at < 0 && strings.HasSuffix(s, "s") {
			w, end = n.words.Lookup(s[:len(s)-1]), len(s)
		}
	}
	sense, ok := w.Sense(lexicon.Scales)
	if !ok || sense.N <= 0 || sense.N > 100 {
		return 0
	}
	m.exp = int32(sense.N)
	end = skipSpace(s, end)
	if rest, ok := strings.CutPrefix(s[end:], "of "); ok {
		end = skipSpace(s, len(s)-len(rest))
	}
	return end
}

// per reads what stands before a denominator.
func (n *numerals) per(s string, at int) (int, bool) {
	at = skipSpace(s, at)
	for _, p := range [...]string{"/", "per ", "a ", "an ", "each "} {
		if strings.HasPrefix(s[at:], p) {
			return skipSpace(s, at+len(p)), true
		}
	}
	return at, false
}

// one reads a single unit at byte at.
func (n *numerals) one(s string, at int) (u quantity.Unit, end int, ok bool) {
	if at >= len(s) {
		return u, at, false
	}
	if w, end := n.words.Longest(s, at); w != nil {
		for _, sense := range w.Senses {
			name := sense.Class
			switch sense.Section {
			case lexicon.Units, lexicon.Kinds:
			case lexicon.Currencies:
				if code := sense.Arg(0); code != "" { // a sign of several currencies
					name = code
					if local, ok := cldr.CurrencyFor(n.tag, sense.Class); ok {
						name = local
					}
				}
			default:
				continue
			}
			if u, err := quantity.ParseUnitIn(n.parser.Lexicon, name); err == nil {
				return u, end, true
			}
		}
	}
	end = at
	for end < len(s) && s[end] != ' ' && s[end] != '/' {
		end++
	}
	if u, err := quantity.ParseUnitIn(n.parser.Lexicon, s[at:end]); err == nil && end > at {
		return u, end, true
	}
	if code, ok := cldr.CurrencyFor(n.tag, s[at:end]); ok {
		u, err := quantity.ParseUnitIn(n.parser.Lexicon, code)
		return u, end, err == nil
	}
	return u, at, false
}

func skipSpace(s string, at int) int {
	for at < len(s) && s[at] == ' ' {
		at++
	}
	return at
}
