# Čeština. Číslovky se čtou podle pravidel CLDR; další tvary jsou v internal/spell/extra/cs.txt.
language cs

[numbers]
půldruhého, půldruhé, jeden a půl, jedna a půl, jedno a půl = 3/2
půl = 1/2

[ordinals]
suffix: .

[scales]
tisíc, tisíce, tisíci, tisícům, tisících, tis., tis = 3
milion, milionu, miliony, milionů, milionem, milionům, milionech, milión, milióny, miliónů, mil., mio = 6
miliarda, miliardy, miliard, miliardu, miliardou, miliardám, miliardách, mld., mld = 9
bilion, bilionu, biliony, bilionů, bil. = 12
biliarda, biliardy, biliard = 15

[collectives]
tucet, tuctu, tucty, tuctů = 12
kopa, kopy, kop = 60
mandel = 15
pár = 2

[fractions]
polovina, poloviny, polovinu, polovině, polovinou, půlka, půlky, půlku = 1/2
třetina, třetiny, třetinu, třetině, třetinou, jedna třetina = 1/3
dvě třetiny, dvou třetin, dvěma třetinami = 2/3
čtvrtina, čtvrtiny, čtvrtinu, čtvrtině, čtvrt, jedna čtvrtina = 1/4
tři čtvrtiny, tří čtvrtin, třičtvrtě = 3/4
pětina, pětiny, pětinu, pětině, jedna pětina = 1/5
dvě pětiny = 2/5
tři pětiny = 3/5
čtyři pětiny = 4/5
šestina, šestiny, šestinu = 1/6
osmina, osminy, osminu = 1/8
desetina, desetiny, desetinu, desetině = 1/10
setina, setiny = 1/100
tisícina, tisíciny = 1/1000

[hedges]
exactly: přesně, právě, rovných, rovné
about: asi, přibližně, zhruba, kolem, okolo, cca, cca., cirka, odhadem, řádově, plus minus
nearly: téměř, skoro, bezmála, málem, takřka, blízko
just-under: necelých, necelé, necelá, necelý, necelou, o něco méně než, těsně pod, mírně pod
just-over: o něco více než, těsně nad, mírně nad, lehce přes, něco přes, o něco víc než

[hedges-after]
about: zhruba, přibližně, nebo tak nějak
exactly: přesně

[bounds]
more-than: více než, víc než, přes, nad, vyšší než, větší než, starší než, delší než, daleko více než, výrazně více než
more-than verb: přesáhl, přesáhla, přesáhlo, přesáhly, přesahuje, přesahují, překročil, překročila, překročilo, překročily, překonal, překonala
at-least: nejméně, alespoň, aspoň, minimálně, přinejmenším, ne méně než, minimum
less-than: méně než, míň než, pod, nižší než, menší než, mladší než, kratší než
at-most: nejvýše, nejvíce, maximálně, nanejvýš, ne více než, maximum, nejvýš
up-to: až, do, až do

[bounds-after]
at-least: a více, nebo více, či více, a víc, a starší, minimálně
at-most: a méně, nebo méně, či méně, a mladší, maximálně

[ranges]
open: mezi, od, v rozmezí
middle: až, do, a, nebo, –, —, -, −
start: začátkem, na začátku
end: koncem, na konci

[vague]
několik, pár, několika, hrstka = 3..9
desítky, desítek, desítkami = 20..
stovky, stovek, stovkami, několik set = 200..
tisíce lidí, několik tisíc = 2000..
desítky tisíc, desítek tisíc, desetitisíce = 20000..
stovky tisíc, stovek tisíc, statisíce = 200000..
miliony lidí, několik milionů = 2000000..
desítky milionů, desítek milionů = 20000000..
stovky milionů = 200000000..
několik miliard = 2000000000..
mnoho, řada, mnozí, spousta, početní, bezpočet = 3..
fraction: většina, většiny, většinu, většině, více než polovina, přes polovinu, nadpoloviční většina = 1/2..1
fraction: drtivá většina, naprostá většina, téměř všichni = 3/4..1
fraction: menšina, menšiny, menšinu, méně než polovina = 0..1/2

[particles]
and: a
or: nebo, či
of: z, ze
per: na, za
out-of: z každých
every: každý, každá, každé, každých
minus: minus, mínus
plus: plus
below: pod nulou, mrazu
aged: ve věku, ve věku od
years-old: letý, letá, leté, letého, letých, -letý, -letá, -leté, -letého, -letých
point: celá, celé, celých
