language hi

[months]
जनवरी = 1
फ़रवरी, फरवरी = 2
मार्च = 3
अप्रैल = 4
मई = 5
जून = 6
जुलाई = 7
अगस्त = 8
सितंबर, सितम्बर = 9
अक्टूबर, अक्तूबर = 10
नवंबर, नवम्बर = 11
दिसंबर, दिसम्बर = 12

[weekdays]
सोमवार = 1
मंगलवार = 2
बुधवार = 3
गुरुवार, बृहस्पतिवार = 4
शुक्रवार = 5
शनिवार = 6
रविवार, इतवार = 7

[periods]
second per: प्रति सेकंड
minute per: प्रति मिनट
hour each: हर घंटे
hour per: प्रति घंटा, प्रति घंटे
hour span: घंटा, घंटे
day each: हर दिन, रोज़, रोज, प्रतिदिन, रोज़ाना, रोजाना
day per: प्रति दिन
day this: आज
day last: कल, बीते दिन
day span: दिन, दिनों
night last: बीती रात
week each: हर हफ़्ते, हर हफ्ते, हर सप्ताह
week per: प्रति सप्ताह
week this: इस हफ़्ते, इस हफ्ते, इस सप्ताह
week last: पिछले हफ़्ते, पिछले हफ्ते, पिछले सप्ताह
week next: अगले हफ़्ते, अगले हफ्ते, अगले सप्ताह
week span: हफ़्ता, हफ्ता, हफ़्ते, हफ्ते, सप्ताह
month each: हर महीने, प्रति माह, प्रतिमाह, मासिक
month per: प्रति महीना
month this: इस महीने, इस माह
month last: पिछले महीने, पिछले माह, बीते महीने
month next: अगले महीने, अगले माह
month span: महीना, महीने, माह
quarter this: इस तिमाही
quarter last: पिछली तिमाही
quarter span: तिमाही
quarter nth: पहली तिमाही = 1
quarter nth: दूसरी तिमाही = 2
quarter nth: तीसरी तिमाही = 3
quarter nth: चौथी तिमाही = 4
half nth: पहली छमाही = 1
half nth: दूसरी छमाही = 2
half span: छमाही
year each: हर साल, प्रति वर्ष, प्रतिवर्ष, सालाना, वार्षिक
year per: प्रति साल
year this: इस साल, इस वर्ष
year last: पिछले साल, पिछले वर्ष, बीते साल, गत वर्ष
year next: अगले साल, अगले वर्ष
year on: पिछले साल की तुलना में, पिछले वर्ष की तुलना में, सालाना आधार पर
year to-date: साल की शुरुआत से
year span: साल, वर्ष
fiscal-year span: वित्त वर्ष, वित्तीय वर्ष
school-year span: शैक्षणिक सत्र
decade span: दशक
century span: सदी, शताब्दी
season nth: वसंत = 1
season nth: गर्मी, ग्रीष्म = 2
season nth: शरद = 3
season nth: सर्दी, शीतकाल = 4
