language zh

[units]
percent: 百分之
permyriad: 万分之, 萬分之
permille: 千分之
percentage-point: 个百分点, 百分点, 個百分點, 百分點
basis-point: 个基点, 基点, 個基點
point: 点, 分, 個點, 个点
cheng = 10 percent; plural 成
zhe = 10 percent; plural 折
kilometer: 公里, 千米
meter: 米, 公尺
centimeter: 厘米, 公分, 釐米
millimeter: 毫米
micrometer: 微米
nanometer: 纳米, 奈米
mile: 英里, 英哩, 英裏, 哩
nautical-mile: 海里, 浬
foot: 英尺, 呎
inch: 英寸, 英吋, 吋, 寸
li = 500 meter; plural 华里
light-year: 光年
square-kilometer: 平方公里, 平方千米
square-meter: 平方米, 平米, 平方公尺
hectare: 公顷, 公頃
mu = 2000/3 square-meter; plural 亩, 畝
cubic-meter: 立方米, 立方公尺, 方
cubic-kilometer: 立方公里
liter: 升, 公升
milliliter: 毫升, 西西, cc, CC
barrel: 桶
gram: 克, 公克
kilogram: 公斤, 千克
jin = 1/2 kilogram; plural 斤, 市斤
milligram: 毫克
microgram: 微克
tonne: 吨, 公吨, 噸, 公噸
carat: 克拉
ounce: 盎司, 安士, 盎斯
celsius: 摄氏度, 攝氏度, 摄氏, 攝氏, 摄氏温度, 攝氏溫度
fahrenheit: 华氏度, 華氏度, 华氏, 華氏, 华氏温度, 華氏溫度
kelvin: 开尔文, 開爾文, 开氏度
degree: 度
kilometer-per-hour: 公里每小时, 千米每小时
meter-per-second: 米每秒, 米/秒
second: 秒, 秒钟
minute: 分钟, 分鐘
hour: 小时, 个小时, 小時, 個小時, 钟头
day: 天, 昼夜, 日龄, 天大
week: 周, 个星期, 星期, 週, 礼拜, 个礼拜, 周龄, 周大, 星期大
month: 个月, 個月, 月龄, 个月大, 個月大
quarter: 个季度, 季度
year: 年, 个年头
decade: 个十年
century: 个世纪, 世纪, 世紀
watt: 瓦, 瓦特
kilowatt: 千瓦
megawatt: 兆瓦
gigawatt: 吉瓦
kilowatt-hour: 千瓦时, 度电, 千瓦小时
megawatt-hour: 兆瓦时
volt: 伏, 伏特
ampere: 安培
hertz: 赫兹
megahertz: 兆赫
hectopascal: 百帕
joule: 焦耳
kilocalorie: 千卡, 大卡
horsepower: 马力
megabyte: 兆字节
gigabyte: 吉字节, 千兆字节
yard: 码, 碼, 英码
acre: 英亩, 英畝
gallon: 加仑, 加侖
pint: 品脱, 品脫
quart: 夸脱, 夸脫
pound: 磅, 英磅
cup: 杯
tablespoon: 汤匙, 湯匙, 大勺
teaspoon: 茶匙, 小勺
square-foot: 平方英尺, 平方呎
square-mile: 平方英里, 平方哩
square-inch: 平方英寸, 平方吋
cubic-foot: 立方英尺, 立方呎
bit: 比特
byte: 字节, 位元組
kilobyte: 千字节
terabyte: 太字节
megabit: 兆比特
radian: 弧度
picometer: 皮米

[currencies]
CNY: 元, 元人民币, 块, 块钱, 人民币, 人民币元, 圆, 塊
jiao CNY/10: 角, 毛钱, 毛
USD: 美元, 美金, 美圆
EUR: 欧元, 歐元
GBP: 英镑, 英鎊
JPY: 日元, 日圆, 日圓
KRW: 韩元, 韓元
HKD: 港元, 港币, 港幣
TWD: 新台币, 台币, 新臺幣, 新台幣
RUB: 卢布, 盧布
INR: 卢比
CHF: 瑞士法郎
AUD: 澳元
CAD: 加元
SGD: 新加坡元, 新元
TRY: 里拉
UAH: 格里夫纳
THB: 泰铢
VND: 越南盾
fen CNY/100: 分钱
cent USD/100: 美分, 美仙
NGN: 奈拉
penny GBP/100: 便士
NLG: 荷兰盾
franc CHF: 法郎
BRL: 雷亚尔
ZAR: 兰特
MYR: 林吉特, 令吉
SAR: 里亚尔
