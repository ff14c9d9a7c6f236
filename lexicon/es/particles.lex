# The small words that figures are put together with; see en/particles.lex.
language es

[particles]
and: y, e
with-cents: con
or: o, u
of: de, del
per: por
out-of: de cada
every: cada
to: a
minus: menos
bullion: oro, plata, platino, paladio, metal precioso, metales preciosos
mass: pesar, pesa, pesan, pesaba, pesaban, pesó, peso, pesado, pesada, pesados, pesadas, adelgazar, adelgazó, engordar, bebé, bebés, recién nacido, carne, harina, azúcar, mantequilla, pescado, café, bajar de peso, bajó de peso, perder peso, perdió peso, para bajar, toneladas métricas
plus: más
below: bajo cero
weather: noche, noches, madrugada, helada, heladas, escarcha, nieve, nevada, nevadas, meteorología, meteorológico, meteorológica, meteorólogo, meteorólogos, observatorio, estación meteorológica, ola de calor, ola de frío, oleada de calor, termómetro, termómetros, invierno, verano, otoño, primavera, a la sombra, lluvia, lluvias, pronóstico, AEMET, Aemet, canícula, calentamiento global
weather warmth: temperatura, temperaturas, calor, frío, máxima, máximas, mínima, mínimas, mercurio
aged: a la edad de, la edad de, edad de
years-old: años de edad
point: coma, punto
divided: sobre, dividido por, dividido entre
