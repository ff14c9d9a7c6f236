# Tiếng Việt. Số từ được đọc theo quy tắc của CLDR; các dạng khác nằm trong internal/spell/extra/vi.txt.
language vi

[numbers]           # is a year as well
năm = 5

[ordinals]
thứ nhất, đầu tiên, hạng nhất = 1
thứ nhì, thứ hai, hạng nhì = 2
thứ ba, hạng ba = 3
thứ tư = 4
thứ năm = 5
thứ sáu = 6
thứ bảy, thứ bẩy = 7
thứ tám = 8
thứ chín = 9
thứ mười = 10

[scales]
ngàn, nghìn, ng. = 3
vạn = 4
triệu, tr, tr., trđ = 6
tỷ, tỉ = 9
nghìn tỷ, ngàn tỷ, nghìn tỉ, ngàn tỉ = 12

[collectives]
tá = 12
chục = 10
đôi, cặp = 2

[fractions]
nửa, một nửa, phân nửa = 1/2
một phần ba = 1/3
hai phần ba = 2/3
một phần tư = 1/4
ba phần tư = 3/4
một phần năm = 1/5
hai phần năm = 2/5
ba phần năm = 3/5
bốn phần năm = 4/5
một phần sáu = 1/6
một phần bảy = 1/7
một phần tám = 1/8
một phần chín = 1/9
một phần mười = 1/10
một phần trăm = 1/100
một phần nghìn, một phần ngàn = 1/1000

[hedges]
exactly: đúng, chính xác, vừa đúng, tròn
about: khoảng, khoảng chừng, chừng, cỡ, xấp xỉ, ước chừng, ước tính, độ, tầm, vào khoảng, áng chừng
nearly: gần, gần như, suýt soát, ngót, ngót nghét, sắp
just-under: chưa đầy, chưa đến, chưa tới, dưới một chút, ít hơn một chút
just-over: hơn một chút, nhỉnh hơn

[hedges-after]
about: gì đó, trở lại đó
just-over: có lẻ, lẻ

[bounds]
more-than: hơn, trên, nhiều hơn, quá, cao hơn, lớn hơn, dài hơn, già hơn, vượt quá, vượt mức
more-than verb: vượt, vượt qua, đã vượt, đã vượt qua, đạt hơn
at-least: ít nhất, tối thiểu, không dưới, không ít hơn, chí ít, không kém, ít ra
less-than: dưới, ít hơn, kém hơn, thấp hơn, nhỏ hơn, chưa quá, trẻ hơn, ngắn hơn
at-most: nhiều nhất, tối đa, không quá, không hơn, không nhiều hơn, không vượt quá, cao nhất
up-to: lên tới, lên đến, có thể tới

[bounds-after]
at-least: trở lên, hoặc hơn, hoặc nhiều hơn
at-most: trở xuống, hoặc ít hơn, trở lại, đổ lại

[ranges]
open: từ, giữa, trong khoảng, khoảng từ
middle: đến, tới, và, hoặc, hay, –, —, -, −
since: kể từ
start: đầu
end: cuối

[vague]
vài, một vài, dăm, dăm ba, mấy, vài ba, một ít = 3..9
vài chục, hàng chục, mấy chục, vài mươi = 20..
vài trăm, hàng trăm, mấy trăm = 200..
vài nghìn, hàng nghìn, vài ngàn, hàng ngàn, mấy nghìn, mấy ngàn = 2000..
hàng vạn, hàng chục nghìn, hàng chục ngàn, vài chục nghìn = 20000..
hàng trăm nghìn, hàng trăm ngàn = 200000..
hàng triệu, vài triệu = 2000000..
hàng chục triệu = 20000000..
hàng trăm triệu = 200000000..
hàng tỷ, hàng tỉ, vài tỷ = 2000000000..
nhiều, rất nhiều, vô số, đông đảo = 3..
fraction: đa số, phần lớn, hầu hết, hơn một nửa, quá nửa = 1/2..1
fraction: đại đa số, tuyệt đại đa số, gần như tất cả = 3/4..1
fraction: thiểu số, ít hơn một nửa = 0..1/2

[particles]
and: và
or: hoặc, hay
of: của
per: mỗi, trên, trên mỗi
out-of: trong số, trong mỗi
every: cứ mỗi
to: đến
minus: âm, trừ
plus: cộng
below: dưới không độ, dưới 0 độ
years-old: tuổi
and-half: rưỡi
point: phẩy, chấm
