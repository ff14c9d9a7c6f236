language es

[months]
enero, ene. = 1
febrero, feb., febr. = 2
marzo, mar. = 3
abril, abr. = 4
mayo = 5
junio, jun. = 6
julio, jul. = 7
agosto, ago. = 8
septiembre, setiembre, sept., sep. = 9
octubre, oct. = 10
noviembre, nov. = 11
diciembre, dic. = 12

[weekdays]
lunes = 1
martes = 2
miércoles = 3
jueves = 4
viernes = 5
sábado, sábados = 6
domingo, domingos = 7

[periods]
second each: cada segundo
second per: por segundo, al segundo, /segundo
second this: este segundo, el presente segundo, el segundo en curso
second last: el segundo pasado, segundo pasado, el último segundo, último segundo, el segundo anterior, segundo anterior
second next: el próximo segundo, próximo segundo, el segundo que viene, el segundo siguiente, segundo que viene
second span: segundo, segundos
minute each: cada minuto
minute per: por minuto, al minuto, /minuto
minute this: este minuto, el presente minuto, el minuto en curso
minute last: el minuto pasado, minuto pasado, el último minuto, último minuto, el minuto anterior, minuto anterior
minute next: el próximo minuto, próximo minuto, el minuto que viene, el minuto siguiente, minuto que viene
minute span: minuto, minutos
hour each: cada hora
hour per: por hora, a la hora, /hora
hour this: esta hora, la presente hora, la hora en curso
hour last: la hora pasada, hora pasada, la última hora, última hora, la hora anterior, hora anterior
hour next: la próxima hora, próxima hora, la hora que viene, la hora siguiente, hora que viene
hour span: hora, horas
day each: cada día, diario, diaria, diarios, diarias, diariamente, al día, todos los días
day per: por día, al día, /día
day this: este día, el presente día, el día en curso
day last: el día pasado, día pasado, el último día, último día, el día anterior, día anterior
day next: el próximo día, próximo día, el día que viene, el día siguiente, día que viene
day span: día, días
night each: cada noche, todas las noches
night per: por noche, a la noche, /noche
night this: esta noche, la presente noche, la noche en curso
night last: la noche pasada, noche pasada, la última noche, última noche, la noche anterior, noche anterior
night next: la próxima noche, próxima noche, la noche que viene, la noche siguiente, noche que viene
night span: noche, noches
week each: cada semana, semanal, semanales, semanalmente, todas las semanas
week per: por semana, a la semana, /semana
week this: esta semana, la presente semana, la semana en curso
week last: la semana pasada, semana pasada, la última semana, última semana, la semana anterior, semana anterior
week next: la próxima semana, próxima semana, la semana que viene, la semana siguiente, semana que viene
week span: semana, semanas
weekend each: cada fin de semana
weekend per: por fin de semana, al fin de semana, /fin de semana
weekend this: este fin de semana, el presente fin de semana, el fin de semana en curso
weekend last: el fin de semana pasado, fin de semana pasado, el último fin de semana, último fin de semana, el fin de semana anterior, fin de semana anterior
weekend next: el próximo fin de semana, próximo fin de semana, el fin de semana que viene, el fin de semana siguiente, fin de semana que viene
weekend span: fin de semana, fines de semana
month each: cada mes, mensual, mensuales, mensualmente, al mes, todos los meses
month per: por mes, al mes, /mes
month this: este mes, el presente mes, el mes en curso
month last: el mes pasado, mes pasado, el último mes, último mes, el mes anterior, mes anterior
month next: el próximo mes, próximo mes, el mes que viene, el mes siguiente, mes que viene
month span: mes, meses
quarter each: cada trimestre, trimestral, trimestralmente
quarter per: por trimestre, al trimestre, /trimestre
quarter this: este trimestre, el presente trimestre, el trimestre en curso
quarter last: el trimestre pasado, trimestre pasado, el último trimestre, último trimestre, el trimestre anterior, trimestre anterior
quarter next: el próximo trimestre, próximo trimestre, el trimestre que viene, el trimestre siguiente, trimestre que viene
quarter span: trimestre, trimestres
half each: cada semestre, semestral
half per: por semestre, al semestre, /semestre
half this: este semestre, el presente semestre, el semestre en curso
half last: el semestre pasado, semestre pasado, el último semestre, último semestre, el semestre anterior, semestre anterior
half next: el próximo semestre, próximo semestre, el semestre que viene, el semestre siguiente, semestre que viene
half span: semestre, semestres
year each: cada año, anual, anuales, anualmente, al año, todos los años
year per: por año, al año, /año
year this: este año, el presente año, el año en curso
year last: el año pasado, año pasado, el último año, último año, el año anterior, año anterior
year next: el próximo año, próximo año, el año que viene, el año siguiente, año que viene
year span: año, años
decade each: cada década
decade per: por década, a la década, /década
decade this: esta década, la presente década, la década en curso
decade last: la década pasada, década pasada, la última década, última década, la década anterior, década anterior
decade next: la próxima década, próxima década, la década que viene, la década siguiente, década que viene
decade span: década, décadas
century each: cada siglo
century per: por siglo, al siglo, /siglo
century this: este siglo, el presente siglo, el siglo en curso
century last: el siglo pasado, siglo pasado, el último siglo, último siglo, el siglo anterior, siglo anterior
century next: el próximo siglo, próximo siglo, el siglo que viene, el siglo siguiente, siglo que viene
century span: siglo, siglos
day this: hoy, esta tarde, esta mañana, esta noche
day last: ayer, anoche, la víspera
day next: mañana
year on: interanual, interanuales, en términos interanuales, respecto al año anterior, frente al año anterior, en comparación con el año anterior, en tasa interanual
month on: intermensual, respecto al mes anterior, en tasa mensual
quarter on: intertrimestral, respecto al trimestre anterior
year to-date: en lo que va de año, en lo que va del año, desde enero, en lo que llevamos de año
fiscal-year span: ejercicio, ejercicio fiscal, año fiscal
school-year span: curso, curso escolar, año escolar
quarter nth: primer trimestre, 1T = 1
quarter nth: segundo trimestre, 2T = 2
quarter nth: tercer trimestre, 3T = 3
quarter nth: cuarto trimestre, 4T = 4
half nth: primer semestre = 1
half nth: segundo semestre = 2
season nth: primavera = 1
season nth: verano = 2
season nth: otoño = 3
season nth: invierno = 4
