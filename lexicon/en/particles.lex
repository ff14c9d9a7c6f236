# The small words that figures are put together with. They may stand in [function] too.
# "whole" stands between a whole and its part, both counted: 5人に1人.
# "counter" says no more of what is counted than its shape, "such" may stand between it and the noun before: 乗用車など3台.
# "than" names the comparatives behind the number, each after its bound: than more-than A B less-than C D: WORD
language en

[particles]
one: a, an
and: and, &
with-cents: with
or: or
of: of
per: per, for every, for each, out of every
in: in
out-of: out of, in every
every: every
to: to
from: from
minus: minus, negative, sub
mass: weigh, weighs, weighed, weighing, weight, weights, heavy, heavier, overweight, underweight, lose weight, lost weight, baby, newborn, birth weight, flour, beef, meat, butter, sugar, fish, payload, to drop, to shed, lb
plus: plus
below: below zero, below freezing
aged: aged, age, ages, the age of, at the age of, at age
old: old, olds, of age
years-old: yo, y.o., y/o, yrs old, year-old, year-olds, years old, year old, years of age
clock: am, pm, a.m., p.m., a.m, p.m, AM, PM, A.M., P.M., o'clock, hours GMT, noon, GMT, UTC, CET, EST, EDT, BST
point: point
divided: over, divided by
superlative: most, least, best, worst, -most
