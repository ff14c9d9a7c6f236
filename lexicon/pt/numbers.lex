# Português. Os números compostos (duzentos e trinta) formam-se pela gramática. Bilhão é 10⁹ no Brasil; bilião, de Portugal, é 10¹².
language pt

[numbers]
mil = 1000
mil milhões = 1000000000
zero = 0
um, uma = 1
dois, duas, ambos, ambas = 2
três = 3
quatro = 4
cinco = 5
seis = 6
sete = 7
oito = 8
nove = 9
dez = 10
onze = 11
doze = 12
treze = 13
quatorze, catorze = 14
quinze = 15
dezesseis, dezasseis = 16
dezessete, dezassete = 17
dezoito = 18
dezenove, dezanove = 19
vinte = 20
trinta = 30
quarenta = 40
cinquenta, cinqüenta = 50
sessenta = 60
setenta = 70
oitenta = 80
noventa = 90
cem, cento = 100
duzentos, duzentas = 200
trezentos, trezentas = 300
quatrocentos, quatrocentas = 400
quinhentos, quinhentas = 500
seiscentos, seiscentas = 600
setecentos, setecentas = 700
oitocentos, oitocentas = 800
novecentos, novecentas = 900

[ordinals]
suffix: º, ª, °, o, a, os, as
primeiro, primeira, primeiros, primeiras = 1
segundo, segunda, segundos, segundas = 2
terceiro, terceira, terceiros, terceiras = 3
quarto, quarta, quartos, quartas = 4
quinto, quinta, quintos, quintas = 5
sexto, sexta, sextos, sextas = 6
sétimo, sétima, sétimos, sétimas = 7
oitavo, oitava, oitavos, oitavas = 8
nono, nona, nonos, nonas = 9
décimo, décima, décimos, décimas = 10
décimo primeiro, décima primeira = 11
décimo segundo, décima segunda = 12
vigésimo, vigésima, vigésimos, vigésimas = 20
trigésimo, trigésima, trigésimos, trigésimas = 30
quadragésimo, quadragésima, quadragésimos, quadragésimas = 40
quinquagésimo, quinquagésima, quinquagésimos, quinquagésimas = 50
sexagésimo, sexagésima, sexagésimos, sexagésimas = 60
septuagésimo, septuagésima, septuagésimos, septuagésimas = 70
octogésimo, octogésima, octogésimos, octogésimas = 80
nonagésimo, nonagésima, nonagésimos, nonagésimas = 90
centésimo, centésima, centésimos, centésimas = 100
milésimo, milésima, milésimos, milésimas = 1000
milionésimo, milionésima, milionésimos, milionésimas = 1000000

[scales]
mil = 3
milhão, milhões, mi, mi., mn, milhoes = 6
bilhão, bilhões, bi, bi., mil milhões, milhar de milhão, bilhoes, mM = 9
trilhão, trilhões, tri, tri., bilião, biliões, trilhoes = 12
quatrilhão, quatrilhões, mil biliões = 15
k = 3
"M" = 6
trilião, triliões = 18

[collectives]      # um número, mais ou menos
dezena, dezenas = 10
dúzia, dúzias, duzia, duzias = 12
quinzena = 15
vintena = 20
trintena = 30
quarentena de = 40
cinquentena = 50
centena, centenas = 100
cento de = 100
milhar, milhares = 1000
par, pares = 2
trio = 3

[fractions]
metade, meio, meia, meios, meias, metades = 1/2
um terço, terço, terços = 1/3
dois terços = 2/3
um quarto de, quartos = 1/4
três quartos = 3/4
um quinto, quinto de, quintos de = 1/5
dois quintos = 2/5
três quintos = 3/5
quatro quintos = 4/5
um sexto, sextos = 1/6
um sétimo = 1/7
um oitavo = 1/8
um décimo, décimos = 1/10
um centésimo = 1/100

[hedges]
exactly: exatamente, exactamente, precisamente, exatos, exatas, exactos, justamente, cravados, ao todo exatamente, redondos
about: cerca de, aproximadamente, por volta de, em torno de, à volta de, mais ou menos, uns, umas, na casa dos, na casa das, na faixa de, na faixa dos, na ordem de
about: na ordem dos, da ordem de, da ordem dos, perto de uns, algo como, algo em torno de, cerca dos, cerca das, aprox., estimado, estimada, estimados, estimadas
about: estimados em, estimado em, estimada em, no patamar de, a rondar, rondando, ronda, rondam, rondará, próximo disso, coisa de, volta de
nearly: quase, perto de, próximo de, próximo a, próximo dos, perto dos, perto das, beirando, beira, a beirar, praticamente, por pouco não, prestes a atingir, à beira de
nearly: à beira dos, quase que, encostando em, roçando, a roçar, pertinho de, chegando a quase
just-under: pouco menos de, um pouco menos de, ligeiramente menos de, pouco abaixo de, pouco abaixo dos, um pouco abaixo de, ligeiramente abaixo de, logo abaixo de
just-under: logo abaixo dos, pouco menos do que, nem, ligeiramente inferior a, um pouco menos que
just-over: pouco mais de, um pouco mais de, ligeiramente mais de, pouco acima de, pouco acima dos, um pouco acima de, ligeiramente acima de, logo acima de, pouco mais do que
just-over: ligeiramente superior a, um pouco mais que, pouco além de
about: cerca da, cerca do, à volta da

[hedges-after]
about: aproximadamente, mais ou menos, ou mais ou menos isso, ou por aí, ou perto disso, por aí
exactly: exatos, exatas, em ponto, certinhos, redondos
just-over: e pouco, e poucos, e poucas, e tantos, e tantas, e picos, e qualquer coisa, e uns quebrados, e tal
nearly: ou quase isso

[bounds]
more-than: mais de, mais do que, mais que, acima de, acima dos, acima das, acima do, superior a, superior ao, superior aos, superiores a, superiores aos, além de
more-than: além dos, para além de, bem mais de, bem acima de, muito mais de, muito acima de, maior que, maior do que, maiores que, para cima de, excedendo, superando
more-than: ultrapassando
more-than verb: supera, superam, superou, superaram, superava, superavam, superará, superar, superado, superada, superados, superadas, ultrapassa, ultrapassam, ultrapassou
more-than verb: ultrapassaram, ultrapassava, ultrapassavam, ultrapassará, ultrapassar, excede, excedem, excedeu, excederam, passa de, passam de, passou de, passaram de
more-than verb: passou dos, passaram dos, passa dos, passam dos, passava de, rompeu, bateu os
at-least: pelo menos, ao menos, no mínimo, não menos de, não menos que, um mínimo de, mínimo de, a partir de, nada menos que, nada menos de, nunca menos de, igual ou superior a
at-least: de no mínimo, quando menos
less-than: menos de, menos do que, menos que, abaixo de, abaixo dos, abaixo das, abaixo do, inferior a, inferior ao, inferior aos, inferiores a, bem menos de, bem abaixo de
less-than: muito menos de, muito abaixo de, menor que, menor do que, aquém de, aquém dos
less-than verb: não chega a, não chegam a, não chegou a, não chegaram a, não chegava a, não chegavam a, não alcança, não alcançou, não alcançaram, não atinge, não atingiu
less-than verb: não atingiram, ficou abaixo de, ficaram abaixo de, ficou abaixo dos, ficou aquém de, caiu abaixo de, caiu para menos de
at-most: no máximo, quando muito, não mais de, não mais que, não mais do que, um máximo de, máximo de, não superior a, limitado a, limitada a, não ultrapassa, não ultrapassam
at-most: não passa de, não passam de, não excede, não supera, igual ou inferior a, nunca mais de
up-to: até, até a, até aos, até o máximo de, de até, em até
more-than: maior de, maior a, maiores do que, maiores de, maiores a, superior à, superior às, superiores ao, superiores à, superiores às
more-than: mais alto que, mais alto do que, mais alta que, mais alta do que, mais altos que, mais altos do que, mais altas que, mais altas do que
more-than: mais elevado que, mais elevado do que, mais elevada que, mais elevada do que
less-than: menor de, menor a, menores que, menores do que, menores de, menores a, inferior à, inferior às, inferiores ao, inferiores à
less-than: inferiores aos, inferiores às, mais baixo que, mais baixo do que, mais baixa que, mais baixa do que, mais baixos que, mais baixos do que
less-than: mais baixas que, mais baixas do que
at-least: maior ou igual a, maior ou igual que, maior ou igual ao, maior ou igual do que, maiores ou iguais a, maiores ou iguais que
at-least: maiores ou iguais ao, maiores ou iguais do que, superior ou igual a, superior ou igual que, superior ou igual ao, superior ou igual do que
at-least: superiores ou iguais a, superiores ou iguais que, superiores ou iguais ao, superiores ou iguais do que, igual ou superior que
at-least: igual ou superior ao, igual ou superior do que, iguais ou superiores a, iguais ou superiores que, iguais ou superiores ao
at-least: iguais ou superiores do que, igual ou maior a, igual ou maior que, igual ou maior ao, igual ou maior do que, iguais ou maiores a
at-least: iguais ou maiores que, iguais ou maiores ao, iguais ou maiores do que, não menos do que, nao menos de, não inferior a, não inferiores a
at-least: não menor que, não menor do que
at-most: menor ou igual a, menor ou igual que, menor ou igual ao, menor ou igual do que, menores ou iguais a, menores ou iguais que
at-most: menores ou iguais ao, menores ou iguais do que, inferior ou igual a, inferior ou igual que, inferior ou igual ao, inferior ou igual do que
at-most: inferiores ou iguais a, inferiores ou iguais que, inferiores ou iguais ao, inferiores ou iguais do que, igual ou inferior que
at-most: igual ou inferior ao, igual ou inferior do que, iguais ou inferiores a, iguais ou inferiores que, iguais ou inferiores ao
at-most: iguais ou inferiores do que, igual ou menor a, igual ou menor que, igual ou menor ao, igual ou menor do que, iguais ou menores a
at-most: iguais ou menores que, iguais ou menores ao, iguais ou menores do que, nao mais de, não superiores a, não maior que, não maior do que
more-than: mais da, mais do, mais das, mais dos
less-than: menos da, menos do, menos das, menos dos

[bounds-after]
at-least: ou mais, e mais, ou superior, pelo menos, no mínimo, ao menos, para cima, ou acima, e acima
at-most: ou menos, e menos, ou inferior, no máximo, para baixo, ou abaixo, quando muito
at-least: como mínimo, ou maior, ou maiores, ou superiores
at-most: como máximo, ou menor, ou menores, ou inferiores

[ranges]
open: entre, de, desde, entre os, entre as
middle: e, a, ou, até, –, —, -, −, à, ao, aos
since: a partir de
start: no início de, no começo de, início de, começo de, no início do
end: no fim de, no final de, fim de, final de, no fim do
join: mas, porém, enquanto

[vague]
alguns, algumas, poucos, poucas, um punhado de, um punhado, um par de, uns poucos, umas poucas, uns quantos, umas quantas = 3..9
several: vários, várias, diversos, diversas = 3..9
dois ou três, duas ou três = 2..3
dezenas de, algumas dezenas de, várias dezenas de, muitas dezenas de, dezenas e dezenas de, dúzias de, às dezenas = 20..
centenas de, algumas centenas de, várias centenas de, muitas centenas de, centenas e centenas de = 200..
milhares de, alguns milhares de, vários milhares de, muitos milhares de, milhares e milhares de, vários mil = 2000..
dezenas de milhares de, dezenas de milhares, várias dezenas de milhares de = 20000..
centenas de milhares de, centenas de milhares, várias centenas de milhares de = 200000..
milhões de pessoas, vários milhões de, alguns milhões de, muitos milhões de, milhões e milhões de = 2000000..
dezenas de milhões de, dezenas de milhões = 20000000..
centenas de milhões de, centenas de milhões = 200000000..
vários bilhões de, alguns bilhões de, vários bilhões, bilhões e bilhões de, vários mil milhões de = 2000000000..
dezenas de bilhões de, dezenas de bilhões = 20000000000..
centenas de bilhões de = 200000000000..
muitos, muitas, numerosos, numerosas, inúmeros, inúmeras, incontáveis, bastantes, uma série de, uma porção de, um grande número de, diversos outros, tantos = 3..
tantas, uma multidão de = 3..
fraction: a maioria dos, a maioria das, a maioria, maioria, maioria dos, maioria das, a maior parte dos, a maior parte das, a maior parte, maior parte = 1/2..1
fraction: grande parte dos, grande parte das, boa parte = 1/2..1
fraction: a grande maioria, a grande maioria dos, a esmagadora maioria, a imensa maioria, a ampla maioria, a vasta maioria, quase todos, quase todas, quase a totalidade = 3/4..1
fraction: uma minoria, a minoria, minoria = 0..1/2

[particles]
and: e
with-cents: com
or: ou
of: de, do, da, dos, das
per: por
out-of: em cada, de cada, em
every: cada, todo, toda
to: a
from: desde
minus: menos
bullion: ouro, prata, platina, paládio, metal precioso, metais preciosos
mass: pesar, pesa, pesam, pesava, pesavam, pesou, peso, pesado, pesada, pesados, pesadas, emagrecer, emagreceu, engordar, bebê, bebé, bebês, bebés, recém-nascido, recém-nascida, carne, farinha, açúcar, manteiga, peixe, perder peso, perdeu peso, para bajar
plus: mais
below: abaixo de zero, negativos
weather: noite, noites, madrugada, geada, geadas, neve, nevasca, meteorologia, meteorológico, meteorológica, meteorologista, meteorologistas, estação meteorológica, observatório, onda de calor, onda de frio, termômetro, termômetros, termómetro, termómetros, inverno, verão, outono, primavera, à sombra, chuva, chuvas, previsão do tempo, Inmet, IPMA, aquecimento global
weather warmth: temperatura, temperaturas, calor, frio, máxima, máximas, mínima, mínimas
aged: com idade de, aos, idade de, à idade de
years-old: anos de idade
clock: horas, h, da manhã, da tarde, da noite, da madrugada
point: vírgula, virgula, ponto
divided: sobre, dividido por
