package source

import (
	"strings"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

// marks is what stands between the digits of a number.
type marks struct {
	decimal, group string // beside spaces; "": none
	inner          int    // digits in a group that isn't the first or the last
	neutral        bool
}

// marksOf returns how a language writes numbers; the neutral notation for none.
func marksOf(tag language.Tag) marks {
	if tag == language.Und {
		return marks{decimal: ".", inner: 3, neutral: true}
	}
	s := cldr.SymbolsFor(tag)
	if s.Latin != nil {
		s = s.Latin
	}
	m := marks{decimal: s.Decimal, group: s.Group, inner: int(s.Secondary)}
	if m.inner == 0 {
		m.inner = 3
	}
	return m
}

// marks returns how the table writes numbers.
func (t *Table) marks() marks {
	m := marksOf(t.Language)
	if t.decimal != "" {
		m.decimal = t.decimal
	}
	if t.group != "" {
		m.group = t.group
	}
	return m
}

// separator returns the length of the group separator that s begins with, or 0.
func (m *marks) separator(s string) int {
	if m.group != "" && strings.HasPrefix(s, m.group) {
		return len(m.group)
	}
	if r, size := utf8.DecodeRuneInString(s); groupSpace(r) || m.group == "’" && r == '\'' {
		return size
	}
	return 0
}
