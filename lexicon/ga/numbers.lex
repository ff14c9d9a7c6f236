# Gaeilge. Léitear na huimhreacha de réir rialacha CLDR.
language ga

[ordinals]
suffix: ú, u, adh, -ú
an chéad, aonú, t-aonú, haonú = 1
dara, an dara, tarna = 2
tríú, triú, an tríú = 3
ceathrú, an ceathrú = 4
cúigiú, an cúigiú = 5
séú, an séú = 6
seachtú, an seachtú = 7
ochtú, an t-ochtú = 8
naoú, an naoú = 9
deichiú, an deichiú = 10
fichiú, an fichiú = 20
tríochadú, tríochadu = 30
daicheadú = 40
caogadú = 50

[scales]
míle, mhíle = 3
milliún, mhilliún, milliúin, mhilliúin, mn = 6
billiún, bhilliún, billiúin, bhilliúin = 9
trilliún, dtrilliún, trilliúin = 12

[collectives]
dosaen, dhosaen = 12
scór, scóir = 20
péire = 2

[fractions]
leath = 1/2
trian, aon trian = 1/3
dhá thrian = 2/3
ceathrú cuid, aon cheathrú = 1/4
trí cheathrú, trí cheathrúna = 3/4
cúigiú cuid, aon chúigiú = 1/5
deichiú cuid, aon deichiú = 1/10

[hedges]
exactly: díreach, go díreach, go beacht
about: thart ar, timpeall, tuairim is, tuairim agus, timpeall ar, isteach is amach le, a bheag nó a mhór
nearly: beagnach, nach mór, geall le, i ngar do, chóir a bheith
just-under: beagán faoi bhun, díreach faoi bhun, beagán níos lú ná
just-over: beagán os cionn, díreach os cionn, beagán níos mó ná

[hedges-after]
about: nó mar sin, a bheag nó a mhór

[bounds]
more-than: os cionn, níos mó ná, breis is, breis agus, thar
at-least: ar a laghad, ar an laghad, nach lú ná
less-than: faoi bhun, níos lú ná, faoi
at-most: ar a mhéad, nach mó ná
up-to: suas le, suas go dtí, chomh hard le

[bounds-after]
at-least: nó níos mó, ar a laghad, nó os a chionn
at-most: nó níos lú, ar a mhéad

[ranges]
open: idir, ó
middle: go, agus, go dtí, nó, –, —, -, −

[vague]
cúpla = 2..3
roinnt, dornán = 3..9
na céadta, céadta = 200..
na mílte, mílte = 2000..
na milliúin = 2000000..
go leor, mórán = 3..
fraction: an chuid is mó, tromlach, an tromlach = 1/2..1
fraction: mionlach = 0..1/2

[particles]
and: agus
or: nó
of: de, as
per: san, in aghaidh
every: gach
minus: lúide
plus: móide
below: faoi bhun náid, faoi nialas, faoi bhun nialais
point: pointe
