package claim_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

var update = flag.Bool("update", false, "rewrite the expectations under testdata")

// published is the day on which the tests' texts appeared: a Friday.
var published = time.Date(2024, time.April, 5, 0, 0, 0, 0, time.UTC)

// claimsOf renders the claims of an English text, one a line.
func claimsOf(body string) string {
	var b strings.Builder
	ids := make(map[string]string)
	for c := range (claim.Parser{}).All(claim.Text{Body: body, Language: language.English, Published: published}) {
		ids[c.ID] = c.Selector.Exact
		b.WriteString(render(c, ids))
		b.WriteByte('\n')
	}
	return b.String()
}

// render writes a claim in one line: its words, what they are read as, and every field that is set.
func render(c claim.Claim, ids map[string]string) string {
	var b strings.Builder
	short := func(s string) string {
		s = strings.Join(strings.Fields(s), " ")
		if r := []rune(s); len(r) > 48 {
			s = string(r[:24]) + " … " + string(r[len(r)-20:])
		}
		return s
	}
	field := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "; %s %s", name, value)
		}
	}
	fmt.Fprintf(&b, "%s", short(c.Selector.Exact))
	switch {
	case c.Quotation != nil:
		fmt.Fprintf(&b, " = %v quotation", c.Quotation.Kind)
	case c.Err != nil:
		fmt.Fprintf(&b, " ! %v", c.Err)
	default:
		a := c.Assertion
		if a.Figure != nil {
			fmt.Fprintf(&b, " = %v", a.Figure)
		} else {
			fmt.Fprintf(&b, " = %v", a.Date)
		}
		field("of", a.Measurand)
		if a.Population != a.Measurand {
			field("counts", a.Population)
		}
		field("entity", a.Entity)
		field("place", a.Place)
		if a.Date == nil || a.Period != a.Date.Period() {
			field("period", a.Period.String())
		}
		if a.Over != nil {
			field("over", a.Over.String())
		}
		if a.Aggregation != claim.AggregationUnstated {
			field("aggregation", a.Aggregation.String())
		}
		if a.Modality != claim.Fact {
			field("modality", a.Modality.String())
		}
		if a.Relation != claim.NoRelation {
			field("relation", a.Relation.String())
		}
		if a.Base != nil {
			base := a.Base.Period.String()
			if a.Base.Figure != nil {
				base = strings.TrimSpace(a.Base.Figure.String() + " " + base)
			}
			field("base", base)
		}
	}
	if c.Attribution != nil {
		field("says", c.Attribution.Speaker)
	}
	if c.Within != "" {
		field("within", short(ids[c.Within]))
	}
	return b.String()
}

// golden compares a text's claims with those that stand behind it in a file: sections "-- text --" and "-- claims --", in turn.
func golden(t *testing.T, file string) {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	text := ""
	for i, part := range strings.Split(string(raw), "\n-- ") {
		name, body, ok := strings.Cut(part, " --\n")
		switch {
		case i == 0:
			out.WriteString(part)
			continue
		case ok && name == "text":
			text = strings.TrimSuffix(body, "\n")
			fmt.Fprintf(&out, "\n-- text --\n%s\n", text)
		case ok && name == "claims":
			want := strings.TrimSuffix(body, "\n") + "\n"
			got := claimsOf(text)
			fmt.Fprintf(&out, "\n-- claims --\n%s", got)
			if diff := cmp.Diff(strings.TrimSpace(want), strings.TrimSpace(got)); diff != "" && !*update {
				t.Errorf("%s: claims of %q (-want +got):\n%s", file, first(text), diff)
			}
		default:
			t.Fatalf("%s: section %q", file, name)
		}
	}
	if *update {
		if err := os.WriteFile(file, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func first(s string) string {
	if len(s) > 60 {
		return s[:60] + "…"
	}
	return s
}
