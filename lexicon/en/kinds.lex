# Counted nouns. A line defines a kind: its name (the singular), "counted", then
#   plural …   the plurals; the first is the one we write
#   also …     other words for the same thing
#   is …       the next wider kinds: what is said of a soldier may be said of a person
# Kinds that aren't "is" of one another are never compared: bombs are not shells, customers are not people.
# A name stands for the kind in all languages; files of other languages say  name: singular, plural, other forms.
language en

[kinds]
person counted; plural people, persons; also human being, human beings, individual, individuals, human, humans
resident counted; plural residents; also inhabitant, inhabitants, dweller, dwellers; is person
citizen counted; plural citizens; also national, nationals; is person
man counted; plural men; is adult
woman counted; plural women; is adult
adult counted; plural adults; also grown-up, grown-ups; is person
child counted; plural children; also kid, kids, minor, minors, youngster, youngsters; is person
boy counted; plural boys; is child
girl counted; plural girls; is child
baby counted; plural babies; also infant, infants, newborn, newborns; is child
teenager counted; plural teenagers; also teen, teens, adolescent, adolescents; is person
civilian counted; plural civilians; is person
troop counted; plural troops; also soldier, soldiers, serviceman, servicemen, servicewoman, servicewomen, servicemember, servicemembers, service member, service members, service personnel, military personnel; is person
recruit counted; plural recruits; also conscript, conscripts, draftee, draftees; is troop
reservist counted; plural reservists; is troop
mercenary counted; plural mercenaries; is fighter
fighter counted; plural fighters; also combatant, combatants; is person
militant counted; plural militants; also insurgent, insurgents, rebel, rebels, gunman, gunmen; is fighter
officer counted; plural officers; is person
police officer counted; plural police officers; also policeman, policemen, policewoman, policewomen, cop, cops; is person
firefighter counted; plural firefighters; also fireman, firemen; is rescue worker
rescue worker counted; plural rescue workers; also rescuer, rescuers, first responder, first responders, emergency worker, emergency workers; is person
worker counted; plural workers; also laborer, laborers, labourer, labourers; is person
employee counted; plural employees; also staff member, staff members, staffer, staffers; is worker
bomb counted; plural bombs; is munition
shell counted; plural shells; also artillery shell, artillery shells, artillery round, artillery rounds; is munition
missile counted; plural missiles; is munition
munition counted; plural munitions
house counted; plural houses; is building
home counted; plural homes
household counted; plural households
vehicle counted; plural vehicles
animal counted; plural animals
vote counted; plural votes; also ballot, ballots
job counted; plural jobs; also post, posts
case counted; plural cases
death counted; plural deaths; also fatality, fatalities
school counted; plural schools
company counted; plural companies; also firm, firms
country counted; plural countries; also nation, nations
customer counted; plural customers
building counted; plural buildings
drone counted; plural drones; also UAV, UAVs
