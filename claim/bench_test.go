package claim_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/claim"
	"golang.org/x/text/language"
)

// prose makes at least n bytes of English prose as a newspaper has it: one sentence in four has a figure, one in ten is quoted.
func prose(n int) string {
	plain := []string{
		"The council of the small town by the river met again to talk about the old bridge and what should become of it.",
		"Nobody in the room was sure whether the money would last, and the discussion went on until late in the evening.",
		"Farmers along the coast have complained for some time that the new road cuts their fields in two.",
		"A spokeswoman for the railway declined to comment on the reports, but did not rule out further talks.",
		"Residents remember the harbor as it was before the ferries stopped, with its cafes, its noise and its smell of tar.",
		"The museum has meanwhile been closed, and its collection of paintings was moved to a warehouse outside the city.",
	}
	figures := []string{
		"The ministry said that about %d people had been moved from the villages in March.",
		"Exports of the region rose by %d per cent between 2022 and 2023, according to the statistics office.",
		"The repair will cost %d million euros over five years, and the town has to pay a third of it.",
	}
	quotes := []string{
		"“We did not expect so many guests to stay for the whole week,” the director Ada Holm told reporters.",
	}
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		switch {
		case i%10 == 9:
			b.WriteString(quotes[i/10%len(quotes)])
		case i%4 == 2:
			fmt.Fprintf(&b, figures[i/4%len(figures)], 11+i%80)
		default:
			b.WriteString(plain[i%len(plain)])
		}
		if i%5 == 4 {
			b.WriteString("\n\n")
		} else {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// BenchmarkExtract is to cost no more than twice plain word segmentation (package bench has the yardstick).
func BenchmarkExtract(b *testing.B) {
	for _, bb := range []struct{ name, body string }{
		{"news", prose(1 << 20)},
		{"without figures", strings.Repeat("The council of the small town by the river met again to talk about the old bridge.\n\n", 12000)},
	} {
		b.Run(bb.name, func(b *testing.B) {
			text := claim.Text{Language: language.English, Published: published, Body: bb.body}
			b.SetBytes(int64(len(bb.body)))
			b.ReportAllocs()
			n := 0
			for b.Loop() {
				n = 0
				for range (claim.Parser{}).All(text) {
					n++
				}
			}
			b.ReportMetric(float64(n), "claims/op")
		})
	}
}
