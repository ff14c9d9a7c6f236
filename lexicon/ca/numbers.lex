# Català. Els numerals es llegeixen segons les regles del CLDR; altres formes són a internal/spell/extra/ca.txt.
language ca

[numbers]
un i mig, una i mitja = 3/2

[ordinals]
suffix: r, n, t, è, é, a, ns, rs, ts, ens, es, º, ª, .º, .ª

[scales]
mil, miler = 3
milió, milions = 6
mil milions, miliard, miliards = 9
bilió, bilions = 12
trilió, trilions = 18

[collectives]
dotzena, dotzenes = 12
mitja dotzena = 6
desena = 10
quinzena = 15
vintena = 20
trentena = 30
quarantena = 40
cinquantena = 50
seixantena = 60
centenar = 100
parell, parella = 2

[fractions]
mig, mitja, meitat, mitjos, mitges, la meitat, un mig = 1/2
terç, terços, un terç, tercera part, una tercera part = 1/3
dos terços, dues terceres parts = 2/3
quart, quarts, un quart, quarta part, una quarta part = 1/4
tres quarts, tres quartes parts = 3/4
un cinquè, cinquena part, una cinquena part = 1/5
dos cinquens = 2/5
tres cinquens = 3/5
quatre cinquens = 4/5
sisena part, una sisena part = 1/6
vuitena part, una vuitena part = 1/8
desena part, una desena part, dècim, dècims, dècima, dècimes = 1/10
centèsim, centèsima, centèsims, centèsimes = 1/100
mil·lèsim, mil·lèsima, mil·lèsims, mil·lèsimes = 1/1000

[hedges]
exactly: exactament, just, justos, precisament
about: uns, unes, al voltant de, prop de, aproximadament, entorn de, vora, cap a, més o menys, a l'entorn de, devers, si fa no fa, una mitjana de
nearly: gairebé, quasi, a prop de, a punt de, prop dels
just-under: una mica menys de, lleugerament per sota de, poc menys de, just per sota de
just-over: una mica més de, lleugerament per sobre de, poc més de, just per sobre de

[hedges-after]
about: aproximadament, més o menys, si fa no fa
just-over: i escaig, llargs, ben bons, i pico
exactly: exactes, justos, exactament, en punt

[bounds]
more-than: més de, més d', per sobre de, superior a, superiors a, més que, per damunt de, major que, majors de, més gran de, més grans de, molt més de
more-than verb: va superar, van superar, supera, superen, superava, ha superat, han superat, superant, sobrepassa, va ultrapassar, depassa, excedeix
at-least: almenys, com a mínim, pel cap baix, mínim, un mínim de, no menys de, no menys d', si més no, a partir de
less-than: menys de, menys d', per sota de, inferior a, inferiors a, menor que, menors de, més petit de, més joves de, per davall de
at-most: com a màxim, pel cap alt, màxim, un màxim de, no més de, no més d', a tot estirar, com a molt
up-to: fins a, fins, fins i tot

[bounds-after]
at-least: o més, i més, en amunt, o superior, com a mínim, almenys
at-most: o menys, i menys, o inferior, com a màxim, màxim

[ranges]
open: entre, de, des de, d'entre
middle: a, i, fins a, o, –, —, -, −
start: a principis de, a començaments de
end: a finals de, a final de

[vague]
uns quants, unes quantes, alguns, algunes, pocs, poques, un grapat, un grapat de, uns pocs, unes poques = 3..9
un parell de, un parell = 2..2
several: diversos, diverses = 3..9
desenes, desenes de, desenes d' = 20..
centenars, centenars de, centenars d', uns centenars = 200..
milers, milers de, milers d', uns quants milers de = 2000..
desenes de milers, desenes de milers de = 20000..
centenars de milers, centenars de milers de = 200000..
milions de persones, diversos milions = 2000000..
molts, moltes, nombrosos, nombroses, innombrables, infinitat de = 3..
fraction: la majoria, majoria, la major part, la majoria de, més de la meitat = 1/2..1
fraction: la gran majoria, gairebé tots, gairebé totes, la immensa majoria = 3/4..1
fraction: una minoria, la minoria, menys de la meitat = 0..1/2

[particles]
one: un, una
and: i
or: o
of: de, d'
per: per, per cada
out-of: de cada
every: cada
to: al
from: del
minus: menys
plus: més
below: sota zero, sota de zero
aged: d'edat, a l'edat de
point: coma, punt
