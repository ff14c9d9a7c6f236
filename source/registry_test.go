package source_test

import (
	"context"
	"errors"
	"iter"
	"testing"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/source"
	"github.com/google/go-cmp/cmp"
)

// saying is a source that says what it is told to, whatever it is asked.
func saying(ids ...string) source.Func {
	return func(ctx context.Context, q source.Query) iter.Seq2[source.Evidence, error] {
		return func(yield func(source.Evidence, error) bool) {
			for _, id := range ids {
				e, err := source.Evidence{Claim: claim.Claim{ID: id}}, error(nil)
				if id == "fails" {
					e, err = source.Evidence{}, errors.New("closed on Sundays")
				}
				if !yield(e, err) {
					return
				}
			}
		}
	}
}

func found(t *testing.T, src source.Source, q source.Query) []string {
	t.Helper()
	var got []string
	for e, err := range src.Find(t.Context(), q) {
		if err != nil {
			got = append(got, err.Error())
			continue
		}
		got = append(got, e.Source+" "+e.Claim.ID)
	}
	return got
}

func TestRegistry(t *testing.T) {
	r := source.Registry{
		"yearbook": saying("a", "b", "c"),
		"archive":  source.Registry{"1998": saying("d"), "1997": saying("e")},
		"office":   saying("f", "fails", "g"),
		"void":     nil,
	}
	for _, test := range []struct {
		name string
		q    source.Query
		want []string
	}{
		{"in the order of names, stamped, wrapped", source.Query{}, []string{
			"archive/1997 e", "archive/1998 d", "office f", `source "office": closed on Sundays`, "office g", `source "void": no source`,
			"yearbook a", "yearbook b", "yearbook c",
		}},
		{"limits each", source.Query{Limit: 1}, []string{
			"archive/1997 e", "office f", `source "office": closed on Sundays`, `source "void": no source`, "yearbook a",
		}},
		{"asks the one that a dataset is named for", source.Query{All: "yearbook/deaths"}, []string{"yearbook a", "yearbook b", "yearbook c"}},
		{"asks the inner one", source.Query{All: "archive/1998/deaths"}, []string{"archive/1998 d"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			for range 2 { // sequences may be ranged over again
				if diff := cmp.Diff(test.want, found(t, r, test.q)); diff != "" {
					t.Error("(-want +got)\n" + diff)
				}
			}
		})
	}
}

func TestRegistryErrorsNameTheSource(t *testing.T) {
	cause := errors.New("no route")
	r := source.Registry{"far": source.Func(func(context.Context, source.Query) iter.Seq2[source.Evidence, error] {
		return func(yield func(source.Evidence, error) bool) { yield(source.Evidence{}, cause) }
	})}
	for _, err := range r.Find(t.Context(), source.Query{}) {
		var e *source.Error
		if !errors.As(err, &e) || e.Source != "far" || !errors.Is(err, cause) {
			t.Errorf("got %v, want an *Error of far that wraps the cause", err)
		}
	}
}

func TestRegistryStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n := 0
	for _, err := range (source.Registry{"a": saying("1", "2", "3"), "b": saying("4")}).Find(ctx, source.Query{}) {
		if err != nil {
			if !errors.Is(err, context.Canceled) {
				t.Errorf("got %v, want context.Canceled", err)
			}
			continue
		}
		n++
		cancel()
	}
	if n != 1 {
		t.Errorf("got %d pieces of evidence after the context was done, want none", n-1)
	}
}

func TestTier(t *testing.T) {
	for tier := source.Unranked; tier <= source.Own; tier++ {
		if got, ok := source.ParseTier(tier.String()); !ok || got != tier {
			t.Errorf("ParseTier(%q) = %v, %v", tier, got, ok)
		}
	}
	if got, ok := source.ParseTier("2"); !ok || got != source.Official {
		t.Errorf(`ParseTier("2") = %v, %v`, got, ok)
	}
	if _, ok := source.ParseTier("first-class"); ok {
		t.Error(`ParseTier("first-class") is ok`)
	}
}
