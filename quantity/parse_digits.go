package quantity

import (
	"math/big"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// What is read of one number at most.
const (
	maxParsed   = 1000
	maxMarks    = 64
	maxExponent = 1000
)

// convention is how a language writes the two marks of a number; 0 stands for none of its own. Spaces and apostrophes
// separate groups in all of them.
type convention struct {
	decimal, group rune
	tag            language.Tag
}

// conventionOf returns a language's marks, and those of its amounts of money where they differ.
func conventionsOf(tag language.Tag) (plain, money convention) {
	s := cldr.SymbolsFor(tag)
	if usual, own, ok := cldr.Usual(tag); ok && !own {
		s = cldr.SymbolsFor(usual)
	}
	if s.Latin != nil {
		s = s.Latin
	}
	first := func(s string) rune {
		r, _ := utf8.DecodeRuneInString(s)
		return r
	}
	mark := func(r rune) rune {
		if r == '.' || r == ',' {
			return r
		}
		return 0
	}
	plain = convention{mark(first(s.Decimal)), mark(first(s.Group)), tag}
	money = convention{mark(first(s.CurrencyDecimal)), mark(first(s.CurrencyGroup)), tag}
	if plain.decimal == plain.group {
		plain.group = 0
	}
	if money.decimal == 0 || money.decimal == money.group {
		money = plain
	}
	return plain, money
}

// nativeConvention returns the marks of a language's own digits, where they are others than those of its Latin ones, and the digits' zero;
// 0 where there are none.
func nativeConvention(tag language.Tag, plain convention) (zero rune, c convention) {
	s := cldr.SymbolsFor(tag)
	if s.Native != nil {
		s = s.Native
	}
	if s.System == "latn" || s.System == "hanidec" {
		return 0, plain
	}
	d, g := firstRune(s.Decimal), firstRune(s.Group)
	if (d != '.' && d != ',') || d == plain.decimal {
		return 0, plain
	}
	if g != '.' && g != ',' {
		g = 0
	}
	return s.Digits[0], convention{d, g, tag}
}

// The two conventions that a number may follow when its language is not known.
var (
	pointed = convention{'.', ',', language.English}
	commaed = convention{',', '.', language.German}
)

// foreign returns how many digits stand behind the decimal mark of a number that its language would not write so, where
// one convention only could: 1,200,000 or 1.5 in a language of decimal commas. Three digits behind one mark are a group in an
// amount of money, which has no third decimal; elsewhere they are decimals only where no group could be (0.125).
func (d *digits) foreign(money bool) (places int, use convention, ok bool) {
	if d.groups == 1 {
		return 0, pointed, false
	}
	places, ok = d.places(pointed)
	other, also := d.places(commaed)
	switch {
	case !ok:
		return other, commaed, also
	case !also || places == other:
		return places, pointed, true
	case money && places > 0:
		return 0, commaed, true
	}
	return 0, pointed, money
}

// bareDecimals reports whether the digits of token i are decimals that nothing but their mark stands before: .77, $.50, -,5.
// A comma behind a word is one of the sentence, with the space on its wrong side.
func (r *reader) bareDecimals(i, floor int) bool {
	k := i - 1
	if k < floor || !r.glued(i) || r.toks[i].Class != scan.Number {
		return false
	}
	for _, c := range r.p.String(i) {
		if _, ok := scan.Digit(c); !ok {
			return false
		}
	}
	mark := r.p.String(k)
	if mark != "." && (mark != "," || r.plain.decimal != ',') {
		return false
	}
	if k == r.from {
		return true
	}
	b := &r.toks[k-1]
	if b.Class == scan.Sign || b.Class == scan.Currency || b.Is(lexicon.Currencies) || r.isHyphen(k-1) {
		return k-1 == r.from || r.toks[k-1].Space || b.Class == scan.Currency || r.toks[k-2].Class == scan.Currency
	}
	return mark == "." && r.toks[k].Space && b.Class == scan.Word
}

// decimalsOnly makes decimals of what was read as a whole number.
func (n *numeral) decimalsOnly() {
	places := n.count
	n.n = n.n.scale(1, 1, int32(-places))
	n.mantissa = n.mantissa.scale(1, 1, int32(-places))
	n.ulp -= places
	n.count, n.plain, n.zero = 0, false, false
}

// digits is a number as written in digits.
type digits struct {
	text   string
	n      int            // how many digits
	groups int            // of which the following have this many
	digits [maxMarks]byte // the first of them; what is longer is read again
	marks  [maxMarks]rune // between the groups
	sizes  [maxMarks + 1]int
	exp    int
	num    int8 // of a fraction sign
	den    int8
	zero   bool // the first of several digits is 0
}

// split takes the text of a number token apart. Its errors are ErrLimit.
func (d *digits) split(text string) error {
	d.text, d.n, d.groups, d.exp, d.num, d.den, d.zero = text, 0, 1, 0, 0, 0, false
	d.sizes[0] = 0
	if len(text) > 4*maxParsed {
		return ErrLimit
	}
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		if v, ok := scan.Digit(r); ok {
			if d.n < len(d.digits) {
				d.digits[d.n] = byte(v)
			}
			d.n++
			d.sizes[d.groups-1]++
			i += size
			continue
		}
		if r == 'e' || r == 'E' || r == 'ｅ' || r == 'Ｅ' {
			return d.exponent(text[i+size:])
		}
		if a, b := fractionSign(r); b > 0 {
			d.num, d.den = a, b
			i += size
			continue
		}
		if d.groups > maxMarks {
			return ErrLimit
		}
		switch r {
		case '．':
			r = '.'
		case '，':
			r = ','
		case '・':
			r = '·'
		case '’':
			r = '\''
		}
		d.marks[d.groups-1] = r
		d.sizes[d.groups] = 0
		d.groups++
		i += size
	}
	d.zero = d.n > 1 && d.digits[0] == 0 && d.sizes[0] > 1
	if d.n > maxParsed {
		return ErrLimit
	}
	return nil
}

func (d *digits) exponent(s string) error {
	neg := false
	for _, c := range s {
		if c == '-' || c == '－' {
			neg = true
		} else if v, ok := scan.Digit(c); ok {
			if d.exp = d.exp*10 + v; d.exp > maxExponent {
				return ErrLimit
			}
		}
	}
	if neg {
		d.exp = -d.exp
	}
	d.zero = d.n > 1 && d.digits[0] == 0 && d.sizes[0] > 1
	return nil
}

// plain reports whether nothing but digits was written.
func (d *digits) plain() bool { return d.groups == 1 && d.exp == 0 && d.den == 0 }

// grouped reports whether a mark between groups was written, in convention c.
func (d *digits) grouped(c convention) bool {
	places, ok := d.places(c)
	return ok && d.groups > 1 && (d.groups > 2 || places == 0)
}

// places returns how many digits stand behind the decimal mark under convention c; !ok if the number does not follow it.
func (d *digits) places(c convention) (n int, ok bool) {
	last := d.groups - 1
	if last == 0 {
		return 0, true
	}
	if m := d.marks[last-1]; m == c.decimal || m == '٫' || m == '·' {
		n, last = d.sizes[last], last-1
	}
	if last == 0 {
		return n, true
	}
	mark := d.marks[0]
	switch mark {
	case c.group, '\'', '٬', '،', ' ', 0xA0, 0x202F, 0x2009, 0x2007, 0x3000:
		if mark == 0 {
			return 0, false
		}
	default:
		return 0, false
	}
	if d.sizes[0] == 0 || d.sizes[0] > 3 || d.digits[0] == 0 || d.sizes[last] != 3 {
		return 0, false
	}
	size := d.sizes[1]
	if last > 1 && size != 3 && (size != 2 || d.sizes[0] > 2) { // twos are Indian: 1,27,45,310
		return 0, false
	}
	for i := 1; i < last; i++ {
		if d.marks[i] != mark || d.sizes[i] != size {
			return 0, false
		}
	}
	return n, d.marks[last-1] == mark
}

// number returns the value with that many digits behind the decimal mark.
func (d *digits) number(places int) number {
	exp := d.exp - places
	var v number
	if d.n <= 18 {
		c := int64(0)
		for _, b := range d.digits[:d.n] {
			c = c*10 + int64(b)
		}
		v = inline(c, int64(exp))
	} else {
		buf := make([]byte, 0, d.n)
		for _, r := range d.text {
			if r == 'e' || r == 'E' || r == 'ｅ' || r == 'Ｅ' {
				break
			}
			if b, ok := scan.Digit(r); ok {
				buf = append(buf, byte('0'+b))
			}
		}
		n, ok := new(big.Int).SetString(string(buf), 10)
		if !ok {
			return number{}
		}
		v = ratNumber(new(big.Rat).SetInt(n)).scale(1, 1, int32(exp))
	}
	if d.den > 0 {
		v = v.add(intNumber(int64(d.num)).quo(intNumber(int64(d.den))))
	}
	return v
}

// fractionSign returns the value of ½ and its like; b is 0 for any other rune.
func fractionSign(r rune) (a, b int8) {
	switch r {
	case '½':
		return 1, 2
	case '¼':
		return 1, 4
	case '¾':
		return 3, 4
	case '⅐':
		return 1, 7
	case '⅑':
		return 1, 9
	case '⅒':
		return 1, 10
	case '⅓':
		return 1, 3
	case '⅔':
		return 2, 3
	case '⅕', '⅖', '⅗', '⅘':
		return int8(r-'⅕') + 1, 5
	case '⅙':
		return 1, 6
	case '⅚':
		return 5, 6
	case '⅛':
		return 1, 8
	case '⅜':
		return 3, 8
	case '⅝':
		return 5, 8
	case '⅞':
		return 7, 8
	case '↉':
		return 0, 3
	}
	return 0, 0
}
