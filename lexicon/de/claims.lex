language de

[changes]
up verb: stieg, stiegen, steigt, steigen, gestiegen, ansteigen, anstieg, angestiegen, wuchs, wuchsen, wächst, wachsen, gewachsen, zunahm, zunahmen, zugenommen, zunehmen, nahm zu, nahmen zu, kletterte, kletterten, klettert, geklettert, erhöhte sich, erhöhten sich, erhöht, erhöhte, erhöhten, erhöhen, zulegte, legte zu, legten zu, zugelegt, zulegen, sprang, sprangen, schnellte, verteuerte sich, verteuerten sich, verteuert, verbesserte, aufgestockt, stockte auf, ausgeweitet, angehoben, hob an
up noun: Anstieg, Zuwachs, Wachstum, Plus, Zunahme, Erhöhung, Steigerung, Aufschwung, Zuwächse, Sprung, Anhebung, Gewinn
up adverb: höher, mehr, aufwärts, nach oben
down verb: sank, sanken, sinkt, sinken, gesunken, fiel, fielen, fällt, fallen, gefallen, ging zurück, gingen zurück, zurückgegangen, zurückgehen, schrumpfte, schrumpften, schrumpft, geschrumpft, abnahm, nahm ab, nahmen ab, abgenommen, abnehmen, verringerte sich, verringerten sich, verringert, reduziert, reduzierte, reduzierten, reduzieren, gesenkt, senkte, senkten, senken, gekürzt, kürzte, kürzen, brach ein, brachen ein, eingebrochen, stürzte, stürzten, abgestürzt, verlor, verloren, verliert, halbiert sich, rutschte, rutschten, gab nach, gaben nach, verbilligte sich
down noun: Rückgang, Abnahme, Minus, Einbruch, Verringerung, Senkung, Kürzung, Schrumpfung, Verlust, Rückgänge, Absturz, Abschwung
down adverb: niedriger, weniger, abwärts, nach unten
flat: unverändert, stabil, stagnierte, stagnieren, stagniert, gleich geblieben, konstant, blieb, blieben
times: verdoppelte, verdoppelt, verdoppeln, verdoppelten, verdoppelte sich, verdoppelten sich, doppelt so viele, doppelt so viel, doppelt so hoch, doppelt so groß, zweimal, Verdopplung, Verdoppelung, doppelte, doppelt = 2
times: verdreifachte, verdreifacht, verdreifachen, verdreifachten, verdreifachte sich, verdreifachten sich, dreimal so viele, dreimal so viel, dreimal so hoch, Verdreifachung, dreimal = 3
times: vervierfachte, vervierfacht, vervierfachen, vervierfachte sich, viermal so viele, viermal so viel, viermal so hoch = 4
times: verfünffacht, verfünffachte, verfünffachte sich, fünfmal so viele, fünfmal so hoch, fünfmal so viel = 5
times: verzehnfacht, verzehnfachte, verzehnfachte sich, zehnmal so viele, zehnmal so hoch, zehnmal so viel = 10
times: halbierte, halbiert, halbieren, halbierten, halbierte sich, halbierten sich, halb so viele, halb so viel, halb so hoch, Halbierung = 1/2
times unit: -mal so viele, mal so viele, mal so viel, mal so hoch, mal so groß, -fach, -fache, fach = 1
to: auf, beträgt, betrug, betragen, betrugen, liegt bei, lag bei, lagen bei, liegen bei, erreichte, erreichten, erreicht, beläuft sich auf, belief sich auf, beliefen sich auf
by: um
from: von, gegenüber, verglichen mit, im Vergleich zu, nach, statt

[aggregations]
total: insgesamt, gesamt, zusammen, Summe, in Summe, alles in allem, Gesamtzahl, im Ganzen
mean: durchschnittlich, im Durchschnitt, Durchschnitt, im Mittel, im Schnitt, mittlere, mittleren, durchschnittliche, durchschnittlichen
cumulative: bisher, bislang, seit Beginn, kumuliert, bis Ende, seit Anfang, bis dato, bis heute
increment: zusätzlich, zusätzliche, zusätzlichen, zusätzlicher, weitere, weiteren, weiterer, neue, neuen, neuer, neu, erneut
rate: pro Kopf, je Einwohner, pro Person, Quote, Rate, Anteil, je 100.000 Einwohner, pro 100.000 Einwohner
instant: derzeit, aktuell, zurzeit, momentan, gegenwärtig, am Ende, Ende

[modalities]
proposed: geplant, geplante, geplanten, geplanter, plant, planen, plante, planten, soll, sollen, sollte, sollten, will, wollen, wollte, wollten, könnte, könnten, würde, würden, vorgeschlagen, vorgeschlagene, vorgeschlagenen, schlägt vor, schlug vor, Vorschlag, Entwurf, Ziel, angestrebt, vorgesehen, fordert, forderte, möglicherweise, möglich, dürfte, dürften, beabsichtigt, versprach, zugesagt, Zusage
estimated: geschätzt, geschätzte, geschätzten, schätzungsweise, schätzt, schätzen, vermutlich, mutmaßlich, wohl, wahrscheinlich, offenbar, Schätzungen zufolge, vorläufig, vorläufigen, angeblich
forecast: erwartet, erwarten, erwartete, prognostiziert, prognostizierte, Prognose, voraussichtlich, wird, werden, rechnet mit, rechnen mit, rechnete mit, Hochrechnung, vorausgesagt
conditional: wenn, falls, sofern, vorausgesetzt, im Falle, im Fall, hätte, hätten, wäre, wären, solange, es sei denn
withdrawn: in einer früheren Version, in einer früheren Fassung, eine frühere Version, eine frühere Fassung, zunächst hieß es, ursprünglich hieß es, irrtümlich, fälschlicherweise, Korrektur, berichtigt, korrigiert, zurückgezogen, zuvor hatte es geheißen, zunächst war von

[polarity]
negative: Defizit, Verlust, Verluste, Fehlbetrag, Minus, minus, Rückgang, unter null, unter Null, Schulden, Abfluss, Abflüsse, Lücke
positive: Überschuss, Gewinn, Gewinne, Plus, plus, Zufluss, über null

[rest]
stop: aber, jedoch, obwohl, während, weil, denn, daher, deshalb, darunter, einschließlich, trotz, nachdem, bevor, als, dass, sondern, und
filler: eben, ja, doch, halt, bitte, etwa, nämlich, insbesondere, besonders, zum Beispiel, z. B., also
hesitation: äh, ähm, hm

[function]
det: der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesen, diesem, jener, jene, jeder, jede, jedes, jeden, jedem, alle, allen, aller, beide, beiden, manche, solche, welche
prep: in, im, ins, an, am, ans, auf, aus, bei, beim, mit, nach, von, vom, zu, zum, zur, durch, für, gegen, ohne, um, über, unter, vor, hinter, neben, zwischen, seit, während, wegen, trotz, bis, ab, außer, gegenüber, per, pro, je, innerhalb, außerhalb, laut, gemäß, entlang, statt
conj: und, oder, aber, denn, sondern, dass, weil, ob, wenn, als, bevor, nachdem, damit, obwohl, während, sowie, wie, seitdem, sobald, falls, sofern
aux: ist, sind, war, waren, bin, sein, gewesen, hat, haben, hatte, hatten, habe, wird, werden, wurde, wurden, worden, geworden, kann, können, konnte, konnten, muss, müssen, musste, mussten, soll, sollen, sollte, will, wollen, wollte, darf, dürfen, würde, würden, sei, seien, wäre, wären, lag, lagen, liegt, liegen, betrug, betrugen, beträgt, betragen, belief sich, beliefen sich, beläuft sich, belaufen sich, erreichte, erreichten, erreicht, zählte, zählt, zählten, zählen
rel: dass, ob, der, die, das, den, dem, deren, dessen, denen, welcher, welche, welches, wo
adv: auch, noch, schon, nur, sehr, hier, dort, dann, jetzt, wieder, immer, bereits, erst, etwa, damals, dabei, dazu, sogar, allerdings, jedoch, zudem, außerdem, inzwischen, mittlerweile, ebenfalls, zunächst, zuletzt, später, früher

[abbreviations]
Dr, Prof, Hr, Fr, St, Nr, Str, bzw, ca, z.B, d.h, u.a, usw, etc, evtl, ggf, inkl, exkl, max, min, Mio, Mrd, Tsd, Jan, Feb, Apr, Aug, Sep, Sept, Okt, Nov, Dez, Abs, Art, vgl, sog, geb, gest, Jh, Std, Min, Sek, Tel, Bd, Hrsg, Aufl, Ing, Dipl, Mag, Co, ehem, rd, lt, z. B, d. h, u. a, v. Chr, n. Chr, i. d. R, o. ä, e. V, mind, versch, Bsp, Kap, Abb, Tab, Anm

[identifiers]
part: Artikel, Art., Paragraf, Paragraph, §, §§, Absatz, Abs., Seite, S., Kapitel, Kap., Band, Bd., Nummer, Nr., Nr, Anlage, Anhang, Ziffer, Teil, Abschnitt, Tabelle, Abbildung, Abb., Folge, Staffel, Phase, Stufe, Version
product: Boeing, Airbus, Covid, Covid-19, COVID-19, Leopard, iPhone, Windows, Formel, Modell, Typ, Klasse, Uran, Taurus, MiG, Sojus, Falcon, Model
route: Flug, Linie, Straße, Gleis, Zimmer, Halle, Tor, Gate, Bundesstraße, Autobahn, Kreisstraße, Landesstraße, Landstraße, Staatsstraße, Block, Bahnhof, Postleitzahl, Raum, Ausfahrt, Haus Nr., Hausnummer, ICE, IC, RE, RB, S-Bahn, Buslinie, Zug Nr.
event: Apollo, Euro, EM, WM, Agenda, Tag, Runde, Gruppe, Kategorie, Expo, Block, Spieltag, Olympia
code: ISO, DIN, Telefon, Tel., Telefonnummer, PIN, PLZ, IBAN, Aktenzeichen, Az., DAX, Dax, MDAX, FTSE, Stoxx, Nikkei, USB, IP

[endings]
suffix: innen =
suffix: ungen = ung
suffix: heiten = heit
suffix: keiten = keit
suffix: schaften = schaft
suffix: ern = er
suffix: en =
suffix: er =
suffix: es =
suffix: em =
suffix: e =
suffix: n =
suffix: s =
suffix: st =
suffix: t =
suffix: te =
suffix: ten =
suffix: tet =
suffix: eten =
suffix: ung = ung
suffix: heit = heit
suffix: keit = keit
suffix: schaft = schaft
suffix: ss = ss

[lemmas]
sterben: starb, starben, gestorben, stirbt
töten: getötet, tötet, tötete, töteten
verletzen: verletzt, verletzte, verletzten
fallen: fiel, fielen, gefallen, fällt
steigen: stieg, stiegen, gestiegen, steigt
sinken: sank, sanken, gesunken, sinkt
kommen: kam, kamen, gekommen, kommt
gehen: ging, gingen, gegangen, geht
nehmen: nahm, nahmen, genommen, nimmt
geben: gab, gaben, gegeben, gibt
sprechen: sprach, sprachen, gesprochen, spricht
sein: ist, sind, war, waren, gewesen
haben: hat, hatte, hatten, gehabt
werden: wird, wurde, wurden, geworden
brechen: brach, brachen, gebrochen, bricht
schreiben: schrieb, schrieben, geschrieben
bauen: gebaut, baut, baute
kaufen: gekauft, kauft, kaufte
verkaufen: verkauft, verkaufte, verkauften
zerstören: zerstört, zerstörte, zerstörten
beschädigen: beschädigt, beschädigte, beschädigten
retten: gerettet, rettet, rettete
festnehmen: festgenommen, nahm fest
verhaften: verhaftet, verhaftete
evakuieren: evakuiert, evakuierte
flüchten: geflüchtet, flüchtet, flohen, geflohen
beschäftigen: beschäftigt
produzieren: produziert, produzierte
exportieren: exportiert, exportierte
importieren: importiert, importierte

[synonyms]
killed: töten, sterben, Tote, Toter, Toten, Todesopfer, ums Leben gekommen, kamen ums Leben, kam ums Leben, umgekommen, gestorbene, Todesfall, Todesfälle, Verstorbene, getötete, tot
injured: verletzen, Verletzte, Verletzter, Verletzten, verwundet, Verwundete
missing: vermisst, Vermisste, Vermissten
casualties: Verluste, Tote und Verletzte
arrested: festnehmen, verhaften, Festnahme
destroyed: zerstören, Zerstörung
damaged: beschädigen, Beschädigung
rescued: retten, gerettete
evacuated: evakuieren, Evakuierung
population: Einwohner, Bevölkerung, Bewohner, Einwohnerzahl
households: Haushalt, Haushalte
born: Geburt, Geburten, geboren, Neugeborene
life expectancy: Lebenserwartung
employed: Erwerbstätige, Beschäftigte, beschäftigen
unemployed: Arbeitslose, Arbeitsloser, arbeitslos, Erwerbslose
unemployment rate: Arbeitslosenquote, Erwerbslosenquote
GDP: Bruttoinlandsprodukt, BIP, Wirtschaftsleistung
inflation: Inflation, Inflationsrate, Teuerung, Teuerungsrate
interest rate: Leitzins, Zinssatz
revenue: Umsatz, Erlös, Erlöse, Umsätze
profit: Gewinn, Überschuss, Nettogewinn, Reingewinn
operating profit: Betriebsgewinn, operativer Gewinn, operatives Ergebnis
exported: exportieren, Export, Exporte, Ausfuhr, Ausfuhren
imported: importieren, Import, Importe, Einfuhr, Einfuhren
public debt: Staatsschulden, Staatsverschuldung
budget deficit: Haushaltsdefizit, Staatsdefizit
wages: Lohn, Löhne, Gehalt, Gehälter
real wages: Reallohn, Reallöhne
emissions: Emissionen, Ausstoß
CO2 emissions: CO2-Emissionen, CO2-Ausstoß, Kohlendioxid-Emissionen
rainfall: Niederschlag, Niederschläge, Regen
temperature: Temperatur, Temperaturen
sold: verkaufen, Verkauf, Absatz
produced: produzieren, Produktion, herstellen
nominal: nominal, nominell
real: real, preisbereinigt, inflationsbereinigt
gross: brutto
net: netto
median: Median
average: Durchschnitt, durchschnittlich
turnout: Wahlbeteiligung
visitors: Besucher, Besucherzahl
passengers: Fahrgäste, Passagiere, Fluggäste
overnight stays: Übernachtung, Übernachtungen

[distinct]
killed, injured, missing, casualties, arrested, rescued, evacuated
destroyed, damaged
population, households, born, employed, unemployed
unemployed, unemployment rate
GDP, inflation, revenue, profit
revenue, profit, operating profit
exported, imported
budget deficit, public debt
wages, real wages
nominal, real
gross, net
median, average
visitors, overnight stays, passengers
sold, produced

[places]
Germany in European Union: Deutschland, Bundesrepublik, Bundesrepublik Deutschland; adjective deutsche, deutschen, deutscher, deutsches; people Deutsche, Deutschen
Austria in European Union: Österreich; adjective österreichische, österreichischen, österreichischer; people Österreicher
Switzerland in Europe: Schweiz; adjective Schweizer; people Schweizern
France in European Union: Frankreich; adjective französische, französischen, französischer; people Franzosen
Italy in European Union: Italien; adjective italienische, italienischen; people Italiener
Spain in European Union: Spanien; adjective spanische, spanischen; people Spanier
Poland in European Union: Polen; adjective polnische, polnischen
Netherlands in European Union: Niederlande, Holland; adjective niederländische, niederländischen; people Niederländer
Belgium in European Union: Belgien; adjective belgische, belgischen; people Belgier
United Kingdom in Europe: Großbritannien, Vereinigtes Königreich; adjective britische, britischen; people Briten
Ukraine in Europe: Ukraine; adjective ukrainische, ukrainischen, ukrainischer; people Ukrainer, Ukrainern
Russia in Europe: Russland; adjective russische, russischen, russischer; people Russen
United States in North America: USA, Vereinigte Staaten, US, Amerika; adjective amerikanische, amerikanischen, US-amerikanische; people Amerikaner
China in Asia: China; adjective chinesische, chinesischen; people Chinesen
Japan in Asia: Japan; adjective japanische, japanischen; people Japaner
Turkey in Asia: Türkei; adjective türkische, türkischen; people Türken
Israel in Middle East: Israel; adjective israelische, israelischen; people Israelis
Hungary in European Union: Ungarn; adjective ungarische, ungarischen
Czech Republic in European Union: Tschechien; adjective tschechische, tschechischen; people Tschechen
Denmark in European Union: Dänemark; adjective dänische, dänischen; people Dänen
Sweden in European Union: Schweden; adjective schwedische, schwedischen
Norway in Europe: Norwegen; adjective norwegische, norwegischen; people Norweger
Greece in European Union: Griechenland; adjective griechische, griechischen; people Griechen
Europe in world: Europa; adjective europäische, europäischen, europäischer; people Europäer
European Union in Europe: EU, Europäische Union, Europäischen Union
NATO in world: Nato, NATO
world: Welt, weltweit
Africa in world: Afrika
Asia in world: Asien
Berlin in Germany: Berlin
Hamburg in Germany: Hamburg
Munich in Germany: München
Cologne in Germany: Köln
Frankfurt in Germany: Frankfurt, Frankfurt am Main
Bavaria in Germany: Bayern
Saxony in Germany: Sachsen
Vienna in Austria: Wien
Zurich in Switzerland: Zürich
Kyiv in Ukraine: Kiew, Kyjiw
Kharkiv in Ukraine: Charkiw
Moscow in Russia: Moskau

[labels]
# What a collection of figures is, not what they measure.
table: Daten, Datensatz, Statistik, Zeitreihe, Datenreihe, Tabelle, Indikator, Messreihe, Aufzeichnungen
