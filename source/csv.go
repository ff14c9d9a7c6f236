package source

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// records reads a CSV file record by record, and never holds more than one.
type records struct {
	csv    *csv.Reader
	bound  *bounded
	file   string
	comma  rune
	header []string
	rows   int
	line   int // the last record's
}

// bounded fails when the reader of records has read too far ahead of the last record's end: a record without end.
type bounded struct {
	r       io.Reader
	n, mark int64
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.n-b.mark > MaxRecord+1<<13 {
		return 0, ErrTooLarge
	}
	n, err := b.r.Read(p[:min(len(p), 1<<12)])
	b.n += int64(n)
	return n, err
}

// openCSV reads the header line.
func openCSV(r io.Reader, file, encoding string, comma rune) (*records, error) {
	fail := func(value, want string, err error) error {
		return &ParseError{File: file, Line: 1, Value: value, Want: want, Err: err}
	}
	text, err := decode(r, encoding)
	if err != nil {
		return nil, &ParseError{File: file, Value: encoding, Want: "utf-8, utf-16, iso-8859-1 … -16, windows-1250 … -1258, koi8-r, koi8-u, macintosh or ibm437 … 866", Err: err}
	}
	ahead := bufio.NewReaderSize(text, 1<<16)
	head, err := ahead.Peek(1 << 16)
	if err != nil && err != io.EOF && err != bufio.ErrBufferFull {
		return nil, fail("", "", err)
	}
	if i := bytes.IndexByte(head, 0); i >= 0 {
		return nil, fail("", "text", fmt.Errorf("%w: a zero byte at %d", ErrFormat, i))
	}
	if comma == 0 {
		comma = delimiter(head)
	}
	rs := &records{bound: &bounded{r: ahead}, file: file, comma: comma}
	rs.csv = csv.NewReader(rs.bound)
	rs.csv.Comma = comma
	rs.csv.FieldsPerRecord = -1
	rs.csv.ReuseRecord = true
	if !validComma(comma) {
		return nil, fail(string(comma), "a delimiter that is no quotation mark and no line break", ErrFormat)
	}
	header, _, err := rs.next()
	if err == io.EOF {
		return nil, fail("", "a header line", ErrMissing)
	}
	if err != nil {
		return nil, err
	}
	if len(header) > MaxColumns {
		return nil, fail(fmt.Sprint(len(header)), fmt.Sprintf("at most %d columns", MaxColumns), ErrTooLarge)
	}
	for _, h := range header {
		rs.header = append(rs.header, strings.TrimSpace(strings.Clone(h)))
	}
	for n := len(rs.header); n > 1 && rs.header[n-1] == ""; n-- {
		rs.header = rs.header[:n-1]
	}
	return rs, nil
}

func validComma(r rune) bool {
	return r != '"' && r != '\r' && r != '\n' && utf8.ValidRune(r) && r != utf8.RuneError
}

// next returns the next record, which is valid until the one after it, and its line. At the end it is io.EOF.
func (rs *records) next() (fields []string, line int, err error) {
	fields, err = rs.csv.Read()
	rs.bound.mark = rs.csv.InputOffset()
	if err == io.EOF {
		return nil, 0, err
	}
	if err != nil {
		var pe *csv.ParseError
		at := &ParseError{File: rs.file, Err: err}
		switch {
		case errors.As(err, &pe):
			at.Line, at.Err = pe.StartLine, fmt.Errorf("%w: %w", ErrFormat, pe.Err)
			if pe.Line != pe.StartLine || errors.Is(pe.Err, csv.ErrQuote) {
				at.Want = `quotation marks around the whole field, doubled within it`
			}
		case errors.Is(err, ErrTooLarge):
			at.Line = rs.line + 1
			at.Want = fmt.Sprintf("records of at most %d bytes: is a quotation mark left open?", MaxRecord)
		}
		return nil, at.Line, at
	}
	line, _ = rs.csv.FieldPos(0)
	rs.line = line
	if rs.rows++; rs.rows > MaxRows {
		return nil, line, &ParseError{File: rs.file, Line: line, Want: fmt.Sprintf("at most %d rows", MaxRows), Err: ErrTooLarge}
	}
	return fields, line, nil
}

// delimiter chooses what the header line has most of, outside quotation marks; a comma where it has none.
func delimiter(head []byte) rune {
	counts := map[byte]int{}
	quoted := false
	for _, c := range head {
		if c == '"' {
			quoted = !quoted
		}
		if quoted {
			continue
		}
		if c == '\n' && len(counts) > 0 || c == '\r' && len(counts) > 0 {
			break
		}
		switch c {
		case ',', ';', '\t', '|':
			counts[c]++
		case '\n', '\r':
		default:
			counts[0] = 0
		}
	}
	best := byte(',')
	for _, c := range []byte{';', '\t', '|'} {
		if counts[c] > counts[best] {
			best = c
		}
	}
	return rune(best)
}

// decode returns text in UTF-8 without a byte order mark. A mark comes before the declared encoding.
func decode(r io.Reader, name string) (io.Reader, error) {
	var declared encoding.Encoding
	switch name = strings.ToLower(strings.ReplaceAll(name, "_", "-")); name {
	case "", "utf-8", "utf8", "us-ascii", "ascii", "utf-8-sig":
		return transform.NewReader(r, unicode.BOMOverride(transform.Nop)), nil
	case "utf-16", "utf-16le":
		declared = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case "utf-16be":
		declared = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	case "latin1", "latin-1":
		declared = charmap.ISO8859_1
	case "cp1252":
		declared = charmap.Windows1252
	case "cp1251":
		declared = charmap.Windows1251
	case "cp1250":
		declared = charmap.Windows1250
	default:
		for _, e := range charmap.All {
			m, ok := e.(*charmap.Charmap)
			if ok && strings.ReplaceAll(strings.ToLower(m.String()), " ", "-") == name {
				declared = m
			}
		}
	}
	if declared == nil {
		return nil, fmt.Errorf("%w: unknown encoding", ErrFormat)
	}
	return transform.NewReader(r, unicode.BOMOverride(declared.NewDecoder())), nil
}
