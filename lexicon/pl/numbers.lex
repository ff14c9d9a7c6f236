# Polski. Liczebniki złożone składa gramatyka; tu części we wszystkich przypadkach.
language pl

[numbers]
zero, zera, zeru, zerem = 0
jeden, jedna, jedno, jednego, jednej, jednemu, jednym, jedną = 1
dwa, dwie, dwaj, dwóch, dwu, dwom, dwóm, dwoma, dwiema, dwoje, dwojga, dwojgu, dwojgiem, obaj, obie, oboje, obu, obydwaj, obydwie, obydwu = 2
trzy, trzej, trzech, trzem, trzema, troje, trojga, trojgu, trojgiem = 3
cztery, czterej, czterech, czterem, czterema, czworo, czworga, czworgu, czworgiem = 4
pięć, pięciu, pięcioma, pięcioro, pięciorga, pięciorgu, pięciorgiem = 5
sześć, sześciu, sześcioma, sześcioro, sześciorga, sześciorgu, sześciorgiem = 6
siedem, siedmiu, siedmioma, siedmioro, siedmiorga, siedmiorgu, siedmiorgiem = 7
osiem, ośmiu, ośmioma, ośmioro, ośmiorga, ośmiorgu, ośmiorgiem = 8
dziewięć, dziewięciu, dziewięcioma, dziewięcioro, dziewięciorga, dziewięciorgu, dziewięciorgiem = 9
dziesięć, dziesięciu, dziesięcioma, dziesięcioro, dziesięciorga, dziesięciorgu, dziesięciorgiem = 10
jedenaście, jedenastu, jedenastoma, jedenaścioro, jedenaściorga, jedenaściorgiem = 11
dwanaście, dwunastu, dwunastoma, dwanaścioro, dwanaściorga, dwanaściorgiem = 12
trzynaście, trzynastu, trzynastoma, trzynaścioro, trzynaściorga, trzynaściorgiem = 13
czternaście, czternastu, czternastoma, czternaścioro, czternaściorga, czternaściorgiem = 14
piętnaście, piętnastu, piętnastoma, piętnaścioro, piętnaściorga, piętnaściorgiem = 15
szesnaście, szesnastu, szesnastoma, szesnaścioro, szesnaściorga, szesnaściorgiem = 16
siedemnaście, siedemnastu, siedemnastoma, siedemnaścioro, siedemnaściorga, siedemnaściorgiem = 17
osiemnaście, osiemnastu, osiemnastoma, osiemnaścioro, osiemnaściorga, osiemnaściorgiem = 18
dziewiętnaście, dziewiętnastu, dziewiętnastoma, dziewiętnaścioro, dziewiętnaściorga, dziewiętnaściorgiem = 19
dwadzieścia, dwudziestu, dwudziestoma, dwadzieścioro, dwadzieściorga, dwadzieściorgiem = 20
trzydzieści, trzydziestu, trzydziestoma, trzydzieścioro, trzydzieściorga, trzydzieściorgiem = 30
czterdzieści, czterdziestu, czterdziestoma, czterdzieścioro = 40
pięćdziesiąt, pięćdziesięciu, pięćdziesięcioma, pięćdziesięcioro = 50
sześćdziesiąt, sześćdziesięciu, sześćdziesięcioma = 60
siedemdziesiąt, siedemdziesięciu, siedemdziesięcioma = 70
osiemdziesiąt, osiemdziesięciu, osiemdziesięcioma = 80
dziewięćdziesiąt, dziewięćdziesięciu, dziewięćdziesięcioma = 90
sto, stu, stoma = 100
dwieście, dwustu, dwustoma = 200
trzysta, trzystu, trzystoma = 300
czterysta, czterystu, czterystoma = 400
pięćset, pięciuset = 500
sześćset, sześciuset = 600
siedemset, siedmiuset = 700
osiemset, ośmiuset = 800
dziewięćset, dziewięciuset = 900
półtora, półtorej = 3/2
półtorasta = 150
pół = 1/2

[ordinals]
suffix: ., -szy, -szego, -szej, -gi, -giego, -giej, -ci, -ciego, -ciej, -ty, -tego, -tej, -tym, -my, -mego, -mej, -y, -a, -e, -ego, -ej, -ym
pierwszy, pierwsza, pierwsze, pierwszego, pierwszej, pierwszemu, pierwszym, pierwszą, pierwszych, pierwszymi, pierwsi = 1
drugi, druga, drugie, drugiego, drugiej, drugiemu, drugim, drugą, drugich, drugimi, drudzy = 2
trzeci, trzecia, trzecie, trzeciego, trzeciej, trzeciemu, trzecim, trzecią, trzecich, trzecimi = 3
czwarty, czwarta, czwarte, czwartego, czwartej, czwartemu, czwartym, czwartą, czwartych, czwartymi = 4
piąty, piąta, piąte, piątego, piątej, piątemu, piątym, piątą, piątych, piątymi = 5
szósty, szósta, szóste, szóstego, szóstej, szóstemu, szóstym, szóstą, szóstych, szóstymi = 6
siódmy, siódma, siódme, siódmego, siódmej, siódmemu, siódmym, siódmą, siódmych, siódmymi = 7
ósmy, ósma, ósme, ósmego, ósmej, ósmemu, ósmym, ósmą, ósmych, ósmymi = 8
dziewiąty, dziewiąta, dziewiąte, dziewiątego, dziewiątej, dziewiątemu, dziewiątym, dziewiątą, dziewiątych, dziewiątymi = 9
dziesiąty, dziesiąta, dziesiąte, dziesiątego, dziesiątej, dziesiątemu, dziesiątym, dziesiątą, dziesiątych, dziesiątymi = 10
jedenasty, jedenasta, jedenaste, jedenastego, jedenastej, jedenastemu, jedenastym, jedenastą, jedenastych, jedenastymi = 11
dwunasty, dwunasta, dwunaste, dwunastego, dwunastej, dwunastemu, dwunastym, dwunastą, dwunastych, dwunastymi = 12
trzynasty, trzynasta, trzynaste, trzynastego, trzynastej, trzynastemu, trzynastym, trzynastą, trzynastych, trzynastymi = 13
czternasty, czternasta, czternaste, czternastego, czternastej, czternastemu, czternastym, czternastą, czternastych, czternastymi = 14
piętnasty, piętnasta, piętnaste, piętnastego, piętnastej, piętnastemu, piętnastym, piętnastą, piętnastych, piętnastymi = 15
szesnasty, szesnasta, szesnaste, szesnastego, szesnastej, szesnastemu, szesnastym, szesnastą, szesnastych, szesnastymi = 16
siedemnasty, siedemnasta, siedemnaste, siedemnastego, siedemnastej, siedemnastemu, siedemnastym, siedemnastą, siedemnastych, siedemnastymi = 17
osiemnasty, osiemnasta, osiemnaste, osiemnastego, osiemnastej, osiemnastemu, osiemnastym, osiemnastą, osiemnastych, osiemnastymi = 18
dziewiętnasty, dziewiętnasta, dziewiętnaste, dziewiętnastego, dziewiętnastej, dziewiętnastemu, dziewiętnastym, dziewiętnastą, dziewiętnastych, dziewiętnastymi = 19
dwudziesty, dwudziesta, dwudzieste, dwudziestego, dwudziestej, dwudziestemu, dwudziestym, dwudziestą, dwudziestych, dwudziestymi = 20
trzydziesty, trzydziesta, trzydzieste, trzydziestego, trzydziestej, trzydziestemu, trzydziestym, trzydziestą, trzydziestych, trzydziestymi = 30
czterdziesty, czterdziesta, czterdzieste, czterdziestego, czterdziestej, czterdziestemu, czterdziestym, czterdziestą, czterdziestych, czterdziestymi = 40
pięćdziesiąty, pięćdziesiąta, pięćdziesiąte, pięćdziesiątego, pięćdziesiątej, pięćdziesiątemu, pięćdziesiątym, pięćdziesiątą, pięćdziesiątych, pięćdziesiątymi = 50
sześćdziesiąty, sześćdziesiąta, sześćdziesiąte, sześćdziesiątego, sześćdziesiątej, sześćdziesiątemu, sześćdziesiątym, sześćdziesiątą, sześćdziesiątych = 60
sześćdziesiątymi = 60
siedemdziesiąty, siedemdziesiąta, siedemdziesiąte, siedemdziesiątego, siedemdziesiątej, siedemdziesiątemu, siedemdziesiątym, siedemdziesiątą, siedemdziesiątych = 70
siedemdziesiątymi = 70
osiemdziesiąty, osiemdziesiąta, osiemdziesiąte, osiemdziesiątego, osiemdziesiątej, osiemdziesiątemu, osiemdziesiątym, osiemdziesiątą, osiemdziesiątych = 80
osiemdziesiątymi = 80
dziewięćdziesiąty, dziewięćdziesiąta, dziewięćdziesiąte, dziewięćdziesiątego, dziewięćdziesiątej, dziewięćdziesiątemu, dziewięćdziesiątym, dziewięćdziesiątą = 90
dziewięćdziesiątych, dziewięćdziesiątymi = 90
setny, setna, setne, setnego, setnej, setnemu, setnym, setną, setnych, setnymi = 100
dwusetny, dwusetna, dwusetne, dwusetnego, dwusetnej, dwusetnemu, dwusetnym, dwusetną, dwusetnych, dwusetnymi = 200
tysięczny, tysięczna, tysięczne, tysięcznego, tysięcznej, tysięcznemu, tysięcznym, tysięczną, tysięcznych, tysięcznymi = 1000
milionowy, milionowa, milionowe, milionowego, milionowej, milionowemu, milionowym, milionową, milionowych, milionowymi = 1000000

[scales]
tysiąc, tysiące, tysięcy, tysiąca, tysiącu, tysiącem, tysiącom, tysiącami, tysiącach, tys., tys = 3
milion, miliony, milionów, miliona, milionowi, milionem, milionom, milionami, milionach, milionie, mln, mln. = 6
miliard, miliardy, miliardów, miliarda, miliardowi, miliardem, miliardom, miliardami, miliardach, miliardzie, mld, mld. = 9
bilion, biliony, bilionów, biliona, bilionem, bilionom, bilionami, bilionach, bln, bln. = 12
biliard, biliardy, biliardów, biliarda = 15
trylion, tryliony, trylionów, tryliona = 18

[collectives]
tuzin, tuziny, tuzinów, tuzina = 12
kopa, kopy, kopę = 60
mendel = 15
dziesiątka, dziesiątkę, dziesiątką = 10
piętnastka, piętnastkę = 15
dwudziestka, dwudziestkę = 20
setka, setkę, setką = 100
para, parę osób, pary, par, parą = 2

[fractions]
dziesiątych, dziesiąte = 1/10
setnych, setne = 1/100
tysięcznych, tysięczne = 1/1000
połowa, połowy, połowę, połową, połowie, połówka = 1/2
jedna trzecia, jedną trzecią, jednej trzeciej, trzecia część, trzecią część = 1/3
dwie trzecie, dwóch trzecich, dwu trzecich, dwoma trzecimi = 2/3
ćwierć, ćwierci, jedna czwarta, jedną czwartą, jednej czwartej, czwarta część, czwartą część = 1/4
trzy czwarte, trzech czwartych, trzy ćwierci = 3/4
jedna piąta, jedną piątą, jednej piątej, piąta część, piątą część = 1/5
dwie piąte, dwóch piątych = 2/5
trzy piąte, trzech piątych = 3/5
cztery piąte, czterech piątych = 4/5
jedna szósta, jedną szóstą, jednej szóstej, szósta część = 1/6
jedna siódma, jedną siódmą, jednej siódmej = 1/7
jedna ósma, jedną ósmą, jednej ósmej = 1/8
jedna dziesiąta, jedną dziesiątą, jednej dziesiątej, dziesiąta część, dziesiątą część = 1/10
dziewięć dziesiątych = 9/10

[hedges]
exactly: dokładnie, równo, równe, równych, akurat, ściśle, precyzyjnie, dokładną liczbę, okrągłe
about: około, ok., mniej więcej, w przybliżeniu, jakieś, jakichś, szacunkowo, plus minus, z grubsza, koło, w okolicach, rzędu, w granicach, orientacyjnie, circa
about: ca, gdzieś, jakiś, coś koło, średnio około, szacowane na, w przedziale około, przeciętnie około, około około
nearly: blisko, niemal, prawie, bez mała, nieomal, omal, o mało nie, zbliżając się do, zbliża się do, zbliżył się do, zbliżyła się do, zbliżyło się do, prawie że
nearly: niemalże, nieledwie, bliska, bliski, bliskie
just-under: niespełna, niecałe, niecałych, niecały, niecałą, niecała, niecałego, niecałej, niepełne, niepełna, niepełnych, nieco mniej niż, trochę mniej niż, niewiele mniej niż
just-under: nieco poniżej, tuż poniżej, minimalnie mniej niż, odrobinę mniej niż, ciut mniej niż, niecałymi, nieco mniej od
just-over: nieco ponad, trochę ponad, niewiele ponad, nieco więcej niż, trochę więcej niż, niewiele więcej niż, nieznacznie ponad, lekko ponad, tuż ponad, tuż powyżej
just-over: nieco powyżej, minimalnie ponad, odrobinę ponad, ciut ponad, z okładem ponad, nieco przeszło

[hedges-after]
about: mniej więcej, plus minus, w przybliżeniu, lub coś koło tego, czy coś koło tego, albo około
exactly: dokładnie, co do jednego, co do złotówki
just-over: z okładem, z kawałkiem, z hakiem, z górą, z czymś, z ogonkiem

[bounds]
more-than: ponad, przeszło, więcej niż, więcej jak, powyżej, z górą, wyżej niż, grubo ponad, znacznie ponad, zdecydowanie ponad, dobrze ponad, znacznie więcej niż
more-than: dużo więcej niż, o wiele więcej niż, powyżej poziomu, większy niż, większa niż, większe niż, wyższy niż, wyższa niż, wyższe niż, dłużej niż, starszy niż
more-than: starsi niż, starsze niż, więcej od
more-than verb: przekroczył, przekroczyła, przekroczyło, przekroczyli, przekroczyły, przekracza, przekraczają, przekraczał, przekraczała, przekraczało, przekraczały, przekroczy
more-than verb: przekroczą, przekroczyć, przewyższa, przewyższają, przewyższył, przewyższyła, przewyższyło, przewyższyli, przewyższyły, przebił, przebiła, przebiło, przebili
more-than verb: przebiły, przebija, przewyższając, przekraczając, przekraczający, przekraczająca, przekraczające, przekraczającego, przekraczającej, przekraczających
more-than verb: przekraczającym, wynosi ponad, sięga ponad, wzrósł ponad, wzrosła ponad, wzrosło ponad
at-least: co najmniej, przynajmniej, nie mniej niż, minimum, min., najmniej, minimalnie, nie mniej jak, od co najmniej, co najmniej około, nie krócej niż, nie niżej niż
at-least: już ponad lub równo
less-than: mniej niż, mniej jak, poniżej, niżej niż, nie całe, mniejszy niż, mniejsza niż, mniejsze niż, niższy niż, niższa niż, niższe niż, krócej niż, młodszy niż
less-than: młodsi niż, młodsze niż, znacznie poniżej, znacznie mniej niż, dużo mniej niż, mniej od, grubo poniżej
less-than verb: nie przekroczył, nie przekroczyła, nie przekroczyło, nie przekroczyli, nie przekroczyły, nie sięgnął, nie sięgnęła, nie sięgnęło, nie sięgnęli, nie sięgnęły
less-than verb: nie sięga, nie sięgają, nie osiągnął, nie osiągnęła, nie osiągnęło, nie osiągnęli, nie osiągnęły, spadł poniżej, spadła poniżej, spadło poniżej, spadli poniżej
less-than verb: spadły poniżej, zszedł poniżej, zeszła poniżej, nie dobił do, nie dobiła do, nie dobiło do, nie dobili do, nie dobiły do, spadnie poniżej
at-most: co najwyżej, najwyżej, nie więcej niż, nie więcej jak, maksymalnie, maksimum, maks., nie przekracza, nie przekraczają, nieprzekraczający, nieprzekraczająca
at-most: nieprzekraczające, nieprzekraczającego, nieprzekraczającej, nieprzekraczających, nieprzekraczającym, nie wyżej niż, nie dłużej niż, nie wyższy niż, nie wyższa niż
at-most: góra, najdalej
up-to: do, aż do, nawet, do nawet, sięgający, sięgająca, sięgające, sięgającego, sięgającej, sięgających, sięgającym, do około, do blisko, nawet do, dochodzący do
up-to: dochodząca do, dochodzące do, dochodzącego do, dochodzących do
at-least: większe lub równe, większy lub równy, większa lub równa, równe lub większe
at-most: mniejsze lub równe, mniejszy lub równy, mniejsza lub równa, równe lub mniejsze
more-than: większy od, większa od, większe od, większych niż, większych od, wyższy od, wyższa od, wyższe od, wyższych niż, wyższych od, dłuższy niż
more-than: dłuższy od, dłuższa niż, dłuższa od, dłuższe niż, dłuższe od
less-than: mniejszy od, mniejsza od, mniejsze od, mniejszych niż, mniejszych od, niższy od, niższa od, niższe od, niższych niż, niższych od
less-than: krótszy niż, krótszy od, krótsza niż, krótsza od, krótsze niż, krótsze od

[bounds-after]
at-least: lub więcej, albo więcej, i więcej, wzwyż, i powyżej, lub powyżej, i starsi, i starszych, lub starszy, lub starsi, co najmniej, plus, bądź więcej, czy więcej
at-most: lub mniej, albo mniej, i mniej, maksymalnie, i poniżej, lub poniżej, i młodsi, i młodszych, lub młodsi, najwyżej, maks., bądź mniej, czy mniej

[ranges]
open: od, między, pomiędzy, z
middle: do, a, i, –, —, -, −, lub, czy, albo, aż do
since: od czasu, począwszy od
start: na początku, z początkiem, początek
end: pod koniec, na koniec, koniec, z końcem
join: ale, lecz, jednak, natomiast

[vague]
kilka, kilku, kilkoma, kilkoro, kilkorga, parę, paru, paroma, garstka, garstkę, garść, kilka osób = 3..9
several: szereg, rozmaitych, różnych, różne = 3..9
dwa–trzy, dwa-trzy, dwóch-trzech, dwie-trzy, dwa lub trzy, dwa czy trzy = 2..3
kilkanaście, kilkunastu, kilkunastoma, kilkanaścioro, parunastu, paręnaście = 11..19
kilkadziesiąt, kilkudziesięciu, kilkudziesięcioma, parędziesiąt, parudziesięciu = 20..90
kilkaset, kilkuset, paręset, paruset = 200..900
kilka tysięcy, kilku tysięcy, parę tysięcy, paru tysięcy, kilka tys., kilku tys. = 3000..9000
kilkanaście tysięcy, kilkunastu tysięcy, kilkanaście tys., kilkunastu tys. = 11000..19000
kilkadziesiąt tysięcy, kilkudziesięciu tysięcy, kilkadziesiąt tys., kilkudziesięciu tys. = 20000..90000
kilkaset tysięcy, kilkuset tysięcy, kilkaset tys., kilkuset tys. = 200000..900000
kilka milionów, kilku milionów, kilka mln, kilku mln, parę milionów = 3000000..9000000
kilkanaście milionów, kilkunastu milionów, kilkanaście mln, kilkunastu mln = 11000000..19000000
kilkadziesiąt milionów, kilkudziesięciu milionów, kilkadziesiąt mln, kilkudziesięciu mln = 20000000..90000000
kilkaset milionów, kilkuset milionów, kilkaset mln, kilkuset mln = 200000000..900000000
kilka miliardów, kilku miliardów, kilka mld, kilku mld = 3000000000..9000000000
kilkanaście miliardów, kilkunastu miliardów, kilkanaście mld = 11000000000..19000000000
kilkadziesiąt miliardów, kilkudziesięciu miliardów, kilkadziesiąt mld = 20000000000..90000000000
dziesiątki, dziesiątek, dziesiątkami, dziesiątkom = 20..
setki, setek, setkami, setkom = 200..
tysiące ludzi, tysiące osób, tysięcy osób, wiele tysięcy, wielu tysięcy, tysiącami ludzi = 2000..
dziesiątki tysięcy, dziesiątek tysięcy, dziesiątkami tysięcy = 20000..
setki tysięcy, setek tysięcy, setkami tysięcy = 200000..
miliony ludzi, miliony osób, wiele milionów, wielu milionów = 2000000..
dziesiątki milionów, dziesiątek milionów = 20000000..
setki milionów, setek milionów = 200000000..
miliardy złotych, wiele miliardów, wielu miliardów = 2000000000..
wiele, wielu, wieloma, mnóstwo, dużo, liczne, licznych, liczni, licznymi, sporo, moc, masa, rzesza, rzesze, cały szereg, niezliczone, niezliczonych, niejeden = 3..
fraction: większość, większości, większością, przeważająca część, większa część = 1/2..1
fraction: zdecydowana większość, zdecydowanej większości, zdecydowaną większość, przytłaczająca większość, przytłaczającą większość, przeważająca większość, znaczna większość = 3/4..1
fraction: prawie wszyscy, niemal wszyscy, prawie wszystkie, niemal wszystkie = 3/4..1
fraction: mniejszość, mniejszości = 0..1/2

[particles]
year: rok, roku, rokiem, r.
and: i, oraz
or: lub, albo, czy
of: z, ze
per: na, za
out-of: na każde, na każdych, spośród
every: każdy, każda, każde, każdego, każdej, co
to: do
from: od
minus: minus, ujemne
bullion: złoto, złota, złocie, złotem, srebro, srebra, platyna, platyny, pallad, palladu, kruszec, kruszcu, kruszców
mass: ważyć, waży, ważą, ważył, ważyła, ważyło, ważące, waga, wagi, wagę, ciężki, ciężka, ciężkie, schudnąć, schudł, schudła, przytyć, dziecko, noworodek, noworodka, mięso, mięsa, mąki, cukru, masła, ryb
plus: plus
below: poniżej zera, na minusie
below frost: mrozu
weather: noc, nocy, nocą, noce, mróz, mrozy, mrozów, przymrozek, przymrozki, przymrozków, szron, śnieg, śniegu, pogoda, pogody, IMGW, upał, upały, upałów, upale, termometr, termometry, termometrach, zima, zimą, zimy, lato, latem, jesień, jesienią, wiosna, wiosną, w cieniu, deszcz, deszczu, prognoza, prognozy, prognozie, stacja meteorologiczna, stacji meteorologicznej, synoptyk, synoptycy, meteorolodzy, fala upałów, fali upałów
weather warmth: temperatura, temperatury, temperaturę, temperaturze, temperatur, zimno, ciepło, gorąco
aged: w wieku, w wieku około, wieku, liczący, licząca
years-old: letni, letnia, letnie, letniego, letniej, letniemu, letnim, letnią, letnich, letnimi, -letni, -letnia, -letnie, -letniego, -letniej, -letnim, -letnich, -latek, -latka, -latki, -latkowie, -latków, -latkiem, -latkę, latek, latka, latkowie, latków, lat życia
clock: godz., godzina, godzinie, GMT, CET
point: przecinek, przecinka, całych, całe
superlative: największy, największa, największe, największego, największej, największemu, największym, największą, największych, największymi, najmniejszy, najmniejsza, najmniejsze, najmniejszego, najmniejszej, najmniejszemu, najmniejszym, najmniejszą, najmniejszych, najmniejszymi
