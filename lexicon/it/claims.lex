language it

[changes]
up verb: aumenta, aumentano, aumentava, aumentavano, aumentò, aumentarono, aumentato, aumentata, aumentati, aumentate, aumenterà, aumentare, aumentando, è aumentato
up verb: è aumentata, sono aumentati, sono aumentate, sale, salgono, saliva, salì, è salito, è salita, sono saliti, sono salite, salito, salita, saliti, salite
up verb: salire, salirà, cresce, crescono, cresceva, crescevano, crescerà, crescerebbe, crescere, è cresciuto, è cresciuta, sono cresciuti, sono cresciute, cresciuto
up verb: cresciuta, cresciuti, cresciute, guadagna, guadagnano, guadagnava, guadagnavano, guadagnò, guadagnarono, guadagnato, guadagnata, guadagnati, guadagnate
up verb: guadagnerà, guadagnare, guadagnando, rialza, rialzano, rialzava, rialzavano, rialzò, rialzarono, rialzato, rialzata, rialzati, rialzate, rialzerà, rialzare
up verb: rialzando, alza, alzano, alzava, alzavano, alzò, alzarono, alzato, alzata, alzati, alzate, alzerà, alzare, alzando, incrementa, incrementano, incrementava
up verb: incrementavano, incrementò, incrementarono, incrementato, incrementata, incrementati, incrementate, incrementerà, incrementare, incrementando, si impenna
up verb: balza, balzano, balzato, balzata, è balzato, è balzata, salendo, crescendo, rincara, rincarano, rincarava, rincaravano, rincarò, rincararono, rincarato
up verb: rincarata, rincarati, rincarate, rincarerà, rincarare, rincarando, accelera, ha accelerato, ha alzato, ha aumentato, hanno aumentato, ha innalzato, rafforzato
up verb: migliorato, rimbalza, rimbalzato, rimbalzata
up noun: aumento, aumenti, crescita, incremento, incrementi, rialzo, rialzi, balzo, impennata, salita, rincaro, rincari, progresso, guadagno, rimbalzo, espansione
up noun: accelerazione
up adverb: in aumento, in crescita, in rialzo, al rialzo, superiore, superiori, più alto, più alta, più alti, più alte, maggiore, maggiori
down verb: diminuisce, diminuiscono, diminuiva, diminuivano, diminuì, diminuirono, diminuito, diminuita, diminuiti, diminuite, diminuirà, diminuire, è diminuito
down verb: è diminuita, sono diminuiti, sono diminuite, cala, calano, calava, calavano, calò, calarono, calato, calata, calati, calate, calerà, calare, calando, è calato
down verb: è calata, sono calati, sono calate, scende, scendono, scendeva, scendevano, scenderà, scendere, sceso, scesa, scesi, scese, è sceso, è scesa, sono scesi
down verb: sono scese, cade, cadono, caduto, caduta, caduti, cadute, è caduto, è caduta, crolla, crollano, crollava, crollavano, crollò, crollarono, crollato, crollata
down verb: crollati, crollate, crollerà, crollare, crollando, è crollato, è crollata, sono crollati, sono crollate, perde, perdono, perdeva, perso, persa, persi
down verb: perse, ha perso, hanno perso, ridotto, ridotta, ridotti, ridotte, si riduce, si riducono, si è ridotto, si è ridotta, ha ridotto, hanno ridotto, ridurre
down verb: riduce, riducono, si contrae, si è contratto, si è contratta, arretra, arretrano, arretrava, arretravano, arretrò, arretrarono, arretrato, arretrata, arretrati
down verb: arretrate, arretrerà, arretrare, arretrando, rallenta, rallentano, rallentava, rallentavano, rallentò, rallentarono, rallentato, rallentata, rallentati
down verb: rallentate, rallenterà, rallentare, rallentando, taglia, tagliano, tagliato, tagliata, tagliati, tagliate, tagliare, ha tagliato, abbassa, abbassano, abbassava
down verb: abbassavano, abbassò, abbassarono, abbassato, abbassata, abbassati, abbassate, abbasserà, abbassare, abbassando, ha abbassato, flette, si dimezza
down noun: calo, cali, diminuzione, diminuzioni, riduzione, riduzioni, ribasso, ribassi, discesa, crollo, crolli, caduta, contrazione, flessione, perdita, taglio
down noun: tagli, rallentamento, arretramento, declino
down adverb: in calo, in diminuzione, in discesa, in ribasso, al ribasso, in flessione, inferiore, inferiori, più basso, più bassa, più bassi, più basse, minore, minori
flat: stabile, stabili, invariato, invariata, invariati, invariate, costante, costanti, stagna, è rimasto, è rimasta, sono rimasti, sono rimaste, rimane, rimangono
flat: resta, restano, senza variazioni, fermo
times: raddoppia, raddoppiano, raddoppiò, raddoppiato, raddoppiata, raddoppiati, raddoppiate, raddoppiare, è raddoppiato, è raddoppiata, sono raddoppiati, sono raddoppiate = 2
times: ha raddoppiato, raddoppio, il doppio, il doppio di, doppio, doppia, due volte tanto, due volte più = 2
times: triplica, triplicano, triplicò, triplicato, triplicata, triplicati, triplicate, triplicare, è triplicato, è triplicata, sono triplicati, sono triplicate = 3
times: il triplo, il triplo di, tre volte tanto, tre volte più = 3
times: quadruplica, quadruplicano, quadruplicò, quadruplicato, quadruplicata, quadruplicati, quadruplicate, quadruplicare, è quadruplicato, è quadruplicata, il quadruplo = 4
times: quattro volte tanto, quattro volte più = 4
times: quintuplica, quintuplicano, quintuplicato, quintuplicata, quintuplicati, quintuplicate, è quintuplicato, è quintuplicata, il quintuplo, cinque volte più = 5
times: decuplica, decuplicano, decuplicato, decuplicata, è decuplicato, è decuplicata, dieci volte più, dieci volte tanto = 10
times: dimezza, dimezzano, dimezzò, dimezzato, dimezzata, dimezzati, dimezzate, dimezzare, è dimezzato, è dimezzata, sono dimezzati, sono dimezzate, si è dimezzato = 1/2
times: si è dimezzata, si sono dimezzati, si sono dimezzate, dimezzamento, la metà di = 1/2
times unit: volte, volta, volte più, volte tanto, volte superiore = 1
to: a, ai, al, alla, allo, fino a, arriva a, arrivano a, è arrivato a, è arrivata a, raggiunge, raggiungono, raggiungendo, raggiunto, raggiunta, ha raggiunto
to: hanno raggiunto, raggiunse, ammonta a, ammontano a, ammontava a, si attesta a, si è attestato a, si è attestata a, si attesta al, pari a, pari al, è pari a
to: totalizza, tocca, ha toccato
by: di, del, dell', dello, della
from: da, dal, dai, dalla, dallo, rispetto a, rispetto al, rispetto ai, rispetto alla, contro, contro i, contro il, in confronto a, a fronte di, invece di

[aggregations]
total: in totale, totale, totali, complessivamente, nel complesso, in tutto, complessivo, complessiva, complessivi, complessive, somma, globalmente, tutti insieme
total: insieme, in complesso, in tutto e per tutto
mean: in media, mediamente, media, medio, medi, medie, mediana, mediano
cumulative: finora, fino ad oggi, fino a oggi, sinora, ad oggi, a oggi, dall'inizio, già, cumulato, cumulata, cumulati, cumulate, cumulativo, cumulativa, cumulativi
cumulative: cumulative, fino a questo momento, a tutt'oggi
increment: ulteriore, ulteriori, altri, altre, altro, in più, aggiuntivo, aggiuntiva, aggiuntivi, aggiuntive, nuovo, nuova, nuovi, nuove, di nuovo, supplementare
increment: supplementari, addizionale, ancora
rate: pro capite, a testa, per abitante, per persona, ogni 100 mila abitanti, ogni 100.000 abitanti, per 100.000 abitanti, tasso, tassi, quota, quote, percentuale
rate: ritmo, proporzione
instant: attualmente, al momento, ora, adesso, oggi, alla fine, a fine, all'inizio, in questo momento, tuttora

[modalities]
proposed: proposto, proposta, proposti, proposte, propone, propongono, ha proposto, hanno proposto, pianificato, pianificata, pianificati, pianificate, in programma
proposed: programmato, programmata, programmati, programmate, prevede di, prevedono di, intende, intendono, vuole, vogliono, vorrebbe, vorrebbero, potrebbe, potrebbero
proposed: dovrebbe, dovrebbero, può, possono, deve, devono, obiettivo, obiettivi, promette, promettono, ha promesso, promesso, promessa, progetto, punta a, puntano a
proposed: mira a, mirano a, chiede, chiedono, ha chiesto, bozza, eventuale, eventuali, possibile, possibili, forse, annunciato, annunciata, annunciati, annunciate
proposed: piano di, impegno, suggerisce, raccomanda, desidera
estimated: stimato, stimata, stimati, stimate, stima, stime, stimano, si stima, si stimano, secondo le stime, sarebbe, sarebbero, avrebbe, avrebbero, probabilmente
estimated: presumibilmente, presunto, presunta, presunti, presunte, provvisorio, provvisoria, provvisorie, provvisori, preliminare, preliminari, a quanto pare, apparentemente
estimated: verosimilmente, pare, sembra
forecast: previsto, prevista, previsti, previste, prevede, prevedono, previsione, previsioni, atteso, attesa, attesi, attese, si attende, si aspetta, si aspettano
forecast: sarà, saranno, avrà, avranno, proiezione, proiezioni, pronostica, stimato per, entro il
conditional: se, qualora, purché, a condizione che, a patto che, in caso di, nel caso, nell'ipotesi, ammesso che, salvo che, a meno che, ipotesi, scenario, se fosse
conditional: se fossero
withdrawn: in una versione precedente, in una precedente versione, una versione precedente, una precedente versione, nella versione precedente, in un primo momento era stato
withdrawn: inizialmente era stato, inizialmente si era, inizialmente si parlava di, in un primo momento si parlava di, erroneamente, per errore, rettifica, errata corrige
withdrawn: correzione, corretto, corretta, corretti, corrette, a differenza di quanto scritto, contrariamente a quanto scritto, contrariamente a quanto riportato
withdrawn: contrariamente a quanto annunciato, ritirato, ritirata, ritirati, ritirate, smentito, smentita, smentiti, smentite, in precedenza si era, e non, come riportato in precedenza

[polarity]
negative: deficit, disavanzo, perdita, perdite, passivo, in rosso, negativo, negativa, negativi, negative, saldo negativo, carenza, debito, debiti, sotto zero, sottozero
negative: ammanco, buco, deflussi, deflusso
positive: avanzo, utile, utili, attivo, surplus, guadagno, guadagni, profitto, profitti, positivo, positiva, positivi, positive, saldo positivo, sopra zero, afflussi
positive: afflusso
neutral: saldo, bilancio, risultato

[rest]
stop: ma, però, tuttavia, sebbene, benché, mentre, perché, poiché, quindi, perciò, dunque, compresi, comprese, compreso, compresa, inclusi, incluse, incluso
stop: inclusa, tra cui, fra cui, di cui, nonostante, malgrado, dopo, prima, quando, dove, che, e, invece, bensì, inoltre
filler: per esempio, ad esempio, cioè, infatti, proprio, appunto, naturalmente, ovviamente, soltanto, solo, semplicemente, insomma, in particolare, soprattutto
filler: ovvero, ossia
hesitation: ehm, eh, mah, boh

[function]
det: il, lo, la, l', i, gli, le, un, uno, una, un', dei, degli, delle, questo, questa, questi, queste, quest', quello, quella, quelli, quelle, quel, quell'
det: quei, quegli, ogni, ciascuno, ciascuna, tutti, tutte, tutto, tutta, altro, altri, altra, altre, qualche, alcuni, alcune, nessun, nessuna, suo, sua, suoi
det: sue, loro, stesso, stessa, tale, tali
prep of: di, del, dello, della, dell', dei, degli, delle, d'
prep: a, al, allo, alla, all', ai, agli, alle, da, dal, dallo, dalla, dall', dai, dagli, dalle, in, nel, nello, nella, nell', nei, negli, nelle, su, sul, sullo
prep: sulla, sull', sui, sugli, sulle, con, col, per, tra, fra, contro, durante, dopo, prima, prima di, senza, verso, secondo, presso, entro, oltre, sotto, sopra
prep: dietro, davanti a, lungo, mediante, tramite, eccetto, nonostante, riguardo a, circa, a causa di, grazie a, nel corso di, nel corso del, insieme a, fino a
prep: rispetto a
prep place: vicino a, nei pressi di, a nord di, a sud di
conj: e, ed, o, oppure, ma, però, che, se, perché, quando, mentre, come, né, quindi, dunque, anche se, sebbene, benché, affinché, finché, poiché, siccome, dopo che
conj: prima che, cioè
aux: è, sono, era, erano, sarà, saranno, sarebbe, sarebbero, fu, furono, stato, stata, stati, state, essere, ha, hanno, aveva, avevano, avrà, avranno, avrebbe
aux: avrebbero, ebbe, avere, viene, vengono, veniva, può, possono, deve, devono, va, vanno, sta, stanno
rel: che, se, cui, il quale, la quale, i quali, le quali, dove, chi, della quale, del quale
adv: anche, ancora, già, molto, più, qui, lì, là, poi, allora, sempre, spesso, ieri, oggi, ormai, solo, soltanto, soprattutto, pure, inoltre, infine, così
adv: quasi, adesso, subito, prima, dopo, appena, mai, presto, tardi

[abbreviations]
sig, sig.ra, sigg, dott, dott.ssa, prof, prof.ssa, ing, avv, geom, rag, arch, on, sen, gen, col, magg, cap, ten, mons, don, s, ss, art, artt, n, nn, p
pp, pag, pagg, vol, ed, es, ecc, etc, cfr, c.a, ca, mln, mld, mrd, tel, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic, genn, sett, a.C, d.C, v
vs, S.p.A, s.r.l, S.r.l, spa, fig, tab, min, max, sec, h, ab, prov, loc, fr, lett, co, d.lgs, c.p, c.p.p, u.s, S.Em

[identifiers]
part: articolo, art., articoli, artt., comma, pagina, pag., p., capitolo, cap., volume, vol., numero, n., nº, n°, allegato, figura, tabella, paragrafo, titolo
part: episodio, stagione, fase, tappa, versione, atto
product: Boeing, Airbus, Covid, Covid-19, COVID-19, Fiat, iPhone, Windows, Ariane, Falcon, Soyuz, modello, tipo, classe, Vespa, Frecciarossa, Leopard, Panda, Euro
product: MiG
route: volo, linea, strada statale, statale, SS, SP, autostrada, A, via, viale, corso, piazza, binario, uscita, treno, camera, stanza, aula, sala, bus n., terminal
route: civico, interno
event: Apollo, Europei, Mondiali, Agenda, gruppo, Expo, Formula, girone, Serie, giornata, Olimpiade, Notte
code: ISO, telefono, tel., PIN, CAP, IBAN, codice, protocollo, partita IVA, FTSE, Dax

[endings]
suffix: o, a, i, e =
suffix: ità = ità
suffix: are, ato, ata, ati, ate, ano, ava, avano, arono, ando, erà, eranno =
suffix: ere, uto, uta, uti, ute, ono, eva, evano, endo =
suffix: ire, ito, ita, iti, ite, isce, iscono, iva, ivano, irono =
suffix: zione, zioni = zion
suffix: chi, che = c
suffix: ghi, ghe = g

[lemmas]
morire: morto, morta, morti, morte, muore, muoiono, morì, morirono, è morto, sono morti, deceduto, deceduta, deceduti, decedute
uccidere: ucciso, uccisa, uccisi, uccise, uccide, uccidono, uccisero
ferire: ferito, ferita, feriti, ferite, ferisce
salire: sale, salgono, salito, salita, saliti
scendere: scende, scendono, sceso, scesa, scesi
crescere: cresce, crescono, cresciuto, cresciuta, cresciuti
perdere: perso, persa, persi, perde, perdono
distruggere: distrutto, distrutta, distrutti, distrutte, distrugge
danneggiare: danneggiato, danneggiata, danneggiati, danneggiate
abbattere: abbattuto, abbattuti, abbattuta, abbattute
lanciare: lanciato, lanciati, lanciata, lanciate, lancia, lanciano
arrestare: arrestato, arrestata, arrestati, arrestate
salvare: salvato, salvata, salvati, salvate, soccorso, soccorsi
vendere: venduto, venduta, venduti, vendute, vende, vendono
nascere: nato, nata, nati, nate, nasce, nascono
produrre: prodotto, prodotta, produce, producono
spendere: speso, spesa, spesi, spese, spende, spendono
uomo: uomini

[synonyms]
killed: morire, uccidere, morto, morti, vittima mortale, vittime mortali, decesso, decessi, perdere la vita, ha perso la vita, hanno perso la vita, bilancio delle vittime
injured: ferire, ferito, feriti, lesioni
missing: disperso, dispersi, dispersa, disperse, scomparso, scomparsi, scomparsa, scomparse
casualties: morti e feriti, vittime tra morti e feriti
arrested: arrestare, arresto, arresti, fermato, fermati
evacuated: evacuato, evacuati, evacuata, evacuate, evacuare, evacuazione
rescued: salvare, soccorso
destroyed: distruggere, distruzione
damaged: danneggiare
intercepted: abbattere, intercettato, intercettati, intercettata, intercettate
launched: lanciare, lancio
population: popolazione, abitanti, residenti
households: nucleo familiare, nuclei familiari
born: nascere, nascita, nascite, neonati
life expectancy: speranza di vita, aspettativa di vita
GDP: Pil, PIL, prodotto interno lordo
inflation: inflazione, tasso di inflazione, tasso d'inflazione, carovita
interest rate: tasso d'interesse, tasso di interesse, tassi d'interesse, tassi di interesse
employed: occupato, occupati, occupata, occupate, occupazione
unemployed: disoccupato, disoccupati, disoccupata, disoccupate
unemployment rate: tasso di disoccupazione
unemployment: disoccupazione
revenue: ricavo, ricavi, fatturato, giro d'affari
profit: utile, utili, utile netto, profitto, profitti
operating profit: utile operativo, risultato operativo
exported: esportazione, esportazioni, export, esportato, esportati, esportata, esportate
imported: importazione, importazioni, import, importato, importati, importata, importate
public debt: debito pubblico
budget deficit: deficit di bilancio, disavanzo pubblico
wages: salari, salario, stipendio, stipendi, retribuzione, retribuzioni
real wages: salari reali
minimum wage: salario minimo
emissions: emissione, emissioni
rainfall: precipitazione, precipitazioni, pioggia, piogge
temperature: temperatura, temperature
sold: vendere, vendita, vendite
produced: produrre, produzione
turnout: affluenza
visitors: visitatore, visitatori
passengers: passeggero, passeggeri
overnight stays: pernottamento, pernottamenti, presenze
nominal: nominale, nominali
real: reale, reali
gross: lordo, lorda, lordi
net: netto, netta, netti
average: media, medio, in media
median: mediana, mediano

[distinct]
killed, injured, missing, casualties, arrested, evacuated, rescued
destroyed, damaged
launched, intercepted
population, households, born, employed, unemployed
unemployment rate
GDP, inflation, revenue
profit, operating profit
exported, imported
public debt, budget deficit
wages, real wages, minimum wage
nominal, real
gross, net
average, median
visitors, passengers, overnight stays
sold, produced

[places]
Italy in European Union: Italia; adjective italiano, italiana, italiani, italiane
San Marino in Europe: San Marino
Germany in European Union: Germania; adjective tedesco, tedesca, tedeschi, tedesche
France in European Union: Francia; adjective francese, francesi
Spain in European Union: Spagna; adjective spagnolo, spagnola, spagnoli, spagnole
Portugal in European Union: Portogallo; adjective portoghese, portoghesi
Austria in European Union: Austria; adjective austriaco, austriaca, austriaci
Switzerland in Europe: Svizzera; adjective svizzero, svizzera, svizzeri, svizzere
Belgium in European Union: Belgio
Netherlands in European Union: Paesi Bassi, Olanda; adjective olandese, olandesi
Greece in European Union: Grecia; adjective greco, greca
Poland in European Union: Polonia; adjective polacco, polacca
Hungary in European Union: Ungheria; adjective ungherese, ungheresi
Romania in European Union: Romania; adjective rumeno, rumena, rumeni, rumene
Croatia in European Union: Croazia
Slovenia in European Union: Slovenia
Sweden in European Union: Svezia; adjective svedese, svedesi
Norway in Europe: Norvegia
Denmark in European Union: Danimarca
Albania in Europe: Albania; adjective albanese, albanesi
United Kingdom in Europe: Regno Unito, Gran Bretagna, Inghilterra; adjective britannico, britannica, britannici, inglese, inglesi
Ukraine in Europe: Ucraina; adjective ucraino, ucraina, ucraini, ucraine
Russia in Europe: Russia; adjective russo, russa, russi, russe
Turkey in Asia: Turchia; adjective turco, turca, turchi, turche
Israel in Middle East: Israele; adjective israeliano, israeliana, israeliani, israeliane
Libya in Africa: Libia; adjective libico, libica
Tunisia in Africa: Tunisia
Egypt in Africa: Egitto
United States in North America: Stati Uniti, Usa, USA; adjective americano, americana, americani, americane, statunitense, statunitensi
China in Asia: Cina; adjective cinese, cinesi
Japan in Asia: Giappone; adjective giapponese, giapponesi
India in Asia: India
Brazil in South America: Brasile
European Union in Europe: Unione europea, Unione Europea, Ue, UE
eurozone in European Union: eurozona, zona euro, area euro
NATO in world: Nato, NATO
Europe in world: Europa; adjective europeo, europea, europei, europee
Africa in world: Africa
Asia in world: Asia
world: mondo, in tutto il mondo, mondiale
Rome in Italy: Roma
Milan in Italy: Milano
Naples in Italy: Napoli
Turin in Italy: Torino
Palermo in Italy: Palermo
Genoa in Italy: Genova
Bologna in Italy: Bologna
Florence in Italy: Firenze
Bari in Italy: Bari
Catania in Italy: Catania
Venice in Italy: Venezia
Verona in Italy: Verona
Padua in Italy: Padova
Trieste in Italy: Trieste
Sicily in Italy: Sicilia
Sardinia in Italy: Sardegna
Lombardy in Italy: Lombardia
Tuscany in Italy: Toscana
Lazio in Italy: Lazio
Veneto in Italy: Veneto
Piedmont in Italy: Piemonte
Campania in Italy: Campania
Puglia in Italy: Puglia
Calabria in Italy: Calabria
Emilia-Romagna in Italy: Emilia-Romagna
Kyiv in Ukraine: Kiev, Kyiv
Moscow in Russia: Mosca
Paris in France: Parigi
