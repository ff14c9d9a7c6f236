# 与数字连用的虚词，见 en/particles.lex。
language zh

[particles]
and: 和, 与, 及
or: 或, 或者
to: 到, 至
from: 从, 由
per: 每
minus: 负, 負, 減, 减
mass: 体重, 體重, 重量, 重达, 重達, 婴儿, 嬰兒, 新生儿, 减肥, 減肥, 面粉, 肉, 糖
plus: 加
below: 零下, 冰点以下
weather: 夜间, 夜間, 凌晨, 夜里, 霜冻, 霜, 雪, 降雪, 气象台, 氣象台, 气象局, 氣象局, 气象站, 天气, 天氣, 天气预报, 预报, 高温天气, 寒潮, 热浪, 熱浪, 冬季, 冬天, 夏季, 夏天, 最高气温, 最低气温, 最高氣溫, 最低氣溫, 观测站, 变暖
weather warmth: 气温, 氣溫, 水温, 寒冷, 炎热
aged: 年龄, 年仅, 年约, 现年, 平均年龄, 年龄为
years-old: 岁, 周岁, 歲, 岁的, 多岁, 岁高龄
clock: 点钟, 时许, 点半, 点整
point: 点
subunit 100: 分, 仙, 點
parts: 分之
again: 又, 又是
power: 次方, 次冪, 次幂
odd: 几, 幾, 多, 余, 餘, 數, 数
and-half: 半, 个半
of: 的
# 比三十大是多于三十：than 后面是比较词
than more-than 大 多 高 长 長 重 贵 貴 老 快 强 強 远 遠 深 宽 寬 厚 粗 less-than 小 少 低 短 轻 輕 便宜 年轻 年輕 慢 弱 近 浅 淺 窄 薄 细 細: 比
