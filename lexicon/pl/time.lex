language pl

[months]
styczeń, stycznia, styczniu, styczniem, sty. = 1
luty, lutego, lutym, lut. = 2
marzec, marca, marcu, marcem, mar. = 3
kwiecień, kwietnia, kwietniu, kwietniem, kwi. = 4
maj, maja, maju, majem = 5
czerwiec, czerwca, czerwcu, czerwcem, cze. = 6
lipiec, lipca, lipcu, lipcem, lip. = 7
sierpień, sierpnia, sierpniu, sierpniem, sie. = 8
wrzesień, września, wrześniu, wrześniem, wrz. = 9
październik, października, październiku, październikiem, paź. = 10
listopad, listopada, listopadzie, listopadem, lis. = 11
grudzień, grudnia, grudniu, grudniem, gru. = 12

[weekdays]
poniedziałek, poniedziałku, poniedziałkiem, poniedziałki, pon. = 1
wtorek, wtorku, wtorkiem, wtorki, wt. = 2
środa, środę, środy, środą, środzie, śr. = 3
czwartek, czwartku, czwartkiem, czwartki, czw. = 4
piątek, piątku, piątkiem, piątki, pt. = 5
sobota, sobotę, soboty, sobotą, sobocie, sob. = 6
niedziela, niedzielę, niedzieli, niedzielą, niedziele, niedz. = 7

[periods]
second each: co sekundę, każdej sekundy
second per: na sekundę, w ciągu sekundy
second span: sekunda, sekundę, sekundy, sekund
minute each: co minutę, każdej minuty
minute per: na minutę, w ciągu minuty
minute span: minuta, minutę, minuty, minut
hour each: co godzinę, każdej godziny
hour per: na godzinę, w ciągu godziny, za godzinę
hour last: ostatniej godziny, w ostatniej godzinie
hour span: godzina, godzinę, godziny, godzin
day each: codziennie, każdego dnia, co dzień, dziennie, na co dzień, każdej doby, co dobę, dzień w dzień
day per: na dzień, na dobę, w ciągu dnia, w ciągu doby, za dzień, za dobę, w ciągu jednego dnia, w ciągu jednej doby
day this: dziś, dzisiaj, tego dnia, obecnego dnia
day last: wczoraj, poprzedniego dnia, minionego dnia, ostatniego dnia, przedwczoraj, minionej doby, ostatniej doby, w ciągu ostatniej doby
day next: jutro, następnego dnia, nazajutrz, kolejnego dnia
day span: dzień, dnia, dni, dniem, dniach, doba, doby, dobę, dób
night each: każdej nocy, co noc
night per: na noc, w ciągu nocy, za noc
night this: tej nocy, dziś w nocy
night last: minionej nocy, zeszłej nocy, ostatniej nocy, poprzedniej nocy
night next: następnej nocy
night span: noc, nocy, noce
week each: co tydzień, każdego tygodnia, tygodniowo, cotygodniowo, cotygodniowy, cotygodniowa, cotygodniowe, cotygodniowego, cotygodniowej, cotygodniowemu, cotygodniowym, cotygodniową, cotygodniowych, cotygodniowymi
week per: na tydzień, w ciągu tygodnia, w tygodniu
week this: w tym tygodniu, tego tygodnia, w bieżącym tygodniu, bieżącego tygodnia
week last: w zeszłym tygodniu, w ubiegłym tygodniu, zeszłego tygodnia, ubiegłego tygodnia, w poprzednim tygodniu, w minionym tygodniu, minionego tygodnia, poprzedniego tygodnia, w ostatnim tygodniu, ostatniego tygodnia, przed tygodniem, tydzień temu
week next: w przyszłym tygodniu, przyszłego tygodnia, w następnym tygodniu, następnego tygodnia, za tydzień
week span: tydzień, tygodnia, tygodni, tygodnie, tygodniem
weekend each: w każdy weekend, co weekend
weekend this: w ten weekend
weekend last: w zeszły weekend, w ubiegły weekend, w miniony weekend
weekend next: w przyszły weekend
weekend span: weekend, weekendu, weekendy, weekendów
month each: co miesiąc, miesięcznie, każdego miesiąca, comiesięcznie, comiesięczny, comiesięczna, comiesięczne, comiesięcznego, comiesięcznej, comiesięcznemu, comiesięcznym, comiesięczną, comiesięcznych, comiesięcznymi, miesięczny, miesięczna, miesięczne, miesięcznego, miesięcznej, miesięcznemu, miesięcznym, miesięczną, miesięcznych, miesięcznymi
month per: na miesiąc, w ciągu miesiąca, za miesiąc, w skali miesiąca
month this: w tym miesiącu, tego miesiąca, w bieżącym miesiącu, bieżącego miesiąca, br. miesiąca
month last: w zeszłym miesiącu, w ubiegłym miesiącu, zeszłego miesiąca, ubiegłego miesiąca, w poprzednim miesiącu, poprzedniego miesiąca, w minionym miesiącu, miesiąc wcześniej, miesiąc temu, przed miesiącem
month next: w przyszłym miesiącu, przyszłego miesiąca, w następnym miesiącu, następnego miesiąca
month span: miesiąc, miesiąca, miesięcy, miesiące, miesiącem, miesiącach
quarter each: co kwartał, kwartalnie, każdego kwartału, kwartalny, kwartalna, kwartalne, kwartalnego, kwartalnej, kwartalnemu, kwartalnym, kwartalną, kwartalnych, kwartalnymi
quarter per: na kwartał, w ciągu kwartału, w skali kwartału
quarter this: w tym kwartale, w bieżącym kwartale, bieżącego kwartału
quarter last: w zeszłym kwartale, w ubiegłym kwartale, ubiegłego kwartału, w poprzednim kwartale, poprzedniego kwartału, kwartał wcześniej
quarter next: w przyszłym kwartale, w następnym kwartale, przyszłego kwartału
quarter span: kwartał, kwartału, kwartałów, kwartały, kwartale
half span: półrocze, półrocza, półroczu
half each: co pół roku
half last: w ubiegłym półroczu, w poprzednim półroczu, pół roku temu
half this: w tym półroczu, w bieżącym półroczu
year each: co rok, co roku, rocznie, każdego roku, corocznie, coroczny, coroczna, coroczne, corocznego, corocznej, corocznemu, corocznym, coroczną, corocznych, corocznymi, roczny, roczna, roczne, rocznego, rocznej, rocznemu, rocznym, roczną, rocznych, rocznymi, rokrocznie
year per: na rok, w ciągu roku, w skali roku, za rok, do roku
year this: w tym roku, tego roku, w bieżącym roku, bieżącego roku, br., obecnego roku, tegoroczny, tegoroczna, tegoroczne, tegorocznego, tegorocznej, tegorocznemu, tegorocznym, tegoroczną, tegorocznych, tegorocznymi, w roku bieżącym
year last: w zeszłym roku, w ubiegłym roku, zeszłego roku, ubiegłego roku, w poprzednim roku, poprzedniego roku, w minionym roku, minionego roku, rok temu, przed rokiem, rok wcześniej, ub.r., ub. r., ubr., zeszłoroczny, zeszłoroczna, zeszłoroczne, zeszłorocznego, zeszłorocznej, zeszłorocznemu, zeszłorocznym, zeszłoroczną, zeszłorocznych, zeszłorocznymi, ubiegłoroczny, ubiegłoroczna, ubiegłoroczne, ubiegłorocznego, ubiegłorocznej, ubiegłorocznemu, ubiegłorocznym, ubiegłoroczną, ubiegłorocznych, ubiegłorocznymi
year next: w przyszłym roku, przyszłego roku, w następnym roku, następnego roku, przyszłoroczny, przyszłoroczna, przyszłoroczne, przyszłorocznego, przyszłorocznej, przyszłorocznemu, przyszłorocznym, przyszłoroczną, przyszłorocznych, przyszłorocznymi, rok później
year span: rok, roku, lata, lat, latach, rokiem, r.
year on: rok do roku, w ujęciu rocznym, rdr, r/r, rok do roku., w porównaniu z poprzednim rokiem, w porównaniu z ubiegłym rokiem
month on: miesiąc do miesiąca, w ujęciu miesięcznym, mdm, m/m, w porównaniu z poprzednim miesiącem
quarter on: kwartał do kwartału, w ujęciu kwartalnym, kdk, kw/kw
year to-date: od początku roku, od stycznia
decade each: co dekadę
decade per: na dekadę, w ciągu dekady
decade this: w tej dekadzie, w bieżącej dekadzie
decade last: w ubiegłej dekadzie, w minionej dekadzie, w poprzedniej dekadzie, dekadę temu
decade next: w przyszłej dekadzie
decade span: dekada, dekady, dekad, dekadę, dziesięciolecie, dziesięciolecia, dziesięcioleci
century this: w tym stuleciu, tego stulecia, w bieżącym stuleciu
century last: w zeszłym stuleciu, w ubiegłym wieku, ubiegłego wieku, zeszłego wieku, w poprzednim stuleciu
century span: wiek, wieku, wieków, stulecie, stulecia
fiscal-year span: rok obrotowy, rok budżetowy, roku obrotowego, roku budżetowego, rok podatkowy
school-year span: rok szkolny, roku szkolnego, roku szkolnym, rok akademicki, roku akademickiego, roku akademickim
quarter nth: pierwszy kwartał, pierwszym kwartale, pierwszego kwartału, I kwartał, I kwartale, I kwartału, 1. kwartał = 1
quarter nth: drugi kwartał, drugim kwartale, drugiego kwartału, II kwartał, II kwartale, II kwartału, 2. kwartał = 2
quarter nth: trzeci kwartał, trzecim kwartale, trzeciego kwartału, III kwartał, III kwartale, III kwartału, 3. kwartał = 3
quarter nth: czwarty kwartał, czwartym kwartale, czwartego kwartału, IV kwartał, IV kwartale, IV kwartału, 4. kwartał = 4
half nth: pierwsze półrocze, pierwszym półroczu, pierwszego półrocza, I półrocze, I półroczu, I półrocza, pierwsza połowa roku, pierwszej połowie roku = 1
half nth: drugie półrocze, drugim półroczu, drugiego półrocza, II półrocze, II półroczu, II półrocza, druga połowa roku, drugiej połowie roku = 2
season nth: wiosna, wiosną, wiosny, wiosnę, na wiosnę = 1
season nth: lato, latem, w lecie, tego lata = 2
season nth: jesień, jesienią, jesieni, na jesieni = 3
season nth: zima, zimą, zimy, zimę, w zimie = 4
