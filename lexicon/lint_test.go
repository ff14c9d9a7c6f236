package lexicon_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/lexicon"
)

func TestBuiltin(t *testing.T) {
	if err := lexicon.BuiltinError(); err != nil {
		t.Fatal(err)
	}
}
