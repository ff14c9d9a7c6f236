language tr

[changes]
up verb: arttı, artmış, artıyor, artarak, artan, artacak, artırdı, artırıldı, artış gösterdi, yükseldi, yükselerek, yükselen, yükseliyor, yükseltti, yükseltildi, çıktı, çıkarak, çıkan, çıkardı, büyüdü, büyüyen, büyüyerek, çoğaldı, fırladı, sıçradı, tırmandı, zamlandı, pahalandı, değer kazandı, genişledi, kazandı, iyileşti
up noun: artış, artışla, yükseliş, yükselişle, zam, zamla, büyüme, büyümeyle, sıçrama
up adverb: daha fazla, daha yüksek, fazla
down verb: azaldı, azalarak, azalan, azalıyor, azaltıldı, azalttı, düştü, düşerek, düşen, düşüyor, düşürdü, düşürüldü, geriledi, gerileyerek, gerileyen, geriliyor, indi, inerek, indirdi, indirildi, küçüldü, küçülerek, daraldı, ucuzladı, değer kaybetti, çöktü, kaybetti, kısıldı, kıstı
down noun: azalış, azalışla, düşüş, düşüşle, gerileme, gerilemeyle, kayıp, kayıpla, indirim, indirimle, daralma, kesinti
down adverb: daha az, daha düşük
flat: değişmedi, aynı kaldı, sabit kaldı, sabit, değişmeden kaldı
times: ikiye katlandı, ikiye katladı, iki katına çıktı, iki katı, iki kat, iki katına, iki kat arttı = 2
times: üçe katlandı, üçe katladı, üç katına çıktı, üç katı, üç katına = 3
times: dörde katlandı, dört katına çıktı, dört katı, dört katına = 4
times: beş katına çıktı, beş katı, beşe katlandı, beş katına = 5
times: on katına çıktı, on katı, on katına = 10
times: yarıya indi, yarıya düştü, yarı yarıya azaldı, yarılandı = 1/2
times unit: katına çıktı, katı, katına, kat arttı = 1
to: oldu, olarak gerçekleşti, ulaştı, ulaşan, buldu, bulan, seviyesine, düzeyine
by: oranında
from after: göre, kıyasla, karşın, yerine

[aggregations]
total: toplam, toplamda, toplam olarak, tümü, tamamı
mean: ortalama, ortalaması, ortalamada
cumulative: bugüne kadar, şimdiye kadar, kümülatif, bu zamana kadar
increment: ek, ilave, yeni, ek olarak, daha
rate: oran, oranı, kişi başına, kişi başı, payı
instant: şu anda, hâlihazırda, sonu itibarıyla, itibarıyla

[modalities]
proposed: planlıyor, planlanan, planladı, hedefliyor, hedef, hedeflenen, öneriyor, önerdi, teklif, istiyor, isteyecek, olabilir, yapabilir, planı, taslak, söz verdi, amaçlıyor, düşünülüyor, -meli
estimated: tahmin, tahmini, tahminlere göre, tahmin ediliyor, sanılıyor, yaklaşık tahmin, ön verilere göre, geçici verilere göre
forecast: bekleniyor, beklenen, öngörülüyor, öngörülen, öngörü, olacak, tahmin edilmekte, kalacak, olması bekleniyor, ulaşacak, beklenti
conditional: eğer, şayet, olursa, halinde, takdirde, olsaydı, ederse, şartıyla
withdrawn: düzeltme, daha önce yanlışlıkla, yanlışlıkla, geri çekildi, haberin önceki sürümünde, önceki haberde, düzeltildi, hatalı olarak

[polarity]
negative: açık, açığı, zarar, zararı, kayıp, borç, eksi, sıfırın altında
positive: fazla, fazlası, kâr, kârı, kar, kazanç, artı

[rest]
stop: ama, ancak, fakat, oysa, çünkü, rağmen, karşın, bunun üzerine, öte yandan, bu nedenle, dolayısıyla, ki, iken
filler: onun, ona, onu, onda, ondan, altını, altının, altına, altında, altından, birde, birden, bire, birin, bu yüzden, o yüzden, şu yüzden, işte bu yüzden, binde
filler: örneğin, mesela, özellikle, yani, yüzünden, yüzüne, yüzünü, yüzü, altında yatan, altın, yedi mi, bir an, bir gün, bir süre, bir daha, bir araya, bir şekilde, bir şey, bin pişman, binmek, kırkpınar, on binlercesi, öğrenciden, elli ayak, beşik, üçgen, dokuma, sekizgen, yüzme, yüzmek, yüzde yüz yerli, on numara
hesitation: ıı, şey, eee

[function]
det: bu, şu, her, bazı, tüm, bütün, diğer, aynı, hangi, kimi, öbür
prep: için, ile, gibi, kadar, önce, sonra, beri, üzere, karşı, doğru, rağmen, boyunca, içinde, arasında, hakkında, tarafından, ilişkin, ’de, ’da, ’te, ’ta, ’den, ’dan, ’ten, ’tan, ’e, ’a, ’ye, ’ya, ’le, ’la, ’yle, ’yla, ’lik, ’lık, ’luk, ’lük, ’deki, ’daki, ’teki, ’taki, ’i, ’ı, ’u, ’ü, ’yi, ’yı, ’yu, ’yü, ’si, ’sı, ’su, ’sü, ’ni, ’nı, ’lar, ’ler, ’inde, ’ında, ’sinde, ’sında, ’ine, ’ına, ’sine, ’sına, ’inden, ’ından
prep: ’dir, ’dır, ’dur, ’dür, ’tir, ’tır, ’tur, ’tür, ’di, ’dı, ’du, ’dü, ’ti, ’tı, ’tu, ’tü, ’ydi, ’ydı, ’ydu, ’ydü, ’miş, ’mış, ’muş, ’müş, ’ymiş, ’ymış, ’ymuş, ’ymüş, ’se, ’sa, ’yse, ’ysa, ’dirler, ’dırlar, ’durlar, ’dürler, ’tirler, ’tırlar, ’turlar, ’türler
prep of: ’in, ’ın, ’un, ’ün, ’nin, ’nın, ’nun, ’nün
prep of ending case: nin, nın, nun, nün, in, ın, un, ün
prep ending case: yi, yı, yu, yü, i, ı, u, ü, e, a, ye, ya, de, da, te, ta, den, dan, ten, tan # yirmi|den fazla
prep ending: si, sı, su, sü, ni, nı, nu, nü, ne, na, nde, nda, nden, ndan, le, la, yle, yla, ler, lar, leri, ları, lerin, ların, lere, lara, lerde, larda, lerden, lardan, lik, lık, luk, lük, sinin, sının, sine, sına, sini, sını, ine, ına, inin, ının, ydi, ydı, dir, dır, dur, dür, tir, tır, du, dü, ini, ını, deki, daki, teki, taki
conj: ve, veya, ama, fakat, ancak, çünkü, hem, ya da, de, da, ki
aux: oldu, olan, var, vardı, idi, olarak, olduğu, olduğunu, edildi, etti, edilen, eden, yapıldı
rel: ki
adv: çok, daha, en, henüz, artık, hâlâ, hala, şimdi, sadece, yalnızca, bile, ayrıca, yine, zaten, önceden

[abbreviations]
Dr, Prof, Doç, Av, Sn, vb, vs, No, Cad, Sok, Mah, A.Ş, Ltd, Şti, bkz, yy, yak, T.C, örn, Gen, Alb

[identifiers]
part: madde, maddesi, sayfa, cilt, bölüm, No, no, numaralı, kanun
product: Boeing, Airbus, Covid, COVID-19, Kovid-19, iPhone, Leopard, Bayraktar, TB2, F-16, F-35, S-400, Togg
route: uçuş, hat, otoyol, karayolu, D, E, kapı no, daire no
event: 15 Temmuz, 12 Eylül, 28 Şubat, 19 Mayıs, 23 Nisan, 29 Ekim, 27 Mayıs, 11 Eylül, Euro, Dünya Kupası
code: ISO, TSE, telefon, posta kodu, BIST, IBAN

[endings]
suffix: lar, ler, ları, leri, ların, lerin, lara, lere, larda, lerde, lardan, lerden =
suffix: nın, nin, nun, nün, ın, in, un, ün =
suffix: yı, yi, yu, yü =
suffix: da, de, ta, te, dan, den, tan, ten =
suffix: sı, si, su, sü =

[lemmas]
öldü: ölmek, ölen, ölenlerin, hayatını kaybetti, hayatını kaybeden, can verdi, yaşamını yitirdi, yaşamını yitiren, öldürüldü
yaralandı: yaralanan, yaralandığı, yaralanmış
tutuklandı: tutuklanan
gözaltına alındı: gözaltına alınan

[synonyms]
killed: öldü, ölü, can kaybı, ölü sayısı, öldürüldü, hayatını kaybetti, hayatını kaybeden, yaşamını yitirdi, ölenlerin sayısı
injured: yaralandı, yaralı, yaralı sayısı
missing: kayıp kişi, kayboldu, kaybolan
casualties: zayiat, ölü ve yaralı
arrested: tutuklandı, gözaltına alındı, yakalandı
destroyed: yıkıldı, imha edildi, yok edildi
damaged: hasar gördü, hasarlı
rescued: kurtarıldı, kurtarılan
evacuated: tahliye edildi, tahliye edilen
born: doğdu, doğum, doğum sayısı
population: nüfus, nüfusu
unemployment rate: işsizlik oranı
unemployed: işsiz, işsiz sayısı
employed: istihdam, çalışan sayısı
GDP: gayrisafi yurt içi hasıla, GSYH, milli gelir
inflation: enflasyon, enflasyon oranı
interest rate: faiz, politika faizi, faiz oranı
revenue: gelir, ciro, hasılat
profit: kâr, net kâr
exported: ihracat, ihraç edildi, ihracatı
imported: ithalat, ithal edildi, ithalatı
public debt: kamu borcu, devlet borcu
budget deficit: bütçe açığı
wages: ücret, maaş
minimum wage: asgari ücret
real: reel
nominal: nominal
average: ortalama
median: medyan, ortanca
sold: satıldı, satış, satışlar, satışları
produced: üretildi, üretim, üretimi
turnout: katılım oranı, seçime katılım
temperature: sıcaklık, hava sıcaklığı
rainfall: yağış
emissions: emisyon, salım

[distinct]
killed, injured, missing, casualties, arrested, rescued, evacuated
destroyed, damaged
born, population, employed, unemployed, unemployment rate
GDP, inflation, revenue, profit
exported, imported
public debt, budget deficit
wages, minimum wage
nominal, real
average, median
sold, produced

[places]
Turkey in Asia: Türkiye; adjective Türk, Türkiyeli; people Türkler
Germany in European Union: Almanya; adjective Alman; people Almanlar
France in European Union: Fransa; adjective Fransız
Italy in European Union: İtalya; adjective İtalyan
Spain in European Union: İspanya; adjective İspanyol
Greece in European Union: Yunanistan; adjective Yunan
Bulgaria in European Union: Bulgaristan
Poland in European Union: Polonya
Netherlands in European Union: Hollanda
Cyprus in European Union: Kıbrıs
United Kingdom in Europe: İngiltere, Birleşik Krallık; adjective İngiliz
Ukraine in Europe: Ukrayna; adjective Ukraynalı
Russia in Europe: Rusya; adjective Rus; people Ruslar
United States in North America: ABD, Amerika, Amerika Birleşik Devletleri; adjective Amerikan
China in Asia: Çin; adjective Çinli
Japan in Asia: Japonya
India in Asia: Hindistan
Azerbaijan in Asia: Azerbaycan
Syria in Middle East: Suriye; adjective Suriyeli
Iraq in Middle East: Irak
Iran in Middle East: İran
Israel in Middle East: İsrail
European Union in Europe: Avrupa Birliği, AB
Europe in world: Avrupa
Asia in world: Asya
Africa in world: Afrika
NATO in world: NATO
world: dünya, Dünya
Istanbul in Turkey: İstanbul
Ankara in Turkey: Ankara
Izmir in Turkey: İzmir
Antalya in Turkey: Antalya
Bursa in Turkey: Bursa
Adana in Turkey: Adana
Gaziantep in Turkey: Gaziantep
Hatay in Turkey: Hatay
Diyarbakır in Turkey: Diyarbakır
Trabzon in Turkey: Trabzon
Moscow in Russia: Moskova
Kyiv in Ukraine: Kiev
London in United Kingdom: Londra
Paris in France: Paris
Washington in United States: Washington
Berlin in Germany: Berlin
