package quantity

import (
	"slices"
	"strings"

	"github.com/claimcheck/claimcheck/lexicon"
)

// builtinKind reports whether the built-in lexicon counts things by this name, and nothing else has it.
func builtinKind(name string) bool {
	k, ok := (*lexicon.Lexicon)(nil).Kind(name)
	return ok && k.Definition == "" && !reserved(name)
}

// reserved reports whether name is a unit or a currency.
func reserved(name string) bool {
	if units().currencies[name] {
		return true
	}
	_, _, _, err := (&unitParser{}).identifier(name, 0)
	return err == nil
}

// nearest returns up to three known names that differ least from name.
func nearest(name string) []string {
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
	for k := range (*lexicon.Lexicon)(nil).Kinds() {
		if builtinKind(k.Name) {
			try(k.Name)
		}
	}
	slices.SortFunc(found, func(a, b candidate) int {
		if a.d != b.d {
			return a.d - b.d
		}
		return strings.Compare(a.name, b.name)
	})
	var names []string
	for _, c := range found[:min(3, len(found))] {
		names = append(names, c.name)
	}
	return names
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
