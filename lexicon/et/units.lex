language et

[units]
percent: protsent, protsenti, protsendi, protsendini, protsendile, protsendil
percentage-point: protsendipunkt, protsendipunkti, protsendipunktini
point: punkt, punkti
kilometer: kilomeeter, kilomeetrit, kilomeetri
meter: meeter, meetrit, meetri
centimeter: sentimeeter, sentimeetrit, sentimeetri
millimeter: millimeeter, millimeetrit, millimeetri
mile: miil, miili
square-kilometer: ruutkilomeeter, ruutkilomeetrit, ruutkilomeetri
square-meter: ruutmeeter, ruutmeetrit, ruutmeetri
hectare: hektar, hektarit, hektari
cubic-meter: kuupmeeter, kuupmeetrit, kuupmeetri, tihumeeter, tihumeetrit
liter: liiter, liitrit, liitri
milliliter: milliliiter, milliliitrit
gram: gramm, grammi
kilogram: kilogramm, kilogrammi, kilo, kilot
tonne: tonn, tonni
celsius: kraad Celsiust, kraadi Celsiust, soojakraadi
degree: kraad, kraadi
kilometer-per-hour: kilomeetrit tunnis, kilomeeter tunnis, km tunnis
second: sekund, sekundit, sekundi
minute: minut, minutit, minuti
hour: tund, tundi, tunni
day: päev, päeva, ööpäev, ööpäeva
week: nädal, nädalat, nädala
month: kuu, kuud
quarter: kvartal, kvartali, kvartalit
year: aasta, aastat
decade: kümnend, kümnendi, aastakümme, aastakümmet
century: sajand, sajandit, sajandi
kilowatt-hour: kilovatt-tund, kilovatt-tundi, kilovatt-tunni
megawatt-hour: megavatt-tund, megavatt-tundi, megavatt-tunni
megawatt: megavatt, megavatti

[currencies]
EUR: euro, eurot, eurole, euroni, eurosid
cent EUR/100: sent, senti, eurosent, eurosenti
$ USD: dollar, dollarit, dollari, dollarini
USD: USA dollar, USA dollarit
GBP: nael, naela, naelsterling, naelsterlingit
kr SEK: kroon, krooni
SEK: Rootsi krooni, Rootsi kroon
CHF: Šveitsi frank, Šveitsi franki
JPY: jeen, jeeni
CNY: jüaan, jüaani
RUB: rubla, rublat
UAH: grivna, grivnat
