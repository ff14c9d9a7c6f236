# Dansk. Tallordene læses efter CLDRs regler; former som de ikke har, står i internal/spell/extra/da.txt.
language da

[numbers]
halvanden, halvandet = 3/2

[ordinals]
suffix: ., -ende, ende, -te, te, -de, de

[scales]
tusind, tusinde, tusinder, tus., tus = 3
million, millioner, millionen, millionerne, mio., mio, mill., mill = 6
milliard, milliarder, milliarden, milliarderne, mia., mia, mrd., mrd = 9
billion, billioner, billionen = 12
billiard, billiarder = 15
trillion, trillioner = 18
trilliard, trilliarder = 21
kvadrillion, kvadrillioner = 24

[collectives]
dusin, dusinet = 12
snes, snesen = 20
gros = 144
skok = 60

[fractions]
halv, halve, halvt, halvdel, halvdelen, en halv, et halvt, den halve = 1/2
tredjedel, tredjedelen, tredjedele, en tredjedel = 1/3
to tredjedele = 2/3
fjerdedel, fjerdedelen, fjerdedele, en fjerdedel, en kvart, kvart = 1/4
tre fjerdedele, trekvart = 3/4
femtedel, femtedelen, femtedele, en femtedel = 1/5
sjettedel, sjettedele = 1/6
syvendedel, syvendedele = 1/7
ottendedel, ottendedele = 1/8
niendedel, niendedele = 1/9
tiendedel, tiendedelen, tiendedele, en tiendedel = 1/10
hundrededel, hundrededele = 1/100
tusindedel, tusindedele = 1/1000

[hedges]
exactly: præcis, nøjagtigt, nøjagtig, eksakt, akkurat
about: cirka, ca., ca, omkring, omtrent, rundt regnet, anslået, anslagsvis, i omegnen af, i størrelsesordenen, sådan cirka, små
nearly: næsten, tæt på, nær, nærmere, henved, hen ved, op imod, praktisk talt, godt og vel tæt på
just-under: knap, knapt, knap nok, lige under, lidt under, lidt mindre end, noget under, en anelse under, lidt færre end, snart
just-over: godt, godt og vel, lige over, lidt over, lidt mere end, noget over, lidt flere end, en anelse over

[hedges-after]
about: eller deromkring, eller der omkring, omtrent, cirka, plus minus
exactly: præcis, nøjagtigt

[bounds]
more-than: mere end, flere end, over, større end, højere end, længere end, ældre end, dyrere end, langt over, langt flere end, langt mere end, tungere end
more-than verb: oversteg, overstiger, overstige, overskred, overskrider, overskride, passerede, passerer, passere
at-least: mindst, i det mindste, minimum, ikke mindre end, ikke færre end, ikke under, min., fra og med
less-than: mindre end, færre end, under, lavere end, kortere end, yngre end, lettere end, billigere end, langt under, langt færre end, langt mindre end
at-most: højst, maksimalt, maksimum, ikke mere end, ikke flere end, ikke over, maks., maks, allerhøjst
up-to: op til, indtil, så mange som, så meget som

[bounds-after]
at-least: eller mere, eller flere, og opefter, og derover, og op, eller derover, eller ældre, og ældre, mindst, minimum
at-most: eller mindre, eller færre, og nedefter, og derunder, eller derunder, eller yngre, maks., maksimalt, højst

[ranges]
open: mellem, fra
middle: til, og, eller, –, —, -, −
middle until: indtil, frem til
since: siden
by: inden
start: i begyndelsen af, ved begyndelsen af
end: ved udgangen af, i slutningen af

[vague]
et par, par = 2..2
nogle få, få, en håndfuld, nogle = 3..9
several: flere, en række, forskellige = 3..9
dusinvis, dusinvis af, snesevis, snesevis af = 20..
hundredvis, hundredvis af, flere hundrede, nogle hundrede, hundreder af = 200..
tusindvis, tusindvis af, flere tusinde, flere tusind, nogle tusind, tusinder af = 2000..
titusinder, titusinder af, titusindvis af = 20000..
hundredtusinder, hundredtusinder af, hundredtusindvis af = 200000..
millionvis, millionvis af, flere millioner, nogle millioner, millioner af = 2000000..
milliarder af, flere milliarder = 2000000000..
mange, talrige, utallige, masser af, et utal af = 3..
fraction: de fleste, flertallet, flertallet af, et flertal af, størstedelen af, størstedelen, mere end halvdelen = 1/2..1
fraction: langt de fleste, næsten alle, det store flertal = 3/4..1
fraction: et mindretal, mindretallet, mindre end halvdelen = 0..1/2

[particles]
one: en, et
and: og
or: eller
of: af
per: per, pr., pr, for hver
in: i
out-of: ud af, ud af hver, af hver
every: hver, hvert
to: til
from: fra
minus: minus, negativ, negativt
plus: plus
below: under nul, minusgrader, frostgrader
aged: i en alder af
old: gammel, gammelt, gamle
years-old: årig, årige, -årig, -årige, år gammel, år gamle
clock: klokken, kl.
point: komma
