package report_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/report"
)

func TestPlaces(t *testing.T) {
	p := report.Lines("ab\nčd\n\nx")
	for _, tt := range []struct{ offset, line, column int }{
		{-1, 1, 1}, {0, 1, 1}, {2, 1, 3}, {3, 2, 1}, {5, 2, 2}, {6, 2, 3}, {7, 3, 1}, {8, 4, 1}, {9, 4, 2}, {99, 4, 2},
	} {
		if line, column := p.At(tt.offset); line != tt.line || column != tt.column {
			t.Errorf("At(%d) = %d:%d, want %d:%d", tt.offset, line, column, tt.line, tt.column)
		}
	}
}

func TestVisible(t *testing.T) {
	for in, want := range map[string]string{
		"plain čaj 日本":     "plain čaj 日本",
		"red \x1b[31mtext": `red \x1b[31mtext`,
		"two\nlines":       "two lines",
		"bad \xff byte":    `bad \xff byte`,
		"a \u202eb":        `a \u202eb`,
		"kept \uFFFD":      "kept \uFFFD",
	} {
		if got := report.Visible(in); got != want {
			t.Errorf("Visible(%q) = %q, want %q", in, got, want)
		}
	}
}
