package source

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

// builder makes an Index.
type builder struct {
	x      *Index
	lex    *lexicon.Lexicon
	text   strings.Builder
	voices map[language.Tag]int
	shapes map[shape]uint32
	groups map[group]uint32
	units  map[quantity.Unit]uint16
	last   struct { // the series of the last shape: rows of a table come in order
		shape  uint32
		unit   quantity.Unit
		series uint32
		ok     bool
	}
	docs []document
	seen map[*claim.Text]bool // in docs
}

// group is what a series has in common.
type group struct {
	measurand, entity, place string
	unit                     uint16
	voice                    int
}

func newBuilder(lex *lexicon.Lexicon) *builder {
	return &builder{
		x:      &Index{keys: map[string]uint32{}, byName: map[string]*dataset{}},
		lex:    lex,
		voices: map[language.Tag]int{},
		shapes: map[shape]uint32{},
		groups: map[group]uint32{},
		units:  map[quantity.Unit]uint16{},
		seen:   map[*claim.Text]bool{},
	}
}

// add registers evidence as it is.
func (b *builder) add(e Evidence) {
	x := b.x
	id := uint32(len(x.whole)) | wholeID
	set := b.dataset(e.Dataset, e.Complete, e.Provenance)
	set.hold(id)
	x.whole = append(x.whole, e)
	if t := e.Claim.Text; t != nil && t.Body != "" {
		b.document(document{t, e.Dataset, e.Provenance})
	} else if e.Claim.Quotation != nil && e.Claim.Selector.Exact != "" { // a passage without its document
		t := &claim.Text{Body: e.Claim.Selector.Exact}
		if by := e.Claim.Attribution; by != nil {
			t.Speaker = by.Speaker
		}
		b.document(document{t, e.Dataset, e.Provenance})
	}
	a := e.Claim.Assertion
	if a == nil {
		return
	}
	var unit quantity.Unit
	if a.Figure != nil {
		unit = a.Figure.Interval().Lo().Quantity.Unit()
		if lo := a.Figure.Interval().Lo(); lo.Unbounded {
			unit = a.Figure.Interval().Hi().Quantity.Unit()
		}
	}
	voice := b.voice(e.Claim.Text)
	n := b.seriesOf(group{a.Measurand, a.Entity, a.Place, b.dimension(unit), voice}, unit)
	b.x.series[n].ids = append(b.x.series[n].ids, id)
	s := e.Claim.Selector
	for _, around := range [...]string{s.Prefix, s.Exact, s.Suffix} {
		for _, k := range x.voices[voice].keys(around) {
			b.post("~"+k, n)
		}
	}
	set.span(x.when(id))
}

// cell registers a figure of a table, whose unit is given.
func (b *builder) cell(s shape, c cell, unit quantity.Unit, written string) (id uint32) {
	x := b.x
	id = uint32(len(x.cells))
	n, ok := b.shapes[s]
	if !ok {
		n = uint32(len(x.shapes))
		b.shapes[s] = n
		x.shapes = append(x.shapes, s)
	}
	c.shape, c.at, c.n = n, uint32(b.text.Len()), uint16(min(len(written), 1<<16-1))
	b.text.WriteString(written[:c.n])
	x.cells = append(x.cells, c)
	s.set.hold(id)
	s.set.span(c.period)
	if !b.last.ok || b.last.shape != n || b.last.unit != unit {
		g := group{s.measurand, s.entity, s.place, b.dimension(unit), b.voice(s.set.about)}
		b.last.shape, b.last.unit, b.last.ok = n, unit, true
		b.last.series = b.seriesOf(g, unit)
	}
	x.series[b.last.series].ids = append(x.series[b.last.series].ids, id)
	return id
}

// document registers a text for its passages, once.
func (b *builder) document(d document) {
	if !b.seen[d.text] {
		b.seen[d.text] = true
		b.docs = append(b.docs, d)
	}
}

// dataset returns the dataset of that name.
func (b *builder) dataset(name string, complete bool, p Provenance) *dataset {
	s := b.x.byName[name]
	if s == nil {
		s = &dataset{Dataset: Dataset{Name: name, Complete: complete, Provenance: p}}
		b.x.byName[name] = s
		b.x.sets = append(b.x.sets, s)
	}
	return s
}

// hold adds a piece of evidence.
func (s *dataset) hold(id uint32) {
	s.Rows++
	if n := len(s.spans); n > 0 && s.spans[n-1][1] == id {
		s.spans[n-1][1]++
		return
	}
	s.spans = append(s.spans, [2]uint32{id, id + 1})
}

// span widens the dataset's period.
func (s *dataset) span(p claim.Period) {
	if p.Start != (claim.Date{}) && (s.Period.Start == claim.Date{} || day(p.Start) < day(s.Period.Start)) {
		s.Period.Start = p.Start
	}
	if p.End != (claim.Date{}) && day(p.End) > day(s.Period.End) {
		s.Period.End = p.End
	}
}

// voice returns the vocabulary of a text's language: English where none is stated, in whose words most data is.
func (b *builder) voice(t *claim.Text) int {
	tag := language.English
	if t != nil && t.Language != language.Und {
		tag = t.Language
	}
	n, ok := b.voices[tag]
	if !ok {
		n = len(b.x.voices)
		b.voices[tag] = n
		b.x.voices = append(b.x.voices, vocabulary{tag, b.lex.Dictionary(tag), map[string][]string{}})
	}
	return n
}

// dimension returns the number of u's dimension.
func (b *builder) dimension(u quantity.Unit) uint16 {
	n, ok := b.units[u]
	if !ok {
		i := slices.IndexFunc(b.x.units, func(v quantity.Unit) bool { return alike(u, v) })
		if i < 0 {
			i = len(b.x.units)
			b.x.units = append(b.x.units, u)
			b.x.byUnit = append(b.x.byUnit, nil)
		}
		n = uint16(min(i, 1<<16-1))
		b.units[u] = n
	}
	return n
}

// alike reports whether what is stated in one unit may bear on what is stated in the other: commensurable, or rates of
// such by any length of time, months too.
func alike(u, v quantity.Unit) bool {
	if u == v || u.Commensurable(v) {
		return true
	}
	a, per := u.Split()
	b, by := v.Split()
	return per != (quantity.Unit{}) && by != (quantity.Unit{}) && (a == b || a.Commensurable(b)) && isTime(per) && isTime(by)
}

// isTime reports whether u is a length of time, by the clock or by the calendar.
func isTime(u quantity.Unit) bool {
	for _, t := range [...]string{"second", "month"} {
		if d, err := quantity.ParseUnit(t); err == nil && u.Commensurable(d) {
			return true
		}
	}
	return false
}

// seriesOf returns the number of g's series.
func (b *builder) seriesOf(g group, u quantity.Unit) uint32 {
	n, ok := b.groups[g]
	if ok {
		return n
	}
	x := b.x
	n = uint32(len(x.series))
	b.groups[g] = n
	x.series = append(x.series, series{unit: g.unit, bare: u == quantity.Unit{}})
	x.byUnit[g.unit] = append(x.byUnit[g.unit], n)
	for _, text := range [...]string{g.measurand, g.entity, g.place} {
		for _, k := range x.voices[g.voice].keys(text) {
			x.series[n].strong = append(x.series[n].strong, b.post(k, n))
		}
	}
	for _, kind := range u.Kinds() { // "recruited: 29 650 troop/month" is about troops
		x.series[n].strong = append(x.series[n].strong, b.post(strings.ToLower(kind), n))
	}
	slices.Sort(x.series[n].strong)
	x.series[n].strong = slices.Clip(slices.Compact(x.series[n].strong))
	return n
}

// post writes that the series n has the key.
func (b *builder) post(key string, n uint32) uint32 {
	x := b.x
	k, ok := x.keys[key]
	if !ok {
		k = uint32(len(x.lists))
		x.keys[key] = k
		x.lists = append(x.lists, nil)
	}
	l := x.lists[k]
	if m := len(l); m == 0 || l[m-1] < n {
		x.lists[k] = append(l, n)
	} else if at, found := slices.BinarySearch(l, n); !found {
		x.lists[k] = slices.Insert(l, at, n)
	}
	return k
}

// index returns what was built; the builder is used up.
func (b *builder) index() *Index {
	x := b.x
	x.text = b.text.String()
	for i := range x.voices {
		x.voices[i].memo = nil
	}
	for i := range x.series {
		s := &x.series[i]
		slices.SortStableFunc(s.ids, func(i, j uint32) int {
			p, q := x.when(i), x.when(j)
			return cmp.Or(cmp.Compare(day(p.Start), day(q.Start)), cmp.Compare(day(p.End), day(q.End)))
		})
		s.ids = slices.Clip(s.ids)
		for _, id := range s.ids {
			if p := x.when(id); p.Start != (claim.Date{}) && p.End != (claim.Date{}) {
				s.days = max(s.days, day(p.End)-day(p.Start))
			}
		}
	}
	for i := range x.lists {
		x.lists[i] = slices.Clip(x.lists[i])
	}
	x.cells = slices.Clip(x.cells)
	x.passages = newPassages(b.docs)
	return x
}

// day numbers dates: not by days that exist, but in their order; 0 is no date.
func day(d claim.Date) int {
	if d == (claim.Date{}) {
		return 0
	}
	return 400 + int(d.Year)*372 + int(d.Month)*31 + int(d.Day)
}
