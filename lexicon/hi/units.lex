language hi

[units]
percent: प्रतिशत, फ़ीसदी, फीसदी, फ़ीसद, फीसद
percentage-point: प्रतिशत अंक, प्रतिशत अंकों, प्रतिशतांक, फीसदी अंक, प्रतिशत बिंदु
basis-point: आधार अंक, बेसिस पॉइंट
point: अंक, अंकों
kilometer: किलोमीटर, किमी, कि.मी.
meter: मीटर
centimeter: सेंटीमीटर, सेमी
millimeter: मिलीमीटर, मिमी
mile: मील
foot: फुट, फ़ुट, फीट
inch: इंच
square-kilometer: वर्ग किलोमीटर, वर्ग किमी
square-meter: वर्ग मीटर
hectare: हेक्टेयर
acre: एकड़
cubic-meter: घन मीटर
liter: लीटर
milliliter: मिलीलीटर
barrel: बैरल
gram: ग्राम
kilogram: किलोग्राम, किलो, किग्रा
quintal = 100 kilogram; plural क्विंटल
tonne: टन, मीट्रिक टन
celsius: डिग्री सेल्सियस, डिग्री, सेल्सियस
kilometer-per-hour: किलोमीटर प्रति घंटा, किलोमीटर प्रति घंटे, किमी प्रति घंटा, किमी प्रति घंटे
second: सेकंड, सेकेंड
minute: मिनट
hour: घंटा, घंटे, घंटों
day: दिन, दिनों
week: सप्ताह, हफ़्ते, हफ्ते, हफ़्ता, हफ्ता, सप्ताहों
month: महीना, महीने, महीनों, माह
quarter: तिमाही
year: साल, सालों, वर्ष, वर्षों, बरस
decade: दशक
century: सदी, शताब्दी
watt: वाट
kilowatt: किलोवाट
megawatt: मेगावाट
gigawatt: गीगावाट
kilowatt-hour: किलोवाट घंटा
volt: वोल्ट
hertz: हर्ट्ज़
gigabyte: गीगाबाइट

[currencies]
INR: रुपये, रुपए, रुपया, रुपयों, रुपयों का, रु., रु
paisa INR/100: पैसे, पैसा
$ USD: डॉलर
USD: अमेरिकी डॉलर
EUR: यूरो
GBP: पाउंड
JPY: येन
CNY: युआन
RUB: रूबल
NPR: नेपाली रुपये
PKR: पाकिस्तानी रुपये
BDT: टका
