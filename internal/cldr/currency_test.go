package cldr_test

import (
	"slices"
	"testing"

	"github.com/claimcheck/claimcheck/internal/cldr"
	"golang.org/x/text/language"
)

func TestCurrencyFor(t *testing.T) {
	for _, c := range []struct{ tag, symbol, want string }{
		{"en", "$", "USD"},
		{"und", "$", "USD"},
		{"en-AU", "$", "AUD"},
		{"en-CA", "$", "CAD"},
		{"en-NZ", "$", "NZD"},
		{"en-SG", "$", "SGD"},
		{"en-GB", "$", "USD"},
		{"fr-CA", "$", "CAD"},
		{"de", "$", "USD"},
		{"es", "$", "USD"},
		{"es-MX", "$", "MXN"},
		{"es-AR", "$", "ARS"},
		{"es-CL", "$", "CLP"},
		{"es-EC", "$", "USD"},
		{"zh-TW", "$", "TWD"},
		{"zh-HK", "$", "HKD"},
		{"und-MX", "$", "MXN"},
		{"en", "US$", "USD"},
		{"en-AU", "US$", "USD"},
		{"es-MX", "US$", "USD"},
		{"de", "A$", "AUD"},
		{"en", "C$", "CAD"},
		{"es-NI", "C$", "NIO"},
		{"en", "HK$", "HKD"},
		{"fr", "R$", "BRL"},
		{"pt-BR", "R$", "BRL"},
		{"en", "€", "EUR"},
		{"es-MX", "€", "EUR"},
		{"en", "£", "GBP"},
		{"fr", "£", "GBP"},
		{"en", "¥", "JPY"},
		{"ja", "¥", "JPY"},
		{"ja", "￥", "JPY"},
		{"zh", "¥", "CNY"},
		{"zh-CN", "￥", "CNY"},
		{"zh", "＄", "USD"},
		{"sv", "kr", "SEK"},
		{"da", "kr.", "DKK"},
		{"nb", "kr", "NOK"},
		{"is", "kr.", "ISK"},
		{"en", "kr", ""},
		{"en", "K", ""},
		{"my", "K", "MMK"},
		{"en", "R", ""},
		{"en-ZA", "R", "ZAR"},
		{"hu", "Ft", "HUF"},
		{"en", "Kč", "CZK"},
		{"tr", "TL", "TRY"},
		{"en", "RMB", "CNY"},
		{"en", "RM", "MYR"},
		{"fr", "FCFA", "XAF"},
		{"de-CH", "CHF", "CHF"},
		{"en", "₪", "ILS"},
		{"en", "₦", "NGN"},
		{"en", "﷼", ""},
		{"pl", "zł", "PLN"},
		{"en", "zł", "PLN"},
		{"uk", "₴", "UAH"},
		{"en", "₴", "UAH"},
		{"hi", "₹", "INR"},
		{"en-IN", "Rs.", "INR"},
		{"en-PK", "Rs", "PKR"},
		{"en", "₽", "RUB"},
		{"de", "DM", "DEM"},
		{"en", "CHF", "CHF"},
		{"en", "chf", ""},
		{"en", "", ""},
		{"en", "§", ""},
	} {
		got, ok := cldr.CurrencyFor(language.MustParse(c.tag), c.symbol)
		if got != c.want || ok != (c.want != "") {
			t.Errorf("CurrencyFor(%s, %q) = %q, %t; want %q", c.tag, c.symbol, got, ok, c.want)
		}
	}
}

func TestCurrencyByCode(t *testing.T) {
	for _, c := range []cldr.Currency{
		{Code: "USD", Digits: 2, Symbol: "$", Narrow: "$", Current: true},
		{Code: "EUR", Digits: 2, Symbol: "€", Narrow: "€", Current: true},
		{Code: "JPY", Digits: 0, Symbol: "¥", Narrow: "¥", Current: true},
		{Code: "KWD", Digits: 3, Current: true},
		{Code: "DEM", Digits: 2, Current: false},
		{Code: "XDR", Digits: 2, Current: true},
	} {
		if got, ok := cldr.CurrencyByCode(c.Code); !ok || got != c {
			t.Errorf("CurrencyByCode(%s) = %+v, %t; want %+v", c.Code, got, ok, c)
		}
	}
	for _, code := range []string{"", "US", "usd", "ZZZ", "USDX"} {
		if got, ok := cldr.CurrencyByCode(code); ok {
			t.Errorf("CurrencyByCode(%q) = %+v", code, got)
		}
	}
}

func TestTender(t *testing.T) {
	for region, want := range map[string][]string{
		"US": {"USD"}, "HR": {"EUR"}, "PA": {"USD", "PAB"}, "UA": {"UAH"}, "XX": nil, "": nil, "419": nil,
	} {
		if got := cldr.Tender(region); !slices.Equal(got, want) {
			t.Errorf("Tender(%q) = %v, want %v", region, got, want)
		}
	}
}

func BenchmarkCurrencyFor(b *testing.B) {
	tag := language.MustParse("en-AU")
	b.ReportAllocs()
	for b.Loop() {
		cldr.CurrencyFor(tag, "$")
	}
}
