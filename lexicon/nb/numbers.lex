# Norsk bokmål. Tallordene leses etter CLDRs regler; former som de ikke har, står i internal/spell/extra/nb.txt.
language nb

[numbers]
halvannen, halvannet = 3/2

[ordinals]
suffix: ., -ende, ende, -te, te, -de, de

[scales]
hundretusen = 5
tusen, tus., tusener = 3
million, millioner, millionen, millionene, mill., mill, mio., mio = 6
milliard, milliarder, milliarden, milliardene, mrd., mrd, mia., mia = 9
billion, billioner, billionen, billionene, bill. = 12
billiard, billiarder = 15
trillion, trillioner = 18
trilliard, trilliarder = 21
kvadrillion, kvadrillioner = 24
kvadrilliard, kvadrilliarder = 27
kvintillion, kvintillioner = 30

[collectives]
dusin, dusinet = 12
snes = 20
gross = 144
skokk = 60
tjog, titall = 20

[fractions]
halv, halve, halvt, halvdel, halvdelen, halvparten, en halv, et halvt, den halve = 1/2
tredel, tredjedel, tredjedelen, tredjedeler, tredeler, en tredel, en tredjedel = 1/3
to tredeler, to tredjedeler = 2/3
fjerdedel, fjerdedelen, fjerdedeler, firedel, firedeler, en fjerdedel, en firedel = 1/4
tre fjerdedeler, tre firedeler, trekvart, trefjerdedels = 3/4
femtedel, femtedelen, femtedeler, femdel, femdeler, en femtedel, en femdel = 1/5
sjettedel, sjettedeler, seksdel, seksdeler = 1/6
sjuendedel, syvendedel, sjudel, syvdel = 1/7
åttendedel, åttendedeler, åttedel, åttedeler = 1/8
niendedel, niendedeler, nidel, nideler = 1/9
tiendedel, tiendedelen, tiendedeler, tidel, tideler = 1/10
hundredel, hundredeler, hundredels = 1/100
tusendel, tusendeler = 1/1000

[hedges]
exactly: nøyaktig, akkurat, presis, eksakt
about: om lag, omtrent, omkring, cirka, ca., ca, rundt, rundt regnet, grovt regnet, anslagsvis, et sted mellom, i underkant eller overkant av, sånn cirka
nearly: nesten, nær, nærmere, nærmest, tett på, tett oppunder, bortimot, henimot, så å si, praktisk talt
just-under: knapt, knappe, i underkant av, snaut, snaue, litt under, rett under, like under, litt mindre enn, noe under, noe mindre enn, noe færre enn, så vidt under
just-over: drøyt, drøye, vel, godt og vel, i overkant av, litt over, rett over, like over, litt mer enn, noe over, noe mer enn, noe flere enn, så vidt over, snaut over

[hedges-after]
about: eller så, eller deromkring, omtrent, cirka, sånn omtrent, pluss minus, -ish
exactly: nøyaktig, akkurat, blank, blankt

[bounds]
more-than: mer enn, flere enn, over, mere enn, større enn, høyere enn, lengre enn, eldre enn, dyrere enn, godt over, langt over, langt flere enn, langt mer enn, tyngre enn
more-than verb: overskred, overskrider, overskride, overskredet, oversteg, overstiger, overstige, passerte, passerer, passere, passert
at-least: minst, i det minste, minimum, ikke mindre enn, ikke færre enn, ikke under, i alle fall, fra og med, min.
less-than: mindre enn, færre enn, under, lavere enn, kortere enn, yngre enn, lettere enn, billigere enn, godt under, langt under, langt færre enn, langt mindre enn
at-most: høyst, maksimum, maksimalt, ikke mer enn, ikke flere enn, ikke over, på det meste, maks, maks., i høyden, ikke overstige
up-to: opptil, opp til, inntil, oppimot, opp mot, så mange som, så mye som

[bounds-after]
at-least: eller mer, eller flere, og oppover, og mer, og over, eller over, eller eldre, og eldre, minst, minimum
at-most: eller mindre, eller færre, og nedover, og under, eller under, eller yngre, maks, maksimalt, høyst, på det meste

[ranges]
open: mellom, fra, i området, i størrelsesorden
middle: til, og, eller, –, —, -, −
middle until: inntil, fram til, frem til
since: siden
by: innen
start: i begynnelsen av, ved inngangen til
end: ved utgangen av, i slutten av, på slutten av

[vague]
et par, par, ett par = 2..2
noen, noen få, noen få stykker, en håndfull, få = 3..9
several: flere, en rekke, ulike = 3..9
dusinvis, dusinvis av, titalls, et titall = 20..
hundrevis, hundrevis av, flere hundre, noen hundre = 200..
tusenvis, tusenvis av, flere tusen, noen tusen = 2000..
titusener, titusener av, titusenvis, titusenvis av, flere titusen = 20000..
hundretusener, hundretusener av, hundretusenvis, hundretusenvis av = 200000..
millionvis, millionvis av, flere millioner, noen millioner, millioner av = 2000000..
milliardvis, flere milliarder, noen milliarder = 2000000000..
mange, tallrike, utallige, haugevis av, massevis av, en mengde = 3..
fraction: de fleste, flertallet, flertallet av, et flertall av, mesteparten av, mer enn halvparten, størsteparten av = 1/2..1
fraction: det store flertallet, et stort flertall, nesten alle, de aller fleste = 3/4..1
fraction: et mindretall, mindretallet, mindre enn halvparten = 0..1/2

[particles]
one: en, ei, et
and: og
or: eller
of: av
per: per, pr., pr, for hver
in: i
out-of: av hver
every: hver, hvert
to: til
from: fra
minus: minus, negativ, negativt
plus: plus, pluss
below: under null, minusgrader, kuldegrader
aged: i en alder av, alder
old: gammel, gammelt, gamle
years-old: åring, åringer, år gammel, år gamle, årig, årige, -åring, -åringer, -årig, -årige
clock: klokka, klokken, kl.
point: komma
