# The words people edit. A file is read line by line; # starts a comment.
#
#   language en                   the language of the file (else that of its folder)
#   [section]                     what the lines below it are; the sections are explained in lexicon/section.go
#   class: phrase, phrase         a class and its words:            more-than: over, in excess of
#   class arg: phrase             with something more about it:     month each: monthly
#   phrase, phrase = value        words and their number:           dozen = 12   half = 1/2   several = 3..9
#   override …                    in a file of your own: replaces what the built-in lexicon says of these words
#
# A phrase in small letters matches any case. One with a capital letter, or in "quotation marks", matches only itself
# (May, US, "m"). A space in a phrase matches any run of spaces with one line break at most; ' is ’ too.
# How kinds, units and places are written stands on top of kinds.lex, units.lex and places.lex.
language en

[numbers]          # "a", "an" and how numbers are put together is the grammar's business
zero, nought, naught = 0
one = 1
two = 2
three = 3
four = 4
five = 5
six = 6
seven = 7
eight = 8
nine = 9
ten = 10
eleven = 11
twelve = 12
thirteen = 13
fourteen = 14
fifteen = 15
sixteen = 16
seventeen = 17
eighteen = 18
nineteen = 19
twenty = 20
thirty = 30
forty, fourty = 40
fifty = 50
sixty = 60
seventy = 70
eighty = 80
ninety = 90
hundred = 100

[ordinals]
suffix: st, nd, rd, th
first, 1st = 1
second, 2nd = 2
third, 3rd = 3
fourth = 4
fifth = 5
sixth = 6
seventh = 7
eighth = 8
ninth = 9
tenth = 10
eleventh = 11
twelfth = 12
thirteenth = 13
fourteenth = 14
fifteenth = 15
sixteenth = 16
seventeenth = 17
eighteenth = 18
nineteenth = 19
twentieth = 20
thirtieth = 30
fortieth = 40
fiftieth = 50
sixtieth = 60
seventieth = 70
eightieth = 80
ninetieth = 90
hundredth = 100
thousandth = 1000
millionth = 1000000

[scales]           # the power of ten
thousand, tn., thou = 3
k = 3
million, millions, mio, mn, mln, mil, mm = 6
"M" = 6
m = 6
billion, billions, bn, bln, bil = 9
"b", B = 9
trillion, trillions, tn, trn, tln = 12
"t", T = 12
quadrillion = 15
quintillion = 18
sextillion = 21
septillion = 24
octillion = 27
nonillion = 30
decillion = 33
lakh, lakhs, lac, lacs = 5
crore, crores, cr = 7

[collectives]
dozen, dozens, doz, doz., dz, dzs = 12
score = 20
gross = 144
pair, couple = 2
trio = 3
quartet = 4

[fractions]
half, halves = 1/2
third, thirds, one-third = 1/3
two-thirds = 2/3
quarter, quarters, one-quarter, fourth, fourths = 1/4
three-quarters, three-fourths = 3/4
fifth, fifths, one-fifth = 1/5
two-fifths = 2/5
three-fifths = 3/5
four-fifths = 4/5
sixth, sixths, one-sixth = 1/6
seventh, sevenths = 1/7
eighth, eighths = 1/8
ninth, ninths = 1/9
tenth, tenths, one-tenth = 1/10
nine-tenths = 9/10
twelfth, twelfths = 1/12
hundredth, hundredths = 1/100
thousandth, thousandths = 1/1000

[hedges]
exactly: exactly, precisely, exact, exactly the, a full, fully, no more and no less than
about: about, around, some, roughly, circa, ca., ca, c., approximately, approx, approx., an estimated, approximate
about: more or less, in the region of, in the neighborhood of, in the neighbourhood of, in the vicinity of, of the order of, on the order of
about: in the order of, something like, somewhere around, somewhere near, somewhere in the region of, ballpark, in the ballpark of
about: anywhere around, round about, roundabout, give or take, ~, ≈, ∼
nearly: nearly, almost, close to, approaching, not quite, near, nearing, next to, close on, well-nigh, virtually, practically
nearly: verging on, touching, coming up to, shy of, short of, little short of, as good as, pushing
just-under: just under, slightly less than, a little under, slightly under, a little less than, just below, slightly below, a little below
just-under: just short of, just shy of, a shade under, a touch under, marginally less than, marginally under, marginally below, a bit less than, a bit under
just-under: slightly fewer than, a little fewer than, just less than, just fewer than, a whisker under, a fraction under, a tad under
just-over: just over, slightly more than, a little over, slightly over, a little more than, just above, slightly above, a little above
just-over: just more than, a shade over, a touch over, marginally more than, marginally over, marginally above, a bit more than, a bit over
just-over: a fraction over, a tad over, just past, just upwards of, barely more than

[hedges-after]
about: or so, -odd, odd, or thereabouts, thereabouts, -ish, or more or less, give or take, more or less, approximately, roughly
exactly: exactly, precisely, on the dot, flat
nearly: or nearly so, or just less
just-under: or just under, or a little less, or slightly less
just-over: or just over, or a little more, or slightly more

[bounds]           # args: verb for the verbs that bind ("exceeded 40")
more-than: more than, over, above, exceeding, in excess of, greater than, north of, beyond, upward of, well over, well above
more-than: well in excess of, far more than, many more than, much more than, considerably more than, significantly more than, higher than, larger than
more-than: >, better than, any more than, older than, longer than, taller than, heavier than, bigger than, faster than, easily more than, far in excess of, far above
more-than verb: exceeded, exceeds, exceed, topped, tops, top, topping, surpassed, surpasses, surpass, surpassing, passed, passing
more-than verb: broke through, breached, crossed, crossing, outstripped, eclipsed, went past, went above, rose above, climbed above, rises above, rising above
at-least: at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, at the very least, at a minimum, upwards of, at minimum
at-least: a minimum, as little as, as few as, starting at, starting from, ≥, >=
at-least verb: reached or exceeded, totaled at least, totalled at least
less-than: less than, under, below, fewer than, beneath, lower than, smaller than, south of, well under, well below, far less than, far fewer than, much less than
less-than: considerably less than, significantly less than, <, short of the, younger than, shorter than, lighter than, within, inside
less-than verb: fell short of, falls short of, fall short of, falling short of, fell below, falls below, fall below, falling below, dropped below, dropping below
less-than verb: dipped below, slipped below, sank below, came in below, stayed below, remained below, undershot
at-most: at most, no more than, not more than, not over, a maximum of, maximum, at the most, at the very most, a maximum, not exceeding, capped at, limited to
at-most: no greater than, no higher than, no larger than, no longer than, no later than, not exceed, ≤, <=, at a maximum, a ceiling of
up-to: up to, as many as, as much as, as high as, as large as, anything up to, potentially as many as, perhaps as many as, possibly as many as, upto

at-least: more than or equal to, greater than or equal to, equal to or more than, equal to or greater than, higher or equal to, higher than or equal to
at-most: less than or equal to, fewer than or equal to, equal to or less than, equal to or fewer than, lower or equal to, lower than or equal to
at-least: higher or equal than, greater or equal to, greater or equal than, more or equal to, more or equal than, larger or equal to
at-least: equal or greater than, equal or more than, equal or higher than, larger than or equal to, not below, not under, not lower than
at-least: not smaller than
at-most: lower or equal than, less or equal to, less or equal than, smaller or equal to, equal or less than, equal or lower than
at-most: smaller than or equal to, not above, not greater than, not higher than, not larger than

[bounds-after]
at-least: or more, and over, and above, and more, and up, plus, at least, at the very least, at a minimum, or over, or above, or older, and older, or higher, or greater, or longer, minimum, upwards, and upwards, or better, +
more-than: and counting
at-most: or less, or fewer, at most, at the most, at the very most, tops, or under, and under, or below, or lower, or younger, and younger, maximum, max, or shorter, or smaller, and below

[ranges]
open: between, from, anywhere from, anywhere between, somewhere between, ranging from, ranged from, range from, ranges from, in the range of, varying from, varying between, varied from, a range of
middle: to, and, or, –, —, -, −, through, to as many as, to as much as, "..", to about, to around, to nearly
middle until: till, until, up to, up until
since: since, ever since
by: by, by the end of, by end of, by late, by mid, by early, so far in
start: at the start of, at the beginning of, the start of, the beginning of, start of, beginning of
end: at the end of, the end of, end of, at the close of

[vague]            # class, words = lowest..highest; open where nothing stands; class fraction: a share of the whole; class several: may be said of more
a couple, a couple of, couple of = 2..2
a few, few, a handful, a handful of, handful of, handful, quite a few, a small number of = 3..9
several: several, a number of, various = 3..9
dozens, dozens of, many dozens of, several dozen = 20..
tens, tens of = 20..
scores, scores of = 40..
hundreds, hundreds of, several hundred, a few hundred, many hundreds of, hundreds and hundreds of = 200..
thousands, thousands of, several thousand, a few thousand, many thousands of, thousands upon thousands of = 2000..
tens of thousands, tens of thousands of, several tens of thousands of = 20000..
hundreds of thousands, hundreds of thousands of, several hundred thousand, a few hundred thousand = 200000..
millions, millions of, several million, a few million, many millions of = 2000000..
tens of millions, tens of millions of = 20000000..
hundreds of millions, hundreds of millions of, several hundred million = 200000000..
billions, billions of, several billion, a few billion = 2000000000..
tens of billions, tens of billions of = 20000000000..
hundreds of billions, hundreds of billions of = 200000000000..
trillions, trillions of = 2000000000000..
many, numerous, countless, a great many, a large number of, large numbers of, a lot of, lots of, plenty of, a host of, innumerable, myriad = 3..
# "most" leaves the half itself out, and takes in the whole: the policy knows.
fraction: most, most of, a majority of, the majority of, majority of, a majority, the majority = 1/2..1
fraction: the vast majority of, the vast majority, a vast majority of, the overwhelming majority of, the overwhelming majority, the great majority of, an overwhelming majority of, nearly all, almost all = 3/4..1
fraction: a minority of, a minority, the minority of = 0..1/2
fraction: a plurality of, a plurality = 0..1
