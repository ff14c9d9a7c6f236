package quantity_test

import (
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
	"golang.org/x/text/language"
)

// TestNotQuantities: numbers that count nothing are left alone in running text.
func TestNotQuantities(t *testing.T) {
	for _, test := range []struct{ class, lang, text string }{
		{"phone", "en", "Call +44 20 7946 0958 or 555-0134 today."},
		{"phone", "de", "Rufen Sie 030 901820 oder +49 30 901820 an."},
		{"phone", "fr", "Appelez le 01 42 68 53 00 avant midi."},
		{"phone", "en", "Ring (212) 555-0187 now."},
		{"ip", "en", "The server at 192.168.10.7 did not answer."},
		{"ip", "de", "Der Rechner 192.168.100.200 antwortet nicht."},
		{"ip", "en", "It listens on 10.0.0.1:8080 and on fe80::1ff:fe23:4567:890a."},
		{"version", "en", "Version 2.13.4 fixes it; upgrade from v1.8 or 3.12.1."},
		{"version", "de", "Die Version 4.2.1 ist da."},
		{"isbn", "en", "The book (ISBN 978-3-16-148410-0) sold out."},
		{"isbn", "en", "ISBN 0-306-40615-2 is out of print."},
		{"iban", "de", "Überweisen Sie auf DE89 3704 0044 0532 0130 00."},
		{"iban", "en", "Pay to GB29 NWBK 6016 1331 9268 19 please."},
		{"score", "en", "Arsenal won 3–2 on Sunday."},
		{"score", "de", "Bayern gewann 3–1 gegen Bremen."},
		{"score", "es", "El partido terminó 2-0 en Sevilla."},
		{"section", "de", "Nach § 4.2 ist das verboten, auch nach § 15 Abs. 3."},
		{"section", "en", "See section 4.2 and chapter 7 of the report."},
		{"section", "en", "Under Article 5 of the treaty they must help."},
		{"section", "fr", "L’article 49.3 fut invoqué."},
		{"name", "en", "An F-16 and a Boeing 737 landed; a 737 MAX 10 waited."},
		{"name", "en", "Covid-19 spread before the G7 met in Q2."},
		{"name", "de", "Der Airbus A320 und die B 96 sind bekannt."},
		{"name", "ru", "Самолёт Су-34 и ракета Х-101."},
		{"name", "uk", "Ракета Х-101 і дрон Shahed-136."},
		{"name", "en", "She drove the M25 in an Audi A4 with an iPhone 15."},
		{"name", "en", "Windows 11 runs on it, and so does GPT-4."},
		{"name", "es", "El vuelo AF447 y el Airbus A380."},
		{"time", "en", "The train leaves at 17:45 or at 5.30 pm."},
		{"date", "en", "On 4 April 1949 and on 12/05/2021 they signed."},
		{"date", "de", "Am 4. April 1949 und am 12.05.2021."},
		{"year", "en", "In 1999 nobody knew; the 1990s were calm."},
		{"list", "en", "1. First of all\n2. Then the rest"},
		{"note", "en", "As shown before [12], it holds."},
		{"room", "en", "Meet in Room 101 on Platform 9."},
		{"address", "en", "He lives at 221B Baker Street."},
		{"postcode", "en", "Write to London SW1A 2AA."},
		{"id", "en", "Order no. 4711 was lost, as was ticket #8812."},
		{"monarch", "en", "Louis XIV and Henry VIII; World War II."},
		{"chem", "en", "CO2 and H2O; PM2.5 levels."},
		{"road", "fr", "Sur l’A6 et la N7, près du Boulevard 12."},
		{"hex", "en", "The hash 0x1F4 or a3f9c2e7 matched."},
		{"email", "en", "Write to bob77@example.org or see https://example.org/2024/12/99."},
		{"coord", "en", "Flight BA 117 departs from gate 42."},
		{"mac", "en", "The card 00:1B:44:11:3A:B7 is new."},
		{"name", "en", "They flew a 747 to Reykjavik."},
	} {
		for m := range (quantity.Parser{Language: language.MustParse(test.lang)}).All(test.text) {
			if m.Kind != quantity.Ordinal && m.Kind != quantity.Rank {
				t.Errorf("%s, %s %q: %q is %s %s", test.class, test.lang, test.text, test.text[m.Start:m.End], m.Kind, m.Figure)
			}
		}
	}
}

// TestQuantitiesBeside: what looks like the names above and counts all the same.
func TestQuantitiesBeside(t *testing.T) {
	for _, test := range []struct{ lang, text, want string }{
		{"en", "Some 300 NATO troops arrived.", "≈300 troop"},
		{"en", "A 5 percent rise followed.", "5 percent"},
		{"en", "They raised $221B Friday.", "221e9 USD"},
		{"de", "Es waren 192.168.100.200 Euro.", "192 168 100 200 EUR"},
		{"en", "The fund holds 7B euros.", "7e9 EUR"},
		{"en", "The EU 27 members voted.", "27 member"},
	} {
		var got []string
		for m := range (quantity.Parser{Language: language.MustParse(test.lang)}).All(test.text) {
			got = append(got, m.Figure.String())
		}
		if len(got) != 1 || got[0] != test.want {
			t.Errorf("%s %q: %q, want %s", test.lang, test.text, got, test.want)
		}
	}
}

// TestIdentifiersAskedFor: who wants them gets them, with their kind.
func TestIdentifiersAskedFor(t *testing.T) {
	p := quantity.Parser{Language: language.English, Identifiers: true}
	for text, want := range map[string]quantity.Kind{
		"The server at 192.168.10.7 did not answer.": quantity.Identifier,
		"Call +44 20 7946 0958 today.":               quantity.Identifier,
		"They met on 4 April 1949.":                  quantity.Date,
	} {
		found := false
		for m := range p.All(text) {
			found = found || m.Kind == want
		}
		if !found {
			t.Errorf("%q: no %s", text, want)
		}
	}
}
