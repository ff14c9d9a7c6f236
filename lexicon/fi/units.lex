language fi

[units]
percent: prosentti, prosenttia, prosentin, prosentilla, prosenttiin, prosentissa, prosentista, pros.
percentage-point: prosenttiyksikkö, prosenttiyksikköä, prosenttiyksikön, prosenttiyksiköllä
basis-point: korkopiste, korkopistettä
point: piste, pistettä, pisteen
kilometer: kilometri, kilometriä, kilometrin, kilometrillä, kilometrejä
meter: metri, metriä, metrin, metrillä, metrejä
centimeter: sentti, senttiä, sentin, senttimetri, senttimetriä, senttimetrin
millimeter: milli, milliä, millimetri, millimetriä, millimetrin
mile: maili, mailia, mailin
square-kilometer: neliökilometri, neliökilometriä, neliökilometrin
square-meter: neliömetri, neliömetriä, neliömetrin, neliö, neliötä, neliön
hectare: hehtaari, hehtaaria, hehtaarin
cubic-meter: kuutiometri, kuutiometriä, kuutiometrin, kuutio, kuutiota, kuution
liter: litra, litraa, litran, litroja
milliliter: millilitra, millilitraa
deciliter: desilitra, desilitraa, desi, desiä
gram: gramma, grammaa, gramman
kilogram: kilogramma, kilogrammaa, kilogramman, kilo, kiloa, kilon, kiloja
tonne: tonni, tonnia, tonnin, tonneja
celsius: celsiusaste, celsiusastetta, astetta celsiusta, lämpöaste, lämpöastetta
degree: aste, astetta, asteen
kilometer-per-hour: kilometriä tunnissa, kilometriä tunnilta, kilometri tunnissa
second: sekunti, sekuntia, sekunnin, sekunnissa
minute: minuutti, minuuttia, minuutin, minuutissa
hour: tunti, tuntia, tunnin, tunnissa
day: päivä, päivää, päivän, vuorokausi, vuorokautta, vuorokauden
week: viikko, viikkoa, viikon
month: kuukausi, kuukautta, kuukauden
quarter: vuosineljännes, neljännesvuosi, vuosineljännestä
year: vuosi, vuotta, vuoden
decade: vuosikymmen, vuosikymmentä, vuosikymmenen
century: vuosisata, vuosisataa, vuosisadan
kilowatt-hour: kilowattitunti, kilowattituntia, kilowattitunnin
megawatt-hour: megawattitunti, megawattituntia
megawatt: megawatti, megawattia, megawatin

[currencies]
EUR: euro, euroa, euron, eurolla, euroon, euroja, eurosta
cent EUR/100: sentti, senttiä, sentin, eurosentti, eurosenttiä
$ USD: dollari, dollaria, dollarin, dollarilla, dollariin, dollareita
USD: Yhdysvaltain dollari, Yhdysvaltain dollaria
GBP: punta, puntaa, punnan, puntia
kr SEK: kruunu, kruunua, kruunun
SEK: Ruotsin kruunua, Ruotsin kruunu
NOK: Norjan kruunua, Norjan kruunu
DKK: Tanskan kruunua, Tanskan kruunu
FIM: markka, markkaa, markan
CHF: Sveitsin frangi, Sveitsin frangia, frangi, frangia
JPY: jeni, jeniä, jenin
CNY: juan, juania, juanin
RUB: rupla, ruplaa, ruplan
UAH: hryvnia, hryvniaa
