package lexicon_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

func TestLanguages(t *testing.T) {
	for _, tt := range []struct {
		lang, text, want string
		sec              lexicon.Section
		class            string
	}{
		{"de", "Jeden Monat kommen", "Jeden Monat", lexicon.Periods, "month"},
		{"de", "knapp 40", "knapp", lexicon.Hedges, "just-under"},
		{"de-AT", "gut 40", "gut", lexicon.Hedges, "just-over"},
		{"de", "Milliarden Euro", "Milliarden", lexicon.Scales, "9"},
		{"de", "Billionen Euro", "Billionen", lexicon.Scales, "12"},
		{"de", "überstieg 40", "überstieg", lexicon.Bounds, "more-than"},
		{"de", "Soldatinnen und Soldaten", "Soldatinnen und Soldaten", lexicon.Kinds, "troop"},
		{"de", "Prozentpunkte", "Prozentpunkte", lexicon.Units, "percentage-point"},
		{"uk", "Близько 30", "Близько", lexicon.Hedges, "about"},
		{"uk", "кільканадцять осіб", "кільканадцять", lexicon.Vague, "count"},
		{"uk", "п’ятьох осіб", "п’ятьох", lexicon.Numbers, "5"},
		{"uk", "За словами посадовця", "За словами", lexicon.Cues, "accord"},
		{"uk", "млрд грн", "млрд", lexicon.Scales, "9"},
		{"uk", "військовослужбовців", "військовослужбовців", lexicon.Kinds, "troop"},
		{"uk", "в. п. за", "в. п.", lexicon.Units, "percentage-point"},
		{"fr", "quelque 300", "quelque", lexicon.Hedges, "about"},
		{"fr", "quelques maisons", "quelques", lexicon.Vague, "count"},
		{"fr", "près d’un tiers", "près d’", lexicon.Hedges, "nearly"},
		{"fr", "a-t-elle reconnu", "a-t-elle reconnu", lexicon.Cues, "say"},
		{"fr", "milliards", "milliards", lexicon.Scales, "9"},
		{"fr", "billions", "billions", lexicon.Scales, "12"},
		{"es", "Unos 300", "Unos", lexicon.Hedges, "about"},
		{"es", "cerca de 300", "cerca de", lexicon.Hedges, "nearly"},
		{"es", "mil millones", "mil millones", lexicon.Scales, "9"},
		{"es-MX", "no llegaba a 40", "no llegaba a", lexicon.Bounds, "less-than"},
		{"es", "puntos porcentuales", "puntos porcentuales", lexicon.Units, "percentage-point"},
		{"es", "y pico", "y pico", lexicon.HedgesAfter, "just-over"},
		{"pl", "niespełna 40", "niespełna", lexicon.Hedges, "just-under"},
		{"pl", "kilkanaście osób", "kilkanaście", lexicon.Vague, "count"},
		{"pl", "pkt proc. niższa", "pkt proc.", lexicon.Units, "percentage-point"},
		{"pl", "mld zł", "mld", lexicon.Scales, "9"},
		{"ru", "двумстам семидесяти", "двумстам", lexicon.Numbers, "200"},
		{"ru", "шестеро детей", "шестеро", lexicon.Numbers, "6"},
		{"ru", "По словам мэра", "По словам", lexicon.Cues, "accord"},
		{"ru", "п. п. за год", "п. п.", lexicon.Units, "percentage-point"},
		{"it", "Quasi 300", "Quasi", lexicon.Hedges, "nearly"},
		{"it", "ha dichiarato Rossi", "ha dichiarato", lexicon.Cues, "say"},
		{"it", "vigili del fuoco", "vigili del fuoco", lexicon.Kinds, "firefighter"},
		{"pt", "mil milhões de euros", "mil milhões", lexicon.Scales, "9"},
		{"pt", "bilhões de reais", "bilhões", lexicon.Scales, "9"},
		{"pt-PT", "biliões de euros", "biliões", lexicon.Scales, "12"},
		{"nl", "ruim 40", "ruim", lexicon.Hedges, "just-over"},
		{"nl", "biljoen euro", "biljoen", lexicon.Scales, "12"},

		{"sv", "drygt 40", "drygt", lexicon.Hedges, "just-over"},
		{"sv", "procentenheter", "procentenheter", lexicon.Units, "percentage-point"},
		{"sv", "tjog ägg", "tjog", lexicon.Collectives, "20"},
		{"zh", "近500", "近", lexicon.Hedges, "nearly"},
		{"zh", "万亿元", "万亿", lexicon.Scales, "12"},
		{"zh", "四川省", "四川", lexicon.Places, "Sichuan"},
		{"ko", "가까운 수", "가까운", lexicon.HedgesAfter, "nearly"},
		{"tr", "aşkın kişi", "aşkın", lexicon.BoundsAfter, "more-than"},
		{"tr", "’den fazla kişi", "’den fazla", lexicon.BoundsAfter, "more-than"},
		{"ar", "قرابة 300", "قرابة", lexicon.Hedges, "nearly"},
		{"ar", "ثلثا السكان", "ثلثا", lexicon.Fractions, "2/3"},
		{"hi", "से अधिक लोग", "से अधिक", lexicon.BoundsAfter, "more-than"},
		{"ja", "弱が", "弱", lexicon.HedgesAfter, "just-under"},
		{"ja", "によると、", "によると", lexicon.Cues, "accord"},
		{"ja", "八百屋", "八百屋", lexicon.Rests, "filler"},
	} {
		w, end := (*lexicon.Lexicon)(nil).Dictionary(language.Make(tt.lang)).Longest(tt.text, 0)
		if s, ok := w.Sense(tt.sec); tt.text[:end] != tt.want || !ok || s.Class != tt.class {
			t.Errorf("%s: Longest(%q) = %q, [%v] %q; want %q, %q", tt.lang, tt.text, tt.text[:end], tt.sec, s.Class, tt.want, tt.class)
		}
	}
}

// TestComplementizers: what is said after "don't think that" is no statement, so the word for "that" must be known as one
// that lets a negation through.
func TestComplementizers(t *testing.T) {
	for lang, that := range map[string]string{"de": "dass", "en": "that", "es": "que", "fr": "que", "it": "che", "nl": "dat",
		"pl": "że", "pt": "que", "ru": "что", "sv": "att", "uk": "що"} {
		w := (*lexicon.Lexicon)(nil).Dictionary(language.Make(lang)).Lookup(that)
		if w == nil {
			t.Errorf("%s: %q is unknown", lang, that)
			continue
		}
		rel := false
		for _, s := range w.Senses {
			rel = rel || s.Section == lexicon.Function && s.Class == "rel"
		}
		if !rel {
			t.Errorf("%s: %q is no relative word: %v", lang, that, w.Senses)
		}
	}
}
