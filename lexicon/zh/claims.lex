language zh

[changes]
up verb: 增加, 增长, 上升, 上涨, 提高, 攀升, 增至, 升至, 上调, 扩大, 增加了, 增长了, 上升了, 上涨了, 提高了, 涨, 涨了, 飙升, 加快, 升高, 回升, 上扬, 递增, 增, 新增, 走高, 增長, 上漲, 上調, 提升, 提升了, 多了, 走高了, 加速, 猛增, 激增
up noun: 增幅, 涨幅, 增长率, 增量, 漲幅
up adverb: 更多, 更高
down verb: 减少, 下降, 下跌, 降低, 缩减, 下滑, 回落, 降至, 减至, 下调, 减少了, 下降了, 下跌了, 降低了, 跌, 跌了, 跌至, 暴跌, 骤降, 萎缩, 收窄, 削减, 裁减, 放缓, 減少, 下調, 走低, 少了, 降了, 减, 锐减, 缩小, 下挫, 贬值
down noun: 降幅, 跌幅, 减幅
down adverb: 更少, 更低
flat: 持平, 不变, 保持不变, 稳定, 维持不变, 与去年持平
times: 翻一番, 翻番, 翻倍, 翻了一番, 翻了一倍, 增加一倍, 增加了一倍, 增长一倍, 增长了一倍, 增至两倍, 增加到两倍, 增至2倍, 加倍, 倍增, 成倍增长, 增加到二倍 = 2
times: 增加两倍, 增加了两倍, 增长两倍, 增长了两倍, 增加二倍, 增加了二倍, 增至三倍, 增加到三倍, 增加到了三倍, 增至3倍 = 3
times: 翻两番, 翻了两番, 增加三倍, 增加了三倍, 增长三倍, 增长了三倍, 增至四倍, 增加到四倍 = 4
times: 增加四倍, 增加了四倍, 增长四倍, 增长了四倍, 增至五倍, 增加到五倍 = 5
times: 翻三番, 翻了三番 = 8
times: 增加九倍, 增长九倍, 增长了九倍, 增加了九倍, 增至十倍, 增加到十倍 = 10
times: 减半, 减少一半, 减少了一半, 下降一半, 下降了一半, 腰斩, 減半 = 1/2
times unit: 倍 = 1
to: 达, 达到, 为, 至, 到, 达到了, 增加到, 增长到, 上升到, 上涨到, 下降到, 减少到, 降到, 涨到, 提高到, 占, 總計達, 達, 達到, 是
by: 增幅为, 降幅为, 幅度为
from: 从, 由, 比, 较, 與, 相比, 同比, 环比, 对比

[aggregations]
total: 共, 总共, 一共, 合计, 总计, 共计, 总数, 总量, 累计共, 總共, 合計, 共有, 全部
mean: 平均, 人均, 均, 平均每, 平均值
cumulative: 累计, 迄今, 至今, 截至, 截至目前, 累計, 截止
increment: 新增, 再增, 额外, 另有, 又有, 增加的
rate: 率, 人均水平, 比例, 占比, 每十万人, 每千人, 比率
instant: 目前, 现有, 当前, 现在, 目前有, 末

[modalities]
proposed: 计划, 拟, 打算, 提议, 建议, 将要, 目标, 有望, 可能, 应, 应该, 准备, 提出, 规划, 争取, 力争, 拟议, 計劃, 希望, 可以, 要求, 草案
estimated: 估计, 据估计, 预估, 估算, 初步, 初步统计, 大概估计, 疑似, 估計, 据信, 或达
forecast: 预计, 预测, 将, 会, 预期, 料, 料将, 預計, 預測, 將, 展望, 预料
conditional: 如果, 若, 假如, 倘若, 一旦, 假设, 只要, 要是, 除非
withdrawn: 更正, 此前报道, 早前报道, 先前报道, 误报, 撤回, 勘误, 此前误称, 更正为, 已更正, 此前的版本, 最初报道

[polarity]
negative: 赤字, 亏损, 逆差, 负债, 零下, 损失, 缺口, 净流出, 虧損
positive: 盈余, 盈利, 顺差, 利润, 净流入, 结余

[rest]
stop: 但, 但是, 然而, 不过, 虽然, 尽管, 因为, 由于, 所以, 因此, 其中, 包括, 而, 并, 同时, 此外, 以及
filler: 参加, 参与, 参考, 参观, 参议院, 参议员, 参赛, 参数, 参选, 参军, 参会, 大陆, 陆军, 陆续, 陆地, 登陆, 内陆, 着陆, 队伍, 收拾, 拾取, 壹号, 入伍, 退伍, 例如, 比如, 特别是, 尤其, 即, 其实, 也就是, 万一, 一旦, 一些, 一直, 一样, 一般, 一定, 一起, 一致, 统一, 唯一, 一带一路, 一国两制, 一方面, 一贯, 一切, 一再, 一度, 一线, 一流, 一律, 一如既往, 一系列, 一时, 一向, 一步, 进一步, 一经, 千万别, 千万不要, 三峡, 三亚, 三明, 三明治, 四川, 四处, 四季, 四周, 五金, 五花八门, 七嘴八舌, 八卦, 八达岭, 九寨沟, 九江, 十分, 十足, 百姓, 老百姓, 百货, 百度, 百合, 千里马, 千方百计, 万科, 万达, 万分, 万物, 亿万, 两国, 两会, 两岸, 两者, 两侧, 两党, 两地, 两旁, 两院, 两手, 二手, 二手车, 二手房, 二维码, 三星, 第三方, 三角, 五角大楼, 五星级, 六合, 七夕, 双方, 双十一, 双十二, 三农, 三军, 十字路口, 十字, 周一至周五, 半岛, 半导体, 人民, 人类, 人工, 人工智能, 人数, 人体, 人生, 人事, 人权, 人才, 人物, 人文, 人均收入, 人力, 人员伤亡, 名单, 名字, 名称, 名义, 名额, 位置, 位于, 位居, 地位, 单位, 头部, 头条, 例外, 例子, 起来, 起点, 发起, 引起, 一起来, 件事, 条件, 文件, 事件, 邮件, 软件, 架构, 框架, 户外, 账户, 份额, 月份, 年份, 省份, 身份, 部分, 成分, 分析, 分别, 分布, 分配, 场所, 市场, 机场, 现场, 立场, 广场, 牧场, 球场, 台湾, 平台, 电视台, 台风, 舞台, 经过, 打破, 附近, 最近, 近年来, 近日, 近期, 近几年, 接近于, 公约, 合约, 约会, 条约, 违约, 节约, 纽约, 约翰, 约旦, 预约, 约定, 超市, 超级, 高超, 余地, 业余, 其余, 剩余, 多样, 许多人, 多次, 多年, 多样性, 多元, 多边, 大多, 众多的, 差距, 只有, 只是, 只要, 不只, 不只是, 不同, 不断, 不仅, 不久, 不过是, 不良, 不满, 非常, 非洲, 除非是, 是非, 未来, 未来的, 尽量, 无人机群, 无线, 无论, 点击, 重点, 观点, 焦点, 地点, 特点, 亮点, 试点, 热点, 缺点, 优点, 起点站, 度过, 制度, 程度, 态度, 年度, 速度, 力度, 高度, 印度, 温度, 密度, 深度, 角度, 额度, 季度末, 进度, 再度, 日本, 日常, 日报, 日前, 日益, 生日, 节日, 日子, 元旦, 元首, 单元, 多元化, 公元, 元素, 角色, 克服, 千克拉, 升级, 提升空间, 升温, 方面, 地方, 方式, 方案, 方法, 方向, 警方, 官方, 对方, 各方, 军方, 东方, 西方, 南方, 北方, 方便, 桥头, 打击, 成为, 成立, 成功, 成本, 成果, 成绩, 成长, 成员国, 完成, 形成, 造成, 组成, 达成, 构成, 赞成, 票价, 票房, 股票, 邮票, 发票, 球迷们, 全球, 地球, 环球, 足球, 篮球, 球队, 气球, 月球, 牛奶, 鸡肉, 猪肉, 人群, 行人道, 老人院, 银行业, 家庭暴力, 大学生就业, 村委会, 国家级, 国家队, 工人阶级, 证人席, 增值, 增强, 增进, 减轻, 减弱, 涨价, 跌落, 为了, 因为, 作为, 认为, 行为, 为什么, 为止, 以为, 称号, 名称上, 对称, 职称, 说法, 小说, 传说, 说服, 问题, 访问, 顾问, 疑问, 学问, 慰问, 据点, 证据, 依据, 占据, 料理, 材料, 资料, 原料, 饮料, 燃料, 塑料, 会议, 社会, 机会, 协会, 委员会, 大会, 议会, 国会, 会员, 会谈, 会见, 晚会, 宴会, 应对, 应急, 供应, 反应, 效应, 适应, 响应, 将军, 拟定, 模拟, 从而, 从事, 由于, 自由, 理由, 比赛, 比例尺, 较为, 比较, 是否, 总是, 于是, 到底, 发达, 表达, 到达, 雷达, 至于, 甚至, 以至, 共同, 公共, 共和国, 共识, 中共, 均匀, 均衡, 效率, 率先, 率领, 若干, 别墅, 特别, 区别, 级别, 性别, 别人, 哪怕, 多少人, 没收, 淹没, 无锡, 且慢
filler: 半成品, 打开, 打開, 打造, 打电话, 打電話, 打响, 打響, 打败, 打敗, 打工, 打算, 打车, 打車, 打包, 打印, 打球, 打扫, 打掃, 打仗, 打扮, 打扰, 打擾, 打听, 打聽, 打断, 打斷, 打乱, 打亂, 打动, 打動, 打针, 打針, 打牌, 打架, 打字, 打人, 打死, 打中, 打入, 打出, 打到, 打了, 打过, 打過, 打下, 打得
hesitation: 呃, 嗯, 啊

[function]
det: 这, 那, 该, 此, 各, 每, 全, 某, 这些, 那些, 各地, 所有, 本, 這, 該
prep: 在, 对, 向, 于, 以, 把, 被, 与, 跟, 关于, 自, 当, 给, 通过, 针对, 为了, 由, 從, 於, 自从, 随着
prep of: 的, 之
conj: 和, 及, 或, 但, 而, 因为, 所以, 如果, 虽然, 以及, 并且, 而且
aux: 是, 有, 了, 着, 过, 已, 已经, 正在, 曾, 能, 可, 在内, 曾经
rel: 所
adv: 也, 还, 又, 再, 都, 就, 才, 仅, 只, 很, 更, 最, 已, 却, 目前, 此外, 同时, 随后, 此前, 据此, 当时, 仅有

[abbreviations]
等

[identifiers]
part: 第, 条, 章, 页, 号文, 编号, 版本
product: 波音, 空客, 歼-, 歼, 轰-, 运-, 东风-, 长征, 苏-, 新冠, COVID-19, 神舟, 嫦娥, 天宫
route: 航班号, 地铁, 国道, 省道, 高速, 路线, 房间号
event: 二战, 一战, 五一, 十一, 六一, 九一八, 七七事变, 十九大, 二十大, 双十一, 双11, 双十二, 欧洲杯, 世界杯, 两会, 十四五, 十三五, 三八妇女节, 三八, 一二九, 五四运动, 五四, 七一, 八一, 九一一, 四八烈士
code: 电话, 邮编, 股票代码, 身份证号, ISO

[endings]
suffix: 们 =

[lemmas]
死亡: 死, 丧生, 遇难, 身亡, 丧命, 死去, 死於
受伤: 伤, 负伤, 受了伤
失踪: 下落不明
逮捕: 被捕, 拘捕, 抓获

[synonyms]
killed: 死亡, 丧生, 遇难, 身亡, 死者, 死亡人数, 遇难者, 罹难, 遇害, 丧命, 被杀, 打死, 炸死
injured: 受伤, 伤者, 负伤, 受伤人数, 重伤, 轻伤, 打伤, 炸伤
missing: 失踪, 失联, 失踪者
casualties: 伤亡, 死伤, 伤亡人数, 死伤者
arrested: 逮捕, 被捕, 拘留, 抓获
destroyed: 摧毁, 被毁, 毁坏, 倒塌
damaged: 损坏, 受损
rescued: 获救, 救出
evacuated: 疏散, 撤离, 转移
born: 出生, 出生人口, 新生儿
population: 人口, 常住人口, 居民, 总人口
unemployment rate: 失业率
unemployed: 失业者, 失业人数, 失业
employed: 就业, 就业人数
GDP: 国内生产总值, 生产总值, 地区生产总值
inflation: 通胀率, 通货膨胀率, 通胀, 通货膨胀
interest rate: 利率, 基准利率
revenue: 营收, 收入, 营业收入, 销售额
profit: 利润, 净利润, 盈利
exported: 出口, 出口额
imported: 进口, 进口额
public debt: 国债, 公共债务, 政府债务
budget deficit: 财政赤字, 预算赤字
wages: 工资, 薪资
real: 实际
nominal: 名义
average: 平均
median: 中位数
sold: 销售, 售出, 销量
produced: 生产, 产量, 产出
turnout: 投票率
temperature: 气温, 温度
rainfall: 降雨量, 降水量
emissions: 排放量, 排放
approved: 批准, 通过
rejected: 否决, 拒绝

[distinct]
killed, injured, missing, casualties, arrested, rescued, evacuated
destroyed, damaged
born, population, employed, unemployed, unemployment rate
GDP, inflation, revenue, profit
exported, imported
public debt, budget deficit
nominal, real
average, median
sold, produced
approved, rejected

[places]
China in Asia: 中国, 我国, 中國; adjective 中方, 全国; people 中国人
Taiwan in Asia: 台湾, 台灣
Hong Kong in China: 香港
Japan in Asia: 日本; adjective 日方; people 日本人
South Korea in Asia: 韩国, 南韩, 韓國; people 韩国人
North Korea in Asia: 朝鲜, 北韩
India in Asia: 印度; people 印度人
Vietnam in Asia: 越南
Russia in Europe: 俄罗斯, 俄国; adjective 俄方; people 俄罗斯人
Ukraine in Europe: 乌克兰, 烏克蘭; adjective 乌方; people 乌克兰人
Germany in European Union: 德国, 德國; people 德国人
France in European Union: 法国, 法國; people 法国人
Italy in European Union: 意大利
Spain in European Union: 西班牙
Poland in European Union: 波兰
United Kingdom in Europe: 英国, 英國; people 英国人
United States in North America: 美国, 美國; adjective 美方; people 美国人
Canada in North America: 加拿大
Brazil in South America: 巴西
Australia in Oceania: 澳大利亚, 澳洲
Turkey in Asia: 土耳其
Israel in Middle East: 以色列
Iran in Middle East: 伊朗
European Union in Europe: 欧盟, 歐盟
Europe in world: 欧洲, 歐洲
Asia in world: 亚洲
Africa in world: 非洲
NATO in world: 北约
world: 世界, 全球
Beijing in China: 北京
Shanghai in China: 上海
Guangzhou in China: 广州
Shenzhen in China: 深圳
Chongqing in China: 重庆
Wuhan in China: 武汉
Chengdu in China: 成都
Tianjin in China: 天津
Sichuan in China: 四川
Guangdong in China: 广东
Tokyo in Japan: 东京
Seoul in South Korea: 首尔
Moscow in Russia: 莫斯科
Kyiv in Ukraine: 基辅
Washington in United States: 华盛顿
New York in United States: 纽约
London in United Kingdom: 伦敦
Paris in France: 巴黎
