package bench_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/claimcheck/claimcheck/claim"
)

// extract finds every claim of a text, again and again.
func extract(b *testing.B, body string) {
	text := claim.Text{Language: language.English, Published: time.Date(2024, 4, 4, 0, 0, 0, 0, time.UTC), Body: body}
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		for range (claim.Parser{}).All(text) {
		}
	}
}

// BenchmarkSlope extracts from ever longer prose: linear time is the same MB/s from 16 KB on.
func BenchmarkSlope(b *testing.B) {
	for _, kb := range []int{1, 16, 256, 4 << 10, 64 << 10} {
		b.Run(fmt.Sprintf("%dKB", kb), func(b *testing.B) { extract(b, prose(kb << 10)[:kb<<10]) })
	}
}

// BenchmarkLine extracts from one line of nothing but what figures and quotations are made of: linear time is the same MB/s for
// each length.
func BenchmarkLine(b *testing.B) {
	for _, unit := range []string{"7", ",", "7,", "1 000 ", "million ", "one ", "hundred and ", "“", "(", "5 % "} {
		for _, kb := range []int{64, 256, 1024} {
			b.Run(fmt.Sprintf("%q/%dKB", strings.TrimSpace(unit), kb), func(b *testing.B) {
				extract(b, strings.Repeat(unit, kb<<10/len(unit)))
			})
		}
	}
}
