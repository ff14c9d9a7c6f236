package verify

import (
	"encoding"
	"fmt"
)

// Verdict is what a claim's evidence amounts to: AVeriTeC's four. The zero value is NotEnough, so that whatever was
// forgotten is never taken for agreement.
type Verdict uint8

const (
	NotEnough   Verdict = iota // nothing that could decide it was found, or its scope is another
	Supported                  // the best evidence agrees
	Refuted                    // the best evidence says otherwise
	Conflicting                // evidence of the same rank disagrees
)

var verdictNames = [...]string{"not enough evidence", "supported", "refuted", "conflicting"}

// String returns the verdict in a reader's words.
func (v Verdict) String() string { return nameOf(verdictNames[:], int(v)) }

// MarshalText writes String.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (v *Verdict) UnmarshalText(b []byte) error { return readName(v, verdictNames[:], "verdict", b) }

// Question is what is asked of a claim. A figure that is attributed asks two things, each with its own finding: refuted on
// True contradicts the speaker, refuted on Said contradicts the text.
type Question uint8

const (
	True Question = iota // is it so?
	Said                 // did they say so?
)

var questionNames = [...]string{"true", "said"}

// String returns "true" or "said".
func (q Question) String() string { return nameOf(questionNames[:], int(q)) }

// MarshalText writes String.
func (q Question) MarshalText() ([]byte, error) { return []byte(q.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (q *Question) UnmarshalText(b []byte) error { return readName(q, questionNames[:], "question", b) }

// Doubt is all that a reviewer can express: none of its values makes a verdict firmer.
type Doubt uint8

const (
	NoDoubt     Doubt = iota
	AskHuman          // the verdict stands, and a person should look
	NotSupplied       // the evidence doesn't carry the verdict: it becomes not enough evidence
)

var doubtNames = [...]string{"none", "ask a human", "not enough"}

// String returns the doubt in words.
func (d Doubt) String() string { return nameOf(doubtNames[:], int(d)) }

// MarshalText writes String.
func (d Doubt) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (d *Doubt) UnmarshalText(b []byte) error { return readName(d, doubtNames[:], "doubt", b) }

func nameOf(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return fmt.Sprintf("%d?", i)
}

func readName[E ~uint8](e *E, names []string, what string, b []byte) error {
	for i, n := range names {
		if n == string(b) {
			*e = E(i)
			return nil
		}
	}
	return fmt.Errorf("verify: %q is no %s: want one of %q", b, what, names)
}

var (
	_ encoding.TextMarshaler   = Verdict(0)
	_ encoding.TextUnmarshaler = (*Verdict)(nil)
)
