package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/internal/protocol"
)

// echo answers with the request's text; "panic" and "fail" do so.
func echo(_ context.Context, r protocol.Request) (any, error) {
	switch r.Text {
	case "panic":
		panic("a defect")
	case "fail":
		return nil, &protocol.Error{Code: protocol.CodeSyntax, Message: "no"}
	}
	return map[string]any{"schema": 1, "id": r.ID, "text": r.Text}, nil
}

func TestBatch(t *testing.T) {
	in := strings.Join([]string{
		`{"id":1,"text":"a"}`,
		``,
		`{"id":"two","text":`,
		`{"text":"x","id":"three","lang":5}`,
		`not json`,
		`{"id":4,"text":"panic"}`,
		`{"id":5,"text":"fail"}`,
		`{"id":6,"text":"<b> & 日"}`,
	}, "\n")
	var out bytes.Buffer
	if err := batch(context.Background(), strings.NewReader(in), &out, echo); err != nil {
		t.Fatal(err)
	}
	want := []string{
		`{"id":1,"schema":1,"text":"a"}`,
		`{"schema":1,"id":"two","error":{"code":"input"`,
		`{"schema":1,"id":"three","error":{"code":"input"`,
		`{"schema":1,"id":null,"error":{"code":"input"`,
		`{"schema":1,"id":4,"error":{"code":"internal"`,
		`{"schema":1,"id":5,"error":{"code":"syntax","message":"no"}}`,
		`{"id":6,"schema":1,"text":"<b> & 日"}`,
	}
	got := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(got) != len(want) {
		t.Fatalf("%d lines, want %d:\n%s", len(got), len(want), out.String())
	}
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) || !json.Valid([]byte(got[i])) {
			t.Errorf("line %d: %s, want %s", i+1, got[i], want[i])
		}
	}
}

func TestBatchKeepsOrder(t *testing.T) {
	var in strings.Builder
	for i := range 2000 {
		fmt.Fprintf(&in, "{\"id\":%d,\"text\":\"t\"}\n", i)
	}
	var out bytes.Buffer
	if err := batch(context.Background(), strings.NewReader(in.String()), &out, echo); err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(strings.TrimSpace(out.String()), "\n") {
		if !strings.HasPrefix(line, fmt.Sprintf(`{"id":%d,`, i)) {
			t.Fatalf("line %d: %s", i, line)
		}
	}
}

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestBatchEndsWhereItCannotWrite(t *testing.T) {
	in := io.MultiReader(strings.NewReader(strings.Repeat("{\"id\":1}\n", 10000)))
	if err := batch(context.Background(), in, full{}, echo); err == nil || !strings.Contains(err.Error(), "no space left") {
		t.Errorf("got %v", err)
	}
}

func TestBatchEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	r, w := io.Pipe()
	go func() { w.Write([]byte("{\"id\":1}\n")); w.Close() }()
	if err := batch(ctx, r, io.Discard, echo); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}
