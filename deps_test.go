package claimcheck_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// allowed is a statement of policy: what each package of the core may import besides the standard library.
// Imports run one way, from the words to the verdict; only tests and the test helper see go-cmp.
var allowed = map[string][]string{
	"internal/cldr":      {"golang.org/x/text"},
	"internal/wording":   {"golang.org/x/text"},
	"internal/unitdoc":   {"internal/cldr", "golang.org/x/text"},
	"internal/spell":     {"internal/cldr", "golang.org/x/text"},
	"lexicon":            {"golang.org/x/text"},
	"internal/scan":      {"lexicon", "internal/cldr", "internal/spell", "golang.org/x/text"},
	"internal/gazetteer": {"lexicon", "internal/cldr", "golang.org/x/text"},
	"quantity":           {"lexicon", "internal/scan", "internal/cldr", "internal/spell", "github.com/shopspring/decimal", "golang.org/x/text"},
	"claim":              {"quantity", "lexicon", "internal/scan", "internal/cldr", "internal/gazetteer", "golang.org/x/text"},
	"source":             {"claim", "quantity", "lexicon", "internal/cldr", "internal/scan", "internal/wording", "github.com/shopspring/decimal", "golang.org/x/text"},
	"source/sourcetest":  {"source", "claim", "quantity"},
	"verify":             {"source", "claim", "quantity", "lexicon", "internal/cldr", "internal/gazetteer", "internal/scan", "internal/wording", "github.com/shopspring/decimal", "golang.org/x/text"},
	"internal/protocol":  {"verify", "source", "claim", "quantity", "github.com/shopspring/decimal", "golang.org/x/text"},
	"report":             {"verify", "source", "claim", "quantity", "internal/protocol", "golang.org/x/text"},
	".":                  {},
}

func TestImportsRunOneWay(t *testing.T) {
	const module = "github.com/claimcheck/claimcheck/"
	seen := 0
	err := filepath.WalkDir(".", func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if m, _ := filepath.Glob(filepath.Join(file, "go.mod")); m != nil && file != "." || d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && file != "." {
				return filepath.SkipDir // a module of its own
			}
			return nil
		}
		if !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
			return nil
		}
		seen++
		room := path.Dir(filepath.ToSlash(file))
		may, ok := allowed[room]
		if !ok {
			t.Errorf("%s: package %s has no line in the policy", file, room)
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
	imports:
		for _, spec := range f.Imports {
			p, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if first, _, _ := strings.Cut(p, "/"); !strings.Contains(first, ".") {
				continue // standard library
			}
			for _, m := range may {
				if p == module+m || p == m || strings.HasPrefix(p, m+"/") {
					continue imports
				}
			}
			t.Errorf("%s: package %s may not import %s", file, room, p)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if seen == 0 {
		t.Fatal("no files looked at")
	}
}
