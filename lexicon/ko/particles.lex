# 숫자와 함께 쓰는 작은 말. en/particles.lex를 보라.
language ko

[particles]
apiece: 씩
and: 와, 과, 및
or: 또는, 혹은
of: 의
per: 당
minus: 마이너스, 마이나스
mass: 몸무게, 체중, 무게, 무게는, 무거운, 무겁다, 아기, 아기의, 신생아, 감량, 살을, 밀가루, 고기, 설탕
plus: 플러스
below: 영하
weather: 밤, 새벽, 서리, 눈, 기상청, 날씨, 일기예보, 예보, 폭염, 한파, 무더위, 겨울, 여름, 최고기온, 최저기온, 아침 기온, 낮 기온, 관측소, 열대야, 체감온도
weather warmth: 기온, 추위, 더위, 수온
years-old: 세, 살, 살의, 대, 세이다, 세의, 살이, 세가, 살짜리, 세인, 살인
clock: 시, 시께, 시쯤
point: 점
parts: 분의
power: 제곱, 승
odd: 여, 몇
and-half: 반
whole: 중, 중에, 중에서, 가운데, 가운데서, 중의
