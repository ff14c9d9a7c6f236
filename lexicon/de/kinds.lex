# Name der Sorte: Einzahl, Mehrzahl, weitere Formen. Die Sorten selbst stehen in en/kinds.lex.
language de

[kinds]
person: Person, Menschen, Mensch, Personen, Leute, Leuten
resident: Einwohner, Einwohner, Einwohnern, Einwohnerin, Einwohnerinnen, Bewohner, Bewohnern, Bewohnerinnen, Anwohner, Anwohnern, Einwohnerinnen und Einwohner
citizen: Bürger, Bürger, Bürgern, Bürgerinnen, Bürgerin, Staatsbürger, Staatsangehörige, Bürgerinnen und Bürger
man: Mann, Männer, Männern
woman: Frau, Frauen
adult: Erwachsener, Erwachsene, Erwachsenen
child: Kind, Kinder, Kindern, Minderjährige, Minderjährigen, Schulkinder
boy: Junge, Jungen, Jungs
girl: Mädchen, Mädchen
baby: Baby, Babys, Säugling, Säuglinge, Neugeborene, Neugeborenen
teenager: Jugendlicher, Jugendliche, Jugendlichen, Teenager
pensioner: Rentner, Rentner, Rentnern, Rentnerinnen, Pensionäre, Rentnerinnen und Rentner
parent: Elternteil, Eltern
pupil: Schüler, Schüler, Schülern, Schülerin, Schülerinnen, Schülerinnen und Schüler
student: Student, Studenten, Studierende, Studierenden, Studentin, Studentinnen
family: Familie, Familien
couple: Ehepaar, Paare, Ehepaare
household: Haushalt, Haushalte, Haushalten
foreigner: Ausländer, Ausländer, Ausländern
migrant: Migrant, Migranten, Migrantin, Migrantinnen
immigrant: Einwanderer, Einwanderer, Zuwanderer, Zuwanderern
refugee: Flüchtling, Flüchtlinge, Flüchtlingen, Geflüchtete, Geflüchteten
asylum seeker: Asylbewerber, Asylbewerber, Asylsuchende, Asylbewerbern
displaced person: Vertriebener, Vertriebene, Vertriebenen, Binnenflüchtlinge
tourist: Tourist, Touristen, Urlauber, Urlaubern
visitor: Besucher, Besucher, Besuchern, Besucherin, Besucherinnen
passenger: Passagier, Passagiere, Passagieren, Fahrgast, Fahrgäste, Fahrgästen, Fluggast, Fluggäste, Fluggästen, Reisende, Reisenden
pedestrian: Fußgänger, Fußgänger
cyclist: Radfahrer, Radfahrer, Radler
motorist: Autofahrer, Autofahrer
civilian: Zivilist, Zivilisten
prisoner: Gefangener, Gefangene, Gefangenen, Häftling, Häftlinge, Häftlingen, Insassen
prisoner of war: Kriegsgefangener, Kriegsgefangene, Kriegsgefangenen
hostage: Geisel, Geiseln
suspect: Verdächtiger, Verdächtige, Verdächtigen, Tatverdächtige, Tatverdächtigen
defendant: Angeklagter, Angeklagte, Angeklagten
protester: Demonstrant, Demonstranten, Demonstrierende, Protestierende
activist: Aktivist, Aktivisten
supporter: Anhänger, Anhänger, Unterstützer
fan: Zuschauer, Fans, Zuschauern, Fan
viewer: Fernsehzuschauer, Fernsehzuschauer
reader: Leser, Leser, Lesern
user: Nutzer, Nutzer, Nutzern, Benutzer, User
subscriber: Abonnent, Abonnenten
member: Mitglied, Mitglieder, Mitgliedern
volunteer: Freiwilliger, Freiwillige, Freiwilligen, Ehrenamtliche, Ehrenamtlichen, Helfer, Helfern
participant: Teilnehmer, Teilnehmer, Teilnehmern, Teilnehmende
witness: Zeuge, Zeugen
victim: Opfer, Opfer, Opfern
survivor: Überlebender, Überlebende, Überlebenden
patient: Patient, Patienten, Patientinnen
voter: Wähler, Wähler, Wählern, Wahlberechtigte, Wahlberechtigten
customer: Kunde, Kunden, Kundin, Kundinnen
guest: Gast, Gäste, Gästen
tenant: Mieter, Mieter, Mietern
candidate: Kandidat, Kandidaten
worker: Arbeiter, Arbeiter, Arbeitern, Arbeiterin, Arbeitskräfte, Arbeitskraft, Fachkräfte
employee: Beschäftigter, Beschäftigte, Beschäftigten, Mitarbeiter, Mitarbeitern, Mitarbeiterinnen, Arbeitnehmer, Arbeitnehmern, Angestellte, Angestellten, Mitarbeitende
farmer: Landwirt, Landwirte, Landwirten, Bauer, Bauern
teacher: Lehrer, Lehrer, Lehrern, Lehrerin, Lehrerinnen, Lehrkräfte, Lehrkraft
professor: Professor, Professoren
doctor: Arzt, Ärzte, Ärzten, Ärztin, Ärztinnen, Mediziner
nurse: Pflegekraft, Pflegekräfte, Pflegekräften, Krankenschwester, Krankenschwestern, Pfleger
scientist: Wissenschaftler, Wissenschaftler, Forscher, Forschern, Wissenschaftlern, Forschende
engineer: Ingenieur, Ingenieure
lawyer: Anwalt, Anwälte, Rechtsanwälte
judge: Richter, Richter
journalist: Journalist, Journalisten, Reporter, Reportern
police officer: Polizist, Polizisten, Polizistinnen, Polizeibeamte, Polizeibeamten
officer: Beamter, Beamte, Beamten
firefighter: Feuerwehrmann, Feuerwehrleute, Feuerwehrleuten, Feuerwehrkräfte, Feuerwehrmänner
rescue worker: Retter, Rettungskräfte, Rettungskräften, Einsatzkräfte, Einsatzkräften, Rettern, Rettungskraft
lawmaker: Abgeordneter, Abgeordnete, Abgeordneten, Parlamentarier, Parlamentariern
senator: Senator, Senatoren
councillor: Gemeinderat, Gemeinderäte, Stadträte
minister: Minister, Minister, Ministern
expert: Experte, Experten, Fachleute
player: Spieler, Spieler, Spielern
athlete: Athlet, Athleten, Sportler, Sportlern
pilot: Pilot, Piloten
sailor: Seemann, Seeleute, Matrosen, Besatzungsmitglieder
troop: Soldat, Soldaten, Soldatin, Soldatinnen, Soldatinnen und Soldaten, Truppen, Truppe, Militärangehörige
recruit: Rekrut, Rekruten, Wehrpflichtige, Wehrpflichtigen
reservist: Reservist, Reservisten
veteran: Veteran, Veteranen
fighter: Kämpfer, Kämpfer, Kämpfern
militant: Rebell, Rebellen, Aufständische, Aufständischen, Extremisten
terrorist: Terrorist, Terroristen
mercenary: Söldner, Söldner, Söldnern
weapon: Waffe, Waffen
bomb: Bombe, Bomben
glide bomb: Gleitbombe, Gleitbomben
mine: Mine, Minen
shell: Granate, Granaten, Artilleriegranate, Artilleriegranaten
missile: Rakete, Raketen, Flugkörper
cruise missile: Marschflugkörper, Marschflugkörper
ballistic missile: ballistische Rakete, ballistische Raketen
drone: Drohne, Drohnen
tank: Panzer, Panzer, Panzern, Kampfpanzer
fighter jet: Kampfjet, Kampfjets, Kampfflugzeug, Kampfflugzeuge
warship: Kriegsschiff, Kriegsschiffe
submarine: U-Boot, U-Boote
building: Gebäude, Gebäude, Gebäuden
house: Haus, Häuser, Häusern, Wohnhäuser, Wohnhaus
home: Zuhause, Zuhause
apartment: Wohnung, Wohnungen
room: Zimmer, Zimmer, Raum, Räume
hotel: Hotel, Hotels
school: Schule, Schulen
kindergarten: Kindergarten, Kindergärten, Kita, Kitas
university: Universität, Universitäten, Hochschule, Hochschulen
hospital: Krankenhaus, Krankenhäuser, Krankenhäusern, Klinik, Kliniken
church: Kirche, Kirchen
shop: Geschäft, Geschäfte, Geschäften, Laden, Läden, Filiale, Filialen
restaurant: Restaurant, Restaurants, Gaststätte, Gaststätten
factory: Fabrik, Fabriken, Werk, Werke
power plant: Kraftwerk, Kraftwerke, Kraftwerken
nuclear power plant: Atomkraftwerk, Atomkraftwerke, Kernkraftwerk, Kernkraftwerke
turbine: Windrad, Windräder, Windkraftanlage, Windkraftanlagen
farm: Bauernhof, Bauernhöfe, Betriebe, Höfe
prison: Gefängnis, Gefängnisse
museum: Museum, Museen
airport: Flughafen, Flughäfen
bridge: Brücke, Brücken
road: Straße, Straßen
bed: Bett, Betten
seat: Sitz, Sitze, Sitzen, Mandat, Mandate, Mandaten
parking space: Parkplatz, Parkplätze, Stellplatz, Stellplätze
charging station: Ladepunkt, Ladepunkte, Ladesäule, Ladesäulen
country: Land, Länder, Ländern, Staaten, Staat
city: Stadt, Städte, Städten
village: Dorf, Dörfer, Dörfern
community: Gemeinde, Gemeinden
district: Bezirk, Bezirke, Landkreis, Landkreise, Landkreisen
island: Insel, Inseln
member state: Mitgliedstaat, Mitgliedstaaten, Mitgliedsstaaten, Mitgliedsländer
tree: Baum, Bäume, Bäumen
company: Unternehmen, Unternehmen, Firma, Firmen, Konzern, Konzerne
airline: Fluggesellschaft, Fluggesellschaften
party: Partei, Parteien
organization: Organisation, Organisationen
club: Verein, Vereine, Vereinen
team: Mannschaft, Mannschaften, Team, Teams
group: Gruppe, Gruppen
vehicle: Fahrzeug, Fahrzeuge, Fahrzeugen
car: Auto, Autos, Pkw, PKW, Wagen, Personenwagen
electric car: Elektroauto, Elektroautos, E-Auto, E-Autos
truck: Lastwagen, Lastwagen, Lkw, LKW
bus: Bus, Busse, Bussen
bicycle: Fahrrad, Fahrräder, Rad, Räder
train: Zug, Züge, Zügen
aircraft: Flugzeug, Flugzeuge, Flugzeugen, Maschine, Maschinen
helicopter: Hubschrauber, Hubschrauber
ship: Schiff, Schiffe, Schiffen
boat: Boot, Boote, Booten
satellite: Satellit, Satelliten
container: Container, Container
animal: Tier, Tiere, Tieren
dog: Hund, Hunde
horse: Pferd, Pferde
cow: Kuh, Kühe, Rind, Rinder, Rindern
pig: Schwein, Schweine
sheep: Schaf, Schafe, Schafen
chicken: Huhn, Hühner, Hühnern
bird: Vogel, Vögel
egg: Ei, Eier, Eiern
species: Art, Arten
case: Fall, Fälle, Fällen, Infektion, Infektionen, Ansteckungen
new case: Neuinfektion, Neuinfektionen
death: Todesfall, Tote, Toten, Todesfälle, Todesopfer, Todesopfern, Toter, Todesfällen, Verkehrstote, Verkehrstoten
injury: Verletzung, Verletzungen
injured person: Verletzter, Verletzte, Verletzten, Schwerverletzter, Schwerverletzte, Schwerverletzten, Leichtverletzter, Leichtverletzte, Leichtverletzten, Verwundeter, Verwundete, Verwundeten
birth: Geburt, Geburten
marriage: Eheschließung, Eheschließungen, Hochzeit, Hochzeiten
divorce: Scheidung, Scheidungen
crime: Straftat, Straftaten, Verbrechen, Delikte, Delikt
murder: Mord, Morde
robbery: Raub, Raubüberfälle
burglary: Einbruch, Einbrüche, Einbrüchen, Wohnungseinbrüche
arrest: Festnahme, Festnahmen
lawsuit: Klage, Klagen
complaint: Beschwerde, Beschwerden
attack: Angriff, Angriffe, Angriffen, Anschlag, Anschläge
airstrike: Luftangriff, Luftangriffe
drone attack: Drohnenangriff, Drohnenangriffe
explosion: Explosion, Explosionen
fire: Brand, Brände, Bränden, Feuer
wildfire: Waldbrand, Waldbrände
earthquake: Erdbeben, Erdbeben
accident: Unfall, Unfälle, Unfällen, Verkehrsunfall, Verkehrsunfälle
protest: Demonstration, Demonstrationen, Kundgebung, Kundgebungen
flight: Flug, Flüge, Flügen
trip: Fahrt, Fahrten, Reise, Reisen
visit: Besuch, Besuche
ride: Fahrgastfahrt, Fahrgastfahrten
call: Anruf, Anrufe, Anrufen
meeting: Treffen, Treffen, Sitzung, Sitzungen
election: Wahl, Wahlen
vote: Stimme, Stimmen
goal: Tor, Tore, Toren, Treffer
win: Sieg, Siege, Siegen
defeat: Niederlage, Niederlagen
game: Spiel, Spiele, Spielen, Partie, Partien
medal: Medaille, Medaillen
ticket: Ticket, Tickets, Karte, Karten, Eintrittskarten, Eintrittskarte
surgery: Operation, Operationen
test: Test, Tests
vaccination: Impfung, Impfungen
dose: Dosis, Dosen, Impfdosis, Impfdosen
cigarette: Zigarette, Zigaretten
job: Arbeitsplatz, Arbeitsplätze, Arbeitsplätzen, Stelle, Stellen, Job, Jobs, Vollzeitstellen
vacancy: offene Stelle, offene Stellen, offenen Stellen
contract: Vertrag, Verträge, Verträgen
order: Auftrag, Aufträge, Bestellung, Bestellungen
sale: Verkauf, Verkäufe
share: Aktie, Aktien
loan: Kredit, Kredite
account: Konto, Konten
permit: Genehmigung, Genehmigungen, Baugenehmigungen
patent: Patent, Patente
application: Antrag, Anträge, Anträgen
asylum application: Asylantrag, Asylanträge, Asylanträgen
measure: Maßnahme, Maßnahmen
sanction: Sanktion, Sanktionen
law: Gesetz, Gesetze
page: Seite, Seiten
book: Buch, Bücher, Büchern
copy: Exemplar, Exemplare, Exemplaren
album: Album, Alben
film: Film, Filme, Filmen
message: Nachricht, Nachrichten
letter: Brief, Briefe, Briefen
connection: Anschluss, Anschlüsse, Anschlüssen
device: Gerät, Geräte, Geräten
phone: Handy, Handys, Smartphone, Smartphones
computer: Computer, Rechner
machine: Anlage, Anlagen
bottle: Flasche, Flaschen
package: Paket, Pakete, Paketen
step: Schritt, Schritte
reason: Grund, Gründe
question: Frage, Fragen
problem: Problem, Probleme
error: Fehler, Fehler
project: Projekt, Projekte
event: Veranstaltung, Veranstaltungen
body: Leiche, Leichen
grave: Grab, Gräber
prize: Preis, Preise
place: Platz, Plätze
floor: Stockwerk, Stockwerke, Etage, Etagen, Stockwerken
respondent: Befragter, Befragte, Befragten
decibel: Dezibel, Dezibel
