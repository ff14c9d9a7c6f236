package claim

import (
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/scan"
)

// A dialogue's dash opens a turn at the start of a paragraph and is never closed. The turn's words end before a tag, and go on
// behind it:
//
//	— Words — said the speaker. — More words.     fr, uk, ru, pl, pt
//	—Words —said the speaker—. More words.        es
//	– Words, says the speaker. More words.        sv, fr
//
// A dash — or ― opens in every language, a shorter one – where the language has the habit.

// opensByDash reports whether p is a turn of dialogue.
func (q *quoter) opensByDash(p *scan.Paragraph) bool {
	if len(p.Tokens) < 3 || p.Tokens[0].Class != scan.Punct {
		return false
	}
	r, _ := utf8.DecodeRuneInString(p.Text[p.Tokens[0].Start:])
	if r != '—' && r != '―' && !(r == '–' && q.dash) {
		return false
	}
	if p.Text[p.Tokens[0].Start:p.Tokens[0].End] == p.Text[p.Tokens[1].Start:p.Tokens[1].End] {
		return false
	}
	last := len(p.Tokens) - 1
	if last < 8 && p.Tokens[last].Class == scan.Word && r == '—' && !q.dash {
		return false // a signature
	}
	first, _ := utf8.DecodeRuneInString(p.Text[p.Tokens[1].Start:])
	return p.Tokens[1].Upper || first == '¿' || first == '¡' || first == '…' || first == '.' || p.Tokens[1].Class == scan.Quote ||
		p.Tokens[1].Class == scan.Number || !lowerAt(p, 1) && p.Tokens[1].Class == scan.Word
}

// dashed cuts a turn into its words, without the tags between them.
func (q *quoter) dashed(p *scan.Paragraph, dst []marked) []marked {
	n := len(p.Tokens)
	add := func(open, first, end int) {
		for end > first && punct(p, end-1, commas+dashes) {
			end--
		}
		if end > first {
			dst = append(dst, marked{open: open, first: first, last: end, end: end, mark: '—', dash: true})
		}
	}
	open, first := 0, 1
	for i := 1; i < n; i++ {
		dash := punct(p, i, "—–―") && p.Tokens[i].Space
		if !dash && !punct(p, i, commas+"!?…") {
			continue
		}
		tag := i + 1
		for tag < n && punct(p, tag, dashes) {
			tag++
		}
		if tag >= n {
			break
		}
		v := q.after(p, tag, n, dash)
		if v == nil || !dash && (v.weak || v.cue.from != tag || p.Tokens[tag].Upper) || p.Tokens[tag].Upper && v.weak {
			continue
		}
		end := i
		if !dash && punct(p, i, "!?…") {
			end = i + 1
		}
		add(open, first, end)
		i = q.behindTag(p, v.end, dash)
		for i < n && punct(p, i, dashes+commas+finals) {
			i++
		}
		open, first = i, i
	}
	if first < n {
		add(open, first, n)
	}
	return dst
}

// behindTag returns where a tag ends: at the next dash, if a dash began it, else with its sentence.
func (q *quoter) behindTag(p *scan.Paragraph, i int, dash bool) int {
	for ; i < len(p.Tokens); i++ {
		if dash && punct(p, i, "—–―") || punct(p, i, finals) && !initial(p, i) {
			break
		}
	}
	return i
}
