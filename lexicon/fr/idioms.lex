# Locutions où un mot de nombre n'en est pas un. adverb : elles disent comment ou quand ; noun : elles désignent ou décrivent une chose.
language fr

[idioms]
adverb: au premier abord, de prime abord, à première vue, en premier lieu, en second lieu, en deuxième lieu, en troisième lieu, en premier ressort, au premier chef, de première main, de seconde main, du premier coup, au premier plan, au second plan, en premier, premièrement, deuxièmement, troisièmement, un à un, une à une, un par un, une par une, l'un l'autre, les uns les autres, l'un et l'autre
noun: premier ministre, première ministre, premiers ministres, premières ministres, premier-ministre, premiers secours, première dame, premières dames, premier venu, matière première, matières premières, nombre premier, nombres premiers, second degré, seconde nature, seconde main, second rôle, seconds rôles, tiers monde, tiers-monde, septième ciel, septième art, quatrième pouvoir, troisième âge, tierce personne
