language is

[units]
percent: prósent, prósenti, prósenta, prósentum, prósentur, prós., af hundraði
percentage-point: prósentustig, prósentustigum, prósentustigi, prósentustiga
basis-point: punktar, punktur, punkta, punktum
point: stig, stigum, stiga
kilometer: kílómetri, kílómetrar, kílómetra, kílómetrum
meter: metri, metrar, metra, metrum
centimeter: sentimetri, sentimetrar, sentimetra, sentimetrum
millimeter: millimetri, millimetrar, millimetra, millimetrum
mile: míla, mílur, mílum, mílna
square-kilometer: ferkílómetri, ferkílómetrar, ferkílómetra, ferkílómetrum
square-meter: fermetri, fermetrar, fermetra, fermetrum
hectare: hektari, hektarar, hektara, hekturum
cubic-meter: rúmmetri, rúmmetrar, rúmmetra, rúmmetrum
liter: lítri, lítrar, lítra, lítrum
milliliter: millilítri, millilítrar, millilítra
gram: gramm, grömm, gramma, grömmum
kilogram: kíló, kílógramm, kílógrömm, kílóum, kílóa, kg
tonne: tonn, tonna, tonnum
celsius: gráður á Celsíus, stiga hiti, stiga hita, gráður celsíus
degree: gráða, gráður, gráðum, gráðu
second: sekúnda, sekúndur, sekúndum, sekúndna
minute: mínúta, mínútur, mínútum, mínútna
hour: klukkustund, klukkustundir, klukkustundum, klukkustunda, klukkutími, klukkutímar, klukkutíma, klst.
day: dagur, dagar, daga, dögum, sólarhringur, sólarhringar, sólarhringa, sólarhring
week: vika, vikur, vikum, vikna, viku
month: mánuður, mánuðir, mánuði, mánuðum, mánaða
quarter: ársfjórðungur, ársfjórðungar, ársfjórðungi
year: ár, ári, árum
decade: áratugur, áratugir, áratugi, áratugum
century: öld, aldir, öldum, alda
kilowatt-hour: kílóvattstund, kílóvattstundir, kílóvattstunda
megawatt-hour: megavattstund, megavattstundir

[currencies]
kr ISK: kr, kr., króna, krónur, krónum
ISK: íslenskar krónur, íslenskra króna, íslenskum krónum
DKK: danskar krónur, danskra króna
NOK: norskar krónur, norskra króna
SEK: sænskar krónur, sænskra króna
EUR: evra, evrur, evrum, evru, evrna
$ USD: dollari, dollarar, dollara, dollurum, dalur, dalir, dali, dölum, dala
USD: Bandaríkjadalur, Bandaríkjadalir, Bandaríkjadala, Bandaríkjadali, bandaríkjadala, bandaríkjadalir
cent USD/100: sent, senta
GBP: pund, punda, pundum, sterlingspund, sterlingspunda
CHF: svissneskir frankar, franki, frankar, franka
JPY: jen, jena
CNY: júan, júana
PLN: slot, slota
RUB: rúbla, rúblur, rúblum
