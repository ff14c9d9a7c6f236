language de

[months]
Januar, Jänner, Jan, Jan., Januars = 1
Februar, Feber, Feb, Feb., Februars = 2
März, Mrz, Mrz. = 3
April, Apr, Apr., Aprils = 4
Mai = 5
Juni, Jun, Jun. = 6
Juli, Jul, Jul. = 7
August, Aug, Aug. = 8
September, Sep, Sep., Sept, Sept. = 9
Oktober, Okt, Okt. = 10
November, Nov, Nov. = 11
Dezember, Dez, Dez. = 12

[weekdays]
Montag, Montags, montags, Montagabend, Montagmorgen, Montagnachmittag = 1
Dienstag, Dienstags, dienstags, Dienstagabend, Dienstagmorgen, Dienstagnachmittag = 2
Mittwoch, Mittwochs, mittwochs, Mittwochabend, Mittwochmorgen, Mittwochnachmittag = 3
Donnerstag, Donnerstags, donnerstags, Donnerstagabend, Donnerstagmorgen, Donnerstagnachmittag = 4
Freitag, Freitags, freitags, Freitagabend, Freitagmorgen, Freitagnachmittag = 5
Samstag, Sonnabend, Samstags, samstags, Samstagabend = 6
Sonntag, Sonntags, sonntags, Sonntagabend = 7

[periods]
second each: jede Sekunde, in jeder Sekunde
second per: pro Sekunde, in der Sekunde, je Sekunde, die Sekunde, /Sekunde
second this: diese Sekunde, in dieser Sekunde, laufende Sekunde
second last: letzte Sekunde, im letzten Sekunde, vergangene Sekunde, vorige Sekunde, im vergangenen Sekunde, im vorigen Sekunde, der vergangenen Sekunde, in der vergangenen Sekunde, vergangenen Sekunde, vorigen Sekunde, letzten Sekunde, vor einer Sekunde
second next: nächste Sekunde, im nächsten Sekunde, kommende Sekunde, im kommenden Sekunde, kommenden Sekunde, nächsten Sekunde, in der nächsten Sekunde, in der kommenden Sekunde
second span: Sekunde, Sekunden
minute each: jede Minute, in jeder Minute, minütlich
minute per: pro Minute, in der Minute, je Minute, die Minute, /Minute
minute this: diese Minute, in dieser Minute, laufende Minute
minute last: letzte Minute, im letzten Minute, vergangene Minute, vorige Minute, im vergangenen Minute, im vorigen Minute, der vergangenen Minute, in der vergangenen Minute, vergangenen Minute, vorigen Minute, letzten Minute, vor einer Minute
minute next: nächste Minute, im nächsten Minute, kommende Minute, im kommenden Minute, kommenden Minute, nächsten Minute, in der nächsten Minute, in der kommenden Minute
minute span: Minute, Minuten
hour each: jede Stunde, in jeder Stunde, stündlich
hour per: pro Stunde, in der Stunde, je Stunde, die Stunde, /Stunde
hour this: diese Stunde, in dieser Stunde, laufende Stunde
hour last: letzte Stunde, im letzten Stunde, vergangene Stunde, vorige Stunde, im vergangenen Stunde, im vorigen Stunde, der vergangenen Stunde, in der vergangenen Stunde, vergangenen Stunde, vorigen Stunde, letzten Stunde, vor einer Stunde
hour next: nächste Stunde, im nächsten Stunde, kommende Stunde, im kommenden Stunde, kommenden Stunde, nächsten Stunde, in der nächsten Stunde, in der kommenden Stunde
hour span: Stunde, Stunden
day each: jeden Tag, in jedem Tag, täglich, tagtäglich
day per: pro Tag, im Tag, in der Tag, je Tag, am Tag, die Tag, /Tag
day this: diesen Tag, in diesem Tag, laufenden Tag
day last: letzten Tag, im letzten Tag, vergangenen Tag, vorigen Tag, im vergangenen Tag, im vorigen Tag, der vergangenen Tag, in der vergangenen Tag, vor einem Tag
day next: nächsten Tag, im nächsten Tag, kommenden Tag, im kommenden Tag, in der nächsten Tag, in der kommenden Tag
day span: Tag, Tage, Tagen, Tages, Tags
night each: jede Nacht, in jeder Nacht, nächtlich
night per: pro Nacht, in der Nacht, je Nacht, die Nacht, /Nacht
night this: diese Nacht, in dieser Nacht, laufende Nacht
night last: letzte Nacht, im letzten Nacht, vergangene Nacht, vorige Nacht, im vergangenen Nacht, im vorigen Nacht, der vergangenen Nacht, in der vergangenen Nacht, vergangenen Nacht, vorigen Nacht, letzten Nacht, vor einer Nacht
night next: nächste Nacht, im nächsten Nacht, kommende Nacht, im kommenden Nacht, kommenden Nacht, nächsten Nacht, in der nächsten Nacht, in der kommenden Nacht
night span: Nacht, Nächte, Nächten
week each: jede Woche, in jeder Woche, wöchentlich
week per: pro Woche, in der Woche, je Woche, die Woche, /Woche
week this: diese Woche, in dieser Woche, laufende Woche
week last: letzte Woche, im letzten Woche, vergangene Woche, vorige Woche, im vergangenen Woche, im vorigen Woche, der vergangenen Woche, in der vergangenen Woche, vergangenen Woche, vorigen Woche, letzten Woche, vor einer Woche
week next: nächste Woche, im nächsten Woche, kommende Woche, im kommenden Woche, kommenden Woche, nächsten Woche, in der nächsten Woche, in der kommenden Woche
week span: Woche, Wochen
weekend each: jedes Wochenende, in jedem Wochenende
weekend per: pro Wochenende, im Wochenende, in der Wochenende, je Wochenende, am Wochenende, die Wochenende, /Wochenende
weekend this: dieses Wochenende, in diesem Wochenende, laufenden Wochenende
weekend last: letztes Wochenende, im letzten Wochenende, vergangenes Wochenende, voriges Wochenende, im vergangenen Wochenende, im vorigen Wochenende, der vergangenen Wochenende, in der vergangenen Wochenende, vergangenen Wochenende, vorigen Wochenende, letzten Wochenende, vor einem Wochenende
weekend next: nächstes Wochenende, im nächsten Wochenende, kommendes Wochenende, im kommenden Wochenende, kommenden Wochenende, nächsten Wochenende, in der nächsten Wochenende, in der kommenden Wochenende
weekend span: Wochenende, Wochenenden, Wochenendes
month each: jeden Monat, in jedem Monat, monatlich, allmonatlich
month per: pro Monat, im Monat, in der Monat, je Monat, am Monat, die Monat, /Monat
month this: diesen Monat, in diesem Monat, laufenden Monat
month last: letzten Monat, im letzten Monat, vergangenen Monat, vorigen Monat, im vergangenen Monat, im vorigen Monat, der vergangenen Monat, in der vergangenen Monat, vor einem Monat
month next: nächsten Monat, im nächsten Monat, kommenden Monat, im kommenden Monat, in der nächsten Monat, in der kommenden Monat
month span: Monat, Monate, Monaten, Monats, Monates
quarter each: jedes Quartal, in jedem Quartal, vierteljährlich, quartalsweise
quarter per: pro Quartal, im Quartal, in der Quartal, je Quartal, am Quartal, die Quartal, /Quartal
quarter this: dieses Quartal, in diesem Quartal, laufenden Quartal
quarter last: letztes Quartal, im letzten Quartal, vergangenes Quartal, voriges Quartal, im vergangenen Quartal, im vorigen Quartal, der vergangenen Quartal, in der vergangenen Quartal, vergangenen Quartal, vorigen Quartal, letzten Quartal, vor einem Quartal
quarter next: nächstes Quartal, im nächsten Quartal, kommendes Quartal, im kommenden Quartal, kommenden Quartal, nächsten Quartal, in der nächsten Quartal, in der kommenden Quartal
quarter span: Quartal, Quartale, Quartalen, Quartals
half each: jedes Halbjahr, in jedem Halbjahr, halbjährlich
half per: pro Halbjahr, im Halbjahr, in der Halbjahr, je Halbjahr, am Halbjahr, die Halbjahr, /Halbjahr
half this: dieses Halbjahr, in diesem Halbjahr, laufenden Halbjahr
half last: letztes Halbjahr, im letzten Halbjahr, vergangenes Halbjahr, voriges Halbjahr, im vergangenen Halbjahr, im vorigen Halbjahr, der vergangenen Halbjahr, in der vergangenen Halbjahr, vergangenen Halbjahr, vorigen Halbjahr, letzten Halbjahr, vor einem Halbjahr
half next: nächstes Halbjahr, im nächsten Halbjahr, kommendes Halbjahr, im kommenden Halbjahr, kommenden Halbjahr, nächsten Halbjahr, in der nächsten Halbjahr, in der kommenden Halbjahr
half span: Halbjahr, Halbjahre, Halbjahren, Halbjahrs
year each: jedes Jahr, in jedem Jahr, jährlich, alljährlich, p. a., p.a., per annum
year per: pro Jahr, im Jahr, in der Jahr, je Jahr, am Jahr, die Jahr, /Jahr
year this: dieses Jahr, in diesem Jahr, laufenden Jahr, heurigen Jahr
year last: letztes Jahr, im letzten Jahr, vergangenes Jahr, voriges Jahr, im vergangenen Jahr, im vorigen Jahr, der vergangenen Jahr, in der vergangenen Jahr, vergangenen Jahr, vorigen Jahr, letzten Jahr, vor einem Jahr
year next: nächstes Jahr, im nächsten Jahr, kommendes Jahr, im kommenden Jahr, kommenden Jahr, nächsten Jahr, in der nächsten Jahr, in der kommenden Jahr
year span: Jahr, Jahre, Jahren, Jahres
decade each: jedes Jahrzehnt, in jedem Jahrzehnt
decade per: pro Jahrzehnt, im Jahrzehnt, in der Jahrzehnt, je Jahrzehnt, am Jahrzehnt, die Jahrzehnt, /Jahrzehnt
decade this: dieses Jahrzehnt, in diesem Jahrzehnt, laufenden Jahrzehnt
decade last: letztes Jahrzehnt, im letzten Jahrzehnt, vergangenes Jahrzehnt, voriges Jahrzehnt, im vergangenen Jahrzehnt, im vorigen Jahrzehnt, der vergangenen Jahrzehnt, in der vergangenen Jahrzehnt, vergangenen Jahrzehnt, vorigen Jahrzehnt, letzten Jahrzehnt, vor einem Jahrzehnt
decade next: nächstes Jahrzehnt, im nächsten Jahrzehnt, kommendes Jahrzehnt, im kommenden Jahrzehnt, kommenden Jahrzehnt, nächsten Jahrzehnt, in der nächsten Jahrzehnt, in der kommenden Jahrzehnt
decade span: Jahrzehnt, Jahrzehnte, Jahrzehnten, Jahrzehnts
century each: jedes Jahrhundert, in jedem Jahrhundert
century per: pro Jahrhundert, im Jahrhundert, in der Jahrhundert, je Jahrhundert, am Jahrhundert, die Jahrhundert, /Jahrhundert
century this: dieses Jahrhundert, in diesem Jahrhundert, laufenden Jahrhundert
century last: letztes Jahrhundert, im letzten Jahrhundert, vergangenes Jahrhundert, voriges Jahrhundert, im vergangenen Jahrhundert, im vorigen Jahrhundert, der vergangenen Jahrhundert, in der vergangenen Jahrhundert, vergangenen Jahrhundert, vorigen Jahrhundert, letzten Jahrhundert, vor einem Jahrhundert
century next: nächstes Jahrhundert, im nächsten Jahrhundert, kommendes Jahrhundert, im kommenden Jahrhundert, kommenden Jahrhundert, nächsten Jahrhundert, in der nächsten Jahrhundert, in der kommenden Jahrhundert
century span: Jahrhundert, Jahrhunderte, Jahrhunderten, Jahrhunderts
season each: jede Saison, in jeder Saison
season per: pro Saison, in der Saison, je Saison, die Saison, /Saison
season this: diese Saison, in dieser Saison, laufende Saison
season last: letzte Saison, im letzten Saison, vergangene Saison, vorige Saison, im vergangenen Saison, im vorigen Saison, der vergangenen Saison, in der vergangenen Saison, vergangenen Saison, vorigen Saison, letzten Saison, vor einer Saison
season next: nächste Saison, im nächsten Saison, kommende Saison, im kommenden Saison, kommenden Saison, nächsten Saison, in der nächsten Saison, in der kommenden Saison
season span: Saison, Saisons
day this: heute, heute Abend, heute Morgen, heutigen Tag
day last: gestern, gestern Abend, in der Nacht
day next: morgen
year last: Vorjahr, im Vorjahr, Vorjahres
year on: gegenüber dem Vorjahr, im Jahresvergleich, zum Vorjahr, gegenüber dem Vorjahreszeitraum, im Vergleich zum Vorjahr, im Vorjahresvergleich
month on: gegenüber dem Vormonat, zum Vormonat, im Monatsvergleich
quarter on: gegenüber dem Vorquartal, zum Vorquartal, im Quartalsvergleich
month last: Vormonat, im Vormonat
week last: Vorwoche
quarter last: Vorquartal
year to-date: seit Jahresbeginn, seit Anfang des Jahres, bisher in diesem Jahr
fiscal-year span: Geschäftsjahr, Haushaltsjahr, Wirtschaftsjahr, Geschäftsjahres
school-year span: Schuljahr, Schuljahres
year this: heuer
quarter nth: erstes Quartal, ersten Quartal, erste Quartal, 1. Quartal, Q1 = 1
quarter nth: zweites Quartal, zweiten Quartal, zweite Quartal, 2. Quartal, Q2 = 2
quarter nth: drittes Quartal, dritten Quartal, dritte Quartal, 3. Quartal, Q3 = 3
quarter nth: viertes Quartal, vierten Quartal, vierte Quartal, 4. Quartal, Q4 = 4
half nth: erstes Halbjahr, ersten Halbjahr, erste Halbjahr, erste Jahreshälfte, ersten Jahreshälfte, 1. Halbjahr = 1
half nth: zweites Halbjahr, zweiten Halbjahr, zweite Halbjahr, zweite Jahreshälfte, zweiten Jahreshälfte, 2. Halbjahr = 2
season nth: Frühling, Frühjahr = 1
season nth: Sommer = 2
season nth: Herbst = 3
season nth: Winter = 4
