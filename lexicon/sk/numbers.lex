# Slovenčina. Číslovky sa čítajú podľa pravidiel CLDR.
language sk

[numbers]
jeden a pol, jedna a pol, jedno a pol, poldruha = 3/2
pol = 1/2

[ordinals]
suffix: .

[scales]
tisíc, tisíce, tisícov, tisícom, tisícoch, tis., tis = 3
milión, milióna, milióny, miliónov, miliónom, miliónoch, mil., mil, mio = 6
miliarda, miliardy, miliárd, miliardu, miliardou, miliardám, mld., mld = 9
bilión, bilióna, bilióny, biliónov, bil. = 12
biliarda, biliardy, biliárd = 15

[collectives]
tucet, tucta, tucty, tuctov = 12
kopa, kopy, kôp = 60
pár = 2

[fractions]
polovica, polovice, polovicu, polovici, polovicou, polovička = 1/2
tretina, tretiny, tretinu, tretine, tretinou, jedna tretina = 1/3
dve tretiny, dvoch tretín = 2/3
štvrtina, štvrtiny, štvrtinu, štvrtine, štvrť, jedna štvrtina = 1/4
tri štvrtiny, troch štvrtín, trištvrte = 3/4
pätina, pätiny, pätinu, pätine, jedna pätina = 1/5
dve pätiny = 2/5
tri pätiny = 3/5
štyri pätiny = 4/5
šestina, šestiny, šestinu = 1/6
osmina, osminy, osminu = 1/8
desatina, desatiny, desatinu, desatine = 1/10
stotina, stotiny = 1/100

[hedges]
exactly: presne, práve, rovných
about: asi, približne, zhruba, okolo, približne okolo, cca, cirka, odhadom, rádovo, plus mínus
nearly: takmer, skoro, bezmála, temer, blízko
just-under: necelých, necelé, necelá, necelý, necelú, o niečo menej ako, tesne pod, mierne pod
just-over: o niečo viac ako, tesne nad, mierne nad, niečo cez

[hedges-after]
about: zhruba, približne
exactly: presne

[bounds]
more-than: viac ako, viac než, vyše, nad, cez, vyššie ako, väčší ako, starší ako, dlhšie ako
more-than verb: presiahol, presiahla, presiahlo, presiahli, presahuje, presahujú, prekročil, prekročila, prekročilo, prekročili, prekonal, prekonala
at-least: najmenej, aspoň, minimálne, prinajmenšom, nie menej ako, minimum
less-than: menej ako, menej než, pod, nižšie ako, menší ako, mladší ako, kratšie ako
at-most: najviac, maximálne, nanajvýš, nie viac ako, maximum
up-to: až, do, až do

[bounds-after]
at-least: a viac, alebo viac, či viac, a starší, minimálne
at-most: a menej, alebo menej, či menej, a mladší, maximálne

[ranges]
open: medzi, od, v rozmedzí
middle: až, do, a, alebo, –, —, -, −
start: začiatkom, na začiatku
end: koncom, na konci

[vague]
niekoľko, pár, niekoľkých, hŕstka = 3..9
desiatky, desiatok, desiatkami = 20..
stovky, stoviek, stovkami, niekoľko sto = 200..
tisíce ľudí, niekoľko tisíc = 2000..
desiatky tisíc, desiatok tisíc, desaťtisíce = 20000..
stovky tisíc, stoviek tisíc, státisíce = 200000..
milióny ľudí, niekoľko miliónov = 2000000..
desiatky miliónov = 20000000..
stovky miliónov = 200000000..
niekoľko miliárd = 2000000000..
mnoho, veľa, rad, mnohí, početní, množstvo = 3..
fraction: väčšina, väčšiny, väčšinu, väčšine, viac ako polovica, nadpolovičná väčšina = 1/2..1
fraction: drvivá väčšina, prevažná väčšina, takmer všetci = 3/4..1
fraction: menšina, menšiny, menšinu, menej ako polovica = 0..1/2

[particles]
and: a
or: alebo, či
of: z, zo
per: na, za
out-of: z každých
every: každý, každá, každé, každých
minus: mínus
plus: plus
below: pod nulou, mrazu
aged: vo veku, vo veku od
years-old: ročný, ročná, ročné, ročného, ročných, -ročný, -ročná, -ročné, -ročného, -ročných
point: celá, celé, celých
