package claim

import (
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/scan"
)

// marked is a stretch of a paragraph in quotation marks: tokens open (the mark) to end (behind the closing mark).
type marked struct {
	open, end int
	first     int  // the first token of its words
	last      int  // behind the last token of its words
	mark      rune // the opening mark, “ for all its kin
	unclosed  bool
	crossing  int  // the byte in the next paragraph where it ends; 0: it ends in this one
	goesOn    bool // the next paragraph re-opens it
	resumed   bool // re-opens one of the paragraph before
	dash      bool // opened by a dialogue's dash
}

const (
	maxDepth = 16  // nested deeper, marks are only passed over
	maxCross = 100 // words in which a quotation that crosses a paragraph break must close
)

// family returns the mark that stands for all of a kind, so that one opened by „ may be closed by “, ” or ".
//
//	“ ” „ ‟ `` '' ❝ ❞   “       « »   «       ‹ ›   ‹       " ＂ "   "       ‘ ’ ‚ ‛ '   ‘       「 」 ﹁ ﹂   「       『 』 ﹃ ﹄   『       〝 〞 〟   〝       《 》   《       〈 〉   〈
func family(r rune) rune {
	switch r {
	case '“', '”', '„', '‟', '❝', '❞':
		return '“'
	case '«', '»':
		return '«'
	case '‹', '›':
		return '‹'
	case '"', '＂', '״':
		return '"'
	case '‘', '’', '‚', '‛', '\'', '＇', '❛', '❜':
		return '‘'
	case '「', '」', '﹁', '﹂':
		return '「'
	case '『', '』', '﹃', '﹄':
		return '『'
	case '〝', '〞', '〟':
		return '〝'
	case '《', '》':
		return '《'
	case '〈', '〉':
		return '〈'
	}
	return 0
}

// sign is a quotation mark with what stands around it.
type sign struct {
	at, width    int // the token, and of how many it is made (`` and '' are two)
	r            rune
	family       rune
	before, tool bool // white space, a bracket or nothing stands before it; something that can be opened stands right behind it
	space        bool // white space stands before it
	tight        bool // no white space stands behind it
	word         bool // a letter or digit stands right before it
	fresh        bool // it stands at the start or behind punctuation
}

// signAt reads the mark at token i, if there is one.
func signAt(p *scan.Paragraph, i int) (sign, bool) {
	t := &p.Tokens[i]
	if t.Class != scan.Quote && t.Class != scan.Punct && t.Class != scan.Other && t.Class != scan.Sign {
		return sign{}, false
	}
	r, size := utf8.DecodeRuneInString(p.Text[t.Start:t.End])
	s := sign{at: i, width: 1, r: r}
	if r == '`' || r == '\'' || r == ',' {
		switch {
		case size == t.End-t.Start && i+1 < len(p.Tokens) && !p.Tokens[i+1].Space && p.String(i+1) == p.String(i):
			s.width = 2
		case p.Text[t.Start:t.End] == "``" || p.Text[t.Start:t.End] == "''":
		case r == '\'':
			s.width = 0
		default:
			return sign{}, false
		}
		switch {
		case s.width == 0:
			s.width = 1
		case r == '`':
			s.r = '“'
		case r == '\'':
			s.r = '”'
		default:
			s.r = '„'
		}
	}
	if s.family = family(s.r); s.family == 0 {
		return sign{}, false
	}
	s.space = t.Space || i == 0
	s.before = s.space
	s.fresh = i == 0 || p.Tokens[i-1].Class != scan.Word && p.Tokens[i-1].Class != scan.Number
	if i > 0 && !t.Space {
		b := &p.Tokens[i-1]
		s.word = b.Class == scan.Word || b.Class == scan.Number
		if b.Class == scan.Punct || b.Class == scan.Quote || b.Class == scan.Sign {
			switch c, _ := utf8.DecodeRuneInString(p.Text[b.Start:b.End]); c {
			case '(', '[', '{', '—', '–', '-', '―', '/', '¿', '¡', '“', '„', '«', '‹', '‘', '‚', '「', '『', '"', ':', '=':
				s.before = true
			}
		}
	}
	if n := i + s.width; n < len(p.Tokens) {
		a := &p.Tokens[n]
		s.tight = !a.Space
		c, _ := utf8.DecodeRuneInString(p.Text[a.Start:a.End])
		s.tool = s.tight && (a.Class != scan.Punct || c == '¿' || c == '¡' || c == '(' || c == '[' || c == '…' || c == '.' && a.End-a.Start > 1)
	}
	return s, true
}

// opens reports whether the mark by its shape and place opens; in French there is white space behind it.
func (s sign) opens(depth int) bool {
	switch s.r {
	case '“', '‟', '„', '❝', '「', '『', '﹁', '﹃', '〝', '《', '〈':
		return true
	case '«', '‹':
		return s.before || s.tight
	case '”', '»', '›', '❞':
		return s.before && s.tool // Swedish and Finnish open with the mark that closes, German with »
	case '"', '＂', '״':
		return s.before && (s.tight || depth == 0) || !s.word && s.tool && depth == 0
	case '‘', '‛', '❛':
		return s.before && s.tool || s.tool && !s.word
	case '\'', '＇', '‚':
		return s.before && s.tool
	case '’':
		return s.before && s.tool && s.fresh // “’em” is none
	}
	return false
}

// closes reports whether the mark can close what o opened.
func (s sign) closes(o rune) bool {
	switch o {
	case '“', '‟', '❝':
		return s.r == '”' || s.r == '❞' || s.r == '"' && !(s.before && s.tight)
	case '„':
		return s.r == '“' || s.r == '”' || s.r == '‟' || s.r == '"' && !(s.before && s.tight)
	case '”', '»', '›':
		return s.r == o && !(s.before && s.tool) || o == '»' && s.r == '«' || o == '›' && s.r == '‹'
	case '«':
		return s.r == '»'
	case '‹':
		return s.r == '›'
	case '"', '＂', '״':
		return (s.r == o || s.r == '”') && !(s.before && s.tight)
	case '‘', '‛', '❛':
		return (s.r == '’' || s.r == '\'' || s.r == '❜') && s.ends()
	case '‚':
		return (s.r == '‘' || s.r == '’' || s.r == '\'')
	case '’', '\'', '＇':
		return s.r == o && s.ends()
	case '「', '﹁':
		return s.r == '」' || s.r == '﹂'
	case '『', '﹃':
		return s.r == '』' || s.r == '﹄'
	case '〝':
		return s.r == '〞' || s.r == '〟'
	case '《':
		return s.r == '》'
	case '〈':
		return s.r == '〉'
	}
	return false
}

// ends reports whether a single mark stands where words end: not after white space, not before a letter.
func (s sign) ends() bool { return !s.space && !s.tool }

// marks finds the outermost stretches in quotation marks of p, from the byte from on. Single marks count only where one that
// closes stands behind one that opens; the rest are apostrophes.
func (q *quoter) marks(p *scan.Paragraph, from int, dst []marked) []marked {
	q.signs = q.signs[:0]
	opened, closed := 0, 0 // “ and ”
	lastSingle := -1
	for i := 0; i < len(p.Tokens); i++ {
		if p.Tokens[i].Start < from {
			continue
		}
		s, ok := signAt(p, i)
		if !ok {
			continue
		}
		switch {
		case s.r == '“' || s.r == '«' || s.r == '「':
			opened++
		case s.r == '”' || s.r == '»' || s.r == '」':
			closed++
		case s.family == '‘' && s.ends():
			lastSingle = len(q.signs)
		}
		q.signs = append(q.signs, s)
		i += s.width - 1
	}
	out, ok := q.nest(p, dst, opened == closed, lastSingle)
	if !ok {
		out, _ = q.nest(p, dst, opened == closed, -1)
	}
	return out
}

// nest pairs the signs. It fails if a single mark stays open: then it was none.
func (q *quoter) nest(p *scan.Paragraph, dst []marked, balanced bool, lastSingle int) ([]marked, bool) {
	var stack [maxDepth]sign
	depth := 0
	emit := func(end int, unclosed bool, width int) {
		o := stack[0]
		dst = append(dst, marked{open: o.at, first: o.at + o.width, last: end - width, end: end, mark: o.r, unclosed: unclosed})
	}
	for k := 0; k < len(q.signs); k++ {
		s := q.signs[k]
		single := s.family == '‘'
		if single && lastSingle < 0 {
			continue
		}
		if d := q.closer(stack[:depth], s, k, lastSingle); d >= 0 {
			if d == 0 {
				emit(s.at+s.width, false, s.width)
			}
			if s.r == '»' && !balanced { // «A «B»: one mark closes both
				for d > 0 && stack[d-1].r == '«' {
					if d--; d == 0 {
						emit(s.at+s.width, false, s.width)
					}
				}
			}
			depth = d
			continue
		}
		if !s.opens(depth) || single && k >= lastSingle && !(s.r == '‘' && s.at == 0) {
			continue
		}
		if depth > 0 && stack[0].family == s.family && !balanced && s.family != '‘' && s.r != '«' || depth > 0 && s.family == '"' && stack[0].family == '"' {
			emit(s.at, true, 0) // opened again: the one before was never closed
			depth = 0
		}
		if single && s.r != '‘' && depth > 0 && stack[depth-1].family == '‘' {
			continue // ’em, ’tis
		}
		if depth < maxDepth {
			stack[depth] = s
			depth++
		}
	}
	if depth > 0 {
		if stack[0].family == '‘' && stack[0].r != '‘' {
			return dst[:0], false
		}
		emit(len(p.Tokens), true, 0)
	}
	return dst, true
}

// closer returns the depth at which s closes, or -1. A single mark after a letter, before a word in lower case, is an
// apostrophe (the workers’ rights, o’ mine) if one behind punctuation closes later, before a quotation opens.
func (q *quoter) closer(stack []sign, s sign, k, lastSingle int) int {
	for d := len(stack) - 1; d >= 0; d-- {
		if !s.closes(stack[d].r) {
			continue
		}
		if s.family == '‘' && s.word && k < lastSingle && q.beforeLower(s.at) {
			for _, n := range q.signs[k+1 : min(k+9, len(q.signs))] {
				if n.family != '‘' {
					continue
				}
				if n.opens(0) && n.fresh {
					break
				}
				if n.ends() && !n.word {
					return -1
				}
			}
		}
		return d
	}
	return -1
}

// beforeLower reports whether a word in lower case follows token i after a space.
func (q *quoter) beforeLower(i int) bool {
	return i+1 < len(q.cur.Tokens) && q.cur.Tokens[i+1].Space && lowerAt(q.cur, i+1)
}

// cross decides how far an unclosed quotation goes: it crosses the paragraph break if the next paragraph closes it, within
// 100 words, before it opens one; it goes on if the next paragraph begins by re-opening it.
func cross(m *marked, next *scan.Paragraph) {
	if next == nil || m.dash {
		return
	}
	words := 0
	for i := range next.Tokens {
		if next.Tokens[i].Class == scan.Word {
			words++
		}
		s, ok := signAt(next, i)
		if !ok || s.family != family(m.mark) && !s.closes(m.mark) {
			continue
		}
		switch {
		case i == 0 && s.r == m.mark || s.r == '»' && m.mark == '«' && i == 0:
			m.goesOn, m.unclosed = true, false
		case s.closes(m.mark) && !(s.r == '"' && i == 0) && words <= maxCross:
			m.crossing, m.unclosed = next.Tokens[i+s.width-1].End, false
		case s.family == '‘' && words <= maxCross:
			continue
		}
		return
	}
}
