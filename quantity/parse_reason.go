package quantity

import (
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/internal/scan"
)

// reason is one of the package's errors said more closely; errors.Is finds the error.
type reason struct {
	of   error
	text string
}

func (r reason) Error() string { return r.of.Error() + ": " + r.text }
func (r reason) Unwrap() error { return r.of }

// reasons are what may be the matter with the signs of a number.
var (
	errMixed    = reason{ErrSyntax, "digits of two numbering systems in one number"}
	errOverride = reason{ErrSyntax, "an override of direction shows other digits than there are"}
	errHidden   = reason{ErrSyntax, "a sign that can't be seen between two digits"}
	errMarked   = reason{ErrSyntax, "a mark on a digit"}
	errUTF8     = reason{ErrSyntax, "no UTF-8"}
	errDate     = reason{ErrAmbiguous, "a fraction or a date"}
)

// suspicious finds what makes a number look like another than it is: digits of two systems in one number, a sign that is not seen
// between two digits, a mark on a digit, an override of direction anywhere, bytes that are no UTF-8. Only what is not ASCII is looked at.
func suspicious(s string) (at int, err error) {
	ascii := true
	for i := 0; i < len(s) && ascii; i++ {
		ascii = s[i] < utf8.RuneSelf
	}
	if ascii {
		return 0, nil
	}
	system := ""           // of the number at hand; marks of numbers don't end it
	hidden, last := -1, -1 // where the first sign stands that isn't seen; where the last digit ends
	for i := 0; i < len(s); {
		c, size := utf8.DecodeRuneInString(s[i:])
		_, name, digit := cldr.DigitSystem(c)
		switch {
		case c == utf8.RuneError && size == 1:
			return i, errUTF8
		case c == 0x202D || c == 0x202E:
			return i, errOverride
		case digit && system != "" && name != system && (last == i || hidden >= 0 || isNumberMark(s[last:i])):
			return i, errMixed
		case digit && hidden >= 0 && last >= 0:
			return hidden, errHidden
		case digit:
			system, last, hidden = name, i+size, -1
		case last < 0:
		case isUnseen(c):
			if hidden < 0 && last == i {
				hidden = i
			}
			i += size
			continue
		case last == i && unicode.Is(unicode.Mn, c), last == i && unicode.Is(unicode.Me, c):
			return i, errMarked
		default:
			hidden = -1
			if !isNumberMark(s[i : i+size]) {
				system, last = "", -1
			}
		}
		i += size
	}
	return 0, nil
}

// isUnseen reports whether a sign has no width: a joiner, a soft hyphen, a zero-width space, a mark of direction.
func isUnseen(c rune) bool {
	return c == 0xAD || c >= 0x200B && c <= 0x200F || c == 0x061C || c == 0x2060 || c == 0xFEFF || c >= 0x202A && c <= 0x202C || c >= 0x2066 && c <= 0x2069
}

// isNumberMark reports whether s is one mark that may stand within a number.
func isNumberMark(s string) bool {
	switch s {
	case ".", ",", "'", "’", "٫", "٬", "⹁", "،", "·", "．", "，":
		return true
	}
	return false
}

// disguised returns the token behind a number that isn't what it looks like: digits of two numbering systems or signs that aren't seen
// join it with another, or an override of direction stands before it. i if it is an honest one.
func (r *reader) disguised(i int) int {
	t := &r.toks[i]
	end := i
	for end+1 < r.to && end < i+maxModifiers && r.toks[end+1].Class == scan.Number && !r.toks[end+1].Space {
		end++
	}
	if end > i {
		if _, err := suspicious(r.p.Text[t.Start:r.toks[end].End]); err != nil {
			return end + 1
		}
	}
	if i > r.from && r.toks[i-1].Class == scan.Number && !t.Space {
		if _, err := suspicious(r.p.Text[r.toks[i-1].Start:t.End]); err != nil {
			return i + 1
		}
	}
	if t.Start > 2 && r.p.Text[t.Start-1] >= utf8.RuneSelf {
		if s := r.p.Text[t.Start-3 : t.Start]; s == "\u202d" || s == "\u202e" {
			return i + 1
		}
	}
	return i
}
