language ko

[months]
일월 = 1
이월 = 2
삼월 = 3
사월 = 4
오월 = 5
유월 = 6
칠월 = 7
팔월 = 8
구월 = 9
시월 = 10
십일월 = 11
십이월 = 12

[weekdays]
월요일 = 1
화요일 = 2
수요일 = 3
목요일 = 4
금요일 = 5
토요일 = 6
일요일 = 7

[periods]
second each: 매초
second per: 초당
second span: 초
minute each: 매분
minute per: 분당
minute span: 분
hour each: 매시간
hour per: 시간당
hour span: 시간
day each: 매일, 하루에, 하루 평균
day per: 하루당
day this: 오늘, 이날, 당일
day last: 어제, 전날, 그제
day next: 내일, 이튿날, 다음 날
day span: 일, 하루
night last: 어젯밤
week each: 매주
week this: 이번 주
week last: 지난주
week next: 다음 주
week span: 주, 주일
weekend this: 이번 주말
weekend last: 지난 주말
weekend span: 주말
month each: 매달, 매월, 다달이
month per: 월평균, 한 달에
month this: 이달, 이번 달
month last: 지난달, 전달, 전월
month next: 다음 달
month on: 전월 대비, 전달보다, 전월보다
month span: 월, 달, 개월
quarter each: 분기마다
quarter this: 이번 분기
quarter last: 전분기, 지난 분기
quarter on: 전분기 대비
quarter span: 분기
quarter nth: 1분기, 일분기 = 1
quarter nth: 2분기, 이분기 = 2
quarter nth: 3분기, 삼분기 = 3
quarter nth: 4분기, 사분기 = 4
half nth: 상반기 = 1
half nth: 하반기 = 2
half span: 반기
year each: 매년, 해마다
year per: 연평균, 연간, 한 해에
year this: 올해, 금년
year last: 지난해, 작년, 전년
year next: 내년
year on: 전년 대비, 전년 동기 대비, 지난해보다, 전년보다, 작년보다, 전년 동월 대비, 전년 같은 기간보다
year to-date: 올해 들어, 연초 이후, 연초부터
year span: 년, 해
fiscal-year span: 회계연도
school-year span: 학년도
decade span: 년대
century span: 세기
season nth: 봄 = 1
season nth: 여름 = 2
season nth: 가을 = 3
season nth: 겨울 = 4
