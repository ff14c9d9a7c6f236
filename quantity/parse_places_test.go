package quantity_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// TestDigitsPlaceByPlace are digits in letters and of two widths, and what only looks like them.
func TestDigitsPlaceByPlace(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       []string
	}{
		{"ja", "合計は二五〇です。定員の八〇％。", []string{"二五〇 | count | 250", "八〇％ | percentage | 80 percent"}},
		{"ja", "厚さは０・０５ミリ。", []string{"０・０５ミリ | measure | 0.05 millimeter"}},
		{"ja", "１　５００　０００人", []string{"１　５００　０００人 | count | 1 500 000 person"}},
		{"ja", "１２.５人", []string{"１２.５人 | count | 12.5 person"}},
		{"ja", "３.５ｅ－２", []string{"３.５ｅ－２ | count | 3.5e-2"}},
		{"zh", "一二三产业发展，九一一事件。", nil},
		{"zh", "他买了五打鸡蛋。", []string{"五打鸡蛋 | count | ≈collective 60 egg"}},
		{"zh", "一打开门就看见了。", nil},
		{"tr", "Nüfus 1.200.500'dür.", []string{"1.200.500 | count | 1 200 500"}},
		{"ja", "打率は3割8分7厘、勝率は2割5分。3割の人が5分歩く。", []string{"3割8分7厘 | percentage | 38.7 percent", "2割5分 | percentage | 25 percent", "3割 | percentage | 30@1 percent", "5分 | duration | 5 minute"}},
		{"ko", "3 경기 연속, 떡 2 조각을", []string{"3 경기 | count | 3 game", "2 조각 | count | 2 piece"}},
		{"ko", "서른두 번째 사람, 열한째", []string{"서른두 번째 | ordinal | 32", "열한째 | ordinal | 11"}},
	} {
		p := quantity.Parser{Language: language.MustParse(c.lang)}
		if diff := cmp.Diff(c.want, found(p, c.text)); diff != "" {
			t.Errorf("%s: %s (-want +got)\n%s", c.lang, c.text, diff)
		}
	}
}
