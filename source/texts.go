package source

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/claimcheck/claimcheck/claim"
)

// Texts indexes documents: their claims are extracted once, now. Figures and dates become evidence as they stand; what
// a document attributes to somebody is a statement, of tier [Official] whoever speaks; what it withdraws, denies, or
// has in more than one reading is not offered. For quotations the documents' passages are searched.
//
// Each document is a dataset, named by its ID or else its URL.
func Texts(p claim.Parser, ts ...claim.Text) (*Index, error) {
	b := newBuilder(p.Lexicon)
	for i := range ts {
		b.addText(p, &ts[i], Provenance{URL: ts[i].URL, Published: ts[i].Published})
	}
	return b.index(), nil
}

// addText registers a document.
func (b *builder) addText(p claim.Parser, t *claim.Text, from Provenance) {
	if from.SHA256 == "" {
		sum := sha256.Sum256([]byte(t.Body))
		from.SHA256 = hex.EncodeToString(sum[:])
	}
	if from.Tier == Unranked && t.Speaker != "" {
		from.Tier = Official
	}
	name := t.ID
	if name == "" {
		name = t.URL
	}
	b.dataset(name, false, from)
	about := t
	b.document(document{about, name, from})
	for c := range p.All(*t) {
		a := c.Assertion
		if a == nil || a.Bare() || a.Modality == claim.Withdrawn {
			continue
		}
		c.Text = about
		e := Evidence{Dataset: name, Claim: c, Provenance: from}
		if by := c.Attribution; by != nil {
			if by.Denied {
				continue
			}
			e.Provenance.Tier = Official
		}
		b.add(e)
	}
}
