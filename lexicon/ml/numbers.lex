# മലയാളം. സംഖ്യാവാക്കുകൾ internal/spell/extra/ml.txt-ൽ ഉണ്ട്.
language ml

[scales]
ആയിരം = 3
ലക്ഷം = 5
കോടി = 7

[fractions]
അര, പകുതി = 1/2
കാൽ = 1/4
മുക്കാൽ = 3/4

[hedges]
about: ഏകദേശം, ഏതാണ്ട്
nearly: അടുത്ത്

[bounds]
at-least: കുറഞ്ഞത്, ചുരുങ്ങിയത്
at-most: പരമാവധി, കൂടിയത്

[particles]
or: അല്ലെങ്കിൽ
minus: മൈനസ്
