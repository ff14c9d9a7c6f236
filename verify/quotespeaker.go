package verify

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
)

// sameSpeaker says how the speaker that a claim names fits the one that a source names. A name is the same where its words are
// among the other's ("Kuleba", "Foreign Minister Dmytro Kuleba") or begin them ("J. Santo"); what stands in parentheses, a party
// say, must not differ. Titles don't count. A description ("the minister") or a pronoun says nothing: unstated.
func sameSpeaker(claimed, source string, d *lexicon.Dictionary) (claim.Fit, string) {
	if claimed == "" || source == "" {
		return claim.FitUnstated, "speaker not stated"
	}
	a, aside := nameWords(claimed, d)
	b, bside := nameWords(source, d)
	if len(a) == 0 || len(b) == 0 {
		return claim.FitUnstated, "a description, not a name"
	}
	if len(aside) > 0 && len(bside) > 0 && !within(aside, bside) && !within(bside, aside) {
		return claim.Other, source + ", not " + claimed
	}
	if within(a, b) || within(b, a) {
		return claim.Same, source
	}
	return claim.Other, source + ", not " + claimed
}

// nameWords are the words of a name in lower case, without titles and particles; apart, those in parentheses.
func nameWords(s string, d *lexicon.Dictionary) (name, aside []string) {
	if open := strings.IndexByte(s, '('); open >= 0 {
		inner, _, _ := strings.Cut(s[open+1:], ")")
		aside = strings.FieldsFunc(strings.ToLower(inner), notLetter)
		s = s[:open]
	}
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return notLetter(r) && r != '.' && r != '\'' && r != '’' }) {
		w = strings.Trim(w, ".")
		r, _ := utf8.DecodeRuneInString(w)
		if w == "" || unicode.IsLower(r) {
			continue // particles, roles, pronouns
		}
		if d != nil {
			if e := d.Lookup(w); e != nil && (e.Has.Has(lexicon.Titles) || e.Has.Has(lexicon.Roles) || e.Has.Has(lexicon.Pronouns) || e.Has.Has(lexicon.Function)) {
				continue
			}
		}
		name = append(name, strings.ToLower(w))
	}
	return name, aside
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' }

// within reports whether every word of a stands in b, in full or as an initial; the last word of a never only as an initial.
func within(a, b []string) bool {
	for i, w := range a {
		found := false
		for j, v := range b {
			switch {
			case w == v:
				found = true
			case utf8.RuneCountInString(w) == 1 && i < len(a)-1 && j < len(b)-1 && strings.HasPrefix(v, w):
				found = true
			case unspaced(w) && utf8.RuneCountInString(w) > 1 && len(a) == 1 && (strings.HasPrefix(v, w) || strings.HasSuffix(v, w)):
				found = true // 浜口 in 浜口知事
			}
		}
		if !found {
			return false
		}
	}
	return len(a) > 0
}

// unspaced reports whether s is written in a script without spaces between words.
func unspaced(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// speaker says how the speaker that the claim names fits the one that has the words in the source: whose turn it is, or to
// whom the source itself attributes them.
func (r *reading) speaker() (claim.Fit, string) {
	claimed := ""
	if a := r.c.Attribution; a != nil {
		if claimed = a.Speaker; claimed == "" {
			claimed = a.Who.Exact
		}
	}
	if claimed == "" {
		return claim.FitUnstated, "the text names no speaker"
	}
	said := r.doc.speakers[r.doc.turn[r.first]]
	quoted := r.quotedSpeaker()
	if quoted != "" {
		if fit, why := sameSpeaker(claimed, quoted, r.d); fit != claim.FitUnstated || said == "" {
			return fit, why
		}
	}
	return sameSpeaker(claimed, said, r.d)
}

// quotedSpeaker is to whom the source attributes the words, where it quotes them itself and names the speaker right beside them.
func (r *reading) quotedSpeaker() string {
	e := r.es[r.doc.evidence[r.doc.from[r.first]]].Claim
	text := claim.Text{Body: e.Selector.Exact}
	if e.Text != nil {
		text.Language = e.Text.Language
	}
	start, end := r.doc.words[r.first].Start-e.Selector.Start, r.doc.words[r.last].End-e.Selector.Start
	if !strings.ContainsFunc(e.Selector.Exact[:start], func(r rune) bool { return unicode.In(r, unicode.Quotation_Mark) && r != '\'' && r != '’' }) {
		return "" // it quotes nobody
	}
	for c := range (claim.Parser{Lexicon: r.x}).All(text) {
		if c.Quotation == nil || c.Quotation.Kind != claim.Direct || c.Attribution == nil || c.Attribution.Cue.Exact == "" {
			continue
		}
		for _, part := range c.Quotation.Parts {
			if (part.Start <= start && start < part.End || part.Start < end && end <= part.End) && r.names(c.Attribution, part) {
				return c.Attribution.Speaker
			}
		}
	}
	return ""
}

// beside is how many bytes may stand between a quotation and the cue that surely is its own.
const beside = 60

// names reports whether an attribution names its speaker itself, next to the words: who a pronoun or a description stands for, or
// whose turn it is in a dialogue, is a guess that no quotation may be refuted by.
func (r *reading) names(a *claim.Attribution, part claim.Selector) bool {
	near := a.Cue.Start >= part.End && a.Cue.Start-part.End <= beside || a.Cue.End <= part.Start && part.Start-a.Cue.End <= beside
	if !near || a.Who.Exact != a.Speaker {
		return false
	}
	if strings.ContainsRune(a.Speaker, ' ') {
		return true
	}
	w := r.d.Lookup(strings.ToLower(a.Speaker)) // "Everyone", at the beginning of a sentence
	return w == nil || !w.Has.Any(lexicon.SetOf(lexicon.Pronouns, lexicon.Function, lexicon.Kinds, lexicon.Vague, lexicon.Numbers))
}
