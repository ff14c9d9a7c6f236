package source

import (
	"context"
	"errors"
	"iter"
)

var errNil = errors.New("no source")

// List is a literal source: for tests and small sets. It answers as an [Index] of the same evidence does, which
// it makes anew each time it is asked. The zero value is empty.
type List []Evidence

// Find indexes l and asks the index.
func (l List) Find(ctx context.Context, q Query) iter.Seq2[Evidence, error] {
	return func(yield func(Evidence, error) bool) {
		x, err := NewIndex(l.all())
		if err != nil {
			yield(Evidence{}, err)
			return
		}
		x.Find(ctx, q)(yield)
	}
}

// all yields the evidence as it stands.
func (l List) all() iter.Seq2[Evidence, error] {
	return func(yield func(Evidence, error) bool) {
		for _, e := range l {
			if !yield(e, nil) {
				return
			}
		}
	}
}
