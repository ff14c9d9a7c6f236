package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestConvertBatch: rates and figures are invented.
func TestConvertBatch(t *testing.T) {
	own := filepath.Join(t.TempDir(), "own.lex")
	if err := os.WriteFile(own, []byte("sortie counted; plural sorties\nwing = 24 sortie; plural wings\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range [][2]string{
		{`{"id":1,"value":"1.778","from":"meter","to":"foot-and-inch"}`, `"value":"5 foot 10 inch","exact":true}`},
		{`{"id":2,"value":"3","from":"wing","to":"sortie"}`, `"value":"72","exact":true}`},
		{`{"id":3,"value":"29","from":"troop/month","to":"troop/day","calendar":"2024-02","steps":true}`,
			`"value":"1","exact":true,"steps":"29 troop/month ÷ 29 = 1 troop/day, exact (February 2024 has 29 days)"}`},
		{`{"id":4,"value":"29","from":"troop/month","to":"troop/day"}`, `"error":{"code":"unit"`},
		{`{"id":5,"value":"100","from":"EUR","to":"USD","on":"2024-03-15","rates":"Date,USD\n2024-03-15,1.25\n"}`, `"value":"125","exact":true}`},
		{`{"id":6,"value":"100","from":"EUR","to":"USD","rates":"Date,USD\n2024-03-15,1.25\n"}`, `say of which day`},
		{`{"id":7,"value":"100","from":"EUR","to":"USD","on":"1990-01-01","rates":"Date,USD\n2024-03-15,1.25\n"}`, `it was from 1999-01-01 on`},
		{`{"id":8,"value":"180","from":"degree","to":"radian"}`, `"value":"3.141592653589793238462643383279503","exact":false}`},
		{`{"id":9,"value":"1","from":"month","to":"day","calendar":"soon"}`, `"code":"input"`},
		{`{"id":10,"value":"1","from":"inch","to":"inch-and-foot"}`, `at byte 9: syntax`},
		{`{"id":11,"value":"0","from":"mile-per-gallon","to":"liter-per-100-kilometer"}`, `division by zero`},
	} {
		_, out, _ := claimcheck(t, c[0]+"\n", "convert", "--lexicon", own, "--jsonl")
		if !strings.Contains(out, c[1]) {
			t.Errorf("%s: %s, want %s", c[0], out, c[1])
		}
	}
}
