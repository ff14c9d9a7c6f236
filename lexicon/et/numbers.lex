# Eesti. Arvsõnu loetakse CLDR-i reeglite järgi; käänded on failis internal/spell/extra/et.txt.
language et

[numbers]
poolteist, poolteise, pooltteist = 3/2
pool = 1/2

[ordinals]
suffix: ., -s, -nda, -ndat, ndal

[scales]
tuhat, tuhande, tuhandet, tuhandeni, tuh., tuh = 3
miljon, miljoni, miljonit, miljonini, miljonile, mln, mln., milj = 6
miljard, miljardi, miljardit, miljardini, mld, mld., mlrd, mrd = 9
triljon, triljoni, triljonit = 12
kvadriljon, kvadriljoni = 15

[collectives]
tosin, tosina, tosinat = 12
paar, paari = 2
kümmekond = 10
paarkümmend = 20
sadakond = 100
paarsada = 200

[fractions]
poole, poolt, pooled = 1/2
kolmandik, kolmandiku, kolmandikku = 1/3
kaks kolmandikku, kahe kolmandiku = 2/3
veerand, veerandi, neljandik, neljandiku, veerandit = 1/4
kolmveerand, kolm neljandikku, kolmveerandi = 3/4
viiendik, viiendiku, viiendikku = 1/5
kuuendik, kuuendiku = 1/6
kaheksandik, kaheksandiku = 1/8
kümnendik, kümnendiku, kümnendikku = 1/10
sajandik, sajandiku = 1/100

[hedges]
exactly: täpselt, tasa, just
about: umbes, ligikaudu, umbkaudu, ca, circa, orienteeruvalt, keskmiselt umbes
nearly: ligi, peaaegu, pea, lähedal
just-under: veidi alla, pisut alla, natuke alla, napilt alla, napp
just-over: veidi üle, pisut üle, natuke üle, napilt üle

[hedges-after]
about: ringis, kanti, umbes, paiku

[bounds]
more-than: üle, rohkem kui, enam kui, suurem kui, kõrgem kui, vanem kui, pikem kui
more-than verb: ületas, ületasid, ületab, ületavad
at-least: vähemalt, miinimum, minimaalselt, mitte vähem kui
less-than: alla, vähem kui, väiksem kui, madalam kui, noorem kui
at-most: kõige rohkem, maksimaalselt, mitte rohkem kui, ülimalt
up-to: kuni, isegi kuni

[bounds-after]
at-least: või rohkem, ja rohkem, või enam, ja enam
at-most: või vähem, ja vähem

[ranges]
middle: kuni, ja, või, –, —, -, −

[vague]
mõni, mõned, üksikud, käputäis = 3..9
several: mitu, mitmed, mitme = 3..9
kümned, kümneid, kümnete, mitukümmend = 20..
sajad, sadu, sadade, mitusada = 200..
tuhanded, tuhandeid, tuhandete, mitu tuhat = 2000..
kümned tuhanded, kümneid tuhandeid, kümnete tuhandete = 20000..
sajad tuhanded, sadu tuhandeid = 200000..
miljonid, miljoneid, miljonite, mitu miljonit = 2000000..
kümned miljonid, kümneid miljoneid = 20000000..
miljardid, miljardeid, mitu miljardit = 2000000000..
palju, paljud, arvukad, hulk, hulga = 3..
fraction: enamik, enamus, enamiku, suurem osa, üle poole, rohkem kui pool = 1/2..1
fraction: valdav enamik, valdav osa, peaaegu kõik = 3/4..1
fraction: vähemus, vähemik, alla poole = 0..1/2

[particles]
and: ja, ning
or: või
per: kohta
every: iga
minus: miinus
plus: pluss
below: külma, alla nulli
years-old: aastane, aastase, aastast, aastased, -aastane, -aastase
clock: kell
point: koma
