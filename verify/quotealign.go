package verify

import (
	"github.com/claimcheck/claimcheck/internal/wording"
)

// The prices of an alignment. A word that differs, is added or is left out costs the same; where the quotation marks an elision the
// source may run on for little; anywhere else a leap costs more than two words and less than four, so that a spliced tail of
// three words is seen as what it is.
const (
	priceWord    = 10
	priceBracket = 1  // a word in the quotation's square brackets
	priceUnder   = 2  // a source word that brackets may stand for, or that only fills
	priceElision = 3  // a leap at a mark of elision
	priceLeap    = 33 // any other leap
)

// reach is how many words an ellipsis may swallow.
const reach = 80

// maxCells bounds an alignment's memory: words of the quotation times words of the passages.
const maxCells = 1 << 24

// op is how one word of a quotation, or of a source, is accounted for.
type op uint8

const (
	same    op = iota // the same word
	changed           // another word
	added             // the quotation's only
	dropped           // the source's only
	elided            // the source's only, at a mark of elision
	leapt             // the alignment goes on somewhere else in the source
)

// edit is a step of an alignment: places in the quotation's words and the source's.
type edit struct {
	op   op
	q, s int
}

// aligned is the cheapest way through a source's words.
type aligned struct {
	cost  int32
	edits []edit
}

// came says how a cell was reached.
type came uint8

const (
	fromStart came = iota
	fromDiagonal
	fromAbove // the quotation's word has no counterpart
	fromLeft  // the source's word is left out
	fromElision
	fromLeap
)

// align finds the cheapest alignments of the quotation q in the source s, at most limit of them, each with an end of its own.
// turn gives the turn of each source word: to go on in another turn is a leap. light says which source words are left out for
// little. Time and space are len(q)×len(s).
func align(q, s []wording.Word, turn []int32, light []bool, limit int) []aligned {
	if len(q) == 0 || len(s) == 0 {
		return nil
	}
	if len(q)*len(s) > maxCells {
		s = s[:max(1, maxCells/len(q))]
	}
	m := len(s) + 1
	n := len(q)
	// entered[i*m+j]: how word i of the quotation came to be aligned with what follows j; left[…]: how the cell before it was reached.
	entered := make([]came, (n+1)*m)
	before := make([]came, n*m)
	origin := make([]int32, n*m) // of a leap or an elision
	prev, row, mid := make([]int32, m), make([]int32, m), make([]int32, m)
	for i := range n {
		// mid: after source words that the quotation leaves out before its word i
		leapFrom, leapCost := int32(0), prev[0]
		for j := range m {
			if prev[j] < leapCost {
				leapFrom, leapCost = int32(j), prev[j]
			}
		}
		gap := i > 0 && q[i].Gap&wording.Ellipsis != 0
		under := q[i].Bracketed || i > 0 && q[i-1].Bracketed
		best, bestAt := int32(1<<30), int32(-1)
		for j := range m {
			cost, how := prev[j], fromStart
			if i > 0 {
				newTurn := j > 0 && j < m-1 && turn[j] != turn[j-1]
				if newTurn {
					cost, how = prev[j]+priceLeap, fromLeap
					origin[i*m+j] = int32(j)
				} else if j > 0 {
					drop := int32(priceWord)
					if under || light[j-1] {
						drop = priceUnder
					}
					if c := mid[j-1] + drop; c < cost {
						cost, how = c, fromLeft
					}
				}
				if gap {
					if bestAt >= 0 && (int32(j)-bestAt > reach || newTurn) {
						best, bestAt = 1<<30, -1
					}
					if bestAt >= 0 && best+priceElision < cost {
						cost, how = best+priceElision, fromElision
						origin[i*m+j] = bestAt
					}
					if prev[j] <= best && !newTurn {
						best, bestAt = prev[j], int32(j)
					}
				}
				if c := leapCost + priceLeap; c < cost {
					cost, how = c, fromLeap
					origin[i*m+j] = leapFrom
				}
			}
			mid[j] = cost
			before[i*m+j] = how
		}
		add := int32(priceWord)
		if q[i].Bracketed {
			add = priceBracket
		}
		for j := range m {
			cost, how := mid[j]+add, fromAbove
			if j > 0 {
				c := mid[j-1]
				if q[i].Key != s[j-1].Key {
					c += priceWord
				}
				if c <= cost {
					cost, how = c, fromDiagonal
				}
			}
			row[j] = cost
			entered[(i+1)*m+j] = how
		}
		prev, row = row, prev
	}
	lowest := prev[0]
	for _, c := range prev {
		lowest = min(lowest, c)
	}
	var out []aligned
	for j := 1; j < m && len(out) < limit; j++ {
		if prev[j] == lowest {
			out = append(out, aligned{cost: lowest, edits: trace(q, s, entered, before, origin, m, j)})
		}
	}
	return out
}

// trace goes back from the end of an alignment.
func trace(q, s []wording.Word, entered, before []came, origin []int32, m, j int) []edit {
	var back []edit
	for i := len(q); i > 0; {
		if entered[i*m+j] == fromDiagonal {
			o := same
			if q[i-1].Key != s[j-1].Key {
				o = changed
			}
			back = append(back, edit{o, i - 1, j - 1})
			j--
		} else {
			back = append(back, edit{added, i - 1, j})
		}
		i--
	left:
		for {
			switch before[i*m+j] {
			case fromLeft:
				back = append(back, edit{dropped, i, j - 1})
				j--
			case fromElision:
				from := int(origin[i*m+j])
				for k := j - 1; k >= from; k-- {
					back = append(back, edit{elided, i, k})
				}
				j = from
				break left
			case fromLeap:
				back = append(back, edit{leapt, i, j})
				j = int(origin[i*m+j])
				break left
			default:
				break left
			}
		}
	}
	for a, b := 0, len(back)-1; a < b; a, b = a+1, b-1 {
		back[a], back[b] = back[b], back[a]
	}
	return back
}
