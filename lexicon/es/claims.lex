language es

[changes]
up verb: subió, subieron, sube, suben, subir, subido, ha subido, han subido, aumentó, aumentaron, aumenta, aumentan, aumentar, aumentado, ha aumentado, han aumentado, creció, crecieron, crece, crecen, crecer, crecido, ha crecido, han crecido, se incrementó, se incrementaron, incrementó, incrementa, ha incrementado, escaló, se disparó, se dispararon, repuntó, repunta, avanzó, avanza, se elevó, elevó, eleva, encareció, se encareció, ganó, gana, mejoró
up noun: subida, aumento, incremento, crecimiento, alza, repunte, avance, ascenso, ganancia
up adverb: al alza, más alto
down verb: bajó, bajaron, baja, bajan, bajar, bajado, ha bajado, han bajado, cayó, cayeron, cae, caen, caer, caído, ha caído, han caído, descendió, descendieron, desciende, descender, ha descendido, disminuyó, disminuyeron, disminuye, ha disminuido, se redujo, se redujeron, redujo, reduce, reducido, retrocedió, retrocede, se contrajo, perdió, perdieron, pierde, pierden, se desplomó, se desplomaron, se hundió, recortó, recorta, se abarató, mermó
down noun: bajada, caída, descenso, disminución, reducción, retroceso, contracción, recorte, desplome, merma, pérdida
down adverb: a la baja, más bajo
flat: estable, estables, se mantuvo, se mantiene, se mantuvieron, sin cambios, se estancó, invariable
times: duplicó, duplicaron, duplica, se duplicó, se duplicaron, ha duplicado, se ha duplicado, duplicar, el doble, doble, dos veces más, duplicado = 2
times: triplicó, triplicaron, triplica, se triplicó, se triplicaron, ha triplicado, triplicar, el triple, triple, tres veces más = 3
times: cuadruplicó, se cuadruplicó, el cuádruple, cuatro veces más = 4
times: quintuplicó, se quintuplicó, cinco veces más = 5
times: decuplicó, diez veces más, se multiplicó por diez = 10
times: se redujo a la mitad, se redujeron a la mitad, a la mitad, reducido a la mitad = 1/2
times unit: veces, veces más, multiplicado por, se multiplicó por = 1
to: a, hasta, hasta los, hasta las, alcanzó, alcanza, alcanzaron, ascendió a, asciende a, ascienden a, se situó en, se sitúa en, se situaron en, llegó a, llega a, suma, sumó, totalizó
by: en, un, del, de
from: desde, frente a, respecto a, en comparación con, comparado con, contra

[aggregations]
total: en total, total, en conjunto, suma, totales, en su conjunto, globalmente
mean: de media, en promedio, promedio, media, medio, mediana, como promedio, de promedio
cumulative: hasta ahora, hasta la fecha, desde el inicio, acumulado, acumulados, acumulada, ya, hasta el momento
increment: adicional, adicionales, más, nuevo, nuevos, nueva, nuevas, extra, otros, otras, otro, otra
rate: per cápita, por habitante, por persona, tasa, porcentaje, proporción, por cada 100.000 habitantes
instant: actualmente, en la actualidad, en este momento, a finales de, a principios de, al cierre de

[modalities]
proposed: previsto, prevista, previstos, previstas, planea, planean, planeado, propone, proponen, propuso, propuesto, propuesta, podría, podrían, debería, deberían, quiere, quieren, pretende, pretenden, proyecto, objetivo, meta, promete, prometió, prometido, puede, pueden, posible, posibles, aspira a, tiene previsto, tienen previsto
estimated: estimado, estimada, estimados, estima, estiman, se estima, se calcula, calculan, según estimaciones, habría, habrían, sería, serían, probablemente, presuntamente, provisional, provisionales, tal vez, quizá, quizás, al parecer
forecast: esperado, esperada, se espera, esperan, prevé, prevén, previsión, previsiones, pronóstico, proyección, será, serán, tendrá, tendrán, va a, van a, se prevé, pronostica
conditional: si, en caso de, a condición de que, siempre que, siempre y cuando, a menos que, salvo que, hubiera, hubiese
withdrawn: en una versión anterior, una versión anterior, en una versión previa, inicialmente, por error, fe de errores, rectificación, corrección, corregido, se había informado, se informó inicialmente

[polarity]
negative: déficit, pérdida, pérdidas, menos, negativo, negativa, deuda, deudas, bajo cero, descenso
positive: superávit, beneficio, beneficios, ganancia, ganancias, positivo, positiva, sobre cero

[rest]
stop: pero, sin embargo, aunque, mientras, porque, pues, por tanto, incluidos, incluidas, incluido, incluida, entre ellos, entre ellas, pese a, tras, después, antes, cuando, que, quien, y
filler: por ejemplo, es decir, o sea, claro, bueno, pues bien, por favor
hesitation: eh, ehm, mmm

[function]
det: el, la, los, las, un, una, unos, unas, lo, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, su, sus, mi, mis, nuestro, nuestra, cada, todo, toda, todos, todas, otro, otra, algún, alguna, ambos, ambas, cualquier
prep: de, del, a, al, en, con, por, para, sin, sobre, entre, hasta, desde, hacia, según, contra, durante, mediante, tras, ante, bajo, dentro de, fuera de, antes de, después de, a lo largo de, debido a, gracias a, a causa de, junto a, frente a, además de
conj: y, e, o, u, pero, sino, ni, que, si, porque, cuando, aunque, mientras, como, pues, donde, para que
aux: es, son, era, eran, fue, fueron, será, serán, sería, serían, sido, ser, está, están, estaba, estaban, ha, han, había, habían, haber, hay, hubo, tiene, tienen, puede, pueden, debe, deben, va, van, se situó, se sitúa, se situaba, se situaron, ascendió, asciende, ascendía, ascendieron, alcanzó, alcanza, alcanzaba, alcanzaron, llegó, contaba, cuenta
rel: que, quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas, donde
adv: también, ya, aún, todavía, muy, más, aquí, allí, entonces, luego, siempre, ahora, sólo, solo, solamente, además, incluso, así, después, antes, tampoco, casi

[abbreviations]
Sr, Sra, Srta, Sres, Dr, Dra, D, Dña, Prof, Lic, Ing, Arq, Gral, Tte, Cnel, art, arts, etc, pág, págs, p, pp, núm, vol, ed, fig, ej, p. ej, av, avda, c, tel, aprox, máx, mín, ene, feb, abr, jun, jul, ago, sept, sep, oct, nov, dic, Ud, Uds, Vd, EE, UU, EE.UU, S.A, S.L, a.C, d.C, a. C, d. C, n, n.º, mill, hab, cía, pza, dcha, izda

[identifiers]
part: artículo, Artículo, artículos, art., capítulo, página, pág., volumen, tomo, sección, apartado, anexo, n.º, nº, núm., número, figura, tabla, título, episodio, temporada, fase, etapa, versión
product: Boeing, Airbus, covid, Covid-19, COVID-19, covid-19, iPhone, Windows, Falcon, Soyuz, Ariane, Seat, Tipo, modelo, Fórmula, uranio
route: vuelo, línea, carretera, autopista, autovía, calle, avenida, andén, puerta, salida, sala, habitación, bloque, terminal, AVE, tren, kilómetro, estación, ruta
event: Apolo, Euro, Expo, grupo, categoría, jornada, día, Liga, G, COP, Mundial, Agenda
code: ISO, teléfono, tel., código postal, Ibex, IBEX, Dax, Nikkei, FTSE, ISBN, PIN, IBAN, DNI, expediente

[endings]
suffix: amientos, amiento, imientos, imiento =
suffix: aciones, ación = ación
suffix: iones = ión
suffix: ados, adas, ado, ada, ando, aron, aba, aban, ar, ó, an, aría, arían, ará, arán =
suffix: idos, idas, ido, ida, iendo, ieron, ía, ían, er, ir, ió, en, ería, erán, erá =
suffix: ces = z
suffix: ores = or
suffix: ales = al
suffix: es, os, as, s, o, a, e =

[lemmas]
morir: murió, murieron, muere, mueren, muerto, muertos, muerta, muertas
matar: mató, mataron, mata, matan
herir: hirió, hirieron, herido, heridos, herida, heridas, hiere
decir: dijo, dice, dijeron, dicen, dicho
ser: es, son, era, eran, fue, fueron
destruir: destruyó, destruyeron, destruido, destruidos, destruida, destruidas
producir: produjo, produjeron, produce, producen, producido
reducir: redujo, redujeron, reduce, reducido
caer: cayó, cayeron, cae, caen, caído
país: países
mes: meses
interés: intereses
crisis: crisis
dosis: dosis
lunes: lunes

[synonyms]
killed: morir, matar, fallecer, fallecido, fallecidos, muerto, muertos, muerte, muertes, perdieron la vida, perdió la vida, víctimas mortales, víctima mortal, defunciones
injured: herir, herido, heridos, heridas, lesionado, lesionados
missing: desaparecido, desaparecidos
casualties: víctimas, bajas, muertos y heridos
damnificados: damnificado, damnificados, afectados
arrested: detener, detenido, detenidos, arrestado, arrestados, arresto
destroyed: destruir, destrucción
damaged: dañado, dañados, dañadas, daños
rescued: rescatar, rescatado, rescatados
evacuated: evacuar, evacuado, evacuados, evacuación
population: población, habitantes, habitante
households: hogar, hogares
born: nacimiento, nacimientos, nacer
employed: ocupados, empleo, empleados
unemployed: parado, parados, desempleados, desempleado
unemployment rate: tasa de paro, tasa de desempleo
GDP: PIB, producto interior bruto, producto interno bruto, PBI
inflation: inflación, tasa de inflación, IPC
interest rate: tipo de interés, tipos de interés, tasa de interés
revenue: ingresos, facturación, ventas, cifra de negocio
profit: beneficio, beneficios, beneficio neto, ganancias, utilidad neta
exported: exportar, exportación, exportaciones
imported: importar, importación, importaciones
public debt: deuda pública
budget deficit: déficit público, déficit fiscal
wages: salario, salarios, sueldo, sueldos
turnout: participación, participación electoral
sold: vender, venta
produced: producir, producción
nominal: nominal, en términos nominales
real: real, en términos reales
gross: bruto, bruta
net: neto, neta
median: mediana
average: media, promedio
emissions: emisiones, emisión
visitors: visitante, visitantes
overnight stays: pernoctación, pernoctaciones

[distinct]
killed, injured, missing, casualties, arrested, rescued, evacuated, damnificados
destroyed, damaged
population, households, born, employed, unemployed
unemployed, unemployment rate
GDP, inflation
revenue, profit
exported, imported
budget deficit, public debt
nominal, real
gross, net
median, average
sold, produced
visitors, overnight stays

[places]
Spain in European Union: España; adjective español, española, españoles, españolas; people Españoles
Mexico in North America: México, Méjico; adjective mexicano, mexicana, mexicanos, mexicanas
Argentina in South America: Argentina; adjective argentino, argentina, argentinos, argentinas
Colombia in South America: Colombia; adjective colombiano, colombiana, colombianos
Chile in South America: Chile; adjective chileno, chilena, chilenos
Peru in South America: Perú; adjective peruano, peruana, peruanos
Venezuela in South America: Venezuela; adjective venezolano, venezolana, venezolanos
Ecuador in South America: Ecuador; adjective ecuatoriano, ecuatoriana, ecuatorianos
Bolivia in South America: Bolivia; adjective boliviana
Uruguay in South America: Uruguay; adjective uruguayo, uruguaya
Paraguay in South America: Paraguay; adjective paraguayo, paraguaya
Cuba in North America: Cuba; adjective cubano, cubana, cubanos
Guatemala in Central America: Guatemala
France in European Union: Francia; adjective francés, francesa, franceses
Germany in European Union: Alemania; adjective alemán, alemana, alemanes
Italy in European Union: Italia; adjective italiano, italiana, italianos
Portugal in European Union: Portugal; adjective portugués, portuguesa
United Kingdom in Europe: Reino Unido, Gran Bretaña; adjective británico, británica, británicos
United States in North America: Estados Unidos, EE. UU., EE.UU., EEUU, EUA; adjective estadounidense, estadounidenses, norteamericano
Brazil in South America: Brasil; adjective brasileño, brasileña, brasileños
Ukraine in Europe: Ucrania; adjective ucraniano, ucraniana, ucranianos, ucranianas
Russia in Europe: Rusia; adjective ruso, rusa, rusos, rusas
China in Asia: China; adjective chino, chinos
Japan in Asia: Japón; adjective japonés, japonesa
Israel in Middle East: Israel; adjective israelí, israelíes
European Union in Europe: Unión Europea, UE
Europe in world: Europa; adjective europeo, europea, europeos, europeas
NATO in world: OTAN
Latin America in world: América Latina, Latinoamérica; adjective latinoamericano
world: mundo, el mundo
Madrid in Spain: Madrid; adjective madrileño, madrileña
Barcelona in Spain: Barcelona
Catalonia in Spain: Cataluña, Catalunya; adjective catalán, catalana
Andalusia in Spain: Andalucía; adjective andaluz, andaluza
Mexico City in Mexico: Ciudad de México, CDMX
Buenos Aires in Argentina: Buenos Aires
Kyiv in Ukraine: Kiev, Kyiv
Moscow in Russia: Moscú

[labels]
# What a collection of figures is, not what they measure.
table: datos, conjunto de datos, estadística, estadísticas, serie, tabla, indicador, registro
