package quantity_test

import "testing"

// TestUnitsInText reads the first figure of sentences whose unit the words around decide.
func TestUnitsInText(t *testing.T) {
	for _, tt := range []struct{ lang, text, want string }{
		// Degrees: the scale that is said, Celsius in the weather, else degrees.
		{"es", "El horno está a 180 °c.", "180 celsius"},
		{"it", "Misura 98,6 gradi f.", "98.6 fahrenheit"},
		{"pt", "São 40 centígrados.", "40 celsius"},
		{"ja", "華氏98.6度です。", "98.6 fahrenheit"},
		{"ko", "화씨 90도입니다.", "90 fahrenheit"},
		{"fr", "Tournez de 90 degrés.", "90 degree"},
		{"es", "Suba la temperatura 5 grados.", "5 degree"},
		{"fr", "Il a fait 31 degrés dans la nuit de mardi.", "31 celsius"},
		{"de", "Im Schatten waren es 34 Grad.", "34 celsius"},
		{"de", "Drehen Sie es 34 Grad weiter.", "34 degree"},
		{"es", "Hubo 4 grados bajo cero en enero.", "-4 celsius"},
		{"ru", "Ночью было 12 градусов мороза.", "-12 celsius"},
		{"zh", "零下5度", "-5 degree"},
		{"en", "It fell to 3 degrees below zero.", "-3 degree"},
		// Small money belongs to the currency before it.
		{"en", "It costs 3 dollars 50 cents.", "3.50 USD"},
		{"en-AU", "It costs 3 dollars and 5 cents.", "3.05 AUD"},
		{"es", "Cuesta 3 euros con 99 céntimos.", "3.99 EUR"},
		{"zh", "50元6角3分", "50.63 CNY"},
		{"es", "Por 15 USD 50 hay menú.", "15.50 USD"},
		{"en", "They paid 20 dollars 43 times.", "20 USD"},
		{"en", "They spent 20 dollars, 43 people did.", "20 USD"},
		{"fr", "Il manque 50 cents.", "0.50 USD"},
		{"fr", "Il manque cinq cents euros.", "500 EUR"},
		// Whose dollar, franc, krone it is.
		{"de", "Das kostet aud$ 15.", "15 AUD"},
		{"en", "A loan of HK $10 million.", "10e6 HKD"},
		{"en", "She gave us $5.", "5 USD"},
		{"pt", "Custa 30 dólares de Hong Kong.", "30 HKD"},
		{"ja", "五百億ニュー台湾ドルだった。", "500e8 TWD"},
		{"nb", "De betalte 40 kroner.", "40 NOK"},
		{"ro", "Costă 40 lei.", "40 RON"},
		{"vi", "Giá 40 rupees.", "40 INR"},
		{"es", "Pagó 4 millones por hacer la obra.", "4e6"},
		// Pounds are weighed or paid, ounces of gold are troy.
		{"es", "El bebé pesa seis libras.", "6 pound"},
		{"es", "La entrada cuesta seis libras.", "6 GBP"},
		{"de", "Er nahm zwölf Pfund ab und ist nun schwer genug.", "12 pound"},
		{"de", "Die Unze Gold: 3 Unzen.", "3 ounce-troy"},
		{"de", "Das Parfüm wiegt 3 Unzen.", "3 ounce"},
		// Parts of one measure.
		{"en", "He is 5'10\" tall.", "70 inch"},
		{"en", "He is 5 feet, 10 inches tall.", "70 inch"},
		{"en", "It took 2 hours, 3 minutes and 5 seconds.", "7 385 second"},
		{"en", "1 tonne 2,204 pounds", "1 tonne"},
		{"nl", "1 millimeter-kwikdruk", "1 millimeter-ofhg"},
		// Customary units, inflected.
		{"tr", "Beş akreden büyük.", ">5 acre"},
		{"pt", "Gastou 130 galoes.", "130 gallon"},
		{"pl", "Mierzy 12 stóp kwadratowych.", "12 square-foot"},
		{"ko", "19만 평방 미터에 이른다.", "19e4 square-meter"},
		{"hi", "६८ आउंस", "68 ounce"},
	} {
		if got := firstFigure(tt.lang, tt.text); got != tt.want {
			t.Errorf("%s: %q gives %q, want %q", tt.lang, tt.text, got, tt.want)
		}
	}
}
