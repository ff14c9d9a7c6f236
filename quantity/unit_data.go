package quantity

// ourUnits are the simple units that CLDR doesn't have: name, powers of base units, factor, and a star if prefixes may
// stand before them.
const ourUnits = `
pi 1 1
percentage-point percentage-point 1
basis-point percentage-point 1/100
celsius-difference kelvin-difference 1
fahrenheit-difference kelvin-difference 5/9
kelvin-difference kelvin-difference 1
rankine-difference kelvin-difference 5/9
reaumur kelvin 5/4
electron-mass kilogram 9.1093837139e-31
proton-mass kilogram 1.67262192595e-27
gravitational-constant kilogram^-1;meter^3;second^-2 6.6743e-11
pH pH 1
neper neper 1 *
bel bel 1 *
bel-spl bel-spl 1
bel-volt bel-volt 1
bel-millivolt bel-millivolt 1
bel-microvolt bel-microvolt 1
bel-10-nanovolt bel-10-nanovolt 1
bel-watt bel-watt 1
bel-kilowatt bel-kilowatt 1
bit-logarithmic bit-logarithmic 1
prism-diopter prism-diopter 1
percent-slope percent-slope 1
homeopathic-x homeopathic-x 1
homeopathic-c homeopathic-c 1
homeopathic-m homeopathic-m 1
homeopathic-q homeopathic-q 1
root-hertz-acceleration root-hertz-acceleration 1
`

// scales are the units that measure on a scale of their own: name, the unit of what it measures, and how a value x on it is
// that: "power b k c" is c × b^(k·x) (b may be e), "tangent" an angle of slope x/100, "root" x², "table" the steps of beaufortSteps.
// No factor converts them; Interval.In encloses.
const scales = `
beaufort meter-per-second table
pH mole-per-liter power 10 -1 1
neper 1 power e 1 1
bel 1 power 10 1 1
bel-spl pascal power 10 1/2 2e-5
bel-volt volt power 10 1/2 1
bel-millivolt volt power 10 1/2 1e-3
bel-microvolt volt power 10 1/2 1e-6
bel-10-nanovolt volt power 10 1/2 1e-8
bel-watt watt power 10 1 1
bel-kilowatt watt power 10 1 1000
bit-logarithmic 1 power 2 1 1
prism-diopter degree tangent
percent-slope degree tangent
homeopathic-x 1 power 10 -1 1
homeopathic-c 1 power 100 -1 1
homeopathic-m 1 power 1000 -1 1
homeopathic-q 1 power 50000 -1 1
root-hertz-acceleration square-meter-per-pow3-second root
`

// beaufortSteps are the speeds in meters per second from which each force of the Beaufort scale on is counted (CLDR 48, UTS #35,
// Special Unit Conversion).
const beaufortSteps = "0 0.3 1.6 3.4 5.5 8.0 10.8 13.9 17.2 20.8 24.5 28.5 32.7 36.9 41.4 46.1 51.1 55.8"

// ourAliases are identifiers that people expect and CLDR hasn't.
const ourAliases = `
part-per-billion part-per-1e9
portion part
`

// uncertain says, for each unit whose factor was measured, within what part of itself the factor is known: no narrower
// than the uncertainty published with it (CODATA, IAU, IUPAC; for gasoline, half the last digit of the convention).
const uncertain = `
dalton 3e-7
earth-mass 1e-4
solar-mass 1e-4
ofglucose 1e-5
gasoline-energy-density 2e-5
electron-mass 4e-10
proton-mass 4e-10
gravitational-constant 3e-5
`

// notTender are codes of ISO 4217 for funds, metals and units of account.
const notTender = "BOV CHE CHW CLF CNH COU MXV USN UYI UYW XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XUA"

// commonUnits are compound identifiers of CLDR, kept ready.
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
