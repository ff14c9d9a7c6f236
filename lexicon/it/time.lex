language it

[months]
gennaio, gen., genn. = 1
febbraio, feb., febbr. = 2
marzo, mar. = 3
aprile, apr. = 4
maggio, mag., magg. = 5
giugno, giu. = 6
luglio, lug. = 7
agosto, ago. = 8
settembre, set., sett. = 9
ottobre, ott. = 10
novembre, nov. = 11
dicembre, dic. = 12

[weekdays]
lunedì, lunedi = 1
martedì, martedi = 2
mercoledì, mercoledi = 3
giovedì, giovedi = 4
venerdì, venerdi = 5
sabato, sabati = 6
domenica, domeniche = 7

[periods]
second each: ogni secondo
second per: al secondo, per secondo
second span: secondi
minute each: ogni minuto
minute per: al minuto, per minuto
minute span: minuto, minuti
hour each: ogni ora
hour per: all'ora, per ora, l'ora
hour last: nell'ultima ora, l'ultima ora, un'ora fa
hour span: ora, ore
day each: ogni giorno, tutti i giorni, giornalmente, quotidianamente, quotidiano, quotidiana, quotidiani, quotidiane, giornaliero, giornaliera, giornalieri, giornaliere, al dì
day per: al giorno, per giorno, in un giorno
day this: oggi, questa mattina, stamattina, stasera, in giornata, odierno, odierna, odierni, odierne
day last: ieri, il giorno prima, il giorno precedente, l'altro ieri, ieri sera, alla vigilia, nelle ultime 24 ore, nelle ultime ventiquattro ore
day next: domani, il giorno dopo, il giorno successivo, l'indomani
day span: giorno, giorni, giornata, giornate
night each: ogni notte
night per: a notte, per notte
night this: questa notte, stanotte
night last: la notte scorsa, la scorsa notte, ieri notte
night next: la notte successiva
night span: notte, notti
week each: ogni settimana, settimanalmente, settimanale, settimanali, tutte le settimane
week per: a settimana, alla settimana, per settimana
week this: questa settimana, la settimana in corso, in settimana
week last: la settimana scorsa, la scorsa settimana, settimana scorsa, la settimana precedente, la settimana passata, una settimana fa, nell'ultima settimana, della scorsa settimana
week next: la settimana prossima, la prossima settimana, la settimana successiva
week span: settimana, settimane
weekend each: ogni fine settimana
weekend this: questo fine settimana
weekend last: lo scorso fine settimana, il fine settimana scorso
weekend next: il prossimo fine settimana
weekend span: fine settimana, weekend
month each: ogni mese, mensilmente, mensile, mensili, tutti i mesi
month per: al mese, per mese
month this: questo mese, il mese in corso
month last: il mese scorso, lo scorso mese, del mese scorso, dello scorso mese, il mese precedente, del mese precedente, un mese fa, nel mese precedente, nell'ultimo mese
month next: il mese prossimo, il prossimo mese, il mese successivo
month span: mese, mesi
quarter each: ogni trimestre, trimestralmente, trimestrale, trimestrali
quarter per: a trimestre, al trimestre, per trimestre
quarter this: questo trimestre, il trimestre in corso
quarter last: il trimestre scorso, lo scorso trimestre, il trimestre precedente, del trimestre precedente, nell'ultimo trimestre
quarter next: il prossimo trimestre, il trimestre successivo
quarter span: trimestre, trimestri
half each: ogni semestre, ogni sei mesi, semestrale, semestrali
half per: a semestre, al semestre
half this: questo semestre, il semestre in corso
half last: lo scorso semestre, il semestre precedente
half next: il prossimo semestre
half span: semestre, semestri
year each: ogni anno, annualmente, annuale, annuali, tutti gli anni, annuo, annua, annui, annue
year per: all'anno, l'anno, per anno, in un anno
year this: quest'anno, l'anno in corso, di quest'anno
year last: l'anno scorso, lo scorso anno, dell'anno scorso, dello scorso anno, l'anno precedente, dell'anno precedente, l'anno passato, un anno fa, un anno prima, nell'ultimo anno, anno scorso
year next: l'anno prossimo, il prossimo anno, l'anno successivo, anno prossimo
year span: anno, anni
year on: su base annua, su base annuale, rispetto all'anno precedente, rispetto all'anno scorso, rispetto a un anno fa, su anno, anno su anno, rispetto allo stesso periodo dell'anno precedente
month on: su base mensile, rispetto al mese precedente, mese su mese, sul mese precedente
quarter on: rispetto al trimestre precedente, su base trimestrale, su trimestre
year to-date: dall'inizio dell'anno, da inizio anno, da gennaio
decade each: ogni decennio
decade per: a decennio, per decennio
decade this: questo decennio
decade last: lo scorso decennio, nell'ultimo decennio, il decennio precedente
decade next: il prossimo decennio
decade span: decennio, decenni
century this: questo secolo
century last: il secolo scorso, lo scorso secolo, del secolo scorso
century span: secolo, secoli
fiscal-year span: esercizio, anno fiscale, esercizio finanziario
school-year span: anno scolastico, anno accademico
quarter nth: primo trimestre, 1° trimestre, T1 = 1
quarter nth: secondo trimestre, 2° trimestre, T2 = 2
quarter nth: terzo trimestre, 3° trimestre, T3 = 3
quarter nth: quarto trimestre, 4° trimestre, T4 = 4
half nth: primo semestre, 1° semestre, prima metà dell'anno = 1
half nth: secondo semestre, 2° semestre, seconda metà dell'anno = 2
season nth: primavera, in primavera = 1
season nth: estate, in estate = 2
season nth: autunno, in autunno = 3
season nth: inverno, in inverno = 4
