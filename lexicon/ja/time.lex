language ja

[months]
一月, 睦月 = 1
二月 = 2
三月 = 3
四月 = 4
五月 = 5
六月 = 6
七月 = 7
八月 = 8
九月 = 9
十月 = 10
十一月 = 11
十二月, 師走 = 12

[weekdays]
月曜日, 月曜 = 1
火曜日, 火曜 = 2
水曜日, 水曜 = 3
木曜日, 木曜 = 4
金曜日, 金曜 = 5
土曜日, 土曜 = 6
日曜日, 日曜 = 7

[periods]
second each: 毎秒
second span: 秒
minute each: 毎分
minute span: 分
hour each: 毎時, 1時間当たり, 一時間当たり
hour span: 時間
day each: 毎日, 1日当たり, 一日当たり
day this: 今日, きょう, 本日, 同日, 当日
day last: 昨日, きのう, 前日, 一昨日
day next: 明日, あす, 翌日
day span: 日, 日間
night last: 昨夜, 昨晩
week each: 毎週
week this: 今週
week last: 先週, 前週
week next: 来週, 翌週
week span: 週間, 週
weekend this: 今週末
weekend span: 週末
month each: 毎月, 月々, ひと月当たり, 1か月当たり
month this: 今月, 同月
month last: 先月, 前月
month next: 来月, 翌月
month on: 前月比, 前月から, 前月より, 前月に比べ
month span: 月, か月, カ月
quarter each: 四半期ごと
quarter on: 前期比
quarter span: 四半期
quarter nth: 第1四半期, 第一四半期 = 1
quarter nth: 第2四半期, 第二四半期 = 2
quarter nth: 第3四半期, 第三四半期 = 3
quarter nth: 第4四半期, 第四四半期 = 4
half nth: 上半期, 上期 = 1
half nth: 下半期, 下期 = 2
half span: 半年, 半期
year each: 毎年, 年間当たり, 1年当たり
year this: 今年, ことし, 本年, 同年
year last: 昨年, 去年, 前年, 一昨年, おととし
year next: 来年, 翌年
year on: 前年比, 前年同期比, 前年同月比, 前年度比, 前年から, 前年より, 前年に比べ
year to-date: 年初来, 年初から, 今年に入って
year span: 年, 年間
fiscal-year span: 年度, 会計年度
fiscal-year this: 今年度, 本年度
fiscal-year last: 昨年度, 前年度
fiscal-year next: 来年度
school-year span: 学年
decade span: 年代
century span: 世紀
season nth: 春 = 1
season nth: 夏 = 2
season nth: 秋 = 3
season nth: 冬 = 4
time each: 毎回
