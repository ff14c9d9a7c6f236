package source

import (
	"context"
	"iter"
	"strconv"
	"sync"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

// Index is a source in memory, immutable and safe for any number of readers. The zero value is empty.
//
// Evidence that says the same thing of the same entity and place in one dimension is one series, ordered by period:
// a time series of a table, or what several documents say. Words lead to series by postings, the period to a place
// within a series by binary search, so that a look-up costs no more for a table of a million cells than the
// logarithm of its length. A word is found by itself, by its stem, and by its group of synonyms or its place as the
// lexicon of the evidence's language knows them; the name of a group in Query.Terms finds the group in every language.
//
// Ranking. Each candidate has a score, the sum of
//
//	words   0–16  how much of the query's words its measurand, entity and place (less so: the words around it in a
//	              document) share, rare words and early terms counting more, in sixteenths of the best series
//	        0–-3  one less for each word of its own that the query doesn't have
//	unit    6     its unit can be converted into the query's, rates by any time; 3: it has none; 0: anything else
//	period  8     the query's; 6: within it; 5: around it; 4: overlaps it; 3: unstated; 0: elsewhere
//	as of   -2    published after Query.AsOf
//
// and the higher comes first; among equals the nearer period, then what was registered first. Where the query states
// no period the newest (by AsOf) comes first. Of a series that has the query's period only its nearest neighbors
// outside it are offered. What stands in at most 64 claims of documents is ranked as a whole, since people say the same in
// other words; anything else must share a word with the query, if it has words.
type Index struct {
	cells    []cell     // of tables
	whole    []Evidence // of anything else
	text     string     // the cells' words as written
	shapes   []shape
	widths   map[uint32]*quantity.Interval // of cells
	series   []series
	keys     map[string]uint32 // word, stem, group: its list
	lists    [][]uint32        // ascending series
	units    []quantity.Unit   // one of each dimension
	byUnit   [][]uint32        // series of each dimension
	voices   []vocabulary
	sets     []*dataset
	byName   map[string]*dataset
	passages *passages
	scores   sync.Pool // *scores: scratch, never an answer
}

// small is the number of documents' claims up to which an index is ranked as a whole.
const small = 64

// cell is one figure of a table; what it shares with its column stands in its shape.
type cell struct {
	figure quantity.Figure
	period claim.Period
	shape  uint32
	row    uint32
	at     uint32 // in Index.text
	n      uint16
}

// shape is what cells have in common. It is comparable.
type shape struct {
	set                      *dataset
	provenance               *Provenance
	column                   string
	measurand, entity, place string
	kind                     quantity.Kind
	aggregation              claim.Aggregation
	modality                 claim.Modality
}

// series is evidence that differs in period and source only.
type series struct {
	strong []uint32 // the keys of its measurand, entity and place, ascending
	ids    []uint32 // ascending by period
	unit   uint16   // its dimension
	bare   bool     // its figures have no unit
	days   int      // the length of its longest period
}

// dataset is a Dataset with where its evidence stands.
type dataset struct {
	Dataset
	about *claim.Text
	spans [][2]uint32
}

// wholeID marks the number of a piece of evidence that is kept whole.
const wholeID = 1 << 31

// Len returns how many pieces of evidence x holds.
func (x *Index) Len() int { return len(x.cells) + len(x.whole) }

// NewIndex indexes evidence. An error in es ends it.
func NewIndex(es iter.Seq2[Evidence, error]) (*Index, error) { return newIndex(es, nil) }

func newIndex(es iter.Seq2[Evidence, error], lex *lexicon.Lexicon) (*Index, error) {
	b := newBuilder(lex)
	for e, err := range es {
		if err != nil {
			return nil, err
		}
		b.add(e)
	}
	return b.index(), nil
}

// Describe yields x's datasets in the order of registration.
func (x *Index) Describe(ctx context.Context) iter.Seq2[Dataset, error] {
	return func(yield func(Dataset, error) bool) {
		for _, s := range x.sets {
			if err := ctx.Err(); err != nil {
				yield(Dataset{}, err)
				return
			}
			if !yield(s.Dataset, nil) {
				return
			}
		}
	}
}

// evidence makes the evidence with this number.
func (x *Index) evidence(id uint32) Evidence {
	if id >= wholeID {
		return x.whole[id-wholeID]
	}
	c := &x.cells[id]
	s := &x.shapes[c.shape]
	row := strconv.Itoa(int(c.row))
	made := &struct {
		a claim.Assertion
		f quantity.Figure
	}{f: c.figure}
	made.a = claim.Assertion{
		Kind: s.kind, Figure: &made.f, Measurand: s.measurand, Entity: s.entity, Place: s.place, Context: s.set.Title,
		Period: c.period, Aggregation: s.aggregation, Modality: s.modality,
	}
	return Evidence{
		Dataset: s.set.Name, Complete: s.set.Complete, Provenance: *s.provenance, Uncertainty: x.widths[id],
		Claim: claim.Claim{
			ID: s.set.Name + ":" + row + ":" + s.column, Text: s.set.about, Assertion: &made.a,
			Selector: claim.Selector{Exact: x.text[c.at : c.at+uint32(c.n)], Row: row, Column: s.column},
		},
	}
}

// when returns the period of the evidence with this number.
func (x *Index) when(id uint32) claim.Period {
	if id < wholeID {
		return x.cells[id].period
	}
	a := x.whole[id-wholeID].Claim.Assertion
	if a == nil {
		return claim.Period{}
	}
	if a.Period == (claim.Period{}) && a.Date != nil {
		return claim.Period{Start: *a.Date, End: *a.Date}
	}
	return a.Period
}

// provenance returns the provenance of the evidence with this number.
func (x *Index) provenance(id uint32) *Provenance {
	if id < wholeID {
		return x.shapes[x.cells[id].shape].provenance
	}
	return &x.whole[id-wholeID].Provenance
}
