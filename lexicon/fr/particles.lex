# The small words that figures are put together with; see en/particles.lex.
language fr

[particles]
and: et
with-cents: avec
or: ou
of: de, d', des, du
per: par
out-of: sur
to: à
minus: moins, négatif, négative, négatifs, négatives
bullion: or, l'or, argent métal, platine, palladium, métal précieux, métaux précieux, métal jaune
mass: peser, pèse, pèsent, pesait, pesaient, pesé, poids, lourd, lourde, lourds, lourdes, maigrir, maigri, grossir, bébé, bébés, nouveau-né, viande, farine, sucre, beurre, poisson, kilos en trop, perdre du poids, perdu du poids
plus: plus
below: sous zéro, en dessous de zéro, au-dessous de zéro
weather: nuit, nuits, gel, gelée, gelées, givre, neige, météo, météorologie, météorologique, météorologues, station météo, Météo-France, Météo France, station, canicule, caniculaire, vague de chaleur, vague de froid, thermomètre, thermomètres, hiver, hivers, été caniculaire, automne, printemps, à l'ombre, pluie, averses, prévisions météo, réchauffement climatique, réchauffement
weather warmth: température, températures, chaleur, froid, maximales, minimales, mercure
aged: âgé de, âgée de, âgés de, âgées de, à l'âge de, l'âge de, âge de
years-old: ans d'âge
point: virgule, point
divided: divisé par
