# Svenska. Sammansatta räkneord (tjugotvå) bildar grammatiken.
language sv

[numbers]
tusen = 1000
noll = 0
en, ett, én = 1
två, båda, bägge, tu = 2
tre = 3
fyra = 4
fem = 5
sex = 6
sju = 7
åtta = 8
nio = 9
tio = 10
elva = 11
tolv = 12
tretton = 13
fjorton = 14
femton = 15
sexton = 16
sjutton = 17
arton, aderton = 18
nitton = 19
tjugo = 20
trettio = 30
fyrtio = 40
femtio = 50
sextio = 60
sjuttio = 70
åttio = 80
nittio = 90
hundra = 100
halvannan, halvtannat, en och en halv, ett och ett halvt, en och halv, anderthalv = 3/2
två och en halv, två och ett halvt, två och en halv miljon = 5/2
tre och en halv, tre och ett halvt = 7/2
fyra och en halv, fyra och ett halvt = 9/2
fem och en halv, fem och ett halvt = 11/2
sex och en halv, sex och ett halvt = 13/2
sju och en halv, sju och ett halvt = 15/2
åtta och en halv, åtta och ett halvt = 17/2
nio och en halv, nio och ett halvt = 19/2

[ordinals]
suffix: ":a", ":e", ":de", ":te", ":je"
första, förste = 1
andra, andre = 2
tredje = 3
fjärde = 4
femte = 5
sjätte = 6
sjunde = 7
åttonde = 8
nionde = 9
tionde = 10
elfte = 11
tolfte = 12
trettonde = 13
fjortonde = 14
femtonde = 15
sextonde = 16
sjuttonde = 17
artonde = 18
nittonde = 19
tjugonde = 20
trettionde = 30
fyrtionde = 40
femtionde = 50
sextionde = 60
sjuttionde = 70
åttionde = 80
nittionde = 90
hundrade = 100
tusende = 1000
miljonte = 1000000

[scales]
tusen, tkr = 3
k = 3
"M" = 6
miljon, miljoner, miljonerna, mn, mn., milj., milj, mkr = 6
miljard, miljarder, miljarderna, md, md., mdr, mdr., mdkr = 9
biljon, biljoner = 12
biljard, biljarder = 15
triljon, triljoner = 18
lakh = 5
crore = 7

[collectives]
dussin, dussinet = 12
tjog = 20
gross = 144
skock = 60
tiotal, tiotalet = 10
femtontal, femtontalet = 15
tjugotal, tjugotalet = 20
trettiotal, trettiotalet = 30
fyrtiotal, fyrtiotalet = 40
femtiotal, femtiotalet = 50
sextiotal, sextiotalet = 60
sjuttiotal, sjuttiotalet = 70
åttiotal, åttiotalet = 80
nittiotal, nittiotalet = 90
hundratal, hundratalet = 100
tusental, tusentalet = 1000
par, duo = 2
trio = 3

[fractions]
halv, halva, halvt, hälft, hälften = 1/2
tredjedel, tredjedelar, en tredjedel = 1/3
två tredjedelar = 2/3
fjärdedel, fjärdedelar, kvart, en fjärdedel, kvarts = 1/4
tre fjärdedelar, trekvart, tre kvart = 3/4
femtedel, femtedelar, en femtedel = 1/5
två femtedelar = 2/5
tre femtedelar = 3/5
fyra femtedelar = 4/5
sjättedel, sjättedelar = 1/6
sjundedel, sjundedelar = 1/7
åttondel, åttondelar, åttondedel = 1/8
niondel, niondelar = 1/9
tiondel, tiondelar, tiondedel = 1/10
hundradel, hundradelar = 1/100
tusendel, tusendelar = 1/1000
miljondel, miljondelar = 1/1000000
miljarddel, miljarddelar, miljarddedel = 1/1000000000

[hedges]
exactly: exakt, precis, jämnt, prick, på pricken
about: omkring, ungefär, cirka, ca, ca., runt, runt om, kring, uppskattningsvis, i storleksordningen, inemot eller drygt, i runda tal, plus minus, ungefärligen
about: någonstans kring, någonstans runt, sisådär, bortåt eller över, grovt räknat, grovt sett, uppskattat till, beräknat till, en så där, så där, åtminstone ungefär
nearly: nästan, närmare, inemot, bortåt, uppemot, uppåt, nära, i det närmaste, så gott som, snudd på, nära nog, nära på, bra nära, inte långt från, snart, lite drygt nästan
just-under: knappt, knappa, knapp, strax under, något under, lite under, något mindre än, lite mindre än, en aning under, aningen under, något färre än, lite färre än
just-under: precis under, inte fullt, alldeles under, en bit under, inte riktigt
just-over: drygt, dryga, dryg, strax över, något över, lite över, något mer än, lite mer än, en aning över, aningen över, precis över, en bra bit över, gott och väl
just-over: alldeles över, något fler än, lite fler än, en bit över, ett drygt, en dryg

[hedges-after]
about: eller så, ungefär, cirka, eller däromkring, plus minus
exactly: exakt, jämnt, blankt

[bounds]
more-than: mer än, mera än, över, fler än, flera än, större än, högre än, längre än, äldre än, uppöver, ovanför, en bra bit mer än, betydligt mer än, betydligt fler än
more-than: långt över, klart mer än, klart över, långt fler än, långt mer än, väl över, tyngre än, mycket mer än
more-than verb: översteg, överstiger, överstigit, överstiga, överskred, överskrider, överskridit, passerade, passerar, passerat, överträffade, överträffar, slog igenom
more-than verb: gick över, går över, steg över, låg över
at-least: minst, åtminstone, inte mindre än, inte färre än, lägst, som minst, allra minst, minimum, ett minimum av, inte under
less-than: mindre än, färre än, under, lägre än, nedanför, kortare än, yngre än, betydligt färre än, betydligt mindre än, långt under, klart under, klart mindre än
less-than: lättare än, väl under, mycket mindre än
less-than verb: understeg, understiger, understigit, underskred, underskrider, nådde inte, når inte, nådde inte upp till, når inte upp till, sjönk under, sjunker under
less-than verb: föll under, faller under, låg under, ligger under, gick under, kom inte upp i, hamnade under, stannade under, dök under
at-most: högst, som mest, max, maximalt, inte mer än, inte fler än, allra högst, maximum, ett maximum av, inte över, längst, överstiger inte, översteg inte, inte högre än
at-most: som högst
up-to: upp till, ända upp till, så många som, så mycket som
more-than: dyrare än
less-than: billigare än
at-least: större än eller lika med, större eller lika med, högre än eller lika med, högre eller lika med, mer än eller lika med, mer eller lika med
at-least: fler än eller lika med, fler eller lika med, ej mindre än
at-most: mindre än eller lika med, mindre eller lika med, lägre än eller lika med, lägre eller lika med, färre än eller lika med
at-most: färre eller lika med, ej mer än, inte större än

[bounds-after]
at-least: eller mer, och mer, eller fler, och uppåt, eller äldre, och äldre, minst, och däröver, eller högre, och över, plus
at-most: eller mindre, och mindre, eller färre, och nedåt, eller yngre, och yngre, max, högst, och därunder, eller lägre

[ranges]
open: mellan, från, emellan
middle: och, till, eller, –, —, -, −, upp till, à
since: sedan, alltsedan
start: i början av, början av
end: i slutet av, slutet av, vid slutet av
join: men, samt

[vague]
några, ett par, ett fåtal, få, en handfull, enstaka, ett par tre, någon handfull = 3..9
several: flera, ett antal, åtskilliga, diverse, olika, ett flertal, fler = 3..9
två tre, två–tre, två eller tre = 2..3
tiotals, flera tiotal, dussintals, några tiotal = 20..
hundratals, flera hundra, några hundra, många hundra, flera hundratal, åtskilliga hundra = 200..
tusentals, flera tusen, några tusen, många tusen, tusen och åter tusen, åtskilliga tusen = 2000..
tiotusentals, flera tiotusentals, flera tiotusen, tiotusen och åter tiotusen = 20000..
hundratusentals, flera hundratusen, några hundratusen = 200000..
miljontals, flera miljoner, några miljoner, många miljoner = 2000000..
tiotals miljoner = 20000000..
hundratals miljoner = 200000000..
miljardtals, flera miljarder, några miljarder, många miljarder = 2000000000..
tiotals miljarder = 20000000000..
hundratals miljarder = 200000000000..
många, åtskilliga fler, talrika, otaliga, massor av, en mängd, mängder av, en rad, ett stort antal, oräkneliga, massvis med, mycket = 3..
fraction: de flesta, flertalet, en majoritet av, majoriteten av, en majoritet, majoriteten, merparten, merparten av, huvuddelen, större delen, största delen = 1/2..1
fraction: en stor majoritet, en stor majoritet av, den stora majoriteten, den överväldigande majoriteten, en överväldigande majoritet, nästan alla, så gott som alla = 3/4..1
fraction: det stora flertalet = 3/4..1
fraction: en minoritet, minoriteten, en minoritet av = 0..1/2

[particles]
and: och, &
with-cents: med
or: eller
of: av
per: per
in: i
out-of: på
every: varje, var, vart
to: till
minus: minus, negativt, negativ
bullion: guld, guldet, guldpriset, silver, silvret, silverpriset, platina, palladium, ädelmetall, ädelmetaller
mass: väga, väger, vägde, vägt, vikt, vikten, tung, tunga, tungt, tyngre, gå ner i vikt, gått ner i vikt, bebis, bebisen, nyfödd, kött, mjöl, socker, smör, fisk, övervikt
plus: plus
below: under noll
below frost: köldgrader, minusgrader
weather: natt, natten, nätter, frost, nattfrost, rimfrost, snö, väder, vädret, väderstation, mätstation, SMHI, värmebölja, värmeböljan, köldknäpp, termometer, termometern, vinter, vintern, sommar, sommaren, höst, hösten, vår, våren, i skuggan, regn, prognos, prognosen, meteorolog, meteorologer, meteorologen, plusgrader, köldrekord, värmerekord
weather warmth: temperatur, temperaturen, temperaturer, kyla, kylan, värme, värmen, hetta, hettan
aged: i åldern, i en ålder av, vid en ålder av, ålder
years-old: år gammal, år gamla, år gammalt, -årig, -åriga, -årige, -åring, -åringen, -åringar, årig, åriga, årige, åring, åringar, levnadsår
clock: klockan, kl., kl
point: komma, punkt
divided: delat med, delat på, genom, dividerat med
superlative: mest, minst
