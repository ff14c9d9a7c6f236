# Română. Numeralele se citesc după regulile CLDR; formele fără semne diacritice sunt în internal/spell/extra/ro.txt.
language ro

[numbers]
unu și jumătate, unul și jumătate = 3/2

[ordinals]
suffix: -lea, lea, -a, a, -ul, -a parte

[scales]
mie, mii, mia, miile, miilor = 3
milion, milioane, milionul, milioanele, milioanelor, mil., mil, mln. = 6
miliard, miliarde, miliardul, miliardele, miliardelor, mld., mld, mrd., mrd = 9
bilion, bilioane = 12
trilion, trilioane = 12

[collectives]
duzină, duzini, duzina, duzine = 12
pereche, perechi, perechea = 2

[fractions]
jumătate, jumătatea, jumatate, jumătăți = 1/2
o treime, treime, treimi, treimea = 1/3
două treimi, doua treimi = 2/3
un sfert, sfert, sferturi, sfertul, o pătrime, pătrime, pătrimi = 1/4
trei sferturi, trei pătrimi = 3/4
o cincime, cincime, cincimi = 1/5
două cincimi = 2/5
trei cincimi = 3/5
patru cincimi = 4/5
o șesime, șesime = 1/6
o șeptime, șeptime = 1/7
o optime, optime, optimi = 1/8
o zecime, zecime, zecimi = 1/10
o sutime, sutime, sutimi = 1/100
o miime, miime, miimi = 1/1000

[hedges]
exactly: exact, fix, tocmai, precis
about: aproximativ, circa, cam, în jur de, in jur de, vreo, aprox., în jurul a, cca., cca, undeva la, estimativ, cu aproximație, de ordinul a
nearly: aproape, aproape de, spre, mai-mai, până aproape de
just-under: puțin sub, puțin mai puțin de, ceva mai puțin de, putin sub, nici măcar, nici macar, nu chiar, ușor sub
just-over: puțin peste, puțin mai mult de, ceva mai mult de, cu puțin peste, putin peste, ușor peste

[hedges-after]
about: sau cam așa ceva, aproximativ, plus-minus
just-over: și ceva, si ceva, și ceva de
exactly: exact, fix

[bounds]
more-than: peste, mai mult de, mai mult decât, mai mult decat, mai mulți de, mai multe de, mai mari de, mai mare de, mai scump de, mai scumpă de, mai scump decât, depășind, mai bine de, mai vechi de, mai lung de
more-than verb: a depășit, au depășit, depășește, depășesc, depășea, depăși, depășească, a trecut de, au trecut de
at-least: cel puțin, cel putin, minimum, minim, nu mai puțin de, nu mai putin de, măcar, macar, pornind de la, de cel puțin
less-than: sub, mai puțin de, mai putin de, mai puțin decât, mai puțini de, mai puține de, mai mic de, mai mică de, mai ieftin de, mai ieftină de, mai ieftin decât, mai tineri de, mai tânăr de
less-than verb: a coborât sub, a scăzut sub, au scăzut sub
at-most: cel mult, maximum, maxim, nu mai mult de, nu mai mulți de, nu depășește, nu peste
up-to: până la, pana la, pînă la

[bounds-after]
at-least: sau mai mult, sau mai mulți, și peste, și mai mult, sau peste, cel puțin, minimum
at-most: sau mai puțin, sau mai puțini, și sub, sau sub, cel mult, maximum

[ranges]
open: între, intre, de la, din, cuprins între, cuprinsă între
middle: la, și, si, până la, pana la, sau, –, —, -, −
start: la începutul, începutul
end: la sfârșitul, sfârșitul, la finele, la finalul

[vague]
câțiva, câteva, cîteva, catva, cateva, cativa, câtorva = 3..9
zeci de, zeci, zecile de = 20..
sute de, sute, câteva sute, mai multe sute, sutele de = 200..
mii de oameni, câteva mii, mai multe mii = 2000..
zeci de mii, zeci de mii de, zecile de mii = 20000..
sute de mii, sute de mii de = 200000..
milioane de oameni, câteva milioane, mai multe milioane = 2000000..
zeci de milioane, zeci de milioane de = 20000000..
sute de milioane, sute de milioane de = 200000000..
câteva miliarde, mai multe miliarde = 2000000000..
mulți, multe, numeroși, numeroase, nenumărați, nenumărate, o mulțime de = 3..
fraction: majoritatea, majoritate, cea mai mare parte, cei mai mulți, mai mult de jumătate, peste jumătate = 1/2..1
fraction: marea majoritate, covârșitoarea majoritate, aproape toți = 3/4..1
fraction: minoritatea, o minoritate, mai puțin de jumătate = 0..1/2

[particles]
one: un, o
and: și, si, şi
or: sau, ori
of: de, din
per: pe, la, pe fiecare
out-of: din fiecare
every: fiecare
minus: minus, negativ
plus: plus
below: sub zero, sub zero grade
aged: în vârstă de, cu vârsta de, in varsta de
years-old: de ani
clock: ora, orele
point: virgulă, virgula, punct
