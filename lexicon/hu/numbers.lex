# Magyar. A számneveket a CLDR szabályai szerint olvassuk.
language hu

[numbers]
másfél = 3/2
fél = 1/2

[ordinals]
suffix: ., -ik, -edik, -adik, -odik, -ödik

[scales]
ezer, ezret, ezres, ezrek = 3
millió, milliót, milliós, millióan, millióra, millióval, millióig = 6
milliárd, milliárdot, milliárdos, milliárdra, Mrd, mrd, mrd., Mrd. = 9
billió, billiót, billiós = 12
billiárd = 15
trillió = 18

[collectives]
tucat, tucatnyi = 12

[fractions]
fele, felét, felének, felére, felével = 1/2
harmad, harmada, harmadát, harmadának, egyharmad, egyharmada, egyharmadát, egyharmadának = 1/3
kétharmad, kétharmada, kétharmadát, kétharmados, kétharmadának = 2/3
negyed, negyede, negyedét, negyedének, egynegyed, egynegyede, egynegyedét = 1/4
háromnegyed, háromnegyede, háromnegyedét, háromnegyedének = 3/4
ötöd, ötöde, ötödét, egyötöd, egyötöde, egyötödét = 1/5
kétötöd, kétötöde = 2/5
háromötöd, háromötöde = 3/5
négyötöd, négyötöde = 4/5
hatod, hatoda, egyhatod, egyhatoda = 1/6
nyolcad, nyolcada, egynyolcad = 1/8
tized, tizede, tizedét, egytized, egytizede = 1/10
század része = 1/100

[hedges]
exactly: pontosan, éppen, kereken, pont
about: körülbelül, kb., kb, mintegy, nagyjából, hozzávetőleg, hozzávetőlegesen, úgy, cirka, durván, megközelítőleg
nearly: majdnem, közel, csaknem, szinte, megközelíti, megközelítően
just-under: alig kevesebb mint, valamivel kevesebb mint, nem egészen, szűk
just-over: alig több mint, valamivel több mint, valamivel több, kicsivel több mint, bő, jó

[hedges-after]
about: körül, körüli, táján, körülbelül, magasságában
just-over: és valamennyi

[bounds]
more-than: több mint, meghaladja a, meghaladó, nagyobb mint, magasabb mint
at-least: legalább, minimum, legkevesebb, nem kevesebb mint, minimálisan
less-than: kevesebb mint, kisebb mint, alacsonyabb mint, nem éri el
at-most: legfeljebb, maximum, nem több mint, maximálisan
up-to: akár, egészen

[bounds-after]
more-than: felett, fölött, feletti, fölötti, -nál több, -nél több, fölé
less-than: alatt, alatti, -nál kevesebb, -nél kevesebb, alá
at-least: vagy több, és több, vagy annál több, felfelé
at-most: vagy kevesebb, és kevesebb

[ranges]
middle: és, vagy, illetve, -tól, -től, –, —, -, −

[vague]
néhány, pár, kevés, egypár = 3..9
több tucat, tucatnyian, tucatszám = 20..
több száz, százak, százával, néhány száz = 200..
több ezer, ezrek, ezrével, néhány ezer = 2000..
több tízezer, tízezrek, tízezrével = 20000..
több százezer, százezrek = 200000..
több millió, milliók, néhány millió = 2000000..
több milliárd, milliárdok = 2000000000..
sok, számos, rengeteg, temérdek, megannyi = 3..
fraction: többség, többsége, többségük, a többség, nagy része, több mint fele, több mint a fele = 1/2..1
fraction: túlnyomó többség, túlnyomó többsége, szinte mind = 3/4..1
fraction: kisebbség, kisebbsége, kevesebb mint a fele = 0..1/2

[particles]
one: egy
and: és
or: vagy
minus: mínusz
plus: plusz
below: fagypont alatt
years-old: éves, évesen
point: egész
