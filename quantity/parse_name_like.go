package quantity

import (
	"strings"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// nameLike reports whether a number with its neighbors is the name of a thing rather than a count of things. It looks at what stands
// beside a number that has no unit the lexicon knows:
//
//	a 737                   an article of one thing before more than one
//	737 MAX 10              capitals and another number behind
//	BA 117                  two or three capitals before, which are no word
//	221B Baker Street       a letter of scale before a name, with no money
func (r *reader) nameLike(f *found) bool {
	n := &f.num
	if n.spelled || n.vague || f.ranged || f.money != (Unit{}) || f.hasUnit && f.unit.known || f.hedge != Plain || f.bound != At || f.sign != 0 {
		return false
	}
	i, end := n.from, n.to
	switch {
	case n.plain && r.english && r.isIndefinite(i-1) && !f.hasUnit && n.n.cmp(intNumber(1)) > 0:
		return true
	case n.plain && r.capitals(end) && end+1 < r.to && r.toks[end+1].Class == scan.Number && r.toks[end+1].Space:
		return true
	case n.plain && n.count >= 2 && n.count <= 4 && r.toks[i].Space && r.capitals(i-1) && r.toks[i-1].End-r.toks[i-1].Start <= 3:
		return true
	}
	letter := end == i+2 && n.scale > 0 && r.glued(i+1) && r.toks[i+1].End-r.toks[i+1].Start == 1 && r.toks[i+1].Upper
	return letter && end < r.to && r.toks[end].Class == scan.Word && r.toks[end].Upper && r.toks[end].Word == nil
}

// capitals reports whether token i is two capitals or more that the lexicon doesn't know.
func (r *reader) capitals(i int) bool {
	if i < r.from || i >= r.to || r.toks[i].Class != scan.Word || r.toks[i].Word != nil && r.toks[i].In(1<<lexicon.Units|1<<lexicon.Currencies|1<<lexicon.Kinds|1<<lexicon.Places) {
		return false
	}
	s := r.p.String(i)
	return len(s) > 1 && strings.IndexFunc(s, func(c rune) bool { return c < 'A' || c > 'Z' }) < 0
}

// hostAddress reads the addresses of machines: 192.168.10.7, 10.0.0.1:8080, fe80::1ff:fe23:4567:890a, 00:1B:44:11:3A:B7. Four numbers
// below 256 may be an amount where a unit follows.
func (r *reader) hostAddress(i int) int {
	s := r.p.String(i)
	if strings.Count(s, ".") == 3 {
		for p := range strings.SplitSeq(s, ".") {
			if n, ok := smallInt(p); !ok || n > 255 {
				return i
			}
		}
		end := i + 1
		if r.text(end) == ":" && r.glued(end) && r.glued(end+1) && r.toks[end+1].Class == scan.Number {
			return end + 2
		}
		if end < r.to && r.toks[end].Class != scan.Punct && (r.toks[end].Class == scan.Currency || r.toks[end].In(1<<lexicon.Units|1<<lexicon.Currencies|1<<lexicon.Kinds)) {
			return i
		}
		if i > r.from && r.is(i-1, lexicon.Currencies) {
			return i
		}
		return end
	}
	if r.text(i-1) != ":" && r.text(i+1) != ":" {
		return i
	}
	from, to, colons := i, i+1, 0
	for from > r.from && i-from < maxMarks && r.glued(from) && r.addressPart(from-1) {
		from--
	}
	for to < r.to && to-i < maxMarks && r.glued(to) && r.addressPart(to) {
		to++
	}
	for k := from; k < to; k++ {
		if r.text(k) == ":" {
			colons++
		}
	}
	if colons < 3 {
		return i
	}
	return to
}

// addressPart reports whether token i may stand in the address of a machine: a colon or hexadecimal digits.
func (r *reader) addressPart(i int) bool {
	s := r.text(i)
	return s == ":" || len(s) > 0 && len(s) <= 4 && strings.IndexFunc(s, func(c rune) bool {
		return (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'f')
	}) < 0
}
