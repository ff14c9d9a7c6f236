package claim

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// quoted is a quotation with whose it is.
type quoted struct {
	Quotation   Quotation
	Attribution *Attribution // nil: nobody is named
	Start, End  int          // the words: of a direct quotation with its marks and all that stands between its parts
}

// quoter reads quotations paragraph by paragraph. What it keeps is bounded.
type quoter struct {
	dict   *lexicon.Dictionary
	dash   bool // the language opens dialogue with a dash of any length
	cur    *scan.Paragraph
	signs  []sign
	found  []marked
	pieces []piece
	memory memory
	parts  slab[Selector]
	voices slab[Attribution]

	indirect  []quoted // the indirect quotations of the sentences read
	sentences int      // how many have been read

	announced   *Attribution // whom the paragraph before announced: “He said:”
	announcedBy string

	skip   int    // the byte up to which marks belong to a quotation of the paragraph before
	goesOn bool   // a quotation of the paragraph before is re-opened by this one
	key    string // who speaks it
	led    bool   // the first piece was announced by the paragraph before
	passed int    // the marked stretch up to which that is so
	cues   []int  // the tokens of cues that lead to or follow a piece, in order
	direct bool   // one of the pieces is no part of a sentence of somebody else's
	seen   int    // the token up to which names have been noted
}

// piece is a marked stretch that is a quotation, with whose it is.
type piece struct {
	marked
	voice    *voice
	who      *Attribution
	joins    bool // goes on with the quotation of the piece before: only the cue stood between
	part     bool // words within a sentence of somebody else's
	by       string
	inferred bool // by the course of the talk
}

// paragraph appends the quotations that begin in cur. next is the paragraph behind it, or nil.
func (q *quoter) paragraph(cur, next *scan.Paragraph, dst []quoted) []quoted {
	q.cur = cur
	q.found, q.pieces, q.led = q.found[:0], q.pieces[:0], false
	from := len(dst)
	if !cur.Quotes && q.skip <= cur.Start && !q.opensByDash(cur) && cur.Has&(1<<lexicon.Cues) == 0 {
		q.announces(cur)
		q.rest(cur)
		return dst
	}
	q.found = q.marks(cur, q.skip, q.found)
	if len(q.found) == 0 && q.opensByDash(cur) {
		q.found = q.dashed(cur, q.found)
	}
	resumed := q.goesOn
	q.goesOn = false
	for i := range q.found {
		m := &q.found[i]
		if !m.unclosed {
			continue
		}
		if m.end == len(cur.Tokens) {
			cross(m, next)
		}
		if m.unclosed {
			limit := len(cur.Tokens)
			if i+1 < len(q.found) {
				limit = q.found[i+1].open
			}
			q.cutShort(cur, m, limit)
		}
		if m.crossing > 0 {
			q.skip = m.crossing
		}
		q.goesOn = m.goesOn
	}
	for i := range q.found {
		q.judge(cur, next, i, resumed && i == 0 && q.found[0].open == 0)
	}
	q.cues, q.direct = q.cues[:0], false
	q.indirect, q.sentences = q.indirect[:0], 0
	for i := range q.pieces {
		k := &q.pieces[i]
		q.direct = q.direct || !k.part
		if k.voice != nil {
			for c := k.voice.cue.from; c < k.voice.cue.to; c++ {
				q.cues = append(q.cues, c)
			}
		}
	}
	slices.Sort(q.cues)
	q.settle(cur, resumed)
	dst = q.emit(cur, dst)
	q.reported(cur, len(cur.Tokens))
	dst = append(dst, q.indirect...)
	dst = q.partly(cur, dst)
	slices.SortStableFunc(dst[from:], func(a, b quoted) int { return a.Start - b.Start })
	q.announces(cur)
	q.rest(cur)
	return dst
}

// cutShort ends an unclosed quotation before the cue and speaker that follow its words: “We go on, the minister said.
func (q *quoter) cutShort(p *scan.Paragraph, m *marked, limit int) {
	m.end, m.last = limit, limit
	for i := m.first; i < limit; i++ {
		if !punct(p, i, commas+"!?") {
			continue
		}
		v := q.after(p, i+1, limit, false)
		if v == nil || v.who.empty() || v.end < limit && !punct(p, v.end, commas+finals+";") && function(&p.Tokens[v.end]) == "" && !isTime(&p.Tokens[v.end]) {
			continue
		}
		m.end, m.last = i+1, i+1
		return
	}
}

// words counts the words of a marked stretch.
func (m *marked) words(p *scan.Paragraph) int {
	n := 0
	for i := m.first; i < m.last && n < 1000; i++ {
		if p.Tokens[i].Class == scan.Word || p.Tokens[i].Class == scan.Number {
			n++
			for k := p.Tokens[i].Start; k < p.Tokens[i].End; k++ {
				if p.Text[k] == ' ' {
					n++ // a phrase of the lexicon is one token
				}
			}
		}
	}
	return n
}

// finish returns the last punctuation of the words, inside their marks or right behind them; 0 if there is none.
func (m *marked) finish(p *scan.Paragraph) (inside, outside rune) {
	if m.last > m.first && (p.Tokens[m.last-1].Class == scan.Punct || p.Tokens[m.last-1].Class == scan.Sign) {
		inside, _ = utf8.DecodeRuneInString(p.Text[p.Tokens[m.last-1].Start:])
	} else if m.last > m.first && isQuote(p, m.last-1) && m.last-2 >= m.first && p.Tokens[m.last-2].Class == scan.Punct {
		inside, _ = utf8.DecodeRuneInString(p.Text[p.Tokens[m.last-2].Start:])
	}
	if inside == 0 && m.last > m.first && strings.HasSuffix(p.String(m.last-1), ".") {
		inside = '.' // an abbreviation holds the full stop
	}
	if m.end < len(p.Tokens) && p.Tokens[m.end].Class == scan.Punct && !p.Tokens[m.end].Space {
		outside, _ = utf8.DecodeRuneInString(p.Text[p.Tokens[m.end].Start:])
	}
	return inside, outside
}

// judge decides whether a marked stretch is a quotation. The rule, in order:
//
//  1. Titles' brackets 《》 and 〈〉, and stretches without a word, never are.
//  2. A cue that leads to the words (said: “…”, said “…”) or that follows open words (“…,” said) makes them one,
//     unless they are a single word in lower case without punctuation of its own.
//  3. Words that are a sentence are one: they begin where a sentence may begin and end with a sentence's mark.
//  4. Words within somebody's sentence are part of it where a cue governs the sentence, from two words on, or one behind
//     a naming cue (called it “unripe”); but not when the lexicon says that the noun before them introduces a name or a word
//     (the word “troop”, the film “Dawn”), when they are all capitalized, or stand inside a name (Manuel “Lefty” Cabrera).
//  5. Without a cue in the sentence they are one from five words on; fewer are a scare quote, a title, a gloss.
func (q *quoter) judge(p, next *scan.Paragraph, i int, resumed bool) {
	m := q.found[i]
	if m.mark == '《' || m.mark == '〈' {
		return
	}
	n := m.words(p)
	if n == 0 {
		return
	}
	inside, outside := m.finish(p)
	floor, limit := 0, len(p.Tokens)
	if i > 0 {
		floor = q.found[i-1].end
	}
	if i+1 < len(q.found) {
		limit = q.found[i+1].open
	}
	k := piece{marked: m}
	k.resumed = resumed
	behind := i > 0 && len(q.pieces) > 0 && q.pieces[len(q.pieces)-1].voice != nil && q.pieces[len(q.pieces)-1].voice.end > q.pieces[len(q.pieces)-1].end &&
		q.pieces[len(q.pieces)-1].voice.end <= m.open && punct(p, m.open-1, commas+dashes+";") // it goes on behind a tag
	single := family(m.mark) == '‘'
	final := isFinal(inside)
	starts := behind || q.startsSentence(p, m.open, floor) || final && capitalAt(p, m.first) && punct(p, m.open-1, commas)
	whole := starts && (final || inside == ',' || isFinal(outside) && capitalAt(p, m.first) || q.tagged(p, &m, n) || isDashRune(inside) || m.unclosed || m.goesOn || m.crossing > 0)
	lower := !capitalAt(p, m.first)

	vb, gap := q.before(p, m.open, floor)
	colon := m.open > floor && punct(p, m.open-1, colons)
	comma := m.open > floor && punct(p, m.open-1, commas)
	open := inside == ',' || inside == '!' || inside == '?' || isDashRune(inside) || inside == 0 && (outside == ',' || isDashRune(outside)) || inside == '…' || inside == '，' || outside == '，'
	if !open && inside == 0 && m.end < len(p.Tokens) && punct(p, m.end, dashes) {
		open = true
	}
	var va *voice
	if m.crossing > 0 {
		if next != nil {
			va = q.acrossBreak(next, m.crossing)
		}
	} else if next := m.end; next < len(p.Tokens) && !(inside == '.' && p.Tokens[next].Upper && !q.shortTag(p, next, limit)) &&
		!((inside == '!' || inside == '?') && p.Tokens[next].Upper && p.String(next) != "I" && (isPronoun(&p.Tokens[next]) || determiner(&p.Tokens[next]))) {
		va = q.after(p, next, limit, open)
		if va != nil && va.end < len(p.Tokens) && punct(p, va.end, colons) && limit == va.end+1 && !open {
			va = nil // the tag leads to the next quotation
		}
	}
	named := vb != nil && cueClass(&p.Tokens[vb.cue.to-1]) == "call"
	adjacent := vb != nil && !named && (gap == 0 || colon || comma && gap <= 6 || comma && vb.cue.to >= m.open-1)
	switch {
	case vb != nil && colon:
		k.voice = vb
	case named && !starts:
		k.voice, k.part = vb, true
	case !starts && vb != nil && !vb.weak && !adjacent:
		k.voice, k.part = vb, true
	case va != nil && !(va.weak && (behind || inside != ',' && q.hasObject(p, va))) && (open || !va.weak && (starts || n > 2)) && !(vb != nil && adjacent && !starts && va.weak):
		k.voice = va
	case vb != nil && adjacent:
		k.voice = vb
	}
	if k.voice != nil && k.voice == va && !starts && lower && vb == nil && !colon && !comma {
		k.part = true
	}
	switch {
	case k.part && !single:
		if !q.within(p, &k, n, k.voice) {
			return
		}
	case k.voice != nil && n <= 4 && !colon && (!open || inside == 0 && allCapitals(p, &m)) && q.names(p, &m):
		return
	case k.voice != nil && !(n == 1 && lower && inside == 0 && !starts && !colon):
	case whole && (!single || k.voice != nil || inside != 0):
	case resumed:
	default:
		if single && k.voice == nil {
			return
		}
		if !q.within(p, &k, n, vb) {
			return
		}
		k.part = true
	}
	if k.part && k.voice == nil {
		k.voice = vb
	}
	if i > 0 && len(q.pieces) > 0 {
		k.joins = q.insertion(p, &q.pieces[len(q.pieces)-1], &k)
	}
	q.pieces = append(q.pieces, k)
}

// hasObject reports whether the verb that may be a cue has an object: “…?” Belcour preferred the former.
func (q *quoter) hasObject(p *scan.Paragraph, v *voice) bool {
	return v.cue.to == v.end && v.end < len(p.Tokens) && (determiner(&p.Tokens[v.end]) || isName(p, v.end) || isPronoun(&p.Tokens[v.end]) || p.Tokens[v.end].Class == scan.Number)
}

// within applies rules 4 and 5.
func (q *quoter) within(p *scan.Paragraph, k *piece, n int, vb *voice) bool {
	m := &k.marked
	if m.open > 0 && m.end < len(p.Tokens) && p.Tokens[m.open-1].Upper && p.Tokens[m.end].Upper && word(&p.Tokens[m.open-1]) && word(&p.Tokens[m.end]) && n <= 3 && !isCue(&p.Tokens[m.open-1]) {
		return false // a nickname
	}
	if q.names(p, m) {
		return false
	}
	if vb != nil && cueClass(&p.Tokens[vb.cue.to-1]) == "call" {
		return m.open > vb.cue.to || strings.HasSuffix(p.String(vb.cue.to-1), " as")
	}
	inside, _ := m.finish(p)
	if n >= 5 {
		return true
	}
	if allCapitals(p, m) {
		return false
	}
	s := sentenceOf(p, m.open)
	governed := vb != nil && !vb.weak
	for i := max(s.From, m.open-2*maxOblong); i < min(s.To, m.end+2*maxOblong) && !governed; i++ {
		governed = isCue(&p.Tokens[i]) && (i < m.open || i >= m.end)
	}
	return governed && (n >= 2 || isFinal(inside) && inside != '.')
}

// names reports whether what stands before a marked stretch introduces a name, a word or a doubt: "the word", "a film
// called", "so-called".
func (q *quoter) names(p *scan.Paragraph, m *marked) bool {
	for i := m.open - 1; i >= 0 && i >= m.open-2; i-- {
		if p.Tokens[i].Is(lexicon.Labels) {
			s := senseOf(&p.Tokens[i], lexicon.Labels)
			return s.Class == "work" || s.Class == "word" || s.Class == "doubt"
		}
		if !isQuote(p, i) && cueClass(&p.Tokens[i]) != "call" && !punct(p, i, commas) {
			break
		}
	}
	return false
}

// allCapitals reports whether every word that is no function word is capitalized, as in a title.
func allCapitals(p *scan.Paragraph, m *marked) bool {
	n := 0
	for i := m.first; i < m.last; i++ {
		t := &p.Tokens[i]
		if !word(t) || ending(p, i) {
			continue
		}
		if !t.Upper && function(t) == "" {
			return false
		}
		if t.Upper {
			n++
		}
	}
	return n > 0
}

func isFinal(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '。', '！', '？', '؟', '।':
		return true
	}
	return false
}

func isDashRune(r rune) bool { return r == '—' || r == '–' || r == '―' || r == '-' }

func capitalAt(p *scan.Paragraph, i int) bool {
	return i < len(p.Tokens) && capital(p.Text[p.Tokens[i].Start:p.Tokens[i].End])
}

// startsSentence reports whether a sentence may begin at the mark at token i.
func (q *quoter) startsSentence(p *scan.Paragraph, i, floor int) bool {
	if i == 0 || i == floor && floor > 0 {
		return true
	}
	if punct(p, i-1, finals+colons) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(p.Text[p.Tokens[i-1].Start:])
	return r == '(' || isDashRune(r) || isQuote(p, i-1)
}

// tagged reports whether words that begin like a sentence are set off from what follows as from a tag, by a comma or a dash:
// «Words», verb somebody.
func (q *quoter) tagged(p *scan.Paragraph, m *marked, n int) bool {
	if m.end+1 >= len(p.Tokens) || !capitalAt(p, m.first) || n <= 4 && allCapitals(p, m) {
		return false
	}
	i := m.end
	for i+1 < len(p.Tokens) && i < m.end+2 && punct(p, i, commas+dashes) {
		i++
	}
	return i > m.end && lowerAt(p, i)
}

// shortTag reports whether a name and a cue alone follow words that ended in a full stop: “It is over.” Rivera said.
func (q *quoter) shortTag(p *scan.Paragraph, i, limit int) bool {
	if !isName(p, i) {
		return false
	}
	v := q.after(p, i, limit, false)
	return v != nil && v.who.from == i && (v.end >= len(p.Tokens) || punct(p, v.end, finals+commas))
}

// acrossBreak reads the tag behind a quotation that ended in the next paragraph, at byte at.
func (q *quoter) acrossBreak(next *scan.Paragraph, at int) *voice { return nil }

// insertion reports whether only a cue stands between two pieces: “A,” he said, “b.”
func (q *quoter) insertion(p *scan.Paragraph, a, b *piece) bool {
	v := a.voice
	if v == nil || a.part || a.unclosed || v.end <= a.end || v.end > b.open {
		return false
	}
	for i := a.end; i < b.open; i++ {
		if punct(p, i, finals+";:") && !initial(p, i) {
			return false
		}
	}
	return b.open-v.end <= 2 || punct(p, b.open-1, commas+dashes)
}

// emit appends the pieces; parts of one quotation together.
func (q *quoter) emit(p *scan.Paragraph, dst []quoted) []quoted {
	for i := range q.pieces {
		k := &q.pieces[i]
		start, end := p.Tokens[k.open].Start, p.Tokens[k.end-1].End
		if k.crossing > 0 {
			end = k.crossing
		}
		if k.part && k.voice != nil {
			continue // a part of what is reported
		}
		if k.joins && len(dst) > 0 {
			d := &dst[len(dst)-1]
			d.Quotation.Parts = append(d.Quotation.Parts, cut(p.Text, start, end))
			d.Quotation.Unclosed = d.Quotation.Unclosed || k.unclosed
			d.End = end
			continue
		}
		dst = append(dst, quoted{
			Quotation:   Quotation{Kind: Direct, Parts: q.parts.one(cut(p.Text, start, end)), Unclosed: k.unclosed},
			Attribution: k.who,
			Start:       start, End: end,
		})
	}
	return dst
}

// lowerAt reports whether token i begins in lower case.
func lowerAt(p *scan.Paragraph, i int) bool {
	r, _ := utf8.DecodeRuneInString(p.Text[p.Tokens[i].Start:])
	return unicode.IsLower(r)
}

// newQuoter returns a reader for texts in a language.
func newQuoter(tag language.Tag, d *lexicon.Dictionary) *quoter {
	base, _ := tag.Base()
	return &quoter{dict: d, dash: base.String() != "en"}
}
