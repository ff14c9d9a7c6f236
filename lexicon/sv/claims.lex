language sv

[changes]
up verb: steg, stiger, stigit, stiga, stigande, ökade, ökar, ökat, öka, ökande, växte, växer, vuxit, växa, växande, höjdes, höjer, höjde, höjt, höja, höjs, klättrade
up verb: klättrar, klättrat, lyfte, lyfter, gick upp, går upp, gått upp, sköt i höjden, rusade, rusar, rusat, hoppade, vann, vinner, blev dyrare, har blivit dyrare
up verb: fördyrades, stärktes, stärks, förbättrades, utökades, utökar, tilltog, tilltar, återhämtade sig, expanderade, accelererade, avancerade
up noun: ökning, ökningar, ökningen, uppgång, uppgången, höjning, höjningar, höjningen, tillväxt, tillväxten, stegring, lyft, hopp, prishöjning, vinst, utökning
up noun: förbättring, återhämtning
up adverb: upp, uppåt, högre, fler, mer, dyrare, plus
down verb: sjönk, sjunker, sjunkit, sjunka, sjunkande, minskade, minskar, minskat, minska, minskande, föll, faller, fallit, falla, fallande, gick ner, gick ned, går ner
down verb: går ned, gått ner, gått ned, krympte, krymper, krympt, sänktes, sänker, sänkte, sänkt, sänka, sänks, backade, backar, backat, rasade, rasar, rasat, tappade
down verb: tappar, tappat, förlorade, förlorar, förlorat, dök, störtdök, skars ner, skar ner, drogs ner, drog ner, avtog, avtar, försvagades, försämrades, blev billigare
down verb: bromsade in, reducerades, reducerade, reducerat, kapade, kapar, störtade
down noun: minskning, minskningar, minskningen, nedgång, nedgången, sänkning, sänkningar, sänkningen, fall, fallet, ras, raset, tapp, tappet, nedskärning, nedskärningar
down noun: krympning, försvagning, inbromsning, förlust, dopp, försämring
down adverb: ner, ned, nedåt, lägre, färre, mindre, billigare, minus
flat: oförändrad, oförändrat, oförändrade, stabil, stabilt, stabila, stagnerade, stod stilla, står stilla, låg kvar, ligger kvar, förblev, var kvar, ingen förändring
flat: kvarstod
times: fördubblades, fördubblats, fördubblade, fördubblas, fördubblat, fördubbla, fördubbling, dubblerades, dubblades, dubblats, dubblerats, dubbelt så många = 2
times: dubbelt så mycket, dubbelt så hög, dubbelt så högt, dubbelt så stor, dubbelt, dubbla, det dubbla, två gånger så många, två gånger så mycket = 2
times: tredubblades, tredubblats, tredubblade, tredubblas, tredubblat, tredubbla, tredubbling, trefaldigades, tre gånger så många, tre gånger så mycket, tre gånger så hög = 3
times: tre gånger så stor, det tredubbla, tredubbelt = 3
times: fyrdubblades, fyrdubblats, fyrdubblade, fyrdubblas, fyrdubbla, fyra gånger så många, fyra gånger så mycket, fyra gånger så hög, fyrfaldigades = 4
times: femdubblades, femdubblats, femdubblade, femdubblas, fem gånger så många, fem gånger så mycket, fem gånger så hög = 5
times: sexdubblades, sexdubblats, sex gånger så många, sex gånger så mycket = 6
times: tiodubblades, tiodubblats, tiofaldigades, tiofaldigats, tio gånger så många, tio gånger så mycket, tio gånger så hög = 10
times: hundrafaldigades, hundra gånger så många = 100
times: halverades, halverats, halverade, halveras, halverat, halvera, halvering, halveringen, hälften så många, hälften så mycket, hälften så stor, hälften så hög = 1/2
times unit: gånger så många, gånger så mycket, gånger så hög, gånger så stor, gånger fler, gånger mer, gånger, gång, -faldig, -dubbling = 1
to: till, uppgår till, uppgick till, uppgått till, nådde, når, nått, ligger på, låg på, hamnade på, hamnar på, landade på, landar på, blev, blir, utgör, utgjorde
to: uppnådde, står på, stod på
by: med
from: från, jämfört med, mot, i jämförelse med, gentemot, i stället för, efter

[aggregations]
total: totalt, sammanlagt, i alla, sammantaget, allt som allt, tillsammans, total, totala, totalt sett, summa, sammanlagda, inalles, i sin helhet, hela, den totala
total: det totala
mean: i genomsnitt, genomsnittlig, genomsnittliga, genomsnittligt, genomsnittet, i snitt, snittet, medelvärde, medel, medelvärdet, i medeltal, median, medianen
cumulative: hittills, till dags dato, sedan starten, ackumulerat, ackumulerade, kumulativt, redan, så här långt, fram till nu, dittills, till och med nu
increment: ytterligare, nya, nytt, ny, extra, fler, till, flera nya, tillkommande, på nytt, ännu, därtill
rate: per capita, per invånare, per person, per 100 000 invånare, per 1 000 invånare, per huvud, andel, andelen, takt, takten, kvot, nivå, frekvens, andelar
instant: för närvarande, just nu, nu, i dagsläget, vid slutet av, i slutet av, i början av, för tillfället, samtidigt, nuvarande

[modalities]
proposed: planerar, planerade, planerat, planerad, planeras, planen, plan, planer, föreslår, föreslog, föreslagit, föreslagna, föreslagen, förslag, förslaget, vill
proposed: ville, ska, skulle, bör, borde, kan, kunde, måste, får, tänker, avser, målet, mål, målsättning, siktar på, lovar, lovade, lovat, kräver, krävde, uppmanar
proposed: överväger, möjligen, möjlig, möjliga, kanske, eventuell, eventuella, eventuellt, utkast, ambition, ämnar, hoppas, rekommenderar, utlovar
estimated: uppskattar, uppskattas, uppskattade, uppskattning, uppskattningar, uppskattningsvis, beräknas, beräknad, beräknade, beräknar, bedöms, bedömning, enligt uppskattningar
estimated: sannolikt, troligen, förmodligen, antagligen, preliminär, preliminära, preliminärt, uppges, påstås, tros, misstänkt, skattas, skattning, lär, torde, sägs
estimated: möjligtvis
forecast: väntas, väntar, väntat, väntade, förväntas, förväntat, förväntad, förväntade, förväntar, prognos, prognosen, prognoser, prognostiserar, spår, spådde, förutspår
forecast: förutspås, kommer att, räknar med, räknade med, beräknas bli, ska bli, utsikter
conditional: om, ifall, såvida, förutsatt att, under förutsättning att, i fall av, skulle ha, för den händelse, hypotetiskt, scenario, scenariot, annars, villkorat
withdrawn: i en tidigare version, en tidigare version, tidigare version, i en tidigare version av artikeln, en tidigare version av texten, tidigare uppgavs, det uppgavs tidigare
withdrawn: tidigare angavs, först uppgavs, ursprungligen uppgavs, inledningsvis uppgavs, felaktigt, av misstag, rättelse, korrigering, korrigerat, korrigerad, rättat
withdrawn: rättad, dementerats, dementerat, har reviderats, återkallad, återkallats, dragits tillbaka, uppgav felaktigt, angav felaktigt, tidigare i artikeln, och inte
withdrawn: inte som tidigare uppgivits, tidigare uppgift

[polarity]
negative: underskott, underskottet, förlust, förluster, förlusten, minus, negativ, negativt, negativa, skuld, skulder, under noll, brist, minusgrader, gap, utflöde
negative: köldgrader, kyla
positive: överskott, överskottet, vinst, vinster, vinsten, plus, positiv, positivt, positiva, över noll, plusgrader, inflöde
neutral: resultat, saldo, balans

[rest]
stop: men, dock, fastän, trots att, medan, eftersom, därför, alltså, varav, inklusive, av vilka, däribland, trots, efter, innan, när, då, som, där, och, emellertid
stop: samtidigt som, utan
filler: till exempel, t.ex., faktiskt, förstås, naturligtvis, alltså, ju, väl, nog, bara, endast, enbart, framför allt, särskilt, nämligen, dvs., det vill säga
filler: liksom, typ, ens, visserligen
hesitation: eh, öh, hm, äh

[function]
det: en, ett, den, det, de, denna, detta, dessa, den här, det här, de här, den där, varje, var, vart, alla, allt, all, hela, samma, annan, annat, andra, någon
det: något, vissa, ingen, inget, inga, sin, sitt, sina, hans, hennes, deras, dess, vilken, vilket, vilka, båda, själv, egen, egna
prep of: av
prep: i, på, till, från, med, för, om, vid, under, över, efter, före, mot, mellan, genom, utan, hos, bland, kring, runt, ur, åt, sedan, enligt, trots, utom
prep: utanför, innanför, inom, bakom, framför, bredvid, längs, via, per, samt, tack vare, på grund av, med anledning av, inför, ovanför, nedanför, i stället för
prep: förutom, gentemot, emot, utöver, angående, innan
prep place: nära, norr om, söder om, öster om, väster om
conj: och, eller, men, att, om, när, då, eftersom, medan, utan, så, för, än, som, fast, fastän, trots att, därför att, innan, sedan, tills, ifall, såsom, samt
conj: både, varken
aux: är, var, vore, varit, vara, blir, blev, blivit, bli, har, hade, haft, ha, ska, skulle, kan, kunde, kunnat, vill, ville, måste, får, fick, fått, bör, borde
aux: kommer, lär, brukar, finns, fanns
rel: att, huruvida, som, vilken, vilket, vilka, där, då, vars, vad
adv: också, även, ännu, redan, mycket, här, där, nu, då, sedan, alltid, ofta, igen, åter, bara, endast, senare, tidigare, dessutom, samtidigt, fortfarande
adv: nyligen, därefter, snart, dock, likaså, numera, inte minst, snarare, ganska, så, först, sist, kvar

[abbreviations]
bl.a, t.ex, dvs, d.v.s, o.s.v, osv, m.m, m.fl, s.k, p.g.a, pga, t.o.m, fr.o.m, f.d, f.n, ca, kl, nr, st, s, sid, kap, jan, feb, febr, apr, aug, sept, sep
okt, nov, dec, milj, mdr, mn, md, kr, dr, prof, fil, doc, ing, hr, fr, e.Kr, f.Kr, resp, inkl, exkl, max, min, tim, mån, tfn, tel, etc, jfr, ev, forts
red, övers, åk, avd, gm, f, d, i.o.m, o.d, e.d, m.a.o, bil, tab, fig, vol, S:t, S:ta, gen, maj, kapt, löjtn

[identifiers]
part: artikel, artikeln, paragraf, §, sidan, s., sid., kapitel, kap., del, nummer, nr, bilaga, figur, tabell, avsnitt, säsong, fas, etapp, version, punkt nr
part: årskurs, åk, klass, kategori
product: Boeing, Airbus, Covid, Covid-19, covid-19, COVID-19, Gripen, Jas, JAS, Volvo, Saab, iPhone, Windows, Ariane, Falcon, Sojuz, modell, typ, Leopard, MiG
product: V, X
route: flight, linje, buss nr, spår, gate, väg, riksväg, länsväg, E, avfart, rum, sal, perron, vagn, hus nr, tåg nr, Rv, terminal, port
event: Apollo, EM, VM, Agenda, Expo, Formel, omgång, division, grupp
code: ISO, telefon, tel., tfn, postnummer, personnummer, organisationsnummer, IBAN, pinkod, diarienummer, OMXS, DAX

[endings]
suffix: arna, erna, orna, ar, er, or, en, et, na, ns, ets, ens, ers, ars, ors, s, a, e, n, t =
suffix: ade, at, as, ades, ats =
suffix: ningar, ningarna, ningen, ning = ning
suffix: heten, heter, heterna, het = het
suffix: ss = ss
suffix: aren = ar

[lemmas]
dö: dog, dött, dör, död, döda, avled, avlidit, avlider, avlidna, omkom, omkommit, omkommer, omkomna
döda: dödade, dödades, dödats, dödat, dödas, dödar
skada: skadade, skadades, skadats, skadat, skadas, skadad
stiga: steg, stiger, stigit
sjunka: sjönk, sjunker, sjunkit
falla: föll, faller, fallit
växa: växte, växer, vuxit
sälja: sålde, såldes, sålt, sålts, säljer, säljs, sålda
köpa: köpte, köptes, köpt, köper
förstöra: förstörde, förstördes, förstörts, förstört, förstörda
skjuta ner: sköt ner, sköts ner, skjutits ner, nedskjutna, nedskjuten
gripa: grep, greps, gripits, gripit, gripna, gripen
rädda: räddade, räddades, räddats, räddat
föda: födde, föddes, fött, fötts, föds
evakuera: evakuerade, evakuerades, evakuerats
besluta: beslutade, beslutat, beslöt
ge: gav, gett, givit, ger
man: män
stad: städer
land: länder
bok: böcker
barn: barnen

[synonyms]
killed: dö, döda, död, dödsfall, dödsoffer, dödssiffra, omkomna, omkommen, mista livet, miste livet, mist livet, förlorade livet, förolyckades, stupade, mördade, avlidna, dödstal
injured: skada, skadad, skadade, sårade, sårad, såras, sårades, skadefall
missing: saknade, saknad, försvunna, försvunnen, saknas
casualties: döda och skadade, dödade och sårade, offer i döda och sårade
arrested: gripa, gripande, anhållen, anhållna, häktade
evacuated: evakuera, evakuering
rescued: rädda, räddning
destroyed: förstöra, förstörelse
damaged: skadat byggnader, skador på
intercepted: skjuta ner, avvärjda
launched: avfyrade, avfyrades, sköts upp
population: befolkning, befolkningen, folkmängd, folkmängden, invånare, invånarantal
households: hushåll, hushållen
born: föda, födelse, födslar, födda
life expectancy: medellivslängd, medellivslängden, förväntad livslängd
GDP: BNP, bnp, bruttonationalprodukt, bruttonationalprodukten
inflation: inflation, inflationen, inflationstakt, inflationstakten, KPI, KPIF
interest rate: styrränta, styrräntan, ränta, räntan, reporänta, reporäntan
employed: sysselsatta, sysselsättning, sysselsättningen
unemployed: arbetslösa, arbetslös
unemployment rate: andel arbetslösa, andelen arbetslösa, arbetslöshetstal
unemployment: arbetslöshet, arbetslösheten
revenue: omsättning, omsättningen, intäkter, intäkterna, försäljningsintäkter
profit: vinst, vinsten, nettovinst, årsresultat
operating profit: rörelseresultat, rörelseresultatet, rörelsevinst
exported: export, exporten, exportera, exporterade, exporterar
imported: import, importen, importera, importerade, importerar
public debt: statsskuld, statsskulden
budget deficit: budgetunderskott, budgetunderskottet
wages: lön, löner, lönen, lönerna
real wages: reallön, reallöner, reallönerna
minimum wage: minimilön, minimilöner
emissions: utsläpp, utsläppen
rainfall: nederbörd, nederbörden, regn
temperature: temperatur, temperaturen
sold: sälja, försäljning, försäljningen
produced: produktion, produktionen, producera, producerade
turnout: valdeltagande, valdeltagandet
visitors: besökare, besökarna
passengers: passagerare, passagerarna, resenär, resenärer
overnight stays: övernattning, övernattningar, gästnätter
nominal: nominell, nominellt, nominella
real: real, realt, reala
gross: brutto
net: netto
average: genomsnitt, genomsnittlig, i genomsnitt, i snitt, genomsnittet
median: median, medianen

[distinct]
killed, injured, missing, casualties, arrested, evacuated, rescued
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
Sweden in European Union: Sverige, Sveriges; adjective svensk, svenska, svenskt; people svenskar, svenskarna
Norway in Europe: Norge, Norges; adjective norsk, norska, norskt; people norrmän
Denmark in European Union: Danmark, Danmarks; adjective dansk, danska, danskt; people danskar
Finland in European Union: Finland, Finlands; adjective finsk, finska, finländska; people finländare, finnar
Iceland in Europe: Island; adjective isländsk, isländska
Estonia in European Union: Estland; adjective estnisk, estniska
Latvia in European Union: Lettland; adjective lettisk, lettiska
Lithuania in European Union: Litauen; adjective litauisk, litauiska
Poland in European Union: Polen; adjective polsk, polska; people polacker
Germany in European Union: Tyskland, Tysklands; adjective tysk, tyska, tyskt; people tyskar
France in European Union: Frankrike, Frankrikes; adjective fransk, franska, franskt; people fransmän
Italy in European Union: Italien; adjective italiensk, italienska
Spain in European Union: Spanien; adjective spansk, spanska
Portugal in European Union: Portugal
Netherlands in European Union: Nederländerna, Holland; adjective nederländsk, nederländska, holländska
Belgium in European Union: Belgien
Austria in European Union: Österrike; adjective österrikisk, österrikiska
Switzerland in Europe: Schweiz; adjective schweizisk, schweiziska
Hungary in European Union: Ungern; adjective ungersk, ungerska
Greece in European Union: Grekland; adjective grekisk, grekiska
United Kingdom in Europe: Storbritannien, Storbritanniens, England; adjective brittisk, brittiska, brittiskt; people britter
Ireland in European Union: Irland
Ukraine in Europe: Ukraina, Ukrainas; adjective ukrainsk, ukrainska; people ukrainare
Russia in Europe: Ryssland, Rysslands; adjective rysk, ryska, ryskt; people ryssar
Belarus in Europe: Belarus, Vitryssland
Turkey in Asia: Turkiet; adjective turkisk, turkiska
Israel in Middle East: Israel, Israels; adjective israelisk, israeliska
Iran in Middle East: Iran; adjective iransk, iranska
Syria in Middle East: Syrien; adjective syrisk, syriska
United States in North America: USA, USA:s, Förenta staterna, Amerika; adjective amerikansk, amerikanska; people amerikaner
Canada in North America: Kanada
China in Asia: Kina, Kinas; adjective kinesisk, kinesiska; people kineser
Japan in Asia: Japan; adjective japansk, japanska
India in Asia: Indien; adjective indisk, indiska
European Union in Europe: EU, EU:s, Europeiska unionen
eurozone in European Union: euroområdet, eurozonen
NATO in world: Nato, NATO
Scandinavia in Europe: Skandinavien, Norden
Europe in world: Europa, Europas; adjective europeisk, europeiska; people européer
Africa in world: Afrika
Asia in world: Asien
world: världen, hela världen, världens
Stockholm in Sweden: Stockholm, Stockholms
Gothenburg in Sweden: Göteborg, Göteborgs
Malmö in Sweden: Malmö
Uppsala in Sweden: Uppsala
Västerås in Sweden: Västerås
Örebro in Sweden: Örebro
Linköping in Sweden: Linköping
Helsingborg in Sweden: Helsingborg
Umeå in Sweden: Umeå
Luleå in Sweden: Luleå
Kiruna in Sweden: Kiruna
Gävle in Sweden: Gävle
Lund in Sweden: Lund
Skåne in Sweden: Skåne
Norrland in Sweden: Norrland
Gotland in Sweden: Gotland
Dalarna in Sweden: Dalarna
Norrbotten in Sweden: Norrbotten
Västra Götaland in Sweden: Västra Götaland
Oslo in Norway: Oslo
Copenhagen in Denmark: Köpenhamn
Helsinki in Finland: Helsingfors
Kyiv in Ukraine: Kiev, Kyiv
Moscow in Russia: Moskva
