package claim

import "strings"

// slab hands out values of one kind from memory made for many at a time, since a claim is made of many small ones. What has been
// handed out is never used again.
type slab[T any] struct{ rest []T }

// slabSize is how many values are made at a time. Each of them keeps the others in memory.
const slabSize = 16

func (s *slab[T]) next() *T {
	if len(s.rest) == 0 {
		s.rest = make([]T, slabSize)
	}
	v := &s.rest[0]
	s.rest = s.rest[1:]
	return v
}

// one returns v in a slice of its own.
func (s *slab[T]) one(v T) []T {
	if len(s.rest) == 0 {
		s.rest = make([]T, slabSize)
	}
	list := s.rest[:1:1]
	list[0] = v
	s.rest = s.rest[1:]
	return list
}

// texts does so with short strings.
type texts struct{ b strings.Builder }

// textSize is how many bytes are made at a time.
const textSize = 512

func (t *texts) add(s []byte) string {
	if len(s) > t.b.Cap()-t.b.Len() {
		t.b = strings.Builder{}
		t.b.Grow(max(textSize, len(s)))
	}
	at := t.b.Len()
	t.b.Write(s)
	return t.b.String()[at:]
}
