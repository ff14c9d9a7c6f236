package source

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

// Error is a source that couldn't answer.
type Error struct {
	Source string
	Err    error
}

// Error names the source and says why.
func (e *Error) Error() string { return fmt.Sprintf("source %q: %v", e.Source, e.Err) }

// Unwrap returns the reason.
func (e *Error) Unwrap() error { return e.Err }

// Registry asks its sources in the order of their names, each up to the query's limit. It stamps Evidence.Source
// and wraps what fails in an *Error; the other sources are asked all the same. A Registry in a Registry gives
// names with a slash ("archive/yearbook"). The zero value holds nothing. It must not be changed while it is asked.
type Registry map[string]Source

// Find asks every source. Where q.All begins with a source's name and a slash, only that one is asked.
func (r Registry) Find(ctx context.Context, q Query) iter.Seq2[Evidence, error] {
	return func(yield func(Evidence, error) bool) {
		for _, name := range slices.Sorted(maps.Keys(r)) {
			ask, ok := r.question(name, q)
			if !ok {
				continue
			}
			if err := ctx.Err(); err != nil {
				yield(Evidence{}, err)
				return
			}
			if r[name] == nil {
				if !yield(Evidence{}, &Error{name, errNil}) {
					return
				}
				continue
			}
			n, limit := 0, ask.limit()
			for e, err := range r[name].Find(ctx, ask) {
				if done := ctx.Err(); done != nil {
					yield(Evidence{}, done)
					return
				}
				if err != nil {
					if !yield(Evidence{}, &Error{name, err}) {
						return
					}
					continue
				}
				if n == limit {
					break
				}
				n++
				e.Source = join(name, e.Source)
				if !yield(e, nil) {
					return
				}
			}
		}
	}
}

// question is what the source of that name is asked. It isn't asked for a dataset that another one is named for.
func (r Registry) question(name string, q Query) (Query, bool) {
	if q.All == "" {
		return q, true
	}
	if rest, ok := strings.CutPrefix(q.All, name+"/"); ok {
		q.All = rest
		return q, true
	}
	for at := range len(q.All) {
		if q.All[at] == '/' && r[q.All[:at]] != nil {
			return q, false
		}
	}
	return q, true
}

// join is the name of an inner registry's source.
func join(outer, inner string) string {
	if inner == "" || inner == outer {
		return outer
	}
	return outer + "/" + inner
}

// Describe yields the datasets of the sources that know theirs, in the order of names.
func (r Registry) Describe(ctx context.Context) iter.Seq2[Dataset, error] {
	return func(yield func(Dataset, error) bool) {
		for _, name := range slices.Sorted(maps.Keys(r)) {
			if err := ctx.Err(); err != nil {
				yield(Dataset{}, err)
				return
			}
			d, ok := r[name].(Describer)
			if !ok {
				if !yield(Dataset{Source: name}, nil) {
					return
				}
				continue
			}
			for set, err := range d.Describe(ctx) {
				if err != nil {
					err = &Error{name, err}
				}
				set.Source = join(name, set.Source)
				if !yield(set, err) {
					return
				}
			}
		}
	}
}
