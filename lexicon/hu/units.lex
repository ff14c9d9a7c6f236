language hu

[units]
percent: százalék, százaléka, százalékot, százalékkal, százalékos, százalékát, százalékra, százalékban, százalékának
percentage-point: százalékpont, százalékponttal, százalékpontot, százalékpontos
basis-point: bázispont, bázisponttal, bázispontot
point: pont, pontot, ponttal
kilometer: kilométer, kilométert, kilométerre, kilométeres, km-re, km-es
meter: méter, métert, méterre, méteres, méterrel
centimeter: centiméter, centimétert, centis, centi, centiméteres
millimeter: milliméter, millimétert, milliméteres
mile: mérföld, mérföldet, mérföldre
square-kilometer: négyzetkilométer, négyzetkilométert, négyzetkilométeres
square-meter: négyzetméter, négyzetmétert, négyzetméteres, nm
hectare: hektár, hektárt, hektáros, hektáron
cubic-meter: köbméter, köbmétert, köbméteres
liter: liter, litert, literes
milliliter: milliliter
deciliter: deci, deciliter
gram: gramm, grammot, grammos
decagram: deka, dekagramm
kilogram: kilogramm, kiló, kilót, kilogrammot, kilós, kilogrammos
tonne: tonna, tonnát, tonnás
celsius: Celsius-fok, Celsius-fokot, Celsius fok, celsius-fok
degree: fok, fokot, fokos, fokra
kilometer-per-hour: kilométer per óra, km per óra, kilométeres óránkénti
second: másodperc, másodpercet, másodperces, mp
minute: perc, percet, perces, percig
hour: óra, órát, órás, órán, óráig
day: nap, napot, napos, napig, napon
week: hét, hetet, hetes, hétig
month: hónap, hónapot, hónapos, hónapig
quarter: negyedév, negyedévben
year: év, évet, évig, évre, éven
decade: évtized, évtizedet, évtizedes
century: évszázad, évszázados
megawatt: megawatt, megawattos
kilowatt-hour: kilowattóra, kilowattórát

[currencies]
HUF: forint, forintot, forintos, forintért, forintra, forintnyi, Ft, Ft.
filler HUF/100: fillér
EUR: euró, eurót, eurós, euróért, euróra
cent EUR/100: cent, centet
$ USD: dollár, dollárt, dolláros, dollárért
USD: amerikai dollár, amerikai dollárt
GBP: font, fontot, angol font, font sterling
CHF: svájci frank, svájci frankot, frank
JPY: jen, jent
CNY: jüan, jüant
RON: román lej, lej, lejt
CZK: cseh korona
PLN: zloty, zlotyt, złoty
RUB: rubel, rubelt
UAH: hrivnya, hrivnyát
