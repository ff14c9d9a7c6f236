package quantity

import (
	"slices"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/lexicon"
)

// Plural returns the words for u beside the number of q: "troops/month" for 30 000, "troop/month" for 1. They come from the
// lexicon in language l; what it doesn't know keeps its name, with an English plural in English.
func (u Unit) Plural(l language.Tag, q Quantity) string { return u.words(l, q.n, nil) }

// words is Plural with a lexicon of the caller's.
func (u Unit) words(l language.Tag, n number, x *lexicon.Lexicon) string {
	d := x.Dictionary(l)
	many := !isOne(l, n)
	b := u.body()
	spelled := (isEnglish(l) || l == language.Und) && !slices.ContainsFunc(b.parts[:b.n], func(p part) bool { return p.atom.Value().class != simple })
	if !spelled {
		if s, ok := forms(d, u.String(), many && u.def().dim != one.dim); ok {
			return s
		}
	}
	over := "/"
	if spelled {
		over = " per "
	}
	var s strings.Builder
	for i, last := 0, b.lastAbove(); i < b.n; i++ {
		if p := b.parts[i]; p.pow > 0 {
			if s.Len() > 0 {
				s.WriteByte('-')
			}
			s.WriteString(p.words(l, d, x, i == last && many))
		}
	}
	if b.times > 1 {
		s.WriteString("*" + formatConstant(b.times))
	}
	between := over
	if b.per > 1 {
		s.WriteString(over + formatConstant(b.per))
		between = " "
	}
	for i := range b.n {
		if p := b.parts[i]; p.pow < 0 {
			p.pow = -p.pow
			s.WriteString(between + p.words(l, d, x, between == " "))
			between = over
			if p.atom.Value().class == simple {
				between = "-" // simple units come last
			}
		}
	}
	if s.Len() == 0 {
		return u.String()
	}
	return strings.TrimPrefix(s.String(), " ")
}

// lastAbove is the last part of the numerator: the one that has a plural.
func (b *body) lastAbove() int {
	for i := b.n - 1; i >= 0; i-- {
		if b.parts[i].pow > 0 {
			return i
		}
	}
	return -1
}

func (p part) words(l language.Tag, d *lexicon.Dictionary, x *lexicon.Lexicon, many bool) string {
	a := p.atom.Value()
	name := a.name
	switch {
	case a.class == currency:
	case a.class == simple && (isEnglish(l) || l == language.Und):
		if many {
			name = englishUnits(name)
		} else {
			name = strings.ReplaceAll(name, "-", " ")
		}
		return strings.ReplaceAll(simplePower(name, int(p.pow)), "-", " ")
	case a.class == simple && p.pow > 1:
		name = simplePower(a.name, int(p.pow))
		if s, ok := forms(d, name, many); ok {
			return s
		}
		return name
	default:
		if s, ok := forms(d, name, many && a.dim != one.dim); ok {
			name = s
		} else if many && (isEnglish(l) || l == language.Und) {
			if k, ok := x.Kind(name); ok && k.Plural != "" {
				name = k.Plural
			} else if isEnglish(l) && a.dim != one.dim {
				name = englishPlural(name)
			}
		}
	}
	return name + caret(int(p.pow))
}

func forms(d *lexicon.Dictionary, class string, many bool) (string, bool) {
	one, other, ok := d.Forms(class)
	if many {
		return other, ok
	}
	return one, ok
}

func isEnglish(l language.Tag) bool {
	b, _ := l.Base()
	return b.String() == "en"
}

// englishPlural makes the regular plural of the last word; what is no English word stays.
func englishPlural(s string) string {
	if s == "" || s[len(s)-1] < 'a' || s[len(s)-1] > 'z' {
		return s
	}
	end := s[max(0, len(s)-2):]
	switch {
	case strings.HasSuffix(s, "s"), strings.HasSuffix(s, "x"), strings.HasSuffix(s, "z"), end == "ch", end == "sh":
		return s + "es"
	case end[len(end)-1] == 'y' && len(end) > 1 && !strings.ContainsRune("aeiou", rune(end[0])):
		return s[:len(s)-1] + "ies"
	}
	return s + "s"
}

// englishUnits is the plural of a CLDR name: "nautical miles", "pounds force", "feet".
func englishUnits(name string) string {
	switch name {
	case "percent", "permille", "permyriad", "celsius", "fahrenheit", "kelvin", "rankine", "ofhg", "ofglucose", "light-speed",
		"beaufort", "celsius-difference", "fahrenheit-difference", "kelvin-difference", "rankine-difference":
		return strings.ReplaceAll(name, "-", " ")
	case "foot":
		return "feet"
	}
	if strings.HasSuffix(name, "hertz") || strings.HasSuffix(name, "siemens") || strings.HasSuffix(name, "lux") {
		return name
	}
	words := strings.Split(name, "-")
	i := len(words) - 1
	if i > 0 {
		switch words[i] { // what comes after the noun
		case "force", "imperial", "metric", "person", "scandinavian", "troy", "it", "us", "jp", "cloth", "length":
			i--
		}
	}
	words[i] = englishPlural(words[i])
	return strings.Join(words, " ")
}

// isOne reports whether n takes the singular in l, by CLDR's plural rules.
func isOne(l language.Tag, n number) bool {
	if n.sign() < 0 {
		n = n.neg()
	}
	c, e, ok := n.trim().digits()
	if !ok {
		return false
	}
	if e < 0 {
		// The rules need integer digits i, decimals v, and the decimals as a number f.
		if e < -9 {
			return false
		}
		p := pow10Int(-e)
		m := pow10Int(0)
		i, f := c.QuoRem(c, p, m)
		if !i.IsInt64() || i.Int64() > 1_000_000 {
			return false
		}
		v, t := int(-e), int(f.Int64())
		return plural.Cardinal.MatchPlural(l, int(i.Int64()), v, v, t, t) == plural.One
	}
	if e > 6 || c.BitLen() > 31 {
		return false
	}
	c.Mul(c, pow10Int(e))
	if c.BitLen() > 31 {
		return false
	}
	return plural.Cardinal.MatchPlural(l, int(c.Int64()), 0, 0, 0, 0) == plural.One
}
