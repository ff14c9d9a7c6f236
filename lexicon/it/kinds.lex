# Nome della specie: singolare, plurale, altre forme. Le specie sono definite in en/kinds.lex.
language it

[kinds]
person: persona, persone, individuo, individui, gente
resident: abitante, abitanti, residente, residenti
citizen: cittadino, cittadina, cittadini, cittadine
man: uomo, uomini
woman: donna, donne
adult: adulto, adulta, adulti, adulte, maggiorenne, maggiorenni
child: bambino, bambina, bambini, bambine, minore, minori, minorenne, minorenni, bimbo, bimba, bimbi, bimbe
boy: ragazzo, ragazzi
girl: ragazza, ragazze
baby: neonato, neonata, neonati, neonate, lattante, lattanti
teenager: adolescente, adolescenti
young person: giovane, giovani
pensioner: pensionato, pensionata, pensionati, pensionate, anziani, anziano
parent: genitore, genitori
mother: madre, madri, mamma, mamme
father: padre, padri
pupil: alunno, alunna, alunni, alunne, scolaro, scolara, scolari, scolare
student: studente, studenti, studentessa, studentesse
graduate: laureato, laureata, laureati, laureate, diplomato, diplomata, diplomati, diplomate
family: famiglia, famiglie
couple: coppia, coppie
household: nucleo familiare, nuclei familiari
foreigner: straniero, straniera, stranieri, straniere, cittadini stranieri
immigrant: immigrato, immigrata, immigrati, immigrate
migrant: migrante, migranti
refugee: rifugiato, rifugiata, rifugiati, rifugiate, profugo, profughi, profuga, profughe
asylum seeker: richiedente asilo, richiedenti asilo
displaced person: sfollato, sfollata, sfollati, sfollate
tourist: turista, turisti, turiste, villeggianti, vacanzieri
visitor: visitatore, visitatori, visitatrici
passenger: passeggero, passeggera, passeggeri, passeggere, viaggiatore, viaggiatori
pedestrian: pedone, pedoni
cyclist: ciclista, ciclisti
motorist: automobilista, automobilisti, conducente, conducenti
homeless person: senzatetto, senzatetto, senza dimora
civilian: civile, civili
prisoner: detenuto, detenuta, detenuti, detenute, prigioniero, prigioniera, prigionieri, prigioniere, carcerati
prisoner of war: prigioniero di guerra, prigionieri di guerra
hostage: ostaggio, ostaggi
suspect: sospettato, sospettata, sospettati, sospettate, indagato, indagata, indagati, indagate
defendant: imputato, imputata, imputati, imputate
protester: manifestante, manifestanti, dimostrante, dimostranti
activist: attivista, attivisti, attiviste
supporter: sostenitore, sostenitori
fan: tifoso, tifosa, tifosi, tifose, spettatore, spettatori, spettatrici
viewer: telespettatore, telespettatori
listener: ascoltatore, ascoltatori
reader: lettore, lettori
user: utente, utenti
follower: follower, follower
subscriber: abbonato, abbonata, abbonati, abbonate
member: membro, membri, iscritto, iscritta, iscritti, iscritte, soci, socio
volunteer: volontario, volontaria, volontarie, volontari
participant: partecipante, partecipanti
witness: testimone, testimoni
victim: vittima, vittime
survivor: sopravvissuto, sopravvissuta, sopravvissuti, sopravvissute, superstite, superstiti
casualty: vittime tra morti e feriti, vittime tra morti e feriti
patient: paziente, pazienti, malato, malata, malati, malate, ricoverato, ricoverata, ricoverati, ricoverate
donor: donatore, donatori
Catholic: cattolico, cattolici, cattolica, cattoliche
Christian: cristiano, cristiana, cristiani, cristiane
Muslim: musulmano, musulmana, musulmani, musulmane
Jew: ebreo, ebrei, ebrea, ebree
voter: elettore, elettori, elettrici, votante, votanti, aventi diritto
taxpayer: contribuente, contribuenti
consumer: consumatore, consumatori
customer: cliente, clienti
guest: ospite, ospiti
tenant: inquilino, inquilina, inquilini, inquiline
candidate: candidato, candidata, candidati, candidate
winner: vincitore, vincitori
worker: operaio, operaia, operaie, operai
employee: dipendente, dipendenti, lavoratore, lavoratori, lavoratrici, lavoratrice, addetto, addetta, addetti, addette, impiegato, impiegata, impiegati, impiegate, occupato, occupata, occupati, occupate
employer: datore di lavoro, datori di lavoro
miner: minatore, minatori
farmer: agricoltore, agricoltori, contadino, contadina, contadini, contadine
fisherman: pescatore, pescatori
teacher: insegnante, insegnanti, docente, docenti, maestro, maestra, maestri, maestre
professor: professore, professori
doctor: medico, medici, medica, mediche, dottori
nurse: infermiere, infermieri, infermiera
health worker: operatore sanitario, operatori sanitari, sanitari
scientist: scienziato, scienziata, scienziati, scienziate, ricercatore, ricercatori, ricercatrici
engineer: ingegnere, ingegneri
lawyer: avvocato, avvocati, avvocata, avvocate
judge: giudice, giudici, magistrati, magistrato
journalist: giornalista, giornalisti, cronista, cronisti
police officer: poliziotto, poliziotta, poliziotti, poliziotte, carabiniere, carabinieri, agente di polizia, agenti di polizia
officer: agente, agenti, ufficiale, ufficiali
firefighter: vigile del fuoco, vigili del fuoco, pompiere, pompieri
rescue worker: soccorritore, soccorritori, soccorritrici
official: funzionario, funzionaria, funzionari
diplomat: diplomatico, diplomatici
minister: ministri, ministri
lawmaker: deputato, deputata, deputati, deputate, parlamentare, parlamentari, eurodeputato, eurodeputata, eurodeputati, eurodeputate, onorevoli
senator: senatore, senatori
councillor: consigliere, consiglieri, consigliera
mayor: sindaco, sindaci
expert: esperto, esperta, esperti, esperte, specialista, specialisti
analyst: analista, analisti
economist: economista, economisti
investor: investitore, investitori
shareholder: azionista, azionisti
entrepreneur: imprenditore, imprenditori
athlete: atleta, atleti, atlete
player: giocatore, giocatori, calciatore, calciatori
artist: artista, artisti
pilot: pilota, piloti
sailor: marinaio, marinai, membri dell'equipaggio, membro dell'equipaggio
priest: sacerdote, sacerdoti, preti, prete
troop: soldato, soldati, militare, militari, soldatesse, truppe
recruit: recluta, reclute, coscritti
reservist: riservista, riservisti
veteran: veterano, veterani, reduci
fighter: combattente, combattenti
militant: miliziano, miliziani, ribelle, ribelli
terrorist: terrorista, terroristi
mercenary: mercenario, mercenari
brigade: brigata, brigate
battalion: battaglione, battaglioni
weapon: arma, armi
bomb: bomba, bombe, ordigno, ordigni
glide bomb: bomba planante, bombe plananti, bombe guidate
mine: mina, mine
shell: proiettile d'artiglieria, proiettili d'artiglieria, proiettili di artiglieria
round: proiettile, proiettili
missile: missile, missili
cruise missile: missile da crociera, missili da crociera
ballistic missile: missile balistico, missili balistici
rocket: razzo, razzi
drone: drone, droni
tank: carro armato, carri armati
fighter jet: caccia, caccia, jet da combattimento
warship: nave da guerra, navi da guerra
submarine: sottomarino, sottomarini
building: edificio, edifici, palazzo, palazzi
house: casa, case
home: abitazione, abitazioni
apartment: appartamento, appartamenti
dwelling: alloggio, alloggi
room: stanza, stanze, camera, camere
hotel: albergo, alberghi, hotel
school: scuola, scuole, istituto scolastico, istituti scolastici
kindergarten: asilo, asili, asilo nido, asili nido
university: università, università, ateneo, atenei
hospital: ospedale, ospedali
pharmacy: farmacia, farmacie
church: chiesa, chiese
shop: negozio, negozi, punto vendita, punti vendita
supermarket: supermercato, supermercati
restaurant: ristorante, ristoranti
bank: banca, banche
office: ufficio, uffici
factory: fabbrica, fabbriche, stabilimento, stabilimenti
power plant: centrale elettrica, centrali elettriche, centrale, centrali
nuclear power plant: centrale nucleare, centrali nucleari
reactor: reattore, reattori
turbine: pala eolica, pale eoliche, turbina, turbine
solar panel: pannello solare, pannelli solari, pannelli fotovoltaici
farm: azienda agricola, aziende agricole, fattoria, fattorie
shelter: rifugio, rifugi
prison: carcere, carceri
court: tribunale, tribunali
museum: museo, musei
library: biblioteca, biblioteche
theater: teatro, teatri
stadium: stadio, stadi
airport: aeroporto, aeroporti
port: porto, porti
station: stazione, stazioni
bridge: ponte, ponti
road: strada, strade
charging station: colonnina di ricarica, colonnine di ricarica, colonnine, punto di ricarica, punti di ricarica
bed: posto letto, posti letto, letti
seat: seggio, seggi
parking space: posto auto, posti auto, parcheggi
country: Paese, Paesi, paese, paesi
state: stato, stati
city: città, città
village: villaggio, villaggi, borgo, borghi
community: comune, comuni
district: quartiere, quartieri
province: provincia, province
region: regione, regioni
island: isola, isole
member state: Stato membro, Stati membri
tree: albero, alberi
company: azienda, aziende, impresa, imprese, società, ditta, ditte
party: partito, partiti
organization: organizzazione, organizzazioni
union: sindacato, sindacati
club: circolo, circoli
team: squadra, squadre
group: gruppo, gruppi
vehicle: veicolo, veicoli, mezzo pesante, mezzi pesanti
car: auto, auto, automobile, automobili, autovettura, autovetture, vettura, vetture, macchina, macchine
electric car: auto elettrica, auto elettriche
truck: camion, camion, tir, autocarri
bus: autobus, autobus, pullman, bus
motorcycle: moto, moto, motocicletta, motociclette
bicycle: bicicletta, biciclette, bici
ambulance: ambulanza, ambulanze
train: treno, treni
aircraft: aereo, aerei, velivolo, velivoli
helicopter: elicottero, elicotteri
ship: nave, navi
boat: barca, barche, imbarcazione, imbarcazioni, barcone, barconi
ferry: traghetto, traghetti
satellite: satellite, satelliti
container: container, container
animal: animale, animali, capo di bestiame
dog: cane, cani
cat: gatto, gatti
horse: cavallo, cavalli
cow: mucca, mucche, vacca, vacche
head of cattle: capi di bestiame, capi di bestiame
pig: maiale, maiali, suini, suino
sheep: pecora, pecore
chicken: gallina, galline, polli, pollo
wolf: lupo, lupi
bear: orso, orsi
bird: uccello, uccelli
fish: pesce, pesci
egg: uovo, uova
species: specie, specie
case: caso, casi, contagio, contagi, positivi
new case: nuovo caso, nuovi casi
death: decesso, decessi, morto, morti, morta, morte, vittima mortale, vittime mortali, defunti
injury: lesione, lesioni
injured person: ferito, feriti, ferita, ferite
birth: nascita, nascite, nati
marriage: matrimonio, matrimoni
divorce: divorzio, divorzi
murder: omicidio, omicidi, femminicidi, femminicidio
suicide: suicidio, suicidi
crime: reato, reati, delitto, delitti
robbery: rapina, rapine
theft: furto, furti
arrest: arresto, arresti
complaint: denuncia, denunce
attack: attacco, attacchi, attentato, attentati
airstrike: raid aereo, raid aerei, attacco aereo, attacchi aerei
strike: sciopero, scioperi
explosion: esplosione, esplosioni
fire: incendio, incendi, rogo, roghi
flood: alluvione, alluvioni
earthquake: terremoto, terremoti, scossa, scosse, sisma
storm: tempesta, tempeste, temporale, temporali
accident: incidente, incidenti
protest: protesta, proteste, manifestazione, manifestazioni
war: guerra, guerre
flight: volo, voli
trip: viaggio, viaggi
visit: visita, visite
overnight stay: pernottamento, pernottamenti
arrival: sbarco, sbarchi, arrivi, arrivo
call: chiamata, chiamate, telefonata, telefonate
meeting: incontro, incontri, riunione, riunioni
election: elezione, elezioni
poll: sondaggio, sondaggi
vote: voto, voti
goal: gol, gol, rete, reti
win: vittoria, vittorie
defeat: sconfitta, sconfitte
draw: pareggio, pareggi
game: partita, partite, gara, gare
medal: medaglia, medaglie
gold medal: oro, ori
record: record, record
ticket: biglietto, biglietti
surgery: intervento chirurgico, interventi chirurgici
operation: operazione, operazioni
test: test, test, tampone, tamponi
vaccination: vaccinazione, vaccinazioni
dose: dose, dosi
cigarette: sigaretta, sigarette
meal: pasto, pasti
job: posto di lavoro, posti di lavoro
vacancy: posto vacante, posti vacanti
layoff: licenziamento, licenziamenti, esubero, esuberi
contract: contratto, contratti
order: ordine, ordini
sale: vendita, vendite
loan: prestito, prestiti
mortgage: mutuo, mutui
account: conto, conti
share: azione, azioni
fine: multa, multe
permit: permesso, permessi, autorizzazione, autorizzazioni
patent: brevetto, brevetti
application: domanda, domande
request: richiesta, richieste
measure: misura, misure
sanction: sanzione, sanzioni
law: legge, leggi
document: documento, documenti
page: pagina, pagine
book: libro, libri
copy: copia, copie
film: film, film
song: canzone, canzoni
message: messaggio, messaggi
letter: lettera, lettere
word: parola, parole
language: lingua, lingue
computer: computer, computer
phone: telefono, telefoni, smartphone, cellulare, cellulari
connection: allaccio, allacci
device: dispositivo, dispositivi
machine: macchinario, macchinari
product: prodotto, prodotti
piece: pezzo, pezzi
package: pacco, pacchi
bottle: bottiglia, bottiglie
generator: generatore, generatori
attempt: tentativo, tentativi
step: passo, passi
reason: motivo, motivi, ragione, ragioni
problem: problema, problemi
error: errore, errori
project: progetto, progetti
event: evento, eventi
body: corpo, corpi, cadavere, cadaveri, salma, salme
grave: tomba, tombe
prize: premio, premi
place: posto, posti
floor: piano, piani
respondent: intervistato, intervistata, intervistati, intervistate
decibel: decibel, decibel
