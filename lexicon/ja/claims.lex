language ja

[changes]
up verb: 増えた, 増え, 増える, 増えて, 増えている, 増加した, 増加し, 増加, 上昇した, 上昇し, 上昇, 上がった, 上がり, 上がる, 伸びた, 伸び, 高まった, 値上がりした, 値上がりし, 値上がり, 上回った数, 拡大した, 拡大し, 拡大, 引き上げた, 引き上げ, 引き上げる, 急増した, 急増し, 急増, 急騰した, 急騰, 改善した, 改善し, 膨らんだ, 加速した, 上げた, 高くなった, 多くなった, 上積み, 積み増し
up noun: 増, 増加数, 増加率, 伸び率, 上昇率, 上昇幅, 高, アップ, プラス
up adverb: 高い, 多い
down verb: 減った, 減り, 減る, 減って, 減っている, 減少した, 減少し, 減少, 下がった, 下がり, 下がる, 低下した, 低下し, 低下, 下落した, 下落し, 下落, 縮小した, 縮小し, 縮小, 落ち込んだ, 落ち込み, 引き下げた, 引き下げ, 引き下げる, 急減した, 急減, 急落した, 急落, 悪化した, 悪化し, 値下がりした, 値下がり, 削減した, 削減し, 削減, 鈍化した, 下げた, 低くなった, 少なくなった, 縮んだ, 落ちた
down noun: 減, 減少数, 減少率, 下落率, 下落幅, 安, ダウン
down adverb: 低い, 少ない
flat: 横ばい, 横ばいだった, 変わらず, 変わらない, 据え置いた, 据え置き, 維持した, 同水準
times: 倍増した, 倍増, 倍増し, 2倍, 二倍, 2倍に増えた = 2
times: 半減した, 半減, 半減し, 半分に減った, 半分になった = 1/2
times unit: 倍, 倍に増えた, 倍になった, 倍の, 倍に, 倍に増加した, 倍に拡大した, 倍に膨らんだ = 1
to: に, となった, となり, に達した, に達し, に達する, にのぼる, に上る, に上った, に上り, だった, になった, になり, を記録した, に増えた, に減った, に上昇した, に下落した, に低下した
by: 分, 幅
from after: から, より, に比べ, に比べて, と比べて, 比, 比べ, と比べ, から比べて

[aggregations]
total: 合計, 計, 全体で, 総, 総数, 総額, あわせて, 合わせて, 総計, 合計で, 全部で
mean: 平均, 平均で, 平均して, 一人当たり, 1人当たり, 平均値
cumulative: 累計, これまでに, 累計で, 延べ, のべ, 現在まで, 通算, 累積
increment: 新たに, 新規, 追加, さらに, 追加で, 新しく
rate: 率, 割合, 人口10万人当たり, 比率
instant: 現在, 時点, 時点で, 末, 末時点

[modalities]
proposed: 計画, 計画し, 計画している, 予定, 予定だ, 予定している, 提案, 提案した, 方針, 方針だ, 方針を示した, 目標, 目指す, 検討, 検討している, 見直し案, 案, 可能性, 可能性がある, よう求めた, べきだ, すべきだ, 目指している, つもりだ, 意向
estimated: 推計, 推定, 見積もり, 推計した, とみられ, とみられる, 推計で, 速報値, 概算, 暫定, 推定で
forecast: 見通し, 見込み, 予測, 予想, 見込む, 見通しだ, 見込みだ, 予報, 見込まれる, だろう, でしょう, とみている, 予想される
conditional: もし, 場合, 仮に, なら, ならば, とすれば, 前提
withdrawn: 訂正, 訂正した, 撤回, 撤回した, 当初の発表, 誤って, 修正した, 当初は, 訂正します, 誤りでした, おわびして訂正

[polarity]
negative: 赤字, 損失, 負債, 不足, マイナス, 氷点下, 流出, 純損失
positive: 黒字, 利益, 余剰, 流入, 純利益

[rest]
stop: しかし, だが, ただし, 一方, 一方で, ため, ので, また, そして, なお, うち, このうち, ながら, ものの, が
filler: 例えば, たとえば, 特に, つまり, 万一, 万が一, 一方的, 一部, 一時, 一般, 一番, 一致, 統一, 唯一, 一緒, 一斉, 一律, 一切れ, 一層, 一定, 一体, 一気, 一旦, 一人ひとり, 一人一人, 四国, 四季, 四日市, 三重, 三菱, 三井, 三鷹, 三島, 三浦, 三陸, 五輪, 五島, 五所川原, 六本木, 六甲, 七夕, 七尾, 八百屋, 八百長, 八王子, 八戸, 八幡, 八代, 九州, 九段, 十分, 十勝, 十日町, 百貨店, 百科, 千葉, 千代田, 千歳, 千秋, 千島, 万博, 万能, 万引き, 万全, 万歳, 億劫, 兆候, 前兆, 吉兆, 二酸化炭素, 二次, 二重, 二世, 三角, 三世, 四半期決算, 五感, 五大, 六法, 百合, 百姓, 千年, 宮城, 人気, 人間, 人口, 人材, 人権, 人事, 人工知能, 人工, 人物, 人生, 人数, 個人, 本人, 法人, 巨人, 名前, 名古屋, 有名, 署名, 指名, 氏名, 名称, 名簿, 匿名, 台風, 台湾, 舞台, 土台, 台所, 屋台, 件数, 事件, 条件, 案件, 件名, 例年, 例外, 条例, 事例, 社会, 社員数, 神社, 本社, 国会議員, 国際, 国内, 国民的, 全国, 外国, 校舎, 機会, 機関, 機能, 危機, 動機, 機構, 部門, 部分, 全部, 内部, 本部, 幹部会, 便利, 郵便, 票数, 投票, 得票, 頭部, 冒頭, 街頭, 店頭, 羽田, 音羽, 者数, 男女別, 階段, 段階, 円滑, 円安, 円高, 円満, 分析, 分野, 自分自身, 部分的, 十分な, 分かれ, 分かる, 処分, 身分, 成分, 分配, 年度, 年齢, 年金, 今年度, 少年院, 年末, 時代, 時点, 時期, 当時, 臨時, 同時, 代表団, 代わり, 世代, 現代, 代金, 交代, 秒速, 度合い, 制度, 態度, 速度, 限度, 角度, 高度, 今度, 再度, 程度の低い, 強化, 強い, 強く, 強盗, 強制, 勉強, 補強, 強風, 弱い, 弱く, 弱者, 余裕, 余地, 余震, 超過, 超音波, 約束, 契約書, 公約, 条約, 予約, 節約, 規約, 前後左右, 点検, 点数, 視点, 地点, 拠点, 原点, 焦点, 重点, 欠点, 時点では, 問題点, 論点, 割り当て, 割引, 割安, 割合, 役割, 分割, 割れ, 重量, 半島, 半導体, 前半, 後半, 半ば, 上半期, 下半期, 大半数, 半径, 比較, 比例, 対比, 高校生活, 高い, 高く, 最高裁, 高齢化, 高速道路, 高速, 安い, 安く, 安全, 安定, 不安, 増税, 減税, 減災, 加減, 増強, 国連, 市場, 都市, 市町村, 都合, 首都, 村上, 町田, 県内, 県外, 府中, 軍事, 委員, 案内, 提案者, 数学, 数字, 数値, 数多い, 複数, 指数, 少数民族, 係数, 回数, 人間性
hesitation: えー, あの, ええと

[function]
det: この, その, あの, どの, 各, 全, 同, ある, ほかの, 両
prep: に, で, を, へ, と, から, まで, より, として, について, に対し, に対して, による, により, において, における, での, には, では, へは, からは, によって, にて, ごとに, に関し
prep of: の
conj: および, 及び, または, そして, しかし, が, ので, ため, けれど, なので, や, とともに
aux: です, ます, だ, である, いる, ある, あった, いた, した, する, され, された, している, していた, でした, ました, として, という, れた, られた
rel: ところの
adv: は, も, が, また, すでに, 既に, なお, 特に, さらに, まだ, もう, だけ, のみ, しか, のうち, うち, ともに, それぞれ, こと, もの

[abbreviations]
株

[identifiers]
part: 第, 条, 章, ページ, 番号, 項目
product: ボーイング, エアバス, 新型コロナ, H2A, こうのとり, のぞみ, ひかり, こだま, F-35, COVID-19
route: 国道, 県道, 都道, 府道, 市道, 号線, 号室, 便名, 号車, 番線
event: 五輪, ワールドカップ, 九・一一, 二・二六, 五・一五, 五・一五事件, 二・二六事件
code: 電話番号, 郵便番号, ISO, JIS

[endings]
suffix: たち =
suffix: した, し, する, して =

[lemmas]
死亡: 死亡した, 死亡し, 死去, 死去した, 亡くなった, 亡くなり, 死んだ, 死に
負傷: 負傷した, 負傷し, けがをした, 重傷を負った
逮捕: 逮捕した, 逮捕され, 逮捕された

[synonyms]
killed: 死亡, 死者, 犠牲者, 死亡者数, 死者数, 亡くなった, 死去, 殺害, 殺害された
injured: 負傷, 負傷者, けが, 重傷, 軽傷, けが人, けがをした, 負傷者数
missing: 行方不明, 行方不明者, 安否不明
casualties: 死傷者, 死傷
arrested: 逮捕, 拘束, 逮捕者
destroyed: 全壊, 破壊, 倒壊
damaged: 損壊, 半壊, 被害を受けた
rescued: 救助, 救出
evacuated: 避難
born: 出生, 出生数
population: 人口, 住民数, 総人口
households: 世帯, 世帯数
unemployment rate: 失業率, 完全失業率
unemployed: 失業者
employed: 就業者
GDP: 国内総生産, 実質国内総生産
inflation: 物価上昇率, インフレ率, 消費者物価
interest rate: 金利, 政策金利
revenue: 売上高, 売り上げ, 収入
profit: 利益, 純利益, 最終利益
operating profit: 営業利益
exported: 輸出, 輸出額
imported: 輸入, 輸入額
public debt: 国債, 公的債務
budget deficit: 財政赤字
wages: 賃金, 給与
real: 実質
nominal: 名目
average: 平均
median: 中央値
approval: 支持率
disapproval: 不支持率
sold: 販売, 販売台数
produced: 生産, 生産台数
turnout: 投票率
temperature: 気温
rainfall: 雨量, 降水量, 降雨量
emissions: 排出量
visitors: 来場者, 来場者数
overnight stays: 宿泊者, 延べ宿泊者数, 宿泊者数

[distinct]
killed, injured, missing, casualties, arrested, rescued, evacuated
destroyed, damaged
born, population, households, employed, unemployed, unemployment rate
GDP, inflation, revenue, profit, operating profit
exported, imported
public debt, budget deficit
nominal, real
average, median
approval, disapproval
sold, produced
visitors, overnight stays

[places]
Japan in Asia: 日本, 国内, わが国の; people 日本人
China in Asia: 中国; people 中国人
South Korea in Asia: 韓国; people 韓国人
North Korea in Asia: 北朝鮮
Taiwan in Asia: 台湾
India in Asia: インド
Russia in Europe: ロシア; people ロシア人
Ukraine in Europe: ウクライナ; people ウクライナ人
Germany in European Union: ドイツ
France in European Union: フランス
Italy in European Union: イタリア
Spain in European Union: スペイン
Poland in European Union: ポーランド
United Kingdom in Europe: 英国, イギリス
United States in North America: 米国, アメリカ; people 米国人, アメリカ人
Canada in North America: カナダ
Brazil in South America: ブラジル
Australia in Oceania: オーストラリア, 豪州
Turkey in Asia: トルコ
Israel in Middle East: イスラエル
Iran in Middle East: イラン
European Union in Europe: 欧州連合
Europe in world: 欧州, ヨーロッパ
Asia in world: アジア
Africa in world: アフリカ
NATO in world: 北大西洋条約機構
world: 世界, 世界全体
Tokyo in Japan: 東京, 東京都, 都内
Osaka in Japan: 大阪, 大阪府, 大阪市
Kyoto in Japan: 京都, 京都府, 京都市
Nagoya in Japan: 名古屋, 名古屋市
Hokkaido in Japan: 北海道
Sapporo in Japan: 札幌, 札幌市
Fukuoka in Japan: 福岡, 福岡県, 福岡市
Hiroshima in Japan: 広島, 広島県, 広島市
Okinawa in Japan: 沖縄, 沖縄県
Fukushima in Japan: 福島, 福島県
Yokohama in Japan: 横浜, 横浜市
Kobe in Japan: 神戸, 神戸市
Sendai in Japan: 仙台, 仙台市
Beijing in China: 北京
Seoul in South Korea: ソウル
Kyiv in Ukraine: キーウ
Moscow in Russia: モスクワ
Washington in United States: ワシントン
New York in United States: ニューヨーク
London in United Kingdom: ロンドン
Paris in France: パリ
