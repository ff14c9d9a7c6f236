package cldr

import (
	"compress/flate"
	_ "embed"
	"encoding/binary"
	"io"
	"strings"
	"sync"
	"sync/atomic"
)

//go:embed data.bin
var data string

// inflaters keeps decompressors, which are forty times larger than a record.
var inflaters sync.Pool

// inflate reads one record, the bytes of data from one offset to the next: its length, then the compressed text.
func inflate(from, to uint32, dict []byte) string {
	if from >= to || int(to) > len(data) {
		return ""
	}
	src := strings.NewReader(data[from:to])
	size, err := binary.ReadUvarint(src)
	if err != nil || size > 1<<20 {
		return ""
	}
	r, ok := inflaters.Get().(io.ReadCloser)
	if !ok {
		r = flate.NewReader(src)
	}
	if err := r.(flate.Resetter).Reset(src, dict); err != nil {
		return ""
	}
	b := make([]byte, size)
	if _, err := io.ReadFull(r, b); err != nil {
		return ""
	}
	inflaters.Put(r)
	return string(b)
}

// once returns what slot holds and makes it where it is empty. Two goroutines may both do so; one wins.
func once[T any](slot *atomic.Pointer[T], decode func() *T) *T {
	if v := slot.Load(); v != nil {
		return v
	}
	slot.CompareAndSwap(nil, decode())
	return slot.Load()
}
