package quantity

import (
	"strings"
	"unicode"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// nounOrder says where the head of a noun phrase stands after a number.
type nounOrder uint8

const (
	headLast  nounOrder = iota // English, German, Slavic languages: 30 000 additional troops
	headFirst                  // Romance languages: 30 000 soldados más
)

func orderOf(base string) nounOrder {
	switch base {
	case "fr", "es", "it", "pt", "ca", "gl", "ro", "oc", "ar", "he", "fa", "ur", "id", "ms", "vi", "th", "sw", "ga", "cy", "br", "eu", "mt", "sq":
		return headFirst
	}
	return headLast
}

// maxModifiers is how many words may stand between a number and its noun.
const maxModifiers = 4

// stops are the sections whose words end a noun phrase.
const stops = 1<<lexicon.Function | 1<<lexicon.Pronouns | 1<<lexicon.Periods | 1<<lexicon.Negations | 1<<lexicon.Ranges |
	1<<lexicon.Bounds | 1<<lexicon.BoundsAfter | 1<<lexicon.Hedges | 1<<lexicon.HedgesAfter | 1<<lexicon.Numbers | 1<<lexicon.Months | 1<<lexicon.Weekdays |
	1<<lexicon.Currencies | 1<<lexicon.Rests | 1<<lexicon.Vague

// noun reads the counted noun that begins at token k: the first known kind, else the last word that looks like a noun
// before a stop. What is counted but unknown is a kind of its own, by its stem.
func (r *reader) noun(k int, n *numeral) (unit, bool) {
	if r.order == headFirst {
		return r.firstNoun(k)
	}
	head := -1
	hyphen := r.isHyphen(k-1) && r.glued(k)
	for i := k; i < r.to && i <= k+maxModifiers; i++ {
		t := &r.toks[i]
		if r.isHyphen(i) && r.glued(i) && r.glued(i+1) && i > k { // air-defence systems
			continue
		}
		if t.Class != scan.Word || i > k && !t.Space && !r.isHyphen(i-1) {
			break
		}
		if s, ok := t.Word.Sense(lexicon.Kinds); ok && !r.modifies(i, s.Class, n, hyphen) {
			for i+1 < r.to && r.toks[i+1].Is(lexicon.Kinds) && r.toks[i+1].Space && r.plural(i+1) { // school children
				i++
				s, _ = r.toks[i].Word.Sense(lexicon.Kinds)
			}
			if j, class, ok := r.behindCounter(i); ok {
				return unit{u: r.kindUnit(class), span: r.spanOf(i, j+1), to: j + 1, known: true}, true
			}
			return unit{u: r.kindUnit(s.Class), span: r.spanOf(i, i+1), to: i + 1, known: true}, true
		}
		if t.In(stops) && !(t.Is(lexicon.Roles) || t.Is(lexicon.Titles)) {
			break
		}
		if s, ok := t.Word.Sense(lexicon.Units); ok && i > k && head < 0 && r.plural(i) { // additional tonnes
			if u, ok := r.namedUnit(s); ok {
				return unit{u: u, kind: kindOfUnit(s.Class), span: r.spanOf(i, i+1), to: i + 1, known: true}, true
			}
		}
		if i > k && t.In(1<<lexicon.Cues|1<<lexicon.Changes|1<<lexicon.Units|1<<lexicon.Scales) && (head >= 0 || !r.plural(i)) {
			break
		}
		if !t.In(1<<lexicon.Roles|1<<lexicon.Titles) && !r.dict.Counts(r.p.String(i), n.many()) { // автобус 25 запізнився
			break
		}
		switch {
		case r.plural(i):
			head = i
			continue
		case head >= 0:
		case t.Word != nil && t.In(1<<lexicon.Roles|1<<lexicon.Titles) && n.isOne():
			head = i
			continue
		case t.Is(lexicon.Cues) && i == k:
		case n.isOne() && r.singular(i):
			head = i
			if i+1 < r.to && r.toks[i+1].Class == scan.Word && !r.toks[i+1].In(stops|1<<lexicon.Cues) && !r.toks[i+1].Upper && r.singular(i+1) && !r.verbal(i+1) {
				continue
			}
		default:
			continue // a modifier
		}
		break
	}
	if hyphen && head < 0 && r.toks[k].Class == scan.Word && r.toks[k].Word == nil && !r.toks[k].Upper && !r.verbal(k) {
		head = k
	}
	if head < 0 {
		return unit{}, false
	}
	return unit{u: r.kindUnit(r.singularOf(head)), span: r.spanOf(head, head+1), to: head + 1}, true
}

// modifies reports whether the kind at token i is in the singular where the number asks for a plural: member states, a 6.4 earthquake.
func (r *reader) modifies(i int, class string, n *numeral, hyphen bool) bool {
	if !r.english || hyphen || n.isOne() || r.whole {
		return false
	}
	one, other, ok := r.dict.Forms(class)
	return ok && one != other && strings.EqualFold(one, r.p.String(i))
}

// firstNoun reads a noun that comes before its adjectives.
func (r *reader) firstNoun(k int) (unit, bool) {
	t := &r.toks[k]
	if r.isOf(k) && k+1 < r.to { // millions d’euros
		k++
		t = &r.toks[k]
	}
	for i := k; i < r.to && i <= k+1 && r.toks[i].Class == scan.Word; i++ {
		if s, ok := r.toks[i].Word.Sense(lexicon.Kinds); ok {
			return unit{u: r.kindUnit(s.Class), span: r.spanOf(i, i+1), to: i + 1, known: true}, true
		}
		if r.toks[i].In(stops | 1<<lexicon.Modalities) { // 10 et femmes
			break
		}
	}
	if t.Class != scan.Word || t.Upper || t.In(stops|1<<lexicon.Cues|1<<lexicon.Changes|1<<lexicon.Modalities) || !t.Space && !r.isHyphen(k-1) {
		return unit{}, false
	}
	return unit{u: r.kindUnit(r.singularOf(k)), span: r.spanOf(k, k+1), to: k + 1}, true
}

// many reports whether a number asks for the genitive plural where five and more do: whole, and not one to four or twenty-one to -four.
func (n *numeral) many() bool {
	v, ok := n.n.int64()
	return ok && !n.vague && n.form == Numeral && n.ulp >= 0 && (v%10 == 0 || v%10 > 4 || v%100 > 10 && v%100 < 15)
}

func (n *numeral) isOne() bool { return n.n == intNumber(1) && !n.vague }

// counted reports whether a counted noun begins at token i.
func (r *reader) counted(i int) bool {
	if i >= r.to {
		return false
	}
	two := numeral{n: intNumber(2)}
	u, ok := r.noun(i, &two)
	return ok && u.kind == Count
}

// plural reports whether token i looks like a noun in the plural (English), or like a noun (others).
func (r *reader) plural(i int) bool {
	s := r.p.String(i)
	if r.english || !r.known {
		return len(s) > 3 && strings.HasSuffix(s, "s") && !strings.HasSuffix(s, "ss") && !strings.HasSuffix(s, "us") && !strings.HasSuffix(s, "is") &&
			!strings.ContainsAny(s, "'’")
	}
	return r.singular(i)
}

// singular reports whether token i may be a noun: a word of letters, not a name.
func (r *reader) singular(i int) bool {
	t := &r.toks[i]
	if t.Class != scan.Word || t.End-t.Start < 3 {
		return false
	}
	if r.capital {
		return t.Upper
	}
	return !t.Upper && !r.verbal(i)
}

// verbal reports whether token i looks like an English participle: killed, rising. It is no unit.
func (r *reader) verbal(i int) bool {
	s := r.p.String(i)
	return r.english && (strings.HasSuffix(s, "ed") && len(s) > 4 || strings.HasSuffix(s, "ing") && len(s) > 5 || strings.HasSuffix(s, "ly"))
}

// singularOf names a counted noun: its stem, in lower case where it is no name.
func (r *reader) singularOf(i int) string {
	s := r.dict.Stem(r.p.String(i))
	if s == "" {
		return strings.Map(unicode.ToLower, r.p.String(i))
	}
	return s
}
