language bs

[units]
percent: posto, postotak, postotka, postotaka, postotke, postotku, postotci, odsto, procenat, procenta, procenata
percentage-point: postotni bod, postotna boda, postotnih bodova, postotnog boda, postotni poen, postotnih poena
basis-point: bazni bod, baznih bodova, bazna boda
point: bod, boda, bodova, bodovi, poen, poena
kilometer: kilometar, kilometra, kilometri, kilometara, kilometrima, kilometre
meter: metar, metra, metri, metara, metrima, metre
centimeter: centimetar, centimetra, centimetara, centimetri
millimeter: milimetar, milimetra, milimetara, milimetri
mile: milja, milje, miljama
yard: jard, jarda, jardi
foot: stopa, stope, stopu
inch: inč, inča, inči
square-kilometer: kvadratni kilometar, kvadratna kilometra, kvadratnih kilometara, četvornih kilometara, četvorni kilometar, četvorna kilometra
square-meter: kvadratni metar, kvadratna metra, kvadratnih metara, četvornih metara, četvorni metar, četvorna metra, kvadrata
hectare: hektar, hektara, hektari
cubic-meter: kubni metar, kubna metra, kubnih metara, prostornih metara, kubika
liter: litra, litre, litara, litru, litri, litar, litrama
milliliter: mililitar, mililitra, mililitara
deciliter: decilitar, decilitra, decilitara, deci
gram: gram, grama, grami, grame
decagram: deka, dekagram, dekagrama
kilogram: kilogram, kilograma, kilogrami, kila, kilo, kile, kilu, kg
milligram: miligram, miligrama, miligrami
tonne: tona, tone, tonu, tonama
pound: funta, funte, funti
celsius: stupnjeva celzija, stupanj celzija, stupnja celzija, celzija, stupnjeva Celzija, stupnjeva Celzijusa, stupnjeva celzijusa, ° celzija
fahrenheit: stupnjeva Fahrenheita, Fahrenheita, Fahrenheit, fahrenheita
degree: stupanj, stupnja, stupnjeva, stupnjevi, deg., deg
kilometer-per-hour: kilometara na sat, kilometra na sat, kilometar na sat, km na sat
meter-per-second: metara u sekundi, metra u sekundi
second: sekunda, sekunde, sekundi, sekundu, sek.
minute: minuta, minute, minutu, min.
hour: sat, sata, sati
day: dan, dana, dani, danima
week: sedmica, sedmice, sedmicu, sedmicama, tjedan, tjedna, tjedana
month: mjesec, mjeseca, mjeseci, mjesecima
quarter: kvartal, kvartala, tromjesečje, tromjesečja
year: godina, godine, godinu, godini, godinama, god.
decade: decenija, decenije, deceniju, desetljeće, desetljeća
century: vijek, vijeka, stoljeće, stoljeća
kilowatt: kilovat, kilovata
megawatt: megavat, megavata
kilowatt-hour: kilovatsat, kilovatsata, kilovatsati
megawatt-hour: megavatsat, megavatsata, megavatsati

[currencies]
EUR: euro, eura, euri, eure, eurima, euros
cent EUR/100: cent, centa, centi, cente, centima, eurocent, eurocenta
HRK: kuna, kune, kunu, kunama, kn
lipa HRK/100: lipa, lipe
$ USD: dolar, dolara, dolari, dolare, dolarima
USD: američki dolar, američka dolara, američkih dolara
CAD: kanadskih dolara, kanadska dolara, kanadski dolar
AUD: australskih dolara, australska dolara, australski dolar
GBP: britanskih funti, britanska funta, britanske funte, funta, funte, funti
CHF: švicarski franak, švicarska franka, švicarskih franaka, franak, franka, franaka
RSD: srpskih dinara, srpski dinar, dinar, dinara
BAM: konvertibilnih maraka, konvertibilna marka, konvertibilne marke, maraka, KM
HUF: forinta, forint, forinti
JPY: jen, jena, jeni
CNY: juan, juana, juani
INR: rupija, rupije, rupiju, indijskih rupija
RUB: rubalja, rublja, rublje, rubalj
UAH: hrivnja, grivna, hrivnji
TRY: turskih lira, turska lira, turske lire
PLN: zlota, zlot, zloti
CZK: čeških kruna, češka kruna, češke krune
