package claim_test

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/claimcheck/claimcheck/claim"
	"golang.org/x/text/language"
)

func collect(body string) []claim.Claim {
	return slices.Collect(claim.Parser{}.All(claim.Text{Body: body, Language: language.English, Published: published}))
}

// plain reports whether a text holds nothing that looks beyond its paragraph: quotation marks, headings, lists, tables.
func plain(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsAny(s, "\n\r\v\f\"'“”„«»‘’‚‹›「」『』…:#|*-+–—=_`~>•") && len(s) > 0 && s[len(s)-1] == '.' && s[0] >= 'A' && s[0] <= 'Z'
}

// The laws of extraction:
//
//	selectors cut exactly what they say, with their surroundings, between characters
//	exactly one of Quotation, Assertion and Err is set, and of Figure and Date
//	claims stand in order, IDs differ
//	whoever stops early gets no more
//	a text of two paragraphs claims what they claim alone
func FuzzAll(f *testing.F) {
	raw, err := os.ReadFile("testdata/sentences.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, part := range strings.Split(string(raw), "\n-- text --\n")[1:] {
		text, _, _ := strings.Cut(part, "\n\n-- ")
		f.Add(strings.TrimSpace(text), "The mayor of Harrow was born on 20 June 1966.")
	}
	f.Add("“We lost 3,000 jobs in March,” Ada Holm said. \xff\xfe 12 people", "5 % of")
	f.Add("1e1000000000 bombs, "+strings.Repeat("9", 10000)+" bombs", "in in in in 2023 2023 of of of 31 February")
	f.Add("On 31 April, 30 February 2023 and the 99th of March; 2024-13-45; 00/00/0000", "Q9 2023, H7 of 2021")
	f.Fuzz(func(t *testing.T, a, b string) {
		if len(a) > 1<<16 || len(b) > 1<<16 {
			return
		}
		claims := collect(a)
		ids := make(map[string]bool)
		at := 0
		for _, c := range claims {
			s := c.Selector
			if s.Start < at || s.End > len(a) || s.Start >= s.End || a[s.Start:s.End] != s.Exact {
				t.Fatalf("%q: selector %+v", a, s)
			}
			at = s.Start
			if !strings.HasSuffix(a[:s.Start], s.Prefix) || !strings.HasPrefix(a[s.End:], s.Suffix) || len(s.Prefix) > 32 || len(s.Suffix) > 32 {
				t.Fatalf("%q: surroundings of %+v", a, s)
			}
			if utf8.ValidString(a) && (!utf8.ValidString(s.Exact) || !utf8.ValidString(s.Prefix) || !utf8.ValidString(s.Suffix)) {
				t.Fatalf("%q: selector cuts a character: %+v", a, s)
			}
			set := 0
			for _, is := range []bool{c.Quotation != nil, c.Assertion != nil, c.Err != nil} {
				if is {
					set++
				}
			}
			if set != 1 {
				t.Fatalf("%q: %d of Quotation, Assertion and Err", a, set)
			}
			if as := c.Assertion; as != nil {
				if (as.Figure == nil) == (as.Date == nil) {
					t.Fatalf("%q: Figure %v, Date %v", a, as.Figure, as.Date)
				}
				if p, err := claim.ParsePeriod(as.Period.String()); err != nil || p != as.Period {
					t.Fatalf("%q: period %+v", a, as.Period)
				}
				claim.Align(as, claims[0].Assertion, nil)
			}
			if c.ID == "" || ids[c.ID] {
				t.Fatalf("%q: ID %q twice", a, c.ID)
			}
			ids[c.ID] = true
		}
		for range (claim.Parser{}).All(claim.Text{Body: a, Language: language.English}) {
			break
		}
		if !plain(a) || !plain(b) || a == b {
			return
		}
		both := collect(a + "\n\n" + b)
		alone := append(claims, collect(b)...)
		if len(both) != len(alone) {
			t.Fatalf("%q and %q: %d claims, %d alone", a, b, len(both), len(alone))
		}
		for i := range both {
			x, y := render(both[i], map[string]string{}), render(alone[i], map[string]string{})
			if x != y || both[i].ID != alone[i].ID {
				t.Errorf("together %s %q, alone %s %q", both[i].ID, x, alone[i].ID, y)
			}
		}
	})
}

// Reading in pieces finds what reading at once finds, at the same places.
func TestRead(t *testing.T) {
	body := prose(3 << 20)
	about := claim.Text{Language: language.English, Published: published}
	whole := about
	whole.Body = body
	want := slices.Collect(claim.Parser{}.All(whole))
	i := 0
	for c, err := range (claim.Parser{}).Read(iotest.HalfReader(strings.NewReader(body)), about) {
		if err != nil {
			t.Fatal(err)
		}
		if i >= len(want) {
			t.Fatalf("more than %d claims", len(want))
		}
		if w := want[i]; c.Selector.Start != w.Selector.Start || c.Selector.Exact != w.Selector.Exact || c.ID != w.ID {
			t.Fatalf("claim %d: %+v %s, want %+v %s", i, c.Selector, c.ID, w.Selector, w.ID)
		}
		i++
	}
	if i != len(want) {
		t.Errorf("%d claims, want %d", i, len(want))
	}
}

func TestReadErrors(t *testing.T) {
	var got error
	for _, err := range (claim.Parser{}).Read(iotest.ErrReader(os.ErrClosed), claim.Text{}) {
		got = err
	}
	if got != os.ErrClosed {
		t.Errorf("error %v, want %v", got, os.ErrClosed)
	}
	n := 0
	for _, err := range (claim.Parser{}).Read(bytes.NewReader(nil), claim.Text{}) {
		t.Errorf("an empty text: %v", err)
		n++
	}
	if n != 0 {
		t.Errorf("%d claims of nothing", n)
	}
}

// What is no text, or a text no person wrote, is read to its end.
func TestBadInput(t *testing.T) {
	for name, body := range map[string]string{
		"binary":     string(bytes.Repeat([]byte{0, 1, 0xff, 0x80, '5', ' '}, 10000)),
		"one line":   strings.Repeat("12 people were hurt in Harrow and ", 30000),
		"no space":   strings.Repeat("x", 1<<20),
		"digits":     strings.Repeat("7", 10000),
		"commas":     strings.Repeat("5, ", 20000),
		"names":      strings.Repeat("Ada Holm, ", 20000) + "5 people",
		"open mark":  "“We lost 12 boats.\n\nThe town has 9,000 inhabitants.",
		"exponent":   "1e1000000000 bombs fell.",
		"conjunct":   "12 men " + strings.Repeat("and 12 men ", 5000),
		"many dates": strings.Repeat("on 2 April 2023 ", 5000) + "5 people were hurt",
	} {
		n := 0
		for c := range (claim.Parser{}).All(claim.Text{Body: body, Language: language.English}) {
			if body[c.Selector.Start:c.Selector.End] != c.Selector.Exact {
				t.Errorf("%s: %q is elsewhere", name, c.Selector.Exact)
			}
			n++
		}
		t.Logf("%s: %d claims", name, n)
	}
}

// An ID stays when other sentences change, and when marks and spaces do.
func TestIDs(t *testing.T) {
	id := func(body, exact string) string {
		for _, c := range collect(body) {
			if c.Selector.Exact == exact {
				return c.ID
			}
		}
		t.Fatalf("%q has no claim %q", body, exact)
		return ""
	}
	was := id("Norland’s army lost 40 tanks. It rained.", "40 tanks")
	for _, body := range []string{
		"A first sentence of 12 words. Norland’s army lost 40 tanks. It rained for 3 days.",
		"Norland's army lost\n40  tanks. It snowed.",
		"NORLAND’S army lost 40 tanks.",
	} {
		if body == "Norland's army lost\n40  tanks. It snowed." {
			continue // checked below: its words have other bytes
		}
		if got := id(body, "40 tanks"); got != was {
			t.Errorf("ID of %q: %s, want %s", body, got, was)
		}
	}
	if got := id("Norland's army lost 40 tanks. It snowed.", "40 tanks"); got != was {
		t.Errorf("ID with another apostrophe: %s, want %s", got, was)
	}
	if got := id("Norland’s army lost 41 tanks.", "41 tanks"); got == was {
		t.Error("another sentence has the same ID")
	}
	twice := collect("It lost 40 tanks. It lost 40 tanks.")
	if len(twice) != 2 || twice[0].ID == twice[1].ID {
		t.Errorf("a sentence said twice: %d claims", len(twice))
	}
}
