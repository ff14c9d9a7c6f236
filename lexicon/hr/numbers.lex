# Hrvatski. Brojevi se čitaju po pravilima CLDR-a; ostali oblici su u internal/spell/extra/hr.txt.
language hr

[numbers]
poldrug, poldruga, poldrugo = 3/2
pol = 1/2

[ordinals]
suffix: ., -i, -a, -o, -og, -oga, -om, -oj, -e, -ti, -ta, -to, -tog, -toj, -tom, -te, ti, ta, to, tog, te, -vi, -gi, -ći, -mi

[scales]
tisuća, tisuće, tisuću, tisućom, tisućama, tisuca, tisuce, tisucu, hiljada, hiljade, hiljadu, hiljadama, tis., tis = 3
milijun, milijuna, milijuni, milijunu, milijunom, milijunima, milijune, milion, miliona, milioni, mil., mil, mlj. = 6
milijarda, milijarde, milijardi, milijardu, milijardom, milijardama, mlrd., mlrd, mrd. = 9
bilijun, bilijuna, bilijuni, bilijunima = 12
bilijarda, bilijarde, bilijardi = 15
trilijun, trilijuna, trilijuni = 18

[collectives]
tucet, tuceta, tuceti = 12
desetak = 10
petnaestak = 15
dvadesetak = 20
tridesetak = 30
četrdesetak = 40
pedesetak = 50
šezdesetak = 60
sedamdesetak = 70
osamdesetak = 80
devedesetak = 90
stotinjak = 100

[fractions]
pola, polovica, polovice, polovicu, polovinu, polovina, polovine, polovini = 1/2
trećina, trećine, trećinu, trećini, jedna trećina, jednu trećinu = 1/3
dvije trećine, dvjema trećinama = 2/3
četvrtina, četvrtine, četvrtinu, četvrtini, jedna četvrtina, četvrt = 1/4
tri četvrtine, trima četvrtinama = 3/4
petina, petine, petinu, petini, jedna petina = 1/5
dvije petine = 2/5
tri petine = 3/5
četiri petine = 4/5
šestina, šestine, šestinu = 1/6
sedmina, sedmine = 1/7
osmina, osmine, osminu = 1/8
desetina, desetine, desetinu = 1/10
stotinka, stotinke = 1/100
tisućinka, tisućinke = 1/1000

[hedges]
exactly: točno, ravno, upravo, precizno
about: oko, otprilike, približno, nekih, nekakvih, okvirno, negdje oko, cirka, ca., u prosjeku oko
nearly: gotovo, skoro, blizu, zamalo, malne, umalo
just-under: nešto manje od, malo manje od, malo ispod, tek ispod, nepunih, nepune, nepuna, nepuni, jedva ispod, nešto ispod
just-over: nešto više od, malo više od, malo iznad, tek iznad, nešto iznad, malo preko

[hedges-after]
about: ili tako nešto, otprilike, približno, plus-minus
exactly: točno

[bounds]
more-than: više od, preko, iznad, veći od, veća od, veće od, stariji od, dulje od, duže od, više nego, znatno više od, daleko više od, skuplje od
more-than verb: premašio, premašila, premašilo, premašili, premašuje, premašuju, prelazi, prelaze, prešao, prešla, prešlo, prešli, nadmašio, nadmašila
at-least: najmanje, barem, bar, minimalno, minimum, ne manje od, u najmanju ruku
less-than: manje od, ispod, manji od, manja od, manje nego, niži od, niža od, niže od, mlađi od, kraće od, znatno manje od, jeftinije od
at-most: najviše, maksimalno, ne više od, maksimum, ne preko, ne prelazi
up-to: do, sve do, čak do, i do

[bounds-after]
at-least: ili više, i više, naviše, i stariji, i iznad, najmanje
at-most: ili manje, i manje, i mlađi, i ispod, najviše, maksimalno

[ranges]
open: između, izmedju, od, u rasponu od
middle: do, i, ili, –, —, -, −
since: otkad
start: početkom, na početku
end: krajem, na kraju, potkraj

[vague]
par, nekolicina, nekoliko, nekolicinu, nekolicine, pregršt = 3..9
dva-tri, dvije-tri, dva do tri = 2..3
desetine, deseci, desetke, desecima = 20..
stotine, stotinama, stotina ljudi, više stotina, nekoliko stotina = 200..
tisuće ljudi, nekoliko tisuća, više tisuća = 2000..
deseci tisuća, desetke tisuća, desetine tisuća, desecima tisuća = 20000..
stotine tisuća, stotinama tisuća = 200000..
milijuni ljudi, nekoliko milijuna, više milijuna = 2000000..
deseci milijuna, desetke milijuna = 20000000..
stotine milijuna = 200000000..
nekoliko milijardi, više milijardi = 2000000000..
mnogo, mnogi, mnoge, brojni, brojne, brojnih, bezbroj, niz = 3..
fraction: većina, većine, većinu, većinom, većini, više od polovice, više od pola, veći dio = 1/2..1
fraction: velika većina, veliku većinu, ogromna većina, gotovo svi = 3/4..1
fraction: manjina, manjine, manjinu, manje od polovice, manje od pola = 0..1/2

[particles]
year: godine, godini, godinu, god., g.
and: i, te
or: ili
of: od
per: po, na
out-of: na svakih
every: svaki, svaka, svako, svakih, svake
from: sa, s
minus: minus, negativno, negativnih
plus: plus
below: ispod nule
aged: u dobi od, u dobi, star, stara, stari
years-old: godišnji, godišnja, godišnje, godišnjak, godišnjaka, godišnjakinja, -godišnji, -godišnja, -godišnjak
clock: sati ujutro, sati navečer
point: cijela, cijelih, cijele, zarez, točka
