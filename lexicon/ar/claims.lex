language ar

[changes]
up verb: ارتفع, ارتفعت, يرتفع, ترتفع, زاد, زادت, يزيد, ازداد, ازدادت, نما, نمت, صعد, صعدت, قفز, قفزت, تضاعف قليلا, تنامى, ارتفعوا, رفع, رفعت, مرتفعا, مرتفعة, مرتفعًا, تحسن, تحسنت, توسع, علا, كسب
up noun: ارتفاع, ارتفاعا, ارتفاعًا, زيادة, نمو, نموا, صعود, قفزة, بزيادة, بارتفاع
up adverb: أعلى, أكثر
down verb: انخفض, انخفضت, ينخفض, تنخفض, تراجع, تراجعت, يتراجع, تتراجع, هبط, هبطت, نقص, نقصت, تقلص, تقلصت, انكمش, انكمشت, قل, قلت, خفض, خفضت, خفّض, هوى, هوت, تدنى, تدنت, خسر, خسرت, منخفضا, منخفضة, تدهور, تدهورت, فقد, فقدت
down noun: انخفاض, انخفاضا, انخفاضًا, تراجع ملحوظ, هبوط, نقصان, خسارة, بانخفاض, بتراجع, تقليص, انكماش, خفض بنسبة
down adverb: أدنى, أقل
flat: استقر, استقرت, بقي, ظل ثابتا, دون تغيير, بلا تغيير, لم يتغير, لم تتغير, ثابت
times: تضاعف, تضاعفت, ضعف, ضعفي, ضعفا, الضعف, مضاعفة, تضاعف مرتين, ضاعف, ضاعفت, مرتين = 2
times: تضاعف ثلاث مرات, تضاعفت ثلاث مرات, ثلاثة أضعاف, ثلاث مرات = 3
times: أربعة أضعاف, أربع مرات, تضاعف أربع مرات, تضاعفت أربع مرات = 4
times: خمسة أضعاف, خمس مرات, تضاعف خمس مرات = 5
times: عشرة أضعاف, عشر مرات = 10
times: انخفض إلى النصف, انخفضت إلى النصف, تراجع إلى النصف, تراجعت إلى النصف = 1/2
times unit: أضعاف, مرات = 1
to: إلى, بلغ, بلغت, ليبلغ, لتبلغ, ليصل إلى, لتصل إلى, وصل إلى, وصلت إلى, بلغوا, يبلغ, تبلغ, سجل, سجلت, ليصل, لتصل
by: بنسبة, بمقدار, بواقع
from: من, مقارنة, مقابل, مقارنة ب

[aggregations]
total: إجمالي, الإجمالي, مجموع, إجمالا, مجتمعة, إجماليا, بمجموع, في المجموع, المجموع
mean: متوسط, بمتوسط, في المتوسط, معدل وسطي, وسطيا, المتوسط
cumulative: حتى الآن, منذ بداية, تراكمي, حتى اليوم, إلى الآن
increment: إضافي, إضافية, إضافيا, جديد, جديدة, جدد, أخرى, آخر, آخرين
rate: معدل, نسبة, للفرد, لكل فرد, حصة
instant: حاليا, حاليًا, في الوقت الحالي, بنهاية, الآن

[modalities]
proposed: مقترح, المقترح, يعتزم, تعتزم, يخطط, تخطط, خطة, اقترح, اقترحت, يقترح, هدف إلى, يهدف, تهدف, قد, يمكن, يجب, ينبغي, وعد, تعهد, يريد, تريد, مسودة, من المقرر
estimated: يقدر, تقدر, يُقدّر, تُقدّر, تقديرات, التقديرات, وفق التقديرات, تقديرا, أولية, مبدئية, يُعتقد
forecast: متوقع, المتوقع, من المتوقع, يتوقع, تتوقع, توقعات, توقع, سوف, سيبلغ, ستبلغ, مرجح, يرجح, ستصل, سيصل
conditional: إذا, لو, في حال, شريطة, بشرط, في حالة, ما لم
withdrawn: تصحيح, تصويب, خطأ, ورد خطأ, تم تصحيح, ذكر سابقا, في نسخة سابقة, سحبت, تراجع عن الرقم, كما ورد سابقا

[polarity]
negative: عجز, العجز, خسائر, خسارة, ديون, دين, تحت الصفر, دون الصفر
positive: فائض, أرباح, ربح, الفائض

[rest]
stop: لكن, ولكن, غير أن, إلا أن, بينما, حيث, لأن, بسبب, رغم, على الرغم, ثم, كما, فيما, في حين, منها, بما في ذلك, أن, وهو, وهي
filler: مثلا, مثلًا, خصوصا, خاصة, لا سيما, أي, يعني, على الأخص, شارع الستين, شارع التسعين, حي الأربعين, طريق الخمسين, شارع الثلاثين, ربع الساعة, أربعاء, في الربع, سبعا
hesitation: آه, يعني إيه

[function]
det: ال, هذا, هذه, ذلك, تلك, هؤلاء, كل, جميع, كافة, بعض, أي, نفس
prep: في, إلى, عن, على, مع, ب, ل, لدى, عند, منذ, خلال, بعد, قبل, ضد, حول, تحت, فوق, بين, عبر, نحو, أثناء, ك
prep of: من
conj: و, ف, أو, ثم, لكن, أن, بل, أم, حتى, كي, لكي
aux: كان, كانت, كانوا, يكون, تكون, قد, تم, تمت, هناك, صار, أصبح, أصبحت, سوف, لقد
rel: الذي, التي, الذين, اللاتي, اللذين, ما
adv: أيضا, أيضًا, فقط, جدا, هنا, هناك, الآن, لا يزال, مجددا, كذلك, سابقا, لاحقا, بعدها

[abbreviations]
د, م, أ, ص, ق.م, هـ, ت

[identifiers]
part: المادة, مادة, الفقرة, فقرة, الفصل, صفحة, رقم, البند, القرار
product: بوينغ, إيرباص, كوفيد, كوفيد-19, إف, ميغ, سوخوي, آيفون
route: رحلة رقم, الطريق, شارع, الخط, مبنى رقم, غرفة رقم
event: كأس العالم, مجموعة, قمة, ثورة, حرب, عاصفة
code: هاتف, الرمز البريدي, آيزو

[endings]
suffix: ون, ين, ات, ان =
suffix: ة, ه =

[lemmas]
قتل: قُتل, قُتلت, قتلت, قتلوا, مقتل, قُتلوا, لقي حتفه, لقوا حتفهم, لقي مصرعه, لقوا مصرعهم
أصيب: أُصيب, أصيبت, أصيبوا, إصابة, جُرح, جرح, جرحت
اعتقل: اعتقلت, اعتُقل, اعتقال, أوقف, أوقفت

[synonyms]
killed: قتل, قتيل, قتلى, وفاة, وفيات, ضحية, ضحايا, مصرع, توفي, توفيت, شهيد, شهداء
injured: أصيب, مصاب, مصابين, جريح, جرحى, إصابات
missing: مفقود, مفقودين, مفقودون, فقدان أثر
casualties: قتلى وجرحى, بين قتيل وجريح
arrested: اعتقل, معتقل, معتقلين, توقيف
destroyed: دمر, دُمر, دمرت, تدمير
damaged: تضرر, تضررت, أضرار
rescued: أنقذ, إنقاذ, أُنقذ
evacuated: إجلاء, أُجلي, أجلت
protested: تظاهر, متظاهر, متظاهرين, متظاهرا, متظاهرًا, احتج, محتج, محتجين
born: ولادة, مواليد, ولد
population: سكان, نسمة, عدد السكان
unemployment rate: معدل البطالة, نسبة البطالة
inflation: تضخم, التضخم, معدل التضخم
GDP: الناتج المحلي الإجمالي, ناتج محلي إجمالي
interest rate: سعر الفائدة, الفائدة
revenue: إيرادات, الإيرادات
profit: أرباح, الأرباح, صافي الربح
exported: صادرات, الصادرات, صدر
imported: واردات, الواردات, استورد
public debt: الدين العام, دين عام
budget deficit: عجز الموازنة, عجز الميزانية
wages: أجور, رواتب, الأجور
real: حقيقي
nominal: اسمي
average: متوسط
median: وسيط
sold: بيع, مبيعات
produced: إنتاج, أنتج, أنتجت
turnout: نسبة المشاركة, نسبة الإقبال

[distinct]
killed, injured, missing, casualties, arrested, rescued, evacuated
destroyed, damaged
born, population, unemployment rate
GDP, inflation, revenue, profit
exported, imported
public debt, budget deficit
nominal, real
average, median
sold, produced

[places]
Egypt in Africa: مصر; adjective المصري, المصرية; people المصريين
Saudi Arabia in Middle East: السعودية; adjective السعودي; people السعوديين
Syria in Middle East: سوريا, سورية; adjective السوري; people السوريين
Lebanon in Middle East: لبنان; adjective اللبناني, اللبنانية
Jordan in Middle East: الأردن; adjective الأردني
Iraq in Middle East: العراق; adjective العراقي, العراقية
Yemen in Middle East: اليمن; adjective اليمني
Israel in Middle East: إسرائيل; adjective الإسرائيلي, الإسرائيلية
Iran in Middle East: إيران; adjective الإيراني, الإيرانية
United Arab Emirates in Middle East: الإمارات
Qatar in Middle East: قطر
Kuwait in Middle East: الكويت
Morocco in Africa: المغرب; adjective المغربي
Algeria in Africa: الجزائر; adjective الجزائري
Tunisia in Africa: تونس; adjective التونسي
Libya in Africa: ليبيا; adjective الليبي
Sudan in Africa: السودان; adjective السوداني
Turkey in Asia: تركيا; adjective التركي, التركية
Russia in Europe: روسيا; adjective الروسي, الروسية; people الروس
Ukraine in Europe: أوكرانيا; adjective الأوكراني, الأوكرانية
Germany in European Union: ألمانيا; adjective الألماني, الألمانية
France in European Union: فرنسا; adjective الفرنسي, الفرنسية
Italy in European Union: إيطاليا
Spain in European Union: إسبانيا
United Kingdom in Europe: بريطانيا, المملكة المتحدة; adjective البريطاني
United States in North America: الولايات المتحدة, أمريكا, أميركا; adjective الأمريكي, الأميركي, الأمريكية, الأميركية
China in Asia: الصين; adjective الصيني
Japan in Asia: اليابان
India in Asia: الهند
European Union in Europe: الاتحاد الأوروبي
Europe in world: أوروبا
Africa in world: أفريقيا
Asia in world: آسيا
NATO in world: حلف شمال الأطلسي, الناتو
world: العالم
Cairo in Egypt: القاهرة
Damascus in Syria: دمشق
Aleppo in Syria: حلب
Beirut in Lebanon: بيروت
Baghdad in Iraq: بغداد
Riyadh in Saudi Arabia: الرياض
Dubai in United Arab Emirates: دبي
Moscow in Russia: موسكو
Kyiv in Ukraine: كييف
Paris in France: باريس
London in United Kingdom: لندن
Washington in United States: واشنطن
Berlin in Germany: برلين
