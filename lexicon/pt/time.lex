language pt

[months]
janeiro, jan. = 1
fevereiro, fev. = 2
março, mar. = 3
abril, abr. = 4
maio, mai. = 5
junho, jun. = 6
julho, jul. = 7
agosto, ago. = 8
setembro, set. = 9
outubro, out. = 10
novembro, nov. = 11
dezembro, dez. = 12

[weekdays]
segunda-feira, segundas-feiras, segunda feira = 1
terça-feira, terças-feiras, terça = 2
quarta-feira, quartas-feiras = 3
quinta-feira, quintas-feiras = 4
sexta-feira, sextas-feiras = 5
sábado, sábados = 6
domingo, domingos = 7

[periods]
second each: cada segundo, a cada segundo
second per: por segundo, ao segundo
second span: segundos
minute each: cada minuto, a cada minuto
minute per: por minuto, ao minuto
minute span: minuto, minutos
hour each: cada hora, a cada hora, de hora em hora
hour per: por hora, à hora
hour last: na última hora, há uma hora
hour span: hora, horas
day each: cada dia, todos os dias, a cada dia, diariamente, diário, diária, diários, diárias, todo dia, todo o dia
day per: por dia, ao dia, num dia, em um dia
day this: hoje, neste dia, esta manhã, nesta manhã, esta tarde
day last: ontem, no dia anterior, na véspera, anteontem, nas últimas 24 horas
day next: amanhã, no dia seguinte
day span: dia, dias
night each: cada noite, todas as noites
night per: por noite
night this: esta noite, nesta noite
night last: na noite passada, na noite anterior, ontem à noite
night next: na noite seguinte
night span: noite, noites
week each: cada semana, todas as semanas, semanalmente, semanal, semanais, toda semana
week per: por semana, à semana
week this: esta semana, nesta semana, desta semana
week last: na semana passada, semana passada, da semana passada, na semana anterior, da semana anterior, há uma semana, na última semana
week next: na próxima semana, na semana que vem, próxima semana, na semana seguinte
week span: semana, semanas
weekend each: todo fim de semana, todos os fins de semana
weekend this: neste fim de semana, este fim de semana
weekend last: no fim de semana passado, no último fim de semana
weekend next: no próximo fim de semana
weekend span: fim de semana, fins de semana
month each: cada mês, todos os meses, mensalmente, mensal, mensais, todo mês, a cada mês
month per: por mês, ao mês
month this: este mês, neste mês, deste mês, no mês corrente
month last: no mês passado, mês passado, do mês passado, no mês anterior, do mês anterior, há um mês, no último mês, um mês antes
month next: no próximo mês, no mês que vem, no mês seguinte, próximo mês
month span: mês, meses
quarter each: cada trimestre, trimestralmente, trimestral, trimestrais
quarter per: por trimestre, ao trimestre
quarter this: este trimestre, neste trimestre
quarter last: no trimestre passado, no trimestre anterior, do trimestre anterior, no último trimestre
quarter next: no próximo trimestre, no trimestre seguinte
quarter span: trimestre, trimestres
half each: cada semestre, semestral, semestrais, semestralmente
half per: por semestre
half this: este semestre, neste semestre
half last: no semestre passado, no semestre anterior, há seis meses
half next: no próximo semestre
half span: semestre, semestres
year each: cada ano, todos os anos, anualmente, anual, anuais, todo ano, a cada ano
year per: por ano, ao ano, num ano, em um ano
year this: este ano, neste ano, deste ano, no ano corrente
year last: no ano passado, ano passado, do ano passado, no ano anterior, do ano anterior, há um ano, um ano antes, no último ano
year next: no próximo ano, no ano que vem, no ano seguinte, próximo ano, do próximo ano
year span: ano, anos
year on: em relação ao ano anterior, em relação ao ano passado, em termos homólogos, em comparação com o ano anterior, na comparação anual, face ao ano anterior, ante o ano anterior, em termos anuais, homólogo, homóloga, na variação homóloga, sobre o ano anterior
month on: em relação ao mês anterior, na comparação mensal, em cadeia, face ao mês anterior, ante o mês anterior
quarter on: em relação ao trimestre anterior, na comparação trimestral, face ao trimestre anterior, ante o trimestre anterior
year to-date: desde o início do ano, desde janeiro, no acumulado do ano, no ano até agora
decade each: cada década
decade per: por década
decade this: esta década, nesta década
decade last: na década passada, na última década, da década passada, na década anterior
decade next: na próxima década
decade span: década, décadas
century this: este século, neste século
century last: no século passado, do século passado
century span: século, séculos
fiscal-year span: exercício fiscal, ano fiscal, exercício financeiro
school-year span: ano letivo, ano lectivo, ano escolar
quarter nth: primeiro trimestre, 1º trimestre = 1
quarter nth: segundo trimestre, 2º trimestre = 2
quarter nth: terceiro trimestre, 3º trimestre = 3
quarter nth: quarto trimestre, 4º trimestre = 4
half nth: primeiro semestre, 1º semestre, primeira metade do ano = 1
half nth: segundo semestre, 2º semestre, segunda metade do ano = 2
season nth: primavera = 1
season nth: verão = 2
season nth: outono = 3
season nth: inverno = 4
