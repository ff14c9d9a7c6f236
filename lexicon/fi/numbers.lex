# Suomi. Lukusanat luetaan CLDR:n säännöin.
language fi

[numbers]
puolitoista, puolentoista, puoltatoista = 3/2

[ordinals]
suffix: ., :s, :nen, :nnen, :tta, :lla, :nnes

[scales]
tuhat, tuhatta, tuhannen, tuhanteen, tuhannella = 3
miljoona, miljoonaa, miljoonan, miljoonia, miljoonalla, miljoonaan, milj., milj = 6
miljardi, miljardia, miljardin, miljardeja, miljardilla, miljardiin, mrd., mrd = 9
biljoona, biljoonaa, biljoonan = 12
triljoona, triljoonaa, triljoonan = 18

[collectives]
tusina, tusinaa, tusinan = 12
tiu, tiua = 20
pari, paria, parin = 2
kymmenkunta = 10
parikymmentä = 20
satakunta = 100
parisataa = 200
tuhatkunta = 1000

[fractions]
puoli, puolet, puolta, puolikas, puolen, puolella = 1/2
kolmannes, kolmasosa, kolmanneksen, kolmannesta, kolmasosan, kolmasosaa, kolmannekseen = 1/3
kaksi kolmasosaa, kaksi kolmannesta, kahden kolmasosan = 2/3
neljännes, neljäsosa, neljänneksen, neljännestä, neljäsosan, neljäsosaa, vartti, varttia = 1/4
kolme neljäsosaa, kolme neljännestä, kolmen neljäsosan = 3/4
viidennes, viidesosa, viidenneksen, viidesosan, viidennestä, viidesosaa = 1/5
kuudesosa, kuudennes, kuudesosan = 1/6
kahdeksasosa, kahdeksasosan = 1/8
kymmenesosa, kymmenesosan, kymmenys, kymmenesosaa = 1/10
sadasosa, sadasosan = 1/100
tuhannesosa, tuhannesosan = 1/1000

[hedges]
exactly: tasan, täsmälleen, tarkalleen, täydet
about: noin, n., suunnilleen, arviolta, suurin piirtein, kutakuinkin
nearly: lähes, melkein, miltei, lähelle, lähellä, liki
just-under: vajaa, vajaat, vajaata, vajaan, hieman alle, hiukan alle, vähän alle, juuri alle, niukasti alle
just-over: reilu, reilut, reilua, reilun, runsas, runsaat, runsasta, runsaan, hieman yli, hiukan yli, vähän yli, juuri yli

[hedges-after]
about: tienoilla, paikkeilla, suunnilleen
exactly: tasan

[bounds]
more-than: yli, enemmän kuin, useampi kuin, suurempi kuin, vanhempi kuin, pidempi kuin, reilusti yli, selvästi yli
more-than verb: ylitti, ylittivät, ylittää, ylittävät
at-least: vähintään, ainakin, minimissään, vähintäänkin, ei alle
less-than: alle, vähemmän kuin, pienempi kuin, nuorempi kuin, lyhyempi kuin, selvästi alle
less-than verb: alitti, alittivat
at-most: enintään, korkeintaan, enimmillään, maksimissaan, ei yli, ei enempää kuin
up-to: jopa

[bounds-after]
at-least: tai enemmän, ja enemmän, tai yli, vähintään
at-most: tai vähemmän, tai alle, enintään, korkeintaan

[ranges]
middle: –, —, -, −, ja, tai, vai

[vague]
muutama, muutamaa, muutaman, kourallinen = 3..9
several: useita, useat, useiden, usea, monia = 3..9
kymmenet, kymmeniä, kymmenien, useita kymmeniä = 20..
sadat, satoja, satojen, useita satoja = 200..
tuhansia ihmisiä, tuhannet, tuhansien, useita tuhansia = 2000..
kymmenet tuhannet, kymmeniä tuhansia, kymmenien tuhansien = 20000..
sadat tuhannet, satoja tuhansia, satojen tuhansien = 200000..
miljoonat, miljoonia ihmisiä, useita miljoonia = 2000000..
kymmeniä miljoonia = 20000000..
satoja miljoonia = 200000000..
miljardeja euroja, useita miljardeja = 2000000000..
moni, monet, lukuisat, lukuisia, runsaasti, paljon = 3..
fraction: enemmistö, enemmistön, enemmistöä, suurin osa, valtaosa, yli puolet, useimmat = 1/2..1
fraction: valtaenemmistö, ylivoimainen enemmistö, lähes kaikki = 3/4..1
fraction: vähemmistö, vähemmistön, alle puolet = 0..1/2

[particles]
and: ja
or: tai
per: per, kohti, kohden
every: joka
minus: miinus
plus: plus
below: pakkasta, nollan alapuolella
years-old: vuotias, vuotiaan, vuotiasta, vuotiaat, vuotiaita, -vuotias, -vuotiaan, -vuotiaat, -vuotiasta
clock: klo, kello
point: pilkku
