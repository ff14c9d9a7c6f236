# Nom de la sorte : singulier, pluriel, autres formes. Les sortes elles-mêmes sont définies dans en/kinds.lex.
language fr

[kinds]
person: personne, personnes, gens
resident: habitant, habitants, habitante, habitantes, riverains, résidents
citizen: citoyen, citoyens, citoyennes
man: homme, hommes
woman: femme, femmes
adult: adulte, adultes
child: enfant, enfants, mineur, mineurs
boy: garçon, garçons
girl: fille, filles, fillette, fillettes
baby: bébé, bébés, nourrisson, nourrissons
teenager: adolescent, adolescents
pensioner: retraité, retraités, retraitées
pupil: élève, élèves, écolier, écoliers
student: étudiant, étudiants, étudiantes, étudiante
family: famille, familles
couple: couple, couples
household: foyer, foyers, ménage, ménages
foreigner: étranger, étrangers
migrant: migrant, migrants, migrantes
refugee: réfugié, réfugiés, réfugiées
asylum seeker: demandeur d'asile, demandeurs d'asile
displaced person: déplacé, déplacés
tourist: touriste, touristes, vacanciers
visitor: visiteur, visiteurs
passenger: passager, passagers, voyageurs, voyageur
pedestrian: piéton, piétons
cyclist: cycliste, cyclistes
motorist: automobiliste, automobilistes
civilian: civil, civils
prisoner: détenu, détenus, prisonnier, prisonniers
prisoner of war: prisonnier de guerre, prisonniers de guerre
hostage: otage, otages
suspect: suspect, suspects
protester: manifestant, manifestants
activist: militant, militants, militante
supporter: supporter, supporters, partisans
fan: spectateur, spectateurs
viewer: téléspectateur, téléspectateurs
reader: lecteur, lecteurs
user: utilisateur, utilisateurs, usagers, usager
subscriber: abonné, abonnés
member: membre, membres, adhérents
volunteer: bénévole, bénévoles, volontaires, volontaire
participant: participant, participants
witness: témoin, témoins
casualty: victime, victimes
survivor: survivant, survivants, rescapés
patient: patient, patients, malades
voter: électeur, électeurs, inscrits
customer: client, clients, clientes
guest: invité, invités
tenant: locataire, locataires
candidate: candidat, candidats
worker: travailleur, travailleurs, ouvrier, ouvriers
employee: salarié, salariés, employé, employés, salariées
farmer: agriculteur, agriculteurs, éleveurs
teacher: enseignant, enseignants, professeur, professeurs, instituteurs
doctor: médecin, médecins, docteurs
nurse: infirmier, infirmiers, infirmière, infirmières
scientist: chercheur, chercheurs, scientifiques
engineer: ingénieur, ingénieurs
lawyer: avocat, avocats
judge: juge, juges, magistrats
journalist: journaliste, journalistes
police officer: policier, policiers, gendarmes, gendarme
firefighter: pompier, pompiers, sapeurs-pompiers
rescue worker: secouriste, secouristes, sauveteurs
lawmaker: député, députés, parlementaires, élus
senator: sénateur, sénateurs
minister: ministre, ministres
expert: expert, experts
player: joueur, joueurs
athlete: athlète, athlètes
troop: soldat, soldats, militaires, militaire
recruit: recrue, recrues, conscrits
reservist: réserviste, réservistes
fighter: combattant, combattants
militant: rebelle, rebelles, insurgés
terrorist: terroriste, terroristes
mercenary: mercenaire, mercenaires
weapon: arme, armes
bomb: bombe, bombes
mine: mine, mines
shell: obus, obus
missile: missile, missiles
rocket: roquette, roquettes
drone: drone, drones
tank: char, chars, blindés
fighter jet: avion de chasse, avions de chasse, avions de combat
submarine: sous-marin, sous-marins
building: bâtiment, bâtiments, immeubles, immeuble
house: maison, maisons
dwelling: logement, logements
apartment: appartement, appartements
hotel: hôtel, hôtels
school: école, écoles
university: université, universités
hospital: hôpital, hôpitaux
church: église, églises
shop: magasin, magasins, boutique, boutiques, commerces
restaurant: restaurant, restaurants
factory: usine, usines
power plant: centrale, centrales, centrale électrique
reactor: réacteur, réacteurs
turbine: éolienne, éoliennes
prison: prison, prisons
museum: musée, musées
airport: aéroport, aéroports
bridge: pont, ponts
bed: lit, lits
seat: siège, sièges
country: pays, pays
city: ville, villes
village: village, villages
community: commune, communes
island: île, îles
member state: État membre, États membres
tree: arbre, arbres
company: entreprise, entreprises, société, sociétés
party: parti, partis
organization: organisation, organisations
club: club, clubs
team: équipe, équipes
group: groupe, groupes
vehicle: véhicule, véhicules
car: voiture, voitures
electric car: voiture électrique, voitures électriques
truck: camion, camions, poids lourds
bus: bus, bus, autocar, autocars
bicycle: vélo, vélos
train: train, trains
aircraft: avion, avions
helicopter: hélicoptère, hélicoptères
ship: navire, navires
boat: bateau, bateaux
animal: animal, animaux
dog: chien, chiens
cow: vache, vaches
sheep: mouton, moutons, brebis
bird: oiseau, oiseaux
egg: œuf, œufs, oeufs
species: espèce, espèces
case: cas, cas, contamination, contaminations
death: mort, morts, décès, morte, mortes
injury: blessure, blessures
injured person: blessé, blessés, blessée, blessées, blessé grave, blessés graves, blessé léger, blessés légers
birth: naissance, naissances
marriage: mariage, mariages
divorce: divorce, divorces
crime: crime, crimes, délit, délits
murder: meurtre, meurtres, homicide, homicides
arrest: arrestation, arrestations, interpellations
attack: attaque, attaques, attentats
airstrike: frappe, frappes, frappes aériennes
explosion: explosion, explosions
fire: incendie, incendies
earthquake: séisme, séismes
accident: accident, accidents
flight: vol, vols
trip: voyage, voyages, trajet, trajets
call: appel, appels
election: élection, élections
vote: voix, voix, suffrages, vote, votes
goal: but, buts
win: victoire, victoires
defeat: défaite, défaites
game: match, matchs, matches
medal: médaille, médailles
ticket: billet, billets
test: test, tests
vaccination: vaccination, vaccinations
dose: dose, doses
job: emploi, emplois, poste, postes
vacancy: offre d'emploi, offres d'emploi
contract: contrat, contrats
order: commande, commandes
share: action, actions
loan: prêt, prêts
account: compte, comptes
permit: permis, permis
application: demande, demandes
measure: mesure, mesures
law: loi, lois
page: page, pages
book: livre, livres
copy: exemplaire, exemplaires
film: film, films
message: message, messages
letter: lettre, lettres
connection: raccordement, raccordements
device: appareil, appareils
phone: téléphone, téléphones
computer: ordinateur, ordinateurs
bottle: bouteille, bouteilles
step: étape, étapes
question: question, questions
project: projet, projets
event: événement, événements
body: corps, corps
prize: prix, prix
place: place, places
floor: étage, étages
respondent: personne interrogée, personnes interrogées, sondés
decibel: décibel, décibels
