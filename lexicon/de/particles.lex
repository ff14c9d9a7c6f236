# The small words that figures are put together with; see en/particles.lex.
language de

[particles]
and: und
or: oder
of: von, vom
per: pro, je
in: in
out-of: von jeweils
every: jede, jeden, jedem, jeder, jedes
to: bis
minus: minus
plus: plus
below: unter null, unter Null, unter dem Gefrierpunkt, Frost
aged: im Alter von, Alter, Alter von
old: alt, alte, alten, alter, altes
years-old: jährig, jährige, jährigen, jähriger, jähriges, jährigem, Jahre alt, Jahre alte, Jahre alten, Jahre alter, Lebensjahre
clock: Uhr
point: Komma
