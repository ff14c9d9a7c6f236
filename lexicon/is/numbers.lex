# Íslenska. Töluorðin eru lesin eftir reglum CLDR.
language is

[numbers]
hálfur annar, hálft annað, hálf önnur, hálfa aðra, hálfs annars = 3/2

[ordinals]
suffix: .

[scales]
þúsund, þúsundir, þúsundum, þúsunda, þús., þús = 3
milljón, milljónir, milljónum, milljóna, milljónar, millj., m.kr. = 6
milljarður, milljarðar, milljarða, milljörðum, milljarði, milljarðs, milljarðinn, ma., ma.kr. = 9
billjón, billjónir, billjónum, billjóna = 12
trilljón, trilljónir = 18

[collectives]
tylft, tylftir, tylftum = 12

[fractions]
hálfur, hálf, hálft, hálfan, hálfa, hálfri, hálfum, hálfs, hálfrar, helmingur, helming, helmingi, helmings, helmingurinn = 1/2
þriðjungur, þriðjung, þriðjungi, þriðjungs, einn þriðji, þriðji hluti, þriðja hluta = 1/3
tveir þriðju, tvo þriðju, tveimur þriðju = 2/3
fjórðungur, fjórðung, fjórðungi, fjórðungs, einn fjórði, fjórði hluti = 1/4
þrír fjórðu, þrjá fjórðu, þremur fjórðu = 3/4
fimmtungur, fimmtung, fimmtungi, einn fimmti, fimmti hluti = 1/5
tíundi hluti, tíunda hluta, einn tíundi = 1/10

[hedges]
exactly: nákvæmlega, akkúrat
about: um, um það bil, u.þ.b., hér um bil, nálægt, í kringum, kringum, sirka, ca., nokkurn veginn, rétt um
nearly: næstum, næstum því, nærri, hátt í, nálgast
just-under: tæplega, tæpur, tæpar, tæpir, tæpum, tæp, tæpa, tæpan, rétt undir, innan við, aðeins undir, rétt tæplega
just-over: rúmlega, rúmur, rúmar, rúmir, rúmum, rúm, rúma, rúman, rétt yfir, aðeins yfir, ríflega

[hedges-after]
about: eða svo, eða þar um bil
exactly: nákvæmlega

[bounds]
more-than: meira en, fleiri en, yfir, hærra en, stærra en, lengra en, eldri en, vel yfir, umfram, meiri en
more-than verb: fór yfir, fóru yfir, fer yfir
at-least: að minnsta kosti, a.m.k., minnst, ekki færri en, ekki minna en, í það minnsta, að lágmarki
less-than: minna en, færri en, undir, lægra en, minni en, yngri en, styttri en
at-most: í mesta lagi, mest, ekki meira en, ekki fleiri en, að hámarki, hámark
up-to: allt að, upp í, allt upp í

[bounds-after]
at-least: eða meira, eða fleiri, og yfir, eða eldri, og eldri, hið minnsta
at-most: eða minna, eða færri, og undir, eða yngri, að hámarki

[ranges]
open: milli, á milli, frá
middle: og, til, eða, –, —, -, −
since: síðan
end: í lok
start: í upphafi

[vague]
nokkrir, nokkrar, nokkur, nokkrum, fáeinir, fáein, örfáir, örfáar = 3..9
tugir, tugum, tugi, tuga = 20..
hundruð, hundruðum, hundruða, nokkur hundruð, mörg hundruð = 200..
nokkur þúsund, þúsundir manna, mörg þúsund = 2000..
tugþúsundir, tugþúsundum, tugir þúsunda, tugum þúsunda = 20000..
hundruð þúsunda = 200000..
milljónir manna, nokkrar milljónir = 2000000..
margir, margar, mörg, fjölmargir, fjöldi, fjölda = 3..
fraction: flestir, flestar, meirihluti, meirihluta, meirihlutinn, meira en helmingur = 1/2..1
fraction: langflestir, nær allir = 3/4..1
fraction: minnihluti, minnihluta, minna en helmingur = 0..1/2

[particles]
and: og
or: eða
of: af
per: á, hver
out-of: af hverjum
to: til, í
from: frá
minus: mínus
plus: plús
below: undir frostmarki, frost
years-old: ára, ára gamall, ára gömul, ára gamalt, ára gamlir
clock: klukkan, kl.
point: komma
