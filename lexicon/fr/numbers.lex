# Français. Les nombres composés (quatre-vingt-dix-sept) sont affaire de grammaire.
language fr

[numbers]
mille = 1000
zéro = 0
un, une = 1
deux = 2
trois = 3
quatre = 4
cinq = 5
six = 6
sept = 7
huit = 8
neuf = 9
dix = 10
onze = 11
douze = 12
treize = 13
quatorze = 14
quinze = 15
seize = 16
vingt, vingts = 20
trente = 30
quarante = 40
cinquante = 50
soixante = 60
septante = 70
huitante, octante = 80
nonante = 90
cent, cents = 100

[ordinals]
suffix: er, ère, re, e, ème, nd, nde, nds, ndes, ers, ères, es, èmes, ᵉ, ière, ières, ième, ièmes, eme, emes, ieme, iemes, iere, ieres, ere, eres
premier, première, premiers, premières = 1
deuxième, second, seconde, deuxièmes = 2
troisième, troisièmes = 3
quatrième = 4
cinquième = 5
sixième = 6
septième = 7
huitième = 8
neuvième = 9
dixième = 10
onzième = 11
douzième = 12
quinzième = 15
vingtième = 20
trentième = 30
quarantième = 40
cinquantième = 50
soixantième = 60
centième = 100

[scales]
mille = 3
k = 3
"M" = 6
million, millions, mio, mio. = 6
milliard, milliards, md, mds, mrd, mrds, Md, Mds, Mrd = 9
billion, billions = 12
billiard, billiards = 15
lakh, lakhs = 5
crore, crores = 7

[collectives]      # un nombre, à peu près
dizaine, dizaines = 10
douzaine, douzaines = 12
quinzaine, quinzaines = 15
vingtaine, vingtaines = 20
trentaine, trentaines = 30
quarantaine, quarantaines = 40
cinquantaine, cinquantaines = 50
soixantaine = 60
centaine, centaines = 100
millier, milliers = 1000
paire, paires = 2

[fractions]
moitié, demi, demie, demis, demies = 1/2
tiers, un tiers = 1/3
deux tiers = 2/3
quart, quarts, un quart = 1/4
trois quarts = 3/4
un cinquième, cinquièmes = 1/5
un sixième, sixièmes = 1/6
un dixième, dixièmes = 1/10

[hedges]
exactly: exactement, précisément, exact, pile
about: environ, quelque, à peu près, approximativement, autour de, aux alentours de, aux environs de, de l'ordre de, grosso modo, autour d', vers, dans les, près ou plus, une estimation de, à peu de chose près
nearly: près de, presque, quasiment, quasi, pas loin de, proche de, avoisinant, frôlant, près d'
just-under: un peu moins de, légèrement moins de, à peine moins de, juste moins de, juste sous, légèrement inférieur à, un petit peu moins de, un peu moins d'
just-over: un peu plus de, légèrement plus de, à peine plus de, juste plus de, un peu plus d', légèrement supérieur à, un bon, une bonne

[hedges-after]
about: environ, ou à peu près, à peu près, approximativement, à quelque chose près
exactly: exactement, pile, tout rond
just-over: et quelques, et des poussières

[bounds]
more-than: plus de, plus d', au-delà de, supérieur à, supérieure à, supérieurs à, bien plus de, au-dessus de, davantage que, dépassant, passé les
more-than verb: a dépassé, ont dépassé, dépasse, dépassent, dépassait, dépassaient, dépassé, excède, excédait, a excédé, a franchi, franchit, ont franchi, a excédé les, dépassera
at-least: au moins, au minimum, pas moins de, un minimum de, minimum, à partir de, dès, à tout le moins, pas moins d', plus de ou égal à
less-than: moins de, moins d', inférieur à, inférieure à, en dessous de, au-dessous de, sous, en deçà de, bien moins de, sous les
less-than verb: n'a pas atteint, n'atteint pas, n'atteignait pas, est passé sous, est passée sous, est tombé sous, est descendu sous, reste sous
at-most: au plus, au maximum, maximum, tout au plus, pas plus de, un maximum de, plafonné à, pas plus d'
up-to: jusqu'à, jusqu'à près de
more-than: supérieur aux, supérieur au, supérieure aux, supérieure au, supérieurs aux, supérieurs au, supérieures à, supérieures aux, supérieures au
more-than: plus grand que, plus grande que, plus grands que, plus grandes que, plus haut que, plus haute que, plus hauts que, plus hautes que
more-than: plus élevé que, plus élevée que, plus élevés que, plus élevées que, plus que
less-than: inférieur aux, inférieur au, inférieure aux, inférieure au, inférieurs à, inférieurs aux, inférieurs au, inférieures à, inférieures aux
less-than: inférieures au, plus petit que, plus petite que, plus petits que, plus petites que, plus bas que, plus basse que, plus basses que
less-than: plus faible que, plus faibles que, moins que
at-least: supérieur ou égal à, supérieur ou égal aux, supérieur ou égal au, supérieure ou égale à, supérieure ou égale aux, supérieure ou égale au
at-least: supérieurs ou égaux à, supérieurs ou égaux aux, supérieurs ou égaux au, supérieures ou égales à, supérieures ou égales aux
at-least: supérieures ou égales au, égal ou supérieur à, égal ou supérieur aux, égal ou supérieur au, égale ou supérieure à, égale ou supérieure aux
at-least: égale ou supérieure au, égaux ou supérieurs à, égaux ou supérieurs aux, égaux ou supérieurs au, égales ou supérieures à
at-least: égales ou supérieures aux, égales ou supérieures au, plus grand ou égal à, plus grand ou égal aux, plus grand ou égal au
at-least: plus grande ou égale à, plus grande ou égale aux, plus grande ou égale au, plus grands ou égaux à, plus grands ou égaux aux
at-least: plus grands ou égaux au, plus grandes ou égales à, plus grandes ou égales aux, plus grandes ou égales au
at-most: inférieur ou égal à, inférieur ou égal aux, inférieur ou égal au, inférieure ou égale à, inférieure ou égale aux, inférieure ou égale au
at-most: inférieurs ou égaux à, inférieurs ou égaux aux, inférieurs ou égaux au, inférieures ou égales à, inférieures ou égales aux
at-most: inférieures ou égales au, égal ou inférieur à, égal ou inférieur aux, égal ou inférieur au, égale ou inférieure à, égale ou inférieure aux
at-most: égale ou inférieure au, égaux ou inférieurs à, égaux ou inférieurs aux, égaux ou inférieurs au, égales ou inférieures à
at-most: égales ou inférieures aux, égales ou inférieures au, plus petit ou égal à, plus petit ou égal aux, plus petit ou égal au
at-most: plus petite ou égale à, plus petite ou égale aux, plus petite ou égale au, plus petits ou égaux à, plus petits ou égaux aux
at-most: plus petits ou égaux au, plus petites ou égales à, plus petites ou égales aux, plus petites ou égales au, pas plus que

[bounds-after]
at-least: ou plus, et plus, au moins, minimum, au minimum
at-most: ou moins, et moins, au plus, maximum, au maximum, tout au plus
at-least: ou davantage, et davantage, ou plus encore, et au-delà, ou au-delà
at-most: et en deçà

[ranges]
open: entre, de, comprise entre, compris entre
middle: et, à, ou, –, —, -, −, voire
join: mais, tandis que

[vague]
quelques, une poignée de, une poignée, quelques-uns = 3..9
plusieurs, divers, différents = 3..9
deux ou trois = 2..3
des dizaines de, des dizaines, dizaines de, des dizaines d' = 20..
des centaines de, des centaines, plusieurs centaines de, quelques centaines de, des centaines d' = 200..
des milliers de, des milliers, plusieurs milliers de, quelques milliers de, des milliers d' = 2000..
des dizaines de milliers de, des dizaines de milliers, plusieurs dizaines de milliers de = 20000..
des centaines de milliers de, des centaines de milliers, plusieurs centaines de milliers de = 200000..
des millions de, des millions, plusieurs millions de, plusieurs millions, quelques millions de = 2000000..
des milliards de, des milliards, plusieurs milliards de, plusieurs milliards = 2000000000..
beaucoup de, nombreux, nombreuses, de nombreux, de nombreuses, bon nombre de, une multitude de = 3..
fraction: la plupart des, la plupart, la majorité des, la majorité, une majorité de, une majorité, majorité de, la majeure partie = 1/2..1
fraction: la grande majorité des, la grande majorité, l'immense majorité, la quasi-totalité, presque tous = 3/4..1
fraction: une minorité de, une minorité = 0..1/2
