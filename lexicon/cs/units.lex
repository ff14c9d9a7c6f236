language cs

[units]
percent: procento, procenta, procent, procentech, procentům, procenty, proc.
percentage-point: procentní bod, procentního bodu, procentní body, procentních bodů, p. b., p.b.
basis-point: bazický bod, bazické body, bazických bodů
point: bod, bodu, body, bodů
kilometer: kilometr, kilometru, kilometry, kilometrů, kilometrech
meter: metr, metru, metry, metrů, metrech
centimeter: centimetr, centimetru, centimetry, centimetrů
millimeter: milimetr, milimetru, milimetry, milimetrů
mile: míle, mil, míli
square-kilometer: kilometr čtvereční, kilometrů čtverečních, kilometry čtvereční, čtverečních kilometrů
square-meter: metr čtvereční, metrů čtverečních, metry čtvereční, čtverečních metrů
hectare: hektar, hektaru, hektary, hektarů
cubic-meter: metr krychlový, metrů krychlových, krychlových metrů, kubíků, kubík, kubíky
liter: litr, litru, litry, litrů, litrech
milliliter: mililitr, mililitrů, mililitry
deciliter: deci, decilitr, decilitrů
hectoliter: hektolitr, hektolitrů, hektolitry
gram: gram, gramu, gramy, gramů
decagram: deka, dekagramů, dkg
kilogram: kilogram, kilogramu, kilogramy, kilogramů, kilo, kila, kil
tonne: tuna, tuny, tun, tunu
celsius: stupeň Celsia, stupně Celsia, stupňů Celsia
degree: stupeň, stupně, stupňů
kilometer-per-hour: kilometrů v hodině, kilometrů za hodinu, kilometry za hodinu, km za hodinu
second: sekunda, sekundy, sekund, sekundu, vteřina, vteřiny, vteřin, vteřinu
minute: minuta, minuty, minut, minutu
hour: hodina, hodiny, hodin, hodinu
day: den, dne, dny, dní, dnů, dnech
week: týden, týdne, týdny, týdnů
month: měsíc, měsíce, měsíců, měsících
quarter: čtvrtletí, kvartál, kvartálu
year: rok, roku, roky, let, rocích, letech
decade: desetiletí, dekáda, dekády
century: století
kilowatt-hour: kilowatthodina, kilowatthodiny, kilowatthodin
megawatt-hour: megawatthodina, megawatthodiny, megawatthodin
megawatt: megawatt, megawattů, megawatty

[currencies]
kr CZK: koruna, koruny, korun, korunu, korunách, korunami
CZK: české koruny, korun českých, českých korun, Kč, kč
haler CZK/100: haléř, haléře, haléřů
EUR: euro, eura, eur, eurech, eury
cent EUR/100: cent, centu, centy, centů, eurocent, eurocentů
$ USD: dolar, dolaru, dolary, dolarů, dolarech
USD: amerických dolarů, americký dolar, americké dolary
GBP: libra, libry, liber, libru, britských liber
CHF: švýcarský frank, švýcarských franků, frank, franků, franky
PLN: zlotý, zloté, zlotých
HUF: forint, forintů, forinty
JPY: jen, jeny, jenů
CNY: jüan, jüanů, jüany
RUB: rubl, rublu, rubly, rublů
UAH: hřivna, hřivny, hřiven, hřivnu
TRY: lira, liry, lir, tureckých lir
