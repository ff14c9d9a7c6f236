package report_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/report"
	"github.com/claimcheck/claimcheck/verify"
)

func finding(body, words string, v verify.Verdict) verify.Finding {
	start := strings.Index(body, words)
	f, _ := quantity.Parse("12 person")
	return verify.Finding{
		Schema: verify.Schema, Verdict: v, Policy: verify.News(),
		Claim: claim.Claim{Text: &claim.Text{ID: "a.txt", Body: body}, Selector: claim.Selector{Start: start, End: start + len(words), Exact: words},
			Assertion: &claim.Assertion{Figure: &f}},
	}
}

func written(t *testing.T, w report.Writer, fs ...verify.Finding) string {
	t.Helper()
	var b bytes.Buffer
	if err := w.Write(&b, func(yield func(verify.Finding, error) bool) {
		for _, f := range fs {
			if !yield(f, nil) {
				return
			}
		}
	}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestText(t *testing.T) {
	body := "First line.\nSome said so; 12 people came, \x1b[31m日本 too. Then more."
	got := written(t, report.Text{}, finding(body, "12 people", verify.Refuted))
	for _, want := range []string{
		"✗ refuted  a.txt:2:15\n",
		"    Some said so; 12 people came, \\x1b[31m日本 too.\n                  ~~~~~~~~~\n",
		"1 finding: 0 supported, 1 refuted",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if strings.Contains(got, "\x1b") {
		t.Error("an escape sequence got through")
	}
	if got := written(t, report.Text{Color: true}, finding(body, "12 people", verify.Refuted)); !strings.Contains(got, "\x1b[4m12 people\x1b[0m") {
		t.Errorf("not underlined:\n%s", got)
	}
}

func TestTextWraps(t *testing.T) {
	body := strings.Repeat("日本語の文章 ", 30) + "12 people."
	for line := range strings.Lines(written(t, report.Text{Width: 40}, finding(body, "12 people", verify.Supported))) {
		n := 0
		for _, r := range strings.TrimRight(line, "\n") {
			n++
			if r > 0x2E80 {
				n++
			}
		}
		if n > 40 && !strings.Contains(line, "finding:") && !strings.Contains(line, "findings") {
			t.Errorf("%d columns: %q", n, line)
		}
	}
}

func TestTextOfNothing(t *testing.T) {
	if got := written(t, report.Text{}); got != "no claims found\n" {
		t.Errorf("%q", got)
	}
}

// An error of one finding is told at the end, and the others are still written.
func TestErrorsDontEnd(t *testing.T) {
	body := "12 people came."
	for _, w := range []report.Writer{report.Text{}, report.JSON{}, report.JSONLines{}} {
		var b bytes.Buffer
		err := w.Write(&b, func(yield func(verify.Finding, error) bool) {
			_ = yield(finding(body, "12", verify.NotEnough), errors.New("malformed")) && yield(finding(body, "12 people", verify.Refuted), nil)
		})
		if err == nil || !strings.Contains(err.Error(), "malformed") {
			t.Errorf("%T: %v", w, err)
		}
		if !strings.Contains(b.String(), "refuted") {
			t.Errorf("%T wrote %q", w, b.String())
		}
	}
}
