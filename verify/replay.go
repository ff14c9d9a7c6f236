package verify

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/claimcheck/claimcheck/lexicon"
)

// ReplayError says where deciding again came to something else.
type ReplayError struct {
	Differences []string // "verdict: recorded supported, replayed refuted"
}

func (e *ReplayError) Error() string {
	if len(e.Differences) == 0 {
		return "verify: the replay differs"
	}
	more := ""
	if n := len(e.Differences) - 1; n > 0 {
		more = fmt.Sprintf(" (and %d more)", n)
	}
	return "verify: the replay differs in " + e.Differences[0] + more
}

// Replay decides again from what the finding holds: its claim, its evidence and its policy. It returns nil if that comes to the
// same finding, else a *ReplayError that says what differs. The lexicon is the one that was checked with; nil is the built-in one.
// What sources didn't answer and what reviewers doubted is taken from the record.
func Replay(f Finding, x *lexicon.Lexicon) error {
	if f.Policy == nil {
		return errors.New("verify: the finding holds no policy to replay it by")
	}
	if err := wellFormed(&f.Claim); err != nil {
		return err
	}
	g := f.Policy.decide(f.Claim, f.Question, f.Evidence, x)
	g.Conditions |= f.Conditions & (Bounded | Incomplete)
	g.missed(f.Missing)
	for _, r := range f.Reviews {
		g.review(r)
	}
	return compareFindings(f, g)
}

func compareFindings(f, g Finding) error {
	var e ReplayError
	note := func(what string, a, b any) {
		e.Differences = append(e.Differences, fmt.Sprintf("%s: recorded %v, replayed %v", what, a, b))
	}
	if f.Verdict != g.Verdict {
		note("verdict", f.Verdict, g.Verdict)
	}
	if f.Conditions != g.Conditions {
		note("conditions", f.Conditions, g.Conditions)
	}
	if f.Diagnosis != g.Diagnosis {
		note("diagnosis", f.Diagnosis, g.Diagnosis)
	}
	if f.Relation != g.Relation {
		note("relation", f.Relation, g.Relation)
	}
	if len(f.Groundings) != len(g.Groundings) {
		note("groundings", len(f.Groundings), len(g.Groundings))
	}
	if a, b := f.String(), g.String(); a != b {
		note("summary", a, b)
	}
	if len(e.Differences) == 0 {
		a, err := json.Marshal(f)
		if err != nil {
			return err
		}
		b, err := json.Marshal(g)
		if err != nil {
			return err
		}
		if !bytes.Equal(a, b) {
			note("details", differAt(a, b), differAt(b, a))
		}
	}
	if len(e.Differences) > 0 {
		return &e
	}
	return nil
}

// differAt is a little of a where it begins to differ from b.
func differAt(a, b []byte) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	return "…" + string(bytes.ToValidUTF8(a[max(0, i-20):min(len(a), i+40)], nil)) + "…"
}
