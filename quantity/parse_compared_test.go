package quantity_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// bounded are numbers whose bound stands in an ending, around the number, or in a word that closes a range.
var bounded = []struct {
	lang, text string
	want       []string
}{
	{"tr", "Odada yirmiden fazla kişi vardı.", []string{"yirmiden fazla kişi | count | >20 person"}},
	{"tr", "Yaşı otuzun üzerinde.", []string{"otuzun üzerinde | count | >30"}},
	{"tr", "Binden az kitap kaldı.", []string{"Binden az kitap | count | <1e3 book"}},
	{"tr", "Bin iki yüzden fazla ev yıkıldı.", []string{"Bin iki yüzden fazla ev | count | >1 200 house"}},
	{"tr", "İki yüz bine yakın asker.", []string{"İki yüz bine yakın asker | count | nearly 200e3 troop"}},
	{"tr", "Sonuç yirmiden büyük ve otuz beşten küçük veya eşit.", []string{"yirmiden büyük ve otuz beşten küçük veya eşit | count | 20..35"}},
	{"tr", "Dörde yakın, elliden az değil.", []string{"Dörde yakın | count | nearly 4", "elliden az değil | count | ≥50"}},
	{"tr", "Yirmiden otuza kadar kişi geldi.", []string{"Yirmiden otuza kadar kişi | count | 20..30 person"}},
	{"tr", "10 metreden 20 metreye kadar.", []string{"10 metreden 20 metreye kadar | measure | 10..20 meter"}},
	{"tr", "20'ye kadar kişi, 30 kadar araç.", []string{"20'ye kadar kişi | count | up to 20 person", "30 kadar araç | count | ≈30 vehicle"}},
	{"tr", "Sıcaklık 10'dan 20'ye çıktı.", []string{"10 | count | 10", "20 | count | 20"}},
	{"tr", "2020'den 2023'e kadar sürdü; bu yüzden fazla konuşmadı, ondan fazla yoruldu, onların altında kaldı.", nil},
	{"zh", "他比三十大一点。", []string{"比三十大 | count | >30"}},
	{"zh", "他比三十小一些。", []string{"比三十小 | count | <30"}},
	{"zh", "比20岁小的人。", []string{"比20岁小 | age | <20 year"}},
	{"zh", "比四分之一大，比二分之一小。", []string{"比四分之一大，比二分之一小 | ratio | 0.25..0.50@0"}},
	{"zh", "他的排名在第十和第十五之间。", []string{"在第十和第十五之间 | ordinal | 10..15"}},
	{"zh", "从第三到第八。", []string{"第三 | ordinal | 3", "第八 | ordinal | 8"}},
	{"zh", "比2020年增长20%。", []string{"20% | change | 20 percent"}},
	{"zh", "近千人参加，超百家企业，5千米。", []string{"近千人 | count | nearly 1e3 person", "超百家企业 | count | >1e2 company", "5千米 | measure | 5 kilometer"}},
}

func TestParserAllBounded(t *testing.T) {
	for _, c := range bounded {
		if diff := cmp.Diff(c.want, found(quantity.Parser{Language: language.Make(c.lang)}, c.text)); diff != "" {
			t.Errorf("%s %q (-want +got):\n%s", c.lang, c.text, diff)
		}
	}
	for _, text := range []string{"比三十大五岁", "比三十大5岁", "比三十大一岁"} { // by how much, not a bound
		for m := range (quantity.Parser{Language: language.Chinese}).All(text) {
			if b := m.Figure.Bound(); b != quantity.At {
				t.Errorf("%q is bounded: %v", text, m.Figure)
			}
		}
	}
}
