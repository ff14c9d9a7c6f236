package quantity_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// TestFractionsInWords are fractions as languages put them, and what only looks like one.
func TestFractionsInWords(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       []string
	}{
		{"zh", "一万分之三的水。", []string{"一万分之三 | ratio | 3/10000"}},
		{"zh", "他走了五又三分之一。", []string{"五又三分之一 | count | 16/3"}},
		{"ja", "村の五分の二が水につかった。", []string{"五分の二 | ratio | 2/5"}},
		{"ja", "答えは7と4分の3。", []string{"7と4分の3 | count | 31/4"}},
		{"ja", "三百と四百は数だ。", []string{"三百 | count | 300", "四百 | count | 400"}},
		{"ja", "2の10乗は大きい。", []string{"2の10乗 | count | 1 024"}},
		{"ko", "주민의 칠분의 삼이 떠났다.", []string{"칠분의 삼 | ratio | 3/7"}},
		{"hi", "खेत का तीन बटा आठ पानी में है।", []string{"तीन बटा आठ | ratio | 3/8"}},
		{"hi", "पाँच में से दो घर टूटे।", []string{"पाँच में से दो | ratio | 2/5"}},
		{"hi", "गेहूँ का दाम, दो का सातवाँ हिस्सा।", []string{"दो का सातवाँ हिस्सा | ratio | 2/7"}},
		{"hi", "साढ़े सत्रह सौ किताबें, डेढ हज़ार रुपये।", []string{"साढ़े सत्रह सौ किताबें | count | 1 750@1 book", "डेढ हज़ार रुपये | currency | 1.5e3 INR"}},
		{"ar", "سبعة وثلاثة من عشرة في المائة", []string{"سبعة وثلاثة من عشرة في المائة | percentage | 73/10 percent"}},
		{"ar", "مئتان وثلاثة أرباع", []string{"مئتان وثلاثة أرباع | count | 803/4"}},
		{"ja", "水の十分の三、気温は-4度。", []string{"十分の三 | ratio | 3/10", "-4度 | temperature | -4 celsius"}},
		{"ja", "三番目の人、第12位。", []string{"三番目 | ordinal | 3", "第12位 | ordinal | 12"}},
		{"zh", "百分之百、百万分之二、75折、八折。", []string{"百分之百 | percentage | 1e2 percent", "百万分之二 | ratio | 1/500000", "75折 | percentage | 75 percent", "八折 | percentage | 80@1 percent"}},
		{"zh", "第12条", nil},
		{"tr", "yedi bölü sekiz", []string{"yedi bölü sekiz | ratio | 7/8"}},
		{"en", "2^10", []string{"2^10 | count | 1 024"}},
	} {
		p := quantity.Parser{Language: language.MustParse(c.lang)}
		if diff := cmp.Diff(c.want, found(p, c.text)); diff != "" {
			t.Errorf("%s: %s (-want +got)\n%s", c.lang, c.text, diff)
		}
	}
}

// TestScaleWords are scale words that stand alone, mix with digits, or are said to be exceeded.
func TestScaleWords(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       []string
	}{
		{"zh", "来了二十几万人，还有500余万元。", []string{"二十几万人 | count | >20e4 person", "500余万元 | currency | >500e4 CNY"}},
		{"zh", "3万5千6百人", []string{"3万5千6百人 | count | 356e2 person"}},
		{"ko", "백만 달러와 만 명", []string{"백만 달러 | currency | 1e6 USD", "만 명 | count | 1e4 person"}},
		{"ko", "그것만 남았다.", nil},
		{"ko", "매출은 3억 6천 1백만 달러, 비용은 4천 2백70만 달러였다.", []string{"3억 6천 1백만 달러 | currency | 361e6 USD", "4천 2백70만 달러 | currency | 4 270e4 USD"}},
		{"ko", "2천 3백 명", []string{"2천 3백 명 | count | 23e2 person"}},
		{"ko", "답은 이십육이다.", []string{"이십육 | count | 26"}},
		{"zh", "两千三百五十人、两千三百五。", []string{"两千三百五十人 | count | 2 350 person", "两千三百五 | count | 2 350"}},
		{"ja", "最大の負の数はマイナス一。", []string{"マイナス一 | count | -1"}},
		{"tr", "bin lira ödedi", []string{"bin lira | currency | 1e3 TRY"}},
		{"ar", "خسر مليون دولار", []string{"مليون دولار | currency | 1e6 USD"}},
	} {
		p := quantity.Parser{Language: language.MustParse(c.lang)}
		if diff := cmp.Diff(c.want, found(p, c.text)); diff != "" {
			t.Errorf("%s: %s (-want +got)\n%s", c.lang, c.text, diff)
		}
	}
}
