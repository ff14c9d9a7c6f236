language pl

[changes]
up verb: wzrósł, wzrosła, wzrosło, wzrosły, wzrośli, wzrasta, wzrastają, wzrośnie, wzrosnąć, rośnie, rosną, rósł, rosła, rosło, rosły, urósł, urosła, urosło, urosły
up verb: urosnąć, zwiększył, zwiększyła, zwiększyło, zwiększyli, zwiększyły, zwiększa, zwiększył się, zwiększyła się, zwiększyło się, zwiększyły się, zwiększa się
up verb: zwiększyć, zwiększono, podniosła, podniosło, podniosły, podniósł, podnieśli, podniesiono, podwyższył, podwyższyła, podwyższyło, podwyższyli, podwyższyły
up verb: podwyższono, wzbił się, podskoczył, podskoczyła, podskoczyło, podskoczyli, podskoczyły, skoczył, skoczyła, skoczyło, skoczyli, skoczyły, podrożał, podrożała
up verb: podrożało, podrożały, drożeje, drożeją, zdrożał, zdrożała, zdrożało, zdrożały, przybyło, przybył, przybyła, przybyły, zyskał, zyskała, zyskało, zyskali
up verb: zyskały, zyskuje, zyskują, powiększył, powiększyła, powiększyło, powiększyli, powiększyły, poszedł w górę, poszła w górę, poszło w górę, poszły w górę
up verb: wystrzelił, wystrzeliła, wystrzeliło, wystrzelili, wystrzeliły, umocnił się, umocniła się, umocniło się, poprawił, poprawiła, poprawiło, poprawili, poprawiły
up verb: odbił, odbiła, odbiło, odbiły, awansował, awansowała, awansowało, awansowali, awansowały, wzmocnił się
up noun: wzrost, wzrostu, wzrostem, wzrosty, zwiększenie, zwiększenia, zwiększeń, zwiększeniu, zwiększeniem, zwiększeniom, zwiększeniami, podwyżka, podwyżki, podwyżkę
up noun: podwyżką, podwyżek, przyrost, przyrostu, skok, podwyższenie, podwyższenia, podwyższeń, podwyższeniu, podwyższeniem, podwyższeniom, podwyższeniami, zwyżka
up noun: zwyżki, podniesienie
up adverb: wyższy, wyższa, wyższe, wyższego, wyższej, wyższemu, wyższym, wyższą, wyższych, wyższymi, wyżej, więcej, w górę, drożej, na plusie
down verb: spadł, spadła, spadło, spadli, spadły, spada, spadają, spadnie, spaść, zmalał, zmalała, zmalało, zmalały, maleje, maleją, obniżył, obniżyła, obniżyło
down verb: obniżyli, obniżyły, obniża, obniżają, obniżył się, obniżyła się, obniżyło się, obniżyły się, obniżono, obniżyć, zmniejszył, zmniejszyła, zmniejszyło, zmniejszyli
down verb: zmniejszyły, zmniejsza, zmniejszają, zmniejszył się, zmniejszyła się, zmniejszyło się, zmniejszyły się, zmniejszono, zmniejszyć, skurczył się, skurczyła się
down verb: skurczyło się, skurczyły się, zredukował, zredukowała, zredukowało, zredukowali, zredukowały, zredukowano, ograniczył, ograniczyła, ograniczyło, ograniczyli
down verb: ograniczyły, ograniczono, staniał, staniała, staniało, staniały, potaniał, potaniała, potaniało, potaniały, tanieje, tanieją, stracił, straciła, straciło
down verb: stracili, straciły, traci, tracą, ubył, ubyła, ubyło, ubyły, opadł, opadła, opadło, opadły, zjechał, zjechała, zjechało, zjechali, zjechały, osłabił się
down verb: osłabiła się, osłabiło się, poszedł w dół, poszła w dół, poszło w dół, poszły w dół, runął, runęła, runęło, runęły, załamał się, załamała się, pogorszył
down verb: pogorszyła, pogorszyło, pogorszyli, pogorszyły, ściął, ścięła, ścięli, ścięto, skrócił, skróciła, skróciło, skrócili, skróciły, skrócono
down noun: spadek, spadku, spadkiem, spadki, spadków, obniżka, obniżki, obniżkę, obniżką, obniżek, obniżenie, obniżenia, obniżeń, obniżeniu, obniżeniem, obniżeniom
down noun: obniżeniami, zmniejszenie, zmniejszenia, zmniejszeń, zmniejszeniu, zmniejszeniem, zmniejszeniom, zmniejszeniami, redukcja, redukcji, redukcję, redukcją
down noun: redukcje, ubytek, ubytku, zniżka, ograniczenie, ograniczenia, ograniczeń, ograniczeniu, ograniczeniem, ograniczeniom, ograniczeniami, cięcie, cięcia, cięć
down noun: załamanie, osłabienie, kurczenie
down adverb: niższy, niższa, niższe, niższego, niższej, niższemu, niższym, niższą, niższych, niższymi, niżej, mniej, w dół, taniej, na minusie
flat: bez zmian, nie zmienił się, nie zmieniła się, nie zmieniło się, nie zmieniły się, stabilny, stabilna, stabilne, stabilnego, stabilnej, stabilnemu, stabilnym
flat: stabilną, stabilnych, stabilnymi, niezmieniony, niezmieniona, niezmienione, niezmienionej, utrzymał się, utrzymała się, utrzymało się, utrzymały się, utrzymuje się
flat: pozostał, pozostała, pozostało, pozostały, stagnacja, stał w miejscu
times: podwoił, podwoiła, podwoiło, podwoili, podwoiły, podwoił się, podwoiła się, podwoiło się, podwoiły się, podwaja, podwoić, podwojenie, dwukrotnie, dwa razy więcej = 2
times: dwukrotnie więcej, dwukrotnie wyższy, dwukrotnie wyższa, dwukrotnie wyższe, dwa razy wyższy, dwa razy wyższa, dwa razy wyższe, dwa razy większy, dwa razy większa = 2
times: dwa razy większe, dwukrotny, dwukrotna, dwukrotne, dwukrotnego, dwukrotnej, dwa razy tyle, dubluje = 2
times: potroił, potroiła, potroiło, potroili, potroiły, potroił się, potroiła się, potroiło się, potroiły się, trzykrotnie, trzy razy więcej, trzykrotnie więcej = 3
times: trzykrotnie wyższy, trzykrotnie wyższa, trzykrotnie wyższe, trzy razy większy, trzy razy większa, trzy razy większe, trzykrotny, trzykrotna, trzykrotne = 3
times: trzykrotnego, trzykrotnej, potrojenie, trzy razy tyle = 3
times: czterokrotnie, cztery razy więcej, czterokrotnie więcej, czterokrotny, czterokrotna, czterokrotne, czterokrotnego, czterokrotnej = 4
times: pięciokrotnie, pięć razy więcej, pięciokrotnie więcej, pięciokrotny, pięciokrotna, pięciokrotne, pięciokrotnego, pięciokrotnej = 5
times: sześciokrotnie, sześć razy więcej, sześciokrotny, sześciokrotna, sześciokrotne, sześciokrotnego, sześciokrotnej = 6
times: siedmiokrotnie = 7
times: ośmiokrotnie = 8
times: dziesięciokrotnie, dziesięć razy więcej, dziesięciokrotny, dziesięciokrotna, dziesięciokrotne, dziesięciokrotnego, dziesięciokrotnej = 10
times: stukrotnie, sto razy więcej = 100
times: o połowę mniej, dwa razy mniej, dwukrotnie mniej, spadł o połowę, spadła o połowę, spadło o połowę, spadły o połowę, zmniejszył się o połowę, zmniejszyła się o połowę = 1/2
times: zmniejszyło się o połowę = 1/2
times: o połowę więcej, wzrósł o połowę, wzrosła o połowę, półtora raza, półtorakrotnie = 3/2
times: trzykrotnie mniej, trzy razy mniej = 1/3
times unit: razy więcej, razy wyższy, razy wyższa, razy wyższe, razy większy, razy większa, razy większe, razy, raza, -krotnie, krotnie, -krotność, -krotny, -krotna = 1
to: do, do poziomu, wynosi, wynoszą, wyniósł, wyniosła, wyniosło, wyniosły, osiągnął, osiągnęła, osiągnęło, osiągnęli, osiągnęły, osiąga, sięgnął, sięgnęła
to: sięgnęło, sięgnęli, sięgnęły, sięga, sięgają, dobił do, dobiła do, dobiło do, dobiły do, kształtuje się na poziomie, ukształtował się na poziomie, stanowi
to: stanowią, stanowił, stanowiła, stanowiło, stanowiły, liczy, liczą, liczył, liczyła, liczyło, liczyły
by: o
from: z, ze, od, w porównaniu z, w porównaniu do, wobec, wobec poprzednich, w stosunku do, względem, w zestawieniu z, zamiast

[aggregations]
total: łącznie, ogółem, w sumie, razem, w całości, ogólna, ogólną, ogólnej, łączna, łączną, łącznej, łączny, łącznych, suma, sumie, całkowita, całkowitą, całkowitej
total: całkowity, całkowite, całkowitych, w ogóle, całość, sumarycznie, globalnie, suma summarum
mean: średnio, przeciętnie, średnia, średnią, średniej, średnie, średniego, średnich, średnim, przeciętna, przeciętną, przeciętnej, przeciętny, przeciętne, przeciętnego
mean: przeciętnych, przeciętnym, mediana, medianę, mediany
cumulative: dotychczas, dotąd, do tej pory, od początku, jak dotąd, narastająco, do dziś, do dzisiaj, już, na dzień, do końca, skumulowany, skumulowana, skumulowane
cumulative: skumulowanej
increment: dodatkowy, dodatkowa, dodatkowe, dodatkowych, dodatkowego, dodatkowej, dodatkowo, dodatkowymi, kolejny, kolejna, kolejne, kolejnych, kolejnego, kolejnej
increment: kolejnymi, kolejni, nowy, nowa, nowe, nowych, nowego, nowej, nowymi, nową, nowi, następne, następnych, jeszcze, więcej, ponownie
rate: na mieszkańca, na osobę, na głowę, per capita, na jednego mieszkańca, na 100 tys. mieszkańców, na 100 tys., na 1000 mieszkańców, wskaźnik, wskaźnika, stopa
rate: stopy, stopę, odsetek, odsetka, udział, udziału, poziom
instant: obecnie, aktualnie, w tej chwili, teraz, na koniec, pod koniec, na początku, w danym momencie, bieżąco, jednocześnie

[modalities]
proposed: planowany, planowana, planowane, planowanych, planowanego, planowanej, planuje, planują, planował, planowała, planowało, planowali, planowały, zaplanowany
proposed: zaplanowana, zaplanowane, zaplanowanych, proponuje, proponują, proponował, proponowała, proponowało, proponowali, proponowały, zaproponował, zaproponowała
proposed: zaproponowało, zaproponowali, zaproponowały, proponowany, proponowana, proponowane, proponowanych, chce, chcą, chciał, chciała, chciało, chcieli, zamierza
proposed: zamierzają, zamierzał, zamierzała, zamierzało, zamierzali, zamierzały, może, mogą, mógłby, mogłaby, mogłoby, mogliby, mogłyby, powinien, powinna, powinno
proposed: powinny, powinni, ma wynieść, mają wynieść, obiecał, obiecała, obiecało, obiecali, obiecały, obiecuje, zapowiada, zapowiadają, cel, celem, projekt, propozycja
proposed: propozycji, docelowo, postuluje, postulują, domaga się, domagają się, apeluje o, rozważa, rozważają, możliwy, możliwa, możliwe, deklaruje, ewentualny
proposed: ewentualna, ewentualne, ewentualnie, miałby, miałaby, miałoby, miałyby
estimated: szacuje się, szacuje, szacują, szacował, szacowała, szacowało, szacowali, szacowały, szacowany, szacowana, szacowane, szacowanych, szacowanego, według szacunków
estimated: szacunki, szacunków, szacunkowy, szacunkowa, szacunkowe, oszacował, oszacowała, oszacowało, oszacowali, oszacowały, oszacowano, prawdopodobnie, przypuszczalnie
estimated: rzekomo, podobno, zapewne, wstępny, wstępna, wstępne, wstępnych, wstępnie, według wstępnych danych, wstępne dane, nieoficjalnie, możliwe że, chyba, być może
estimated: domniemany, rzekomy, prawdopodobny, prawdopodobna, prawdopodobne
forecast: prognozuje, prognozują, prognozował, prognozowała, prognozowało, prognozowali, prognozowały, prognozowany, prognozowana, prognozowane, prognoza, prognozy
forecast: prognozę, prognoz, oczekuje, oczekują, oczekuje się, oczekiwany, oczekiwana, oczekiwane, przewiduje, przewidują, przewidywany, przewidywana, przewidywane
forecast: przewiduje się, spodziewa się, spodziewają się, spodziewany, spodziewana, spodziewane, będzie, będą, zostanie, zostaną, według prognoz, ma osiągnąć, ma wzrosnąć
forecast: ma spaść
conditional: jeśli, jeżeli, gdyby, o ile, pod warunkiem, w przypadku, w razie, by, byłby, byłaby, byłoby, byłyby, hipotetycznie, chyba że, zakładając
withdrawn: wcześniej podawano, wcześniej informowano, wcześniej podaliśmy, wcześniej informowaliśmy, we wcześniejszej wersji, w poprzedniej wersji, poprzednia wersja
withdrawn: wcześniejsza wersja, pierwotnie podano, początkowo podano, początkowo podawano, początkowo informowano, początkowo mówiono, błędnie podano, błędnie podaliśmy
withdrawn: błędnie, omyłkowo, mylnie, sprostowanie, sprostowano, korekta, erratum, skorygowano, skorygowany, skorygowana, skorygowane, wycofano, wycofał się z, wycofała się z
withdrawn: a nie jak, a nie jak podawano, nie jak wcześniej

[polarity]
negative: deficyt, deficytu, deficytem, deficyty, strata, straty, strat, stratę, stratą, ujemny, ujemna, ujemne, ujemnego, ujemnej, minus, niedobór, niedoboru, dług
negative: długu, długi, zadłużenie, zadłużenia, poniżej zera, odpływ, odpływu, ubytek, na minusie, manko, luka, lukę, ujemnego salda
positive: nadwyżka, nadwyżki, nadwyżkę, nadwyżką, zysk, zysku, zyski, zyskiem, dodatnia, dodatnie, dodatniego, dodatniej, plus, napływ, napływu, powyżej zera, na plusie
neutral: saldo, salda, bilans, bilansu, wynik, wyniku

[rest]
stop: ale, jednak, jednakże, lecz, chociaż, choć, podczas gdy, natomiast, ponieważ, bo, gdyż, dlatego, więc, zatem, w tym, włącznie z, mimo, pomimo, po, zanim
stop: gdy, kiedy, który, która, które, którzy, że, a, i, oraz, tymczasem, z czego, spośród, z kolei
filler: na przykład, np., zwłaszcza, szczególnie, właśnie, przecież, oczywiście, proszę, mianowicie, tj., tzn., po prostu, no, otóż, faktycznie, zresztą, jedynie
filler: tylko
hesitation: yyy, eee, hmm, ehm

[function]
det: ten, ta, to, te, ci, tego, tej, tych, tym, tymi, tę, tą, tamten, tamta, tamto, tamte, każdy, każda, każde, każdego, każdej, wszyscy, wszystkie, wszystkich
det: wszystkim, inny, inna, inne, innych, inni, taki, taka, takie, takich, sam, sama, same, samo, jakiś, jakaś, jakieś, żaden, żadna, żadne, niektórzy, niektóre
det: niektórych, pewien, pewna, swój, swoje, swoich, swoją, swojego, swojej, jego, jej, ich, cały, cała, całe
prep: na, do, z, ze, za, przez, przy, pod, nad, przed, po, bez, dla, od, ode, między, pomiędzy, mimo, pomimo, oprócz, poza, podczas, wśród, spośród, obok, wobec
prep: według, dzięki, przeciwko, przeciw, około, koło, wzdłuż, ku, o, u, zamiast, względem, wskutek, z powodu, w ciągu, w trakcie, na rzecz, ponad, w wyniku
prep: na temat, w sprawie, podług
prep place: w, we, na terenie, na obszarze, w pobliżu, na terytorium
prep part: spośród wszystkich, z ogółu
conj: i, oraz, a, ale, lub, albo, czy, że, żeby, aby, by, jak, jeśli, jeżeli, bo, gdyż, ponieważ, gdy, kiedy, choć, chociaż, lecz, jednak, więc, zatem, dlatego
conj: ani, niż, aż, zanim, dopóki, natomiast, ażeby, bądź
aux: jest, są, był, była, było, byli, były, będzie, będą, być, jestem, jesteśmy, został, została, zostało, zostali, zostały, zostanie, zostaną, ma, mają, miał
aux: miała, miało, mieli, miały, może, mogą, mógł, mogła, mogło, mogli, mogły, musi, muszą, musiał, musiała, powinien, powinna, powinno, bywa, zostać
rel: że, iż, żeby, aby, ażeby, by, jakoby, który, która, które, którzy, którego, której, których, któremu, którym, którą, którymi, gdzie, kiedy, co, jaki, jaka
rel: jakie
adv: też, także, również, jeszcze, już, tu, tutaj, tam, wtedy, teraz, tylko, nawet, bardzo, znów, znowu, ponownie, wcześniej, później, potem, następnie, jednocześnie
adv: obecnie, dopiero, zaledwie, aż, niestety, ostatnio, natychmiast, wreszcie, często, nadal, wciąż, dotąd, łącznie

[abbreviations]
r, w, ww, ul, al, pl, os, tys, mln, mld, bln, zł, gr, proc, pkt, p.p, godz, min, sek, mies, kw, m.in, np, itd, itp, tzn, tzw, tj, dr, prof, hab, mgr, inż
lek, płk, ppłk, gen, mjr, kpt, por, sierż, ks, bp, abp, św, im, nr, str, s, t, tom, art, ust, pkt. proc, lit, rozdz, ok, ob, wg, woj, pow, gm, km, red
zob, ur, zm, n.e, p.n.e, ub, br, ub.r, dol, jw, dyr, wicemin, st, asp, kom, podkom, nadkom, mł, bryg, tel, fot, maks, bm, pn, pd, wsch, zach, sp, z o.o
S.A, o.o, wyd, hr, m.st, sygn, dz.u, poz, pt, pon, wt, śr, czw, sob, niedz, lic, adw, cd, ds, rys, tab, zał, ha, kg, obj, szt, egz

[identifiers]
part: artykuł, art., ustęp, ust., paragraf, punkt nr, rozdział, strona, str., tom, numer, nr, załącznik, §, tabela, rysunek, rys., odcinek, sezon, etap, faza
part: część, akapit, klasa, wersja, poz., druk nr
product: Boeing, Airbus, Covid, Covid-19, COVID-19, Leopard, Abrams, F, iPhone, Windows, Ił, MiG, Su, Tu, Mi, Bayraktar, Shahed, Patriot, HIMARS, Falcon, Sojuz
product: model, typ, Fiat, Polonez, Rosomak, Krab
route: lot, rejs nr, trasa, ulica, ul., linia, autostrada, droga krajowa, droga nr, peron, tor, pokój, sala, autobus, autobus nr, tramwaj, tramwaj nr, trolejbus, trolejbus nr, pociąg nr, numer domu, gmina nr
route: blok, bramka, wejście, DK, A, S
place: szkoła nr, szpital nr, przedszkole nr, Szkoła Podstawowa nr, komisja nr, plac, obwód nr
event: Apollo, Euro, Formuła, grupa, Mistrzostwa, Agenda, Expo, runda, kolejka, Polska
code: ISO, PN, telefon, tel., kod, PIN, PESEL, NIP, REGON, KRS, IBAN, sygn., sygnatura, WIG, FTSE, DAX, ISBN

[endings]
verb: ął, ęła, ęło, ęli, ęły, ował, owała, owało, owali, owały, ywał, ywała, ywało, ywali, ywały, ować, ywać, nąć, szedł, szła, szło, szli, szły, łby, łaby, łoby, liby, łyby
few: a, ą, e, ę, o, u, ły
many: ma
many: euro, kilo, wideo, radio, studio, kakao, awokado, bistro, molo, graffiti, kakadu, menu, tabu, kamikadze, atelier, foyer
suffix: owie, ów, ami, ach, om, ego, emu, ymi, imi, ych, ich, iego, iemu, ej, iej, ą, ę, em, iem, owi, im, ym, a, e, y, i, o, u, ie =
suffix: ował, owała, owało, owali, owały, ować, ują, uje, owano =
suffix: ał, ała, ało, ały, ali, ać, ają, ano =
suffix: ił, iła, iło, iły, ili, ić, ią, iono =
suffix: ył, yła, yło, yły, yli, yć =
suffix: anie, ania, aniu, ań = an
suffix: enie, enia, eniu, eń = en
suffix: ość, ości, ością = ość

[lemmas]
człowiek: ludzie, ludzi, ludziom, ludźmi, ludziach, człowieka
dziecko: dzieci, dziecka, dzieciom, dziećmi, dzieciach
rok: lata, lat, roku, latach, rokiem
dzień: dni, dnia, dniach, dniem
zginąć: zginął, zginęła, zginęło, zginęli, zginęły, ginie, giną, ginęli
umrzeć: zmarł, zmarła, zmarło, zmarli, zmarły, umarł, umarła, umarli, umarło, umiera, umierają
zabić: zabił, zabiła, zabiło, zabili, zabito, zabity, zabitych, zabici, zabija, zabijają, zabita, zabite
ranić: ranił, raniła, raniono, ranni, rannych, ranny, ranna, rannego, ranne, ranione
zniszczyć: zniszczył, zniszczyła, zniszczyło, zniszczyli, zniszczono, zniszczony, zniszczone, zniszczonych, zniszczona, niszczy
uszkodzić: uszkodził, uszkodziła, uszkodziło, uszkodzono, uszkodzony, uszkodzone, uszkodzonych, uszkodzona
zestrzelić: zestrzelił, zestrzeliła, zestrzelili, zestrzelono, zestrzelony, zestrzelone, zestrzelonych
wystrzelić: wystrzelił, wystrzeliła, wystrzelili, wystrzelono, wystrzelonych
ewakuować: ewakuował, ewakuowano, ewakuowali, ewakuowani, ewakuowanych
uratować: uratował, uratowała, uratowali, uratowano, uratowanych
zatrzymać: zatrzymał, zatrzymała, zatrzymali, zatrzymano, zatrzymani, zatrzymanych, zatrzymany
aresztować: aresztował, aresztowała, aresztowano, aresztowani, aresztowanych, aresztowany
wzrosnąć: wzrósł, wzrosła, wzrosło, wzrosły, wzrasta, wzrośnie
spaść: spadł, spadła, spadło, spadły, spada, spadnie
wynieść: wyniósł, wyniosła, wyniosło, wyniosły, wynosi, wynoszą
kupić: kupił, kupiła, kupili, kupiono
sprzedać: sprzedał, sprzedała, sprzedało, sprzedali, sprzedano, sprzedanych, sprzedaje, sprzedają, sprzedane
wyprodukować: wyprodukował, wyprodukowała, wyprodukowano, wyprodukowali, wyprodukowanych, produkuje
zbudować: zbudował, zbudowała, zbudowano, zbudowali, wybudowano, wybudował, wybudowała
zwolnić: zwolnił, zwolniła, zwolniono, zwolnieni, zwolnionych
urodzić: urodził, urodziła, urodziło, urodzili, urodzonych, urodzony

[synonyms]
killed: zginąć, umrzeć, zabić, śmierć, śmierci, ofiara śmiertelna, ofiary śmiertelne, ofiar śmiertelnych, zgon, zgony, zgonów, ponieść śmierć, poniosło śmierć, poniósł śmierć, ponieśli śmierć, stracić życie, straciło życie, zmarłych, poległ, poległa, poległo, polegli, poległych, zamordowanych
injured: ranić, ranny, odnieść obrażenia, odniosło obrażenia, odniósł obrażenia, odnieśli obrażenia, zraniony, obrażenia, obrażeń
affected: poszkodowany, poszkodowani, poszkodowanych
missing: zaginiony, zaginieni, zaginionych, zaginął, zaginęła, zaginęło, zaginęli, uznany za zaginionego
casualties: straty w ludziach, zabitych i rannych, zabici i ranni
captured: jeniec, jeńców, pojmany, wzięty do niewoli, wzięto do niewoli
arrested: zatrzymać, aresztować, zatrzymanie, aresztowanie
evacuated: ewakuować, ewakuacja, ewakuacji
rescued: uratować, ocalić, ocalono
destroyed: zniszczyć, zniszczenie, zburzyć, zburzono, zrujnowany
damaged: uszkodzić, uszkodzenie
intercepted: zestrzelić, przechwycić, przechwycono
launched: wystrzelić, odpalić, odpalono
population: ludność, ludności, populacja, populacji, liczba mieszkańców, mieszkaniec, mieszkańcy, mieszkańców
households: gospodarstwo domowe, gospodarstwa domowe, gospodarstw domowych
born: urodzić, urodzenia, urodzeń, narodziny, noworodki
life expectancy: oczekiwana długość życia, średnia długość życia, przeciętne trwanie życia
GDP: PKB, produkt krajowy brutto, produktu krajowego brutto
inflation: inflacja, inflacji, inflację, wskaźnik inflacji, wskaźnik cen konsumpcyjnych
interest rate: stopa procentowa, stopy procentowe, stóp procentowych, stopa referencyjna, stopę procentową
employed: zatrudniony, zatrudnieni, zatrudnionych, pracujący, pracujących, zatrudnienie, zatrudnia
unemployed: bezrobotny, bezrobotni, bezrobotnych
unemployment rate: stopa bezrobocia, stopy bezrobocia, stopę bezrobocia
unemployment: bezrobocie, bezrobocia
revenue: przychód, przychody, przychodów, obroty, obrotów
profit: zysk, zysku, zyski, zysków, zysk netto
operating profit: zysk operacyjny, zysku operacyjnego
exported: eksport, eksportu, eksportować, wywóz
imported: import, importu, importować, przywóz
public debt: dług publiczny, długu publicznego, zadłużenie publiczne
budget deficit: deficyt budżetowy, deficytu budżetowego, deficyt budżetu
wages: płaca, płace, płac, wynagrodzenie, wynagrodzenia, wynagrodzeń, pensja, pensji, zarobki, zarobków
real wages: płace realne, płac realnych
minimum wage: płaca minimalna, płacy minimalnej, minimalne wynagrodzenie
emissions: emisja, emisje, emisji
CO2 emissions: emisja CO2, emisje CO2, emisji CO2
rainfall: opady, opadów, opad
temperature: temperatura, temperatury, temperaturę
sold: sprzedać, sprzedaż, sprzedaży
produced: wyprodukować, produkcja, produkcji
turnout: frekwencja, frekwencji, frekwencję
visitors: zwiedzający, odwiedzający, gość, goście, gości
passengers: pasażer, pasażerowie, pasażerów
overnight stays: nocleg, noclegi, noclegów
nominal: nominalny, nominalna, nominalne, nominalnie
real: realny, realna, realne, realnie
gross: brutto
net: netto
average: średnia, średni, średnie, średnio, przeciętnie, przeciętny, przeciętne
median: mediana, medianę, mediany

[distinct]
killed, injured, affected, missing, casualties, captured, arrested, evacuated, rescued
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
Poland in European Union: Polska, Polski, Polsce, Polskę, Polską, RP; adjective polski, polska, polskie, polskiego, polskiej, polskich, polskim; people Polacy, Polaków, Polakom, Polakami, Polak
Germany in European Union: Niemcy, Niemiec, Niemczech; adjective niemiecki, niemiecka, niemieckie, niemieckich, niemieckiego, niemieckiej; people Niemców, Niemcom
France in European Union: Francja, Francji, Francję; adjective francuski, francuska, francuskie, francuskich, francuskiego; people Francuzi, Francuzów
Italy in European Union: Włochy, Włoch, Włoszech; adjective włoski, włoska, włoskie, włoskich; people Włosi, Włochów
Spain in European Union: Hiszpania, Hiszpanii, Hiszpanię; adjective hiszpański, hiszpańska, hiszpańskie, hiszpańskich; people Hiszpanie, Hiszpanów
Portugal in European Union: Portugalia, Portugalii
Austria in European Union: Austria, Austrii; adjective austriacki, austriackie, austriackich
Belgium in European Union: Belgia, Belgii
Netherlands in European Union: Holandia, Holandii, Niderlandy; adjective holenderski, holenderskie, holenderskich
Sweden in European Union: Szwecja, Szwecji, Szwecję; adjective szwedzki, szwedzkie, szwedzkich
Norway in Europe: Norwegia, Norwegii; adjective norweski, norweskie
Denmark in European Union: Dania, Danii; adjective duński, duńskie
Finland in European Union: Finlandia, Finlandii; adjective fiński, fińskie, fińskich
Czech Republic in European Union: Czechy, Czech, Czechach; adjective czeski, czeskie, czeskich; people Czesi, Czechów
Slovakia in European Union: Słowacja, Słowacji; adjective słowacki, słowackie
Hungary in European Union: Węgry, Węgier, Węgrzech; adjective węgierski, węgierskie, węgierskich; people Węgrzy, Węgrów
Romania in European Union: Rumunia, Rumunii; adjective rumuński, rumuńskie
Greece in European Union: Grecja, Grecji; adjective grecki, greckie
Lithuania in European Union: Litwa, Litwy, Litwie, Litwę; adjective litewski, litewskie, litewskich; people Litwini, Litwinów
Latvia in European Union: Łotwa, Łotwy, Łotwie
Estonia in European Union: Estonia, Estonii
Ireland in European Union: Irlandia, Irlandii
United Kingdom in Europe: Wielka Brytania, Wielkiej Brytanii, Wielką Brytanię, Zjednoczone Królestwo, Brytania, Anglia, Anglii; adjective brytyjski, brytyjska, brytyjskie, brytyjskich; people Brytyjczycy, Brytyjczyków
Switzerland in Europe: Szwajcaria, Szwajcarii; adjective szwajcarski, szwajcarskie
Ukraine in Europe: Ukraina, Ukrainy, Ukrainie, Ukrainę, Ukrainą; adjective ukraiński, ukraińska, ukraińskie, ukraińskich, ukraińskiego, ukraińskiej; people Ukraińcy, Ukraińców, Ukraińcom
Russia in Europe: Rosja, Rosji, Rosję, Rosją; adjective rosyjski, rosyjska, rosyjskie, rosyjskich, rosyjskiego, rosyjskiej; people Rosjanie, Rosjan, Rosjanom
Belarus in Europe: Białoruś, Białorusi; adjective białoruski, białoruskie, białoruskich; people Białorusini, Białorusinów
Moldova in Europe: Mołdawia, Mołdawii
Turkey in Asia: Turcja, Turcji, Turcję; adjective turecki, tureckie, tureckich
Israel in Middle East: Izrael, Izraela, Izraelu; adjective izraelski, izraelskie, izraelskich
Iran in Middle East: Iran, Iranu, Iranie; adjective irański, irańskie
United States in North America: USA, Stany Zjednoczone, Stanów Zjednoczonych, Stanach Zjednoczonych, Ameryka, Ameryki, Ameryce; adjective amerykański, amerykańska, amerykańskie, amerykańskich; people Amerykanie, Amerykanów
Canada in North America: Kanada, Kanady, Kanadzie
China in Asia: Chiny, Chin, Chinach; adjective chiński, chińska, chińskie, chińskich; people Chińczycy, Chińczyków
Japan in Asia: Japonia, Japonii; adjective japoński, japońskie, japońskich
India in Asia: Indie, Indii, Indiach; adjective indyjski, indyjskie
Brazil in South America: Brazylia, Brazylii
European Union in Europe: UE, Unia Europejska, Unii Europejskiej, Unię Europejską, Unia, Unii; adjective unijny, unijna, unijne, unijnych
eurozone in European Union: strefa euro, strefy euro, strefie euro
NATO in world: NATO, Sojusz Północnoatlantycki
Europe in world: Europa, Europy, Europie, Europę; adjective europejski, europejska, europejskie, europejskich; people Europejczycy, Europejczyków
Africa in world: Afryka, Afryki, Afryce
Asia in world: Azja, Azji
world: świat, świata, świecie, na całym świecie
Warsaw in Poland: Warszawa, Warszawy, Warszawie, Warszawę
Krakow in Poland: Kraków, Krakowa, Krakowie
Lodz in Poland: Łódź, Łodzi
Wroclaw in Poland: Wrocław, Wrocławia, Wrocławiu
Poznan in Poland: Poznań, Poznania, Poznaniu
Gdansk in Poland: Gdańsk, Gdańska, Gdańsku
Szczecin in Poland: Szczecin, Szczecina, Szczecinie
Lublin in Poland: Lublin, Lublina, Lublinie
Bydgoszcz in Poland: Bydgoszcz, Bydgoszczy
Bialystok in Poland: Białystok, Białegostoku, Białymstoku
Katowice in Poland: Katowice, Katowic, Katowicach
Gdynia in Poland: Gdynia, Gdyni
Silesia in Poland: Śląsk, Śląska, Śląsku
Masovia in Poland: Mazowsze, Mazowsza, Mazowszu, mazowieckie
Kyiv in Ukraine: Kijów, Kijowa, Kijowie
Kharkiv in Ukraine: Charków, Charkowa, Charkowie
Lviv in Ukraine: Lwów, Lwowa, Lwowie
Moscow in Russia: Moskwa, Moskwy, Moskwie
