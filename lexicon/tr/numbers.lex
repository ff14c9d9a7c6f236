# Türkçe. Bileşik sayıları yazım kuralları okur; burada parçalar, yarımlar ve yaklaşık sözler durur.
language tr

[numbers]
sıfır = 0
bir = 1
iki = 2
üç = 3
dört = 4
beş = 5
altı = 6
yedi = 7
sekiz = 8
dokuz = 9
on = 10
yirmi = 20
otuz = 30
kırk = 40
elli = 50
altmış = 60
yetmiş = 70
seksen = 80
doksan = 90
yüz = 100

[ordinals]
suffix: ’inci, ’ıncı, ’uncu, ’üncü, ’nci, ’ncı, ’ncu, ’ncü
birinci, ilk = 1
ikinci = 2
üçüncü = 3
dördüncü = 4
beşinci = 5
altıncı = 6
yedinci = 7
sekizinci = 8
dokuzuncu = 9
onuncu = 10
yirminci = 20
otuzuncu = 30
ellinci = 50
yüzüncü = 100

[scales]
bin, bini, binin, bine, binden, binlik = 3
milyon, mn, milyonu, milyonun, milyona, milyondan, milyonluk = 6
milyar, mr, milyarı, milyarın, milyara, milyardan, milyarlık = 9
trilyon, trilyonu, trilyona, trilyondan = 12
katrilyon = 15

[collectives]
düzine = 12
çift = 2

[fractions]
yarım, yarısı, yarısını, yarısının, yarı, yarısından, yarıya = 1/2
üçte biri, üçte bir, üçte birini, üçte birinin = 1/3
üçte ikisi, üçte iki, üçte ikisini, üçte ikisinin = 2/3
dörtte biri, dörtte bir, çeyrek, çeyreği, dörtte birini, dörtte birinin = 1/4
dörtte üçü, dörtte üç, dörtte üçünü, dörtte üçünün = 3/4
beşte biri, beşte bir, beşte birini, beşte birinin = 1/5
beşte ikisi, beşte iki, beşte ikisini = 2/5
beşte üçü, beşte üç, beşte üçünü = 3/5
beşte dördü, beşte dört, beşte dördünü = 4/5
altıda biri, altıda bir = 1/6
yedide biri, yedide bir = 1/7
sekizde biri, sekizde bir = 1/8
dokuzda biri, dokuzda bir = 1/9
onda biri, onda bir, onda birini = 1/10
onda dokuzu, onda dokuz = 9/10
onda üçü, onda üç = 3/10
onda yedisi, onda yedi = 7/10
yirmide biri = 1/20
yüzde biri = 1/100

[hedges]
about: yaklaşık, yaklaşık olarak, aşağı yukarı, tahminen, takriben, ortalama olarak, civarında, kabaca, tahmini
nearly: neredeyse, hemen hemen, az daha, nerdeyse
just-under: biraz altında
just-over: biraz üzerinde
exactly: tam, tam olarak, tamı tamına, tam tamına, kesin olarak

[hedges-after]
about: kadar, civarında, civarı, dolayında, dolaylarında, sularında, civarındaki, dolayındaki, küsur aşağı
nearly: yakın, yaklaştı, yaklaşan, ’e yakın, ’a yakın, ’ye yakın, ’ya yakın, e yakın, a yakın, ye yakın, ya yakın, dayandı, dayanan
just-over: küsur, biraz aşkın, biraz üzerinde
just-under: biraz altında

[bounds]
at-least: en az, en azından, asgari, minimum, en az yaklaşık
at-most: en çok, en fazla, azami, olsa olsa, maksimum
up-to: azami olarak, kadarlık
more-than verb: aşan

[bounds-after]
more-than: aşkın, aştı, aşan, aşarak, aşmış, aşıyor, aşacak, geçti, geçen, geçiyor, üzerinde, üzerindeki, üstünde, üstündeki, üzeri, üstü, üzerine, üstüne, ’den fazla, ’dan fazla, ’ten fazla, ’tan fazla, den fazla, dan fazla, ten fazla, tan fazla, ’den çok, ’dan çok, ’ten çok, ’tan çok, den çok, dan çok, ten çok, tan çok, ndan fazla, nden fazla
at-least: ve üzeri, ve üstü, veya daha fazla, ya da daha fazla, ve üzerinde
less-than: altında, altındaki, altına, altına indi, altına düştü, ’den az, ’dan az, ’ten az, ’tan az, den az, dan az, ten az, tan az, ndan az, nden az, bulmadı, ulaşmadı, ulaşamadı, varmadı
at-most: ve altı, ve altında, aşmadı, aşmayan, geçmedi, geçmeyen, aşmıyor, veya daha az, geçmiyor, aşmayacak
up-to: kadar olan, varan, ulaşan, ’e varan, ’a varan

[ranges]
open: arasında olan
middle: ila, –, —, -, −, ile, veya, ya da, ilâ

[vague]
birkaç, bir kaç, birkaçı = 3..9
onlarca, onlarcası = 20..
yüzlerce, yüzlercesi = 200..
binlerce, binlercesi = 2000..
on binlerce, onbinlerce = 20000..
yüz binlerce, yüzbinlerce = 200000..
milyonlarca = 2000000..
milyarlarca = 2000000000..
çok sayıda, pek çok, birçok, bir çok, çoğu kişi, sayısız, bir dizi = 3..
fraction: çoğunluk, çoğunluğu, çoğu, büyük bölümü, büyük kısmı, çoğunluğunun, yarısından fazlası, yarıdan fazlası = 1/2..1
fraction: ezici çoğunluk, ezici çoğunluğu, büyük çoğunluğu, neredeyse tamamı = 3/4..1
fraction: azınlık, azınlığı, yarısından azı = 0..1/2
