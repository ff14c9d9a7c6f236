package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// claimcheck runs the command in this process.
func claimcheck(t *testing.T, in string, args ...string) (status int, out, errOut string) {
	t.Helper()
	var o, e bytes.Buffer
	status = run(context.Background(), append([]string{"claimcheck"}, args...), strings.NewReader(in), &o, &e)
	return status, o.String(), e.String()
}

const winter = "../../examples/winter"

func TestCheckWinter(t *testing.T) {
	status, out, errOut := claimcheck(t, "", "check", "--sources", winter, "--published", "2024-02-02", filepath.Join(winter, "article.txt"))
	if status != exitRefuted {
		t.Errorf("status %d, want %d: the example has a wrong figure\n%s", status, exitRefuted, errOut)
	}
	for _, want := range []string{"refuted", "supported", "not enough evidence", "2 150", "article.txt:"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if strings.Contains(out, "\x1b") {
		t.Error("styles in what is no terminal")
	}
}

func TestFindingsReplay(t *testing.T) {
	_, out, errOut := claimcheck(t, "", "check", "--sources", winter, "--published", "2024-02-02", "--output", "json", filepath.Join(winter, "article.txt"))
	status, replayed, errOut2 := claimcheck(t, out, "replay")
	if status != exitOK || !strings.Contains(replayed, " 0 differ") {
		t.Fatalf("status %d: %s%s%s", status, replayed, errOut, errOut2)
	}
	// a finding that somebody has raised is noticed
	raised := strings.Replace(out, `"refuted"`, `"supported"`, 1)
	if raised == out {
		t.Fatal("nothing refuted to raise")
	}
	if status, replayed, _ := claimcheck(t, raised, "replay"); status != exitRefuted {
		t.Errorf("status %d: %s", status, replayed)
	}
}

func TestCheckBatch(t *testing.T) {
	in := `{"id":"a","text":"The dam cost 30 million euros.","lang":"en","sources":[{"id":"s","text":"Accounts of the water board: the dam cost 30 million euros.","lang":"en"}]}
{"id":"b","text":
{"id":"c","text":"x","sources":[{"id":"s","text":""},{"id":"s","text":""}]}
{"id":"d","text":"Nothing to see here.","lang":"en"}
`
	status, out, errOut := claimcheck(t, in, "check", "--jsonl")
	if status != exitOK {
		t.Fatalf("status %d: %s", status, errOut)
	}
	var lines []map[string]any
	for line := range strings.Lines(out) {
		var m map[string]any
		if err := json.Unmarshal([]byte(line), &m); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		lines = append(lines, m)
	}
	if len(lines) != 4 {
		t.Fatalf("%d answers, want 4:\n%s", len(lines), out)
	}
	for i, id := range []string{"a", "b", "c", "d"} {
		if lines[i]["id"] != id || lines[i]["schema"] != 1.0 {
			t.Errorf("answer %d: %v", i, lines[i])
		}
		if _, failed := lines[i]["error"]; failed != (id == "b" || id == "c") {
			t.Errorf("answer %s: %v", id, lines[i])
		}
	}
	if f := lines[0]["findings"].([]any); len(f) == 0 || f[0].(map[string]any)["verdict"] != "supported" {
		t.Errorf("answer a: %v", lines[0])
	}
}

// A folder without a descriptor is read by inference, and the first of what was inferred is told.
func TestInferenceIsTold(t *testing.T) {
	dir := t.TempDir()
	for i := range 12 {
		csv := fmt.Sprintf("Country,Year,Pigs\nNorland,2023,%d\n", 100+i)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("t%d.csv", i)), []byte(csv), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	_, _, some := claimcheck(t, "", "check", "--sources", dir)
	_, _, all := claimcheck(t, "", "check", "--sources", dir, "--verbose")
	if !strings.Contains(some, "--verbose") || strings.Count(all, "\n") <= strings.Count(some, "\n") {
		t.Errorf("told %q, and with --verbose %q", some, all)
	}
}

func TestUsage(t *testing.T) {
	dir := t.TempDir()
	bad := filepath.Join(dir, "datapackage.json")
	if err := os.WriteFile(bad, []byte(`{"resources":[{"name":"x","path":"../../secret.csv"}]}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		args []string
		want string
	}{
		{[]string{"chekc"}, `did you mean "check"`},
		{[]string{"check", "-"}, "--sources"},
		{[]string{"check", "--sources", filepath.Join(dir, "none"), "-"}, "none"},
		{[]string{"check", "--sources", dir, "-"}, "datapackage.json"},
		{[]string{"check", "--sources", winter, "--fail-on", "never", "-"}, "--fail-on"},
		{[]string{"check", "--sources", winter, "--published", "yesterday", "-"}, "published"},
		{[]string{"check", "--sources", winter, "--lang", "not a tag", "-"}, "BCP 47"},
		{[]string{"check", "--sources", winter, "--output", "pdf", "-"}, "--output"},
		{[]string{"extract", filepath.Join(dir, "none.txt")}, "none.txt"},
		{[]string{"parse"}, "claimcheck help parse"},
		{[]string{"convert", "3 kilometer"}, "claimcheck help convert"},
		{[]string{"check", "--bogus"}, "bogus"},
	} {
		status, _, errOut := claimcheck(t, "", tt.args...)
		if status != exitUsage || !strings.Contains(errOut, tt.want) {
			t.Errorf("%q: status %d, %q; want %q", tt.args, status, errOut, tt.want)
		}
	}
}

func TestParseAndConvert(t *testing.T) {
	for _, tt := range []struct {
		args []string
		want string
	}{
		{[]string{"parse", "--lang", "en", "around 30 000 troops a month"}, "≈30 000 troop/month\n"},
		{[]string{"parse", "--lang", "de", "30.000"}, "30 000\n"},
		{[]string{"convert", "30 000 troop/month", "troop/year"}, "360 000 troop/year\n"},
		{[]string{"convert", "1 mile", "meter"}, "1 609.344 meter\n"},
		{[]string{"convert", "178 centimeter", "foot-and-inch"}, "5 foot 1280/127 inch\n"},
		{[]string{"convert", "5 foot 10 inch", "centimeter"}, "177.8 centimeter\n"},
		{[]string{"convert", "5 beaufort", "kilometer-per-hour"}, "[28.8, 38.88) kilometer-per-hour\n"},
		{[]string{"convert", "180 degree", "radian"}, "≈3.141592653589793238462643383279503 radian\n"},
		{[]string{"convert", "--steps", "1 200 square-mile", "square-kilometer"},
			"1 200 square-mile × 2.589 988 110 336 = 3 107.985 732 403 2 square-kilometer, exact; to the source's precision: 3 108 square-kilometer\n"},
		{[]string{"convert", "--calendar", "2024-02", "29 000 troop/month", "troop/day"}, "1 000 troop/day\n"},
	} {
		status, out, errOut := claimcheck(t, "", tt.args...)
		if status != exitOK || out != tt.want {
			t.Errorf("%q: status %d, %q %s; want %q", tt.args, status, out, errOut, tt.want)
		}
	}
	if status, _, errOut := claimcheck(t, "", "parse", "3.000"); status != exitUsage || !strings.Contains(errOut, "--lang") {
		t.Errorf("an ambiguous number: status %d, %q", status, errOut)
	}
}

func TestBadText(t *testing.T) {
	for name, text := range map[string]string{
		"empty":      "",
		"binary":     "\x00\x01\x02\xff\xfe 12 people \x80",
		"huge power": "The total was 1e1000000000 euros.",
		"digits":     "It is " + strings.Repeat("9", 10000) + ".",
		"unclosed":   "“We will never stop, said nobody.\n\nThe next paragraph has 12 people.",
		"one line":   strings.Repeat("word ", 200_000),
	} {
		status, _, errOut := claimcheck(t, text, "extract", "--lang", "en")
		if status != exitOK {
			t.Errorf("%s: status %d: %s", name, status, errOut)
		}
	}
}

// The README shows what its first command prints.
func TestReadmeIsTrue(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(readme), "From the output of the first:\n\n```\n")
	shown, _, ok2 := strings.Cut(rest, "\n```")
	if !ok || !ok2 {
		t.Fatal("the README shows no output")
	}
	wd, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(filepath.Join(wd, "../.."))
	_, out, _ := claimcheck(t, "", "check", "--sources", "examples/winter", "examples/winter/article.txt")
	for part := range strings.SplitSeq(shown, "\n\n") {
		if !strings.Contains(out, part) {
			t.Errorf("the README shows\n%s\nwhich is not in\n%s", part, out)
		}
	}
}
