# 数と一緒に使う小さな語。en/particles.lex を見よ。
language ja

[particles]
apiece: ずつ, づつ
and: と, および, 及び
or: または, もしくは, あるいは
of: の
per: 当たり, につき, 毎
to: から
minus: マイナス
mass: 体重, 重さ, 重量, 重い, 赤ちゃん, 新生児, 減量, 痩せ, 太っ, 小麦粉, 肉, 砂糖, に等しい
plus: プラス
below: 氷点下
weather: 夜, 未明, 霜, 雪, 積雪, 気象庁, 気象台, 天気, 天気予報, 予報, 猛暑, 猛暑日, 真夏日, 冷え込み, 寒波, 熱波, 冬, 夏, 最高気温, 最低気温, 観測, 観測地点, 観測所, 温暖化
weather warmth: 気温, 寒さ, 暑さ, 水温
years-old: 歳, 才, 歳の, 代
clock: 時, 時ごろ, 時頃, 時半
point digits: 点
parts: 分の
again: 又, また
power: 乗
odd: 余り, あまり, 余, 数
and-half: 半
whole: に, 中, のうち, の中で, に対し, のうちの, 中の, あたり
counter: 台, 両, 機, 隻, 艘, 頭, 匹, 羽, 棟, 軒, 本, 枚, 冊
such: など, 等
