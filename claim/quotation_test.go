package claim_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/claim"
)

// show prints quotations as "kind part / part < speaker [who] cue", one a line.
func show(text string, tag language.Tag) string {
	var lines []string
	for _, q := range claim.QuotationsOf(text, tag) {
		var b strings.Builder
		fmt.Fprint(&b, q.Quotation.Kind)
		if q.Quotation.Unclosed {
			b.WriteString(" unclosed")
		}
		for i, p := range q.Quotation.Parts {
			if i > 0 {
				b.WriteString(" /")
			}
			fmt.Fprint(&b, " ", text[p.Start:p.End])
		}
		for a := q.Attribution; a != nil; a = a.Via {
			fmt.Fprint(&b, " < ", a.Speaker)
			if who := a.Who.Exact; who != a.Speaker {
				fmt.Fprintf(&b, " [%s]", who)
			}
			if a.Cue.Exact != "" {
				fmt.Fprint(&b, ", ", a.Cue.Exact)
			}
			if a.Denied {
				b.WriteString(", denied")
			}
		}
		lines = append(lines, b.String())
	}
	return strings.Join(lines, "\n")
}

var quotations = []struct{ name, text, want string }{
	{"cue and name behind", "“The dam will hold,” said Nadia Okafor.", "direct “The dam will hold,” < Nadia Okafor, said"},
	{"name and cue behind", "“The dam will hold,” Nadia Okafor said.", "direct “The dam will hold,” < Nadia Okafor, said"},
	{"before", "Nadia Okafor said: “The dam will hold.”", "direct “The dam will hold.” < Nadia Okafor, said"},
	{"straight marks", "\"The dam will hold,\" said Nadia Okafor.", "direct \"The dam will hold,\" < Nadia Okafor, said"},
	{"broken", "“The dam,” said Nadia Okafor, “will hold.”", "direct “The dam,” / “will hold.” < Nadia Okafor, said"},
	{"carried over", "“The dam will hold,” said Nadia Okafor. “I built it.”", "direct “The dam will hold,” < Nadia Okafor, said\ndirect “I built it.” < Nadia Okafor, said"},
	{"a verb nobody knows", "“The dam will hold,” she yodelled.", "direct “The dam will hold,” < she, yodelled"},
	{"over a break", "“The dam will hold until the spring\n\nand not a day longer,” said Nadia Okafor.", "direct “The dam will hold until the spring\n\nand not a day longer,” < Nadia Okafor, said"},
	{"re-opened", "Nadia Okafor said: “The dam will hold.\n\n“I built it.”", "direct “The dam will hold. < Nadia Okafor, said\ndirect “I built it.” < Nadia Okafor"},
	{"unclosed", "“The dam will hold.\n\nIt rained all night in the hills.", "direct unclosed “The dam will hold."},
	{"unclosed before its tag", "“The dam will hold, Nadia Okafor said on Monday. It rained.\n\nThe night was dark.", "direct unclosed “The dam will hold, < Nadia Okafor, said"},
	{"pronoun", "Nadia Okafor walked the wall.\n\n“It will hold,” she said.", "direct “It will hold,” < Nadia Okafor [she], said"},
	{"announced", "Then Nadia Okafor said:\n\n“It will hold.”", "direct “It will hold.” < Nadia Okafor, said"},
	{"title and apposition", "“It will hold,” said Dr. Nadia Okafor, the engineer in charge.", "direct “It will hold,” < Dr. Nadia Okafor, the engineer in charge, said"},
	{"passive cue", "“It will hold,” Okafor was quoted as saying.", "direct “It will hold,” < Okafor, was quoted as saying"},
	{"participle", "The day ended in rain, with Okafor telling reporters: “It will hold.”", "direct “It will hold.” < Okafor, telling"},
	{"apostrophes", "The workers' tents weren't dry, and 'twas late in the '90s.", ""},
	{"word as word", "The word “dam” is older than the wall.", ""},
	{"scare quotes", "The “experts” left the valley at noon.", ""},
	{"nickname", "Manuel “Lefty” Ortega left the valley at noon.", ""},
	{"nested", "“He told me ‘run’ and I ran,” said Okafor.", "direct “He told me ‘run’ and I ran,” < Okafor, said"},
	{"single marks", "‘The workers’ tents are wet,’ said Okafor.", "direct ‘The workers’ tents are wet,’ < Okafor, said"},
	{"according to", "The dam will hold, according to Nadia Okafor.", "indirect The dam will hold < Nadia Okafor, according to"},
	{"that", "Nadia Okafor said that the dam will hold.", "indirect the dam will hold < Nadia Okafor, said"},
	{"without that", "Okafor says the dam will hold.", "indirect the dam will hold < Okafor, says"},
	{"denied", "Okafor denied that the dam had leaked.", "indirect the dam had leaked < Okafor, denied, denied"},
	{"mixed", "Okafor said the wall was “in no danger at all” and left.", "mixed “in no danger at all” < Okafor, said"},
	{"named", "The mayor called the wall “a fairy tale”.", "mixed “a fairy tale” < The mayor, called"},
	{"title", "The novel “The Last Ferry” sold well, Okafor said.", "indirect The novel “The Last Ferry” sold well < Okafor, said"},
	{"passed on", "Reuters reported that the minister said the wall was safe.", "indirect the minister said the wall was safe < Reuters, reported\nindirect the wall was safe < the minister, said < Reuters, reported"},
	{"as she said", "As Okafor said, the wall was safe.", "indirect the wall was safe < Okafor, said"},
	{"description", "A spokesman for the ministry, Karl Weber, denied that the wall had moved. “It is safe,” he said.",
		"indirect the wall had moved < A spokesman for the ministry, Karl Weber, denied, denied\ndirect “It is safe,” < A spokesman for the ministry, Karl Weber [he], said"},
	{"whose turn", "“It is safe,” said Okafor.\n\n“It is not,” said Weber.\n\n“It is.”", "direct “It is safe,” < Okafor, said\ndirect “It is not,” < Weber, said\ndirect “It is.” < Okafor"},
	{"empty marks", "““”” \"\" «»", ""},
}

func TestQuotations(t *testing.T) {
	for _, test := range quotations {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, show(test.text, language.English)); diff != "" {
				t.Errorf("quotations of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

// hostile are texts that are nothing but marks, when repeated.
var hostile = []string{"“", "\"", "«", "‘a ", "“a ", "\"a\" ", "(", "said “", "— a, said b ", "“a, he said "}

// TestQuotationsOfMarks reads them: what they cost is in BenchmarkQuotationsOfMarks.
func TestQuotationsOfMarks(t *testing.T) {
	for _, unit := range hostile {
		text := strings.Repeat(unit, 5_000)
		for _, q := range strings.Split(show(text, language.English), "\n") {
			if len(q) > len(text)+200 {
				t.Errorf("5 000 times %q: a quotation of %d bytes in %d", unit, len(q), len(text))
			}
		}
	}
}

// BenchmarkQuotationsOfMarks reads hostile texts of two lengths: the time a byte must not grow with the length.
func BenchmarkQuotationsOfMarks(b *testing.B) {
	for _, unit := range hostile {
		for _, n := range []int{10_000, 40_000} {
			text := strings.Repeat(unit, n)
			b.Run(fmt.Sprintf("%q/%d", unit, n), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					claim.QuotationsOf(text, language.English)
				}
			})
		}
	}
}

func FuzzQuotations(f *testing.F) {
	for _, test := range quotations {
		f.Add(test.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, q := range claim.QuotationsOf(text, language.English) {
			// Quotations are in order of their starts within a paragraph; spans lie in the text.
			if q.Start < 0 || q.End > len(text) || q.Start >= q.End {
				t.Fatalf("%q: span %d..%d", text, q.Start, q.End)
			}
			// Parts are in order, within the whole, and cut what they say.
			last = q.Start
			for _, p := range q.Quotation.Parts {
				if p.Start < last || p.End > q.End || p.Start >= p.End || text[p.Start:p.End] != p.Exact {
					t.Fatalf("%q: part %+v of %d..%d", text, p, q.Start, q.End)
				}
				last = p.End
			}
			// Where a speaker or a cue stands is cut from the text.
			for a := q.Attribution; a != nil; a = a.Via {
				for _, s := range []claim.Selector{a.Who, a.Cue} {
					if text[s.Start:s.End] != s.Exact {
						t.Fatalf("%q: attribution %+v", text, s)
					}
				}
			}
		}
	})
}
