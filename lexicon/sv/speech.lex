language sv

[cues]
say: säger, sade, har sagt, hade sagt, förklarar, förklarade, har förklarat, hade förklarat, berättar, berättade, har berättat, hade berättat, konstaterar
say: konstaterade, har konstaterat, hade konstaterat, hävdar, hävdade, har hävdat, hade hävdat, påstår, påstod, har påstått, hade påstått, betonar, betonade
say: har betonat, hade betonat, understryker, underströk, har understrukit, hade understrukit, bekräftar, bekräftade, har bekräftat, hade bekräftat, varnar
say: varnade, har varnat, hade varnat, tillägger, tillade, har tillagt, hade tillagt, uppger, uppgav, har uppgett, hade uppgett, svarar, svarade, har svarat
say: hade svarat, kommenterar, kommenterade, har kommenterat, hade kommenterat, påpekar, påpekade, har påpekat, hade påpekat, poängterar, poängterade, har poängterat
say: hade poängterat, framhåller, framhöll, har framhållit, hade framhållit, försäkrar, försäkrade, har försäkrat, hade försäkrat, erkänner, erkände, har erkänt
say: hade erkänt, medger, medgav, har medgett, hade medgett, lovar, lovade, har lovat, hade lovat, hotar, hotade, har hotat, hade hotat, kräver, krävde, har krävt
say: hade krävt, kritiserar, kritiserade, har kritiserat, hade kritiserat, klagar, klagade, har klagat, hade klagat, beklagar, beklagade, har beklagat, hade beklagat
say: meddelar, meddelade, har meddelat, hade meddelat, avslöjar, avslöjade, har avslöjat, hade avslöjat, upprepar, upprepade, har upprepat, hade upprepat, fortsätter
say: fortsatte, har fortsatt, hade fortsatt, ropar, ropade, har ropat, hade ropat, skriker, skrek, har skrikit, hade skrikit, viskar, viskade, har viskat, hade viskat
say: mumlar, mumlade, har mumlat, hade mumlat, suckar, suckade, har suckat, hade suckat, skämtar, skämtade, har skämtat, hade skämtat, resonerar, resonerade
say: har resonerat, hade resonerat, argumenterar, argumenterade, har argumenterat, hade argumenterat, sammanfattar, sammanfattade, har sammanfattat, hade sammanfattat
say: uppmanar, uppmanade, har uppmanat, hade uppmanat, vädjar, vädjade, har vädjat, hade vädjat, föreslår, föreslog, har föreslagit, hade föreslagit, rekommenderar
say: rekommenderade, har rekommenderat, hade rekommenderat, berömmer, berömde, har berömt, hade berömt, försvarar, försvarade, har försvarat, hade försvarat
say: fördömer, fördömde, har fördömt, hade fördömt, anklagar, anklagade, har anklagat, hade anklagat, tycker, tyckte, har tyckt, hade tyckt, utropar, utropade
say: har utropat, hade utropat, invänder, invände, har invänt, hade invänt, genmäler, genmälde, har genmält, hade genmält, replikerar, replikerade, har replikerat
say: hade replikerat, kontrar, kontrade, har kontrat, hade kontrat, minns, mindes, har mints, hade mints, avfärdar, avfärdade, har avfärdat, hade avfärdat
say: fastslår, fastslog, har fastslagit, hade fastslagit, intygar, intygade, har intygat, hade intygat, vittnar, vittnade, har vittnat, hade vittnat, preciserar
say: preciserade, har preciserat, hade preciserat, tydliggör, tydliggjorde, har tydliggjort, hade tydliggjort, annonserar, annonserade, har annonserat, hade annonserat
say: utlovar, utlovade, har utlovat, hade utlovat, larmar, larmade, har larmat, hade larmat, hyllar, hyllade, har hyllat, hade hyllat, deklarerar, deklarerade
say: har deklarerat, hade deklarerat, bedyrar, bedyrade, har bedyrat, hade bedyrat, yttrar, yttrade, har yttrat, hade yttrat, slår fast, slog fast, har slagit fast
say: hade slagit fast, pekar på, pekade på, har pekat på, hade pekat på, lägger till, lade till, har lagt till, hade lagt till, inflikar, inflikade, har inflikat
say: hade inflikat, fnyser, fnös, har fnyst, hade fnyst
say base: säga, förklara, berätta, konstatera, hävda, påstå, betona, understryka, bekräfta, varna, tillägga, uppge, svara, kommentera, påpeka, poängtera, framhålla
say base: försäkra, erkänna, medge, lova, hota, kräva, kritisera, klaga, beklaga, meddela, avslöja, upprepa, fortsätta, ropa, skrika, viska, mumla, sucka, skämta
say base: resonera, argumentera, sammanfatta, uppmana, vädja, föreslå, rekommendera, berömma, försvara, fördöma, anklaga, tycka, utropa, invända, genmäla, replikera
say base: kontra, minnas, avfärda, fastslå, intyga, vittna, precisera, tydliggöra, annonsera, utlova, larma, hylla, deklarera, bedyra, yttra, slå fast, peka på
say base: lägga till, inflika, fnysa
say part: sagt, förklarat, berättat, konstaterat, hävdat, påstått, betonat, understrukit, bekräftat, varnat, tillagt, uppgett, svarat, kommenterat, påpekat, poängterat
say part: framhållit, försäkrat, erkänt, medgett, lovat, hotat, krävt, kritiserat, klagat, beklagat, meddelat, avslöjat, upprepat, fortsatt, ropat, skrikit, viskat
say part: mumlat, suckat, skämtat, resonerat, argumenterat, sammanfattat, uppmanat, vädjat, föreslagit, rekommenderat, berömt, försvarat, fördömt, anklagat, tyckt
say part: utropat, invänt, genmält, replikerat, kontrat, mints, avfärdat, fastslagit, intygat, vittnat, preciserat, tydliggjort, annonserat, utlovat, larmat, hyllat
say part: deklarerat, bedyrat, yttrat, slagit fast, pekat på, lagt till, inflikat, fnyst
say: sa, heter det, hette det, låter det, står det, tillägger han, tillägger hon, säger han, säger hon, sade han, sade hon, sa han, sa hon, gör klart, gjorde klart
say: ger uttryck för, uttrycker, uttryckte, talar om, talade om, menar, menade, var tydlig med, är tydlig med, är kritisk, går ut med, gick ut med, utbrister
say: utbrast
say base: mena, uttrycka, utbrista
say noun: ord, uttalande, uttalandet, uttalanden, kommentar, kommentaren, pressmeddelande, pressmeddelandet, intervju, intervjun, tal, talet, svar, svaret, besked
say noun: beskedet, inlägg, anförande
tell: informerar, informerade, har informerat, hade informerat, underrättar, underrättade, har underrättat, hade underrättat, ber, bad, har bett, hade bett
tell: övertygar, övertygade, har övertygat, hade övertygat, upplyser, upplyste, har upplyst, hade upplyst
tell base: informera, underrätta, be, övertyga, upplysa
tell part: informerat, underrättat, bett, övertygat, upplyst
write: skriver, skrev, har skrivit, hade skrivit, twittrar, twittrade, har twittrat, hade twittrat, publicerar, publicerade, har publicerat, hade publicerat
write: noterar, noterade, har noterat, hade noterat, postar, postade, har postat, hade postat
write base: skriva, twittra, publicera, notera, posta
write part: skrivit, twittrat, publicerat, noterat, postat
report: rapporterar, rapporterade, har rapporterat, hade rapporterat, citerar, citerade, har citerat, hade citerat, meddelar, meddelade, har meddelat, hade meddelat
report: återger, återgav, har återgett, hade återgett, uppger, uppgav, har uppgett, hade uppgett
report base: rapportera, citera, meddela, återge, uppge
report part: rapporterat, citerat, meddelat, återgett, uppgett
report: enligt uppgift till, erfar, skriver tidningen
deny: förnekar, förnekade, har förnekat, hade förnekat, dementerar, dementerade, har dementerat, hade dementerat, bestrider, bestred, har bestridit, hade bestridit
deny: tillbakavisar, tillbakavisade, har tillbakavisat, hade tillbakavisat, avvisar, avvisade, har avvisat, hade avvisat, nekar, nekade, har nekat, hade nekat
deny: motsäger, motsade, har motsagt, hade motsagt, utesluter, uteslöt, har uteslutit, hade uteslutit
deny base: förneka, dementera, bestrida, tillbakavisa, avvisa, neka, motsäga, utesluta
deny part: förnekat, dementerat, bestridit, tillbakavisat, avvisat, nekat, motsagt, uteslutit
deny: sade inte, sa inte, säger inte, har inte sagt, har aldrig sagt, sade aldrig, sa aldrig, bekräftar inte, bekräftade inte, vill inte kommentera, ville inte kommentera
deny: avböjer att kommentera, avböjde att kommentera, avstår från att kommentera, kunde inte bekräfta, kan inte bekräfta, tar avstånd från, tog avstånd från
deny: slår ifrån sig, slog ifrån sig, nekar till, nekade till
ask: frågar, frågade, har frågat, hade frågat, undrar, undrade, har undrat, hade undrat, efterlyser, efterlyste, har efterlyst, hade efterlyst
ask base: fråga, undra, efterlysa
ask part: frågat, undrat, efterlyst
ask: ställer frågan, ställde frågan
think: tror, trodde, har trott, hade trott, tänker, tänkte, har tänkt, hade tänkt, anser, ansåg, har ansett, hade ansett, tycker, tyckte, har tyckt, hade tyckt
think: hoppas, hoppades, har hoppats, hade hoppats, fruktar, fruktade, har fruktat, hade fruktat, befarar, befarade, har befarat, hade befarat, förväntar sig
think: förväntade sig, har förväntat sig, hade förväntat sig, bedömer, bedömde, har bedömt, hade bedömt, uppskattar, uppskattade, har uppskattat, hade uppskattat
think: beräknar, beräknade, har beräknat, hade beräknat, tvivlar, tvivlade, har tvivlat, hade tvivlat, misstänker, misstänkte, har misstänkt, hade misstänkt
think: antar, antog, har antagit, hade antagit, förutspår, förutspådde, har förutspått, hade förutspått, prognostiserar, prognostiserade, har prognostiserat
think: hade prognostiserat, vet, visste, har vetat, hade vetat, förstår, förstod, har förstått, hade förstått, förmodar, förmodade, har förmodat, hade förmodat
think: räknar med, räknade med, har räknat med, hade räknat med
think base: tro, tänka, anse, tycka, hoppas, frukta, befara, förvänta sig, bedöma, uppskatta, beräkna, tvivla, misstänka, anta, förutspå, prognostisera, veta, förstå
think base: förmoda, räkna med
think part: trott, tänkt, ansett, tyckt, hoppats, fruktat, befarat, förväntat sig, bedömt, uppskattat, beräknat, tvivlat, misstänkt, antagit, förutspått, prognostiserat
think part: vetat, förstått, förmodat, räknat med
think: är övertygad om, menar, menade, spår, spådde, väntar sig, väntade sig, utgår från
show: visar, visade, har visat, hade visat, påvisar, påvisade, har påvisat, hade påvisat, tyder på, tydde på, har tytt på, hade tytt på, framgår, framgick, har framgått
show: hade framgått, registrerar, registrerade, har registrerat, hade registrerat, uppmäter, uppmätte, har uppmätt, hade uppmätt
show base: visa, påvisa, tyda på, framgå, registrera, uppmäta
show part: visat, påvisat, tytt på, framgått, registrerat, uppmätt
show noun: siffror, siffrorna, statistik, statistiken, data, uppgifter, undersökning, undersökningen, rapport, rapporten, studie, studien, mätning, mätningen, enkät
accord: enligt, i enlighet med, med hänvisning till, hänvisar till, enligt uppgifter från, som uppger, med ord av, med hans ord, med hennes ord, i deras ögon
accord: att döma av, på uppgift från, som han uttrycker det, som hon uttrycker det, enligt honom, enligt henne, enligt dem, utifrån uppgifter från
passive: uppges ha sagt, ska ha sagt, påstås ha sagt, uppges, påstås, sägs, ryktas, citeras, citerades, lär ha sagt, ryktet säger, ska ha, det påstås att, det sägs att
call: kallar, kallade, kallat, kallas, kallades, beskriver, beskrev, beskrivit, beskrivs, betecknar, betecknade, betecknas, benämner, benämns, döpte, döptes
call: liknar vid, liknade vid, stämplar, stämplade, karaktäriserar, jämför, jämförde, avfärdar som, avfärdade som
call base: kalla, beskriva, beteckna, benämna

[titles]
honorific: herr, fru, fröken, doktor, dr, professor, prof., fader, pastor, biskop, ärkebiskop, kardinal, påve, kung, kungen, drottning, drottningen, prins, prinsessa
honorific: kronprinsessan, sankt, S:t, syster
office: president, presidenten, expresident, vicepresident, statsminister, statsministern, vice statsminister, premiärminister, minister, ministern, utrikesminister
office: utrikesministern, finansminister, finansministern, försvarsminister, försvarsministern, justitieminister, justitieministern, socialminister, inrikesminister
office: klimatminister, utbildningsminister, näringsminister, migrationsminister, statssekreterare, förbundskansler, kansler, generalsekreterare, sekreterare
office: partiledare, partiledaren, partisekreterare, språkrör, talman, talmannen, riksdagsledamot, riksdagsledamoten, senator, EU-parlamentariker, kommunalråd
office: kommunalrådet, regionråd, borgmästare, landshövding, landshövdingen, guvernör, ordförande, ordföranden, vice ordförande, chef, chefen, vd, vd:n, verkställande direktör
office: direktör, generaldirektör, generaldirektören, polischef, rikspolischef, presschef, presstalesperson, talesperson, talespersonen, talesman, talesmannen
office: talesperson för, pressekreterare, åklagare, kammaråklagare, chefsåklagare, domare, advokat, ambassadör, ÖB, tränare, förbundskapten, kapten, lagkapten
office: ekonom, chefsekonom, analytiker, chefsanalytiker, expert, experten, historiker, statsvetare, statsvetaren, forskare, forskaren, docent, överläkare, läkare
office: statsepidemiolog, smittskyddsläkare, rektor, rektorn, lärare, chefredaktör, författare, författaren, regissör, skådespelare, sångare, artist, journalist
office: företagare, bonde, riksbankschef, riksbankschefen, kommissionär, EU-kommissionär, kommundirektör, räddningsledare, insatsledare, meteorolog, meteorologen
office: projektledare, verksamhetschef
rank: general, generalen, överste, överstelöjtnant, major, kapten, löjtnant, sergeant, amiral, konteramiral, kommendör, kommissarie, poliskommissarie, fänrik

[roles]
role: talesperson, talesman, tjänsteman, minister, president, statsminister, borgmästare, kommunalråd, direktör, vd, chef, ordförande, expert, experter, analytiker
role: ekonom, ekonomer, forskare, forskaren, forskarna, vetenskapsman, professor, professorn, läkare, läkaren, läkarna, överläkare, sjuksköterska, sjuksköterskan
role: lärare, läraren, rektor, vittne, vittnet, vittnen, ögonvittne, ögonvittnen, invånare, invånaren, boende, granne, grannen, grannar, grannarna, mamma, mamman
role: mor, pappa, pappan, far, son, sonen, dotter, dottern, man, maken, fru, frun, bror, syster, föräldrar, föräldrarna, soldat, soldaten, militär, polis, polisen
role: polisman, brandman, räddningsledare, journalist, reporter, riksdagsledamot, politiker, politikern, diplomat, jurist, advokat, advokaten, åklagare, åklagaren
role: domare, ägare, ägaren, företagare, bonde, bonden, volontär, student, studenten, elev, eleven, tränare, tränaren, spelare, kapten, ledare, ledaren, sekreterare
role: pressekreterare, meteorolog, meteorologen, kund, kunden, patient, offer, offret, fackordförande, pensionär, medlem
organization: regeringen, regering, departementet, departement, Finansdepartementet, Utrikesdepartementet, UD, Försvarsdepartementet, polisen, polismyndigheten, Polismyndigheten
organization: Åklagarmyndigheten, åklagaren, domstolen, tingsrätten, hovrätten, Högsta domstolen, armén, Försvarsmakten, försvaret, räddningstjänsten, Kustbevakningen
organization: företaget, bolaget, koncernen, banken, Riksbanken, SCB, Statistiska centralbyrån, SMHI, Konjunkturinstitutet, KI, Folkhälsomyndigheten, Socialstyrelsen
organization: Trafikverket, Skatteverket, Försäkringskassan, Migrationsverket, Arbetsförmedlingen, Skolverket, MSB, Säpo, Naturvårdsverket, Energimyndigheten, Svenska kraftnät
organization: Vattenfall, SJ, SAS, Ericsson, Volvo, LO, TCO, Saco, Svenskt Näringsliv, ECB, IMF, Världsbanken, FN, WHO, partiet, Socialdemokraterna, Moderaterna, Sverigedemokraterna
organization: universitetet, sjukhuset, regionen, kommunen, länsstyrelsen, Länsstyrelsen, nyhetsbyrån, TT, Reuters, AFP, tidningen, SVT, Sveriges Radio, Ekot, Aftonbladet
organization: Expressen, riksdagen, EU-kommissionen, Kreml, Vita huset, Pentagon, facket, fackförbundet, föreningen, stiftelsen, myndigheten, myndigheterna, oppositionen
organization: Riksrevisionen, Valmyndigheten, Eurostat, NTB, Ritzau
anonymous: en källa, källa, källor, källor med insyn, en källa med insyn, anonym källa, anonyma källor, under förutsättning att få vara anonym, som vill vara anonym
anonymous: som ville vara anonym, som vill förbli anonym, vill vara anonym, på villkor att få vara anonym, under anonymitet, en tjänsteman, en högt uppsatt tjänsteman
anonymous: personer med insyn, person med insyn

[pronouns]
I singular: jag, mig, mej, min, mitt, mina
we plural: vi, oss, vår, vårt, våra, man
you: du, dig, dej, din, ditt, dina, ni, er, ert, era
he masculine singular: han, honom, hans
she feminine singular: hon, henne, hennes
it neuter singular: den, det, dess
they plural: de, dem, dom, deras, hen

[negations]
not: inte, ej, icke, aldrig, knappast, ingalunda, varken, inte längre, inte ännu, ännu inte, inte ens, ingenting som, på inga villkor, aldrig någonsin, på inget sätt
not: inte alls, långt ifrån, inte heller, ej heller, nej, inte bara, knappt någon, sällan
no: ingen, inget, inga, ingenting, ingenstans, noll, intet, saknar, saknas, brist på, ingens
without: utan, förutom, utom, undantaget, med undantag för, bortsett från, i stället för, istället för, exklusive, snarare än, fritt från
deny: förnekar, förnekade, förnekat, dementerar, dementerade, avvisar, avvisade, tillbakavisar, tillbakavisade, bestrider, bestred, nekar, nekade, vägrar, vägrade
deny: utesluter, uteslöt, motsätter sig, motsatte sig, emot, falskt, falsk, falska, felaktig, felaktigt, felaktiga, osant, osann, lögn, lögner, myt, fel, fejk
deny: påhitt, motsäger, misslyckas, misslyckades, slutade, nonsens, ogrundad, ogrundat, i strid med
doubt: tvivlar, tvivlade, tvivel, tveksam, tveksamt, tveksamma, osannolik, osannolikt, omöjlig, omöjligt, osäker, osäkert, oklart, så kallad, så kallade, så kallat
doubt: s.k., påstådd, påstådda, påstås, ifrågasätter, ifrågasatte, skeptisk, skeptiska, tror inte, tvekar, påstått, tveksamhet, misstror
if: om, ifall, såvida, såvida inte, förutsatt att, under förutsättning att, i fall, i händelse av, även om, som om, skulle, vore, utifall, om inte, annars
if: såvitt, antag att, beroende på, huruvida
question: vem, vad, när, var, varför, hur, vilken, vilket, vilka, vems, hur många, hur mycket, är det, har du, vart, varifrån, månne

[labels]
teaser: läs också, läs även, läs mer, läs vidare, se även, se också, mer om, missa inte
notice: följ oss, prenumerera, dela artikeln, annons, alla rättigheter förbehållna, klicka här, ladda ner appen, bli medlem, stöd oss
work: film, filmen, filmer, bok, boken, böcker, roman, romanen, dikt, dikten, sång, sången, låt, låten, singel, album, albumet, opera, operan, musikal, pjäs, pjäsen, serie, serien, program, programmet, tidskrift, tidning, tidningen, målning, målningen, spel, spelet, dokumentär, podd, podden, titeln, titel, med titeln, fartyg, fartyget, yacht, operation, projekt, projektet, restaurang, restaurangen, hotell, krog, band, märke, varumärke, döpt till
word: ord, ordet, orden, term, termen, uttryck, uttrycket, namn, namnet, smeknamn, etikett, etiketten, adjektiv, substantiv, slagord, förkortning, förkortningen, begrepp, begreppet, känd som
doubt: så kallad, så kallade, så kallat, s.k., påstådd, påstådda, självutnämnd, självutnämnda
