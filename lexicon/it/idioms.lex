# Locuzioni in cui una parola di numero non lo è. adverb: dicono come o quando; noun: indicano o descrivono una cosa.
language it

[idioms]
adverb: a prima vista, in primo luogo, in secondo luogo, in terzo luogo, in primo piano, in secondo piano, prima di tutto, innanzitutto, prima o poi, prima di, prima che, prima del, prima dell', prima della, prima dei, prima degli, prima delle, prima ancora, di prima mano, di seconda mano, per prima cosa, a seconda di, a seconda del, a seconda della, a seconda dell', a seconda dei, a seconda degli, a seconda delle, a seconda che, secondo me, secondo lui, secondo lei, secondo noi, secondo loro, secondo cui, secondo il quale, secondo la quale, secondo i quali, secondo quanto, uno a uno, una a una, uno per uno, una per una, uno dopo l'altro, una dopo l'altra, l'un l'altro, gli uni gli altri
noun: primo ministro, prima ministra, primi ministri, prima donna, prime donne, primo cittadino, prima cittadina, pronto soccorso, materia prima, materie prime, numero primo, numeri primi, seconda natura, terzo mondo, terza età, terza persona, sesto senso, settimo cielo, settima arte, quarto potere
