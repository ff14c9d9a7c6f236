language sk

[units]
percent: percento, percenta, percentá, percent, percentách, percentám, perc.
percentage-point: percentuálny bod, percentuálneho bodu, percentuálne body, percentuálnych bodov, p. b., p.b.
basis-point: bázický bod, bázické body, bázických bodov
point: bod, bodu, body, bodov
kilometer: kilometer, kilometra, kilometre, kilometrov, kilometroch
meter: meter, metra, metre, metrov, metroch
centimeter: centimeter, centimetra, centimetre, centimetrov
millimeter: milimeter, milimetra, milimetre, milimetrov
mile: míľa, míle, míľ, míľu
square-kilometer: kilometer štvorcový, kilometrov štvorcových, štvorcových kilometrov
square-meter: meter štvorcový, metrov štvorcových, štvorcových metrov
hectare: hektár, hektára, hektáre, hektárov
cubic-meter: kubický meter, kubických metrov, metrov kubických
liter: liter, litra, litre, litrov
milliliter: mililiter, mililitrov
deciliter: deci, deciliter, decilitrov
gram: gram, gramu, gramy, gramov
kilogram: kilogram, kilogramu, kilogramy, kilogramov, kilo, kila, kíl
tonne: tona, tony, ton, tonu
celsius: stupeň Celzia, stupne Celzia, stupňov Celzia
degree: stupeň, stupne, stupňov
kilometer-per-hour: kilometrov za hodinu, kilometre za hodinu, km za hodinu
second: sekunda, sekundy, sekúnd, sekundu
minute: minúta, minúty, minút, minútu
hour: hodina, hodiny, hodín, hodinu
day: deň, dňa, dni, dní, dňoch
week: týždeň, týždňa, týždne, týždňov
month: mesiac, mesiaca, mesiace, mesiacov
quarter: štvrťrok, štvrťroka, kvartál
year: rok, roka, roky, rokov, rokoch
decade: desaťročie, desaťročia, dekáda
century: storočie, storočia, storočí
kilowatt-hour: kilowatthodina, kilowatthodín, kilowatthodiny
megawatt-hour: megawatthodina, megawatthodín
megawatt: megawatt, megawattov, megawatty

[currencies]
EUR: euro, eura, eurá, eur, eurách
cent EUR/100: cent, centa, centy, centov, eurocent, eurocentov
SKK: slovenských korún, slovenská koruna
CZK: českých korún, česká koruna, české koruny, koruna, koruny, korún
$ USD: dolár, dolára, doláre, dolárov
USD: amerických dolárov, americký dolár
GBP: libra, libry, libier, libru
CHF: švajčiarsky frank, švajčiarskych frankov, frank, frankov
HUF: forint, forintov, forinty
PLN: zlotý, zloté, zlotých
RUB: rubeľ, rubľa, ruble, rubľov
UAH: hrivna, hrivny, hrivien, hrivnu
JPY: jen, jeny, jenov
CNY: jüan, jüanov
