language ko

[changes]
up verb: 늘었다, 늘어, 늘어났다, 늘어난, 늘어나, 늘고, 늘린다, 늘렸다, 늘릴, 증가했다, 증가한, 증가해, 증가하며, 증가, 올랐다, 오른, 올라, 오르며, 오르고, 올렸다, 상승했다, 상승한, 상승해, 상승, 뛰었다, 뛴, 치솟았다, 급증했다, 급증한, 급증, 급등했다, 급등한, 급등, 확대됐다, 확대, 인상했다, 인상한다, 인상, 높아졌다, 높아진, 커졌다, 불어났다, 많아졌다, 성장했다, 성장한, 개선됐다
up noun: 증가폭, 증가율, 상승률, 상승폭, 인상률, 성장률
up adverb: 더, 높은, 많은 수
down verb: 줄었다, 줄어, 줄어들었다, 줄어든, 줄고, 줄였다, 줄인다, 줄일, 감소했다, 감소한, 감소해, 감소하며, 감소, 내렸다, 내린, 내려, 내리며, 떨어졌다, 떨어진, 떨어져, 하락했다, 하락한, 하락해, 하락, 급감했다, 급감한, 급감, 급락했다, 급락한, 급락, 축소됐다, 축소, 인하했다, 인하한다, 인하, 낮아졌다, 낮아진, 낮췄다, 위축됐다, 쪼그라들었다, 삭감했다, 삭감, 적어졌다, 둔화됐다, 잃었다
down noun: 감소폭, 감소율, 하락률, 하락폭
down adverb: 덜, 낮은, 적은
flat: 같았다, 변함없다, 유지했다, 동결했다, 동결, 보합, 제자리
times: 두 배로 늘었다, 두 배, 갑절, 두 배로, 두 배가 됐다, 배로 늘었다, 배증 = 2
times: 세 배, 세 배로, 세 배로 늘었다 = 3
times: 네 배, 네 배로, 네 배로 늘었다 = 4
times: 다섯 배, 다섯 배로 = 5
times: 열 배, 열 배로 = 10
times: 반토막, 반으로 줄었다, 절반으로 줄었다, 반감했다, 반토막 났다, 절반으로 = 1/2
times unit: 배, 배로, 배가, 배나, 배의, 배로 늘었다, 배 늘었다, 배 증가했다 = 1
to: 로, 으로, 에 달했다, 달했다, 달한다, 달하는, 에 이르렀다, 이르렀다, 이른다, 를 기록했다, 기록했다, 였다, 이었다, 됐다
by: 만큼, 씩
from after: 보다, 에 비해, 대비, 비해, 와 비교해

[aggregations]
total: 총, 모두, 합계, 전체, 합쳐, 통틀어, 총계, 합해
mean: 평균, 평균적으로, 1인당, 일인당
cumulative: 누적, 지금까지, 현재까지, 연인원, 이제까지, 통산
increment: 추가로, 새로, 신규, 추가, 또
rate: 율, 비율, 인구 10만 명당, 비중
instant: 현재, 기준, 말 기준

[modalities]
proposed: 계획, 계획이다, 예정, 예정이다, 방침, 방침이다, 제안했다, 추진, 추진한다, 검토, 검토하고 있다, 목표, 목표로, 할 수 있다, 가능성, 하기로 했다, 하겠다고, 요구했다, 제안, 구상, 공약
estimated: 추정, 추정된다, 추산, 추산된다, 추정치, 잠정, 잠정치, 어림잡아, 보인다, 것으로 보인다, 추정했다
forecast: 전망, 전망이다, 전망된다, 예상, 예상된다, 예측, 것으로 보인다고, 것으로 예상된다, 것으로 전망된다, 할 것, 것이다, 내다봤다
conditional: 만약, 만일, 경우, 라면, 면, 가정, 전제로
withdrawn: 정정, 정정했다, 정정합니다, 철회, 철회했다, 당초 보도, 앞서 보도한, 바로잡습니다, 잘못, 수정했다, 오보

[polarity]
negative: 적자, 손실, 부채, 부족, 영하, 순손실, 유출
positive: 흑자, 이익, 순이익, 잉여, 유입

[rest]
stop: 하지만, 그러나, 그런데, 다만, 한편, 때문에, 그리고, 또한, 이 중, 이 가운데, 가운데, 반면, 비록, 지만
filler: 예를 들어, 특히, 즉, 만일, 이만저만, 이만저만한, 사실상, 천만에, 억지로, 조만간, 만큼, 만약에, 일단, 이미, 오히려, 사이, 사실, 공공, 영영, 구구, 백성, 백화점, 천천히, 천하, 억울, 조사, 조선, 만나, 만들, 경제, 경찰, 경우, 삼성, 삼성전자, 오전, 오후, 오늘, 이번, 이날, 육군, 육지, 칠레, 팔레스타인, 구미, 구글, 십자가, 일본, 일부, 일반, 일요일, 사회, 이후, 이전, 이상하다
hesitation: 음, 어, 에

[function]
det: 이, 그, 저, 각, 전, 모든, 어느, 해당, 다른, 같은, 온
prep: 에, 에서, 에게, 로, 으로, 와, 과, 부터, 까지, 한테, 께, 보다, 처럼, 마다, 에는, 에도, 에만, 이나, 나, 에서는, 로는, 으로는, 에게는, 이라고, 라고, 이라며, 라며, 씩, 으로부터, 로부터
prep of: 의
conj: 및, 그리고, 또는, 그러나, 하지만, 하고, 며, 고
aux: 이다, 이었으며, 였다, 이었다, 있다, 있었다, 했다, 됐다, 된다, 이며, 인, 이고, 입니다, 였고, 있는, 하는, 한다
rel: 라는, 이라는, 다는
adv: 은, 는, 이, 가, 을, 를, 도, 만, 이미, 또, 다시, 아직, 더, 매우, 오직, 모두, 뿐, 들, 들이, 들은, 들을, 들의

[abbreviations]
주

[identifiers]
part: 제, 조, 항, 쪽, 페이지, 번호
product: 보잉, 에어버스, 코로나, 코로나19, 갤럭시, 아이폰, 누리호, 화성, K, F
route: 국도, 지방도, 고속도로, 노선, 호선
event: 6·25, 5·18, 3·1, 3·1절, 4·3, 4·19, 9·11, 8·15, 12·3, 6·25전쟁, 월드컵, 올림픽
code: 전화번호, 우편번호, ISO

[endings]
suffix: 들 =
suffix: 은, 는, 이, 가, 을, 를, 의, 에, 도, 로, 으로, 와, 과, 에서 =

[lemmas]
숨지다: 숨졌다, 숨진, 숨지고, 숨져, 숨졌고
사망하다: 사망했다, 사망한, 사망하고, 사망해, 사망
다치다: 다쳤다, 다친, 다치고, 다쳐, 다쳤고
부상하다: 부상했다, 부상을 입었다, 부상
체포하다: 체포했다, 체포됐다, 체포된, 체포
실종되다: 실종됐다, 실종된, 실종

[synonyms]
killed: 숨지다, 사망하다, 사망자, 희생자, 사망자 수, 목숨을 잃었다, 숨진 사람, 사망률 제외, 살해됐다, 살해
injured: 다치다, 부상하다, 부상자, 부상자 수, 중상, 경상
missing: 실종되다, 실종자, 행방불명
casualties: 사상자, 인명 피해
arrested: 체포하다, 검거, 구속
destroyed: 파괴, 전소, 완파
damaged: 파손, 손상
rescued: 구조, 구출
evacuated: 대피
born: 출생, 출생아, 출생아 수
population: 인구, 주민, 총인구
unemployment rate: 실업률
youth unemployment rate: 청년 실업률, 청년실업률
unemployed: 실업자
employed: 취업자, 취업자 수
GDP: 국내총생산
inflation: 물가상승률, 소비자물가, 인플레이션
interest rate: 금리, 기준금리
revenue: 매출, 매출액
profit: 순이익, 당기순이익
operating profit: 영업이익
exported: 수출, 수출액
imported: 수입, 수입액
public debt: 국가채무, 나랏빚
budget deficit: 재정적자
wages: 임금, 월급
minimum wage: 최저임금
real: 실질
nominal: 명목
average: 평균
median: 중위, 중간값
approval: 지지율
sold: 판매, 판매량
produced: 생산, 생산량
turnout: 투표율
temperature: 기온
rainfall: 강수량, 강우량
emissions: 배출량
visitors: 방문객, 관람객

[distinct]
killed, injured, missing, casualties, arrested, rescued, evacuated
destroyed, damaged
born, population, employed, unemployed, unemployment rate, youth unemployment rate
GDP, inflation, revenue, profit, operating profit
exported, imported
public debt, budget deficit
wages, minimum wage
nominal, real
average, median
sold, produced

[places]
South Korea in Asia: 한국, 대한민국, 국내, 우리나라; people 한국인
North Korea in Asia: 북한; people 북한 주민
China in Asia: 중국; people 중국인
Japan in Asia: 일본; people 일본인
Taiwan in Asia: 대만
India in Asia: 인도
Vietnam in Asia: 베트남
Russia in Europe: 러시아; people 러시아인
Ukraine in Europe: 우크라이나; people 우크라이나인
Germany in European Union: 독일; people 독일인
France in European Union: 프랑스
Italy in European Union: 이탈리아
Spain in European Union: 스페인
Poland in European Union: 폴란드
United Kingdom in Europe: 영국
United States in North America: 미국; people 미국인
Canada in North America: 캐나다
Brazil in South America: 브라질
Australia in Oceania: 호주
Turkey in Asia: 튀르키예, 터키
Israel in Middle East: 이스라엘
Iran in Middle East: 이란
European Union in Europe: 유럽연합
Europe in world: 유럽
Asia in world: 아시아
Africa in world: 아프리카
NATO in world: 나토, 북대서양조약기구
world: 세계, 전 세계
Seoul in South Korea: 서울, 서울시
Busan in South Korea: 부산, 부산시
Incheon in South Korea: 인천, 인천시
Daegu in South Korea: 대구, 대구시
Daejeon in South Korea: 대전, 대전시
Gwangju in South Korea: 광주, 광주시
Ulsan in South Korea: 울산
Gyeonggi in South Korea: 경기도
Jeju in South Korea: 제주, 제주도
Gangwon in South Korea: 강원, 강원도
Pyongyang in North Korea: 평양
Tokyo in Japan: 도쿄
Beijing in China: 베이징
Kyiv in Ukraine: 키이우
Moscow in Russia: 모스크바
Washington in United States: 워싱턴
New York in United States: 뉴욕
London in United Kingdom: 런던
Paris in France: 파리
