language fr

[months]
janvier, janv. = 1
février, févr., fév. = 2
mars = 3
avril, avr. = 4
mai = 5
juin = 6
juillet, juil. = 7
août, aout = 8
septembre, sept. = 9
octobre, oct. = 10
novembre, nov. = 11
décembre, déc. = 12

[weekdays]
lundi, lundis = 1
mardi, mardis = 2
mercredi, mercredis = 3
jeudi, jeudis = 4
vendredi, vendredis = 5
samedi, samedis = 6
dimanche, dimanches = 7

[periods]
second each: chaque seconde
second per: par seconde, la seconde, /seconde
second this: cette seconde, la seconde en cours
second last: la seconde dernière, seconde dernière, la seconde précédente, la seconde passée
second next: la seconde prochaine, seconde prochaine, la seconde à venir
second span: seconde, secondes
minute each: chaque minute
minute per: par minute, la minute, /minute
minute this: cette minute, la minute en cours
minute last: la minute dernière, minute dernière, la minute précédente, la minute passée
minute next: la minute prochaine, minute prochaine, la minute à venir
minute span: minute, minutes
hour each: chaque heure
hour per: par heure, l'heure, /heure, à l'heure
hour this: cette heure, l'heure en cours
hour last: l'heure dernière, heure dernière, l'heure précédente, l'heure passée
hour next: l'heure prochaine, heure prochaine, l'heure à venir
hour span: heure, heures
day each: chaque jour, quotidiennement, quotidien, quotidienne, journalier, tous les jours
day per: par jour, le jour, /jour
day this: ce jour, le jour en cours
day last: le jour dernier, jour dernier, le jour précédent, le jour passé
day next: le jour prochain, jour prochain, le jour à venir
day span: jour, jours, journée, journées
night each: chaque nuit, toutes les nuits
night per: par nuit, la nuit, /nuit
night this: cette nuit, la nuit en cours
night last: la nuit dernière, nuit dernière, la nuit précédente, la nuit passée
night next: la nuit prochaine, nuit prochaine, la nuit à venir
night span: nuit, nuits
week each: chaque semaine, hebdomadaire, toutes les semaines, hebdomadaires
week per: par semaine, la semaine, /semaine
week this: cette semaine, la semaine en cours
week last: la semaine dernière, semaine dernière, la semaine précédente, la semaine passée
week next: la semaine prochaine, semaine prochaine, la semaine à venir
week span: semaine, semaines
weekend each: chaque week-end
weekend per: par week-end, le week-end, /week-end
weekend this: ce week-end, le week-end en cours
weekend last: le week-end dernier, week-end dernier, le week-end précédent, le week-end passé
weekend next: le week-end prochain, week-end prochain, le week-end à venir
weekend span: week-end, week-ends
month each: chaque mois, mensuellement, mensuel, mensuelle, mensuels, mensuelles, tous les mois
month per: par mois, le mois, /mois
month this: ce mois, le mois en cours
month last: le mois dernier, mois dernier, le mois précédent, le mois passé
month next: le mois prochain, mois prochain, le mois à venir
month span: mois
quarter each: chaque trimestre, trimestriel, trimestrielle
quarter per: par trimestre, le trimestre, /trimestre
quarter this: ce trimestre, le trimestre en cours
quarter last: le trimestre dernier, trimestre dernier, le trimestre précédent, le trimestre passé
quarter next: le trimestre prochain, trimestre prochain, le trimestre à venir
quarter span: trimestre, trimestres
half each: chaque semestre, semestriel
half per: par semestre, le semestre, /semestre
half this: ce semestre, le semestre en cours
half last: le semestre dernier, semestre dernier, le semestre précédent, le semestre passé
half next: le semestre prochain, semestre prochain, le semestre à venir
half span: semestre, semestres
year each: chaque an, annuellement, annuel, annuelle, annuels, annuelles, tous les ans, chaque année
year per: par an, l'an, /an, par année, à l'année
year this: cette année, l'année en cours, cette année-là
year last: l'année dernière, année dernière, l'année précédente, l'année passée, l'an dernier, l'an passé, il y a un an
year next: l'année prochaine, année prochaine, l'année à venir, l'an prochain
year span: an, ans, année, années
decade each: chaque décennie
decade per: par décennie, la décennie, /décennie
decade this: cette décennie, la décennie en cours
decade last: la décennie dernière, décennie dernière, la décennie précédente, la décennie passée
decade next: la décennie prochaine, décennie prochaine, la décennie à venir
decade span: décennie, décennies
century each: chaque siècle
century per: par siècle, le siècle, /siècle
century this: ce siècle, le siècle en cours
century last: le siècle dernier, siècle dernier, le siècle précédent, le siècle passé
century next: le siècle prochain, siècle prochain, le siècle à venir
century span: siècle, siècles
day this: aujourd'hui, ce soir, ce matin
day last: hier, la veille, hier soir
day next: demain
year on: sur un an, en glissement annuel, par rapport à l'an dernier, par rapport à l'année précédente
month on: sur un mois, par rapport au mois précédent
quarter on: par rapport au trimestre précédent, sur un trimestre
year to-date: depuis le début de l'année, depuis janvier
fiscal-year span: exercice, exercice fiscal, année fiscale
school-year span: année scolaire
quarter nth: premier trimestre, 1er trimestre, T1 = 1
quarter nth: deuxième trimestre, 2e trimestre, T2 = 2
quarter nth: troisième trimestre, 3e trimestre, T3 = 3
quarter nth: quatrième trimestre, 4e trimestre, T4 = 4
half nth: premier semestre, 1er semestre = 1
half nth: second semestre, deuxième semestre, 2e semestre = 2
season nth: printemps = 1
season nth: été = 2
season nth: automne = 3
season nth: hiver = 4
