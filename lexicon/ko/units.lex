language ko

[units]
percent: 퍼센트, 프로, 퍼센트의
hal = 10 percent; plural 할
percentage-point: %포인트, %p, 퍼센트포인트, 포인트, %P, ％포인트
basis-point: 베이시스포인트, bp
point: 점수, 포인트의
kilometer: 킬로미터, 킬로, 키로미터
meter: 미터, 메터
centimeter: 센티미터, 센티, 센치미터, 센치
millimeter: 밀리미터, 밀리, 미리미터
nanometer: 나노미터
mile: 마일, 마일즈
nautical-mile: 해리
foot: 피트
inch: 인치
light-year: 광년
square-kilometer: 제곱킬로미터, 평방킬로미터, 평방 킬로미터, 제곱 킬로미터
square-meter: 제곱미터, 평방미터, 평방 미터, 제곱 미터
pyeong = 400/121 square-meter; plural 평
hectare: 헥타르
cubic-meter: 세제곱미터, 입방미터, 입방 미터, 세제곱 미터
liter: 리터
milliliter: 밀리리터, 미리리터
barrel: 배럴
gram: 그램
kilogram: 킬로그램, 키로그램
milligram: 밀리그램
microgram: 마이크로그램
tonne: 톤, 미터톤, 메트릭톤, 메트릭 톤
carat: 캐럿
ounce: 온스
celsius: 섭씨, 섭씨온도, 섭씨 도
fahrenheit: 화씨, 화씨온도, 화씨 도
kelvin: 켈빈
degree: 도
kilometer-per-hour: 킬로미터퍼아워
meter-per-second: 미터퍼초
second: 초
minute: 분, 분간
hour: 시간
day: 일간, 일 동안, 일령
week: 주, 주간, 주령
month: 개월, 달, 개월간, 개월령
quarter: 분기
year: 년, 년간, 해
century: 세기
watt: 와트
kilowatt: 킬로와트
megawatt: 메가와트
gigawatt: 기가와트
kilowatt-hour: 킬로와트시
megawatt-hour: 메가와트시
joule: 줄
kilocalorie: 킬로칼로리
horsepower: 마력
volt: 볼트
hertz: 헤르츠
megahertz: 메가헤르츠
hectopascal: 헥토파스칼
megabyte: 메가바이트
gigabyte: 기가바이트
yard: 야드
acre: 에이커
gallon: 갤런
pint: 파인트
quart: 쿼트
pound: 파운드
cup: 컵
tablespoon: 테이블스푼, 큰술
teaspoon: 티스푼, 작은술
square-foot: 평방피트, 제곱피트, 평방 피트, 제곱 피트
square-mile: 평방마일, 제곱마일, 평방 마일, 제곱 마일
cubic-foot: 입방피트, 세제곱피트, 입방 피트
bit: 비트
byte: 바이트
kilobyte: 킬로바이트
terabyte: 테라바이트
petabyte: 페타바이트
megabit: 메가비트
gigabit: 기가비트
radian: 라디안
picometer: 피코미터

[currencies]
KRW: 원, 원화
USD: 달러, 미국 달러, 미달러, 불
EUR: 유로
JPY: 엔, 엔화
CNY: 위안, 위안화, 중국 위안
GBP: 파운드
RUB: 루블
CHF: 스위스프랑
INR: 루피
UAH: 흐리우냐
TRY: 리라
HKD: 홍콩달러
VND: 동
cent USD/100: 센트
penny GBP/100: 펜스, 페니
franc CHF: 프랑
LAK: 킵
CRC: 콜론
NLG: 휠던, 네덜란드 휠던, 길더
AUD: 호주달러, 호주 달러
CAD: 캐나다달러, 캐나다 달러
TWD: 대만달러, 대만 달러
SGD: 싱가포르달러, 싱가포르 달러
THB: 바트
