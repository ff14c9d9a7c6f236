package quantity_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"github.com/shopspring/decimal"
	"golang.org/x/text/language"
)

// BenchmarkParser's yardsticks read a number without separators and know no words.
func BenchmarkParser(b *testing.B) {
	p := quantity.Parser{Language: language.English}
	for _, s := range []string{"350,000", "around 30 000 troops a month"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := p.Parse(s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("strconv.ParseFloat", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := strconv.ParseFloat("350000", 64); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("decimal.NewFromString", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := decimal.NewFromString("350000"); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkParserAll reads prose with a figure or two in every other sentence.
func BenchmarkParserAll(b *testing.B) {
	text := strings.Repeat("The council met again on Tuesday, and nobody in the room expected the vote to be close. "+
		"Officials said that around 30 000 additional workers each month had moved to the region, where rents are rising. "+
		"“We did not want this,” the mayor told reporters outside the old town hall, adding that the plan’s authors would be asked to explain. "+
		"More than 350,000 people lost power in March after storms swept the coast.\n\n", 3000)
	p := quantity.Parser{Language: language.English}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		for range p.All(text) {
			n++
		}
		if n != 6000 {
			b.Fatal(n)
		}
	}
}
