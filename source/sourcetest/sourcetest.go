// Package sourcetest checks that a source keeps the contract of [source.Source], whoever wrote it.
package sourcetest

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
	"github.com/claimcheck/claimcheck/source"
)

// TestSource tests a source. It checks that
//
//   - each of want is found by its words, entity, place, period and unit, with its value intact: the same figure or date,
//     measurand, entity, place and period, in the same place;
//   - the same question gets the same answers in the same order: when the sequence is ranged over again, when it is asked
//     anew, and when many ask at once; the question isn't changed;
//   - a loop that is left is left, a context that is done ends the sequence with its error;
//   - no more than Query.Limit is yielded;
//   - each claim is one thing: a quotation, or an assertion with a figure or a date;
//   - Query.All yields a dataset whole, where the source describes its datasets, and nothing for one that isn't there;
//   - no question makes it panic: words that are no words, long ones, other people's query syntax, periods that end before they begin.
//
// It returns all that is wrong, joined, or nil. Use it in a test:
//
//	if err := sourcetest.TestSource(src, want...); err != nil {
//		t.Fatal(err)
//	}
func TestSource(src source.Source, want ...source.Evidence) error {
	t := &tester{src: src}
	questions := []source.Query{{}, {Limit: 1}}
	for _, e := range want {
		q := Question(e)
		questions = append(questions, q)
		t.find(q, e)
	}
	for _, q := range questions {
		t.steady(q)
		t.limit(q)
		t.leave(q)
		t.done(q)
	}
	t.together(questions)
	t.whole()
	t.odd()
	return errors.Join(t.errs...)
}

// Question is what a checker might ask to find e: all that it states but its value.
func Question(e source.Evidence) source.Query {
	var q source.Query
	a := e.Claim.Assertion
	if a == nil {
		q.Quotation = e.Claim.Selector.Exact
		return q
	}
	for _, s := range [...]string{a.Measurand, a.Entity} {
		if s != "" {
			q.Terms = append(q.Terms, s)
		}
	}
	q.Place, q.Period = a.Place, a.Period
	if a.Figure != nil {
		i := a.Figure.Interval()
		q.Dimension = i.Lo().Quantity.Unit()
		if i.Lo().Unbounded {
			q.Dimension = i.Hi().Quantity.Unit()
		}
	}
	return q
}

// tester collects what is wrong.
type tester struct {
	src  source.Source
	errs []error
}

// most is how many errors are told.
const most = 20

func (t *tester) errorf(format string, args ...any) {
	if len(t.errs) < most {
		t.errs = append(t.errs, fmt.Errorf("sourcetest: "+format, args...))
	}
}

// answer is one step of a sequence.
type answer struct {
	e   source.Evidence
	err error
}

func (a answer) String() string {
	if a.err != nil {
		return "error " + a.err.Error()
	}
	c := a.e.Claim
	s := a.e.Dataset + " " + c.ID + " " + c.Selector.Row + " " + c.Selector.Column
	if c.Assertion != nil {
		s += " " + said(c.Assertion)
	} else {
		s += " " + c.Selector.Exact
	}
	return strings.Join(strings.Fields(s), " ")
}

// said is what must not change on the way.
func said(a *claim.Assertion) string {
	value := "nothing"
	if a.Figure != nil {
		value = a.Figure.String()
	} else if a.Date != nil {
		value = fmt.Sprint(*a.Date)
	}
	return fmt.Sprintf("%s of %q, %q, %q, %v", value, a.Measurand, a.Entity, a.Place, a.Period)
}

// ask collects the answers, at most stop of them, and says what goes wrong on the way.
func (t *tester) ask(ctx context.Context, q source.Query, stop int) (as []answer) {
	defer func() {
		if p := recover(); p != nil {
			t.errorf("Find(%s) panics: %v", show(q), p)
		}
	}()
	return t.collect(t.src.Find(ctx, q), q, stop)
}

func (t *tester) collect(seq func(func(source.Evidence, error) bool), q source.Query, stop int) (as []answer) {
	left := false
	seq(func(e source.Evidence, err error) bool {
		if left {
			t.errorf("Find(%s) goes on after the loop was left", show(q))
			return false
		}
		as = append(as, answer{e, err})
		left = len(as) >= stop
		return !left
	})
	return as
}

// find looks for one piece of evidence.
func (t *tester) find(q source.Query, want source.Evidence) {
	as := t.ask(context.Background(), q, math.MaxInt)
	for _, a := range as {
		if a.err != nil {
			t.errorf("Find(%s): %v", show(q), a.err)
			return
		}
		if same(a.e, want) {
			return
		}
	}
	t.errorf("Find(%s) doesn't yield what is there, %s; it yields %v", show(q), answer{e: want}, as[:min(len(as), 5)])
}

// same reports whether got is want, as far as want says what it is.
func same(got, want source.Evidence) bool {
	g, w := got.Claim, want.Claim
	if want.Dataset != "" && got.Dataset != want.Dataset || w.ID != "" && g.ID != w.ID ||
		w.Selector.Row != g.Selector.Row || w.Selector.Column != g.Selector.Column {
		return false
	}
	if w.Assertion == nil || g.Assertion == nil {
		return w.Assertion == g.Assertion && strings.Contains(g.Selector.Exact, w.Selector.Exact)
	}
	return said(g.Assertion) == said(w.Assertion)
}

// steady asks the same twice, and ranges twice.
func (t *tester) steady(q source.Query) {
	kept := q
	kept.Terms = slices.Clone(q.Terms)
	seq := t.src.Find(context.Background(), q)
	first := t.collect(seq, q, math.MaxInt)
	if again := t.collect(seq, q, math.MaxInt); !equal(first, again) {
		t.errorf("Find(%s) yields other answers when its sequence is ranged over again: %v, then %v", show(q), cut(first), cut(again))
	}
	if anew := t.ask(context.Background(), q, math.MaxInt); !equal(first, anew) {
		t.errorf("Find(%s) yields other answers when asked anew: %v, then %v", show(q), cut(first), cut(anew))
	}
	if !slices.Equal(kept.Terms, q.Terms) {
		t.errorf("Find(%s) changes the query's terms to %q", show(kept), q.Terms)
	}
	for _, a := range first {
		t.one(q, a)
	}
}

// one checks that evidence is one thing.
func (t *tester) one(q source.Query, a answer) {
	if a.err != nil {
		return
	}
	c := a.e.Claim
	n := 0
	for _, set := range [...]bool{c.Quotation != nil, c.Assertion != nil, c.Err != nil} {
		if set {
			n++
		}
	}
	if n != 1 {
		t.errorf("Find(%s) yields %s, which is %d things; want one of Quotation, Assertion and Err", show(q), a, n)
	} else if c.Assertion != nil && (c.Assertion.Figure == nil) == (c.Assertion.Date == nil) {
		t.errorf("Find(%s) yields %s; want one of Figure and Date", show(q), a)
	}
}

// limit asks for few.
func (t *tester) limit(q source.Query) {
	for _, n := range [...]int{1, 2} {
		q.Limit = n
		got := 0
		for _, a := range t.ask(context.Background(), q, math.MaxInt) {
			if a.err == nil {
				got++
			}
		}
		if _, many := t.src.(source.Registry); got > n && !many { // a registry's limit is each source's
			t.errorf("Find(%s) yields %d pieces of evidence", show(q), got)
		}
	}
}

// leave leaves the loop.
func (t *tester) leave(q source.Query) { t.ask(context.Background(), q, 1) }

// done ends the context before the first step, and after it.
func (t *tester) done(q source.Query) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, a := range t.ask(ctx, q, most) {
		if a.err == nil {
			t.errorf("Find(%s) yields %s although its context was done before", show(q), a)
			return
		} else if !errors.Is(a.err, context.Canceled) {
			t.errorf("Find(%s) yields the error %v; want context.Canceled", show(q), a.err)
			return
		}
	}
	ctx, cancel = context.WithCancel(context.Background())
	defer cancel()
	after := 0
	t.src.Find(ctx, q)(func(e source.Evidence, err error) bool {
		if ctx.Err() != nil && err == nil {
			after++
		}
		cancel()
		return true
	})
	if after > 0 {
		t.errorf("Find(%s) yields %d pieces of evidence after its context was done", show(q), after)
	}
}

// together asks everything at once.
func (t *tester) together(qs []source.Query) {
	want := make([][]answer, len(qs))
	for i, q := range qs {
		want[i] = t.ask(context.Background(), q, math.MaxInt)
	}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 4 {
		for i, q := range qs {
			wg.Go(func() {
				one := &tester{src: t.src}
				got := one.ask(context.Background(), q, math.MaxInt)
				if !equal(got, want[i]) {
					one.errorf("Find(%s) yields other answers when many ask at once: %v, alone %v", show(q), cut(got), cut(want[i]))
				}
				mu.Lock()
				defer mu.Unlock()
				t.errs = append(t.errs, one.errs...)
			})
		}
	}
	wg.Wait()
	t.errs = t.errs[:min(len(t.errs), most)]
}

// whole asks for datasets.
func (t *tester) whole() {
	if as := t.ask(context.Background(), source.Query{All: "a dataset that isn't there"}, most); len(as) > 0 && as[0].err == nil {
		t.errorf("Query.All yields %v of a dataset that isn't there", as)
	}
	d, ok := t.src.(source.Describer)
	if !ok {
		return
	}
	for set, err := range d.Describe(context.Background()) {
		if err != nil {
			t.errorf("Describe: %v", err)
			continue
		}
		name := set.Name
		if set.Source != "" {
			name = set.Source + "/" + name
		}
		if set.Name == "" {
			continue
		}
		n := 0
		for _, a := range t.ask(context.Background(), source.Query{All: name}, math.MaxInt) {
			if a.err != nil {
				t.errorf("Query.All of %q: %v", name, a.err)
			} else if n++; a.e.Dataset != set.Name {
				t.errorf("Query.All of %q yields a row of %q", name, a.e.Dataset)
			}
		}
		if n != set.Rows {
			t.errorf("Query.All of %q yields %d pieces of evidence; it is described as having %d", name, n, set.Rows)
		}
	}
}

// odd asks what nobody should.
func (t *tester) odd() {
	words := [...]string{
		"", " ", "\x00", "\xff\xfe", strings.Repeat("long ", 1<<12), strings.Repeat("x", 1<<16), "'; drop table evidence; --", `"`, "* OR near(", "%_", `\`,
		"…", "١٢٣", "e\u0301", "\u202e", "💥", "a\nb",
	}
	unit, _ := quantity.ParseUnit("#nobody-counts-this")
	years := claim.Period{Start: claim.Date{Year: 2030, Month: 1, Day: 1}, End: claim.Date{Year: 1990, Month: 13, Day: 99}}
	for _, w := range words {
		for _, q := range [...]source.Query{
			{Terms: []string{w}}, {Terms: []string{w, w}, Place: w, Dimension: unit}, {Quotation: w}, {All: w}, {Place: w, Period: years, Limit: -1},
			{Terms: []string{w}, Limit: math.MaxInt},
		} {
			for _, a := range t.ask(context.Background(), q, most) {
				if a.err != nil {
					t.errorf("Find(%s): %v; a question that finds nothing is no error", show(q), a.err)
				}
			}
		}
	}
}

// equal compares answers.
func equal(a, b []answer) bool {
	return slices.EqualFunc(a, b, func(x, y answer) bool { return x.String() == y.String() })
}

func cut(as []answer) []answer { return as[:min(len(as), 3)] }

// show is a query for an error: what it states.
func show(q source.Query) string {
	var parts []string
	add := func(stated bool, name string, value any) {
		if stated {
			parts = append(parts, fmt.Sprintf("%s: %.80q", name, fmt.Sprint(value)))
		}
	}
	add(len(q.Terms) > 0, "Terms", strings.Join(q.Terms, ", "))
	add(q.Place != "", "Place", q.Place)
	add(q.Period != claim.Period{}, "Period", q.Period)
	add(q.Dimension != quantity.Unit{}, "Dimension", q.Dimension)
	add(q.Quotation != "", "Quotation", q.Quotation)
	add(!q.AsOf.IsZero(), "AsOf", q.AsOf)
	add(q.All != "", "All", q.All)
	add(q.Limit != 0, "Limit", q.Limit)
	return "Query{" + strings.Join(parts, ", ") + "}"
}
