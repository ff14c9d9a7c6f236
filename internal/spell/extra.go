package spell

import (
	"embed"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Words that the CLDR's rules don't print, one file a language, for people to edit. A line is a role, a number, a colon
// and words with commas between; {a,b} writes out endings. Roles:
//
//	number 5: п'яти           the number itself
//	leading 20: двадцяти      may be followed by what is less than its power of ten: двадцяти трьох
//	scale 3: тисячам          follows a number and multiplies it by a power of ten
//	ordinal 3: third          an ordinal
//	ordinal-leading 10: décimo   an ordinal, or a number before one: what follows is a smaller ordinal
//	ordinal-scale 3: milésimo    an ordinal, or behind a number that it multiplies; a smaller ordinal may follow
//	ordinal-behind 6: millones   a scale word, as it stands before a smaller ordinal
//	elliptic 3: 千            a single digit behind it counts hundreds: 一千八
//	and: و                    stands before what follows a leading word or a scale word; with "-" in the list, nothing may too
//	units-first               tens follow their units: خمسة وعشرين
//	ordinal-last              what follows a leading word or a scale word may be an ordinal: twenty-first
//	wide 8: 亿                takes any number before it: 万亿
//	denominator ordinal: o, a    an ordinal with this ending is the lower half of a fraction whose upper half is one: un quinto
//	denominators ordinal: os     the same of any upper half: tres quintos
//	denominators cardinal: avos=, avos=a   the same of cardinals; what stands behind = takes the place of the ending: veinteavos
//	letter ü: ue              may be written so in all words, the rules' too
//	zero: 零                  may stand for the places left out behind the words of "linked" lines
//	linked 4: 万              as scale, and what follows stands behind a zero, or is ten or more: 三万零五, 三万二十
//	minus: ऋण                 before a negative number
//	point: दशमलव              before the decimals
//	ending 7: वाँ              makes an ordinal of the numbers from seven on
//
// A language that the CLDR has no rules for may be written here altogether.
//
// A line that begins with # says something to the reader.
//
//go:embed extra/*.txt
var extra embed.FS

// extend adds a language's own words to its grammar. Lines that make no sense are left out; a test reads them all.
func (g *Grammar) extend(lang string) {
	text, err := extra.ReadFile("extra/" + lang + ".txt")
	if err != nil {
		return
	}
	letters := map[string]string{}
	c := cutter{known: map[string][]string{}}
	for _, e := range parseExtra(string(text), nil) {
		if e.role == "letter" {
			letters[e.letter] = e.words[0]
			continue
		}
		if e.role == "denominator" || e.role == "denominators" {
			g.addDenominators(e)
			continue
		}
		e.add(g, &c)
	}
	if len(letters) > 0 {
		g.respell(letters)
	}
}

// respell adds to all literals how they are written with other letters.
func (g *Grammar) respell(letters map[string]string) {
	var pairs []string
	for from, to := range letters {
		pairs = append(pairs, from, to)
	}
	replace := strings.NewReplacer(pairs...)
	also := func(text []string) []string {
		list := slices.Clip(text)
		for _, form := range text {
			if other := replace.Replace(form); other != form && !slices.Contains(list, other) {
				list = append(list, other)
			}
		}
		return list
	}
	for i := range g.rules {
		for j := range g.rules[i].symbols {
			if s := &g.rules[i].symbols[j]; s.kind == literal {
				s.text = also(s.text)
			}
		}
	}
	g.minus, g.points = also(g.minus), also(g.points)
}

// extraOnly numbers a language that has its words in such a file alone.
func extraOnly(lang string) (n int, ok bool) {
	files, err := extra.ReadDir("extra")
	if err != nil {
		return 0, false
	}
	n, ok = slices.BinarySearchFunc(files, lang+".txt", func(f fs.DirEntry, name string) int { return strings.Compare(f.Name(), name) })
	return n, ok && n < maxExtra
}

// maxExtra is how many such files there may be.
const maxExtra = 128

// entry is a line of such a file.
type entry struct {
	role       string
	letter     string // of the role letter
	cardinal   bool   // of denominators
	n          int64
	words      []string
	and        []string // each with the spaces round it, which may be missing
	zero       []string
	unitsFirst bool
	last       bool
}

// parseExtra reads a file and calls fault for each line that it leaves out.
func parseExtra(text string, fault func(line int, what string)) []entry {
	var list []entry
	and, unitsFirst, last := []string{" "}, false, false
	var zero []string
	number := 0
	for line := range strings.Lines(text) {
		number++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		head, words, found := strings.Cut(line, ":")
		role, num, _ := strings.Cut(head, " ")
		e := entry{role: role, and: and, unitsFirst: unitsFirst, zero: zero, last: last}
		what := ""
		n, err := strconv.ParseInt(num, 10, 64)
		e.n = n
		switch role {
		case "units-first":
			unitsFirst = true
			continue
		case "ordinal-last":
			last = true
			continue
		case "and":
			and = nil
			for _, w := range expand(words) {
				and = append(and, " "+strings.TrimPrefix(w, "-")+" ")
			}
			for i := range and {
				if and[i] == "  " {
					and[i] = " "
				}
			}
			continue
		case "zero":
			zero = expand(words)
			continue
		case "minus", "point":
		case "number", "ordinal", "ending":
			if err != nil || n < 0 || n >= limit {
				what = "a number"
			}
		case "leading", "ordinal-leading":
			if err != nil || n < 10 || n >= limit {
				what = "a number from ten"
			}
		case "scale", "wide", "elliptic", "linked", "ordinal-scale", "ordinal-behind":
			if err != nil || n < 2 || n > 17 {
				what = "a power of ten"
			}
		case "denominator", "denominators":
			e.cardinal = num == "cardinal"
			if !e.cardinal && num != "ordinal" {
				what = "ordinal or cardinal"
			}
		case "letter":
			if e.letter = strings.Map(fold, num); utf8.RuneCountInString(e.letter) != 1 {
				what = "one letter"
			}
		default:
			what = "number, leading, scale, ordinal, ending, ordinal-leading, ordinal-scale, ordinal-behind, ordinal-last, elliptic, wide, linked, letter, denominator, denominators, and, zero, minus, point, units-first"
		}
		e.words = expand(words)
		if what == "" && (!found || len(e.words) == 0) {
			what = "a colon and words"
		}
		if what != "" {
			if fault != nil {
				fault(number, what)
			}
			continue
		}
		list = append(list, e)
	}
	return list
}

// expand cuts a list of words at commas outside braces, and writes out what is within them.
func expand(s string) []string {
	var list []string
	depth, from := 0, 0
	s += ","
	for i := range len(s) {
		switch s[i] {
		case '{':
			depth++
		case '}':
			depth--
		case ',':
			if depth > 0 {
				continue
			}
			word := strings.TrimSpace(s[from:i])
			from = i + 1
			stem, rest, found := strings.Cut(word, "{")
			endings, rest, closed := strings.Cut(rest, "}")
			switch {
			case word == "":
			case !found:
				list = append(list, word)
			case closed:
				for e := range strings.SplitSeq(endings, ",") {
					list = append(list, stem+strings.TrimSpace(e)+rest)
				}
			}
		}
	}
	return list
}

func tenTo(e int64) int64 {
	n := int64(1)
	for range e {
		n *= 10
	}
	return n
}

// powerBelow is the greatest power of ten that isn't above n.
func powerBelow(n int64) int64 {
	div := int64(1)
	for div <= n/10 {
		div *= 10
	}
	return div
}

// add adds an entry's words as rules.
func (e entry) add(g *Grammar, c *cutter) {
	const whole, left, after = "\x01A", "\x02A", "\x02B" // the quotient, the remainder, and one that is an ordinal
	for _, w := range e.words {
		w = strings.ReplaceAll(w, "-", " ")
		put := func(set uint16, flag byte, lo, hi, div int64, body string) {
			g.rule(rule{set: set, flag: flag, lo: lo, hi: min(hi, limit), div: div, symbols: c.cut(body)})
		}
		// follow adds what may stand behind a word: a number, or an ordinal that ends them all.
		follow := func(lo, hi, div int64, body string) {
			for _, and := range e.and {
				put(cardinals, 'w', lo, hi, div, body+and+left)
				if e.last {
					put(ordinals, 'w', lo, hi, div, body+and+after)
				}
			}
		}
		switch e.role {
		case "number":
			put(cardinals, '-', e.n, e.n+1, 1, w)
		case "ordinal":
			put(ordinals, '-', e.n, e.n+1, 1, w)
		case "ending":
			put(ordinals, '-', e.n, limit, 1, "\x03A "+w)
		case "minus":
			g.minus = append(g.minus, forms(w)...)
		case "point":
			g.points = append(g.points, forms(w)...)
		case "leading":
			div := powerBelow(e.n)
			put(cardinals, 'o', e.n, e.n+1, div, w)
			if e.unitsFirst && div == 10 {
				for _, and := range e.and {
					put(cardinals, 'w', e.n, e.n+div, div, left+and+w)
					if e.last {
						put(ordinals, 'w', e.n, e.n+div, div, after+and+w)
					}
				}
			} else {
				follow(e.n, e.n+div, div, w)
			}
		case "ordinal-leading":
			div := powerBelow(e.n)
			for _, and := range e.and {
				put(ordinals, 'w', e.n, e.n+div, div, w+and+after)
			}
		case "ordinal-scale":
			div := tenTo(e.n)
			hi := tenTo(min(e.n*2, 18)) // what multiplies it ends below it
			if e.n == 9 {
				hi = tenTo(12)
			}
			put(ordinals, '-', div, div+1, 1, w)
			put(ordinals, 'o', 2*div, hi, div, whole+" "+w)
			for _, and := range e.and {
				put(ordinals, 'w', div, 2*div, div, w+and+after)
				put(ordinals, 'w', 2*div, hi, div, whole+" "+w+and+after)
			}
		case "ordinal-behind":
			div := tenTo(e.n)
			for _, and := range e.and {
				put(ordinals, 'w', div, limit, div, whole+" "+w+and+after)
			}
		case "scale", "wide":
			div := tenTo(e.n)
			hi := int64(limit)
			switch {
			case e.n == 2 && e.role == "wide":
				hi = 10000
			case e.n == 2:
				hi = 1000
			case e.role == "scale":
				hi = tenTo(min(e.n+3, 18))
			}
			space := " "
			if r, _ := utf8.DecodeRuneInString(w); Unspaced(r) {
				space = ""
			}
			put(cardinals, 'o', div, hi, div, whole+space+w)
			if space == "" && len(e.and) == 1 && e.and[0] == " " {
				put(cardinals, 'w', div, hi, div, whole+w+left)
			} else {
				follow(div, hi, div, whole+space+w)
			}
		case "linked":
			div := tenTo(e.n)
			hi := tenTo(min(2*e.n, 18))
			if e.n < 4 {
				hi = 10 * div
			}
			put(cardinals, 'o', div, hi, div, whole+w)
			tail := uint16(g.sets)
			put(tail, '-', 10, div, 1, "\x03A")
			put(cardinals, 'w', div, hi, div, whole+w+"\x02"+string(rune('A'+tail)))
			for _, z := range e.zero {
				put(cardinals, 'w', div, hi, div, whole+w+z+left)
			}
		case "elliptic":
			// A private set that counts hundreds, tens of what the word counts.
			div := tenTo(e.n)
			set := uint16(g.sets)
			hi := tenTo(min(2*e.n, 18))
			if e.n < 4 {
				hi = 10 * div
			}
			put(set, 'o', div/10, div, div/10, whole)
			put(cardinals, 'w', div, hi, div, whole+w+"\x02"+string(rune('A'+set)))
		}
	}
}
