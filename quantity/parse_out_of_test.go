package quantity_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// counted are numbers whose noun, or what it is a part of, another word than the next decides.
var counted = []struct {
	lang, text string
	want       []string
}{
	{"ja", "5人に1人が反対した。", []string{"5人に1人 | ratio | 1/5"}},
	{"ja", "10人中3人が合格。", []string{"10人中3人 | ratio | 3/10"}},
	{"ja", "3社のうち1社。", []string{"3社のうち1社 | ratio | 1/3"}},
	{"ja", "100人に10人ずつ配る。", []string{"100人 | count | 100 person", "10人 | count | 10 person"}},
	{"ja", "5人に1個ずつ配る。", []string{"5人 | count | 5 person", "1個 | count | 1 個"}},
	{"ko", "다섯 명 중 한 명이 찬성했다.", []string{"다섯 명 중 한 명 | ratio | 1/5"}},
	{"ko", "10명 가운데 3명.", []string{"10명 가운데 3명 | ratio | 3/10"}},
	{"zh", "每五人中有一人迟到。", []string{"五人中有一人 | ratio | 1/5"}},
	{"zh", "每十个人中就有三个人。", []string{"十个人中就有三个人 | ratio | 3/10"}},
	{"ja", "乗用車など3台が並ぶ。", []string{"3台 | count | 3 car"}},
	{"ja", "トラック2台が並ぶ。", []string{"2台 | count | 2 truck"}},
	{"uk", "Автобус 25 запізнився на 10 хвилин.", []string{"10 хвилин | duration | 10 minute"}},
	{"uk", "Із 40 втекли 12.", []string{"40 | count | 40", "12 | count | 12"}},
	{"uk", "На виставці 24 картини, 12 скульптур і 15 фото.", []string{"24 картини | count | 24 картин", "12 скульптур | count | 12 скульптур", "15 фото | count | 15 фот"}},
	{"uk", "Цех із 25 новими верстатами.", []string{"25 новими верстатами | count | 25 верстат"}},
	{"ru", "Автобус 25 опоздал, а трамвай 7 сломался.", nil},
	{"ru", "Из 100 вернулись 30.", []string{"100 | count | 100", "30 | count | 30"}},
	{"ru", "Привезли 3 детали и 15 статуэток.", []string{"3 детали | count | 3 дет", "15 статуэток | count | 15 статуэток"}},
	{"pl", "Z 30 uciekło 5.", []string{"30 | count | 30", "5 | count | 5"}},
	{"pl", "Autobus 25 spóźnił się, a na sali było 25 krzeseł.", []string{"25 krzeseł | count | 25 krzeseł"}},
}

func TestParserAllCounted(t *testing.T) {
	for _, c := range counted {
		if diff := cmp.Diff(c.want, found(quantity.Parser{Language: language.Make(c.lang)}, c.text)); diff != "" {
			t.Errorf("%s %q (-want +got):\n%s", c.lang, c.text, diff)
		}
	}
}
