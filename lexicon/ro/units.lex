language ro

[units]
percent: procent, procente, la sută, la suta, procentul
percentage-point: punct procentual, puncte procentuale, puncte procentual, p.p.
basis-point: punct de bază, puncte de bază
point: punct, puncte, de puncte
kilometer: kilometru, kilometri, kilometrul, kilometrii, de kilometri, de km
meter: metru, metri, metrul, metrii, de metri
centimeter: centimetru, centimetri, de centimetri, de cm
millimeter: milimetru, milimetri, de milimetri
mile: milă, mile, mila, de mile
yard: yard, yarzi
foot: picior, picioare
inch: țol, țoli, inch, inci
square-kilometer: kilometru pătrat, kilometri pătrați, de kilometri pătrați, km pătrați, kmp
square-meter: metru pătrat, metri pătrați, de metri pătrați, mp, mp., de mp, metri patrati
hectare: hectar, hectare, de hectare
cubic-meter: metru cub, metri cubi, de metri cubi, mc
liter: litru, litri, litrul, de litri
milliliter: mililitru, mililitri, de mililitri, de ml
gram: gram, grame, de grame, gr
kilogram: kilogram, kilograme, de kilograme, kil, kile, de kile, de kg
milligram: miligram, miligrame, de miligrame
tonne: tonă, tone, tona, de tone
pound: livră, livre, livra
celsius: grad Celsius, grade Celsius, grade celsius, de grade Celsius, de grade celsius, grade C, celsius, ° celsius
fahrenheit: grade Fahrenheit, grade fahrenheit, de grade Fahrenheit, grade F, fahrenheit
degree: grad, grade, de grade
kilometer-per-hour: kilometri pe oră, kilometri la oră, de kilometri pe oră, de kilometri la oră, km pe oră, km la oră
meter-per-second: metri pe secundă, de metri pe secundă
second: secundă, secunde, secunda, de secunde
minute: minut, minute, minutul, de minute
hour: oră, ore, ora, de ore
day: zi, zile, de zile, ziua
week: săptămână, săptămâni, de săptămâni, saptamana, saptamani, săptămîni
month: lună, luni, de luni, luna
quarter: trimestru, trimestre, trimestrul
year: an, ani, de ani, anul, anii
decade: deceniu, decenii, de decenii
century: secol, secole, de secole, veac, veacuri
kilowatt: kilowatt, kilowați, kilowaţi
megawatt: megawatt, megawați, megawaţi, de megawați, de MW
kilowatt-hour: kilowatt-oră, kilowați-oră, kilowatt-ore
megawatt-hour: megawatt-oră, megawați-oră

[currencies]
RON: leu, lei, leul, leii, leilor, de lei, lei noi, ron, roni, de roni, lei românești
ban RON/100: ban, bani, banul, banii, de bani
EUR: euro, de euro, euroi
cent USD/100: cent, cenți, centi, cenţi, de cenți, de centi, de cenţi
$ USD: dolar, dolari, dolarul, dolarii, dolarilor, de dolari
USD: dolari americani, dolar american, de dolari americani
CAD: dolari canadieni, dolar canadian
AUD: dolari australieni, dolar australian
GBP: lira, liră, lire, lir, lire sterline, liră sterlină, de lire sterline, de lire
penny GBP/100: pence, peni
LBP: lire libaneze, liră libaneză, lira libaneza
TRY: lire turcești, liră turcească, lire turceşti
EGP: lire egiptene, liră egipteană
CHF: franc elvețian, franci elvețieni, franc, franci, de franci
MDL: lei moldovenești, leu moldovenesc, lei moldoveneşti, de lei moldovenești
JPY: yen, yeni, de yeni
CNY: yuan, yuani, de yuani
INR: rupie, rupii, de rupii, rupia
SAR: rial saudit, riali saudiți
QAR: rial qatarian, riali qatarieni, rial qatarez, riali qatarezi
IRR: rial iranian, riali iranieni
AED: dirham, dirhami, de dirhami, dirhamul
KWD: dinar kuweitian, dinari kuweitieni
RSD: dinar sârbesc, dinari sârbești
HUF: forint, forinți, de forinți
PLN: zlot, zloți, zloti, de zloți
BGN: leva, leva bulgărești
RUB: rublă, ruble, de ruble
UAH: grivnă, grivne, de grivne, hrivne
