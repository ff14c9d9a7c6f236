# Mål og penger. CLDRs navn kjennes; her står hva som skrives ellers.
language nb

[units]
percent: prosent, prosenten, pst., pst, prosents
percentage-point: prosentpoeng, prosentpoenget, prosentenhet, prosentenheter
basis-point: basispunkt, basispunkter
point: poeng, punkt, punkter
kilometer: kilometer, kilometeren, kilometerne, km
meter: meter, meteren, meterne, metre
centimeter: centimeter, cm
millimeter: millimeter, mm
mile-scandinavian: mil, norske mil, gammel mil
mile: engelsk mil, engelske mil, miles
square-kilometer: kvadratkilometer, kvadratkilometeren, kvkm
square-meter: kvadratmeter, kvadratmeteren, kvm, kvm.
decare = 1000 square-meter; plural dekar
hectare: hektar, ha
cubic-meter: kubikkmeter, kubikk, kbm
liter: liter, literen, literne
milliliter: milliliter, ml
deciliter: desiliter, dl
hectoliter: hektoliter, hl
gram: gram, grammet
kilogram: kilogram, kilo, kiloet, kg
milligram: milligram
tonne: tonn, tonnet, tonnene
hectogram: hekto
celsius: grader celsius, grad celsius, grader Celsius, grader C, celsius, varmegrader
fahrenheit: grader fahrenheit, grad fahrenheit, fahrenheit, grader F
degree: grad, grader
kilometer-per-hour: kilometer i timen, kilometer per time, km/t, km i timen
meter-per-second: meter per sekund, meter i sekundet
second: sekund, sekunder, sekundet, sek, sek.
minute: minutt, minutter, minuttet, min, min.
hour: time, timer, timen, timene
day: dag, dager, dagen, dagene, døgn, døgnet
week: uke, uker, uken, uka, ukene
month: måned, måneder, måneden, månedene, mnd., mnd
quarter: kvartal, kvartaler, kvartalet
year: år, året, årene
decade: tiår, tiåret, tiårene
century: århundre, århundrer, århundret
kilowatt-hour: kilowattime, kilowattimer
megawatt-hour: megawattime, megawattimer
terawatt-hour: terawattime, terawattimer

[currencies]
NOK: norske kroner, norsk krone, norske kr
kr NOK: kr, kr., krone, kroner, kronen, kronene
SEK: svenske kroner, svensk krone, svenske kr, svenske kronor, svensk krona, kronor, krona
DKK: danske kroner, dansk krone, danske kr
ISK: islandske kroner, islandsk krone
CZK: koruna, tsjekkiske koruna, tsjekkiske kroner, tsjekkisk koruna
ore NOK/100: øre, ører, öre
EUR: euro, euroen, euros
eurocent EUR/100: eurocent
$ USD: dollar, dollars, dollaren, dollarene
USD: amerikanske dollar, amerikanske dollars, amerikansk dollar, US-dollar, us dollar, us dollars
cent USD/100: cent, cents
AUD: australske dollar, australske dollars, australsk dollar
CAD: kanadiske dollar, kanadiske dollars, canadiske dollar, canadiske dollars, kanadisk dollar, canadisk dollar
NZD: newzealandske dollar, newzealandske dollars, new zealandske dollar, new zealandske dollars, new zealand dollar, new zealand dollars, nz dollar, nz dollars, newzealandsk dollar
HKD: hongkong dollar, hongkong dollars, hong kong dollar, hong kong dollars, hongkong-dollar, Hongkong-dollar
SGD: singapore dollar, singapore dollars, singaporske dollar, singaporske dollars, singaporsk dollar, Singapore-dollar
GBP: pund, pundet, pund sterling, britiske pund, britisk pund, engelske pund, engelsk pund
penny GBP/100: pence, penny, pennies, "p"
CHF: franc, francs, sveitsiske franc, sveitsiske francs, sveitsisk franc, sveitserfranc, sveitsiske franken
rappen CHF/100: rappen, rap, rp, centime, centimes, centesimo, centesimi, ct, ct.
JPY: yen, japanske yen
CNY: yuan, renminbi, kinesiske yuan, kinesiske renminbi, kinesisk renminbi, kinesisk yuan
fen CNY/100: fen
INR: rupi, rupier, rupee, rupees, indiske rupi, indiske rupier, indiske rupee, indiske rupees, indisk rupi, indisk rupier
PKR: pakistanske rupi, pakistanske rupier, pakistansk rupier, pakistanske rupee, pakistanske rupees, pakistansk rupi
paisa INR/100: paise, paisa
PLN: zloty, zlotyer, sloty, polske zloty, polske sloty, polsk zloty
grosz PLN/100: groszy, grosz
haler CZK/100: haleru, haler, halér
THB: baht, bhat, thai baht, thai bhat, thailandske baht, thailandske bhat, thailand baht, thailand bhat
satang THB/100: satang
ZAR: rand, sørafrikanske rand, sør-afrikanske rand, sørafrikansk rand
RUB: rubel, rubler, russiske rubler
UAH: hryvnia, ukrainske hryvnia
TRY: tyrkiske lira, lira
