package lexicon_test

import (
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// prose is English of no one's; the figures are invented.
const prose = `The harbour town of Westmarsh said on Tuesday that more than 1,200 residents had left their homes
after the river rose by 40 centimetres overnight. According to the mayor, around 350 houses and three schools were
damaged, and repairs could cost up to 2.5 million euros. “We have never seen water like this,” Ellen Brandt told
reporters, adding that volunteers from several villages were helping with sandbags. The ministry estimated that
nearly a fifth of the county's roads remained closed, while the operator of the local grid reported that 8,000
customers were without power. In March last year a smaller flood killed two people and injured at least eleven.
Officials expect the level to fall slowly, by about ten centimetres a day, unless heavy rain returns at the weekend.
`

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// BenchmarkLongest looks up every word of a text, as a scanner would. The yardstick is the text itself: MB/s.
func BenchmarkLongest(b *testing.B) {
	text := strings.Repeat(prose, 200)
	d := (*lexicon.Lexicon)(nil).Dictionary(language.English)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	found := 0
	for b.Loop() {
		for i := 0; i < len(text); {
			if !isLetter(text[i]) {
				i++
				continue
			}
			if w, end := d.Longest(text, i); w != nil {
				found++
				i = end
				continue
			}
			for i < len(text) && isLetter(text[i]) {
				i++
			}
		}
	}
	_ = found
}

// BenchmarkCompile is what the first text in a language pays, its files read.
func BenchmarkCompile(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		x, err := lexicon.Parse("sortie counted; plural sorties\n")
		if err != nil {
			b.Fatal(err)
		}
		x.Dictionary(language.English)
	}
}

// BenchmarkRead is what reading the built-in English files costs, once a process.
func BenchmarkRead(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if err := lexicon.ReadBuiltin("en"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkStem(b *testing.B) {
	d := (*lexicon.Lexicon)(nil).Dictionary(language.English)
	words := strings.Fields("killed bodies people troops recruiting bombs cutting risen running injured households declared")
	b.ReportAllocs()
	for b.Loop() {
		for _, w := range words {
			d.Stem(w)
		}
	}
}
