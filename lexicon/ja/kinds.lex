# 種類の名前：単数、ほかの言い方。種類そのものは en/kinds.lex にある。
language ja

[kinds]
person: 人, 名, 人々, 男女, 方々, 者, 計人, 人の人々
resident: 住民, 市民, 人の住民, 住人, 都民, 県民
citizen: 国民
man: 男性, 男
woman: 女性, 女
adult: 大人, 成人
child: 子ども, 子供, 児童, 未成年者, こども
boy: 少年, 男児, 男の子
girl: 少女, 女児, 女の子
baby: 乳児, 赤ちゃん, 新生児
teenager: 若年者
young person: 若者
pensioner: 高齢者, お年寄り, 年金受給者
orphan: 孤児
parent: 保護者, 親
mother: 母親
father: 父親
pupil: 生徒, 小学生, 中学生, 高校生
student: 学生, 大学生
graduate: 卒業生
family: 家族
household: 世帯, 戸, 軒
foreigner: 外国人
migrant: 移民
refugee: 難民
displaced person: 避難者, 避難民
tourist: 観光客, 訪日客
visitor: 来場者, 入場者, 来館者, 訪問者
passenger: 乗客, 旅客
pedestrian: 歩行者
motorist: 運転手, ドライバー
civilian: 民間人
prisoner of war: 捕虜
prisoner: 受刑者, 囚人
hostage: 人質
suspect: 容疑者
defendant: 被告
protester: デモ参加者
activist: 活動家
fan: ファン
viewer: 視聴者
reader: 読者
user: 利用者, ユーザー
follower: フォロワー
subscriber: 加入者, 購読者, 契約者
member: 会員, メンバー, 議席, 組合員
volunteer: ボランティア
participant: 参加者, 出席者
witness: 目撃者, 証人
victim: 犠牲者, 被害者
survivor: 生存者
casualty: 死傷者
patient: 患者, 入院患者
voter: 有権者
taxpayer: 納税者
consumer: 消費者
customer: 客, 顧客
shareholder: 株主
investor: 投資家
worker: 労働者, 作業員
employee: 従業員, 社員, 職員
farmer: 農家, 農民
fisherman: 漁師
teacher: 教員, 教師, 先生
professor: 教授
doctor: 医師
nurse: 看護師
health worker: 医療従事者
scientist: 科学者, 研究者
engineer: 技術者
lawyer: 弁護士
judge: 裁判官
journalist: 記者
police officer: 警察官, 警官
firefighter: 消防士, 消防隊員
rescue worker: 救助隊員
official: 当局者
civil servant: 公務員
diplomat: 外交官
lawmaker: 議員
expert: 専門家
athlete: 選手団員
player: 選手
pilot: 操縦士, パイロット
troop: 兵士, 兵, 部隊員, 自衛隊員, 自衛官
recruit: 新兵
veteran: 退役軍人
fighter: 戦闘員
terrorist: テロリスト
bomb: 爆弾, 発の爆弾
mine: 地雷
shell: 砲弾
missile: ミサイル, 発のミサイル
cruise missile: 巡航ミサイル
ballistic missile: 弾道ミサイル
rocket: ロケット, ロケット弾
drone: 無人機, ドローン
tank: 戦車
armored vehicle: 装甲車
fighter jet: 戦闘機
submarine: 潜水艦
warship: 軍艦, 艦艇
building: 建物, 棟, ビル
house: 住宅, 家屋, 民家
apartment: マンション, アパート
room: 部屋, 室
school: 学校, 小学校, 中学校, 高校, 校
university: 大学
kindergarten: 保育園, 幼稚園, 保育所
hospital: 病院
church: 教会
temple: 寺
shop: 店舗, 店
restaurant: 飲食店
hotel: ホテル
factory: 工場
power plant: 発電所
nuclear power plant: 原発
bridge: 橋
road: 道路
bed: 病床, 床
country: カ国, か国, ヶ国, 国
city: 都市, 市町村
village: 村
island: 島
tree: 木, 樹木
company: 社, 企業, 会社
bank: 銀行
airline: 航空会社
party: 政党, 党
organization: 団体, 組織
newspaper: 新聞
vehicle: 車両, 自動車
car: 乗用車, 車
electric car: 電気自動車
truck: トラック
bus: バス
motorcycle: バイク, オートバイ
bicycle: 自転車
train: 列車, 電車
aircraft: 航空機, 飛行機, 機, 旅客機
helicopter: ヘリコプター, ヘリ
ship: 船舶, 隻, 船
boat: 漁船, ボート
satellite: 衛星
animal: 動物, 頭, 匹
dog: 犬
cat: 猫
horse: 馬
cow: 牛, 乳牛
sheep: 羊
pig: 豚
chicken: 鶏
bird: 鳥, 羽
fish: 魚
egg: 卵
case: 件, 例, 症例
new case: 新規感染者, 感染者
death: 死者, 死亡者
injured person: 負傷者, けが人, 負傷した人, 軽傷者, 重傷者, けがした人
birth: 出生数, 出生
marriage: 婚姻
crime: 犯罪
murder: 殺人
attack: 攻撃
airstrike: 空爆
explosion: 爆発
fire: 火災
earthquake: 地震
flood: 洪水
accident: 事故
flight: 便, 航空便
call: 通報
meeting: 会合
vote: 票
seat: 議席数, 席
goal: ゴール, 得点数
win: 勝
medal: メダル
gold medal: 金メダル
ticket: チケット, 入場券
dose: 回分
job: 求人
contract: 契約
order: 受注
project: 事業
book: 冊, 本の書籍
copy: 部
film: 映画, 作品
phone: 携帯電話, スマートフォン
computer: パソコン
machine: 台, 機械
letter: 通, 手紙
floor: 階, 階建て
body: 遺体
team: チーム
