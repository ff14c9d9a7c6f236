language zh

[months]
一月, 1月 = 1
二月, 2月 = 2
三月, 3月 = 3
四月, 4月 = 4
五月, 5月 = 5
六月, 6月 = 6
七月, 7月 = 7
八月, 8月 = 8
九月, 9月 = 9
十月, 10月 = 10
十一月, 11月 = 11
十二月, 12月 = 12

[weekdays]
星期一, 周一, 礼拜一, 週一 = 1
星期二, 周二, 礼拜二, 週二 = 2
星期三, 周三, 礼拜三, 週三 = 3
星期四, 周四, 礼拜四, 週四 = 4
星期五, 周五, 礼拜五, 週五 = 5
星期六, 周六, 礼拜六, 週六 = 6
星期日, 星期天, 周日, 礼拜天, 週日 = 7

[periods]
second each: 每秒, 每秒钟
second span: 秒钟
minute each: 每分钟, 每分鐘
minute span: 分钟
hour each: 每小时, 每个小时, 每小時
hour span: 小时, 个小时
day each: 每天, 每日, 日均
day this: 今天, 今日, 当天, 当日
day last: 昨天, 昨日, 前天
day next: 明天, 明日
day span: 天, 日
night last: 昨晚
week each: 每周, 每星期, 每个星期
week this: 本周, 这周, 这个星期
week last: 上周, 上个星期, 上星期
week next: 下周, 下个星期
week span: 周, 星期, 个星期
weekend this: 本周末
weekend last: 上周末
weekend span: 周末
month each: 每月, 每个月, 月均, 逐月
month this: 本月, 当月, 这个月
month last: 上月, 上个月
month next: 下月, 下个月
month span: 月, 个月
month on: 环比, 較上月, 比上月, 较上月
quarter each: 每季度, 每个季度
quarter this: 本季度
quarter last: 上季度, 上个季度
quarter next: 下季度
quarter span: 季度, 个季度
quarter nth: 一季度, 第一季度, 首季 = 1
quarter nth: 二季度, 第二季度 = 2
quarter nth: 三季度, 第三季度 = 3
quarter nth: 四季度, 第四季度 = 4
half nth: 上半年 = 1
half nth: 下半年 = 2
half span: 半年
year each: 每年, 年均, 逐年
year this: 今年, 本年, 今年以来, 当年
year last: 去年, 上年, 前年
year next: 明年
year span: 年, 年度, 全年
year on: 同比, 较去年同期, 比去年同期, 比上年, 较上年, 比去年, 较去年
year to-date: 今年以来累计, 年初至今, 年初以来
fiscal-year span: 财年, 财政年度
school-year span: 学年
decade each: 每十年
decade span: 年代
century each: 每世纪
century span: 世纪
season nth: 春天, 春季, 春 = 1
season nth: 夏天, 夏季, 夏 = 2
season nth: 秋天, 秋季 = 3
season nth: 冬天, 冬季 = 4
time each: 每次
