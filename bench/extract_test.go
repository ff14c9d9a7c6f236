package bench_test

import (
	"strings"
	"testing"
	"time"

	"github.com/clipperhouse/uax29/v2/words"
	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/claim"
)

// prose returns at least size bytes of English news prose, made up here, with about as many claims as real news has: three a KB.
func prose(size int) string {
	paragraphs := []string{
		"The council met on Tuesday to look at the plans for the old harbour, and for most of the evening nobody spoke of anything else. The chair listened, took notes and promised an answer before the summer. Neither the islands nor the town had sent a lawyer.",
		"About 12,500 people used the ferry in March, according to the port authority, up 4.2 % from a year earlier. Most of them came from the islands, where the bridge has been closed since the storm.",
		"“We did not expect so many visitors, and we are grateful to each of them,” the harbour master Anna Lund told reporters, adding that the season had begun early.",
		"There was no sign of the engineers who had been asked to come, and the residents who had brought photographs of the broken wall put them away again. Some of them stayed until the lights went out. Others walked down to the water, where the pumps were still running and the nets hung over the rails to dry.",
		"The repairs are estimated to cost around 3.4 million euros over two years. The government has not said how much it would pay, and the opposition wants the bill to go to whoever built the wall.",
		"In the afternoon the rain stopped and the market opened as it does every week, with fish, bread and flowers, and with more talk about the wall than about the weather. A brass band played under the arcade. Children chased the pigeons off the steps of the town hall, and a painter set up his easel by the fountain.",
		"More than 300 volunteers carried sandbags to the quay, and three of them were taken to hospital with minor injuries.",
		"What happens next is not for the council alone to decide. The ministry has to agree, the islands have to be heard, and those who own the land want to know what becomes of it. The mayor hopes that reason will prevail; his predecessor, who lost the vote over the same question, doubts it, and says so to anyone who stops to listen.",
		"People here remember other storms. They speak of the winter when the ice took the pier, of the flood that came through the cellars, of the ship that lay on the sand for a whole season until the tide let it go. The wall was meant to end all that, and for a generation it did.",
	}
	var b strings.Builder
	for b.Len() < size {
		for _, p := range paragraphs {
			b.WriteString(p)
			b.WriteString("\n\n")
		}
	}
	return b.String()
}

// BenchmarkExtract finds every claim of 1 MB of prose. Its yardstick is BenchmarkWords: plain word segmentation of the same bytes.
func BenchmarkExtract(b *testing.B) {
	text := claim.Text{Language: language.English, Published: time.Date(2024, 4, 4, 0, 0, 0, 0, time.UTC), Body: prose(1 << 20)}
	b.SetBytes(int64(len(text.Body)))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		n = 0
		for range (claim.Parser{}).All(text) {
			n++
		}
	}
	b.ReportMetric(float64(n)/(float64(len(text.Body))/1024), "claims/KB")
}

// BenchmarkWords cuts the same prose into words by UAX #29, and does nothing with them.
func BenchmarkWords(b *testing.B) {
	text := prose(1 << 20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for tokens := words.FromString(text); tokens.Next(); {
		}
	}
}
