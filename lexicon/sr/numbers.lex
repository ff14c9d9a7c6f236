# Српски, оба писма. Бројеви се читају по правилима CLDR-а.
language sr

[numbers]
poludrug, један и по, једна и по, jedan i po, jedna i po = 3/2

[ordinals]
suffix: ., -i, -a, -o, -og, -oj, -om, -e, -ti, -ta, -to, -tog, -toj, -tom, -te, -и, -а, -о, -ог, -ој, -ом, -е, -ти, -та, -то, -тог, -тој, -те

[scales]
hiljada, hiljade, hiljadu, hiljadama, hilj., hilj = 3
хиљада, хиљаде, хиљаду, хиљадама, хиљ., хиљ = 3
milion, miliona, milioni, milionu, milionom, milione, milionima, mil., mil = 6
милион, милиона, милиони, милиону, милионом, милионе, милионима, мил., мил = 6
milijarda, milijarde, milijardi, milijardu, milijardama, mlrd., mlrd = 9
милијарда, милијарде, милијарди, милијарду, милијардама, млрд., млрд = 9
bilion, biliona, bilioni = 12
билион, билиона, билиони = 12

[collectives]
tuce, tuceta, туце, туцета = 12
desetak, десетак = 10
petnaestak, петнаестак = 15
dvadesetak, двадесетак = 20
tridesetak, тридесетак = 30
četrdesetak, четрдесетак = 40
pedesetak, педесетак = 50
šezdesetak, шездесетак = 60
stotinak, стотинак = 100

[fractions]
pola, polovina, polovine, polovinu, polovini, пола, половина, половине, половину, половини = 1/2
trećina, trećine, trećinu, trećini, jedna trećina, трећина, трећине, трећину, трећини, једна трећина = 1/3
dve trećine, две трећине = 2/3
četvrtina, četvrtine, četvrtinu, četvrt, četvrtini, четвртина, четвртине, четвртину, четврт, четвртини = 1/4
tri četvrtine, три четвртине = 3/4
petina, petine, petinu, петина, петине, петину = 1/5
dve petine, две петине = 2/5
tri petine, три петине = 3/5
šestina, šestine, шестина, шестине = 1/6
osmina, osmine, осмина, осмине = 1/8
desetina, desetine, desetinu, десетина, десетине, десетину = 1/10

[hedges]
exactly: tačno, ravno, upravo, тачно, равно, управо
about: oko, otprilike, približno, nekih, okvirno, negde oko, ca., око, отприлике, приближно, неких, оквирно, негде око
nearly: gotovo, skoro, blizu, umalo, zamalo, готово, скоро, близу, умало, замало
just-under: nešto manje od, malo manje od, malo ispod, nepunih, nepuna, nepune, нешто мање од, мало мање од, мало испод, непуних, непуна, непуне
just-over: nešto više od, malo više od, malo iznad, malo preko, нешто више од, мало више од, мало изнад, мало преко

[hedges-after]
about: ili tako nešto, otprilike, или тако нешто, отприлике
exactly: tačno, тачно

[bounds]
more-than: više od, preko, iznad, veći od, veća od, veće od, više nego, duže od, stariji od, више од, преко, изнад, већи од, већа од, веће од, више него, дуже од, старији од
more-than verb: premašio, premašila, premašilo, premašuje, prelazi, prelaze, prešao, prešla, prešlo, премашио, премашила, премашило, премашује, прелази, прелазе, прешао, прешла, прешло
at-least: najmanje, barem, bar, minimalno, minimum, ne manje od, makar, најмање, барем, бар, минимално, минимум, не мање од, макар
less-than: manje od, ispod, manji od, manja od, manje nego, niže od, mlađi od, мање од, испод, мањи од, мања од, мање него, ниже од, млађи од
at-most: najviše, maksimalno, maksimum, ne više od, ne preko, највише, максимално, максимум, не више од, не преко
up-to: do, sve do, čak do, do čak, до, све до, чак до

[bounds-after]
at-least: ili više, i više, i stariji, i iznad, или више, и више, и старији, и изнад
at-most: ili manje, i manje, i mlađi, и мање, или мање, и млађи

[ranges]
open: između, od, u rasponu od, између, од, у распону од
middle: do, i, ili, до, и, или, –, —, -, −
start: početkom, na početku, почетком, на почетку
end: krajem, na kraju, крајем, на крају

[vague]
par, nekoliko, nekolicina, šačica, пар, неколико, неколицина, шачица = 3..9
desetine ljudi, deseci, desetak do dvadesetak, десеци = 20..
stotine, stotinama, nekoliko stotina, više stotina, стотине, стотинама, неколико стотина, више стотина = 200..
hiljade ljudi, nekoliko hiljada, više hiljada, хиљаде људи, неколико хиљада, више хиљада = 2000..
desetine hiljada, десетине хиљада = 20000..
stotine hiljada, стотине хиљада = 200000..
nekoliko miliona, више милиона, неколико милиона = 2000000..
desetine miliona, десетине милиона = 20000000..
nekoliko milijardi, неколико милијарди = 2000000000..
mnogo, mnogi, mnoge, brojni, brojne, bezbroj, niz, много, многи, многе, бројни, бројне, безброј, низ = 3..
fraction: većina, većine, većinu, više od polovine, više od pola, veći deo, већина, већине, већину, више од половине, више од пола, већи део = 1/2..1
fraction: velika većina, ogromna većina, skoro svi, велика већина, огромна већина, скоро сви = 3/4..1
fraction: manjina, manjinu, manje od polovine, мањина, мањину, мање од половине = 0..1/2

[particles]
year: године, години, годину, год., г., godine, godini, godinu, god., g.
and: i, и
or: ili, или
of: od, од
per: po, na, по, на
out-of: na svakih, од сваких
every: svaki, svaka, svakih, сваки, свака, сваких
minus: minus, минус
plus: plus, плус
below: ispod nule, испод нуле
aged: u dobi od, star, stara, starosti, стар, стара, старости
years-old: godišnji, godišnja, godišnjak, godišnjaka, -godišnji, -godišnja, -godišnjak, годишњи, годишња, годишњак, годишњака, -годишњи, -годишња, -годишњак
point: zarez, celih, zapeta, зарез, целих, запета
