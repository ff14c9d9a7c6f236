// Package scan turns bytes into tokens, once, for packages quantity and claim.
package scan

import (
	"math/bits"
	"strings"
	"sync/atomic"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/spell"
	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// Class says what a token is made of.
type Class uint8

const (
	Other    Class = iota // bytes that are no text, and addresses (https://…, a@b.c) as one token
	Word                  // letters, with inner apostrophes; hyphens only as the lexicon's phrases have them; "U.S."
	Number                // a run of digits of one numbering system with the separators between them, not yet read; ½
	Currency              // a currency sign
	Sign                  // + - − ± × % ‰ ° / and the like, one a token; a run of raised digits
	Quote                 // a quotation mark of any kind; an apostrophe inside or at the end of a word is none
	Punct                 // . , ; : ! ? … ( ) [ ] – —, one a token; dots in a row are one
)

// Token is a piece of text. A phrase of the lexicon ("more than", "according to") is one token. An ending that
// the lexicon knows ("’s") and what an elision leaves ("l’", "air") are tokens of their own.
type Token struct {
	Start, End int
	Class      Class
	Space      bool          // white space stands before it
	Upper      bool          // begins with a capital
	Word       *lexicon.Word // the lexicon's entry; nil if it has none
}

// Is reports whether the lexicon has the token in section s.
func (t *Token) Is(s lexicon.Section) bool {
	return t.Word != nil && t.Word.Has&(1<<s) != 0
}

// In reports whether the lexicon has the token in any of the sections of set.
func (t *Token) In(set lexicon.Set) bool {
	return t.Word != nil && t.Word.Has&set != 0
}

// Sentence is a range of tokens of a Paragraph.
type Sentence struct{ From, To int }

// Paragraph is a stretch of text in tokens. It is reused: its slices are valid until the next Scan.
type Paragraph struct {
	Text       string
	Start, End int
	Tokens     []Token
	Sentences  []Sentence
	Has        lexicon.Set // the sections of all its words
	Digits     bool
	Quotes     bool

	stops []int // the tokens at which a sentence may end
}

// String returns the text of token i.
func (p *Paragraph) String(i int) string { return p.Text[p.Tokens[i].Start:p.Tokens[i].End] }

// Scanner holds what a language needs. It is immutable and safe for any number of readers.
type Scanner struct {
	dict  *lexicon.Dictionary
	tag   language.Tag
	spell *spell.Grammar // of numbers in words; nil if there are no rules for the language
	class *[planeEnd]byte
	names atomic.Pointer[names] // made when first needed

	affixes splitter // nil where words stand alone
	cases   bool     // numbers in words take endings of case: yirmiden

	// English numbers are put together from the lexicon's words, which say more about them than the CLDR's rules do
	// ("twelve hundred", "between one hundred and two hundred"). Years alone, and numbers alone, are read by the rules.
	english bool
}

// New returns the scanner for a dictionary and a language.
func New(d *lexicon.Dictionary, tag language.Tag) *Scanner {
	base, _, _ := tag.Raw()
	return &Scanner{dict: d, tag: tag, spell: spell.For(tag), affixes: splitterOf(base.String()), cases: base.String() == "tr", english: base.String() == "en", class: table()}
}

// Scan reads text[start:end] into p. It never fails: bytes that are no UTF-8 are Other tokens, offsets stay right.
func (s *Scanner) Scan(p *Paragraph, text string, start, end int) {
	p.Text, p.Start, p.End = text, start, end
	p.Tokens, p.Sentences, p.stops = p.Tokens[:0], p.Sentences[:0], p.stops[:0]
	p.Has, p.Digits, p.Quotes = 0, false, false
	s.tokens(p, text[:end], start)
	s.sentences(p)
}

func (s *Scanner) tokens(p *Paragraph, text string, i int) {
	var gap, open bool // white space before; a single quotation mark is open
	behind := false    // the last token is a number or has to do with one
	for i < len(text) {
		c, size := rune(text[i]), 1
		var k byte
		if c < utf8.RuneSelf {
			k = ascii[c]
		} else {
			c, size = utf8.DecodeRuneInString(text[i:])
			k = classOf(s.class, c, size)
		}
		t := Token{Start: i, Space: gap}
		switch k {
		case space:
			gap = true
			i += size
			continue
		case ignored:
			i += size
			continue
		case lower, upper, mark:
			t.Class, t.Upper = Word, k == upper
			t.End, t.Word = s.word(text, i)
			if t.Word == nil && s.affixes != nil {
				t.End, t.Word = s.affixes(s.dict, text, i, t.End)
			}
			if s.spell != nil && (!s.english || behind || i == p.Start || t.Is(lexicon.Numbers)) {
				t.End, t.Word = s.spelled(p, text, i, t.End, t.Word)
			}
			if behind {
				t.End, t.Word = s.named(p, text, i, t.End, t.Word)
			}
			if t.End < len(text) && (text[t.End] == ':' || text[t.End] == '@' || text[t.End] == '.') && address(text, t.End) {
				t.Class, t.Word = Other, nil
				t.End = addressEnd(text, t.End)
			}
		case ideo:
			t.Class = Word
			t.End, t.Word = s.unspaced(text, i, size)
			if s.spell != nil {
				t.End, t.Word = s.spelled(p, text, i, t.End, t.Word)
			}
			if behind {
				t.End, t.Word = s.named(p, text, i, t.End, t.Word)
			}
		case digit, fraction:
			t.Class = Number
			if w, e := s.dict.Longest(text, i); w != nil && w.Has&(1<<lexicon.Identifiers) != 0 {
				t.Class, t.End, t.Word = Word, e, w
				break
			}
			t.End = i + size
			if k == digit {
				t.End = number(text, i)
			}
			p.Digits = true
		case currency, sign:
			t.Class, t.End = Sign, i+size
			if k == currency {
				t.Class = Currency
			}
			if w, e := s.dict.Longest(text, i); w != nil && e > i {
				t.End, t.Word = e, w
			}
		case raised:
			t.Class = Sign
			for t.End = i + size; t.End < len(text) && text[t.End] >= utf8.RuneSelf; t.End += size {
				if c, size = utf8.DecodeRuneInString(text[t.End:]); classOf(s.class, c, size) != raised {
					break
				}
			}
		case punct:
			t.Class, t.End = Punct, i+size
			if c == '.' {
				for t.End < len(text) && text[t.End] == '.' {
					t.End++
				}
			}
		case quote:
			t.Class, t.End = Quote, i+size
			p.Quotes = true
		case apos:
			t.Class, t.End, t.Word = s.apostrophe(p, text, i, size, gap, &open)
			p.Quotes = p.Quotes || t.Class == Quote
		default:
			t.End = i + size
			if n := len(p.Tokens); n > 0 && !gap && p.Tokens[n-1].Class == Other && p.Tokens[n-1].End == i {
				p.Tokens[n-1].End = t.End
				i = t.End
				continue
			}
		}
		behind = t.Class == Number
		if t.Word != nil {
			p.Has |= t.Word.Has
			behind = behind || t.Word.Has&(1<<lexicon.Numbers|1<<lexicon.Scales) != 0
		}
		if t.Class == Punct || t.Class == Word && text[t.End-1] == '.' {
			p.stops = append(p.stops, len(p.Tokens))
		}
		p.Tokens = append(p.Tokens, t)
		i, gap = t.End, false
	}
}

// word returns the end of the word or phrase that begins with the letter at i, and the lexicon's entry.
func (s *Scanner) word(text string, i int) (int, *lexicon.Word) {
	w, e := s.dict.Longest(text, i)
	end, last := e, 0
	if w == nil || !parted(text, e) {
		end, last = s.letters(text, i)
	}
	switch {
	case w != nil && e >= end:
		if w.Has&^behindNumbers == 0 {
			if v, f, ok := s.withoutConjunction(text, i, e); ok {
				return f, v
			}
		}
		if e < len(text) && text[e] == '.' && e-i > 2 && text[e-2] == '.' { // U.S.
			e++
		}
		return e, w
	case w != nil && e > i && (isApos(text[e:]) || isApos(text[:e], true)):
		return e, w
	case last > 0:
		if v, e := s.dict.Longest(text, last); v != nil && e == end {
			return last, nil
		}
	}
	if end < len(text) && isDigit(text[end]) && beforeDigits(text[i:end]) {
		if v, e := s.dict.Longest(text[:end], i); e == end {
			return end, v
		}
	}
	if dotted(text, i, end) {
		for end += 1; dotted(text, end, end+1); end += 2 {
		}
	}
	return end, nil
}

// beforeDigits reports whether a word written together with digits is the code or sign of a currency (USD3.14, Rs20) rather than
// the beginning of a name: AMD64, PHP8, COP26, RON95.
func beforeDigits(word string) bool {
	switch word {
	case "USD", "EUR", "GBP", "JPY", "CHF", "CNY", "INR", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "KRW", "DKK", "NOK", "SEK", "ISK", "CZK", "PLN",
		"HUF", "UAH", "RUB", "BGN", "MYR", "IDR", "THB", "VND", "PKR", "BDT", "LKR", "BRL", "MXN", "ZAR", "NGN", "KES", "EGP", "AED", "QAR", "KWD",
		"SAR", "ILS", "KZT", "MNT", "Rs", "RM", "Rp", "VNĐ", "Kč", "kr", "zł":
		return true
	}
	return false
}

// parted reports whether the character at i, or the end, can't belong to a word.
func parted(text string, i int) bool {
	if i == len(text) {
		return true
	}
	c := text[i]
	return c < utf8.RuneSelf && c != '\'' && ascii[c] != lower && ascii[c] != upper
}

// behindNumbers are the sections of phrases that stand behind a number: "and over", "or more".
const behindNumbers = 1<<lexicon.BoundsAfter | 1<<lexicon.HedgesAfter

// withoutConjunction takes the first word off a phrase that stands behind a number, where the rest begins a longer phrase ("and | more
// than") or a number follows ("12 dead and | over 60 injured").
func (s *Scanner) withoutConjunction(text string, i, e int) (*lexicon.Word, int, bool) {
	sp := strings.IndexByte(text[i:e], ' ')
	if sp < 0 {
		return nil, 0, false
	}
	sp += i
	_, f := s.dict.Longest(text, sp+1)
	next := strings.TrimLeft(text[e:], " \u00a0")
	beyond := f > e
	if beyond || next != "" && len(next) < len(text)-e && isDigit(next[0]) {
		w, f := s.dict.Longest(text[:sp], i)
		return w, max(f, sp), beyond || f == sp && conjunction(w)
	}
	return nil, 0, false
}

// conjunction reports whether w is and or or.
func conjunction(w *lexicon.Word) bool {
	p, _ := w.Sense(lexicon.Particles)
	f, _ := w.Sense(lexicon.Function)
	return p.Class == "and" || p.Class == "or" || f.Class == "conj"
}

// letters returns the end of the run of letters at i, and where its last apostrophe stands (0: none).
func (s *Scanner) letters(text string, i int) (end, last int) {
	for ; i+8 <= len(text); i += 8 { // eight at a time, as long as they are of ASCII
		t := text[i : i+8]
		x := uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 | uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
		const ones, tops = 0x0101010101010101, 0x8080808080808080
		y := x | 0x20*ones
		low := y &^ tops
		letters := (low + (0x80-'a')*ones) &^ (low + (0x80-'z'-1)*ones) &^ y & tops
		if letters != tops {
			i += bits.TrailingZeros64(^letters&tops) >> 3
			break
		}
	}
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			if k := ascii[c]; k == lower || k == upper {
				i++
				continue
			}
			if c != '\'' {
				break
			}
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		switch classOf(s.class, r, size) {
		case lower, upper, mark:
			i += size
			continue
		case apos:
			if n, m := utf8.DecodeRuneInString(text[i+size:]); m > 0 {
				if k := classOf(s.class, n, m); k == lower || k == upper {
					last = i
					i += size + m
					continue
				}
			}
		}
		break
	}
	return i, last
}

// unspaced returns the end of a word of a script without spaces: an entry of the lexicon, or what lies before the next one.
func (s *Scanner) unspaced(text string, i, size int) (int, *lexicon.Word) {
	if w, e := s.dict.Longest(text, i); w != nil && e > i {
		return e, w
	}
	for i += size; i < len(text); i += size {
		var r rune
		r, size = utf8.DecodeRuneInString(text[i:])
		if k := classOf(s.class, r, size); k != ideo && k != mark {
			break
		}
		if w, _ := s.dict.Longest(text, i); w != nil || s.spell != nil && s.counts(text, i) {
			break
		}
	}
	return i, nil
}

// apostrophe tells quotation marks from apostrophes by what stands around them: one between letters never comes here, one
// after a figure or a word begins an ending ("1990’s", "800’ü", "’s"), one after a word with no mark open is Punct ("workers’").
func (s *Scanner) apostrophe(p *Paragraph, text string, i, size int, gap bool, open *bool) (Class, int, *lexicon.Word) {
	end := i + size
	before := Punct
	if n := len(p.Tokens); n > 0 && !gap {
		before = p.Tokens[n-1].Class
	}
	letters, _ := s.letters(text, end)
	switch {
	case (before == Word || before == Number) && letters > end:
		w, e := s.dict.Longest(text, i)
		if e < letters {
			w, e = nil, letters
		}
		return Word, e, w
	case before == Word || before == Number || before == Sign:
		if *open {
			*open = false
			return Quote, end, nil
		}
		if before == Word {
			return Punct, end, nil
		}
		return Quote, end, nil
	case size > 1 && text[i:end] != "‘" && shortYear(text, end), size == 1 && shortYear(text, end) && strings.HasPrefix(text[end+2:], "s"):
		return Punct, end, nil // ’90, '90s
	}
	*open = end < len(text) && (letters > end || isDigit(text[end])) && !*open
	return Quote, end, nil
}

func shortYear(text string, i int) bool {
	end, n, _ := digits(text, i, '0')
	return n == 2 && (end == len(text) || text[end] != '.' && text[end] != ',')
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isApos(s string, atEnd ...bool) bool {
	if len(atEnd) > 0 {
		return strings.HasSuffix(s, "'") || strings.HasSuffix(s, "’")
	}
	return strings.HasPrefix(s, "'") || strings.HasPrefix(s, "’")
}

// dotted reports whether text[i:end] is one letter with a full stop after it and another such behind.
func dotted(text string, i, end int) bool {
	return end == i+1 && end+2 < len(text) && text[end] == '.' && isLetter(text[end+1]) && text[end+2] == '.' && isLetter(text[i]) ||
		end == i+1 && end < len(text) && isLetter(text[i]) && text[end] == '.' && i > 1 && text[i-1] == '.'
}

func isLetter(c byte) bool { return c < utf8.RuneSelf && (ascii[c] == lower || ascii[c] == upper) }

// address reports whether an address goes on at i: "://" or "@" and a letter.
func address(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	switch text[i] {
	case ':':
		return strings.HasPrefix(text[i:], "://")
	case '@':
		return i+1 < len(text) && isLetter(text[i+1])
	case '.':
		return i >= 3 && text[i-3:i] == "www" && i+1 < len(text) && isLetter(text[i+1])
	}
	return false
}

// addressEnd returns where the address ends: at white space, a mark or a bracket, without final punctuation.
func addressEnd(text string, i int) int {
	start := i
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf && (ascii[c] == space || c == '"' || c == '<' || c == '>' || c == ')' || c == ']') || c >= utf8.RuneSelf {
			break
		}
		i++
	}
	for i > start && ascii[text[i-1]] == punct {
		i--
	}
	return max(i, start)
}
