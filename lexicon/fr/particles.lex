# The small words that figures are put together with; see en/particles.lex.
language fr

[particles]
and: et
or: ou
of: de, d', des, du
per: par
out-of: sur
to: à
minus: moins
plus: plus
below: sous zéro, en dessous de zéro, au-dessous de zéro
aged: âgé de, âgée de, âgés de, âgées de, à l'âge de, l'âge de, âge de
years-old: ans d'âge
point: virgule
