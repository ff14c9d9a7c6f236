package quantity

import (
	"strings"
	"sync"
)

// ucumAtoms are the atoms of UCUM 2.1, case-sensitive: the code, with a star behind it if prefixes may stand before it, and
// the unit. That is one of the package's notation where the two agree to the last digit, else one of its own with
// UCUM's definition: "name = number unit". Measured constants have the values of CODATA 2022.
const ucumAtoms = `
m*      meter
s*      second
g*      gram
rad*    radian
K*      kelvin
C*      coulomb
cd*     candela

[pi]    pi
%       percent
[ppth]  permille
[ppm]   part-per-1e6
[ppb]   part-per-1e9
[pptr]  part-per-trillion = 1e-12

mol*    mole
sr*     steradian
Hz*     hertz
N*      newton
Pa*     pascal
J*      joule
W*      watt
A*      ampere
V*      volt
F*      farad
Ohm*    ohm
S*      siemens
Wb*     weber
Cel*    celsius
T*      tesla
H*      henry
lm*     lumen
lx*     lux
Bq*     becquerel
Gy*     gray
Sv*     sievert

gon     gon = 0.9 degree
deg     degree
'       arc-minute
''      arc-second
l*      liter
L*      liter
ar*     are = 100 square-meter
har     hectare
min     minute
h       hour
d       day
wk      week
a       julian-year = 365.25 day
a_j     julian-year = 365.25 day
a_t     tropical-year = 365.24219 day
a_g     gregorian-year = 365.2425 day
mo      julian-month = 30.4375 day
mo_j    julian-month = 30.4375 day
mo_g    gregorian-month = 30.436875 day
mo_s    synodal-month = 29.53059 day
t*      tonne
bar*    bar
u*      dalton
eV*     electronvolt
AU      ucum-astronomical-unit = 149597.87 megameter
pc*     ucum-parsec = 3.085678e16 meter

[c]*     light-speed
[h]*     planck-constant = 6.62607015e-34 joule-second
[k]*     boltzmann-constant = 1.380649e-23 joule-per-kelvin
[eps_0]* vacuum-permittivity = 2500000/89875517873681764 farad-per-meter-pi
[mu_0]*  vacuum-permeability = 4e-7 pi-newton-per-square-ampere
[e]*     elementary-charge = 1.602176634e-19 coulomb
[m_e]*   electron-mass
[m_p]*   proton-mass
[G]*     gravitational-constant
[g]*     g-force
atm      atmosphere
[ly]*    light-year
gf*      gram-force = 0.00980665 newton
kgf      kilogram-force
[lbf_av] pound-force

Ky*     kayser = 100 per-meter
Gal*    galileo = 0.01 meter-per-square-second
dyn*    dyne = 1e-5 newton
erg*    erg = 1e-7 joule
P*      poise = 0.1 pascal-second
Bi*     biot = 10 ampere
St*     stokes = 1e-4 square-meter-per-second
Mx*     maxwell = 1e-8 weber
G*      gauss = 1e-4 tesla
Oe*     oersted = 250 ampere-per-meter-pi
Gb*     gilbert = 2.5 ampere-per-pi
sb*     stilb = 10000 candela-per-square-meter
Lmb*    lambert = 10000 candela-per-square-meter-pi
ph*     phot = 1e-4 lux
Ci*     curie = 3.7e10 becquerel
R*      roentgen = 2.58e-4 coulomb-per-kilogram
RAD*    rad = 0.01 gray
REM*    rem = 0.01 sievert

[in_i]  inch
[ft_i]  foot
[yd_i]  yard
[mi_i]  mile
[fth_i] fathom
[nmi_i] nautical-mile
[kn_i]  knot
[sin_i] square-inch
[sft_i] square-foot
[syd_i] square-yard
[cin_i] cubic-inch
[cft_i] cubic-foot
[cyd_i] cubic-yard
[bf_i]  board-foot = 144 cubic-inch
[cr_i]  cord = 128 cubic-foot
[mil_i] thou = 0.001 inch
[cml_i] circular-mil = 2.5e-7 pi-square-inch
[hd_i]  hand = 4 inch

[ft_us]  survey-foot = 1200/3937 meter
[yd_us]  survey-yard = 3600/3937 meter
[in_us]  survey-inch = 100/3937 meter
[rd_us]  survey-rod = 19800/3937 meter
[ch_us]  survey-chain = 79200/3937 meter
[lk_us]  survey-link = 792/3937 meter
[rch_us] ramden-chain = 120000/3937 meter
[rlk_us] ramden-link = 1200/3937 meter
[fth_us] survey-fathom = 7200/3937 meter
[fur_us] survey-furlong = 792000/3937 meter
[mi_us]  survey-mile = 6336000/3937 meter
[acr_us] survey-acre = 62726400000/15499969 square-meter
[srd_us] survey-square-rod = 392040000/15499969 square-meter
[smi_us] survey-square-mile = 40144896000000/15499969 square-meter
[sct]    section = 40144896000000/15499969 square-meter
[twp]    township = 1445216256000000/15499969 square-meter
[mil_us] survey-mil = 1/39370 meter

[in_br]  british-inch = 0.02539998 meter
[ft_br]  british-foot = 0.30479976 meter
[rd_br]  british-rod = 5.02919604 meter
[ch_br]  british-chain = 20.11678416 meter
[lk_br]  british-link = 0.2011678416 meter
[fth_br] british-fathom = 1.82879856 meter
[pc_br]  british-pace = 0.7619994 meter
[yd_br]  british-yard = 0.91439928 meter
[mi_br]  british-mile = 1609.3427328 meter
[nmi_br] british-nautical-mile = 1853.1825408 meter
[kn_br]  british-knot = 1853.1825408 meter-per-hour
[acr_br] british-acre = 15808008005469801/3906250000000 square-meter

[gal_us] gallon
[bbl_us] barrel
[qt_us]  quart
[pt_us]  pint
[gil_us] gill = 1/32 gallon
[foz_us] fluid-ounce
[fdr_us] dram
[min_us] minim = 1/480 fluid-ounce
[crd_us] cord = 128 cubic-foot
[bu_us]  bushel
[gal_wi] winchester-gallon = 1/8 bushel
[pk_us]  peck = 1/4 bushel
[dqt_us] dry-quart = 1/32 bushel
[dpt_us] dry-pint = 1/64 bushel
[tbs_us] tablespoon
[tsp_us] teaspoon
[cup_us] cup
[foz_m]  fluid-ounce-metric
[cup_m]  ucum-metric-cup = 0.24 liter
[tsp_m]  metric-teaspoon = 5 milliliter
[tbs_m]  metric-tablespoon = 15 milliliter

[gal_br] gallon-imperial
[pk_br]  british-peck = 2 gallon-imperial
[bu_br]  british-bushel = 8 gallon-imperial
[qt_br]  quart-imperial
[pt_br]  pint-imperial
[gil_br] british-gill = 1/32 gallon-imperial
[foz_br] fluid-ounce-imperial
[fdr_br] british-fluid-dram = 1/8 fluid-ounce-imperial
[min_br] british-minim = 1/480 fluid-ounce-imperial

[gr]       grain
[lb_av]    pound
[oz_av]    ounce
[dr_av]    avoirdupois-dram = 1/16 ounce
[scwt_av]  short-hundredweight = 100 pound
[lcwt_av]  long-hundredweight = 112 pound
[ston_av]  ton
[lton_av]  long-ton = 2240 pound
[stone_av] stone
[pwt_tr]   pennyweight = 24 grain
[oz_tr]    ounce-troy
[lb_tr]    pound-troy = 12 ounce-troy
[sc_ap]    scruple = 20 grain
[dr_ap]    apothecary-dram = 60 grain
[oz_ap]    ounce-troy
[lb_ap]    apothecary-pound = 12 ounce-troy
[oz_m]     metric-ounce = 28 gram

[lne]    line = 1/12 inch
[pnt]    point
[pca]    pica = 12 point
[pnt_pr] printers-point = 0.013837 inch
[pca_pr] printers-pica = 0.166044 inch
[pied]   pied = 0.3248 meter
[pouce]  pouce = 203/7500 meter
[ligne]  ligne = 203/90000 meter
[didot]  didot = 203/540000 meter
[cicero] cicero = 203/45000 meter

[degF]    fahrenheit
[degR]    rankine
[degRe]   reaumur
cal_[15]* calorie-15 = 4.1858 joule
cal_[20]* calorie-20 = 4.1819 joule
cal_m*    calorie-mean = 4.19002 joule
cal_IT*   calorie-it
cal_th*   calorie
cal*      calorie
[Cal]     kilocalorie
[Btu_39]  btu-39 = 1059.67 joule
[Btu_59]  btu-59 = 1054.8 joule
[Btu_60]  btu-60 = 1054.68 joule
[Btu_m]   btu-mean = 1055.87 joule
[Btu_IT]  british-thermal-unit-it
[Btu_th]  ucum-btu = 1054.35 joule
[Btu]     ucum-btu = 1054.35 joule
[HP]      horsepower
tex*      tex = 1e-6 kilogram-per-meter
[den]     denier = 1/9000000 kilogram-per-meter

m[H2O]*     meter-of-water = 9806.65 pascal
m[Hg]*      meter-of-mercury = 133322 pascal
[in_i'H2O]  inch-of-water = 249.08891 pascal
[in_i'Hg]   inch-of-mercury = 3386.3788 pascal
[PRU]       peripheral-resistance-unit = 133.322 pascal-second-per-milliliter
[wood'U]    wood-unit = 133.322 pascal-minute-per-liter
[diop]      diopter = 1 per-meter
[p'diop]    prism-diopter
%[slope]    percent-slope
[mesh_i]    mesh = 1 per-inch
[Ch]        charriere = 1/3 millimeter
[drp]       medical-drop = 0.05 milliliter
[hnsf'U]    #hounsfield-unit
[MET]       metabolic-equivalent = 3.5 milliliter-per-minute-kilogram
[hp'_X]     homeopathic-x
[hp'_C]     homeopathic-c
[hp'_M]     homeopathic-m
[hp'_Q]     homeopathic-q
[hp_X]      #homeopathic-potency-X
[hp_C]      #homeopathic-potency-C
[hp_M]      #homeopathic-potency-M
[hp_Q]      #homeopathic-potency-Q
[kp_X]      #homeopathic-potency-Korsakov-X
[kp_C]      #homeopathic-potency-Korsakov-C
[kp_M]      #homeopathic-potency-Korsakov-M
[kp_Q]      #homeopathic-potency-Korsakov-Q

eq*     mole
osm*    mole
[pH]    pH
g%*     gram-percent = 10 gram-per-liter
[S]     svedberg = 1e-13 second
[HPF]   high-power-field = 1
[LPF]   low-power-field = 100
kat*    katal
U*      enzyme-unit = 1e-6 mole-per-minute

[iU]*       #IU
[IU]*       #IU
[arb'U]     #arb'U
[USP'U]     #USP'U
[GPL'U]     #GPL'U
[MPL'U]     #MPL'U
[APL'U]     #APL'U
[beth'U]    #beth'U
[anti'Xa'U] #anti'Xa'U
[todd'U]    #todd'U
[dye'U]     #dye'U
[smgy'U]    #smgy'U
[bdsk'U]    #bdsk'U
[ka'U]      #ka'U
[knk'U]     #knk'U
[mclg'U]    #mclg'U
[tb'U]      #tb'U
[CCID_50]   #CCID_50
[TCID_50]   #TCID_50
[EID_50]    #EID_50
[PFU]       #PFU
[FFU]       #FFU
[CFU]       #CFU
[IR]        #IR
[BAU]       #BAU
[AU]        #AU
[Amb'a'1'U] #Amb'a'1'U
[PNU]       #PNU
[Lf]        #Lf
[D'ag'U]    #D'ag'U
[FEU]       #FEU
[ELU]       #ELU
[EU]        #EU
[NTU]       #NTU
[FNU]       #FNU

Np*        neper
B*         bel
B[SPL]*    bel-spl
B[V]*      bel-volt
B[mV]*     bel-millivolt
B[uV]*     bel-microvolt
B[10.nV]*  bel-10-nanovolt
B[W]*      bel-watt
B[kW]*     bel-kilowatt
[m/s2/Hz^0.5]* root-hertz-acceleration

st*       stere = 1 cubic-meter
Ao        angstrom = 1e-10 meter
b*        barn = 1e-28 square-meter
att       technical-atmosphere = 98066.5 pascal
mho*      mho = 1 siemens
[psi]     pound-force-per-square-inch
circ      revolution
sph       sphere = 4 pi-steradian
[car_m]   carat
[car_Au]  karat
[smoot]   smoot = 67 inch
bit_s     bit-logarithmic
bit*      bit
By*       byte
Bd*       baud = 1 per-second
`

// ucumPrefixes are UCUM's codes of prefixes, and their names.
const ucumPrefixes = `
Y yotta
Z zetta
E exa
P peta
T tera
G giga
M mega
k kilo
h hecto
da deka
d deci
c centi
m milli
u micro
n nano
p pico
f femto
a atto
z zepto
y yocto
Ki kibi
Mi mebi
Gi gibi
Ti tebi
`

// ucumAtom is a unit that a code stands for.
type ucumAtom struct {
	unit   Unit
	name   string // in our notation, where it is one word of it; else of its definition
	size   number // of a unit of its own, what it is a multiple of
	of     Unit
	own    bool
	metric bool
}

type ucumTable struct {
	atoms    map[string]ucumAtom
	prefixes map[string]string
}

// ucum is the table, decoded when first needed.
var ucum = sync.OnceValue(func() *ucumTable {
	t := &ucumTable{map[string]ucumAtom{}, map[string]string{}}
	for f := range rows(ucumPrefixes) {
		t.prefixes[f[0]] = f[1]
	}
	for f := range rows(ucumAtoms) {
		code, metric := strings.CutSuffix(f[0], "*")
		a := ucumAtom{name: f[1], metric: metric}
		if len(f) > 3 {
			a.own = true
			a.size, _, _ = scanExact(f[3])
			if len(f) > 4 {
				a.of, _ = ParseUnit(f[4])
			}
			a.unit, _ = DefineUnit(a.name, Quantity{a.size, a.of})
		} else {
			a.unit, _ = ParseUnit(f[1])
		}
		t.atoms[code] = a
	}
	return t
})

// find returns the unit of a code with or without a prefix.
func (t *ucumTable) find(code string) (Unit, bool) {
	if a, ok := t.atoms[code]; ok {
		return a.unit, true
	}
	for n := 1; n <= 2 && n < len(code); n++ {
		p, ok := t.prefixes[code[:n]]
		if !ok {
			continue
		}
		a, ok := t.atoms[code[n:]]
		if !ok || !a.metric {
			continue
		}
		return a.prefixed(p)
	}
	return Unit{}, false
}

// prefixed puts a prefix before the unit: kilometer, kilodyne[0.01 newton].
func (a ucumAtom) prefixed(prefix string) (Unit, bool) {
	if !a.own && a.name[0] != '#' {
		if u, err := ParseUnit(prefix + a.name); err == nil {
			return u, true
		}
	}
	size, of := a.size, a.of
	if !a.own {
		size, of = intNumber(1), a.unit
	}
	for _, p := range units().prefixes {
		if p.name == prefix {
			u, err := DefineUnit(prefix+strings.TrimPrefix(a.name, "#"), Quantity{size.mul(ratNumber(p.factor)), of})
			return u, err == nil
		}
	}
	return Unit{}, false
}
