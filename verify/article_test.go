package verify_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/source"
	"github.com/claimcheck/claimcheck/verify"
	"golang.org/x/text/language"
)

// articleClaims reads the published article, which is no part of this repository; CI sets CLAIMCHECK_CORPORA.
func articleClaims(t *testing.T) []claim.Claim {
	t.Helper()
	dir := os.Getenv("CLAIMCHECK_CORPORA")
	if dir == "" {
		t.Skip("CLAIMCHECK_CORPORA is not set: the article is not read")
	}
	body, err := os.ReadFile(filepath.Join(dir, "article.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var cs []claim.Claim
	for c := range (claim.Parser{}).All(claim.Text{ID: "article", Language: language.English, Published: day("2024-04-04"), Body: string(body)}) {
		cs = append(cs, c)
	}
	return cs
}

// TestArticle checks the article's claims against documents and cells that say what they say; all of it is invented but for the
// founding of NATO.
func TestArticle(t *testing.T) {
	cs := articleClaims(t)
	type docs = map[string]string
	for _, tt := range []struct {
		name, claim string
		docs        docs
		so          verify.Verdict // is it so
		said        verify.Verdict // did they say so; of quotations the only question
		says        string         // in one of the lines
	}{
		{"troops in the source's range", "around 30 000 additional troops", docs{"study": "Russia is recruiting 30,000 to 36,000 additional troops a month."},
			verify.Supported, verify.NotEnough, "study has 30 000 to 36 000 troops/month"},
		{"troops a day", "around 30 000 additional troops", docs{"study": "Russia is recruiting 1,000 to 1,100 additional troops a day."},
			verify.Supported, verify.NotEnough, "a mean month has 30.436875 days"},
		{"fewer troops", "around 30 000 additional troops", docs{"study": "Russia is recruiting 20,000 additional troops a month."},
			verify.Refuted, verify.NotEnough, "33.3% below"},
		{"bombs", "more than 3 000 bombs", docs{"log": "In March 2024 Russia dropped 2,150 bombs on Ukraine."},
			verify.Refuted, verify.NotEnough, "log has 2 150 bombs (28.3% below)"},
		{"bombs enough", "more than 3 000 bombs", docs{"log": "In March 2024 Russia dropped 3,400 bombs on Ukraine."},
			verify.Supported, verify.NotEnough, "log has 3 400 bombs"},
		{"bombs in another month", "more than 3 000 bombs", docs{"log": "In February 2024 Russia dropped 3,400 bombs on Ukraine."},
			verify.NotEnough, verify.NotEnough, "log has February 2024, not March 2024"},
		{"shells", "more than 3 000 bombs", docs{"log": "In March 2024 Russia dropped 3,400 shells on Ukraine."},
			verify.NotEnough, verify.NotEnough, "shells, not bombs"},
		{"said of bombs", "more than 3 000 bombs", docs{"log": "Zelenskyy said that Russia dropped more than 3,000 bombs on Ukraine in March 2024."},
			verify.NotEnough, verify.Supported, "log"},
		{"customers", "350 000 people", docs{"grid": "On 4 April 2024, 351,200 customers in Kharkiv were cut off from power."},
			verify.NotEnough, 0, "grid counts 351 200 customers, not people"},
		{"people", "350 000 people", docs{"grid": "On 4 April 2024, 351,200 people in Kharkiv were cut off from power."},
			verify.Supported, 0, "grid has 351 200 people"},
		{"anniversary", "75th", docs{"history": "NATO was founded on 4 April 1949."},
			verify.Supported, 0, "history gives 75"},
		{"anniversary of something else", "75th", docs{"history": "The school was founded on 4 April 1949."},
			verify.NotEnough, 0, ""},
		{"another anniversary", "75th", docs{"history": "NATO was founded on 4 April 1954."},
			verify.Refuted, 0, "history gives 70"},
		{"fund by years", "100 billion euro", docs{"paper": "NATO proposed a fund of 20 billion euros a year for five years."},
			verify.Supported, 0, "paper gives 100 000 000 000 EUR"},
		{"fund a hundredth", "100 billion euro", docs{"paper": "NATO proposed a 1 billion euro five-year fund."},
			verify.Refuted, 0, verify.FactorHundred},
		{"two that differ", "350 000 people", docs{
			"grid":  "On 4 April 2024, 351,200 people in Kharkiv were cut off from power.",
			"mayor": "On 4 April 2024, 500,000 people in Kharkiv were cut off from power.",
		}, verify.Conflicting, 0, "mayor has 500 000 people"},
		{"the article itself", "350 000 people", docs{"copy": "article"}, verify.NotEnough, 0, ""},
		{"a changed word", "“NATO’s biggest battles are yet to come and we must be ready for them,”",
			docs{"transcript": "Gabrielius Landsbergis: NATO’s smallest battles are yet to come and we must be ready for them."}, verify.Refuted, 0, "\"smallest\", not \"biggest\""},
		{"somebody else", "“NATO’s biggest battles are yet to come and we must be ready for them,”",
			docs{"transcript": "Dmytro Kuleba: NATO’s biggest battles are yet to come and we must be ready for them."}, verify.Refuted, 0, "as somebody else's: Dmytro Kuleba"},
		{"word for word", "“NATO’s biggest battles are yet to come and we must be ready for them,”",
			docs{"transcript": "Gabrielius Landsbergis: NATO’s biggest battles are yet to come and we must be ready for them."}, verify.Supported, 0, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			reg := source.Registry{}
			for name, body := range tt.docs {
				if body == "article" {
					body = cs[0].Text.Body
				}
				x, err := source.Texts(claim.Parser{}, claim.Text{ID: name, Language: language.English, Published: day("2024-04-04"), Body: body})
				if err != nil {
					t.Fatal(err)
				}
				reg[name] = x
			}
			var lines []string
			asked := 0
			for f, err := range (&verify.Checker{Source: reg}).All(t.Context(), func(yield func(claim.Claim) bool) {
				for _, c := range cs {
					if strings.HasPrefix(c.Selector.Exact, tt.claim) && !yield(c) {
						return
					}
				}
			}) {
				if err != nil {
					t.Fatal(err)
				}
				again(t, f)
				lines = append(lines, f.String())
				want := tt.so
				if asked++; f.Question == verify.Said && f.Claim.Quotation == nil {
					want = tt.said
				}
				if f.Verdict != want {
					t.Errorf("%v: want %v", f, want)
					for _, e := range f.Evidence {
						t.Logf("%+v", e.Claim.Assertion)
						for _, s := range claim.Align(f.Claim.Assertion, e.Claim.Assertion, nil) {
							t.Logf("    %s %v %s", s.Name, s.Fit, s.Why)
						}
					}
				}
			}
			if asked == 0 {
				t.Fatalf("the article has no claim %q", tt.claim)
			}
			if all := strings.Join(lines, "\n"); !strings.Contains(all, tt.says) {
				t.Errorf("%s\nwant it to say %q", all, tt.says)
			}
		})
	}
}
