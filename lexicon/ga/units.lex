language ga

[units]
percent: faoin gcéad, sa chéad, céatadán, faoin gcead
percentage-point: pointe céatadáin, pointí céatadáin, phointe céatadáin
kilometer: ciliméadar, chiliméadar, gciliméadar, ciliméadair
meter: méadar, mhéadar, méadair
centimeter: ceintiméadar, cheintiméadar, gceintiméadar
millimeter: milliméadar, mhilliméadar
foot: troigh, throigh, dtroigh, troithe
inch: orlach, n-orlach, orlaí
square-kilometer: ciliméadar cearnach, chiliméadar cearnach, gciliméadar cearnach
hectare: heicteár, heicteáir
liter: lítear, lítir
milliliter: millilítear, millilítir, millilitir, mhillilítear
gram: gram, ghram, ngram
kilogram: cileagram, chileagram, gcileagram, cíleagram
tonne: tonna, thonna, dtonna
celsius: céim Celsius, céimeanna Celsius, céimeanna C, chéim Celsius, céimeanna celsius, ° celsius
fahrenheit: céim Fahrenheit, céimeanna Fahrenheit, céimeanna F
degree: céim, céimeanna, chéim, gcéim
second: soicind, soicindí, shoicind
minute: nóiméad, nóiméid
hour: uair an chloig, huaire an chloig, uaire an chloig
day: lá, laethanta
week: seachtain, seachtaine, seachtainí, sheachtain
month: mí, mhí, míonna
year: bliain, bliana, mbliana, blianta, bhliain
century: aois, aoiseanna, haois

[currencies]
EUR: euro, eoraí, euros
cent EUR/100: cent, gcent, cheint, ceint, ceinteanna, ceintanna
$ USD: dollar, dollair, dhollair, dhollar, ndollar
GBP: punt, phunt, bpunt, puint
penny GBP/100: pingin, phingin, bpingin, pingine, pinginí
INR: rúpaí, rúipí, Rupees, rupees
JPY: yen
CHF: franc Eilvéiseach
