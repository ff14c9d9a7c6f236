# What is written the same in all languages: symbols of units, signs and codes of currencies.
# Symbols of one or two letters stand in quotation marks where case matters: mW is not MW, Mb not MB.

[units]
percent: %, ％, ٪
permille: ‰
permyriad: ‱
percentage-point: %-points, %-point, %p
part-per-1e6: ppm
part-per-1e9: ppb
meter: "m"
kilometer: km
centimeter: cm
millimeter: mm
micrometer: "µm", "μm"
nanometer: "nm"
decimeter: "dm"
square-kilometer: km², km2, km^2
square-meter: m², "m2", m^2, ㎡
square-centimeter: cm², cm2
square-millimeter: mm², mm2
hectare: ha
cubic-meter: m³, "m3", m^3
cubic-kilometer: km³, km3
cubic-centimeter: cm³, cm3
liter: "l", "L", "ℓ"
milliliter: ml, mL
centiliter: cl
deciliter: dl
hectoliter: hl
microliter: "µl", "µL"
gram: "g"
kilogram: kg
milligram: "mg"
microgram: "µg", "μg"
tonne: "t"
kilotonne: "kt"
megatonne: "Mt"
gigatonne: "Gt"
celsius: °C, ℃, ° C, ºC
fahrenheit: °F, ℉, ° F, ºF
kelvin: "K"
degree: °, º
kilometer-per-hour: km/h, km/hr, km/hour, "kmh"
meter-per-second: "m/s", "m/sec"
mile-per-hour: mi/h
kilometer-per-second: km/s
meter-per-square-second: m/s²
second: "s"
millisecond: "ms"
microsecond: "µs"
nanosecond: "ns"
minute: min
hour: "h"
watt: "W"
milliwatt: "mW"
kilowatt: "kW"
megawatt: "MW"
gigawatt: "GW"
terawatt: "TW"
watt-hour: "Wh"
kilowatt-hour: "kWh", "kwh", "KWh", "kW/h"
megawatt-hour: "MWh"
gigawatt-hour: "GWh"
terawatt-hour: "TWh"
joule: "J"
electronvolt: "eV"
kilojoule: "kJ"
megajoule: "MJ"
gigajoule: "GJ"
calorie: "cal"
kilocalorie: kcal
volt: "V"
kilovolt: "kV"
ampere: "A"
milliampere: "mA"
ampere-hour: "Ah"
milliampere-hour: "mAh"
ohm: Ω
hertz: "Hz"
kilohertz: "kHz"
megahertz: "MHz"
gigahertz: "GHz"
newton: "N"
newton-meter: "Nm"
kilonewton: "kN"
pascal: "Pa"
hectopascal: "hPa"
kilopascal: "kPa"
megapascal: "MPa"
millibar: mbar
lumen: "lm"
lux: "lx"
candela: "cd"
becquerel: "Bq"
sievert: "Sv"
millisievert: "mSv"
microsievert: "µSv"
tesla: "Tesla"
mole: "mol"
millimole-per-liter: "mmol/l", "mmol/L"
milligram-per-deciliter: "mg/dl", "mg/dL"
microgram-per-cubic-meter: µg/m³, μg/m³, "µg/m3", "μg/m3"
milligram-per-cubic-meter: mg/m³
kilogram-per-cubic-meter: kg/m³
gram-per-kilometer: "g/km"
liter-per-100-kilometer: l/100 km, l/100km
milligram-per-liter: "mg/l", "mg/L"
bit: "bit"
kilobit: "kbit"
megabit: "Mbit", "Mb"
gigabit: "Gbit", "Gb"
kilobyte: "kB", "KB"
megabyte: "MB"
gigabyte: "GB"
terabyte: "TB"
petabyte: "PB"
kilobit-per-second: "kbit/s", "kbps"
megabit-per-second: "Mbit/s", "Mbps", "Mb/s"
gigabit-per-second: "Gbit/s", "Gbps", "Gb/s"
megabyte-per-second: "MB/s"
megapixel: "MP", "Mpx"
horsepower: "PS"
solar-mass: "M☉"

[scales]           # directly behind digits, "K" only in amounts of money: elsewhere it is kelvin
k = 3
"M" = 6

[currencies]
EUR: €, EUR, eur
USD: USD, US$, $US, U.S.$, usd
cent USD/100: ¢
GBP: £, GBP, ￡, UK£, £stg, gbp
JPY: JPY, JP¥, 円, jpy
CNY: CNY, RMB, CN¥, 元, rmb
# Signs of several currencies: the text's country decides; Args[0] is the usual one.
$ USD: $, ＄
AED: AED, Dh, Dhs
AFN: AFN
ALL: ALL
AMD: AMD, ֏
ANG: ANG
AOA: AOA
ARS: ARS, AR$
AUD: AUD, A$, AU$, Au$, aud
AWG: AWG
AZN: AZN, ₼
BAM: BAM
BBD: BBD, Bds$
BDT: BDT, ৳
BGN: BGN, лв, лв.
BHD: BHD
BIF: BIF
BMD: BMD
BND: BND
BOB: BOB, Bs, Bs.
BRL: BRL, R$
BSD: BSD
BTN: BTN
BWP: BWP
BYN: BYN, Br
BZD: BZD
CAD: CAD, C$, CA$, CAD$, CAN$, Can$, Cdn$, cad
CDF: CDF
CHF: CHF, SFr, SFr., Fr., chf
CLP: CLP, CLP$, CL$
COP: COP, COL$, CO$
CRC: CRC, ₡
CUP: CUP
CVE: CVE
CZK: CZK, Kč
DJF: DJF
DKK: DKK, dkk
DOP: DOP
DZD: DZD
EGP: EGP
ERN: ERN
ETB: ETB
FJD: FJD, FJ$
FKP: FKP
GEL: GEL, ₾
GHS: GHS, ₵, GH₵
GIP: GIP
GMD: GMD
GNF: GNF
GTQ: GTQ
GYD: GYD, GY$
HKD: HKD, HK$
HNL: HNL
HRK: HRK
HTG: HTG
HUF: HUF, Ft
IDR: IDR, Rp, Rp.
ILS: ILS, ₪, NIS
INR: INR, ₹, inr
IQD: IQD
IRR: IRR
ISK: ISK
JMD: JMD, J$
JOD: JOD
KES: KES, KSh, KSh., Ksh
KGS: KGS
KHR: KHR, ៛
KMF: KMF
KPW: KPW
KRW: KRW, ₩, ￦
KWD: KWD
KYD: KYD
KZT: KZT, ₸
LAK: LAK, ₭
LBP: LBP
LKR: LKR
LRD: LRD
LSL: LSL
LYD: LYD
MAD: MAD
MDL: MDL
MGA: MGA
MKD: MKD, ден.
MMK: MMK
MNT: MNT, ₮
MOP: MOP
MRU: MRU
MUR: MUR
MVR: MVR
MWK: MWK
MXN: MXN, MX$, Mex$
MYR: MYR, RM
MZN: MZN
NAD: NAD, N$
NGN: NGN, ₦
NIO: NIO
NOK: NOK
NPR: NPR
NZD: NZD, NZ$, nzd
OMR: OMR
PAB: PAB
PEN: PEN, S/, S/.
PGK: PGK
PHP: PHP, ₱
PKR: PKR
PLN: PLN, zł, ZŁ, "zl", pln
PYG: PYG, ₲
QAR: QAR
RON: RON
RSD: RSD
RUB: RUB, ₽, руб., руб
RWF: RWF
SAR: SAR, ﷼
SBD: SBD
SCR: SCR
SDG: SDG
SEK: SEK
SGD: SGD, S$, SG$
SHP: SHP
SLE: SLE
SOS: SOS
SRD: SRD
SSP: SSP
STN: STN
SVC: SVC
SYP: SYP
SZL: SZL
THB: THB, ฿
TJS: TJS
TMT: TMT
TND: TND
TOP: TOP
TRY: TRY, ₺, TL
TTD: TTD, TT$
TWD: TWD, NT$
TZS: TZS, TSh
UAH: UAH, ₴, грн., грн
UGX: UGX, USh
UYU: UYU, $U
UZS: UZS
VES: VES, Bs.S
VND: VND, ₫
VUV: VUV
WST: WST
XAF: XAF
XCD: XCD
XOF: XOF, FCFA, CFA
XPF: XPF
YER: YER
ZAR: ZAR
ZMW: ZMW
ZWL: ZWL, Z$
XDR: XDR
DEM: DEM
FRF: FRF
ITL: ITL
ESP: ESP
NLG: NLG
BEF: BEF
ATS: ATS
FIM: FIM
IEP: IEP
PTE: PTE
GRD: GRD
¥ JPY: ¥, ￥
kr SEK: kr, kr.
Rs INR: Rs, Rs., ₨

# Small money: behind an amount it is of the same currency (3 GBP 50 cents), alone of the one that is named here.

[particles]
subunit 100 USD: cents, cent, centi, ¢, ￠
subunit 100 GBP: pence, pennies
subunit 100 SEK: öre
subunit 100 NOK: øre
subunit 100 PLN: groszy, grosze, grosz
subunit 100 RON: bani
subunit 100 BGN: стотинки, стотинка
subunit 100 CZK: haléř, haléře, haléřů, halířů, haleru, halere
subunit 100 CHF: rappen, Rappen
subunit 100 INR: paise, paisa, paisas
subunit 100 THB: satang, satangs
subunit 100 ILS: agorot, agoras, אגורות, אגורה
subunit 100 RUB: kopecks, kopeck, kopeks, kopek
subunit 100 UAH: kopiykas, kopiyka, kopiyok
subunit 1000 KWD: fils
subunit 100: c, ct, ct., "p", rp, rp., rap, fen, sen, sens, xu, lipa, lipe, centime, centimes, centesimo, centesimi, centavo, centavos, céntimo, céntimos
subunit 10: jiao, mao, 角, 毛, 毫

[kinds]
bitcoin counted; plural bitcoins; also "BTC", ₿

[bounds]
at-least: ≥, ⩾, ≧, >=, > =, ＞＝
at-most: ≤, ⩽, ≦, <=, < =, ＜＝
more-than: >, ＞
less-than: <, ＜

[hedges]
about: ~, ≈, ∼, ≃, ≅
