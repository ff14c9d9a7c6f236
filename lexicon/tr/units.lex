language tr

[units]
percent: yüzde
permille: binde
percentage-point: puan, yüzde puan, puanlık, yüzdelik puan, puana
basis-point: baz puan
kilometer: kilometre, km’lik, kilometrelik
meter: metre, metrelik
centimeter: santimetre, santim
millimeter: milimetre
nanometer: nanometre
mile: mil
nautical-mile: deniz mili
foot: fit, feet, ayak
inch: inç
light-year: ışık yılı
square-kilometer: kilometrekare, kilometre kare
square-meter: metrekare, metrekarelik, metre kare
decare = 1000 square-meter; plural dönüm, dekar
hectare: hektar
cubic-meter: metreküp
cubic-kilometer: kilometreküp
liter: litre
milliliter: mililitre
barrel: varil
gram: gram
kilogram: kilogram, kilo, kiloluk, kilosu
milligram: miligram
microgram: mikrogram
tonne: ton, tonluk, metrik ton, metrik tonluk, metrik tondan, metrik tonu, metrik tona, metrik tonda
carat: karat
ounce: ons, onsluk
celsius: santigrat derece, derece santigrat, santigrat, santigrad, selsiyus, selsius, santigratta, santigrata, santigratı, santigrattan, santigratlık, Celsius, celsius
fahrenheit: fahrenhayt, fahrenheit, fahrenayt, Fahrenayt, Fahrenheit, fahrenhaytta, fahrenhaytı, fahrenhayta, fahrenhaytlık, fahrenhayttı, fahrenhayttır, fahrenhaytın, derece fahrenhayt
kelvin: kelvin
degree: derece, derecelik, dereceye, derecede, dereceden, dereceyi, derecenin, dereceydi, derecedir, dereceler, derecelere, derecelerde
kilometer-per-hour: kilometre/saat, km/sa
meter-per-second: metre/saniye
second: saniye
minute: dakika, dakikalık, dk
hour: saat, saatlik
day: gün, günlük, günlükken, günlükmüş, günlüktü
week: hafta, haftalık, haftalıkken, haftalıkmış, haftalıktı
month: ay, aylık, aylıkken, aylıkmış, aylıktı
quarter: çeyrek dönem
year: yıl, yıllık, sene, yaş
decade: on yıl
century: yüzyıl, asır
watt: vat
kilowatt: kilovat
megawatt: megavat
gigawatt: gigavat
kilowatt-hour: kilovatsaat, kilovat saat
megawatt-hour: megavatsaat
joule: jul
kilocalorie: kilokalori
calorie: kalori
horsepower: beygir gücü, beygir
volt: volt
ampere: amper
hertz: hertz
megabyte: megabayt
gigabyte: gigabayt
yard: yarda, yard
acre: akre, akrelik
gallon: galon, galonluk
pint: pint
quart: kuart
pound: libre, libra, pound, librelik
cup: su bardağı, fincan
tablespoon: yemek kaşığı
teaspoon: çay kaşığı, tatlı kaşığı
square-foot: fit kare, ayak kare
square-mile: mil kare
square-inch: inç kare
cubic-foot: fit küp, ayak küp
mile-per-hour: mil/saat, saatte mil
centiliter: santilitre
hectoliter: hektolitre
bit: bit
byte: bayt
kilobyte: kilobayt
terabyte: terabayt
petabyte: petabayt
megabit: megabit
gigabit: gigabit
radian: radyan
picometer: pikometre

[currencies]
TRY: lira, TL, Türk lirası, liralık
kurus TRY/100: kuruş
USD: dolar, ABD doları, dolarlık, ABD dolar, amerikan doları, Amerikan doları, abd doları
EUR: avro, euro, avroluk
cent EUR/100: sent
GBP: sterlin, İngiliz sterlini
RUB: ruble
JPY: yen, Japon yeni
CNY: yuan
CHF: İsviçre frangı, frank, İsviçre Frangı
UAH: grivna, hrivna
AZN: manat
INR: rupi
penny GBP/100: peni, pens
NLG: Hollanda guldeni, hollanda guldeni, gulden
HKD: Hong Kong doları
