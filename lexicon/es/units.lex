language es

[units]
percent: por ciento, por cien, por 100
permille: por mil
percentage-point: punto porcentual, puntos porcentuales, puntos de porcentaje
basis-point: punto básico, puntos básicos
point: punto, puntos
kilometer: kilómetro, kilómetros
meter: metro, metros, mts, mts.
centimeter: centímetro, centímetros
millimeter: milímetro, milímetros
mile: milla, millas, milla terrestre, millas terrestres
nautical-mile: milla náutica, millas náuticas, milla marina, millas marinas
foot: pie, pies
inch: pulgada, pulgadas
square-kilometer: kilómetro cuadrado, kilómetros cuadrados
square-meter: metro cuadrado, metros cuadrados
hectare: hectárea, hectáreas
cubic-meter: metro cúbico, metros cúbicos
liter: litro, litros
milliliter: mililitro, mililitros
barrel: barril, barriles
gram: gramo, gramos
kilogram: kilogramo, kilogramos, kilo, kilos, kgs
microgram: microgramo, microgramos
milligram: miligramo, miligramos
tonne: tonelada, toneladas, tonelada métrica, toneladas métricas
celsius: grado Celsius, grados Celsius, grado centígrado, grados centígrados, centígrado, centígrados, centigrado, centigrados, Celsius, celsius, celcius, grado celsius, grados celsius
fahrenheit: grado Fahrenheit, grados Fahrenheit, Fahrenheit, fahrenheit, farenheit
kelvin: kelvin, kelvins
degree: grado, grados
kilometer-per-hour: kilómetro por hora, kilómetros por hora
meter-per-second: metro por segundo, metros por segundo
knot: nudo, nudos
second: segundo, segundos
minute: minuto, minutos
hour: hora, horas
day: día, días
week: semana, semanas
month: mes, meses
quarter: trimestre, trimestres
year: año, años
decade: década, décadas
century: siglo, siglos
watt: vatio, vatios
kilowatt: kilovatio, kilovatios
megawatt: megavatio, megavatios
gigawatt: gigavatio, gigavatios
kilowatt-hour: kilovatio hora, kilovatios hora, kilovatio-hora, kilovatios-hora
megawatt-hour: megavatio hora, megavatios hora
gigawatt-hour: gigavatio hora, gigavatios hora
calorie: caloría, calorías
kilocalorie: kilocaloría, kilocalorías
volt: voltio, voltios
hertz: hercio, hercios
megabyte: megabyte, megabytes
gigabyte: gigabyte, gigabytes
yard: yarda, yardas
acre: acre, acres
gallon: galón, galones, galon
quart: cuarto de galón, cuartos de galón
pint: pinta, pintas
pound: libra, libras, lb, lbs, lb.
ounce: onza, onzas, oz, oz.
fluid-ounce: onza líquida, onzas líquidas
cup: taza, tazas
tablespoon: cucharada, cucharadas
teaspoon: cucharadita, cucharaditas
square-foot: pie cuadrado, pies cuadrados
square-mile: milla cuadrada, millas cuadradas
square-inch: pulgada cuadrada, pulgadas cuadradas
square-yard: yarda cuadrada, yardas cuadradas
cubic-foot: pie cúbico, pies cúbicos
cubic-inch: pulgada cúbica, pulgadas cúbicas
mile-per-hour: milla por hora, millas por hora, millas a la hora
stone: stone
hectoliter: hectolitro, hectolitros
centiliter: centilitro, centilitros
bit: bit, bits
byte: byte, bytes
kilobyte: kilobyte, kilobytes
kilobit: kilobit, kilobits
megabit: megabit, megabits
gigabit: gigabit, gigabits
terabyte: terabyte, terabytes
petabyte: petabyte, petabytes
radian: radián, radianes, rad
picometer: picómetro, picómetros
horsepower: caballo de fuerza, caballos de fuerza, caballo de vapor, caballos de vapor
pound-force-per-square-inch: libra por pulgada cuadrada, libras por pulgada cuadrada

[currencies]
EUR: euro, euros
cent EUR/100: céntimo, céntimos, centimo, centimos
$ USD: dólar, dólares, dolar, dolares
USD: dólar estadounidense, dólares estadounidenses, dólar americano, dólares americanos, dólar norteamericano, dólares norteamericanos, dólares de EE. UU., dólares de Estados Unidos
GBP: libra esterlina, libras esterlinas, libras, libra británica, libras británicas
JPY: yen, yenes
CNY: yuan, yuanes, yuán, renminbi, renminbis
CHF: franco suizo, francos suizos
UAH: grivna, grivnas, jrivnia, jrivnias
RUB: rublo, rublos
peso MXN: peso, pesos
MXN: peso mexicano, pesos mexicanos
ARS: peso argentino, pesos argentinos
CLP: peso chileno, pesos chilenos
COP: peso colombiano, pesos colombianos
PEN: soles
BRL: reales, real brasileño, reales brasileños
BOB: boliviano, bolivianos
VES: bolívar, bolívares
PYG: guaraní, guaraníes
CRC: colón, colones
GTQ: quetzal, quetzales
HNL: lempira, lempiras
kr SEK: corona, coronas
TRY: lira turca, liras turcas
ESP: peseta, pesetas
INR: rupia, rupias, rupia india, rupias indias
centavo $/100: centavo, centavos
penny GBP/100: penique, peniques
franc CHF: franco, francos
FRF: franco francés, francos franceses
NLG: florín neerlandés, florines neerlandeses, florín holandés, florines holandeses
DEM: marco alemán, marcos alemanes
FIM: marco finlandés, marcos finlandeses
ITL: lira italiana, liras italianas
HKD: dólar de Hong Kong, dólares de Hong Kong
TWD: dólar taiwanés, dólares taiwaneses, nuevo dólar taiwanés, nuevos dólares taiwaneses
AUD: dólar australiano, dólares australianos
CAD: dólar canadiense, dólares canadienses
NZD: dólar neozelandés, dólares neozelandeses
SGD: dólar singapurense, dólares singapurenses, dólar de Singapur, dólares de Singapur
KRW: won surcoreano, wones surcoreanos, wones
PLN: zloty, zlotys, esloti, eslotis
SEK: corona sueca, coronas suecas
NOK: corona noruega, coronas noruegas
DKK: corona danesa, coronas danesas
CZK: corona checa, coronas checas
ZAR: rand sudafricano, rands
NGN: naira, nairas
SAR: riyal, riyales, rial saudí, riales saudíes
QAR: rial catarí, riales cataríes
KWD: dinar kuwaití, dinares kuwaitíes
