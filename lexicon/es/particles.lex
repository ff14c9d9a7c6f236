# The small words that figures are put together with; see en/particles.lex.
language es

[particles]
and: y, e
or: o, u
of: de, del
per: por
out-of: de cada
every: cada
to: a
minus: menos
plus: más
below: bajo cero
aged: a la edad de, la edad de, edad de
years-old: años de edad
point: coma, punto
