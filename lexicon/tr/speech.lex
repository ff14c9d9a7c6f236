language tr

[cues]
say: dedi, diyor, der, demişti, demiş, söyledi, söylüyor, söyledi ve, söylemişti, belirtti, belirtiyor, belirterek, ifade etti, ifade ediyor, ifade ederek, kaydetti, kaydederek, vurguladı, vurguluyor, vurgulayarak, açıkladı, açıklıyor, açıklayarak, konuştu, konuşan, ekledi, ekleyerek, dile getirdi, dile getirerek, anlattı, anlatıyor, aktardı, aktararak, bildirdi, bildirerek, duyurdu, duyurarak, savundu, savunarak, iddia etti, iddia ediyor, öne sürdü, ileri sürdü, uyardı, uyararak, cevap verdi, yanıt verdi, yanıtladı, yanıtını verdi, eleştirdi, eleştirerek, kınadı, itiraf etti, kabul etti, hatırlattı, hatırlatarak, söz verdi, vaat etti, çağrısında bulundu, çağrı yaptı, değerlendirmesinde bulundu, açıklamasında bulundu, ifadelerini kullandı, ifadesini kullandı, dikkat çekti, dikkati çekti, altını çizdi, şikâyet etti, yakındı, haykırdı, bağırdı, şöyle konuştu, şöyle dedi, şunları söyledi, şunları kaydetti, tehdit etti, temin etti, teyit etti, doğruladı, değerlendirdi, özetledi, yorumladı, müjdeledi, ilan etti, teşekkür etti, özür diledi, sözlerini kullandı, diye konuştu, diye ekledi, diye yanıtladı, demekle yetindi, dile getirmişti
say noun: açıklama, söz, sözleri, konuşma, demeç, röportaj, ifade, beyan
say ing: diye, diyerek, diyen
tell: haber verdi, bilgi verdi, bilgilendirdi, gazetecilere söyledi, gazetecilere konuştu
write: yazdı, yazıyor, paylaştı, tweet attı, mesajını paylaştı, kaleme aldı
accord: göre, ’e göre, ’a göre, ’ye göre, ’ya göre, e göre, a göre, ye göre, ya göre, ifadesiyle, sözleriyle, deyişiyle, açıklamasına göre, verilerine göre, tahminine göre
deny: yalanladı, yalanlıyor, yalanlayarak, reddetti, reddediyor, reddederek, inkâr etti, inkar etti, kabul etmedi, yorum yapmaktan kaçındı, yorum yapmayı reddetti
report: haber yaptı, haberinde, aktarıldı, bildirildi, rapor etti, yer verdi, duyuruldu
ask: sordu, soruyor, diye sordu, sorusunu yöneltti
think: düşünüyor, düşündü, inanıyor, bekliyor, tahmin ediyor, tahmin etti, umuyor, öngördü, öngörüyor, sanıyor, görüşünde, endişe ediyor, kanaatinde
show: gösterdi, gösteriyor, ortaya koydu, ortaya koyuyor, ortaya çıktı, tespit etti
show noun: veriler, istatistik, araştırma, rapor, anket
passive: iddia edildi, öne sürüldü, ileri sürüldü, belirtildi, ifade edildi, kaydedildi, söylendi, denildi, belirtiliyor, iddia ediliyor, sözde
call: adlandırdı, nitelendirdi, tanımladı, olarak nitelendirdi

[titles]
honorific: Sayın, Bay, Bayan, Bey, Hanım, Dr., Doktor, Prof., Prof. Dr., Profesör, Doç. Dr., Hoca, Şeyh, Sultan, Kral, Kraliçe, Papa, Patrik, İmam
office: Cumhurbaşkanı, Cumhurbaşkanı Yardımcısı, Başbakan, Başkan, Devlet Başkanı, Bakan, Bakanı, Dışişleri Bakanı, İçişleri Bakanı, Savunma Bakanı, Millî Savunma Bakanı, Maliye Bakanı, Hazine ve Maliye Bakanı, Sağlık Bakanı, Adalet Bakanı, Eğitim Bakanı, Millî Eğitim Bakanı, Belediye Başkanı, Büyükşehir Belediye Başkanı, Vali, Valisi, Kaymakam, Muhtar, Milletvekili, Senatör, Büyükelçi, Büyükelçisi, Sözcü, Sözcüsü, Genel Başkan, Genel Başkanı, Genel Sekreter, Genel Sekreteri, Genel Müdür, Genel Müdürü, Müdür, Müdürü, Yönetim Kurulu Başkanı, Savcı, Başsavcı, Hâkim, Avukat, Rektör, Rektörü, Dekan, Teknik direktör, teknik direktör, CEO’su, CEO, Direktör, Direktörü, Müsteşar, Meclis Başkanı, Emniyet Müdürü, Müfettiş, Öğretmen, Çiftçi, Başhekim, Uzman, Ekonomist, Sendika Başkanı, Kulüp Başkanı, bakan, başkan, vali, sözcü, kaptan
rank: General, Orgeneral, Korgeneral, Tümgeneral, Tuğgeneral, Albay, Yarbay, Binbaşı, Yüzbaşı, Teğmen, Amiral, Oramiral, Komutan, Komutanı

[roles]
role: sözcü, sözcüsü, yetkili, yetkilisi, bakan, başkan, uzman, uzmanı, analist, görgü tanığı, tanık, sakin, köylü, avukat, doktor, öğretmen, profesör, gazeteci, araştırmacı, ekonomist, müdür, müdürü, vali, milletvekili, işçi, çiftçi, esnaf, sürücü, antrenör, veli, anne, baba, komşu, diplomat, danışman, muhtar
organization: hükümet, bakanlık, bakanlığı, Bakanlığı, Dışişleri Bakanlığı, İçişleri Bakanlığı, Sağlık Bakanlığı, Savunma Bakanlığı, Millî Savunma Bakanlığı, Hazine ve Maliye Bakanlığı, TÜİK, Merkez Bankası, TCMB, AFAD, polis, emniyet, Emniyet, savcılık, Başsavcılığı, mahkeme, ordu, Genelkurmay, şirket, banka, üniversite, Üniversitesi, hastane, belediye, Belediyesi, Valiliği, valilik, parti, sendika, dernek, Derneği, Reuters, AFP, Anadolu Ajansı, AA, TRT, Meclis, TBMM, Birleşmiş Milletler, BM, Avrupa Komisyonu, Kremlin, Beyaz Saray, Pentagon, Kızılay, itfaiye, Cumhurbaşkanlığı, ajans, gazete, yönetim
anonymous: adının açıklanmasını istemeyen, adını vermek istemeyen, isminin açıklanmasını istemeyen bir yetkili, adının açıklanmasını istemeyen bir yetkili, kaynaklar, kaynak, güvenlik kaynakları, diplomatik kaynaklar, konuya yakın kaynaklar, bir yetkili, üst düzey bir yetkili

[pronouns]
I singular: ben, beni, bana, bende, benden, benim
we plural: biz, bizi, bize, bizde, bizden, bizim
you: sen, seni, sana, senin, siz, sizi, size, sizin
he masculine singular: o, onu, ona, onun, ondan, kendisi, kendisine
they plural: onlar, onları, onlara, onların, kendileri
it neuter singular: bu, şu, bunu, bunun

[negations]
not: değil, değildir, değildi, değiller, değiliz, değilim, asla, hiç, hiçbir zaman, olmadı, olmadığını, olmadığı, olmaz, olmayacak, olmayacağını, yapmadı, yapmadık, yapmayacak, yapmayacağız, etmedi, etmedik, etmeyecek, etmeyeceğiz, etmiyor, etmiyoruz, edilmedi, edilmeyecek, vermedi, vermeyecek, almadı, almayacak, gelmedi, gelmeyecek, gitmedi, gitmeyecek, demedi, demedim, demedik, söylemedi, söylemedim, istemiyor, istemiyoruz, istemedi, istemiyorum, yıkılmadı, düşünmüyor, düşünmüyoruz, düşünmüyorum, inanmıyor, inanmıyorum, bilmiyor, bilmiyoruz, kapatmayacağız, kapatılmayacak, olamaz, edemez, edilemez, yapamaz, yapılamaz, olmamalı, edilmemeli, yapılmamalı, kalmadı, bulunmadı, bulunmuyor, olmuyor, ne de, sanmıyorum, gerekmiyor, gerekmez, kabul etmiyoruz
no: yok, yoktur, yoktu, hiçbir, hiç kimse, kimse, hiçbir şey, yok değil
without: olmadan, olmaksızın, hariç, dışında, yerine, -sız
deny: yalanladı, reddetti, inkâr etti, asılsız, gerçek dışı, doğru değil, yalan, yanlış, gerçeği yansıtmıyor, iftira
doubt: şüpheli, kuşkulu, sözde, sanki, güya, pek olası değil, şüphe, kuşku, belirsiz
if: eğer, şayet, ise, olursa, takdirde, halinde, olsa, ederse, yoksa, keşke
question: kim, ne, ne zaman, nerede, neden, niçin, nasıl, hangi, kaç, mı, mi, mu, mü, mıdır, midir, niye
