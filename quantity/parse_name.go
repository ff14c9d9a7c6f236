package quantity

import (
	"strings"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// name reports whether what begins at token i is a number that counts nothing: part of a name or an address, a date or a time
// of day, the number of a list. to is the token behind it.
func (r *reader) name(i int) (to int, kind Kind, ok bool) {
	t := &r.toks[i]
	switch {
	case t.Is(lexicon.Identifiers):
		if to = r.numbered(i); to > i {
			return to, Identifier, true
		}
		if t.End > t.Start && isASCIIDigit(r.p.Text[t.End-1]) {
			return i + 1, Identifier, true // 9/11
		}
	case t.Is(lexicon.Months):
		if to = r.monthFirst(i); to > i {
			return to, Date, true
		}
	}
	if t.Class != scan.Number {
		if n, to, ok := r.ordinalAt(i); ok && n <= 31 {
			if end := r.dayFirst(to); end > to {
				return end, Date, true
			}
		}
		return i, 0, false
	}
	if end := r.disguised(i); end > i {
		return end, Identifier, true
	}
	if end := r.attachedName(i); end > i {
		return end, Identifier, true
	}
	if end := r.clock(i); end > i {
		return end, Date, true
	}
	if end := r.hostAddress(i); end > i {
		return end, Identifier, true
	}
	if end := r.dated(i); end > i {
		return end, Date, true
	}
	if end := r.digitGroups(i); end > i {
		return end, Identifier, true
	}
	if end := r.listed(i); end > i {
		return end, Identifier, true
	}
	if end := r.score(i); end > i {
		return end, Identifier, true
	}
	return i, 0, false
}

func isASCIIDigit(c byte) bool { return c >= '0' && c <= '9' }

// numbered reads the numbers behind a word like Article, Boeing or § at token i: "Article 5", "Boeing 737", "pages 5–7".
func (r *reader) numbered(i int) int {
	k := i + 1
	if r.text(k) == "." || r.isHyphen(k) && r.glued(k) {
		k++
	}
	if k >= r.to || r.toks[k].Class != scan.Number || r.toks[k].Space && r.toks[i].In(1<<lexicon.Particles|1<<lexicon.Function|1<<lexicon.Pronouns) {
		return i
	}
	// What is a quantity after all: "flight 5 hours late" is no name.
	end := r.glueEnd(k)
	for end+1 < r.to && (r.isHyphen(end) || r.text(end) == "–" || r.text(end) == "/" || r.text(end) == "(") && r.glued(end) && r.toks[end+1].Class == scan.Number {
		end = r.glueEnd(end + 1)
	}
	if end < r.to && end == k+1 && r.toks[end].Space && r.toks[end].In(1<<lexicon.Units|1<<lexicon.Kinds|1<<lexicon.Scales|1<<lexicon.Currencies) && r.toks[end].End-r.toks[end].Start > 1 {
		return i
	}
	return end
}

// glueEnd returns the token behind all that is written together with token k.
func (r *reader) glueEnd(k int) int {
	for k++; k < r.to && !r.toks[k].Space; k++ {
		if firstRune(r.p.String(k)) >= 0x2E80 {
			break // 国道32号で is all but a name
		}
		if c := r.toks[k].Class; c != scan.Number && c != scan.Word && !r.isHyphen(k) || r.isHyphen(k) && !r.glued(k+1) {
			break
		}
	}
	return k
}

// attachedName tells numbers written together with letters: G7, F-16, Covid-19, 5G, 1990s.
func (r *reader) attachedName(i int) int {
	if r.glued(i) {
		b := &r.toks[i-1]
		switch {
		case b.Class == scan.Word && !b.Is(lexicon.Currencies) && !r.unspaced(i-1):
			return r.glueEnd(i)
		case b.Class == scan.Other:
			return r.glueEnd(i)
		case r.isHyphen(i-1) && r.glued(i-1):
			if w := &r.toks[i-2]; w.Class == scan.Word && !w.In(1<<lexicon.Currencies|1<<lexicon.Numbers|1<<lexicon.Hedges|1<<lexicon.Particles|1<<lexicon.Bounds) && !(w.Is(lexicon.Function) && firstRune(r.p.String(i-2)) >= 0x2E80) {
				return r.glueEnd(i)
			}
		case r.text(i-1) == "#" || r.text(i-1) == "@" || r.text(i-1) == "_" || r.text(i-1) == "=":
			return r.glueEnd(i)
		}
	}
	switch r.text(i - 1) {
	case "§", "№", "#", "¶":
		return r.glueEnd(i)
	}
	if i+1 < r.to && !r.toks[i+1].Space && r.toks[i+1].Class == scan.Word {
		if _, _, ok := r.power(i + 1); ok {
			return i
		}
		w := &r.toks[i+1]
		s := r.p.String(i + 1)
		if s == "s" || s == "'s" || s == "’s" {
			if text := r.p.String(i); len(text) == 4 || len(text) == 2 && text[1] == '0' && (r.definite(i-1) || r.text(i-1) == "’" || r.text(i-1) == "'") || len(s) > 1 {
				return i + 2 // 1990s
			}
		}
		known := w.In(1<<lexicon.Units|1<<lexicon.Scales|1<<lexicon.Currencies|1<<lexicon.Ordinals|1<<lexicon.Particles|1<<lexicon.Periods|1<<lexicon.Kinds|1<<lexicon.Changes) ||
			firstRune(s) >= 0x0E00 || s[0] == '\'' && w.Word != nil
		if !known || i+2 < r.to && !r.toks[i+2].Space && r.toks[i+2].Class == scan.Number && firstRune(s) < 0x0E00 && !w.Is(lexicon.Units) {
			if r.order == headLast && len(s) > 3 && firstRune(s) < 0x80 && strings.ToLower(s) == s && r.english {
				return i // "50people": a space was forgotten
			}
			return r.glueEnd(i)
		}
	}
	return i
}

// unspaced reports whether what follows token i needs no space to be a word of its own: 共有35万人, 약35만 명.
func (r *reader) unspaced(i int) bool {
	last, _ := utf8.DecodeLastRuneInString(r.p.String(i))
	switch {
	case last >= 0xAC00 && last <= 0xD7A3:
		return r.toks[i].Word != nil
	case last >= 0x2E80, last >= 0x0E00 && last < 0x1100, last >= 0x1780 && last < 0x1800:
		return true
	}
	return r.toks[i].Is(lexicon.Units) && !r.toks[i].Upper && last >= 0x80
}

// clock reads 12:30, 12:30:05, 5 pm, 5.30pm.
func (r *reader) clock(i int) int {
	k := i + 1
	colons := 0
	for colons < 3 && k+1 < r.to && r.text(k) == ":" && r.glued(k) && r.glued(k+1) && r.toks[k+1].Class == scan.Number && len(r.p.String(k+1)) >= 2 {
		k += 2
		colons++
	}
	if r.particle(k) == "clock" && len(r.p.String(i)) <= 5 {
		return k + 1
	}
	if colons > 0 && len(r.p.String(i)) <= 2 {
		return k
	}
	return i
}

// year reads a plain number of four digits that may be a year.
func (r *reader) year(i int) bool {
	if i < r.from || i >= r.to || r.toks[i].Class != scan.Number {
		return false
	}
	s := r.p.String(i)
	if len(s) != 4 {
		return false
	}
	n, ok := smallInt(s)
	return ok && n >= 1000 && n < 2200
}

// dayFirst reads the month, and the year, behind a day that ends before token i: "4 [of] April [1949]".
func (r *reader) dayFirst(i int) int {
	k := i
	if r.isOf(k) || r.text(k) == "." && r.glued(k) {
		k++
	}
	if !r.is(k, lexicon.Months) || k > i && r.text(k-1) != "." && k-1 != i {
		return i
	}
	return r.thenYear(k + 1)
}

func (r *reader) thenYear(k int) int {
	j := k
	if r.text(j) == "," || r.isOf(j) {
		j++
	}
	if r.year(j) {
		return j + 1
	}
	return k
}

// monthFirst reads "April 4[th][, 1949]", "April 1949", "May 5–7".
func (r *reader) monthFirst(i int) int {
	k := i + 1
	if k >= r.to || !r.toks[k].Space && r.text(k) != "." {
		return i
	}
	if r.text(k) == "." {
		k++
	}
	if r.definite(k) {
		k++
	}
	if r.year(k) {
		return k + 1
	}
	if k >= r.to {
		return i
	}
	if r.toks[k].Class == scan.Number {
		n, ok := smallInt(r.p.String(k))
		if !ok || n < 1 || n > 31 || k+1 < r.to && r.toks[k+1].In(1<<lexicon.Units|1<<lexicon.Scales|1<<lexicon.Kinds|1<<lexicon.Currencies) {
			return i
		}
		k++
		if s, ok := r.sense(k, lexicon.Ordinals); ok && s.Class == "suffix" && r.glued(k) {
			k++
		}
		if (r.isHyphen(k) || r.text(k) == "–") && k+1 < r.to && r.toks[k+1].Class == scan.Number {
			k += 2
		}
		return r.thenYear(k)
	}
	if n, to, ok := r.ordinalAt(k); ok && n <= 31 {
		return r.thenYear(to)
	}
	return i
}

// dated reads dates that begin with a number, and years with their second half: 4 April, 4–6 April, 2024-04-05, 4/5/2024, 4.5.2024, 2012–13.
func (r *reader) dated(i int) int {
	s := r.p.String(i)
	k := i + 1
	if t, ok := r.sense(k, lexicon.Ordinals); ok && t.Class == "suffix" && r.glued(k) {
		k++
	}
	if n, ok := smallInt(s); ok && n >= 1 && n <= 31 {
		if end := r.dayFirst(k); end > k {
			return end
		}
		if k+1 < r.to && (r.isHyphen(k) || r.text(k) == "–" || r.particle(k) == "to" || r.isAnd(k) || r.particle(k) == "or") && r.toks[k+1].Class == scan.Number {
			j := k + 2
			if t, ok := r.sense(j, lexicon.Ordinals); ok && t.Class == "suffix" && r.glued(j) {
				j++
			}
			if end := r.dayFirst(j); end > j {
				return end
			}
		}
	}
	if end := r.eastAsianDate(i); end > i {
		return end
	}
	sep := r.text(i + 1)
	if (sep == "-" || sep == "/") && r.glued(i+1) && r.glued(i+2) && r.text(i+3) == sep && r.glued(i+3) && r.glued(i+4) && i+4 < r.to &&
		r.toks[i+2].Class == scan.Number && r.toks[i+4].Class == scan.Number {
		return r.glueEnd(i + 4)
	}
	if r.year(i) && (r.isHyphen(i+1) || sep == "–" || sep == "/") && r.glued(i+1) && r.glued(i+2) && r.toks[i+2].Class == scan.Number && !r.is(i+3, lexicon.Currencies) {
		e := r.p.String(i + 2)
		if n, ok := smallInt(e); ok && (len(e) == 2 || r.year(i+2) && e >= s) && n >= 0 {
			return i + 3
		}
	}
	return i
}

// maxGroups is how many groups of digits a number of this kind may have.
const maxGroups = 12

// digitGroups reads telephone numbers, ISBNs and their like: +44 20 7946 0958, 555-1234, 978-3-16-148410-0.
func (r *reader) digitGroups(i int) int {
	k, groups := i, 1
	digits := len(r.p.String(i))
	for k+1 < r.to && groups < maxGroups {
		next := k + 1
		switch {
		case r.toks[next].Class == scan.Number && r.toks[next].Space && r.toks[next].Start == r.toks[k].End+1:
		case (r.isHyphen(next) || r.text(next) == "/" || r.text(next) == ")") && r.glued(next) && next+1 < r.to && r.toks[next+1].Class == scan.Number &&
			(r.glued(next+1) || r.text(next) == ")"):
			next++
		default:
			next = 0
		}
		if next == 0 {
			break
		}
		k = next
		groups++
		digits += len(r.p.String(k))
	}
	first := r.p.String(i)
	plus := r.text(i-1) == "+" && r.glued(i)
	switch {
	case groups >= 3 && digits >= 7 && (plus || digits >= 9 || r.isHyphen(i+1)):
	case plus && groups >= 2 && digits >= 8:
	case plus && digits >= 11:
	case groups >= 2 && first[0] == '0' && len(first) > 1 && !strings.ContainsAny(first, ".,"):
	case groups == 2 && k == i+2 && r.isHyphen(i+1) && len(first) == 3 && len(r.p.String(k)) == 4:
	default:
		return i
	}
	return k + 1
}

// listed reads the number of a list or a note: "1." or "2)" at the start of a line, "[12]".
func (r *reader) listed(i int) int {
	if r.text(i-1) == "[" && r.text(i+1) == "]" && r.glued(i) && r.glued(i+1) {
		return i + 2
	}
	if i+1 >= r.to || !r.glued(i+1) || len(r.p.String(i)) > 3 {
		return i
	}
	start := i == 0 || i == 1 && r.text(0) == "("
	if i > 0 && !start && i <= len(r.p.Tokens) {
		start = strings.ContainsRune(r.p.Text[r.toks[i-1].End:r.toks[i].Start], '\n')
	}
	switch r.text(i + 1) {
	case ")":
		if start || r.text(i-1) != "(" && !r.opened(i) {
			return i + 2
		}
	case ".":
		if start && (i+2 == r.to && i+2 < len(r.toks) || i+2 < r.to && r.toks[i+2].Space) {
			return i + 2
		}
	}
	return i
}

// opened reports whether a bracket is open before token i.
func (r *reader) opened(i int) bool {
	for k := i - 1; k >= r.from && k > i-20; k-- {
		switch r.text(k) {
		case "(":
			return true
		case ")":
			return false
		}
	}
	return false
}

// score reads the score of a game: two small numbers that a dash joins, the greater first, or neither with a unit.
func (r *reader) score(i int) int {
	if i+2 >= r.to || !r.isHyphen(i+1) && r.text(i+1) != "–" || !r.glued(i+1) || !r.glued(i+2) || r.toks[i+2].Class != scan.Number {
		return i
	}
	a, ok := smallInt(r.p.String(i))
	b, also := smallInt(r.p.String(i + 2))
	if !ok || !also || b >= 200 || a >= 200 || r.glued(i) && r.toks[i].Start > 0 && r.toks[i-1].Class == scan.Currency {
		return i
	}
	if a < b {
		if b >= 20 || r.is(i-1, lexicon.Ranges) || r.is(i-1, lexicon.Hedges) || r.is(i-1, lexicon.Bounds) {
			return i
		}
		two := numeral{n: intNumber(2), count: 1}
		if i+3 < r.to {
			if _, unit := r.unitAt(i+3, &two); unit || r.toks[i+3].In(1<<lexicon.Scales|1<<lexicon.HedgesAfter|1<<lexicon.BoundsAfter) {
				return i
			}
		}
	}
	return i + 3
}

// eastAsianDate reads a year, a month or a day that its sign follows, and what comes behind: 2024年3月8日, 3月, 8日, 2024년 3월 8일.
// Months and years that last have a counter: 3个月, 3か月, 3개월; a number of years has fewer than four digits.
func (r *reader) eastAsianDate(i int) int {
	k := i
	for k+1 < r.to && k < i+6 && r.toks[k].Class == scan.Number && r.glued(k+1) {
		n, ok := smallInt(r.p.String(k))
		if !ok || len(r.p.String(k)) > 4 {
			break
		}
		switch r.p.String(k + 1) {
		case "年", "년":
			ok = r.year(k)
		case "月", "월":
			ok = n >= 1 && n <= 12
		case "日", "号", "號", "일":
			ok = n >= 1 && n <= 31
		default:
			ok = false
		}
		if !ok {
			break
		}
		k += 2
	}
	return k
}
