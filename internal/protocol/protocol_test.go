package protocol_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/internal/protocol"
	"github.com/claimcheck/claimcheck/quantity"
)

func TestNumber(t *testing.T) {
	for _, tt := range []struct {
		in    string
		want  string
		exact bool
	}{
		{"0", "0", true},
		{"1/8", "0.125", true},
		{"-3", "-3", true},
		{"1200000", "1200000", true},
		{"1/3", "0.3333333333333333333333333333333333", false},
		{"2/3", "0.6666666666666666666666666666666667", false},
		{"-20000/3", "-6666.666666666666666666666666666667", false},
		{"1/3000", "0.0003333333333333333333333333333333333", false},
	} {
		r, ok := new(big.Rat).SetString(tt.in)
		if !ok {
			t.Fatal(tt.in)
		}
		got, exact := protocol.Number(quantity.FromRat(r, quantity.Unit{}))
		if got != tt.want || exact != tt.exact {
			t.Errorf("%s: %s, %v; want %s, %v", tt.in, got, exact, tt.want, tt.exact)
		}
		if digits := strings.Trim(strings.NewReplacer(".", "", "-", "").Replace(got), "0"); len(digits) > 34 {
			t.Errorf("%s: %d digits", tt.in, len(digits))
		}
	}
}

func TestDecode(t *testing.T) {
	for _, tt := range []struct {
		in, id string
		fails  bool
	}{
		{`{"id":7,"text":"a","more":[1]}`, `7`, false},
		{`{"text":"a"}`, `null`, false},
		{`{"id":"x","text":`, `"x"`, true},
		{`{"text":1,"id":"y"}`, `"y"`, true},
		{`{"text":"a" "id":"z"}`, `null`, true},
		{`[1,2]`, `null`, true},
		{``, `null`, true},
	} {
		r, err := protocol.Decode([]byte(tt.in))
		if string(r.ID) != tt.id || (err != nil) != tt.fails {
			t.Errorf("%s: id %s, error %v", tt.in, r.ID, err)
		}
	}
}

func TestDocument(t *testing.T) {
	for _, tt := range []struct{ lang, published, want string }{
		{"en", "2024-04-04", ""},
		{"", "2024-04-04T10:00:00+02:00", ""},
		{"nonsense tag", "", "BCP 47"},
		{"en", "4 April", "RFC 3339"},
	} {
		_, err := protocol.Request{Lang: tt.lang, Published: tt.published}.Document()
		if (err != nil) != (tt.want != "") || err != nil && !strings.Contains(err.Message, tt.want) {
			t.Errorf("%q, %q: %v", tt.lang, tt.published, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"id":"x","text":"a","sources":[{"id":"s"}]}`))
	f.Add([]byte(`{"id":[1,{}],"text":`))
	f.Fuzz(func(t *testing.T, line []byte) {
		r, _ := protocol.Decode(line)
		if !json.Valid(r.ID) { // an answer can always be written
			t.Fatalf("%q: id %q", line, r.ID)
		}
	})
}
