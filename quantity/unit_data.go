package quantity

// simpleUnits is every simple unit of CLDR 48 and some of ours: name, base units, factor, then what is special:
// pi^n and amu^n (constants kept apart), +offset, p (takes SI prefixes), ours, special (no factor).
const simpleUnits = `
acre square-meter 316160658/78125
ampere ampere 1 p
arc-minute revolution 1/21600
arc-second revolution 1/1296000
astronomical-unit meter 149597870700
atmosphere kilogram-per-meter-square-second 101325
bar kilogram-per-meter-square-second 100000 p
barrel cubic-meter 9936705933/62500000000
beaufort meter-per-second 1 special
becquerel per-second 1 p
bit bit 1 p
british-thermal-unit kilogram-square-meter-per-square-second 23722880951/22500000
british-thermal-unit-it kilogram-square-meter-per-square-second 52752792631/50000000
bu-jp square-meter 400/121
bushel cubic-meter 220244188543/6250000000000
byte bit 8 p
calorie kilogram-square-meter-per-square-second 523/125 p
calorie-it kilogram-square-meter-per-square-second 10467/2500 p
candela candela 1 p
carat kilogram 1/5000
celsius kelvin 1 +5463/20
century year 100
chain meter 12573/625
cho square-meter 1200000/121
coulomb second-ampere 1 p
cup cubic-meter 473176473/2000000000000
cup-imperial cubic-meter 454609/1600000000
cup-jp cubic-meter 1/10000
cup-metric cubic-meter 1/4000
dalton kilogram 1 amu^1 p
day second 86400 p
day-person second 86400
decade year 10
degree revolution 1/360
dessert-spoon cubic-meter 473176473/256000000000000
dessert-spoon-imperial cubic-meter 454609/204800000000
dot pixel 1
dram cubic-meter 473176473/128000000000000
drop cubic-meter 157725491/3072000000000000
dunam square-meter 1000
earth-mass kilogram 5972200000000000000000000
earth-radius meter 6378100
electronvolt kilogram-square-meter-per-square-second 1602177/10000000000000000000000000
em em 1
fahrenheit kelvin 5/9 +45967/180
farad pow4-second-square-ampere-per-kilogram-square-meter 1 p
fathom meter 1143/625
fluid-ounce cubic-meter 473176473/16000000000000
fluid-ounce-imperial cubic-meter 454609/16000000000
fluid-ounce-metric cubic-meter 3/100000
foodcalorie kilogram-square-meter-per-square-second 4184
foot meter 381/1250
fortnight second 1209600
fun kilogram 3/8000
furlong meter 25146/125
g-force meter-per-square-second 196133/20000
gallon cubic-meter 473176473/125000000000
gallon-imperial cubic-meter 454609/100000000
gasoline-energy-density kilogram-per-meter-square-second 722250000000000000/22532213
grain kilogram 6479891/100000000000
gram kilogram 1/1000 p
gray square-meter-per-square-second 1 p
hectare square-meter 10000
henry kilogram-square-meter-per-square-second-square-ampere 1 p
hertz revolution-per-second 1 p
horsepower kilogram-square-meter-per-cubic-second 37284993579113511/50000000000000
hour second 3600 p
inch meter 127/5000
item item 1
jigger cubic-meter 1419529419/32000000000000
jo-jp meter 40/121
joule kilogram-square-meter-per-square-second 1 p
karat part 1/24
katal item-per-second 602214076000000000000000
kelvin kelvin 1 p
ken meter 24/121
kilogram kilogram 1
kilogram-force kilogram-meter-per-square-second 196133/20000
knot meter-per-second 463/900
koku cubic-meter 2401/13310
kosaji cubic-meter 1/200000
light-speed meter-per-second 299792458
light-year meter 9460730472580800
liter cubic-meter 1/1000 p
lumen candela-square-meter-per-square-meter 1 p
lux candela-per-square-meter 1 p
meter meter 1 p
mile meter 201168/125
mile-scandinavian meter 10000
minute second 60 p
mole item 602214076000000000000000 p
month year 1/12
month-person year 1/12
nautical-mile meter 1852
newton kilogram-meter-per-square-second 1 p
night night 1
ofglucose item-per-kilogram 6022140760000000000000000000000/1801557
ofhg kilogram-per-square-meter-square-second 26664477483/200000
ohm kilogram-square-meter-per-cubic-second-square-ampere 1 p
osaji cubic-meter 3/200000
ounce kilogram 45359237/1600000000
ounce-troy kilogram 777587/25000000
parsec meter 96939420213600000 pi^-1 p
part part 1
pascal kilogram-per-meter-square-second 1 p
percent part 1/100
permille part 1/1000
permyriad part 1/10000
pinch cubic-meter 473176473/2048000000000000
pint cubic-meter 473176473/1000000000000
pint-imperial cubic-meter 454609/800000000
pint-metric cubic-meter 1/2000
pixel pixel 1 p
point meter 127/360000
pound kilogram 45359237/100000000
pound-force kilogram-meter-per-square-second 8896443230521/2000000000000
quart cubic-meter 473176473/500000000000
quart-imperial cubic-meter 454609/400000000
quarter year 1/4
radian revolution 1/2 pi^-1
rankine kelvin 5/9
revolution revolution 1
ri-jp meter 51840/121
rin meter 1/30250
rod meter 12573/2500
sai cubic-meter 2401/1331000000
se-jp square-meter 12000/121
second second 1 p
shaku cubic-meter 2401/133100000
shaku-cloth meter 5/121
shaku-length meter 4/121
siemens cubic-second-square-ampere-per-kilogram-square-meter 1 p
sievert square-meter-per-square-second 1 p
slug kilogram 8896443230521/609600000000
solar-luminosity kilogram-square-meter-per-cubic-second 382800000000000000000000000
solar-mass kilogram 1988470000000000000000000000000
solar-radius meter 695700000
steradian square-revolution 1/4 pi^-2
stone kilogram 317514659/50000000
sun meter 2/605
tablespoon cubic-meter 473176473/32000000000000
teaspoon cubic-meter 157725491/32000000000000
tesla kilogram-per-square-second-ampere 1 p
therm-us kilogram-square-meter-per-square-second 105480400
to-jp cubic-meter 2401/133100
ton kilogram 45359237/50000
tonne kilogram 1000 p
volt kilogram-square-meter-per-cubic-second-ampere 1 p
watt kilogram-square-meter-per-cubic-second 1 p
weber kilogram-square-meter-per-square-second-ampere 1 p
week second 604800
week-person second 604800
yard meter 1143/1250
year year 1 p
year-person year 1
percentage-point percentage-point 1 ours
basis-point percentage-point 1/100 ours
celsius-difference kelvin-difference 1 ours
fahrenheit-difference kelvin-difference 5/9 ours
kelvin-difference kelvin-difference 1 ours
rankine-difference kelvin-difference 5/9 ours
`

// prefixes are CLDR's.
const unitPrefixes = `
atto 10 -18
centi 10 -2
deci 10 -1
deka 10 1
exa 10 18
exbi 2 60
femto 10 -15
gibi 2 30
giga 10 9
hecto 10 2
kibi 2 10
kilo 10 3
mebi 2 20
mega 10 6
micro 10 -6
milli 10 -3
nano 10 -9
pebi 2 50
peta 10 15
pico 10 -12
quecto 10 -30
quetta 10 30
ronna 10 27
ronto 10 -27
tebi 2 40
tera 10 12
yobi 2 80
yocto 10 -24
yotta 10 24
zebi 2 70
zepto 10 -21
zetta 10 21
`

// unitAliases are identifiers that CLDR once had, and those of ours that people expect.
const unitAliases = `
metric-ton tonne
inch-hg inch-ofhg
millimeter-of-mercury millimeter-ofhg
liter-per-100kilometers liter-per-100-kilometer
meter-per-second-squared meter-per-square-second
pound-foot pound-force-foot
pound-per-square-inch pound-force-per-square-inch
part-per-million part-per-1e6
permillion part-per-1e6
part-per-billion part-per-1e9
portion part
proportion part
`

// commonUnits are compound identifiers of CLDR that are ready without parsing.
const commonUnits = `
meter-per-square-second
square-kilometer
square-meter
square-centimeter
square-mile
square-yard
square-foot
square-inch
milligram-ofglucose-per-deciliter
millimole-per-liter
part-per-1e6
liter-per-kilometer
liter-per-100-kilometer
mile-per-gallon
mile-per-gallon-imperial
petabyte
terabyte
terabit
gigabyte
gigabit
megabyte
megabit
kilobyte
kilobit
millisecond
microsecond
nanosecond
milliampere
kilocalorie
kilojoule
kilowatt-hour
kilowatt-hour-per-100-kilometer
gigahertz
megahertz
kilohertz
megapixel
pixel-per-centimeter
pixel-per-inch
dot-per-centimeter
dot-per-inch
kilometer
decimeter
centimeter
millimeter
micrometer
nanometer
picometer
milligram
microgram
gigawatt
megawatt
kilowatt
milliwatt
millimeter-ofhg
pound-force-per-square-inch
inch-ofhg
millibar
hectopascal
kilopascal
megapascal
kilometer-per-hour
meter-per-second
mile-per-hour
pound-force-foot
newton-meter
cubic-kilometer
cubic-meter
cubic-centimeter
cubic-mile
cubic-yard
cubic-foot
cubic-inch
megaliter
hectoliter
deciliter
centiliter
milliliter
acre-foot
part-per-1e9
`

// isoCurrencies are the codes of ISO 4217 in use.
const isoCurrencies = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW " +
	"CLF CLP CNH CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR " +
	"IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR " +
	"MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL " +
	"THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XAG XAU XCD XCG XDR XOF XPD XPF XPT XSU XUA YER ZAR ZMW ZWG"
