language pl

[cues]
say: mówi, mówią, mówił, mówiła, mówiło, mówili, mówiły, powiedział, powiedziała, powiedziało, powiedziały, powiedzieli, powie, powiada, powiadają, rzekł, rzekła
say: rzekli, rzecze
say: twierdzi, twierdzą, twierdził, twierdziła, twierdziło, twierdzili, twierdziły, stwierdził, stwierdziła, stwierdziło, stwierdzili, stwierdziły, stwierdza
say: stwierdzają, oświadczył, oświadczyła, oświadczyło, oświadczyli, oświadczyły, oświadcza, oświadczają, dodaje, dodają, dodał, dodała, dodało, dodali, dodały
say: dodawał, dodawała, dodawało, dodawali, dodawały
say: podkreśla, podkreślają, podkreślił, podkreśliła, podkreśliło, podkreślili, podkreśliły, podkreślał, podkreślała, podkreślało, podkreślali, podkreślały
say: zaznacza, zaznaczają, zaznaczył, zaznaczyła, zaznaczyło, zaznaczyli, zaznaczyły, wyjaśnia, wyjaśniają, wyjaśnił, wyjaśniła, wyjaśniło, wyjaśnili, wyjaśniły
say: tłumaczy, tłumaczą, tłumaczył, tłumaczyła, tłumaczyło, tłumaczyli, tłumaczyły
say: zapewnia, zapewniają, zapewnił, zapewniła, zapewniło, zapewnili, zapewniły, zapewniał, zapewniała, zapewniało, zapewniali, zapewniały, potwierdza, potwierdzają
say: potwierdził, potwierdziła, potwierdziło, potwierdzili, potwierdziły, przyznaje, przyznają, przyznał, przyznała, przyznało, przyznali, przyznały, ocenia
say: oceniają, ocenił, oceniła, oceniło, ocenili, oceniły, uważał, uważała, uważali
say: zauważa, zauważają, zauważył, zauważyła, zauważyło, zauważyli, zauważyły, wskazuje, wskazują, wskazał, wskazała, wskazało, wskazali, wskazały, komentuje
say: komentują, skomentował, skomentowała, skomentowało, skomentowali, skomentowały, komentował, komentowała, komentowało, komentowali, komentowały, ostrzega
say: ostrzegają, ostrzegł, ostrzegła, ostrzegli, przestrzega, przestrzegają, przestrzegł, przestrzegła, przestrzegli
say: apeluje, apelują, apelował, apelowała, apelowało, apelowali, apelowały, zaapelował, zaapelowała, zaapelowało, zaapelowali, zaapelowały, ogłasza, ogłaszają
say: ogłosił, ogłosiła, ogłosiło, ogłosili, ogłosiły, zapowiada, zapowiadają, zapowiedział, zapowiedziała, zapowiedzieli, deklaruje, deklarują, zadeklarował
say: zadeklarowała, zadeklarowało, zadeklarowali, zadeklarowały, obiecał, obiecała, obiecało, obiecali, obiecały, obiecuje, obiecują
say: odpowiada, odpowiadają, odpowiedział, odpowiedziała, odpowiedzieli, odparł, odparła, odparli, odpiera, ripostuje, ripostował, ripostowała, ripostowało
say: ripostowali, ripostowały, przekonuje, przekonują, przekonywał, przekonywała, przekonywało, przekonywali, przekonywały, argumentuje, argumentują, argumentował
say: argumentowała, argumentowało, argumentowali, argumentowały, wyjawił, wyjawiła, wyjawili
say: opowiada, opowiadają, opowiadał, opowiadała, opowiadało, opowiadali, opowiadały, opowiedział, opowiedziała, opowiedzieli, relacjonuje, relacjonują, relacjonował
say: relacjonowała, relacjonowało, relacjonowali, relacjonowały, wspomina, wspominają, wspominał, wspominała, wspominało, wspominali, wspominały, wspomniał
say: wspomniała, wspomnieli, przypomina, przypominają, przypomniał, przypomniała, przypomnieli
say: krytykuje, krytykują, skrytykował, skrytykowała, skrytykowało, skrytykowali, skrytykowały, chwali, pochwalił, pochwaliła, pochwaliło, pochwalili, pochwaliły
say: narzeka, narzekają, narzekał, narzekała, narzekało, narzekali, narzekały, skarży się, skarżą się, żali się, żalą się, ubolewa, ubolewał, ubolewała, ubolewało
say: ubolewali, ubolewały, kontynuuje, kontynuował, kontynuowała, kontynuowało, kontynuowali, kontynuowały, woła, wołają, wołał, wołała, wołało, wołali, wołały
say: zawołał, zawołała, zawołało, zawołali, zawołały, krzyczy, krzyczą, krzyczał, krzyczała, krzyczeli, krzyknął, krzyknęła, krzyknęli, wykrzyknął, wykrzyknęła
say: szepcze, szepnął, szepnęła, mruknął, mruknęła, westchnął, westchnęła, żartuje, żartował, żartowała, żartowało, żartowali, żartowały, zażartował, zażartowała
say: zażartowało, zażartowali, zażartowały, kpi, drwi, ironizuje, podsumowuje, podsumowują, podsumował, podsumowała, podsumowało, podsumowali, podsumowały
say: konkluduje, reasumuje, dowodzi, dowodzą, dowodził, dowodziła, dowodziło, dowodzili, dowodziły
say: precyzuje, precyzują, sprecyzował, sprecyzowała, sprecyzowało, sprecyzowali, sprecyzowały, uściślił, uściśliła, uściśliło, uściślili, uściśliły, uściśla
say: doprecyzował, doprecyzowała, doprecyzowało, doprecyzowali, doprecyzowały, zdradza, zdradził, zdradziła, zdradziło, zdradzili, zdradziły, ujawnia, ujawnił
say: ujawniła, ujawniło, ujawnili, ujawniły, wyznał, wyznała, wyznało, wyznali, wyznały, wyznaje, grozi, groził, groziła, groziło, grozili, groziły, zagroził
say: zagroziła, zagroziło, zagrozili, zagroziły, żąda, żądają, zażądał, zażądała, zażądało, zażądali, zażądały, domaga się, domagają się, domagał się, domagała się
say: domagało się, domagali się, domagały się, postuluje, sugeruje, sugerują, sugerował, sugerowała, sugerowało, sugerowali, sugerowały, zasugerował, zasugerowała
say: zasugerowało, zasugerowali, zasugerowały, proponuje, zaproponował, zaproponowała, zaproponowało, zaproponowali, zaproponowały, zaleca, zalecił, zaleciła
say: zaleciło, zalecili, zaleciły, radzi, poradził, poradziła, poradziło, poradzili, poradziły, powtarza, powtarzają, powtórzył, powtórzyła, powtórzyło, powtórzyli
say: powtórzyły, zastrzega, zastrzegają, zastrzegł, zastrzegła, zastrzegli, nie kryje, nie ukrywa, cieszy się, cieszą się, dziwi się, oburza się, wtóruje, wtórują
say: wtrąca, wtrącił, wtrąciła, wtrąciło, wtrącili, wtrąciły, kwituje, skwitował, skwitowała, skwitowało, skwitowali, skwitowały, wylicza, wyliczają, wyliczał
say: wyliczała, wyliczało, wyliczali, wyliczały, wyliczył, wyliczyła, wyliczyło, wyliczyli, wyliczyły, odnotował, odnotowała, odnotowało, odnotowali, odnotowały
say: zaręcza, zaręczył, zaręczyła, zaręczyło, zaręczyli, zaręczyły, poskarżył się, poskarżyła się, poskarżyło się, poskarżyli się, poskarżyły się, przyznawał
say: przyznawała, przyznawało, przyznawali, przyznawały, alarmuje, alarmują, alarmował, alarmowała, alarmowało, alarmowali, alarmowały, mówi się, mówiono, wyraził opinię
say: wyraziła opinię, stwierdzono, podkreślono, oświadczono, zaznaczono, dodano, przekazano, czytamy w
say base: powiedzieć, mówić, stwierdzić, twierdzić, oświadczyć, dodać, podkreślić, zaznaczyć, wyjaśnić, tłumaczyć, zapewnić, potwierdzić, przyznać, ocenić, zauważyć
say base: wskazać, skomentować, ostrzec, zaapelować, ogłosić, zapowiedzieć, zadeklarować, obiecać, odpowiedzieć, przekonywać, argumentować, opowiedzieć, przypomnieć
say base: skrytykować, zawołać, podsumować, sprecyzować, ujawnić, zażądać, zasugerować, zaproponować, powtórzyć, zastrzec
say ing: mówiąc, dodając, podkreślając, zaznaczając, twierdząc, wyjaśniając, tłumacząc, zapewniając, przekonując, argumentując, apelując, przyznając, ostrzegając
say ing: zapowiadając, oświadczając, przypominając, komentując, odpowiadając
say noun: słowa, słów, słowami, wypowiedź, wypowiedzi, oświadczenie, oświadczeniu, komunikat, komunikacie, komentarz, komentarzu, wywiad, wywiadzie, przemówienie
say noun: przemówieniu, wystąpienie, wystąpieniu, deklaracja, apel, zapewnienia
tell: poinformował, poinformowała, poinformowało, poinformowali, poinformowały, informuje, informują, informował, informowała, informowało, informowali, informowały
tell: przekazał, przekazała, przekazało, przekazali, przekazały, przekazuje, przekazują, powiadomił, powiadomiła, powiadomiło, powiadomili, powiadomiły, powiadamia
tell: uprzedził, uprzedziła, uprzedziło, uprzedzili, uprzedziły, zwrócił się do, zwróciła się do, zwróciło się do, zwrócili się do, zwróciły się do, zwraca się do
tell: poprosił, poprosiła, poprosiło, poprosili, poprosiły, prosi, proszą, przekonał, przekonała, przekonało, przekonali, przekonały, wezwał, wezwała, wezwało
tell: wezwali, wezwały, wzywa, wzywają, poinformowano, powiadomiono, podzielił się, podzieliła się, podzieliło się, podzielili się, podzieliły się
tell base: poinformować, informować, przekazać, powiadomić, poprosić, wezwać
write: pisze, piszą, pisał, pisała, pisało, pisali, pisały, napisał, napisała, napisało, napisali, napisały, napisano, opublikował, opublikowała, opublikowało
write: opublikowali, opublikowały, publikuje, tweetuje, zatweetował, zatweetowała, zatweetowało, zatweetowali, zatweetowały, zamieścił, zamieściła, zamieściło
write: zamieścili, zamieściły, wpisał, wpisała, wpisało, wpisali, wpisały, odpisał, odpisała, odpisało, odpisali, odpisały, dopisał, dopisała, dopisało, dopisali
write: dopisały, czytamy
write base: pisać, napisać, opublikować, zamieścić
report: podaje, podają, podał, podała, podało, podali, podały, podawał, podawała, podawało, podawali, podawały, podano, donosi, donoszą, doniósł, doniosła, donieśli
report: doniosły, cytuje, cytują, cytował, cytowała, cytowało, cytowali, cytowały, zacytował, zacytowała, zacytowało, zacytowali, zacytowały, raportuje, raportował
report: raportowała, raportowało, raportowali, raportowały, relacjonuje, informuje, publikuje, dowiedział się, dowiedziała się, dowiedzieli się, wynika z
report base: podać, donieść, cytować, zacytować
deny: zaprzecza, zaprzeczają, zaprzeczył, zaprzeczyła, zaprzeczyło, zaprzeczyli, zaprzeczyły, zaprzeczał, zaprzeczała, zaprzeczało, zaprzeczali, zaprzeczały
deny: dementuje, dementują, zdementował, zdementowała, zdementowało, zdementowali, zdementowały, odrzuca, odrzucają, odrzucił, odrzuciła, odrzuciło, odrzucili
deny: odrzuciły, odrzucał, odrzucała, odrzucało, odrzucali, odrzucały, kwestionuje, kwestionują, zakwestionował, zakwestionowała, zakwestionowało, zakwestionowali
deny: zakwestionowały, neguje, negują, negował, negowała, negowało, negowali, negowały, odcina się, odciął się, odcięła się, wypiera się, wyparł się, wyparła się
deny: wyparli się, nie powiedział, nie powiedziała, nie powiedzieli, nigdy nie powiedział, nigdy nie powiedziała, nie mówi, nie mówił, nie mówiła, nie potwierdził
deny: nie potwierdziła, nie potwierdza, odmówił komentarza, odmówiła komentarza, odmówili komentarza, nie chciał komentować, nie chciała komentować, nie stwierdził
deny: nie stwierdziła
deny base: zaprzeczyć, zdementować, odrzucić, zakwestionować, zanegować
ask: pyta, pytają, pytał, pytała, pytało, pytali, pytały, zapytał, zapytała, zapytało, zapytali, zapytały, zapytuje, dopytuje, dopytują, dopytywał, dopytywała
ask: dopytywało, dopytywali, dopytywały, spytał, spytała, spytało, spytali, spytały, docieka, zastanawia się, zastanawiają się, zastanawiał się, zastanawiała się
ask: zastanawiało się, zastanawiali się, zastanawiały się
ask base: pytać, zapytać, spytać
think: uważa, uważają, sądzi, sądzą, sądził, sądziła, sądziło, sądzili, sądziły, myśli, myślą, myślał, myślała, wierzy, wierzą, wierzył, wierzyła, wierzyło, wierzyli
think: wierzyły, spodziewa się, spodziewają się, spodziewał się, spodziewała się, spodziewało się, spodziewali się, spodziewały się, oczekuje, oczekują, oczekiwał
think: oczekiwała, oczekiwało, oczekiwali, oczekiwały, prognozuje, prognozują, prognozował, prognozowała, prognozowało, prognozowali, prognozowały, przewiduje
think: przewidują, przewidywał, przewidywała, przewidywało, przewidywali, przewidywały, szacuje, szacują, szacował, szacowała, szacowało, szacowali, szacowały
think: oszacował, oszacowała, oszacowało, oszacowali, oszacowały, przypuszcza, przypuszczają, przypuszczał, przypuszczała, przypuszczało, przypuszczali, przypuszczały
think: zakłada, zakładają, zakładał, zakładała, zakładało, zakładali, zakładały, obawia się, obawiają się, obawiał się, obawiała się, obawiało się, obawiali się
think: obawiały się, liczy na, ma nadzieję, mają nadzieję, podejrzewa, podejrzewają, wątpi, wątpią, rozumie, wie, wiedzą, wiedział, wiedziała
think base: uważać, sądzić, myśleć, wierzyć, spodziewać się, oczekiwać, prognozować, szacować, przypuszczać, zakładać
show: pokazuje, pokazują, pokazał, pokazała, pokazało, pokazali, pokazały, wykazał, wykazała, wykazało, wykazali, wykazały, wykazuje, wykazują, wynika, świadczy
show: świadczą, świadczył, świadczyła, świadczyło, świadczyli, świadczyły, dowodzi, potwierdzają dane, ustalił, ustaliła, ustaliło, ustalili, ustaliły, ustalono
show: zarejestrował, zarejestrowała, zarejestrowało, zarejestrowali, zarejestrowały, zarejestrowano, odnotowano, naliczył, naliczyła, naliczyło, naliczyli, naliczyły
show: naliczono
show base: pokazać, wykazać, ustalić
show noun: dane, danych, statystyki, statystyk, badanie, badania, badań, raport, raportu, sondaż, sondażu, ankieta, analiza, analizy, zestawienie
accord: według, zdaniem, jak podaje, jak podają, jak podał, jak podała, jak podano, jak poinformował, jak poinformowała, jak informuje, jak informują, jak donosi
accord: jak donoszą, jak twierdzi, jak mówi, jak powiedział, jak powiedziała, jak dodał, jak dodała, jak zaznaczył, jak zaznaczyła, jak wyjaśnił, jak wyjaśniła
accord: jak przekazał, jak przekazała, jak pisze, jak wynika z, w ocenie, w opinii, w przekonaniu, ze słów, w myśl, zgodnie z, zgodnie ze słowami, powołując się na
accord: wg, z danych, jak ocenia, jak ocenił, jak oceniła, jak przyznał, jak przyznała, jak stwierdził, jak stwierdziła, jak podkreślił, jak podkreśliła, cytowany przez
accord: cytowana przez, w rozmowie z, na podstawie danych, jego zdaniem, jej zdaniem, ich zdaniem, według niego, według niej, słowami
passive: miał powiedzieć, miała powiedzieć, mieli powiedzieć, rzekomo powiedział, rzekomo, podobno, jakoby, cytowany, cytowana, cytowany przez agencję, jak się twierdzi
passive: mówi się że, słyszymy
call: nazwał, nazwała, nazwało, nazwali, nazwały, nazywa, nazywają, określił, określiła, określiło, określili, określiły, określa, określają, określany jako
call: określił jako, określiła jako, opisał jako, opisała jako, opisało jako, opisali jako, opisały jako, opisuje jako, uznał za, uznała za, uznało za, uznali za
call: uznały za, okrzyknął
call base: nazwać, określić

[titles]
honorific: pan, pani, pana, panem, panią, panu, państwo, dr, prof., mgr, inż., ksiądz, ks., biskup, bp, arcybiskup, abp, kardynał, papież, król, królowa, książę
honorific: księżna, święty, św., ojciec, siostra, doktor, profesor, hrabia
office: prezydent, prezydenta, prezydentem, prezydentowi, wiceprezydent, premier, premiera, premierem, premierowi, wicepremier, minister, ministra, ministrem
office: ministrze, wiceminister, minister obrony, minister finansów, minister spraw zagranicznych, minister spraw wewnętrznych, minister zdrowia, minister edukacji
office: minister sprawiedliwości, minister klimatu, minister rolnictwa, szef, szefa, szefowa, szefem, szef MON, szef MSZ, szef MSWiA, szef rządu, kanclerz, sekretarz
office: sekretarz stanu, sekretarz generalny, podsekretarz stanu, marszałek, marszałkini, marszałka, marszałek Sejmu, marszałek Senatu, wicemarszałek, poseł, posłanka
office: posła, senator, senatorka, europoseł, europosłanka, radny, radna, burmistrz, wójt, starosta, wojewoda, prezes, prezeska, prezesa, wiceprezes, dyrektor
office: dyrektorka, dyrektora, wicedyrektor, przewodniczący, przewodnicząca, przewodniczącego, wiceprzewodniczący, rzecznik, rzeczniczka, rzecznika, kierownik
office: kierowniczka, komendant, prokurator, prokuratorka, sędzia, adwokat, mecenas, ambasador, konsul, trener, trenerka, kapitan, lekarz, lekarka, ekspert, ekspertka
office: analityk, analityczka, ekonomista, ekonomistka, historyk, politolog, socjolog, dziennikarz, dziennikarka, redaktor, pisarz, pisarka, reżyser, aktor, aktorka
office: piosenkarka, piosenkarz, przedsiębiorca, rolnik, związkowiec, lider, liderka, komisarz, gubernator, wiceszef, wiceszefowa, rektor
rank: generał, gen., generała, generał brygady, pułkownik, płk, podpułkownik, ppłk, major, mjr, kapitan, kpt., porucznik, por., sierżant, sierż., chorąży, admirał
rank: komisarz, nadkomisarz, nadkom., podkomisarz, podkom., aspirant, asp., inspektor, podinspektor, podinsp., młodszy brygadier, mł. bryg., brygadier, bryg.
rank: starszy aspirant, st. asp., starszy kapitan, st. kpt., kom.

[roles]
role: rzecznik, rzeczniczka, urzędnik, urzędniczka, urzędnicy, minister, ministra, prezydent, premier, prezes, prezeska, dyrektor, dyrektorka, szef, szefowa
role: kierownik, kierowniczka, ekspert, ekspertka, eksperci, analityk, analityczka, analitycy, ekonomista, ekonomistka, ekonomiści, naukowiec, naukowcy, badacz
role: badaczka, badacze, socjolog, politolog, historyk, lekarz, lekarka, lekarze, pielęgniarka, nauczyciel, nauczycielka, świadek, świadkowie, mieszkaniec, mieszkanka
role: mieszkańcy, sąsiad, sąsiadka, sąsiedzi, matka, ojciec, syn, córka, mąż, żona, brat, siostra, rodzice, policjant, policjantka, policjanci, strażak, strażacy
role: żołnierz, żołnierze, wojskowy, dziennikarz, dziennikarka, poseł, posłanka, posłowie, senator, radny, radna, burmistrz, wójt, dyplomata, prawnik, adwokat
role: prokurator, sędzia, właściciel, właścicielka, przedsiębiorca, rolnik, rolnicy, trener, zawodnik, zawodniczka, emeryt, emerytka, wolontariusz, wolontariuszka
role: student, studentka, kierowca, sprzedawca, polityk, politycy, działacz, działaczka, aktywista, aktywistka, związkowiec, związkowcy, przewodniczący, przewodnicząca
role: pacjent, pacjentka, ofiara, klient, klientka, meteorolog, synoptyk
organization: rząd, rządu, ministerstwo, ministerstwa, resort, resortu, resorcie, MON, MSZ, MSWiA, policja, policji, straż pożarna, prokuratura, prokuratury, sąd, sądu
organization: wojsko, wojska, sztab, Sztab Generalny, Straż Graniczna, firma, firmy, spółka, spółki, bank, bank centralny, NBP, Narodowy Bank Polski, GUS, Główny Urząd Statystyczny
organization: IMGW, ZUS, NFZ, RPP, Rada Polityki Pieniężnej, KNF, UOKiK, PKN, Orlen, PKP, partia, uniwersytet, szpital, agencja, gazeta, dziennik, portal, telewizja
organization: radio, PAP, Polska Agencja Prasowa, Sejm, Senat, parlament, Kancelaria Prezydenta, Kancelaria Premiera, KPRM, Pałac Prezydencki, Komisja Europejska, KE
organization: EBC, Eurostat, ONZ, NIK, Najwyższa Izba Kontroli, PKW, Państwowa Komisja Wyborcza, Trybunał Konstytucyjny, Sąd Najwyższy, Kreml, Biały Dom, Pentagon, Reuters
organization: AFP, związek, urząd, urzędu, ratusz, magistrat, stowarzyszenie, fundacja, instytut, władze, opozycja, MFW, Bank Światowy, RCB, komenda, urząd miasta
anonymous: źródło, źródła, źródeł, informator, informatorzy, rozmówca, rozmówcy, nasz rozmówca, nasi rozmówcy, pragnący zachować anonimowość, pragnąca zachować anonimowość
anonymous: chcący zachować anonimowość, prosząc o anonimowość, prosząca o anonimowość, proszący o anonimowość, pod warunkiem zachowania anonimowości, zastrzegając anonimowość
anonymous: anonimowo, nieoficjalnie, anonimowe źródło, wysoki rangą urzędnik, osoba znająca sprawę, osoba zbliżona do sprawy

[pronouns]
I singular: ja, mnie, mi, mną, mój, moja, moje, moi, mojego, mojej, moim, moich
we plural: my, nas, nam, nami, nasz, nasza, nasze, nasi, naszego, naszej, naszych, naszym
you: ty, ciebie, cię, ci, tobie, tobą, wy, was, wam, wami, twój, twoja, twoje, wasz, wasza, wasze, wasi
he masculine singular: on, jego, jemu, mu, go, nim, niego, niemu
she feminine singular: ona, jej, ją, nią, niej
it neuter singular: ono
they plural: oni, one, ich, im, nimi, nich

[negations]
not: nie, nigdy, wcale nie, bynajmniej, wcale, ani, skądże, w żadnym razie, w żadnym wypadku, pod żadnym pozorem, już nie, jeszcze nie, wciąż nie, nadal nie
not: ledwie, ledwo, zgoła nie, wręcz przeciwnie, absolutnie nie, niekoniecznie, żadną miarą, nie tylko
no: żaden, żadna, żadne, żadnego, żadnej, żadnych, żadnym, żadną, nikt, nikogo, nikomu, nikim, nic, niczego, niczym, niczemu, nigdzie, brak, brakuje, nie ma
no: nie było, zero
without: bez, oprócz, poza, z wyjątkiem, za wyjątkiem, wyjąwszy, prócz, pomijając, zamiast, w odróżnieniu od
deny: zaprzecza, zaprzeczył, zaprzeczyła, zaprzeczyło, zaprzeczyli, zaprzeczyły, zaprzeczają, dementuje, zdementował, zdementowała, zdementowało, zdementowali
deny: zdementowały, odrzuca, odrzucił, odrzuciła, odrzuciło, odrzucili, odrzuciły, odrzucają, wyklucza, wykluczył, wykluczyła, wykluczyło, wykluczyli, wykluczyły
deny: wykluczają, odmówił, odmówiła, odmówiło, odmówili, odmówiły, odmawia, odmawiają, sprzeciwia się, sprzeciwił się, sprzeciwiła się, sprzeciwiło się, sprzeciwili się
deny: sprzeciwiły się, kwestionuje, kwestionują, nieprawda, nieprawdą, nieprawdziwy, nieprawdziwa, nieprawdziwe, fałsz, fałszem, fałszywy, fałszywa, fałszywe
deny: fałszywie, kłamstwo, kłamstwem, błędny, błędna, błędne, błędnie, mylnie, mit, mitem, fake, niesłusznie, to nie tak, bzdura, bzdurą, przestał, przestała
deny: przeciw, przeciwko
deny: zaprzeczając, odrzucając, wykluczając
doubt: wątpi, wątpią, wątpił, wątpiła, wątpiło, wątpili, wątpiły, wątpliwy, wątpliwa, wątpliwe, wątpię, mało prawdopodobny, mało prawdopodobna, mało prawdopodobne
doubt: nieprawdopodobny, nieprawdopodobna, nieprawdopodobne, niepewny, niepewna, niepewne, niejasny, niejasna, niejasne, rzekomy, rzekoma, rzekome, rzekomo, jakoby
doubt: tak zwany, tak zwana, tak zwane, tzw., domniemany, podobno, niemożliwy, niemożliwa, niemożliwe, trudno uwierzyć, chyba nie, niby
if: jeśli, jeżeli, gdyby, czy, o ile, chyba że, pod warunkiem, pod warunkiem że, w razie, w przypadku, na wypadek, jakby, byleby, dopóki, by, byłby, byłaby
if: byłoby, zakładając, załóżmy, nawet jeśli, nawet gdyby, jak gdyby
question: kto, co, kiedy, gdzie, dlaczego, czemu, jak, który, która, które, jaki, jaka, jakie, ile, ilu, skąd, dokąd, po co, czyj, czyja, czyż, czyżby, na ile

[labels]
teaser: czytaj też, czytaj także, czytaj również, czytaj więcej, przeczytaj też, przeczytaj także, przeczytaj również, zobacz też, zobacz także, zobacz również, więcej na ten temat, polecamy, warto przeczytać, sprawdź też
notice: obserwuj nas, dołącz do nas, zapisz się, subskrybuj, zasubskrybuj, udostępnij, reklama, wszelkie prawa zastrzeżone, wspieraj nas, pobierz aplikację, zobacz wideo, obejrzyj
work: film, filmu, filmie, książka, książki, książce, powieść, powieści, wiersz, piosenka, piosenki, utwór, album, albumu, sztuka, opera, musical, serial, serialu, program, programu, magazyn, tygodnik, dziennik, gazeta, obraz, gra, dokument, spektakl, tytuł, pod tytułem, pt., zatytułowany, zatytułowana, statek, jacht, okręt, operacja, projekt, restauracja, hotel, zespół, kryptonim, marka
word: słowo, słowa, słowem, słów, termin, określenie, nazwa, pojęcie, wyrażenie, hasło, przydomek, pseudonim, skrót, wyraz, znany jako, nazywany
doubt: tak zwany, tak zwana, tak zwane, tzw., rzekomy, rzekoma, rzekome, domniemany, samozwańczy
