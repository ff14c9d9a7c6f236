language id

[units]
percent: persen, prosen
percentage-point: poin persentase, persen poin, poin persen
basis-point: basis poin, bps
point: poin
kilometer: kilometer, km
meter: meter
centimeter: sentimeter, senti
millimeter: milimeter
mile: mil
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
tonne: ton
quintal-metric = 100 kilogram; plural kuintal
celsius: derajat celsius, derajat Celsius, derajat C
fahrenheit: derajat fahrenheit, derajat Fahrenheit
degree: derajat
kilometer-per-hour: kilometer per jam, km per jam, km/jam
meter-per-second: meter per detik
second: detik
minute: menit
hour: jam
day: hari
week: minggu, pekan
month: bulan
quarter: kuartal, triwulan
year: tahun
decade: dekade, dasawarsa
century: abad
kilowatt-hour: kilowatt jam, kilowatt-jam

[currencies]
IDR: rupiah, Rupiah
sen IDR/100: sen
$ USD: dolar, dollar
USD: dolar AS, dolar Amerika, dollar AS, dolar Amerika Serikat
EUR: euro, euros
GBP: pound, poundsterling, pound sterling
JPY: yen
CNY: yuan
SGD: dolar Singapura
AUD: dolar Australia
MYR: ringgit
SAR: riyal, riyal Saudi
INR: rupee
KRW: won
CHF: franc Swiss, franc
