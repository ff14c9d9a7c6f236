language hy

[units]
percent: տոկոս, տոկոսի, տոկոսով, տոկոսը, տոկոսից
percentage-point: տոկոսային կետ, տոկոսային կետով
kilometer: կիլոմետր, կիլոմետրի, կմ
meter: մետր, մետրի, մ
centimeter: սանտիմետր, սմ
millimeter: միլիմետր, մմ
mile: մղոն
square-kilometer: քառակուսի կիլոմետր, քառ. կմ
square-meter: քառակուսի մետր, քմ, քառ. մ
hectare: հեկտար, հա
cubic-meter: խորանարդ մետր
liter: լիտր, լ
milliliter: միլիլիտր
gram: գրամ, գրամի
kilogram: կիլոգրամ, կգ, կիլո
tonne: տոննա, տ
celsius: աստիճան Ցելսիուս, աստիճան ըստ Ցելսիուսի
degree: աստիճան
second: վայրկյան, վրկ
minute: րոպե
hour: ժամ
day: օր
week: շաբաթ
month: ամիս
year: տարի, տարվա
century: դար
byte: բայթ
kilobyte: կիլոբայթ
megabyte: մեգաբայթ
gigabyte: գիգաբայթ, գեգաբայթ
terabyte: տերաբայթ

[currencies]
AMD: դրամ, դրամի, դրամով, դրամը
luma AMD/100: լումա
$ USD: դոլար, դոլարի, դոլարով
USD: ԱՄՆ դոլար, ամերիկյան դոլար
cent USD/100: ցենտ
EUR: եվրո, եվրոյի
RUB: ռուբլի, ռուբլու, ռուսական ռուբլի
GEL: լարի
GBP: ֆունտ, ֆունտ ստեռլինգ
IRR: ռիալ
TRY: լիրա
CNY: յուան
JPY: իեն
