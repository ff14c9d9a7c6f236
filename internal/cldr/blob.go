package cldr

import (
	"compress/flate"
	_ "embed"
	"io"
	"strings"
	"sync"
	"sync/atomic"
)

//go:embed data.bin
var data string

// inflaters keeps decompressors, which are forty times larger than a record.
var inflaters sync.Pool

// inflate reads one record, the bytes of data from one offset to the next.
func inflate(from, to uint32) string {
	if from >= to || int(to) > len(data) {
		return ""
	}
	src := strings.NewReader(data[from:to])
	r, ok := inflaters.Get().(io.ReadCloser)
	if ok {
		if err := r.(flate.Resetter).Reset(src, nil); err != nil {
			return ""
		}
	} else {
		r = flate.NewReader(src)
	}
	var b strings.Builder
	b.Grow(int(to-from) * 3)
	if _, err := io.Copy(&b, r); err != nil {
		return ""
	}
	inflaters.Put(r)
	return b.String()
}

// once returns what slot holds and makes it where it is empty. Two goroutines may both make it; one wins.
func once[T any](slot *atomic.Pointer[T], make func() *T) *T {
	if v := slot.Load(); v != nil {
		return v
	}
	slot.CompareAndSwap(nil, make())
	return slot.Load()
}
