# Türün adı: tekil, çoğul, başka sözler. Türler en/kinds.lex dosyasında tanımlıdır.
language tr

[kinds]
person: kişi, kişiler, insan, insanlar, kişilik, kişiden, can
resident: sakin, sakinler, hane halkı, nüfus
citizen: vatandaş, vatandaşlar, yurttaş
man: erkek, erkekler, adam
woman: kadın, kadınlar
adult: yetişkin, yetişkinler
child: çocuk, çocuklar
boy: erkek çocuk, oğlan
girl: kız çocuğu, kız
baby: bebek, bebekler
teenager: ergen, ergenler
young person: genç, gençler
pensioner: emekli, emekliler
orphan: yetim
parent: veli, ebeveyn
mother: anne
father: baba
pupil: ilkokul öğrencisi, lise öğrencisi
student: öğrenci, öğrenciler, üniversite öğrencisi
graduate: mezun, mezunlar
family: aile, aileler
household: hane, haneler
foreigner: yabancı, yabancılar
migrant: göçmen, göçmenler
refugee: mülteci, mülteciler, sığınmacı
displaced person: yerinden edilmiş kişi, depremzede
tourist: turist, turistler
visitor: ziyaretçi, ziyaretçiler
passenger: yolcu, yolcular
pedestrian: yaya
motorist: sürücü, sürücüler
civilian: sivil, siviller
prisoner of war: savaş esiri
prisoner: mahkum, mahkûm, tutuklu
detainee: gözaltı
hostage: rehine, rehineler
suspect: şüpheli, şüpheliler, zanlı
defendant: sanık, sanıklar
protester: gösterici, göstericiler, protestocu
activist: aktivist, aktivistler
fan: taraftar, taraftarlar
viewer: izleyici, seyirci
reader: okur
user: kullanıcı, kullanıcılar
follower: takipçi
subscriber: abone, aboneler
member: üye, üyeler
volunteer: gönüllü, gönüllüler
participant: katılımcı, katılımcılar
witness: tanık, görgü tanığı
victim: kurban, mağdur
survivor: kazazede
patient: hasta, hastalar
voter: seçmen, seçmenler
taxpayer: mükellef
consumer: tüketici
customer: müşteri, müşteriler
shareholder: hissedar
investor: yatırımcı
worker: işçi, işçiler
employee: çalışan, çalışanlar, personel
miner: madenci
farmer: çiftçi, çiftçiler
fisherman: balıkçı
teacher: öğretmen, öğretmenler
professor: profesör
doctor: doktor, doktorlar, hekim
nurse: hemşire
health worker: sağlık çalışanı
scientist: bilim insanı, araştırmacı
engineer: mühendis
lawyer: avukat
judge: hâkim, hakim, yargıç
prosecutor: savcı
journalist: gazeteci
police officer: polis, polis memuru
firefighter: itfaiyeci
rescue worker: kurtarma görevlisi
official: yetkili, görevli
civil servant: memur, kamu çalışanı
diplomat: diplomat
lawmaker: milletvekili, vekil
expert: uzman
athlete: sporcu
player: oyuncu, futbolcu
pilot: pilot
troop: asker, askerler, er
veteran: gazi
fighter: savaşçı
militant: militan
terrorist: terörist, teröristler
officer: subay
bomb: bomba, bombalar
mine: mayın
shell: top mermisi, mermi
missile: füze, füzeler
cruise missile: seyir füzesi
ballistic missile: balistik füze
rocket: roket
drone: insansız hava aracı, İHA, SİHA
tank: tank, tanklar
armored vehicle: zırhlı araç
fighter jet: savaş uçağı
submarine: denizaltı
warship: savaş gemisi
building: bina, binalar, yapı
house: ev, evler
apartment: daire, konut
room: oda
school: okul, okullar
university: üniversite
hospital: hastane, hastaneler
mosque: cami
church: kilise
shop: dükkan, dükkân, mağaza
restaurant: restoran
hotel: otel
office: ofis
factory: fabrika
power plant: santral
bridge: köprü, köprüler
road: yol
bed: yatak
tent: çadır
country: ülke, ülkeler
city: şehir, kent
village: köy, köyler
province: il, iller
district: ilçe, mahalle
island: ada
tree: ağaç, ağaçlar, fidan
company: şirket, şirketler, firma
bank: banka
airline: havayolu
party: parti
organization: kuruluş, örgüt
newspaper: gazete
vehicle: araç, araçlar, taşıt
car: otomobil, araba
electric car: elektrikli araç, elektrikli otomobil
truck: kamyon, TIR
bus: otobüs, otobüsler
motorcycle: motosiklet
bicycle: bisiklet
train: tren
aircraft: uçak, uçaklar
helicopter: helikopter
ship: gemi, gemiler
boat: tekne, bot
satellite: uydu
animal: hayvan, hayvanlar
dog: köpek
cat: kedi
horse: at
cow: inek
head of cattle: büyükbaş, büyükbaş hayvan
sheep: koyun
goat: keçi
chicken: tavuk
bird: kuş
fish: balık
egg: yumurta
case: vaka, olay, dosya
new case: yeni vaka
death: ölü, can kaybı, ölüm
injured person: yaralı, yaralılar, yaralının, yaralıyı
birth: doğum
marriage: evlilik
divorce: boşanma
crime: suç
murder: cinayet
attack: saldırı
airstrike: hava saldırısı
explosion: patlama
fire: yangın
earthquake: deprem
flood: sel
accident: kaza, kazalar, trafik kazası
flight: uçuş, sefer
trip: yolculuk
visit: ziyaret
call: çağrı, ihbar
meeting: toplantı
election: seçim
vote: oy
seat: sandalye, koltuk
goal: gol
win: galibiyet
medal: madalya
gold medal: altın madalya
ticket: bilet
dose: doz
job: iş, istihdam
contract: sözleşme
order: sipariş
project: proje
book: kitap
copy: kopya, nüsha
film: film
phone: telefon
computer: bilgisayar
machine: makine
document: belge
letter: mektup
floor: kat
body: ceset, cenaze
team: takım, ekip
complaint: şikâyet, şikayet
application: başvuru
