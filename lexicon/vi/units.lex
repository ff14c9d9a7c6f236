language vi

[units]
percent: phần trăm
percentage-point: điểm phần trăm
basis-point: điểm cơ bản
point: điểm
kilometer: ki lô mét, kilômét, kilomet, ki-lô-mét, cây số, kilomét, km
meter: mét
centimeter: xăng ti mét, xentimét, centimet, xăng-ti-mét, phân
millimeter: mi li mét, milimet, milimét
micrometer: micromet, muy crô mét, mi crô mét, micrômét
nanometer: nanomet, na nô mét
mile: dặm
foot: bộ, feet
inch: inch, inh
square-kilometer: ki lô mét vuông, kilômét vuông, kilomet vuông, cây số vuông, km vuông
square-meter: mét vuông, m vuông
hectare: héc ta, hecta, héc-ta
cubic-meter: mét khối, m khối, khối
liter: lít
milliliter: mi li lít, mililít, mililit
gram: gam, gram
kilogram: ki lô gam, kilôgam, kilogram, ký, cân, kí, ki-lô-gam, kilogam
milligram: mi li gam, miligam, miligram
tonne: tấn
quintal-metric = 100 kilogram; plural tạ
celsius: độ xê, độ C, độ c
fahrenheit: độ F, độ f
degree: độ
kilometer-per-hour: ki lô mét một giờ, kilomet trên giờ, kilomet mỗi giờ, ki lô mét trên giờ, ki lô mét giờ, km/giờ, cây số một giờ
meter-per-second: mét trên giây, mét một giây, m/giây
second: giây
minute: phút
hour: giờ, tiếng, giờ đồng hồ, tiếng đồng hồ
day: ngày, hôm
week: tuần
month: tháng
quarter: quý
year: năm
decade: thập kỷ, thập niên
century: thế kỷ
kilowatt-hour: ki lô oát giờ, kilowatt giờ
watt: oát

[currencies]
VND: đồng, VNĐ, vnđ, đồng Việt Nam, việt nam đồng, Việt Nam đồng, tiền đồng
$ USD: đô la, đô, đô-la, dollar, đồng đô la
USD: đô la Mỹ, đô la mỹ, đô Mỹ, mỹ kim, Mỹ kim, đô-la Mỹ
cent USD/100: xu, xen, cent
AUD: đô la Úc, đô Úc
CAD: đô la Canada
SGD: đô la Singapore
HKD: đô la Hồng Kông
EUR: euro, ơ rô, ơ-rô, euros, đồng euro
GBP: bảng, bảng Anh, bảng anh
JPY: yên, yên Nhật, yên nhật
CNY: nhân dân tệ, tệ, đồng nhân dân tệ
KRW: won, uôn, wôn
THB: bạt, baht
INR: rupee, rupees, ru pi
RUB: rúp, rub
CHF: franc Thụy Sĩ, phrăng
AED: dirham, dirhams
