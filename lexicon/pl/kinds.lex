# Nazwa rodzaju: liczba pojedyncza, mnoga, inne formy. Same rodzaje określa en/kinds.lex.
language pl

[kinds]
person: osoba, osoby, osób, osobę, osobom, osobami, osobach, osobą, człowiek, ludzie, ludzi, człowieka, ludziom, ludźmi, ludziach
resident: mieszkaniec, mieszkanka, mieszkańcy, mieszkańców, mieszkańcom, mieszkańcami, mieszkańcach, mieszkańca, mieszkańcowi, mieszkańcem, mieszkanki, mieszkanek
citizen: obywatel, obywatele, obywateli, obywatelom, obywatelami, obywatelka, obywatelki, obywatela
man: mężczyzna, mężczyźni, mężczyzn, mężczyznę, mężczyznom, mężczyznami, mężczyzny, mężczyzną
woman: kobieta, kobiety, kobiet, kobietę, kobietom, kobietami, kobietą, kobiecie
adult: dorosły, dorośli, dorosłych, dorosła, dorosłym, dorosłymi, dorosłego
child: dziecko, dzieci, dziecka, dzieciom, dziećmi, dzieciach, dzieckiem, nieletni, nieletnich, niepełnoletnich, małoletnich, małoletni
boy: chłopiec, chłopcy, chłopców, chłopca, chłopak, chłopaków, chłopaki, chłopcom
girl: dziewczynka, dziewczynki, dziewczynek, dziewczynkę, dziewczyna, dziewczyny, dziewczyn, dziewczynę, dziewczynkom
baby: niemowlę, niemowlęta, niemowląt, niemowlęcia, noworodek, noworodki, noworodków, noworodka
teenager: nastolatek, nastolatkowie, nastolatków, nastolatka, nastolatki, nastolatkom
young person: młody człowiek, młodzi ludzie, młodych ludzi, młodych osób, młode osoby
pensioner: emeryt, emeryci, emerytów, emerytom, emerytka, emerytki, emerytek, emerytami, rencista, renciści, rencistów
parent: rodzic, rodzice, rodziców, rodzicom, rodzicami
mother: matka, matki, matek, matkę, matkom
father: ojciec, ojcowie, ojców, ojca, ojcom
pupil: uczeń, uczniowie, uczniów, ucznia, uczniom, uczniami, uczennica, uczennice, uczennic
student: student, studenci, studentów, studenta, studentom, studentka, studentki, studentek, studentami
graduate: absolwent, absolwenci, absolwentów, absolwentom
family: rodzina, rodziny, rodzin, rodzinę, rodzinom, rodzinami
couple: małżeństwo, małżeństwa, małżeństw
household: gospodarstwo domowe, gospodarstwa domowe, gospodarstw domowych, gospodarstwom domowym, gospodarstwa domowego
foreigner: cudzoziemiec, cudzoziemcy, cudzoziemców, cudzoziemca, cudzoziemcom, obcokrajowiec, obcokrajowcy, obcokrajowców
immigrant: imigrant, imigranci, imigrantów, imigrantom
migrant: migrant, migranci, migrantów, migrantom, migrantami, migranta
refugee: uchodźca, uchodźcy, uchodźców, uchodźcom, uchodźcami, uchodźcę
asylum seeker: azylant, azylanci, azylantów, ubiegających się o azyl, osób ubiegających się o azyl
displaced person: przesiedleniec, przesiedleńcy, przesiedleńców, wysiedlonych, osób wewnętrznie przesiedlonych
tourist: turysta, turyści, turystów, turystom, turystę, turystka, turystek, urlopowicz, urlopowicze, urlopowiczów, wczasowiczów
visitor: zwiedzający, zwiedzających, zwiedzającym, odwiedzający, odwiedzających
passenger: pasażer, pasażerowie, pasażerów, pasażera, pasażerom, pasażerka, podróżny, podróżni, podróżnych, pasażerami
pedestrian: pieszy, piesi, pieszych, pieszego, piesza
cyclist: rowerzysta, rowerzyści, rowerzystów, rowerzystka, rowerzystę
motorist: kierowca, kierowcy, kierowców, kierowcę, kierowcom
homeless person: bezdomny, bezdomni, bezdomnych, osób bezdomnych
civilian: cywil, cywile, cywilów, cywila, cywilom
prisoner: więzień, więźniowie, więźniów, więźnia, osadzony, osadzeni, osadzonych, więźniom, skazanych
prisoner of war: jeniec wojenny, jeńcy wojenni, jeńców wojennych, jeniec, jeńcy, jeńców, jeńca
hostage: zakładnik, zakładnicy, zakładników, zakładnika, zakładniczka
suspect: podejrzany, podejrzani, podejrzanych, podejrzanego, podejrzana
defendant: oskarżony, oskarżeni, oskarżonych, oskarżonego, oskarżona
offender: przestępca, przestępcy, przestępców, sprawca, sprawcy, sprawców
protester: protestujący, protestujących, demonstrant, demonstranci, demonstrantów, demonstrantom, manifestant, manifestanci, manifestantów
activist: aktywista, aktywiści, aktywistów, działacz, działacze, działaczy
supporter: zwolennik, zwolennicy, zwolenników
fan: kibic, kibice, kibiców, kibicom, fan, fani, fanów
viewer: widz, widzowie, widzów, widza, widzom
listener: słuchacz, słuchacze, słuchaczy
reader: czytelnik, czytelnicy, czytelników
user: użytkownik, użytkownicy, użytkowników, użytkownikom, internauta, internauci, internautów
follower: obserwujący, obserwujących
subscriber: abonent, abonenci, abonentów, subskrybent, subskrybenci, subskrybentów
member: członek, członkowie, członków, członka, członkom, członkini, członkiń
volunteer: wolontariusz, wolontariusze, wolontariuszy, wolontariuszka, ochotnik, ochotnicy, ochotników
participant: uczestnik, uczestnicy, uczestników, uczestnika, uczestnikom, uczestniczka, uczestniczek
witness: świadek, świadkowie, świadków, świadka
victim: ofiara, ofiary, ofiar, ofiarę, ofiarom, ofiarami
survivor: ocalały, ocaleni, ocalałych, ocalonych
casualty: poszkodowany, poszkodowani, poszkodowanych, poszkodowana, poszkodowanego, poszkodowanym
patient: pacjent, pacjenci, pacjentów, pacjentom, pacjenta, pacjentka, pacjentki, pacjentek, chorych, chory, chorzy
donor: dawca, dawcy, dawców, krwiodawca, krwiodawcy, krwiodawców
believer: wierny, wierni, wiernych
Catholic: katolik, katolicy, katolików
Christian: chrześcijanin, chrześcijanie, chrześcijan
Muslim: muzułmanin, muzułmanie, muzułmanów
Jew: Żyd, Żydzi, Żydów
voter: wyborca, wyborcy, wyborców, wyborcom, uprawnionych do głosowania
taxpayer: podatnik, podatnicy, podatników, podatnikom
consumer: konsument, konsumenci, konsumentów
customer: klient, klienci, klientów, klienta, klientom, odbiorca, odbiorcy, odbiorców, klientka, klientami, odbiorcom
guest: gość, goście, gości, gościom, gośćmi
tenant: lokator, lokatorzy, lokatorów, najemca, najemcy, najemców
candidate: kandydat, kandydaci, kandydatów, kandydata, kandydatka, kandydatki, kandydatek
winner: zwycięzca, zwycięzcy, zwycięzców, laureat, laureaci, laureatów
worker: robotnik, robotnicy, robotników, robotnika, robotnica
employee: pracownik, pracownicy, pracowników, pracownika, pracownikom, pracownikami, pracownica, pracownice, pracownic, zatrudniony, zatrudnieni, zatrudnionych
employer: pracodawca, pracodawcy, pracodawców
miner: górnik, górnicy, górników, górnika
farmer: rolnik, rolnicy, rolników, rolnika, rolnikom
fisherman: rybak, rybacy, rybaków
teacher: nauczyciel, nauczyciele, nauczycieli, nauczyciela, nauczycielka, nauczycielki, nauczycielek, nauczycielom
professor: profesor, profesorowie, profesorów
doctor: lekarz, lekarze, lekarzy, lekarza, lekarka, lekarki, lekarek, lekarzom, medyk, medycy, medyków
nurse: pielęgniarka, pielęgniarki, pielęgniarek, pielęgniarkę, pielęgniarkom, pielęgniarz
scientist: naukowiec, naukowcy, naukowców, naukowca, badacz, badacze, badaczy, uczonych
engineer: inżynier, inżynierowie, inżynierów
lawyer: prawnik, prawnicy, prawników, adwokat, adwokaci, adwokatów
judge: sędzia, sędziowie, sędziów, sędziego
prosecutor: prokurator, prokuratorzy, prokuratorów
journalist: dziennikarz, dziennikarze, dziennikarzy, dziennikarza, dziennikarka, dziennikarki, dziennikarek, reporter, reporterzy, reporterów
police officer: policjant, policjanci, policjantów, policjanta, policjantka, policjantki, funkcjonariusz policji, funkcjonariuszy policji, policjantom
officer: funkcjonariusz, funkcjonariusze, funkcjonariuszy, oficer, oficerowie, oficerów
border guard: pogranicznik, pogranicznicy, pograniczników
firefighter: strażak, strażacy, strażaków, strażaka, strażakom, strażakami
rescue worker: ratownik, ratownicy, ratowników, ratownika, ratownikom
paramedic: ratownik medyczny, ratownicy medyczni, ratowników medycznych
official: urzędnik, urzędnicy, urzędników, urzędnika, urzędnikom
diplomat: dyplomata, dyplomaci, dyplomatów
minister: minister, ministrowie, ministrów
lawmaker: poseł, posłowie, posłów, posła, posłom, posłanka, posłanki, posłanek, parlamentarzysta, parlamentarzyści, parlamentarzystów, deputowany, deputowani, deputowanych, europoseł, europosłowie, europosłów
senator: senator, senatorowie, senatorów
councillor: radny, radni, radnych, radnego, radna
mayor: burmistrz, burmistrzowie, burmistrzów
expert: ekspert, eksperci, ekspertów, specjalista, specjaliści, specjalistów
analyst: analityk, analitycy, analityków
economist: ekonomista, ekonomiści, ekonomistów
investor: inwestor, inwestorzy, inwestorów
shareholder: akcjonariusz, akcjonariusze, akcjonariuszy
entrepreneur: przedsiębiorca, przedsiębiorcy, przedsiębiorców, przedsiębiorcom
athlete: sportowiec, sportowcy, sportowców, zawodnik, zawodnicy, zawodników, lekkoatleta
player: piłkarz, piłkarze, piłkarzy, gracz, gracze, graczy
artist: artysta, artyści, artystów
pilot: piloci, pilotów, pilota
sailor: marynarz, marynarze, marynarzy, członek załogi, członków załogi, członkowie załogi
priest: ksiądz, księża, księży
troop: żołnierz, żołnierze, żołnierzy, żołnierza, żołnierzom, żołnierzami, żołnierka, wojskowy, wojskowi, wojskowych
recruit: rekrut, rekruci, rekrutów, poborowy, poborowi, poborowych, zmobilizowanych
reservist: rezerwista, rezerwiści, rezerwistów
veteran: weteran, weterani, weteranów
fighter: bojownik, bojownicy, bojowników
militant: rebeliant, rebelianci, rebeliantów
terrorist: terrorysta, terroryści, terrorystów
mercenary: najemnik, najemników
brigade: brygada, brygady, brygad
battalion: batalion, bataliony, batalionów
weapon: broń, broni, sztuk broni
bomb: bomba, bomby, bomb, bombę, bombami
glide bomb: bomba szybująca, bomby szybujące, bomb szybujących, bomba kierowana, bomby kierowane, bomb kierowanych
mine: mina, miny, min
shell: pocisk artyleryjski, pociski artyleryjskie, pocisków artyleryjskich
round: nabój, naboje, nabojów
missile: rakieta, rakiety, rakiet, rakietę, rakietami, pocisk, pociski, pocisków, pocisku, pociskami
cruise missile: pocisk manewrujący, pociski manewrujące, pocisków manewrujących
ballistic missile: pocisk balistyczny, pociski balistyczne, pocisków balistycznych, rakiet balistycznych, rakiety balistyczne
drone: dron, drony, dronów, drona, dronami, bezzałogowiec, bezzałogowce, bezzałogowców
tank: czołg, czołgi, czołgów, czołgu
armored vehicle: pojazd opancerzony, pojazdy opancerzone, pojazdów opancerzonych, transporterów opancerzonych
howitzer: haubica, haubice, haubic
fighter jet: myśliwiec, myśliwce, myśliwców
warship: okręt, okręty, okrętów
air defense system: system obrony powietrznej, systemy obrony powietrznej, systemów obrony powietrznej
building: budynek, budynki, budynków, budynku, budynkami
house: dom, domy, domów, domu, domom, domami, domach
apartment: mieszkanie, mieszkania, mieszkań, mieszkaniu, mieszkaniami, mieszkaniach
room: pokój, pokoje, pokoi, pokojów
hotel: hotel, hotele, hoteli, hotelu
school: szkoła, szkoły, szkół, szkołę, szkołom, szkołach
kindergarten: przedszkole, przedszkola, przedszkoli
kindergarten: żłobek, żłobki, żłobków
university: uniwersytet, uniwersytety, uniwersytetów, uczelnia, uczelnie, uczelni
hospital: szpital, szpitale, szpitali, szpitalom, szpitalach
pharmacy: apteka, apteki, aptek
church: kościół, kościoły, kościołów
shop: sklep, sklepy, sklepów, sklepu, placówka, placówki, placówek
restaurant: restauracja, restauracje, restauracji
bank: bank, banki, banków
factory: fabryka, fabryki, fabryk, zakład, zakłady, zakładów
power plant: elektrownia, elektrownie, elektrowni
nuclear power plant: elektrownia jądrowa, elektrownie jądrowe, elektrowni jądrowych, elektrownia atomowa
reactor: reaktor, reaktory, reaktorów
substation: podstacja, podstacje, podstacji
turbine: wiatrak, wiatraki, wiatraków, turbina, turbiny, turbin
farm: gospodarstwo, gospodarstwa, gospodarstw, gospodarstwo rolne, gospodarstwa rolne, gospodarstw rolnych
shelter: schron, schrony, schronów, schronisko, schroniska, schronisk
prison: więzienie, więzienia
museum: muzeum, muzea, muzeów
library: biblioteka, biblioteki, bibliotek
theater: teatr, teatry, teatrów
cinema: kino, kina, kin
airport: lotnisko, lotniska, lotnisk
station: stacja, stacje, stacji, dworzec, dworce, dworców
bridge: most, mosty, mostów, mostu
road: droga, drogi, dróg
street: ulica, ulice, ulic
charging station: stacja ładowania, stacje ładowania, stacji ładowania, punkt ładowania, punkty ładowania, punktów ładowania
bed: łóżko, łóżka, łóżek
seat: mandat, mandaty, mandatów
parking space: miejsce parkingowe, miejsca parkingowe, miejsc parkingowych
country: kraj, kraje, krajów, państwo, państwa, państw, krajom, krajach, państwach
city: miasto, miasta, miast, miastach
town: miasteczko, miasteczka, miasteczek
village: wieś, wsie, wsi
settlement: miejscowość, miejscowości
community: gmina, gminy, gmin, gminach
district: powiat, powiaty, powiatów, dzielnica, dzielnice, dzielnic
province: województwo, województwa, województw
region: region, regiony, regionów
island: wyspa, wyspy, wysp
member state: państwo członkowskie, państwa członkowskie, państw członkowskich
lake: jezioro, jeziora, jezior
river: rzeka, rzeki, rzek
tree: drzewo, drzewa, drzew
company: firma, firmy, firm, firmom, spółka, spółki, spółek, przedsiębiorstwo, przedsiębiorstwa, przedsiębiorstw
party: partia, partie, partii
organization: organizacja, organizacje, organizacji
union: związek zawodowy, związki zawodowe, związków zawodowych
club: klub, kluby, klubów
team: drużyna, drużyny, drużyn, zespół, zespoły, zespołów
group: grupa, grupy, grup
institution: instytucja, instytucje, instytucji
vehicle: pojazd, pojazdy, pojazdów, pojazdu
car: samochód, samochody, samochodów, samochodu, auto, auta, aut, samochodami
electric car: samochód elektryczny, samochody elektryczne, samochodów elektrycznych, elektryków
truck: ciężarówka, ciężarówki, ciężarówek, TIR, TIR-ów
bus: autobus, autobusy, autobusów
motorcycle: motocykl, motocykle, motocykli
bicycle: rower, rowery, rowerów
ambulance: karetka, karetki, karetek
train: pociąg, pociągi, pociągów
tram: tramwaj, tramwaje, tramwajów
aircraft: samolot, samoloty, samolotów, samolotu
helicopter: śmigłowiec, śmigłowce, śmigłowców, helikopter, helikoptery, helikopterów
ship: statek, statki, statków, statku
boat: łódź, łodzie, łodzi, łódki, łódek
tanker: tankowiec, tankowce, tankowców
satellite: satelita, satelity, satelitów
container: kontener, kontenery, kontenerów
animal: zwierzę, zwierzęta, zwierząt
dog: pies, psy, psów
cat: kot, koty, kotów
horse: koń, konie, koni
cow: krowa, krowy, krów, sztuk bydła
pig: świnia, świnie, świń
sheep: owca, owce, owiec
chicken: kura, kury, kur
wolf: wilk, wilki, wilków
bird: ptak, ptaki, ptaków
fish: ryba, ryby, ryb
egg: jajko, jajka, jajek, jaj, jaja
species: gatunek, gatunki, gatunków
case: przypadek, przypadki, przypadków, zakażenie, zakażenia, zakażeń, zachorowanie, zachorowania, zachorowań
death: zgon, zgony, zgonów, ofiara śmiertelna, ofiary śmiertelne, ofiar śmiertelnych, zabity, zabici, zabitych, śmierci, zmarły, zmarli, zmarłych
injury: uraz, urazy, urazów, obrażenia, obrażeń
injured person: ranny, ranni, rannych, rannym, rannymi, ranna, ranne
birth: urodzenie, urodzenia, urodzeń, narodzin, narodziny
marriage: ślub, śluby, ślubów
divorce: rozwód, rozwody, rozwodów
murder: zabójstwo, zabójstwa, zabójstw, morderstwo, morderstwa, morderstw
suicide: samobójstwo, samobójstwa, samobójstw
crime: przestępstwo, przestępstwa, przestępstw
robbery: rozbój, rozboje, rozbojów
burglary: włamanie, włamania, włamań
theft: kradzież, kradzieże, kradzieży
arrest: zatrzymanie, zatrzymania, zatrzymań, aresztowanie, aresztowania, aresztowań
lawsuit: pozew, pozwy, pozwów
complaint: skarga, skargi, skarg
attack: atak, ataki, ataków, zamach, zamachy, zamachów
airstrike: nalot, naloty, nalotów
strike: strajk, strajki, strajków
shelling: ostrzał, ostrzały, ostrzałów
explosion: eksplozja, eksplozje, eksplozji, wybuch, wybuchy, wybuchów
fire: pożar, pożary, pożarów
flood: powódź, powodzie, powodzi
earthquake: trzęsienie ziemi, trzęsienia ziemi, trzęsień ziemi
storm: burza, burze, burz
accident: wypadek, wypadki, wypadków, wypadku
collision: kolizja, kolizje, kolizji
incident: incydent, incydenty, incydentów, zdarzenie, zdarzenia, zdarzeń
protest: protest, protesty, protestów, demonstracja, demonstracje, demonstracji, manifestacja, manifestacje, manifestacji
war: wojna, wojny, wojen
flight: lot, loty, lotów
trip: podróż, podróże, podróży, wycieczka, wycieczki, wycieczek
visit: wizyta, wizyty, wizyt
overnight stay: nocleg, noclegi, noclegów
crossing: przekroczenie granicy, przekroczenia granicy, przekroczeń granicy
call: telefon, telefony, telefonów, zgłoszenie, zgłoszenia, zgłoszeń
meeting: spotkanie, spotkania, spotkań, posiedzenie, posiedzenia, posiedzeń
election: wybory, wyborów
poll: sondaż, sondaże, sondaży
vote: głos, głosy, głosów
goal: gol, gole, goli, bramka, bramki, bramek
win: zwycięstwo, zwycięstwa, zwycięstw, wygrana, wygrane, wygranych
defeat: porażka, porażki, porażek
draw: remis, remisy, remisów
game: mecz, mecze, meczów, meczu
medal: medal, medale, medali
record: rekord, rekordy, rekordów
ticket: bilet, bilety, biletów
surgery: zabieg, zabiegi, zabiegów, operacja, operacje, operacji
test: test, testy, testów
vaccination: szczepienie, szczepienia, szczepień
dose: dawka, dawki, dawek
cigarette: papieros, papierosy, papierosów
meal: posiłek, posiłki, posiłków
job: miejsce pracy, miejsca pracy, miejsc pracy, etat, etaty, etatów
vacancy: wakat, wakaty, wakatów, oferta pracy, oferty pracy, ofert pracy
layoff: zwolnienie, zwolnienia, zwolnień
contract: umowa, umowy, umów, kontrakt, kontrakty, kontraktów
order: zamówienie, zamówienia, zamówień
transaction: transakcja, transakcje, transakcji
loan: kredyt, kredyty, kredytów
account: konto, konta, kont
share: akcja, akcje, akcji
fine: grzywna, grzywny, grzywien
permit: pozwolenie, pozwolenia, pozwoleń, zezwolenie, zezwolenia, zezwoleń
patent: patent, patenty, patentów
visa: wiza, wizy, wiz
passport: paszport, paszporty, paszportów
application: wniosek, wnioski, wniosków
measure: środek, środki, środków
sanction: sankcja, sankcje, sankcji
law: ustawa, ustawy, ustaw
decision: decyzja, decyzje, decyzji
report: raport, raporty, raportów
document: dokument, dokumenty, dokumentów
page: strona, strony, stron
book: książka, książki, książek
copy: egzemplarz, egzemplarze, egzemplarzy
film: film, filmy, filmów
song: piosenka, piosenki, piosenek
album: album, albumy, albumów
message: wiadomość, wiadomości
letter: list, listy, listów
word: słowo, słowa, słów
computer: komputer, komputery, komputerów
phone: smartfon, smartfony, smartfonów, telefon komórkowy, telefony komórkowe, telefonów komórkowych
connection: przyłącze, przyłącza, przyłączy
device: urządzenie, urządzenia, urządzeń
machine: maszyna, maszyny, maszyn
product: produkt, produkty, produktów
piece: sztuka, sztuki, sztuk
package: paczka, paczki, paczek, przesyłka, przesyłki, przesyłek
bottle: butelka, butelki, butelek
generator: generator, generatory, generatorów, agregat, agregaty, agregatów
attempt: próba, próby, prób
step: krok, kroki, kroków
reason: powód, powody, powodów
question: pytanie, pytania, pytań
problem: problem, problemy, problemów
error: błąd, błędy, błędów
program: program, programy, programów
project: projekt, projekty, projektów
event: wydarzenie, wydarzenia, wydarzeń, impreza, imprezy, imprez
body: ciało, ciała, ciał, zwłoki, zwłok
grave: grób, groby, grobów
prize: nagroda, nagrody, nagród
place: miejsce, miejsca, miejsc
floor: piętro, piętra, pięter
lane: pas ruchu, pasy ruchu, pasów ruchu
respondent: respondent, respondenci, respondentów, ankietowany, ankietowani, ankietowanych, badany, badani, badanych
decibel: decybel, decybele, decybeli
