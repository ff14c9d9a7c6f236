language it

[units]
percent: per cento, percento, %
permille: per mille
percentage-point: punto percentuale, punti percentuali, p.p., pp
basis-point: punto base, punti base, pb, bp
point: punto, punti
kilometer: chilometro, chilometri, km, kilometro, kilometri
meter: metro, metri
centimeter: centimetro, centimetri
millimeter: millimetro, millimetri
mile: miglio, miglia
nautical-mile: miglio nautico, miglia nautiche, miglio marino, miglia marine
foot: piede, piedi
inch: pollice, pollici
light-year: anno luce, anni luce
square-kilometer: chilometro quadrato, chilometri quadrati, chilometri quadri, km quadrati, kmq, km q, chilometro quadro
square-meter: metro quadrato, metri quadrati, metri quadri, metro quadro, mq, m quadrati
hectare: ettaro, ettari, ha
acre: acro, acri
cubic-meter: metro cubo, metri cubi, mc
cubic-kilometer: chilometro cubo, chilometri cubi
cubic-centimeter: centimetro cubo, centimetri cubi, cc
liter: litro, litri
milliliter: millilitro, millilitri
hectoliter: ettolitro, ettolitri
barrel: barile, barili
gallon: gallone, galloni
gram: grammo, grammi
kilogram: chilogrammo, chilogrammi, chilo, chili, kg, kilo, kili, kilogrammo, kilogrammi
milligram: milligrammo, milligrammi
microgram: microgrammo, microgrammi
tonne: tonnellata, tonnellate, tonnellata metrica, tonnellate metriche
pound: libbra, libbre, lb, lbs
carat: carato, carati
celsius: grado Celsius, gradi Celsius, grado centigrado, gradi centigradi, centigrado, centigradi, Celsius, celsius, celcius
fahrenheit: grado Fahrenheit, gradi Fahrenheit, Fahrenheit, fahrenheit, farenheit, fahreneit
kelvin: kelvin
degree: grado, gradi
kilometer-per-hour: chilometro orario, chilometri orari, chilometri all'ora, km orari, km all'ora, chilometri l'ora, km/h
meter-per-second: metro al secondo, metri al secondo
knot: nodo, nodi
second: secondo, secondi
minute: minuto, minuti
hour: ora, ore
day: giorno, giorni, giornate, giornata
week: settimana, settimane
month: mese, mesi
quarter: trimestre, trimestri
year: anno, anni
decade: decennio, decenni
century: secolo, secoli
watt: watt
kilowatt: chilowatt, kilowatt
megawatt: megawatt
gigawatt: gigawatt
kilowatt-hour: chilowattora, kilowattora
megawatt-hour: megawattora
gigawatt-hour: gigawattora
terawatt-hour: terawattora
joule: joule
kilocalorie: chilocaloria, chilocalorie
calorie: caloria, calorie
horsepower: cavallo vapore, cavalli vapore, CV
volt: volt
hertz: hertz
megabyte: megabyte
gigabyte: gigabyte
terabyte: terabyte
yard: iarda, iarde
pint: pinta, pinte
quart: quarto di gallone, quarti di gallone
ounce: oz, oncia, once
fluid-ounce: oncia liquida, once liquide
cup: tazza, tazze
tablespoon: cucchiaio, cucchiai
teaspoon: cucchiaino, cucchiaini
square-foot: piede quadrato, piedi quadrati, piede quadro, piedi quadri
square-mile: miglio quadrato, miglia quadrate
square-inch: pollice quadrato, pollici quadrati
cubic-foot: piede cubo, piedi cubi, piede cubico, piedi cubici
mile-per-hour: miglio all'ora, miglia all'ora, miglia orarie, miglio orario
centiliter: centilitro, centilitri
bit: bit
byte: byte
kilobyte: kilobyte
petabyte: petabyte
kilobit: kilobit
megabit: megabit
gigabit: gigabit
radian: radiante, radianti, rad
picometer: picometro, picometri
revolution: giro completo, giri completi
pound-force-per-square-inch: libbra per pollice quadrato, libbre per pollice quadrato

[currencies]
EUR: euro, €
cent EUR/100: centesimo, centesimi, cent, centesimi di euro, centesimo di euro
$ USD: dollaro, dollari
USD: dollari americani, dollari statunitensi, dollaro americano, dollari Usa, dollaro statunitense, dollaro USA, dollari USA
CAD: dollari canadesi, dollaro canadese
AUD: dollari australiani, dollaro australiano
GBP: sterlina, sterline, lira sterlina, lire sterline, sterlina britannica, sterline britanniche
CHF: franco svizzero, franchi svizzeri, franco, franchi
ITL: lira, lire, lira italiana, lire italiane
JPY: yen
CNY: yuan, renminbi
RUB: rublo, rubli
UAH: grivna, grivne, hryvnia, grivnia, grivnie
PLN: zloty, złoty
TRY: lira turca, lire turche
INR: rupia, rupie, rupia indiana, rupie indiane
BRL: real, reais
kr SEK: corona, corone
SEK: corone svedesi, corona svedese
NOK: corone norvegesi, corona norvegese
DKK: corone danesi, corona danese
CZK: corone ceche, corona ceca
HUF: fiorino, fiorini, fiorino ungherese, fiorini ungheresi
penny GBP/100: penny, pence
FRF: franco francese, franchi francesi
NLG: fiorino olandese, fiorini olandesi
DEM: marco tedesco, marchi tedeschi
FIM: marco finlandese, marchi finlandesi
HKD: dollaro di Hong Kong, dollari di Hong Kong
TWD: dollaro taiwanese, dollari taiwanesi, nuovo dollaro taiwanese, nuovi dollari taiwanesi
NZD: dollaro neozelandese, dollari neozelandesi
SGD: dollaro di Singapore, dollari di Singapore
KRW: won sudcoreano, won
