language de

[units]
percent: Prozent, Prozent, v. H., vH, v.H.
permille: Promille
percentage-point: Prozentpunkt, Prozentpunkte, Prozentpunkten
basis-point: Basispunkt, Basispunkte, Basispunkten
point: Punkt, Punkte, Punkten, Zähler, Zählern
part-per-1e6: Teile pro Million
kilometer: Kilometer, Kilometer, Kilometern, Kilometers
meter: Meter, Meter, Metern
centimeter: Zentimeter, Zentimeter, Zentimetern
millimeter: Millimeter, Millimeter, Millimetern
micrometer: Mikrometer
nanometer: Nanometer
mile: Meile, Meilen
nautical-mile: Seemeile, Seemeilen, nautische Meile, nautische Meilen
foot: Fuß, Fuss
inch: Zoll
light-year: Lichtjahr, Lichtjahre, Lichtjahren
square-kilometer: Quadratkilometer, Quadratkilometer, Quadratkilometern, qkm
square-meter: Quadratmeter, Quadratmeter, Quadratmetern, qm
hectare: Hektar, Hektar
cubic-meter: Kubikmeter, Kubikmeter, Kubikmetern, cbm
cubic-kilometer: Kubikkilometer
cubic-centimeter: Kubikzentimeter
liter: Liter, Liter, Litern, liter
milliliter: Milliliter, Milliliter, Millilitern
hectoliter: Hektoliter, Hektoliter, Hektolitern
barrel: Barrel, Barrel, Fass, Fässer
gram: Gramm, Gramm
kilogram: Kilogramm, Kilogramm, Kilo, Kilos, Kilogramms
milligram: Milligramm
microgram: Mikrogramm
tonne: Tonne, Tonnen, metrische Tonne, metrische Tonnen, metrischen Tonnen
megatonne: Megatonne, Megatonnen
gigatonne: Gigatonne, Gigatonnen
carat: Karat
ounce-troy: Feinunze, Feinunzen
celsius: Grad Celsius, Celsius, Grad C, Plusgrade, Plusgraden, Plusgrad
fahrenheit: Grad Fahrenheit, Fahrenheit, Grad F
kelvin: Kelvin
degree: Grad, Grade, Graden, Winkelgrad
kilometer-per-hour: Kilometer pro Stunde, Kilometer pro Stunde, Stundenkilometer, Stundenkilometern, Kilometern pro Stunde, Kilometer in der Stunde, Kilometer je Stunde, km pro Stunde
meter-per-second: Meter pro Sekunde, Meter pro Sekunde, Metern pro Sekunde
knot: Knoten
second: Sekunde, Sekunden
minute: Minute, Minuten
hour: Stunde, Stunden, Std., Std
day: Tag, Tage, Tagen, Tages
week: Woche, Wochen
month: Monat, Monate, Monaten, Monats
quarter: Quartal, Quartale, Quartalen
year: Jahr, Jahre, Jahren, Jahres
decade: Jahrzehnt, Jahrzehnte, Jahrzehnten
century: Jahrhundert, Jahrhunderte, Jahrhunderten
watt: Watt, Watt
kilowatt: Kilowatt, Kilowatt
megawatt: Megawatt, Megawatt
gigawatt: Gigawatt, Gigawatt
kilowatt-hour: Kilowattstunde, Kilowattstunden
megawatt-hour: Megawattstunde, Megawattstunden
gigawatt-hour: Gigawattstunde, Gigawattstunden
terawatt-hour: Terawattstunde, Terawattstunden
joule: Joule, Joule
kilocalorie: Kilokalorie, Kilokalorien
calorie: Kalorie, Kalorien
horsepower: Pferdestärke, Pferdestärken
volt: Volt, Volt
ampere: Ampere, Ampere
hertz: Hertz
hectopascal: Hektopascal
bar: Bar
becquerel: Becquerel
millisievert: Millisievert
megabyte: Megabyte
gigabyte: Gigabyte
terabyte: Terabyte
megabit-per-second: Megabit pro Sekunde
yard: Yard, Yards
acre: Acre, Acres, Morgen
gallon: Gallone, Gallonen
pint: Pint, Pints
quart: Quart, Quarts
pound: Pfund, Pfunde, Pfunden, Pfd.
fluid-ounce: Flüssigunze, Flüssigunzen
cup: Tasse, Tassen
tablespoon: Esslöffel, Eßlöffel, EL
teaspoon: Teelöffel, TL
square-foot: Quadratfuß
square-mile: Quadratmeile, Quadratmeilen
square-inch: Quadratzoll
cubic-foot: Kubikfuß
mile-per-hour: Meile pro Stunde, Meilen pro Stunde, Stundenmeilen
centiliter: Zentiliter, Zentilitern
bit: Bit, Bits
byte: Byte, Bytes
kilobyte: Kilobyte, Kilobytes
petabyte: Petabyte
kilobit: Kilobit
megabit: Megabit
gigabit: Gigabit
radian: Radiant, Radianten, rad
picometer: Pikometer, Picometer
ounce: Unze, Unzen
pound-force-per-square-inch: Pfund pro Quadratzoll

[currencies]
EUR: Euro, Euros
cent EUR/100: Cent, Cents, ct
$ USD: Dollar, Dollars
USD: US-Dollar, US-Dollars, amerikanische Dollar, amerikanischen Dollar, amerikanischer Dollar, US Dollar
AUD: australische Dollar, australischen Dollar
CAD: kanadische Dollar, kanadischen Dollar
GBP: Pfund, britische Pfund, Pfund Sterling
JPY: Yen
CNY: Yuan
CHF: Franken, Schweizer Franken, Fr., SFr.
rappen CHF/100: Rappen
UAH: Hrywnja, Hrywnia, Griwna
RUB: Rubel
PLN: Złoty, Zloty
CZK: tschechische Kronen, tschechischen Kronen
SEK: schwedische Kronen, schwedischen Kronen
NOK: norwegische Kronen, norwegischen Kronen
DKK: dänische Kronen, dänischen Kronen
kr SEK: Krone, Kronen
HUF: Forint
TRY: Lira, türkische Lira
INR: Rupie, Rupien
DEM: D-Mark, Mark, DM, Deutsche Mark
ATS: Schilling
penny GBP/100: Penny, Pence, Pennies
HKD: Hongkong-Dollar, Hongkong-Dollars
TWD: Taiwan-Dollar, Neue Taiwan-Dollar
NZD: Neuseeland-Dollar, neuseeländische Dollar
SGD: Singapur-Dollar
NLG: niederländische Gulden, holländische Gulden, Gulden
FRF: französische Franc, französische Francs, Franc, Francs
FIM: Finnmark, finnische Mark
ITL: italienische Lire, Lire
KRW: südkoreanische Won, Won
ILS: Schekel
THB: Baht
ZAR: Rand
BRL: Real, Reais
