package source

import (
	"strings"
	"unicode"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
	"github.com/claimcheck/claimcheck/quantity"
)

// value infers what a value column measures, and in which unit.
func (g *guess) value(c *column, out *Column) {
	f := &c.field
	label := strings.TrimSpace(strings.Join(strings.FieldsFunc(f.Name, func(r rune) bool { return r == '_' || r == '-' || unicode.IsSpace(r) }), " "))
	if f.Title != "" {
		label = f.Title
	}
	single := 0
	for _, o := range g.cols {
		if o.role == RoleValue {
			single++
		}
	}
	texts := []string{f.Description, f.Title, f.Name}
	if single == 1 {
		texts = append(texts, g.res.Title, g.res.Description, g.d.Title, g.d.Description)
	}
	from := ""
	for _, s := range texts {
		if out.Unit = g.n.unitIn(s, g.words); out.Unit != "" {
			from = s
			break
		}
	}
	if strings.EqualFold(out.Unit, "percent per year") { // a yield is by the year as it is
		out.Unit = "percent"
	}
	if out.Unit == "" {
		g.warn(f.Name, "no unit is stated")
	} else {
		g.warn(f.Name, "the unit %q is taken from %q", out.Unit, shorten(from))
	}
	out.Aggregation = g.aggregation(label, f.Description)
	switch {
	case c.year:
		out.Period = f.Name
		out.Measurand = g.subject("")
	case c.place:
		out.Entity = label
		out.Measurand = g.subject("")
	default:
		out.Measurand = g.measurand(label, firstSentence(f.Description))
	}
	out.Measurand = g.bare(out.Measurand)
	if out.Aggregation == claim.AggregationUnstated && single == 1 {
		out.Aggregation = g.aggregation(g.res.Description, "")
	}
	g.warn(f.Name, "measures %q", out.Measurand)
}

// measurand joins what a column's name and description say, and what its table is about where they say too little.
func (g *guess) measurand(label, description string) string {
	if u, all := g.n.unitAt(description, g.words); u != "" && all {
		description = ""
	}
	description = g.stripUnit(description)
	label = g.stripUnit(label)
	core := label
	if at := strings.IndexByte(core, '('); at > 0 {
		core = core[:at]
	}
	poor := generic(core)
	switch {
	case description == "" && poor:
		return g.subject(label)
	case description == "":
		if !strings.Contains(label, " ") && len(g.cols) > 0 {
			return g.subject(label)
		}
		return label
	case poor || g.contains(description, label):
		switch s := g.resourceSubject(); {
		case !poor || s == "" || g.contains(description, s):
			return description
		case g.contains(s, description):
			return s
		default:
			return description + ", " + s
		}
	}
	return label + ", " + description
}

// bare leaves out the words that an aggregation and a period say already: "annual average price" is a price.
func (g *guess) bare(s string) string {
	for _, filler := range [...]string{"Value of ", "Values of ", "the ", "The "} {
		s = strings.TrimPrefix(s, filler)
	}
	var keep []string
	for _, w := range strings.Fields(s) {
		e := g.words.Lookup(strings.ToLower(strings.Trim(w, ",.;")))
		mean, isMean := e.Sense(lexicon.Aggregations)
		often, _ := e.Sense(lexicon.Periods)
		if isMean && mean.Class == "mean" || often.Arg(0) == "each" {
			continue
		}
		keep = append(keep, w)
	}
	if len(keep) == 0 || generic(strings.Join(keep, " ")) {
		return s
	}
	return strings.Join(keep, " ")
}

// subject is what the whole table is about, after a column's own word for it.
func (g *guess) subject(label string) string {
	s := g.resourceSubject()
	if s == "" {
		s = g.subjectOf(first(g.d.Title, strings.NewReplacer("-", " ", "_", " ").Replace(first(g.d.Name, g.t.Name))))
		if len(g.d.Resources) > 1 {
			s += ", " + strings.NewReplacer("-", " ", "_", " ").Replace(g.res.Name)
		}
	}
	low := strings.ToLower(label)
	if label == "" || low == "value" || low == "values" || g.contains(s, label) {
		return s
	}
	return label + ", " + s
}

// resourceSubject is what a resource that is one of several is about.
func (g *guess) resourceSubject() string {
	if len(g.d.Resources) < 2 {
		return ""
	}
	if s := g.res.Title; s != "" {
		return g.subjectOf(s)
	}
	s := firstSentence(g.res.Description)
	if at := strings.Index(s, ", "); at > 0 {
		s = s[:at]
	}
	return g.subjectOf(s)
}

// subjectOf cuts a title where it begins to say for when and for whom, and the words that every title has.
func (g *guess) subjectOf(s string) string {
	s = g.stripUnit(s)
	if head, rest, ok := strings.Cut(s, ":"); ok && numbered(head) {
		s = firstSentence(rest)
	}
	for _, cut := range [...]string{" for ", " since ", " by ", " from ", " with ", ": "} {
		if at := strings.Index(s, cut); at > 0 {
			s = s[:at]
		}
	}
	var keep []string
	for _, w := range strings.Fields(s) {
		switch strings.ToLower(strings.Trim(w, ",.;")) {
		case "figures", "data", "dataset", "statistics", "values", "historic", "series", "file", "database", "table":
			continue
		}
		keep = append(keep, w)
	}
	if len(keep) == 0 {
		return s
	}
	return strings.Trim(strings.Join(keep, " "), " ,.;-–")
}

// numbered reports whether s is what a caption begins with: "Table 3".
func numbered(s string) bool {
	ws := strings.Fields(s)
	return len(ws) == 2 && strings.Trim(ws[1], "0123456789.") == ""
}

// generic reports whether a label says nothing of what is measured.
func generic(s string) bool {
	ws := strings.Fields(plainName(s))
	for _, w := range ws {
		switch w {
		case "value", "values", "mean", "average", "total", "rate", "index", "count", "amount", "level", "number", "data", "price", "figure", "obs",
			"annual", "monthly", "increase", "trend", "interpolated", "sum", "n", "result", "estimate", "change":
		default:
			return false
		}
	}
	return true
}

// contains reports whether s has all words of t, but for their endings and for the units among them.
func (g *guess) contains(s, t string) bool {
	has := map[string]bool{}
	for _, w := range wordsOf(s) {
		has[g.words.Stem(w)] = true
	}
	for _, w := range wordsOf(t) {
		if has[g.words.Stem(w)] || scaleWord(strings.ToLower(w), g.words) != "" {
			continue
		}
		if m, err := g.n.unit(w); err == nil && isMeasure(m.unit) {
			continue
		}
		if len(w) == 2 && w[1] == 't' { // kt, mt: thousands and millions of tonnes, in any case
			continue
		}
		return false
	}
	return true
}

// plainName is a column's name in lower case, its words apart.
func plainName(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return r == '_' || r == '-' || r == '.' || unicode.IsSpace(r)
	}), " ")
}

// firstSentence cuts a description that is short enough to say what a column is.
func firstSentence(s string) string {
	s = strings.TrimSpace(s)
	for _, end := range [...]string{". ", "\n"} {
		if at := strings.Index(s, end); at > 0 {
			s = s[:at]
		}
	}
	if s = strings.TrimSuffix(s, "."); len(s) > 160 {
		return ""
	}
	return s
}

// aggregation looks for words such as "average".
func (g *guess) aggregation(texts ...string) claim.Aggregation {
	for _, s := range texts {
		for _, w := range wordsOf(s) {
			e := g.words.Lookup(strings.ToLower(w))
			if e == nil {
				e = g.words.Lookup(strings.TrimSuffix(strings.ToLower(w), "s"))
			}
			if e == nil {
				continue
			}
			for _, sense := range e.Senses {
				if sense.Section != lexicon.Aggregations {
					continue
				}
				switch sense.Class {
				case "mean", "cumulative":
					a, _ := enum[claim.Aggregation](sense.Class)
					return a
				}
			}
		}
	}
	return claim.AggregationUnstated
}

// entity looks for a place in what the whole table is called, where no column says of whom.
func (g *guess) entity() {
	if g.t.Entity != "" || g.t.Place != "" {
		return
	}
	for _, c := range g.t.Columns {
		if c.Role == RoleEntity || c.Role == RolePlace || c.Entity != "" {
			return
		}
	}
	for _, s := range [...]string{g.res.Title, g.d.Title} {
		if p := g.n.placeIn(s); p != "" {
			g.t.Entity = p
			g.warn("", "all of it is taken to be about %q", p)
			return
		}
	}
}

// unitIn looks for a unit in a name or a description: in brackets, after "in", or the text itself where it is short.
// It returns words that a Column's Unit may have. A counted noun is no unit here: any noun would be.
func (n *numerals) unitIn(s string, dict *lexicon.Dictionary) string {
	if s == "" || len(s) > 1<<12 {
		return ""
	}
	for rest := s; ; {
		open := strings.IndexByte(rest, '(')
		if open < 0 {
			break
		}
		rest = rest[open+1:]
		end := strings.IndexByte(rest, ')')
		if end < 0 {
			break
		}
		if u, _ := n.unitAt(rest[:end], dict); u != "" {
			return u
		}
		rest = rest[end:]
	}
	for rest := strings.ReplaceAll(s, "_", " "); ; {
		at := strings.Index(rest, " in ")
		if at < 0 {
			break
		}
		rest = rest[at+4:]
		if u, _ := n.unitAt(rest, dict); u != "" {
			return u
		}
	}
	if len(strings.Fields(s)) <= 3 {
		if u, all := n.unitAt(s, dict); all {
			return u
		}
	}
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r == '_' || r == '-' || unicode.IsSpace(r) }) {
		switch w {
		case "%", "percent", "pct", "percentage":
			return "percent"
		}
	}
	return ""
}

// unitAt reads the longest unit that s begins with. all is whether nothing else stands there.
func (n *numerals) unitAt(s string, dict *lexicon.Dictionary) (unit string, all bool) {
	var ws []string
	scale := ""
	for _, w := range strings.Fields(strings.TrimPrefix(s, "in ")) {
		stop := strings.ContainsAny(w[len(w)-1:], ".,;:)")
		w = strings.Trim(w, ".,;:()[]")
		low := strings.ToLower(w)
		if e := scaleWord(low, dict); e != "" && scale == "" && len(ws) <= 2 {
			scale = e
			if stop {
				break
			}
			continue
		}
		switch low {
		case "", "current", "constant", "chained", "nominal", "real", "of", "the":
		default:
			if len(w) == 4 && strings.Trim(w, "0123456789") == "" { // the dollars of a year
				break
			}
			ws = append(ws, w)
		}
		if stop || len(ws) == 6 {
			break
		}
	}
	for k := len(ws); k > 0; k-- {
		if k < len(ws) && (ws[k] == "per" || ws[k] == "/" || ws[k-1] == "per") { // half a unit is another unit
			continue
		}
		phrase := strings.TrimSpace(scale + " " + strings.Join(ws[:k], " "))
		if m, err := n.unit(phrase); err == nil && isMeasure(m.unit) {
			return phrase, k == len(ws)
		}
	}
	if scale != "" && len(ws) == 0 {
		return scale, true
	}
	return "", false
}

// scaleWord returns the scale word that w is, in the singular.
func scaleWord(w string, dict *lexicon.Dictionary) string {
	for _, s := range [...]string{w, strings.TrimSuffix(w, "s")} {
		if e := dict.Lookup(s); len(s) > 3 && e != nil && e.Has&(1<<lexicon.Scales) != 0 {
			return s
		}
	}
	return ""
}

// isMeasure reports whether u is a unit of measure, a currency or a percentage: not a counted noun.
func isMeasure(u quantity.Unit) bool { return u != (quantity.Unit{}) && len(u.Kinds()) == 0 }

// stripUnit leaves out what says the unit.
func (g *guess) stripUnit(s string) string {
	for {
		open := strings.LastIndexByte(s, '(')
		if open < 0 {
			break
		}
		end := strings.IndexByte(s[open:], ')')
		if end < 0 {
			break
		}
		if u, _ := g.n.unitAt(s[open+1:open+end], g.words); u == "" {
			break
		}
		s = strings.TrimSpace(s[:open] + s[open+end+1:])
	}
	at := strings.Index(s, " in ")
	if at > 0 {
		if u, _ := g.n.unitAt(s[at+4:], g.words); u != "" {
			s = s[:at]
		}
	}
	return strings.Join(strings.Fields(s), " ")
}
