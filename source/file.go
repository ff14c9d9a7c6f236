package source

import (
	"context"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"fmt"
	hashes "hash"
	"io"
	"io/fs"
	"strings"
)

// open opens a regular file of bounded size.
func open(fsys fs.FS, file string, most int64) (fs.File, error) {
	f, err := fsys.Open(file)
	if err != nil {
		return nil, fileError(file, err)
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = fmt.Errorf("%w: no regular file", ErrFormat)
	}
	if err == nil && info.Size() > most {
		err = fmt.Errorf("%w: %d bytes; want at most %d", ErrTooLarge, info.Size(), most)
	}
	if err != nil {
		f.Close()
		return nil, fileError(file, err)
	}
	return f, nil
}

// fileError leaves out what fs.PathError repeats.
func fileError(file string, err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	return &ParseError{File: file, Err: err}
}

// readFile reads a whole file.
func readFile(fsys fs.FS, file string, most int64) ([]byte, error) {
	f, err := open(fsys, file, most)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, most+1))
	if err == nil && int64(len(data)) > most {
		err = ErrTooLarge
	}
	if err != nil {
		return nil, fileError(file, err)
	}
	return data, nil
}

// until is a reader that ends with its context.
type until struct {
	ctx context.Context
	r   io.Reader
}

func (u until) Read(p []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	return u.r.Read(p)
}

// digest hashes a file, and compares it with the hash that a descriptor states: hexadecimal, after "sha256:" and its kind; MD5 without.
func digest(r io.Reader, stated, file string) (string, error) {
	sum := sha256.New()
	var to io.Writer = sum
	var other hashes.Hash
	kind, want, found := strings.Cut(strings.ToLower(stated), ":")
	if !found {
		kind, want = "md5", kind
	}
	switch kind {
	case "md5":
		other = md5.New()
	case "sha1":
		other = sha1.New()
	case "sha256":
		other = sha256.New()
	case "sha512":
		other = sha512.New()
	default:
		return "", &ParseError{File: file, Column: "hash", Value: stated, Want: "md5, sha1, sha256 or sha512", Err: ErrFormat}
	}
	if want != "" {
		to = io.MultiWriter(sum, other)
	}
	if _, err := io.Copy(to, r); err != nil {
		return "", fileError(file, err)
	}
	if got := hex.EncodeToString(other.Sum(nil)); want != "" && got != want {
		return "", &ParseError{File: file, Column: "hash", Value: got, Want: want + ", as " + Descriptor + " states; or a descriptor that states the new hash and vintage", Err: ErrHash}
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}
