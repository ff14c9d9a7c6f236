package cldr_test

import (
	"testing"
	"unicode"

	"github.com/claimcheck/claimcheck/internal/cldr"
)

func TestDigit(t *testing.T) {
	for _, c := range []struct {
		r      rune
		value  int
		system string
	}{
		{'0', 0, "latn"}, {'9', 9, "latn"}, {'٠', 0, "arab"}, {'٧', 7, "arab"}, {'۷', 7, "arabext"}, {'७', 7, "deva"},
		{'৪', 4, "beng"}, {'๙', 9, "thai"}, {'７', 7, "fullwide"}, {'𝟗', 9, "mathbold"}, {'𞥑', 1, "adlm"},
	} {
		v, system, ok := cldr.DigitSystem(c.r)
		if !ok || v != c.value || system != c.system {
			t.Errorf("DigitSystem(%q) = %d, %s, %t; want %d, %s", c.r, v, system, ok, c.value, c.system)
		}
		if v, ok := cldr.Digit(c.r); !ok || v != c.value {
			t.Errorf("Digit(%q) = %d, %t; want %d", c.r, v, ok, c.value)
		}
	}
}

// TestDigitAgreesWithUnicode goes through all of Unicode: every digit is one to package unicode, and nearly the reverse.
func TestDigitAgreesWithUnicode(t *testing.T) {
	missing := 0
	for r := rune(-1); r <= unicode.MaxRune+1; r++ {
		v, ok := cldr.Digit(r)
		w, _, same := cldr.DigitSystem(r)
		if ok != same || v != w {
			t.Fatalf("Digit(%#x) = %d, %t; DigitSystem says %d, %t", r, v, ok, w, same)
		}
		if ok && (v < 0 || v > 9) {
			t.Fatalf("Digit(%#x) = %d", r, v)
		}
		if ok && !unicode.IsDigit(r) && r < 0x10000 {
			t.Errorf("%q is a digit only here", r)
		}
		if !ok && unicode.IsDigit(r) {
			missing++
			t.Logf("%q is no digit here", r)
		}
	}
	if missing > 0 {
		t.Errorf("%d decimal digits of Unicode %s are unknown", missing, unicode.Version)
	}
}

func TestHanDigit(t *testing.T) {
	for i, r := range []rune("〇一二三四五六七八九") {
		if v, ok := cldr.HanDigit(r); !ok || v != i {
			t.Errorf("HanDigit(%q) = %d, %t; want %d", r, v, ok, i)
		}
		if _, ok := cldr.Digit(r); ok {
			t.Errorf("Digit(%q) takes a word for a digit", r)
		}
	}
	for _, r := range "0十百丁" {
		if v, ok := cldr.HanDigit(r); ok {
			t.Errorf("HanDigit(%q) = %d", r, v)
		}
	}
}

func BenchmarkDigit(b *testing.B) {
	for _, r := range []rune{'7', '७', '家'} {
		b.Run(string(r), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				cldr.Digit(r)
			}
		})
	}
}
