language pt

[units]
percent: por cento, porcento, p. cento
permille: por mil
percentage-point: ponto percentual, pontos percentuais, p.p., pp, p. p.
basis-point: ponto base, pontos base, ponto-base, pontos-base
point: ponto, pontos
kilometer: quilômetro, quilômetros, quilómetro, quilómetros, km, quilometro, quilometros
meter: metro, metros
centimeter: centímetro, centímetros
millimeter: milímetro, milímetros
mile: milha, milhas, milha terrestre, milhas terrestres
nautical-mile: milha náutica, milhas náuticas, milha marítima, milhas marítimas
foot: pé, pés, pe, pes
inch: polegada, polegadas
light-year: ano-luz, anos-luz
square-kilometer: quilômetro quadrado, quilômetros quadrados, quilómetro quadrado, quilómetros quadrados, km quadrados
square-meter: metro quadrado, metros quadrados
hectare: hectare, hectares, ha
cubic-meter: metro cúbico, metros cúbicos
cubic-centimeter: centímetro cúbico, centímetros cúbicos
liter: litro, litros
milliliter: mililitro, mililitros
hectoliter: hectolitro, hectolitros
barrel: barril, barris
gallon: galão, galões, galao, galoes
gram: grama, gramas
kilogram: quilograma, quilogramas, quilo, quilos, kg, kgs
milligram: miligrama, miligramas
microgram: micrograma, microgramas
tonne: tonelada, toneladas, tonelada métrica, toneladas métricas
pound: libra-peso, libras-peso, libra, libras, lb, lbs
carat: quilate, quilates
celsius: grau Celsius, graus Celsius, grau centígrado, graus centígrados, centígrado, centígrados, centigrado, centigrados, Celsius, celsius, celcius, graus negativos Celsius
fahrenheit: grau Fahrenheit, graus Fahrenheit, Fahrenheit, fahrenheit, farenheit
kelvin: kelvin, kelvins
degree: grau, graus
kilometer-per-hour: quilômetro por hora, quilômetros por hora, quilómetro por hora, quilómetros por hora, km por hora, km/h
meter-per-second: metro por segundo, metros por segundo
knot: nó, nós náuticos
second: segundo, segundos
minute: minuto, minutos
hour: hora, horas
day: dia, dias
week: semana, semanas
month: mês, meses
quarter: trimestre, trimestres
year: ano, anos
decade: década, décadas
century: século, séculos
watt: watt, watts
kilowatt: quilowatt, quilowatts, kilowatt, kilowatts
megawatt: megawatt, megawatts
gigawatt: gigawatt, gigawatts
kilowatt-hour: quilowatt-hora, quilowatts-hora, kilowatt-hora
megawatt-hour: megawatt-hora, megawatts-hora
gigawatt-hour: gigawatt-hora, gigawatts-hora
joule: joule, joules
kilocalorie: quilocaloria, quilocalorias
calorie: caloria, calorias
horsepower: cavalo-vapor, cavalos-vapor, cv
volt: volt, volts
hertz: hertz
megabyte: megabyte, megabytes
gigabyte: gigabyte, gigabytes
terabyte: terabyte, terabytes
yard: jarda, jardas
acre: acre, acres
pint: pinta, pintas, quartilho, quartilhos
quart: quarto de galão, quartos de galão
ounce: onca, oncas, oz, onça, onças
fluid-ounce: onça fluida, onças fluidas, onça líquida, onças líquidas
cup: xícara, xícaras, chávena, chávenas, copo, copos
tablespoon: colher de sopa, colheres de sopa
teaspoon: colher de chá, colheres de chá
square-foot: pé quadrado, pés quadrados, pe quadrado, pes quadrados
square-mile: milha quadrada, milhas quadradas
square-inch: polegada quadrada, polegadas quadradas
cubic-foot: pé cúbico, pés cúbicos, pe cubico, pes cubicos
mile-per-hour: milha por hora, milhas por hora
centiliter: centilitro, centilitros
bit: bit, bits
byte: byte, bytes
kilobyte: kilobyte, kilobytes, quilobyte, quilobytes
petabyte: petabyte, petabytes
kilobit: kilobit, kilobits, quilobit, quilobits
megabit: megabit, megabits
gigabit: gigabit, gigabits
radian: radiano, radianos, rad
picometer: picômetro, picômetros, picómetro, picómetros
pound-force-per-square-inch: libra por polegada quadrada, libras por polegada quadrada, libra-força por polegada quadrada, libras-força por polegada quadrada

[currencies]
BRL: real, reais, R$, reais brasileiros
cent BRL/100: centavo, centavos
EUR: euro, euros
cent EUR/100: cêntimo, cêntimos, cêntimos de euro, cent
$ USD: dólar, dólares, dolar, dolares
USD: dólares americanos, dólar americano, dólares norte-americanos, US$, dólar norte-americano, dólar dos Estados Unidos, dólares dos Estados Unidos, dólar dos EUA, dólares dos EUA
CAD: dólares canadenses, dólares canadianos, dólar canadense, dólar canadiano
AUD: dólares australianos, dólar australiano
GBP: libra, libras, libra esterlina, libras esterlinas, libra britânica, libras britânicas
CHF: franco suíço, francos suíços, franco, francos
JPY: iene, ienes, yen, yens, yenes
CNY: yuan, yuans, iuan, iuanes, renminbi
RUB: rublo, rublos, rublo russo, rublos russos
UAH: grívnia, grívnias, hryvnia, hryvnias
ARS: pesos argentinos, peso argentino
$ ARS: peso, pesos
PTE: escudo, escudos
AOA: kwanza, kwanzas
MZN: metical, meticais
INR: rupia, rupias, rupia indiana, rupias indianas
TRY: lira turca, liras turcas
PLN: zloty, zlotys, zlóti, zlótis
kr SEK: coroa, coroas
SEK: coroas suecas, coroa sueca
NOK: coroas norueguesas, coroa norueguesa
DKK: coroas dinamarquesas, coroa dinamarquesa
penny GBP/100: pêni, pence, penies, penny
FRF: franco francês, francos franceses
NLG: florim holandês, florins holandeses, florim neerlandês, florins neerlandeses
DEM: marco alemão, marcos alemães
FIM: marco finlandês, marcos finlandeses
ITL: lira italiana, liras italianas
HKD: dólar de Hong Kong, dólares de Hong Kong
TWD: dólar taiwanês, dólares taiwaneses, novo dólar taiwanês, novos dólares taiwaneses
NZD: dólar neozelandês, dólares neozelandeses
SGD: dólar de Singapura, dólares de Singapura
KRW: won sul-coreano, wons sul-coreanos, wons
CZK: coroa tcheca, coroas tchecas, coroa checa, coroas checas
