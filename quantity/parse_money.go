package quantity

import (
	"strings"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

// settle decides what three digits behind one mark are in an amount of money, by the amount's own evidence: a currency whose coins are
// hundredths, or that has none, has no third decimal. So they are a group where they are zeros ("30.000 Euro" in an English text), and
// also where the currency's country groups with that mark ("Rp 31.500") or the amount is ten or more ("73,460 €"), unless the
// language says otherwise. "1.459 €" may be the price of a liter.
func (r *reader) settle(n *numeral, money Unit) {
	if n.scale != 0 || n.doubtful == r.known || !n.doubtful && (n.ulp != -3 || n.plain) {
		return
	}
	list := money.Currencies()
	if len(list) == 0 {
		return
	}
	c, ok := cldr.CurrencyByCode(list[0])
	if !ok || c.Digits > 2 {
		return
	}
	s := r.p.String(n.from)
	at := strings.IndexAny(s, ".,")
	if at < 0 || strings.LastIndexAny(s, ".,") != at || len(s)-at != 4 {
		return
	}
	zeros := s[at+1:] == "000"
	home := homeMark(c.Code) == s[at]
	if !n.doubtful {
		if zeros || home && at > 1 {
			n.n, n.ulp = n.n.scale(1, 1, 3), 0
			n.mantissa, n.shared = n.n, 3
		}
		return
	}
	if !zeros && !home && at < 2 && c.Digits > 0 {
		return
	}
	if n.ulp != 0 { // the first reading is the one with decimals
		n.n, n.ulp, n.other, n.otherULP = n.other, n.otherULP, n.n, n.ulp
		n.swapped = !n.swapped
	}
	n.mantissa, n.shared, n.doubtful = n.n, 3, false
}

// homeMark is the mark between groups where a currency is at home, if it is one country's; 0 where it is not known or a space.
func homeMark(code string) byte {
	tag, err := language.Parse("und-" + code[:2])
	if err != nil {
		return 0
	}
	base, confidence := tag.Base()
	region, _ := tag.Region()
	if confidence == language.No || !region.IsCountry() {
		return 0
	}
	if tag, err = language.Compose(base, region); err != nil {
		return 0
	}
	s := cldr.SymbolsFor(tag)
	if s.Latin != nil {
		s = s.Latin
	}
	if s.CurrencyGroup == "." || s.CurrencyGroup == "," {
		return s.CurrencyGroup[0]
	}
	return 0
}

// dashed reads the mark and the dash that stand for no coins: 50,- and 1.899,—. The mark is the decimal one.
func (r *reader) dashed(n *numeral) {
	mark, dash := r.text(n.to), r.text(n.to+1)
	if mark != "," && mark != "." || dash != "-" && dash != "–" && dash != "—" || !r.glued(n.to) || !r.glued(n.to+1) || r.glued(n.to+2) {
		return
	}
	s := r.p.String(n.from)
	other := strings.IndexAny(s, ".,")
	switch {
	case other >= 0 && (s[other] == mark[0] || strings.LastIndexAny(s, ".,") != other), mark == "." && other < 0:
		return
	case n.doubtful:
		if n.ulp != 0 {
			n.n, n.ulp, n.other, n.otherULP = n.other, n.otherULP, n.n, n.ulp
		}
		n.mantissa, n.doubtful = n.n, false
	case n.ulp == -3 && len(s)-other == 4:
		n.n, n.ulp = n.n.scale(1, 1, 3), 0
		n.mantissa = n.n
	case n.ulp != 0:
		return
	}
	n.plain = false
	n.to += 2
}
