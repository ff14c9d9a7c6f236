package quantity

import (
	"sync"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// reader reads the figures of one sentence after the other. Every rule looks a bounded number of tokens back and ahead, so
// that the time is linear in the text.
type reader struct {
	parser       Parser
	dict         *lexicon.Dictionary
	scanner      *scan.Scanner
	para         scan.Paragraph // of All and Parse
	matches      []Match
	plain, money convention
	ownZero      rune       // of the language's own digits, if they have marks of their own
	native       convention // these marks
	known        bool       // the language is
	english      bool
	capital      bool // nouns have capitals
	order        nounOrder
	article      bool // one is the indefinite article
	percentFirst bool // "percent" stands before its number
	inverts      bool // a noun before its number says about: человек пять
	duals        bool // a noun may say two by its ending
	verbLast     bool // the verb stands at the end: yüzde 3 arttı

	p           *scan.Paragraph
	toks        []scan.Token
	from, to    int
	whole       bool // the text is one figure
	identifiers bool
	between     bool // inside "between A and B"
	money1      bool // a currency stands before the number
	inFraction  bool // the second number of a fraction is read
	inJoined    bool // a fraction behind an integer is read
	digits      digits
	units       unitCache
	names       unitNames
	found       found // the figure at hand
	pair        pair  // the one before it, where it has a bound
}

// readers keeps readers with their buffers. What they remember doesn't change what they read.
var readers sync.Pool

func (p Parser) reader() *reader {
	r, _ := readers.Get().(*reader)
	if r == nil {
		r = &reader{}
	}
	if r.dict == nil || r.parser != p {
		keep := r.para
		*r = reader{parser: p, para: keep, matches: r.matches[:0]}
		r.dict = p.Lexicon.Dictionary(p.Language)
		r.scanner = scan.New(r.dict, p.Language)
		base, _, _ := p.Language.Raw()
		r.known = base.String() != "und"
		r.english = base.String() == "en"
		r.capital = base.String() == "de" || base.String() == "lb"
		r.plain, r.money = conventionsOf(p.Language)
		r.ownZero, r.native = nativeConvention(p.Language, r.plain)
		r.order = orderOf(base.String())
		r.article = hasArticle(base.String())
		switch base.String() {
		case "tr", "az", "ja", "ko", "hi", "ur", "fa":
			r.verbLast = true
		}
		switch base.String() {
		case "ru", "uk", "be":
			r.inverts = true
		case "ar":
			r.duals = true
		}
		r.percentFirst = base.String() == "tr" || base.String() == "az" || base.String() == "zh" || base.String() == "yue" || base.String() == "eu"
	}
	return r
}

func (r *reader) release() {
	r.p, r.toks = nil, nil
	r.para.Text = ""
	r.whole, r.identifiers = false, false
	readers.Put(r)
}

func (r *reader) set(p *scan.Paragraph, s scan.Sentence) {
	r.p, r.toks, r.from, r.to = p, p.Tokens, s.From, s.To
	r.between, r.money1 = false, false
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func isFractionSign(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	_, den := fractionSign(r)
	return den > 0 && size == len(s)
}

// glued reports whether token i stands right behind the one before it.
func (r *reader) glued(i int) bool {
	return i > r.from && i < r.to && !r.toks[i].Space
}

func (r *reader) is(i int, s lexicon.Section) bool { return i >= r.from && i < r.to && r.toks[i].Is(s) }

// sense returns token i's sense in a section.
func (r *reader) sense(i int, s lexicon.Section) (lexicon.Sense, bool) {
	if i < r.from || i >= r.to {
		return lexicon.Sense{}, false
	}
	return r.toks[i].Word.Sense(s)
}

func (r *reader) text(i int) string {
	if i < r.from || i >= r.to {
		return ""
	}
	return r.p.String(i)
}

func (r *reader) isHyphen(i int) bool {
	switch r.text(i) {
	case "-", "‐", "‑":
		return true
	}
	return false
}

// particle returns the class of a small word that figures are put together with: "and", "of", "per" …; "" for any other token.
func (r *reader) particle(i int) string {
	if i < r.from || i >= r.to {
		return ""
	}
	s, _ := r.toks[i].Word.Sense(lexicon.Particles)
	return s.Class
}

// isAnd reports whether token i is the word for and. The Arabic one is written on to what follows, digits too: مئة و٤٣.
func (r *reader) isAnd(i int) bool {
	if r.particle(i) == "and" {
		return true
	}
	return i+1 < r.to && r.toks[i].Class == scan.Word && r.toks[i+1].Class == scan.Number && r.toks[i].End == r.toks[i+1].Start && r.p.String(i) == "و"
}

// isIndefinite reports whether token i is an article that may mean one: a, an.
func (r *reader) isIndefinite(i int) bool { return r.particle(i) == "one" }

func (r *reader) isOf(i int) bool { return r.particle(i) == "of" }

// definite reports whether token i is the, this, its.
func (r *reader) definite(i int) bool {
	s, ok := r.sense(i, lexicon.Function)
	return ok && s.Class == "det" && !r.isIndefinite(i)
}

func (r *reader) skipOf(i int) int {
	if r.isOf(i) {
		return i + 1
	}
	return i
}
