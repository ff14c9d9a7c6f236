package claim_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/claim"
)

func TestLanguageIsTold(t *testing.T) {
	for body, want := range map[string]string{
		"The air force flew three wings on Monday.":                                     "en",
		"In der Stadt wurden im März 3.000 Häuser beschädigt, sagte der Bürgermeister.": "de",
		"Les 12 maisons de la rue ont été détruites par le feu en mars.":                "fr",
		"En la ciudad fueron evacuados 300 vecinos por el fuego el lunes.":              "es",
		"У березні в місті постраждали 12 будинків, як і торік у травні.":               "uk",
		"В марте в городе пострадали 12 домов, но их уже восстановили.":                 "ru",
		"W marcu w mieście spłonęło 12 domów, ale nie było rannych.":                    "pl",
		"2023年に12軒の家が焼けた。":                                                              "ja",
		"2023年共有12所房屋被烧毁。":                                                              "zh",
		"2023년에 집 12채가 불에 탔다.":                                                          "ko",
		"3.000":                                                                         "und",
		"12 km":                                                                         "und",
		"Norland 12 5":                                                                  "und",
	} {
		got := "und"
		for c := range (claim.Parser{}).All(claim.Text{Body: body + " 12."}) {
			got = c.Text.Language.String()
		}
		if got != want {
			t.Errorf("%q: %s, want %s", body, got, want)
		}
	}
}
