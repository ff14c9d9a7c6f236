package quantity

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// tenths reads what Japanese counts below tenths of a whole, each a tenth of the one before: 割, 分, 厘, 毛, so that 3割8分7厘 is 38.7 %.
func (r *reader) tenths(f *found) {
	if !f.unit.tens || f.num.form != Numeral || f.num.ulp != 0 || f.to != f.unit.to {
		return
	}
	if s, ok := r.sense(f.to-1, lexicon.Units); !ok || s.Class != "wari" {
		return
	}
	places := int32(0)
	for _, name := range [...]string{"分", "厘", "毛"} {
		places++
		k := f.to
		if k+1 >= r.to || !r.glued(k) || !r.glued(k+1) {
			return
		}
		var m numeral
		if v, ok := r.cardinalWord(k); ok {
			m = numeral{n: intNumber(v), to: k + 1}
		} else if r.toks[k].Class == scan.Number {
			if d, err := r.digitsAt(k); err == nil && d.plain {
				m = d
			}
		}
		if m.to == 0 || r.text(m.to) != name || m.n.cmp(intNumber(10)) >= 0 {
			if name == "分" { // 2割5厘
				continue
			}
			return
		}
		f.num.n = f.num.n.add(m.n.scale(1, 1, -places))
		f.num.mantissa, f.num.ulp = f.num.n, -int(places)
		f.to = m.to + 1
		f.unit.to, f.unit.span = f.to, r.spanOf(m.to, f.to)
	}
}
