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
suffix: ., ’inci, ’ıncı, ’uncu, ’üncü, ’nci, ’ncı, ’ncu, ’ncü, 'inci, 'ıncı, 'uncu, 'üncü, 'nci, 'ncı, 'ncu, 'ncü, inci, ıncı, uncu, üncü, nci, ncı, ncu, ncü
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
kırkıncı = 40
ellinci = 50
altmışıncı = 60
yetmişinci = 70
sekseninci = 80
doksanıncı = 90
yüzüncü = 100
bininci = 1000
milyonuncu = 1000000
milyarıncı = 1000000000
trilyonuncu = 1000000000000
katrilyonuncu = 1000000000000000

[scales]
bin, binlik = 3
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
up-to: ’e kadar, ’a kadar, ’ye kadar, ’ya kadar, e kadar, a kadar, ye kadar, ya kadar, kadar olan, varan, ulaşan, ’e varan, ’a varan
more-than: 'den büyük, 'den yüksek, 'den uzun, 'den yaşlı, 'den ağır, 'den fazlası, 'den fazlasını, 'den fazlasına, 'den çoğu, 'den yukarı
more-than: 'den yukarıda, 'den fazlaydı, 'den fazladır, 'den büyüktür, 'den yüksektir, 'dan büyük, 'dan yüksek, 'dan uzun, 'dan yaşlı, 'dan ağır
more-than: 'dan fazlası, 'dan fazlasını, 'dan fazlasına, 'dan çoğu, 'dan yukarı, 'dan yukarıda, 'dan fazlaydı, 'dan fazladır, 'dan büyüktür
more-than: 'dan yüksektir, 'ten büyük, 'ten yüksek, 'ten uzun, 'ten yaşlı, 'ten ağır, 'ten fazlası, 'ten fazlasını, 'ten fazlasına, 'ten çoğu
more-than: 'ten yukarı, 'ten yukarıda, 'ten fazlaydı, 'ten fazladır, 'ten büyüktür, 'ten yüksektir, 'tan büyük, 'tan yüksek, 'tan uzun, 'tan yaşlı
more-than: 'tan ağır, 'tan fazlası, 'tan fazlasını, 'tan fazlasına, 'tan çoğu, 'tan yukarı, 'tan yukarıda, 'tan fazlaydı, 'tan fazladır
more-than: 'tan büyüktür, 'tan yüksektir, den büyük, den yüksek, den uzun, den yaşlı, den ağır, den fazlası, den fazlasını, den fazlasına, den çoğu
more-than: den yukarı, den yukarıda, den fazlaydı, den fazladır, den büyüktür, den yüksektir, dan büyük, dan yüksek, dan uzun, dan yaşlı, dan ağır
more-than: dan fazlası, dan fazlasını, dan fazlasına, dan çoğu, dan yukarı, dan yukarıda, dan fazlaydı, dan fazladır, dan büyüktür, dan yüksektir
more-than: ten büyük, ten yüksek, ten uzun, ten yaşlı, ten ağır, ten fazlası, ten fazlasını, ten fazlasına, ten çoğu, ten yukarı, ten yukarıda
more-than: ten fazlaydı, ten fazladır, ten büyüktür, ten yüksektir, tan büyük, tan yüksek, tan uzun, tan yaşlı, tan ağır, tan fazlası, tan fazlasını
more-than: tan fazlasına, tan çoğu, tan yukarı, tan yukarıda, tan fazlaydı, tan fazladır, tan büyüktür, tan yüksektir, nden büyük, nden yüksek
more-than: nden çok, nden uzun, nden yaşlı, nden ağır, nden fazlası, nden fazlasını, nden fazlasına, nden çoğu, nden yukarı, nden yukarıda
more-than: nden fazlaydı, nden fazladır, nden büyüktür, nden yüksektir, ndan büyük, ndan yüksek, ndan çok, ndan uzun, ndan yaşlı, ndan ağır
more-than: ndan fazlası, ndan fazlasını, ndan fazlasına, ndan çoğu, ndan yukarı, ndan yukarıda, ndan fazlaydı, ndan fazladır, ndan büyüktür
more-than: ndan yüksektir, 'den daha fazla, 'den daha büyük, 'den daha yüksek, 'den daha çok, 'dan daha fazla, 'dan daha büyük, 'dan daha yüksek
more-than: 'dan daha çok, 'ten daha fazla, 'ten daha büyük, 'ten daha yüksek, 'ten daha çok, 'tan daha fazla, 'tan daha büyük, 'tan daha yüksek
more-than: 'tan daha çok, den daha fazla, den daha büyük, den daha yüksek, den daha çok, dan daha fazla, dan daha büyük, dan daha yüksek
more-than: dan daha çok, ten daha fazla, ten daha büyük, ten daha yüksek, ten daha çok, tan daha fazla, tan daha büyük, tan daha yüksek, tan daha çok
more-than: nden daha fazla, nden daha büyük, nden daha yüksek, nden daha çok, ndan daha fazla, ndan daha büyük, ndan daha yüksek, ndan daha çok
less-than: 'den küçük, 'den düşük, 'den kısa, 'den genç, 'den hafif, 'den azı, 'den aşağı, 'den aşağıda, 'den azdır, 'den küçüktür, 'den düşüktür
less-than: 'dan küçük, 'dan düşük, 'dan kısa, 'dan genç, 'dan hafif, 'dan azı, 'dan aşağı, 'dan aşağıda, 'dan azdır, 'dan küçüktür, 'dan düşüktür
less-than: 'ten küçük, 'ten düşük, 'ten kısa, 'ten genç, 'ten hafif, 'ten azı, 'ten aşağı, 'ten aşağıda, 'ten azdır, 'ten küçüktür, 'ten düşüktür
less-than: 'tan küçük, 'tan düşük, 'tan kısa, 'tan genç, 'tan hafif, 'tan azı, 'tan aşağı, 'tan aşağıda, 'tan azdır, 'tan küçüktür, 'tan düşüktür
less-than: den küçük, den düşük, den kısa, den genç, den hafif, den azı, den aşağı, den aşağıda, den azdır, den küçüktür, den düşüktür, dan küçük
less-than: dan düşük, dan kısa, dan genç, dan hafif, dan azı, dan aşağı, dan aşağıda, dan azdır, dan küçüktür, dan düşüktür, ten küçük, ten düşük
less-than: ten kısa, ten genç, ten hafif, ten azı, ten aşağı, ten aşağıda, ten azdır, ten küçüktür, ten düşüktür, tan küçük, tan düşük, tan kısa
less-than: tan genç, tan hafif, tan azı, tan aşağı, tan aşağıda, tan azdır, tan küçüktür, tan düşüktür, nden küçük, nden düşük, nden kısa, nden genç
less-than: nden hafif, nden azı, nden aşağı, nden aşağıda, nden azdır, nden küçüktür, nden düşüktür, ndan küçük, ndan düşük, ndan kısa, ndan genç
less-than: ndan hafif, ndan azı, ndan aşağı, ndan aşağıda, ndan azdır, ndan küçüktür, ndan düşüktür, 'den daha az, 'den daha küçük, 'den daha düşük
less-than: 'dan daha az, 'dan daha küçük, 'dan daha düşük, 'ten daha az, 'ten daha küçük, 'ten daha düşük, 'tan daha az, 'tan daha küçük
less-than: 'tan daha düşük, den daha az, den daha küçük, den daha düşük, dan daha az, dan daha küçük, dan daha düşük, ten daha az, ten daha küçük
less-than: ten daha düşük, tan daha az, tan daha küçük, tan daha düşük, nden daha az, nden daha küçük, nden daha düşük, ndan daha az, ndan daha küçük
less-than: ndan daha düşük
at-least: 'den büyük veya eşit, 'den yüksek veya eşit, 'den fazla veya eşit, 'dan büyük veya eşit, 'dan yüksek veya eşit, 'dan fazla veya eşit
at-least: 'ten büyük veya eşit, 'ten yüksek veya eşit, 'ten fazla veya eşit, 'tan büyük veya eşit, 'tan yüksek veya eşit, 'tan fazla veya eşit
at-least: den büyük veya eşit, den yüksek veya eşit, den fazla veya eşit, dan büyük veya eşit, dan yüksek veya eşit, dan fazla veya eşit
at-least: ten büyük veya eşit, ten yüksek veya eşit, ten fazla veya eşit, tan büyük veya eşit, tan yüksek veya eşit, tan fazla veya eşit
at-least: nden büyük veya eşit, nden yüksek veya eşit, nden fazla veya eşit, ndan büyük veya eşit, ndan yüksek veya eşit, ndan fazla veya eşit
at-least: 'den büyük ya da eşit, 'den fazla ya da eşit, 'dan büyük ya da eşit, 'dan fazla ya da eşit, 'ten büyük ya da eşit, 'ten fazla ya da eşit
at-least: 'tan büyük ya da eşit, 'tan fazla ya da eşit, den büyük ya da eşit, den fazla ya da eşit, dan büyük ya da eşit, dan fazla ya da eşit
at-least: ten büyük ya da eşit, ten fazla ya da eşit, tan büyük ya da eşit, tan fazla ya da eşit, nden büyük ya da eşit, nden fazla ya da eşit
at-least: ndan büyük ya da eşit, ndan fazla ya da eşit, 'den büyük veya eşittir, 'den fazla veya eşittir, 'dan büyük veya eşittir
at-least: 'dan fazla veya eşittir, 'ten büyük veya eşittir, 'ten fazla veya eşittir, 'tan büyük veya eşittir, 'tan fazla veya eşittir
at-least: den büyük veya eşittir, den fazla veya eşittir, dan büyük veya eşittir, dan fazla veya eşittir, ten büyük veya eşittir
at-least: ten fazla veya eşittir, tan büyük veya eşittir, tan fazla veya eşittir, nden büyük veya eşittir, nden fazla veya eşittir
at-least: ndan büyük veya eşittir, ndan fazla veya eşittir, 'den az değil, 'den az değildir, 'den az olmayan, 'den az olmamak üzere, 'den küçük değil
at-least: 'den küçük değildir, 'den düşük değil, 'den düşük olmayan, 'den aşağı olmayan, 'dan az değil, 'dan az değildir, 'dan az olmayan
at-least: 'dan az olmamak üzere, 'dan küçük değil, 'dan küçük değildir, 'dan düşük değil, 'dan düşük olmayan, 'dan aşağı olmayan, 'ten az değil
at-least: 'ten az değildir, 'ten az olmayan, 'ten az olmamak üzere, 'ten küçük değil, 'ten küçük değildir, 'ten düşük değil, 'ten düşük olmayan
at-least: 'ten aşağı olmayan, 'tan az değil, 'tan az değildir, 'tan az olmayan, 'tan az olmamak üzere, 'tan küçük değil, 'tan küçük değildir
at-least: 'tan düşük değil, 'tan düşük olmayan, 'tan aşağı olmayan, den az değil, den az değildir, den az olmayan, den az olmamak üzere
at-least: den küçük değil, den küçük değildir, den düşük değil, den düşük olmayan, den aşağı olmayan, dan az değil, dan az değildir, dan az olmayan
at-least: dan az olmamak üzere, dan küçük değil, dan küçük değildir, dan düşük değil, dan düşük olmayan, dan aşağı olmayan, ten az değil
at-least: ten az değildir, ten az olmayan, ten az olmamak üzere, ten küçük değil, ten küçük değildir, ten düşük değil, ten düşük olmayan
at-least: ten aşağı olmayan, tan az değil, tan az değildir, tan az olmayan, tan az olmamak üzere, tan küçük değil, tan küçük değildir
at-least: tan düşük değil, tan düşük olmayan, tan aşağı olmayan, nden az değil, nden az değildir, nden az olmayan, nden az olmamak üzere
at-least: nden küçük değil, nden küçük değildir, nden düşük değil, nden düşük olmayan, nden aşağı olmayan, ndan az değil, ndan az değildir
at-least: ndan az olmayan, ndan az olmamak üzere, ndan küçük değil, ndan küçük değildir, ndan düşük değil, ndan düşük olmayan, ndan aşağı olmayan
at-least: 'e eşit veya daha fazla, 'e eşit veya daha büyük, 'e eşit veya daha yüksek, 'e eşit ya da daha fazla, 'e eşit ya da daha büyük
at-least: 'e eşit ya da daha yüksek, 'a eşit veya daha fazla, 'a eşit veya daha büyük, 'a eşit veya daha yüksek, 'a eşit ya da daha fazla
at-least: 'a eşit ya da daha büyük, 'a eşit ya da daha yüksek, 'ye eşit veya daha fazla, 'ye eşit veya daha büyük, 'ye eşit veya daha yüksek
at-least: 'ye eşit ya da daha fazla, 'ye eşit ya da daha büyük, 'ye eşit ya da daha yüksek, 'ya eşit veya daha fazla, 'ya eşit veya daha büyük
at-least: 'ya eşit veya daha yüksek, 'ya eşit ya da daha fazla, 'ya eşit ya da daha büyük, 'ya eşit ya da daha yüksek, e eşit veya daha fazla
at-least: e eşit veya daha büyük, e eşit veya daha yüksek, e eşit ya da daha fazla, e eşit ya da daha büyük, e eşit ya da daha yüksek
at-least: a eşit veya daha fazla, a eşit veya daha büyük, a eşit veya daha yüksek, a eşit ya da daha fazla, a eşit ya da daha büyük
at-least: a eşit ya da daha yüksek, ye eşit veya daha fazla, ye eşit veya daha büyük, ye eşit veya daha yüksek, ye eşit ya da daha fazla
at-least: ye eşit ya da daha büyük, ye eşit ya da daha yüksek, ya eşit veya daha fazla, ya eşit veya daha büyük, ya eşit veya daha yüksek
at-least: ya eşit ya da daha fazla, ya eşit ya da daha büyük, ya eşit ya da daha yüksek, veya daha fazlası, ya da daha fazlası, ve daha fazlası
at-least: ve daha fazla, veya daha yüksek, ya da daha yüksek, veya daha büyük, ya da daha büyük, veya üzeri, veya üstü, ya da üzeri
at-most: 'den küçük veya eşit, 'den düşük veya eşit, 'den az veya eşit, 'dan küçük veya eşit, 'dan düşük veya eşit, 'dan az veya eşit
at-most: 'ten küçük veya eşit, 'ten düşük veya eşit, 'ten az veya eşit, 'tan küçük veya eşit, 'tan düşük veya eşit, 'tan az veya eşit
at-most: den küçük veya eşit, den düşük veya eşit, den az veya eşit, dan küçük veya eşit, dan düşük veya eşit, dan az veya eşit, ten küçük veya eşit
at-most: ten düşük veya eşit, ten az veya eşit, tan küçük veya eşit, tan düşük veya eşit, tan az veya eşit, nden küçük veya eşit
at-most: nden düşük veya eşit, nden az veya eşit, ndan küçük veya eşit, ndan düşük veya eşit, ndan az veya eşit, 'den küçük ya da eşit
at-most: 'den az ya da eşit, 'dan küçük ya da eşit, 'dan az ya da eşit, 'ten küçük ya da eşit, 'ten az ya da eşit, 'tan küçük ya da eşit
at-most: 'tan az ya da eşit, den küçük ya da eşit, den az ya da eşit, dan küçük ya da eşit, dan az ya da eşit, ten küçük ya da eşit
at-most: ten az ya da eşit, tan küçük ya da eşit, tan az ya da eşit, nden küçük ya da eşit, nden az ya da eşit, ndan küçük ya da eşit
at-most: ndan az ya da eşit, 'den küçük veya eşittir, 'den az veya eşittir, 'dan küçük veya eşittir, 'dan az veya eşittir, 'ten küçük veya eşittir
at-most: 'ten az veya eşittir, 'tan küçük veya eşittir, 'tan az veya eşittir, den küçük veya eşittir, den az veya eşittir, dan küçük veya eşittir
at-most: dan az veya eşittir, ten küçük veya eşittir, ten az veya eşittir, tan küçük veya eşittir, tan az veya eşittir, nden küçük veya eşittir
at-most: nden az veya eşittir, ndan küçük veya eşittir, ndan az veya eşittir, 'den fazla değil, 'den fazla değildir, 'den fazla olmayan
at-most: 'den fazla olmamak üzere, 'den çok değil, 'den çok olmayan, 'den büyük değil, 'den büyük değildir, 'den büyük olmayan, 'den yüksek olmayan
at-most: 'dan fazla değil, 'dan fazla değildir, 'dan fazla olmayan, 'dan fazla olmamak üzere, 'dan çok değil, 'dan çok olmayan, 'dan büyük değil
at-most: 'dan büyük değildir, 'dan büyük olmayan, 'dan yüksek olmayan, 'ten fazla değil, 'ten fazla değildir, 'ten fazla olmayan
at-most: 'ten fazla olmamak üzere, 'ten çok değil, 'ten çok olmayan, 'ten büyük değil, 'ten büyük değildir, 'ten büyük olmayan, 'ten yüksek olmayan
at-most: 'tan fazla değil, 'tan fazla değildir, 'tan fazla olmayan, 'tan fazla olmamak üzere, 'tan çok değil, 'tan çok olmayan, 'tan büyük değil
at-most: 'tan büyük değildir, 'tan büyük olmayan, 'tan yüksek olmayan, den fazla değil, den fazla değildir, den fazla olmayan
at-most: den fazla olmamak üzere, den çok değil, den çok olmayan, den büyük değil, den büyük değildir, den büyük olmayan, den yüksek olmayan
at-most: dan fazla değil, dan fazla değildir, dan fazla olmayan, dan fazla olmamak üzere, dan çok değil, dan çok olmayan, dan büyük değil
at-most: dan büyük değildir, dan büyük olmayan, dan yüksek olmayan, ten fazla değil, ten fazla değildir, ten fazla olmayan, ten fazla olmamak üzere
at-most: ten çok değil, ten çok olmayan, ten büyük değil, ten büyük değildir, ten büyük olmayan, ten yüksek olmayan, tan fazla değil
at-most: tan fazla değildir, tan fazla olmayan, tan fazla olmamak üzere, tan çok değil, tan çok olmayan, tan büyük değil, tan büyük değildir
at-most: tan büyük olmayan, tan yüksek olmayan, nden fazla değil, nden fazla değildir, nden fazla olmayan, nden fazla olmamak üzere, nden çok değil
at-most: nden çok olmayan, nden büyük değil, nden büyük değildir, nden büyük olmayan, nden yüksek olmayan, ndan fazla değil, ndan fazla değildir
at-most: ndan fazla olmayan, ndan fazla olmamak üzere, ndan çok değil, ndan çok olmayan, ndan büyük değil, ndan büyük değildir, ndan büyük olmayan
at-most: ndan yüksek olmayan, 'e eşit veya daha az, 'e eşit veya daha küçük, 'e eşit veya daha düşük, 'e eşit ya da daha az, 'e eşit ya da daha küçük
at-most: 'e eşit ya da daha düşük, 'a eşit veya daha az, 'a eşit veya daha küçük, 'a eşit veya daha düşük, 'a eşit ya da daha az
at-most: 'a eşit ya da daha küçük, 'a eşit ya da daha düşük, 'ye eşit veya daha az, 'ye eşit veya daha küçük, 'ye eşit veya daha düşük
at-most: 'ye eşit ya da daha az, 'ye eşit ya da daha küçük, 'ye eşit ya da daha düşük, 'ya eşit veya daha az, 'ya eşit veya daha küçük
at-most: 'ya eşit veya daha düşük, 'ya eşit ya da daha az, 'ya eşit ya da daha küçük, 'ya eşit ya da daha düşük, e eşit veya daha az
at-most: e eşit veya daha küçük, e eşit veya daha düşük, e eşit ya da daha az, e eşit ya da daha küçük, e eşit ya da daha düşük, a eşit veya daha az
at-most: a eşit veya daha küçük, a eşit veya daha düşük, a eşit ya da daha az, a eşit ya da daha küçük, a eşit ya da daha düşük, ye eşit veya daha az
at-most: ye eşit veya daha küçük, ye eşit veya daha düşük, ye eşit ya da daha az, ye eşit ya da daha küçük, ye eşit ya da daha düşük
at-most: ya eşit veya daha az, ya eşit veya daha küçük, ya eşit veya daha düşük, ya eşit ya da daha az, ya eşit ya da daha küçük
at-most: ya eşit ya da daha düşük, veya daha azı, ya da daha az, ya da daha azı, ve daha az, veya daha düşük, ya da daha düşük, veya daha küçük
at-most: veya altı, ya da altı

[ranges]
open: arasında olan
middle closed: ’den, ’dan, ’ten, ’tan, den, dan, ten, tan
close: ’e kadar, ’a kadar, ’ye kadar, ’ya kadar, e kadar, a kadar, ye kadar, ya kadar, ’e kadardır, ’a kadardır, ’ye kadardır, ’ya kadardır, e kadardır, a kadardır, ye kadardır, ya kadardır
middle: ila, –, —, -, −, ile, veya, ya da, ilâ
close: arasında, arasındaki, arası, arasındadır, arasından, arasına, aralığında
join: ama, fakat, ancak, ise

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
fraction: çoğunluk, çoğunluğu, çoğu, büyük bölümü, büyük kısmı, çoğunluğunun = 1/2..1
fraction: ezici çoğunluk, ezici çoğunluğu, büyük çoğunluğu, neredeyse tamamı = 3/4..1
fraction: azınlık, azınlığı = 0..1/2
