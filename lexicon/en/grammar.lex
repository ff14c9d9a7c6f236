language en

[function]
det: the, a, an, this, that, these, those, each, every, both, all, any, some, either, neither, another, such, other, own, same, half, what, whatever, which, whichever, its, their, his, her, my, our, your, enough, many, much, few, little, more, most, less, least, certain, last, next, previous
prep of: of
prep place: in, at, near, across, around, throughout, within, inside, outside, off, on the outskirts of, in and around
prep part: including, among them, among whom, of them, of whom, of which
prep: on, to, for, with, by, from, about, into, onto, over, under, after, before, between, among, amid, amidst, along, against, through, during, without, toward, towards, out, out of, up, down, above, below, beneath, beside, besides, behind, beyond, per, via, since, until, till, than, as, like, unlike, despite, upon, versus, excluding, following, regarding, concerning, because of, due to, owing to, thanks to, on behalf of, in front of, next to, as of, as for, ahead of, prior to, up to, instead of, along with, together with, in addition to, in terms of, in spite of, aboard, minus, plus, past, opposite, notwithstanding
conj: and, or, but, nor, so, yet, because, although, though, while, whereas, if, unless, when, whenever, before, after, once, since, until, as, than, lest, as well as, as if, as though, so that, both, either, neither, whether
aux: is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, doing, done, will, would, shall, should, can, could, may, might, must, ought, 's, 're, 've, 'd, 'll, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, don't, doesn't, didn't, won't, wouldn't, can't, cannot, couldn't, shouldn't, get, gets, got, getting, become, becomes, became, stand, stands, stood, amount to, amounts to, amounted to
rel: who, whom, whose, which, that, where, when, why
adv: also, now, then, there, here, just, only, even, still, already, again, ever, too, very, quite, rather, so, once, soon, later, earlier, ago, recently, currently, previously, respectively, together, alone, away, back, forward, today, almost, nearly, often, usually, always, sometimes, thus, instead, moreover, meanwhile, however, therefore, otherwise, well, perhaps, especially, mainly, mostly, largely, partly, particularly, officially, originally, initially, eventually, finally, immediately, directly, effectively, simply, elsewhere, abroad, everywhere, not

[abbreviations]
Mr, Mrs, Ms, Messrs, Dr, Prof, Rev, Hon, Sr, Jr, St, Gen, Lt, Col, Maj, Capt, Sgt, Cpl, Adm, Cmdr, Brig, Gov, Sen, Sens, Rep, Reps, Pres, Amb, Supt, Insp, Det, Fr, Msgr
Inc, Ltd, Co, Corp, Bros, LLC, Plc, plc, Cos, Assn, Dept, Univ, Est, Ave, Blvd, Rd, Mt, Ft, Bldg, Sq
Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, Mon, Tue, Tues, Wed, Thu, Thur, Thurs, Fri
approx, ca, vs, etc, al, cf, viz, i.e, e.g, resp, incl, excl, est, max, min, avg, dept, nos, vol, vols, p, pp, ed, eds, fig, figs, eq, sec, ch, chap, para, op, cit, ibid, trans, tel, ext
"U.S", "U.K", "U.N", "E.U", "D.C", "U.S.S.R", "Ph.D", "M.D", "B.A", "M.A", "J.D", "a.m", "p.m", A.M, P.M, No, Nos, Vol, Fig, Sec, Art, Ch, p.a, c, v, bn, mn, sq, cu, hrs, yrs, lb, lbs, oz, Ste, Ala, Ariz, Ark, Calif, Colo, Conn, Del, Fla, Ga, Ill, Ind, Kan, Ky, La, Md, Mass, Mich, Minn, Miss, Mo, Mont, Neb, Nev, N.H, N.J, N.M, N.Y, N.C, N.D, Okla, Ore, Pa, R.I, S.C, S.D, Tenn, Tex, Vt, Va, Wash, W.Va, Wis, Wyo

[identifiers]      # a number after one of these is part of a name
part: Article, Articles, article, Section, Sections, section, Chapter, chapter, Chapters, page, pages, Page, Pages, paragraph, Paragraph, verse, clause, Clause, Annex, annex, Appendix, appendix, Part, part, Volume, volume, vol., Vol., Figure, Fig., Fig, fig., Table, Title, Schedule, footnote, Question, Item, item, Step, step, Phase, phase, Stage, stage, Episode, episode, Season, Act, act, Scene, scene, Psalm, Rule, rule, Regulation, Directive, Resolution, resolution, Proposition, Prop, Prop., Amendment, Decree, decree, Protocol, Principle, version, Version, No., no., Nos., nos., No, №, "#", Lot, Exhibit, Chart, Graph, Box, Slide, Bill No., Law No., Act No., Order No., Executive Order
product: Boeing, Airbus, Embraer, Bombardier, Cessna, Tupolev, Antonov, Ilyushin, Sukhoi, Dreamliner, MAX, MiG, Su, Tu, Il, Mi, Ka, Kh, Shahed, Geran, Bayraktar, Leopard, Iskander, Tomahawk, Covid, COVID, Covid-19, COVID-19, SARS-CoV, iPhone, iPad, iOS, Windows, Android, Galaxy, PlayStation, Xbox, Pixel, GPT, ChatGPT, Model, Falcon, Soyuz, Ariane, Atlas, Progress, Shenzhou, Chang'e, Chandrayaan, Voyager, Pioneer, Viking, Kosmos, Cosmos, Sputnik, Artemis, Gemini, Type, Mark, Mk, Mk., Series, Porsche, Peugeot, Renault, Mazda, Web, Vitamin B, Omega, uranium-, carbon-, cesium-, caesium-, iodine-, strontium-, plutonium-, Nord Stream, Channel, channel, Radio, Chanel No.
route: flight, Flight, Flights, Route, route, Highway, highway, Interstate, Motorway, Junction, junction, Exit, exit, Line, Platform, platform, Gate, gate, Runway, runway, Terminal, terminal, Pier, Berth, District, district, Ward, ward, Precinct, precinct, Sector, sector, Zone, zone, Area, Block, Unit, Reactor, reactor, Reactor No., Hangar, Lane, Pump, Well, Checkpoint, checkpoint, Autobahn
place: Suite, suite, Apt., Apartment, apartment, Room, room, Floor, Camp, Studio, School No., Hospital No., Pavilion, Cell, cell, PO Box, P.O. Box, Plot, Row, Court No., Group, Stalag, Bunker, Silo, Point
event: Apollo, Formula, Euro, EURO, Expo, Super Bowl, Agenda, Day, Game, Round, Race, Heat, Week, Matchday, Group of, COP, Task Force, Regiment, Category, category, Grade, grade, Tier, tier, Level, Form, Class of, Generation, Vision, Horizon, Project, Operation, Typhoon No., Studio, Under, FIFA, Pool, Group A, Session, Panel
code: ISO, RFC, CVE, ISBN, ISSN, DOI, DIN, ICD, IEC, IEEE, USB, IPv, UTF, SHA, Bluetooth, Wi-Fi, PIN, ZIP, postcode, zip code, tel., Tel., Tel, tel, fax, Fax, ext., hotline, dial, Case No., case no., docket, docket no., Patent, patent no., patent number, serial number, account number, case number, phone number, telephone number, number plate, IBAN, ID, ticket no., order no., invoice no., IMO, DAX, Dax, CAC, FTSE, S&P, Nikkei, Nasdaq, Stoxx, STOXX, Euro Stoxx, Euro STOXX, Hang Seng, Russell, ASX, Nifty, Ibex, IBEX, SMI, Fortune, Forbes

[endings]
# How English words lose their endings. First the suffixes that stand for themselves.
suffix: ss = ss
suffix: us = us
suffix: is = is
suffix: eed = eed
suffix: as = as
suffix: ous = ous
suffix: ness = ness
suffix: ies = y
suffix: ied = y
suffix: ying = y
suffix: sses = ss
suffix: shes = sh
suffix: ches = ch
suffix: xes = x
suffix: zzes = zz
suffix: oes = o
suffix: uses = us
suffix: ouses = ouse
suffix: auses = ause
suffix: 's =
suffix: s' = s
suffix: s =
strip: ed, ing, ings
# What "ed" and "ing" took with them: a silent e, or a consonant was doubled.
restore: bb = b
restore: dd = d
restore: gg = g
restore: mm = m
restore: nn = n
restore: pp = p
restore: rr = r
restore: tt = t
restore: vv = v
restore: at = ate
restore: eat = eat
restore: oat = oat
restore: iat = iate
restore: creat = create
restore: s = se
restore: ss = ss
restore: us = use
restore: c = ce
restore: g = g
restore: ng = ng
restore: ang = ange
restore: lleng = llenge
restore: veng = venge
restore: ung = unge
restore: rg = rge
restore: dg = dge
restore: ag = age
restore: eg = ege
restore: ig = ige
restore: lg = lge
restore: ug = uge
restore: v = ve
restore: u = ue
restore: z = ze
restore: zz = zz
restore: bl = ble
restore: pl = ple
restore: dl = dle
restore: tl = tle
restore: gl = gle
restore: fl = fle
restore: kl = kle
restore: zl = zle
restore: cl = cle
restore: il = ile
restore: ail = ail
restore: oil = oil
restore: eil = eil
restore: uil = uil
restore: ol = ole
restore: ool = ool
restore: rol = rol
restore: ul = ule
restore: aul = aul
restore: oul = oul
restore: eful = eful
restore: scal = scale
restore: whal = whale
restore: tal = tal
restore: yl = yle
restore: ell = ell
restore: vell = vel
restore: bell = bel
restore: cell = cel
restore: dell = del
restore: gnall = gnal
restore: tall = tal
restore: uell = uel
restore: nnell = nnel
restore: troll = trol
restore: trall = tral
restore: in = ine
restore: ain = ain
restore: oin = oin
restore: ein = ein
restore: ruin = ruin
restore: mun = mune
restore: tun = tune
restore: prun = prune
restore: pon = pone
restore: phon = phone
restore: lon = lone
restore: hon = hone
restore: plan = plan
restore: ar = are
restore: ear = ear
restore: oar = oar
restore: ir = ire
restore: air = air
restore: plor = plore
restore: stor = store
restore: gnor = gnore
restore: scor = score
restore: dor = dore
restore: bor = bore
restore: ur = ure
restore: our = our
restore: eur = eur
restore: vit = vite
restore: unit = unite
restore: gnit = gnite
restore: ncit = ncite
restore: xcit = xcite
restore: plet = plete
restore: mpet = mpete
restore: delet = delete
restore: ot = ote
restore: oot = oot
restore: llot = llot
restore: vot = vote
restore: pilot = pilot
restore: pivot = pivot
restore: ut = ute
restore: out = out
restore: ad = ade
restore: ead = ead
restore: oad = oad
restore: id = ide
restore: aid = aid
restore: oid = oid
restore: od = ode
restore: ood = ood
restore: ud = ude
restore: oud = oud
restore: ced = cede
restore: mped = mpede
restore: ak = ake
restore: eak = eak
restore: oak = oak
restore: ik = ike
restore: ok = oke
restore: ook = ook
restore: uk = uke
restore: ap = ape
restore: eap = eap
restore: oap = oap
restore: ip = ipe
restore: op = ope
restore: oop = oop
restore: elop = elop
restore: llop = llop
restore: yp = ype
restore: cup = cup
restore: rib = ribe
restore: ob = obe
restore: lob = lob
restore: am = ame
restore: eam = eam
restore: oam = oam
restore: aim = aim
restore: im = ime
restore: om = ome
restore: oom = oom
restore: um = ume
restore: eath = eathe
restore: oth = othe
restore: aw = aw
restore: ew = ew
restore: ow = ow
restore: ay = ay
restore: oy = oy
restore: ey = ey

[lemmas]
arise: arose, arisen
awake: awoke, awoken
be: is, are, was, were, been, being, am
bear: bore, borne
beat: beaten
become: became, becoming
begin: began, begun, beginning
bend: bent
bet: bets
bind: bound
bite: bit, bitten
bleed: bled
blow: blew, blown
break: broke, broken
breed: bred
bring: brought
build: built
burn: burnt
burst: bursts
buy: bought
catch: caught
choose: chose, chosen, choosing
cling: clung
come: came, coming
cost: costs
cut: cuts, cutting
deal: dealt
dig: dug, digging
do: does, did, done
draw: drew, drawn
dream: dreamt
drink: drank, drunk
drive: drove, driven
eat: ate, eaten
fall: fell, fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled, fleeing, flees
fly: flew, flown, flies
forbid: forbade, forbidden
forget: forgot, forgotten
forgive: forgave, forgiven
freeze: froze, frozen
get: got, gotten, getting
give: gave, given, giving
go: goes, went, gone, going
grind: ground
grow: grew, grown
hang: hung
have: has, had, having
hear: heard
hide: hid, hidden, hiding
hit: hits, hitting
hold: held
hurt: hurts, hurting
keep: kept
know: knew, known
lay: laid, laying
lead: led
leap: leapt
learn: learnt
leave: left, leaving, leaves
lend: lent
let: lets, letting
lie: lay, lain, lying, lied, lies
light: lit
lose: lost, losing
make: made, making
mean: meant
meet: met
mistake: mistook, mistaken
overcome: overcame
pay: paid, paying
plead: pled
prove: proven
put: puts, putting
quit: quits, quitting
read: reads
ride: rode, ridden
ring: rang, rung
rise: rose, risen, rising
run: ran, running
say: said, says, saying
see: saw, seen, seeing
seek: sought
sell: sold
send: sent
set: sets, setting
shake: shook, shaken
shed: sheds, shedding
shine: shone
shoot: shot, shooting
show: shown
shrink: shrank, shrunk
shut: shuts, shutting
sing: sang, sung
sink: sank, sunk
sit: sat, sitting
sleep: slept
slide: slid, sliding
speak: spoke, spoken
spend: spent
spin: spun
spit: spat
split: splits, splitting
spread: spreads, spreading
spring: sprang, sprung
stand: stood
steal: stole, stolen
stick: stuck
sting: stung
strike: struck, stricken, striking
strive: strove, striven
swear: swore, sworn
sweep: swept
swell: swollen
swim: swam, swum, swimming
swing: swung
take: took, taken, taking
teach: taught
tear: tore, torn
tell: told
think: thought
throw: threw, thrown
tread: trod, trodden
understand: understood
undergo: underwent, undergone
undertake: undertook, undertaken
uphold: upheld
wake: woke, woken
wear: wore, worn
weave: wove, woven
weep: wept
win: won, winning
wound: wounded, wounding, wounds
withdraw: withdrew, withdrawn
withhold: withheld
withstand: withstood
write: wrote, written, writing
overthrow: overthrew, overthrown
overtake: overtook, overtaken
outgrow: outgrew
rebuild: rebuilt
resell: resold
foresee: foresaw, foreseen
oversee: oversaw, overseen, overseeing
undo: undid, undone
broadcast: broadcasts
forecast: forecasts, forecasted, forecasting
mislead: misled
offset: offsets, offsetting
retell: retold
die: died, dying, dies
tie: tied, tying, ties
vie: vied, vying, vies
agree: agreed, agreeing, agrees
disagree: disagreed, disagreeing
free: freed, freeing, frees
guarantee: guaranteed, guaranteeing, guarantees
decree: decreed, decrees
referee: refereed
add: added, adding, adds
err: erred, erring
egg: eggs
panic: panicked, panicking
traffic: trafficked, trafficking
mimic: mimicked
picnic: picnicked
focus: focused, focusing, focuses, focussed
bias: biased
bus: buses, bused
gas: gases, gassed
canvas: canvases
belong: belonged, belonging, belongs
bang: banged
hang: hanged, hanging
prolong: prolonged
long: longed
open: opened, opening, opens
visit: visited, visiting
limit: limited, limiting
edit: edited
convene: convened, convening
intervene: intervened, intervening
interfere: interfered, interfering
adhere: adhered
persevere: persevered
waste: wasted, wasting
taste: tasted, tasting
paste: pasted
haste: hasted
route: routed, rerouted
breathe: breathed, breathing
bathe: bathed, bathing
clothe: clothed
expel: expelled, expelling, expels
compel: compelled, compelling
propel: propelled, propelling
repel: repelled
excel: excelled
rebel: rebelled, rebelling
quell: quelled
spell: spelled, spelling, spelt
dispel: dispelled
fulfil: fulfilled, fulfill, fulfilling
smell: smelled
dwell: dwelled, dwelt
patrol: patrolled, patrolling, patrols
enroll: enrolled, enrolling, enrolment
instal: installed
cite: cited, citing, cites
write-off: wrote-off
invite: invited
ignite: ignited
expedite: expedited
change: changed, changing, changes
charge: charged
exchange: exchanged, exchanging, exchanges
range: ranged, ranging, ranges
arrange: arranged, arranging
hinge: hinged
challenge: challenged, challenging, challenges
infringe: infringed, infringing
revenge: revenged
binge: binged
cringe: cringed
fringe: fringes
singe: singed
participate: participated
solicit: solicited, soliciting
elicit: elicited, eliciting
format: formatted
combat: combatted, combated, combating, combats
treat: treated, treating
beat: beating
develop: developed, developing, develops
envelop: enveloped
gallop: galloped
bomb: bombed, bombing, bombs, bombings
climb: climbed, climbing
comb: combed
program: programmed, programming, programme, programmes, programs
trade: traded, trading
telephone: telephoned
phone: phoned, phoning
condone: condoned
postpone: postponed, postponing
clone: cloned, cloning
zone: zoned, zoning
stone: stoned
crone: crones
arm: armed, arming
confirm: confirmed
transform: transformed
total: totaled, totalled, totaling, totalling
signal: signaled, signalled, signaling, signalling
equal: equaled, equalled
rival: rivaled, rivalled
travel: traveled, travelled, traveling, travelling
cancel: canceled, cancelled, canceling, cancelling
label: labeled, labelled, labelling
level: leveled, levelled, levelling
model: modeled, modelled, modelling, modeling
fuel: fueled, fuelled, fuelling, fueling
channel: channeled, channelled
counsel: counseled, counselled, counselling
initial: initialed, initialled
market: marketed
budget: budgeted
benefit: benefited, benefitted, benefiting
profit: profited
credit: credited
audit: audited
deposit: deposited
exhibit: exhibited
inherit: inherited
inhibit: inhibited
prohibit: prohibited
exploit: exploited
pair: paired
air: aired
repair: repaired
mention: mentioned
station: stationed
need: needed, needing, needs
exceed: exceeded, exceeding, exceeds
succeed: succeeded, succeeding
proceed: proceeded, proceeding
seed: seeded
speed: sped, speeding
blog: blogged
tax: taxed
enlist: enlisted
wage: waged, wages
age: aged, ageing, aging, ages
shoe: shoes
toe: toes
canoe: canoes
hoe: hoes
ski: skied, skiing, skis
taxi: taxied, taxis
use: used, using, uses
reuse: reused
excuse: excused, excuses
refuse: refused, refusing, refuses
accuse: accused, accusing, accuses
abuse: abused, abusing, abuses
confuse: confused, confuses
fuse: fused, fuses
cruise: cruises
amuse: amused
diffuse: diffused
infuse: infused
name: named, naming, names
arrest: arrests
import: imported
export: exported
move: moved, moving
die-off: die-offs
hope: hoped, hoping, hopes
cope: coped, coping
evacuate: evacuated, evacuee, evacuees
occur: occurred, occurring, occurs
refer: referred, referring, refers
prefer: preferred, preferring
transfer: transferred, transferring, transfers
infer: inferred
confer: conferred
incur: incurred, incurring
deter: deterred
store: stored, storing
ration: rationed
pension: pensions
monitor: monitored, monitoring
sponsor: sponsored
author: authored
labor: labour, labored, laboured
harbor: harbour, harbored, harboured
neighbor: neighbour, neighbors, neighbours
favor: favour, favored, favoured
honor: honour, honored, honoured
color: colour, colors, colours
anchor: anchored
mirror: mirrored
censor: censored
tailor: tailored
picket: picketed
murder: murdered
damage: damaged, damages, damaging
hijack: hijacked
like: liked, liking, likes
emigrate: emigrated, emigrating
immigrate: immigrated
supply: supplied, supplies
apply: applied, applies
person: people, persons
man: men
woman: women
child: children
foot: feet
tooth: teeth
goose: geese
mouse: mice
louse: lice
ox: oxen
policeman: policemen
serviceman: servicemen
fireman: firemen
gunman: gunmen
fisherman: fishermen
spokesman: spokesmen
businessman: businessmen
life: lives
wife: wives
knife: knives
half: halves
leaf: leafs
shelf: shelves
wolf: wolves
thief: thieves
loaf: loaves
calf: calves
hoof: hooves
scarf: scarves
self: selves
housewife: housewives
elf: elves
crisis: crises
analysis: analyses
basis: bases
thesis: theses
diagnosis: diagnoses
hypothesis: hypotheses
axis: axes
oasis: oases
emphasis: emphases
synthesis: syntheses
parenthesis: parentheses
prognosis: prognoses
criterion: criteria
phenomenon: phenomena
medium: media
bacterium: bacteria
datum: data
stratum: strata
memorandum: memoranda
referendum: referenda, referendums
curriculum: curricula
stadium: stadia, stadiums
alumnus: alumni
fungus: fungi
nucleus: nuclei
stimulus: stimuli
cactus: cacti
radius: radii
syllabus: syllabi
index: indices, indexes
appendix: appendices
matrix: matrices
vertex: vertices
larva: larvae
formula: formulae, formulas
antenna: antennae
vertebra: vertebrae
alga: algae
virus: viruses
campus: campuses
bonus: bonuses
census: censuses
status: statuses
lens: lenses
bias: biases
surplus: surpluses
consensus: consensuses
series: series
species: species
headquarters: headquarters
means: means
news: news
aircraft: aircraft
sheep: sheep
fish: fish, fishes
deer: deer
offspring: offspring
spacecraft: spacecraft
hovercraft: hovercraft
crossroads: crossroads
barracks: barracks
movie: movies
cookie: cookies
zombie: zombies
pie: pies
calorie: calories
kilocalorie: kilocalories
prairie: prairies
selfie: selfies
rookie: rookies
junkie: junkies
smoothie: smoothies
hoodie: hoodies
quiz: quizzes
waltz: waltzes
axe: axed
ache: aches
cache: caches
headache: headaches
avalanche: avalanches
moustache: moustaches
niche: niches
tranche: tranches
psyche: psyches
creche: creches
quiche: quiches
house: houses, housed
warehouse: warehouses
spouse: spouses
cause: causes, caused, causing
clause: clauses
pause: pauses, paused
greenhouse: greenhouses
powerhouse: powerhouses
muse: muses
ruse: ruses
building: buildings
meeting: meetings
hearing: hearings
ceiling: ceilings
evening: evenings
morning: mornings
wedding: weddings
housing: housings
earning: earnings
saving: savings
shilling: shillings
sibling: siblings
king: kings
ring: rings
wing: wings
thing: things
string: strings
spring: springs
rating: ratings
ruling: rulings
dwelling: dwellings
clothing: clothing
lightning: lightning
darling: darlings
duckling: ducklings
sterling: sterling
during: during
nothing: nothing
something: something
everything: everything
anything: anything
hundred: hundreds
hundredweight: hundredweights
sacred: sacred
naked: naked
wicked: wicked
rugged: rugged
kindred: kindred
infrared: infrared
red: reds
bed: beds
wed: weds
sled: sleds
atlas: atlases
pancreas: pancreases
christmas: christmases
this: this
his: his
its: its
us: us
as: as
yes: yes
plus: pluses
less: less
always: always
perhaps: perhaps
across: across
besides: besides
towards: towards
afterwards: afterwards
lens: lens
mars: mars
overseas: overseas
politics: politics
economics: economics
physics: physics
mathematics: mathematics
statistics: statistics
athletics: athletics
potato: potatoes
tomato: tomatoes
veto: vetoes, vetoed, vetoing
hero: heroes
echo: echoes, echoed
torpedo: torpedoes, torpedoed
volcano: volcanoes
mosquito: mosquitoes
cargo: cargoes, cargos
embargo: embargoes
death: dead
homicide: homicides
passer-by: passers-by
mother-in-law: mothers-in-law
attorney general: attorneys general
secretary general: secretaries general
staff: staffs
sheaf: sheaves
roof: roofs, rooves
drone: drones
phone: phones
bridge: bridges
mine: mines, mined
