language sv

[months]
januari, jan. = 1
februari, febr., feb. = 2
mars = 3
april, apr. = 4
maj = 5
juni = 6
juli = 7
augusti, aug. = 8
september, sept., sep. = 9
oktober, okt. = 10
november, nov. = 11
december, dec. = 12

[weekdays]
måndag, måndagen, måndagar, måndags, måndagskvällen, måndagsmorgonen = 1
tisdag, tisdagen, tisdagar, tisdags, tisdagskvällen, tisdagsmorgonen = 2
onsdag, onsdagen, onsdagar, onsdags, onsdagskvällen, onsdagsmorgonen = 3
torsdag, torsdagen, torsdagar, torsdags, torsdagskvällen, torsdagsmorgonen = 4
fredag, fredagen, fredagar, fredags, fredagskvällen, fredagsmorgonen = 5
lördag, lördagen, lördagar, lördags, lördagskvällen, lördagsmorgonen = 6
söndag, söndagen, söndagar, söndags, söndagskvällen, söndagsmorgonen = 7

[periods]
second each: varje sekund, var sekund
second per: per sekund, i sekunden
second span: sekund, sekunder
minute each: varje minut
minute per: per minut, i minuten
minute span: minut, minuter
hour each: varje timme, timvis
hour per: per timme, i timmen
hour last: den senaste timmen, för en timme sedan
hour span: timme, timmar
day each: varje dag, dagligen, daglig, dagliga, dagligt, varje dygn
day per: per dag, om dagen, per dygn, om dygnet, på en dag
day this: i dag, idag, den här dagen, i kväll, ikväll, i morse
day last: i går, igår, föregående dag, dagen före, dagen innan, i förrgår, det senaste dygnet, senaste dygnet, i går kväll
day next: i morgon, imorgon, nästa dag, dagen efter
day span: dag, dagar, dygn
night each: varje natt
night per: per natt
night this: i natt, inatt
night last: förra natten, natten till
night next: nästa natt
night span: natt, nätter
week each: varje vecka, veckovis, i veckan varje
week per: per vecka, i veckan
week this: denna vecka, den här veckan, innevarande vecka
week last: förra veckan, föregående vecka, den gångna veckan, en vecka tidigare, för en vecka sedan, veckan innan, den senaste veckan
week next: nästa vecka, kommande vecka, veckan efter
week span: vecka, veckor
weekend each: varje helg
weekend this: i helgen, den här helgen, denna helg
weekend last: förra helgen, i helgen som gick
weekend next: nästa helg
weekend span: helg, helger
month each: varje månad, månatligen, månatlig, månatliga, månadsvis
month per: per månad, i månaden, om månaden
month this: denna månad, den här månaden, innevarande månad
month last: förra månaden, föregående månad, månaden innan, månaden före, en månad tidigare, för en månad sedan, den senaste månaden
month next: nästa månad, kommande månad, månaden efter
month span: månad, månader
quarter each: varje kvartal, kvartalsvis
quarter per: per kvartal, i kvartalet
quarter this: detta kvartal, det här kvartalet, innevarande kvartal
quarter last: förra kvartalet, föregående kvartal, kvartalet innan, kvartalet före, det senaste kvartalet
quarter next: nästa kvartal, kommande kvartal
quarter span: kvartal, kvartalet, kvartalen
half each: varje halvår, halvårsvis
half per: per halvår
half last: förra halvåret, det senaste halvåret, för ett halvår sedan
half this: detta halvår
half next: nästa halvår
half span: halvår, halvåret
year each: varje år, årligen, årlig, årliga, årligt
year per: per år, om året, på ett år, på årsbasis
year this: i år, detta år, innevarande år, det här året
year last: förra året, i fjol, föregående år, året innan, året före, ett år tidigare, för ett år sedan, fjolåret, fjolårets, det gångna året, det senaste året, fjol
year next: nästa år, kommande år, året efter, året därpå
year span: år, åren, året
year on: på årsbasis jämfört, jämfört med året innan, jämfört med i fjol, jämfört med förra året, jämfört med året före, jämfört med ett år tidigare, jämfört med föregående år, i årstakt, från året innan, från året före
month on: jämfört med månaden innan, jämfört med månaden före, jämfört med föregående månad, på månadsbasis, i månadstakt, från månaden innan, från månaden före, från föregående månad
quarter on: jämfört med kvartalet innan, jämfört med föregående kvartal, på kvartalsbasis
year to-date: sedan årsskiftet, hittills i år, sedan början av året, sedan januari
decade each: varje decennium
decade per: per decennium
decade this: detta decennium
decade last: förra decenniet, det senaste decenniet, för tio år sedan
decade next: nästa decennium
decade span: decennium, decennier, årtionde, årtionden
century this: detta sekel, det här århundradet
century last: förra seklet, förra århundradet
century span: sekel, sekler, århundrade, århundraden
fiscal-year span: räkenskapsår, budgetår, verksamhetsår
school-year span: läsår, läsåret, skolår, skolåret
quarter nth: första kvartalet = 1
quarter nth: andra kvartalet = 2
quarter nth: tredje kvartalet = 3
quarter nth: fjärde kvartalet = 4
half nth: första halvåret, första halvan av året = 1
half nth: andra halvåret, andra halvan av året = 2
season nth: vår, våren, i våras = 1
season nth: sommar, sommaren, i somras = 2
season nth: höst, hösten, i höstas = 3
season nth: vinter, vintern, i vintras = 4
