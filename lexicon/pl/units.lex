language pl

[units]
percent: procent, procenty, procentu, procentów, procentem, procentach, proc., proc
permille: promil, promile, promili, promila
percentage-point: punkt procentowy, punkty procentowe, punktów procentowych, punktu procentowego, punktem procentowym, punktami procentowymi, pkt proc., pkt. proc., pkt proc, p.p., pp., p. proc., pkt%
basis-point: punkt bazowy, punkty bazowe, punktów bazowych, punktu bazowego, pb., pkt baz.
point: punkt, punkty, punktów, punktu, pkt, pkt., oczko, oczka, oczek
kilometer: kilometr, kilometry, kilometrów, kilometra, kilometrach, kilometrem, km
meter: metr, metry, metrów, metra, metrach, metrem, m n.p.m.
centimeter: centymetr, centymetry, centymetrów, centymetra, cm
millimeter: milimetr, milimetry, milimetrów, milimetra, mm
mile: mila, mile, mil, mila lądowa, mile lądowe, mil lądowych, milę, milami, milach
nautical-mile: mila morska, mile morskie, mil morskich
foot: stopa, stopy, stóp, stopę, stopami, stopach
inch: cal, cale, cali, cala, calem, calach, calami
light-year: rok świetlny, lata świetlne, lat świetlnych
square-kilometer: kilometr kwadratowy, kilometry kwadratowe, kilometrów kwadratowych, kilometra kwadratowego, km kw., km kw
square-meter: metr kwadratowy, metry kwadratowe, metrów kwadratowych, metra kwadratowego, m kw., m kw, mkw., mkw
hectare: hektar, hektary, hektarów, hektara, ha
cubic-meter: metr sześcienny, metry sześcienne, metrów sześciennych, metra sześciennego, m sześc., m sześc
cubic-kilometer: kilometr sześcienny, kilometrów sześciennych
cubic-centimeter: centymetr sześcienny, centymetrów sześciennych
liter: litr, litry, litrów, litra, litrem
milliliter: mililitr, mililitry, mililitrów, ml, mililitra
hectoliter: hektolitr, hektolitry, hektolitrów
barrel: baryłka, baryłki, baryłek, baryłkę
gram: gram, gramy, gramów, grama
kilogram: kilogram, kilogramy, kilogramów, kilograma, kilo, kg
milligram: miligram, miligramy, miligramów
microgram: mikrogram, mikrogramy, mikrogramów
tonne: tona, tony, ton, tonę, tonami, tona metryczna, tony metryczne, ton metrycznych
carat: karat, karaty, karatów
celsius: stopień Celsjusza, stopnie Celsjusza, stopni Celsjusza, stopnia Celsjusza, stopniach Celsjusza, st. C, st. Celsjusza, stopni C, Celsjusza
fahrenheit: Fahrenheita, stopni Fahrenheita, stopnie Fahrenheita, stopień Fahrenheita, st. F
kelvin: kelwin, kelwiny, kelwinów, kelwina, kelvinów
degree: stopień, stopnie, stopni, stopnia, stopniach, stopniom, stopniami, stopniu, stopniem
kilometer-per-hour: kilometr na godzinę, kilometry na godzinę, kilometrów na godzinę, km na godzinę, km/godz., km/h
meter-per-second: metr na sekundę, metry na sekundę, metrów na sekundę
knot: węzeł, węzły, węzłów
second: sekunda, sekundy, sekund, sekundę, sek.
minute: minuta, minuty, minut, minutę
hour: godzina, godziny, godzin, godzinę, godz., godz
day: dzień, dni, dnia, dniach, dniami, doba, doby, dób, dobę
week: tydzień, tygodnie, tygodni, tygodnia
month: miesiąc, miesiące, miesięcy, miesiąca
quarter: kwartał, kwartały, kwartałów
year: rok, lata, lat, roku, latach, laty, latami
decade: dekada, dekady, dekad, dekadę, dziesięciolecie, dziesięciolecia
century: wiek, wieki, wieków, stulecie, stulecia
watt: wat, waty, watów
kilowatt: kilowat, kilowaty, kilowatów
megawatt: megawat, megawaty, megawatów, megawata
gigawatt: gigawat, gigawaty, gigawatów, gigawata
kilowatt-hour: kilowatogodzina, kilowatogodziny, kilowatogodzin, kilowatogodzinę
megawatt-hour: megawatogodzina, megawatogodziny, megawatogodzin, megawatogodzinę
gigawatt-hour: gigawatogodzina, gigawatogodziny, gigawatogodzin
terawatt-hour: terawatogodzina, terawatogodziny, terawatogodzin
joule: dżul, dżule, dżuli
kilocalorie: kilokaloria, kilokalorie, kilokalorii
calorie: kaloria, kalorie, kalorii
horsepower: koń mechaniczny, konie mechaniczne, koni mechanicznych, KM
volt: wolt, wolty, woltów
hertz: herc, herce, herców
megabyte: megabajt, megabajty, megabajtów
gigabyte: gigabajt, gigabajty, gigabajtów, gigabajta
terabyte: terabajt, terabajty, terabajtów
yard: jard, jardy, jardów, jarda, jardach
acre: akr, akry, akrów, akra, akrach
gallon: galon, galony, galonów, galona, galonach
pint: pinta, pinty, pint
quart: kwarta, kwarty, kwart
pound: funt, funty, funtów, funta
cup: filiżanka, filiżanki, filiżanek, szklanka, szklanki, szklanek
tablespoon: łyżka stołowa, łyżki stołowe, łyżek stołowych
teaspoon: łyżeczka, łyżeczki, łyżeczek
square-foot: stopa kwadratowa, stopy kwadratowe, stóp kwadratowych
square-mile: mila kwadratowa, mile kwadratowe, mil kwadratowych
cubic-foot: stopa sześcienna, stopy sześcienne, stóp sześciennych
mile-per-hour: mila na godzinę, mile na godzinę, mil na godzinę
centiliter: centylitr, centylitry, centylitrów
bit: bit, bity, bitów, bita
byte: bajt, bajty, bajtów, bajta
kilobyte: kilobajt, kilobajty, kilobajtów
petabyte: petabajt, petabajty, petabajtów
megabit: megabit, megabity, megabitów
gigabit: gigabit, gigabity, gigabitów
radian: radian, radiany, radianów
picometer: pikometr, pikometry, pikometrów
ounce: uncja, uncje, uncji, uncję
pound-force-per-square-inch: funt na cal kwadratowy, funty na cal kwadratowy, funtów na cal kwadratowy

[currencies]
PLN: złoty, złote, złotych, złotego, złotemu, złotym, złotymi, zł, zł., PLN
grosz PLN/100: grosz, grosze, groszy, grosza, gr
EUR: euro
cent EUR/100: cent, centy, centów, centa, eurocent, eurocentów, eurocenty
$ USD: dolar, dolary, dolarów, dolara, dolarem, dolarach, dolarami, dol., dol
USD: dolar amerykański, dolary amerykańskie, dolarów amerykańskich, dolarów USA
CAD: dolarów kanadyjskich
AUD: dolarów australijskich
GBP: funt, funty, funtów, funta, funt szterling, funtów szterlingów, funtów brytyjskich
CHF: frank, franki, franków, franka, franków szwajcarskich, frank szwajcarski
UAH: hrywna, hrywny, hrywien, hrywnę
RUB: rubel, ruble, rubli, rubla
JPY: jen, jeny, jenów
CNY: juan, juany, juanów
CZK: korona czeska, korony czeskie, koron czeskich
SEK: koron szwedzkich, korony szwedzkie
NOK: koron norweskich, korony norweskie
DKK: koron duńskich, korony duńskie
kr SEK: korona, korony, koron
HUF: forint, forinty, forintów
TRY: lira, liry, lir, lir tureckich
INR: rupia, rupie, rupii
penny GBP/100: pens, pensy, pensów
NLG: gulden holenderski, guldeny holenderskie, guldenów holenderskich, gulden, guldenów
