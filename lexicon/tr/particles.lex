# Sayılarla kurulan küçük sözler; bkz. en/particles.lex.
language tr

[particles]
and: ve
or: veya, ya da
per: başına
minus: eksi
plus: artı
below: sıfırın altında, eksi derece
aged: yaşında olan
years-old: yaşında, yaşındaki, yaşındaydı, yaşındayken, yaşını, yaşına
clock: sularında
point: virgül
and-half: buçuk
