language fr

[units]
percent: pour cent, pour-cent, p. 100, pour 100
permille: pour mille
percentage-point: point de pourcentage, points de pourcentage, point de %, points de %
basis-point: point de base, points de base
point: point, points
kilometer: kilomètre, kilomètres, kilometre, kilometres
meter: mètre, mètres, metre, metres
centimeter: centimètre, centimètres, centimetre, centimetres
millimeter: millimètre, millimètres, millimetre, millimetres
mile: mille terrestre, milles terrestres, miles, mile
nautical-mile: mille marin, milles marins, milles nautiques, mille nautique
foot: pied, pieds
square-kilometer: kilomètre carré, kilomètres carrés
square-meter: mètre carré, mètres carrés
hectare: hectare, hectares
cubic-meter: mètre cube, mètres cubes
liter: litre, litres
milliliter: millilitre, millilitres
hectoliter: hectolitre, hectolitres
barrel: baril, barils
gram: gramme, grammes
kilogram: kilogramme, kilogrammes, kilo, kilos, kgs
microgram: microgramme, microgrammes
milligram: milligramme, milligrammes
tonne: tonne, tonnes, tonne métrique, tonnes métriques
celsius: degré Celsius, degrés Celsius, degré centigrade, degrés centigrades, Celsius, celsius, celcius, centigrade, centigrades
fahrenheit: degré Fahrenheit, degrés Fahrenheit, Fahrenheit, fahrenheit, farenheit
kelvin: kelvin, kelvins
degree: degré, degrés, degre, degres, degrè, degrès, deg, deg.
kilometer-per-hour: kilomètre par heure, kilomètres par heure, kilomètre-heure, kilomètres-heure, kilomètres à l'heure, kilomètre à l'heure, km/heure
meter-per-second: mètre par seconde, mètres par seconde
knot: nœud, nœuds
second: seconde, secondes
minute: minute, minutes
hour: heure, heures
day: jour, jours, journée, journées
week: semaine, semaines
month: mois, mois
quarter: trimestre, trimestres
year: an, ans, année, années
decade: décennie, décennies
century: siècle, siècles
watt: watt, watts
kilowatt: kilowatt, kilowatts
megawatt: mégawatt, mégawatts
gigawatt: gigawatt, gigawatts
kilowatt-hour: kilowattheure, kilowattheures, kilowatt-heure, kilowatts-heures
megawatt-hour: mégawattheure, mégawattheures
terawatt-hour: térawattheure, térawattheures
joule: joule, joules
kilocalorie: kilocalorie, kilocalories
calorie: calorie, calories
volt: volt, volts
hertz: hertz
megabyte: mégaoctet, mégaoctets, "Mo", mégabyte, mégabytes
gigabyte: gigaoctet, gigaoctets, "Go", gigabyte, gigabytes
terabyte: téraoctet, téraoctets, "To", terabyte, terabytes
kilobyte: kilooctet, kilooctets, "ko", "Ko", kilobyte, kilobytes
byte: octet, octets
yard: yard, yards, verge, verges
inch: pouce, pouces
acre: acre, acres
gallon: gallon, gallons
quart: quart, quarts de gallon
pint: pinte, pintes
pound: livre, livres, lb, lbs
ounce: once, onces, oz
fluid-ounce: once liquide, onces liquides
cup: tasse, tasses
tablespoon: cuillère à soupe, cuillères à soupe, cuillerée à soupe, cuillerées à soupe
teaspoon: cuillère à café, cuillères à café, cuillerée à café, cuillerées à café
square-foot: pied carré, pieds carrés
square-mile: mile carré, miles carrés
square-inch: pouce carré, pouces carrés
cubic-foot: pied cube, pieds cubes
cubic-inch: pouce cube, pouces cubes
mile-per-hour: mile par heure, miles par heure, mile à l'heure, miles à l'heure, miles a l'heure, miles heure
centiliter: centilitre, centilitres
bit: bit, bits
petabyte: pétaoctet, pétaoctets, "Po"
kilobit: kilobit, kilobits
megabit: mégabit, mégabits
gigabit: gigabit, gigabits
radian: radian, radians
picometer: picomètre, picomètres
pound-force-per-square-inch: livre par pouce carré, livres par pouce carré

[currencies]
EUR: euro, euros
cent EUR/100: centime, centimes, centime d'euro, centimes d'euro
$ USD: dollar, dollars
USD: dollar américain, dollars américains, dollar US, dollars US, dollar des États-Unis, dollars des États-Unis
CAD: dollar canadien, dollars canadiens
GBP: livre sterling, livres sterling, livre britannique, livres britanniques
JPY: yen, yens
CNY: yuan, yuans, renminbi, renminbis
CHF: franc suisse, francs suisses
franc CHF: franc, francs, fr., "fr"
XOF: franc CFA, francs CFA, "FCFA"
FRF: franc français, francs français
UAH: hryvnia, hryvnias
RUB: rouble, roubles
PLN: zloty, zlotys
TRY: livre turque, livres turques
kr SEK: couronne, couronnes
DKK: couronne danoise, couronnes danoises
MAD: dirham marocain, dirhams
dinar DZD: dinar, dinars
INR: roupie, roupies, roupie indienne, roupies indiennes
cent USD/100: cent, cents
penny GBP/100: penny, pence
NLG: florin néerlandais, florins néerlandais, florin hollandais, florins hollandais
DEM: mark allemand, marks allemands, deutschemark, deutschemarks
FIM: mark finlandais, marks finlandais
ITL: lire italienne, lires italiennes
HKD: dollar de Hong Kong, dollars de Hong Kong
TWD: dollar taïwanais, dollars taïwanais, nouveau dollar taïwanais, nouveaux dollars taïwanais
AUD: dollar australien, dollars australiens
NZD: dollar néo-zélandais, dollars néo-zélandais
SGD: dollar de Singapour, dollars de Singapour, dollar singapourien, dollars singapouriens
KRW: won sud-coréen, wons sud-coréens, wons
SEK: couronne suédoise, couronnes suédoises
NOK: couronne norvégienne, couronnes norvégiennes
CZK: couronne tchèque, couronnes tchèques
