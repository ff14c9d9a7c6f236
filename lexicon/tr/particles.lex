# Sayılarla kurulan küçük sözler; bkz. en/particles.lex.
language tr

[particles]
and: ve
or: veya, ya da
per: başına
minus: eksi, negatif
mass: ağırlık, ağırlığı, ağırlığında, ağırlığındaki, ağır, tartı, tartıldı, kilo vermek, kilo verdi, zayıflamak, bebek, bebeğin, yenidoğan, et, un, şeker, tereyağı, balık, metrik ton, eşittir
plus: artı
below: sıfırın altında, eksi derece
weather: gece, geceleyin, gece saatlerinde, don, kar, kar yağışı, hava, hava durumu, Meteoroloji, meteoroloji, meteoroloji istasyonu, sıcak hava dalgası, soğuk hava dalgası, termometre, termometreler, kış, kışın, yaz, yazın, sonbahar, ilkbahar, gölgede, yağmur, yağış, tahmin, kuraklık
weather warmth: sıcaklık, sıcaklığı, sıcaklıklar, sıcaklığın, hava sıcaklığı, soğuk, sıcak
aged: yaşında olan
years-old: yaşında, yaşındaki, yaşındaydı, yaşındayken, yaşını, yaşına, yaşındasın, yaşındayım, yaşındadır, yaşındaydım, yaşındayız, yaşındalar, yaşındakiler, yaşındakilerin, yaşının, yaşıma, yaş civarında, yaşta, yaşlarında, yaşlarındaki
clock: sularında
point digits: virgül, nokta
over: bölü
and-half: buçuk
