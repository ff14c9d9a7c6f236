language ms

[units]
percent: peratus, persen
percentage-point: mata peratusan, titik peratusan
basis-point: mata asas
point: mata
kilometer: kilometer, km
meter: meter
centimeter: sentimeter, senti
millimeter: milimeter
mile: batu
foot: kaki
inch: inci
square-kilometer: kilometer persegi, km persegi
square-meter: meter persegi, m persegi
hectare: hektare, hektar
cubic-meter: meter kubik, kubik
liter: liter
milliliter: mililiter
gram: gram
kilogram: kilogram, kilo, kg
milligram: miligram
tonne: tan, tan metrik
quintal-metric = 100 kilogram; plural kuintal
celsius: darjah Celsius, darjah celsius
fahrenheit: darjah Fahrenheit
degree: darjah
kilometer-per-hour: kilometer sejam, km sejam, kilometer per jam, km/j
meter-per-second: meter sesaat
second: saat
minute: minit
hour: jam
day: hari
week: minggu, pekan
month: bulan
quarter: suku tahun
year: tahun
decade: dekade, dasawarsa
century: abad
kilowatt-hour: kilowatt jam, kilowatt-jam

[currencies]
IDR: rupiah
sen MYR/100: sen
$ USD: dolar, dollar
USD: dolar Amerika, dolar AS
EUR: euro, euros
GBP: paun, paun sterling
JPY: yen
CNY: yuan
SGD: dolar Singapura
AUD: dolar Australia
MYR: ringgit, ringgit Malaysia
SAR: riyal, riyal Saudi
INR: rupee
KRW: won
CHF: franc Swiss, franc
