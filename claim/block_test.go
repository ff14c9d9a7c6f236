package claim_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/claim"
)

const wrapped = `The harbour board met twice in the spring and once more in the
autumn, when the tide had already taken the old jetty and most of
the sheds behind it. Nobody had expected that. The repairs will cost
a little under two million and take until the end of the year.`

func TestBlocks(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"empty", "", ""},
		{"blank", " \n\t\n", ""},
		{"one line", "Ferries ran late.", "paragraph Ferries ran late."},
		{"blank line", "Ferries ran late.\n\nTrains did not.", "paragraph Ferries ran late.|paragraph Trains did not."},
		{"a paragraph a line", "Ferries ran late on both routes.\nTrains did not, and buses were early.\nTrams stood still.",
			"paragraph Ferries ran late on both routes.|paragraph Trains did not, and buses were early.|paragraph Trams stood still."},
		{"hard-wrapped", wrapped, "paragraph " + wrapped},
		{"hard-wrapped twice", wrapped + "\n\nThe mayor, who had opposed the plan for as long as anybody can\nRemember, stayed away.",
			"paragraph " + wrapped + "|paragraph The mayor, who had opposed the plan for as long as anybody can\nRemember, stayed away."},
		{"words run on over a break", "The storm tore the roofs from forty houses\n\nand left the valley dark.",
			"paragraph The storm tore the roofs from forty houses\n\nand left the valley dark."},
		{"headline", "Ferries to stop for a month\n\nThe board said so on Monday.", "heading Ferries to stop for a month|paragraph The board said so on Monday."},
		{"hashes", "## Ferries ##\nThe board met.", "heading Ferries|paragraph The board met."},
		{"a minus is no item", "- 1 3/4", "paragraph - 1 3/4"},
		{"one item", "- two eggs", "list item two eggs"},
		{"list", "- milk\n- two eggs\n  and a spoon\n* salt", "list item milk|list item two eggs\n  and a spoon|list item salt"},
		{"numbers in company", "1. milk\n2. eggs", "list item milk|list item eggs"},
		{"a date is no item", "4. April was cold.", "paragraph 4. April was cold."},
		{"fence", "Before.\n```\n12 percent\n```\nAfter.", "paragraph Before.|code ```\n12 percent\n```|paragraph After."},
		{"fence that stays open", "Before.\n```\n12 percent", "paragraph Before.|paragraph ```|paragraph 12 percent"},
		{"table", "| boats | 12 |\n|---|---|\n| crews | 9 |", "table cell boats|table cell 12|table cell crews|table cell 9"},
		{"rules", "One.\n***\nTwo.", "paragraph One.|paragraph Two."},
		{"carriage returns", "One.\r\n\r\nTwo.\r\n", "paragraph One.|paragraph Two."},
		{"open mark is no headline", "“We shall wait for the boats\n\nand for the crews,” she said.", "paragraph “We shall wait for the boats\n\nand for the crews,” she said."},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, b := range claim.BlocksOf(test.text, language.Und) {
				got = append(got, fmt.Sprint(b.Kind, " ", test.text[b.Start:b.End]))
			}
			if diff := cmp.Diff(test.want, strings.Join(got, "|")); diff != "" {
				t.Errorf("blocks of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

func FuzzBlocks(f *testing.F) {
	f.Add(wrapped)
	f.Add("# a\n\n- b\n|c|d|\n```\n")
	f.Add("\xff\n\n\xfe a\r\n\tb")
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, b := range claim.BlocksOf(text, language.Und) {
			// Blocks are in order, do not overlap and are not empty.
			if b.Start < at || b.End <= b.Start || b.End > len(text) {
				t.Fatalf("block %d..%d after %d of %d bytes", b.Start, b.End, at, len(text))
			}
			// Blocks have no blanks around them.
			if s := text[b.Start:b.End]; b.End-b.Start < 1<<18 && strings.Trim(s, " \t\r\n") != s {
				t.Fatalf("block %q has blanks around it", s)
			}
			at = b.End
		}
	})
}
