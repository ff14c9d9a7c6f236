package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Rule-based number formats (UTS #35 part 3) print numbers as words. What is written here reads them backwards: a
// grammar whose rules say which numbers they stand for.
//
// All sets of rules for cardinals, whatever their gender or case, become one set, since a reader accepts any of them
// anywhere; so do ordinals, and years. Private sets ("%%…") stay apart, for they hold pieces of words.

// spellLimit is where the rules of CLDR end: from there they print digits.
const spellLimit = 1_000_000_000_000_000_000

// The merged sets, in the order of their numbers.
var spellClasses = []string{"cardinal", "ordinal", "year"}

// spellSymbol is a part of a rule: literal text, or a reference to a set for the quotient, the remainder, or the
// number itself.
type spellSymbol struct {
	kind byte // l, q, r, s
	text string
	set  string
}

// spellRule says that a number n with lo ≤ n < hi is written as its symbols; div splits it into quotient and remainder.
type spellRule struct {
	lo, hi, div int64
	flag        byte // w: the remainder isn't 0; o: it is; -: either
	symbols     []spellSymbol
	preset      byte // q, r or s if a part that has no text of its own was left out, and what it stands for
	from, to    int64
}

// spellGrammar is what one locale's rules come to.
type spellGrammar struct {
	sets   map[string][]spellRule
	minus  []string // before a negative number
	points []string // between a whole number and digits that follow one by one
}

func writeSpellout(p *packages, o *output) error {
	byLocale := map[string]string{}
	records := make([]string, len(p.locales))
	for i, l := range p.locales {
		record, ok := "", false
		for at := l; at != "und"; at = p.parent(at) {
			if record, ok = byLocale[at]; ok {
				break
			}
			raw, err := readSpellout(p, at)
			if err != nil {
				return fmt.Errorf("%s: %w", at, err)
			}
			if raw == nil {
				continue
			}
			g, err := compileSpellout(raw)
			if err != nil {
				return fmt.Errorf("%s: %w", at, err)
			}
			record = g.String()
			break
		}
		byLocale[l] = record
		records[i] = record
	}
	return o.section(o.file("tables_spellout.go"), "spellout", records, "")
}

// readSpellout reads the sets of a locale's own file, each a list of base value and text, or nil if it has none.
func readSpellout(p *packages, locale string) (map[string][][2]string, error) {
	var doc struct {
		RBNF struct {
			RBNF map[string]map[string]any
		}
	}
	if !p.exists("cldr-rbnf/rbnf/" + locale + ".json") {
		return nil, nil
	}
	if err := p.read("cldr-rbnf/rbnf/"+locale+".json", &doc); err != nil {
		return nil, err
	}
	var sets map[string][][2]string
	for name, value := range doc.RBNF.RBNF["SpelloutRules"] {
		rules, ok := value.([]any)
		if !ok || name == "%%lenient-parse" {
			continue
		}
		var list [][2]string
		for _, r := range rules {
			pair, ok := r.([]any)
			if !ok || len(pair) != 2 {
				return nil, fmt.Errorf("%s: rule %v", name, r)
			}
			base, ok1 := pair[0].(string)
			text, ok2 := pair[1].(string)
			if !ok1 || !ok2 {
				return nil, fmt.Errorf("%s: rule %v", name, r)
			}
			list = append(list, [2]string{base, text})
		}
		if sets == nil {
			sets = map[string][][2]string{}
		}
		sets[name] = list
	}
	return sets, nil
}

// classOf is the set that a set's rules go to; the days of the lunar month are read as years are, in dates alone.
func classOf(name string) string {
	switch {
	case strings.HasPrefix(name, "%%"):
		return name
	case strings.HasPrefix(name, "%spellout-numbering-year"), strings.HasPrefix(name, "%spellout-numbering-days"):
		return "year"
	case strings.HasPrefix(name, "%spellout-ordinal"):
		return "ordinal"
	}
	return "cardinal"
}

func compileSpellout(raw map[string][][2]string) (*spellGrammar, error) {
	g := &spellGrammar{sets: map[string][]spellRule{}}
	for _, name := range sortedKeys(raw) {
		class := classOf(name)
		rules, err := g.set(name, raw[name])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		g.sets[class] = append(g.sets[class], rules...)
	}
	for name, rules := range g.sets {
		for _, r := range rules {
			for _, s := range r.symbols {
				if s.set != "" && g.sets[s.set] == nil {
					return nil, fmt.Errorf("%s refers to %s, which isn't there", name, s.set)
				}
			}
		}
	}
	g.hoist()
	g.loosen()
	g.fill()
	g.unify()
	return g, nil
}

// head is what stands before a rule's text: a base value and, after a slash, the radix.
func head(s string) (base, div int64, err error) {
	s = strings.ReplaceAll(s, ",", "")
	b, r, found := strings.Cut(s, "/")
	radix := int64(10)
	if base, err = strconv.ParseInt(b, 10, 64); err != nil {
		return 0, 0, err
	}
	if found {
		if radix, err = strconv.ParseInt(r, 10, 64); err != nil || radix < 2 {
			return 0, 0, fmt.Errorf("radix %q", r)
		}
	}
	for div = 1; div <= base/radix; div *= radix {
	}
	return base, div, nil
}

// set compiles one set of rules.
func (g *spellGrammar) set(name string, raw [][2]string) ([]spellRule, error) {
	type line struct {
		base, div int64
		text      string
	}
	var lines []line
	for _, r := range raw {
		text := strings.TrimSuffix(r[1], ";")
		text = strings.TrimPrefix(text, "'")
		switch r[0] {
		case "-x":
			g.prefix(text)
			continue
		case "x.x":
			g.point(text)
			continue
		case "0.x", "x,x", "x.0", "Inf", "NaN":
			continue
		}
		base, div, err := head(r[0])
		if err != nil {
			return nil, err
		}
		lines = append(lines, line{base, div, text})
	}
	slices.SortStableFunc(lines, func(a, b line) int { return int(min(max(a.base-b.base, -1), 1)) })
	var out []spellRule
	previous := -1 // where the rules of the line before begin
	for i, l := range lines {
		r := spellRule{lo: l.base, hi: spellLimit, div: l.div, flag: '-'}
		if i+1 < len(lines) {
			r.hi = min(lines[i+1].base, spellLimit)
		}
		begin := len(out)
		for text, flag := range brackets(l.text, l.base%l.div == 0) {
			for _, body := range plurals(text) {
				s, ok := cutSymbols(body)
				if !ok || r.lo >= r.hi {
					continue
				}
				rule := r
				rule.symbols, rule.flag = s, flag
				for k := range rule.symbols {
					y := &rule.symbols[k]
					if y.kind == 'b' { // →→→ takes the rule before this one, whatever the number
						if i == 0 {
							return nil, fmt.Errorf("%s: →→→ in the first rule", l.text)
						}
						y.kind, y.set = 'r', fmt.Sprintf("%s#%d", name, i-1)
						if g.sets[y.set] == nil {
							for _, b := range out[previous:begin] {
								b.lo, b.hi = 0, spellLimit
								b.symbols = slices.Clone(b.symbols)
								g.sets[y.set] = append(g.sets[y.set], b)
							}
						}
					}
					if y.kind != 'l' && y.set == "" {
						y.set = name
					}
					if y.kind != 'l' && !strings.Contains(y.set, "#") {
						y.set = classOf(y.set)
					}
				}
				if flag == '-' && l.base%l.div != 0 && slices.ContainsFunc(s, func(y spellSymbol) bool { return y.kind == 'r' }) {
					rule.flag = 'w'
				}
				out = append(out, rule)
			}
		}
		// A rule for remainders alone leaves the multiples of its divisor to the rule before it.
		if previous >= 0 && begin < len(out) && out[begin].flag == 'w' && l.base%l.div != 0 && (l.base/l.div+1)*l.div < r.hi {
			for k := previous; k < begin; k++ {
				out[k].hi = r.hi
			}
		}
		previous = begin
	}
	return out, nil
}

// prefix keeps the word before negative numbers.
func (g *spellGrammar) prefix(text string) {
	word, _, found := strings.Cut(text, "→")
	if word = strings.Trim(separators(word), " "); found && word != "" && !slices.Contains(g.minus, word) {
		g.minus = append(g.minus, word)
	}
}

// point keeps the word for the decimal mark where digits follow it one by one: ←← komma →→.
func (g *spellGrammar) point(text string) {
	if !strings.HasPrefix(text, "←") || !strings.HasSuffix(strings.TrimRight(text, " "), "→→") {
		return
	}
	_, text, _ = strings.Cut(strings.TrimPrefix(text, "←"), "←")
	word, _, _ := strings.Cut(text, "→")
	if word = strings.Trim(separators(word), " "); word != "" && !slices.Contains(g.points, word) {
		g.points = append(g.points, word)
	}
}

// brackets yields a rule's text with and without what its brackets hold, which is left out where the number is a
// multiple of the divisor. "[a|b]" has b instead.
func brackets(text string, multiple bool) func(yield func(string, byte) bool) {
	return func(yield func(string, byte) bool) {
		open, close := strings.IndexByte(text, '['), strings.LastIndexByte(text, ']')
		if open < 0 || close < open {
			yield(text, '-')
			return
		}
		with, without, _ := strings.Cut(text[open+1:close], "|")
		if !yield(text[:open]+with+text[close+1:], 'w') || !multiple {
			return
		}
		yield(text[:open]+without+text[close+1:], 'o')
	}
}

// plurals writes out $(cardinal,one{…}other{…})$ with each of its forms.
func plurals(text string) []string {
	before, rest, found := strings.Cut(text, "$(")
	if !found {
		return []string{text}
	}
	choice, after, found := strings.Cut(rest, ")$")
	if !found {
		return []string{text}
	}
	var forms []string
	for {
		_, form, found := strings.Cut(choice, "{")
		if !found {
			break
		}
		form, choice, _ = strings.Cut(form, "}")
		if !slices.Contains(forms, form) {
			forms = append(forms, form)
		}
	}
	var out []string
	for _, f := range forms {
		out = append(out, plurals(before+f+after)...)
	}
	return out
}

// cutSymbols cuts a rule's text at its arrows. A rule that prints digits isn't one of words: not ok.
func cutSymbols(text string) (list []spellSymbol, ok bool) {
	for text != "" {
		i := strings.IndexAny(text, "←→=")
		if i < 0 {
			i = len(text)
		}
		if i > 0 {
			list = append(list, spellSymbol{kind: 'l', text: separators(text[:i])})
			text = text[i:]
			continue
		}
		arrow := "="
		for _, a := range []string{"←", "→"} {
			if strings.HasPrefix(text, a) {
				arrow = a
			}
		}
		inside, rest, found := strings.Cut(text[len(arrow):], arrow)
		if !found {
			return nil, false // a slip in the data: "←;" in Polish fractions
		}
		s := spellSymbol{kind: map[string]byte{"←": 'q', "→": 'r', "=": 's'}[arrow], set: inside}
		if arrow == "→" && inside == "" && strings.HasPrefix(rest, "→") {
			s.kind, rest = 'b', rest[len("→"):]
		}
		if inside != "" && inside[0] != '%' {
			return nil, false
		}
		list = append(list, s)
		text = rest
	}
	for _, s := range list {
		if strings.ContainsFunc(s.text, unicode.IsDigit) {
			return nil, false
		}
	}
	return list, true
}

// separators makes every run of spaces and hyphens, soft ones too, one space, which the reader takes as optional.
func separators(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch r {
		case ' ', '\u00a0', '\u202f', '-', '\u2010', '\u2011', '\u00ad', '\u200b':
			if !strings.HasSuffix(b.String(), " ") {
				b.WriteByte(' ')
			}
		case '\u200c', '\u200d', '\u200e', '\u200f', '\u2060':
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// trim puts symbols in order: literals that meet become one, and separators at the ends go; lead and trail say whether
// there were any.
func trim(list []spellSymbol) (out []spellSymbol, lead, trail bool) {
	for _, s := range list {
		if s.kind == 'l' && s.text == "" {
			continue
		}
		if n := len(out); n > 0 && s.kind == 'l' && out[n-1].kind == 'l' {
			out[n-1].text = separators(out[n-1].text + s.text)
			continue
		}
		out = append(out, s)
	}
	if len(out) > 0 && out[0].kind == 'l' && strings.HasPrefix(out[0].text, " ") {
		lead = true
		if out[0].text = out[0].text[1:]; out[0].text == "" {
			out = out[1:]
		}
	}
	if n := len(out); n > 0 && out[n-1].kind == 'l' && strings.HasSuffix(out[n-1].text, " ") {
		trail = true
		if out[n-1].text = strings.TrimSuffix(out[n-1].text, " "); out[n-1].text == "" {
			out = out[:n-1]
		}
	}
	return out, lead, trail
}

// hoist moves separators at either end of a private set's rules to the places where the set is used, so that every
// rule begins and ends with something to read. A set does so once: one that begins with itself would never end.
func (g *spellGrammar) hoist() {
	space := spellSymbol{kind: 'l', text: " "}
	led, trailed := map[string]bool{}, map[string]bool{}
	for changed := true; changed; {
		changed = false
		lead, trail := map[string]bool{}, map[string]bool{}
		for _, name := range sortedKeys(g.sets) {
			for i := range g.sets[name] {
				r := &g.sets[name][i]
				s, l, t := trim(r.symbols)
				r.symbols = s
				lead[name] = lead[name] || l && !led[name]
				trail[name] = trail[name] || t && !trailed[name]
			}
			led[name], trailed[name] = led[name] || lead[name], trailed[name] || trail[name]
		}
		for _, name := range sortedKeys(g.sets) {
			for i := range g.sets[name] {
				r := &g.sets[name][i]
				var out []spellSymbol
				for _, s := range r.symbols {
					if s.kind != 'l' && lead[s.set] {
						out, changed = append(out, space), true
					}
					out = append(out, s)
					if s.kind != 'l' && trail[s.set] {
						out, changed = append(out, space), true
					}
				}
				r.symbols = out
			}
		}
	}
}

// loosen lets a separator stand between a whole word and a number where the rules write them as one (Italian
// "duemila"), in scripts that have spaces.
func (g *spellGrammar) loosen() {
	for _, name := range sortedKeys(g.sets) {
		for i := range g.sets[name] {
			r := &g.sets[name][i]
			for k := range r.symbols {
				s := &r.symbols[k]
				if s.kind != 'l' {
					continue
				}
				if k > 0 && slices.Contains(spellClasses, r.symbols[k-1].set) && wordLike([]rune(s.text)) {
					s.text = " " + s.text
				}
				reversed := []rune(s.text)
				slices.Reverse(reversed)
				if k+1 < len(r.symbols) && slices.Contains(spellClasses, r.symbols[k+1].set) && wordLike(reversed) {
					s.text += " "
				}
			}
		}
	}
}

// wordLike reports whether text begins with at least three letters of a script that separates words.
func wordLike(text []rune) bool {
	if len(text) < 3 {
		return false
	}
	for _, r := range text[:3] {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) ||
			unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) {
			return false
		}
	}
	return true
}

// fill writes rules out for sets that may have no text: once with the set, once with what no text stands for.
func (g *spellGrammar) fill() {
	type interval struct{ from, to int64 }
	seen := map[string][]interval{}
	for changed := true; changed; {
		changed = false
		for _, empty := range sortedKeys(g.sets) {
			var none []interval
			g.sets[empty] = slices.DeleteFunc(g.sets[empty], func(r spellRule) bool {
				if len(r.symbols) > 0 {
					return false
				}
				i := interval{r.lo, r.hi}
				if r.preset == 's' {
					i = interval{max(r.lo, r.from), min(r.hi, r.to)}
				}
				if i.from < i.to && !slices.Contains(spellClasses, empty) && !slices.Contains(seen[empty], i) {
					none = append(none, i)
				}
				return true
			})
			if len(none) == 0 {
				continue
			}
			changed = true
			seen[empty] = append(seen[empty], none...)
			for _, name := range sortedKeys(g.sets) {
				for _, r := range g.sets[name] {
					for k, s := range r.symbols {
						if s.set != empty || r.preset != 0 {
							continue
						}
						for _, i := range none {
							n := r
							n.symbols, _, _ = trim(slices.Concat(r.symbols[:k], r.symbols[k+1:]))
							n.preset, n.from, n.to = s.kind, i.from, i.to
							g.sets[name] = append(g.sets[name], n)
						}
					}
				}
			}
		}
	}
}

// unify gives private sets that say the same one name, drops rules that say what another says, rules that say
// nothing, and sets that nobody uses.
func (g *spellGrammar) unify() {
	for changed := true; changed; {
		changed = false
		named := map[string]string{}
		rename := map[string]string{}
		for _, name := range sortedKeys(g.sets) {
			g.sets[name] = settle(name, g.sets[name])
			var b strings.Builder
			for _, r := range g.sets[name] {
				b.WriteString(r.format(func(set string) string {
					if set == name {
						return "self"
					}
					return set
				}))
				b.WriteByte('\n')
			}
			if !strings.HasPrefix(name, "%%") {
				continue
			}
			if other, ok := named[b.String()]; ok {
				rename[name] = other
			} else {
				named[b.String()] = name
			}
		}
		for name := range g.sets {
			for i := range g.sets[name] {
				for k := range g.sets[name][i].symbols {
					s := &g.sets[name][i].symbols[k]
					if to, ok := rename[s.set]; ok {
						s.set, changed = to, true
					}
				}
			}
		}
		for name := range rename {
			delete(g.sets, name)
		}
	}
	used := map[string]bool{}
	var mark func(string)
	mark = func(name string) {
		if used[name] {
			return
		}
		used[name] = true
		for _, r := range g.sets[name] {
			for _, s := range r.symbols {
				if s.set != "" {
					mark(s.set)
				}
			}
		}
	}
	for _, name := range spellClasses {
		mark(name)
	}
	for name := range g.sets {
		if !used[name] {
			delete(g.sets, name)
		}
	}
}

// settle sorts a set's rules and drops those that add nothing: a number written as itself, and a rule that another
// with the same text has within its bounds.
func settle(name string, rules []spellRule) []spellRule {
	var out []spellRule
	for _, r := range rules {
		if len(r.symbols) == 1 && r.symbols[0].kind == 's' && r.symbols[0].set == name {
			continue
		}
		if !slices.ContainsFunc(rules, r.slip) {
			out = append(out, r)
		}
	}
	body := func(r spellRule) string {
		r.lo, r.hi = 0, 0
		return r.format(func(s string) string { return s })
	}
	keys := make(map[string][]spellRule)
	for _, r := range out {
		k := body(r)
		keys[k] = append(keys[k], r)
	}
	out = out[:0]
	for _, k := range sortedKeys(keys) {
		list := keys[k]
		for i, r := range list {
			inside := false
			for j, o := range list {
				if i != j && o.lo <= r.lo && r.hi <= o.hi && (o.lo != r.lo || o.hi != r.hi || j < i) {
					inside = true
				}
			}
			if !inside {
				out = append(out, r)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b spellRule) int {
		if a.lo != b.lo {
			return int(min(max(a.lo-b.lo, -1), 1))
		}
		return strings.Compare(body(a), body(b))
	})
	return out
}

// slip reports whether r multiplies by more what o, for the same numbers and more, multiplies by less: "100000: << миң"
// in Kirghiz lacks its radix, and would make five thousand five hundred thousand.
func (r spellRule) slip(o spellRule) bool {
	return len(r.symbols) > 1 && len(o.symbols) > 1 && r.symbols[0].kind == 'q' && slices.Equal(r.symbols[:2], o.symbols[:2]) &&
		o.lo <= r.lo && r.hi <= o.hi && o.div < r.div
}

// short writes a number as its leading digits and a letter for how many zeros follow.
func short(n int64) string {
	zeros := 0
	for n != 0 && n%10 == 0 {
		n /= 10
		zeros++
	}
	return strconv.FormatInt(n, 10) + string(rune('a'+zeros))
}

// format writes a rule without its set: bounds, divisor, flag, what was left out, a colon, and the text, in which
// \x01, \x02 and \x03 before a set's name stand for the quotient, the remainder and the number.
func (r spellRule) format(name func(string) string) string {
	var b strings.Builder
	b.WriteString(short(r.lo) + short(r.hi) + short(r.div))
	b.WriteByte(r.flag)
	if r.preset != 0 {
		b.WriteByte(r.preset)
		b.WriteString(short(r.from) + short(r.to))
	}
	b.WriteByte(':')
	for _, s := range r.symbols {
		switch s.kind {
		case 'l':
			b.WriteString(s.text)
		case 'q':
			b.WriteString("\x01" + name(s.set))
		case 'r':
			b.WriteString("\x02" + name(s.set))
		case 's':
			b.WriteString("\x03" + name(s.set))
		}
	}
	return b.String()
}

// String is the grammar's record: lines that begin with "-" (a word for minus), "." (a word for the decimal mark), or
// a set's letter and a rule.
func (g *spellGrammar) String() string {
	names := slices.Clone(spellClasses)
	for _, n := range sortedKeys(g.sets) {
		if !slices.Contains(spellClasses, n) {
			names = append(names, n)
		}
	}
	letter := func(set string) string { return string(rune('A' + slices.Index(names, set))) }
	var lines []string
	for _, m := range g.minus {
		lines = append(lines, "-"+m)
	}
	for _, p := range g.points {
		lines = append(lines, "."+p)
	}
	for _, n := range names {
		for _, r := range g.sets[n] {
			lines = append(lines, letter(n)+r.format(letter))
		}
	}
	return strings.Join(lines, "\n")
}
