# Bahasa Melayu. Kata bilangan dibaca menurut peraturan CLDR.
language ms

[numbers]
satu setengah = 3/2

[ordinals]
kesatu, pertama = 1
kedua = 2
ketiga = 3
keempat = 4
kelima = 5
keenam = 6
ketujuh = 7
kelapan = 8
kesembilan = 9
kesepuluh = 10
kesebelas = 11
kedua belas, keduabelas = 12
kedua puluh = 20
keseratus = 100

[scales]
ribu, rb, rb. = 3
juta, jt, jt. = 6
bilion, billion, bil. = 9
trilion = 12
kuadriliun = 15

[collectives]
lusin, selusin = 12
kodi, sekodi = 20
gros = 144
pasang, sepasang = 2

[fractions]
setengah, separuh, paruh, separo = 1/2
sepertiga, satu pertiga = 1/3
dua pertiga = 2/3
seperempat, satu perempat = 1/4
tiga perempat = 3/4
seperlima = 1/5
dua perlima = 2/5
tiga perlima = 3/5
empat perlima = 4/5
seperenam = 1/6
seperlapan = 1/8
sepersepuluh = 1/10
seperseratus = 1/100
seperseribu = 1/1000

[hedges]
exactly: tepat, persis, pas
about: sekitar, kira-kira, kurang lebih, lebih kurang, kisaran, di kisaran, sekira, diperkirakan, rata-rata sekitar, berkisar
nearly: hampir, nyaris, mendekati, menjelang
just-under: sedikit di bawah, kurang sedikit dari
just-over: sedikit di atas, sedikit lebih dari

[hedges-after]
about: kurang lebih, lebih kurang, -an
exactly: tepat, persis, pas

[bounds]
more-than: lebih dari, di atas, lebih daripada, melebihi, melampaui, lebih besar dari, lebih tinggi dari, lebih mahal dari, melewati, diatas, lebih banyak dari
at-least: setidaknya, sedikitnya, paling sedikit, minimal, paling tidak, sekurang-kurangnya, tidak kurang dari, minimum, setidak-tidaknya, sekurangnya
less-than: kurang dari, di bawah, lebih kecil dari, lebih rendah dari, lebih murah dari, tidak sampai, tak sampai, belum sampai, dibawah, lebih sedikit dari
at-most: paling banyak, maksimal, maksimum, tidak lebih dari, tak lebih dari, paling tinggi, sebanyak-banyaknya
up-to: hingga, sampai, sampai dengan, mencapai hingga

[bounds-after]
at-least: atau lebih, ke atas, keatas
at-most: atau kurang, ke bawah, kebawah

[ranges]
open: antara, dari, di antara, mulai dari
middle: sampai, hingga, dan, sampai dengan, s/d, atau, ke, –, —, -, −
since: sejak
start: awal
end: akhir

[vague]
beberapa, segelintir = 3..9
several: sejumlah, berbagai = 3..9
belasan = 11..19
puluhan = 20..90
ratusan, beberapa ratus = 200..
ribuan, beberapa ribu = 2000..
puluhan ribu = 20000..
ratusan ribu = 200000..
jutaan, beberapa juta = 2000000..
puluhan juta = 20000000..
ratusan juta = 200000000..
berbilion-bilion, beberapa bilion = 2000000000..
banyak, berbagai macam, tak terhitung = 3..
fraction: mayoritas, sebagian besar, kebanyakan, lebih dari setengah, lebih dari separuh = 1/2..1
fraction: mayoritas besar, hampir semua, hampir seluruh = 3/4..1
fraction: minoritas, kurang dari setengah, sebagian kecil = 0..1/2

[particles]
and: dan
or: atau
of: dari
per: per
out-of: dari setiap, dari tiap
every: setiap, tiap
to: ke
minus: minus, negatif
plus: plus
below: di bawah nol
aged: berusia, berumur, usia, umur
clock: pukul, jam
point: perpuluhan, titik
