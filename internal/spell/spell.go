package spell

import (
	"strings"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

// Form is what a number in words is used as. The zero value is a cardinal.
type Form uint8

const (
	Cardinal Form = iota
	Ordinal
	Year // as years alone are read: "nineteen eighty-four", "二〇二四"
)

func (f Form) String() string {
	switch f {
	case Cardinal:
		return "cardinal"
	case Ordinal:
		return "ordinal"
	case Year:
		return "year"
	}
	return "unknown form"
}

// Reading is one value of a number in words, below 10¹⁸. Where a point word was read its last Places digits are
// decimals: "two point five" is 25 with one place.
type Reading struct {
	Value    int64
	Places   int
	Negative bool
	Form     Form
	Scale    int // power of ten of the scale words that end it, from a thousand on: 3 for "thirty-five thousand", 9 for "mil millones"
}

// Number is a number in words. More than one reading means that the words say more than one number, and that nothing
// chooses between them.
type Number struct {
	End      int // where it ends in the text
	Readings []Reading
	Inside   bool // it ends within a run of letters, as it may in scripts without spaces
}

var grammars [cldr.Spellouts + maxExtra]atomic.Pointer[Grammar]

// For is the grammar of a tag's language, or nil if neither the CLDR has rules for it nor a file of ours words. It is made at
// the first call.
func For(tag language.Tag) *Grammar {
	n := cldr.Spellout(tag)
	lang, _, _ := strings.Cut(cldr.Locale(tag), "-")
	record := n
	if n == 0 {
		own, ok := extraOnly(lang)
		if !ok {
			return nil
		}
		n = cldr.Spellouts + own
	}
	if g := grammars[n].Load(); g != nil {
		return g.some()
	}
	grammars[n].CompareAndSwap(nil, ready(record, lang))
	return grammars[n].Load().some()
}

// ready makes the grammar of a record and a language's own words.
func ready(record int, lang string) *Grammar {
	g := decode(cldr.SpelloutRecord(record))
	g.extend(lang)
	g.index()
	if lang == "en" {
		g.inside()
	}
	return g
}

func (g *Grammar) some() *Grammar {
	if len(g.rules) == 0 {
		return nil
	}
	return g
}

// Longest reads the longest number in words that begins at a place, where the caller knows that a word begins; it ends
// where a word ends, or anywhere in scripts that run words together. A word for minus is not part of it: see Minus.
func (g *Grammar) Longest(text string, at int) (Number, bool) {
	if g == nil || at < 0 || at >= len(text) {
		return Number{}, false
	}
	text = text[at:min(len(text), at+window)]
	if !g.begins(0, text, 0) {
		return Number{}, false
	}
	c := newChart(g, text)
	defer c.free()
	c.complete(0, limit, g.begin[cardinals].or(g.begin[ordinals]).or(g.begin[years]))
	best := c.longest(true)
	if best.End == 0 {
		if best = c.longest(false); best.End == 0 {
			return Number{}, false
		}
	}
	c.fraction(&best)
	best.End = pointed(text, best.End)
	best.Inside = !closed(text, best.End)
	best.End += at
	return best, true
}

// longest chooses among the numbers that begin with the text. Where a scale word follows one, its last part belongs to
// another number ("hundre og to | hundre"), and a shorter one is better, if there is one.
func (c *chart) longest(alone bool) Number {
	var best Number
	blocked := -1
	for i := c.places[0].head; i != 0; i = c.items[i].next {
		it := &c.items[i]
		end := int(it.end)
		if it.set >= classes || it.lo != it.hi || end < best.End || end == blocked || !ends(c.text, end) {
			continue
		}
		if end > best.End {
			if alone {
				if _, _, scaled := c.g.Scale(c.text, separated(c.text, end)); scaled {
					blocked = end
					continue
				}
			}
			best.End, best.Readings = end, best.Readings[:0]
		}
		best.add(Reading{Value: it.lo, Form: Form(it.set), Scale: int(it.scale)})
	}
	return best
}

// begins reports whether any rule does with what stands at a place: most words of a text are no numbers.
func (g *Grammar) begins(node int32, text string, at int) bool {
	t := &g.trie
	for {
		letter, end := next(text, at)
		if letter < 0 {
			return false
		}
		if n := t.find(node, ' '); n != 0 && (t.nodes[n].accept != 0 || g.begins(n, text, separated(text, at))) {
			return true
		}
		if node = t.find(node, letter); node == 0 {
			return false
		}
		if t.nodes[node].accept != 0 {
			return true
		}
		at = end
	}
}

// Continues reports whether what stands behind a number in words may be a part of it. Where it isn't, no number is longer.
// It is known of English.
func (g *Grammar) Continues(text string, at int) bool {
	if g == nil || g.more == 0 {
		return g != nil
	}
	if at < 0 || at >= len(text) {
		return false
	}
	text = text[at:min(len(text), at+window)]
	return g.begins(g.more, text, separated(text, 0))
}

// add keeps a reading, if it isn't a weaker form of one that is there: a cardinal outweighs an ordinal, that a year.
func (n *Number) add(r Reading) {
	for i, o := range n.Readings {
		if o.Value == r.Value {
			n.Readings[i].Form = min(o.Form, r.Form)
			return
		}
	}
	n.Readings = append(n.Readings, r)
}

// ends reports whether a number may end at a place. Digits may stand behind a word of a script without spaces: 5万4千.
func ends(text string, at int) bool {
	r, _ := next(text, at)
	if closed(text, at) || Unspaced(r) {
		return true
	}
	if !unicode.IsDigit(r) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(text[:at])
	return Unspaced(last)
}

// fraction reads a point word and the decimals behind it, one word a digit or several said as one number, after a number that
// has one reading.
func (c *chart) fraction(n *Number) {
	if len(n.Readings) != 1 || n.Readings[0].Form != Cardinal {
		return
	}
	r := n.Readings[0]
	for _, p := range c.g.points {
		at := c.match([]string{" " + p + " "}, int32(n.End))
		if at < 0 {
			continue
		}
		places := 0
		end := at
		for places < 15 && int(at) < len(c.text) {
			digits := c.decimals(at)
			if digits == nil {
				break
			}
			if first, _ := utf8.DecodeRuneInString(p); digits.lo > 9 && Unspaced(first) {
				break // 三点二十分 is a time of day
			}
			size, shift := 1, int64(10)
			for ; digits.lo >= shift; shift *= 10 {
				size++
			}
			if r.Value > (limit-digits.lo)/shift {
				break
			}
			r.Value = r.Value*shift + digits.lo
			places += size
			end = digits.end
			at = int32(separated(c.text, int(end)))
		}
		if places > 0 {
			r.Places, r.Scale = places, 0
			n.End, n.Readings[0] = int(end), r
			return
		}
	}
}

// decimals is the longest number below a thousand that begins at a place and ends where a word does.
func (c *chart) decimals(at int32) *item {
	c.complete(at, 999, c.g.begin[cardinals])
	var best *item
	for i := c.places[at].head; i != 0; i = c.items[i].next {
		it := &c.items[i]
		if it.set == cardinals && it.lo == it.hi && it.hi <= 999 && (best == nil || it.end > best.end) && ends(c.text, int(it.end)) {
			best = it
		}
	}
	return best
}

// Minus is where the word for minus ends that begins at a place, with what separates it from the number.
func (g *Grammar) Minus(text string, at int) (end int, ok bool) {
	if g == nil || at < 0 || at >= len(text) {
		return 0, false
	}
	for _, m := range g.minus {
		end, ok := at, true
		for _, want := range m {
			if want == ' ' {
				end = separated(text, end)
				continue
			}
			var letter rune
			if letter, end = next(text, end); letter != want {
				ok = false
				break
			}
		}
		if ok && ends(text, end) {
			return separated(text, end), true
		}
	}
	return 0, false
}

// Scale reads the word for a power of ten that begins at a place, as it follows a number: "thousand", "миллионов", "万".
func (g *Grammar) Scale(text string, at int) (exp, end int, ok bool) {
	if g == nil || at < 0 || at >= len(text) {
		return 0, 0, false
	}
	if c := text[at] | 0x20; c >= 'a' && c <= 'z' && g.powers>>(c&31)&1 == 0 {
		return 0, 0, false
	}
	text = text[at:min(len(text), at+window)]
	for _, root := range g.scaled {
		g.scales(root, text, 0, func(e int8, stop int) {
			if stop > end && ends(text, stop) {
				exp, end, ok = int(e), stop, true
			}
		})
	}
	return exp, at + end, ok
}

func (g *Grammar) scales(node int32, text string, at int, yield func(exp int8, end int)) {
	t := &g.trie
	for {
		for a := t.nodes[node].accept; a != 0; a = t.accepts[a].next {
			if e := g.rules[t.accepts[a].rule].exp; e > 0 {
				yield(e, at)
			}
		}
		if n := t.find(node, ' '); n != 0 {
			g.scales(n, text, separated(text, at), yield)
		}
		letter, end := next(text, at)
		if letter < 0 || letter == ' ' {
			return
		}
		if node = t.find(node, letter); node == 0 {
			return
		}
		at = end
	}
}
