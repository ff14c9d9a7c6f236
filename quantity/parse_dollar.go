package quantity

import (
	"strings"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// countryOf reads what says beside a currency sign whose it is: the aud of "aud$ 15", the HK of "HK $5", the CAD of "5 $CAD".
// Words that are more often something else are none: us, can.
func (r *reader) countryOf(sign, k int) (Unit, bool) {
	if sign < r.from || sign >= r.to || k < r.from || k >= r.to || r.toks[k].Class != scan.Word || r.toks[sign].Class != scan.Currency {
		return Unit{}, false
	}
	word := r.p.String(k)
	if len(word) > 3 || !isASCIILetter(word[0]) {
		return Unit{}, false
	}
	upper := strings.ToUpper(word)
	code := ""
	if len(word) == 3 {
		if c, ok := cldr.CurrencyByCode(upper); ok && c.Narrow != "" && c.Narrow == r.p.String(sign) {
			code = c.Code
		}
	}
	if code == "" && r.p.String(sign) == "$" {
		switch {
		case upper == "HK", upper == "NZ", upper == "NT", upper == "C", upper == "CDN", upper == "MEX",
			word == "US", word == "CA", word == "AU", word == "CAN" && r.glued(max(k, sign)):
			code, _ = cldr.CurrencyFor(r.parser.Language, upper+"$")
		}
	}
	if code == "" {
		return Unit{}, false
	}
	return r.period(code)
}

// ownSign reports whether token i is a sign that several currencies have.
func (r *reader) ownSign(i int) bool {
	s, ok := r.sense(i, lexicon.Currencies)
	return ok && s.Arg(0) != "" && r.toks[i].Class == scan.Currency
}
