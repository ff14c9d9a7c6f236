package wording_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/claimcheck/claimcheck/internal/wording"
)

func keys(s string) string {
	ws, _ := wording.Append(nil, s, 0, len(s))
	var ks []string
	for _, w := range ws {
		ks = append(ks, w.Key)
	}
	return strings.Join(ks, "|")
}

func TestKeys(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"", ""},
		{"Hello, World!", "hello|world"},
		{"don’t — won't", "don't|won't"},
		{"the deter-\nmined man", "the|determined|man"},
		{"a well-known well-\nKnown", "a|well|known|well|known"},
		{"speci\u00ADfying", "specifying"},
		{"25 000 and 25,000 and 25.000 and 1.5", "25000|and|25000|and|25000|and|1.5"},
		{"in 2024 350 people", "in|2024|350|people"},
		{"Straße STRASSE", "strasse|strasse"},
		{"ﬁnd", "find"},
		{"it [the plan]'s ours, they’ll see James' l'air O'Neill", "it|the|plan|'s|ours|they|'ll|see|james|l'air|o'neill"},
		{"75th 3D", "75th|3d"},
		{"工場を 2つ", "工|場|を|2|つ"},
		{"50 % of €3", "50|%|of|€|3"},
		{"rock ‘n’ roll", "rock|n|roll"},
		{"bad \xff bytes", "bad|bytes"},
	} {
		if got := keys(tt.in); got != tt.want {
			t.Errorf("%q: %s, want %s", tt.in, got, tt.want)
		}
	}
}

func TestGaps(t *testing.T) {
	const s = "One […] two... three. Four? [The five] six, seven: eight\n\nnine."
	ws, after := wording.Append(nil, s, 0, len(s))
	want := map[string]wording.Gap{"two": wording.Ellipsis, "three": wording.Ellipsis, "four": wording.Sentence, "the": wording.Sentence | wording.Question,
		"six": 0, "seven": wording.Clause, "eight": wording.Clause | wording.Strong, "nine": wording.Line | wording.Paragraph}
	for _, w := range ws {
		if g, ok := want[w.Key]; ok && w.Gap&^wording.Space != g {
			t.Errorf("%s: gap %b, want %b", w.Key, w.Gap&^wording.Space, g)
		}
		if (w.Key == "the" || w.Key == "five") != w.Bracketed {
			t.Errorf("%s: bracketed %v", w.Key, w.Bracketed)
		}
	}
	if after&wording.Sentence == 0 {
		t.Error("no full stop after the last word")
	}
}

func TestTurns(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"a heading a paragraph", "Kevin Ball: We start at 10:30. I say this: go.\n\nMore words. To Sum Up: no.\n\nAnne van der Berg : Oui.", []string{"Kevin Ball", "Anne van der Berg"}},
		{"parties", "Mueller (CDU/CSU): Ja. Zweitens: nein.\n\nvon Stein (SPD): Zum Schluss: danke.\n\nZum Schluss: danke.", []string{"Mueller (CDU/CSU)", "von Stein (SPD)"}},
		{"within a paragraph", "Press conference, 2 April. Ada Holm: We lost. Note: nothing.", []string{"Ada Holm"}},
		{"one word", "Kuleba: I did not want to.", []string{"Kuleba"}},
		{"one word, again", "Ann Lee: Hi.\n\nBob: Yes.\n\nBreak: five minutes.\n\nBob: No.", []string{"Ann Lee", "Bob", "Bob"}},
		{"a chapter", "Chapter I: A Beginning\n\nIt rained.", nil},
		{"other scripts", "浜口知事：工場を閉鎖すべきだ。", []string{"浜口知事"}},
		{"initials", "J. R. Smith: Well.", []string{"J. R. Smith"}},
	} {
		var got []string
		for _, turn := range wording.Turns(tt.in) {
			got = append(got, turn.Speaker)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.name, diff)
		}
	}
}

func FuzzWords(f *testing.F) {
	f.Add("One […] two... 25 000 deter-\nmine don’t Name: yes")
	f.Add("\xff[\xe2\x80")
	f.Fuzz(func(t *testing.T, s string) {
		ws, _ := wording.Append(nil, s, 0, len(s))
		end := 0
		for _, w := range ws {
			if w.Start < end || w.End <= w.Start || w.End > len(s) { // words are in order and inside
				t.Fatalf("%q: word %d..%d after %d", s, w.Start, w.End, end)
			}
			if w.Key == "" {
				t.Fatalf("%q: empty key at %d", s, w.Start)
			}
			end = w.End
		}
		for _, turn := range wording.Turns(s) {
			if turn.Start < 0 || turn.Body > len(s) || turn.Start >= turn.Body {
				t.Fatalf("%q: turn %+v", s, turn)
			}
		}
	})
}
