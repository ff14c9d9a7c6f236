package scan

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/spell"
	"github.com/claimcheck/claimcheck/lexicon"
)

// args are the arguments of a number's sense: the power of ten of the scale word that ends it, and its decimals.
func args(r spell.Reading) []string {
	if r.Scale == 0 && r.Places == 0 {
		return nil
	}
	return []string{strconv.Itoa(r.Scale), strconv.Itoa(r.Places)}
}

// spelled finds the number in words that begins at i, where the lexicon has w up to end. The longer of the two
// counts, and the lexicon's if they are equal: it knows what else a word may mean. A number is one token with the
// senses that the lexicon would give its words; where it may be either of two numbers it has both senses. Behind
// digits it is a scale word.
func (s *Scanner) spelled(p *Paragraph, text string, i, end int, w *lexicon.Word) (int, *lexicon.Word) {
	if w != nil && w.Has&(1<<lexicon.Scales) != 0 {
		return s.scale(p, text, i, end, w)
	}
	if n := len(p.Tokens); n > 0 && (p.Tokens[n-1].Class == Number || decimal(&p.Tokens[n-1])) {
		if e, to, ok := s.spell.Scale(text, i); ok && (w == nil || to > end || w.Has&(1<<lexicon.Vague) != 0) { // 3 sute, but sute de oameni
			return to, sensed(lexicon.Sense{Section: lexicon.Scales, N: int64(e), D: 1})
		}
	}
	if w == nil && len(p.Tokens) > 0 && p.Tokens[len(p.Tokens)-1].End == i && p.Tokens[len(p.Tokens)-1].Is(lexicon.Numbers) { // 오|분의|이
		if v, e := s.dict.Longest(text, i); v != nil && e < end {
			if c, _ := v.Sense(lexicon.Particles); c.Class == "parts" {
				return e, v
			}
		}
	}
	if s.english {
		switch number := w != nil && w.Has&(1<<lexicon.Numbers) != 0; {
		case !number && i != p.Start:
			return end, w // all that begins an English number is in the lexicon
		case number && !s.spell.Continues(text, end):
			return end, w
		}
	}
	n, ok := s.spell.Longest(text, i)
	if s.cases && (ok || w == nil || w.Has&(1<<lexicon.Numbers) != 0) {
		if m, found := s.inflected(text, i, n, ok); found {
			return m.End, s.number(m)
		}
	}
	if r, _ := utf8.DecodeRuneInString(text[i:]); unicode.Is(unicode.Han, r) || r == '〇' {
		if e, number := s.places(p, text, i); e > max(end, n.End) || e > i && e == n.End && n.Readings[0].Form != spell.Year {
			return e, number
		}
	}
	if ok && s.english && n.Readings[0].Form != spell.Year && !s.alone(p, i, n.End) {
		return end, w
	}
	if !ok && w == nil {
		if to, minus := s.spell.Minus(text, i); minus && to < end {
			if _, ok := s.spell.Longest(text, to); ok {
				v, e := s.dict.Longest(text[:to], i)
				if e != to {
					v = nil
				}
				return to, v
			}
		}
	}
	if ok && !s.english {
		if f, ok := s.spell.Fraction(text, i, n); ok && f.End > end && s.divides(text, p, i, &f) {
			return f.End, sensed(lexicon.Sense{Section: lexicon.Fractions, Class: "spelled", N: f.Num, D: f.Den})
		}
	}
	if ok && w != nil && end > n.End && w.Has&^(1<<lexicon.Rests|1<<lexicon.Function) == 0 && s.cuts(text, n.End, end) {
		return n.End, s.number(n) // 十|分の一 and 一|番目, where 十分 and 一番 are words
	}
	if !ok || w != nil && end > n.End {
		return end, w
	}
	if w != nil && w.Has&(1<<lexicon.Numbers) != 0 && n.Readings[0].Form == spell.Ordinal && end < len(text) && text[end] == ' ' {
		if v, e := s.dict.Longest(text, end+1); e == n.End && v.Has&(1<<lexicon.Fractions) != 0 {
			return end, w // две сотых: two of a hundred, not the two hundredth
		}
	}
	if r, _ := utf8.DecodeRuneInString(text[i:]); unicode.Is(unicode.Hiragana, r) && !s.alone(p, i, n.End) {
		return end, w // に, さん and し are words and parts of words
	}
	if w != nil && end == n.End && !isSubunit(w) {
		if w.Has&(1<<lexicon.Numbers) == 0 && n.Readings[0].Form == spell.Cardinal && (s.announced(p) || i == p.Start && end == p.End) {
			return end, s.number(n) // 분의 일, where 일 is a day too
		}
		return end, w
	}
	sign := utf8.RuneCountInString(text[i:n.End]) < 2
	counts := sign && s.counter(text, n.End) && (len(p.Tokens) == 0 || !sticks(&p.Tokens[len(p.Tokens)-1], i))
	counts = counts || sign && s.expected(p, n)
	if n.Inside && sign && !counts {
		return end, w
	}
	if r, _ := utf8.DecodeLastRuneInString(text[:i]); unicode.In(r, unicode.Han) && len(p.Tokens) > 0 && sign && !counts {
		last := p.Tokens[len(p.Tokens)-1].Start
		if to, minus := s.spell.Minus(text, last); !minus || to != i {
			return end, w
		}
	}
	if n.Inside && !(sign && s.announced(p)) && (sign || !hangul(text[i:])) && s.digit(text, n.End) {
		return end, w // 三五, 一零零: digits in a row that make no number
	}
	return n.End, s.number(n)
}

// divides reports whether a fraction is one: what else its last word may be, an ordinal or a counted noun ("un huitième titre",
// "três quartos"), is known by what stands behind it.
func (s *Scanner) divides(text string, p *Paragraph, i int, f *spell.Fraction) bool {
	if !f.Singular {
		w, end := s.dict.Longest(text, f.Last)
		if w == nil || end != f.End || w.Has&(1<<lexicon.Kinds|1<<lexicon.Units) == 0 {
			return true
		}
	}
	rest := strings.TrimLeft(text[f.End:], " \u00a0\n")
	r, _ := utf8.DecodeRuneInString(rest)
	if rest == "" || !unicode.IsLetter(r) {
		return f.Singular || i == p.Start && rest == ""
	}
	w, _ := s.dict.Longest(text, len(text)-len(rest))
	if w == nil {
		return false
	}
	of, _ := w.Sense(lexicon.Particles)
	return of.Class == "of" || w.Has&(1<<lexicon.Scales) != 0 || percent(w)
}

// percent reports whether a word is that for percent.
func percent(w *lexicon.Word) bool {
	u, _ := w.Sense(lexicon.Units)
	return u.Class == "percent"
}

// number is the word for a number in words.
func (s *Scanner) number(n spell.Number) *lexicon.Word {
	var all []lexicon.Sense
	for _, r := range n.Readings {
		sense := lexicon.Sense{Section: lexicon.Numbers, Class: "spelled", N: r.Value, D: 1, Args: args(r)}
		switch r.Form {
		case spell.Ordinal:
			sense.Section, sense.Class, sense.Args = lexicon.Ordinals, "", nil
		case spell.Year:
			sense.Class = "year"
		}
		all = append(all, sense)
	}
	return sensed(all...)
}

// decimal reports whether a token is a spelled number with decimals, which scale words may follow: one point two million.
func decimal(t *Token) bool {
	s, ok := t.Word.Sense(lexicon.Numbers)
	return ok && s.Class == "spelled" && s.Arg(1) != "" && s.Arg(1) != "0"
}

// scale reads what begins with a scale word of the lexicon's: a longer number, or the word alone, which is a number where the
// spell-out rules print it so (مليون, 백, 十万) and no number stands before it.
func (s *Scanner) scale(p *Paragraph, text string, i, end int, w *lexicon.Word) (int, *lexicon.Word) {
	if s.english || s.behindNumber(p) {
		return end, w
	}
	n, ok := s.spell.Longest(text, i)
	if s.cases {
		if m, found := s.inflected(text, i, n, ok); found {
			return m.End, s.number(m)
		}
	}
	if !ok || n.End < end || len(n.Readings) != 1 || n.Readings[0].Form != spell.Cardinal || n.Readings[0].Places > 0 {
		return end, w
	}
	if r, size := utf8.DecodeRuneInString(text[i:]); n.End == end && (size == end-i || !unicode.Is(unicode.Han, r)) {
		own := *w
		own.Senses = append(own.Senses[:len(own.Senses):len(own.Senses)], lexicon.Sense{Section: lexicon.Numbers, Class: "scale", N: n.Readings[0].Value, D: 1})
		own.Has |= 1 << lexicon.Numbers
		return end, &own
	}
	if n.Inside && s.digit(text, n.End) {
		return end, w
	}
	return n.End, s.number(n)
}

// behindNumber reports whether a number, or what a scale word may follow, ends the tokens so far.
func (s *Scanner) behindNumber(p *Paragraph) bool {
	if len(p.Tokens) == 0 {
		return false
	}
	t := &p.Tokens[len(p.Tokens)-1]
	return t.Class == Number || t.In(1<<lexicon.Numbers|1<<lexicon.Scales|1<<lexicon.Vague|1<<lexicon.Fractions|1<<lexicon.Collectives|1<<lexicon.BoundsAfter)
}

// counter reports whether what a number stands before begins at i: 三人, 三成, 三分之一.
func (s *Scanner) counter(text string, i int) bool {
	w, _ := s.dict.Longest(text, i)
	return w != nil && w.Has&(1<<lexicon.Kinds|1<<lexicon.Units|1<<lexicon.Currencies|1<<lexicon.Particles|1<<lexicon.Changes|1<<lexicon.Collectives|1<<lexicon.Ordinals) != 0
}

// expected reports whether the token before a number of one sign says that one comes: 分之|三, 负|五. A small word does, where
// nothing is written on to the number behind it: 答案是|五。
func (s *Scanner) expected(p *Paragraph, n spell.Number) bool {
	if len(p.Tokens) == 0 {
		return false
	}
	if s.announced(p) {
		return true
	}
	return !n.Inside && n.Readings[0].Value > 1 && p.Tokens[len(p.Tokens)-1].In(1<<lexicon.Function|1<<lexicon.Particles)
}

// hangul reports whether a text begins with a syllable of Korean, where what stands behind a number may be a particle that
// sounds like one: 이십육|이다.
func hangul(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.Is(unicode.Hangul, r)
}

// cuts reports whether what a number stands before begins at i and ends behind a word that ends at end.
func (s *Scanner) cuts(text string, i, end int) bool {
	w, e := s.dict.Longest(text, i)
	if w == nil || e <= end {
		return false
	}
	c, _ := w.Sense(lexicon.Particles)
	o, _ := w.Sense(lexicon.Ordinals)
	return c.Class == "parts" || o.Class == "suffix"
}

// announced reports whether the last token is a word that only a number may follow.
func (s *Scanner) announced(p *Paragraph) bool {
	if len(p.Tokens) == 0 {
		return false
	}
	t := &p.Tokens[len(p.Tokens)-1]
	c, _ := t.Word.Sense(lexicon.Particles)
	switch c.Class {
	case "parts", "again", "minus", "plus":
		return true
	}
	u, _ := t.Word.Sense(lexicon.Units)
	return strings.HasSuffix(p.Text[t.Start:t.End], "分之") && (u.Class == "percent" || u.Class == "permille" || u.Class == "permyriad")
}

// sticks reports whether what begins at i may belong to the word t before it: one unknown, or one that names stand behind.
func sticks(t *Token, i int) bool {
	return t.End == i && t.Class == Word && (t.Word == nil || t.Is(lexicon.Identifiers))
}

// alone reports whether a number is the whole paragraph, but for a word for minus.
func (s *Scanner) alone(p *Paragraph, from, to int) bool {
	start := p.Start
	if end, ok := s.spell.Minus(p.Text[:p.End], start); ok {
		start = end
	}
	return from == start && to == p.End
}

func sensed(senses ...lexicon.Sense) *lexicon.Word {
	w := &lexicon.Word{Senses: senses}
	for _, s := range senses {
		w.Has |= 1 << s.Section
	}
	return w
}

// digit reports whether a digit in letters stands at i.
func (s *Scanner) digit(text string, i int) bool {
	n, ok := s.spell.Longest(text, i)
	return ok && n.Readings[0].Value < 10
}

// counts reports whether a number of more than one sign begins within a run of letters of a script without spaces.
func (s *Scanner) counts(text string, i int) bool {
	n, ok := s.spell.Longest(text, i)
	return ok && utf8.RuneCountInString(text[i:n.End]) > 1
}

// Minus returns the token behind the word for minus that stands at token i.
func (s *Scanner) Minus(p *Paragraph, i int) (next int, ok bool) {
	if i >= len(p.Tokens) {
		return 0, false
	}
	end, ok := s.spell.Minus(p.Text[:p.End], p.Tokens[i].Start)
	for next = i + 1; ok && next < len(p.Tokens); next++ {
		if p.Tokens[next].Start >= end {
			return next, true
		}
	}
	return 0, false
}

// isSubunit reports whether all that the lexicon knows of a word is that it may be small money, as "cent" is in most languages
// that have no number of that name.
func isSubunit(w *lexicon.Word) bool {
	return w.Has == 1<<lexicon.Particles && w.Senses[0].Class == "subunit"
}
