language nl

[changes]
up verb: stijgt, stijgen, steeg, stegen, gestegen, stijgend, stijgende, groeit, groeien, groeide, groeiden, gegroeid, nam toe, namen toe, neemt toe, nemen toe
up verb: toegenomen, toenam, toenemen, klom, klommen, klimt, geklommen, verhoogt, verhoogde, verhoogden, verhoogd, verhogen, vergroot, uitgebreid, sprong, sprongen
up verb: schoot omhoog, schoten omhoog, liep op, liepen op, loopt op, opgelopen, opliep, oplopen, ging omhoog, gingen omhoog, gaat omhoog, won, wonnen, wint, gewonnen
up verb: werd duurder, werden duurder, trok aan, trekt aan, aangetrokken, verbeterde, herstelde zich, versnelde, opgetrokken, opgeschroefd, breidde uit, uitbreiden
up noun: stijging, stijgingen, toename, toenames, groei, verhoging, verhogingen, sprong, aanwas, plus, winst, uitbreiding, herstel
up adverb: hoger, hogere, omhoog, duurder, meer, in de plus
down verb: daalt, dalen, daalde, daalden, gedaald, dalend, dalende, zakt, zakken, zakte, zakten, gezakt, viel terug, vielen terug, valt terug, teruggevallen, nam af
down verb: namen af, neemt af, nemen af, afgenomen, afnam, afnemen, kromp, krompen, krimpt, gekrompen, krimpen, verlaagt, verlaagde, verlaagden, verlaagd, verlagen
down verb: verminderde, verminderden, vermindert, verminderd, verminderen, liep terug, liepen terug, loopt terug, teruggelopen, kelderde, kelderden, gekelderd, verloor
down verb: verloren, verliest, slonk, slonken, geslonken, ging omlaag, gingen omlaag, ging achteruit, werd goedkoper, stortte in, stortten in, ingestort, snoeide
down verb: schrapt, schrapte, schrappen, bezuinigt, vertraagde, teruggebracht, inkrimpen
down noun: daling, dalingen, afname, afnames, verlaging, verlagingen, vermindering, krimp, terugval, teruggang, min, verlies, bezuiniging, bezuinigingen, inkrimping
down noun: inzinking, achteruitgang
down adverb: lager, lagere, omlaag, goedkoper, minder, in de min
flat: onveranderd, ongewijzigd, stabiel, gelijk gebleven, bleef gelijk, bleven gelijk, blijft gelijk, stagneerde, stagneert, bleef, bleven, blijft, blijven
flat: constant
times: verdubbelde, verdubbelden, verdubbelt, verdubbeld, verdubbelen, verdubbeling, twee keer zoveel, twee keer zo veel, tweemaal zoveel, dubbel zoveel, dubbel zo veel = 2
times: dubbele, dubbel, het dubbele, twee keer zo hoog, twee keer zo groot, tweevoud = 2
times: verdrievoudigde, verdrievoudigden, verdrievoudigt, verdrievoudigd, verdrievoudigen, verdrievoudiging, drie keer zoveel, drie keer zo veel, driemaal zoveel = 3
times: drie keer zo hoog, drie keer zo groot, drievoud = 3
times: verviervoudigde, verviervoudigd, verviervoudigen, vier keer zoveel, vier keer zo veel, viermaal zoveel, vier keer zo hoog = 4
times: vervijfvoudigde, vervijfvoudigd, vijf keer zoveel, vijf keer zo veel, vijfmaal zoveel, vijf keer zo hoog = 5
times: vertienvoudigde, vertienvoudigd, tien keer zoveel, tien keer zo veel, tienmaal zoveel, tien keer zo hoog = 10
times: gehalveerd, halveerde, halveerden, halveert, halveren, halvering, half zoveel, half zo veel, half zo groot, half zo hoog = 1/2
times unit: keer zoveel, keer zo veel, maal zoveel, keer zo hoog, keer zo groot, keer, maal, -voudig = 1
to: naar, tot, op, bedraagt, bedragen, bedroeg, bedroegen, komt uit op, kwam uit op, kwamen uit op, komt op, kwam op, ligt op, lag op, bereikte, bereikten
to: bereikt, telt, telde, telden, staat op, stond op, beloopt, beliep
by: met
from: van, vanaf, tegen, tegenover, ten opzichte van, vergeleken met, in vergelijking met, na, in plaats van, was dat

[aggregations]
total: in totaal, totaal, totale, samen, gezamenlijk, gezamenlijke, bij elkaar, alles bij elkaar, in het geheel, opgeteld, al met al, overall, som, bij elkaar opgeteld
total: tezamen
mean: gemiddeld, gemiddelde, het gemiddelde, mediaan, modaal, doorsnee, doorgaans
cumulative: tot nu toe, tot dusver, tot dusverre, tot op heden, sinds het begin, al, cumulatief, cumulatieve, tot nog toe, inmiddels, tot vandaag
increment: extra, bijkomende, aanvullende, aanvullend, nieuwe, nieuw, nog eens, verdere, additionele, erbij, opnieuw, meer
rate: per hoofd, per hoofd van de bevolking, per inwoner, per persoon, per 100.000 inwoners, per capita, percentage, aandeel, graad, tempo, verhouding, ratio
rate: per duizend inwoners
instant: momenteel, op dit moment, nu, thans, eind, aan het eind van, aan het begin van, op het moment, tegelijk, huidige

[modalities]
proposed: gepland, geplande, plannen, plan, plant, van plan, voorgesteld, voorgestelde, voorstel, stelt voor, stelde voor, wil, willen, wilde, wilden, zou, zouden
proposed: moet, moeten, moest, moesten, kan, kunnen, mag, mogen, doel, streeft naar, streven naar, streefde, beoogt, beoogde, belooft, beloofde, beloofd, beloven
proposed: toegezegd, overweegt, overwegen, eist, eisen, roept op, pleit voor, hoopt, mogelijk, mogelijke, eventueel, misschien, wellicht, ambitie, ontwerp, voornemen
proposed: voornemens, adviseert, zou moeten
estimated: geschat, geschatte, naar schatting, schat, schatten, schatte, schatting, schattingen, waarschijnlijk, vermoedelijk, vermoedelijke, voorlopig, voorlopige
estimated: vermoed, naar verluidt, ogenschijnlijk, blijkbaar, kennelijk, volgens schattingen, zou zijn, zouden zijn, vermeend, vermeende
forecast: verwacht, verwachte, verwachten, verwachtte, verwachtten, verwachting, verwachtingen, prognose, prognoses, voorspelt, voorspellen, voorspelde, voorspeld
forecast: raamt, raming, zal, zullen, naar verwachting, gaat, gaan, rekent op, rekenen op, wordt verwacht, vooruitzicht, voorzien
conditional: als, indien, mits, tenzij, op voorwaarde dat, in geval van, in het geval dat, voor het geval, zou hebben, zouden hebben, zolang, scenario, hypothetisch
conditional: stel dat, gesteld dat
withdrawn: in een eerdere versie, een eerdere versie, eerdere versie, in een vorige versie, een vorige versie, eerder stond hier, eerder stond in dit, aanvankelijk werd gemeld
withdrawn: aanvankelijk meldde, aanvankelijk was sprake van, eerder werd gemeld, eerder meldden, eerder meldden wij, abusievelijk, ten onrechte, per abuis, per ongeluk vermeld
withdrawn: foutief, onterecht, rectificatie, correctie, gecorrigeerd, gerectificeerd, hersteld, herzien, ingetrokken, in plaats van de eerder gemelde, en niet, niet zoals eerder

[polarity]
negative: tekort, tekorten, verlies, verliezen, min, minus, negatief, negatieve, schuld, schulden, onder nul, gat, uitstroom, achterstand, rode cijfers, krimp
positive: overschot, overschotten, winst, winsten, plus, positief, positieve, boven nul, instroom, meevaller
neutral: saldo, resultaat, balans

[rest]
stop: maar, echter, hoewel, ofschoon, terwijl, omdat, want, daarom, dus, waaronder, inclusief, van wie, waarvan, ondanks, na, nadat, voor, voordat, toen, als
stop: die, dat, wie, waar, en, doch, niettemin, evenwel, aangezien, zodat
filler: bijvoorbeeld, bv., dus, eigenlijk, gewoon, natuurlijk, overigens, zeg maar, alleen, slechts, maar liefst, vooral, met name, namelijk, immers, toch, hoor
filler: even, nou
hesitation: eh, euh, uh, uhm, hm

[function]
det: de, het, een, 't, deze, dit, die, dat, elke, elk, iedere, ieder, alle, alles, beide, sommige, zulke, zo'n, welke, welk, geen, zijn, haar, hun, ons, onze
det: mijn, uw, jouw, jullie, andere, ander, enige, dezelfde, hetzelfde
prep of: van
prep: in, op, aan, bij, met, naar, uit, voor, door, over, onder, boven, tegen, tussen, zonder, om, rond, rondom, na, sinds, sedert, tijdens, gedurende, via
prep: volgens, vanaf, vanuit, wegens, vanwege, ondanks, behalve, tot, achter, naast, langs, binnen, buiten, per, te, ten, ter, jegens, omstreeks, qua, aangaande
prep: betreffende, dankzij, namens, omtrent, inzake, met betrekking tot, als gevolg van
prep place: nabij, in de buurt van, ten noorden van, ten zuiden van
conj: en, of, maar, want, dus, dat, omdat, als, toen, terwijl, hoewel, indien, zodat, opdat, voordat, nadat, totdat, sinds, zoals, dan, noch, doordat, tenzij
conj: mits, aangezien
aux: is, zijn, was, waren, ben, bent, geweest, wordt, worden, werd, werden, geworden, heeft, hebben, had, hadden, gehad, zal, zullen, zou, zouden, kan, kunnen
aux: kon, konden, moet, moeten, moest, mag, mogen, wil, willen, gaat, gaan, laat, blijft
rel: dat, of, die, wie, wat, waar, waarvan, waarmee, welke, van wie, waarin, waarop
adv: ook, nog, al, zeer, heel, erg, hier, daar, er, dan, nu, toen, altijd, vaak, weer, opnieuw, reeds, zelfs, alleen, slechts, onlangs, inmiddels, intussen
adv: later, eerder, vroeger, bovendien, verder, daarna, daarbij, eveneens, zo, te, straks, meteen, ooit, daarnaast, tegelijkertijd

[abbreviations]
dhr, mevr, mw, dr, drs, ir, mr, prof, ing, ds, gen, kol, maj, kap, lt, sgt, St, nr, art, blz, p, pp, bv, b.v, n.v, d.w.z, o.a, m.b.t, t.a.v, t.o.v, i.p.v
i.v.m, t.g.v, d.m.v, a.u.b, bijv, ca, enz, etc, evt, excl, incl, jl, l.l, ll, max, min, mln, mld, resp, sec, tel, vgl, v.Chr, n.Chr, zgn, z.g, zg, jan
feb, febr, mrt, apr, aug, sept, sep, okt, nov, dec, ma, di, wo, do, vr, za, zo, afd, alg, dir, hfst, red, vol, str, geb, gem, N.B, Z.K.H, H.M, o.l.v, n.a.v
o.m, m.n, e.d, e.a, pag, par, st, u

[identifiers]
part: artikel, art., lid, pagina, p., blz., hoofdstuk, deel, nummer, nr., bijlage, figuur, tabel, paragraaf, aflevering, seizoen, fase, etappe, versie, groep
part: klas
product: Boeing, Airbus, Covid, Covid-19, COVID-19, Fokker, iPhone, Windows, Ariane, Falcon, Sojoez, model, type, klasse, Leopard, MiG, DAF
route: vlucht, lijn, buslijn, tramlijn, snelweg, A, N, E, kamer, spoor, perron, gate, afrit, kilometerpaal, huisnummer, straat, zaal, terminal, bus, station
event: Apollo, EK, WK, Agenda, Expo, Formule, ronde, speelronde, divisie
code: ISO, telefoon, tel., telefoonnummer, pincode, postcode, IBAN, NEN, BTW, BSN, dossier, AEX, DAX, code

[endings]
suffix: en, s, 's, e, n, t, te, ten, de, den, d =
suffix: heden, heid = heid
suffix: ingen, ing = ing
suffix: ss = ss

[lemmas]
sterven: stierf, stierven, gestorven, sterft, overleden, overleed, overlijden, overleden zijn
doden: gedood, doodde, doodden, doodt
omkomen: omgekomen, kwam om, kwamen om, komt om, komen om, om het leven gekomen
vallen: viel, vielen, gevallen, valt
verwonden: verwond, gewond, gewonden, gewonde, raakten gewond, raakte gewond
stijgen: steeg, stegen, gestegen, stijgt
dalen: daalde, daalden, gedaald, daalt
verliezen: verloor, verloren, verliest
verkopen: verkocht, verkochten, verkoopt
kopen: kocht, kochten, gekocht, koopt
vernietigen: vernietigd, vernietigde, verwoest, verwoestte
beschadigen: beschadigd, beschadigde
neerhalen: neergehaald, neergeschoten, haalde neer, schoot neer
lanceren: gelanceerd, lanceerde
aanhouden: aangehouden, gearresteerd, opgepakt, hield aan
redden: gered, redde, redden
evacueren: geëvacueerd, evacueerde
geven: gaf, gaven, gegeven, geeft
produceren: geproduceerd, produceerde, produceert
bouwen: gebouwd, bouwde, bouwt
stad: steden
schip: schepen
kind: kinderen
lid: leden

[synonyms]
killed: sterven, doden, omkomen, dode, dodental, dodelijk slachtoffer, dodelijke slachtoffers, overlijden, om het leven gekomen, het leven verloren, sneuvelen, gesneuveld, vermoord
injured: verwonden, gewonde, gewonden, gewond geraakt, gewond
missing: vermist, vermiste, vermisten
casualties: doden en gewonden
arrested: aanhouden, arrestatie, arrestaties, aanhouding, aanhoudingen
evacuated: evacueren, evacuatie
rescued: redden, redding
destroyed: vernietigen, verwoesting
damaged: beschadigen, schade
intercepted: neerhalen, onderschept, onderscheppen
launched: lanceren, afgevuurd
population: bevolking, inwoner, inwoners, inwonertal, inwoneraantal
households: huishouden, huishoudens
born: geboren, geboorte, geboorten, geboortes
life expectancy: levensverwachting
GDP: bbp, bruto binnenlands product, BBP
inflation: inflatie, inflatiecijfer, geldontwaarding
interest rate: rente, rentevoet, beleidsrente, rentetarief
employed: werkzaam, werkenden, werkgelegenheid
unemployed: werkloos, werkloze, werklozen
unemployment rate: werkloosheidspercentage, werkloosheidscijfer, werkloosheidsgraad
unemployment: werkloosheid
revenue: omzet, opbrengst, opbrengsten
profit: winst, nettowinst
operating profit: bedrijfsresultaat, operationele winst
exported: export, uitvoer, exporteren, geëxporteerd
imported: import, invoer, importeren, geïmporteerd
public debt: staatsschuld, overheidsschuld
budget deficit: begrotingstekort
wages: loon, lonen, salaris, salarissen
real wages: reële lonen, reëel loon
minimum wage: minimumloon
emissions: uitstoot, emissie, emissies
rainfall: neerslag, regenval
temperature: temperatuur, temperaturen
sold: verkopen, verkoop, afzet
produced: produceren, productie
turnout: opkomst, opkomstpercentage
visitors: bezoeker, bezoekers
passengers: passagier, passagiers, reiziger, reizigers
overnight stays: overnachting, overnachtingen
nominal: nominaal, nominale
real: reëel, reële
gross: bruto
net: netto
average: gemiddeld, gemiddelde
median: mediaan

[distinct]
killed, injured, missing, casualties, arrested, evacuated, rescued
destroyed, damaged
launched, intercepted
population, households, born, employed, unemployed
unemployment rate
GDP, inflation, revenue
profit, operating profit
exported, imported
public debt, budget deficit
wages, real wages, minimum wage
nominal, real
gross, net
average, median
visitors, passengers, overnight stays
sold, produced

[places]
Netherlands in European Union: Nederland; adjective Nederlands, Nederlandse
Belgium in European Union: België; adjective Belgisch, Belgische
Flanders in Belgium: Vlaanderen; adjective Vlaams, Vlaamse; people Vlamingen
Wallonia in Belgium: Wallonië; adjective Waals, Waalse
Luxembourg in European Union: Luxemburg
Germany in European Union: Duitsland; adjective Duits, Duitse; people Duitsers
France in European Union: Frankrijk; adjective Frans, Franse; people Fransen
Italy in European Union: Italië; adjective Italiaans, Italiaanse; people Italianen
Spain in European Union: Spanje; adjective Spaans, Spaanse; people Spanjaarden
Portugal in European Union: Portugal; adjective Portugees, Portugese
Austria in European Union: Oostenrijk; adjective Oostenrijks, Oostenrijkse
Switzerland in Europe: Zwitserland; adjective Zwitsers
Poland in European Union: Polen; adjective Pools, Poolse
Hungary in European Union: Hongarije; adjective Hongaars, Hongaarse
Czech Republic in European Union: Tsjechië
Romania in European Union: Roemenië
Greece in European Union: Griekenland; adjective Grieks, Griekse; people Grieken
Denmark in European Union: Denemarken; adjective Deens, Deense; people Denen
Sweden in European Union: Zweden; adjective Zweeds, Zweedse
Norway in Europe: Noorwegen; adjective Noors, Noorse
Finland in European Union: Finland; adjective Fins, Finse
Ireland in European Union: Ierland; adjective Iers, Ierse
United Kingdom in Europe: Verenigd Koninkrijk, Groot-Brittannië, Engeland; adjective Brits, Britse, Engelse; people Britten
Ukraine in Europe: Oekraïne; adjective Oekraïens, Oekraïense; people Oekraïners
Russia in Europe: Rusland; adjective Russisch, Russische; people Russen
Turkey in Asia: Turkije; adjective Turks, Turkse; people Turken
Israel in Middle East: Israël; adjective Israëlisch, Israëlische; people Israëliërs
Iran in Middle East: Iran; adjective Iraans, Iraanse
Morocco in Africa: Marokko; adjective Marokkaans, Marokkaanse
Suriname in South America: Suriname; adjective Surinaams, Surinaamse
Indonesia in Asia: Indonesië; adjective Indonesisch, Indonesische
United States in North America: Verenigde Staten, VS, Amerika; adjective Amerikaans, Amerikaanse; people Amerikanen
Canada in North America: Canada; adjective Canadees, Canadese
China in Asia: China; adjective Chinees, Chinese; people Chinezen
Japan in Asia: Japan; adjective Japans, Japanse
India in Asia: India
European Union in Europe: Europese Unie, EU
eurozone in European Union: eurozone, eurogebied
NATO in world: NAVO
Europe in world: Europa; adjective Europees, Europese; people Europeanen
Africa in world: Afrika; adjective Afrikaans, Afrikaanse
Asia in world: Azië
world: wereld, wereldwijd
Amsterdam in Netherlands: Amsterdam
Rotterdam in Netherlands: Rotterdam
The Hague in Netherlands: Den Haag
Utrecht in Netherlands: Utrecht
Eindhoven in Netherlands: Eindhoven
Groningen in Netherlands: Groningen
Tilburg in Netherlands: Tilburg
Nijmegen in Netherlands: Nijmegen
Friesland in Netherlands: Friesland
Limburg in Netherlands: Limburg
Zeeland in Netherlands: Zeeland
Brabant in Netherlands: Noord-Brabant, Brabant
Gelderland in Netherlands: Gelderland
Antwerp in Belgium: Antwerpen
Ghent in Belgium: Gent
Brussels in Belgium: Brussel
Bruges in Belgium: Brugge
Leuven in Belgium: Leuven
Liège in Belgium: Luik
Kyiv in Ukraine: Kiev, Kyiv, Kyjiv
Moscow in Russia: Moskou
