package quantity

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// unitNames finds CLDR's names of units in one language.
type unitNames struct {
	table  *cldr.UnitTable
	starts [1024]uint8 // which forms of names begin with two letters
	fold   cldr.UnitFolder
	folds  [maxNameParts]cldr.UnitFolder // by depth
	depth  int
	found  [ranks][]Unit
}

// Of several readings of one text only those of the least rank count: a name of CLDR's before what we put together ("lb/in²"
// is the name of a pressure), and that before a name with other capitals.
const (
	asNamed = 0
	byRate  = 1 // put together
	folded  = 2 // to be added
	ranks   = 4
)

// maxNameParts is how many units one name may be made of: kilograms per meter per second.
const maxNameParts = 4

// byNames reads a text that is a number and the name of a unit in the parser's language, as CLDR has them. The lexicon's reading of
// the same text is f and err; it stands where CLDR has none, and decides where CLDR has several.
//
//	text  = alone { per } | [ before ] number name .
//	name  = after { per | infix after } .
func (r *reader) byNames(s string, f Figure, err error) (Figure, error) {
	names := &r.names
	names.load(r.parser.Language)
	for i := range names.found {
		names.found[i] = names.found[i][:0]
	}
	var number numeral
	i := r.from
	for i < r.to && r.toks[i].Class != scan.Number {
		i++
	}
	negative := false
	switch {
	case i == r.to:
		if number.n = intNumber(names.alone(s)); number.n == (number0) {
			return r.settled(s, f, err)
		}
	case i-r.from > 8:
		return r.settled(s, f, err)
	default:
		n, nerr := r.digitsAt(i)
		if nerr != nil || n.doubtful {
			return r.settled(s, f, err)
		}
		number = n
		before := s[:r.toks[i].Start]
		if i > r.from && r.signAt(i-1, i) != 0 {
			negative = r.signAt(i-1, i) < 0
			before = s[:r.toks[i-1].Start]
		}
		names.around(before, s[r.toks[n.to-1].End:])
	}
	found := names.best()
	if f, err = r.settled(s, f, err); len(found) == 0 || err == nil && slices.Contains(found, f.Unit()) {
		return f, err
	}
	money := err == nil && len(f.Unit().Currencies()) > 0
	if money && !unicode.IsLetter(firstRune(s[min(r.found.unit.span.Start, len(s)):])) {
		return f, nil
	}
	figure := func(u Unit) Figure {
		q := Quantity{number.n, u}
		if negative {
			q = q.Neg()
		}
		return Stated(q, number.ulp)
	}
	if len(found) == 1 && (err != nil || f.Unit() != (Unit{}) && (!money || r.weighed(f, found[0]))) {
		return figure(found[0]), nil
	}
	e := &ParseError{Text: s, Err: ErrAmbiguous}
	if i < r.to {
		e.Offset = r.toks[i].Start
	}
	if err == nil {
		e.Readings = append(e.Readings, Reading{f, r.parser.Language})
	}
	for _, u := range found {
		e.Readings = append(e.Readings, Reading{figure(u), r.parser.Language})
	}
	return Figure{}, e
}

var number0 number

// settled is the lexicon's reading, unless it counts what nobody knows: running text may, a text that is to be a figure may not.
func (r *reader) settled(s string, f Figure, err error) (Figure, error) {
	if err != nil {
		return f, err
	}
	for k := range f.Unit().each(counted) {
		if _, ok := r.parser.Lexicon.Kind(k); !ok {
			at := r.found.unit.span
			if at.End > len(s) {
				at = Span{}
			}
			return Figure{}, &ParseError{Text: s, Offset: at.Start, Near: nearest(s[at.Start:at.End], r.names.spellings), Err: ErrUnit}
		}
	}
	return f, nil
}

// spellings yields the names that stand behind a number.
func (n *unitNames) spellings(yield func(string) bool) {
	for i := range n.table.Names {
		if name := &n.table.Names[i]; name.Kind == cldr.UnitAfter && !yield(name.Form) {
			return
		}
	}
}

// add notes a reading.
func (n *unitNames) add(u Unit, rank int) {
	if list := &n.found[rank]; !slices.Contains(*list, u) && len(*list) < 8 {
		*list = append(*list, u)
	}
}

// best returns the readings that count. Some units are called like another that is meant nearly always: an arc's minute like an
// hour's, an imperial gallon like a gallon where CLDR's translators didn't tell them apart, a night by the letter of the litre, and the
// speed of light by a letter that looks like the second's in the other script ("Мбит/c").
func (n *unitNames) best() []Unit {
	for _, list := range n.found {
		if len(list) > 1 {
			rest := slices.DeleteFunc(slices.Clone(list), secondary)
			if len(rest) > 0 {
				return rest
			}
		}
		if len(list) > 0 {
			return list
		}
	}
	return nil
}

func secondary(u Unit) bool {
	b := u.body()
	for _, p := range b.parts[:b.n] {
		switch name := p.atom.Value().name; name {
		case "foodcalorie", "calorie-it", "british-thermal-unit-it", "arc-minute", "arc-second", "fluid-ounce-metric", "light-speed", "night":
			return true
		default:
			if strings.HasSuffix(name, "-imperial") {
				return true
			}
		}
	}
	return false
}

// unitOf is the unit of a CLDR identifier; percent and the like, that have no factor but 1, too.
func unitOf(id string) (Unit, bool) {
	if u, ok := commonUnitTable()[id]; ok {
		return u, true
	}
	u, err := ParseCLDR(id)
	return u, err == nil
}

// each calls yield with the names of these kinds that the text begins with, the longest first, and what follows them.
func (n *unitNames) each(text string, kinds uint, yield func(name *cldr.UnitName, rank int, rest string)) {
	if n.depth >= maxNameParts {
		return
	}
	n.depth++
	defer func() { n.depth-- }()
	text = trimUnit(text)
	if len(text) > 1 && isASCIILetter(text[0]) && isASCIILetter(text[1]) && uint(n.starts[slot(text[0]|0x20, text[1]|0x20)])&kinds == 0 {
		return
	}
	f := &n.folds[n.depth-1]
	f.Set(text)
	for from, to := n.table.Longest(f.Fold); from < to; from, to = n.table.Shorter(from) {
		end, form := f.End(len(n.table.Names[from].Fold))
		for i := from; i < to; i++ {
			name := &n.table.Names[i]
			rank := asNamed
			if name.Form != string(form) {
				rank = folded
			}
			if kinds&(1<<name.Kind) == 0 || rank == folded && utf8.RuneCount(form) < 4 {
				continue
			}
			yield(name, rank, text[end:])
		}
	}
}

// trimUnit leaves out spaces and marks of direction.
func trimUnit(s string) string {
	return strings.TrimFunc(s, func(r rune) bool {
		n, ok := cldr.NormalUnit(r)
		return !ok || n == ' '
	})
}

// after reads a name behind a number, to the end of the text.
func (n *unitNames) after(text string, per Unit, rank int) {
	n.each(text, 1<<cldr.UnitAfter, func(name *cldr.UnitName, more int, rest string) {
		if u, ok := unitOf(name.ID); ok && endsName(name.Form, rest) {
			n.rate(u.Per(per), rest, rank|more)
		}
	})
}

// endsName reports whether a word may end there: "m" is not a name in "mm".
func endsName(form, rest string) bool {
	last, _ := utf8.DecodeLastRuneInString(form)
	next, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || !unicode.IsLetter(last) || !unicode.IsLetter(next) || !joined(last) || !joined(next)
}

// joined reports whether words of the rune's script are written with spaces between.
func joined(r rune) bool {
	return !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// rate reads "per second" behind a name, if there is one, to the end of the text.
func (n *unitNames) rate(u Unit, text string, rank int) {
	if text = trimUnit(text); text == "" {
		n.add(u, rank)
		return
	}
	n.each(text, 1<<cldr.UnitPer|1<<cldr.UnitInfix, func(name *cldr.UnitName, more int, rest string) {
		more |= rank | byRate
		if name.Kind == cldr.UnitPer {
			if v, ok := unitOf(name.ID); ok && endsName(name.Form, rest) {
				n.rate(u.Per(v), rest, more)
			}
			return
		}
		n.each(rest, 1<<cldr.UnitAfter, func(unit *cldr.UnitName, most int, rest string) {
			if rest, ok := strings.CutPrefix(trimUnit(rest), name.After); ok {
				if v, ok := unitOf(unit.ID); ok && trimUnit(rest) == "" {
					n.add(u.Per(v), more|most)
				}
			}
		})
	})
}

// around reads a name of which a part stands before the number.
func (n *unitNames) around(before, after string) {
	before, after = trimUnit(before), trimUnit(after)
	if before == "" {
		if after != "" {
			n.after(after, Unit{}, asNamed)
		}
		return
	}
	n.each(before, 1<<cldr.UnitAround|1<<cldr.UnitPerBefore|1<<cldr.UnitPrefix, func(name *cldr.UnitName, rank int, rest string) {
		rest = trimUnit(rest)
		if name.Kind == cldr.UnitPrefix {
			n.prefixed(name.After, rest, after, rank|byRate)
			return
		}
		u, ok := unitOf(name.ID)
		if !ok {
			return
		}
		switch {
		case name.Kind == cldr.UnitPerBefore && rest == "":
			n.after(after, u, rank|byRate)
		case name.Kind == cldr.UnitPerBefore: // before the number stands the other unit, too
			n.each(rest, 1<<cldr.UnitAround, func(other *cldr.UnitName, more int, rest string) {
				if v, ok := unitOf(other.ID); ok && trimUnit(rest) == "" {
					n.behind(other.After, after, v.Per(u), rank|more|byRate)
				}
			})
		case rest == "":
			n.behind(name.After, after, u, rank)
		}
	})
}

// behind reads the part of a name that stands behind the number.
func (n *unitNames) behind(want, text string, u Unit, rank int) {
	var f cldr.UnitFolder
	f.Set(text)
	if rest, ok := strings.CutPrefix(string(f.Form), want); ok {
		n.rate(u, rest, rank)
	}
}

// prefixed reads "每{1}{0}": name is of the unit that the rate is per.
func (n *unitNames) prefixed(between, name, after string, rank int) {
	n.each(name, 1<<cldr.UnitAfter, func(per *cldr.UnitName, more int, rest string) {
		if u, ok := unitOf(per.ID); ok && trimUnit(rest) == between {
			n.after(after, u, rank|more)
		}
	})
}

// alone reads a name that says its number: "يومان" is two days. It returns 0 if the text is no such name.
func (n *unitNames) alone(s string) (number int64) {
	n.each(s, 1<<cldr.UnitAlone, func(name *cldr.UnitName, rank int, rest string) {
		if u, ok := unitOf(name.ID); ok && (number == 0 || number == int64(name.N)) && endsName(name.Form, rest) {
			before := n.readings()
			if n.rate(u, rest, rank); n.readings() > before {
				number = int64(name.N)
			}
		}
	})
	return number
}

func (n *unitNames) readings() (count int) {
	for _, list := range n.found {
		count += len(list)
	}
	return count
}

// unitName finds the longest of CLDR's names at token k of running text, of those that are hardly anything else there. to is the
// token behind it.
func (r *reader) unitName(k int, kind cldr.UnitForm) (u Unit, span Span, to int, ok bool) {
	if !r.known || r.whole || r.toks[k].Class == scan.Number || kind == cldr.UnitAfter && r.toks[k].In(stops|1<<lexicon.Kinds) {
		return u, span, 0, false
	}
	r.names.load(r.parser.Language)
	t := r.names.table
	start := r.toks[k].Start
	limit := r.toks[r.to-1].End
	f := &r.names.fold
	text := r.p.Text[start:min(limit, start+200)]
	if !r.names.mayBegin(text, kind) {
		return u, span, 0, false
	}
	if len(text) > firstLook {
		first := firstLook
		for first > 0 && !utf8.RuneStart(text[first]) {
			first--
		}
		if f.Set(text[:first]); !t.Begins(f.Fold) {
			return u, span, 0, false // most words are no unit's name
		}
	}
	f.Set(text)
	for from, end := t.Longest(f.Fold); from < end; from, end = t.Shorter(from) {
		at, form := f.End(len(t.Names[from].Fold))
		for to = k + 1; to < r.to && r.toks[to-1].End < start+at; {
			to++
		}
		inside := r.toks[to-1].End != start+at // a script without spaces goes on: パーセントの人
		if last, _ := utf8.DecodeLastRune(form); inside && (joined(last) || utf8.RuneCount(form) < 2) {
			continue
		}
		telling := telling(string(form))
		id := ""
		for i := from; i < end; i++ {
			n := &t.Names[i]
			if n.Kind != kind || !telling && !n.Long || n.Form != string(form) && utf8.RuneCount(form) < 6 {
				continue
			}
			if id != "" && id != n.ID {
				return u, span, 0, false
			}
			id = n.ID
		}
		if id == "" || loose(id) {
			continue
		}
		if u, ok = r.units.get(id, func() (Unit, bool) { return unitOf(id) }); ok {
			return u, Span{start, start + at}, to, true
		}
	}
	return u, span, 0, false
}

// slot is where starts has names that begin with two ASCII letters.
func slot(a, b byte) int { return (int(a)<<5 ^ int(b)) & 1023 }

// load gets the names of a language, once, and notes what they begin with.
func (n *unitNames) load(tag language.Tag) {
	if n.table != nil {
		return
	}
	n.table = cldr.UnitNames(tag)
	for i := range n.table.Names {
		fold, kind := n.table.Names[i].Fold, n.table.Names[i].Kind
		switch {
		case len(fold) > 1:
			n.starts[slot(fold[0], fold[1])] |= 1 << kind
		case len(fold) == 1:
			for b := range 128 {
				n.starts[slot(fold[0], byte(b))] |= 1 << kind
			}
		}
	}
}

// mayBegin reports whether one of the names may stand at the start of a text, by its first two letters.
func (n *unitNames) mayBegin(text string, kind cldr.UnitForm) bool {
	if len(text) < 2 || !isASCIILetter(text[0]) || !isASCIILetter(text[1]) {
		return true
	}
	return n.starts[slot(text[0]|0x20, text[1]|0x20)]>>kind&1 != 0
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// firstLook is how many bytes are looked at before all that a name may have.
const firstLook = 12

// telling reports whether a name says by its look that it is a unit's: not a short word in lower case, where words are
// written with letters and spaces.
func telling(form string) bool {
	if r := firstRune(form); utf8.RuneCountInString(form) >= 4 || !joined(r) {
		return true
	}
	for i, r := range form {
		if i > 0 && unicode.IsUpper(r) || !unicode.IsLetter(r) {
			return true
		}
	}
	return false
}

// loose reports whether the names of a unit mean something else more often, in running text.
func loose(id string) bool {
	switch id {
	case "point", "item", "part", "drop", "chain", "rod", "pinch", "dot", "sun", "ken", "rin", "fun", "cho", "sai", "slug":
		return true
	}
	return false
}
