package claim

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/gazetteer"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

func (l *aligner) entity() Slot {
	s := Slot{Name: "entity"}
	a, b := l.a.Entity, l.b.Entity
	switch {
	case a == "" && b == "":
		s.Why = "neither names anybody"
		return s
	case a == "":
		return l.elsewhere(s, b, l.a, l.db, l.da)
	case b == "":
		return l.elsewhere(s, a, l.b, l.da, l.db)
	}
	s.Fit, s.Why = l.names(a, b, l.a.Kind == quantity.Age || l.b.Kind == quantity.Age || l.a.Kind == quantity.Date && l.b.Kind == quantity.Age)
	if s.Fit == Other { // one may call an entity what the other calls a place
		if f, why := l.names(a, l.b.Place, false); f == Same && l.a.Place == "" {
			s.Fit, s.Why = FitUnstated, "one as the place: "+why
		}
	}
	return s
}

// elsewhere looks for the name that only one side has as its entity in the other's place and measurand.
func (l *aligner) elsewhere(s Slot, name string, other *Assertion, d, e *lexicon.Dictionary) Slot {
	if other.Place != "" {
		if f, why := l.names(name, other.Place, false); f == Same {
			s.Fit, s.Why = Same, "as the place: "+why
			return s
		}
	}
	if ts := terms(name, d); len(ts) > 0 && len(without(ts, terms(other.Measurand, e))) == 0 {
		s.Fit, s.Why = Same, "in the measurand: "+name
		return s
	}
	s.Why = "only one names " + name
	return s
}

func (l *aligner) place() Slot {
	s := Slot{Name: "place"}
	a, b := l.a.Place, l.b.Place
	switch {
	case a == "" && b == "":
		s.Why = "neither says where"
		return s
	case a == "":
		return l.elsewherePlace(s, b, l.a)
	case b == "":
		return l.elsewherePlace(s, a, l.b)
	}
	s.Fit, s.Why = l.names(a, b, false)
	return s
}

func (l *aligner) elsewherePlace(s Slot, name string, other *Assertion) Slot {
	if other.Entity != "" {
		if f, why := l.names(name, other.Entity, false); f == Same {
			s.Fit, s.Why = Same, "as the entity: "+why
			return s
		}
	}
	s.Why = "only one names " + name
	return s
}

// names compares two names. person: they are people's, of whom one may be called by the surname alone.
//
//	the same letters, case, articles and 's apart     same
//	one place or group of the lexicon                 same (alias); one lies in the other: narrower or wider
//	EU, European Union                                same (acronym)
//	Peñalba, Nuria Peñalba                            same (surname), of people
//	Степодар, Степодарі                               same (inflected), in languages whose names are inflected
//	Harrow, Harrow region                             other
//	Norland, North Norland                            other, where the word too many is one of the lexicon; else unstated
func (l *aligner) names(a, b string, person bool) (Fit, string) {
	x, y := bareName(a, l.da), bareName(b, l.db)
	if x == "" || y == "" {
		return FitUnstated, "no name"
	}
	x, areaX := l.area(x, l.da)
	y, areaY := l.area(y, l.db)
	if areaX != areaY {
		return Other, a + " is not " + b
	}
	if strings.EqualFold(x, y) {
		return Same, a
	}
	px, knownX := gazetteer.Place(l.x, l.ta, x)
	py, knownY := gazetteer.Place(l.x, l.tb, y)
	if knownX && knownY {
		switch {
		case px == py:
			return Same, "alias: " + b + " is " + a
		case l.within(py, px):
			return Narrower, "lexicon: " + b + " is in " + a
		case l.within(px, py):
			return Wider, "lexicon: " + a + " is in " + b
		}
		return Other, b + " is not " + a
	}
	if gx, gy := l.da.Group(x), l.db.Group(y); gx == gy && gx != "" {
		return Same, "lexicon: " + b + " is " + a
	}
	if acronym(x, y) || acronym(y, x) {
		return Same, "acronym: " + b + " is " + a
	}
	fx, fy := strings.Fields(x), strings.Fields(y)
	if len(fx) == len(fy) && inflects(l.a) && inflects(l.b) && !knownX && !knownY {
		same := true
		for i := range fx {
			same = same && inflected(fx[i], fy[i])
		}
		if same {
			return Same, "inflected: " + b + " is " + a
		}
	}
	if knownX || knownY {
		return Other, b + " is not " + a
	}
	short, long := fx, fy
	if len(short) > len(long) {
		short, long = long, short
	}
	if len(short) < len(long) && containsName(long, short) {
		if person && strings.EqualFold(short[len(short)-1], long[len(long)-1]) {
			return Same, "surname: " + b + " is " + a
		}
		for _, w := range long {
			if e := l.da.Lookup(strings.ToLower(w)); e != nil {
				return Other, b + " is not " + a
			}
		}
		return FitUnstated, b + " may be " + a
	}
	return Other, b + " is not " + a
}

// within reports whether place a lies in b, as this language's words or the English ones, which are the fullest, have it.
func (l *aligner) within(a, b string) bool {
	return l.da.Within(a, b) || l.x.Dictionary(language.English).Within(a, b)
}

// bareName drops articles, possessive endings and white space too many.
func bareName(s string, d *lexicon.Dictionary) string {
	fields := strings.Fields(s)
	for len(fields) > 1 {
		if w := d.Lookup(strings.ToLower(fields[0])); w == nil || !hasFunction(w, "det") {
			break
		}
		fields = fields[1:]
	}
	if n := len(fields); n > 0 {
		last := fields[n-1]
		for _, end := range []string{"'s", "’s", "'", "’"} {
			last = strings.TrimSuffix(last, end)
		}
		fields[n-1] = last
	}
	return strings.Join(fields, " ")
}

func hasFunction(w *lexicon.Word, class string) bool {
	if w == nil {
		return false
	}
	for i := range w.Senses {
		if w.Senses[i].Section == lexicon.Function && w.Senses[i].Class == class {
			return true
		}
	}
	return false
}

// area splits the word that says what a place is from its name. A city is what a name means by itself.
func (l *aligner) area(name string, d *lexicon.Dictionary) (bare, kind string) {
	i := strings.LastIndexByte(name, ' ')
	if i < 0 {
		return name, ""
	}
	w := d.Lookup(name[i+1:])
	if w == nil {
		return name, ""
	}
	for k := range w.Senses {
		if s := &w.Senses[k]; s.Section == lexicon.Kinds && areas[s.Class] {
			switch s.Class {
			case "city", "town", "village":
				return name[:i], ""
			}
			return name[:i], s.Class
		}
	}
	return name, ""
}

// acronym reports whether a is made of the initials of the capitalized words of b.
func acronym(a, b string) bool {
	n := 0
	for _, r := range a {
		if !unicode.IsUpper(r) {
			return false
		}
		n++
	}
	if n < 2 {
		return false
	}
	for f := range strings.FieldsSeq(b) {
		r, _ := utf8.DecodeRuneInString(f)
		if !unicode.IsUpper(r) {
			continue
		}
		c, size := utf8.DecodeRuneInString(a)
		if size == 0 || c != r {
			return false
		}
		a = a[size:]
	}
	return a == ""
}

func containsName(long, short []string) bool {
	for i := 0; i+len(short) <= len(long); i++ {
		same := true
		for j := range short {
			same = same && strings.EqualFold(long[i+j], short[j])
		}
		if same {
			return true
		}
	}
	return false
}

// inflects reports whether the names of the assertion's language have cases.
func inflects(a *Assertion) bool {
	switch base, _ := a.Language.Base(); base.String() {
	case "uk", "ru", "be", "pl", "cs", "sk", "sl", "hr", "sr", "bs", "mk", "lt", "lv", "et", "fi", "hu", "tr", "az", "kk", "el", "ka", "hy", "la", "ro":
		return true
	}
	return false
}

// inflected reports whether two words differ in a short ending only.
func inflected(a, b string) bool {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	for i > 0 && (i < len(a) && !utf8.RuneStart(a[i]) || i < len(b) && !utf8.RuneStart(b[i])) {
		i--
	}
	rest := max(utf8.RuneCountInString(a[i:]), utf8.RuneCountInString(b[i:]))
	return utf8.RuneCountInString(a[:i]) >= 4 && rest <= 2
}
