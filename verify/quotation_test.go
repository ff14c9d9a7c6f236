package verify

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/source"
)

// quotationOf is a claim that speaker said parts.
func quotationOf(speaker string, parts ...string) claim.Claim {
	c := claim.Claim{Text: &claim.Text{Language: language.English}, Quotation: &claim.Quotation{}}
	at := 0
	for _, p := range parts {
		c.Quotation.Parts = append(c.Quotation.Parts, claim.Selector{Start: at, End: at + len(p), Exact: p})
		at += len(p) + 20
	}
	if speaker != "" {
		c.Attribution = &claim.Attribution{Speaker: speaker}
	}
	c.Selector = claim.Selector{End: at, Exact: strings.Join(parts, " ")}
	return c
}

// passage is a document that offers all of itself.
func passage(name, body string) source.Evidence {
	sel := claim.Selector{End: len(body), Exact: body}
	return source.Evidence{Source: name, Claim: claim.Claim{
		Text: &claim.Text{ID: name, Language: language.English}, Selector: sel,
		Quotation: &claim.Quotation{Kind: claim.Passage, Parts: []claim.Selector{sel}},
	}}
}

const transcript = `Mara Voss (Greens): The dam was built in 1987 and it has served four towns well. I do not believe we should close the plant. We will not raise the water price this year, and we, uh, we will tell you so in writing.

It is true that the northern canal needs repair, that the locks leak, and that nobody has paid for them since the flood. So the council will pay 30 million for the locks. If the state helps, we will build a second canal.

Ivo Brandt (Liberals): The plant should have been closed ten years ago. Should we wait another ten years? My answer is no.

Mara Voss (Greens): There are, after all, three hundred families who live from it.`

func TestQuotations(t *testing.T) {
	for _, tt := range []struct {
		name    string
		speaker string
		parts   []string
		class   string
		verdict Verdict
	}{
		{"word for word", "Mara Voss", []string{"The dam was built in 1987 and it has served four towns well."}, Verbatim, Supported},
		{"surname", "Voss", []string{"The dam was built in 1987"}, Verbatim, Supported},
		{"title", "Minister Voss", []string{"The dam was built in 1987"}, Verbatim, Supported},
		{"final comma", "Voss", []string{"the dam was built in 1987 and it has served four towns well,"}, Typography, Supported},
		{"a number in digits", "Voss", []string{"it has served 4 towns well"}, Typography, Supported},
		{"soft hyphen, line break", "Voss", []string{"it has ser\u00ADved four\ntowns well"}, Typography, Supported},
		{"around the cue", "Voss", []string{"The dam was built in 1987", "and it has served four towns well."}, Typography, Supported},
		{"elided", "Voss", []string{"It is true that the northern canal needs repair … and that nobody has paid for them since the flood."}, ElidedWords, Supported},
		{"bracketed", "Voss", []string{"it [the dam] has served four towns well"}, BracketedText, Supported},
		{"bracketed instead", "Voss", []string{"[The state] has served four towns well"}, BracketedText, Supported},
		{"cleaned", "Voss", []string{"and we will tell you so in writing"}, CleanedUp, Supported},
		{"cut off a negation", "Voss", []string{"we should close the plant"}, CutShort, Refuted},
		{"cut off a condition", "Voss", []string{"we will build a second canal"}, CutShort, Refuted},
		{"cut out of a question", "Brandt", []string{"we wait another ten years"}, CutShort, Refuted},
		{"question made a statement", "Brandt", []string{"Should we wait another ten years."}, Altered, Refuted},
		{"swallowed a negation", "Voss", []string{"We will … raise the water price this year"}, Altered, Refuted},
		{"dropped a negation", "Voss", []string{"We will raise the water price this year"}, Altered, Refuted},
		{"another word", "Voss", []string{"The dam was built in 1987 and it has served four villages well."}, Altered, Refuted},
		{"a negation in brackets", "Voss", []string{"the council will [not] pay 30 million for the locks"}, Altered, Refuted},
		{"another figure", "Voss", []string{"So the council will pay 35 million for the locks."}, FigureChanged, Refuted},
		{"another number word", "Voss", []string{"it has served five towns well"}, FigureChanged, Refuted},
		{"spliced", "Voss", []string{"The dam was built in 1987 and nobody has paid for them since the flood"}, Spliced, Refuted},
		{"reversed by an ellipsis", "Voss", []string{"the northern canal needs repair … The dam was built in 1987"}, Spliced, Refuted},
		{"across speakers", "Voss", []string{"we will build a second canal … The plant should have been closed ten years ago"}, Spliced, Refuted},
		{"somebody else's words", "Ivo Brandt", []string{"The dam was built in 1987 and it has served four towns well."}, Misattributed, Refuted},
		{"another party", "Mara Voss (Liberals)", []string{"The dam was built in 1987 and it has served four towns well."}, Misattributed, Refuted},
		{"not there", "Voss", []string{"Nobody in this house has ever doubted the value of clean rivers."}, NotFound, NotEnough},
		{"too common", "Voss", []string{"it has"}, Verbatim, NotEnough},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := News().decideQuotation(quotationOf(tt.speaker, tt.parts...), []source.Evidence{passage("transcript", transcript)}, nil)
			if r.relation != tt.class || r.verdict != tt.verdict {
				t.Errorf("%s, %v; want %s, %v", r.relation, r.verdict, tt.class, tt.verdict)
				for _, g := range r.groundings {
					t.Logf("slots %+v parts %+v diff %+v", g.Slots, g.Parts, g.Diff)
				}
			}
			for _, g := range r.groundings {
				for _, p := range g.Parts {
					if transcript[p.Start:p.End] != p.Exact {
						t.Errorf("%q is not what stands at %d–%d", p.Exact, p.Start, p.End)
					}
				}
			}
		})
	}
}

func TestQuotationStrict(t *testing.T) {
	es := []source.Evidence{passage("transcript", transcript)}
	if r := Strict().decideQuotation(quotationOf("Voss", "and we will tell you so in writing"), es, nil); r.verdict != Refuted {
		t.Errorf("cleaned up: %v, want refuted", r.verdict)
	}
	anonymous := []source.Evidence{passage("leaflet", "The dam was built in 1987 and it has served four towns well.")}
	c := quotationOf("Voss", "The dam was built in 1987")
	if r := Strict().decideQuotation(c, anonymous, nil); r.verdict != NotEnough {
		t.Errorf("speaker unknown: %v, want not enough evidence", r.verdict)
	}
	if r := News().decideQuotation(c, anonymous, nil); r.verdict != Supported || !r.conditions.Has(SpeakerAssumed) {
		t.Errorf("speaker unknown: %v (%v), want supported with its condition", r.verdict, r.conditions)
	}
}

// In a language whose negations the lexicon doesn't know, nobody can tell what governs words cut out of a sentence.
func TestQuotationInUnknownLanguage(t *testing.T) {
	doc := passage("transcript", "Jon Thor: Eg trur ikkje at vi skal stengje verket. Vi byggjer ein ny skule.")
	for quote, want := range map[string]Verdict{"vi skal stengje verket": NotEnough, "Vi byggjer ein ny skule.": Supported} {
		c := quotationOf("Thor", quote)
		c.Text.Language = language.MustParse("mt")
		if r := News().decideQuotation(c, []source.Evidence{doc}, nil); r.verdict != want {
			t.Errorf("%q: %s, %v; want %v", quote, r.relation, r.verdict, want)
		}
	}
}

func TestQuotationInOverlappingPassages(t *testing.T) {
	text := &claim.Text{ID: "t", Language: language.English, Body: transcript}
	part := func(start, end int) source.Evidence {
		sel := claim.Selector{Start: start, End: end, Exact: transcript[start:end]}
		return source.Evidence{Source: "s", Claim: claim.Claim{Text: text, Selector: sel, Attribution: &claim.Attribution{Speaker: "Mara Voss (Greens)"},
			Quotation: &claim.Quotation{Kind: claim.Passage, Parts: []claim.Selector{sel}}}}
	}
	at := strings.Index(transcript, "it has")
	es := []source.Evidence{part(at, at+200), part(20, at+60)}
	r := News().decideQuotation(quotationOf("Voss", "built in 1987 and it has served four towns well"), es, nil)
	if r.relation != Verbatim && r.relation != Typography || r.verdict != Supported {
		t.Errorf("%s, %v", r.relation, r.verdict)
	}
}

// Who a pronoun stands for in the source is a guess: it refutes nothing.
func TestQuotationSpeakerInProse(t *testing.T) {
	for body, want := range map[string]string{
		`“We will close the plant,” Ivo Brandt said. He left early.`:                            Misattributed,
		`Ivo Brandt and Mara Voss came late. “We will close the plant,” he said.`:               Verbatim,
		`Ivo Brandt came late. He was tired and went to the window. “We will close the plant.”`: Verbatim,
		`“We will close the plant,” Mara Voss said.`:                                            Verbatim,
	} {
		r := News().decideQuotation(quotationOf("Mara Voss", "We will close the plant"), []source.Evidence{passage("paper", body)}, nil)
		if r.relation != want && !(want == Verbatim && r.relation == Typography) {
			t.Errorf("%s: %s, %v; want %s", body, r.relation, r.verdict, want)
		}
	}
}

func TestSameSpeaker(t *testing.T) {
	for _, tt := range []struct {
		claimed, source string
		want            claim.Fit
	}{
		{"Kuleba", "Dmytro Kuleba", claim.Same},
		{"Foreign Minister Dmytro Kuleba", "Kuleba", claim.Same},
		{"J. Santo", "Jerod Santo", claim.Same},
		{"Adam Jacob", "Adam Stacoviak", claim.Other},
		{"Mueller (FDP)", "Mueller (CDU/CSU)", claim.Other},
		{"Mueller", "Mueller (CDU/CSU)", claim.Same},
		{"the minister", "Kuleba", claim.FitUnstated},
		{"he", "Kuleba", claim.FitUnstated},
		{"", "Kuleba", claim.FitUnstated},
		{"浜口", "浜口知事", claim.Same},
	} {
		if got, why := sameSpeaker(tt.claimed, tt.source, nil); got != tt.want {
			t.Errorf("%q, %q: %v (%s), want %v", tt.claimed, tt.source, got, why, tt.want)
		}
	}
}

func BenchmarkQuotation(b *testing.B) {
	c := quotationOf("Voss", "It is true that the northern canal needs repair, that the locks leak, and that nobody has paid for them since the flood.")
	es := []source.Evidence{passage("transcript", transcript)}
	p := News()
	b.ReportAllocs()
	for b.Loop() {
		p.decideQuotation(c, es, nil)
	}
}

func FuzzQuotation(f *testing.F) {
	f.Add("it [the dam] has … served", transcript)
	f.Add("we should close the plant", "I do not believe we should close the plant.")
	f.Fuzz(func(t *testing.T, quotation, body string) {
		if len(quotation) > 400 || len(body) > 4000 {
			return
		}
		r := News().decideQuotation(quotationOf("Voss", quotation), []source.Evidence{passage("s", body)}, nil)
		for _, g := range r.groundings {
			for _, p := range g.Parts { // a part is what stands there
				if p.Start < 0 || p.End > len(body) || body[p.Start:p.End] != p.Exact {
					t.Fatalf("part %+v of %q", p, body)
				}
			}
		}
	})
}
