language ja

[units]
percent: パーセント, 百分率
wari = 10 percent; plural 割, 割引, 割引き
permille: パーミル
percentage-point: ポイント, パーセントポイント, %ポイント, ％ポイント, 分ポイント
basis-point: ベーシスポイント
point: ポイント差, 点, 得点
kilometer: キロメートル, キロ
meter: メートル
centimeter: センチメートル, センチ
millimeter: ミリメートル, ミリ
micrometer: マイクロメートル
nanometer: ナノメートル
mile: マイル
nautical-mile: 海里
foot: フィート
inch: インチ, 吋
light-year: 光年
square-kilometer: 平方キロメートル, 平方キロ
square-meter: 平方メートル, 平米
tsubo = 400/121 square-meter; plural 坪
hectare: ヘクタール
cubic-meter: 立方メートル, 立方米
liter: リットル
milliliter: ミリリットル, ㏄
barrel: バレル
gram: グラム
kilogram: キログラム, 重量キロ
milligram: ミリグラム
microgram: マイクログラム
tonne: トン, メートルトン, メトリックトン, 公トン
carat: カラット
ounce: オンス
celsius: 摂氏, 摂氏温度, 度C, セルシウス度, セ氏, 攝氏
fahrenheit: 華氏, 華氏温度, 度F, ファーレンハイト, ファーレンハイト度, カ氏
kelvin: ケルビン
degree: 度
kilometer-per-hour: キロ毎時, 時速キロ
meter-per-second: メートル毎秒
knot: ノット
second: 秒, 秒間
minute: 分, 分間
hour: 時間
day: 日間, 日齢
week: 週間, 週, 週齢
month: か月, カ月, ヶ月, ヵ月, 箇月, か月間, カ月間, ヶ月間, か月齢, ヶ月齢, カ月齢, 月齢
quarter: 四半期
year: 年, 年間
decade: 十年間
century: 世紀
watt: ワット
kilowatt: キロワット
megawatt: メガワット
gigawatt: ギガワット
kilowatt-hour: キロワット時
megawatt-hour: メガワット時
joule: ジュール
kilocalorie: キロカロリー
calorie: カロリー
horsepower: 馬力
volt: ボルト
ampere: アンペア
hertz: ヘルツ
megahertz: メガヘルツ
hectopascal: ヘクトパスカル
becquerel: ベクレル
millisievert: ミリシーベルト
microsievert: マイクロシーベルト
megabyte: メガバイト
gigabyte: ギガバイト
yard: ヤード
acre: エーカー
gallon: ガロン
pint: パイント
quart: クォート
pound: ポンド
cup: カップ
tablespoon: 大さじ, テーブルスプーン
teaspoon: 小さじ, ティースプーン
square-foot: 平方フィート
square-mile: 平方マイル
square-inch: 平方インチ
square-yard: 平方ヤード
cubic-foot: 立方フィート
cubic-inch: 立方インチ
deciliter: デシリットル
bit: ビット
byte: バイト
kilobyte: キロバイト
terabyte: テラバイト
petabyte: ペタバイト
megabit: メガビット
gigabit: ギガビット
radian: ラジアン
picometer: ピコメートル, ピクトメーター

[currencies]
JPY: 円, 日本円
USD: ドル, 米ドル, アメリカドル
EUR: ユーロ
GBP: ポンド, 英ポンド
CNY: 人民元, 元
KRW: ウォン
RUB: ルーブル
CHF: スイスフラン
INR: ルピー
UAH: フリブナ
AUD: 豪ドル
CAD: カナダドル
HKD: 香港ドル
TWD: 台湾ドル, ニュー台湾ドル, 新台湾ドル
TRY: リラ
THB: バーツ
cent USD/100: セント
sen JPY/100: 銭
penny GBP/100: ペンス, ペニー
NGN: ナイラ
NLG: ギルダー, オランダギルダー
franc CHF: フラン
NZD: ニュージーランドドル
SGD: シンガポールドル
VND: ドン, ベトナムドン
PHP: フィリピンペソ
BRL: レアル
ZAR: ランド
SAR: リヤル, サウジリヤル
