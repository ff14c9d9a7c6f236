package spell_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/internal/spell"
	"golang.org/x/text/language"
)

// BenchmarkReady is what the first number in words of a language costs before it is read.
func BenchmarkReady(b *testing.B) {
	for _, tag := range []string{"en", "ru", "pl", "uk", "ar", "fr", "zh"} {
		b.Run(tag, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				spell.Ready(language.Make(tag))
			}
		})
	}
}
