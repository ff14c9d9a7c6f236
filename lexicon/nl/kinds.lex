# Naam van de soort: enkelvoud, meervoud, andere vormen. De soorten zelf staan in en/kinds.lex.
language nl

[kinds]
person: persoon, mensen, personen, mens, man en vrouw, lui, koppen
resident: inwoner, inwoners, bewoner, bewoners, bewoonster, omwonende, omwonenden, inwoonster
citizen: burger, burgers, staatsburger, staatsburgers, Nederlanders, Nederlander, Belgen
man: mannen, mannen
woman: vrouw, vrouwen
adult: volwassene, volwassenen
child: kind, kinderen, minderjarige, minderjarigen, schoolkinderen
boy: jongen, jongens
girl: meisje, meisjes
baby: baby, baby's, zuigeling, zuigelingen, pasgeborene, pasgeborenen
teenager: tiener, tieners, puber, pubers
young person: jongere, jongeren
pensioner: gepensioneerde, gepensioneerden, AOW'er, AOW'ers, bejaarde, bejaarden, 65-plussers
parent: ouder, ouders
mother: moeder, moeders
father: vader, vaders
pupil: leerling, leerlingen, scholier, scholieren
student: student, studenten, studente, studentes
graduate: afgestudeerde, afgestudeerden
family: gezin, gezinnen, familie, families
couple: echtpaar, echtparen, koppel, koppels
household: huishouden, huishoudens
foreigner: buitenlander, buitenlanders
immigrant: immigrant, immigranten
migrant: migrant, migranten, arbeidsmigrant, arbeidsmigranten
refugee: vluchteling, vluchtelingen
asylum seeker: asielzoeker, asielzoekers, statushouder, statushouders
displaced person: ontheemde, ontheemden
tourist: toerist, toeristen, vakantieganger, vakantiegangers
visitor: bezoeker, bezoekers, bezoekster
passenger: passagier, passagiers, reiziger, reizigers, inzittende, inzittenden, opvarende, opvarenden
pedestrian: voetganger, voetgangers
cyclist: fietser, fietsers, wielrenner, wielrenners
motorist: automobilist, automobilisten, bestuurder, bestuurders
homeless person: dakloze, daklozen
civilian: burgerslachtoffer, burgerslachtoffers
prisoner: gevangene, gevangenen, gedetineerde, gedetineerden
prisoner of war: krijgsgevangene, krijgsgevangenen
hostage: gijzelaar, gijzelaars, gegijzelden
suspect: verdachte, verdachten
offender: dader, daders, crimineel, criminelen
protester: demonstrant, demonstranten, betoger, betogers
activist: activist, activisten
supporter: aanhanger, aanhangers
fan: toeschouwer, toeschouwers, supporter, supporters, fan, fans
viewer: kijker, kijkers
listener: luisteraar, luisteraars
reader: lezer, lezers
user: gebruiker, gebruikers
follower: volger, volgers
subscriber: abonnee, abonnees
member: lid, leden
volunteer: vrijwilliger, vrijwilligers
participant: deelnemer, deelnemers, deelneemster
witness: getuige, getuigen
victim: slachtoffer, slachtoffers
survivor: overlevende, overlevenden
patient: patiënt, patiënten, zieken, zieke
donor: donor, donoren, donors
believer: gelovige, gelovigen
Catholic: katholiek, katholieken
Christian: christen, christenen
Muslim: moslim, moslims
Jew: Jood, Joden
voter: kiezer, kiezers, stemgerechtigde, stemgerechtigden
taxpayer: belastingbetaler, belastingbetalers
consumer: consument, consumenten
customer: klant, klanten
guest: gast, gasten
tenant: huurder, huurders
candidate: kandidaat, kandidaten
winner: winnaar, winnaars
worker: arbeider, arbeiders, arbeidskracht, arbeidskrachten
employee: werknemer, werknemers, medewerker, medewerkers, personeelslid, personeelsleden, werkneemster, werkenden
employer: werkgever, werkgevers
miner: mijnwerker, mijnwerkers
farmer: boer, boeren, landbouwer, landbouwers
fisherman: visser, vissers
teacher: leraar, leraren, docent, docenten, lerares, leerkracht, leerkrachten, leraars, onderwijzer, onderwijzers
professor: hoogleraar, hoogleraren, professor, professoren
doctor: arts, artsen, dokter, dokters, huisarts, huisartsen
nurse: verpleegkundige, verpleegkundigen, verpleegster, verpleegsters
scientist: wetenschapper, wetenschappers, onderzoeker, onderzoekers
engineer: ingenieur, ingenieurs
lawyer: advocaat, advocaten
judge: rechter, rechters
prosecutor: officier van justitie, officieren van justitie
journalist: journalist, journalisten, verslaggever, verslaggevers
police officer: agent, agenten, politieagent, politieagenten, politieman, politiemensen
officer: officier, officieren
guard: beveiliger, beveiligers
firefighter: brandweerman, brandweerlieden, brandweermannen, brandweermensen
rescue worker: hulpverlener, hulpverleners, reddingswerker, reddingswerkers, redder, redders
official: functionaris, functionarissen, ambtenaar, ambtenaren
diplomat: diplomaat, diplomaten
minister: minister, ministers, bewindslieden
lawmaker: Kamerlid, Kamerleden, parlementariër, parlementariërs, parlementslid, parlementsleden, afgevaardigden
senator: senator, senatoren
councillor: raadslid, raadsleden, gemeenteraadslid, gemeenteraadsleden
mayor: burgemeester, burgemeesters
expert: deskundige, deskundigen, expert, experts, specialist, specialisten
analyst: analist, analisten
economist: econoom, economen
investor: belegger, beleggers, investeerder, investeerders
shareholder: aandeelhouder, aandeelhouders
entrepreneur: ondernemer, ondernemers
athlete: sporter, sporters, atleet, atleten
player: speler, spelers, voetballer, voetballers
artist: kunstenaar, kunstenaars, artiest, artiesten
pilot: piloot, piloten
sailor: zeeman, zeelieden, matroos, matrozen, bemanningslid, bemanningsleden
priest: priester, priesters
troop: soldaat, soldaten, militair, militairen, troepen, manschappen
recruit: rekruut, rekruten, dienstplichtige, dienstplichtigen
reservist: reservist, reservisten
veteran: veteraan, veteranen
fighter: strijder, strijders
militant: rebel, rebellen, opstandeling, opstandelingen, extremist
terrorist: terrorist, terroristen
mercenary: huurling, huurlingen
brigade: brigade, brigades
battalion: bataljon, bataljons
weapon: wapen, wapens
bomb: bom, bommen
glide bomb: glijbom, glijbommen, zweefbom, zweefbommen
mine: mijn, mijnen
shell: granaat, granaten, artilleriegranaat, artilleriegranaten
missile: raket, raketten
cruise missile: kruisraket, kruisraketten
ballistic missile: ballistische raket, ballistische raketten
drone: drone, drones
tank: tank, tanks
armored vehicle: pantservoertuig, pantservoertuigen
fighter jet: gevechtsvliegtuig, gevechtsvliegtuigen, straaljager, straaljagers
warship: oorlogsschip, oorlogsschepen
submarine: onderzeeër, onderzeeërs
building: gebouw, gebouwen, pand, panden
house: huis, huizen
home: woning, woningen
apartment: appartement, appartementen, flat, flats
room: kamer, kamers
hotel: hotel, hotels
school: school, scholen
kindergarten: kinderdagverblijf, kinderdagverblijven, crèche, crèches, kleuterschool, kleuterscholen
university: universiteit, universiteiten, hogeschool, hogescholen
hospital: ziekenhuis, ziekenhuizen
pharmacy: apotheek, apotheken
church: kerk, kerken
mosque: moskee, moskeeën
shop: winkel, winkels, filiaal, filialen
supermarket: supermarkt, supermarkten
restaurant: restaurant, restaurants
bar: café, cafés
bank: bank, banken
office: kantoor, kantoren
factory: fabriek, fabrieken
power plant: elektriciteitscentrale, elektriciteitscentrales, energiecentrale
nuclear power plant: kerncentrale, kerncentrales
reactor: reactor, reactoren
turbine: windmolen, windmolens, windturbine, windturbines
solar panel: zonnepaneel, zonnepanelen
farm: boerderij, boerderijen, landbouwbedrijf, landbouwbedrijven, veehouderij, veehouderijen
shelter: opvanglocatie, opvanglocaties, schuilkelder, schuilkelders
prison: gevangenis, gevangenissen
court: rechtbank, rechtbanken
museum: museum, musea
library: bibliotheek, bibliotheken
theater: theater, theaters
stadium: stadion, stadions
airport: luchthaven, luchthavens, vliegveld, vliegvelden
port: haven, havens
station: station, stations
bridge: brug, bruggen
road: weg, wegen
street: straat, straten
charging station: laadpaal, laadpalen, laadpunt, laadpunten, laadstation, laadstations
bed: bed, bedden
seat: zetel, zetels
parking space: parkeerplaats, parkeerplaatsen, parkeerplek, parkeerplekken
country: land, landen
state: staat, staten
city: stad, steden
village: dorp, dorpen
community: gemeente, gemeenten, gemeentes
district: wijk, wijken, district, districten
province: provincie, provincies
region: regio, regio's
island: eiland, eilanden
member state: lidstaat, lidstaten
tree: boom, bomen
company: bedrijf, bedrijven, onderneming, ondernemingen, firma, firma's
airline: luchtvaartmaatschappij, luchtvaartmaatschappijen
party: partij, partijen
organization: organisatie, organisaties
union: vakbond, vakbonden
club: club, clubs, vereniging, verenigingen
team: team, teams, ploeg, ploegen
group: groep, groepen
vehicle: voertuig, voertuigen
car: auto, auto's, wagen, wagens, personenauto, personenauto's
electric car: elektrische auto, elektrische auto's
truck: vrachtwagen, vrachtwagens, vrachtauto, vrachtauto's
bus: bus, bussen
motorcycle: motor, motoren, motorfiets, motorfietsen
bicycle: fiets, fietsen
ambulance: ambulance, ambulances
train: trein, treinen
tram: tram, trams
aircraft: vliegtuig, vliegtuigen, toestel, toestellen
helicopter: helikopter, helikopters
ship: schip, schepen
boat: boot, boten
ferry: veerboot, veerboten
satellite: satelliet, satellieten
container: container, containers
animal: dier, dieren
dog: hond, honden
cat: kat, katten
horse: paard, paarden
cow: koe, koeien, rund, runderen
pig: varken, varkens
sheep: schaap, schapen
chicken: kip, kippen
bird: vogel, vogels
wolf: wolf, wolven
fish: vis, vissen
egg: ei, eieren
species: soort, soorten, diersoort, diersoorten
case: geval, gevallen, besmetting, besmettingen
death: dode, doden, dodelijk slachtoffer, dodelijke slachtoffers, sterfgeval, sterfgevallen, overledene, overledenen, verkeersdode, verkeersdoden
injury: verwonding, verwondingen
injured person: gewonde, gewonden, zwaargewonde, zwaargewonden, lichtgewonde, lichtgewonden
birth: geboorte, geboorten, geboortes
marriage: huwelijk, huwelijken, bruiloft
divorce: echtscheiding, echtscheidingen, scheiding, scheidingen
murder: moord, moorden
suicide: zelfmoord, zelfmoorden, zelfdoding, zelfdodingen
crime: misdrijf, misdrijven, delict, delicten
robbery: overval, overvallen, beroving, berovingen
burglary: inbraak, inbraken
theft: diefstal, diefstallen
arrest: aanhouding, aanhoudingen, arrestatie, arrestaties
lawsuit: rechtszaak, rechtszaken
complaint: klacht, klachten
report: melding, meldingen
attack: aanval, aanvallen, aanslag, aanslagen
airstrike: luchtaanval, luchtaanvallen
strike: staking, stakingen
explosion: explosie, explosies, ontploffing, ontploffingen
fire: brand, branden
wildfire: natuurbrand, natuurbranden, bosbrand, bosbranden
flood: overstroming, overstromingen
earthquake: aardbeving, aardbevingen
storm: storm, stormen
accident: ongeluk, ongelukken, ongeval, ongevallen
incident: incident, incidenten
protest: demonstratie, demonstraties, betoging, betogingen, protest, protesten
war: oorlog, oorlogen
flight: vlucht, vluchten
trip: rit, ritten, reis, reizen
visit: bezoek, bezoeken
overnight stay: overnachting, overnachtingen
call: telefoontje, telefoontjes, oproep, oproepen
meeting: vergadering, vergaderingen, bijeenkomst, bijeenkomsten
election: verkiezing, verkiezingen
poll: peiling, peilingen, enquête, enquêtes
vote: stem, stemmen
goal: doelpunt, doelpunten, goal, goals
win: zege, zeges, overwinning, overwinningen
defeat: nederlaag, nederlagen
draw: gelijkspel, gelijke spelen
game: wedstrijd, wedstrijden, duel, duels
medal: medaille, medailles
record: record, records
ticket: kaartje, kaartjes, ticket, tickets, toegangskaart
surgery: operatie, operaties
test: test, testen, tests
vaccination: vaccinatie, vaccinaties, inenting, inentingen, prik, prikken
dose: dosis, doses, dosissen
cigarette: sigaret, sigaretten
meal: maaltijd, maaltijden
job: baan, banen, arbeidsplaats, arbeidsplaatsen
vacancy: vacature, vacatures
layoff: ontslag, ontslagen
contract: contract, contracten
order: bestelling, bestellingen, order, orders
sale: verkoop, verkopen
loan: lening, leningen
account: rekening, rekeningen
share: aandeel, aandelen
fine: boete, boetes
permit: vergunning, vergunningen
patent: octrooi, octrooien, patent, patenten
application: aanvraag, aanvragen
asylum application: asielaanvraag, asielaanvragen
measure: maatregel, maatregelen
sanction: sanctie, sancties
law: wet, wetten
document: document, documenten
page: pagina, pagina's, bladzijde, bladzijden
book: boek, boeken
copy: exemplaar, exemplaren
film: film, films
song: liedje, liedjes, nummers
message: bericht, berichten
letter: brief, brieven
word: woord, woorden
language: taal, talen
computer: computer, computers
phone: telefoon, telefoons, smartphone, smartphones
connection: aansluiting, aansluitingen
device: apparaat, apparaten
machine: machine, machines
product: product, producten
piece: stuk, stuks, stukken
package: pakket, pakketten, pakje, pakjes
bottle: fles, flessen
generator: generator, generatoren
attempt: poging, pogingen
step: stap, stappen
reason: reden, redenen
question: vraag, vragen
problem: probleem, problemen
error: fout, fouten
project: project, projecten
event: evenement, evenementen
body: lichaam, lichamen, lijk, lijken
grave: graf, graven
prize: prijs, prijzen
place: plaats, plaatsen, plek, plekken
floor: verdieping, verdiepingen, etage, etages
respondent: respondent, respondenten, ondervraagde, ondervraagden
decibel: decibel, decibels
