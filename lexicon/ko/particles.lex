# 숫자와 함께 쓰는 작은 말. en/particles.lex를 보라.
language ko

[particles]
and: 와, 과, 및
or: 또는, 혹은
of: 의
per: 당
minus: 마이너스
plus: 플러스
below: 영하
years-old: 세, 살, 살의, 대
clock: 시, 시께, 시쯤
point: 점
parts: 분의
and-half: 반
