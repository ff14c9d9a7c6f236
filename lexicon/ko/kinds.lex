# 종류의 이름: 단수형, 다른 말. 종류는 en/kinds.lex에서 정의한다.
language ko

[kinds]
person: 명, 사람, 인, 분의 사람, 인원, 인구
resident: 주민, 시민, 도민, 거주자
citizen: 국민
man: 남성, 남자
woman: 여성, 여자
adult: 성인, 어른
child: 어린이, 아이, 아동, 미성년자, 아이들
boy: 소년, 남학생
girl: 소녀, 여학생
baby: 아기, 신생아, 영아
teenager: 청소년
young person: 청년, 젊은이
pensioner: 노인, 고령자, 연금 수급자
orphan: 고아
parent: 학부모, 부모
mother: 어머니
father: 아버지
pupil: 초등학생, 중학생, 고등학생
student: 학생, 대학생
graduate: 졸업생
family: 가족
household: 가구, 세대
foreigner: 외국인
migrant: 이주민, 이민자
refugee: 난민
displaced person: 이재민, 피란민
tourist: 관광객
visitor: 방문객, 관람객, 입장객
passenger: 승객, 탑승객
pedestrian: 보행자
motorist: 운전자
civilian: 민간인
prisoner of war: 포로
prisoner: 수감자, 재소자
hostage: 인질
suspect: 용의자, 피의자
defendant: 피고인
protester: 시위대, 시위자
activist: 활동가
fan: 팬
viewer: 시청자, 관객
reader: 독자
user: 이용자, 사용자
subscriber: 가입자, 구독자
member: 회원, 조합원, 의석
volunteer: 자원봉사자
participant: 참가자, 참석자
witness: 목격자, 증인
victim: 피해자, 희생자
survivor: 생존자
casualty: 사상자
patient: 환자, 확진자
voter: 유권자
taxpayer: 납세자
consumer: 소비자
customer: 고객, 손님
shareholder: 주주
investor: 투자자
worker: 노동자, 근로자
employee: 직원, 종업원, 임직원
miner: 광부
farmer: 농민, 농가
fisherman: 어민
teacher: 교사, 교원, 선생님
professor: 교수
doctor: 의사, 전공의
nurse: 간호사
health worker: 의료진
scientist: 과학자, 연구원
engineer: 기술자
lawyer: 변호사
judge: 판사
prosecutor: 검사
journalist: 기자, 언론인
police officer: 경찰관, 경찰
firefighter: 소방관, 소방대원
rescue worker: 구조대원
official: 관계자
civil servant: 공무원
diplomat: 외교관
lawmaker: 의원, 국회의원
expert: 전문가
player: 선수
pilot: 조종사
troop: 병사, 군인, 장병, 병력
recruit: 신병
veteran: 참전용사
fighter: 전투원
terrorist: 테러리스트
officer: 장교
bomb: 폭탄
mine: 지뢰
shell: 포탄
missile: 미사일
cruise missile: 순항미사일
ballistic missile: 탄도미사일
rocket: 로켓
drone: 드론, 무인기
tank: 전차, 탱크
armored vehicle: 장갑차
fighter jet: 전투기
submarine: 잠수함
warship: 군함
building: 건물, 동
house: 주택, 가옥, 채
apartment: 아파트
room: 객실, 방
school: 학교, 초등학교
university: 대학, 대학교
hospital: 병원
church: 교회
shop: 상점, 점포, 매장
restaurant: 식당
hotel: 호텔
factory: 공장
power plant: 발전소
bridge: 다리, 교량
road: 도로
bed: 병상
country: 개국, 국가, 나라
city: 도시
village: 마을
island: 섬
tree: 나무, 그루
company: 기업, 회사, 업체, 개사
bank: 은행
airline: 항공사
party: 정당
organization: 단체, 기관, 조직
game: 경기
piece: 조각
tent: 천막
newspaper: 신문
vehicle: 차량, 대의 차량
car: 승용차, 자동차
electric car: 전기차
truck: 트럭, 화물차
bus: 버스
motorcycle: 오토바이
bicycle: 자전거
train: 열차, 전동차
aircraft: 항공기, 비행기, 여객기
helicopter: 헬기, 헬리콥터
ship: 선박, 척
boat: 어선, 보트
satellite: 위성
animal: 동물, 마리
dog: 개의 개, 반려견
cat: 고양이
cow: 소, 젖소, 한우
pig: 돼지
chicken: 닭
bird: 조류
fish: 물고기
egg: 달걀, 계란
case: 건, 사례, 사건
new case: 신규 확진자
death: 사망자
injured person: 부상자, 중상자, 경상자
birth: 출생아, 출생아 수
marriage: 혼인
crime: 범죄
murder: 살인
attack: 공격
airstrike: 공습
explosion: 폭발
fire: 화재, 산불
earthquake: 지진
flood: 홍수
accident: 사고, 교통사고
flight: 항공편, 편
meeting: 회의
complaint: 민원
vote: 표
goal: 골
win: 승
medal: 메달
gold medal: 금메달
ticket: 티켓, 입장권
dose: 회분
job: 일자리
contract: 계약
order: 주문
project: 사업
book: 권, 도서
copy: 부
film: 영화
phone: 휴대전화, 스마트폰
computer: 컴퓨터
machine: 대, 기계
document: 문서
letter: 통, 편지
floor: 층
body: 시신, 구의 시신
team: 팀
item: 개
