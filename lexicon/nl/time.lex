language nl

[months]
januari, jan. = 1
februari, feb., febr. = 2
maart, mrt. = 3
april, apr. = 4
mei = 5
juni, jun. = 6
juli, jul. = 7
augustus, aug. = 8
september, sept., sep. = 9
oktober, okt. = 10
november, nov. = 11
december, dec. = 12

[weekdays]
maandag, maandagen, maandagochtend, maandagavond, maandagmiddag = 1
dinsdag, dinsdagen, dinsdagochtend, dinsdagavond, dinsdagmiddag = 2
woensdag, woensdagen, woensdagochtend, woensdagavond, woensdagmiddag = 3
donderdag, donderdagen, donderdagochtend, donderdagavond, donderdagmiddag = 4
vrijdag, vrijdagen, vrijdagochtend, vrijdagavond, vrijdagmiddag = 5
zaterdag, zaterdagen, zaterdagochtend, zaterdagavond, zaterdagmiddag = 6
zondag, zondagen, zondagochtend, zondagavond, zondagmiddag = 7

[periods]
second each: elke seconde, iedere seconde
second per: per seconde
second span: seconde, seconden
minute each: elke minuut, iedere minuut
minute per: per minuut
minute span: minuut, minuten
hour each: elk uur, ieder uur
hour per: per uur, in een uur
hour last: het afgelopen uur, een uur geleden
hour span: uur, uren
day each: elke dag, iedere dag, dagelijks, dagelijkse
day per: per dag, in één dag, daags, per etmaal
day this: vandaag, deze dag, vanavond, vanmorgen, vanochtend, vanmiddag
day last: gisteren, de vorige dag, de dag ervoor, eergisteren, gisteravond, de afgelopen 24 uur, het afgelopen etmaal
day next: morgen, de volgende dag, de dag erna
day span: dag, dagen, etmaal
night each: elke nacht, iedere nacht
night per: per nacht
night this: vannacht, deze nacht
night last: afgelopen nacht, de afgelopen nacht, de vorige nacht
night next: de volgende nacht
night span: nacht, nachten
week each: elke week, iedere week, wekelijks, wekelijkse
week per: per week, in een week
week this: deze week
week last: vorige week, afgelopen week, de vorige week, de afgelopen week, een week eerder, een week geleden, de week ervoor, verleden week
week next: volgende week, de volgende week, komende week, de komende week
week span: week, weken
weekend each: elk weekend
weekend this: dit weekend
weekend last: vorig weekend, afgelopen weekend, het afgelopen weekend
weekend next: volgend weekend, komend weekend
weekend span: weekend, weekenden, weekeinde
month each: elke maand, iedere maand, maandelijks, maandelijkse
month per: per maand, in een maand
month this: deze maand
month last: vorige maand, afgelopen maand, de vorige maand, de afgelopen maand, een maand eerder, een maand geleden, de maand ervoor
month next: volgende maand, komende maand, de volgende maand
month span: maand, maanden
quarter each: elk kwartaal, ieder kwartaal, per kwartaal gezien
quarter per: per kwartaal
quarter this: dit kwartaal
quarter last: vorig kwartaal, afgelopen kwartaal, het vorige kwartaal, het afgelopen kwartaal, een kwartaal eerder
quarter next: volgend kwartaal, komend kwartaal, het volgende kwartaal
quarter span: kwartaal, kwartalen
half each: elk halfjaar, halfjaarlijks, halfjaarlijkse
half this: dit halfjaar
half last: het afgelopen halfjaar, vorig halfjaar, een half jaar geleden
half next: komend halfjaar
half span: halfjaar
year each: elk jaar, ieder jaar, jaarlijks, jaarlijkse
year per: per jaar, in een jaar, op jaarbasis, 's jaars
year this: dit jaar, het lopende jaar, het huidige jaar
year last: vorig jaar, afgelopen jaar, het vorige jaar, het afgelopen jaar, een jaar eerder, een jaar geleden, het jaar ervoor, verleden jaar, het voorgaande jaar, voorgaand jaar
year next: volgend jaar, komend jaar, het volgende jaar, het jaar erop, het komende jaar
year span: jaar, jaren
year on: jaar op jaar, ten opzichte van een jaar eerder, vergeleken met een jaar eerder, ten opzichte van vorig jaar, vergeleken met vorig jaar, in vergelijking met vorig jaar, in vergelijking met een jaar eerder
month on: maand op maand, ten opzichte van een maand eerder, vergeleken met een maand eerder, ten opzichte van vorige maand
quarter on: kwartaal op kwartaal, ten opzichte van een kwartaal eerder, vergeleken met een kwartaal eerder, ten opzichte van het vorige kwartaal
year to-date: sinds het begin van het jaar, sinds begin dit jaar, sinds januari, tot nu toe dit jaar
decade each: elk decennium
decade per: per decennium
decade this: dit decennium
decade last: het afgelopen decennium, vorig decennium, tien jaar geleden
decade next: het komende decennium
decade span: decennium, decennia
century this: deze eeuw
century last: vorige eeuw, de vorige eeuw
century span: eeuw, eeuwen
fiscal-year span: boekjaar, begrotingsjaar
school-year span: schooljaar, academiejaar, collegejaar, studiejaar
quarter nth: eerste kwartaal, 1e kwartaal = 1
quarter nth: tweede kwartaal, 2e kwartaal = 2
quarter nth: derde kwartaal, 3e kwartaal = 3
quarter nth: vierde kwartaal, 4e kwartaal = 4
half nth: eerste halfjaar, eerste helft van het jaar = 1
half nth: tweede halfjaar, tweede helft van het jaar = 2
season nth: lente, voorjaar = 1
season nth: zomer = 2
season nth: herfst, najaar = 3
season nth: winter = 4
