language ca

[units]
percent: per cent, percent
percentage-point: punt percentual, punts percentuals
basis-point: punt bàsic, punts bàsics
point: punt, punts
kilometer: quilòmetre, quilòmetres, kilòmetre, kilòmetres
meter: metre, metres
centimeter: centímetre, centímetres
millimeter: mil·límetre, mil·límetres
mile: milla, milles
yard: iarda, iardes
foot: peu, peus
inch: polzada, polzades
square-kilometer: quilòmetre quadrat, quilòmetres quadrats
square-meter: metre quadrat, metres quadrats
hectare: hectàrea, hectàrees
cubic-meter: metre cúbic, metres cúbics
cubic-hectometer: hectòmetre cúbic, hectòmetres cúbics, hm³
liter: litre, litres
milliliter: mil·lilitre, mil·lilitres
gram: gram, grams
kilogram: quilo, quilos, quilogram, quilograms, kilogram, kilograms
milligram: mil·ligram, mil·ligrams
tonne: tona, tones
pound: lliura, lliures
celsius: graus celsius, grau celsius, graus Celsius, graus centígrads, centígrads, graus C, celsius, ° celsius
fahrenheit: graus fahrenheit, graus Fahrenheit, fahrenheit, graus F
degree: grau, graus, grads
kilometer-per-hour: quilòmetres per hora, km per hora
meter-per-second: metres per segon
second: segon, segons
minute: minut, minuts
hour: hora, hores
day: dia, dies, jornada, jornades
week: setmana, setmanes
month: mes, mesos
quarter: trimestre, trimestres
year: any, anys
decade: dècada, dècades
century: segle, segles
kilowatt-hour: quilowatt hora, quilowatts hora
megawatt: megawatt, megawatts

[currencies]
EUR: euro, euros, eur
cent EUR/100: cèntim, cèntims
centau USD/100: centau, centaus
$ USD: dòlar, dòlars, dolar, dolars
USD: dòlars americans, dòlar americà, dòlars nord-americans
CAD: dòlars canadencs, dòlar canadenc
GBP: lliura esterlina, lliures esterlines, lliura, lliures
penic GBP/100: penic, penics
CHF: franc suís, francs suïssos, franc, francs
ESP: pesseta, pessetes, Pt, Ptas, ptes, pta, ptes.
JPY: ien, iens
CNY: iuan, iuans
RUB: ruble, rubles
UAH: hrívnia, hrívnies
INR: rupia, rupies
