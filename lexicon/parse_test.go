package lexicon_test

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

var own = []string{
	"sortie counted; plural sorties\nwing = 24 sortie\n",
	"sortie counted; plural sorties; also op, ops\nwing = 24 sortie; plural wings\nfleet = 3 wing\n",
	"language de\n[hedges]\nabout: etwa, zirka\n",
	"[vague]\nzillions = 1000000000..\n[places]\nOland in Sweden: Oland; adjective Olandic; people Olanders\n",
	"# a comment\n\n[cues]\nsay: thundered, \"HISSED\" # another\n[endings]\nsuffix: ezes = eze\n",
	"override about counted; plural abouts\n",
	"\uFEFFlanguage en\r\n[numbers]\r\neleventy = 110\r\n",
	"[kinds]\nperson: Person, Personen\n[units]\nmile: Landmeile, Landmeilen\nleague = 3 mile\n",
}

func TestParseErrors(t *testing.T) {
	for _, tt := range []struct {
		text      string
		line, col int
		is        error
		accept    string
	}{
		{"wing 24 sortie\n", 1, 1, lexicon.ErrSyntax, "troop counted"},
		{"\n[hedge]\n", 2, 1, lexicon.ErrSyntax, "[hedges]"},
		{"[hedges]\nroundabout: so und so\n", 2, 1, lexicon.ErrSyntax, "just-under"},
		{"[hedges]\nso und so\n", 2, 1, lexicon.ErrSyntax, "about: around"},
		{"[vague]\nloads = 9\n", 2, 9, lexicon.ErrSyntax, "several = 3..9"},
		{"[vague]\nloads = 9..3\n", 2, 9, lexicon.ErrSyntax, "several"},
		{"[numbers]\nmuch\n", 2, 1, lexicon.ErrSyntax, "three = 3"},
		{"[numbers]\nmuch = 1/0\n", 2, 8, lexicon.ErrSyntax, "three = 3"},
		{"[rest]\nfiller: a,, b\n", 2, 11, lexicon.ErrSyntax, "commas"},
		{"[rest]\nfiller: \"a\n", 2, 9, lexicon.ErrSyntax, "…"},
		{"[rest]\nfiller: a{b\n", 2, 10, lexicon.ErrSyntax, "letters"},
		{"language zzzzzzzzzz\n", 1, 10, lexicon.ErrSyntax, "BCP 47"},
		{"wing = two sortie\n", 1, 1, lexicon.ErrSyntax, "24 sortie"},
		{"sortie counted; sorties\n", 1, 17, lexicon.ErrSyntax, "plural"},
		{"[abbreviations]\nx: y\n", 2, 1, lexicon.ErrSyntax, "Inc"},
		{"\xff", 1, 1, lexicon.ErrSyntax, "UTF-8"},
		{"[rest]\nfiller: " + strings.Repeat("x", 300), 2, 9, lexicon.ErrLimit, "200"},
		{strings.Repeat("x", 1<<17), 1, 1, lexicon.ErrLimit, "65536"},
		{"troop counted; plural troopses\n", 1, 1, lexicon.ErrConflict, "override"},
		{"[bounds]\nless-than: more than\n", 2, 12, lexicon.ErrConflict, "override"},
		{"[vague]\nseveral = 2..5\n", 2, 1, lexicon.ErrConflict, "override"},
		{"a1 counted; plural a1s\na1 counted; plural a2s\n", 2, 1, lexicon.ErrConflict, "override"},
	} {
		_, err := lexicon.Parse(tt.text)
		var e *lexicon.Error
		if !errors.As(err, &e) {
			t.Errorf("Parse(%.40q): %v", tt.text, err)
			continue
		}
		if e.Line != tt.line || e.Column != tt.col || !errors.Is(err, tt.is) || !strings.Contains(e.Error(), tt.accept) {
			t.Errorf("Parse(%.40q): %v (%v), want %d:%d %v %q", tt.text, err, e.Err, tt.line, tt.col, tt.is, tt.accept)
		}
	}
}

func TestOwnLexicon(t *testing.T) {
	x, err := lexicon.Parse(own[1])
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range []language.Tag{language.English, language.German, language.Und} {
		d := x.Dictionary(lang)
		for phrase, class := range map[string]string{"sortie": "sortie", "Sorties": "sortie", "ops": "sortie"} {
			if s, ok := d.Lookup(phrase).Sense(lexicon.Kinds); !ok || s.Class != class {
				t.Errorf("%v: %q is %q", lang, phrase, s.Class)
			}
		}
		if s, ok := d.Lookup("wings").Sense(lexicon.Units); !ok || s.Class != "wing" || s.Arg(0) != "24 sortie" {
			t.Errorf("%v: wings: %+v", lang, s)
		}
	}
	if d := x.Dictionary(language.English); d.Lookup("more than") == nil {
		t.Error("the built-in words are gone")
	}
	if k, ok := x.Kind("fleet"); !ok || k.Definition != "3 wing" {
		t.Errorf("fleet: %+v", k)
	}
	if _, ok := (*lexicon.Lexicon)(nil).Kind("fleet"); ok {
		t.Error("the built-in lexicon has a fleet")
	}
}

func TestOverride(t *testing.T) {
	x, err := lexicon.Parse("language en\n[vague]\noverride several = 2..5\n[bounds]\noverride more-than: over\n")
	if err != nil {
		t.Fatal(err)
	}
	s, ok := x.Dictionary(language.English).Lookup("several").Sense(lexicon.Vague)
	if !ok || s.N != 2 || s.Arg(1) != "5" || len(x.Dictionary(language.English).Lookup("several").Senses) == 0 {
		t.Errorf("several: %+v", s)
	}
	if s, _ := (*lexicon.Lexicon)(nil).Dictionary(language.English).Lookup("several").Sense(lexicon.Vague); s.N != 3 {
		t.Errorf("the built-in lexicon changed: %+v", s)
	}
}

func TestAdd(t *testing.T) {
	a, err := lexicon.Parse("sortie counted; plural sorties\n")
	if err != nil {
		t.Fatal(err)
	}
	b, err := lexicon.Parse("[cues]\nsay: sayeth\n")
	if err != nil {
		t.Fatal(err)
	}
	c, err := lexicon.Parse("sortie counted; plural sortiez\n")
	if err != nil {
		t.Fatal(err)
	}
	ab, err := a.Add(b)
	if err != nil {
		t.Fatal(err)
	}
	if d := ab.Dictionary(language.English); d.Lookup("sayeth") == nil || d.Lookup("sorties") == nil || d.Lookup("said") == nil {
		t.Error("the union lacks words")
	}
	if _, err := ab.Add(a); err != nil {
		t.Errorf("adding the same again: %v", err)
	}
	if _, err := ab.Add(c); !errors.Is(err, lexicon.ErrConflict) {
		t.Errorf("conflicting kind: %v", err)
	}
	if _, err := (*lexicon.Lexicon)(nil).Add(nil); err != nil {
		t.Errorf("nil and nil: %v", err)
	}
}

func TestRead(t *testing.T) {
	x, err := lexicon.Read(fstest.MapFS{
		"en/mine.lex":    {Data: []byte("[cues]\nsay: sayeth\n")},
		"es-MX/mine.lex": {Data: []byte("[cues]\nsay: platicó\n")},
		"all.lex":        {Data: []byte("sortie counted; plural sorties\n")},
		"README.md":      {Data: []byte("no lexicon")},
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		lang, phrase string
		want         bool
	}{
		{"en", "sayeth", true}, {"en-GB", "sayeth", true}, {"de", "sayeth", false}, {"es-MX", "platicó", true},
		{"es-MX", "PLATICÓ", true}, {"es", "platicó", false}, {"de", "sorties", true}, {"und", "sorties", true},
	} {
		if got := x.Dictionary(language.Make(tt.lang)).Lookup(tt.phrase) != nil; got != tt.want {
			t.Errorf("%s has %q: %v", tt.lang, tt.phrase, got)
		}
	}
	for name, fsys := range map[string]fstest.MapFS{
		"folder": {"klingon!/x.lex": {Data: []byte("[rest]\n")}},
		"syntax": {"en/x.lex": {Data: []byte("[rest]\nfiller\n")}},
	} {
		var e *lexicon.Error
		if _, err := lexicon.Read(fsys); !errors.As(err, &e) || !strings.HasSuffix(e.File, "x.lex") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzParse holds that
//   - Parse never panics, and its errors say where
//   - what it accepts can be added to what it accepted, and compiled
//   - every word of the result's dictionary can be looked up, Longest stays within the text and ends at a rune
func FuzzParse(f *testing.F) {
	for _, s := range own {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, file, text string) {
		x, err := lexicon.Parse(file)
		if err != nil {
			var e *lexicon.Error
			if !errors.As(err, &e) || e.Line < 1 || e.Column < 1 || e.Err == nil {
				t.Fatalf("%#v", err)
			}
			return
		}
		if _, err := x.Add(x); err != nil {
			t.Fatalf("adding a lexicon to itself: %v", err)
		}
		d := x.Dictionary(language.English)
		for i := range len(text) + 1 {
			w, end := d.Longest(text, i)
			if end < i || end > len(text) || (w == nil) != (end == i) {
				t.Fatalf("Longest(%q, %d) = %v, %d", text, i, w, end)
			}
		}
		stem := d.Stem(text)
		if len(stem) > 4*len(text)+len(file) {
			t.Fatalf("Stem(%q) = %q", text, stem)
		}
		d.Distinct(d.Group(text), stem)
	})
}
