# Español. Los numerales compuestos son cosa de la gramática.
language es

[numbers]
mil = 1000
mil millones = 1000000000
cero = 0
un, uno, una, unos, unas = 1
dos = 2
tres = 3
cuatro = 4
cinco = 5
seis = 6
siete = 7
ocho = 8
nueve = 9
diez = 10
once = 11
doce = 12
trece = 13
catorce = 14
quince = 15
dieciséis = 16
diecisiete = 17
dieciocho = 18
diecinueve = 19
veinte = 20
veintiuno, veintiún, veintiuna = 21
veintidós = 22
veintitrés = 23
veinticuatro = 24
veinticinco = 25
veintiséis = 26
veintisiete = 27
veintiocho = 28
veintinueve = 29
treinta = 30
cuarenta = 40
cincuenta = 50
sesenta = 60
setenta = 70
ochenta = 80
noventa = 90
cien, ciento = 100
doscientos, doscientas = 200
trescientos, trescientas = 300
cuatrocientos, cuatrocientas = 400
quinientos, quinientas = 500
seiscientos, seiscientas = 600
setecientos, setecientas = 700
ochocientos, ochocientas = 800
novecientos, novecientas = 900

[ordinals]
suffix: º, ª, .º, .ª, er, ero, era, do, da, to, ta, mo, ma, o, a
primer, primero, primera, primeros, primeras = 1
segundo, segunda, segundos, segundas = 2
tercer, tercero, tercera, terceros, terceras = 3
cuarto, cuarta = 4
quinto, quinta = 5
sexto, sexta = 6
séptimo, séptima = 7
octavo, octava = 8
noveno, novena = 9
décimo, décima = 10
undécimo, undécima = 11
duodécimo, duodécima = 12
vigésimo, vigésima = 20
trigésimo, trigésima = 30
centésimo, centésima = 100

[scales]
mil = 3
millón, millones, mill., mio. = 6
"M", MM = 6
k = 3
millon = 6
billon = 12
mil millones, millardo, millardos, mmill = 9
billón, billones = 12
trillón, trillones = 18

[collectives]      # un número, más o menos
docena, docenas, doc., dz, dzs, doz, dozs = 12
decena = 10
quincena = 15
veintena = 20
treintena = 30
cuarentena de = 40
cincuentena = 50
centena, centenar = 100
millar = 1000
par, pareja = 2
trío = 3

[fractions]
mitad, medio, media = 1/2
tercio, tercera parte, un tercio, una tercera parte = 1/3
dos tercios, dos terceras partes = 2/3
cuarta parte, una cuarta parte, un cuarto = 1/4
tres cuartos, tres cuartas partes = 3/4
quinta parte, un quinto, una quinta parte = 1/5
sexta parte = 1/6
décima parte, una décima parte = 1/10

[hedges]
exactly: exactamente, precisamente, justo, justamente, exactos
about: unos, unas, aproximadamente, alrededor de, en torno a, cerca de los, más o menos, poco más o menos, como unos, sobre, del orden de, en el entorno de, alrededor del, en torno al, se estima que, cosa de, a razón de unos
nearly: casi, cerca de, prácticamente, al borde de, rozando, próximo a, cerca del
just-under: algo menos de, poco menos de, un poco menos de, ligeramente menos de, apenas menos de, poco menos del, ligeramente por debajo de, apenas por debajo de
just-over: algo más de, poco más de, un poco más de, ligeramente más de, apenas más de, poco más del, ligeramente por encima de, apenas por encima de

[hedges-after]
about: aproximadamente, más o menos, o así, o por ahí, aprox.
just-over: y pico, largos, y tantos, y tantas, y algo
exactly: exactos, exactas, justos, justas, exactamente

[bounds]
more-than: más de, más del, por encima de, superior a, superiores a, mayor de, mayor que, por encima del, más allá de, mucho más de, muy por encima de
more-than verb: superó, superaron, supera, superan, superaba, superaban, ha superado, han superado, superado, superando, sobrepasó, sobrepasa, sobrepasan, rebasó, rebasa, rebasan, excede, excedió, exceden
at-least: al menos, por lo menos, como mínimo, no menos de, cuando menos, un mínimo de, mínimo, a partir de, cuanto menos
less-than: menos de, menos del, por debajo de, inferior a, inferiores a, menor de, menor que, por debajo del, muy por debajo de
less-than verb: no llegó a, no llega a, no llegaba a, no llegaban a, no alcanzó, no alcanza, no alcanzaba, no llegan a, no superó, no llegaron a, bajó de, cayó por debajo de
at-most: como máximo, a lo sumo, no más de, un máximo de, máximo, como mucho, no supera, no superan, a lo más
up-to: hasta, de hasta
more-than: mayor a, mayor al, mayor del, mayores que, mayores de, mayores a, mayores al, mayores del, superior al, superior a los, superior a las
more-than: superiores al, superiores a los, superiores a las, más alto que, más alto de, más alta que, más alta de, más altos que, más altos de
more-than: más altas que, más altas de, más grande que, más grande de, más grandes que, más grandes de, más elevado que, más elevado de
more-than: más elevada que, más elevada de, por encima de los, por encima de las, más de los, más de las
at-least: mayor o igual a, mayor o igual que, mayor o igual al, mayores o iguales a, mayores o iguales que, mayores o iguales al, superior o igual a
at-least: superior o igual que, superior o igual al, superiores o iguales a, superiores o iguales que, superiores o iguales al, igual o superior a
at-least: igual o superior que, igual o superior al, iguales o superiores a, iguales o superiores que, iguales o superiores al, igual o mayor a
at-least: igual o mayor que, igual o mayor al, iguales o mayores a, iguales o mayores que, iguales o mayores al, no inferior a, no inferiores a
at-least: no menor de, no menor que, no menor a
less-than: menor a, menor al, menor del, menores que, menores de, menores a, menores al, menores del, inferior al, inferior a los, inferior a las
less-than: inferiores al, inferiores a los, inferiores a las, más bajo que, más bajo de, más baja que, más baja de, más bajos que, más bajos de
less-than: más bajas que, más bajas de, más pequeño que, más pequeño de, más pequeña que, más pequeña de, más pequeños que, más pequeños de
less-than: más pequeñas que, más pequeñas de, por debajo de los, por debajo de las, menos de los, menos de las
at-most: menor o igual a, menor o igual que, menor o igual al, menores o iguales a, menores o iguales que, menores o iguales al, inferior o igual a
at-most: inferior o igual que, inferior o igual al, inferiores o iguales a, inferiores o iguales que, inferiores o iguales al, igual o inferior a
at-most: igual o inferior que, igual o inferior al, iguales o inferiores a, iguales o inferiores que, iguales o inferiores al, igual o menor a
at-most: igual o menor que, igual o menor al, iguales o menores a, iguales o menores que, iguales o menores al, no superior a, no superiores a
at-most: no mayor de, no mayor que, no mayor a

[bounds-after]
at-least: o más, y más, como mínimo, al menos, por lo menos, mínimo, en adelante
at-most: o menos, y menos, como máximo, como mucho, máximo, a lo sumo
at-least: o mayor, o mayores, o superior, o superiores, o por encima, o más alto, o más alta, o incluso más
at-most: o menor, o menores, o inferior, o inferiores, o por debajo, o más bajo, o más baja

[ranges]
open: entre, de, desde
middle: y, a, o, hasta, –, —, -, −, al
join: pero, aunque, mientras

[vague]
algunos, algunas, unos pocos, unas pocas, un puñado de, unos cuantos, unas cuantas, pocos, pocas = 3..9
varios, varias, diversos, diversas = 3..9
un par de, un par = 2..2
decenas de, decenas, varias decenas de, docenas de = 20..
cientos de, cientos, centenares de, centenares, varios cientos de, varios centenares de = 200..
miles de, miles, millares de, varios miles de, unos miles de, millares = 2000..
decenas de miles de, decenas de miles, varias decenas de miles de = 20000..
cientos de miles de, cientos de miles, centenares de miles de, centenares de miles = 200000..
millones de personas, varios millones de, varios millones, decenas de millones de = 2000000..
miles de millones de, miles de millones = 2000000000..
muchos, muchas, numerosos, numerosas, multitud de, gran cantidad de, infinidad de = 3..
fraction: la mayoría de, la mayoría, una mayoría de, mayoría de, la mayor parte de, la mayor parte = 1/2..1
fraction: la gran mayoría de, la gran mayoría, la inmensa mayoría, la inmensa mayoría de, casi todos, casi la totalidad = 3/4..1
fraction: una minoría de, una minoría = 0..1/2
