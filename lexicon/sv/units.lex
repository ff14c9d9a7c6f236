language sv

[units]
percent: procent, procenten, proc., pct
permille: promille
percentage-point: procentenhet, procentenheter, procentenheten, procentenheterna, %-enhet, %-enheter
basis-point: räntepunkt, räntepunkter, baspunkt, baspunkter, punkter i ränta
point: poäng, poängen, punkt, punkter
kilometer: kilometer, km
mile-scandinavian: svensk mil, svenska mil, mil
meter: meter, metern, m.ö.h.
centimeter: centimeter
millimeter: millimeter
mile: engelsk mil, engelska mil, miles, engelsk mile
nautical-mile: nautisk mil, nautiska mil, sjömil, distansminut, distansminuter
foot: fot
inch: tum
light-year: ljusår
square-kilometer: kvadratkilometer
square-meter: kvadratmeter, kvm, kvm.
hectare: hektar, ha
cubic-meter: kubikmeter, kubik
cubic-kilometer: kubikkilometer
cubic-centimeter: kubikcentimeter
liter: liter, litern
milliliter: milliliter
deciliter: deciliter, dl
centiliter: centiliter
hectoliter: hektoliter
barrel: fat, fatet
gram: gram
hectogram: hekto, hg
kilogram: kilogram, kilo, kg, kilot, kilona
milligram: milligram
microgram: mikrogram
tonne: ton, metriskt ton, metriska ton
carat: karat
celsius: grad Celsius, grader Celsius, gr Celsius, gr celsius, Celsius, celsius, plusgrader, plusgrad, celcius
fahrenheit: grad Fahrenheit, grader Fahrenheit, Fahrenheit, fahrenheit, farenheit
kelvin: kelvin
degree: grad, grader, graders, graden
kilometer-per-hour: kilometer i timmen, kilometer per timme, km i timmen, km/tim, km/h
meter-per-second: meter per sekund, sekundmeter, m per sekund
knot: knop
second: sekund, sekunder, sek., "sek"
minute: minut, minuter, min.
hour: timme, timmar, tim., timmes, timmars
day: dag, dagar, dygn, dagars, dygnet
week: vecka, veckor, veckors
month: månad, månader, månaders, mån.
quarter: kvartal
year: år, års
decade: decennium, decennier, årtionde, årtionden
century: sekel, sekler, århundrade, århundraden
watt: watt
kilowatt: kilowatt
megawatt: megawatt
gigawatt: gigawatt
kilowatt-hour: kilowattimme, kilowattimmar, kilowattimmen
megawatt-hour: megawattimme, megawattimmar
gigawatt-hour: gigawattimme, gigawattimmar
terawatt-hour: terawattimme, terawattimmar
joule: joule
kilocalorie: kilokalori, kilokalorier
calorie: kalori, kalorier
horsepower: hästkraft, hästkrafter, hk
volt: volt
ampere: ampere
hertz: hertz
megabyte: megabyte
gigabyte: gigabyte
terabyte: terabyte
yard: yard, yards
acre: tunnland, engelskt tunnland, engelska tunnland, acre, acres
gallon: gallon, gallons, gallonen
pint: pint
quart: quart, quarts
pound: pund, skålpund
ounce: ounce, uns
cup: kopp, koppar
tablespoon: matsked, matskedar, msk
teaspoon: tesked, teskedar, tsk
square-foot: kvadratfot
square-mile: kvadratmile, engelsk kvadratmil, engelska kvadratmil
square-inch: kvadrattum
cubic-foot: kubikfot
mile-per-hour: engelska mil i timmen, engelska mil per timme, miles per timme, miles i timmen
bit: bit, bitar
byte: byte, bytes
kilobyte: kilobyte
petabyte: petabyte
kilobit: kilobit
megabit: megabit
gigabit: gigabit
radian: radian, radianer
picometer: pikometer
pound-force-per-square-inch: pund per kvadrattum

[currencies]
SEK: krona, kronor, kronorna, svenska kronor, kr, kr., :-, spänn, svensk krona
cent SEK/100: öre, ören
EUR: euro
cent EUR/100: cent, eurocent
$ USD: dollar, dollarn
USD: amerikanska dollar, US-dollar, amerikansk dollar, US dollar
CAD: kanadensiska dollar
AUD: australiska dollar
GBP: pund, brittiska pund, pund sterling
NOK: norska kronor, norsk krona, nkr
DKK: danska kronor, dansk krona, dkr
ISK: isländska kronor
CZK: tjeckiska kronor
CHF: franc, schweizerfranc, schweiziska franc
JPY: yen
CNY: yuan
RUB: rubel
UAH: hryvnia
PLN: zloty
TRY: lira, turkiska lira
INR: rupie, rupier
FIM: finska mark
penny GBP/100: penny, pence
NLG: gulden, holländska gulden, nederländska gulden
HKD: Hongkongdollar, Hongkong-dollar
