package quantity

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/claimcheck/claimcheck/lexicon"
)

// builtinKinds are the counted things of the built-in lexicon, but those whose names mean something else.
var builtinKinds = sync.OnceValue(func() map[string]Unit {
	m := map[string]Unit{}
	for k := range (*lexicon.Lexicon)(nil).Kinds() {
		if k.Definition == "" && kindName(k.Name) == k.Name && !reserved(k.Name) {
			m[k.Name] = kindAtom(k.Name, k.Name).unit()
		}
	}
	return m
})

// reserved reports whether name is a unit or a currency.
func reserved(name string) bool {
	if units().currencies[name] {
		return true
	}
	_, _, _, err := (&unitParser{}).identifier(name, 0)
	return err == nil
}

// nearest returns up to three known names that differ least from name; more are known besides the units' and kinds'.
func nearest(name string, more iter.Seq[string]) []string {
	if len(name) > 40 {
		return nil
	}
	type candidate struct {
		name string
		d    int
	}
	most := 1 + len(name)/4
	var found []candidate
	try := func(n string) {
		if d := distance(strings.ToLower(name), strings.ToLower(n), most); d <= most {
			found = append(found, candidate{n, d})
		}
	}
	for n := range commonUnitTable() {
		try(n)
	}
	for n := range builtinKinds() {
		try(n)
	}
	if more != nil {
		more(func(n string) bool {
			try(n)
			return true
		})
	}
	slices.SortFunc(found, func(a, b candidate) int {
		return cmp.Or(a.d-b.d, common(b.name, name)-common(a.name, name), strings.Compare(a.name, b.name))
	})
	var names []string
	for _, c := range found {
		if c.d <= found[0].d+1 && len(names) < 3 && !slices.Contains(names, c.name) {
			names = append(names, c.name)
		}
	}
	return names
}

// common is how many bytes a and b begin with in common.
func common(a, b string) (n int) {
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// distance is how many letters must be changed, put in, left out or swapped, or more than most.
func distance(a, b string, most int) int {
	if len(a)-len(b) > most || len(b)-len(a) > most {
		return most + 1
	}
	before, above, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		before, above, row = above, row, before
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
	}
	return row[len(b)]
}
