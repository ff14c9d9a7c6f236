# Deutsch. Zusammengesetzte Zahlen (zweiundvierzig) setzt die Grammatik zusammen.
language de

[numbers]
null = 0
ein, eins, eine, einen, einem, einer, eines = 1
zwei, zwo, zweier, zweien = 2
drei, dreier, dreien = 3
vier, vieren = 4
fünf = 5
sechs = 6
sieben = 7
acht = 8
neun = 9
zehn = 10
elf = 11
zwölf = 12
dreizehn = 13
vierzehn = 14
fünfzehn = 15
sechzehn = 16
siebzehn = 17
achtzehn = 18
neunzehn = 19
zwanzig = 20
dreißig, dreissig = 30
vierzig = 40
fünfzig = 50
sechzig = 60
siebzig = 70
achtzig = 80
neunzig = 90
hundert = 100
tausend = 1000
anderthalb, eineinhalb, einundeinhalb, einundhalb = 3/2
zweieinhalb = 5/2
dreieinhalb = 7/2
viereinhalb = 9/2
fünfeinhalb = 11/2
sechseinhalb = 13/2
siebeneinhalb = 15/2
achteinhalb = 17/2
neuneinhalb = 19/2
zehneinhalb = 21/2

[ordinals]
suffix: ., te, ter, ten, tes, tem
erste, erster, ersten, erstes, erstem = 1
zweite, zweiter, zweiten, zweites, zweitem = 2
dritte, dritter, dritten, drittes, drittem = 3
vierte, vierter, vierten, viertes, viertem = 4
fünfte, fünfter, fünften, fünftes, fünftem = 5
sechste, sechster, sechsten, sechstes, sechstem = 6
siebte, siebter, siebten, siebtes, siebtem, siebente, siebenten = 7
achte, achter, achten, achtes, achtem = 8
neunte, neunter, neunten, neuntes, neuntem = 9
zehnte, zehnter, zehnten, zehntes, zehntem = 10
elfte, elfter, elften, elftes, elftem = 11
zwölfte, zwölfter, zwölften, zwölftes, zwölftem = 12
zwanzigste, zwanzigster, zwanzigsten, zwanzigstes = 20
dreißigste, dreißigster, dreißigsten = 30
vierzigste, vierzigster, vierzigsten = 40
fünfzigste, fünfzigster, fünfzigsten = 50
sechzigste, sechzigster, sechzigsten = 60
siebzigste, siebzigster, siebzigsten = 70
achtzigste, achtzigster, achtzigsten = 80
neunzigste, neunzigster, neunzigsten = 90
hundertste, hundertster, hundertsten = 100

[scales]
tausend, Tsd., Tsd, tsd. = 3
Million, Millionen, Mio, Mio., Mill., mio., millionen, million = 6
Milliarde, Milliarden, Mrd, Mrd., Md., mrd., milliarde, milliarden = 9
Billion, Billionen, Bio., Bill., billion, billionen = 12
Billiarde, Billiarden = 15
Trillion, Trillionen = 18
k = 3
"M" = 6

[collectives]      # und ungefähr: DESIGN, "Collectives"
dutzend, Dutzende = 12
Schock = 60
Paar = 2
Duo = 2
Trio = 3

[fractions]
halb, halbe, halben, halber, halbes, Hälfte, halbem = 1/2
Drittel, Dritteln, drittel = 1/3
zwei Drittel, Zweidrittel = 2/3
Viertel, Vierteln, viertel = 1/4
drei Viertel, Dreiviertel, dreiviertel = 3/4
Fünftel, Fünfteln = 1/5
Sechstel, Sechsteln = 1/6
Siebtel, Siebteln = 1/7
Achtel, Achteln = 1/8
Neuntel, Neunteln = 1/9
Zehntel, Zehnteln = 1/10
Zwölftel = 1/12
Hundertstel = 1/100
Tausendstel = 1/1000

[hedges]
exactly: genau, exakt, präzise, punktgenau, haargenau
about: rund, etwa, ungefähr, circa, zirka, ca., ca, um die, in etwa, annähernd gleich, schätzungsweise, grob, in der Größenordnung von, um, gegen, geschätzt, geschätzte, geschätzten, überschlägig, so um die, plus minus, um rund
nearly: fast, beinahe, nahezu, annähernd, bald, kaum weniger als, nicht ganz, an die
just-under: knapp, knappe, knappen, knapper, etwas weniger als, etwas unter, kurz vor, geringfügig weniger als, leicht unter
just-over: gut, gute, guten, reichlich, etwas mehr als, etwas über, geringfügig mehr als, leicht über, kurz nach

[hedges-after]
about: oder so, in etwa, ungefähr, etwa, plus minus
exactly: genau

[bounds]
more-than: mehr als, über, von mehr als, größer als, höher als, oberhalb, jenseits der, jenseits von, weit über, deutlich mehr als, deutlich über, wesentlich mehr als, weit mehr als, älter als, länger als, >
more-than verb: überstieg, übersteigt, übersteigen, überstiegen, übertraf, übertrifft, übertroffen, übertreffen, überschritt, überschritten, überschreitet, überschreiten, knackte, knackt
at-least: mindestens, wenigstens, zumindest, nicht weniger als, minimal, ein Minimum von, ab, mind., ≥, allermindestens, keine geringere als
at-least verb: erreichte oder überstieg
less-than: weniger als, unter, unterhalb, geringer als, kleiner als, niedriger als, deutlich weniger als, deutlich unter, weit unter, jünger als, kürzer als, <
less-than verb: unterschritt, unterschreitet, unterschritten, unterschreiten, unterbot, verfehlte, blieb unter, blieben unter, lag unter, fiel unter, sank unter
at-most: höchstens, maximal, nicht mehr als, allenfalls, max., ein Maximum von, allerhöchstens, ≤, nicht über, längstens
up-to: bis zu, bis zu etwa, bis zu rund
more-than: schwerer als, teurer als
less-than: leichter als, tiefer als
at-least: größer oder gleich, größer als oder gleich, größer gleich, höher oder gleich, höher als oder gleich, höher gleich, mehr oder gleich
at-least: mehr als oder gleich, mehr gleich, gleich oder größer als, gleich oder mehr als, nicht kleiner als, nicht niedriger als, nicht unter
at-most: kleiner oder gleich, kleiner als oder gleich, kleiner gleich, niedriger oder gleich, niedriger als oder gleich, niedriger gleich
at-most: weniger oder gleich, weniger als oder gleich, weniger gleich, geringer oder gleich, geringer als oder gleich, geringer gleich
at-most: gleich oder kleiner als, gleich oder weniger als, nicht größer als, nicht höher als

[bounds-after]
at-least: oder mehr, und mehr, aufwärts, und darüber, und älter, oder älter, mindestens
at-most: oder weniger, und weniger, maximal, höchstens, und jünger, oder jünger
at-least: oder darüber, oder größer, oder höher
at-most: oder darunter, oder kleiner, oder niedriger, abwärts

[ranges]
open: zwischen, von
middle: bis, und, –, —, -, −, bis zu, bis hin zu, oder
join: aber, jedoch, sowie, doch

[vague]
ein paar, paar, einige wenige, eine Handvoll, eine Hand voll, wenige, ein paar wenige = 3..9
einige, mehrere, etliche, mehreren, einigen, einiger, mehrerer, etlichen, verschiedene = 3..9
Dutzende, dutzende, Dutzenden, dutzenden, Dutzender = 20..
Hunderte, hunderte, Hunderten, hunderten, Hunderter, mehrere hundert, mehrere Hundert, einige hundert, einige Hundert = 200..
Tausende, tausende, Tausenden, tausenden, Tausender, mehrere tausend, mehrere Tausend, einige tausend, einige Tausend, Abertausende = 2000..
Zehntausende, Zehntausenden, zehntausende, zehntausenden = 20000..
Hunderttausende, Hunderttausenden, hunderttausende, hunderttausenden = 200000..
Millionen von, mehrere Millionen, einige Millionen, zig Millionen = 2000000..
Milliarden von, mehrere Milliarden, einige Milliarden = 2000000000..
viele, vielen, zahlreiche, zahlreichen, unzählige, unzähligen, zig, eine Vielzahl von, eine Reihe von, jede Menge = 3..
fraction: die meisten, der meisten, den meisten, die Mehrheit, eine Mehrheit, Mehrheit, der Großteil, ein Großteil, Großteil, überwiegend = 1/2..1
fraction: die überwältigende Mehrheit, die große Mehrheit, der überwiegende Teil, fast alle = 3/4..1
fraction: eine Minderheit, die Minderheit = 0..1/2
