# Slagets namn: singular, plural, andra former. Slagen själva står i en/kinds.lex.
language sv

[kinds]
person: person, personer, människor, människa, personerna, människorna, människan, folk, själar
resident: invånare, invånare, invånarna, boende, bybor, invånaren
citizen: medborgare, medborgare, medborgarna, svenskar, svensk
man: man, män, männen, mannen
woman: kvinna, kvinnor, kvinnorna, kvinnan
adult: vuxen, vuxna
child: barn, barn, barnen, barnet, minderåriga, skolbarn, unge, ungar
boy: pojke, pojkar, pojkarna, pojken, kille, killar
girl: flicka, flickor, flickorna, flickan, tjej, tjejer
baby: bebis, bebisar, spädbarn, nyfödda, bäbis
teenager: tonåring, tonåringar, tonåringarna
young person: ung person, unga personer, ungdomar, ungdom, unga
pensioner: pensionär, pensionärer, pensionärerna, ålderspensionärer
parent: förälder, föräldrar, föräldrarna
mother: mor, mödrar, mamma, mammor
father: far, fäder, pappa, pappor
pupil: elev, elever, eleverna
student: student, studenter, studenterna, studerande
graduate: utexaminerad, utexaminerade
family: familj, familjer, familjerna
couple: äkta par, äkta par, gifta par
household: hushåll, hushåll, hushållen
foreigner: utlänning, utlänningar
immigrant: invandrare, invandrare, invandrarna
migrant: migrant, migranter
refugee: flykting, flyktingar, flyktingarna
asylum seeker: asylsökande, asylsökande, asylsökandena
displaced person: internflykting, internflyktingar
tourist: turist, turister, turisterna
visitor: besökare, besökare, besökarna
passenger: passagerare, passagerare, passagerarna, resenär, resenärer, resande
pedestrian: fotgängare, fotgängare, gående
cyclist: cyklist, cyklister
motorist: bilist, bilister, förare, bilförare
homeless person: hemlös, hemlösa
villager: bybo, byborna
civilian: civil, civila, civilperson, civilpersoner
prisoner: fånge, fångar, fångarna, intagen, intagna
prisoner of war: krigsfånge, krigsfångar
hostage: gisslan, gisslan, gisslantagna
suspect: misstänkt, misstänkta
defendant: åtalad, åtalade, tilltalad, tilltalade
offender: gärningsman, gärningsmän, brottsling, brottslingar, kriminella
protester: demonstrant, demonstranter, demonstranterna
activist: aktivist, aktivister
supporter: anhängare, anhängare
fan: åskådare, åskådare, supportrar, supporter, fans
viewer: tittare, tittare
listener: lyssnare, lyssnare
reader: läsare, läsare
user: användare, användare, användarna
follower: följare, följare
subscriber: abonnent, abonnenter, prenumerant, prenumeranter
member: medlem, medlemmar, medlemmarna, ledamot, ledamöter
volunteer: volontär, volontärer, frivillig, frivilliga
participant: deltagare, deltagare, deltagarna
witness: vittne, vittnen
victim: offer, offer, offren
survivor: överlevande, överlevande
patient: patient, patienter, patienterna
donor: donator, donatorer, blodgivare
believer: troende, troende
Catholic: katolik, katoliker
Christian: kristen, kristna
Muslim: muslim, muslimer
Jew: jude, judar
voter: väljare, väljare, väljarna, röstberättigad, röstberättigade
taxpayer: skattebetalare, skattebetalare
consumer: konsument, konsumenter
customer: kund, kunder, kunderna
guest: gäst, gäster, gästerna
tenant: hyresgäst, hyresgäster
candidate: kandidat, kandidater
winner: vinnare, vinnare
worker: arbetare, arbetare, arbetarna
employee: anställd, anställda, medarbetare, arbetstagare, löntagare, sysselsatta
employer: arbetsgivare, arbetsgivare
miner: gruvarbetare, gruvarbetare
farmer: bonde, bönder, bönderna, lantbrukare, jordbrukare
fisherman: fiskare, fiskare
teacher: lärare, lärare, lärarna, lärarinna
professor: professor, professorer
doctor: läkare, läkare, läkarna, doktorer
nurse: sjuksköterska, sjuksköterskor, undersköterska, undersköterskor
scientist: forskare, forskare, forskarna, vetenskapsman, vetenskapsmän
engineer: ingenjör, ingenjörer
lawyer: advokat, advokater, jurist, jurister
judge: domare, domare
prosecutor: åklagare, åklagare
journalist: journalist, journalister, reporter, reportrar
police officer: polis, poliser, poliserna, polisman, polismän
officer: officer, officerare
guard: väktare, väktare, vakter
firefighter: brandman, brandmän, brandmännen
rescue worker: räddningsarbetare, räddningsarbetare
official: tjänsteman, tjänstemän
diplomat: diplomat, diplomater
minister: minister, ministrar
lawmaker: riksdagsledamot, riksdagsledamöter, parlamentariker, EU-parlamentariker
senator: senator, senatorer
councillor: kommunpolitiker, kommunpolitiker
mayor: borgmästare, borgmästare
expert: expert, experter
analyst: analytiker, analytiker
economist: ekonom, ekonomer
investor: investerare, investerare
shareholder: aktieägare, aktieägare
entrepreneur: företagare, företagare, entreprenör, entreprenörer
athlete: idrottare, idrottare
player: spelare, spelare
artist: artist, artister, konstnär, konstnärer
pilot: pilot, piloter
sailor: sjöman, sjömän, besättningsman, besättningsmän
priest: präst, präster
troop: soldat, soldater, soldaterna, militärer, trupper
recruit: rekryt, rekryter, värnpliktig, värnpliktiga
reservist: reservist, reservister
veteran: veteran, veteraner
fighter: krigare, krigare, stridande
militant: rebell, rebeller, upprorsman, upprorsmän
terrorist: terrorist, terrorister
mercenary: legosoldat, legosoldater
brigade: brigad, brigader
battalion: bataljon, bataljoner
weapon: vapen, vapen
bomb: bomb, bomber, bomberna
glide bomb: glidbomb, glidbomber
mine: mina, minor
shell: granat, granater, artillerigranat, artillerigranater
missile: robot, robotar, missil, missiler
cruise missile: kryssningsrobot, kryssningsrobotar
ballistic missile: ballistisk robot, ballistiska robotar, ballistiska missiler
rocket: raket, raketer
drone: drönare, drönare, drönarna
tank: stridsvagn, stridsvagnar
fighter jet: stridsflygplan, stridsflygplan, jaktplan
warship: örlogsfartyg, örlogsfartyg, krigsfartyg
submarine: ubåt, ubåtar
building: byggnad, byggnader, byggnaderna
house: hus, hus, husen, villa, villor
home: hem, hem, hemmen
apartment: lägenhet, lägenheter, lägenheterna
dwelling: bostad, bostäder, bostäderna
room: rum, rum
hotel: hotell, hotell
school: skola, skolor, skolorna
kindergarten: förskola, förskolor, dagis
university: universitet, universitet, högskola, högskolor
hospital: sjukhus, sjukhus, sjukhusen
clinic: vårdcentral, vårdcentraler
pharmacy: apotek, apotek
church: kyrka, kyrkor
mosque: moské, moskéer
shop: butik, butiker, butikerna, affär, affärer
restaurant: restaurang, restauranger
bank: bank, banker
office: kontor, kontor
factory: fabrik, fabriker
power plant: kraftverk, kraftverk
nuclear power plant: kärnkraftverk, kärnkraftverk
reactor: reaktor, reaktorer
turbine: vindkraftverk, vindkraftverk, vindsnurra, vindsnurror
solar panel: solpanel, solpaneler
farm: gård, gårdar, jordbruk, lantbruk
shelter: skyddsrum, skyddsrum
prison: fängelse, fängelser, anstalt, anstalter
court: domstol, domstolar, tingsrätt, tingsrätter
museum: museum, museer
library: bibliotek, bibliotek
theater: teater, teatrar
airport: flygplats, flygplatser
port: hamn, hamnar
station: station, stationer
bridge: bro, broar
road: väg, vägar
street: gata, gator
charging station: laddstation, laddstationer, laddpunkt, laddpunkter, laddstolpe, laddstolpar
bed: säng, sängar, vårdplats, vårdplatser, bäddar
seat: mandat, mandat
parking space: parkeringsplats, parkeringsplatser, p-platser
country: land, länder, länderna
state: delstat, delstater, stat, stater
city: stad, städer, städerna
village: by, byar
community: kommun, kommuner, kommunerna
district: distrikt, distrikt, stadsdel, stadsdelar
county: län, län
province: provins, provinser
region: region, regioner
island: ö, öar
member state: medlemsland, medlemsländer, medlemsstat, medlemsstater
lake: sjö, sjöar
tree: träd, träd
company: företag, företag, företagen, bolag, bolagen, firma, firmor
airline: flygbolag, flygbolag
party: parti, partier
organization: organisation, organisationer
agency: myndighet, myndigheter
union: fackförbund, fackförbund
club: förening, föreningar, klubb, klubbar
team: lag, lag
group: grupp, grupper
vehicle: fordon, fordon
car: bil, bilar, bilarna, personbil, personbilar
electric car: elbil, elbilar
truck: lastbil, lastbilar
bus: buss, bussar
motorcycle: motorcykel, motorcyklar
bicycle: cykel, cyklar
ambulance: ambulans, ambulanser
train: tåg, tåg, tågen
tram: spårvagn, spårvagnar
aircraft: flygplan, flygplan, flygplanen, plan
helicopter: helikopter, helikoptrar
ship: fartyg, fartyg, skepp
boat: båt, båtar
ferry: färja, färjor
tanker: tankfartyg, tankfartyg, oljetanker
satellite: satellit, satelliter
container: container, containrar
animal: djur, djur
dog: hund, hundar
cat: katt, katter
horse: häst, hästar
cow: ko, kor, nötkreatur
pig: gris, grisar, svin
sheep: får, får
chicken: höna, höns, hönor, kycklingar
wolf: varg, vargar
bear: björn, björnar
bird: fågel, fåglar
fish: fisk, fiskar
egg: ägg, ägg
species: djurart, arter, djurarter
case: fall, fall, fallen, smittfall, sjukdomsfall
death: död, döda, dödsfall, dödsfallen, dödsoffer, avlidna, döde
injury: skada, skador
injured person: skadad, skadade, sårad, sårade
birth: födelse, födslar, födda
marriage: giftermål, giftermål, äktenskap, bröllop
divorce: skilsmässa, skilsmässor
murder: mord, mord
suicide: självmord, självmord, suicid
crime: brott, brott, brotten
robbery: rån, rån
burglary: inbrott, inbrott
theft: stöld, stölder
arrest: gripande, gripanden
complaint: klagomål, klagomål, anmälan, anmälningar
attack: attack, attacker, angrepp, anfall
airstrike: flyganfall, flyganfall, flygangrepp, luftangrepp
strike: strejk, strejker
explosion: explosion, explosioner, sprängning, sprängningar, sprängdåd
shooting: skjutning, skjutningar
fire: brand, bränder
wildfire: skogsbrand, skogsbränder
flood: översvämning, översvämningar
earthquake: jordbävning, jordbävningar, jordskalv
storm: storm, stormar
landslide: jordskred, jordskred
accident: olycka, olyckor, trafikolycka, trafikolyckor
incident: incident, incidenter
outage: strömavbrott, strömavbrott, elavbrott
protest: protest, protester, demonstration, demonstrationer
war: krig, krig
flight: flygning, flygningar, avgång, avgångar
trip: resa, resor
visit: besök, besök
overnight stay: övernattning, övernattningar, gästnatt, gästnätter
call: samtal, samtal
meeting: möte, möten
election: val, val
poll: undersökning, undersökningar, mätning, mätningar
vote: röst, röster
goal: mål, mål
win: seger, segrar, vinst i matcher
defeat: förlust i matcher, nederlag
game: match, matcher
medal: medalj, medaljer
record: rekord, rekord
ticket: biljett, biljetter
surgery: operation, operationer
test: test, tester
vaccination: vaccination, vaccinationer
dose: dos, doser
cigarette: cigarett, cigaretter
meal: måltid, måltider
job: jobb, jobb, jobben, arbetstillfälle, arbetstillfällen, arbetsplatser, tjänst, tjänster
vacancy: ledigt jobb, lediga jobb
layoff: uppsägning, uppsägningar, varsel
contract: kontrakt, kontrakt, avtal
order: beställning, beställningar, order
sale: försäljning, försäljningar
loan: lån, lån
account: konto, konton
share: aktie, aktier
fine: böter, böter
permit: tillstånd, tillstånd, bygglov
patent: patent, patent
application: ansökan, ansökningar
asylum application: asylansökan, asylansökningar
measure: åtgärd, åtgärder
sanction: sanktion, sanktioner
law: lagar, lagar
decision: beslut, beslut
report: rapport, rapporter
document: dokument, dokument
page: sida, sidor
book: bok, böcker
copy: exemplar, exemplar
film: film, filmer
song: låt, låtar, sång, sånger
album: album, album
message: meddelande, meddelanden
letter: brev, brev
word: ord, ord
language: språk, språk
computer: dator, datorer
phone: telefon, telefoner, mobiltelefon, mobiltelefoner
connection: anslutning, anslutningar, uppkoppling, uppkopplingar
device: enhet, enheter, apparat, apparater
machine: maskin, maskiner
product: produkt, produkter
piece: stycken, stycken, styck
package: paket, paket
bottle: flaska, flaskor
generator: generator, generatorer
attempt: försök, försök
step: steg, steg
reason: skäl, skäl
question: fråga, frågor
problem: problem, problem
error: fel, fel
project: projekt, projekt
event: evenemang, evenemang, händelse, händelser
body: kropp, kroppar
grave: grav, gravar
prize: pris, priser
place: plats, platser
floor: våning, våningar
respondent: tillfrågad, tillfrågade, svarande
decibel: decibel, decibel
