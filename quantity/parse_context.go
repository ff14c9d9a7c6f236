package quantity

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// maxBefore is how many tokens before a number may belong to it.
const maxBefore = 6

// before reads what stands left of the number at token i, from the inside out: sign, currency, opener, hedges and bounds.
func (r *reader) before(f *found, i, floor int) {
	k := i
	for range 2 {
		if k <= floor {
			break
		}
		if c, ok := r.currencyAt(k - 1); ok && f.money == (Unit{}) && r.currencyBefore(k-1, i) {
			f.money = c
			if k--; r.ownSign(k) && k > floor {
				if c, ok := r.countryOf(k, k-1); ok { // aud$ 15
					f.money = c
					k--
				}
			}
			continue
		}
		if u, ok := r.percentBefore(k-1, i); ok && !f.hasUnit {
			f.unit, f.hasUnit, f.first = u, true, true
			k--
			continue
		}
		s := r.signAt(k-1, k)
		if s == 0 {
			break
		}
		if f.sign == 0 {
			f.sign = s
		}
		k--
	}
	if k > floor+1 && r.toks[k].Is(lexicon.Fractions) && r.definite(k-1) && r.toks[k-2].In(1<<lexicon.Bounds|1<<lexicon.Hedges) { // more than the half
		k--
	}
	for n := 0; k > floor && n < maxBefore; n++ {
		t := &r.toks[k-1]
		if s, ok := t.Word.Sense(lexicon.Hedges); ok && f.hedge == Plain {
			f.hedge = hedgeOf(s.Class)
			k--
			continue
		}
		if s, ok := t.Word.Sense(lexicon.Bounds); ok && f.bound == At {
			f.bound = boundOf(s.Class)
			k--
			continue
		}
		if s, ok := t.Word.Sense(lexicon.Ranges); ok && s.Class == "open" && f.open == "" {
			f.open = "between"
			if r.particle(k-1) == "from" {
				f.open = "from"
			}
			f.inner = k
			k--
			continue
		}
		if t.Class == scan.Sign {
			switch r.text(k - 1) {
			case "~", "≈", "∼":
				f.hedge = About
			case "<":
				f.bound = LessThan
			case ">":
				f.bound = MoreThan
			case "≤":
				f.bound = AtMost
			case "≥":
				f.bound = AtLeast
			default:
				n = maxBefore
				continue
			}
			k--
			continue
		}
		break
	}
	f.from = min(k, f.from)
}

// currencyBefore tells a sign or code from a word: "dollars 5" is none, "EUR 5" and "€5" are.
func (r *reader) currencyBefore(k, number int) bool {
	t := &r.toks[k]
	if t.Class == scan.Currency || t.Class == scan.Sign || r.whole {
		return true
	}
	s := r.p.String(k)
	last := s[len(s)-1]
	if last >= 'a' && last <= 'z' && !t.Upper {
		return last == 'r' && len(s) <= 3 // kr
	}
	return t.Upper || last >= 0x80 || last == '$' || last == '.'
}

// signAt reads the sign at token k before the number at token n.
func (r *reader) signAt(k, n int) int {
	if n >= r.to {
		return 0
	}
	t := &r.toks[k]
	switch r.p.String(k) {
	case "-", "‐", "‑", "–":
		if r.toks[n].Space && !r.whole && !r.sum(k, n) || k > r.from && !t.Space && r.toks[k-1].Class != scan.Punct &&
			!r.toks[k-1].In(1<<lexicon.Currencies|1<<lexicon.Bounds|1<<lexicon.Hedges) && !(r.is(k-1, lexicon.Function) && firstRune(r.p.String(k-1)) >= 0x2E80) {
			return 0
		}
		if k > r.from && r.toks[k-1].Class == scan.Number && r.p.String(k) == "–" {
			return 0
		}
		return -1
	case "−":
		if k > r.from && !t.Space && r.toks[k-1].Class == scan.Number {
			return 0
		}
		return -1
	case "+":
		if r.toks[n].Space && !r.whole || k > r.from && !t.Space && r.toks[k-1].Class != scan.Punct {
			return 0
		}
		return 1
	case "±":
		return 1
	}
	switch r.particle(k) {
	case "minus":
		return -1
	case "plus":
		return 1
	}
	if t.Class == scan.Word && t.Word == nil && r.toks[n].Is(lexicon.Numbers) {
		if next, ok := r.scanner.Minus(r.p, k); ok && next == n {
			return -1
		}
	}
	return 0
}

// sum reports whether the sentence is a sign and a number, and nothing that could be an item of a list: - 4/5.
func (r *reader) sum(k, n int) bool {
	if k != r.from || k > 0 || r.to-n > 5 {
		return false
	}
	for i := n; i < r.to; i++ {
		t := &r.toks[i]
		if t.Class != scan.Number && !t.Is(lexicon.Scales) && r.p.String(i) != "/" {
			return false
		}
	}
	return r.to == len(r.toks)
}

func hedgeOf(class string) Hedge {
	switch class {
	case "exactly":
		return Exactly
	case "about":
		return About
	case "nearly":
		return Nearly
	case "just-under":
		return JustUnder
	case "just-over":
		return JustOver
	}
	return Plain
}

func boundOf(class string) Bound {
	switch class {
	case "at-least":
		return AtLeast
	case "more-than":
		return MoreThan
	case "at-most":
		return AtMost
	case "less-than":
		return LessThan
	case "up-to":
		return UpTo
	}
	return At
}

// after reads hedges and bounds behind a number or its unit: "or so", "-odd", "or more", "at most", unless they belong to the next number.
func (r *reader) after(f *found) {
	for range 2 {
		j := f.to
		if j >= r.to {
			return
		}
		t := &r.toks[j]
		if r.isHyphen(j) && r.glued(j) && r.glued(j+1) && r.is(j+1, lexicon.HedgesAfter) {
			j++
			t = &r.toks[j]
		}
		if r.suffix(j) && r.toks[j+1].In(1<<lexicon.HedgesAfter|1<<lexicon.BoundsAfter) { // 500人を超え, 800’ü aştı
			j++
			t = &r.toks[j]
		}
		h, isHedge := t.Word.Sense(lexicon.HedgesAfter)
		b, isBound := t.Word.Sense(lexicon.BoundsAfter)
		if !isHedge && !isBound || t.In(1<<lexicon.Hedges|1<<lexicon.Bounds|1<<lexicon.Polarity) && r.numberAhead(j+1) {
			return
		}
		switch {
		case isBound && f.bound == At:
			f.bound = boundOf(b.Class)
		case isHedge && f.hedge == Plain:
			f.hedge = hedgeOf(h.Class)
		default:
			return
		}
		f.to = j + 1
	}
}

// numberAhead reports whether a number begins at token i, a currency, sign or article before it aside.
func (r *reader) numberAhead(i int) bool {
	for k := i; k < r.to && k < i+3; k++ {
		t := &r.toks[k]
		if t.Class == scan.Number || t.In(1<<lexicon.Numbers|1<<lexicon.Vague|1<<lexicon.Fractions) {
			return true
		}
		if t.Class != scan.Currency && t.Class != scan.Sign && !t.Is(lexicon.Currencies) && !r.isIndefinite(k) && !t.Is(lexicon.Hedges) {
			return false
		}
	}
	return false
}

// aged reports whether the words before token i make it an age: aged, at the age of.
func (r *reader) aged(i int) bool {
	return r.particle(i-1) == "aged"
}

// by reports whether "by" stands before the number.
func (f *found) by(r *reader) bool {
	if r.isOf(f.from - 1) {
		return false
	}
	s, ok := r.sense(f.from-1, lexicon.Changes)
	return ok && s.Class == "by"
}

// changed reports whether the figure says how much something rose or fell: a word of change shortly before it with no
// "to" between, or right behind it.
func (r *reader) changed(f *found) bool {
	for k := f.from - 1; k >= r.from && k >= f.from-3; k-- {
		s, ok := r.sense(k, lexicon.Changes)
		if !ok {
			if r.toks[k].Is(lexicon.Function) || r.toks[k].Is(lexicon.Rests) {
				if r.particle(k) == "to" {
					return false
				}
				continue
			}
			break
		}
		switch s.Class {
		case "up", "down":
			return true
		case "to", "from":
			return false
		}
	}
	s, ok := r.sense(f.to, lexicon.Changes)
	return ok && (s.Class == "up" || s.Class == "down") && (s.Arg(0) != "verb" || r.verbLast)
}
