package source

import (
	"slices"
	"strings"
)

// What columns are called, in lower case with spaces. These are the words of data files, not of texts: they belong to no
// language's lexicon, and a table may mix them.

func isPeriodName(s string) bool {
	switch s {
	case "year", "date", "time", "month", "period", "quarter", "week", "day", "time period", "reference period", "ref date", "year month",
		"jahr", "datum", "monat", "zeit", "année", "annee", "mois", "año", "ano", "fecha", "mes", "anno", "mese", "data", "рік", "дата", "год":
		return true
	}
	return false
}

func isPeriodType(s string) bool {
	switch s {
	case "year", "yearmonth", "date", "datetime":
		return true
	}
	return false
}

// isClass reports whether a column's name says that it sorts things rather than names them.
func isClass(s string) bool {
	switch s {
	case "type", "category", "class", "kind", "sector", "group", "age", "age group", "sex", "gender", "industry", "product", "species", "indicator", "variable", "series":
		return true
	}
	return false
}

func isEntityName(s string) bool {
	for _, w := range strings.Fields(strings.TrimSuffix(s, " name")) {
		switch w {
		case "country", "countries", "nation", "entity", "region", "state", "area", "geo", "geography", "location", "city", "province", "county", "territory",
			"company", "organisation", "organization", "institution", "team", "player", "name", "party", "land", "pays", "país", "pais", "paese", "країна", "kraj":
			return true
		}
	}
	return false
}

func isCode(s string) bool {
	for _, w := range strings.Fields(s) {
		switch w {
		case "code", "id", "iso", "iso2", "iso3", "fips", "key", "url", "link":
			return true
		}
	}
	return false
}

func isNote(s string) bool {
	for _, w := range strings.Fields(s) {
		switch w {
		case "note", "notes", "footnote", "footnotes", "comment", "comments", "remark", "remarks", "description":
			return true
		}
	}
	return false
}

// isEvent reports whether a column's name says when something happened.
func isEvent(s string) bool {
	for _, w := range strings.Fields(s) {
		switch w {
		case "year", "born", "birth", "died", "death", "founded", "established", "elected", "opened", "built", "completed", "since", "joined", "debut",
			"released", "discovered", "introduced", "appointed", "introduction", "launched", "enacted", "abolished":
			return true
		}
	}
	return false
}

func isNumberType(s string) bool { return s == "number" || s == "integer" }

func isPosition(s string) bool {
	switch s {
	case "lat", "lon", "lng", "latitude", "longitude", "row", "no", "nr", "rank":
		return true
	}
	return false
}

// besideName says whether a column's name makes it an interval's end or width.
func besideName(s string) Role {
	has := func(ws ...string) bool {
		return slices.ContainsFunc(strings.Fields(s), func(w string) bool { return slices.Contains(ws, w) })
	}
	end := has("bound", "limit", "ci", "confidence", "error", "95", "95%", "interval")
	switch {
	case has("lower", "low", "lo") && end, s == "lower":
		return RoleLower
	case has("upper", "high", "hi") && end, s == "upper":
		return RoleUpper
	case has("uncertainty"), has("margin") && has("error"):
		return RoleUncertainty
	}
	return RoleNone
}
