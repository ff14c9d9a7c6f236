language hi

[changes]
up verb: बढ़ा, बढ़ी, बढ़े, बढ़कर, बढ़ गया, बढ़ गई, बढ़ गए, बढ़ी है, बढ़ा है, बढ़ाया, बढ़ाई, चढ़ा, चढ़कर, उछला, उछलकर, तेज़ हुआ, महँगा हुआ, महंगा हुआ, इज़ाफ़ा हुआ
up noun: वृद्धि, बढ़ोतरी, बढ़ोत्तरी, इज़ाफ़ा, इजाफा, उछाल, तेज़ी, तेजी
up adverb: अधिक, ज़्यादा, ऊपर
down verb: घटा, घटी, घटे, घटकर, घट गया, घट गई, गिरा, गिरी, गिरे, गिरकर, गिर गया, गिर गई, कम हुआ, कम हुई, कम हुए, कम होकर, घटाया, घटाई, लुढ़का, लुढ़ककर, टूटा, सस्ता हुआ
down noun: गिरावट, कमी, कटौती
down adverb: कम, नीचे
flat: स्थिर, अपरिवर्तित, जस का तस, कोई बदलाव नहीं
times: दोगुना, दोगुनी, दोगुने, दुगुना, दुगुनी, दुगुने, दोगुना हो गया, दोगुनी हो गई = 2
times: तिगुना, तिगुनी, तिगुने, तीन गुना, तीन गुनी = 3
times: चौगुना, चौगुनी, चौगुने, चार गुना, चार गुनी = 4
times: पाँच गुना, पांच गुना = 5
times: दस गुना = 10
times: आधा हो गया, आधी हो गई, आधे रह गए, आधा रह गया, आधी रह गई = 1/2
times unit: गुना, गुनी, गुने = 1
to: तक पहुँच, तक पहुंच, पहुँचा, पहुंचा, पहुँची, पहुंची, पहुँच गया, पहुंच गया, पहुँच गई, पहुंच गई, हो गया, हो गई, हो गए, रहा, रही, रहे, दर्ज की गई, दर्ज किया गया
from after: की तुलना में, के मुकाबले, के मुक़ाबले

[aggregations]
total: कुल, कुल मिलाकर, समस्त, योग
mean: औसत, औसतन, औसत रूप से
cumulative: अब तक, अभी तक, संचयी
increment: अतिरिक्त, नए, नये, नई, और भी, अन्य
rate: दर, प्रति व्यक्ति, अनुपात
instant: फ़िलहाल, फिलहाल, वर्तमान में, अभी

[modalities]
proposed: प्रस्तावित, प्रस्ताव, योजना है, योजना बना, लक्ष्य, चाहते हैं, चाहती है, चाहता है, सकता है, सकते हैं, सकती है, चाहिए, वादा
estimated: अनुमान, अनुमानित, अनुमान है, कथित, प्रारंभिक, अनुमान के अनुसार
forecast: उम्मीद, संभावना, होगा, होगी, होंगे, पूर्वानुमान, अनुमान है कि, अपेक्षित, की उम्मीद है
conditional: अगर, यदि, बशर्ते, की स्थिति में
withdrawn: सुधार, भूल सुधार, गलती से, पहले बताया गया था, वापस लिया, संशोधित

[polarity]
negative: घाटा, घाटे, नुकसान, नुक़सान, ऋण, कर्ज़, कर्ज, शून्य से नीचे
positive: मुनाफ़ा, मुनाफा, लाभ, अधिशेष

[rest]
stop: लेकिन, मगर, परंतु, किंतु, हालांकि, हालाँकि, क्योंकि, इसलिए, जबकि, जिनमें, जिसमें, जो, कि, ताकि, इनमें
filler: जैसे, उदाहरण, खासकर, यानी, नौसेना, सौर, नौकर, सौदा, सातारा, सत्तर के दशक, दसवीं कक्षा, दो टूक, एक साथ, एक बार, एक दूसरे, एक-दूसरे, चारों ओर, चार धाम, पंचायत, तीनों सेनाओं, लाखों-लाख, सौभाग्य, आठों पहर, दोपहर, तीन तलाक
hesitation: अ, हम्म

[function]
det: यह, वह, इस, उस, ये, वे, इन, उन, हर, सभी, सब, प्रत्येक, ऐसे, ऐसी, किसी, कोई
prep: में, पर, को, ने, से, तक, के लिए, के साथ, के बाद, से पहले, के दौरान, के बीच, द्वारा, के खिलाफ, के ख़िलाफ़, के बारे में, को लेकर, के तहत, के पास
prep of: का, की, के
conj: और, या, एवं, व, तथा, लेकिन, कि, बल्कि
aux: है, हैं, था, थी, थे, हो, हुआ, हुई, हुए, होना, गया, गई, गए, रहा, रही, रहे, चुका, चुके, चुकी, किया, की गई, किए, कर, करना, होने
rel: जो, जिस, जिसने, जिसे, जिनके, जिसका, जहाँ, जहां
adv: भी, ही, अब, तब, यहाँ, यहां, वहाँ, वहां, बहुत, फिर, अभी, पहले, बाद, केवल, सिर्फ़, सिर्फ, मात्र

[abbreviations]
डॉ, प्रो, श्री, रु, कि.मी, सं, पृ, एड, मो

[identifiers]
part: अनुच्छेद, धारा, पृष्ठ, अध्याय, संख्या, खंड, नंबर, कक्षा, क्रमांक
product: बोइंग, एयरबस, कोविड, कोविड-19, चंद्रयान, मिग, राफेल, अग्नि
route: राष्ट्रीय राजमार्ग, एनएच, वार्ड, सेक्टर, गेट, प्लेटफॉर्म, उड़ान संख्या
event: विश्व कप, जी, ओलंपिक
code: फ़ोन नंबर, पिन कोड, आईएसओ

[endings]
suffix: ियों, ियाँ, ियां = ी
suffix: ओं, एँ, एं, ों, ें =

[lemmas]
मौत: मारे गए, मारा गया, मारी गई, मृत्यु, मौत हुई, जान गई, जान चली गई, मर गए, मर गया, मर गई, मौत हो गई, जान गँवाई
घायल: ज़ख्मी, ज़ख़्मी, जख्मी, चोटिल, घायल हुए, घायल हो गए
गिरफ़्तार: गिरफ्तार, गिरफ़्तार किया, गिरफ्तार किया, गिरफ्तारी

[synonyms]
killed: मौत, मृतक, मृतकों, मौतें, मौतों, निधन, हत्या
injured: घायल, घायलों
missing: लापता, गुमशुदा
casualties: हताहत, हताहतों
arrested: गिरफ़्तार, हिरासत
destroyed: नष्ट, तबाह, ध्वस्त
damaged: क्षतिग्रस्त
rescued: बचाया, बचाए गए, बचाव
evacuated: निकाला गया, निकाले गए
born: जन्म, पैदा
population: जनसंख्या, आबादी
literacy rate: साक्षरता दर, साक्षरता
unemployment rate: बेरोज़गारी दर, बेरोजगारी दर
GDP: सकल घरेलू उत्पाद, जीडीपी
inflation: महँगाई, महंगाई, मुद्रास्फीति, महंगाई दर, महँगाई दर
interest rate: ब्याज दर, रेपो दर
revenue: राजस्व, आय
profit: मुनाफ़ा, मुनाफा, लाभ, शुद्ध लाभ
exported: निर्यात
imported: आयात
public debt: सार्वजनिक ऋण
budget deficit: राजकोषीय घाटा
wages: वेतन, मज़दूरी, मजदूरी
average: औसत
median: माध्यिका
sold: बिक्री, बिके, बेचे
produced: उत्पादन
turnout: मतदान, मतदान प्रतिशत
temperature: तापमान
rainfall: बारिश, वर्षा

[distinct]
killed, injured, missing, casualties, arrested, rescued, evacuated
destroyed, damaged
born, population, literacy rate, unemployment rate
GDP, inflation, revenue, profit
exported, imported
public debt, budget deficit
average, median
sold, produced

[places]
India in Asia: भारत, हिंदुस्तान; adjective भारतीय; people भारतीयों
Pakistan in Asia: पाकिस्तान; adjective पाकिस्तानी
China in Asia: चीन; adjective चीनी
Bangladesh in Asia: बांग्लादेश
Nepal in Asia: नेपाल
Sri Lanka in Asia: श्रीलंका
Japan in Asia: जापान
Russia in Europe: रूस; adjective रूसी
Ukraine in Europe: यूक्रेन; adjective यूक्रेनी
Germany in European Union: जर्मनी
France in European Union: फ्रांस, फ़्रांस
Italy in European Union: इटली
Spain in European Union: स्पेन
United Kingdom in Europe: ब्रिटेन; adjective ब्रिटिश
United States in North America: अमेरिका, अमरीका; adjective अमेरिकी
Australia in Oceania: ऑस्ट्रेलिया
Canada in North America: कनाडा
Israel in Middle East: इज़राइल, इसराइल
Iran in Middle East: ईरान
European Union in Europe: यूरोपीय संघ
Europe in world: यूरोप
Asia in world: एशिया
Africa in world: अफ्रीका, अफ़्रीका
world: दुनिया, विश्व
Delhi in India: दिल्ली, नई दिल्ली
Mumbai in India: मुंबई
Kolkata in India: कोलकाता
Chennai in India: चेन्नई
Bengaluru in India: बेंगलुरु
Hyderabad in India: हैदराबाद
Lucknow in India: लखनऊ
Patna in India: पटना
Jaipur in India: जयपुर
Uttar Pradesh in India: उत्तर प्रदेश, यूपी
Bihar in India: बिहार
Maharashtra in India: महाराष्ट्र
Rajasthan in India: राजस्थान
Madhya Pradesh in India: मध्य प्रदेश
Gujarat in India: गुजरात
Punjab in India: पंजाब
Kerala in India: केरल
Kashmir in India: कश्मीर
