language da

[units]
percent: procent, procenten, pct., pct, procents
percentage-point: procentpoint, procentpoints, procentenhed, procentenheder
basis-point: basispoint, basispunkt, basispunkter
point: point, points
kilometer: kilometer, kilometeren, kilometrene, km
meter: meter, meteren, meterne
centimeter: centimeter, cm
millimeter: millimeter, mm
mile: engelsk mil, engelske mil, mil
square-kilometer: kvadratkilometer, kvkm
square-meter: kvadratmeter, kvm, kvm., kvadratmeteren
hectare: hektar, ha
cubic-meter: kubikmeter, kbm
liter: liter, literen
milliliter: milliliter
deciliter: deciliter
gram: gram, grammet
kilogram: kilogram, kilo, kiloet
milligram: milligram
tonne: ton, tons, tonnet
celsius: grader celsius, grad celsius, grader Celsius, celsius, varmegrader
fahrenheit: grader fahrenheit, fahrenheit
degree: grad, grader
kilometer-per-hour: kilometer i timen, km/t, km i timen, kilometer per time
meter-per-second: meter per sekund, meter i sekundet
second: sekund, sekunder, sekundet, sek.
minute: minut, minutter, minuttet, min.
hour: time, timer, timen, timerne
day: dag, dage, dagen, dagene, døgn, døgnet
week: uge, uger, ugen, ugerne
month: måned, måneder, måneden, månederne
quarter: kvartal, kvartaler, kvartalet
year: år, året, årene
decade: årti, årtier, årtiet
century: århundrede, århundreder, århundredet
kilowatt-hour: kilowatttime, kilowatttimer, kilowatt-timer
megawatt-hour: megawatttime, megawatttimer
terawatt-hour: terawatttime, terawatttimer

[currencies]
DKK: danske kroner, dansk krone, danske kr
kr DKK: kr, kr., krone, kroner, kronen, kronerne
SEK: svenske kroner, svensk krone, svenske kronor
NOK: norske kroner, norsk krone
ore DKK/100: øre, öre
EUR: euro, euroen
eurocent EUR/100: eurocent
$ USD: dollar, dollars, dollaren, dollarene
USD: amerikanske dollar, amerikanske dollars, US-dollar
cent USD/100: cent, cents
AUD: australske dollar, australske dollars
CAD: canadiske dollar, canadiske dollars
GBP: pund, britiske pund, pund sterling, engelske pund
penny GBP/100: pence, penny
CHF: schweizerfranc, schweiziske franc, franc
JPY: yen, japanske yen
CNY: yuan, kinesiske yuan, renminbi
INR: rupee, rupees, indiske rupee, indiske rupees
PLN: zloty, polske zloty
RUB: rubel, rubler, russiske rubler
UAH: hryvnia, ukrainske hryvnia
TRY: tyrkiske lira, lira
