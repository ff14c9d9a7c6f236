language nl

[cues]
say: zegt, zeggen, zei, zeiden, heeft gezegd, hebben gezegd, had gezegd, hadden gezegd, verklaart, verklaren, verklaarde, verklaarden, heeft verklaard, hebben verklaard
say: had verklaard, hadden verklaard, stelt, stellen, stelde, stelden, heeft gesteld, hebben gesteld, had gesteld, hadden gesteld, vertelt, vertellen, vertelde
say: vertelden, heeft verteld, hebben verteld, had verteld, hadden verteld, benadrukt, benadrukken, benadrukte, benadrukten, heeft benadrukt, hebben benadrukt
say: had benadrukt, hadden benadrukt, beweert, beweren, beweerde, beweerden, heeft beweerd, hebben beweerd, had beweerd, hadden beweerd, bevestigt, bevestigen
say: bevestigde, bevestigden, heeft bevestigd, hebben bevestigd, had bevestigd, hadden bevestigd, waarschuwt, waarschuwen, waarschuwde, waarschuwden, heeft gewaarschuwd
say: hebben gewaarschuwd, had gewaarschuwd, hadden gewaarschuwd, erkent, erkennen, erkende, erkenden, heeft erkend, hebben erkend, had erkend, hadden erkend
say: antwoordt, antwoorden, antwoordde, antwoordden, heeft geantwoord, hebben geantwoord, had geantwoord, hadden geantwoord, reageert, reageren, reageerde
say: reageerden, heeft gereageerd, hebben gereageerd, had gereageerd, hadden gereageerd, verzekert, verzekeren, verzekerde, verzekerden, heeft verzekerd, hebben verzekerd
say: had verzekerd, hadden verzekerd, kondigt aan, aankondigen, kondigde aan, kondigden aan, heeft aangekondigd, hebben aangekondigd, had aangekondigd, hadden aangekondigd
say: merkt op, opmerken, merkte op, merkten op, heeft opgemerkt, hebben opgemerkt, had opgemerkt, hadden opgemerkt, klaagt, klagen, klaagde, klaagden, heeft geklaagd
say: hebben geklaagd, had geklaagd, hadden geklaagd, oordeelt, oordelen, oordeelde, oordeelden, heeft geoordeeld, hebben geoordeeld, had geoordeeld, hadden geoordeeld
say: concludeert, concluderen, concludeerde, concludeerden, heeft geconcludeerd, hebben geconcludeerd, had geconcludeerd, hadden geconcludeerd, constateert
say: constateren, constateerde, constateerden, heeft geconstateerd, hebben geconstateerd, had geconstateerd, hadden geconstateerd, herhaalt, herhalen, herhaalde
say: herhaalden, heeft herhaald, hebben herhaald, had herhaald, hadden herhaald, belooft, beloven, beloofde, beloofden, heeft beloofd, hebben beloofd, had beloofd
say: hadden beloofd, dreigt, dreigen, dreigde, dreigden, heeft gedreigd, hebben gedreigd, had gedreigd, hadden gedreigd, roept, roepen, riep, riepen, heeft geroepen
say: hebben geroepen, had geroepen, hadden geroepen, schreeuwt, schreeuwen, schreeuwde, schreeuwden, heeft geschreeuwd, hebben geschreeuwd, had geschreeuwd
say: hadden geschreeuwd, fluistert, fluisteren, fluisterde, fluisterden, heeft gefluisterd, hebben gefluisterd, had gefluisterd, hadden gefluisterd, mompelt
say: mompelen, mompelde, mompelden, heeft gemompeld, hebben gemompeld, had gemompeld, hadden gemompeld, grapt, grappen, grapte, grapten, heeft gegrapt, hebben gegrapt
say: had gegrapt, hadden gegrapt, verzucht, verzuchten, verzuchtte, verzuchtten, heeft verzucht, hebben verzucht, had verzucht, hadden verzucht, bekritiseert
say: bekritiseren, bekritiseerde, bekritiseerden, heeft bekritiseerd, hebben bekritiseerd, had bekritiseerd, hadden bekritiseerd, prijst, prijzen, prees, prezen
say: heeft geprezen, hebben geprezen, had geprezen, hadden geprezen, pleit, pleiten, pleitte, pleitten, heeft gepleit, hebben gepleit, had gepleit, hadden gepleit
say: eist, eisen, eiste, eisten, heeft geëist, hebben geëist, had geëist, hadden geëist, onderstreept, onderstrepen, onderstreepte, onderstreepten, heeft onderstreept
say: hebben onderstreept, had onderstreept, hadden onderstreept, beaamt, beamen, beaamde, beaamden, heeft beaamd, hebben beaamd, had beaamd, hadden beaamd
say: onthult, onthullen, onthulde, onthulden, heeft onthuld, hebben onthuld, had onthuld, hadden onthuld, bekent, bekennen, bekende, bekenden, heeft bekend
say: hebben bekend, had bekend, hadden bekend, adviseert, adviseren, adviseerde, adviseerden, heeft geadviseerd, hebben geadviseerd, had geadviseerd, hadden geadviseerd
say: suggereert, suggereren, suggereerde, suggereerden, heeft gesuggereerd, hebben gesuggereerd, had gesuggereerd, hadden gesuggereerd, betoogt, betogen, betoogde
say: betoogden, heeft betoogd, hebben betoogd, had betoogd, hadden betoogd, redeneert, redeneren, redeneerde, redeneerden, heeft geredeneerd, hebben geredeneerd
say: had geredeneerd, hadden geredeneerd, nuanceert, nuanceren, nuanceerde, nuanceerden, heeft genuanceerd, hebben genuanceerd, had genuanceerd, hadden genuanceerd
say: relativeert, relativeren, relativeerde, relativeerden, heeft gerelativeerd, hebben gerelativeerd, had gerelativeerd, hadden gerelativeerd, vervolgt, vervolgen
say: vervolgde, vervolgden, heeft vervolgd, hebben vervolgd, had vervolgd, hadden vervolgd, besluit, besluiten, besloot, besloten, heeft besloten, hebben besloten
say: had besloten, hadden besloten, preciseert, preciseren, preciseerde, preciseerden, heeft gepreciseerd, hebben gepreciseerd, had gepreciseerd, hadden gepreciseerd
say: benoemt, benoemen, benoemde, benoemden, heeft benoemd, hebben benoemd, had benoemd, hadden benoemd, hekelt, hekelen, hekelde, hekelden, heeft gehekeld
say: hebben gehekeld, had gehekeld, hadden gehekeld, veroordeelt, veroordelen, veroordeelde, veroordeelden, heeft veroordeeld, hebben veroordeeld, had veroordeeld
say: hadden veroordeeld, getuigt, getuigen, getuigde, getuigden, heeft getuigd, hebben getuigd, had getuigd, hadden getuigd, moppert, mopperen, mopperde, mopperden
say: heeft gemopperd, hebben gemopperd, had gemopperd, hadden gemopperd, zucht, zuchten, zuchtte, zuchtten, heeft gezucht, hebben gezucht, had gezucht, hadden gezucht
say: memoreert, memoreren, memoreerde, memoreerden, heeft gememoreerd, hebben gememoreerd, had gememoreerd, hadden gememoreerd, repliceert, repliceren, repliceerde
say: repliceerden, heeft gerepliceerd, hebben gerepliceerd, had gerepliceerd, hadden gerepliceerd, countert, counteren, counterde, counterden, heeft gecounterd
say: hebben gecounterd, had gecounterd, hadden gecounterd, verdedigt, verdedigen, verdedigde, verdedigden, heeft verdedigd, hebben verdedigd, had verdedigd
say: hadden verdedigd
say base: zeggen, verklaren, stellen, vertellen, benadrukken, beweren, bevestigen, waarschuwen, erkennen, antwoorden, reageren, verzekeren, aankondigen, opmerken
say base: klagen, oordelen, concluderen, constateren, herhalen, beloven, dreigen, roepen, schreeuwen, fluisteren, mompelen, grappen, verzuchten, bekritiseren, prijzen
say base: pleiten, eisen, onderstrepen, beamen, onthullen, bekennen, adviseren, suggereren, betogen, redeneren, nuanceren, relativeren, vervolgen, besluiten, preciseren
say base: benoemen, hekelen, veroordelen, getuigen, mopperen, zuchten, memoreren, repliceren, counteren, verdedigen
say part: gezegd, verklaard, gesteld, verteld, benadrukt, beweerd, bevestigd, gewaarschuwd, erkend, geantwoord, gereageerd, verzekerd, aangekondigd, opgemerkt, geklaagd
say part: geoordeeld, geconcludeerd, geconstateerd, herhaald, beloofd, gedreigd, geroepen, geschreeuwd, gefluisterd, gemompeld, gegrapt, verzucht, bekritiseerd
say part: geprezen, gepleit, geëist, onderstreept, beaamd, onthuld, bekend, geadviseerd, gesuggereerd, betoogd, geredeneerd, genuanceerd, gerelativeerd, vervolgd
say part: besloten, gepreciseerd, benoemd, gehekeld, veroordeeld, getuigd, gemopperd, gezucht, gememoreerd, gerepliceerd, gecounterd, verdedigd
say: aldus, voegt toe, voegde toe, voegden toe, voegt eraan toe, voegde eraan toe, voegde hij eraan toe, voegde ze eraan toe, toegevoegd, legt uit, legde uit
say: legden uit, licht toe, lichtte toe, lichtten toe, geeft toe, gaf toe, gaven toe, geeft aan, gaf aan, gaven aan, wijst erop, wees erop, wezen erop, stelt vast
say: stelde vast, vat samen, vatte samen, laat weten, liet weten, lieten weten, laten weten, spreekt van, sprak van, spreken van, spreekt, sprak, dringt aan
say: drong aan, roept op, riep op, riepen op, spreekt tegen, haalt uit, haalde uit, valt bij, viel bij, bijt toe, brengt in herinnering, herinnert eraan, klinkt het
say: klonk het, luidt het, luidde het, heet het, gaat verder, ging verder, gaat door, zo zegt, zo stelt, toont zich, toonde zich, noemde het, vindt het, maakt duidelijk
say: maakte duidelijk
say base: toevoegen, uitleggen, toelichten, toegeven, aangeven, vaststellen, samenvatten, laten weten, oproepen
say noun: woorden, uitspraak, uitspraken, verklaring, verklaringen, reactie, persbericht, interview, toespraak, speech, commentaar, mededeling, statement
tell: informeert, informeren, informeerde, informeerden, heeft geïnformeerd, hebben geïnformeerd, had geïnformeerd, hadden geïnformeerd, vraagt, vragen, vroeg
tell: vroegen, heeft gevraagd, hebben gevraagd, had gevraagd, hadden gevraagd, overtuigt, overtuigen, overtuigde, overtuigden, heeft overtuigd, hebben overtuigd
tell: had overtuigd, hadden overtuigd, vertelt, vertellen, vertelde, vertelden, heeft verteld, hebben verteld, had verteld, hadden verteld, zegt tegen, zei tegen
tell: zeiden tegen, heeft gezegd tegen, hebben gezegd tegen
tell base: informeren, vragen, overtuigen, vertellen, zeggen tegen
tell part: geïnformeerd, gevraagd, overtuigd, verteld, gezegd tegen
write: schrijft, schrijven, schreef, schreven, heeft geschreven, hebben geschreven, had geschreven, hadden geschreven, twittert, twitteren, twitterde, twitterden
write: heeft getwitterd, hebben getwitterd, had getwitterd, hadden getwitterd, publiceert, publiceren, publiceerde, publiceerden, heeft gepubliceerd, hebben gepubliceerd
write: had gepubliceerd, hadden gepubliceerd, noteert, noteren, noteerde, noteerden, heeft genoteerd, hebben genoteerd, had genoteerd, hadden genoteerd, post
write: posten, postte, postten, heeft gepost, hebben gepost, had gepost, hadden gepost
write base: schrijven, twitteren, publiceren, noteren, posten
write part: geschreven, getwitterd, gepubliceerd, genoteerd, gepost
write: staat in, stond in
report: meldt, melden, meldde, meldden, heeft gemeld, hebben gemeld, had gemeld, hadden gemeld, bericht, berichten, berichtte, berichtten, heeft bericht, hebben bericht
report: had bericht, hadden bericht, citeert, citeren, citeerde, citeerden, heeft geciteerd, hebben geciteerd, had geciteerd, hadden geciteerd, rapporteert, rapporteren
report: rapporteerde, rapporteerden, heeft gerapporteerd, hebben gerapporteerd, had gerapporteerd, hadden gerapporteerd, maakt bekend, bekendmaken, maakte bekend
report: maakten bekend, heeft bekendgemaakt, hebben bekendgemaakt, had bekendgemaakt, hadden bekendgemaakt
report base: melden, berichten, citeren, rapporteren, bekendmaken
report part: gemeld, bericht, geciteerd, gerapporteerd, bekendgemaakt
deny: ontkent, ontkennen, ontkende, ontkenden, heeft ontkend, hebben ontkend, had ontkend, hadden ontkend, spreekt tegen, tegenspreken, sprak tegen, spraken tegen
deny: heeft tegengesproken, hebben tegengesproken, had tegengesproken, hadden tegengesproken, verwerpt, verwerpen, verwierp, verwierpen, heeft verworpen, hebben verworpen
deny: had verworpen, hadden verworpen, weerlegt, weerleggen, weerlegde, weerlegden, heeft weerlegd, hebben weerlegd, had weerlegd, hadden weerlegd, betwist
deny: betwisten, betwistte, betwistten, heeft betwist, hebben betwist, had betwist, hadden betwist, wijst af, afwijzen, wees af, wezen af, heeft afgewezen, hebben afgewezen
deny: had afgewezen, hadden afgewezen, sluit uit, uitsluiten, sloot uit, sloten uit, heeft uitgesloten, hebben uitgesloten, had uitgesloten, hadden uitgesloten
deny base: ontkennen, tegenspreken, verwerpen, weerleggen, betwisten, afwijzen, uitsluiten
deny part: ontkend, tegengesproken, verworpen, weerlegd, betwist, afgewezen, uitgesloten
deny: zei niet, zegt niet, heeft niet gezegd, hebben niet gezegd, heeft nooit gezegd, zei nooit, wilde niet reageren, wil niet reageren, wilden niet reageren
deny: weigerde te reageren, weigerde commentaar, weigert commentaar, kon niet bevestigen, bevestigde niet, onthoudt zich van commentaar, wuift weg, wuifde weg
deny: distantieert zich, nam afstand van, doet af als, deed af als
ask: vraagt, vragen, vroeg, vroegen, heeft gevraagd, hebben gevraagd, had gevraagd, hadden gevraagd
ask base: vragen
ask part: gevraagd
ask: vraagt zich af, vroeg zich af, vragen zich af, wil weten, wilde weten, informeert naar
think: denkt, denken, dacht, dachten, heeft gedacht, hebben gedacht, had gedacht, hadden gedacht, vindt, vinden, vond, vonden, heeft gevonden, hebben gevonden
think: had gevonden, hadden gevonden, gelooft, geloven, geloofde, geloofden, heeft geloofd, hebben geloofd, had geloofd, hadden geloofd, meent, menen, meende
think: meenden, heeft gemeend, hebben gemeend, had gemeend, hadden gemeend, verwacht, verwachten, verwachtte, verwachtten, heeft verwacht, hebben verwacht, had verwacht
think: hadden verwacht, hoopt, hopen, hoopte, hoopten, heeft gehoopt, hebben gehoopt, had gehoopt, hadden gehoopt, vreest, vrezen, vreesde, vreesden, heeft gevreesd
think: hebben gevreesd, had gevreesd, hadden gevreesd, vermoedt, vermoeden, vermoedde, vermoedden, heeft vermoed, hebben vermoed, had vermoed, hadden vermoed
think: schat, schatten, schatte, heeft geschat, hebben geschat, had geschat, hadden geschat, betwijfelt, betwijfelen, betwijfelde, betwijfelden, heeft betwijfeld
think: hebben betwijfeld, had betwijfeld, hadden betwijfeld, voorspelt, voorspellen, voorspelde, voorspelden, heeft voorspeld, hebben voorspeld, had voorspeld
think: hadden voorspeld, weet, weten, wist, wisten, heeft geweten, hebben geweten, had geweten, hadden geweten, neemt aan, aannemen, nam aan, namen aan, heeft aangenomen
think: hebben aangenomen, had aangenomen, hadden aangenomen, begrijpt, begrijpen, begreep, begrepen, heeft begrepen, hebben begrepen, had begrepen, hadden begrepen
think base: denken, vinden, geloven, menen, verwachten, hopen, vrezen, vermoeden, schatten, betwijfelen, voorspellen, weten, aannemen, begrijpen
think part: gedacht, gevonden, geloofd, gemeend, verwacht, gehoopt, gevreesd, vermoed, geschat, betwijfeld, voorspeld, geweten, aangenomen, begrepen
think: gaat ervan uit, gaan ervan uit, ging ervan uit, is van mening, is ervan overtuigd, zijn ervan overtuigd, acht, achtte, houdt rekening met
show: toont, tonen, toonde, toonden, heeft getoond, hebben getoond, had getoond, hadden getoond, toont aan, aantonen, toonde aan, toonden aan, heeft aangetoond
show: hebben aangetoond, had aangetoond, hadden aangetoond, becijfert, becijferen, becijferde, becijferden, heeft becijferd, hebben becijferd, had becijferd
show: hadden becijferd
show base: tonen, aantonen, becijferen
show part: getoond, aangetoond, becijferd
show: blijkt uit, bleek uit, blijkt, bleek, laat zien, liet zien, laten zien, wijst uit, wees uit, wijzen uit
show noun: cijfers, gegevens, statistieken, onderzoek, rapport, peiling, enquête, studie, analyse
accord: volgens, aldus, naar eigen zeggen, volgens hem, volgens haar, volgens hen, in de woorden van, naar de mening van, naar het oordeel van, in de ogen van
accord: blijkens, afgaande op, op gezag van, zoals gemeld door, met een verwijzing naar, onder verwijzing naar, op basis van cijfers van, naar inschatting van
accord: zo blijkt uit cijfers van, zo meldt, zo melden, zo zegt, zo stelt, zo laat, meldt persbureau, in overeenstemming met, wat betreft, op grond van
passive: zou hebben gezegd, zouden hebben gezegd, zou gezegd hebben, zou zijn, zouden zijn, naar verluidt, wordt gezegd, werd gezegd, wordt geciteerd, werd geciteerd
passive: gaat het gerucht, schijnt, zogezegd, wordt beweerd
call: noemt, noemen, noemde, noemden, genoemd, omschrijft, omschreef, omschreven, omschreven als, bestempelt, bestempelde, bestempeld, bestempeld als, typeert
call: typeerde, betitelt, betitelde, doopte, vergelijkt, vergeleek, kenschetst, spreekt over
call base: noemen, omschrijven, bestempelen, typeren

[titles]
honorific: meneer, mevrouw, de heer, dhr., mevr., mw., dokter, dr., drs., ir., mr., prof., professor, pater, zuster, pastoor, dominee, ds., bisschop, kardinaal, paus
honorific: koning, koningin, prins, prinses, sint, heer, juffrouw
office: president, oud-president, vicepresident, premier, oud-premier, minister-president, minister, minister van Defensie, minister van Buitenlandse Zaken, minister van Financiën
office: minister van Binnenlandse Zaken, minister van Volksgezondheid, minister van Justitie, vicepremier, vice-premier, staatssecretaris, kanselier, bondskanselier
office: secretaris-generaal, secretaris, Kamerlid, Tweede Kamerlid, senator, Europarlementariër, fractievoorzitter, fractieleider, partijleider, lijsttrekker
office: burgemeester, wethouder, schepen, gouverneur, commissaris, commissaris van de Koning, gedeputeerde, raadslid, gemeenteraadslid, voorzitter, voorzitster
office: vicevoorzitter, directeur, directrice, topman, topvrouw, CEO, bestuursvoorzitter, manager, woordvoerder, woordvoerster, officier van justitie, procureur
office: rechter, advocaat, advocate, ambassadeur, consul, trainer, coach, bondscoach, aanvoerder, hoofdredacteur, econoom, hoofdeconoom, analist, deskundige, hoogleraar
office: historicus, politicoloog, onderzoeker, onderzoekster, viroloog, arts, huisarts, schrijver, schrijfster, regisseur, acteur, actrice, zanger, zangeres, journalist
office: journaliste, boer, ondernemer, rector, korpschef, eurocommissaris, informateur
rank: generaal, kolonel, majoor, kapitein, luitenant, sergeant, korporaal, admiraal, commandant, brigadegeneraal, luitenant-kolonel, inspecteur

[roles]
role: woordvoerder, woordvoerster, functionaris, ambtenaar, minister, president, premier, burgemeester, wethouder, directeur, directrice, voorzitter, deskundige
role: deskundigen, expert, experts, analist, analisten, econoom, economen, onderzoeker, onderzoekers, wetenschapper, wetenschappers, hoogleraar, arts, artsen
role: huisarts, verpleegkundige, leraar, lerares, docent, docente, getuige, getuigen, ooggetuige, ooggetuigen, bewoner, bewoners, bewoonster, omwonende, omwonenden
role: inwoner, inwoners, buurman, buurvrouw, buren, moeder, vader, zoon, dochter, man, vrouw, broer, zus, ouders, militair, soldaat, agent, politieman, brandweerman
role: journalist, Kamerlid, senator, diplomaat, advocaat, advocate, rechter, eigenaar, eigenaresse, ondernemer, boer, boerin, vrijwilliger, vrijwilligster, student
role: studente, trainer, speler, coach, leider, secretaris, vakbondsman, vakbondsleider, weerman, meteoroloog, klant, patiënt, slachtoffer, medewerker, medewerkster
role: initiatiefnemer
organization: regering, kabinet, ministerie, politie, brandweer, Openbaar Ministerie, OM, justitie, rechtbank, Hoge Raad, Raad van State, leger, defensie, Defensie
organization: marechaussee, bedrijf, onderneming, bank, De Nederlandsche Bank, DNB, Nationale Bank, CBS, Centraal Bureau voor de Statistiek, CPB, Centraal Planbureau
organization: RIVM, KNMI, KMI, UWV, SCP, Rijkswaterstaat, NS, ProRail, Schiphol, Statbel, FOD, FNV, CNV, VNO-NCW, ECB, IMF, Wereldbank, VN, WHO, partij, VVD, PVV, CDA
organization: D66, GroenLinks, PvdA, N-VA, universiteit, instituut, persbureau, ANP, Belga, Reuters, krant, omroep, NOS, VRT, RTL, parlement, Tweede Kamer, Eerste Kamer
organization: Europese Commissie, Kremlin, Witte Huis, Pentagon, gemeente, provincie, vakbond, vakbonden, vereniging, stichting, ziekenhuis, autoriteiten, overheid
organization: oppositie, Eurostat, GGD, Veiligheidsregio, waterschap, Belastingdienst, inspectie, rekenkamer, Algemene Rekenkamer
anonymous: een bron, bron, bronnen, anonieme bron, anonieme bronnen, ingewijden, ingewijde, insiders, goed ingevoerde bronnen, bronnen rond, op voorwaarde van anonimiteit
anonymous: die anoniem wil blijven, die anoniem wilde blijven, wil anoniem blijven, wilde anoniem blijven, die niet bij naam genoemd wil worden, een functionaris
anonymous: een hoge functionaris, betrokkene, betrokkenen, mensen die bekend zijn met de zaak

[pronouns]
I singular: ik, mij, me, mijn, 'k
we plural: wij, we, ons, onze
you: jij, je, jou, jouw, u, uw, jullie
he masculine singular: hij, hem, zijn, 'm
she feminine singular: zij, ze, haar
it neuter singular: het
they plural: zij, hen, hun, ze

[negations]
not: niet, nooit, geenszins, nimmer, allerminst, nauwelijks, amper, nog niet, niet meer, niet langer, allesbehalve, evenmin, noch, in geen geval, op geen enkele manier
not: onder geen beding, zelfs niet, helemaal niet, lang niet, absoluut niet, bepaald niet, verre van, niet alleen
no: geen, geen enkele, geen enkel, niemand, niets, niks, nergens, nee, neen, ontbreekt, ontbreken, geeneen
without: zonder, behalve, uitgezonderd, op na, in plaats van, met uitzondering van, buiten beschouwing, exclusief, anders dan
deny: ontkent, ontkennen, ontkende, ontkenden, ontkend, weerlegt, weerlegde, verwerpt, verwierp, tegenspreekt, weigert, weigeren, weigerde, weigerden, wijst af
deny: wees af, betwist, betwistte, sluit uit, sloot uit, uitgesloten, tegen, onwaar, niet waar, vals, valse, onjuist, onjuiste, leugen, leugens, mythe, fabel
deny: nepnieuws, fout, foutief, ten onrechte, onzin, ongegrond, faalt, mislukt
doubt: twijfelt, twijfelen, twijfelde, betwijfelt, betwijfelen, twijfel, twijfels, twijfelachtig, onwaarschijnlijk, onmogelijk, onzeker, onduidelijk, vermeend
doubt: vermeende, zogenaamd, zogenaamde, zogeheten, kwestieus, naar verluidt, sceptisch, dubieus, nauwelijks te geloven
if: als, indien, tenzij, mits, op voorwaarde dat, in geval van, voor het geval, zolang, stel dat, ook al, zelfs als, alsof, zou, zouden, gesteld dat, aangenomen dat
if: anders, mocht, mochten
question: wie, wat, wanneer, waar, waarom, hoe, welke, welk, hoeveel, wiens, waarheen, hoelang, is het, bent u, ben je

[labels]
teaser: lees ook, lees meer, lees verder, zie ook, bekijk ook, meer over, ook interessant, verder lezen
notice: volg ons, schrijf je in, abonneer, meld je aan, deel dit artikel, advertentie, alle rechten voorbehouden, klik hier, download de app, bekijk de video, steun ons
work: film, films, boek, boeken, roman, gedicht, lied, liedje, single, album, opera, musical, toneelstuk, voorstelling, serie, programma, tijdschrift, krant, dagblad, schilderij, spel, documentaire, podcast, getiteld, titel, schip, jacht, tanker, operatie, project, restaurant, hotel, café, band, merk, genaamd, gedoopt
word: woord, woorden, term, termen, uitdrukking, naam, bijnaam, etiket, bijvoeglijk naamwoord, slogan, afkorting, begrip, bekend als, leus
doubt: zogenaamde, zogenaamd, zogeheten, vermeende, zelfverklaarde, zelfbenoemde, zgn.
