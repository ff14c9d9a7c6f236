package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// parseKind reads the lines of [kinds], [units] and of what stands before any heading:
//
//	troop counted; plural troops; also soldier, soldiers; is person
//	wing = 24 sortie; plural wings
//	person: Person, Personen, Mensch, Menschen
func (p *parser) parseKind(e *entry, s string) error {
	ex := e.section.rule().example
	head, attrs := s, ""
	if i := find(s, ';'); i >= 0 {
		head, attrs = trim(s[:i]), s[i+1:]
	}
	if e.section == None {
		e.section = Kinds
	}
	switch i, j := find(head, ':'), find(head, '='); {
	case i >= 0:
		var rest []string
		e.class, rest = cutClass(trim(head[:i]), e.section)
		if e.section == Kinds {
			e.class = trim(head[:i])
		} else {
			e.args = rest
		}
		if err := p.addPhrases(trim(head[i+1:]), named); err != nil {
			return err
		}
	case j >= 0:
		e.section = Units
		e.class, e.def = trim(head[:j]), trim(head[j+1:])
		if e.class == "" || e.def == "" || e.def[0] < '0' || e.def[0] > '9' {
			return p.errorf(head, "not a definition", "wing = 24 sortie")
		}
		if err := p.addPhrases(e.class, named); err != nil {
			return err
		}
		e.args = []string{e.def}
	default:
		name, ok := strings.CutSuffix(head, " counted")
		if !ok && p.section != Kinds {
			return p.errorf(head, "neither a kind nor a unit", ex)
		}
		e.counted = true
		e.class = trim(name)
		if find(e.class, ',') >= 0 {
			return p.errorf(head, "one name expected", ex)
		}
		if err := p.addPhrases(e.class, named); err != nil {
			return err
		}
	}
	for attrs != "" {
		var a string
		if i := find(attrs, ';'); i >= 0 {
			a, attrs = trim(attrs[:i]), attrs[i+1:]
		} else {
			a, attrs = trim(attrs), ""
		}
		key, val, _ := strings.Cut(a, " ")
		if val = trim(val); val == "" {
			return p.errorf(a, "attribute without words", "plural …, also …, is …")
		}
		var err error
		switch key {
		case "plural":
			err = p.addPhrases(val, plural)
		case "also":
			err = p.addPhrases(val, also)
		case "is":
			for w := range strings.SplitSeq(val, ",") {
				if w = trim(w); w == "" {
					return p.errorf(a, "empty name", "is person")
				}
				e.is = append(e.is, w)
			}
		default:
			return p.errorf(key, "no such attribute", "plural …, also …, is …")
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// parsePlace reads
//
//	Ukraine in Europe: Ukraine; adjective Ukrainian; people Ukrainians
func (p *parser) parsePlace(e *entry, s string) error {
	head, attrs := s, ""
	if i := find(s, ';'); i >= 0 {
		head, attrs = trim(s[:i]), s[i+1:]
	}
	name := head
	if i := find(head, ':'); i >= 0 {
		name = trim(head[:i])
	}
	var in string
	if a, b, ok := strings.Cut(name, " in "); ok {
		name, in = trim(a), trim(b)
		e.is = []string{in}
	}
	if name == "" {
		return p.errorf(s, "name missing", e.section.rule().example)
	}
	e.class = name
	e.args = []string{"name", in}
	if i := find(head, ':'); i >= 0 {
		if err := p.addPhrases(trim(head[i+1:]), named); err != nil {
			return err
		}
	} else if err := p.addPhrases(name, named); err != nil {
		return err
	}
	for attrs != "" {
		var a string
		if i := find(attrs, ';'); i >= 0 {
			a, attrs = trim(attrs[:i]), attrs[i+1:]
		} else {
			a, attrs = trim(attrs), ""
		}
		key, val, _ := strings.Cut(a, " ")
		as := adjective
		switch key {
		case "adjective":
		case "people":
			as = people
		default:
			return p.errorf(a, "no such attribute", "adjective …, people …")
		}
		if err := p.addPhrases(trim(val), as); err != nil {
			return err
		}
	}
	return nil
}

func hasUpper(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			for _, r := range s[i:] {
				if unicode.IsUpper(r) {
					return true
				}
			}
			return false
		case 'A' <= c && c <= 'Z':
			return true
		}
	}
	return false
}

// langKey names the dictionary of a language: its tag without region and script, but where script or region matter
// to words a file says so ("zh-Hant", "es-MX").
func langKey(t language.Tag) string {
	if t == language.Und {
		return ""
	}
	return t.String()
}

// langChain lists the keys whose words a text in t may use, widest first.
func langChain(t language.Tag) []string {
	keys := []string{""}
	if t == language.Und {
		return keys
	}
	base, script, region := t.Raw()
	b := base.String()
	if b == "und" {
		return keys
	}
	keys = append(keys, b)
	if s := script.String(); s != "Zzzz" {
		keys = append(keys, b+"-"+s)
	}
	if r := region.String(); r != "ZZ" {
		keys = append(keys, b+"-"+r)
	}
	return keys
}
