# 数と一緒に使う小さな語。en/particles.lex を見よ。
language ja

[particles]
and: と, および, 及び
or: または, もしくは, あるいは
of: の
per: 当たり, につき, 毎
to: から
minus: マイナス
plus: プラス
below: 氷点下
years-old: 歳, 才, 歳の, 代
clock: 時, 時ごろ, 時頃, 時半
point: 点
parts: 分の
and-half: 半
