language nl

[units]
percent: procent, procenten, pct., pct, percent
permille: promille
percentage-point: procentpunt, procentpunten, procentpuntje, procent-punt
basis-point: basispunt, basispunten
point: punt, punten
kilometer: kilometer, kilometers, km
meter: meter, meters
centimeter: centimeter, centimeters
millimeter: millimeter, millimeters
mile: mijl, mijlen op, mijlen
nautical-mile: zeemijl, zeemijlen
foot: voet, voeten
inch: inch, inches
light-year: lichtjaar, lichtjaren
square-kilometer: vierkante kilometer, vierkante kilometers
square-meter: vierkante meter, vierkante meters
hectare: hectare, hectares, hectaren, ha
cubic-meter: kubieke meter, kubieke meters, kuub
cubic-kilometer: kubieke kilometer
cubic-centimeter: kubieke centimeter
liter: liter, liters
milliliter: milliliter, milliliters
hectoliter: hectoliter, hectoliters
barrel: vat, vaten, barrel, barrels
gram: gram, grammen
kilogram: kilogram, kilogrammen, kilo, kilo's, kg, kilootje
milligram: milligram, milligrammen
microgram: microgram
tonne: ton, tonnen, metrische ton, metrische tonnen
carat: karaat
celsius: graad Celsius, graden Celsius, Celsius, celsius, celcius, graden celsius, graad celsius
fahrenheit: graad Fahrenheit, graden Fahrenheit, Fahrenheit, fahrenheit, farenheit
kelvin: kelvin, Kelvin
degree: graad, graden, graadje
kilometer-per-hour: kilometer per uur, kilometers per uur, km per uur, km/u, km/h
meter-per-second: meter per seconde, meters per seconde
knot: knoop, knopen
second: seconde, seconden, sec.
minute: minuut, minuten, min.
hour: uur, uren, uurtje
day: dag, dagen, etmaal
week: week, weken
month: maand, maanden
quarter: kwartaal, kwartalen
year: jaar, jaren, jr.
decade: decennium, decennia
century: eeuw, eeuwen
watt: watt
kilowatt: kilowatt
megawatt: megawatt
gigawatt: gigawatt
kilowatt-hour: kilowattuur, kilowatturen
megawatt-hour: megawattuur
gigawatt-hour: gigawattuur
terawatt-hour: terawattuur
joule: joule
kilocalorie: kilocalorie, kilocalorieën
calorie: calorie, calorieën
horsepower: paardenkracht, pk
volt: volt
ampere: ampère
hertz: hertz
megabyte: megabyte, megabytes
gigabyte: gigabyte, gigabytes
terabyte: terabyte, terabytes
yard: yard, yards
acre: acre, acres
gallon: gallon, gallons
pint: pint, pinten
quart: quart, quarts
pound: pond, ponden
fluid-ounce: vloeibare ounce, vloeibare ounces
cup: kopje, kopjes
tablespoon: eetlepel, eetlepels
teaspoon: theelepel, theelepels
square-foot: vierkante voet
square-mile: vierkante mijl, vierkante mijlen
square-inch: vierkante inch
cubic-foot: kubieke voet
mile-per-hour: mijl per uur, mijlen per uur
centiliter: centiliter, centiliters
bit: bit, bits
byte: byte, bytes
kilobyte: kilobyte, kilobytes
petabyte: petabyte, petabytes
kilobit: kilobit, kilobits
megabit: megabit, megabits
gigabit: gigabit, gigabits
radian: radiaal, radialen, rad
picometer: picometer, picometers
ounce: ounce, ounces
pound-force-per-square-inch: pond per vierkante inch

[currencies]
EUR: euro, euro's, euros
cent EUR/100: cent, centen, eurocent, eurocenten
$ USD: dollar, dollars, bucks
USD: Amerikaanse dollar, Amerikaanse dollars, US dollar, US dollars, VS-dollar
CAD: Canadese dollar, Canadese dollars
AUD: Australische dollar, Australische dollars
GBP: pond, ponden, pond sterling, Britse pond, Britse ponden
CHF: Zwitserse frank, Zwitserse franken
frank BEF: frank, franken, Belgische frank
NLG: gulden, guldens, Nederlandse gulden
JPY: yen
CNY: yuan, renminbi, kuai
RUB: roebel, roebels
UAH: hryvnia, hryvnja, grivna
PLN: zloty, zloty's
TRY: lira, Turkse lira
INR: roepie, roepies
kr SEK: kroon, kronen
SEK: Zweedse kroon, Zweedse kronen
NOK: Noorse kroon, Noorse kronen
DKK: Deense kroon, Deense kronen
CZK: Tsjechische kroon, Tsjechische kronen
penny GBP/100: penny, pence
FRF: Franse frank, Franse franken
HKD: Hongkongse dollar, Hongkongse dollars
TWD: Taiwanese dollar, Nieuwe Taiwanese dollar
jiao CNY/10: mao
