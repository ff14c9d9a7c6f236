package source

import (
	"bufio"
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

// Rater is implemented by sources that know exchange rates. Rate returns how many of to one from bought on the last day it knows of
// first to last (civil days, "2024-03-15"), and between which two that moved over those days.
type Rater interface {
	Rate(from, to quantity.Unit, first, last string) (quantity.Rate, error)
}

var (
	_ Source = (*Rates)(nil)
	_ Rater  = (*Rates)(nil)
	_ Rater  = Registry(nil)
)

// ErrNoRate is the reason why there is no rate for a day.
var ErrNoRate = errors.New("no exchange rate")

// Rates are exchange rates by day, as the European Central Bank publishes them: what one euro bought. It never changes once it is
// read, and may be shared.
type Rates struct {
	base       quantity.Unit
	codes      []string // of the columns
	units      []quantity.Unit
	days       []string // ascending
	cells      []string // a row a day; "" where there is no rate
	provenance Provenance
}

const (
	maxRateColumns = 400
	maxRateDays    = 50_000
	// A day without trading takes the rate of the last one with it, if that isn't longer ago.
	maxRateGap = 7 * 24 * time.Hour
)

// ReadECB reads the European Central Bank's euro reference rates, in either of the forms it publishes: one day ("Date, USD, JPY", a
// day as "15 March 2024", a comma at the end of each line) or all of them ("Date,USD,JPY", days as 2024-03-15). N/A and
// nothing are no rate. A currency that isn't ISO 4217's, a rate that is no positive number and a day that is there twice are
// errors, with line and column.
func ReadECB(r io.Reader, p Provenance) (*Rates, error) {
	x := &Rates{provenance: p}
	x.base, _ = quantity.ParseUnit("EUR")
	c := csv.NewReader(io.LimitReader(r, MaxFile))
	c.FieldsPerRecord, c.TrimLeadingSpace, c.ReuseRecord = -1, true, true
	fail := func(line int, column, value, want string) error {
		return &ParseError{File: p.File, Line: line, Column: column, Value: value, Want: want, Err: ErrFormat}
	}
	header, err := c.Read()
	if err != nil {
		return nil, fail(1, "", "", `a header: "Date,USD,JPY,…"`)
	}
	if !isRateHeader(header) || len(header) > maxRateColumns {
		return nil, fail(1, "", strings.Join(header[:min(4, len(header))], ","), fmt.Sprintf(`a header: "Date,USD,JPY,…", at most %d columns`, maxRateColumns))
	}
	for _, code := range rateCodes(header) {
		u, err := quantity.ParseUnit(code)
		if err != nil || len(u.Currencies()) != 1 || slices.Contains(x.codes, code) || code == "EUR" {
			return nil, fail(1, code, code, "a currency of ISO 4217, once")
		}
		x.codes, x.units = append(x.codes, strings.Clone(code)), append(x.units, u)
	}
	type row struct {
		day   string
		cells []string
	}
	var rows []row
	for {
		f, err := c.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			line := 0
			if bad := (*csv.ParseError)(nil); errors.As(err, &bad) {
				line = bad.Line
			}
			return nil, fail(line, "", "", "CSV: "+err.Error())
		}
		line, _ := c.FieldPos(0)
		if len(rows) == maxRateDays {
			return nil, &ParseError{File: p.File, Line: line, Want: fmt.Sprintf("at most %d days", maxRateDays), Err: ErrTooLarge}
		}
		day, ok := rateDay(strings.TrimSpace(f[0]))
		if !ok {
			return nil, fail(line, "Date", f[0], `a day such as 2024-03-15 or "15 March 2024"`)
		}
		cells := make([]string, len(x.codes))
		for i, code := range x.codes {
			s := strings.TrimSpace(field(f, i+1))
			if s == "" || s == "N/A" {
				continue
			}
			if r, ok := rateNumber(s); !ok || r.Sign() <= 0 {
				return nil, fail(line, code, s, "a rate such as 1.0892, or N/A")
			}
			cells[i] = strings.Clone(s)
		}
		rows = append(rows, row{day, cells})
	}
	slices.SortFunc(rows, func(a, b row) int { return strings.Compare(a.day, b.day) })
	for i, r := range rows {
		if i > 0 && r.day == rows[i-1].day {
			return nil, &ParseError{File: p.File, Column: "Date", Value: r.day, Want: "each day once", Err: ErrDuplicate}
		}
		x.days, x.cells = append(x.days, r.day), append(x.cells, r.cells...)
	}
	return x, nil
}

// rates reads a file whose header is that of a table of rates; nil if it isn't.
func (o *opening) rates(file string, p Provenance) (Source, error) {
	f, err := open(o.fsys, file, MaxFile)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b := bufio.NewReaderSize(until{o.ctx, f}, 4*maxRateColumns)
	line, _ := b.Peek(4 * maxRateColumns)
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	if !isRateHeader(strings.Split(strings.TrimSpace(string(line)), ",")) {
		return nil, nil
	}
	x, err := ReadECB(b, p)
	if err != nil {
		return nil, err
	}
	return x, nil
}

// rateCodes are the currencies of a header; the daily file ends its lines with a comma.
func rateCodes(header []string) (codes []string) {
	for i, s := range header[1:] {
		if s = strings.TrimSpace(s); s != "" || i < len(header)-2 {
			codes = append(codes, s)
		}
	}
	return codes
}

// isRateHeader tells a table of rates by its header: a date, then codes of currencies and nothing else.
func isRateHeader(header []string) bool {
	if len(header) < 2 || strings.TrimPrefix(strings.TrimSpace(header[0]), "\ufeff") != "Date" {
		return false
	}
	codes := rateCodes(header)
	for _, code := range codes {
		if len(code) != 3 || strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
			return false
		}
	}
	return len(codes) > 0
}

// rateDay reads a day of either form.
func rateDay(s string) (string, bool) {
	for _, layout := range [...]string{time.DateOnly, "2 January 2006"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.DateOnly), true
		}
	}
	return "", false
}

// rateNumber reads digits with one point at most.
func rateNumber(s string) (*big.Rat, bool) {
	if len(s) > 40 || strings.Trim(s, "0123456789.") != "" {
		return nil, false
	}
	return new(big.Rat).SetString(s)
}

// rate is what one euro bought on day i; nil if that isn't known.
func (x *Rates) rate(i int, code string) *big.Rat {
	if code == "EUR" {
		return big.NewRat(1, 1)
	}
	k := slices.Index(x.codes, code)
	if k < 0 {
		return nil
	}
	r, _ := rateNumber(x.cells[i*len(x.codes)+k])
	return r
}

// Rate implements Rater. Two currencies that aren't the euro are joined by what it bought of both on one day, exactly.
// A day without trading has the rate of the last day before it, of seven; the rate says which. A currency that was nowhere legal
// tender on the last day is a *quantity.TenderError, which says since when and until when it was.
func (x *Rates) Rate(from, to quantity.Unit, first, last string) (quantity.Rate, error) {
	a, b := from.Currencies(), to.Currencies()
	if len(a) != 1 || len(b) != 1 || a[0] == b[0] {
		return quantity.Rate{}, &quantity.UnitError{From: from, To: to, Err: quantity.ErrRate}
	}
	start, err1 := time.Parse(time.DateOnly, first)
	end, err2 := time.Parse(time.DateOnly, last)
	if err1 != nil || err2 != nil || end.Before(start) {
		return quantity.Rate{}, fmt.Errorf("source: %w from %q to %q: want two days such as 2024-03-15, in order", ErrNoRate, first, last)
	}
	for _, u := range []quantity.Unit{from, to} {
		if err := u.Tender(last); err != nil {
			return quantity.Rate{}, err
		}
	}
	after, found := slices.BinarySearch(x.days, last)
	if found {
		after++
	}
	oldest := start.Add(-maxRateGap).Format(time.DateOnly)
	var mid, low, high *big.Rat
	day := ""
	for i := after - 1; i >= 0 && x.days[i] >= oldest && (mid == nil || x.days[i] >= first); i-- {
		p, q := x.rate(i, a[0]), x.rate(i, b[0])
		if p == nil || q == nil {
			continue
		}
		r := q.Quo(q, p)
		if mid == nil {
			mid, low, high, day = r, r, r, x.days[i]
			if t, err := time.Parse(time.DateOnly, day); err != nil || end.Sub(t) > maxRateGap {
				mid = nil
				break
			}
		}
		if r.Cmp(low) < 0 {
			low = r
		}
		if r.Cmp(high) > 0 {
			high = r
		}
	}
	if mid == nil {
		has := "none"
		if n := len(x.days); n > 0 {
			has = x.days[0] + " to " + x.days[n-1]
		}
		return quantity.Rate{}, fmt.Errorf("source: %w of %s to %s from %s to %s; days known: %s", ErrNoRate, a[0], b[0], first, last, has)
	}
	base, quote := currencyUnit(a[0]), currencyUnit(b[0])
	at := func(r *big.Rat) quantity.End { return quantity.End{Quantity: quantity.FromRat(r, quantity.Unit{})} }
	span, err := quantity.NewInterval(at(low), at(high))
	if err != nil {
		return quantity.Rate{}, err
	}
	return quantity.Rate{Base: base, Quote: quote, Mid: quantity.FromRat(mid, quantity.Unit{}), Span: span, From: first, To: last, Day: day}, nil
}

func currencyUnit(code string) quantity.Unit {
	u, _ := quantity.ParseUnit(code)
	return u
}

// Find yields what one euro bought, the latest day first, where the query asks for a currency in euros or names one.
func (x *Rates) Find(ctx context.Context, q Query) iter.Seq2[Evidence, error] {
	return func(yield func(Evidence, error) bool) {
		if err := ctx.Err(); err != nil {
			yield(Evidence{}, err)
			return
		}
		if q.All != "" {
			return
		}
		n, limit := 0, q.limit()
		first, last := "", "9999-12-31"
		if s := q.Period.Start.String(); s != "" && !q.Period.Start.IsZero() {
			first = s
		}
		if s := q.Period.End.String(); s != "" && !q.Period.End.IsZero() {
			last = s
		}
		for i := len(x.days) - 1; i >= 0; i-- {
			if day := x.days[i]; day < first || day > last {
				continue
			}
			for k, code := range x.codes {
				cell := x.cells[i*len(x.codes)+k]
				if cell == "" || !x.asked(q, code, x.units[k]) {
					continue
				}
				if err := ctx.Err(); err != nil {
					yield(Evidence{}, err)
					return
				}
				if n == limit || !yield(x.evidence(i, k, cell), nil) {
					return
				}
				n++
			}
		}
	}
}

// asked reports whether a query is about a currency: its unit is so many of it a euro, or its words name it.
func (x *Rates) asked(q Query, code string, u quantity.Unit) bool {
	if q.Dimension == u.Per(x.base) {
		return true
	}
	return slices.ContainsFunc(q.Terms, func(s string) bool { return s == code || s == "EUR/"+code })
}

func (x *Rates) evidence(i, k int, cell string) Evidence {
	r, _ := rateNumber(cell)
	ulp := 0
	if dot := strings.IndexByte(cell, '.'); dot >= 0 {
		ulp = dot + 1 - len(cell)
	}
	figure := quantity.Stated(quantity.FromRat(r, x.units[k].Per(x.base)), ulp)
	var day claim.Date
	if t, err := time.Parse(time.DateOnly, x.days[i]); err == nil {
		day = claim.DateOf(t)
	}
	return Evidence{Dataset: "rates", Provenance: x.provenance, Claim: claim.Claim{
		ID:       x.days[i] + "/" + x.codes[k],
		Selector: claim.Selector{Exact: cell, Row: strconv.Itoa(len(x.days) - i), Column: x.codes[k]},
		Assertion: &claim.Assertion{
			Kind: quantity.Currency, Figure: &figure, Measurand: "exchange rate", Entity: x.codes[k],
			Period: claim.Period{Start: day, End: day}, Aggregation: claim.Instant,
		},
	}}
}

// Rate asks the sources that are Raters, in the order of their names, and returns the first answer; all reasons if none has one.
func (r Registry) Rate(from, to quantity.Unit, first, last string) (quantity.Rate, error) {
	var errs []error
	for _, name := range slices.Sorted(maps.Keys(r)) {
		s, ok := r[name].(Rater)
		if !ok {
			continue
		}
		rate, err := s.Rate(from, to, first, last)
		if err == nil {
			return rate, nil
		}
		if errors.Is(err, quantity.ErrTender) {
			return rate, err
		}
		errs = append(errs, &Error{name, err})
	}
	if errs == nil {
		return quantity.Rate{}, &quantity.UnitError{From: from, To: to, Err: quantity.ErrRate}
	}
	return quantity.Rate{}, errors.Join(errs...)
}
