# 种类名：单数形式、其他说法。种类本身在 en/kinds.lex 中定义；量词之后的名词决定所数之物。
language zh

[kinds]
person: 人, 名, 位, 个人, 民众, 人员, 人士, 人口, 名人员, 個人, 民眾
resident: 居民, 当地居民, 常住人口, 市民, 住户居民
citizen: 公民, 国民
man: 男子, 男性, 男人
woman: 女子, 女性, 妇女, 女人, 婦女
adult: 成年人, 成人
child: 儿童, 孩子, 小孩, 未成年人, 兒童, 幼童
boy: 男孩, 男童
girl: 女孩, 女童
baby: 婴儿, 新生儿, 嬰兒
teenager: 青少年
young person: 年轻人, 青年
pensioner: 退休人员, 老年人, 老人, 退休者
orphan: 孤儿
parent: 家长, 父母
mother: 母亲
father: 父亲
pupil: 小学生, 中小学生, 中学生
student: 学生, 大学生, 學生, 学员
graduate: 毕业生, 高校毕业生
family: 家庭, 户家庭
household: 户, 户居民, 住户, 农户, 戶, 受访农户
foreigner: 外国人
migrant: 移民
refugee: 难民, 難民
asylum seeker: 寻求庇护者
displaced person: 流离失所者, 灾民
tourist: 游客, 旅客游客, 遊客
visitor: 访客, 观众访客
visit: 人次, 万人次
passenger: 乘客, 旅客
pedestrian: 行人
motorist: 司机, 驾驶员
villager: 村民
civilian: 平民
prisoner of war: 战俘
prisoner: 囚犯, 犯人
detainee: 被拘留者
hostage: 人质, 人質
suspect: 嫌疑人, 犯罪嫌疑人, 嫌犯
defendant: 被告人, 被告
protester: 示威者, 抗议者
activist: 活动人士
fan: 球迷, 粉丝
viewer: 观众, 觀眾
reader: 读者
user: 用户, 用戶, 使用者
follower: 关注者
subscriber: 订户, 订阅者
member: 成员, 会员, 党员, 成員
volunteer: 志愿者, 義工
participant: 参与者, 参加者, 与会者, 参赛者
witness: 目击者, 证人
victim: 受害者, 遇难者, 遇害者
survivor: 幸存者
casualty: 死伤者, 伤亡者
patient: 患者, 病人, 病患
voter: 选民, 選民
taxpayer: 纳税人
consumer: 消费者
customer: 顾客, 客户
shareholder: 股东
investor: 投资者
worker: 工人, 劳动者, 职工, 务工人员
employee: 员工, 雇员, 員工
miner: 矿工
farmer: 农民, 農民
fisherman: 渔民
teacher: 教师, 老师, 教師
professor: 教授
doctor: 医生, 医师, 醫生
nurse: 护士
health worker: 医护人员, 医务人员
scientist: 科学家, 研究人员
engineer: 工程师
lawyer: 律师
judge: 法官
journalist: 记者, 記者
police officer: 警察, 警员, 民警, 警官
firefighter: 消防员, 消防队员
rescue worker: 救援人员
official: 官员, 干部
diplomat: 外交官
lawmaker: 议员, 代表, 議員
expert: 专家
athlete: 运动员
player: 球员, 选手
pilot: 飞行员
troop: 士兵, 军人, 官兵, 士兵們, 兵力
recruit: 新兵
veteran: 退伍军人, 老兵
militant: 武装分子
terrorist: 恐怖分子
officer: 军官
bomb: 炸弹, 枚炸弹
mine: 地雷
shell: 炮弹
missile: 导弹, 枚导弹, 導彈, 飞弹
cruise missile: 巡航导弹
ballistic missile: 弹道导弹
rocket: 火箭弹, 火箭
drone: 无人机, 架无人机, 無人機
tank: 坦克
armored vehicle: 装甲车
fighter jet: 战斗机, 战机
submarine: 潜艇
warship: 军舰
building: 建筑物, 建筑, 栋建筑, 大楼, 楼房
house: 房屋, 房子, 民房, 住宅
apartment: 公寓, 套公寓, 住房, 套房
room: 房间
school: 学校, 所学校, 學校
university: 大学, 高校
hospital: 医院, 家医院, 醫院
church: 教堂
mosque: 清真寺
shop: 商店, 店铺, 门店
restaurant: 餐馆, 餐厅
hotel: 酒店
office: 办公室
factory: 工厂, 家工厂, 工廠
power plant: 发电厂, 电厂
bridge: 桥梁, 桥, 座桥
road: 道路, 公路
bed: 床位, 病床, 张床位
country: 国家, 个国家, 國家
city: 城市, 座城市
village: 村庄, 村
province: 省份, 个省份
island: 岛屿
tree: 树, 棵树, 树木
company: 公司, 企业, 家公司, 家企业, 企業
bank: 银行, 家银行
airline: 航空公司
party: 政党
organization: 组织, 机构
newspaper: 报纸
vehicle: 车辆, 辆, 机动车, 辆车, 輛
car: 汽车, 轿车, 辆汽车, 小汽车
electric car: 电动车, 电动汽车, 新能源汽车
truck: 卡车, 货车
bus: 公交车, 客车, 巴士
motorcycle: 摩托车
bicycle: 自行车
train: 列车, 火车, 趟列车
aircraft: 飞机, 架飞机, 架, 客机
helicopter: 直升机
ship: 船只, 船舶, 艘, 艘船
boat: 渔船, 小船
satellite: 卫星
animal: 动物, 牲畜, 只, 头
dog: 狗, 犬
cat: 猫
horse: 马匹
cow: 牛, 奶牛
sheep: 羊
pig: 猪, 生猪
chicken: 鸡
bird: 鸟, 鸟类
fish: 鱼
egg: 鸡蛋
species: 物种
case: 例, 病例, 例病例, 起, 案件, 确诊病例, 宗, 件
new case: 新增病例
death: 死亡病例, 例死亡, 死者
injured person: 伤者, 受伤者, 轻伤者, 重伤者
birth: 新生人口
marriage: 对夫妻, 登记结婚
crime: 犯罪案件, 刑事案件
attack: 袭击, 次袭击, 起袭击
airstrike: 空袭
explosion: 爆炸
fire: 火灾
earthquake: 地震, 次地震
flood: 洪水
accident: 事故, 交通事故, 起事故
flight: 航班, 班次
meeting: 会议
vote: 票, 张选票, 选票
goal: 进球, 球
win: 胜利
medal: 奖牌, 枚奖牌
gold medal: 金牌, 枚金牌
ticket: 门票, 张票
dose: 剂, 剂次, 剂疫苗
job: 工作岗位, 岗位, 就业岗位, 个就业岗位
contract: 合同
order: 订单, 笔订单
project: 项目, 个项目
book: 本书, 图书, 书籍, 册
copy: 份, 份报告
film: 电影, 部电影
phone: 手机, 部手机
computer: 电脑, 台电脑
machine: 台, 台设备, 机器, 臺
device: 设备
letter: 封信, 信件
floor: 层, 层楼
body: 具尸体, 尸体, 遗体
team: 支队伍, 支球队, 团队
event: 活动, 场活动, 场
building: 栋, 幢, 棟
tree: 棵, 株
