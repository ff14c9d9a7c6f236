# The small words that figures are put together with; see en/particles.lex.
language de

[particles]
and: und
with-cents: mit
or: oder
of: von, vom
per: pro, je
in: in
out-of: von jeweils
every: jede, jeden, jedem, jeder, jedes
to: bis
minus: minus, negativ
bullion: Gold, Goldes, Goldpreis, Silber, Silbers, Silberpreis, Platin, Palladium, Feingold, Edelmetall, Edelmetalle, Feinunze
mass: wiegen, wiegt, wog, wogen, gewogen, Gewicht, schwer, schwere, schwerer, schwerem, schweren, schweres, abnehmen, abgenommen, zugenommen, abzunehmen, Baby, Babys, Neugeborenes, Fleisch, Mehl, Zucker, Butter, Kaffee, Fisch, Geburtsgewicht, Übergewicht
plus: plus
below: unter null, unter Null, unter dem Gefrierpunkt
below frost: Frost
weather: Nacht, Nächte, Nächten, nachts, Fröste, Nachtfrost, Bodenfrost, Schnee, Schneefall, Wetter, Wetterdienst, Wetterstation, Wetterwarte, Wettervorhersage, Hitze, Hitzewelle, Hitzewellen, Hitzerekord, Kälte, Kältewelle, Kälterekord, Winter, Sommer, Frühling, Herbst, Meteorologen, Meteorologe, Meteorologin, Thermometer, im Schatten, sonnig, wolkig, bewölkt, Regen, Erderwärmung, Klimawandel, Quecksilber, Höchstwerte, Tiefstwerte, Tageshöchstwerte
weather warmth: Temperatur, Temperaturen, Lufttemperatur, Wassertemperatur, Höchsttemperatur, Höchsttemperaturen, Tiefsttemperatur, Durchschnittstemperatur, kalt, warm, heiß
aged: im Alter von, Alter, Alter von
old: alt, alte, alten, alter, altes
years-old: jährig, jährige, jährigen, jähriger, jähriges, jährigem, Jahre alt, Jahre alte, Jahre alten, Jahre alter, Lebensjahre
clock: Uhr
point: Komma
divided: durch, geteilt durch, dividiert durch
