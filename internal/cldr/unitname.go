package cldr

import (
	"sort"
	"strings"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// UnitForm says where a form of a unit's name stands.
type UnitForm uint8

const (
	UnitAfter     UnitForm = iota // "{0} kilometers": behind the number
	UnitAround                    // "kilomita {0}", "每小时{0}公里": before it, and After behind it
	UnitPer                       // "{0} per second": behind the name of another unit
	UnitPerBefore                 // "секундына {0}": before the number of another unit
	UnitAlone                     // "يومان": for the number N, which isn't written
	UnitInfix                     // "{0} per {1}": between the names of two units
	UnitPrefix                    // "每{1}{0}": before the name of a unit; After stands between that and the number
)

// UnitName is a form of a unit's name: one of its plurals, cases and widths. Forms have single spaces, no marks of direction,
// μ for µ and plain apostrophes and hyphens; NormalUnit makes a text so.
type UnitName struct {
	ID    string // "kilometer-per-hour"; none for UnitInfix and UnitPrefix
	Form  string
	Fold  string // in lower case
	After string
	Kind  UnitForm
	N     uint8 // of UnitAlone
	Long  bool  // it is a long name, not one that is short only
	up    int32 // the last name whose folded form begins this one's, or -1
}

// UnitTable is what a locale calls units, in the order of the folded forms.
type UnitTable struct{ Names []UnitName }

var unitNamesCache [numUnitNames]atomic.Pointer[UnitTable]

// UnitNames is what the locale calls units: short, long and narrow, in all plurals and cases. It is decoded when first
// asked for.
func UnitNames(tag language.Tag) *UnitTable {
	return unitTableOf(int(unitNamesOf[resolve(tag)]))
}

func unitTableOf(record int) *UnitTable {
	return once(&unitNamesCache[record], func() *UnitTable { return decodeUnitNames(unitRecord(record)) })
}

// unitRecord inflates a record, after those it is compressed with.
func unitRecord(record int) string {
	var dict []byte
	if up := unitNamesUp[record]; up >= 0 {
		s := unitRecord(int(up))
		dict = []byte(s[max(0, len(s)-1<<15):])
	}
	return inflate(unitNamesAt[record], unitNamesAt[record+1], dict)
}

// decodeUnitNames reads what internal/gen writes: see encodeUnitNames there. All texts are cut from one.
func decodeUnitNames(s string) *UnitTable {
	type cut struct{ fold, foldEnd, form, formEnd, after, afterEnd int }
	cuts := make([]cut, 0, len(s)/10)
	t := &UnitTable{Names: make([]UnitName, 0, len(s)/10)}
	arena := make([]byte, 0, 4*len(s))
	var last cut
	for at := 0; at+4 <= len(s); {
		shared, n := int(s[at]), int(s[at+1])
		at += 2
		c := cut{fold: last.fold, foldEnd: last.foldEnd}
		if n > 0 || shared < last.foldEnd-last.fold {
			c.fold = len(arena)
			arena = append(arena, arena[last.fold:last.fold+shared]...)
			arena = append(arena, s[at:at+n]...)
			c.foldEnd = len(arena)
			at += n
		}
		flags, unit := s[at], s[at+1]
		at += 2
		name := UnitName{Kind: UnitForm(flags & 7), Long: flags>>3&1 > 0, ID: unitNameIDs[unit]}
		if name.Kind == UnitAlone {
			name.N = 1 + flags>>7
		}
		c.form, c.formEnd = c.fold, c.foldEnd
		switch flags >> 4 & 3 {
		case 1:
			mask := uint64(0)
			for shift := 0; ; shift += 7 {
				b := s[at]
				at++
				mask |= uint64(b&127) << shift
				if b < 128 || shift > 56 {
					break
				}
			}
			c.form = len(arena)
			for fold := arena[c.fold:c.foldEnd]; len(fold) > 0; mask >>= 1 {
				r, size := utf8.DecodeRune(fold)
				fold = fold[size:]
				if mask&1 > 0 {
					r = unicode.ToUpper(r)
				}
				arena = utf8.AppendRune(arena, r)
			}
			c.formEnd = len(arena)
		case 2:
			n := int(s[at])
			c.form = len(arena)
			arena = append(arena, s[at+1:at+1+n]...)
			c.formEnd = len(arena)
			at += 1 + n
		}
		if flags>>6&1 > 0 {
			n := int(s[at])
			c.after = len(arena)
			arena = append(arena, s[at+1:at+1+n]...)
			c.afterEnd = len(arena)
			at += 1 + n
		}
		t.Names, cuts = append(t.Names, name), append(cuts, c)
		last = c
	}
	text := string(arena)
	up := int32(-1)
	for i := range t.Names {
		n, c := &t.Names[i], cuts[i]
		n.Fold, n.Form, n.After = text[c.fold:c.foldEnd], text[c.form:c.formEnd], text[c.after:c.afterEnd]
		if i > 0 && n.Fold != t.Names[i-1].Fold {
			for up = int32(i) - 1; up >= 0 && !strings.HasPrefix(n.Fold, t.Names[up].Fold); {
				up = t.Names[up].up
			}
		}
		n.up = up
	}
	return t
}

// Longest returns the names whose folded form is the longest that begins the folded text: those from one index to
// before the other.
func (t *UnitTable) Longest(fold []byte) (from, to int) {
	lo, hi := 0, len(t.Names)
	for lo < hi { // the first name after fold
		if mid := int(uint(lo+hi) >> 1); t.Names[mid].Fold <= string(fold) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	i := lo - 1
	for i >= 0 && (len(t.Names[i].Fold) > len(fold) || t.Names[i].Fold != string(fold[:len(t.Names[i].Fold)])) {
		i = int(t.Names[i].up)
	}
	return t.group(i)
}

// Begins reports whether a name begins the folded text or goes on with more than there is of it.
func (t *UnitTable) Begins(fold []byte) bool {
	if from, to := t.Longest(fold); from < to {
		return true
	}
	i := sort.Search(len(t.Names), func(i int) bool { return t.Names[i].Fold > string(fold) })
	return i < len(t.Names) && strings.HasPrefix(t.Names[i].Fold, string(fold))
}

// Shorter returns the names whose folded form is the next shorter after that of name i.
func (t *UnitTable) Shorter(i int) (from, to int) { return t.group(int(t.Names[i].up)) }

// group finds the names with the same folded form as name i, which is the last of them.
func (t *UnitTable) group(i int) (from, to int) {
	if i < 0 {
		return 0, 0
	}
	from, to = i, i+1
	for from > 0 && t.Names[from-1].Fold == t.Names[i].Fold {
		from--
	}
	return from, to
}

// UnitFolder folds a text as far as is needed to find a name in it, and remembers where each byte came from.
type UnitFolder struct {
	Form, Fold []byte
	formAt     []uint16 // by length of Form, where it ends in the text
	foldAt     []uint16 // by length of Fold, the length of Form
}

// Set folds the start of a text. Names are shorter than what it keeps.
func (f *UnitFolder) Set(text string) {
	const most = 160
	f.Form, f.Fold, f.formAt, f.foldAt = f.Form[:0], f.Fold[:0], f.formAt[:0], f.foldAt[:0]
	for i, r := range text {
		if len(f.Form) > most {
			break
		}
		if r < utf8.RuneSelf && r > ' ' {
			f.Form = append(f.Form, byte(r))
			if 'A' <= r && r <= 'Z' {
				r += 'a' - 'A'
			}
			f.Fold = append(f.Fold, byte(r))
			f.formAt = append(f.formAt, uint16(i+1))
			f.foldAt = append(f.foldAt, uint16(len(f.Form)))
			continue
		}
		n, ok := NormalUnit(r)
		end := i + utf8.RuneLen(r)
		if r == utf8.RuneError {
			break
		}
		if !ok || n == ' ' && (len(f.Form) == 0 || f.Form[len(f.Form)-1] == ' ') {
			if k := len(f.formAt); k > 0 && !ok {
				f.formAt[k-1] = uint16(end) // a mark goes with what it follows
			}
			continue
		}
		f.Form = utf8.AppendRune(f.Form, n)
		f.Fold = utf8.AppendRune(f.Fold, unicode.ToLower(n))
		for len(f.formAt) < len(f.Form) {
			f.formAt = append(f.formAt, uint16(end))
		}
		for len(f.foldAt) < len(f.Fold) {
			f.foldAt = append(f.foldAt, uint16(len(f.Form)))
		}
	}
}

// End returns where n bytes of Fold end in the text, and the same part of Form.
func (f *UnitFolder) End(n int) (end int, form []byte) {
	k := int(f.foldAt[n-1])
	return int(f.formAt[k-1]), f.Form[:k]
}

// NormalUnit is the rune as it stands in UnitName.Form; !ok if it is left out there.
func NormalUnit(r rune) (n rune, ok bool) {
	switch r {
	case '\u200e', '\u200f', '\u061c', '\u2066', '\u2067', '\u2068', '\u2069', '\u00ad':
		return 0, false
	case 'µ':
		return 'μ', true
	case '’', 'ʼ':
		return '\'', true
	case '‐', '‑':
		return '-', true
	}
	if r < utf8.RuneSelf {
		if r == '\t' || r == '\n' || r == '\r' {
			return ' ', true
		}
		return r, true
	}
	if unicode.IsSpace(r) {
		return ' ', true
	}
	return r, true
}
