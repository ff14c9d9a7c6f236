language th

[units]
percent: เปอร์เซ็นต์, เปอร์เซนต์, ร้อยละ
percentage-point: จุดเปอร์เซ็นต์
kilometer: กิโลเมตร, กม., กิโลฯ
meter: เมตร, ม.
centimeter: เซนติเมตร, ซม., เซ็นติเมตร
millimeter: มิลลิเมตร, มม.
mile: ไมล์
foot: ฟุต
inch: นิ้ว
square-kilometer: ตารางกิโลเมตร, ตร.กม.
square-meter: ตารางเมตร, ตร.ม.
rai = 1600 square-meter; plural ไร่
hectare: เฮกตาร์
cubic-meter: ลูกบาศก์เมตร, ลบ.ม.
liter: ลิตร
milliliter: มิลลิลิตร, มล.
gram: กรัม
kilogram: กิโลกรัม, กก., กิโล, โล
milligram: มิลลิกรัม, มก.
tonne: ตัน
celsius: องศาเซลเซียส
fahrenheit: องศาฟาเรนไฮต์
degree: องศา
kilometer-per-hour: กิโลเมตรต่อชั่วโมง, กม./ชม.
second: วินาที
minute: นาที
hour: ชั่วโมง, ชม.
day: วัน
week: สัปดาห์, อาทิตย์
month: เดือน
quarter: ไตรมาส
year: ปี
decade: ทศวรรษ
century: ศตวรรษ

[currencies]
THB: บาท
satang THB/100: สตางค์
$ USD: ดอลลาร์, ดอลล่าร์, เหรียญ
USD: ดอลลาร์สหรัฐ, เหรียญสหรัฐ, ดอลลาร์สหรัฐฯ
cent USD/100: เซนต์, เซ็นต์
EUR: ยูโร
GBP: ปอนด์
JPY: เยน
CNY: หยวน
KRW: วอน
LAK: กีบ
INR: รูปี
CHF: ฟรังก์สวิส
