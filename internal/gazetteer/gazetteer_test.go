package gazetteer_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/internal/gazetteer"
	"golang.org/x/text/language"
)

func TestPlace(t *testing.T) {
	for _, c := range []struct{ tag, name, want string }{
		{"en", "Austria", "Austria"},
		{"en", "Austrian", "Austria"},
		{"de", "Österreich", "Austria"},
		{"de", "deutsche", "Germany"},
		{"fr", "États-Unis", "United States"},
		{"fr", "Kirghizstan", "Kyrgyzstan"},
		{"uk", "Польщі", "Poland"},
		{"ko", "스위스", "Switzerland"},
		{"de", "Atlantis", ""},
	} {
		got, ok := gazetteer.Place(nil, language.MustParse(c.tag), c.name)
		if got != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q is %q, %v; want %q", c.tag, c.name, got, ok, c.want)
		}
	}
}
