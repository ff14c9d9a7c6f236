# Nederlands. Samengestelde getallen (tweeëntwintig) vormt de grammatica.
language nl

[numbers]
duizend = 1000
nul = 0
een, één, eentje, ene, éne = 1
twee, beide, beiden, tweeën, allebei = 2
drie, drieën, driemaal daags = 3
vier, vieren = 4
vijf, vijven = 5
zes, zessen = 6
zeven = 7
acht, achten = 8
negen = 9
tien = 10
elf = 11
twaalf = 12
dertien = 13
veertien = 14
vijftien = 15
zestien = 16
zeventien = 17
achttien = 18
negentien = 19
twintig = 20
dertig = 30
veertig = 40
vijftig = 50
zestig = 60
zeventig = 70
tachtig = 80
negentig = 90
honderd = 100
anderhalf, anderhalve = 3/2
tweeënhalf, tweeënhalve, tweeëneenhalf, twee en een half, twee en een halve = 5/2
drieënhalf, drieënhalve, drieëneenhalf, drie en een half, drie en een halve = 7/2
vierenhalf, vierenhalve, vier en een half, vier en een halve = 9/2
vijfenhalf, vijfenhalve, vijf en een half, vijf en een halve = 11/2
zesenhalf, zesenhalve, zes en een half, zes en een halve = 13/2
zevenenhalf, zevenenhalve, zeven en een half, zeven en een halve = 15/2
achtenhalf, achtenhalve, acht en een half, acht en een halve = 17/2
negenenhalf, negenenhalve = 19/2
tienenhalf, tienenhalve = 21/2

[ordinals]
suffix: e, ste, de, ᵉ
eerste = 1
tweede = 2
derde = 3
vierde = 4
vijfde = 5
zesde = 6
zevende = 7
achtste = 8
negende = 9
tiende = 10
elfde = 11
twaalfde = 12
dertiende = 13
veertiende = 14
vijftiende = 15
zestiende = 16
zeventiende = 17
achttiende = 18
negentiende = 19
twintigste = 20
dertigste = 30
veertigste = 40
vijftigste = 50
zestigste = 60
zeventigste = 70
tachtigste = 80
negentigste = 90
honderdste = 100
duizendste = 1000
miljoenste = 1000000

[scales]
duizend, dzd. = 3
k = 3
"M" = 6
miljoen, miljoenen, mln, mln., mio = 6
miljard, miljarden, mld, mld., mrd, mrd. = 9
biljoen, biljoenen, bln. = 12
biljard, biljarden = 15
triljoen, triljoenen = 18

[collectives]
dozijn, dozijnen = 12
gros = 144
tiental = 10
twaalftal = 12
vijftiental = 15
twintigtal = 20
vijfentwintigtal = 25
dertigtal = 30
veertigtal = 40
vijftigtal = 50
zestigtal = 60
zeventigtal = 70
tachtigtal = 80
honderdtal = 100
duizendtal = 1000
tweetal, duo, stel = 2
drietal, trio = 3
viertal = 4
vijftal = 5
zestal = 6
zevental = 7
achttal = 8
negental = 9
elftal = 11

[fractions]
half, halve, helft, de helft = 1/2
een derde, derden = 1/3
twee derde, twee derden, tweederde = 2/3
kwart, kwarten, een vierde = 1/4
driekwart, drie kwart, drie vierde = 3/4
een vijfde, vijfden = 1/5
twee vijfde = 2/5
drie vijfde = 3/5
vier vijfde = 4/5
een zesde = 1/6
een zevende = 1/7
een achtste, achtsten = 1/8
een tiende, tienden = 1/10
negen tiende = 9/10
een honderdste, honderdsten = 1/100

[hedges]
exactly: precies, exact, exact de, welgeteld, om precies te zijn, op de kop af, nauwkeurig
about: ongeveer, circa, ca., rond, rond de, omstreeks, zo'n, een stuk of, plusminus, zowat, grofweg, om en nabij, om en nabij de, pakweg, naar schatting, ruwweg
about: bij benadering, in de orde van, iets van, een goede schatting van, geschat op, rondom, om en bij, om en bij de, ±, ongeveer zo'n, naar raming, rond en nabij
about: om de en nabij
nearly: bijna, haast, nagenoeg, vrijwel, tegen de, dicht bij de, dicht bij, niet ver van, zo goed als, op een haar na, schier, net niet, bijkans, richting de
just-under: net geen, krap, krappe, een kleine, iets minder dan, net onder, net onder de, net iets minder dan, nog geen, iets onder, iets onder de, ietsje minder dan
just-under: een fractie minder dan, niet helemaal, vlak onder, vlak onder de, amper
just-over: ruim, dik, goed, iets meer dan, net boven, net boven de, net iets meer dan, iets boven, iets boven de, ietsje meer dan, een fractie meer dan, net over
just-over: net over de, een goede, vlak boven, vlak boven de, een dikke, krap boven

[hedges-after]
about: of zo, ongeveer, of daaromtrent, om en nabij, plusminus, circa, grofweg
exactly: precies, exact
nearly: bijna

[bounds]
more-than: meer dan, boven, boven de, over de, groter dan, hoger dan, ruim boven, ruim meer dan, veel meer dan, ver boven, ver boven de, langer dan, ouder dan, zwaarder dan
more-than: voorbij de, aanzienlijk meer dan, fors meer dan, beduidend meer dan, flink meer dan
more-than verb: overschreed, overschreden, overschrijdt, overschrijden, oversteeg, overstegen, overstijgt, overtrof, overtroffen, overtreft, ging over de, gingen over de
more-than verb: gaat over de, passeerde, passeerden, doorbrak, kwam boven, kwam uit boven, steeg tot boven, steeg boven
at-least: minstens, ten minste, tenminste, minimaal, op zijn minst, op z'n minst, niet minder dan, vanaf, zeker, een minimum van, min., toch zeker, maar liefst
at-least: minimum
less-than: minder dan, onder, onder de, beneden, beneden de, lager dan, kleiner dan, korter dan, jonger dan, ruim onder, ver onder, ver onder de, veel minder dan
less-than: aanzienlijk minder dan, lichter dan
less-than verb: bleef onder, bleven onder, blijft onder, bleef onder de, kwam niet aan, haalde niet, haalden niet, haalt niet, zakte onder, zakte tot onder, daalde onder
less-than verb: daalde tot onder, dook onder, viel onder
at-most: hooguit, hoogstens, ten hoogste, maximaal, niet meer dan, op zijn hoogst, max., een maximum van, niet hoger dan, maximum, niet langer dan, uiterlijk, niet boven
at-most: overschrijdt niet, overschreed niet
up-to: tot, tot wel, tot aan, oplopend tot, tot maximaal, tot bijna
more-than: groter als, hoger als, meer als, langer als, zwaarder als, ouder als, duurder dan, duurder als, meer dan de, hoger dan de
less-than: kleiner als, lager als, minder als, korter als, lichter als, jonger als, goedkoper dan, goedkoper als, minder dan de
at-least: groter of gelijk aan, groter dan of gelijk aan, groter of gelijk dan, groter of gelijk als, hoger of gelijk aan, hoger dan of gelijk aan
at-least: hoger of gelijk dan, hoger of gelijk als, meer of gelijk aan, meer dan of gelijk aan, meer of gelijk dan, meer of gelijk als
at-least: gelijk aan of groter dan, minstens of gelijk aan, niet minder als, niet kleiner dan, niet kleiner als, niet lager dan, niet lager als
at-least: niet onder
at-most: kleiner of gelijk aan, kleiner dan of gelijk aan, kleiner of gelijk dan, kleiner of gelijk als, lager of gelijk aan, lager dan of gelijk aan
at-most: lager of gelijk dan, lager of gelijk als, minder of gelijk aan, minder dan of gelijk aan, minder of gelijk dan, minder of gelijk als
at-most: gelijk aan of kleiner dan, hoogstens of gelijk aan, niet meer als, niet groter dan, niet groter als, niet hoger als

[bounds-after]
at-least: of meer, en meer, en ouder, of ouder, of hoger, en hoger, minstens, minimaal, of langer, en daarboven, plus, of daarboven
at-most: of minder, en minder, en jonger, of jonger, of lager, maximaal, hooguit, en daaronder, of daaronder
at-least: of groter
at-most: of kleiner, en lager

[ranges]
open: tussen, van, tussen de
middle: en, tot, of, à, –, —, -, −, tot en met, t/m, tot wel
middle until: tot aan
since: sinds, sedert
start: begin, aan het begin van
end: eind, einde, aan het eind van, aan het einde van
join: maar, doch, terwijl

[vague]
enkele, enkelen, een paar, paar, een handvol, handvol, een stuk of wat, een handjevol, luttele, weinig = 3..9
several: enige, meerdere, verscheidene, verschillende, diverse, een aantal, ettelijke = 3..9
twee of drie, twee à drie = 2..3
tientallen, enkele tientallen, een paar tientallen, vele tientallen, meerdere tientallen, tientallen en tientallen = 20..
dozijnen van = 24..
honderden, enkele honderden, een paar honderd, enkele honderd, vele honderden, meerdere honderden, enige honderden, verscheidene honderden = 200..
duizenden, enkele duizenden, een paar duizend, enkele duizend, vele duizenden, meerdere duizenden, duizenden en duizenden = 2000..
tienduizenden, tienduizenden van, vele tienduizenden, enkele tienduizenden = 20000..
honderdduizenden, vele honderdduizenden, enkele honderdduizenden = 200000..
miljoenen mensen, enkele miljoenen, een paar miljoen, vele miljoenen, meerdere miljoenen = 2000000..
tientallen miljoenen = 20000000..
honderden miljoenen = 200000000..
miljarden euro's, enkele miljarden, een paar miljard, vele miljarden = 2000000000..
tientallen miljarden = 20000000000..
veel, vele, velen, talloze, tal van, talrijke, legio, een heleboel, heel wat, een groot aantal, massa's, ontelbare, tig, een reeks = 3..
fraction: de meeste, de meesten, een meerderheid van, de meerderheid van, een meerderheid, de meerderheid, meerderheid, het merendeel, het grootste deel = 1/2..1
fraction: het gros van = 1/2..1
fraction: de overgrote meerderheid, een overgrote meerderheid, een ruime meerderheid, de grote meerderheid, het overgrote deel, bijna alle, vrijwel alle, bijna iedereen = 3/4..1
fraction: een minderheid van, een minderheid, de minderheid = 0..1/2

[particles]
and: en
with-cents: met
or: of
of: van
per: per
out-of: op de, van de, op elke
every: elke, elk, iedere, ieder
to: tot
minus: min, minus
bullion: goud, goudprijs, zilver, zilverprijs, platina, palladium, edelmetaal, edelmetalen
mass: wegen, weegt, woog, wogen, gewogen, gewicht, zwaar, zware, zwaarder, afvallen, afgevallen, aankomen, aangekomen, baby, baby's, pasgeborene, vlees, meel, bloem, suiker, boter, vis, overgewicht, kwijtraken, te laten vallen
plus: plus
below: onder nul, onder het vriespunt
weather: nacht, nachten, vorst, nachtvorst, rijp, sneeuw, weer, weerbericht, weerstation, KNMI, hittegolf, hitterecord, kouderecord, koudegolf, thermometer, winter, zomer, herfst, lente, voorjaar, in de schaduw, regen, verwachting, meteoroloog, meteorologen, opwarming, meetstation
weather warmth: temperatuur, temperaturen, hitte, kou, warmte, maximumtemperatuur, minimumtemperatuur
aged: op leeftijd van, op de leeftijd van, leeftijd van, in de leeftijd van
years-old: -jarige, -jarig, -jarigen, jarige, jarig, jarigen, jaar oud, jaar oude, levensjaren
clock: uur, u.
point: komma, punt
divided: gedeeld door
superlative: meest, minst
