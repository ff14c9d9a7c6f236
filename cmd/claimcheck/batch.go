package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"sync"

	"github.com/claimcheck/claimcheck/internal/protocol"
)

// maxLine is the longest line that batch mode reads; a longer one yields an error and the run goes on.
const maxLine = 256 << 20

// batch answers each line of in with one line of out, in order, with as many lines in flight as there are cores.
// answer returns the answer's object, or an error that becomes one.
func batch(ctx context.Context, in io.Reader, out io.Writer, answer func(context.Context, protocol.Request) (any, error)) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	type slot struct {
		line []byte
		err  error
		done chan []byte
	}
	workers := runtime.GOMAXPROCS(0)
	work, order := make(chan *slot), make(chan *slot, 2*workers)
	var failed error
	go func() {
		defer close(order)
		defer close(work)
		failed = lines(in, func(line []byte, err error) bool {
			s := &slot{line: line, err: err, done: make(chan []byte, 1)}
			select {
			case order <- s:
			case <-ctx.Done():
				return false
			}
			select {
			case work <- s:
			case <-ctx.Done():
				return false
			}
			return true
		})
	}()
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for s := range work {
				s.done <- one(ctx, s.line, s.err, answer)
			}
		})
	}
	w := bufio.NewWriterSize(out, 1<<16)
	var werr error
	for s := range order {
		if werr != nil || ctx.Err() != nil {
			continue // drain
		}
		var b []byte
		select {
		case b = <-s.done:
		case <-ctx.Done():
			continue
		}
		_, werr = w.Write(b)
		if len(order) == 0 && werr == nil { // whoever writes line by line gets answers line by line
			werr = w.Flush()
		}
		if werr != nil {
			cancel()
		}
	}
	wg.Wait()
	if werr == nil {
		werr = w.Flush()
	}
	return errors.Join(failed, werr, context.Cause(ctx))
}

// one answers one line.
func one(ctx context.Context, line []byte, err error, answer func(context.Context, protocol.Request) (any, error)) []byte {
	var r protocol.Request
	var failure *protocol.Error
	if err != nil {
		failure = &protocol.Error{Code: protocol.CodeLimit, Message: err.Error()}
		r.ID = json.RawMessage("null")
	} else {
		r, failure = protocol.Decode(line)
	}
	if failure == nil {
		v, err := safely(ctx, r, answer)
		if err == nil {
			return encode(v)
		}
		if !errors.As(err, &failure) {
			failure = protocol.ErrorOf(err)
		}
	}
	return encode(protocol.Failure{Schema: protocol.Schema, ID: r.ID, Error: failure})
}

// safely turns a defect of ours into an error of its line: a batch of a million texts must not end with one of them.
func safely(ctx context.Context, r protocol.Request, answer func(context.Context, protocol.Request) (any, error)) (v any, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &protocol.Error{Code: protocol.CodeInternal, Message: fmt.Sprintf("internal error: %v; please report it with this line", p)}
		}
	}()
	return answer(ctx, r)
}

func encode(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return encode(protocol.Failure{Schema: protocol.Schema, ID: json.RawMessage("null"), Error: &protocol.Error{Code: protocol.CodeInternal, Message: err.Error()}})
	}
	return b.Bytes()
}

// lines calls f with each line that isn't blank, or with the error of one that is too long, until f returns false.
func lines(in io.Reader, f func([]byte, error) bool) error {
	r := bufio.NewReaderSize(in, 1<<16)
	for number := 1; ; number++ {
		var line []byte
		long := false
		var err error
		for {
			var part []byte
			part, err = r.ReadSlice('\n')
			if len(line)+len(part) > maxLine {
				long, line = true, nil
			}
			if !long {
				line = append(line, part...)
			}
			if err != bufio.ErrBufferFull {
				break
			}
		}
		switch {
		case long:
			if !f(nil, fmt.Errorf("line %d is longer than %d bytes", number, maxLine)) {
				return nil
			}
		case len(bytes.TrimSpace(line)) > 0:
			if !f(line, nil) {
				return nil
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("line %d: %w", number, err)
		}
	}
}
