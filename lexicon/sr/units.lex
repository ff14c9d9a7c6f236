language sr

[units]
percent: odsto, procenat, procenta, procenata, procenti, posto, одсто, проценат, процента, процената, проценти, посто
percentage-point: procentni poen, procentna poena, procentnih poena, procentnog poena, процентни поен, процентна поена, процентних поена, процентног поена
basis-point: baznih poena, bazni poen, базних поена, базни поен
point: poen, poena, bod, bodova, поен, поена, бод, бодова
kilometer: kilometar, kilometra, kilometri, kilometara, kilometre, километар, километра, километри, километара, километре, км
meter: metar, metra, metri, metara, metre, метар, метра, метри, метара, метре, "м"
centimeter: centimetar, centimetra, centimetara, центиметар, центиметра, центиметара, цм
millimeter: milimetar, milimetra, milimetara, милиметар, милиметра, милиметара, мм
mile: milja, milje, миља, миље
square-kilometer: kvadratni kilometar, kvadratna kilometra, kvadratnih kilometara, квадратни километар, квадратна километра, квадратних километара
square-meter: kvadratni metar, kvadratna metra, kvadratnih metara, kvadrata, квадратни метар, квадратна метра, квадратних метара, квадрата
hectare: hektar, hektara, хектар, хектара, ха
cubic-meter: kubni metar, kubna metra, kubnih metara, kubika, кубни метар, кубна метра, кубних метара, кубика
liter: litar, litra, litara, litre, литар, литра, литара, литре
milliliter: mililitar, mililitra, mililitara, милилитар, милилитара
deciliter: deci, decilitar, децилитар, деци
gram: gram, grama, грам, грама
kilogram: kilogram, kilograma, kilogrami, kilo, kila, kg, килограм, килограма, килограми, кило, кила, кг
tonne: tona, tone, tonu, тона, тоне, тону
celsius: stepeni celzijusa, stepen celzijusa, stepeni Celzijusa, степени целзијуса, степен целзијуса
degree: stepen, stepeni, stepena, степен, степени, степена
kilometer-per-hour: kilometara na sat, kilometara na čas, километара на сат, километара на час, км/ч, км/х
second: sekunda, sekunde, sekundi, секунда, секунде, секунди
minute: minut, minuta, minuti, minute, минут, минута, минути
hour: sat, sata, sati, čas, časa, časova, сат, сата, сати, час, часа, часова
day: dan, dana, dani, дан, дана, дани
week: nedelja, nedelje, sedmica, sedmice, недеља, недеље, седмица, седмице
month: mesec, meseca, meseci, месец, месеца, месеци
quarter: kvartal, kvartala, tromesečje, tromesečja, квартал, квартала
year: godina, godine, godinu, god., година, године, годину, год.
decade: decenija, decenije, deceniju, деценија, деценије
century: vek, veka, vekova, век, века, векова
kilowatt-hour: kilovat-sat, kilovat-sati, kilovat-sata, киловат-сат, киловат-сати
megawatt-hour: megavat-sat, megavat-sati, мегават-сат, мегават-сати

[currencies]
RSD: dinar, dinara, dinari, dinare, динар, динара, динари, динаре, din., дин.
para RSD/100: para, пара
EUR: evro, evra, evri, evre, евро, евра, еври, евре
cent EUR/100: cent, centa, centi, evrocent, цент, цента, евроцент
$ USD: dolar, dolara, dolari, dolare, долар, долара, долари, доларе
USD: američki dolar, američkih dolara, амерички долар, америчких долара
GBP: britanskih funti, funta, funte, funti, британских фунти, фунта, фунте, фунти
CHF: švajcarski franak, švajcarskih franaka, franak, franaka, швајцарски франак, швајцарских франака, франак, франака
BAM: konvertibilnih maraka, konvertibilna marka, конвертибилних марака, конвертибилна марка
RUB: rublja, rublji, rubalja, рубља, рубљи, рубаља
HUF: forinta, forinti, форинта, форинти
TRY: turska lira, turskih lira, турска лира, турских лира
JPY: jen, jena, јен, јена
CNY: juan, juana, јуан, јуана
UAH: grivna, grivni, гривна, гривни
