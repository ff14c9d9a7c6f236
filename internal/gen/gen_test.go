package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// TestGenerated makes the tables again and compares, if CLAIMCHECK_CLDR is the folder of the packages.
func TestGenerated(t *testing.T) {
	in := os.Getenv("CLAIMCHECK_CLDR")
	if in == "" {
		t.Skip("CLAIMCHECK_CLDR is not set")
	}
	out := t.TempDir()
	if err := generate(in, out); err != nil {
		t.Fatal(err)
	}
	files, err := os.ReadDir(out)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		got, err := os.ReadFile(filepath.Join(out, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(filepath.Join("..", "cldr", f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s is not what the packages give: generate it again", f.Name())
		}
	}
}

func TestParseCompact(t *testing.T) {
	for _, c := range []struct {
		key, pattern, want string
		power              int
	}{
		{"1000000-count-other", "0 Mio'.'", "0 Mio.", 6},
		{"10000000-count-other", "00\u00a0Mio'.'", "0 Mio.", 6},
		{"1000000000-count-other", "0000 M", "0 M", 6},
		{"10000-count-other", "elfu 00;elfu -00", "elfu 0", 3},
		{"1000-count-1", "mille", "mille", 3},
		{"1000-count-other", "\u200f0\u00a0ألف", "0 ألف", 3},
	} {
		if f, ok, err := parseCompact(c.key, c.pattern); err != nil || !ok || f.pattern != c.want || f.power != c.power {
			t.Errorf("parseCompact(%s, %q) = %+v, %t, %v; want %q of 10^%d", c.key, c.pattern, f, ok, err, c.want, c.power)
		}
	}
	if f, ok, err := parseCompact("1000-count-other", "0"); ok || err != nil {
		t.Errorf("a pattern without a word is the form %+v, %v", f, err)
	}
	for _, key := range []string{"", "1000", "2000-count-other", "1000-count-some"} {
		if f, _, err := parseCompact(key, "0K"); err == nil {
			t.Errorf("parseCompact(%q) = %+v", key, f)
		}
	}
}
