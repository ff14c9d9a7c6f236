package scan_test

import (
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

func scanner(tag language.Tag) *scan.Scanner {
	var x *lexicon.Lexicon
	return scan.New(x.Dictionary(tag), tag)
}

// tokens are texts, and their tokens between bars.
var tokens = []struct{ text, want string }{
	{"", ""},
	{"More than 30 000 troops/month.", "More than|30 000|troops|/month|."},
	{"The farmer’s 75th cow, isn't it?", "The|farmer|’s|75|th|cow|,|isn't|it|?"},
	{"1,234.5 and 1'000 and 3½ and 1e6", "1,234.5|and|1'000|and|3½|and|1e6"},
	{"in 2003 100 people", "in|2003|100|people"},
	{"a five-year plan (F-16)", "a|five|-|year|plan|(|F|-|16|)"},
	{"see https://example.org/a?b=1. Or a.b@c.org!", "see|https://example.org/a?b=1|.|Or|a|.|b@c.org|!"},
	{"‘Well,’ she said, ‘the girls’ dog.’", "‘|Well|,|’|she|said|,|‘|the|girls|’|dog|.|’"},
	{"the workers’ rights", "the|workers|’|rights"},
	{"a\xff\xfeb", "a|\xff\xfe|b"},
	{"\u200e-5\u200f °C", "-|5|°C"},
	{"10⁻⁶", "10|⁻⁶"},
	{"१२,३४५", "१२,३४५"},
}

func TestTokens(t *testing.T) {
	s := scanner(language.English)
	var p scan.Paragraph
	for _, c := range tokens {
		s.Scan(&p, c.text, 0, len(c.text))
		var got []string
		for i := range p.Tokens {
			got = append(got, p.String(i))
		}
		if diff := cmp.Diff(c.want, strings.Join(got, "|")); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

func TestQuotes(t *testing.T) {
	s := scanner(language.English)
	var p scan.Paragraph
	for _, c := range []struct {
		text string
		n    int
	}{
		{"the workers’ rights and rock ’n’ roll of the ’90s, 5 o’clock", 2}, // ’n’ looks like a mark
		{"“A,” he said, ‘b’ and «c» „d“ 「e」", 10},
		{"don't, NATO's, l’air", 0},
	} {
		s.Scan(&p, c.text, 0, len(c.text))
		n := 0
		for _, t := range p.Tokens {
			if t.Class == scan.Quote {
				n++
			}
		}
		if n != c.n || p.Quotes != (n > 0) {
			t.Errorf("%q: %d marks, Quotes %v; want %d", c.text, n, p.Quotes, c.n)
		}
	}
}

func TestSentences(t *testing.T) {
	s := scanner(language.English)
	var p scan.Paragraph
	for _, c := range []struct{ text, want string }{
		{"It rained. It snowed! Did it? Yes.", "It rained.|It snowed!|Did it?|Yes."},
		{"Dr. Smith met J. K. Brown of Acme Inc. in May. He left.", "Dr. Smith met J. K. Brown of Acme Inc. in May.|He left."},
		{"The U.S. Army came. It left the U.S. The end.", "The U.S. Army came.|It left the U.S.|The end."},
		{"It cost 3.5 million. 12 died.", "It cost 3.5 million.|12 died."},
		{"“We won.” She left. (They stayed.) He said “no.”", "“We won.”|She left.|(They stayed.)|He said “no.”"},
		{"“Why?” he asked. Wait… what? e.g. this.", "“Why?” he asked.|Wait… what? e.g. this."},
		{"1. Item one. 2. Item two.", "1. Item one.|2. Item two."},
		{"No end", "No end"},
		{"他来了。她走了。", "他来了。|她走了。"},
	} {
		s.Scan(&p, c.text, 0, len(c.text))
		var got []string
		for _, x := range p.Sentences {
			got = append(got, c.text[p.Tokens[x.From].Start:p.Tokens[x.To-1].End])
		}
		if diff := cmp.Diff(c.want, strings.Join(got, "|")); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

func TestNext(t *testing.T) {
	long := strings.Repeat("word ", 40_000)
	for _, c := range []struct {
		text string
		want []string
	}{
		{"", nil},
		{"\n\n a\nb\n \n\nc", []string{"a\nb", "c"}},
	} {
		var got []string
		for at := 0; ; {
			start, end := scan.Next(c.text, at)
			if start == len(c.text) {
				break
			}
			got = append(got, c.text[start:end])
			at = end
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
	if start, end := scan.Next(long, 0); start != 0 || end > 64<<10 || end < 32<<10 {
		t.Errorf("paragraph without end: %d to %d", start, end)
	}
}

func FuzzScan(f *testing.F) {
	for _, c := range tokens {
		f.Add(c.text)
	}
	s := scanner(language.English)
	f.Fuzz(func(t *testing.T, text string) {
		var p scan.Paragraph
		s.Scan(&p, text, 0, len(text))
		at := 0
		for _, k := range p.Tokens {
			// Tokens stand in order, hold something and do not overlap.
			if k.Start < at || k.End <= k.Start || k.End > len(text) {
				t.Fatalf("%q: token %+v after byte %d", text, k, at)
			}
			at = k.End
		}
		from := 0
		for _, x := range p.Sentences {
			// Sentences hold all tokens, each once.
			if x.From != from || x.To <= x.From {
				t.Fatalf("%q: sentence %+v after token %d", text, x, from)
			}
			from = x.To
		}
		if from != len(p.Tokens) {
			t.Fatalf("%q: %d of %d tokens in sentences", text, from, len(p.Tokens))
		}
	})
}

// prose is English text made of a few sentences with the forms of news.
var prose = strings.Repeat("The council met again on Tuesday, and nobody in the room expected the vote to be close. "+
	"Officials said that around 30 000 additional workers each month had moved to the region, where rents are rising. "+
	"“We did not want this,” the mayor told reporters outside the old town hall, adding that the plan’s authors would be asked to explain. "+
	"More than 350,000 people lost power in March after storms swept the coast.\n\n", 3000)

func BenchmarkScan(b *testing.B) {
	s := scanner(language.English)
	var p scan.Paragraph
	b.SetBytes(int64(len(prose)))
	b.ReportAllocs()
	for b.Loop() {
		for at := 0; ; {
			start, end := scan.Next(prose, at)
			if start == len(prose) {
				break
			}
			s.Scan(&p, prose, start, end)
			at = end
		}
	}
}
