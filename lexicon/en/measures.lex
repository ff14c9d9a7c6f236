# What figures are about. A group of synonyms has a name and the words that mean the same when something is measured;
# base forms are enough, inflections follow from [lemmas] and [endings]. [distinct] lists what is near and yet another
# thing: each word of a line is distinct from every other, with all their synonyms.
language en

[synonyms]
# Harm
killed: kill, die, death, dead, fatality, loss of life, lives lost, lost their lives, death toll, deceased, slay, perish, dead people
injured: injure, injury, wound, wounded, hurt
casualties: casualty, killed and injured, dead and wounded, killed and wounded, dead or wounded, killed or wounded, killed or injured, dead and injured
missing: missing, unaccounted for, disappear
kidnapped: kidnap, abduct
captured: capture
displaced: displace, uproot, driven from their homes, forced from their homes, internally displaced
evacuated: evacuate, evacuation
rescued: rescue, save
arrested: arrest, detain, detention, take into custody, taken into custody, apprehend
charged: charge, indict, indictment, prosecute
convicted: convict, conviction, find guilty, found guilty
sentenced: sentence
acquitted: acquit, acquittal
released: release, free
executed: execute, execution
murdered: murder, homicide
assaulted: assault
raped: rape, sexual assault
robbed: robbery, rob
burgled: burglary, burgle
stolen: steal, theft
hospitalized: hospitalize, hospitalise, hospitalization, hospitalisation, hospital admission, admitted to hospital, taken to hospital
infected: infect, infection, test positive, tested positive
COVID-19: COVID-19, Covid-19, Covid, COVID, coronavirus, novel coronavirus, novel coronavirus 2019, 2019-nCoV, SARS-CoV-2, coronavirus disease 2019
vaccinated: vaccinate, vaccination, inoculate, inoculation, immunize, immunization, jab
cured: recover from illness, cure
tested: test
treated: treat, treatment
starving: starve, starvation, famine
suicide: suicide, take their own lives, took their own lives
# War
bombed: bomb, bombard, bombardment
shelled: shelling
attacked: attack, assail, strike
launched: launch, fire at, fired at
fired: fire
intercepted: intercept, shoot down, shot down, down by air defense
destroyed: destroy, wreck, ruin, demolish, obliterate, raze, level to the ground, destruction
damaged: damage
deployed: deploy, station, deployment
recruited: recruit, enlist, conscript, draft, enrol, enlistment, recruitment
mobilized: mobilize, mobilise, mobilization, mobilisation, call up, called up
withdrew: withdraw, withdrawal, pull out, pulled out
trained: train
seized: seize, confiscate, seizure
occupied: occupy, occupation
liberated: liberate, recapture, retake
donated: donate, donation, give away
delivered: deliver, delivery, supply, hand over, handed over, shipment
# People
population: population, inhabitant, resident, people living in, people live, people lived, people living, home people
households: household
born: birth, born, newborn
birth rate: birth rate, birthrate, natality
fertility rate: fertility rate, fertility, births per woman, children per woman
death rate: death rate, mortality rate, mortality
infant mortality: infant mortality, infant mortality rate
life expectancy: life expectancy, life expectancy at birth, expected lifespan
median age: median age
average age: average age, mean age
married: marry, marriage, wedding, wed
divorced: divorce
immigration: immigration, immigrate, arrive as migrants, inflow of migrants
emigration: emigration, emigrate
net migration: net migration
migrant: migrant
refugee: refugee
asylum applications: asylum application, asylum claim, asylum request, apply for asylum, applied for asylum
deported: deport, deportation, expel, expulsion, removal
homeless: homeless, homelessness, rough sleeper
poverty: poverty, poor, live in poverty, below the poverty line
literacy: literacy, literacy rate
enrolled: enrolment, enrollment, enroll
graduated: graduate
turnout: turnout, voter turnout, participation rate in the election
votes: vote, ballot
vote share: share of the vote, vote share
# Work
employed: employ, in work, in employment
employment: employment
employment rate: employment rate
unemployed: unemployed, jobless, out of work, out-of-work
unemployment: unemployment, joblessness
unemployment rate: unemployment rate, jobless rate, rate of unemployment, rate of joblessness, unemployed % of labor force, unemployed % of labour force, unemployed as % of labor force, share of the labor force that is unemployed, unemployment as % of labor force
youth unemployment: youth unemployment, youth unemployment rate
jobs: job
hired: hire
laid off: lay off, laid off, layoff, redundancy, redundancies, made redundant, dismiss from their jobs, sack, job cut
vacancies: vacancy, job opening, unfilled post
labor force: labor force, labour force, workforce
participation rate: participation rate, labor force participation rate, labour force participation rate
wages: wage, pay, earnings, salary, salaries
real wages: real wages, real earnings, real pay
minimum wage: minimum wage
strike days: working days lost
hours worked: hours worked, working hours
# Output and prices
GDP: gross domestic product, GDP, economic output, national output
GDP per capita: GDP per capita, gross domestic product per capita, GDP per head, GDP per person
GDP growth: GDP growth, economic growth
GNI: gross national income, GNI
economy: economy
industrial output: industrial production, industrial output, factory output
productivity: productivity, output per hour
inflation: inflation, inflation rate, rate of inflation, consumer price inflation, CPI inflation, annual inflation
core inflation: core inflation, underlying inflation
consumer prices: consumer price index, CPI, consumer prices, cost of living
producer prices: producer price index, PPI, producer prices, factory gate prices
price: price, cost per unit
house prices: house price, home price, property price, housing prices
rent: rent
interest rate: interest rate, key rate, base rate, benchmark rate, policy rate, bank rate
mortgage rate: mortgage rate
exchange rate: exchange rate
yield: yield, bond yield
exported: export
imported: import
trade balance: trade balance, balance of trade
trade surplus: trade surplus
trade deficit: trade deficit, trade gap
current account: current account, current-account balance
retail sales: retail sales
investment: investment, invest
foreign direct investment: foreign direct investment, FDI
capital spending: capital expenditure, capex, capital spending
consumption: consumption, consume
consumer spending: consumer spending, household spending, household consumption
savings: savings
saving rate: saving rate, savings rate
# The state's money
budget: budget
budget deficit: budget deficit, fiscal deficit, deficit, budget shortfall, budget gap
budget surplus: budget surplus, fiscal surplus
public debt: public debt, government debt, national debt, sovereign debt, state debt
debt ratio: debt-to-GDP ratio, debt ratio
public spending: public spending, government spending, public expenditure, government expenditure, state spending
tax revenue: tax revenue, tax receipts, tax take, tax intake
military spending: military spending, defense spending, defence spending, military expenditure, defense budget, defence budget
aid: aid, assistance
military aid: military aid, military assistance
humanitarian aid: humanitarian aid, humanitarian assistance, relief
pension: pension
subsidy: subsidy
fine: fine, penalty
# Firms
revenue: revenue, turnover, sales, net sales, takings
profit: profit, net income, net profit, net earnings
operating profit: operating profit, operating income, EBIT
EBITDA: EBITDA, core earnings
gross profit: gross profit
loss: net loss, loss
margin: margin, profit margin
dividend: dividend
market value: market value, market capitalization, market capitalisation, market cap
market share: market share
share price: share price, stock price
valuation: valuation
orders: order intake, order
shipments: ship
sold: sell, sale
bought: buy, purchase, acquire, acquisition
produced: produce, production, manufacture, output
delivered vehicles: vehicle deliveries
spent: spend, expenditure, spending, outlay
cost: cost
paid: payment
borrowed: borrow, borrowing
lent: lend, lending
owed: owe
raised: raise
bankrupt: bankruptcy, insolvency, go bankrupt, went bankrupt
merged: merge, merger
founded: founded, founding, establish, set up, foundation, create, come into being, came into being
anniversary: anniversary, birthday, jubilee
# Energy, climate, nature
electricity generation: electricity generation, power generation, electricity production, power production
electricity consumption: electricity consumption, power consumption, electricity use
installed capacity: installed capacity, generating capacity
capacity: capacity
renewable energy: renewable energy, renewables, clean energy
oil production: oil production, oil output, crude output, crude production
gas storage: gas storage, gas stocks
emissions: emission, emit
CO2 emissions: CO2 emissions, carbon dioxide emissions, carbon emissions, CO₂ emissions
greenhouse gas emissions: greenhouse gas emissions, greenhouse-gas emissions, GHG emissions
carbon dioxide: carbon dioxide, CO2, CO₂
CO2 concentration: CO2 concentration, carbon dioxide concentration, concentration of carbon dioxide, concentration of CO2, atmospheric CO2, atmospheric carbon dioxide, CO2 PPM, CO2 mole fraction, atmospheric CO2 concentration
temperature: temperature
warming: warming, global warming
sea level: sea level, sea levels
rainfall: rainfall, precipitation, rain
snowfall: snowfall
wind speed: wind speed
magnitude: magnitude
burned: burn, scorch, go up in flames
flooded: flood, inundate
deforestation: deforestation, forest loss
forest area: forest area, forest cover
pollution: pollution
waste: garbage, trash, rubbish, refuse
water use: water use, water consumption
without power: without power, without electricity, cut off from power, cut power, cuts power, cutting power, cut off power, cutting off power, power was cut, lost power, left without power, left in the dark
# Traffic and media
passengers: passenger
passenger traffic: passenger traffic, passenger numbers
accidents: accident, crash
visitors: visitor, visit
tourists: tourist
overnight stays: overnight stay, bed night, guest night
viewers: viewer, audience
circulation: circulation
subscribers: subscriber
users: user
downloads: download
box office: box office, gross takings
attendance: attendance, attend
speed: speed, velocity
distance: distance
length: length
height: height, elevation, altitude
depth: depth
weight: weight, mass
area: area, surface area
volume: volume
age: age
duration: duration
score: score
# Shapes of figures
nominal: nominal, in nominal terms, current prices, unadjusted for inflation
real: real, in real terms, inflation-adjusted, adjusted for inflation, constant prices
gross: gross
net: net
median: median
average: average, mean
seasonally adjusted: seasonally adjusted
per capita: per capita, per head, per person, per inhabitant
number: number, count, tally
share: share, proportion, percentage
additional: additional, extra, further
new: new, newly
confirmed: confirmed
suspected: suspected
men: man, male
women: woman, female
children: child, minor, kid
adults: adult
elderly: elderly, pensioner

[distinct]
killed, injured, casualties, missing, captured, displaced, evacuated, rescued, arrested, hospitalized, infected, kidnapped
killed, cases, hospitalized, vaccinated, tested, cured
killed, infected, hospitalized, vaccinated, tested, cured
killed, murdered, suicide, executed
deaths, cases, hospitalizations, recoveries
arrested, charged, convicted, sentenced, acquitted, released
destroyed, damaged
launched, intercepted
fired, intercepted
bombed, shelled
attacked, bombed, shelled
recruited, mobilized, deployed, trained, withdrew
population, households, families, homes, customers, registered voters, labor force
people, households, homes, customers, families, subscribers, users
birth rate, fertility rate, death rate, infant mortality, life expectancy
births, deaths, marriages, divorces
death rate, deaths
birth rate, births
median age, average age, life expectancy
immigration, emigration, net migration, asylum applications, deported
migrant, refugee, asylum seekers
immigration, refugee
turnout, vote share, votes
employed, unemployed, vacancies, laid off, hired, labor force
employment rate, unemployment rate, participation rate
unemployment rate, youth unemployment
unemployment, employment, youth unemployment
unemployed, unemployment rate
wages, real wages, minimum wage, hours worked, productivity
GDP, GNI, GDP per capita, GDP growth, industrial output
inflation, core inflation, consumer prices, producer prices, house prices
inflation, wages
interest rate, mortgage rate, yield, exchange rate, inflation
exported, imported, trade balance
trade surplus, trade deficit, current account
budget, budget deficit, public debt, public spending, tax revenue, debt ratio
budget deficit, budget surplus
budget deficit, trade deficit
public spending, military spending
aid, military aid, humanitarian aid
revenue, profit, operating profit, EBITDA, gross profit, loss, market value, dividend, margin
retail sales, revenue
market share, share price, market value
sold, bought, produced, orders, exported, imported
spent, cost, raised, borrowed
hired, laid off
electricity generation, electricity consumption, installed capacity
renewable energy, electricity generation
CO2 emissions, greenhouse gas emissions, CO2 concentration
temperature, rainfall, snowfall, wind speed, sea level
men, women, children, adults, elderly
boys, girls, men, women
nominal, real
gross, net
median, average
confirmed, suspected
passengers, accidents, passenger traffic
visitors, tourists, overnight stays
viewers, subscribers, users, downloads, circulation
speed, distance, length, height, depth, weight, area, volume, duration
oil production, gas storage
bombs, shells, missiles, drones, rockets, mines, grenades
soldiers, civilians, mercenaries, police officers
houses, apartments, buildings
exports, imports
married, divorced
teachers, pupils, students
doctors, nurses, patients
dead, wounded
