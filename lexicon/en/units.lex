# Units in text. A line says the unit, in the neutral notation of package quantity (CLDR's identifiers), a colon, then
# how it is written: singular, plural, other forms. Symbols that all languages share stand in und/symbols.lex.
# A unit of your own is defined:  wing = 24 sortie; plural wings
language en

[units]
percent: percent, per cent, pct, pc, pct., p.c., percentages, percents
permille: per mille, permille, per mil
percentage-point: percentage point, percentage points, pp, ppt, ppts, p.p., percent point, percent points, per cent points, pct points, pct point, percentage pts
basis-point: basis point, basis points, bps, bp, bips
point: point, points, pts
part-per-1e6: part per million, parts per million, ppm
part-per-1e9: part per billion, parts per billion, ppb
kilometer: kilometer, kilometers, kilometre, kilometres, kms, klicks
meter: meter, meters, metre, metres
centimeter: centimeter, centimeters, centimetre, centimetres
millimeter: millimeter, millimeters, millimetre, millimetres
micrometer: micrometer, micrometers, micrometre, micrometres, micron, microns
nanometer: nanometer, nanometers, nanometre, nanometres
mile: mile, miles, statute mile, statute miles, mi., "mi"
nautical-mile: nautical mile, nautical miles, nmi
yard: yard, yards, yds, yd
foot: foot, feet, ft
inch: inch, inches
fathom: fathom, fathoms
furlong: furlong, furlongs
light-year: light year, light years, light-year, light-years
astronomical-unit: astronomical unit, astronomical units
parsec: parsec, parsecs
square-kilometer: square kilometer, square kilometers, square kilometre, square kilometres, sq km, sq. km, sq kilometers, sq kilometres
square-meter: square meter, square meters, square metre, square metres, sq m, sq. m, sqm, sq metres, sq meters
square-centimeter: square centimeter, square centimeters, square centimetre, square centimetres
square-mile: square mile, square miles, sq mi, sq mile, sq miles, sq. miles
square-foot: square foot, square feet, sq ft, sq. ft., sqft, sq feet
square-yard: square yard, square yards, sq yd
square-inch: square inch, square inches, sq in
hectare: hectare, hectares, ha
acre: acre, acres
cubic-meter: cubic meter, cubic meters, cubic metre, cubic metres, cu m, cbm
cubic-kilometer: cubic kilometer, cubic kilometers, cubic kilometre, cubic kilometres
cubic-centimeter: cubic centimeter, cubic centimeters, cubic centimetre, cubic centimetres, cc
cubic-foot: cubic foot, cubic feet, cu ft
cubic-mile: cubic mile, cubic miles
cubic-yard: cubic yard, cubic yards
liter: liter, liters, litre, litres
milliliter: milliliter, milliliters, millilitre, millilitres
centiliter: centiliter, centiliters, centilitre, centilitres
hectoliter: hectoliter, hectoliters, hectolitre, hectolitres
megaliter: megaliter, megaliters, megalitre, megalitres
gallon: gallon, gallons, gal, gals, gal.
gallon-imperial: imperial gallon, imperial gallons
quart: quart, quarts
pint: pint, pints
fluid-ounce: fluid ounce, fluid ounces, fl oz
cup: cup, cups
tablespoon: tablespoon, tablespoons, tbsp
teaspoon: teaspoon, teaspoons, tsp
barrel: barrel, barrels, bbl, bbls
bushel: bushel, bushels
gram: gram, grams, gramme, grammes, gms, gs, gm
kilogram: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kgs
milligram: milligram, milligrams
microgram: microgram, micrograms, mcg
tonne: tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes
# "ton" is the short ton in America and often the tonne elsewhere: the text's country decides.
ton: ton, tons, short ton, short tons
long-ton = 2240 pound; plural long ton, long tons, long-tons
kilotonne: kilotonne, kilotonnes, kiloton, kilotons
megatonne: megatonne, megatonnes, megaton, megatons
gigatonne: gigatonne, gigatonnes, gigaton, gigatons
pound: pound, pounds, lb, lbs
ounce: ounce, ounces, oz
ounce-troy: troy ounce, troy ounces
stone: stone, stones
carat: carat, carats
celsius: degree Celsius, degrees Celsius, degree centigrade, degrees centigrade, Celsius, centigrade, centigrades, degrees C, deg C, celsius, celcius, Celcius, celsuis, deg celsius, deg Celsius
fahrenheit: degree Fahrenheit, degrees Fahrenheit, Fahrenheit, degrees F, deg F, fahrenheit, farenheit, Farenheit, fahrenhiet, farhenheit, deg fahrenheit, deg Fahrenheit
kelvin: kelvin, kelvins
degree: degree, degrees, deg, deg., degs
kilometer-per-hour: kilometer per hour, kilometers per hour, kilometre per hour, kilometres per hour, kilometers an hour, kilometres an hour, kph, kmh, kmph, km per hour, km an hour
mile-per-hour: mile per hour, miles per hour, miles an hour, mile an hour, mph
meter-per-second: meter per second, meters per second, metre per second, metres per second, meters a second, metres a second
kilometer-per-second: kilometers per second, kilometres per second, kilometers a second
foot-per-second: feet per second, foot per second
knot: knot, knots
mile-per-gallon: mile per gallon, miles per gallon, mpg
second: second, seconds, sec, secs, sec.
millisecond: millisecond, milliseconds
microsecond: microsecond, microseconds
nanosecond: nanosecond, nanoseconds
minute: minute, minutes, min, mins, min.
hour: hour, hours, hr, hrs, hrs.
day: day, days
night: night, nights
week: week, weeks, wk, wks
fortnight: fortnight, fortnights
month: month, months, mos
quarter: quarter, quarters
year: year, years, yr, yrs, yrs., calendar year, calendar years
decade: decade, decades
century: century, centuries
millennium = 1000 year; plural millennia, millenniums
watt: watt, watts
kilowatt: kilowatt, kilowatts
megawatt: megawatt, megawatts
gigawatt: gigawatt, gigawatts
terawatt: terawatt, terawatts
watt-hour: watt hour, watt hours, watt-hour, watt-hours
kilowatt-hour: kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours, units of electricity
megawatt-hour: megawatt hour, megawatt hours, megawatt-hour, megawatt-hours
gigawatt-hour: gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours
terawatt-hour: terawatt hour, terawatt hours, terawatt-hour, terawatt-hours
joule: joule, joules
kilojoule: kilojoule, kilojoules
megajoule: megajoule, megajoules
gigajoule: gigajoule, gigajoules
calorie: calorie, calories
kilocalorie: kilocalorie, kilocalories
british-thermal-unit: British thermal unit, British thermal units, BTU, BTUs, Btu
horsepower: horsepower, hp, bhp
volt: volt, volts
kilovolt: kilovolt, kilovolts
ampere: ampere, amperes, amp, amps
milliampere: milliamp, milliamps
ohm: ohm, ohms
hertz: hertz
kilohertz: kilohertz
megahertz: megahertz
gigahertz: gigahertz
newton: newton, newtons
newton-meter: newton meter, newton meters, newton metre, newton metres
pascal: pascal, pascals
hectopascal: hectopascal, hectopascals
kilopascal: kilopascal, kilopascals
megapascal: megapascal, megapascals
bar: bar, bars
millibar: millibar, millibars
atmosphere: atmosphere, atmospheres
pound-force-per-square-inch: psi, pounds per square inch
lumen: lumen, lumens
lux: lux
becquerel: becquerel, becquerels
sievert: sievert, sieverts
millisievert: millisievert, millisieverts
microsievert: microsievert, microsieverts
mole: mole, moles
bit: bit, bits
byte: byte, bytes
kilobit: kilobit, kilobits
megabit: megabit, megabits
gigabit: gigabit, gigabits
kilobyte: kilobyte, kilobytes
megabyte: megabyte, megabytes
gigabyte: gigabyte, gigabytes
terabyte: terabyte, terabytes
petabyte: petabyte, petabytes
megabit-per-second: megabit per second, megabits per second, megabits a second, mbps
gigabit-per-second: gigabit per second, gigabits per second, gbps
pixel: pixel, pixels
megapixel: megapixel, megapixels
dot-per-inch: dots per inch, dpi
revolution-per-minute: revolutions per minute, rpm
barrel-per-day: barrels per day, barrels a day, bpd, b/d
radian: radian, radians, rad
picometer: picometer, picometers, picometre, picometres, "pm"
decimeter: decimeter, decimeters, decimetre, decimetres
deciliter: deciliter, deciliters, decilitre, decilitres
exabyte: exabyte, exabytes
kibibyte: kibibyte, kibibytes
mebibyte: mebibyte, mebibytes
gibibyte: gibibyte, gibibytes
cubic-inch: cubic inch, cubic inches, cu in
acre-foot: acre-foot, acre-feet, acre foot, acre feet
pound-foot: pound-foot, pound-feet, lb-ft, lb ft
revolution: revolution, revolutions, turn, turns

[currencies]
EUR: euro, euros
$ USD: dollar, dollars, buck, bucks
USD: US dollar, US dollars, U.S. dollar, U.S. dollars, American dollar, American dollars, greenback, greenbacks, us dollar, us dollars, U.S. Dollars
cent USD/100: cent, cents, ¢
AUD: Australian dollar, Australian dollars
CAD: Canadian dollar, Canadian dollars
NZD: New Zealand dollar, New Zealand dollars
HKD: Hong Kong dollar, Hong Kong dollars, hong kong dollar, hong kong dollars
SGD: Singapore dollar, Singapore dollars
TWD: Taiwan dollar, Taiwan dollars, New Taiwan dollar, New Taiwan dollars
GBP: pound, pounds, pound sterling, pounds sterling, sterling, British pound, British pounds, quid
penny GBP/100: pence, penny, "p"
EGP: Egyptian pound, Egyptian pounds
LBP: Lebanese pound, Lebanese pounds
SYP: Syrian pound, Syrian pounds
SDG: Sudanese pound, Sudanese pounds
SSP: South Sudanese pound, South Sudanese pounds
JPY: yen, Japanese yen
CNY: yuan, renminbi, Chinese yuan, rmb
UAH: hryvnia, hryvnias, hryvnya, hryvnyas, hryvna, hryvnas, Ukrainian hryvnia, Ukrainian hryvnias
RUB: ruble, rubles, rouble, roubles, Russian ruble, Russian rubles, Russian rouble, Russian roubles
BYN: Belarusian ruble, Belarusian rubles
CHF: franc, francs, Swiss franc, Swiss francs
XOF: CFA franc, CFA francs, West African franc, West African francs
XAF: Central African franc, Central African francs
CDF: Congolese franc, Congolese francs
RWF: Rwandan franc, Rwandan francs
FRF: French franc, French francs
INR: rupee, rupees, Indian rupee, Indian rupees
PKR: Pakistani rupee, Pakistani rupees
LKR: Sri Lankan rupee, Sri Lankan rupees
NPR: Nepalese rupee, Nepalese rupees
IDR: rupiah, rupiahs, Indonesian rupiah
PLN: zloty, zlotys, zlotych, złoty
CZK: koruna, korunas, Czech crown, Czech crowns, Czech koruna, Czech korunas
SEK: krona, kronor, Swedish krona, Swedish kronor, Swedish crown, Swedish crowns
NOK: Norwegian krone, Norwegian kroner, Norwegian crown, Norwegian crowns
DKK: Danish krone, Danish kroner, Danish crown, Danish crowns
kr NOK: krone, kroner, crown, crowns
ISK: Icelandic krona, Icelandic kronur
HUF: forint, forints
RON: Romanian leu, Romanian lei, leu, lei
MDL: Moldovan leu, Moldovan lei
BGN: lev, leva, levs
RSD: Serbian dinar, Serbian dinars
dinar KWD: dinar, dinars
KWD: Kuwaiti dinar, Kuwaiti dinars
IQD: Iraqi dinar, Iraqi dinars
JOD: Jordanian dinar, Jordanian dinars
TND: Tunisian dinar, Tunisian dinars
DZD: Algerian dinar, Algerian dinars
LYD: Libyan dinar, Libyan dinars
BHD: Bahraini dinar, Bahraini dinars
TRY: lira, liras, Turkish lira, Turkish liras
ITL: Italian lira, Italian lire, lire
ILS: shekel, shekels, New Israeli shekel, Israeli shekel, Israeli shekels
SAR: Saudi riyal, Saudi riyals, riyal, riyals
QAR: Qatari riyal, Qatari riyals
OMR: Omani rial, Omani rials
YER: Yemeni rial, Yemeni rials
IRR: rial, rials, Iranian rial, Iranian rials
AED: dirham, dirhams, UAE dirham, UAE dirhams, Emirati dirham, Emirati dirhams
MAD: Moroccan dirham, Moroccan dirhams
BRL: reais, Brazilian real, Brazilian reais, Brazilian reals
peso MXN: peso, pesos
MXN: Mexican peso, Mexican pesos
ARS: Argentine peso, Argentine pesos, Argentinian peso, Argentinian pesos
CLP: Chilean peso, Chilean pesos
COP: Colombian peso, Colombian pesos
PHP: Philippine peso, Philippine pesos
CUP: Cuban peso, Cuban pesos
UYU: Uruguayan peso, Uruguayan pesos
DOP: Dominican peso, Dominican pesos
VES: bolivar, bolivars, bolivares
PEN: Peruvian sol, Peruvian soles, soles
BOB: boliviano, bolivianos
PYG: guarani, guaranis
CRC: colon, colones
GTQ: quetzal, quetzals, quetzales
HNL: lempira, lempiras
NIO: cordoba, cordobas
KRW: South Korean won, Korean won, won
KPW: North Korean won
THB: baht, Thai baht
VND: dong, Vietnamese dong
MYR: ringgit, ringgits, Malaysian ringgit, Malaysian Ringgit
BDT: taka, takas
MMK: kyat, kyats
KHR: riel, riels
LAK: kip, Lao kip
MNT: tugrik, tugriks
KZT: tenge, Kazakh tenge
UZS: Uzbek som, Uzbek soms
KGS: Kyrgyz som, Kyrgyz soms
TJS: somoni, somonis
TMT: Turkmen manat
AZN: manat, manats, Azerbaijani manat
GEL: lari, laris, Georgian lari
AMD: dram, drams, Armenian dram
AFN: Afghani, Afghanis
ALL: Albanian lek, Albanian leks
MKD: Macedonian denar, denar, denars
ZAR: Rand, South African rand, rand, rands
NGN: naira, nairas, Nigerian naira
GHS: cedi, cedis
KES: Kenyan shilling, Kenyan shillings
UGX: Ugandan shilling, Ugandan shillings
TZS: Tanzanian shilling, Tanzanian shillings
shilling KES: shilling, shillings
ETB: Ethiopian birr, birr
ZMW: kwacha, kwachas, Zambian kwacha
AOA: kwanza, kwanzas
MZN: metical, meticals, meticais
BWP: pula, Botswana pula
NAD: Namibian dollar, Namibian dollars
XDR: special drawing right, special drawing rights, SDR, SDRs
DEM: deutschmark, deutschmarks, Deutsche Mark, Deutsche Marks, D-mark, D-marks, German mark, German marks
ESP: peseta, pesetas
GRD: drachma, drachmas, drachmae
NLG: guilder, guilders, Dutch guilder, Dutch guilders
FIM: Finnish mark, Finnish marks, markka
