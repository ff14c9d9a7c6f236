package cldr_test

import (
	"os"
	"strings"
	"testing"
)

// TestSize keeps the tables small enough to embed: 1.8 MB, source and blob together.
func TestSize(t *testing.T) {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var total int64
	for _, f := range files {
		if strings.HasPrefix(f.Name(), "tables_") || f.Name() == "data.bin" {
			info, err := f.Info()
			if err != nil {
				t.Fatal(err)
			}
			total += info.Size()
		}
	}
	if total == 0 || total > 1800<<10 {
		t.Errorf("tables take %d bytes", total)
	}
}
