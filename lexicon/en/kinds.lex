# Counted nouns. A line defines a kind: its name (the singular), "counted", then
#   plural …   the plurals; the first is the one we write
#   also …     other words for the same thing
#   is …       the next wider kinds: what is said of a soldier may be said of a person
# Kinds that aren't "is" of one another are never compared: bombs are not shells, customers are not people.
# A name stands for the kind in all languages; files of other languages say  name: singular, plural, other forms.
language en

[kinds]
# People, by age, sex and origin
person counted; plural people, persons; also human being, human beings, human, humans, individual, individuals
resident counted; plural residents; also inhabitant, inhabitants, dweller, dwellers, townsperson, townspeople, islander, islanders; is person
citizen counted; plural citizens; also national, nationals; is person
man counted; plural men; is adult
woman counted; plural women; is adult
adult counted; plural adults; also grown-up, grown-ups; is person
child counted; plural children; also kid, kids, minor, minors, youngster, youngsters, schoolchild, schoolchildren; is person
boy counted; plural boys; is child
girl counted; plural girls; is child
baby counted; plural babies; also infant, infants, newborn, newborns, toddler, toddlers; is child
teenager counted; plural teenagers; also teen, teens, adolescent, adolescents; is person
young person counted; plural young people, youths; is person
pensioner counted; plural pensioners; also retiree, retirees, senior citizen, senior citizens, old-age pensioner, old-age pensioners; is person
orphan counted; plural orphans; is child
parent counted; plural parents; is person
mother counted; plural mothers; is parent
father counted; plural fathers; is parent
pupil counted; plural pupils; also schoolboy, schoolboys, schoolgirl, schoolgirls; is person
student counted; plural students; also undergraduate, undergraduates, university student, university students, college student, college students; is person
graduate counted; plural graduates; is person
family counted; plural families
couple counted; plural couples
household counted; plural households
twin counted; plural twins; is person
resident alien counted; plural resident aliens; is person
foreigner counted; plural foreigners; also foreign national, foreign nationals; is person
immigrant counted; plural immigrants; is migrant
migrant counted; plural migrants; is person
refugee counted; plural refugees; is person
asylum seeker counted; plural asylum seekers; also asylum-seeker, asylum-seekers, asylum applicant, asylum applicants; is person
displaced person counted; plural displaced people; also internally displaced person, internally displaced people, IDP, IDPs, displaced peoples, evacuee, evacuees; is person
returnee counted; plural returnees; is person
tourist counted; plural tourists; also holidaymaker, holidaymakers, vacationer, vacationers; is person
visitor counted; plural visitors
passenger counted; plural passengers; is person
pedestrian counted; plural pedestrians; is person
cyclist counted; plural cyclists; is person
motorist counted; plural motorists; also driver, drivers; is person
homeless person counted; plural homeless people; also rough sleeper, rough sleepers; is person
villager counted; plural villagers; is person
civilian counted; plural civilians; is person
prisoner of war counted; plural prisoners of war; also POW, POWs, war prisoner, war prisoners; is person
prisoner counted; plural prisoners; also inmate, inmates; is person
detainee counted; plural detainees; is person
hostage counted; plural hostages; also captive, captives, abductee, abductees; is person
suspect counted; plural suspects; is person
defendant counted; plural defendants; is person
offender counted; plural offenders; also criminal, criminals, perpetrator, perpetrators; is person
protester counted; plural protesters; also demonstrator, demonstrators, protestor, protestors; is person
activist counted; plural activists; also campaigner, campaigners; is person
supporter counted; plural supporters; is person
fan counted; plural fans; also spectator, spectators; is person
viewer counted; plural viewers
listener counted; plural listeners
reader counted; plural readers
user counted; plural users
follower counted; plural followers
subscriber counted; plural subscribers
member counted; plural members
volunteer counted; plural volunteers; is person
participant counted; plural participants; also attendee, attendees, delegate, delegates; is person
witness counted; plural witnesses; also eyewitness, eyewitnesses; is person
victim counted; plural victims; is person
survivor counted; plural survivors; is person
casualty counted; plural casualties
patient counted; plural patients; is person
donor counted; plural donors
carrier counted; plural carriers
believer counted; plural believers; is person
Catholic counted; plural Catholics; is person
Christian counted; plural Christians; is person
Muslim counted; plural Muslims; is person
Jew counted; plural Jews; is person
voter counted; plural voters; also elector, electors; is person
registered voter counted; plural registered voters; is voter
taxpayer counted; plural taxpayers
consumer counted; plural consumers
customer counted; plural customers; also client, clients
shopper counted; plural shoppers; is person
guest counted; plural guests
tenant counted; plural tenants; is person
homeowner counted; plural homeowners; is person
landlord counted; plural landlords
applicant counted; plural applicants; is person
candidate counted; plural candidates; is person
winner counted; plural winners

# People at work
worker counted; plural workers; also laborer, laborers, labourer, labourers, workman, workmen; is person
employee counted; plural employees; also staff member, staff members, staffer, staffers, member of staff, members of staff; is worker
employer counted; plural employers
miner counted; plural miners; is worker
farmer counted; plural farmers; also farm worker, farm workers; is worker
fisherman counted; plural fishermen; is worker
teacher counted; plural teachers; also schoolteacher, schoolteachers; is worker
professor counted; plural professors; also lecturer, lecturers; is worker
doctor counted; plural doctors; also physician, physicians, medic, medics; is worker
surgeon counted; plural surgeons; is doctor
nurse counted; plural nurses; is worker
health worker counted; plural health workers; also healthcare worker, healthcare workers, medical worker, medical workers; is worker
scientist counted; plural scientists; also researcher, researchers; is person
engineer counted; plural engineers; is person
lawyer counted; plural lawyers; also attorney, attorneys; is person
judge counted; plural judges; is person
prosecutor counted; plural prosecutors; is person
juror counted; plural jurors; is person
journalist counted; plural journalists; also reporter, reporters, correspondent, correspondents, media worker, media workers; is person
police officer counted; plural police officers; also policeman, policemen, policewoman, policewomen, cop, cops, constable, constables; is officer
officer counted; plural officers; is person
guard counted; plural guards; also security guard, security guards; is person
border guard counted; plural border guards; is person
firefighter counted; plural firefighters; also fireman, firemen; is rescue worker
rescue worker counted; plural rescue workers; also rescuer, rescuers, first responder, first responders, emergency worker, emergency workers; is person
paramedic counted; plural paramedics; is rescue worker
aid worker counted; plural aid workers; also humanitarian worker, humanitarian workers; is person
official counted; plural officials; is person
civil servant counted; plural civil servants; is person
diplomat counted; plural diplomats; is person
minister counted; plural ministers; is official
lawmaker counted; plural lawmakers; also member of parliament, members of parliament, parliamentarian, parliamentarians, legislator, legislators, MP, MPs, deputy, deputies, congressman, congressmen, congresswoman, congresswomen; is person
senator counted; plural senators; is lawmaker
councillor counted; plural councillors; also councilor, councilors; is person
mayor counted; plural mayors; is official
leader counted; plural leaders; is person
expert counted; plural experts; also specialist, specialists; is person
analyst counted; plural analysts; is person
economist counted; plural economists; is person
investor counted; plural investors
shareholder counted; plural shareholders; also stockholder, stockholders
entrepreneur counted; plural entrepreneurs; is person
athlete counted; plural athletes; is person
player counted; plural players; is person
artist counted; plural artists; is person
actor counted; plural actors; is person
musician counted; plural musicians; is person
writer counted; plural writers; is person
pilot counted; plural pilots; is person
sailor counted; plural sailors; also seafarer, seafarers, crew member, crew members, crewman, crewmen; is person
astronaut counted; plural astronauts; also cosmonaut, cosmonauts; is person
priest counted; plural priests; is person
executive counted; plural executives; also manager, managers; is person
director counted; plural directors; is person
founder counted; plural founders; is person
author counted; plural authors; is person
agent counted; plural agents
contractor counted; plural contractors
inspector counted; plural inspectors; is person
apprentice counted; plural apprentices; also trainee, trainees, intern, interns; is person
freelancer counted; plural freelancers; is worker

# Soldiers and their units
troop counted; plural troops; also soldier, soldiers, serviceman, servicemen, servicewoman, servicewomen, servicemember, servicemembers, service member, service members, military personnel, service personnel, servicepeople; is person
recruit counted; plural recruits; also conscript, conscripts, draftee, draftees; is troop
reservist counted; plural reservists; is troop
marine counted; plural marines; is troop
paratrooper counted; plural paratroopers; is troop
veteran counted; plural veterans; is person
fighter counted; plural fighters; also combatant, combatants; is person
militant counted; plural militants; also insurgent, insurgents, rebel, rebels, gunman, gunmen, guerrilla, guerrillas; is fighter
terrorist counted; plural terrorists; is person
mercenary counted; plural mercenaries; is fighter
peacekeeper counted; plural peacekeepers; is person
spy counted; plural spies; is person
general counted; plural generals; is officer
brigade counted; plural brigades
battalion counted; plural battalions
division counted; plural divisions
regiment counted; plural regiments
unit counted; plural units
squadron counted; plural squadrons
army counted; plural armies

# Arms
weapon counted; plural weapons; also arm, arms
munition counted; plural munitions; also piece of ordnance, pieces of ordnance
bomb counted; plural bombs; is munition
glide bomb counted; plural glide bombs; also guided bomb, guided bombs, guided aerial bomb, guided aerial bombs; is bomb
cluster bomb counted; plural cluster bombs; also cluster munition, cluster munitions; is bomb
mine counted; plural mines; also landmine, landmines, land mine, land mines; is munition
shell counted; plural shells; also artillery shell, artillery shells, artillery round, artillery rounds; is munition
round counted; plural rounds; also round of ammunition, rounds of ammunition, bullet, bullets; is munition
grenade counted; plural grenades; is munition
missile counted; plural missiles; is munition
cruise missile counted; plural cruise missiles; is missile
ballistic missile counted; plural ballistic missiles; is missile
rocket counted; plural rockets; is munition
torpedo counted; plural torpedoes; is munition
mortar counted; plural mortars
warhead counted; plural warheads
nuclear warhead counted; plural nuclear warheads; is warhead
drone counted; plural drones; also UAV, UAVs, unmanned aerial vehicle, unmanned aerial vehicles, unmanned aircraft
tank counted; plural tanks; is armored vehicle
armored vehicle counted; plural armored vehicles; also armoured vehicle, armoured vehicles, armored personnel carrier, armored personnel carriers, armoured personnel carrier, armoured personnel carriers, infantry fighting vehicle, infantry fighting vehicles; is vehicle
howitzer counted; plural howitzers; also artillery piece, artillery pieces, artillery system, artillery systems, artillery gun, artillery guns
gun counted; plural guns; also firearm, firearms; is weapon
rifle counted; plural rifles; is gun
pistol counted; plural pistols; also handgun, handguns, revolver, revolvers; is gun
knife counted; plural knives
air defense system counted; plural air defense systems; also air defence system, air defence systems, air-defense system, air-defense systems, air-defence system, air-defence systems
launcher counted; plural launchers
system counted; plural systems
battery counted; plural batteries
interceptor counted; plural interceptors
fighter jet counted; plural fighter jets; also warplane, warplanes, combat aircraft, jet fighter, jet fighters; is aircraft
bomber counted; plural bombers; is aircraft
submarine counted; plural submarines; is ship
warship counted; plural warships; is ship
frigate counted; plural frigates; is warship
destroyer counted; plural destroyers; is warship

# Buildings and places
building counted; plural buildings
house counted; plural houses; is building
home counted; plural homes
apartment counted; plural apartments; also flat, flats
dwelling counted; plural dwellings; also housing unit, housing units, residence, residences
room counted; plural rooms
bedroom counted; plural bedrooms; is room
hotel counted; plural hotels; is building
hotel room counted; plural hotel rooms; is room
school counted; plural schools
kindergarten counted; plural kindergartens; also nursery, nurseries, preschool, preschools
university counted; plural universities
college counted; plural colleges
hospital counted; plural hospitals
clinic counted; plural clinics
pharmacy counted; plural pharmacies
church counted; plural churches; is building
mosque counted; plural mosques; is building
synagogue counted; plural synagogues; is building
temple counted; plural temples; is building
shop counted; plural shops; also store, stores
supermarket counted; plural supermarkets; is shop
restaurant counted; plural restaurants; also cafe, cafes, café, cafés, eatery, eateries
bar counted; plural bars; also pub, pubs
bank counted; plural banks
office counted; plural offices
factory counted; plural factories; also plant, plants
power plant counted; plural power plants; also power station, power stations
nuclear power plant counted; plural nuclear power plants; also nuclear plant, nuclear plants, nuclear power station, nuclear power stations; is power plant
reactor counted; plural reactors; also nuclear reactor, nuclear reactors
substation counted; plural substations
refinery counted; plural refineries
warehouse counted; plural warehouses; is building
farm counted; plural farms
shelter counted; plural shelters
camp counted; plural camps
prison counted; plural prisons; also jail, jails
court counted; plural courts
embassy counted; plural embassies
museum counted; plural museums
library counted; plural libraries
theater counted; plural theaters; also theatre, theatres
cinema counted; plural cinemas
stadium counted; plural stadiums
airport counted; plural airports
airfield counted; plural airfields; also airbase, airbases, air base, air bases
port counted; plural ports
station counted; plural stations
bridge counted; plural bridges
tunnel counted; plural tunnels
road counted; plural roads
street counted; plural streets
mine shaft counted; plural mine shafts
well counted; plural wells
dam counted; plural dams
pipeline counted; plural pipelines
turbine counted; plural turbines; also wind turbine, wind turbines
solar panel counted; plural solar panels
charging station counted; plural charging stations; also charging point, charging points, charger, chargers
lab counted; plural labs; also laboratory, laboratories
facility counted; plural facilities
site counted; plural sites
location counted; plural locations
structure counted; plural structures
bed counted; plural beds
intensive care bed counted; plural intensive care beds; also ICU bed, ICU beds; is bed
seat counted; plural seats
parking space counted; plural parking spaces

# Areas and bodies politic
country counted; plural countries; also nation, nations
state counted; plural states
city counted; plural cities
town counted; plural towns
village counted; plural villages; also hamlet, hamlets
settlement counted; plural settlements
community counted; plural communities; also municipality, municipalities
district counted; plural districts
county counted; plural counties
province counted; plural provinces
region counted; plural regions
continent counted; plural continents
island counted; plural islands
border crossing counted; plural border crossings
member state counted; plural member states
constituency counted; plural constituencies
neighborhood counted; plural neighborhoods; also neighbourhood, neighbourhoods
park counted; plural parks
forest counted; plural forests
lake counted; plural lakes
river counted; plural rivers
mountain counted; plural mountains
tree counted; plural trees
glacier counted; plural glaciers
volcano counted; plural volcanoes

# Organizations
company counted; plural companies; also firm, firms, business, businesses, corporation, corporations
startup counted; plural startups; also start-up, start-ups; is company
airline counted; plural airlines; is company
party counted; plural parties
organization counted; plural organizations; also organisation, organisations
agency counted; plural agencies
charity counted; plural charities
union counted; plural unions
club counted; plural clubs
team counted; plural teams
group counted; plural groups
institution counted; plural institutions
ministry counted; plural ministries
government counted; plural governments
court case counted; plural court cases; is case
newspaper counted; plural newspapers
website counted; plural websites
channel counted; plural channels
brand counted; plural brands
branch counted; plural branches

# Vehicles
vehicle counted; plural vehicles
car counted; plural cars; also automobile, automobiles
electric car counted; plural electric cars; also electric vehicle, electric vehicles, EV, EVs; is vehicle
truck counted; plural trucks; also lorry, lorries; is vehicle
bus counted; plural buses; is vehicle
minibus counted; plural minibuses; is vehicle
van counted; plural vans; is vehicle
motorcycle counted; plural motorcycles; also motorbike, motorbikes; is vehicle
bicycle counted; plural bicycles; also bike, bikes
ambulance counted; plural ambulances; is vehicle
fire engine counted; plural fire engines; also fire truck, fire trucks; is vehicle
train counted; plural trains
tram counted; plural trams
carriage counted; plural carriages; also wagon, wagons, railcar, railcars
locomotive counted; plural locomotives
aircraft counted; plural aircraft; also airplane, airplanes, aeroplane, aeroplanes, plane, planes, airliner, airliners
helicopter counted; plural helicopters; also chopper, choppers; is aircraft
ship counted; plural ships; also vessel, vessels
boat counted; plural boats
tanker counted; plural tankers; also oil tanker, oil tankers; is ship
ferry counted; plural ferries; is ship
cargo ship counted; plural cargo ships; also freighter, freighters, container ship, container ships, bulk carrier, bulk carriers; is ship
rocket launch counted; plural rocket launches
satellite counted; plural satellites
spacecraft counted; plural spacecraft
container counted; plural containers
truckload counted; plural truckloads

# Animals and crops
animal counted; plural animals
dog counted; plural dogs; is animal
cat counted; plural cats; is animal
horse counted; plural horses; is animal
cow counted; plural cows; is animal
head of cattle counted; plural head of cattle
pig counted; plural pigs; also hog, hogs; is animal
sheep counted; plural sheep; is animal
goat counted; plural goats; is animal
chicken counted; plural chickens; is bird
bird counted; plural birds; is animal
duck counted; plural ducks; is bird
wolf counted; plural wolves; is animal
bear counted; plural bears; is animal
elephant counted; plural elephants; is animal
whale counted; plural whales; is animal
fish counted; plural fish; is animal
shark counted; plural sharks; is fish
insect counted; plural insects; is animal
bee counted; plural bees; is insect
egg counted; plural eggs
species counted; plural species
plant species counted; plural plant species; is species

# What happens
case counted; plural cases; also infection, infections
new case counted; plural new cases; is case
death counted; plural deaths; also fatality, fatalities
injury counted; plural injuries
injured person counted; plural injured people; also injured persons; is person
birth counted; plural births
marriage counted; plural marriages
divorce counted; plural divorces
abortion counted; plural abortions
suicide counted; plural suicides; is death
murder counted; plural murders; also homicide, homicides
crime counted; plural crimes; also offense, offenses, offence, offences
robbery counted; plural robberies; is crime
burglary counted; plural burglaries; is crime
theft counted; plural thefts; is crime
rape counted; plural rapes; is crime
assault counted; plural assaults
arrest counted; plural arrests
detention counted; plural detentions
conviction counted; plural convictions
sentence counted; plural sentences
execution counted; plural executions
lawsuit counted; plural lawsuits
complaint counted; plural complaints
violation counted; plural violations
attack counted; plural attacks
airstrike counted; plural airstrikes; also air strike, air strikes, air raid, air raids; is attack
drone attack counted; plural drone attacks; is attack
missile attack counted; plural missile attacks; is attack
strike counted; plural strikes
shelling counted; plural shellings
explosion counted; plural explosions; also blast, blasts
shooting counted; plural shootings
fire counted; plural fires; also blaze, blazes
wildfire counted; plural wildfires; also forest fire, forest fires; is fire
flood counted; plural floods
earthquake counted; plural earthquakes; also quake, quakes, tremor, tremors
hurricane counted; plural hurricanes
storm counted; plural storms
tornado counted; plural tornados
avalanche counted; plural avalanches
landslide counted; plural landslides
accident counted; plural accidents
crash counted; plural crashes
collision counted; plural collisions
incident counted; plural incidents
outage counted; plural outages; also blackout, blackouts, power cut, power cuts
outbreak counted; plural outbreaks
epidemic counted; plural epidemics
protest counted; plural protests; also demonstration, demonstrations, rally, rallies
battle counted; plural battles
clash counted; plural clashes
war counted; plural wars
flight counted; plural flights
trip counted; plural trips; also journey, journeys
visit counted; plural visits
overnight stay counted; plural overnight stays
ride counted; plural rides
crossing counted; plural crossings
departure counted; plural departures
arrival counted; plural arrivals
delay counted; plural delays
cancellation counted; plural cancellations
call counted; plural calls; also phone call, phone calls
emergency call counted; plural emergency calls; is call
meeting counted; plural meetings
conference counted; plural conferences
summit counted; plural summits
election counted; plural elections
referendum counted; plural referendums
poll counted; plural polls; also survey, surveys
debate counted; plural debates
hearing counted; plural hearings
vote counted; plural votes; also ballot, ballots
goal counted; plural goals
win counted; plural wins; also victory, victories
defeat counted; plural defeats
draw counted; plural draws
game counted; plural games; also match, matches
tournament counted; plural tournaments
medal counted; plural medals
gold medal counted; plural gold medals; also gold, golds; is medal
silver medal counted; plural silver medals; is medal
bronze medal counted; plural bronze medals; is medal
championship counted; plural championships; also title, titles
record counted; plural records
ticket counted; plural tickets
race counted; plural races
round of talks counted; plural rounds of talks
surgery counted; plural surgeries
operation counted; plural operations
test counted; plural tests
vaccination counted; plural vaccinations; also jab, jabs
dose counted; plural doses; also vaccine dose, vaccine doses
vaccine counted; plural vaccines
treatment counted; plural treatments
hospitalization counted; plural hospitalizations; also hospitalisation, hospitalisations, hospital admission, hospital admissions
admission counted; plural admissions
visit to hospital counted; plural visits to hospital
organ counted; plural organs
birth defect counted; plural birth defects
drug counted; plural drugs
cigarette counted; plural cigarettes
meal counted; plural meals
portion counted; plural portions; also serving, servings

# What is made, sold and written
job counted; plural jobs
vacancy counted; plural vacancies; also job opening, job openings, open position, open positions
position counted; plural positions
layoff counted; plural layoffs; also redundancy, redundancies, job cut, job cuts
contract counted; plural contracts
deal counted; plural deals
order counted; plural orders
sale counted; plural sales
purchase counted; plural purchases
transaction counted; plural transactions
payment counted; plural payments
loan counted; plural loans
mortgage counted; plural mortgages; is loan
account counted; plural accounts
bank account counted; plural bank accounts; is account
bond counted; plural bonds
share counted; plural shares; also stock, stocks
tax counted; plural taxes
fine counted; plural fines
permit counted; plural permits
license counted; plural licenses; also licence, licences
patent counted; plural patents
visa counted; plural visas
passport counted; plural passports
certificate counted; plural certificates
application counted; plural applications
asylum application counted; plural asylum applications; is application
request counted; plural requests
proposal counted; plural proposals
measure counted; plural measures
sanction counted; plural sanctions
law counted; plural laws
bill counted; plural bills
amendment counted; plural amendments
decision counted; plural decisions
ruling counted; plural rulings
resolution counted; plural resolutions
report counted; plural reports
document counted; plural documents
page counted; plural pages
book counted; plural books
copy counted; plural copies
novel counted; plural novels; is book
article counted; plural articles
story counted; plural stories
song counted; plural songs
album counted; plural albums
film counted; plural films; also movie, movies
episode counted; plural episodes
video counted; plural videos
photo counted; plural photos; also photograph, photographs, picture, pictures, image, images
message counted; plural messages
tweet counted; plural tweets
email counted; plural emails; also e-mail, e-mails
letter counted; plural letters
word counted; plural words
language counted; plural languages
download counted; plural downloads
view counted; plural views
click counted; plural clicks
comment counted; plural comments
song stream counted; plural song streams
line of code counted; plural lines of code
computer counted; plural computers
phone counted; plural phones; also smartphone, smartphones, mobile phone, mobile phones, cellphone, cellphones, cell phone, cell phones, handset, handsets
mobile subscription counted; plural mobile subscriptions; also mobile connection, mobile connections
connection counted; plural connections
device counted; plural devices
machine counted; plural machines
chip counted; plural chips; also semiconductor, semiconductors
server counted; plural servers
robot counted; plural robots
battery pack counted; plural battery packs
panel counted; plural panels
engine counted; plural engines
part counted; plural parts
component counted; plural components
product counted; plural products
item counted; plural items; also object, objects
piece counted; plural pieces
unit sold counted; plural unit solds
package counted; plural packages; also parcel, parcels
bag counted; plural bags; also sack, sacks
box counted; plural boxes
bottle counted; plural bottles
litter counted; plural litters
toy counted; plural toys
tool counted; plural tools
tent counted; plural tents
generator counted; plural generators
transformer counted; plural transformers
router counted; plural routers
camera counted; plural cameras
screen counted; plural screens

# Other things counted
attempt counted; plural attempts
effort counted; plural efforts
step counted; plural steps
reason counted; plural reasons
factor counted; plural factors
option counted; plural options
question counted; plural questions
answer counted; plural answers
problem counted; plural problems
issue counted; plural issues
error counted; plural errors; also mistake, mistakes
example counted; plural examples
type counted; plural types; also kind, kinds
category counted; plural categories
topic counted; plural topics
chapter counted; plural chapters
section counted; plural sections
stage counted; plural stages
phase counted; plural phases
round of voting counted; plural rounds of voting
term counted; plural terms
session counted; plural sessions
class counted; plural classes
course counted; plural courses
lesson counted; plural lessons
program counted; plural programs; also programme, programmes
project counted; plural projects
plan counted; plural plans
initiative counted; plural initiatives
campaign counted; plural campaigns
mission counted; plural missions
event counted; plural events
occasion counted; plural occasions
body counted; plural bodies; also corpse, corpses
grave counted; plural graves
life counted; plural lives
generation counted; plural generations
household connection counted; plural household connections; is connection
percentile counted; plural percentiles
grant counted; plural grants
prize counted; plural prizes; also award, awards
nomination counted; plural nominations
scholarship counted; plural scholarships
place counted; plural places
spot counted; plural spots
rank counted; plural ranks
level counted; plural levels
floor counted; plural floors
lane counted; plural lanes
track counted; plural tracks
gene counted; plural genes
cell counted; plural cells
mutation counted; plural mutations
variant counted; plural variants
planet counted; plural planets
star counted; plural stars
galaxy counted; plural galaxies
asteroid counted; plural asteroids
orbit counted; plural orbits
sample counted; plural samples
participant group counted; plural participant groups
respondent counted; plural respondents; is person
household survey counted; plural household surveys
hospital worker counted; plural hospital workers; is worker
migrant worker counted; plural migrant workers; is worker
seasonal worker counted; plural seasonal workers; is worker
sex worker counted; plural sex workers; is worker
factory worker counted; plural factory workers; is worker
railway worker counted; plural railway workers; is worker
care worker counted; plural care workers; is worker
construction worker counted; plural construction workers; is worker

# Units that are no multiple of another, counted like things.
decibel counted; plural decibels; also "dB", "dBA", "dB(A)"
bitcoin counted; plural bitcoins; also "BTC"
ether counted; plural ethers; also "ETH"
