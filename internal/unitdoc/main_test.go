package main

import (
	"bytes"
	"os"
	"testing"
)

// TestUnitsPageIsCurrent compares the page with what the tables say now.
func TestUnitsPageIsCurrent(t *testing.T) {
	var b bytes.Buffer
	write(&b)
	page, err := os.ReadFile("../../UNITS.md")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(page, b.Bytes()) {
		t.Error("UNITS.md is not what the tables say: go run ./internal/unitdoc > UNITS.md")
	}
}
