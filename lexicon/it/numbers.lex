# Italiano. I numeri composti (ventotto, duecentomila) li forma la grammatica.
language it

[numbers]
mille = 1000
zero = 0
uno, un, una = 1
due, ambedue, entrambi, entrambe = 2
tre, tré = 3
quattro = 4
cinque = 5
sei = 6
sette = 7
otto = 8
nove = 9
dieci = 10
undici = 11
dodici = 12
tredici = 13
quattordici = 14
quindici = 15
sedici = 16
diciassette = 17
diciotto = 18
diciannove = 19
venti = 20
trenta = 30
quaranta = 40
cinquanta = 50
sessanta = 60
settanta = 70
ottanta = 80
novanta = 90
cento = 100
duecento = 200
trecento = 300
quattrocento = 400
cinquecento = 500
seicento = 600
settecento = 700
ottocento = 800
novecento = 900

[ordinals]
suffix: º, ª, °, esimo, esima, esimi, esime, simo, sima, simi, sime, mo, me, o, a
primo, prima, primi, prime = 1
secondo, seconda, secondi, seconde = 2
terzo, terza, terzi, terze = 3
quarto, quarta = 4
quinto, quinta, quinti, quinte = 5
sesto, sesta, sesti, seste = 6
settimo, settima, settimi, settime = 7
ottavo, ottava, ottavi, ottave = 8
nono, nona = 9
decimo, decima, decimi, decime = 10
undicesimo, undicesima, undicesimi, undicesime = 11
dodicesimo, dodicesima, dodicesimi, dodicesime = 12
tredicesimo, tredicesima, tredicesimi, tredicesime = 13
quattordicesimo, quattordicesima, quattordicesimi, quattordicesime = 14
quindicesimo, quindicesima, quindicesimi, quindicesime = 15
sedicesimo, sedicesima, sedicesimi, sedicesime = 16
diciassettesimo, diciassettesima, diciassettesimi, diciassettesime = 17
diciottesimo, diciottesima, diciottesimi, diciottesime = 18
diciannovesimo, diciannovesima, diciannovesimi, diciannovesime = 19
ventesimo, ventesima, ventesimi, ventesime = 20
trentesimo, trentesima, trentesimi, trentesime = 30
quarantesimo, quarantesima, quarantesimi, quarantesime = 40
cinquantesimo, cinquantesima, cinquantesimi, cinquantesime = 50
sessantesimo, sessantesima, sessantesimi, sessantesime = 60
settantesimo, settantesima, settantesimi, settantesime = 70
ottantesimo, ottantesima, ottantesimi, ottantesime = 80
novantesimo, novantesima, novantesimi, novantesime = 90
centesimo, centesima, centesimi, centesime = 100
millesimo, millesima, millesimi, millesime = 1000
milionesimo, milionesima, milionesimi, milionesime = 1000000
miliardesimo, miliardesima, miliardesimi, miliardesime = 1000000000
bilionesimo, bilionesima, bilionesimi, bilionesime = 1000000000000
trilionesimo, trilionesima, trilionesimi, trilionesime = 1000000000000000000

[scales]
mille, mila = 3
k = 3
"M" = 6
milione, milioni, mln, mln., mio, mil. = 6
miliardo, miliardi, mld, mld., mrd, mrd. = 9
bilione, bilioni = 12
biliardo, biliardi = 15
trilione, trilioni = 18
lakh = 5
crore = 7

[collectives]      # un numero, più o meno
decina, decine = 10
dozzina, dozzine = 12
quindicina = 15
ventina = 20
venticinquina = 25
trentina = 30
quarantina = 40
cinquantina = 50
sessantina = 60
settantina = 70
ottantina = 80
novantina = 90
centinaio, centinaia = 100
migliaio, migliaia = 1000
paio, paia = 2
coppia di = 2

[fractions]
metà, mezzo, mezza, mezzi, mezz' = 1/2
un terzo, terzi = 1/3
due terzi = 2/3
un quarto, quarti = 1/4
tre quarti = 3/4
un quinto, quinti = 1/5
due quinti = 2/5
tre quinti = 3/5
quattro quinti = 4/5
un sesto, sesti = 1/6
un settimo, settimi = 1/7
un ottavo, ottavi = 1/8
un nono = 1/9
un decimo, decimi = 1/10
un centesimo = 1/100

[hedges]
exactly: esattamente, precisamente, esatti, esatte, giusto, giusti, per l'esattezza, di preciso, tondi, ben
about: circa, all'incirca, pressappoco, più o meno, approssimativamente, grosso modo, intorno a, intorno ai, intorno alle, intorno al, intorno alla, attorno a
about: attorno ai, attorno al, attorno alle, attorno alla, nell'ordine di, dell'ordine di, sui, sulle, sul, qualcosa come, su per giù, verso, una stima di, un numero stimato di
about: stimati, stimate, indicativamente, pressoché, in media circa
nearly: quasi, vicino a, vicino ai, vicino alle, prossimo a, poco meno che, a un passo da, a un soffio da, sfiora, sfiorano, sfiorava, ha sfiorato, hanno sfiorato
nearly: sfiorando, sfiorare, si avvicina a, si avvicina ai, si avvicina al, a ridosso di, a ridosso dei, non lontano da
just-under: poco meno di, poco meno del, poco meno della, poco meno dei, poco meno delle, poco sotto, poco sotto i, poco sotto il, poco sotto le, appena sotto, appena sotto i
just-under: appena sotto il, appena meno di, leggermente meno di, leggermente inferiore a, leggermente inferiore al, di poco inferiore a, di poco inferiore al, un po' meno di
just-under: scarsi, neanche, nemmeno, neppure, appena al di sotto di, poco al di sotto di
just-over: poco più di, poco più del, poco più della, poco più dei, poco più delle, poco oltre, poco oltre i, poco oltre il, poco oltre le, poco sopra, poco sopra i
just-over: poco sopra il, appena sopra, appena oltre, appena più di, leggermente più di, leggermente superiore a, leggermente superiore al, di poco superiore a, di poco superiore al
just-over: un po' più di, appena al di sopra di, poco al di sopra di

[hedges-after]
about: circa, più o meno, o giù di lì, all'incirca, o quasi, approssimativamente, pressappoco
exactly: esatti, esatte, tondi, tonde, precisi, precise, in punto
just-over: e rotti, e passa, e qualcosa, abbondanti, abbondante
just-under: scarsi, scarso, scarse, scarsa

[bounds]
more-than: più di, più del, più della, più dei, più delle, più degli, più dell', oltre, oltre i, oltre le, oltre il, oltre la, oltre gli, oltre l', al di sopra di
more-than: al di sopra dei, al di sopra del, superiore a, superiore al, superiore ai, superiori a, superiori ai, sopra i, sopra le, sopra il, maggiore di, ben oltre
more-than: ben più di, molto più di, di gran lunga superiore a, eccedente, in eccesso di, superando
more-than verb: supera, superano, superava, superavano, ha superato, hanno superato, superò, superarono, supererà, supereranno, superato, superata, superati, superate
more-than verb: superare, oltrepassa, oltrepassano, ha oltrepassato, hanno oltrepassato, eccede, eccedono, ha ecceduto, va oltre, è andato oltre, è salito oltre, è salita oltre
more-than verb: sale oltre, ha sfondato, sfonda
at-least: almeno, come minimo, quanto meno, quantomeno, non meno di, un minimo di, minimo, perlomeno, per lo meno, a partire da, da almeno, pari o superiore a, pari o superiore al
less-than: meno di, meno del, meno della, meno dei, meno delle, meno degli, meno dell', inferiore a, inferiore al, inferiore ai, inferiori a, inferiori ai, al di sotto di
less-than: al di sotto dei, al di sotto del, al di sotto della, sotto i, sotto il, sotto la, sotto le, sotto gli, minore di, ben meno di, molto meno di
less-than verb: non supera, non superano, non ha superato, non hanno superato, non raggiunge, non raggiungono, non ha raggiunto, non hanno raggiunto, non arriva a, non arrivano a
less-than verb: non arrivava a, è sceso sotto, è scesa sotto, sono scesi sotto, scende sotto, resta sotto, è rimasto sotto, non superava, non superavano
at-most: al massimo, non più di, non oltre, al più, tutt'al più, un massimo di, massimo, max, non superiore a, non superiori a, pari o inferiore a, al limite
up-to: fino a, fino al, fino ai, fino alla, fino alle, sino a, sino al, sino ai, anche, persino
more-than: maggiore del, maggiore dei, maggiore della, maggiori di, maggiori del, maggiori dei, maggiori della, superiore alla, superiori al
more-than: superiori alla, più grande di, più grande del, più grande dei, più grandi di, più grandi del, più grandi dei, più alto di, più alto del
more-than: più alto dei, più alta di, più alta del, più alta dei, più alti di, più alti del, più alti dei, più alte di, più alte del, più alte dei
more-than: più in alto di, più in alto del, più in alto dei
less-than: minore del, minore dei, minore della, minori di, minori del, minori dei, minori della, inferiore alla, inferiori al, inferiori alla
less-than: più piccolo di, più piccolo del, più piccolo dei, più piccola di, più piccola del, più piccola dei, più piccoli di, più piccoli del
less-than: più piccoli dei, più piccole di, più piccole del, più piccole dei, più basso di, più basso del, più basso dei, più bassa di, più bassa del
less-than: più bassa dei, più bassi di, più bassi del, più bassi dei, più basse di, più basse del, più basse dei, più in basso di, più in basso del
less-than: più in basso dei
at-least: maggiore o uguale a, maggiore o uguale al, maggiore o uguale ai, maggiori o uguali a, maggiori o uguali al, maggiori o uguali ai
at-least: superiore o uguale a, superiore o uguale al, superiore o uguale ai, superiori o uguali a, superiori o uguali al, superiori o uguali ai
at-least: uguale o superiore a, uguale o superiore al, uguale o superiore ai, uguali o superiori a, uguali o superiori al, uguali o superiori ai
at-least: uguale o maggiore a, uguale o maggiore al, uguale o maggiore ai, più grande o uguale a, più grande o uguale al, più grande o uguale ai
at-least: più grandi o uguali a, più grandi o uguali al, più grandi o uguali ai, pari o superiore ai, pari o superiori a, pari o superiori al
at-least: pari o superiori ai, non meno del, non inferiore a, non inferiori a, non minore di
at-most: minore o uguale a, minore o uguale al, minore o uguale ai, minori o uguali a, minori o uguali al, minori o uguali ai, inferiore o uguale a
at-most: inferiore o uguale al, inferiore o uguale ai, inferiori o uguali a, inferiori o uguali al, inferiori o uguali ai, uguale o inferiore a
at-most: uguale o inferiore al, uguale o inferiore ai, uguali o inferiori a, uguali o inferiori al, uguali o inferiori ai, uguale o minore a
at-most: uguale o minore al, uguale o minore ai, più piccolo o uguale a, più piccolo o uguale al, più piccolo o uguale ai, più piccola o uguale a
at-most: più piccola o uguale al, più piccola o uguale ai, più piccoli o uguali a, più piccoli o uguali al, più piccoli o uguali ai
at-most: più piccole o uguali a, più piccole o uguali al, più piccole o uguali ai, pari o inferiore al, pari o inferiore ai, pari o inferiori a
at-most: pari o inferiori al, pari o inferiori ai, non più del, non maggiore di
at-most: e non più di
at-least: e non meno di

[bounds-after]
at-least: o più, e più, e oltre, in su, o oltre, almeno, come minimo, minimo, in poi, ed oltre
at-most: o meno, e meno, in giù, al massimo, massimo
at-least: o superiore, o superiori, o maggiore, o maggiori, al minimo
at-most: o inferiore, o inferiori, o minore, come massimo

[ranges]
open: tra, fra, da, dai, dalle, dal, dalla, tra i, tra le, tra il, fra i, fra le, compreso tra, compresa tra, compresi tra, comprese tra
middle: e, a, ai, alle, al, alla, o, –, —, -, −, e i, e le, fino a
since: a partire dal
start: all'inizio di, all'inizio del, inizio
end: alla fine di, alla fine del, fine, a fine
join: ma, mentre, però

[vague]
alcuni, alcune, qualche, pochi, poche, una manciata di, una manciata, un pugno di, un paio di, un numero ristretto di, taluni = 3..9
several: diversi, diverse, parecchi, parecchie, svariati, svariate, vari, varie, più volte = 3..9
due o tre = 2..3
decine, decine di, decine e decine di, diverse decine di, alcune decine di, dozzine di, svariate decine di, parecchie decine di = 20..
centinaia, centinaia di, diverse centinaia di, alcune centinaia di, parecchie centinaia di, svariate centinaia di = 200..
migliaia, migliaia di, diverse migliaia di, alcune migliaia di, parecchie migliaia di, migliaia e migliaia di = 2000..
decine di migliaia di, decine di migliaia, diverse decine di migliaia di = 20000..
centinaia di migliaia di, centinaia di migliaia, diverse centinaia di migliaia di = 200000..
milioni di persone, diversi milioni di, alcuni milioni di, svariati milioni di, parecchi milioni di = 2000000..
decine di milioni di, decine di milioni = 20000000..
centinaia di milioni di, centinaia di milioni = 200000000..
diversi miliardi di, alcuni miliardi di, diversi miliardi, alcuni miliardi = 2000000000..
decine di miliardi di, decine di miliardi = 20000000000..
molti, molte, tanti, tante, numerosi, numerose, innumerevoli, moltissimi, moltissime, tantissimi, tantissime, una moltitudine di, una serie di, un gran numero di = 3..
una quantità di = 3..
fraction: la maggioranza dei, la maggioranza delle, la maggioranza degli, la maggioranza, maggioranza, la maggior parte dei, la maggior parte delle, la maggior parte degli = 1/2..1
fraction: la maggior parte, gran parte, gran parte dei, gran parte delle, il grosso dei = 1/2..1
fraction: la grande maggioranza, la stragrande maggioranza, la stragrande maggioranza dei, quasi tutti, quasi tutte, la quasi totalità, la quasi totalità dei = 3/4..1
fraction: una minoranza, la minoranza, una minoranza di = 0..1/2

[particles]
and: e, ed
with-cents: con
or: o, oppure
of: di, d', dei, degli, delle, del, della, dell'
per: per
out-of: su
every: ogni, ciascun, ciascuno
to: a
minus: meno
bullion: oro, argento, platino, palladio, metallo prezioso, metalli preziosi
mass: pesare, pesa, pesano, pesava, pesavano, pesato, peso, pesante, pesanti, dimagrire, dimagrito, ingrassare, neonato, neonata, bambino, bambina, carne, farina, zucchero, burro, pesce, perdere peso, perso peso
plus: più
below: sotto zero, sottozero, sotto lo zero
weather: notte, notti, gelo, gelate, gelata, brina, neve, nevicate, meteo, meteorologico, meteorologica, meteorologi, stazione meteorologica, osservatorio, ondata di caldo, ondata di calore, ondata di freddo, termometro, termometri, inverno, estate, autunno, primavera, all'ombra, pioggia, piogge, previsioni, afa, canicola, riscaldamento globale
weather warmth: temperatura, temperature, caldo, freddo, massima, massime, minima, minime, colonnina
aged: di età, all'età di, età di, età, dell'età di
years-old: anni di età, anni d'età, enne, enni
clock: ore, alle ore
point: virgola, punto
divided: diviso, diviso per, fratto
superlative: il più, la più, i più, le più
