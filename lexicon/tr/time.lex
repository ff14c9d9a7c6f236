language tr

[months]
Ocak, ocak, ocakta, ocak ayında = 1
Şubat, şubat, şubatta, şubat ayında = 2
Mart, mart, martta, mart ayında = 3
Nisan, nisan, nisanda, nisan ayında = 4
Mayıs, mayıs, mayısta, mayıs ayında = 5
Haziran, haziran, haziranda, haziran ayında = 6
Temmuz, temmuz, temmuzda, temmuz ayında = 7
Ağustos, ağustos, ağustosta, ağustos ayında = 8
Eylül, eylül, eylülde, eylül ayında = 9
Ekim, ekimde, ekim ayında = 10
Kasım, kasım, kasımda, kasım ayında = 11
Aralık, aralıkta, aralık ayında = 12

[weekdays]
pazartesi = 1
salı = 2
çarşamba = 3
perşembe = 4
cuma = 5
cumartesi = 6
pazar günü, Pazar = 7

[periods]
second each: her saniye
second per: saniyede
second span: saniye
minute each: her dakika
minute per: dakikada
minute span: dakika
hour each: her saat
hour per: saatte
hour span: saat, saatlik
day each: her gün, günlük
day per: günde
day this: bugün
day last: dün
day next: yarın
day span: gün
night last: dün gece
week each: her hafta, haftalık
week per: haftada
week this: bu hafta
week last: geçen hafta, geçtiğimiz hafta
week next: gelecek hafta, önümüzdeki hafta
week span: hafta
weekend this: bu hafta sonu
weekend last: geçen hafta sonu
weekend span: hafta sonu
month each: her ay, aylık
month per: ayda
month this: bu ay
month last: geçen ay, geçtiğimiz ay, önceki ay
month next: gelecek ay, önümüzdeki ay
month on: bir önceki aya göre, önceki aya göre, aylık bazda
month span: ay
quarter each: her çeyrek
quarter this: bu çeyrek
quarter last: geçen çeyrek, önceki çeyrek
quarter on: bir önceki çeyreğe göre, çeyreklik bazda
quarter nth: ilk çeyrek, birinci çeyrek, yılın ilk çeyreği, ilk çeyrekte, ilk çeyreğinde, birinci çeyrekte = 1
quarter nth: ikinci çeyrek, ikinci çeyrekte, ikinci çeyreğinde = 2
quarter nth: üçüncü çeyrek, üçüncü çeyrekte, üçüncü çeyreğinde = 3
quarter nth: dördüncü çeyrek, son çeyrek, dördüncü çeyrekte, son çeyrekte, son çeyreğinde = 4
half nth: yılın ilk yarısı, ilk yarısında, ilk yarıyıl = 1
half nth: yılın ikinci yarısı, ikinci yarısında, ikinci yarıyıl = 2
year each: her yıl, yıllık, her sene
year per: yılda
year this: bu yıl, bu sene
year last: geçen yıl, geçtiğimiz yıl, geçen sene, önceki yıl
year next: gelecek yıl, önümüzdeki yıl
year on: geçen yılın aynı dönemine göre, geçen yıla göre, bir önceki yıla göre, önceki yıla göre, yıllık bazda, yıllık olarak
year to-date: yılbaşından beri, yıl başından bu yana, yılbaşından bu yana
year span: yıl, yılı, yılında, sene, yılının
fiscal-year span: mali yıl
school-year span: eğitim yılı, öğretim yılı
decade span: on yıl
century span: yüzyıl
season nth: ilkbahar, bahar = 1
season nth: yaz = 2
season nth: sonbahar = 3
season nth: kış = 4
